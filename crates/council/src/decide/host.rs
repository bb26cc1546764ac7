//! Opening games and sittings, and the teacher's hand.

use std::collections::{BTreeMap, BTreeSet};

use super::crisis::Road;
use super::plans::{papers_at, plan_of};
use super::{Decision, crisis, time};
use crate::actor::Actor;
use crate::command::HostCommand;
use crate::dealings::Length;
use crate::dealings::numbers::HALF_HOURS_LONGER;
use crate::event::Event;
use crate::evolve::fold;
use crate::ids::{ItemId, MemberId, SittingId};
use crate::programme::SittingPlan;
use crate::refusal::Refusal;
use crate::state::{Game, Phase, RULES_VERSION, Sitting, StageName, State};

pub(super) fn decide(state: &State, actor: &Actor, command: &HostCommand) -> Decision {
    if !matches!(actor, Actor::Host | Actor::Teacher) {
        return Err(Refusal::NotTheHost);
    }
    if let HostCommand::OpenGame { .. } = command {
        return open_game(state, command);
    }
    if state.game.is_none() {
        return Err(Refusal::GameNotOpened);
    }
    match command {
        HostCommand::OpenGame { .. } => Err(Refusal::GameAlreadyOpened),
        HostCommand::OpenSitting { sitting } => open_sitting(state, sitting),
        HostCommand::Beat { at } => time::beat(state, *at),
        HostCommand::ClockRanOut { clock } => time::clock_ran_out(state, *clock),
        HostCommand::MoveOn { at } => time::move_on(state, *at),
        HostCommand::SetLevel { level } => Ok(vec![Event::LevelChanged { level: *level }]),
    }
}

fn open_game(state: &State, command: &HostCommand) -> Decision {
    let HostCommand::OpenGame {
        seed,
        level,
        rulebook,
        course,
        branch,
        manner,
        instructions,
        length,
    } = command
    else {
        return Err(Refusal::GameAlreadyOpened);
    };
    if state.game.is_some() {
        return Err(Refusal::GameAlreadyOpened);
    }
    if seed.0.parse::<u64>().is_err() {
        return Err(Refusal::SeedIsNoNumber);
    }
    let programme = &state.programme;
    let rulebook = rulebook.as_ref().unwrap_or(&programme.rulebook);
    let course = the_course(state, course)?;
    for sitting in programme.sittings.iter().filter(|plan| course.contains(&plan.id)) {
        if sitting.roster.len() != usize::from(rulebook.size) {
            let members = u32::try_from(sitting.roster.len()).unwrap_or(u32::MAX);
            return Err(Refusal::RulebookDoesNotFit { members });
        }
    }
    Ok(vec![Event::GameOpened(Game {
        scenario: programme.scenario.clone(),
        scenario_hash: programme.scenario_hash.clone(),
        rulebook: rulebook.clone(),
        seed: seed.clone(),
        rules_version: RULES_VERSION,
        course,
        level: *level,
        branch: branch.clone(),
        manner: *manner,
        instructions: *instructions,
        length: *length,
        variants: BTreeMap::new(),
    })])
}

/// The sittings asked for, in order of date; all of them if none is named.
fn the_course(state: &State, asked: &[SittingId]) -> Result<Vec<SittingId>, Refusal> {
    let planned = || state.programme.sittings.iter().map(|plan| &plan.id);
    if let Some(unknown) = asked.iter().find(|sitting| !planned().any(|id| id == *sitting)) {
        return Err(Refusal::UnknownSitting { sitting: unknown.clone() });
    }
    Ok(planned().filter(|id| asked.is_empty() || asked.contains(id)).cloned().collect())
}

