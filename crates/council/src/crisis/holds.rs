//! Whether a condition of the scenario holds in a crisis. The one place that reads conditions.

use super::{Act, CameTo, Crisis, MeasureOnRecord, Pledge, PledgeState, there};
use crate::actor::Actor;
use crate::ids::{FactId, ItemId, MemberId, SittingId, TrackId};
use crate::scenario::file::{
    Absence, BallotCast, CompliedWith, Condition, Failure, Hearing, MeansKind, MeasureInForce,
    MeasureTarget, Pledged, TrackIs, Who,
};
use crate::vote::Ballot;

impl Condition {
    /// Whether it holds. What is not seen (a track that is not shown) is within no bounds.
    pub fn holds(&self, crisis: &Crisis) -> bool {
        Reading { crisis, at: None, with: None }.holds(self)
    }

    /// Whether it holds of one sitting: of what was adopted, voted, pledged and done there, and of
    /// tracks and facts as they stood when its aftermath was over. What a condition says of a sitting
    /// that it names is read as ever.
    pub fn holds_of(&self, sitting: &SittingId, crisis: &Crisis) -> bool {
        Reading { crisis, at: Some(sitting), with: None }.holds(self)
    }

    /// Whether it holds of one sitting by a member's own doing: of what was adopted there, only what
    /// the member voted for counts.
    pub fn holds_by(&self, member: &MemberId, sitting: &SittingId, crisis: &Crisis) -> bool {
        Reading { crisis, at: Some(sitting), with: Some(member) }.holds(self)
    }
}

/// A crisis being read: as a whole, or for what one sitting made of it.
#[derive(Clone, Copy)]
struct Reading<'a> {
    crisis: &'a Crisis,
    at: Option<&'a SittingId>,
    /// Only what this member voted for counts as adopted.
    with: Option<&'a MemberId>,
}

impl<'a> Reading<'a> {
    fn holds(self, condition: &Condition) -> bool {
        let crisis = self.crisis;
        match condition {
            Condition::All(all) => all.iter().all(|one| self.holds(one)),
            Condition::Any(any) => any.iter().any(|one| self.holds(one)),
            Condition::Not(not) => !self.holds(not),
            Condition::Fact(fact) => self.has_fact(fact),
            Condition::Track(within) => self.track_is(within),
            Condition::MeasureInForce(asked) => self.in_force(asked).next().is_some(),
            Condition::Adopted(sitting) => {
                crisis.came_to.get(sitting).is_some_and(|came_to| !came_to.adopted.is_empty())
            }
            Condition::Failed(failure) => self.failed(failure),
            Condition::NothingTabled(sitting) => {
                crisis.came_to.get(sitting).is_some_and(|came_to| !came_to.had_a_vote())
            }
            Condition::Determined(item) => self.determined(item),
            Condition::Pledged(asked) => self.pledged(asked, |_| true),
            Condition::VotedFor(member) => self.voted_for(member),
            Condition::Voted(cast) => self.voted(cast),
            Condition::Away(absence) => self.was_away(absence),
            Condition::Invited(hearing) => self.is_guest(hearing, |came_to| &came_to.invited),
            Condition::Heard(hearing) => self.is_guest(hearing, |came_to| &came_to.heard),
            Condition::After(sitting) => crisis.came_to.contains_key(sitting),
            Condition::United(at_least) => i64::from(self.in_favour_of_last()) >= *at_least,
            Condition::DeadlinePassed(asked) => self
                .in_force(asked)
                .any(|one| one.deadline.zip(crisis.day).is_some_and(|(by, day)| day > by)),
            Condition::AssemblyRecommended(text) => crisis.recommended.contains(text),
            Condition::Complied(asked) => self.complied(asked),
            Condition::MeansThere(asked) => {
                self.pledged(asked, |pledge| pledge.state == PledgeState::There)
            }
            Condition::Dropped(item) => match self.at {
                Some(_) => self.sittings().any(|came_to| came_to.dropped.contains(item)),
                None => crisis.dropped.contains(item),
            },
            Condition::AssemblyCalled => match self.at {
                Some(_) => self.sittings().any(|came_to| came_to.assembly_called),
                None => crisis.assembly_called,
            },
            Condition::ActedAlone(member) => self.acts().any(|act| act.by == *member),
        }
    }

