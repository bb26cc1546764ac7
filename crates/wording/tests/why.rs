//! Why a member voted so, from the reasons kept with its ballot.

mod common;

use council::{Ballot, BodyId, EntryId, Event, LineId, MemberId, MissionId, PartyId, TargetId};
use delegates::Reason;
use wording::{Catalogue, Corridor, Names, Texts, Voice};

struct Told(common::EraNames);

impl Names for Told {
    fn member(&self, id: &MemberId) -> String {
        self.0.member(id)
    }
    fn party(&self, id: &PartyId) -> String {
        self.0.party(id)
    }
    fn body(&self, id: &BodyId) -> String {
        self.0.body(id)
    }
    fn mission(&self, id: &MissionId) -> String {
        self.0.mission(id)
    }
    fn target(&self, id: &TargetId) -> String {
        self.0.target(id)
    }
}

impl Texts for Told {
    fn position(&self, _: &MemberId, _: &EntryId) -> Option<String> {
        Some("The guns first, the reasons later.".to_owned())
    }
    fn line(&self, _: &MemberId, _: &LineId) -> Option<String> {
        Some("Avoid any word that names one side only.".to_owned())
    }
}

/// The reasons of one ballot, as they travel.
fn why(ballot: Ballot, reasons: &str) -> Option<String> {
    why_of("norway", ballot, reasons)
}

fn why_of(member: &str, ballot: Ballot, reasons: &str) -> Option<String> {
    let reasons: Vec<Reason> = serde_json::from_str(reasons).expect("the reasons are in order");
    let (catalogue, told) = (Catalogue::english(), Told(common::EraNames::new()));
    let mut corridor = Corridor::new(Voice::new(&catalogue, &told));
    let events: Vec<Event> =
        serde_json::from_str(include_str!("corridor-events.json")).expect("in order");
    for event in &events {
        corridor.tell(event);
    }
    corridor.why(&member.into(), &"usa-1".into(), ballot, &reasons)
}

const LEANS: &str = r#"{"leans": {"draft": "usa-1", "value": 20, "leaning": 30,
    "bend": {"trust": 2, "deals": 3, "pressure": 1}}}"#;
const GOOD: &str = r#"{"weighs": {"clause": "clause-1", "worth": 20, "because": {"position": "truce",
    "lines": [["no-blame", 4]]}}}"#;
const BAD: &str = r#"{"weighs": {"clause": "clause-2", "worth": -6, "because": {"position": "truce",
    "verb_costs": 8}}}"#;
/// Whatever its word, it would not have it.
const BAD_IN_ANY_WORD: &str = r#"{"weighs": {"clause": "clause-2", "worth": -20, "because": {
    "position": "truce", "verb_costs": 8}}}"#;
const PRICE: &str = r#"{"would_move": {"changes": [{"clause": "clause-2",
    "how": {"verb": "calls_upon"}}]}}"#;

#[test]
fn a_vote_for_is_said_with_what_weighed_for_it() {
    let told = why(Ballot::For, &format!("[{LEANS}, {GOOD}, {BAD}]"));
    assert_eq!(
        told.as_deref(),
        Some(
            "Norway, for: Paragraph 1 weighed for it. The guns first, the reasons later. Its \
             instructions: “Avoid any word that names one side only.” It trusts the authors of the \
             text. What it was promised weighed with it. It was under pressure."
        )
    );
}

/// What may be given takes the edge off a paragraph: it is no reason against it.
#[test]
fn a_line_that_pulls_the_other_way_is_not_given_as_the_reason() {
    let bad = r#"{"weighs": {"clause": "clause-2", "worth": -6, "because": {"position": "truce",
        "lines": [["no-blame", 4]]}}}"#;
    let told = why(Ballot::Against, &format!("[{bad}]")).unwrap_or_default();
    assert!(told.contains("The guns first"), "{told}");
    assert!(!told.contains("Its instructions"), "{told}");
}

#[test]
fn whoever_wrote_the_text_is_not_said_to_see_nothing_in_it() {
    let leans = r#"[{"leans": {"draft": "usa-1", "value": 0, "leaning": 30,
        "bend": {"trust": 0, "deals": 0, "pressure": 0}}}]"#;
    let own = why_of("usa", Ballot::For, leans);
    assert_eq!(own.as_deref(), Some("The United States, for: The text is its own."));
    let other = why_of("norway", Ballot::For, leans);
    assert_eq!(other.as_deref(), Some("Norway, for: Nothing in it weighed much either way."));
}

#[test]
fn a_word_is_blamed_where_another_would_have_done() {
    let blames = |bad: &str| {
        let told = why(Ballot::Against, &format!("[{bad}]"));
        told.is_some_and(|told| told.contains("not the one it would have chosen"))
    };
    assert!(blames(BAD));
    assert!(!blames(BAD_IN_ANY_WORD));
}

#[test]
fn a_vote_against_is_said_with_what_would_have_moved_it() {
    let told = why(Ballot::Against, &format!("[{LEANS}, {GOOD}, {BAD}, {PRICE}]"));
    assert_eq!(
        told.as_deref(),
        Some(
            "Norway, against: Paragraph 2 weighed against it. The guns first, the reasons later. The \
             word there was not the one it would have chosen. For its vote one would have had to put \
             “calls upon” for “demands” in paragraph 2."
        )
    );
}

#[test]
fn silence_of_the_capital_is_a_reason_and_no_reason_is_none() {
    let told = why(Ballot::NotParticipating, r#"["no_instructions"]"#);
    assert_eq!(
        told.as_deref(),
        Some("Norway, taking no part: Its capital had sent no instructions.")
    );
    assert_eq!(why(Ballot::For, "[]"), None);
}
