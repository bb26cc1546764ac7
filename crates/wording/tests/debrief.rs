//! The debrief as it is read: every sentence there, nothing that could run, what is a guess marked as one.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use std::sync::Arc;

use council::dealings::{InstructionsAs, Manner};
use council::scenario::Scenario;
use council::scenario::file::{DebriefTone, Text};
use council::{Actor, Command, HostCommand, Length, Level, MemberId, Rulebook, Seed};
use delegates::{Delegate, Policy, Seat};
use rstest::rstest;
use table::debrief::{Debrief, Search};
use table::{CommandId, Computers, Table};
use wording::debrief::{Part, SectionId};
use wording::{
    Catalogue, CrisisNames, DebriefPage, Drafter, Venue, chronicle, debrief_page, verbatim,
};

const KOREA: &str = include_str!("../../../scenarios/korea-1950.json");
const SUMMER: [&str; 3] = ["june-25", "june-27", "july-7"];
const AUTUMN: [&str; 3] = ["september-1", "september-28", "november-8"];

fn korea() -> Scenario {
    Scenario::read(KOREA).map(|(scenario, _)| scenario).unwrap()
}

/// A game of a scenario with one seat played by a policy.
fn played(scenario: &Scenario, seat: &str, policy: &str, course: [&str; 3]) -> Table {
    played_by(scenario, None, seat, policy, course)
}

/// The same by the rules of an experiment.
fn played_by(
    scenario: &Scenario,
    rulebook: Option<Rulebook>,
    seat: &str,
    policy: &str,
    course: [&str; 3],
) -> Table {
    let mut table = Table::new(Arc::new(scenario.programme()));
    let open = HostCommand::OpenGame {
        seed: Seed("2".into()),
        level: Level::Council,
        rulebook,
        course: course.map(Into::into).to_vec(),
        branch: None,
        manner: Manner::Hard,
        instructions: InstructionsAs::Seeded,
        length: Length::AsWritten,
    };
    table.submit(Actor::Host, CommandId::new("test", 1), &Command::Host(open), 0).unwrap();
    let variants = table.state().game.as_ref().unwrap().variants.clone();
    let policy: Policy = policy.parse().unwrap();
    let delegates = Seat::all(scenario, |member| variants.get(member)).into_values().map(|one| {
        let measured = one.member.as_str() == seat;
        let delegate = Delegate::new(Arc::new(one));
        if measured { delegate.playing(policy.clone()) } else { delegate }
    });
    Computers::new(delegates).play_out(&mut table).unwrap();
    table
}

fn told(scenario: &Scenario, table: &Table, seat: &str) -> Debrief {
    Debrief::of(scenario, table.log(), &MemberId::new(seat)).unwrap()
}

fn page(scenario: &Scenario, table: &Table, debrief: &Debrief) -> DebriefPage {
    debrief_page(&Catalogue::english(), &CrisisNames(scenario), debrief, table.log())
}

#[rstest]
#[case::norway("norway", "careful", SUMMER)]
#[case::usa("usa", "table_at_once", SUMMER)]
#[case::random("ecuador", "random", SUMMER)]
#[case::india("india", "careful", AUTUMN)]
#[case::ussr("ussr", "random", AUTUMN)]
fn every_sentence_is_there(#[case] seat: &str, #[case] policy: &str, #[case] course: [&str; 3]) {
    let scenario = korea();
    let table = played(&scenario, seat, policy, course);
    let mut debrief = told(&scenario, &table, seat);
    let member = MemberId::new(seat);
    debrief.found = Search::new(Arc::new(korea()), table.log(), &member).unwrap().run();
    let page = page(&scenario, &table, &debrief);
    let markdown = page.to_markdown();
    // A sentence that is missing shows as its key in brackets; a value that is, in braces.
    for missing in ["\\[debrief", "\\[voice", "\\[crisis", "\\[concept", "{", "}", "  ", " .", " ;"]
    {
        let line = markdown.lines().find(|line| line.trim_start().contains(missing));
        assert_eq!(line, None, "{missing:?}");
    }
    let doors = page.sections.iter().find(|section| section.id == SectionId::Doors).unwrap();
    let marked = doors.intro.as_deref().unwrap_or_default().contains("model’s guess");
    let has_doors = doors.parts.iter().any(|part| matches!(part, Part::Door { .. }));
    assert_eq!(marked, has_doors, "what is a guess says so");
    assert!(!markdown.contains('!') || markdown.contains("\\!"), "nobody exclaims");
    let ids: std::collections::BTreeSet<_> =
        page.sections.iter().map(|one| one.id.word()).collect();
    assert_eq!(ids.len(), page.sections.len(), "each part once");
}

