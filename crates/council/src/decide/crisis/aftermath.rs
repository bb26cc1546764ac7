//! When the aftermath is over: what has arrived, what moved by itself, what the Assembly said, what
//! followed. Then the game may be at its end.

use super::Telling;
use super::endings::{course_ends, ended};
use super::rules::apply_rules;
use super::turn::move_trends;
use crate::crisis::{CrisisEvent, MeasureEnd, Pledge, PledgeEnd};
use crate::event::Event;
use crate::ids::{InForceId, PledgeId};
use crate::scenario::file::Pace;
use crate::state::State;

/// The end of a sitting's aftermath, and of the game if it was the last.
pub(in crate::decide) fn aftermath_over(state: &State) -> Vec<Event> {
    let was_last = course_ends(state, 0);
    let game_ended = || if was_last { vec![Event::GameEnded] } else { Vec::new() };
    let Some(sitting) = &state.sitting else { return game_ended() };
    if !state.programme.crisis.sittings.contains_key(&sitting.id) {
        return game_ended();
    }
    let mut telling = Telling::new(&state.programme.crisis, &sitting.id, &state.crisis);
    run(&mut telling);
    ended(state, &mut telling, was_last);
    telling.events
}

/// One aftermath, in its order.
pub(super) fn run(telling: &mut Telling<'_>) {
    run_out(telling);
    leave(telling);
    arrive(telling);
    move_trends(telling, Pace::Sitting);
    recommend(telling);
    apply_rules(telling);
    leave(telling);
}

fn run_out(telling: &mut Telling<'_>) {
    let Some(day) = telling.crisis.day else { return };
    let over = |ends: Option<crate::date::Date>| ends.is_some_and(|ends| ends <= day);
    let in_force = &telling.crisis.measures;
    let run_out: Vec<InForceId> =
        in_force.iter().filter(|one| over(one.ends)).map(|one| one.id).collect();
    for measure in run_out {
        telling.tell(CrisisEvent::MeasureEnded { measure, why: MeasureEnd::RanOut });
    }
}

/// Whoever said what would make it leave leaves when that has happened.
fn leave(telling: &mut Telling<'_>) {
    let plans = &telling.plan.capabilities;
    let leaving: Vec<PledgeId> = telling
        .crisis
        .pledges
        .iter()
        .filter(|made| {
            let plan = plans.iter().find(|plan| plan.by == made.by && plan.id == made.capability);
            let leaves = plan.and_then(|plan| plan.leaves_when.as_ref());
            leaves.is_some_and(|when| when.holds(&telling.crisis))
        })
        .map(|made| made.id)
        .collect();
    for pledge in leaving {
        telling.tell(CrisisEvent::PledgeEnded { pledge, why: PledgeEnd::Left });
    }
}

/// Means that are there by the day the aftermath reaches to, and those that do nothing, with why.
pub(super) fn arrive(telling: &mut Telling<'_>) {
    let Some(day) = telling.crisis.day else { return };
    let plans = &telling.plan.capabilities;
    let is_taken_up = |made: &Pledge| {
        let plan = plans.iter().find(|plan| plan.by == made.by && plan.id == made.capability);
        let when = plan.and_then(|plan| plan.taken_up_when.as_ref());
        when.is_none_or(|when| when.holds(&telling.crisis))
    };
    let stands = telling.crisis.pledges_on(day, is_taken_up);
    for (pledge, state) in stands {
        let before = telling.crisis.pledges.iter().find(|made| made.id == pledge);
        if before.is_some_and(|made| made.state != state) {
            telling.tell(CrisisEvent::PledgeStands { pledge, state });
        }
    }
}

/// The Assembly recommends each text once.
fn recommend(telling: &mut Telling<'_>) {
    let plan = telling.plan;
    for text in &plan.assembly {
        if !telling.crisis.recommended.contains(&text.id) && text.when.holds(&telling.crisis) {
            telling.tell(CrisisEvent::AssemblyRecommended { text: text.id.clone() });
        }
    }
}
