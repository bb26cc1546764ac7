//! Three moves for a half-hour: chosen from what the seat may know, each with its cost and whom it
//! touches. They are suggestions: everything else that is offered stays open.

use std::sync::Arc;

use std::collections::BTreeSet;

use council::dealings::{
    CallStanding, Deal, Price, Promise, Proposal, Stance, YesOrNo, numbers as costs,
};
use council::scenario::file::{LineKind, LineRank};
use council::state::{DraftOnFile, DraftStatus};
use council::vote::Ballot;
use council::{DraftId, LineId, MemberId, SeatView, TalkCommand};
use serde::{Deserialize, Serialize};

use super::band::Known;
use super::count::{Count, Mark, Standing, count};
use super::mind::{holds_the_pen, own_appraisal, own_leaning};
use crate::price::{Search, price, wants};
use crate::seat::Seat;
use crate::value::numbers::FOR_AT;

/// Moves suggested at most.
const MOVES_MAX: usize = 3;

/// Moves beside which listening is no suggestion of its own.
const ENOUGH: usize = 2;

/// A move that is suggested.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuggestedMove {
    /// The move, with its defaults.
    pub command: TalkCommand,
    /// Half-hours it costs.
    pub half_hours: u32,
    /// Whom it touches: the one spoken to, then those who would hear of it.
    pub touches: BTreeSet<MemberId>,
    /// Why.
    pub why: Why,
}

/// Why a move is suggested.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Somebody waits for an answer.
    CallWaits(MemberId),
    /// This member named a price that can be paid.
    NamedAPrice(MemberId),
    /// This member may move, and nothing but a guess is known of it.
    OnlyAGuess(MemberId),
    /// The text is short of votes, and not everybody has it.
    NotCirculated(DraftId),
    /// One's own vote could be had for a change of wording.
    OwnPrice(MemberId),
    /// A line of instructions stands in the way.
    LineInTheWay(LineId),
    /// There is nothing better to do than to listen.
    Listen,
}

/// Up to three moves for this half-hour, the most useful first.
pub fn moves(seat: &Seat, view: &SeatView) -> Vec<SuggestedMove> {
    let left = view.private.dealings.as_ref().map_or(0, |dealings| dealings.half_hours_left);
    let mut all: Vec<SuggestedMove> = waiting_calls(view);
    for draft in drafts(view) {
        let counted = count(seat, view, draft);
        if holds_the_pen(seat, draft) || own_leaning(seat, view, draft) >= FOR_AT {
            all.extend(for_a_text(seat, view, draft, &counted));
        } else {
            all.extend(for_its_vote(seat, view, draft));
        }
    }
    all.retain(|one| one.half_hours <= left && !leads_nowhere(view, &one.command));
    if all.len() < ENOUGH {
        all.push(suggested(view, TalkCommand::Listen, costs::HALF_HOURS_LISTEN, None, Why::Listen));
    }
    let mut chosen: Vec<SuggestedMove> = Vec::new();
    for one in all.into_iter().filter(|one| one.half_hours <= left) {
        if chosen.len() < MOVES_MAX && !chosen.iter().any(|other| other.command == one.command) {
            chosen.push(one);
        }
    }
    chosen
}

/// Whether a bargain has had its answer: it was declined and nothing has changed since, or what it asks or
/// offers binds already.
fn leads_nowhere(view: &SeatView, command: &TalkCommand) -> bool {
    let TalkCommand::Propose { to, deal } = command else { return false };
    let Some(dealings) = &view.private.dealings else { return false };
    let own = view.private.viewer.member();
    let same = |one: &&Arc<Proposal>| one.to == *to && one.deal == *deal;
    let mut declined = dealings.proposals.iter().filter(|one| dealings.refused.contains(&one.id));
    let binds = |by: Option<&MemberId>, to: Option<&MemberId>, promises: &[Promise]| {
        dealings.undertakings.iter().any(|one| {
            one.is_open()
                && Some(&one.by) == by
                && one.to.as_ref() == to
                && promises.contains(&one.promise)
        })
    };
    declined.any(|one| same(&one))
        || binds(own, Some(to), &deal.offered)
        || binds(Some(to), own, &deal.asked)
}

