//! A draft before the Council that its mover puts otherwise is told, once.

mod common;

use council::Event;
use wording::{Catalogue, Names, Story, Texts, Venue};

struct Told(common::EraNames);

impl Names for Told {
    fn member(&self, id: &council::MemberId) -> String {
        self.0.member(id)
    }
    fn party(&self, id: &council::PartyId) -> String {
        self.0.party(id)
    }
    fn body(&self, id: &council::BodyId) -> String {
        self.0.body(id)
    }
    fn mission(&self, id: &council::MissionId) -> String {
        self.0.mission(id)
    }
    fn target(&self, id: &council::TargetId) -> String {
        self.0.target(id)
    }
}

impl Texts for Told {}

const SUBMITTED: &str = r#"{"draft_submitted": {"draft": {"id": "usa-1", "mover": {"member": "usa"},
    "sponsors": ["usa"], "text": {"preamble": [], "operative": [
        {"id": "clause-1", "verb": "calls_upon", "measure": {"cease_fire": {"stage": "immediate"}}},
        {"id": "clause-2", "verb": "demands", "measure": {"withdraw": {"which": "armed"}}}]},
    "rev": 1, "next_clause": 3, "item": "korea", "status": {"submitted": {"order": 1}}, "shared_with": [],
    "divisions": [], "nature_found": null, "held_to_abstain": [], "vote_requested_by": null}}}"#;
/// The second paragraph is gone, the first has another verb.
const CHANGED: &str = r#"{"draft_changed": {"draft": "usa-1", "text": {"preamble": [], "operative": [
        {"id": "clause-1", "verb": "demands", "measure": {"cease_fire": {"stage": "immediate"}}}]},
    "rev": 2, "next_clause": 3, "audience": "everyone"}}"#;
const TAKEN: &str = r#"{"amendment_accepted": {"amendment": "amendment-1"}}"#;
const VOTE: &str = r#"{"voting_began": {"draft": "usa-1"}}"#;

/// What is told of the last of these records.
fn told(records: &[&[&str]]) -> Vec<String> {
    let (catalogue, names) = (Catalogue::english(), Told(common::EraNames::new()));
    let venue = Venue { place: "Lake Success, New York", record_prefix: "S/PV." };
    let mut story = Story::new(&catalogue, &names, venue);
    let mut last = Vec::new();
    for record in records {
        let events: Vec<Event> = record
            .iter()
            .map(|event| serde_json::from_str(event).expect("an event of the log"))
            .collect();
        last = story.take_all(&events);
    }
    last.into_iter().map(|line| line.text).collect()
}

#[test]
fn what_a_mover_changes_in_a_draft_before_the_council_is_told() {
    let told = told(&[&[SUBMITTED], &[CHANGED]]);
    let line = "The United States revised its draft, to put “demands” for “calls upon” in paragraph 1 and \
                leave out paragraph 2.";
    assert_eq!(told, [line]);
}

#[test]
fn a_change_that_an_amendment_or_a_vote_makes_is_told_as_such_and_not_again() {
    let none: [&str; 0] = [];
    assert_eq!(told(&[&[SUBMITTED], &[TAKEN, CHANGED]]), none, "the amendment is told");
    assert_eq!(told(&[&[SUBMITTED], &[VOTE], &[CHANGED]]), none, "the vote is told");
}
