//! The frame of a save file: its version, the scenario by hash, the records.

use std::collections::BTreeMap;
use std::sync::Arc;

use council::{Event, State};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::Save;
use super::fault::{RecordFault, SaveFault};
use super::scenario::SavedScenario;
use super::upcast::{SAVE_VERSION, upcast};
use crate::log::Log;
use crate::record::Record;

/// Whatever a save may hold besides, it says its version.
#[derive(Deserialize)]
struct Version {
    placard_save: Option<u64>,
}

/// A save of the present version, with its records still as they were written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written<'a> {
    #[serde(rename = "placard_save")]
    _version: u64,
    scenarios: BTreeMap<String, SavedScenario>,
    #[serde(borrow)]
    records: Vec<&'a RawValue>,
}

/// A save to be written.
#[derive(Serialize)]
struct ToWrite<'a> {
    placard_save: u32,
    scenarios: BTreeMap<&'a str, &'a SavedScenario>,
    records: &'a [Record],
}

pub(super) fn write(save: &Save) -> serde_json::Result<String> {
    serde_json::to_string(&ToWrite {
        placard_save: SAVE_VERSION,
        scenarios: [(save.programme.scenario_hash.as_str(), &save.scenario)].into(),
        records: save.log.records(),
    })
}

pub(super) fn read(text: &str) -> Result<Save, SaveFault> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let whole: &RawValue = serde_json::from_str(text).map_err(|error| not_json(&error))?;
    // A derived type would also read its fields from an array, one after the other.
    if !whole.get().starts_with('{') {
        return Err(SaveFault::NotASave);
    }
    let version = serde_json::from_str(whole.get()).ok();
    match version.and_then(|Version { placard_save }| placard_save) {
        None => Err(SaveFault::NotASave),
        Some(found) if found == u64::from(SAVE_VERSION) => of_this_version(whole.get()),
        Some(found) if (1..u64::from(SAVE_VERSION)).contains(&found) => {
            let value: Value = serde_json::from_str(whole.get()).map_err(|error| wrong(&error))?;
            let raised = upcast(u32::try_from(found).unwrap_or(SAVE_VERSION), value);
            of_this_version(&raised.to_string())
        }
        Some(found) => Err(SaveFault::UnknownVersion { found }),
    }
}

fn of_this_version(text: &str) -> Result<Save, SaveFault> {
    let written: Written<'_> = serde_json::from_str(text).map_err(|error| wrong(&error))?;
    let mut records = written.records.iter().zip(1_u32..).map(|(raw, number)| {
        record(raw).map_err(|why| SaveFault::Record {
            record: number,
            fault: RecordFault::Unreadable(why),
        })
    });
    let first = records.next().ok_or(SaveFault::NoRecords)??;
    let mut save = begun(written.scenarios, &first)?;
    let mut state = State::new(Arc::clone(&save.programme));
    save.add(&mut state, first)?;
    for record in records {
        save.add(&mut state, record?)?;
    }
    Ok(save)
}

/// A save without a record yet, on the scenario that the first record names.
fn begun(
    mut scenarios: BTreeMap<String, SavedScenario>,
    first: &Record,
) -> Result<Save, SaveFault> {
    let Some(Event::GameOpened(game)) = first.events.first() else {
        let fault = RecordFault::Order(crate::log::LogFault::NotTheOpening);
        return Err(SaveFault::Record { record: 1, fault });
    };
    let claimed = game.scenario_hash.clone();
    let scenario = scenarios
        .remove(&claimed)
        .ok_or_else(|| SaveFault::ScenarioMissing { hash: claimed.clone() })?;
    if let Some(hash) = scenarios.into_keys().next() {
        return Err(SaveFault::ScenarioNotPlayed { hash });
    }
    let programme = scenario.programme()?;
    if programme.scenario_hash != claimed {
        return Err(SaveFault::ScenarioDiffers { claimed, found: programme.scenario_hash });
    }
    Ok(Save { scenario, programme: Arc::new(programme), log: Log::new() })
}

fn record(raw: &RawValue) -> Result<Record, String> {
    if !raw.get().starts_with('{') {
        return Err(
            "expected an object with `seq`, `command_id`, `actor`, `at_ms` and `events`".to_owned()
        );
    }
    reading::read(raw.get()).map_err(|fault| fault.what().to_owned())
}

/// What the reader says, without the line: it would count from the record, not from the file.
fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    text.rsplit_once(" at line ").map_or(text.as_str(), |(what, _)| what).to_owned()
}

fn not_json(error: &serde_json::Error) -> SaveFault {
    let (line, column) = (error.line(), error.column());
    match error.classify() {
        Category::Eof => SaveFault::Truncated { line, column },
        Category::Io | Category::Syntax | Category::Data => {
            SaveFault::NotJson { line, column, why: without_place(error) }
        }
    }
}

fn wrong(error: &serde_json::Error) -> SaveFault {
    SaveFault::Frame { why: without_place(error) }
}
