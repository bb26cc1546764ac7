//! What comes from the capitals: cables that change lines, answers to letters, instructions at last.

use super::books::Books;
use crate::audience::Audience;
use crate::dealings::numbers::{LATITUDE_IN_VAIN, MARGIN_CITED, MARGIN_SOFTEN, MARGIN_WAIVE};
use crate::dealings::{
    Cause, DealingEvent, Letter, LetterAnswer, LetterAsk, LineInForce, LinePlan,
};
use crate::event::Event;
use crate::ids::{DispatchId, LineId, MemberId};
use crate::scenario::file::{LineKind, LineRank};
use crate::state::{Consultations, State};

/// A cable arrives: its lines change, and a disavowed delegation has its capital's voice again.
pub(super) fn cable(books: &mut Books<'_>, paper: &DispatchId, audience: &Audience) {
    let state = books.state;
    let disavowed = state.dealings.credit.iter().filter(|(_, credit)| credit.disavowed);
    let restored: Vec<_> = disavowed
        .filter(|(member, _)| *audience == Audience::members([*member]))
        .map(|(member, _)| member.clone())
        .collect();
    for member in restored {
        books.push(DealingEvent::VoiceRestored { member });
    }
    let Some(plan) = state.programme.dealings.cables.get(paper) else { return };
    let variant = state.game.as_ref().and_then(|game| game.variants.get(&plan.to));
    if plan.variant.is_some() && plan.variant.as_ref() != variant {
        return;
    }
    for (line, holds) in &plan.changes {
        let member = plan.to.clone();
        if *holds {
            if let Some(line) = planned(state, &member, line) {
                books.push(DealingEvent::LineSet { member, line: line.line.clone() });
            }
        } else {
            books.push(DealingEvent::LineDropped { member, line: line.clone() });
        }
    }
}

/// A member took its chair again: against a line that keeps it away, that costs Latitude as a vote would.
pub(super) fn chair_taken(books: &mut Books<'_>, member: &MemberId) {
    let state = books.state;
    let held = state.dealings.instructions.get(member);
    for line in held.iter().flat_map(|held| held.keeping_away()) {
        let cause = Cause::ChairTaken { line: line.line.clone() };
        books.latitude(member, -line.rank.price(), &cause);
    }
}

/// A line of the instructions a member has, as the scenario has it.
pub(super) fn planned<'a>(
    state: &'a State,
    member: &MemberId,
    line: &LineId,
) -> Option<&'a LinePlan> {
    let variant = state.game.as_ref()?.variants.get(member)?;
    let plan = state.programme.dealings.variant(member, variant)?;
    plan.lines.iter().find(|planned| planned.line.line == *line)
}

/// Instructions that arrive by this half-hour of the consultations.
pub(super) fn arrivals(books: &mut Books<'_>, now: &Consultations) {
    let state = books.state;
    let (Some(sitting), Some(game)) = (&state.sitting, &state.game) else { return };
    let passed = now.beat.saturating_add(1);
    for (member, variant) in &game.variants {
        let waits = |member| {
            state.sits(member)
                && state.dealings.instructions.get(member).is_some_and(|held| !held.arrived)
        };
        let plan = state.programme.dealings.variant(member, variant);
        let at = plan.and_then(|plan| plan.arrivals.get(&sitting.id)).copied().flatten();
        if now.suspended.is_none() && waits(member) && at.is_some_and(|at| at <= passed) {
            books.push(DealingEvent::InstructionsArrived { member: member.clone() });
        }
    }
}

/// Whether consultations go on, or the Council meets.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Next {
    Consultations,
    Meeting,
}

/// Answers to letters that are due; what is not due when the Council meets comes too late.
pub(super) fn letters(books: &mut Books<'_>, half_hour: u32, next: Next) {
    let state = books.state;
    for letter in state.dealings.letters.values().filter(|letter| letter.answer.is_none()) {
        let answer = if letter.answer_at <= half_hour {
            answer_to(state, letter)
        } else if next == Next::Meeting {
            LetterAnswer::TooLate
        } else {
            continue;
        };
        books.push(DealingEvent::LetterAnswered {
            letter: letter.id.clone(),
            member: letter.by.clone(),
            answer,
        });
        match answer {
            LetterAnswer::Granted => granted(books, letter),
            LetterAnswer::Refused => {
                let cause = Cause::AskedInVain { letter: letter.id.clone() };
                books.latitude(&letter.by, -LATITUDE_IN_VAIN, &cause);
            }
            LetterAnswer::TooLate => {}
        }
    }
}

/// Within its hidden margin the capital grants what is asked; news of this sitting adds to it.
fn answer_to(state: &State, letter: &Letter) -> LetterAnswer {
    let Some(line) = planned(state, &letter.by, &letter.line) else {
        return LetterAnswer::Refused;
    };
    let needed = match letter.ask {
        LetterAsk::Soften => MARGIN_SOFTEN,
        LetterAsk::Waive => MARGIN_WAIVE,
    };
    let cited = if state.dealings.news.contains(&letter.cite) { MARGIN_CITED } else { 0 };
    let holds = state
        .dealings
        .instructions
        .get(&letter.by)
        .is_some_and(|instructions| instructions.line(&letter.line).is_some());
    if holds && line.margin.saturating_add(cited) >= needed {
        LetterAnswer::Granted
    } else {
        LetterAnswer::Refused
    }
}

fn granted(books: &mut Books<'_>, letter: &Letter) {
    let member = letter.by.clone();
    let instructions = books.state.dealings.instructions.get(&member);
    let Some(line) = instructions.and_then(|held| held.line(&letter.line)) else { return };
    books.push(match letter.ask {
        LetterAsk::Waive => DealingEvent::LineDropped { member, line: line.line.clone() },
        LetterAsk::Soften => DealingEvent::LineSet {
            member,
            line: LineInForce {
                rank: LineRank::Wish,
                weight: line.weight.saturating_add(1).div_euclid(2),
                ..line.clone()
            },
        },
    });
}

/// What the crisis shows at the end of a sitting: lines that say by which of its facts they are met.
pub(super) fn shown_by_the_crisis(books: &mut Books<'_>) {
    let state = books.state;
    let mut after = (*state.crisis).clone();
    let Some(sitting) = state.sitting.as_ref().map(|sitting| &sitting.id) else { return };
    for event in books.own {
        if let Event::Crisis(event) = event {
            after.apply(event, Some(sitting));
        }
    }
    for (member, held) in &state.dealings.instructions {
        if !held.arrived || !state.sits(member) {
            continue;
        }
        for line in held.lines.iter().filter(|line| line.kind == LineKind::Obtain && !line.met) {
            let met_when =
                planned(state, member, &line.line).and_then(|plan| plan.met_when.as_ref());
            if met_when.is_some_and(|condition| condition.holds_by(member, sitting, &after)) {
                super::met(books, member, line);
            }
        }
    }
}