fn open_sitting(state: &State, asked: &SittingId) -> Decision {
    if !matches!(state.phase, Phase::Between) {
        return Err(Refusal::NotInThisStage { now: state.phase.name() });
    }
    if state.next_sitting() != Some(asked) {
        return Err(Refusal::NotTheNextSitting { next: state.next_sitting().cloned() });
    }
    let plan = plan(state, asked)?;
    let variant = match crisis::road_to(state, asked) {
        Road::Told(variant) => return Ok(crisis::told(state, plan, variant)),
        Road::Held(variant) => variant,
    };
    let before = state.sittings_opened.last().and_then(|id| plan_of(state, id));
    let mut events = vec![Event::SittingOpened {
        sitting: sitting_from(state, plan),
        away: who_is_away(state, plan, before),
        seized: what_is_seized(state, plan, before),
    }];
    events.extend(terms_begun(state, plan));
    events.extend(crisis::opened(state, plan, variant));
    events.push(Event::StageBegan { stage: StageName::Dispatches });
    let mut after = state.clone();
    fold(&mut after, &events);
    events.extend(papers_at(&after, plan, 0));
    events.extend(crisis::papers_that_come(&after, &after.crisis));
    Ok(events)
}

fn plan<'a>(state: &'a State, id: &SittingId) -> Result<&'a SittingPlan, Refusal> {
    plan_of(state, id).ok_or_else(|| Refusal::UnknownSitting { sitting: id.clone() })
}

fn sitting_from(state: &State, plan: &SittingPlan) -> Sitting {
    let before = state.sitting.as_ref();
    let longer = state.game.as_ref().is_some_and(|game| game.length == Length::Longer);
    Sitting {
        id: plan.id.clone(),
        date: plan.date,
        meets_on: (plan.meets_on > plan.date).then_some(plan.meets_on),
        roster: plan.roster.clone(),
        president: plan.president.clone(),
        provisional_agenda: plan.provisional_agenda.clone(),
        next_meeting_number: before
            .map_or(0, |sitting| sitting.next_meeting_number)
            .max(plan.first_meeting_number),
        next_resolution_number: before
            .map_or(0, |sitting| sitting.next_resolution_number)
            .max(plan.next_resolution_number),
        consultation_beats: plan.consultation_beats.saturating_add(if longer {
            HALF_HOURS_LONGER
        } else {
            0
        }),
        aftermath_beats: plan.aftermath_beats,
        assembly: plan.assembly,
        lifted: plan.lifted,
        contested_credentials: plan.contested_credentials.iter().cloned().collect(),
        parties_to_dispute: plan.parties_to_dispute.iter().cloned().collect(),
        guests: plan.guests.clone(),
        without_instructions: plan.without_instructions.iter().cloned().collect(),
    }
}

/// History says who stays away when it changes; in between, what the players did lasts.
fn who_is_away(
    state: &State,
    plan: &SittingPlan,
    before: Option<&SittingPlan>,
) -> BTreeSet<MemberId> {
    let was_planned = |member| before.is_some_and(|before| before.away.contains(member));
    plan.roster
        .members()
        .filter(|member| {
            let planned = plan.away.contains(member);
            if before.is_some() && planned == was_planned(member) {
                state.away.contains(*member)
            } else {
                planned
            }
        })
        .cloned()
        .collect()
}

/// A matter the players removed from the list stays removed unless history takes it up anew.
fn what_is_seized(
    state: &State,
    plan: &SittingPlan,
    before: Option<&SittingPlan>,
) -> BTreeSet<ItemId> {
    let was_planned = |item| before.is_some_and(|before| before.seized.contains(item));
    plan.seized
        .iter()
        .filter(|item| !was_planned(item) || state.seized.contains(*item))
        .cloned()
        .collect()
}

fn terms_begun(state: &State, plan: &SittingPlan) -> Option<Event> {
    let before: BTreeSet<_> = state.sitting.as_ref()?.roster.members().cloned().collect();
    let now: BTreeSet<_> = plan.roster.members().cloned().collect();
    (before != now).then(|| Event::TermsBegan {
        leaving: before.difference(&now).cloned().collect(),
        arriving: now.difference(&before).cloned().collect(),
    })
}
