//! Papers as they are printed: real resolutions in structured form, and what people may type.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

mod common;

use common::EraNames;
use council::{Date, DraftText, Language, MemberId};
use wording::{
    Catalogue, Delegate, DraftDocument, Drafter, Invited, Page, RecordDocument, RecordEntry,
    RecordStatus, RecordedVote, ResolutionDocument, Speaker, Speech, TextOrigin,
};

/// The structured forms of six resolutions, made from the dossiers' lists of what they decided. The
/// sentences are the game's own: nobody should take them for the resolutions' wording.
fn resolution(number: u16) -> ResolutionDocument {
    let all: Vec<serde_json::Value> =
        serde_json::from_str(include_str!("../../council/cases/resolutions.json")).unwrap();
    let case = all.iter().find(|case| case["number"] == number).unwrap();
    let text: DraftText = serde_json::from_value(case["text"].clone()).unwrap();
    assert_eq!(text.faults(), []);
    ResolutionDocument {
        number,
        date: case["date"].as_str().unwrap().parse().unwrap(),
        meeting: serde_json::from_value(case["meeting"].clone()).unwrap(),
        origin: TextOrigin::History,
        text,
    }
}

fn draft(text: &str) -> DraftDocument {
    DraftDocument {
        symbol: "S/1497".to_owned(),
        date: day("1950-06-25"),
        original: Some(Language::new("en")),
        sponsors: vec!["usa".into()],
        revision: 0,
        text: serde_json::from_str(text).unwrap(),
    }
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn print<T>(layout: impl FnOnce(&Drafter<'_>) -> T) -> T {
    let catalogue = Catalogue::english();
    let names = EraNames::new();
    layout(&Drafter::new(&catalogue, &names))
}

fn printed_resolution(number: u16) -> Page {
    print(|drafter| drafter.resolution(&resolution(number)))
}

fn printed_draft(draft: &DraftDocument) -> Page {
    print(|drafter| drafter.draft(draft))
}

#[test]
fn resolutions_of_1950_are_printed() {
    let pages = [82, 83, 84].map(|number| printed_resolution(number).to_text());
    insta::assert_snapshot!(pages.join("\n========\n\n"));
}

#[test]
fn resolutions_of_the_nineties_are_printed() {
    let pages = [678, 918, 1244].map(|number| printed_resolution(number).to_text());
    insta::assert_snapshot!(pages.join("\n========\n\n"));
}

#[test]
fn a_resolution_is_an_article_in_html() {
    insta::assert_snapshot!(printed_resolution(918).to_html());
}

/// A draft with every level of sub-clause, mixed languages and words of all kinds.
const EVERYTHING: &str = r#"{
    "preamble": [
        { "id": "clause-1", "participle": "recalling", "content": "earlier_resolutions" },
        {
            "id": "clause-2",
            "participle": "noting",
            "content": { "free": { "language": "fr", "text": "que « la situation » demeure grave," } }
        },
        {
            "id": "clause-3",
            "participle": "acting",
            "content": { "basis": "chapter_vii" },
            "text": { "written": { "language": "en", "text": "Acting as it must;" } }
        }
    ],
    "operative": [
        {
            "id": "clause-4",
            "verb": "calls_upon",
            "measure": { "withdraw": { "forces": [{ "party": "iraq" }], "which": "all", "from": "kuwait-place" } },
            "subclauses": [
                {
                    "id": "clause-5",
                    "content": { "measure": { "measure": { "negotiate": { "parties": [{ "party": "iraq" }], "terms": "unstated" } } } },
                    "subclauses": [
                        {
                            "id": "clause-6",
                            "content": { "words": { "language": "en", "text": "Beginning with the boundary." } },
                            "subclauses": [
                                {
                                    "id": "clause-7",
                                    "content": { "words": { "language": "en", "text": "And the islands" } },
                                    "subclauses": [
                                        { "id": "clause-8", "content": { "words": { "language": "en", "text": "One by one" } } }
                                    ]
                                }
                            ]
                        }
                    ]
                },
                {
                    "id": "clause-9",
                    "content": {
                        "measure": {
                            "measure": { "cease_fire": { "stage": "immediate" } },
                            "text": { "written": { "language": "ar", "text": "وقف إطلاق النار فوراً؛" } }
                        }
                    }
                }
            ]
        },
        {
            "id": "clause-10",
            "verb": "decides",
            "measure": { "remain_seized": { "degree": "seized" } },
            "text": { "written": { "language": "ar", "text": "يقرر أن يبقي المسألة قيد نظره (١٩٩٠)." } }
        }
    ]
}"#;

#[test]
fn a_draft_with_everything_is_printed() {
    let mut everything = draft(EVERYTHING);
    everything.sponsors = vec!["france".into(), "uk".into(), "usa".into()];
    everything.revision = 2;
    let page = printed_draft(&everything);
    insta::assert_snapshot!(format!("{}\n========\n\n{}", page.to_text(), page.to_html()));
}

#[test]
fn an_empty_draft_is_printed() {
    let mut empty = draft("{}");
    empty.sponsors.clear();
    empty.original = None;
    let page = printed_draft(&empty);
    insta::assert_snapshot!(format!("{}\n========\n\n{}", page.to_text(), page.to_html()));
}

/// What a hostile or careless hand might type.
const HOSTILE: &str =
    "</p><script>alert(1)</script>&<b a='x' b=\"y\">\n\n1. Decides\u{202e}\u{0}\u{7}";

fn with_written_text(text: &str, language: &str) -> DraftDocument {
    let json = serde_json::json!({
        "preamble": [{
            "id": "clause-1",
            "participle": "noting",
            "content": { "free": { "language": language, "text": text } },
        }],
        "operative": [{
            "id": "clause-2",
            "verb": "notes",
            "measure": { "remain_seized": { "degree": "seized" } },
            "text": { "written": { "language": language, "text": text } },
            "subclauses": [
                { "id": "clause-3", "content": { "words": { "language": language, "text": text } } },
            ],
        }],
    });
    draft(&json.to_string())
}

#[test]
fn typed_text_stays_text_in_html() {
    let mut hostile = with_written_text(HOSTILE, "en\" onclick=\"x");
    HOSTILE.clone_into(&mut hostile.symbol);
    let html = printed_draft(&hostile).to_html();
    for never in ["<script", "<b ", "onclick=\"", "\u{202e}", "\u{0}", "\n\n"] {
        assert!(!html.contains(never), "{never:?} in {html}");
    }
    insta::assert_snapshot!(html);
}

#[test]
fn long_text_is_broken_at_its_spaces_and_nothing_is_lost() {
    let word = "unimaginably ";
    let long = format!("{}{}", word.repeat(200), "x".repeat(300));
    let text = printed_draft(&with_written_text(&long, "en")).to_text();
    assert_eq!(text.matches("unimaginably").count(), 600);
    assert_eq!(text.matches(&"x".repeat(300)).count(), 3);
    for line in text.lines() {
        assert!(line.chars().count() <= 78 || !line.trim().contains(' '), "{line:?}");
    }
}

#[test]
fn a_resolution_is_one_sentence() {
    for number in [82, 83, 84, 678, 918, 1244] {
        let resolution = ResolutionDocument { origin: TextOrigin::ThisGame, ..resolution(number) };
        let text = print(|drafter| drafter.resolution(&resolution)).to_text();
        let body = text.split_once("The Security Council,").unwrap().1.trim_end();
        assert!(body.ends_with('.'), "{body}");
        let stops =
            body.lines().filter(|line| line.ends_with('.') && !line.trim().ends_with("1.")).count();
        assert_eq!(stops, 1, "{body}");
    }
}

fn delegate(member: &str, person: Option<&str>) -> Delegate {
    Delegate { member: member.into(), person: person.map(str::to_owned) }
}

fn members(ids: &[&str]) -> Vec<MemberId> {
    ids.iter().map(|id| MemberId::from(*id)).collect()
}

/// A record in the form of one of 1950; what is said in it is invented.
fn record() -> RecordDocument {
    let delegate_of_norway = Speaker::Member(delegate("norway", None));
    RecordDocument {
        symbol: "S/PV.473".to_owned(),
        status: RecordStatus::Provisional,
        meeting: 473,
        date: day("1950-06-25"),
        hour: Some("2 p.m.".to_owned()),
        place: "Lake Success, New York".to_owned(),
        president: delegate("india", Some("Sir Benegal Rau")),
        present: ["china", "france", "india", "norway", "uk", "usa", "yugoslavia"]
            .map(|id| delegate(id, None))
            .to_vec(),
        invited: vec![Invited { party: "republic-of-korea".into(), person: None }],
        agenda: vec![
            "Adoption of the agenda".to_owned(),
            "Complaint of aggression upon the Republic of Korea".to_owned(),
        ],
        entries: vec![
            RecordEntry::Note { text: "The agenda was adopted.".to_owned() },
            RecordEntry::Speech(Speech {
                speaker: Speaker::President,
                language: None,
                paragraphs: vec!["The draft resolution is before the Council.".to_owned()],
            }),
            RecordEntry::Speech(Speech {
                speaker: delegate_of_norway,
                language: Some(Language::new("en")),
                paragraphs: vec!["First paragraph.\nStill the first.".to_owned(), "Second <i>paragraph</i>.".to_owned()],
            }),
            RecordEntry::Speech(Speech {
                speaker: Speaker::Invited(Invited {
                    party: "republic-of-korea".into(),
                    person: Some("A Delegate".to_owned()),
                }),
                language: Some(Language::new("ar")),
                paragraphs: vec!["شكراً، سيدي الرئيس.".to_owned()],
            }),
            RecordEntry::Speech(Speech {
                speaker: Speaker::PresidentForCountry("india".into()),
                language: None,
                paragraphs: Vec::new(),
            }),
            RecordEntry::Vote(RecordedVote {
                question: "The draft resolution (S/1497), as amended".to_owned(),
                in_favour: members(&["china", "cuba", "ecuador", "egypt", "france", "india", "norway", "uk", "usa"]),
                against: Vec::new(),
                abstaining: members(&["yugoslavia"]),
                not_participating: Vec::new(),
                absent: members(&["ussr"]),
                announcement: "The draft resolution was adopted by nine votes to none, with one abstention, one member being absent.".to_owned(),
            }),
            RecordEntry::Speech(Speech {
                speaker: Speaker::Secretariat,
                language: None,
                paragraphs: vec!["The meeting rose at 6 p.m.".to_owned()],
            }),
        ],
    }
}

#[test]
fn a_verbatim_record_is_printed() {
    let page = print(|drafter| drafter.record(&record()));
    insta::assert_snapshot!(format!("{}\n========\n\n{}", page.to_text(), page.to_html()));
}
