//! `placard replay SAVE`: a saved game, folded and told.
//!
//! It prints the provisional verbatim record of every meeting, as one viewer may know it, and with
//! `--hash` the hash of the state. A save that does not fold ends with exit code 2, the number of the
//! record and the reason.

use std::process::ExitCode;

use council::example::ITEM;
use council::scenario::Scenario;
use council::scenario::file::Text;
use council::{Actor, BodyId, ItemId, MemberId, MissionId, PartyId, TargetId, Untraceable, Viewer};
use table::{RecordFault, Save, SaveFault, SavedScenario, Table};
use wording::{
    Catalogue, CrisisNames, Drafter, Names, PlainNames, Texts, Venue, refusal, verbatim,
};

use crate::input::{Source, print, refuse};

/// Where the Council of the built-in example met, and how its records are cited.
const LAKE_SUCCESS: Venue<'_> = Venue { place: "Lake Success, New York", record_prefix: "S/PV." };

/// What `placard replay` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A saved game, or `-` for standard input.
    #[arg(value_name = "SAVE")]
    file: Source,
    /// Stop after this record.
    #[arg(long, value_name = "SEQ", value_parser = clap::value_parser!(u32).range(1..))]
    to: Option<u32>,
    /// Tell it as this member knows it; without this, as the public gallery does.
    #[arg(long = "as", value_name = "MEMBER")]
    viewer: Option<String>,
    /// Print the hash of the state instead of the record.
    #[arg(long)]
    hash: bool,
}

/// Folds a save and tells it.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match told(arguments) {
        Ok(text) => {
            if print(&text) {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        Err(message) => refuse(&format!("{}: {message}", arguments.file)),
    }
}

fn told(arguments: &Arguments) -> Result<String, String> {
    let bytes = arguments.file.bytes()?;
    let save = Save::read(&bytes).map_err(|fault| in_words(&fault))?;
    let table = match arguments.to {
        Some(seq) if seq > save.log().len() => {
            return Err(format!("there is no record {seq}: the last is {}", save.log().len()));
        }
        Some(seq) => save.table_at(seq),
        None => save.table(),
    };
    let viewer = viewer(arguments.viewer.as_deref(), &table)?;
    if arguments.hash {
        return Ok(format!("{}\n", table.state().hash()));
    }
    match save.scenario() {
        SavedScenario::Example(_) => Ok(records(&table, &viewer, &NamesOf1950, LAKE_SUCCESS)),
        SavedScenario::File(raw) => {
            let (scenario, _) = Scenario::read(raw.get())
                .map_err(|_| "the scenario in it cannot be read".to_owned())?;
            let meta = scenario.file.meta.as_ref();
            let place = meta.and_then(|meta| meta.place.as_ref());
            let prefix = meta.and_then(|meta| meta.record_prefix.as_deref());
            let venue = Venue {
                place: place.map_or("", Text::as_str),
                record_prefix: prefix.unwrap_or(LAKE_SUCCESS.record_prefix),
            };
            Ok(records(&table, &viewer, &CrisisNames(&scenario), venue))
        }
    }
}

/// The member named, if it ever sits in this game.
fn viewer(named: Option<&str>, table: &Table) -> Result<Viewer, String> {
    let Some(named) = named else { return Ok(Viewer::Observer) };
    let member = MemberId::new(named);
    let sittings = &table.state().programme.sittings;
    if sittings.iter().any(|sitting| sitting.roster.has(&member)) {
        return Ok(Viewer::Actor(Actor::Member(member)));
    }
    let members: Vec<_> = sittings
        .first()
        .into_iter()
        .flat_map(|sitting| sitting.roster.members())
        .map(MemberId::as_str)
        .collect();
    Err(format!("no member `{named}`: name one of {}", members.join(", ")))
}

/// The records of all meetings, one under the other.
fn records(
    table: &Table,
    viewer: &Viewer,
    names: &(impl Names + Texts),
    venue: Venue<'_>,
) -> String {
    let catalogue = Catalogue::english();
    let known = table.records_for(viewer);
    let events = known.iter().flat_map(|record| &record.events);
    let drafter = Drafter::new(&catalogue, names);
    let records = verbatim(&catalogue, names, venue, events);
    let pages: Vec<_> = records.iter().map(|record| drafter.record(record).to_text()).collect();
    if pages.is_empty() { "The Council has not met yet.\n".to_owned() } else { pages.join("\n") }
}

/// What is wrong with a save; a refusal in its own sentence.
fn in_words(fault: &SaveFault) -> String {
    if let SaveFault::Record { record, fault: RecordFault::Rules(Untraceable::Refused(refused)) } =
        fault
    {
        let sentence = refusal(&Catalogue::english(), &PlainNames, refused);
        return format!(
            "record {record}: the rules refuse the command it must have been: {sentence}"
        );
    }
    fault.to_string()
}

/// The names of the built-in example, as the records of 1950 have them.
struct NamesOf1950;

/// What the built-in example names.
const OF_1950: [(&str, &str); 12] = [
    ("china", "China"),
    ("cuba", "Cuba"),
    ("ecuador", "Ecuador"),
    ("egypt", "Egypt"),
    ("france", "France"),
    ("india", "India"),
    ("norway", "Norway"),
    ("ussr", "Union of Soviet Socialist Republics"),
    ("united-kingdom", "United Kingdom"),
    ("united-states", "United States of America"),
    ("yugoslavia", "Yugoslavia"),
    ("republic-of-korea", "the Republic of Korea"),
];

fn of_1950(id: &str) -> String {
    let found = OF_1950.iter().find(|(known, _)| *known == id);
    found.map_or(id, |(_, name)| *name).to_owned()
}

impl Names for NamesOf1950 {
    fn member(&self, id: &MemberId) -> String {
        of_1950(id.as_str())
    }

    fn party(&self, id: &PartyId) -> String {
        of_1950(id.as_str())
    }

    fn body(&self, id: &BodyId) -> String {
        id.to_string()
    }

    fn mission(&self, id: &MissionId) -> String {
        id.to_string()
    }

    fn target(&self, id: &TargetId) -> String {
        id.to_string()
    }

    fn item(&self, id: &ItemId) -> String {
        if id.as_str() == ITEM {
            "Aggression upon the Republic of Korea".to_owned()
        } else {
            id.to_string()
        }
    }
}

impl Texts for NamesOf1950 {}
