//! What it says, in its register: acts with their grounds, by id.

use council::Words;
use council::scenario::file::Register;
use council::state::DraftOnFile;

use super::numbers::TELLING;
use super::{Delegate, Sight};
use crate::voice::{Act, Change, Ground, Paragraph, Phrase, Remarks, WORDINGS, speak};

/// Reasons that one statement gives.
const GROUNDS_MAX: usize = 2;

impl Delegate {
    /// Remarks of its own, about nothing yet.
    pub(super) fn remarks(&self) -> Remarks {
        Remarks::by(self.member())
    }

    /// An act in its register: in the wording heard least at this meeting, and never in the same twice
    /// running.
    pub(super) fn says(&self, view: &Sight<'_>, act: Act, remarks: &Remarks) -> Words {
        let register = self.seat().register.unwrap_or(Register::Courtly);
        let family = Phrase { act, register, wording: 1 }.id();
        let said = view.public.phrases.get(self.member());
        let last = said.and_then(|said| said.get(family.family())).copied().unwrap_or_default();
        let meeting = view.public.meeting.iter();
        let spoken: u32 = meeting.flat_map(|view| view.meeting.statements.values()).sum();
        let first = view.chance_of_the_sitting("voice").below(u64::from(WORDINGS));
        let occasion = spoken.wrapping_add(u32::try_from(first).unwrap_or_default());
        let heard = |occasion: u32| {
            let wording = occasion % WORDINGS + 1;
            let others = view.public.meeting.iter().flat_map(|view| view.meeting.statements.keys());
            let others = others.filter_map(|speaker| speaker.member());
            others
                .filter_map(|other| view.public.phrases.get(other)?.get(family.family()))
                .filter(|used| **used == wording)
                .count()
        };
        let fresh = (occasion..occasion + WORDINGS)
            .filter(|occasion| occasion % WORDINGS + 1 != last)
            .min_by_key(|occasion| heard(*occasion));
        speak(act, register, fresh.unwrap_or(occasion), remarks)
    }

    /// The remarks with its strongest grounds for a draft (`sign` 1) or against it (`sign` -1).
    pub(super) fn grounds(
        &self,
        view: &Sight<'_>,
        draft: &DraftOnFile,
        remarks: Remarks,
        sign: i32,
    ) -> Remarks {
        let opinion = self.opinion(view, draft);
        let mut weighed: Vec<_> =
            opinion.positions().filter(|(_, worth)| worth * sign >= TELLING).collect();
        weighed.sort_by_key(|(_, worth)| -worth.abs());
        let mut grounds: Vec<Ground> = Vec::new();
        for (position, _) in weighed {
            let ground = Ground::position(self.member(), position);
            if !grounds.contains(&ground) && grounds.len() < GROUNDS_MAX {
                grounds.push(ground);
            }
        }
        grounds.into_iter().fold(remarks, Remarks::because)
    }

    /// The changes of wording that would bring it to vote for, as one speaks of them.
    pub(super) fn wants_of(&self, view: &Sight<'_>, draft: &DraftOnFile) -> Vec<Change> {
        let Some(price) = self.price_for(view, draft) else { return Vec::new() };
        price.changes.iter().filter_map(|change| spoken(change, draft)).collect()
    }
}

/// A change of wording as one speaks of it.
fn spoken(change: &council::dealings::WordingChange, draft: &DraftOnFile) -> Option<Change> {
    use council::dealings::Rewording;
    let at = Paragraph::of(&draft.text, change.clause);
    match &change.how {
        Rewording::Verb(to) => {
            let from = draft.text.operative(change.clause)?.verb;
            Some(Change::Verb { at: at?, from, to: *to })
        }
        Rewording::Drop => Some(Change::Drop { at: at? }),
        Rewording::Measure(measure) => Some(Change::Measure { at: at?, kind: measure.kind() }),
        Rewording::Add(new) => {
            // Of a paragraph on what the text speaks of already one would have to say what differs.
            let kind = new.measure.kind();
            let is_there = draft.text.measures().iter().any(|(_, _, own)| own.kind() == kind);
            (!is_there).then_some(Change::Add { verb: new.verb, kind })
        }
    }
}
