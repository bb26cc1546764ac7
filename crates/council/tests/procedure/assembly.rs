//! The Council's ways to the General Assembly (Articles 12 and 20; resolution 377 A (V)).

use council::amendment::{Alteration, AmendmentText};
use council::example::council_of_1950;
use council::meeting::MotionKind;
use council::state::AssemblySession;
use council::{
    AssemblyRoute, ClauseId, Command, DraftCommand, Event, FloorCommand, Level, Outcome, Refusal,
    Verb,
};

use crate::agenda::decide_motion;
use crate::table::{Table, cease_fire};

fn debate_with(route: AssemblyRoute) -> Table {
    let mut programme = council_of_1950();
    for plan in &mut programme.sittings {
        plan.assembly = route;
    }
    Table::sitting_of(programme, Level::Full, "1-august").moved_on().moved_on().with_agenda()
}

fn emergency() -> Command {
    Command::Floor(FloorCommand::Move { kind: MotionKind::CallEmergencySpecialSession })
}

#[test]
fn before_november_1950_there_is_only_article_20() {
    for route in [AssemblyRoute::SpecialSession, AssemblyRoute::AboutToMeet] {
        let mut table = debate_with(route);
        assert_eq!(table.refuses("norway", emergency()), Refusal::NoUnitingForPeaceYet);
        let events =
            decide_motion(&mut table, "norway", MotionKind::CallSpecialSession, &["ussr", "china"]);
        assert!(events.contains(&Event::AssemblyCalled { session: AssemblySession::Special }));
        let again = Command::Floor(FloorCommand::Move { kind: MotionKind::CallSpecialSession });
        assert_eq!(table.refuses("norway", again), Refusal::AlreadyCalled);
    }
}

#[test]
fn a_sitting_assembly_needs_no_call() {
    let table = debate_with(AssemblyRoute::InSession);
    assert_eq!(table.refuses("norway", emergency()), Refusal::AssemblyIsSitting);
    assert_eq!(
        Refusal::AssemblyIsSitting.rule().map(|rule| rule.to_string()).as_deref(),
        Some("Article 12(1)")
    );
}

#[test]
fn uniting_for_peace_needs_a_lack_of_unanimity_and_seven_votes_but_no_concurrence() {
    let mut table = debate_with(AssemblyRoute::UnitingForPeace);
    assert_eq!(table.refuses("norway", emergency()), Refusal::NoLackOfUnanimity);

    let draft = table.submits("norway", cease_fire(1));
    table.puts_to_the_vote(&draft);
    table.vote(&["ussr"], &[], &[]);
    assert_eq!(table.last_vote().result.outcome, Outcome::Vetoed { by: vec!["ussr".into()] });
    table.chair(council::ChairCommand::CloseVoting);

    let kind = MotionKind::CallEmergencySpecialSession;
    let events = decide_motion(&mut table, "norway", kind, &["ussr", "yugoslavia"]);
    assert!(events.contains(&Event::AssemblyCalled { session: AssemblySession::EmergencySpecial }));
}

/// A draft that merely falls short does not meet the words of resolution 377 A (V).
#[test]
fn a_shortfall_is_no_lack_of_unanimity() {
    let mut table = debate_with(AssemblyRoute::UnitingForPeace);
    let draft = table.submits("norway", cease_fire(1));
    table.puts_to_the_vote(&draft);
    table.vote(&["ussr", "cuba", "egypt", "india", "yugoslavia"], &[], &[]);
    assert_eq!(table.last_vote().result.outcome, Outcome::TooFewVotes { short_by: 1 });
    table.chair(council::ChairCommand::CloseVoting);
    assert_eq!(table.refuses("norway", emergency()), Refusal::NoLackOfUnanimity);
}

/// An amendment may fall to a veto and the Council act all the same: it has then not failed to exercise
/// its responsibility, as resolution 377 A (V), paragraph 1, demands.
#[test]
fn a_vetoed_amendment_to_an_adopted_draft_opens_no_door() {
    let mut table = debate_with(AssemblyRoute::UnitingForPeace);
    let draft = table.submits("norway", cease_fire(1));
    let was = table.file(&draft).text.operative[0].clone();
    let text = AmendmentText::Change(Alteration {
        was,
        verb: Some(Verb::Urges),
        measure: None,
        text: None,
    });
    table.draft("cuba", DraftCommand::Amend { draft: draft.clone(), base_rev: 1, text });
    table.puts_to_the_vote(&draft);
    table.vote(&["ussr"], &[], &[]);
    assert_eq!(table.last_vote().result.outcome, Outcome::Vetoed { by: vec!["ussr".into()] });
    table.chair(council::ChairCommand::TakeBallot);
    table.vote(&[], &[], &[]);
    table.chair(council::ChairCommand::CloseVoting);
    assert_eq!(table.refuses("norway", emergency()), Refusal::NoLackOfUnanimity);
}

/// Where every operative paragraph falls to a veto, part by part, the veto has stopped the Council.
#[test]
fn a_draft_vetoed_part_by_part_opens_the_door() {
    let mut table = debate_with(AssemblyRoute::UnitingForPeace);
    let draft = table.submits("norway", cease_fire(1));
    let clauses = vec![ClauseId(1)];
    table.draft("egypt", DraftCommand::AskDivision { draft: draft.clone(), clauses });
    table.puts_to_the_vote(&draft);
    table.vote(&["ussr"], &[], &[]);
    table.chair(council::ChairCommand::CloseVoting);
    table.floor("norway", FloorCommand::Move { kind: MotionKind::CallEmergencySpecialSession });
}
