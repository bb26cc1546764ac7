//! Messages that are none, and games that cannot be begun.

use table::Session;
use table::session::{ClientMsg, Failure, NewGame, ServerMsg};

use crate::client::{Client, korea, play_at_once};

#[test]
fn what_is_no_message_is_refused_by_its_reader() {
    for noise in [
        "",
        "{",
        "null",
        "[]",
        "\"hello\"",
        "{\"hello\": {}}",
        "{\"let_time_pass\": {}}",
        "{\"let_time_pass\": {\"after\": -1}}",
        "{\"command\": {\"id\": 1}}",
        "{\"review\": {\"at\": 1e9}}",
        "{\"begin\": {\"scenario\": \"korea-1950\"}}",
        "{\"ask\": {\"commands\": [{}]}}",
    ] {
        assert!(serde_json::from_str::<ClientMsg>(noise).is_err(), "{noise}");
    }
}

#[test]
fn strange_messages_change_nothing() {
    let mut client = Client::begin(&play_at_once());
    let before = client.session.table().log().len();
    for strange in [
        r#"{"let_time_pass": {"after": 4294967295}}"#,
        r#"{"review": {"at": 0}}"#,
        r#"{"review": {"at": 4294967295}}"#,
        r#"{"ask": {"commands": []}}"#,
        r#"{"ask": {"commands": ["nonsense"]}}"#,
        r#"{"hello": {"build": ""}}"#,
        r#"{"command": {"id": {"client": "", "counter": 0}, "command": {"talk": "listen"}}}"#,
        r#"{"command": {"id": {"client": "x", "counter": 1}, "command": {"host": {"move_on": {"at": {"sitting": 1, "stage": "dispatches", "beat": 0}}}}}}"#,
        r#"{"command": {"id": {"client": "x", "counter": 1}, "command": {"cast": {"vote": "vote-9", "ballot": "for"}}}}"#,
        r#"{"weigh": {"item": "no-such-item", "text": {}}}"#,
        r#"{"weigh": {"draft": "nobody-1", "item": "korea", "text": {"preamble": [], "operative": []}}}"#,
    ] {
        if let Ok(message) = serde_json::from_str::<ClientMsg>(strange) {
            let answer = client.session.take(message, 1);
            assert!(!matches!(answer, ServerMsg::Now(_)), "{strange}: {answer:?}");
        }
        assert_eq!(client.session.table().log().len(), before, "{strange}");
    }
}

#[test]
fn a_game_that_cannot_be_begun_says_why() {
    let begin = |text: &str, game: NewGame| Session::begin(text, &game, 1).unwrap_err();
    let nobody = NewGame { seat: "atlantis".into(), ..play_at_once() };
    assert!(matches!(begin(korea(), nobody), Failure::NoSuchSeat { .. }));
    let no_arc = NewGame { arc: Some("the-moon".into()), ..play_at_once() };
    assert!(matches!(begin(korea(), no_arc), Failure::NoSuchArc { .. }));
    let no_rules = NewGame { experiment: Some("coin-toss".into()), ..play_at_once() };
    assert!(matches!(begin(korea(), no_rules), Failure::NoSuchExperiment { .. }));
    for text in ["", "{}", "[1]", "{\"id\": 3}"] {
        assert!(matches!(begin(text, play_at_once()), Failure::Unreadable { .. }), "{text}");
    }
    for save in [
        "",
        "{}",
        "{\"placard_save\": 99}",
        "{\"placard_save\": 1, \"scenarios\": {}, \"records\": []}",
    ] {
        let fault = Session::open_save(save, None, 1).unwrap_err();
        assert!(matches!(fault, Failure::Unreadable { .. }), "{save}");
    }
}