/// Nobody takes an experiment for history: its debrief and its chronicle say so before anything else.
#[test]
fn an_experiment_is_marked() {
    let scenario = korea();
    let no_veto = scenario.experiment(&"no-veto".into()).unwrap().rulebook.clone();
    let nameless = Rulebook { negatives_for_veto: 3, ..scenario.rulebook.clone() };
    for (rulebook, mark) in [
        (None, None),
        (Some(scenario.rulebook.clone()), None),
        (Some(no_veto), Some("Experiment, not the rules of the time: No veto")),
        (Some(nameless), Some("Experiment: other rules than those of the time")),
    ] {
        let table = played_by(&scenario, rulebook, "norway", "careful", SUMMER);
        let over = page(&scenario, &table, &told(&scenario, &table, "norway")).over;
        assert_eq!(over.contains("Experiment"), mark.is_some(), "{over}");
        assert!(over.ends_with(mark.unwrap_or("Norway")), "{over}");
        let names = CrisisNames(&scenario);
        let venue = Venue { place: "Lake Success", record_prefix: "S/PV." };
        let text = chronicle(&Catalogue::english(), &names, venue, table.log().records());
        let told = text.lines().nth(1).unwrap_or_default();
        assert_eq!(told, mark.unwrap_or_default());
    }
}

/// Where all must agree, no vote is told as if a majority had been short of one: what stopped a text is told.
#[test]
fn where_all_must_agree_a_vote_against_is_what_counts() {
    let scenario = korea();
    let all = scenario.experiment(&"unanimity".into()).unwrap().rulebook.clone();
    let mut stopped = 0;
    for (seat, policy, course) in [
        ("norway", "careful", SUMMER),
        ("usa", "table_at_once", SUMMER),
        ("yugoslavia", "random", SUMMER),
        ("india", "careful", AUTUMN),
        ("egypt", "random", AUTUMN),
    ] {
        let table = played_by(&scenario, Some(all.clone()), seat, policy, course);
        let debrief = told(&scenario, &table, seat);
        let page = page(&scenario, &table, &debrief);
        let sittings = debrief.council.sittings.iter();
        let fewest = sittings.flat_map(|one| &one.not_adopted).map(|one| one.against);
        let near = fewest.filter(|against| (1..=2).contains(against)).min();
        assert_eq!(page.opening.contains("All had to agree"), near.is_some(), "{}", page.opening);
        if let Some(near) = near {
            let votes = ["one vote against was enough", "two votes against were enough"];
            assert!(page.opening.contains(votes[usize::from(near) - 1]), "{}", page.opening);
            stopped += 1;
        }
        let markdown = page.to_markdown();
        for counted in ["it needed", "was one vote short", "had exactly the", "The deciding hand"] {
            assert!(!markdown.contains(counted), "{seat} {policy}: {counted}");
        }
        assert!(markdown.contains("whoever votes against stops a decision"), "{seat} {policy}");
    }
    assert!(stopped > 0, "no text was stopped in any of the games");
}

/// Two thirds are two thirds: the closest vote is told against the eight that were needed.
#[test]
fn the_closest_vote_is_counted_against_the_majority_in_force() {
    let scenario = korea();
    let eight = scenario.experiment(&"two-thirds".into()).unwrap().rulebook.clone();
    let mut counted = 0;
    for (seat, policy) in [("norway", "careful"), ("usa", "table_at_once"), ("france", "random")] {
        let table = played_by(&scenario, Some(eight.clone()), seat, policy, SUMMER);
        let opening = page(&scenario, &table, &told(&scenario, &table, seat)).opening;
        assert!(!opening.contains("the seven it needed"), "{opening}");
        counted += usize::from(opening.contains("the eight it needed"));
    }
    assert!(counted > 0, "no vote was close in any of the games");
}

/// Whatever comes from a scenario or was typed can change nothing of the page around it.
#[test]
fn untrusted_words_stay_words() {
    let bad = "<script>alert(1)</script> [x](javascript:alert(1)) ![y](http://z) | # \u{202e}end";
    let mut scenario = korea();
    scenario.members.iter_mut().for_each(|member| member.name = bad.to_owned());
    scenario.sittings.iter_mut().for_each(|sitting| sitting.title = bad.to_owned());
    let file = &mut scenario.file;
    file.meta.as_mut().unwrap().title = Some(Text::from(bad));
    for ending in file.endings.iter_mut().flatten() {
        (ending.title, ending.text) = (Some(Text::from(bad)), Some(Text::from(bad)));
    }
    for question in file.questions.iter_mut().flatten() {
        question.text = Some(Text::from(bad));
    }
    for rule in file.rules.iter_mut().flatten() {
        rule.cause = Some(Text::from(bad));
    }
    let table = played(&korea(), "norway", "careful", SUMMER);
    let debrief = told(&korea(), &table, "norway");
    let page = page(&scenario, &table, &debrief);
    let html = page.to_html();
    assert!(html.contains("&lt;script&gt;alert(1)"), "it is shown as it is written");
    for forbidden in ["<script", "<a ", "<img", "href=", "src=", "http://z\"", "url(", "@import"] {
        assert!(!html.contains(forbidden), "{forbidden}");
    }
    let markdown = page.to_markdown();
    for forbidden in ["<script", "](", "\u{202e}"] {
        let line = markdown.lines().find(|line| unescaped(line).contains(forbidden));
        assert_eq!(line, None, "{forbidden}");
    }
    for line in markdown.lines().filter(|line| line.starts_with('|')) {
        let columns = unescaped(line).matches('|').count();
        assert!((4..=7).contains(&columns), "a cell broke out of its table: {line}");
    }
}

