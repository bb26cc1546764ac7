//! Between a delegation and its capital: instructions, cables, letters home, Latitude.

use council::dealings::{InstructionsAs, LetterAnswer, LetterAsk};
use council::scenario::file::{LineKind, LineRank};
use council::{
    Command, DealingEvent, HostCommand, Level, Seed, SittingId, State, TalkCommand, Verb, decide,
    example::council_of_1950, fold,
};
use rstest::rstest;

use crate::table::{Table, cease_fire, draft_of};
use crate::talk::{latitude, member, talk, votes, with_a_draft};

fn lines(table: &Table, who: &str) -> Vec<String> {
    let held = &table.state.dealings.instructions[&member(who)];
    held.lines.iter().map(|line| line.line.to_string()).collect()
}

#[test]
fn a_cable_brings_lines_and_drops_them() {
    let (mut table, _) = with_a_draft();
    assert_eq!(lines(&table, "norway"), ["obtain-cease-fire", "avoid-force", "give-observers"]);
    table.beat();
    table.beat();
    assert_eq!(lines(&table, "norway"), ["obtain-cease-fire", "avoid-force", "obtain-relief"]);
}

#[test]
fn instructions_arrive_at_their_hour_or_not_at_all() {
    let arrived = |table: &Table| table.state.dealings.instructions[&member("india")].arrived;
    let mut table = Table::consultations("25-june");
    assert!(!arrived(&table));
    table.beat();
    assert!(!arrived(&table));
    table.beat();
    assert!(arrived(&table));
    let mut silent = Table::consultations("27-june");
    for _ in 0..5 {
        silent.beat();
    }
    assert!(!arrived(&silent));
}

/// Norway asks about the cease-fire (margin 2) or force (margin 5), France about a cease-fire (9); the
/// dispatch of the day adds 2.
#[rstest]
#[case::softened("norway", "obtain-cease-fire", LetterAsk::Soften, LetterAnswer::Granted, 3)]
#[case::not_waived("norway", "obtain-cease-fire", LetterAsk::Waive, LetterAnswer::Refused, 2)]
#[case::waived_for_the_news("norway", "avoid-force", LetterAsk::Waive, LetterAnswer::Granted, 3)]
#[case::waived("france", "avoid-cease-fire", LetterAsk::Waive, LetterAnswer::Granted, 3)]
fn a_letter_home(
    #[case] who: &str,
    #[case] line: &str,
    #[case] ask: LetterAsk,
    #[case] answer: LetterAnswer,
    #[case] left: i32,
) {
    let (mut table, _) = with_a_draft();
    let write = TalkCommand::WriteHome { line: line.into(), ask, cite: "25-june-dispatch".into() };
    talk(&mut table, who, write);
    table.beat();
    let letter = |table: &Table| table.state.dealings.letters.values().next().unwrap().answer;
    assert_eq!(letter(&table), None);
    table.beat();
    assert_eq!(letter(&table), Some(answer));
    assert_eq!(latitude(&table, who), left);
    let held = &table.state.dealings.instructions[&member(who)];
    match (ask, answer) {
        (LetterAsk::Waive, LetterAnswer::Granted) => assert!(held.line(&line.into()).is_none()),
        (LetterAsk::Soften, LetterAnswer::Granted) => {
            let line = held.line(&line.into()).unwrap();
            assert_eq!((line.rank, line.weight, line.kind), (LineRank::Wish, 4, LineKind::Obtain));
        }
        (_, _) => assert!(held.line(&line.into()).is_some()),
    }
}

#[test]
fn an_answer_can_come_too_late() {
    let (mut table, _) = with_a_draft();
    let ask = LetterAsk::Soften;
    let write = TalkCommand::WriteHome {
        line: "obtain-cease-fire".into(),
        ask,
        cite: "25-june-dispatch".into(),
    };
    talk(&mut table, "norway", write);
    crate::talk::meets(&mut table);
    let letter = table.state.dealings.letters.values().next().unwrap();
    assert_eq!(letter.answer, Some(LetterAnswer::TooLate));
    assert_eq!(latitude(&table, "norway"), 3, "not asked in vain");
}

/// A vote on a cease-fire: Norway is to obtain it by order, France wishes to avoid it, India is to avoid
/// it by order but has no instructions yet.
#[rstest]
#[case::with_their_instructions(&[], &["france"], [4, 3, 3])]
#[case::against_them(&["norway"], &[], [1, 2, 3])]
fn a_vote_against_instructions_stands_and_is_recorded(
    #[case] against: &[&str],
    #[case] abstaining: &[&str],
    #[case] left: [i32; 3],
) {
    let (mut table, draft) = with_a_draft();
    let events = votes(&mut table, &draft, against, abstaining);
    let latitudes = ["norway", "france", "india"].map(|who| latitude(&table, who));
    // Whatever Norway voted, it had its cease-fire: that gives one back.
    let met = i32::from(against.contains(&"norway"));
    assert_eq!(latitudes, [left[0] + met, left[1], left[2]]);
    let recorded = events.iter().any(|event| {
        matches!(event, DealingEvent::AgainstInstructions { member: who, .. }
            if *who == member("norway"))
    });
    assert_eq!(recorded, against.contains(&"norway"));
}

