//! Games to look at.

use std::sync::{Arc, LazyLock};

use council::dealings::{InstructionsAs, Manner};
use council::scenario::Scenario;
use council::{Actor, Command, HostCommand, Length, Level, Seed, SittingId};
use delegates::{Delegate, Seat};
use table::{CommandId, Computers, Table};

/// The file of Korea, as it is shipped.
pub(crate) const KOREA_TEXT: &str = include_str!("../../../../scenarios/korea-1950.json");

/// Korea.
pub(crate) static KOREA: LazyLock<Scenario> =
    LazyLock::new(|| Scenario::read(KOREA_TEXT).map(|(scenario, _)| scenario).unwrap());

/// The sittings of a short game.
pub(crate) const SUMMER: [&str; 3] = ["june-25", "june-27", "july-7"];

/// A table at which a game has been opened, and its delegates.
pub(crate) fn opened(seed: u64, manner: Manner, course: &[&str]) -> (Table, Computers) {
    instructed(seed, manner, course, InstructionsAs::AsInHistory)
}

/// The same with instructions as in history or drawn by the seed.
pub(crate) fn instructed(
    seed: u64,
    manner: Manner,
    course: &[&str],
    instructions: InstructionsAs,
) -> (Table, Computers) {
    let mut table = Table::new(Arc::new(KOREA.programme()));
    let open = HostCommand::OpenGame {
        seed: Seed(seed.to_string()),
        level: Level::Council,
        rulebook: None,
        course: course.iter().copied().map(SittingId::from).collect(),
        branch: None,
        manner,
        instructions,
        length: Length::AsWritten,
    };
    table.submit(Actor::Host, CommandId::new("test", 1), &Command::Host(open), 0).unwrap();
    let variants = table.state().game.as_ref().unwrap().variants.clone();
    let seats = Seat::all(&KOREA, |member| variants.get(member));
    let delegates = seats.into_values().map(|seat| Delegate::new(Arc::new(seat)));
    (table, Computers::new(delegates))
}

/// A game played to its end.
pub(crate) fn played(seed: u64, manner: Manner, course: &[&str]) -> Table {
    let (mut table, computers) = opened(seed, manner, course);
    computers.play_out(&mut table).unwrap();
    table
}

/// The manners of dealing.
pub(crate) const MANNERS: [Manner; 3] = [Manner::Forthcoming, Manner::Guarded, Manner::Hard];
