//! Whether a question is procedural, itself open to a veto (Article 27; San Francisco Statement).

use council::meeting::{Finding, PointOfOrder};
use council::state::DraftStatus;
use council::{
    ChairCommand, Command, DraftId, Event, FloorCommand, Nature, Outcome, Question, Refusal,
};

use crate::table::{Table, cease_fire, invitation};

/// A draft that invites, under vote, before its ballots.
fn invitation_under_vote() -> (Table, DraftId) {
    let mut table = Table::debate("1-august");
    let draft = table.submits("ecuador", invitation());
    table.chair(ChairCommand::PutDraft { draft: draft.clone(), base_rev: 1 });
    (table, draft)
}

fn claim(draft: &DraftId, claim: Nature) -> FloorCommand {
    FloorCommand::RaisePoint { point: PointOfOrder::Nature { draft: draft.clone(), claim } }
}

#[test]
fn an_invitation_is_procedural_and_a_cease_fire_is_not() {
    let (mut table, _) = invitation_under_vote();
    table.chair(ChairCommand::TakeBallot);
    table.vote(&["china", "cuba", "united-states"], &["egypt"], &[]);
    let result = &table.last_vote().result;
    assert_eq!(result.question, Question::Procedural);
    assert_eq!(result.outcome, Outcome::Adopted, "7-3-1, two permanent members against (S/PV.506)");

    let mut table = Table::debate("1-august");
    let draft = table.submits("ecuador", cease_fire(1));
    table.puts_to_the_vote(&draft);
    table.vote(&["china"], &[], &[]);
    assert!(matches!(table.last_vote().result.outcome, Outcome::Vetoed { .. }));
}

/// 29 September 1950 (S/PV.507): after resolution 87 was carried 7-3-1, China claimed that its negative
/// vote was a veto. The Council voted 9-1-1 that the question was procedural and the President so ruled.
#[test]
fn the_double_veto_of_29_september_1950_is_set_aside() {
    let (mut table, draft) = invitation_under_vote();
    table.chair(ChairCommand::TakeBallot);
    table.vote(&["china", "cuba", "united-states"], &["egypt"], &[]);
    table.floor("china", claim(&draft, Nature::Substantive));
    table.chair(ChairCommand::PutPoint { president_rules: Some(Nature::Procedural) });
    let events = table.vote(&["china"], &["cuba"], &[]);
    let despite = vec!["china".into()];
    assert_eq!(table.last_vote().result.outcome, Outcome::FoundProcedural { despite });
    assert!(
        events.contains(&Event::NatureFound { draft: draft.clone(), nature: Nature::Procedural })
    );
    assert!(matches!(table.file(&draft).status, DraftStatus::Adopted { resolution: 86 }));
}

/// As in 1946 to 1948 (Spain, Greece, Czechoslovakia): without a ruling the claim itself is a veto.
#[test]
fn without_a_ruling_the_double_veto_prevails() {
    let (mut table, draft) = invitation_under_vote();
    table.chair(ChairCommand::TakeBallot);
    table.vote(&["china", "cuba", "united-states"], &["egypt"], &[]);
    table.floor("china", claim(&draft, Nature::Substantive));
    table.chair(ChairCommand::PutPoint { president_rules: None });
    let events = table.vote(&["china"], &["cuba"], &[]);
    assert!(events.iter().any(|event| matches!(event, Event::OutcomeReversed { .. })));
    let DraftStatus::NotAdopted { result: Some(result) } = &table.file(&draft).status else {
        panic!("the invitation still stands");
    };
    assert_eq!(
        result.outcome,
        Outcome::Vetoed { by: vec!["china".into(), "united-states".into()] }
    );
}

#[test]
fn a_reversed_decision_gives_its_number_back() {
    let (mut table, draft) = invitation_under_vote();
    let next = |table: &Table| table.state.sitting.as_ref().map(|now| now.next_resolution_number);
    table.chair(ChairCommand::TakeBallot);
    table.vote(&["china"], &[], &[]);
    assert_eq!(next(&table), Some(87));
    table.floor("china", claim(&draft, Nature::Substantive));
    table.chair(ChairCommand::Rule { finding: Finding::Sustained });
    table.chair(ChairCommand::Proceed);
    assert_eq!(next(&table), Some(86));
}

/// Counted as substance under the proviso as written, a party's vote is an abstention: seven become six.
#[test]
fn a_decision_carried_by_a_partys_vote_falls_when_it_is_found_substantive() {
    let mut programme = council::example::council_of_1950();
    programme.rulebook.party_abstention = council::PartyAbstention::AsWritten;
    for plan in &mut programme.sittings {
        plan.parties_to_dispute = vec!["norway".into()];
    }
    let mut table = Table::sitting_of(programme, council::Level::Full, "1-august")
        .moved_on()
        .moved_on()
        .with_agenda();
    let draft = table.submits("ecuador", invitation());
    table.puts_to_the_vote(&draft);
    table.vote(&["cuba", "egypt", "india", "yugoslavia"], &[], &[]);
    assert!(matches!(table.file(&draft).status, DraftStatus::Adopted { .. }));
    table.floor("cuba", claim(&draft, Nature::Substantive));
    table.chair(ChairCommand::Rule { finding: Finding::Sustained });
    table.chair(ChairCommand::Proceed);
    let DraftStatus::NotAdopted { result: Some(result) } = &table.file(&draft).status else {
        panic!("the invitation still stands");
    };
    assert_eq!(result.outcome, Outcome::TooFewVotes { short_by: 1 });
}

#[test]
fn before_the_ballots_the_president_may_rule_it_substantive() {
    let (mut table, draft) = invitation_under_vote();
    table.floor("china", claim(&draft, Nature::Substantive));
    table.chair(ChairCommand::Rule { finding: Finding::Sustained });
    table.chair(ChairCommand::Proceed);
    assert_eq!(table.file(&draft).nature(), Nature::Substantive);
    table.chair(ChairCommand::TakeBallot);
    table.vote(&["china"], &[], &[]);
    assert!(matches!(table.last_vote().result.outcome, Outcome::Vetoed { .. }));
}

#[test]
fn too_few_votes_for_procedural_make_it_substantive() {
    let (mut table, draft) = invitation_under_vote();
    table.floor("china", claim(&draft, Nature::Substantive));
    table.chair(ChairCommand::PutPoint { president_rules: Some(Nature::Procedural) });
    table.vote(&["china", "cuba", "egypt", "ecuador", "france"], &[], &[]);
    assert_eq!(table.file(&draft).nature(), Nature::Substantive, "six of seven needed");
}

#[test]
fn the_nature_is_settled_once() {
    let (mut table, draft) = invitation_under_vote();
    table.floor("china", claim(&draft, Nature::Substantive));
    table.chair(ChairCommand::Rule { finding: Finding::Rejected });
    table.chair(ChairCommand::Proceed);
    let again = Command::Floor(claim(&draft, Nature::Substantive));
    assert_eq!(table.refuses("china", again), Refusal::PointDoesNotArise);
}

#[test]
fn a_ruling_in_advance_is_foreseen_for_that_question_alone() {
    let mut table = Table::meeting_opened("1-august");
    let point = PointOfOrder::Credentials { member: "china".into() };
    table.floor("india", FloorCommand::RaisePoint { point });
    let put = ChairCommand::PutPoint { president_rules: Some(Nature::Procedural) };
    assert_eq!(table.refuses("host", Command::Chair(put)), Refusal::PointDoesNotArise);
}
