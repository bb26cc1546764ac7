//! Drafts from one desk to the Council (rules 31 to 35).

use council::example::ITEM;
use council::limits::DRAFTS_PER_DELEGATION_MAX;
use council::meeting::MotionKind;
use council::state::DraftStatus;
use council::{
    ChairCommand, ClauseEdit, ClauseId, Command, DraftCommand, DraftText, Event, ItemId, Refusal,
};

use crate::agenda::decide_motion;
use crate::table::{Table, actor, cease_fire};

fn remove(draft: &council::DraftId, base_rev: u32, clause: u32) -> DraftCommand {
    let edit = ClauseEdit::Remove { clause: ClauseId(clause) };
    DraftCommand::Edit { draft: draft.clone(), base_rev, edit }
}

#[test]
fn a_draft_on_a_desk_does_not_exist_for_others() {
    let mut table = Table::consultations("25-june");
    let draft = table.begins("norway", cease_fire(1));
    let sponsor = Command::Draft(DraftCommand::Sponsor { draft: draft.clone(), base_rev: 1 });
    assert_eq!(table.refuses("egypt", sponsor), Refusal::UnknownDraft { draft });
}

#[test]
fn a_shared_draft_finds_sponsors_and_stays_secret_from_the_rest() {
    let mut table = Table::consultations("25-june");
    let draft = table.begins("norway", cease_fire(2));
    table.draft("norway", DraftCommand::Share { draft: draft.clone(), with: vec!["egypt".into()] });
    table.draft("egypt", DraftCommand::Sponsor { draft: draft.clone(), base_rev: 1 });
    table.draft("egypt", remove(&draft, 1, 2));
    assert_eq!(table.file(&draft).rev, 2);
    assert_eq!(table.file(&draft).sponsors, ["norway".into(), "egypt".into()]);
    assert!(!table.file(&draft).is_known_to(&actor("india")));

    let again = Command::Draft(DraftCommand::Sponsor { draft: draft.clone(), base_rev: 2 });
    assert_eq!(table.refuses("egypt", again), Refusal::AlreadyASponsor);
    let share = DraftCommand::Share { draft, with: vec!["egypt".into()] };
    assert_eq!(table.refuses("norway", Command::Draft(share)), Refusal::NoSuchAddressee);
}

#[test]
fn submission_gives_everybody_the_text_and_nobody_the_readers() {
    let mut table = Table::consultations("25-june");
    let draft = table.begins("norway", cease_fire(1));
    table.draft("norway", DraftCommand::Share { draft: draft.clone(), with: vec!["egypt".into()] });
    let submit = DraftCommand::Submit { draft: draft.clone(), base_rev: 1 };
    let events = table.draft("norway", submit.clone());
    let [Event::DraftSubmitted { draft: submitted }] = events.as_slice() else {
        panic!("not submitted: {events:?}");
    };
    assert_eq!(submitted.status, DraftStatus::Submitted { order: 1 });
    assert!(submitted.shared_with.is_empty());
    assert_eq!(table.refuses("norway", Command::Draft(submit)), Refusal::AlreadySubmitted);
    let share = DraftCommand::Share { draft, with: vec!["india".into()] };
    assert_eq!(table.refuses("norway", Command::Draft(share)), Refusal::AlreadySubmitted);
}

#[test]
fn a_draft_that_decides_nothing_is_not_submitted() {
    let mut table = Table::consultations("25-june");
    let draft = table.begins("norway", DraftText::default());
    let submit = Command::Draft(DraftCommand::Submit { draft, base_rev: 1 });
    assert_eq!(table.refuses("norway", submit), Refusal::NothingOperative);
}

#[test]
fn an_edit_names_the_wording_it_was_made_on() {
    let mut table = Table::consultations("25-june");
    let draft = table.begins("norway", cease_fire(3));
    table.draft("norway", remove(&draft, 1, 3));
    let late = Command::Draft(remove(&draft, 1, 2));
    assert_eq!(table.refuses("norway", late), Refusal::DraftChanged { rev: 2 });
    let gone = Command::Draft(remove(&draft, 2, 3));
    assert!(matches!(table.refuses("norway", gone), Refusal::EditDoesNotFit { .. }));
}

#[test]
fn only_sponsors_change_a_draft_and_the_mover_does_not_merely_leave() {
    let mut table = Table::consultations("25-june");
    let draft = table.submits("norway", cease_fire(2));
    assert_eq!(table.refuses("egypt", Command::Draft(remove(&draft, 1, 2))), Refusal::NotASponsor);
    let leave = Command::Draft(DraftCommand::LeaveSponsors { draft: draft.clone() });
    assert_eq!(table.refuses("norway", leave.clone()), Refusal::MoverMayOnlyWithdraw);
    assert_eq!(table.refuses("egypt", leave), Refusal::NotASponsor);
    table.draft("egypt", DraftCommand::Sponsor { draft: draft.clone(), base_rev: 1 });
    table.draft("egypt", DraftCommand::LeaveSponsors { draft: draft.clone() });
    assert_eq!(table.file(&draft).sponsors, ["norway".into()]);
}

#[test]
fn a_draft_is_on_a_matter_before_the_council() {
    let table = Table::consultations("25-june");
    let item = ItemId::from("the-weather");
    let begin = DraftCommand::Begin { item: item.clone(), text: cease_fire(1) };
    assert_eq!(table.refuses("norway", Command::Draft(begin)), Refusal::NotOnTheAgenda { item });
}

