//! Promises it cannot keep: it asks to be let go while there is time, and otherwise says so before the
//! vote, which costs less than a broken word.

use council::dealings::{DealingsView, Promise, Undertaking};
use council::{Ballot, Command, TalkCommand};

use super::{Choice, Delegate, Sight};
use crate::reason::Reason;

impl Delegate {
    /// What it does about promises its instructions no longer let it keep.
    pub(super) fn gives_notice(&self, view: &Sight<'_>) -> Vec<Choice> {
        let Some(dealings) = &view.private.dealings else { return Vec::new() };
        let cannot = dealings.undertakings.iter().filter(|one| {
            one.is_open()
                && one.by == *self.member()
                && one.to.is_some()
                && self.cannot_keep(view, &one.promise)
        });
        cannot
            .map(|one| {
                let reason = Reason::Undertaking { undertaking: one.id.clone() };
                Choice::new(Command::Talk(asks_or_tells(dealings, one)), vec![reason])
            })
            .collect()
    }

    /// Whether a red line has come to run through what it promised to vote for: cables change, and nothing
    /// bends such a line.
    fn cannot_keep(&self, view: &Sight<'_>, promise: &Promise) -> bool {
        let Promise::VoteSo { draft, ballot: Ballot::For } = promise else { return false };
        view.draft(draft).is_some_and(|draft| self.opinion(view, draft).is_closed())
    }
}

/// While two half-hours are left it asks to be released; in the last it tells.
fn asks_or_tells(dealings: &DealingsView, one: &Undertaking) -> TalkCommand {
    let undertaking = one.id.clone();
    if dealings.half_hours_left > 1 && !dealings.release_asked.contains(&one.id) {
        TalkCommand::AskRelease { undertaking }
    } else {
        TalkCommand::GiveNotice { undertaking }
    }
}
