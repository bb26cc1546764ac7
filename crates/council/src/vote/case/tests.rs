//! What a case must be, and what is said of one that is not.

use rstest::rstest;

use super::*;
use crate::vote::{Ballot, Outcome};

/// The roll of 27 June 1950 on S/RES/83 (1950) as the record has it (S/PV.474).
const ROLL_1950: &str = r#"{ "China (Republic of China)": "for", "Cuba": "for", "Ecuador": "for",
    "Egypt": "not_participating", "France": "for", "India": "not_participating", "Norway": "for",
    "Union of Soviet Socialist Republics": "absent", "United Kingdom": "for",
    "United States of America": "for", "Yugoslavia": "against" }"#;

fn read(json: &str) -> Result<VoteCase, String> {
    serde_json::from_str(json).map_err(|error| error.to_string())
}

/// A case of three members, one with a veto, with `change` made to its JSON.
fn changed(change: impl FnOnce(&mut serde_json::Map<String, serde_json::Value>)) -> String {
    let mut case = serde_json::json!({
        "id": "x",
        "rulebook": { "size": 3, "majority": 2, "vetoers": ["A"] },
        "question": "substantive",
        "roll": { "A": "against", "B": "for", "C": "for" },
    });
    change(case.as_object_mut().unwrap());
    case.to_string()
}

fn error_of(json: &str) -> CaseError {
    read(json).unwrap().result().unwrap_err()
}

#[test]
fn the_roll_of_27_june_1950_carries_without_the_soviet_union() {
    let json = format!(
        r#"{{ "id": 83, "rulebook": "charter_1945", "question": "substantive", "roll": {ROLL_1950} }}"#
    );
    let result = read(&json).unwrap().result().unwrap();
    assert_eq!(result.outcome, Outcome::Adopted);
    assert_eq!((result.tally.in_favour, result.needed), (7, 7));
    assert_eq!(result.concurrence.absent, ["Union of Soviet Socialist Republics".into()]);
}

#[test]
fn a_case_is_written_as_it_is_read() {
    for rulebook in
        [r#""charter_1945""#, r#""charter_1965""#, r#"{"size":1,"majority":1,"vetoers":[]}"#]
    {
        let json = format!(
            r#"{{"id":"n","rulebook":{rulebook},"question":"ruling_challenge","put_as":"uphold","chapter":"VI","article_27_3":"as_written","roll":{{"A":"for"}}}}"#
        );
        assert_eq!(serde_json::to_string(&read(&json).unwrap()).unwrap(), json);
    }
}

#[rstest]
#[case::china(PermanentMember::China, &["China", "china", "Republic of China", "CHINA (Republic of China)", "China (Taiwan)"])]
#[case::france(PermanentMember::France, &["France", "france", "French Republic"])]
#[case::moscow(PermanentMember::SovietUnion, &["USSR", "U.S.S.R.", "the Soviet Union", "soviet-union", "Russia", "russian_federation", "Russian Federation", "Union of Soviet Socialist Republics"])]
#[case::london(PermanentMember::UnitedKingdom, &["UK", "U.K.", "united-kingdom", "Great Britain", "United Kingdom of Great Britain and Northern Ireland"])]
#[case::washington(PermanentMember::UnitedStates, &["US", "U.S.", "usa", "U.S.A.", "The United States of America", "united-states"])]
fn a_permanent_member_is_known_by_its_names_and_no_other_is(
    #[case] member: PermanentMember,
    #[case] names: &[&str],
) {
    for name in names {
        for permanent in PermanentMember::ALL {
            assert_eq!(permanent.is_called(name), permanent == member, "{name} as {permanent}");
        }
    }
}

#[test]
fn no_elected_member_of_the_four_crises_passes_for_a_permanent_one() {
    for name in [
        "Cuba",
        "India",
        "Republic of Korea",
        "Democratic Republic of the Congo",
        "New Zealand",
        "Ukraine",
        "Byelorussian SSR",
        "United Arab Republic",
        "United Arab Emirates",
        "Rwanda",
        "Côte d'Ivoire",
        "",
        "()",
    ] {
        for permanent in PermanentMember::ALL {
            assert!(!permanent.is_called(name), "{name} passed for {permanent}");
        }
    }
}

#[test]
fn a_roll_with_both_chinas_is_refused() {
    let json = format!(
        r#"{{ "id": "x", "rulebook": "charter_1945", "question": "substantive", "roll": {} }}"#,
        ROLL_1950.replace("Cuba", "People's Republic of China")
    );
    let error = error_of(&json);
    assert!(matches!(error, CaseError::PermanentMemberTwice { of: PermanentMember::China, .. }));
}

#[test]
fn a_permanent_member_that_is_not_found_is_named_with_the_names_looked_for() {
    let json = format!(
        r#"{{ "id": "x", "rulebook": "charter_1945", "question": "substantive", "roll": {} }}"#,
        ROLL_1950.replace("Union of Soviet Socialist Republics", "Moscow")
    );
    let text = error_of(&json).to_string();
    assert!(text.contains("Russian Federation, USSR, Soviet Union, Russia"), "{text}");
}

#[test]
fn a_case_that_is_not_whole_says_what_is_missing() {
    let with = |key: &str, value: serde_json::Value| {
        error_of(&changed(|case| {
            case.insert(key.to_owned(), value);
        }))
    };
    let own = |size: u32, majority: u32, vetoers: &[&str]| {
        with(
            "rulebook",
            serde_json::json!({"size": size, "majority": majority, "vetoers": vetoers}),
        )
    };
    assert_eq!(own(0, 1, &[]), CaseError::NoMembers);
    assert_eq!(own(3, 0, &[]), CaseError::NoMajority);
    assert_eq!(own(3, 4, &[]), CaseError::MajorityAboveSize { majority: 4, size: 3 });
    assert_eq!(own(4, 3, &[]), CaseError::WrongRoll { size: 4, members: 3 });
    assert_eq!(own(3, 2, &["D"]), CaseError::VetoerNotInRoll("D".into()));
    assert_eq!(
        with("parties_to_dispute", serde_json::json!(["D"])),
        CaseError::PartyNotInRoll("D".into())
    );
    assert_eq!(with("question", "ruling_challenge".into()), CaseError::PutAsMissing);
    assert_eq!(with("roll", serde_json::json!({})), CaseError::WrongRoll { size: 3, members: 0 });
}

#[rstest]
#[case("size", "70000", "a whole number from 1 to 65535")]
#[case("size", "-1", "a whole number from 1 to 65535")]
#[case("size", "1e400", "number out of range")]
#[case("size", "99999999999999999999999", "a whole number from 1 to 65535")]
#[case("majority", "2.5", "a whole number from 1 to 65535")]
#[case("majority", "\"2\"", "a whole number from 1 to 65535")]
#[case("majority", "null", "a whole number from 1 to 65535")]
fn an_impossible_figure_is_refused_with_its_bounds(
    #[case] field: &str,
    #[case] figure: &str,
    #[case] says: &str,
) {
    let good = changed(|_| {});
    let (was, number) = if field == "size" { ("\"size\":3", 3) } else { ("\"majority\":2", 2) };
    let json = good.replace(was, &was.replace(&number.to_string(), figure));
    assert_ne!(json, good);
    let error = read(&json).unwrap_err();
    assert!(error.contains(says), "{error}");
}

#[rstest]
#[case(
    r#"{"id":"x","rulebook":"charter_1999","question":"substantive","roll":{}}"#,
    "charter_1965"
)]
#[case(r#"{"id":"x","rulebook":[],"question":"substantive","roll":{}}"#, "charter_1965")]
#[case(r#"{"id":[],"rulebook":"charter_1945","question":"substantive","roll":{}}"#, "whole number")]
#[case(r#"{"id":"x","rulebook":"charter_1945","question":"substantial","roll":{}}"#, "substantive")]
#[case(r#"{"id":"x","rulebook":"charter_1945","question":"substantive"}"#, "missing field `roll`")]
#[case(r#"{"rulebook":"charter_1945","question":"substantive","roll":{}}"#, "missing field `id`")]
#[case(r#"{"id":"x","rulebook":"charter_1945","question":"substantive","roll":[]}"#, "an object")]
#[case(
    r#"{"id":"x","rulebook":"charter_1945","question":"substantive","roll":{"A":"yes"}}"#,
    "abstaining"
)]
#[case(r#"{"id":"x","rulebook":"charter_1945","question":"substantive","roll":{"A":"for","\u0041":"for"}}"#, "`A` is there twice")]
#[case(
    r#"{"id":"x","rulebook":"charter_1945","question":"substantive","roll":{},"vote":1}"#,
    "unknown field `vote`"
)]
#[case(r#"{"id":"x","rulebook":{"size":1,"majority":1,"vetoers":[],"veto":1},"question":"substantive","roll":{}}"#, "unknown field `veto`")]
#[case(
    r#"{"id":"x","rulebook":{"size":1,"majority":1},"question":"substantive","roll":{}}"#,
    "missing field `vetoers`"
)]
fn a_case_of_another_shape_is_refused(#[case] json: &str, #[case] says: &str) {
    let error = read(json).unwrap_err();
    assert!(error.contains(says), "{error}");
}

