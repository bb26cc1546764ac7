//! Delegates under other rules: they play to the end, and every vote comes out as those rules have it.

use std::sync::Arc;

use council::dealings::{InstructionsAs, Manner};
use council::{
    Actor, Ballot, Command, HostCommand, Length, Level, Nature, Outcome, Rulebook, Seed, StageName,
};
use delegates::{Delegate, Seat};
use table::{CommandId, Computers, Table};

use crate::games::KOREA;

/// Seeds played of each; `placard simulate --rulebook` plays as many as one likes.
const SEEDS: u64 = 3;

fn played_by(rulebook: &Rulebook, seed: u64) -> Table {
    let mut table = Table::new(Arc::new(KOREA.programme()));
    let open = HostCommand::OpenGame {
        seed: Seed(seed.to_string()),
        level: Level::Council,
        rulebook: Some(rulebook.clone()),
        course: Vec::new(),
        branch: None,
        manner: Manner::Guarded,
        instructions: InstructionsAs::AsInHistory,
        length: Length::AsWritten,
    };
    table.submit(Actor::Host, CommandId::new("test", 1), &Command::Host(open), 0).unwrap();
    let delegates = Seat::all(&KOREA, |_| None).into_values();
    Computers::new(delegates.map(|seat| Delegate::new(Arc::new(seat))))
        .play_out(&mut table)
        .unwrap();
    table
}

fn games(experiment: &str) -> Vec<Table> {
    let rulebook = &KOREA.experiment(&experiment.into()).unwrap().rulebook;
    let games: Vec<Table> = (1..=SEEDS).map(|seed| played_by(rulebook, seed)).collect();
    for game in &games {
        assert_eq!(game.state().phase.name(), StageName::Debrief);
        let votes = &game.state().votes;
        assert!(votes.len() >= 8, "{experiment}: {} votes", votes.len());
        let vetoed = votes.iter().any(|vote| matches!(vote.result.outcome, Outcome::Vetoed { .. }));
        assert!(!vetoed, "{experiment}: nobody has a veto");
    }
    games
}

#[test]
fn without_a_veto_what_has_its_votes_is_adopted_over_a_permanent_member() {
    let games = games("no-veto");
    let over_one = games.iter().flat_map(|game| &game.state().votes).any(|vote| {
        vote.result.outcome.is_adopted()
            && vote.result.question.nature() == Nature::Substantive
            && vote.roll.ballot(&"ussr".into()) == Some(Ballot::Against)
    });
    assert!(over_one, "in eight sittings the Soviet Union votes against something that carries");
}

#[test]
fn two_thirds_are_eight_votes() {
    for game in games("two-thirds") {
        let votes = game.state().votes.iter();
        let adopted = votes.filter(|vote| vote.result.outcome.is_adopted());
        for vote in adopted {
            assert!(vote.result.tally.in_favour >= 8, "{:?}", vote.result);
        }
    }
}

#[test]
fn where_all_must_agree_nothing_is_adopted_over_a_vote_against() {
    let mut adopted = 0;
    for game in games("unanimity") {
        for vote in &game.state().votes {
            let substantive = vote.result.question.nature() == Nature::Substantive;
            if substantive && vote.result.outcome.is_adopted() {
                adopted += 1;
                assert_eq!(vote.result.tally.against, 0, "{:?}", vote.result);
            }
        }
    }
    assert!(adopted > 0, "whoever could stop a text and can live with it abstains");
}