/// Drafts the seat can read that may still be voted on.
fn drafts(view: &SeatView) -> impl Iterator<Item = &DraftOnFile> {
    let before = view.public.drafts.iter().filter(|draft| draft.is_before_the_council());
    before
        .chain(&view.private.desk)
        .map(AsRef::as_ref)
        .filter(|draft: &&DraftOnFile| !draft.text.is_empty())
}

fn suggested(
    view: &SeatView,
    command: TalkCommand,
    half_hours: u32,
    to: Option<&MemberId>,
    why: Why,
) -> SuggestedMove {
    let dealings = view.private.dealings.as_ref();
    let heard = to.and_then(|to| dealings?.would_hear.get(to)).into_iter().flatten();
    let touches = to.into_iter().chain(heard).cloned().collect();
    SuggestedMove { command, half_hours, touches, why }
}

fn waiting_calls(view: &SeatView) -> Vec<SuggestedMove> {
    let SeatView { private, .. } = view;
    let calls = private.dealings.iter().flat_map(|dealings| &dealings.calls);
    let own = |call: &&Arc<council::dealings::Call>| {
        matches!(call.standing, CallStanding::Waiting)
            && private.dealings.is_some()
            && view.private.viewer.member() == Some(&call.to)
    };
    calls
        .filter(own)
        .map(|call| {
            let command = TalkCommand::AnswerCall { call: call.id.clone(), answer: YesOrNo::Yes };
            let why = Why::CallWaits(call.from.clone());
            suggested(view, command, costs::HALF_HOURS_CALL, Some(&call.from), why)
        })
        .collect()
}

/// For a text the seat would see adopted: pay a price, show the text, sound whoever is nearest.
fn for_a_text(
    seat: &Seat,
    view: &SeatView,
    draft: &DraftOnFile,
    counted: &Count,
) -> Vec<SuggestedMove> {
    if counted.sure >= counted.needed {
        return Vec::new();
    }
    let mut all = Vec::new();
    if holds_the_pen(seat, draft) {
        all.extend(pay_a_price(seat, view, draft));
        let shown = view.private.dealings.iter().flat_map(|dealings| &dealings.circulations);
        let is_shown = draft.is_before_the_council()
            || shown.into_iter().any(|one| one.draft == draft.id && one.rev == draft.rev);
        if !is_shown {
            let (id, base_rev) = (draft.id.clone(), draft.rev);
            let command = TalkCommand::Circulate { draft: id.clone(), base_rev };
            let why = Why::NotCirculated(id);
            let mut circulate = suggested(view, command, costs::HALF_HOURS_CIRCULATE, None, why);
            circulate.touches = counted.marks.iter().map(|mark| mark.member.clone()).collect();
            circulate.touches.remove(&seat.member);
            all.push(circulate);
        }
    }
    all.extend(unsounded(seat, counted).into_iter().map(|mark| {
        let command = TalkCommand::Sound {
            member: mark.member.clone(),
            draft: draft.id.clone(),
            base_rev: draft.rev,
            clause: None,
        };
        let why = Why::OnlyAGuess(mark.member.clone());
        suggested(view, command, costs::HALF_HOURS_SOUND, Some(&mark.member), why)
    }));
    all
}

/// Members that may move of which only a guess or a rumour is known, the nearest first.
fn unsounded<'c>(seat: &Seat, counted: &'c Count) -> Vec<&'c Mark> {
    let unknown = |mark: &&Mark| {
        mark.member != seat.member
            && mark.standing == Standing::MayMove
            && matches!(mark.reading.known, Known::Guessed | Known::Rumoured(_))
    };
    let mut marks: Vec<&Mark> = counted.marks.iter().filter(unknown).collect();
    marks.sort_by_key(|mark| -mark.reading.band.middle());
    marks
}

/// Whoever named a price for the text is offered it.
fn pay_a_price(seat: &Seat, view: &SeatView, draft: &DraftOnFile) -> Option<SuggestedMove> {
    let dealings = view.private.dealings.as_ref()?;
    dealings.soundings.iter().rev().find_map(|one| {
        let answer = one.answer.as_ref()?;
        let asks = one.by == seat.member && one.draft == draft.id && !one.paid;
        let price = answer.price.as_ref().filter(|_| asks && answer.stance == Stance::Asking)?;
        let deal =
            Deal { offered: asked_by(price, draft), asked: vec![vote(draft)], pressure: None };
        let command = TalkCommand::Propose { to: one.of.clone(), deal };
        let why = Why::NamedAPrice(one.of.clone());
        Some(suggested(view, command, costs::HALF_HOURS_BARGAIN, Some(&one.of), why))
    })
}

