//! A seat's own mind: what it thinks of a draft under the instructions it has now, and what bends it.

use council::dealings::{DealingsView, Promise, UndertakingState};
use council::state::DraftOnFile;
use council::{Actor, DraftText, MemberId, SeatView};

use crate::seat::{Circumstances, Line, Seat};
use crate::value::{Appraisal, Bend, leaning};

/// The lines of instructions a seat has now, as cables and letters have left them; those of its scenario
/// where the game has no dealings.
pub fn lines_in_force(seat: &Seat, view: &SeatView) -> Vec<Line> {
    let now = circumstances(view);
    match &view.private.dealings {
        Some(dealings) => dealings.instructions.lines.iter().map(Line::from).collect(),
        None => seat.lines.iter().filter(|line| line.holds_at(now.sitting)).cloned().collect(),
    }
}

/// The sitting and the crisis, as everybody sees them.
pub(super) fn circumstances(view: &SeatView) -> Circumstances<'_> {
    let sitting = view.public.sitting.as_ref().map(|sitting| &sitting.id);
    Circumstances { sitting, crisis: &view.public.crisis }
}

/// What a text is worth to the seat now.
pub(super) fn own_appraisal(seat: &Seat, view: &SeatView, text: &DraftText) -> Appraisal {
    let lines = lines_in_force(seat, view);
    seat.standpoint_under(lines.iter().collect(), circumstances(view)).appraise(text)
}

/// Where the seat leans on a draft, with what bends it.
pub fn own_leaning(seat: &Seat, view: &SeatView, draft: &DraftOnFile) -> i32 {
    let text = own_appraisal(seat, view, &draft.text);
    leaning(text.value, bend(&seat.member, view, draft), text.red_line.is_some())
}

/// What bends a member on a draft beyond its words: trust in its mover, what its sponsors promised,
/// what they press with.
pub fn bend(member: &MemberId, view: &SeatView, draft: &DraftOnFile) -> Bend {
    let Some(dealings) = &view.private.dealings else { return Bend::default() };
    let asks = |one: &MemberId| draft.sponsors.contains(one) || draft.mover.member() == Some(one);
    let mover = draft.mover.member().filter(|mover| *mover != member);
    let trust = mover.and_then(|mover| dealings.own_trust.get(mover)).copied();
    Bend {
        trust: trust.unwrap_or_default(),
        deals: promised_to(member, view, dealings, &asks),
        pressure: dealings
            .pressures
            .iter()
            .filter(|one| one.on == *member && asks(&one.by))
            .map(|one| one.strength)
            .sum(),
    }
}

/// What those who ask have promised in this sitting. A promise to revise the text is in the text.
fn promised_to(
    member: &MemberId,
    view: &SeatView,
    dealings: &DealingsView,
    asks: &dyn Fn(&MemberId) -> bool,
) -> i32 {
    let sitting = view.public.sitting.as_ref().map(|sitting| &sitting.id);
    let stands =
        |state: &UndertakingState| matches!(state, UndertakingState::Open | UndertakingState::Kept);
    dealings
        .undertakings
        .iter()
        .filter(|one| one.to.as_ref() == Some(member) && asks(&one.by) && stands(&one.state))
        .filter(|one| Some(&one.made_at.sitting) == sitting)
        .filter(|one| !matches!(one.promise, Promise::Revise { .. }))
        .map(|one| one.worth)
        .sum()
}

/// Whether the seat holds the pen of a draft.
pub(super) fn holds_the_pen(seat: &Seat, draft: &DraftOnFile) -> bool {
    draft.mover == Actor::Member(seat.member.clone())
}
