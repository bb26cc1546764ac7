//! Amendments and separate votes (rules 32, 35 and 36).

use council::amendment::{Addition, Alteration, AmendmentText, Deletion};
use council::limits::AMENDMENTS_PER_DRAFT_MAX;
use council::meeting::BallotSubject;
use council::state::{AmendmentStanding, DraftStatus};
use council::{
    AmendmentId, ChairCommand, Clause, ClauseId, Command, DraftCommand, DraftId, Event,
    NewOperative, Refusal, Verb,
};

use crate::table::{Table, cease_fire};

fn strengthen(table: &Table, draft: &DraftId, clause: u32, verb: Verb) -> AmendmentText {
    let was = table.file(draft).text.operative(ClauseId(clause)).expect("the clause").clone();
    AmendmentText::Change(Alteration { was, verb: Some(verb), measure: None, text: None })
}

fn delete(table: &Table, draft: &DraftId, clause: u32) -> AmendmentText {
    let was = table.file(draft).text.operative(ClauseId(clause)).expect("the clause").clone();
    AmendmentText::Delete(Deletion { was: Clause::Operative(was) })
}

fn amend(draft: &DraftId, base_rev: u32, text: AmendmentText) -> DraftCommand {
    DraftCommand::Amend { draft: draft.clone(), base_rev, text }
}

fn debated(paragraphs: usize) -> (Table, DraftId) {
    let mut table = Table::debate("25-june");
    let draft = table.submits("norway", cease_fire(paragraphs));
    (table, draft)
}

#[test]
fn amendments_are_put_first_those_that_add_or_delete_then_the_furthest() {
    let (mut table, draft) = debated(2);
    let near = strengthen(&table, &draft, 1, Verb::Urges);
    let far = strengthen(&table, &draft, 1, Verb::Condemns);
    let out = delete(&table, &draft, 2);
    table.draft("egypt", amend(&draft, 1, near));
    table.draft("cuba", amend(&draft, 1, far));
    table.draft("india", amend(&draft, 1, out));
    table.puts_to_the_vote(&draft);
    let mut put = Vec::new();
    while let Some(open) = table.meeting().open_ballot() {
        put.push(format!("{:?}", open.subject));
        table.vote(&["norway", "cuba", "egypt", "china"], &[], &[]);
        if table.meeting().voting().is_some_and(|voting| {
            matches!(&voting.stage, council::meeting::DraftVotingStage::Ballots { to_come } if !to_come.is_empty())
        }) {
            table.chair(ChairCommand::TakeBallot);
        }
    }
    assert_eq!(
        put,
        [
            "Amendment(AmendmentId(3))",
            "Amendment(AmendmentId(2))",
            "Amendment(AmendmentId(1))",
            "Draft(DraftId(\"norway-1\"))"
        ]
    );
}

#[test]
fn a_carried_amendment_changes_the_text_and_others_may_lapse() {
    let (mut table, draft) = debated(1);
    let far = strengthen(&table, &draft, 1, Verb::Condemns);
    let near = strengthen(&table, &draft, 1, Verb::Urges);
    table.draft("cuba", amend(&draft, 1, far));
    table.draft("egypt", amend(&draft, 1, near));
    table.puts_to_the_vote(&draft);
    let events = table.vote(&[], &[], &[]);
    assert!(events.contains(&Event::AmendmentLapsed { amendment: AmendmentId(2) }));
    assert_eq!(table.file(&draft).text.operative[0].verb, Verb::Condemns);
    assert_eq!(table.state.papers.amendments[&AmendmentId(1)].status, AmendmentStanding::Carried);
    assert_eq!(table.state.papers.amendments[&AmendmentId(2)].status, AmendmentStanding::Lapsed);
    table.chair(ChairCommand::TakeBallot);
    table.vote(&[], &[], &[]);
    assert!(matches!(table.file(&draft).status, DraftStatus::Adopted { .. }));
}

#[test]
fn the_sponsors_can_take_an_amendment_into_their_draft() {
    let (mut table, draft) = debated(1);
    let stronger = strengthen(&table, &draft, 1, Verb::Demands);
    table.draft("cuba", amend(&draft, 1, stronger));
    let accept = DraftCommand::AcceptAmendment { amendment: AmendmentId(1) };
    assert_eq!(table.refuses("cuba", Command::Draft(accept.clone())), Refusal::NotASponsor);
    table.draft("norway", accept.clone());
    assert_eq!(table.file(&draft).text.operative[0].verb, Verb::Demands);
    assert_eq!(table.file(&draft).rev, 2);
    let refusal = table.refuses("norway", Command::Draft(accept));
    assert_eq!(refusal, Refusal::UnknownAmendment { amendment: AmendmentId(1) });
}

