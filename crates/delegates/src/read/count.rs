//! The count: who is sure, who may move, who is closed and who is away, as far as a seat knows.

use council::dealings::Stance;
use council::state::DraftOnFile;
use council::{DecisionRule, MemberId, Presence, PublicView, SeatView};
use serde::{Deserialize, Serialize};

use super::band::{Reading, reading};
use crate::seat::Seat;
use crate::value::numbers::{AGAINST_AT, FOR_AT};

/// Where a member stands in the count.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It would vote for the text as it stands.
    Sure,
    /// It may be won or lost.
    MayMove,
    /// It will not vote for it: it says so, or would vote against at its best.
    Closed,
    /// It is not at the table.
    Away,
}

/// One mark of the count.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mark {
    /// Whose.
    pub member: MemberId,
    /// Where it stands.
    pub standing: Standing,
    /// What is known of its mind.
    pub reading: Reading,
}

/// The count over a draft as one seat has it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Count {
    /// Every member, in the order of the table.
    pub marks: Vec<Mark>,
    /// Members sure to vote for it.
    pub sure: u32,
    /// Members that may move.
    pub may_move: u32,
    /// Members closed to it.
    pub closed: u32,
    /// Members away.
    pub away: u32,
    /// Votes a decision takes.
    pub needed: u32,
    /// Marks that are guesses.
    pub guesses: u32,
}

/// The count over a draft.
pub fn count(seat: &Seat, view: &SeatView, draft: &DraftOnFile) -> Count {
    let marks: Vec<Mark> = view
        .public
        .seats
        .iter()
        .map(|status| {
            let reading = reading(seat, view, &status.member, draft);
            let standing = match status.presence {
                Presence::AtTheTable => standing(&reading),
                Presence::Away | Presence::NotAccredited => Standing::Away,
            };
            Mark { member: status.member.clone(), standing, reading }
        })
        .collect();
    let of = |wanted: Standing| counted(marks.iter().filter(|mark| mark.standing == wanted));
    let here = marks.iter().filter(|mark| mark.standing != Standing::Away);
    let guesses = counted(here.filter(|mark| mark.reading.known.is_guess()));
    Count {
        sure: of(Standing::Sure),
        may_move: of(Standing::MayMove),
        closed: of(Standing::Closed),
        away: of(Standing::Away),
        needed: votes_needed(&view.public),
        guesses,
        marks,
    }
}

fn counted<T>(marks: impl Iterator<Item = T>) -> u32 {
    u32::try_from(marks.count()).unwrap_or(u32::MAX)
}

fn standing(reading: &Reading) -> Standing {
    if reading.stance == Some(Stance::Closed) || reading.band.high <= AGAINST_AT {
        Standing::Closed
    } else if reading.band.low >= FOR_AT {
        Standing::Sure
    } else {
        Standing::MayMove
    }
}

/// Votes that are enough for a decision of the Council, however the others vote. Where all must agree,
/// those of everybody at the table: whoever is away or abstains counts as not represented.
pub(crate) fn votes_needed(public: &PublicView) -> u32 {
    match public.game.as_ref().map(|game| game.rulebook.decision) {
        Some(DecisionRule::Majority(needed)) => u32::from(needed),
        Some(DecisionRule::Unanimity) => {
            let seats = public.seats.iter();
            counted(seats.filter(|seat| seat.presence == Presence::AtTheTable))
        }
        None => 0,
    }
}
