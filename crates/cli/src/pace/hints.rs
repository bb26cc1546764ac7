//! The hints of a first game, as the guide in the browser shows them: each once, when its thing first
//! matters, one at a time in a part of the page.
//!
//! The guide's own model is the app's; here stands what is due of it on a page that is counted.

use std::collections::BTreeSet;

use council::dealings::ProposalStanding;
use table::session::{Now, Waits};

use super::page::{Reader, callers, draft_at_stake};

/// The kind under which their words are counted.
const KIND: &str = "hint";

/// What a part of the page has to say, the more pressing first: the name of its words, and when it is due.
type Part = &'static [(&'static str, fn(&Now) -> bool)];

/// NOW: a hint goes with the step it belongs to.
const NOW: Part = &[
    ("hint-ballot", |now| matches!(now.waits, Waits::Ballot(_))),
    ("hint-exits", |now| matches!(now.waits, Waits::Before(_)) && draft_at_stake(now).is_some()),
    ("hint-caller", |now| callers(now).next().is_some()),
    ("hint-put", is_put_to),
    ("hint-count", |now| now.waits == Waits::HalfHour && !now.reading.counts.is_empty()),
    ("hint-half-hours", |now| now.waits == Waits::HalfHour),
    ("hint-pledge", |now| now.waits == Waits::Aftermath),
];
/// The desk.
const DESK: Part =
    &[("hint-undertaking", has_a_slip), ("hint-means", |now| now.waits == Waits::HalfHour)];
/// The drafting desk.
const DRAFTING: Part = &[("hint-slips", |_| true), ("hint-bands", |_| true)];
/// The debrief.
const DEBRIEF: Part = &[("hint-envelopes", |now| now.waits == Waits::Nothing)];

/// The hints that were read.
#[derive(Debug, Default)]
pub(super) struct Hints(BTreeSet<&'static str>);

impl Hints {
    /// Reads what is due on a page.
    pub(super) fn read(&mut self, now: &Now, at_the_drafting_desk: bool, reader: &mut Reader<'_>) {
        self.read_first(NOW, now, reader);
        // Elsewhere a hint stays until its reader takes note: a click, and the next one comes.
        let drafting: Part = if at_the_drafting_desk { DRAFTING } else { &[] };
        for part in [DESK, drafting, DEBRIEF] {
            while self.read_first(part, now, reader) {
                reader.counted.clicks_on();
            }
        }
    }

    /// Reads the first hint of a part that is due and was not read; whether there was one.
    fn read_first(&mut self, part: Part, now: &Now, reader: &mut Reader<'_>) -> bool {
        let due = part.iter().find(|(key, due)| !self.0.contains(key) && due(now));
        let Some((key, _)) = due else { return false };
        self.0.insert(key);
        let words = reader.catalogue.plain(key);
        reader.reads(KIND, &words);
        true
    }
}

/// Whether something waits for the player's word: a deal, a counter-offer, a question.
fn is_put_to(now: &Now) -> bool {
    let Some(dealings) = &now.view.private.dealings else { return false };
    let deal = dealings.proposals.iter().any(|one| match &one.standing {
        ProposalStanding::Waiting => one.to == now.seat,
        ProposalStanding::Countered { .. } => one.by == now.seat,
        ProposalStanding::Signed | ProposalStanding::Declined => false,
    });
    deal || dealings.soundings.iter().any(|one| one.of == now.seat && one.answer.is_none())
}

/// Whether a promise to or by the player lies on the desk.
fn has_a_slip(now: &Now) -> bool {
    let dealings = now.view.private.dealings.as_ref();
    dealings.is_some_and(|dealings| {
        let own = |by: &council::MemberId| *by == now.seat;
        dealings.undertakings.iter().any(|one| own(&one.by) || one.to.as_ref().is_some_and(own))
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::{DEBRIEF, DESK, DRAFTING, NOW};

    /// A hint that the guide learns is counted too.
    #[test]
    fn every_hint_of_the_guide_is_counted() {
        let words = include_str!("../../../wording/locales/en/guide.ftl");
        let keys = words.lines().filter_map(|line| line.split_once(" = ").map(|(key, _)| key));
        let written: BTreeSet<&str> = keys.filter(|key| key.starts_with("hint-")).collect();
        let counted = [NOW, DESK, DRAFTING, DEBRIEF].concat();
        let counted: BTreeSet<&str> = counted.iter().map(|(key, _)| *key).collect();
        assert_eq!(counted, written);
    }
}
