//! The vote on the table, without a page.

use council::vote::case::OutcomeWord;
use serde_json::Value;

use super::*;
use crate::features::voting::record::records;

/// Every vote of record of the engine's own tests, with what came of it.
const HISTORY: &str = include_str!("../../../../crates/council/cases/historical-votes.json");

fn taken(id: &str) -> Setting {
    let record = records().into_iter().find(|record| record.id() == id).unwrap();
    Setting::of_record(record)
}

fn outcome(setting: &Setting) -> OutcomeWord {
    count(setting, |_| String::new()).unwrap().outcome
}

fn cast(setting: &mut Setting, name: &str, ballot: Ballot) {
    let place = setting.seats.iter().position(|seat| seat.name == name).unwrap();
    setting.at_seat(place, |seat| seat.ballot = ballot);
}

#[test]
fn each_record_is_the_vote_of_the_same_id_in_the_engines_tests() {
    let history: Vec<Value> = serde_json::from_str(HISTORY).unwrap();
    for record in records() {
        let known = history.iter().find(|vote| vote["id"] == record.id().as_str()).unwrap();
        let case = serde_json::to_value(&record.case).unwrap();
        for field in ["rulebook", "question", "president_rules"] {
            assert_eq!(case[field], known[field], "{}: {field}", record.id());
        }
        assert_eq!(record.date.to_string(), known["date"], "{}", record.id());
        assert_eq!(ballots(&case["roll"]), ballots(&known["roll"]), "{}", record.id());
        let found = serde_json::to_value(outcome(&Setting::of_record(record.clone()))).unwrap();
        assert_eq!(found, known["then"]["outcome"], "{}", record.id());
    }
}

/// A roll under short names, in order.
fn ballots(roll: &Value) -> Vec<(String, &Value)> {
    let mut ballots: Vec<_> = roll
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, ballot)| (name.replace(" of Great Britain and Northern Ireland", ""), ballot))
        .collect();
    ballots.sort_by(|one, other| one.0.cmp(&other.0));
    ballots
}

#[test]
fn a_record_shows_each_member_once_and_departs_from_nothing() {
    for record in records() {
        let setting = Setting::of_record(record.clone());
        assert_eq!(setting.seats.len(), record.case.roll.len(), "{}", record.id());
        assert_eq!(setting.case().roll, record.case.roll, "{}", record.id());
        assert!(!setting.departs_from_record(), "{}", record.id());
    }
}

#[test]
fn one_changed_ballot_changes_the_outcome_and_is_named() {
    let mut setting = taken("korea-05");
    assert_eq!(outcome(&setting), OutcomeWord::Adopted);
    cast(&mut setting, "Union of Soviet Socialist Republics", Ballot::Against);
    assert_eq!(outcome(&setting), OutcomeWord::Vetoed);
    assert_eq!(setting.departures(), ["Union of Soviet Socialist Republics"]);
    assert!(setting.departs_from_record());
}

#[test]
fn a_changed_ruling_departs_from_the_record_though_every_ballot_stands() {
    let mut setting = taken("korea-28");
    setting.president_rules = None;
    assert_eq!(outcome(&setting), OutcomeWord::Substantive);
    assert_eq!(setting.departures(), Vec::<String>::new());
    assert!(setting.departs_from_record());
}

#[test]
fn rules_of_ones_own_begin_with_the_council_that_is_there() {
    let mut setting = taken("kuwait-678");
    setting.govern_by(Rules::Own, &[]);
    assert_eq!((setting.size(), setting.own_majority), (15, 9));
    let vetoers = setting.seats.iter().filter(|seat| setting.holds_veto(seat)).count();
    assert_eq!(vetoers, 5);
    assert_eq!(outcome(&setting), OutcomeWord::Adopted);
}

#[test]
fn a_council_of_any_size_can_be_counted() {
    let mut setting = taken("kuwait-678");
    setting.govern_by(Rules::Own, &[]);
    for size in [0, 1, 2, 16, 35, 9_999, 3] {
        setting.resize(size);
        assert_eq!(setting.size(), size.clamp(*SIZE.start(), *SIZE.end()));
        for majority in [0, 1, 8, 9_999] {
            setting.require(majority);
            let answer = count(&setting, |_| String::new()).unwrap();
            assert!((1..=setting.size()).contains(&answer.needed), "{size}, {majority}");
        }
    }
}

#[test]
fn a_charter_brings_its_own_council() {
    let mut setting = taken("kuwait-678");
    let roster = taken("korea-05").seats.iter().map(member).collect::<Vec<_>>();
    setting.govern_by(Rules::Charter1945, &roster);
    assert_eq!(setting.size(), 11);
    assert_eq!(outcome(&setting), OutcomeWord::TooFewVotes);
    assert_eq!(setting.record, None);
}

#[test]
fn a_party_is_held_to_abstain_only_as_written_and_under_chapter_vi() {
    let mut setting = taken("kosovo-s-1999-201");
    let china = setting.seats.iter().position(|seat| seat.name == "China").unwrap();
    setting.at_seat(china, |seat| seat.stake = Stake::Party);
    setting.proviso = PartyAbstention::AsWritten;
    assert_eq!(outcome(&setting), OutcomeWord::Vetoed);
    setting.basis = Basis::PacificSettlement;
    assert_eq!(outcome(&setting), OutcomeWord::Adopted);
    setting.proviso = PartyAbstention::AsPractised;
    assert_eq!(outcome(&setting), OutcomeWord::Vetoed);
}

#[test]
fn what_a_question_does_not_ask_stays_out_of_the_case() {
    let mut setting = taken("korea-28");
    setting.question = CaseQuestion::RulingChallenge;
    let case = setting.case();
    assert_eq!((case.president_rules, case.put_as), (None, Some(PutAs::Overrule)));
    setting.question = CaseQuestion::Amendment;
    let case = setting.case();
    assert_eq!((case.main_question, case.put_as), (Some(Nature::Substantive), None));
}
