//! What a member gave for a text, it takes back when the Council uses it otherwise.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::needless_pass_by_value,
    reason = "a test stops where its ground gives way, and reads as what is done"
)]

mod common;

use std::sync::Arc;

use common::{Table, member};
use council::crisis::Giver;
use council::{
    Ballot, ChairCommand, Clock, Command, DraftCommand, HostCommand, MeansCommand, StageName,
};
use delegates::{Delegate, Sight, WorkedOut};

/// 7 July 1950: Norway pledges its ships in consultations; then the Council sets up the command with these
/// votes, and the aftermath begins.
fn after_the_vote_of_july(norway: Ballot) -> Table {
    let mut table = Table::of("july-7", "a-command-with-a-free-hand");
    let pledge = MeansCommand::Pledge { capability: "merchant-ships".into(), amount: 3 };
    table.does(member("norway"), Command::Means(pledge));
    let draft = table.draft();
    let (id, rev) = (draft.id.clone(), draft.rev);
    let submit = DraftCommand::Submit { draft: id.clone(), base_rev: rev };
    table.does(member("usa"), Command::Draft(submit));
    table.moves_on();
    let chair =
        |table: &mut Table, command| table.does(council::Actor::Host, Command::Chair(command));
    chair(&mut table, ChairCommand::ProposeAgenda);
    let at = table.state.moment();
    table.host(HostCommand::ClockRanOut { clock: Clock::Agreement(at) });
    chair(&mut table, ChairCommand::PutDraft { draft: id, base_rev: rev });
    chair(&mut table, ChairCommand::TakeBallot);
    let vote = table.state.phase.meeting().unwrap().open_ballot().unwrap().vote;
    for who in ["china", "cuba", "ecuador", "egypt", "france", "india", "uk", "usa"] {
        table.does(member(who), Command::Cast { vote, ballot: Ballot::For });
    }
    table.does(member("norway"), Command::Cast { vote, ballot: norway });
    table.does(member("yugoslavia"), Command::Cast { vote, ballot: Ballot::Abstaining });
    table.moves_on();
    assert_eq!(table.state.moment().stage, StageName::Aftermath);
    table
}

/// Whether Norway's delegate would take its ships back now.
fn takes_its_ships_back(table: &Table) -> bool {
    let norway = Delegate::new(Arc::new(table.seat("norway").clone()));
    let (view, worked_out) = (table.view("norway"), WorkedOut::default());
    let own = Giver::Member("norway".into());
    let ships = view.public.crisis.pledges.iter().find(|made| made.by == own).unwrap().id;
    norway.turn(&Sight::of(&view, &worked_out)).iter().any(|choice| {
        choice.command == Command::Means(MeansCommand::WithdrawPledge { pledge: ships })
    })
}

#[test]
fn ships_serve_no_command_that_was_voted_against() {
    assert!(takes_its_ships_back(&after_the_vote_of_july(Ballot::Against)));
}

#[test]
fn ships_stay_with_a_command_that_was_voted_for_or_let_pass() {
    for ballot in [Ballot::For, Ballot::Abstaining] {
        assert!(!takes_its_ships_back(&after_the_vote_of_july(ballot)), "{ballot:?}");
    }
}
