//! Bills: what comes due for a member, tied to the earlier act of its own that it is the price of.
//!
//! Read from the events the member may know, and from nothing else: a page and a debrief are told the same.

mod latitude;
mod lines;
mod reading;
mod texts;

use council::{
    CallId, DraftId, Event, LetterId, LineId, MemberId, PressureId, SittingId, UndertakingId,
    VoteId,
};
use serde::{Deserialize, Serialize};

use reading::Reading;

/// Acts named for one bill at most: the first of each sitting says enough.
const PAID_MAX: usize = 2;

/// Something that came due, with what had been done for it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bill {
    /// What came due.
    pub due: Due,
    /// With which record.
    pub record: u32,
    /// At which sitting.
    pub sitting: SittingId,
    /// What the member had done, the earliest first; never empty.
    pub paid: Vec<Paid>,
}

/// What came due.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// A sitting ended, and a line to obtain was not met.
    NotObtained(LineId),
    /// The member voted against a line of its instructions.
    VotedAgainst {
        /// Which.
        line: LineId,
        /// At which vote.
        vote: VoteId,
    },
    /// It broke its word.
    Broken(UndertakingId),
    /// Another reproaches it.
    Reproached(CallId),
    /// Its capital disavowed it in public.
    Disavowed,
}

/// An act of the member's own.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paid {
    /// What it did.
    pub act: PaidAct,
    /// In which record.
    pub record: u32,
    /// At which sitting.
    pub sitting: SittingId,
}

/// What a member did.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaidAct {
    /// It gave its word.
    Promised(UndertakingId),
    /// It gave its word for a text that was adopted without what the line asks.
    PromisedWithoutIt(UndertakingId),
    /// It asked its capital to let go of the line, and the capital did.
    AskedHome(LetterId),
    /// Its capital let go of the line by a cable of its own, and it voted for a text without what the line
    /// asks, which was adopted.
    LetGo(VoteId),
    /// It took what the line asks out of its text, as a member had asked for its vote, and the text was
    /// adopted so.
    TookOut {
        /// Which text.
        draft: DraftId,
        /// Who had asked.
        asked_by: MemberId,
    },
    /// It cast its ballot.
    Voted(VoteId),
    /// It voted against a line of its instructions.
    VotedAgainst(LineId),
    /// It took its chair against a line of its instructions.
    TookTheChair(LineId),
    /// It asked its capital in vain.
    AskedInVain(LetterId),
    /// It brought pressure, at the cost of what its capital lets it do.
    Pressed(PressureId),
}

/// Every bill of a member, in the order in which they came. `told` are the events it may know, with the
/// numbers of their records.
pub fn bills<'e>(
    member: &MemberId,
    told: impl IntoIterator<Item = (u32, &'e [Event])>,
) -> Vec<Bill> {
    let mut reading = Reading::of(member);
    let mut bills = Vec::new();
    for (record, events) in told {
        let due = events.iter().filter_map(|event| reading.take(record, event)).collect::<Vec<_>>();
        let ended = events.iter().any(reading::ends_a_sitting);
        let missed = if ended { reading.not_obtained() } else { Vec::new() };
        for (due, mut paid) in due.into_iter().chain(missed) {
            paid.truncate(PAID_MAX);
            if let Some(sitting) = reading.sitting().filter(|_| !paid.is_empty()) {
                bills.push(Bill { due, record, sitting: sitting.clone(), paid });
            }
        }
    }
    bills
}

/// Whether an event may bring this member a bill: a page need not look for one where none can be.
pub fn may_bring(member: &MemberId, event: &Event) -> bool {
    reading::ends_a_sitting(event) || reading::is_due(member, event)
}
