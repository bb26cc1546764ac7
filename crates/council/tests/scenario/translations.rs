//! Sidecars: what is missing, stale or left over shows.

use council::scenario::{Code, Severity, Sidecar, check, source_hash};

use super::EXAMPLE;

fn with(text: &str) -> Vec<(Code, String)> {
    let promised = EXAMPLE.replace("\"translations\": []", "\"translations\": [\"fr\"]");
    assert_ne!(promised, EXAMPLE);
    let sidecars = [Sidecar { language: "fr", text }];
    let problems = check(&promised, &sidecars).problems;
    problems.into_iter().map(|problem| (problem.code, problem.message)).collect()
}

fn sidecar(key: &str, source: &str) -> String {
    let text = serde_json::json!({ "source": source_hash(source), "text": "…" });
    serde_json::json!({ "scenario": "example-strait", "language": "fr", "texts": { key: text } })
        .to_string()
}

/// Codes that the cases here produce.
pub(crate) fn codes() -> Vec<Code> {
    let stale = with(&sidecar("sittings/november/title", "An older title"));
    let unknown = with(&sidecar("sittings/november/titel", "?"));
    let broken = with("{");
    let nobody = plainer("members/atlantis/brief", "?", "?");
    let longer = plainer(TITLE, "The strait is shut", "The strait is shut, and stays so");
    [stale, unknown, broken, nobody, longer].concat().into_iter().map(|(code, _)| code).collect()
}

const TITLE: &str = "sittings/november/title";

/// What is found in a sidecar with one plainer text.
fn plainer(key: &str, source: &str, text: &str) -> Vec<(Code, String)> {
    let one = serde_json::json!({ "source": source_hash(source), "text": text });
    let texts = serde_json::json!({ key: one });
    let sidecar = serde_json::json!({
        "scenario": "example-strait", "language": "en-plain", "texts": texts,
    });
    let sidecar = sidecar.to_string();
    let problems = check(EXAMPLE, &[Sidecar { language: "en-plain", text: &sidecar }]).problems;
    problems.into_iter().map(|problem| (problem.code, problem.message)).collect()
}

#[test]
fn a_plainer_text_may_stand_for_some_and_leave_the_others_in_full() {
    assert_eq!(plainer(TITLE, "The strait is shut", "It is shut"), []);
}

#[test]
fn a_plainer_text_of_an_unknown_member_is_refused() {
    let problems = plainer("members/brenhlom/brief", "?", "?");
    let [(code, message)] = problems.as_slice() else { panic!("{problems:?}") };
    assert_eq!(*code, Code::PlainOfNothing);
    assert_eq!(code.severity(), Severity::Error);
    assert!(message.contains("members/brenhlom/brief"), "{message}");
}

#[test]
fn a_plainer_text_is_shorter_and_of_the_text_as_it_is() {
    let codes = |source, text| plainer(TITLE, source, text).into_iter().map(|(code, _)| code);
    let same = codes("The strait is shut", "The strait is closed");
    assert_eq!(same.collect::<Vec<_>>(), [Code::PlainNotShorter]);
    assert_eq!(codes("The strait is shut", " ").collect::<Vec<_>>(), [Code::PlainNotShorter]);
    assert_eq!(codes("An older title", "It is shut").collect::<Vec<_>>(), [Code::Stale]);
}

/// Whatever a player reads may have a plainer text, and an older text's shows.
#[test]
fn every_kind_of_text_may_be_plainer_and_a_stale_one_is_reported() {
    for (key, full) in [
        (
            "sittings/november/cables/brenholm-first/text",
            "You hold the chair: be fair to both. A truce matters more to us than blame.",
        ),
        (
            "members/brenholm/instructions/as-instructed/lines/truce/text",
            "Obtain a cease-fire that both sides can accept.",
        ),
        (
            "questions/out/text",
            "Whom did you speak for, and what would you have said in your own name?",
        ),
        ("endings/open-and-watched/text", "Ships pass. Sixty people in small boats see to it."),
        ("concepts/mandate-and-means/text", "A watch without boats stays at home."),
        ("rules/watch-works/cause", "Where somebody watches, ships pass."),
    ] {
        assert_eq!(plainer(key, full, "Be fair."), [], "{key}");
        let problems = plainer(key, &format!("{full} As it was."), "Be fair.");
        let [(code, message)] = problems.as_slice() else { panic!("{key}: {problems:?}") };
        assert_eq!((*code, code.severity()), (Code::Stale, Severity::Warning), "{key}: {message}");
    }
}

#[test]
fn a_translation_of_the_text_as_it_is_counts() {
    let before = with(&sidecar("x", "")).iter().filter(|(c, _)| *c == Code::Untranslated).count();
    let problems = with(&sidecar("sittings/november/title", "The strait is shut"));
    let missing = problems.iter().filter(|(code, _)| *code == Code::Untranslated).count();
    assert!(before > 200, "only {before} texts");
    assert_eq!(missing, before - 1);
    assert!(problems.iter().all(|(code, _)| *code == Code::Untranslated), "{problems:?}");
}

#[test]
fn a_translation_without_a_word_is_none() {
    let text = sidecar("sittings/november/title", "The strait is shut").replace('…', " ");
    assert_eq!(with(&text).len(), with(&sidecar("x", "")).len() - 1, "all but the unknown key");
}

#[test]
fn a_mark_of_byte_order_is_read_over() {
    let text = format!("\u{feff}{}", sidecar("sittings/november/title", "The strait is shut"));
    assert!(with(&text).iter().all(|(code, _)| *code == Code::Untranslated));
}

#[test]
fn a_translation_of_an_older_text_is_stale() {
    let problems = with(&sidecar("sittings/november/title", "An older title"));
    let stale: Vec<_> = problems.iter().filter(|(code, _)| *code == Code::Stale).collect();
    assert_eq!(stale.len(), 1, "{problems:?}");
}

#[test]
fn the_key_of_a_text_is_made_of_names_and_holds_when_things_move() {
    let key = "sittings/december/squeezes/third-vote/text";
    let source = "You told both sides they would be treated alike; the text before you treats one.";
    let stale_or_unknown =
        |problems: &[(Code, String)]| problems.iter().any(|(code, _)| *code != Code::Untranslated);
    assert!(!stale_or_unknown(&with(&sidecar(key, source))));
    assert!(stale_or_unknown(&with(&sidecar("sittings/1/squeezes/0/text", source))));
}

#[test]
fn a_sidecar_that_is_none_says_why() {
    for (text, part) in [
        ("{", "1:2 error text/truncated"),
        ("{\"scenario\":\"\u{fffd}\"}", "UTF-8"),
        (
            r#"{"scenario":"example-strait","language":"fr","texts":{"a":{"source":"","text":"b"},"a":{"source":"","text":"c"}}}"#,
            "`a` is written twice",
        ),
        (r#"{"scenario":"other","language":"fr","texts":{}}"#, "translates `other`"),
        (r#"{"scenario":"example-strait","language":"de","texts":{}}"#, "`de`"),
        (r#"{"scenario":"example-strait","language":"fr","texts":{},"x":1}"#, "unknown field"),
    ] {
        let problems = with(text);
        let said = problems.iter().find(|(code, _)| *code == Code::SidecarUnreadable);
        assert!(said.is_some_and(|(_, message)| message.contains(part)), "{text}: {problems:?}");
    }
}
