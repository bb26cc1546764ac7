//! What holds of every crisis, over random games on the invented example.

use std::collections::BTreeSet;
use std::sync::Arc;

use council::crisis::{Cause, CrisisEvent};
use council::play::any_command;
use council::scenario::Scenario;
use council::{Event, Offer, Phase, Programme, StageName, State, decide, offers};
use proptest::prelude::*;

use crate::games::{Play, actors};

fn example() -> Arc<Programme> {
    let text = include_str!("../../../../scenarios/example-strait.json");
    Arc::new(Scenario::read(text).unwrap().0.programme())
}

fn is_caused_by_the_scenario(cause: &Cause, programme: &Programme) -> bool {
    match cause {
        Cause::Rule { rule, .. } => programme.crisis.rules.iter().any(|one| one.id == *rule),
        Cause::Trend(trend) => programme.crisis.trends.iter().any(|one| one.id == *trend),
        Cause::Opening(sitting) => programme.crisis.sittings.contains_key(sitting),
    }
}

/// Whether only the price of delay may move the crisis now.
fn is_between_aftermaths(state: &State) -> bool {
    matches!(state.phase, Phase::Dispatches { .. } | Phase::Consultations(_) | Phase::Meeting(_))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10))]

    #[test]
    fn tracks_stay_within_their_ends_and_every_move_has_its_cause(seed: u64) {
        let programme = example();
        let mut play = Play::on(Arc::clone(&programme), seed);
        for _ in 0..900 {
            let quiet = is_between_aftermaths(play.table.state());
            let meets = play.table.state().phase.name() == StageName::Meeting;
            let Some(record) = play.step() else { break };
            for event in &record.events {
                let Event::Crisis(event) = event else { continue };
                if let CrisisEvent::TrackMoved { track, to, cause, .. } = event {
                    let plan = programme.crisis.tracks.get(track).unwrap();
                    prop_assert!((plan.minimum..=plan.maximum).contains(to), "{event:?}");
                    prop_assert!(is_caused_by_the_scenario(cause, &programme), "{event:?}");
                    prop_assert!(!quiet || matches!(cause, Cause::Trend(_)), "{event:?}");
                    prop_assert!(!meets, "a meeting costs nothing: {event:?}");
                }
                if let CrisisEvent::FactSet { cause, .. } | CrisisEvent::FactCleared { cause, .. } = event {
                    prop_assert!(is_caused_by_the_scenario(cause, &programme), "{event:?}");
                    prop_assert!(!quiet, "{event:?}");
                }
            }
        }
        let state = play.table.state();
        let over = state.phase.name() == StageName::Debrief;
        prop_assert_eq!(over, state.crisis.ending.is_some(), "a game that is over has an ending");
    }

    #[test]
    fn what_is_pledged_is_never_more_than_there_is(seed: u64) {
        let programme = example();
        let mut play = Play::on(Arc::clone(&programme), seed);
        for _ in 0..400 {
            if play.step().is_none() { break }
            for plan in &programme.crisis.capabilities {
                let crisis = &play.table.state().crisis;
                let own = crisis.pledges.iter().filter(|made| made.by == plan.by && made.capability == plan.id);
                let sum: u32 = own.map(|made| made.amount).sum();
                let grown = plan.at_sittings.values().copied();
                let most = grown.chain([plan.amount]).max().unwrap_or(plan.amount);
                prop_assert!(sum <= most);
            }
        }
        let pledges = &play.table.state().crisis.pledges;
        let ids: BTreeSet<_> = pledges.iter().map(|made| made.id).collect();
        prop_assert_eq!(ids.len(), pledges.len(), "no two pledges have one number");
    }

    #[test]
    fn offers_and_decisions_agree_about_means_too(seed: u64, length in 0_u32..200) {
        let mut play = Play::on(example(), seed);
        for _ in 0..length {
            if play.step().is_none() { break }
        }
        for actor in actors(&play.table) {
            let state = play.table.state();
            let offered = offers(state, &actor);
            for offer in &offered {
                if let Offer::Act(command) = offer {
                    prop_assert!(decide(state, &actor, command).is_ok(), "{actor} {command:?}");
                }
            }
            for _ in 0..40 {
                let command = any_command(state, &actor, play.hand.dice());
                if decide(state, &actor, &command).is_ok() {
                    let covered = offered.iter().any(|offer| offer.covers(&command));
                    prop_assert!(covered, "{actor} was not offered {command:?}");
                }
            }
        }
    }
}
