//! Games to debrief: Korea, one seat played by a policy, the others carefully.

use std::sync::{Arc, LazyLock};

use council::dealings::{InstructionsAs, Manner};
use council::scenario::Scenario;
use council::{Actor, Command, HostCommand, Length, Level, MemberId, Seed, SittingId, StageName};
use delegates::{Delegate, Policy, Seat};
use table::{CommandId, Computers, Table};

/// Korea.
pub(crate) static KOREA: LazyLock<Arc<Scenario>> = LazyLock::new(|| {
    let text = include_str!("../../../../scenarios/korea-1950.json");
    Arc::new(Scenario::read(text).map(|(scenario, _)| scenario).unwrap())
});

/// The sittings of the first short game.
pub(crate) const SUMMER: [&str; 3] = ["june-25", "june-27", "july-7"];
/// The sittings of the second.
pub(crate) const AUTUMN: [&str; 3] = ["september-1", "september-28", "november-8"];

/// A game to be played.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    pub(crate) seat: &'static str,
    pub(crate) policy: &'static str,
    pub(crate) seed: u64,
    pub(crate) course: [&'static str; 3],
}

/// Norway, carefully, in the summer.
pub(crate) const NORWAY: Setting =
    Setting { seat: "norway", policy: "careful", seed: 2, course: SUMMER };

impl Setting {
    pub(crate) fn member(self) -> MemberId {
        MemberId::new(self.seat)
    }

    /// The table with the game opened, and the delegates.
    pub(crate) fn opened(self) -> (Table, Computers) {
        let mut table = Table::new(Arc::new(KOREA.programme()));
        let open = HostCommand::OpenGame {
            seed: Seed(self.seed.to_string()),
            level: Level::Council,
            rulebook: None,
            course: self.course.iter().copied().map(SittingId::from).collect(),
            branch: None,
            manner: Manner::Guarded,
            instructions: InstructionsAs::AsInHistory,
            length: Length::AsWritten,
        };
        table.submit(Actor::Host, CommandId::new("test", 1), &Command::Host(open), 0).unwrap();
        let computers = Computers::new(self.delegates(&table));
        (table, computers)
    }

    fn delegates(self, table: &Table) -> Vec<Delegate> {
        let variants = table.state().game.as_ref().unwrap().variants.clone();
        let policy: Policy = self.policy.parse().unwrap();
        let seats = Seat::all(&KOREA, |member| variants.get(member));
        let delegate = |seat: Seat| {
            let is_measured = seat.member == self.member();
            let delegate = Delegate::new(Arc::new(seat));
            if is_measured { delegate.playing(policy.clone()) } else { delegate }
        };
        seats.into_values().map(delegate).collect()
    }

    /// The game played to its end.
    pub(crate) fn played(self) -> Table {
        let (mut table, computers) = self.opened();
        computers.play_out(&mut table).unwrap();
        table
    }

    /// The same played by a person: whatever the seat does comes from outside, under another name, and
    /// before the others move.
    pub(crate) fn played_by_a_person(self) -> Table {
        let (mut table, _) = self.opened();
        let (own, others): (Vec<_>, Vec<_>) =
            self.delegates(&table).into_iter().partition(|one| *one.member() == self.member());
        let (own, others) = (Computers::new(own), Computers::new(others));
        let (mut counter, mut acts_now, mut moment) = (0, 0, table.state().moment());
        loop {
            if table.state().moment() != moment {
                (acts_now, moment) = (0, table.state().moment());
            }
            let at_the_table = moment.stage == StageName::Meeting;
            let by_hand = if at_the_table || acts_now < 12 {
                own.next(&table).or_else(|| own.chair(&table))
            } else {
                None
            };
            if let Some(act) = by_hand {
                counter += 1;
                acts_now += 1;
                let id = CommandId::new("person", counter);
                table.submit(act.actor, id, &act.command, 0).unwrap();
                continue;
            }
            let act = others.next(&table).or_else(|| others.chair(&table));
            let Some(act) = act.or_else(|| others.clock(&table)) else { return table };
            others.take(&mut table, act).unwrap();
        }
    }
}
