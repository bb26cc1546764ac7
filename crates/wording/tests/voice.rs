//! What delegates say: every act has its wordings in every register, and reads as a sentence.

mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::LazyLock;

use council::{Actor, Date, EntryId, LineId, MeasureKind, MemberId, SittingId, Verb, Words};
use council::{BodyId, ItemId, MissionId, PartyId, TargetId};
use delegates::voice::{
    Act, Change, Ground, Paragraph, Phrase, REGISTERS, Remarks, WORDINGS, occasion, register_word,
    speak,
};
use wording::{Catalogue, Names, Texts, Voice};

/// The names of the tests, with the texts of an invented scenario.
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
    fn item(&self, _: &ItemId) -> String {
        "Complaint of aggression upon the Republic of Korea".to_owned()
    }
}

impl Texts for Told {
    fn position(&self, _: &MemberId, position: &EntryId) -> Option<String> {
        (position.as_str() == "truce").then(|| "The guns first, the reasons later".to_owned())
    }
    fn line(&self, _: &MemberId, _: &LineId) -> Option<String> {
        Some("Avoid any word that names one side only.".to_owned())
    }
    fn day(&self, _: &SittingId) -> Option<Date> {
        Date::new(1950, 6, 25).ok()
    }
}

fn india() -> MemberId {
    MemberId::new("india")
}

/// Remarks with everything in them.
fn remarks() -> Remarks {
    let at = Paragraph::Operative(2);
    Remarks {
        mover: Some(Actor::Member(MemberId::new("france"))),
        member: Some(Actor::Member(MemberId::new("cuba"))),
        guest: Some(Actor::Invited(PartyId::new("republic-of-korea"))),
        item: Some("korea".into()),
        sitting: Some("june-25".into()),
        reasons: vec![Ground::position(&india(), &"truce".into())],
        changes: vec![
            Change::Verb { at, from: Verb::Demands, to: Verb::CallsUpon },
            Change::Drop { at: Paragraph::Operative(3) },
        ],
        wanted: vec![Change::Verb { at, from: Verb::Demands, to: Verb::CallsUpon }],
        works: vec![MeasureKind::CeaseFire, MeasureKind::Withdraw, MeasureKind::CeaseFire],
        ..Remarks::by(&india())
    }
}

fn every_phrase() -> impl Iterator<Item = Phrase> {
    let wordings = || 1..=WORDINGS;
    REGISTERS.into_iter().flat_map(move |register| {
        Act::ALL.iter().flat_map(move |act| {
            wordings().map(move |wording| Phrase { act: *act, register, wording })
        })
    })
}

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::english);
static TOLD: LazyLock<Told> = LazyLock::new(|| Told(common::EraNames::new()));

fn say(phrase: Phrase, remarks: &Remarks) -> String {
    Voice::new(&CATALOGUE, &*TOLD).said(phrase, remarks)
}

fn reads(text: &str, phrase: Phrase) {
    let name = phrase.id();
    let begins = text.starts_with(|first: char| first.is_uppercase() || first == '“');
    let ends = text.ends_with(['.', '?', '”']);
    assert!(begins && ends, "{name}: {text}");
    for wrong in ["[", "{", "$", "(", "!", "_", "  ", "..", " .", " ,", ".,"] {
        assert!(!text.contains(wrong), "{name} has `{wrong}`: {text}");
    }
}

#[test]
fn every_act_has_its_wordings_in_every_register() {
    let catalogue = &*CATALOGUE;
    for phrase in every_phrase() {
        assert!(catalogue.knows(phrase.id().as_str()), "{}", phrase.id());
    }
    for register in REGISTERS {
        for piece in ["change", "change-past"] {
            for wording in 1..=WORDINGS {
                let key = format!("voice-{}-{piece}-{wording}", register_word(register));
                assert!(catalogue.knows(&key), "{key}");
            }
        }
    }
}

#[test]
fn every_phrase_reads_as_sentences_with_all_or_nothing_given() {
    for phrase in every_phrase() {
        reads(&say(phrase, &remarks()), phrase);
        reads(&say(phrase, &Remarks::default()), phrase);
    }
}

#[test]
fn no_two_phrases_are_the_same() {
    let all: Vec<String> = every_phrase().map(|phrase| say(phrase, &remarks())).collect();
    let distinct: BTreeSet<&String> = all.iter().collect();
    assert_eq!(distinct.len(), all.len());
}

#[test]
fn a_reason_given_is_a_reason_said() {
    for phrase in every_phrase() {
        let without = matches!(
            phrase.act,
            Act::ExplainNotParticipating
                | Act::ConcedeDefeat
                | Act::OpenMeeting
                | Act::CloseMeeting
                | Act::NothingAgreed
                | Act::SpeakForTheCouncil
        );
        let text = say(phrase, &remarks());
        let says = text.contains("The guns first, the reasons later.");
        // Off the record the reason is for whoever asks; some answers are complete without it.
        assert!(says || without || phrase.act >= Act::SoundOpen, "{}: {text}", phrase.id());
    }
}

#[test]
fn what_would_have_moved_it_is_said_before_and_after_a_vote() {
    for phrase in every_phrase() {
        let text = say(phrase, &remarks());
        let form = if matches!(phrase.act, Act::SpeakAgainst | Act::SpeakUndecided) {
            "said"
        } else if matches!(phrase.act, Act::ExplainAgainst | Act::ExplainVeto | Act::ExplainAbstain)
        {
            "had said"
        } else {
            continue;
        };
        let expected = format!("paragraph 2 {form} “calls upon” instead of “demands”");
        assert!(text.contains(&expected), "{}: {text}", phrase.id());
    }
}

#[test]
fn a_delegate_calls_its_own_draft_its_own() {
    let own = Remarks::by(&india()).on_draft_of(&Actor::Member(india()));
    for phrase in every_phrase().filter(|phrase| phrase.act == Act::ExplainFor) {
        let text = say(phrase, &own);
        assert!(!text.contains("India"), "{text}");
    }
}

#[test]
fn what_is_logged_is_what_is_said() {
    let voice = Voice::new(&CATALOGUE, &*TOLD);
    let mut last = String::new();
    for times in 0..9 {
        let turn = occasion(&india(), times);
        let words = speak(Act::SpeakFor, council::scenario::file::Register::Dry, turn, &remarks());
        let said = voice.words(&words);
        assert_ne!(said, last, "the same twice in a row");
        assert!(said.contains("The guns first"), "{said}");
        last = said;
    }
    assert_eq!(voice.words(&Words::phrase("of-another-game")), "“of-another-game”");
}

#[test]
fn samples_of_every_register() {
    let acts = [
        Act::SpeakFor,
        Act::SpeakUndecided,
        Act::SpeakForHearing,
        Act::Propose,
        Act::PresentAmendment,
        Act::ExplainVeto,
        Act::ExplainAbstain,
        Act::ExplainNotParticipating,
        Act::OpenMeeting,
    ];
    let mut page = String::new();
    for register in REGISTERS {
        for (wording, act) in acts.into_iter().enumerate() {
            let wording = u32::try_from(wording).unwrap_or(0) % WORDINGS + 1;
            let phrase = Phrase { act, register, wording };
            writeln!(page, "{}\n    {}", phrase.id(), say(phrase, &remarks())).unwrap();
        }
    }
    insta::assert_snapshot!(page);
}
