//! A table on which a script is played.

use std::collections::BTreeMap;
use std::sync::Arc;

use council::ClauseEdit;
use council::example::council_of_1950;
use council::meeting::{Capacity, Purpose};
use council::play::{open_game, time_passes};
use council::{
    Actor, Ballot, ChairCommand, Command, DraftCommand, DraftId, DraftText, FloorCommand,
    HostCommand, ItemId, Level, MemberId, NewOperative, Verb, Words, example,
};
use serde_json::Value;
use table::{CommandId, Save, SavedScenario, Table};

/// The votes of record (crates/council/cases): their rolls, by case.
const VOTES: &str = include_str!("../../../council/cases/historical-votes.json");

/// The members of 1950 by the names of the record.
const NAMES: [(&str, &str); 11] = [
    ("China (Republic of China)", "china"),
    ("Cuba", "cuba"),
    ("Ecuador", "ecuador"),
    ("Egypt", "egypt"),
    ("France", "france"),
    ("India", "india"),
    ("Norway", "norway"),
    ("Union of Soviet Socialist Republics", "ussr"),
    ("United Kingdom", "united-kingdom"),
    ("United States of America", "united-states"),
    ("Yugoslavia", "yugoslavia"),
];

pub(crate) struct Script {
    table: Table,
    counters: BTreeMap<String, u32>,
}

pub(crate) fn member(id: &str) -> Actor {
    Actor::Member(MemberId::from(id))
}

pub(crate) fn item() -> ItemId {
    ItemId::from(example::ITEM)
}

/// A draft of these clauses, each a verb and a measure as JSON.
pub(crate) fn draft(clauses: &[(Verb, &str)]) -> DraftText {
    clauses.iter().fold(DraftText::default(), |draft, (verb, measure)| {
        let measure: council::Measure = serde_json::from_str(measure).unwrap();
        let clause = NewOperative::new(*verb, measure);
        let edit = ClauseEdit::InsertOperative { at: u32::MAX, clause };
        draft.apply(&edit, draft.next_free_id()).unwrap().text
    })
}

impl Script {
    pub(crate) fn new() -> Self {
        let table = Table::new(Arc::new(council_of_1950()));
        let mut script = Self { table, counters: BTreeMap::new() };
        script.take(&Actor::Host, &open_game(1950, Level::Full));
        script
    }

    /// Submits a command, which must be taken, half a minute after the one before.
    pub(crate) fn take(&mut self, actor: &Actor, command: &Command) {
        let counter = self.counters.entry(actor.to_string()).or_default();
        *counter += 1;
        let id = CommandId::new(actor.to_string(), *counter);
        let at_ms = u64::from(self.table.log().next_seq()) * 30_000;
        let taken = self.table.submit(actor.clone(), id, command, at_ms);
        assert!(taken.is_ok(), "{actor} {command:?}: {taken:?}");
    }

    /// The next sitting, or a half-hour.
    pub(crate) fn time_passes(&mut self) {
        let (host, command) = time_passes(self.table.state()).unwrap();
        self.take(&host, &command);
    }

    /// Opens the next sitting and goes on to its consultations.
    pub(crate) fn go_to_consultations(&mut self) {
        self.time_passes();
        self.time_passes();
    }

    /// Two half-hours, and the sitting is over.
    pub(crate) fn aftermath(&mut self) {
        self.time_passes();
        self.time_passes();
    }

    /// Goes on to the next stage.
    pub(crate) fn move_on(&mut self) {
        let at = self.table.state().moment();
        self.take(&Actor::Host, &Command::Host(HostCommand::MoveOn { at }));
    }

    pub(crate) fn chair(&mut self, president: &str, command: ChairCommand) {
        self.take(&member(president), &Command::Chair(command));
    }

    pub(crate) fn floor(&mut self, actor: &Actor, command: FloorCommand) {
        self.take(actor, &Command::Floor(command));
    }

    pub(crate) fn draft(&mut self, id: &str, command: DraftCommand) {
        self.take(&member(id), &Command::Draft(command));
    }

    /// Begins a draft and submits it.
    pub(crate) fn submit(&mut self, id: &str, text: DraftText) -> DraftId {
        let drafts = &self.table.state().numbers.drafts;
        let count = drafts.get(&member(id)).copied().unwrap_or(0) + 1;
        let draft = DraftId::new(format!("{id}-{count}"));
        self.draft(id, DraftCommand::Begin { item: item(), text });
        self.draft(id, DraftCommand::Submit { draft: draft.clone(), base_rev: 1 });
        draft
    }

    /// Calls the meeting and adopts the agenda without objection.
    pub(crate) fn open_meeting(&mut self, president: &str) {
        self.chair(president, ChairCommand::CallMeeting);
        self.chair(president, ChairCommand::ProposeAgenda);
        self.nobody_objects();
    }

    /// Everybody whom the President asks agrees.
    pub(crate) fn nobody_objects(&mut self) {
        let members: Vec<_> = self.table.state().at_the_table().cloned().collect();
        for member in members {
            let meeting = self.table.state().phase.meeting().unwrap();
            if meeting.open_agreement().is_some() && meeting.chair != member {
                self.floor(&Actor::Member(member), FloorCommand::Agree);
            }
        }
    }

    /// Asks to speak, is given the floor and speaks. What was said is not made up here: a phrase
    /// stands for it.
    pub(crate) fn speaks(
        &mut self,
        president: &str,
        actor: &Actor,
        purpose: Purpose,
        phrase: &str,
    ) {
        self.floor(actor, FloorCommand::AskToSpeak { purpose });
        self.chair(president, ChairCommand::GiveFloor);
        let words = Words::phrase(phrase);
        self.floor(actor, FloorCommand::Speak { capacity: Capacity::National, words });
    }

    /// Everybody at the table casts the ballot of a vote of record.
    pub(crate) fn vote(&mut self, case: &str) {
        let cases: Vec<Value> = serde_json::from_str(VOTES).unwrap();
        let case = cases.iter().find(|one| one.get("id").is_some_and(|id| id == case)).unwrap();
        let roll = case.get("roll").unwrap();
        for (name, id) in NAMES {
            let ballot = serde_json::from_value(roll.get(name).unwrap().clone()).unwrap();
            if ballot != Ballot::Absent {
                self.cast(id, ballot);
            }
        }
    }

    pub(crate) fn cast(&mut self, id: &str, ballot: Ballot) {
        let vote = self.table.state().phase.meeting().and_then(|meeting| meeting.open_ballot());
        let vote = vote.unwrap().vote;
        self.take(&member(id), &Command::Cast { vote, ballot });
    }

    /// Puts the draft that comes first to the vote, up to the ballot on the whole.
    pub(crate) fn put(&mut self, president: &str, draft: &DraftId) {
        self.chair(president, ChairCommand::PutDraft { draft: draft.clone(), base_rev: 1 });
        self.chair(president, ChairCommand::TakeBallot);
    }

    pub(crate) fn save(&self) -> String {
        let scenario = SavedScenario::Example(council_of_1950().scenario);
        Save::new(scenario, self.table.log()).unwrap().write()
    }

    pub(crate) fn hash(&self) -> String {
        self.table.state().hash()
    }
}
