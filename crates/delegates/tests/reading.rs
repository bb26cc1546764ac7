//! What a seat reads from its own view, on 27 June 1950 as Korea has it: the count, the bands as they
//! narrow, and three moves.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::needless_pass_by_value,
    reason = "a test stops where its ground gives way, and reads as what is done"
)]

use std::collections::BTreeMap;
use std::sync::Arc;

use council::dealings::{InstructionsAs, Length, Manner, SoundingAnswer, Stance};
use council::state::DraftOnFile;
use council::{
    Actor, Command, DraftCommand, HostCommand, Level, MemberId, OutlineId, Scenario, SeatView,
    Seed, SittingId, SoundingId, State, TalkCommand, Viewer, decide, fold, seat_view,
};
use delegates::Seat;
use delegates::level::level;
use delegates::read::{Count, Known, Standing, Why, count, moves, reading};

struct Table {
    state: State,
    seats: BTreeMap<MemberId, Seat>,
}

impl Table {
    /// Consultations of 27 June, with the text of the United States begun and shown to everybody.
    fn of_june_27() -> Self {
        let text = include_str!("../../../scenarios/korea-1950.json");
        let (scenario, _) = Scenario::read(text).unwrap();
        let seats = Seat::all(&scenario, |_| None);
        let mut table = Self { state: State::new(Arc::new(scenario.programme())), seats };
        let june_27 = SittingId::from("june-27");
        table.does(
            Actor::Host,
            Command::Host(HostCommand::OpenGame {
                seed: Seed("1".to_owned()),
                level: Level::Full,
                rulebook: None,
                course: vec![june_27.clone()],
                branch: None,
                manner: Manner::default(),
                instructions: InstructionsAs::default(),
                length: Length::default(),
            }),
        );
        table.does(
            Actor::Host,
            Command::Host(HostCommand::OpenSitting { sitting: june_27.clone() }),
        );
        let at = table.state.moment();
        table.does(Actor::Host, Command::Host(HostCommand::MoveOn { at }));
        let item =
            table.state.sitting.as_ref().unwrap().provisional_agenda.first().unwrap().clone();
        let outlines = table.seat("usa").outlines.get(&june_27).unwrap();
        let ours = OutlineId::from("help-to-repel-the-attack");
        let text = outlines.iter().find(|outline| outline.id == ours).unwrap().text.clone();
        table.does(member("usa"), Command::Draft(DraftCommand::Begin { item, text }));
        table
    }

    fn does(&mut self, actor: Actor, command: Command) {
        let events = decide(&self.state, &actor, &command)
            .unwrap_or_else(|refusal| panic!("{actor:?}: {command:?}: {refusal:?}"));
        fold(&mut self.state, &events);
    }

    fn seat(&self, member: &str) -> &Seat {
        self.seats.get(&MemberId::from(member)).unwrap()
    }

    fn view(&self, who: &str) -> SeatView {
        seat_view(&self.state, &Viewer::Actor(member(who)))
    }

    fn draft(&self) -> DraftOnFile {
        self.state.papers.every_draft().next().unwrap().clone()
    }

    fn count(&self, who: &str) -> Count {
        count(self.seat(who), &self.view(who), &self.draft())
    }

    fn circulate(&mut self) {
        let draft = self.draft();
        let command = TalkCommand::Circulate { draft: draft.id, base_rev: draft.rev };
        self.does(member("usa"), Command::Talk(command));
    }
}

fn member(name: &str) -> Actor {
    Actor::Member(MemberId::from(name))
}

#[test]
fn the_count_names_every_seat_once_and_hatches_what_is_guessed() {
    let table = Table::of_june_27();
    let count = table.count("usa");
    assert_eq!(count.marks.len(), 11);
    assert_eq!(count.sure + count.may_move + count.closed + count.away, 11, "{count:?}");
    assert_eq!((count.needed, count.away), (7, 1), "the Soviet member stays away: {count:?}");
    assert_eq!(count.guesses, 9, "all but itself and the one who is away: {count:?}");
    for mark in &count.marks {
        assert!(mark.reading.band.fits(), "{mark:?}");
    }
}

/// A seat reads no more of another than its public record until it is told, and then what it was told.
#[test]
fn a_band_is_a_guess_until_it_is_told() {
    let mut table = Table::of_june_27();
    table.circulate();
    let at = table.state.moment();
    table.does(Actor::Host, Command::Host(HostCommand::Beat { at }));
    let norway = MemberId::from("norway");
    let guess = reading(table.seat("usa"), &table.view("usa"), &norway, &table.draft());
    assert_eq!((guess.known, guess.band.high - guess.band.low), (Known::Guessed, 30));
    let draft = table.draft();
    let sound = TalkCommand::Sound {
        member: norway.clone(),
        draft: draft.id.clone(),
        base_rev: draft.rev,
        clause: None,
    };
    table.does(member("usa"), Command::Talk(sound));
    let sounding: SoundingId = table.state.dealings.soundings.keys().next().unwrap().clone();
    let band = level(Manner::Guarded).shows(9);
    let answer = SoundingAnswer { stance: Stance::Open, band: Some(band), price: None };
    let command = TalkCommand::AnswerSounding { sounding: sounding.clone(), answer };
    table.does(member("norway"), Command::Talk(command));
    let told = reading(table.seat("usa"), &table.view("usa"), &norway, &table.draft());
    assert_eq!((told.known, told.band), (Known::Told(sounding), band));
    let other = reading(table.seat("france"), &table.view("france"), &norway, &table.draft());
    assert_eq!(other.known, Known::Guessed, "nobody else was told");
}

#[test]
fn three_moves_are_suggested_and_each_is_taken() {
    let mut table = Table::of_june_27();
    let first = moves(table.seat("usa"), &table.view("usa"));
    assert!((1..=3).contains(&first.len()), "{first:?}");
    assert!(
        first.iter().any(|one| matches!(one.why, Why::NotCirculated(_))),
        "nobody has the text yet: {first:?}"
    );
    table.circulate();
    let at = table.state.moment();
    table.does(Actor::Host, Command::Host(HostCommand::Beat { at }));
    for who in ["usa", "norway", "yugoslavia", "uk", "ecuador"] {
        let suggested = moves(table.seat(who), &table.view(who));
        assert!((1..=3).contains(&suggested.len()), "{who}: {suggested:?}");
        for one in suggested {
            let command = Command::Talk(one.command.clone());
            let taken = decide(&table.state, &member(who), &command);
            assert!(taken.is_ok(), "{who}: {one:?} is refused: {taken:?}");
            assert!(!one.touches.contains(&MemberId::from(who)), "{who}: {one:?}");
        }
    }
    let own = table.count("usa").marks.into_iter().find(|mark| mark.member.as_str() == "usa");
    assert_eq!(own.unwrap().standing, Standing::Sure, "its own text");
}