/// What a price asks, as promises.
fn asked_by(price: &Price, draft: &DraftOnFile) -> Vec<Promise> {
    let mut promises = Vec::new();
    if !price.changes.is_empty() {
        let changes = price.changes.clone();
        promises.push(Promise::Revise { draft: draft.id.clone(), changes });
    }
    promises.extend(price.undertaking.clone());
    promises
}

fn vote(draft: &DraftOnFile) -> Promise {
    Promise::VoteSo { draft: draft.id.clone(), ballot: Ballot::For }
}

/// Whether the seat holds the pen of another text of the same matter: it does not sell its vote to a rival.
fn works_for_its_own(seat: &Seat, view: &SeatView, rival: &DraftOnFile) -> bool {
    view.private.desk.iter().chain(&view.public.drafts).any(|own| {
        own.mover.member() == Some(&seat.member)
            && own.item == rival.item
            && matches!(own.status, DraftStatus::OnDesk | DraftStatus::Submitted { .. })
    })
}

/// With another's text that the seat could not vote for yet: its vote for its price, or a line softened.
fn for_its_vote(seat: &Seat, view: &SeatView, draft: &DraftOnFile) -> Vec<SuggestedMove> {
    let mut all = Vec::new();
    let lines = super::lines_in_force(seat, view);
    let standpoint =
        seat.standpoint_under(lines.iter().collect(), super::mind::circumstances(view));
    let outlines = view.public.sitting.as_ref().and_then(|now| seat.outlines.get(&now.id));
    let wanted = wants(&standpoint, outlines.map_or(&[][..], Vec::as_slice));
    let bends = super::bend(&seat.member, view, draft).total();
    let search = Search {
        at: FOR_AT - bends,
        buys: council::dealings::Bought::VoteFor,
        wants: &wanted,
        favours: &[],
    };
    let pen = draft.mover.member().filter(|pen| **pen != seat.member);
    let pen = pen.filter(|_| !works_for_its_own(seat, view, draft));
    if let (Some(pen), Some(price)) = (pen, price(&standpoint, &draft.text, &search)) {
        let deal =
            Deal { offered: vec![vote(draft)], asked: asked_by(&price, draft), pressure: None };
        let command = TalkCommand::Propose { to: pen.clone(), deal };
        let why = Why::OwnPrice(pen.clone());
        all.push(suggested(view, command, costs::HALF_HOURS_BARGAIN, Some(pen), why));
    }
    all.extend(write_home(seat, view, draft));
    all
}

/// Asks the capital to soften the line that costs the text most, of those it can still be asked about: an
/// order, and not asked about before in this sitting.
fn write_home(seat: &Seat, view: &SeatView, draft: &DraftOnFile) -> Option<SuggestedMove> {
    let dealings = view.private.dealings.as_ref()?;
    let cite = view.public.dispatches.last()?;
    let text = own_appraisal(seat, view, &draft.text);
    let costly = text.paragraphs.iter().flat_map(|one| &one.because.lines);
    let asked = |line: &LineId| dealings.letters.iter().any(|letter| letter.line == *line);
    let softens = |line: &council::dealings::LineInForce| {
        line.kind == LineKind::Avoid && line.rank == LineRank::Order && !line.red_line
    };
    let costly = costly.filter(|(line, adds)| {
        *adds < 0 && !asked(line) && dealings.instructions.line(line).is_some_and(softens)
    });
    let (line, _) = costly.min_by_key(|(_, adds)| *adds)?;
    let command = TalkCommand::WriteHome {
        line: line.clone(),
        ask: council::dealings::LetterAsk::Soften,
        cite: cite.clone(),
    };
    let why = Why::LineInTheWay(line.clone());
    Some(suggested(view, command, costs::HALF_HOURS_WRITE, None, why))
}
