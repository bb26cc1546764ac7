//! Pledges, what became of them, and acts without the Council, in words.

use council::crisis::{CrisisEvent, Giver, IdleBecause, Pledge, PledgeState};
use council::scenario::file::MeansKind;
use council::{Actor, MemberId};

use super::{Aftermath, Named, ended};
use crate::voice::{Voice, capitalised};
use crate::{Names, Texts};

impl<N: Names + Texts> Aftermath<'_, N> {
    #[expect(clippy::wildcard_enum_match_arm, reason = "each part takes its own events")]
    pub(super) fn of_means(&mut self, event: &CrisisEvent) -> Option<String> {
        match event {
            CrisisEvent::MeansPledged(pledge) => {
                self.pledges.insert(pledge.id, pledge.clone());
                Some(self.say("crisis-pledged", self.pledge(pledge)))
            }
            CrisisEvent::PledgeEnded { pledge, why } => {
                let mut named = self.pledge(self.pledges.get(pledge)?);
                named.push(("why", ended(*why)));
                Some(self.say("crisis-pledge-ended", named))
            }
            CrisisEvent::PledgeStands { pledge, state } => {
                let mut named = self.pledge(self.pledges.get(pledge)?);
                let key = match state {
                    // The day was said with the pledge.
                    PledgeState::Promised | PledgeState::Idle(IdleBecause::OnTheWay(_)) => {
                        return None;
                    }
                    PledgeState::There => "crisis-pledge-there",
                    PledgeState::Idle(IdleBecause::Lacking(means)) => {
                        named.push(("lacking", self.voice.means(*means)));
                        "crisis-pledge-lacking"
                    }
                    PledgeState::Idle(IdleBecause::NotTakenUp) => "crisis-pledge-not-taken-up",
                };
                Some(self.say(key, named))
            }
            CrisisEvent::ActedAlone(act) => {
                self.acts.insert(act.id, act.by.clone());
                let by = self.member(&act.by);
                let giver = Giver::Member(act.by.clone());
                let text = self.voice.names.capability(&giver, &act.capability);
                let text = text.and_then(|one| one.text.as_ref());
                let what = text.map_or_else(
                    || self.voice.means(act.means),
                    |text| text.as_str().trim_end_matches('.').to_owned(),
                );
                let named = vec![
                    ("By", capitalised(&by)),
                    ("what", what),
                    ("claim", act.claim.word().to_owned()),
                ];
                Some(self.say("crisis-acted-alone", named))
            }
            CrisisEvent::Reacted { act, member, how } => {
                let named = vec![
                    ("by", self.member(self.acts.get(act)?)),
                    ("Member", capitalised(&self.member(member))),
                    ("how", how.word().to_owned()),
                ];
                Some(self.say("crisis-reacted", named))
            }
            _ => None,
        }
    }

    fn pledge(&self, pledge: &Pledge) -> Named {
        let by = match &pledge.by {
            Giver::Member(member) => self.member(member),
            Giver::Contributor(contributor) => {
                let name = self.voice.names.contributor(contributor);
                let name = name.unwrap_or_else(|| contributor.to_string());
                self.voice.catalogue.in_text(&name)
            }
        };
        let date = self.voice.catalogue.date(pledge.there_on);
        vec![
            ("By", capitalised(&by)),
            ("by", by),
            ("kind", word_of(pledge.means)),
            ("what", self.what(pledge)),
            ("date", date),
        ]
    }

    /// "troops, 5,300 men".
    fn what(&self, pledge: &Pledge) -> String {
        let capability = self.voice.names.capability(&pledge.by, &pledge.capability);
        let unit = capability.and_then(|one| one.unit.clone()).unwrap_or_default();
        let means = self.voice.means(pledge.means);
        if pledge.amount <= 1 || unit.is_empty() {
            return means;
        }
        let named = vec![
            ("means", means),
            ("amount", self.voice.catalogue.figure(pledge.amount)),
            ("unit", unit),
        ];
        self.say("crisis-pledge-what", named)
    }

    fn member(&self, member: &MemberId) -> String {
        self.voice.actor(&Actor::Member(member.clone()))
    }
}

impl<N: Names + Texts> Voice<'_, N> {
    /// What means are called: "troops".
    pub(crate) fn means(&self, means: MeansKind) -> String {
        self.catalogue.plain(&format!("gift-{}", word_of(means).replace('_', "-")))
    }
}

/// The word by which sentences know means.
fn word_of(means: MeansKind) -> String {
    serde_json::to_value(means).unwrap_or_default().as_str().unwrap_or_default().to_owned()
}
