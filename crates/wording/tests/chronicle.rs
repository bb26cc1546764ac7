//! A whole game as a text that can be read.

use council::crisis::CrisisEvent;
use council::{FactId, RuleId, Scenario, TrackId};
use table::Save;
use wording::{Aftermath, Catalogue, CrisisNames, PlainNames, Texts, Venue, Voice, chronicle};

const VENUE: Venue<'_> = Venue { place: "Lake Success, New York", record_prefix: "S/PV." };

fn reads(text: &str) {
    for wrong in ["{", "}", "$", "[", "  .", " ,"] {
        assert!(!text.contains(wrong), "`{wrong}` in {text}");
    }
}

#[test]
fn a_game_is_told_from_its_log() {
    let save = Save::read(include_bytes!("../../table/tests/golden/june-1950.json")).unwrap();
    let table = save.table();
    let told = chronicle(&Catalogue::english(), &PlainNames, VENUE, table.log().records());
    reads(&told);
    insta::assert_snapshot!(told);
}

/// The causes, tracks and facts of an invented crisis.
struct Strait;

impl Texts for Strait {
    fn track(&self, _: &TrackId) -> Option<String> {
        Some("Tension in the strait".to_owned())
    }
    fn fact(&self, _: &FactId) -> Option<String> {
        Some("The strait is closed".to_owned())
    }
    fn rule(&self, _: &RuleId) -> Option<String> {
        Some("Nobody could carry the observers".to_owned())
    }
    fn ending(&self, _: &council::EndingId) -> Option<(String, String)> {
        Some(("An open strait".to_owned(), "The ferries sail again.".to_owned()))
    }
    fn assembly_text(&self, _: &council::ids::AssemblyTextId) -> Option<(Option<String>, String)> {
        Some((Some("376 (V)".to_owned()), "The problem of the independence of Korea".to_owned()))
    }
    fn heading(&self, _: &council::SittingId) -> Option<String> {
        Some("The matter is put off".to_owned())
    }
    fn told(&self, _: &council::SittingId, _: &council::VariantId) -> Option<String> {
        Some("Nobody asked for a meeting.".to_owned())
    }
}

mod names {
    use council::{BodyId, MemberId, MissionId, PartyId, TargetId};
    use wording::{Names, PlainNames};

    impl Names for super::Strait {
        fn member(&self, id: &MemberId) -> String {
            PlainNames.member(id)
        }
        fn party(&self, id: &PartyId) -> String {
            PlainNames.party(id)
        }
        fn body(&self, id: &BodyId) -> String {
            PlainNames.body(id)
        }
        fn mission(&self, id: &MissionId) -> String {
            PlainNames.mission(id)
        }
        fn target(&self, id: &TargetId) -> String {
            PlainNames.target(id)
        }
    }
}

#[test]
fn what_happens_in_the_crisis_is_said_with_its_cause() {
    let events: Vec<CrisisEvent> =
        serde_json::from_str(include_str!("crisis-events.json")).expect("the events are in order");
    let catalogue = Catalogue::english();
    let mut aftermath = Aftermath::new(Voice::new(&catalogue, &Strait));
    let told: Vec<String> = events.iter().filter_map(|event| aftermath.tell(event)).collect();
    let page = told.join("\n");
    reads(&page);
    insta::assert_snapshot!(page);
}

#[test]
fn a_scenario_has_its_own_texts() {
    let bytes = include_str!("../../../scenarios/example-strait.json");
    let (scenario, _) = Scenario::read(bytes).expect("the example is in order");
    let names = CrisisNames(&scenario);
    let reason = names.position(&"aldmere".into(), &"wants-withdrawal".into());
    assert_eq!(reason.as_deref(), Some("A blockade is not a bargaining position."));
    assert!(names.line(&"brenholm".into(), &"truce".into()).is_some());
    assert!(names.title().is_some_and(|title| title.contains("Leda")));
    assert!(names.position(&"aldmere".into(), &"nothing".into()).is_none());
}