    /// What the sittings that are read came to.
    fn sittings(self) -> impl Iterator<Item = &'a CameTo> {
        let read = move |id: &SittingId| self.at.is_none_or(|at| at == id);
        let came_to = self.crisis.came_to.iter().filter(move |(id, _)| read(id));
        came_to.map(|(_, came_to)| came_to.as_ref())
    }

    /// What these sittings came to; those that are read, if none is named.
    fn named(self, sittings: Option<&'a Vec<SittingId>>) -> impl Iterator<Item = &'a CameTo> {
        let read = move |id: &SittingId| match sittings {
            Some(named) => named.contains(id),
            None => self.at.is_none_or(|at| at == id),
        };
        let came_to = self.crisis.came_to.iter().filter(move |(id, _)| read(id));
        came_to.map(|(_, came_to)| came_to.as_ref())
    }

    fn has_fact(self, fact: &FactId) -> bool {
        match self.stood() {
            Some(stood) => stood.facts.contains(fact),
            None => self.crisis.facts.contains(fact),
        }
    }

    fn track_is(self, within: &TrackIs) -> bool {
        let tracks = self.stood().map_or(&self.crisis.tracks, |stood| &stood.tracks);
        let stands = |track: &TrackId| tracks.get(track).copied();
        let Some(stands) = within.track.as_ref().and_then(stands) else { return false };
        let stands = i64::from(stands);
        within.at_least.is_none_or(|least| stands >= least)
            && within.at_most.is_none_or(|most| stands <= most)
    }

    /// How the crisis stood after the sitting that is read; `None` if that is how it stands.
    fn stood(self) -> Option<&'a super::Stood> {
        self.crisis.stood.get(self.at?).map(AsRef::as_ref)
    }

    /// Measures in force that a condition means.
    fn in_force(self, asked: &'a MeasureInForce) -> impl Iterator<Item = &'a MeasureOnRecord> {
        let there = self.measures().filter(move |one| {
            asked.adopted_at.as_ref().is_none_or(|sittings| sittings.contains(&one.sitting))
        });
        there.filter(move |one| {
            let grade = i64::from(one.verb.grade().get());
            asked.kind.is_none_or(|kind| one.kind == kind)
                && asked.target.as_ref().is_none_or(|target| one.names(target))
                && asked.ladder.is_none_or(|ladder| one.verb.ladder() == ladder)
                && asked.grade_at_least.is_none_or(|least| grade >= least)
                && asked.grade_at_most.is_none_or(|most| grade <= most)
                && asked.saying.as_ref().is_none_or(|word| one.says.contains(word))
        })
    }

    fn measures(self) -> impl Iterator<Item = &'a MeasureOnRecord> {
        let measures = self.crisis.measures.iter().map(AsRef::as_ref);
        measures.filter(move |one: &&MeasureOnRecord| {
            self.at.is_none_or(|at| one.sitting == *at) && self.counts(&one.sitting, one.resolution)
        })
    }

    /// Whether a resolution counts: whether the member whose doing is asked for voted for it.
    fn counts(self, sitting: &SittingId, resolution: u32) -> bool {
        self.with.is_none_or(|member| self.crisis.voted_for_resolution(member, sitting, resolution))
    }

    fn acts(self) -> impl Iterator<Item = &'a Act> {
        self.crisis.acts.iter().filter(move |act| self.at.is_none_or(|at| act.sitting == *at))
    }

    fn failed(self, failure: &Failure) -> bool {
        let fell = |came_to: &CameTo| match failure.by_veto {
            Some(true) => came_to.vetoed > 0,
            Some(false) => came_to.short > 0,
            None => came_to.vetoed > 0 || came_to.short > 0,
        };
        match &failure.sitting {
            Some(sitting) => self.crisis.came_to.get(sitting).is_some_and(|came_to| fell(came_to)),
            None => self.sittings().any(fell),
        }
    }

    fn determined(self, item: &ItemId) -> bool {
        let here = |resolution: u32| {
            self.at.is_none_or(|at| {
                let adopted = self.sittings().any(|one| one.adopted.contains(&resolution));
                adopted && self.counts(at, resolution)
            })
        };
        let made = &self.crisis.determinations;
        made.iter().any(|made| made.item == *item && here(made.resolution))
    }

    fn pledged(self, asked: &Pledged, counts: impl Fn(&Pledge) -> bool) -> bool {
        let meant = |pledge: &&Pledge| {
            asked.means.is_some_and(|means: MeansKind| pledge.means == means)
                && asked.by.as_ref().is_none_or(|by| there::is_by(pledge, by))
                && self.at.is_none_or(|at| pledge.made_at.as_ref() == Some(at))
                && counts(pledge)
        };
        let pledges = self.crisis.pledges.iter().filter(meant);
        let amount = pledges.fold(0_u32, |sum, pledge| sum.saturating_add(pledge.amount));
        i64::from(amount) >= asked.at_least.unwrap_or(1)
    }

    fn last_roll(self) -> Option<&'a std::collections::BTreeMap<MemberId, Ballot>> {
        match self.at {
            Some(at) => self.crisis.came_to.get(at)?.last_roll.as_ref(),
            None => self.crisis.last_adopted.as_ref(),
        }
    }

    fn voted_for(self, member: &MemberId) -> bool {
        self.last_roll()
            .and_then(|roll| roll.get(member))
            .is_some_and(|ballot| *ballot == Ballot::For)
    }

    fn in_favour_of_last(self) -> u32 {
        let ballots = self.last_roll().into_iter().flat_map(|roll| roll.values());
        u32::try_from(ballots.filter(|ballot| **ballot == Ballot::For).count()).unwrap_or(0)
    }

    fn voted(self, cast: &'a BallotCast) -> bool {
        let Some(member) = &cast.member else { return false };
        let ballot = cast.ballot.unwrap_or(Ballot::For);
        let texts = self.named(cast.sittings.as_ref()).flat_map(|came_to| &came_to.voted);
        { texts }.any(|text| {
            let has = text.holds.iter().any(|one| {
                cast.kind.is_none_or(|kind| one.kind == kind)
                    && cast.target.as_ref().is_none_or(|target| names(&one.says, target))
            });
            has && text.roll.get(member) == Some(&ballot)
        })
    }

    fn was_away(self, absence: &'a Absence) -> bool {
        let Some(member) = &absence.member else { return false };
        self.named(absence.sittings.as_ref()).any(|came_to| came_to.away.contains(member))
    }

    fn is_guest(
        self,
        hearing: &'a Hearing,
        guests: impl Fn(&'a CameTo) -> &'a std::collections::BTreeSet<Actor>,
    ) -> bool {
        let Some(who) = &hearing.who else { return false };
        let guest = match who {
            Who::Member(member) => Actor::Member(member.clone()),
            Who::Party(party) => Actor::Invited(party.clone()),
            Who::Body(body) => Actor::Body(body.clone()),
        };
        self.named(hearing.sittings.as_ref()).any(|came_to| guests(came_to).contains(&guest))
    }

    fn complied(self, asked: &CompliedWith) -> bool {
        self.measures()
            .filter(|one| asked.kind.is_none_or(|kind| one.kind == kind))
            .filter(|one| asked.target.as_ref().is_none_or(|target| one.names(target)))
            .any(|one| one.compliance.is_some() && one.compliance == asked.is)
    }
}

