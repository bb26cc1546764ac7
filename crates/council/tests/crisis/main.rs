//! The crisis, played on the example: what adopted words do, who gives what, how games end.

#![expect(
    clippy::panic,
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    reason = "a test stops where its ground gives way, and reads better when it gives commands away"
)]

mod aftermath;
mod hearings;
mod ledgers;
mod means;
mod roads;

use std::sync::Arc;

use council::scenario::Scenario;
use council::*;
use serde_json::{Value, json};

const EXAMPLE: &str = include_str!("../../../../scenarios/example-strait.json");

/// The example as it lies there, changed.
fn example(change: impl FnOnce(&mut Value)) -> Programme {
    let mut file: Value = serde_json::from_str(EXAMPLE).unwrap();
    change(&mut file);
    let (scenario, _) = Scenario::read(&file.to_string())
        .unwrap_or_else(|problems| panic!("the example does not build: {problems:#?}"));
    scenario.programme()
}

/// A game on the example.
struct Game {
    state: State,
    told: Vec<Event>,
}

impl Game {
    fn of(programme: Programme, course: &[&str]) -> Self {
        let mut game = Self { state: State::new(Arc::new(programme)), told: Vec::new() };
        game.host(json!({"open_game": {"seed": "1", "level": "full", "course": course}}));
        game
    }

    /// The whole example.
    fn whole() -> Self {
        Self::of(example(|_| {}), &[])
    }

    fn tries(&mut self, actor: &Actor, command: Value) -> Result<Vec<Event>, Refusal> {
        let command: Command = serde_json::from_value(command).unwrap();
        let events = decide(&self.state, actor, &command)?;
        retrace(&self.state, actor, &events)
            .unwrap_or_else(|why| panic!("{command:?} cannot be retraced: {why}"));
        fold(&mut self.state, &events);
        self.told.extend(events.clone());
        Ok(events)
    }

    fn does(&mut self, actor: &Actor, command: Value) -> Vec<Event> {
        let said = command.to_string();
        self.tries(actor, command).unwrap_or_else(|why| panic!("{said}: {why:?}"))
    }

    fn host(&mut self, command: Value) -> Vec<Event> {
        self.does(&Actor::Host, json!({ "host": command }))
    }

    fn member(&mut self, name: &str, command: Value) -> Result<Vec<Event>, Refusal> {
        self.tries(&Actor::Member(name.into()), command)
    }

    fn means(&mut self, name: &str, command: Value) -> Result<Vec<Event>, Refusal> {
        self.member(name, json!({ "means": command }))
    }

    fn moves_on(&mut self) -> Vec<Event> {
        let at = self.state.moment();
        self.host(json!({"move_on": {"at": at}}))
    }

    fn half_hour(&mut self) -> Vec<Event> {
        let at = self.state.moment();
        self.host(json!({"beat": {"at": at}}))
    }

    /// Opens the next sitting and goes on to its consultations.
    fn consults(&mut self) {
        let sitting = self.state.next_sitting().unwrap().clone();
        self.host(json!({"open_sitting": {"sitting": sitting}}));
        self.moves_on();
    }

    /// Holds the meeting: puts one text to the vote, and closes.
    fn votes(&mut self, by: &str, text: Value, roll: &[(&str, &str)]) -> Vec<Event> {
        let item = self.state.sitting.as_ref().unwrap().provisional_agenda.first().unwrap().clone();
        self.member(by, json!({"draft": {"begin": {"item": item, "text": text}}})).unwrap();
        let draft = self.state.papers.drafts.values().next_back().unwrap();
        let (id, rev) = (draft.id.clone(), draft.rev);
        self.member(by, json!({"draft": {"submit": {"draft": id, "base_rev": rev}}})).unwrap();
        self.moves_on();
        self.does(&Actor::Host, json!({"chair": "propose_agenda"}));
        let at = self.state.moment();
        self.host(json!({"clock_ran_out": {"clock": {"agreement": at}}}));
        self.does(&Actor::Host, json!({"chair": {"put_draft": {"draft": id, "base_rev": rev}}}));
        self.does(&Actor::Host, json!({"chair": "take_ballot"}));
        let vote = self.state.phase.meeting().unwrap().open_ballot().unwrap().vote;
        for (member, ballot) in roll {
            self.member(member, json!({"cast": {"vote": vote, "ballot": ballot}})).unwrap();
        }
        if self.state.phase.meeting().unwrap().open_ballot().is_some() {
            self.host(json!({"clock_ran_out": {"clock": {"ballot": vote}}}));
        }
        self.moves_on()
    }

    /// A sitting at which nothing is put to the vote.
    fn silent_sitting(&mut self) {
        self.consults();
        self.moves_on();
        self.moves_on();
        self.moves_on();
    }

    fn track(&self, track: &str) -> i32 {
        self.state.crisis.tracks[&TrackId::from(track)]
    }

    fn fact(&self, fact: &str) -> bool {
        self.state.crisis.facts.contains(&FactId::from(fact))
    }

    fn ending(&self) -> &str {
        self.state.crisis.ending.as_ref().unwrap().as_str()
    }
}

/// Both sides are asked to stop, and observers to come.
fn truce() -> Value {
    json!({"operative": [
        {"id": "clause-1", "verb": "calls_upon", "measure": {"cease_fire": {
            "parties": [{"party": "harrow"}, {"party": "leda"}], "stage": "immediate"}}},
        {"id": "clause-2", "verb": "requests", "measure": {"observe": {
            "form": "observers", "by": ["secretary_general"], "subject": "the-narrows"}}},
        {"id": "clause-3", "verb": "demands", "measure": {"withdraw": {
            "forces": [{"party": "harrow"}], "which": "armed", "from": "the-narrows",
            "by": "1962-12-01"}}}
    ]})
}

const CARRIED: &[(&str, &str)] =
    &[("aldmere", "for"), ("brenholm", "for"), ("corvey", "abstaining"), ("dunmark", "for")];
