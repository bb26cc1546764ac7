//! Pledges, what they lack, acts without the Council, and every refusal of means.

use council::crisis::{IdleBecause, PledgeState};
use council::scenario::file::MeansKind;
use council::*;
use serde_json::json;

use super::{CARRIED, Game, truce};

fn refused(result: Result<Vec<Event>, Refusal>) -> MeansRefusal {
    match result {
        Err(Refusal::Means(why)) => why,
        other => panic!("expected a refusal of means, not {other:?}"),
    }
}

#[test]
fn a_pledge_that_does_not_hold_is_refused_with_what_is_missing() {
    let mut game = Game::whole();
    game.consults();
    let pledge = |capability: &str, amount: u32| json!({"pledge": {"capability": capability, "amount": amount}});
    let elephants = MeansRefusal::NoSuchCapability { capability: "elephants".into() };
    assert_eq!(refused(game.means("aldmere", pledge("elephants", 1))), elephants);
    assert_eq!(
        refused(game.means("brenholm", pledge("observers", 5))),
        MeansRefusal::NotOnOfferToday
    );
    assert_eq!(
        refused(game.means("aldmere", pledge("ferries", 5))),
        MeansRefusal::NotSoMuch { left: 4 }
    );
    assert_eq!(
        refused(game.means("aldmere", pledge("ferries", 0))),
        MeansRefusal::NotSoMuch { left: 4 }
    );
    game.means("aldmere", pledge("ferries", 3)).unwrap();
    assert_eq!(
        refused(game.means("aldmere", pledge("ferries", 2))),
        MeansRefusal::NotSoMuch { left: 1 }
    );
    let take_back = json!({"withdraw_pledge": {"pledge": "pledge-1"}});
    let nobody = MeansRefusal::NoSuchPledge { pledge: PledgeId(1) };
    assert_eq!(refused(game.means("brenholm", take_back.clone())), nobody);
    game.means("aldmere", take_back).unwrap();
    assert!(game.state.crisis.pledges.is_empty());
}

/// The example with a capability of Aldmere's, its ferries, changed.
fn with_ferries(change: impl FnOnce(&mut serde_json::Value)) -> Game {
    let programme = super::example(|file| change(&mut file["members"][0]["capabilities"][0]));
    Game::of(programme, &[])
}

fn pledge(capability: &str, amount: u32) -> serde_json::Value {
    json!({"pledge": {"capability": capability, "amount": amount}})
}

#[test]
fn there_is_no_more_of_a_means_than_on_its_day() {
    let mut game = with_ferries(|ferries| {
        ferries["grows"] = json!([{"id": "built", "from": "december", "amount": 9}]);
    });
    game.consults();
    let too_much = MeansRefusal::NotSoMuch { left: 4 };
    assert_eq!(refused(game.means("aldmere", pledge("ferries", 5))), too_much);
    game.means("aldmere", pledge("ferries", 4)).unwrap();
    game.moves_on();
    game.moves_on();
    game.moves_on();
    game.consults();
    let left = MeansRefusal::NotSoMuch { left: 5 };
    assert_eq!(refused(game.means("aldmere", pledge("ferries", 6))), left);
    game.means("aldmere", pledge("ferries", 5)).unwrap();
}

#[test]
fn a_member_gives_nothing_before_it_is_asked() {
    let mut game = with_ferries(|ferries| {
        ferries["offers_when"] = json!({"measure_in_force": {"kind": "cease_fire"}});
    });
    game.consults();
    let early = refused(game.means("aldmere", pledge("ferries", 4)));
    assert_eq!(early, MeansRefusal::NotOnOfferToday);
    game.votes("brenholm", truce(), CARRIED);
    game.means("aldmere", pledge("ferries", 4)).unwrap();
}

