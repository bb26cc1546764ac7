//! The lines to obtain that a member has, as events gave and took them.

use std::collections::{BTreeMap, BTreeSet};

use council::dealings::{DealingEvent, LineInForce};
use council::scenario::file::LineKind;
use council::{LineId, MemberId};

/// The lines a member has now.
#[derive(Default)]
pub(super) struct Lines {
    held: BTreeMap<LineId, LineInForce>,
    met: BTreeSet<LineId>,
}

impl Lines {
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest leaves the lines as they are")]
    pub(super) fn take(&mut self, own: &MemberId, event: &DealingEvent) {
        match event {
            DealingEvent::SeatPrepared { member, instructions, .. } if member == own => {
                let lines = instructions.lines.iter();
                self.held = lines.map(|line| (line.line.clone(), line.clone())).collect();
            }
            DealingEvent::LineSet { member, line } if member == own => {
                self.held.insert(line.line.clone(), line.clone());
            }
            DealingEvent::LineDropped { member, line } if member == own => {
                self.held.remove(line);
            }
            DealingEvent::InstructionMet { member, line } if member == own => {
                self.met.insert(line.clone());
            }
            _ => {}
        }
    }

    /// Lines to obtain that nothing has met yet.
    pub(super) fn unmet(&self) -> impl Iterator<Item = &LineInForce> {
        let to_obtain = self.held.values().filter(|line| line.kind == LineKind::Obtain);
        to_obtain.filter(|line| !line.met && !self.met.contains(&line.line))
    }
}