#[test]
fn a_desk_bears_only_so_many_drafts() {
    let mut table = Table::consultations("25-june");
    for _ in 0..DRAFTS_PER_DELEGATION_MAX {
        table.begins("norway", cease_fire(1));
    }
    let begin = DraftCommand::Begin { item: ITEM.into(), text: cease_fire(1) };
    assert_eq!(table.refuses("norway", Command::Draft(begin)), Refusal::TooManyDrafts);
}

/// Rule 32: draft resolutions have precedence in the order of their submission, unless the Council
/// decides otherwise, as it was asked to on 7 September 1950 (S/PV.497).
#[test]
fn drafts_are_voted_in_the_order_of_submission_unless_the_council_decides_otherwise() {
    let mut table = Table::debate("25-june");
    let first = table.submits("norway", cease_fire(1));
    let second = table.submits("yugoslavia", cease_fire(1));
    let third = table.submits("cuba", cease_fire(1));
    let put =
        |draft: &council::DraftId| ChairCommand::PutDraft { draft: draft.clone(), base_rev: 1 };
    let refusal = table.refuses("host", Command::Chair(put(&second)));
    assert_eq!(refusal, Refusal::AnotherDraftComesFirst { first: first.clone() });

    decide_motion(&mut table, "yugoslavia", MotionKind::VoteFirst { draft: third.clone() }, &[]);
    let order: Vec<_> =
        table.state.papers.in_order().iter().map(|draft| draft.id.clone()).collect();
    assert_eq!(order, [third.clone(), first, second]);
    table.chair(put(&third));
}

#[test]
fn a_draft_is_withdrawn_before_any_vote_on_it_and_a_co_sponsor_may_maintain_it() {
    let mut table = Table::debate("25-june");
    let first = table.submits("norway", cease_fire(1));
    let second = table.submits("cuba", cease_fire(1));
    table.draft("egypt", DraftCommand::Sponsor { draft: first.clone(), base_rev: 1 });
    let withdraw = DraftCommand::Withdraw { draft: first.clone() };
    assert_eq!(table.refuses("egypt", Command::Draft(withdraw.clone())), Refusal::NotASponsor);
    table.draft("norway", withdraw);
    assert_eq!(table.file(&first).status, DraftStatus::Withdrawn { order: Some(1) });

    let maintain = DraftCommand::Maintain { draft: first.clone() };
    for outsider in ["norway", "india"] {
        let refusal = table.refuses(outsider, Command::Draft(maintain.clone()));
        assert_eq!(refusal, Refusal::NotToBeMaintained);
    }
    table.draft("egypt", maintain);
    assert_eq!(table.file(&first).status, DraftStatus::Submitted { order: 1 }, "the same place");
    assert_eq!(table.file(&first).sponsors, ["egypt".into()]);
    let refusal = table
        .refuses("host", Command::Chair(ChairCommand::PutDraft { draft: second, base_rev: 1 }));
    assert_eq!(refusal, Refusal::AnotherDraftComesFirst { first });
}

#[test]
fn a_draft_under_vote_can_be_withdrawn_until_the_first_ballot_and_not_after() {
    let mut table = Table::debate("25-june");
    let draft = table.submits("norway", cease_fire(2));
    table.chair(ChairCommand::PutDraft { draft: draft.clone(), base_rev: 1 });
    let mut other = Table { state: table.state.clone() };
    let withdraw = DraftCommand::Withdraw { draft: draft.clone() };
    other.draft("norway", withdraw.clone());
    assert!(other.meeting().is_debating());

    table.chair(ChairCommand::TakeBallot);
    assert_eq!(table.refuses("norway", Command::Draft(withdraw.clone())), Refusal::VoteTaken);
    table.vote(&[], &[], &[]);
    assert_eq!(table.refuses("norway", Command::Draft(withdraw)), Refusal::NotSubmitted);
}

#[test]
fn a_draft_under_vote_is_not_changed() {
    let mut table = Table::debate("25-june");
    let draft = table.submits("norway", cease_fire(2));
    table.chair(ChairCommand::PutDraft { draft: draft.clone(), base_rev: 1 });
    let edit = Command::Draft(remove(&draft, 1, 2));
    assert_eq!(table.refuses("norway", edit), Refusal::VotingHasBegun);
    let put = Command::Chair(ChairCommand::PutDraft { draft, base_rev: 1 });
    assert_eq!(table.refuses("host", put), Refusal::VotingHasBegun);
}

#[test]
fn a_resolution_takes_the_next_number() {
    let mut table = Table::debate("25-june");
    for number in [82, 83] {
        let draft = table.submits("norway", cease_fire(1));
        table.puts_to_the_vote(&draft);
        table.vote(&[], &["yugoslavia"], &[]);
        table.chair(ChairCommand::CloseVoting);
        assert_eq!(table.file(&draft).status, DraftStatus::Adopted { resolution: number });
    }
}

#[test]
fn a_draft_can_be_adopted_without_a_vote_or_else_voted_on() {
    let mut table = Table::debate("25-june");
    let draft = table.submits("norway", cease_fire(1));
    let propose = ChairCommand::ProposeDraft { draft: draft.clone(), base_rev: 1 };
    table.chair(propose.clone());
    table.floor("egypt", council::FloorCommand::Object);
    assert!(table.file(&draft).is_before_the_council());
    table.chair(propose);
    let events = table.all_agree();
    assert!(events.iter().any(|event| matches!(event, Event::DraftAdopted { result: None, .. })));
    assert!(table.state.votes.is_empty());
}
