//! Files that are no saves, or saves in which something is missing.

use council::RULES_VERSION;
use rstest::rstest;
use serde_json::json;
use table::{RecordFault, Save, SaveFault};

use crate::games::{fault, saved};

fn refused(text: &str) -> SaveFault {
    Save::read(text.as_bytes()).unwrap_err()
}

#[rstest]
#[case::empty("", "ends in the middle")]
#[case::blank("  \n ", "ends in the middle")]
#[case::no_json("hello", "not JSON, at line 1")]
#[case::two_values("{} {}", "not JSON, at line 1, column 4")]
#[case::array("[1]", "no save of this game")]
#[case::null("null", "no save of this game")]
#[case::other_json(r#"{"a": 1}"#, "no save of this game")]
#[case::version_no_number(r#"{"placard_save": "1"}"#, "no save of this game")]
#[case::version_0(r#"{"placard_save": 0}"#, "save version 0")]
#[case::newer(r#"{"placard_save": 2}"#, "save version 2: this program reads versions 1 to 1")]
#[case::no_scenarios(r#"{"placard_save": 1, "records": []}"#, "missing field `scenarios`")]
#[case::unknown_field(
    r#"{"placard_save": 1, "scenarios": {}, "records": [], "x": 1}"#,
    "unknown field `x`"
)]
#[case::twice(r#"{"placard_save": 1, "placard_save": 1}"#, "no save of this game")]
#[case::no_records(r#"{"placard_save": 1, "scenarios": {}, "records": []}"#, "no records")]
#[case::no_record(
    r#"{"placard_save": 1, "scenarios": {}, "records": [7]}"#,
    "record 1: not a record: expected an object with `seq`"
)]
#[case::no_fields(
    r#"{"placard_save": 1, "scenarios": {}, "records": [{}]}"#,
    "record 1: not a record: missing field `seq`"
)]
fn what_is_no_save_is_named(#[case] text: &str, #[case] said: &str) {
    let fault = refused(text).to_string();
    assert!(fault.contains(said), "{fault}");
}

#[test]
fn a_file_that_is_no_text_is_named() {
    assert_eq!(Save::read(b"{\"a\": \"\xff\"}").unwrap_err(), SaveFault::NotText { byte: 7 });
}

#[test]
fn a_huge_file_is_not_read() {
    let bytes = vec![b' '; 30 * 1024 * 1024];
    let size = u64::try_from(bytes.len()).unwrap();
    assert_eq!(Save::read(&bytes).unwrap_err(), SaveFault::TooLarge { bytes: size });
}

/// A million brackets, at the top and in every place where something is read.
#[test]
fn deep_nesting_is_refused() {
    let deep = format!("{}{}", "[".repeat(1_000_000), "]".repeat(1_000_000));
    assert_eq!(refused(&deep), SaveFault::NotASave);
    let as_scenario = format!(
        r#"{{"placard_save": 1, "scenarios": {{"x": {{"file": {deep}}}}}, "records": [{{}}]}}"#
    );
    assert!(refused(&as_scenario).to_string().contains("record 1"));
    let as_record = format!(r#"{{"placard_save": 1, "scenarios": {{}}, "records": [{deep}]}}"#);
    assert!(refused(&as_record).to_string().contains("record 1: not a record"));
    let inside = saved(1, 3).replacen(r#""seed":"#, &format!(r#""extra":{deep},"seed":"#), 1);
    assert!(refused(&inside).to_string().contains("record 1: not a record"));
}

#[test]
fn a_carried_scenario_that_is_nested_deeply_is_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let hash = "0".repeat(64);
    let example = format!(r#""{hash}":{{"example":"council-of-1950"}}"#);
    let carried = format!(r#""{hash}":{{"file":{deep}}}"#);
    let save = saved(1, 3);
    assert!(save.contains(&example));
    let fault = refused(&save.replacen(&example, &carried, 1)).to_string();
    assert!(fault.contains("the scenario cannot be played"), "{fault}");
}

#[test]
fn records_are_counted_and_named() {
    let gap = fault(|save| drop(save["records"].as_array_mut().unwrap().remove(4)));
    assert_eq!(
        gap.to_string(),
        "record 5: its number is 6 and should be 5: a record is missing or there twice"
    );
    let twice = fault(|save| {
        let again = save["records"][4].clone();
        save["records"].as_array_mut().unwrap().insert(5, again);
    });
    assert!(twice.to_string().starts_with("record 6: its number is 5 and should be 6"), "{twice}");
    let unknown = fault(|save| save["records"][7]["events"][0] = json!({"moon_landed": {}}));
    assert!(
        unknown.to_string().starts_with("record 8: not a record: unknown variant `moon_landed`")
    );
    let empty = fault(|save| save["records"][7]["events"] = json!([]));
    assert!(empty.to_string().starts_with("record 8: it has no event"), "{empty}");
    let repeated = fault(|save| save["records"][7]["command_id"]["counter"] = json!(2));
    assert!(repeated.to_string().starts_with("record 8: command 2 of its client"), "{repeated}");
    let nameless = fault(|save| save["records"][7]["command_id"]["client"] = json!(""));
    assert!(nameless.to_string().starts_with("record 8: its client's name"), "{nameless}");
}

#[test]
fn a_log_begins_with_the_opening_of_its_game() {
    let fault = fault(|save| {
        let mut records = save["records"].as_array().unwrap()[1..].to_vec();
        for (record, seq) in records.iter_mut().zip(1..) {
            record["seq"] = json!(seq);
        }
        save["records"] = json!(records);
    });
    assert!(fault.to_string().starts_with("record 1: its first event is not `game_opened`"));
}

#[test]
fn rules_nobody_knows_are_named() {
    for version in [0, RULES_VERSION + 1, 4_294_967_295_u32] {
        let fault = fault(|save| {
            save["records"][0]["events"][0]["game_opened"]["rules_version"] = json!(version);
        });
        let expected = RecordFault::UnknownRules { found: version };
        assert_eq!(fault, SaveFault::Record { record: 1, fault: expected });
    }
}

#[test]
fn the_scenario_must_be_the_one_the_game_began_with() {
    let hash = "0".repeat(64);
    let missing = fault(|save| save["scenarios"] = json!({}));
    assert_eq!(missing, SaveFault::ScenarioMissing { hash: hash.clone() });
    let more = fault(|save| save["scenarios"]["f00"] = json!({"example": "council-of-1950"}));
    assert_eq!(more, SaveFault::ScenarioNotPlayed { hash: "f00".to_owned() });
    let unknown = fault(|save| save["scenarios"][&hash] = json!({"example": "council-of-1951"}));
    assert_eq!(unknown, SaveFault::UnknownExample { id: "council-of-1951".into() });
    let other = fault(|save| {
        save["scenarios"] = json!({"ab": {"example": "council-of-1950"}});
        save["records"][0]["events"][0]["game_opened"]["scenario_hash"] = json!("ab");
    });
    assert_eq!(other, SaveFault::ScenarioDiffers { claimed: "ab".to_owned(), found: hash });
    let none = fault(|save| {
        let hash = "0".repeat(64);
        save["scenarios"][&hash] = json!({"file": {"id": "none"}});
    });
    assert!(matches!(none, SaveFault::ScenarioAtFault { .. }), "{none}");
}