#[test]
fn at_the_bottom_a_delegation_is_disavowed_until_the_next_cable() {
    let mut table = Table::consultations("25-june");
    let cause = council::dealings::Cause::AtTheTable;
    let spent = DealingEvent::LatitudeChanged { member: member("norway"), to: 1, cause };
    council::evolve(&mut table.state, &council::Event::Dealing(spent));
    let draft = table.submits("norway", cease_fire(1));
    crate::talk::meets(&mut table);
    table.puts_to_the_vote(&draft);
    let events = table.vote(&["norway", "egypt", "cuba", "ecuador", "yugoslavia"], &[], &[]);
    let public = events.iter().any(|event| {
        matches!(event, council::Event::Dealing(DealingEvent::Disavowed { member: who })
            if *who == member("norway"))
            && event.audience() == council::Audience::Everyone
    });
    assert!(public, "{events:?}");
    assert!(table.state.dealings.credit_of(&member("norway")).disavowed);
}

#[test]
fn a_cable_gives_a_disavowed_delegation_its_voice_again() {
    let (mut table, _) = with_a_draft();
    let event = DealingEvent::Disavowed { member: member("norway") };
    council::evolve(&mut table.state, &council::Event::Dealing(event));
    table.beat();
    assert!(table.state.dealings.credit_of(&member("norway")).disavowed);
    table.beat();
    assert!(!table.state.dealings.credit_of(&member("norway")).disavowed);
}

fn opened(seed: &str, instructions: InstructionsAs) -> State {
    let mut state = State::new(std::sync::Arc::new(council_of_1950()));
    let open = Command::Host(HostCommand::OpenGame {
        seed: Seed(seed.to_owned()),
        level: Level::Full,
        rulebook: None,
        course: Vec::new(),
        branch: None,
        manner: council::Manner::Hard,
        instructions,
        length: council::Length::Longer,
    });
    for command in
        [open, Command::Host(HostCommand::OpenSitting { sitting: SittingId::from("25-june") })]
    {
        let events = decide(&state, &council::Actor::Host, &command).expect("the game opens");
        fold(&mut state, &events);
    }
    state
}

#[test]
fn instructions_are_historys_or_drawn_by_the_seed_and_nobody_elses_business() {
    let as_in_history = opened("1", InstructionsAs::AsInHistory);
    let variants = &as_in_history.game.as_ref().unwrap().variants;
    assert_eq!(variants.len(), 11);
    assert!(variants.values().all(|variant| variant.as_str() == "as-in-history"));
    let drawn: std::collections::BTreeSet<_> = (0..20)
        .map(|seed| opened(&seed.to_string(), InstructionsAs::Seeded).game.unwrap().variants)
        .map(|variants| variants[&member("norway")].to_string())
        .collect();
    assert_eq!(drawn.len(), 2, "both sets are drawn: {drawn:?}");
    let seen = council::public_view(&as_in_history).game.unwrap();
    assert!(seen.variants.is_empty());
    assert_eq!(as_in_history.sitting.as_ref().unwrap().consultation_beats, 8, "the longer game");
}

/// A paragraph of another kind leaves a line alone.
#[test]
fn a_line_is_touched_by_its_measure_alone() {
    let mut table = Table::consultations("25-june");
    let degree = council::measure::SeizedDegree::Seized;
    let seized = council::measure::RemainSeized { degree };
    let draft = table.submits("norway", draft_of(vec![(Verb::Decides, seized.into())]));
    votes(&mut table, &draft, &["norway"], &[]);
    assert_eq!(latitude(&table, "norway"), 3);
}

/// Where a line says what of the crisis shows it, no text alone does.
#[rstest]
#[case::it_came_about(council::scenario::file::Condition::All(Vec::new()), 4)]
#[case::it_did_not(council::scenario::file::Condition::Any(Vec::new()), 3)]
fn a_line_can_be_met_by_what_happens(
    #[case] met_when: council::scenario::file::Condition,
    #[case] left: i32,
) {
    let mut programme = council_of_1950();
    let norway = programme.dealings.members.get_mut(&member("norway")).unwrap();
    norway.variants[0].lines[0].met_when = Some(met_when);
    let mut table = Table::sitting_of(programme, Level::Full, "25-june").moved_on();
    let draft = table.submits("norway", cease_fire(1));
    votes(&mut table, &draft, &[], &[]);
    assert_eq!(latitude(&table, "norway"), 3, "not before the sitting is over");
    crate::talk::sitting_ends(&mut table);
    assert_eq!(latitude(&table, "norway"), left);
}

/// News is what came in this sitting: the dispatch of two days ago adds nothing.
#[rstest]
#[case::old("25-june-dispatch", LetterAnswer::Refused)]
#[case::new("27-june-dispatch", LetterAnswer::Granted)]
fn only_news_moves_a_capital(#[case] cite: &str, #[case] answer: LetterAnswer) {
    let mut table = Table::opened();
    table.open_sitting("25-june");
    crate::talk::next_consultations(&mut table, "27-june");
    let write = TalkCommand::WriteHome {
        line: "avoid-force".into(),
        ask: LetterAsk::Waive,
        cite: cite.into(),
    };
    talk(&mut table, "norway", write);
    table.beat();
    table.beat();
    let letter = table.state.dealings.letters.values().next().unwrap();
    assert_eq!(letter.answer, Some(answer));
}