#[test]
fn a_revision_under_an_amendment_lapses_it() {
    let (mut table, draft) = debated(2);
    let stronger = strengthen(&table, &draft, 2, Verb::Demands);
    table.draft("cuba", amend(&draft, 1, stronger));
    let edit = council::ClauseEdit::Remove { clause: ClauseId(2) };
    let events = table.draft("norway", DraftCommand::Edit { draft, base_rev: 1, edit });
    assert!(events.contains(&Event::AmendmentLapsed { amendment: AmendmentId(1) }));
}

#[test]
fn an_amendment_is_its_movers_to_withdraw_until_the_ballots() {
    let (mut table, draft) = debated(1);
    let stronger = strengthen(&table, &draft, 1, Verb::Demands);
    table.draft("cuba", amend(&draft, 1, stronger.clone()));
    let withdraw = DraftCommand::WithdrawAmendment { amendment: AmendmentId(1) };
    assert_eq!(table.refuses("norway", Command::Draft(withdraw.clone())), Refusal::NotTheMover);
    table.draft("cuba", withdraw);
    table.draft("cuba", amend(&draft, 1, stronger.clone()));
    table.puts_to_the_vote(&draft);
    let late = Command::Draft(DraftCommand::WithdrawAmendment { amendment: AmendmentId(2) });
    assert_eq!(table.refuses("cuba", late), Refusal::VotingHasBegun);
    let late = Command::Draft(amend(&draft, 1, stronger));
    assert_eq!(table.refuses("egypt", late), Refusal::VotingHasBegun);
}

#[test]
fn an_amendment_must_fit_the_text_it_amends() {
    let (mut table, draft) = debated(2);
    let stale = delete(&table, &draft, 2);
    let edit = council::ClauseEdit::Remove { clause: ClauseId(2) };
    table.draft("norway", DraftCommand::Edit { draft: draft.clone(), base_rev: 1, edit });
    let old = Command::Draft(amend(&draft, 1, stale.clone()));
    assert_eq!(table.refuses("cuba", old), Refusal::DraftChanged { rev: 2 });
    let new = Command::Draft(amend(&draft, 2, stale));
    assert!(matches!(table.refuses("cuba", new), Refusal::AmendmentDoesNotFit { .. }));
}

#[test]
fn a_draft_bears_only_so_many_amendments() {
    let (mut table, draft) = debated(1);
    let clause = NewOperative::new(Verb::Urges, cease_fire(1).operative[0].measure.clone());
    let add = || AmendmentText::Add(Addition::Operative { after: None, clause: clause.clone() });
    for _ in 0..AMENDMENTS_PER_DRAFT_MAX {
        table.draft("cuba", amend(&draft, 1, add()));
    }
    let one_more = Command::Draft(amend(&draft, 1, add()));
    assert_eq!(table.refuses("cuba", one_more), Refusal::TooManyAmendments);
}

fn divide(draft: &DraftId, clauses: &[u32]) -> DraftCommand {
    let clauses = clauses.iter().copied().map(ClauseId).collect();
    DraftCommand::AskDivision { draft: draft.clone(), clauses }
}

/// 17 May 1994 (S/PV.3377): section B of the draft that became resolution 918 was voted on separately.
#[test]
fn parts_are_voted_on_separately_and_what_falls_is_left_out() {
    let (mut table, draft) = debated(3);
    table.draft("egypt", divide(&draft, &[2]));
    table.puts_to_the_vote(&draft);
    table.vote(&["egypt", "cuba", "india", "china"], &[], &[]);
    assert_eq!(table.file(&draft).text.operative.len(), 2, "six of seven: the part falls");
    table.chair(ChairCommand::TakeBallot);
    table.vote(&[], &[], &[]);
    assert!(matches!(table.file(&draft).status, DraftStatus::Adopted { .. }));
}

#[test]
fn a_draft_of_which_nothing_is_left_is_not_adopted() {
    let (mut table, draft) = debated(1);
    table.draft("egypt", divide(&draft, &[1]));
    table.puts_to_the_vote(&draft);
    table.vote(&["china"], &[], &[]);
    assert_eq!(
        table.file(&draft).status,
        DraftStatus::NotAdopted { result: None },
        "vetoed in part"
    );
    table.chair(ChairCommand::CloseVoting);
}