/// What Markdown reads as its own: what is escaped left out.
fn unescaped(line: &str) -> String {
    let mut out = String::new();
    let mut letters = line.chars();
    while let Some(letter) = letters.next() {
        if letter == '\\' {
            letters.next();
        } else {
            out.push(letter);
        }
    }
    out
}

/// The page stands alone: it forbids itself everything but its own styles.
#[test]
fn the_exported_page_needs_nothing_else() {
    let scenario = korea();
    let table = played(&scenario, "norway", "careful", SUMMER);
    let html = page(&scenario, &table, &told(&scenario, &table, "norway")).to_html();
    assert!(html.starts_with("<!doctype html>") && html.ends_with("</html>\n"));
    assert!(html.contains("default-src 'none'") && html.contains("@media print"));
    assert_eq!(html.matches("<h1").count(), 1);
    let catalogue = Catalogue::english();
    let venue = Venue { place: "Lake Success", record_prefix: "S/PV." };
    let names = CrisisNames(&scenario);
    let records = verbatim(&catalogue, &names, venue, table.log().events());
    let record = Drafter::new(&catalogue, &names).record(records.first().unwrap());
    let (text, markdown) = (record.to_text(), record.to_markdown());
    assert!(markdown.lines().any(|line| line.starts_with("# ")), "{markdown}");
    assert!(markdown.len() > text.len() / 2, "the whole of it");
}

/// A crisis whose debrief has no doors and no entries speaks of what was still open.
#[test]
fn what_was_still_open_is_not_called_a_door() {
    let mut scenario = korea();
    scenario.file.meta.as_mut().unwrap().debrief = Some(DebriefTone::StillOpen);
    let table = played(&korea(), "norway", "careful", SUMMER);
    let debrief = told(&scenario, &table, "norway");
    let page = page(&scenario, &table, &debrief);
    let heading =
        |id| page.sections.iter().find(|one| one.id == id).map(|one| one.heading.as_str());
    assert_eq!(heading(SectionId::Doors), Some("What was still open"));
    assert_eq!(heading(SectionId::Entries), None);
    let doors = page.sections.iter().find(|one| one.id == SectionId::Doors).unwrap();
    assert!(!format!("{:?}", (&doors.heading, &doors.intro, &doors.parts)).contains("door "));
}

/// The memo has what the player did, and leaves the reasons to whoever writes it.
#[test]
fn the_memo_is_filled_in_from_the_record() {
    let scenario = korea();
    let table = played(&scenario, "usa", "careful", SUMMER);
    let page = page(&scenario, &table, &told(&scenario, &table, "usa"));
    let memo = page.sections.iter().find(|one| one.id == SectionId::Memo).unwrap();
    let lines = memo.parts.iter().flat_map(|part| match part {
        Part::Under { parts, .. } => parts.as_slice(),
        Part::Text(_)
        | Part::Lines(_)
        | Part::Table { .. }
        | Part::Door { .. }
        | Part::Write { .. } => &[],
    });
    let lines: Vec<&str> = lines
        .flat_map(|part| if let Part::Lines(lines) = part { lines.as_slice() } else { &[] })
        .map(|line| line.text.as_str())
        .collect();
    assert!(lines.iter().any(|line| line.starts_with("We submitted our ")), "{lines:?}");
    assert!(lines.iter().any(|line| line.starts_with("We voted for ")), "{lines:?}");
    let room = memo.parts.iter().filter(|part| matches!(part, Part::Write { .. })).count();
    assert_eq!(room, 3);
}

/// What the reader wrote stands in the exports in place of the empty lines, as words and as nothing else.
#[test]
fn what_a_reader_wrote_is_exported() {
    let scenario = korea();
    let table = played(&scenario, "norway", "careful", SUMMER);
    let mut page = page(&scenario, &table, &told(&scenario, &table, "norway"));
    page.fill(|section, place| {
        let first_of_the_memo = section == SectionId::Memo && place == 0;
        first_of_the_memo.then(|| "Because <b>we</b> could.\n\nAnd did.".to_owned())
    });
    let (html, markdown) = (page.to_html(), page.to_markdown());
    assert!(html.contains(">Because &lt;b&gt;we&lt;/b&gt; could.</p>"), "{html}");
    assert!(html.contains(">And did.</p>"));
    assert!(markdown.contains("> Because") && markdown.contains("> And did."), "{markdown}");
    let sent = serde_json::to_string(&page).unwrap();
    assert_eq!(serde_json::from_str::<DebriefPage>(&sent).unwrap(), page, "it survives the way");
}