impl Crisis {
    /// Votes in favour of the last text adopted; 0 if none was adopted by a vote.
    pub fn in_favour_of_last(&self) -> u32 {
        Reading { crisis: self, at: None, with: None }.in_favour_of_last()
    }

    /// Whether a member voted for a resolution of a sitting.
    pub fn voted_for_resolution(
        &self,
        member: &MemberId,
        sitting: &SittingId,
        resolution: u32,
    ) -> bool {
        let voted = self.came_to.get(sitting).into_iter().flat_map(|came_to| &came_to.voted);
        let text = { voted }.find(|text| text.resolution == Some(resolution));
        text.is_some_and(|text| text.roll.get(member) == Some(&Ballot::For))
    }

    /// Whether any pledge does something.
    pub fn anything_there(&self) -> bool {
        self.pledges.iter().any(|pledge| pledge.state == PledgeState::There)
    }
}

impl MeasureOnRecord {
    /// Whether its parameters name somebody or something.
    pub fn names(&self, target: &MeasureTarget) -> bool {
        names(&self.says, target)
    }
}

fn names(says: &std::collections::BTreeSet<String>, target: &MeasureTarget) -> bool {
    says.contains(match target {
        MeasureTarget::Member(id) => id.as_str(),
        MeasureTarget::Party(id) => id.as_str(),
        MeasureTarget::Body(id) => id.as_str(),
        MeasureTarget::Mission(id) => id.as_str(),
        MeasureTarget::Target(id) => id.as_str(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::crisis::CrisisEvent;

    fn holds(condition: &str, crisis: &Crisis) -> bool {
        serde_json::from_str::<Condition>(condition).unwrap().holds(crisis)
    }

    fn told(events: &str) -> Crisis {
        let mut crisis = Crisis::default();
        for event in serde_json::from_str::<Vec<CrisisEvent>>(events).unwrap() {
            crisis.apply(&event, Some(&"june".into()));
        }
        crisis
    }

    /// A sitting in June that adopted one text.
    fn after_june() -> Crisis {
        told(
            r#"[
            {"crisis_opened": {"sitting": "june", "facts": ["war"], "came_to": {}, "determinations": [],
                "last_adopted": null}},
            {"track_moved": {"track": "front", "to": 30, "cause": {"trend": "retreat"},
                "audience": "everyone"}},
            {"measure_entered": {"id": "measure-1", "resolution": 83, "sitting": "june",
                "item": "korea", "verb": "recommends", "kind": "authorise_force",
                "measure": {"authorise_force": {"words": "necessary_assistance",
                    "against": [{"party": "north"}], "deadline": "1950-07-01"}},
                "says": ["necessary_assistance", "north"], "deadline": "1950-07-01",
                "compliance": "ignored"}},
            {"determination_made": {"item": "korea", "finding": "breach", "resolution": 82}},
            {"assembly_recommended": {"text": "unify"}},
            {"means_pledged": {"id": "pledge-1", "by": {"member": "usa"}, "capability": "division",
                "means": "troops", "amount": 5, "there_on": "1950-07-05", "lacks": [],
                "state": "there"}},
            {"acted_alone": {"id": "act-1", "by": "usa", "capability": "division", "means": "troops",
                "claim": "self_defence", "sitting": "june"}},
            {"sitting_came_to": {"sitting": "june", "came_to": {"adopted": [83], "vetoed": 0, "short": 1,
                "last_roll": {"usa": "for", "india": "abstaining"}}, "until": "1950-07-07"}}
        ]"#,
        )
    }

    #[test]
    fn a_measure_was_adopted_at_its_sitting_and_at_no_other() {
        let adopted_at = |sitting: &str| {
            format!(
                r#"{{"measure_in_force": {{"kind": "authorise_force", "adopted_at": ["{sitting}"]}}}}"#
            )
        };
        assert!(holds(&adopted_at("june"), &after_june()));
        assert!(!holds(&adopted_at("july"), &after_june()));
    }

    #[test]
    fn conditions_hold_of_what_happened_and_of_nothing_else() {
        let crisis = after_june();
        for (condition, expected) in [
            (r#"{"fact": "war"}"#, true),
            (r#"{"not": {"fact": "peace"}}"#, true),
            (r#"{"track": {"track": "front", "at_least": 30, "at_most": 30}}"#, true),
            (r#"{"track": {"track": "front", "at_least": 31}}"#, false),
            (r#"{"track": {"track": "alarm", "at_least": 0}}"#, false),
            (
                r#"{"measure_in_force": {"kind": "authorise_force", "target": {"party": "north"}}}"#,
                true,
            ),
            (
                r#"{"measure_in_force": {"kind": "authorise_force", "target": {"party": "south"}}}"#,
                false,
            ),
            (r#"{"measure_in_force": {"kind": "authorise_force", "ladder": "asking"}}"#, false),
            (r#"{"measure_in_force": {"kind": "authorise_force", "grade_at_least": 3}}"#, false),
            (
                r#"{"measure_in_force": {"kind": "authorise_force", "saying": "necessary_assistance"}}"#,
                true,
            ),
            (r#"{"deadline_passed": {"kind": "authorise_force"}}"#, true),
            (r#"{"complied": {"kind": "authorise_force", "is": "ignored"}}"#, true),
            (r#"{"complied": {"kind": "authorise_force", "is": "obeyed"}}"#, false),
            (r#"{"determined": "korea"}"#, true),
            (r#"{"assembly_recommended": "unify"}"#, true),
            (r#"{"pledged": {"means": "troops", "at_least": 6}}"#, false),
            (
                r#"{"means_there": {"means": "troops", "at_least": 5, "by": {"member": "usa"}}}"#,
                true,
            ),
            (r#"{"means_there": {"means": "troops", "by": {"member": "uk"}}}"#, false),
            (r#"{"acted_alone": "usa"}"#, true),
            (r#"{"adopted": "june"}"#, true),
            (r#"{"failed": {"sitting": "june", "by_veto": false}}"#, true),
            (r#"{"failed": {"sitting": "june", "by_veto": true}}"#, false),
            (r#"{"nothing_tabled": "june"}"#, false),
            (r#"{"after": "june"}"#, true),
            (r#"{"after": "july"}"#, false),
            (r#"{"voted_for": "india"}"#, false),
            (r#"{"united": 1}"#, true),
            (r#"{"united": 2}"#, false),
        ] {
            assert_eq!(holds(condition, &crisis), expected, "{condition}");
        }
    }
}