#[test]
fn a_draft_whose_every_paragraph_is_amended_away_is_not_adopted() {
    let (mut table, draft) = debated(1);
    let out = delete(&table, &draft, 1);
    table.draft("india", amend(&draft, 1, out));
    table.puts_to_the_vote(&draft);
    table.vote(&[], &[], &[]);
    assert_eq!(table.file(&draft).status, DraftStatus::NotAdopted { result: None });
    table.chair(ChairCommand::CloseVoting);
}

#[test]
fn the_original_mover_may_object_to_a_separate_vote() {
    let (mut table, draft) = debated(2);
    table.draft("egypt", divide(&draft, &[2]));
    let clauses = vec![ClauseId(2)];
    let refuse = DraftCommand::RefuseDivision { draft: draft.clone(), clauses };
    assert_eq!(table.refuses("cuba", Command::Draft(refuse.clone())), Refusal::NotTheMover);
    table.draft("norway", refuse.clone());
    assert!(table.file(&draft).divisions.is_empty());
    assert_eq!(table.refuses("norway", Command::Draft(refuse)), Refusal::NoSuchDivision);
    // The objection settles it: neither the same member nor another can ask again and again.
    let again = Command::Draft(divide(&draft, &[2]));
    assert_eq!(table.refuses("egypt", again.clone()), Refusal::NoSuchDivision);
    assert_eq!(table.refuses("cuba", again), Refusal::NoSuchDivision);
}

#[test]
fn a_division_names_clauses_that_are_there_once() {
    let (mut table, draft) = debated(2);
    table.draft("egypt", divide(&draft, &[2]));
    for clauses in [&[][..], &[9], &[2], &[1, 2]] {
        let refusal = table.refuses("cuba", Command::Draft(divide(&draft, clauses)));
        assert_eq!(refusal, Refusal::NoSuchDivision, "{clauses:?}");
    }
}

/// The parts for which ballots were opened.
fn parts_put(events: &[Event]) -> Vec<Vec<ClauseId>> {
    let mut put = Vec::new();
    for event in events {
        if let Event::BallotOpened(ballot) = event
            && let BallotSubject::Parts { clauses, .. } = &ballot.subject
        {
            put.push(clauses.clone());
        }
    }
    put
}

/// Rule 32 gives the request to any representative: only the mover's objection takes it away again.
#[test]
fn what_a_revision_leaves_of_a_part_is_still_voted_on_separately() {
    let (mut table, draft) = debated(4);
    table.draft("egypt", divide(&draft, &[1, 2]));
    table.draft("cuba", divide(&draft, &[3]));
    for (base_rev, clause) in [(1, 1), (2, 3)] {
        let edit = council::ClauseEdit::Remove { clause: ClauseId(clause) };
        table.draft("norway", DraftCommand::Edit { draft: draft.clone(), base_rev, edit });
    }
    table.chair(ChairCommand::PutDraft { draft: draft.clone(), base_rev: 3 });
    assert_eq!(parts_put(&table.chair(ChairCommand::TakeBallot)), [[ClauseId(2)]]);
    table.vote(&[], &[], &[]);
    assert_eq!(
        parts_put(&table.chair(ChairCommand::TakeBallot)),
        Vec::<Vec<ClauseId>>::new(),
        "clause 3 is gone"
    );
}

#[test]
fn what_an_amendment_leaves_of_a_part_is_still_voted_on_separately() {
    let (mut table, draft) = debated(3);
    table.draft("egypt", divide(&draft, &[1, 2]));
    let out = delete(&table, &draft, 1);
    table.draft("india", amend(&draft, 1, out));
    table.puts_to_the_vote(&draft);
    table.vote(&[], &[], &[]);
    assert_eq!(parts_put(&table.chair(ChairCommand::TakeBallot)), [[ClauseId(2)]]);
}

#[test]
fn a_draft_still_on_a_desk_is_not_amended_before_the_council() {
    let mut table = Table::consultations("25-june");
    let draft = table.begins("norway", cease_fire(1));
    let own = strengthen(&table, &draft, 1, Verb::Demands);
    let amend = Command::Draft(amend(&draft, 1, own));
    assert_eq!(table.refuses("norway", amend), Refusal::NotSubmitted);
}
