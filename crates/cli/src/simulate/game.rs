//! One game played out by computer delegates.

use std::collections::BTreeMap;
use std::sync::Arc;

use council::dealings::{InstructionsAs, Manner};
use council::scenario::Scenario;
use council::{
    Actor, Command, HostCommand, Length, Level, MemberId, Rulebook, Seed, SittingId, VariantId,
};
use delegates::{Delegate, Policy, Seat};
use table::{CommandId, Computers, Table};

/// How games are set up.
#[derive(Clone, Debug)]
pub(crate) struct Setting {
    /// The sittings; all if empty.
    pub(crate) course: Vec<SittingId>,
    /// Other rules than those of the crisis, as an experiment.
    pub(crate) rulebook: Option<Rulebook>,
    /// How delegates deal.
    pub(crate) manner: Manner,
    /// Whose instructions they have.
    pub(crate) instructions: InstructionsAs,
    /// The member whose play is measured.
    pub(crate) seat: Option<MemberId>,
    /// How it is played.
    pub(crate) policy: Policy,
}

/// A game played out.
#[derive(Debug)]
pub(crate) struct Played {
    /// The table it was played at.
    pub(crate) table: Table,
}

impl Setting {
    /// The same games with the measured seat silent; `None` if no seat is measured, or it is silent.
    pub(crate) fn silent(&self) -> Option<Self> {
        let differs = self.seat.is_some() && self.policy != Policy::Silent;
        differs.then(|| Self { policy: Policy::Silent, ..self.clone() })
    }

    /// Plays one game to its end.
    pub(crate) fn play(&self, scenario: &Scenario, seed: u64) -> Result<Played, String> {
        let mut table = Table::new(Arc::new(scenario.programme()));
        let open = HostCommand::OpenGame {
            seed: Seed(seed.to_string()),
            level: Level::Council,
            rulebook: self.rulebook.clone(),
            course: self.course.clone(),
            branch: None,
            manner: self.manner,
            instructions: self.instructions,
            length: Length::default(),
        };
        let id = CommandId::new("simulate", 1);
        table
            .submit(Actor::Host, id, &Command::Host(open), 0)
            .map_err(|refused| format!("the game could not be opened: {refused}"))?;
        let variants = table.state().game.as_ref().map(|game| game.variants.clone());
        let computers = self.computers(scenario, &variants.unwrap_or_default());
        computers.play_out(&mut table).map_err(|no_end| format!("seed {seed}: {no_end}"))?;
        Ok(Played { table })
    }

    fn computers(
        &self,
        scenario: &Scenario,
        variants: &BTreeMap<MemberId, VariantId>,
    ) -> Computers {
        let seats = Seat::all(scenario, |member| variants.get(member));
        Computers::new(seats.into_values().map(|seat| {
            let measured = self.seat.as_ref() == Some(&seat.member);
            let delegate = Delegate::new(Arc::new(seat));
            if measured { delegate.playing(self.policy.clone()) } else { delegate }
        }))
    }
}
