//! Ballots and what the President announces (Article 27, rule 40).

use council::command::Clock;
use council::state::DraftStatus;
use council::{Ballot, ChairCommand, Command, Event, HostCommand, Outcome, Refusal, VoteId};

use crate::table::{Table, cease_fire};

/// A draft under vote on 27 June 1950.
fn ballot_open() -> Table {
    let mut table = Table::debate("27-june");
    let draft = table.submits("united-states", cease_fire(1));
    table.puts_to_the_vote(&draft);
    table
}

fn cast(ballot: Ballot) -> Command {
    Command::Cast { vote: VoteId(1), ballot }
}

/// S/PV.474: seven for, Yugoslavia against, Egypt and India not participating, the Soviet Union absent.
#[test]
fn resolution_83_is_adopted_with_exactly_seven() {
    let mut table = ballot_open();
    table.vote(&["yugoslavia"], &[], &["egypt", "india"]);
    let vote = table.last_vote();
    assert_eq!(vote.result.outcome, Outcome::Adopted);
    let tally = vote.result.tally;
    assert_eq!(
        (tally.in_favour, tally.against, tally.not_participating, tally.absent),
        (7, 1, 2, 1)
    );
}

#[test]
fn nobody_sees_a_hand_before_all_are_up() {
    let mut table = ballot_open();
    let events = table.does("norway", cast(Ballot::For));
    assert!(matches!(events.as_slice(), [Event::BallotCast { .. }]));
    let seen = council::public_view(&table.state);
    let meeting = seen.meeting.expect("the Council is meeting").meeting;
    assert!(meeting.open_ballot().expect("the ballot is open").cast.is_empty());
}

#[test]
fn a_hand_is_raised_once_by_a_member_at_the_table() {
    let mut table = ballot_open();
    table.does("norway", cast(Ballot::For));
    assert_eq!(table.refuses("norway", cast(Ballot::Against)), Refusal::AlreadyVoted);
    assert_eq!(table.refuses("ussr", cast(Ballot::Against)), Refusal::NotAtTheTable);
    assert_eq!(table.refuses("press", cast(Ballot::For)), Refusal::NotAMember);
    assert_eq!(table.refuses("cuba", cast(Ballot::Absent)), Refusal::AbsenceIsNotABallot);
    let other = Command::Cast { vote: VoteId(2), ballot: Ballot::For };
    assert_eq!(table.refuses("cuba", other), Refusal::NoSuchVote { vote: VoteId(2) });
}

#[test]
fn who_does_not_vote_in_time_takes_no_part() {
    let mut table = ballot_open();
    for member in ["norway", "cuba"] {
        table.does(member, cast(Ballot::For));
    }
    let clock = Clock::Ballot(VoteId(1));
    let ran_out = Command::Host(HostCommand::ClockRanOut { clock });
    table.does("host", ran_out.clone());
    let tally = table.last_vote().result.tally;
    assert_eq!((tally.in_favour, tally.not_participating, tally.absent), (2, 8, 1));
    assert_eq!(table.refuses("host", ran_out), Refusal::NothingToRunOut);
}

#[test]
fn a_veto_needs_the_majority_to_be_there() {
    let mut table = ballot_open();
    table.vote(&["china", "egypt", "india", "cuba"], &[], &[]);
    let result = &table.last_vote().result;
    assert_eq!(result.outcome, Outcome::TooFewVotes { short_by: 1 });
    assert_eq!(result.negative_without_veto, ["china".into()]);

    let mut table = ballot_open();
    table.vote(&["china"], &[], &[]);
    assert_eq!(table.last_vote().result.outcome, Outcome::Vetoed { by: vec!["china".into()] });
    let draft = table.file(&"united-states-1".into());
    assert!(matches!(draft.status, DraftStatus::NotAdopted { .. }));
}

#[test]
fn ballots_are_taken_and_closed_in_their_turn() {
    let mut table = Table::debate("27-june");
    let take = Command::Chair(ChairCommand::TakeBallot);
    assert_eq!(table.refuses("host", take.clone()), Refusal::NoBallotToTake);
    let draft = table.submits("united-states", cease_fire(1));
    table.chair(ChairCommand::PutDraft { draft, base_rev: 1 });
    let close = Command::Chair(ChairCommand::CloseVoting);
    assert_eq!(table.refuses("host", close), Refusal::BallotsRemain);
    table.chair(ChairCommand::TakeBallot);
    table.vote(&[], &[], &[]);
    assert_eq!(table.refuses("host", take), Refusal::NoBallotToTake);
}

#[test]
fn while_hands_are_up_nothing_else_is_done() {
    let table = ballot_open();
    let stay_away = Command::Consult(council::ConsultCommand::StayAway {
        words: crate::table::words("We leave."),
    });
    assert_eq!(table.refuses("norway", stay_away), Refusal::SomethingIsPending);
    let give = Command::Chair(ChairCommand::GiveFloor);
    assert_eq!(table.refuses("host", give), Refusal::SomethingIsPending);
}