#[test]
fn an_enforced_abstention_lifts_the_veto_of_a_party() {
    let json = |rule: &str, chapter: &str| {
        changed(|case| {
            case.insert("parties_to_dispute".to_owned(), serde_json::json!(["A"]));
            case.insert("chapter".to_owned(), chapter.into());
            case.insert("article_27_3".to_owned(), rule.into());
        })
    };
    let outcome = |json: String| read(&json).unwrap().result().unwrap().outcome;
    let vetoed = Outcome::Vetoed { by: vec!["A".into()] };
    assert_eq!(outcome(json("as_written", "VI")), Outcome::Adopted);
    assert_eq!(outcome(json("as_written", "52(3)")), Outcome::Adopted);
    assert_eq!(outcome(json("as_written", "VII")), vetoed);
    assert_eq!(outcome(json("as_practised", "VI")), vetoed);
}

#[test]
fn the_nature_of_a_part_is_that_of_the_whole_and_substantive_if_unsaid() {
    for (question, main, adopted) in [
        ("amendment", None, false),
        ("amendment", Some("substantive"), false),
        ("amendment", Some("procedural"), true),
        ("separate_vote", None, false),
        ("separate_vote", Some("procedural"), true),
    ] {
        let json = changed(|case| {
            case.insert("question".to_owned(), question.into());
            if let Some(main) = main {
                case.insert("main_question".to_owned(), main.into());
            }
        });
        let outcome = read(&json).unwrap().result().unwrap().outcome;
        assert_eq!(outcome.is_adopted(), adopted, "{question} of {main:?}");
    }
}

#[test]
fn a_roll_written_twice_over_is_the_same_roll() {
    let roll: Roll =
        [("B".into(), Ballot::For), ("A".into(), Ballot::Absent)].into_iter().collect();
    let json = serde_json::to_string(&roll).unwrap();
    assert_eq!(json, r#"{"A":"absent","B":"for"}"#);
    assert_eq!(serde_json::from_str::<Roll>(&json).unwrap(), roll);
}
