//! Whether a condition of the scenario holds in a crisis. The one place that reads conditions.

use super::{CameTo, Crisis, MeasureOnRecord, PledgeState};
use crate::ids::MemberId;
use crate::scenario::file::{
    CompliedWith, Condition, Failure, MeasureInForce, MeasureTarget, Pledged, TrackIs,
};
use crate::vote::Ballot;

impl Condition {
    /// Whether it holds. What is not seen (a track that is not shown) is within no bounds.
    pub fn holds(&self, crisis: &Crisis) -> bool {
        match self {
            Self::All(all) => all.iter().all(|one| one.holds(crisis)),
            Self::Any(any) => any.iter().any(|one| one.holds(crisis)),
            Self::Not(not) => !not.holds(crisis),
            Self::Fact(fact) => crisis.facts.contains(fact),
            Self::Track(within) => track(within, crisis),
            Self::MeasureInForce(asked) => in_force(asked, crisis).next().is_some(),
            Self::Adopted(sitting) => {
                crisis.came_to.get(sitting).is_some_and(|came_to| !came_to.adopted.is_empty())
            }
            Self::Failed(failure) => failed(failure, crisis),
            Self::NothingTabled(sitting) => {
                crisis.came_to.get(sitting).is_some_and(|came_to| !came_to.had_a_vote())
            }
            Self::Determined(item) => crisis.determinations.iter().any(|made| made.item == *item),
            Self::Pledged(asked) => {
                let pledged = |means| crisis.means_pledged(means, asked.by.as_ref());
                reaches(asked, pledged)
            }
            Self::VotedFor(member) => voted_for(member, crisis),
            Self::After(sitting) => crisis.came_to.contains_key(sitting),
            Self::United(at_least) => i64::from(crisis.in_favour_of_last()) >= *at_least,
            Self::DeadlinePassed(asked) => in_force(asked, crisis)
                .any(|one| one.deadline.zip(crisis.day).is_some_and(|(by, day)| day > by)),
            Self::AssemblyRecommended(text) => crisis.recommended.contains(text),
            Self::Complied(asked) => complied(asked, crisis),
            Self::MeansThere(asked) => {
                reaches(asked, |means| crisis.means_there(means, asked.by.as_ref()))
            }
            Self::Dropped(item) => crisis.dropped.contains(item),
            Self::AssemblyCalled => crisis.assembly_called,
            Self::ActedAlone(member) => crisis.acts.iter().any(|act| act.by == *member),
        }
    }
}

impl Crisis {
    /// Votes in favour of the last text adopted; 0 if none was adopted by a vote.
    pub fn in_favour_of_last(&self) -> u32 {
        let ballots = self.last_adopted.iter().flat_map(|roll| roll.values());
        u32::try_from(ballots.filter(|ballot| **ballot == Ballot::For).count()).unwrap_or(0)
    }

    /// Whether any pledge does something.
    pub fn anything_there(&self) -> bool {
        self.pledges.iter().any(|pledge| pledge.state == PledgeState::There)
    }
}

fn track(within: &TrackIs, crisis: &Crisis) -> bool {
    let Some(stands) = within.track.as_ref().and_then(|track| crisis.tracks.get(track)) else {
        return false;
    };
    let stands = i64::from(*stands);
    within.at_least.is_none_or(|least| stands >= least)
        && within.at_most.is_none_or(|most| stands <= most)
}

/// Measures in force that a condition means.
pub(super) fn in_force<'a>(
    asked: &'a MeasureInForce,
    crisis: &'a Crisis,
) -> impl Iterator<Item = &'a MeasureOnRecord> {
    crisis.measures.iter().map(AsRef::as_ref).filter(move |one| {
        let grade = i64::from(one.verb.grade().get());
        asked.kind.is_none_or(|kind| one.kind == kind)
            && asked.target.as_ref().is_none_or(|target| one.names(target))
            && asked.ladder.is_none_or(|ladder| one.verb.ladder() == ladder)
            && asked.grade_at_least.is_none_or(|least| grade >= least)
            && asked.grade_at_most.is_none_or(|most| grade <= most)
            && asked.saying.as_ref().is_none_or(|word| one.says.contains(word))
    })
}

impl MeasureOnRecord {
    /// Whether its parameters name somebody or something.
    pub fn names(&self, target: &MeasureTarget) -> bool {
        self.says.contains(match target {
            MeasureTarget::Member(id) => id.as_str(),
            MeasureTarget::Party(id) => id.as_str(),
            MeasureTarget::Body(id) => id.as_str(),
            MeasureTarget::Mission(id) => id.as_str(),
            MeasureTarget::Target(id) => id.as_str(),
        })
    }
}

fn failed(failure: &Failure, crisis: &Crisis) -> bool {
    let fell = |came_to: &CameTo| match failure.by_veto {
        Some(true) => came_to.vetoed > 0,
        Some(false) => came_to.short > 0,
        None => came_to.vetoed > 0 || came_to.short > 0,
    };
    match &failure.sitting {
        Some(sitting) => crisis.came_to.get(sitting).is_some_and(|came_to| fell(came_to)),
        None => crisis.came_to.values().any(|came_to| fell(came_to)),
    }
}

fn reaches(asked: &Pledged, how_much: impl Fn(crate::scenario::file::MeansKind) -> u32) -> bool {
    let amount = asked.means.map_or(0, how_much);
    i64::from(amount) >= asked.at_least.unwrap_or(1)
}

fn voted_for(member: &MemberId, crisis: &Crisis) -> bool {
    let roll = crisis.last_adopted.as_ref();
    roll.and_then(|roll| roll.get(member)).is_some_and(|ballot| *ballot == Ballot::For)
}

fn complied(asked: &CompliedWith, crisis: &Crisis) -> bool {
    crisis
        .measures
        .iter()
        .filter(|one| asked.kind.is_none_or(|kind| one.kind == kind))
        .filter(|one| asked.target.as_ref().is_none_or(|target| one.names(target)))
        .any(|one| one.compliance.is_some() && one.compliance == asked.is)
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

    #[test]
    fn conditions_hold_of_what_happened_and_of_nothing_else() {
        let crisis = told(
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
        );
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