#[test]
fn what_is_not_taken_up_never_arrives() {
    let mut game = with_ferries(|ferries| {
        ferries["lacks"] = json!([]);
        ferries["taken_up_when"] = json!({"measure_in_force": {"kind": "cease_fire"}});
    });
    game.consults();
    game.means("aldmere", pledge("ferries", 4)).unwrap();
    game.moves_on();
    game.moves_on();
    game.moves_on();
    let declined = PledgeState::Idle(IdleBecause::NotTakenUp);
    assert_eq!(game.state.crisis.pledges[0].state, declined);
    assert_eq!(game.state.crisis.means_there(MeansKind::Lift, None), 0);
}

#[test]
fn a_state_gives_the_same_means_once_before_and_after_it_sits() {
    let programme = super::example(|file| {
        file["contributors"][0]["who"] = json!({"member": "aldmere"});
        file["contributors"][0]["capabilities"][0]["id"] = json!("ferries");
    });
    let plans = &programme.crisis.capabilities;
    let ferries = plans.iter().filter(|plan| plan.id == "ferries".into());
    let givers: Vec<_> = ferries.map(|plan| plan.by.clone()).collect();
    assert_eq!(givers, vec![council::crisis::Giver::Member("aldmere".into()); 2]);
}

#[test]
fn who_acts_without_the_council_does_so_once_and_others_say_what_they_think() {
    let mut game = Game::of(
        super::example(|file| {
            file["members"][0]["capabilities"][0]["means"] = json!("sea_power");
        }),
        &[],
    );
    game.consults();
    let act = json!({"act_alone": {"capability": "ferries", "claim": "self_defence"}});
    let envoy = json!({"act_alone": {"capability": "good-offices", "claim": "none"}});
    assert_eq!(refused(game.means("corvey", envoy)), MeansRefusal::NothingToActWith);
    game.means("aldmere", act.clone()).unwrap();
    assert_eq!(refused(game.means("aldmere", act)), MeansRefusal::AlreadyDone);
    let react = |to: &str| json!({"react": {"to": to, "how": "reject"}});
    let nothing = MeansRefusal::NoSuchAct { act: ActId(7) };
    assert_eq!(refused(game.means("corvey", react("act-7"))), nothing);
    assert_eq!(refused(game.means("aldmere", react("act-1"))), MeansRefusal::OwnAct);
    game.means("corvey", react("act-1")).unwrap();
    assert_eq!(refused(game.means("corvey", react("act-1"))), MeansRefusal::AlreadySaid);
    // What it acts with is there: nobody has to vote for it.
    assert_eq!(game.state.crisis.means_pledged(MeansKind::SeaPower, None), 4);
}

#[test]
fn what_is_not_matched_in_time_does_nothing_and_says_why() {
    let mut game = Game::whole();
    game.consults();
    game.means("aldmere", json!({"pledge": {"capability": "ferries", "amount": 4}})).unwrap();
    // The pilots offer themselves once observers are asked for, and ask for money nobody gives.
    game.votes("brenholm", truce(), CARRIED);
    game.moves_on();
    let states: Vec<_> = game.state.crisis.pledges.iter().map(|made| made.state).collect();
    assert_eq!(
        states,
        [
            PledgeState::Idle(IdleBecause::Lacking(MeansKind::Observers)),
            PledgeState::Idle(IdleBecause::Lacking(MeansKind::Money)),
        ]
    );
    // A month later Brenholm's officers sail in Aldmere's ferries: each brings what the other lacks.
    game.consults();
    game.means("brenholm", json!({"pledge": {"capability": "observers", "amount": 10}})).unwrap();
    game.moves_on();
    game.moves_on();
    game.moves_on();
    let there = game.state.crisis.means_there(MeansKind::Observers, None);
    assert_eq!((there, game.state.crisis.means_there(MeansKind::Lift, None)), (10, 4));
}

#[test]
fn means_are_neither_given_nor_taken_back_on_the_record() {
    let mut game = Game::whole();
    game.consults();
    game.moves_on();
    let pledge = json!({"pledge": {"capability": "ferries", "amount": 1}});
    let now = StageName::Meeting;
    assert_eq!(game.means("aldmere", pledge), Err(Refusal::NotInThisStage { now }));
}
