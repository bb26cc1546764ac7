//! A table at a sitting of Korea, played by hand, with every seat's part of the scenario.

#![allow(dead_code, reason = "each test that shares this uses its own part of it")]

use std::collections::BTreeMap;
use std::sync::Arc;

use council::dealings::{InstructionsAs, Length, Manner};
use council::state::DraftOnFile;
use council::{
    Actor, Command, DraftCommand, HostCommand, Level, MemberId, OutlineId, Scenario, SeatView,
    Seed, SittingId, State, TalkCommand, Viewer, decide, fold, seat_view,
};
use delegates::Seat;

pub(crate) struct Table {
    pub(crate) state: State,
    pub(crate) seats: BTreeMap<MemberId, Seat>,
}

impl Table {
    /// Consultations of a sitting, with one of its outlines begun by the United States.
    pub(crate) fn of(sitting: &str, outline: &str) -> Self {
        let text = include_str!("../../../../scenarios/korea-1950.json");
        let (scenario, _) = Scenario::read(text).unwrap();
        let seats = Seat::all(&scenario, |_| None);
        let mut table = Self { state: State::new(Arc::new(scenario.programme())), seats };
        let sitting = SittingId::from(sitting);
        table.host(HostCommand::OpenGame {
            seed: Seed("1".to_owned()),
            level: Level::Full,
            rulebook: None,
            course: vec![sitting.clone()],
            branch: None,
            manner: Manner::default(),
            instructions: InstructionsAs::default(),
            length: Length::default(),
        });
        table.host(HostCommand::OpenSitting { sitting: sitting.clone() });
        table.moves_on();
        let item =
            table.state.sitting.as_ref().unwrap().provisional_agenda.first().unwrap().clone();
        let outlines = table.seat("usa").outlines.get(&sitting).unwrap();
        let ours = OutlineId::from(outline);
        let text = outlines.iter().find(|outline| outline.id == ours).unwrap().text.clone();
        table.does(member("usa"), Command::Draft(DraftCommand::Begin { item, text }));
        table
    }

    pub(crate) fn does(&mut self, actor: Actor, command: Command) {
        let events = decide(&self.state, &actor, &command)
            .unwrap_or_else(|refusal| panic!("{actor:?}: {command:?}: {refusal:?}"));
        fold(&mut self.state, &events);
    }

    pub(crate) fn host(&mut self, command: HostCommand) {
        self.does(Actor::Host, Command::Host(command));
    }

    pub(crate) fn moves_on(&mut self) {
        let at = self.state.moment();
        self.host(HostCommand::MoveOn { at });
    }

    pub(crate) fn half_hour(&mut self) {
        let at = self.state.moment();
        self.host(HostCommand::Beat { at });
    }

    pub(crate) fn seat(&self, member: &str) -> &Seat {
        self.seats.get(&MemberId::from(member)).unwrap()
    }

    pub(crate) fn view(&self, who: &str) -> SeatView {
        seat_view(&self.state, &Viewer::Actor(member(who)))
    }

    pub(crate) fn draft(&self) -> DraftOnFile {
        self.state.papers.every_draft().next().unwrap().clone()
    }

    pub(crate) fn circulate(&mut self) {
        let draft = self.draft();
        let command = TalkCommand::Circulate { draft: draft.id, base_rev: draft.rev };
        self.does(member("usa"), Command::Talk(command));
    }
}

pub(crate) fn member(name: &str) -> Actor {
    Actor::Member(MemberId::from(name))
}
