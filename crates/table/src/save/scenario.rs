//! The scenario a save carries: a game keeps the edition it began with.

use council::example::council_of_1950;
use council::scenario::{Scenario, Severity};
use council::{Programme, ScenarioId};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::fault::SaveFault;
use crate::limits::SCENARIO_BYTES_MAX;

/// The scenario a save carries.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SavedScenario {
    /// One of the program's own examples, by name.
    Example(ScenarioId),
    /// A scenario file, as it was written.
    File(Box<RawValue>),
}

impl SavedScenario {
    /// The text of a scenario file, to be carried by a save.
    ///
    /// # Errors
    /// It is not JSON.
    pub fn file(text: &str) -> Result<Self, SaveFault> {
        let raw = serde_json::from_str(text)
            .map_err(|error| SaveFault::ScenarioAtFault { why: error.to_string() })?;
        Ok(Self::File(raw))
    }

    /// What the engine plays a game of it from.
    ///
    /// # Errors
    /// What is wrong with the scenario.
    pub fn programme(&self) -> Result<Programme, SaveFault> {
        match self {
            Self::Example(id) => {
                let example = council_of_1950();
                let known = example.scenario == *id;
                known.then_some(example).ok_or_else(|| SaveFault::UnknownExample { id: id.clone() })
            }
            Self::File(raw) => from_file(raw.get()),
        }
    }
}

fn from_file(text: &str) -> Result<Programme, SaveFault> {
    let bytes = u64::try_from(text.len()).unwrap_or(u64::MAX);
    if bytes > SCENARIO_BYTES_MAX {
        return Err(SaveFault::ScenarioTooLarge { bytes });
    }
    match Scenario::read(text) {
        Ok((scenario, _)) => Ok(scenario.programme()),
        Err(problems) => {
            let first = problems.into_iter().find(|problem| problem.severity == Severity::Error);
            let why = first.map_or_else(String::new, |problem| problem.message);
            Err(SaveFault::ScenarioAtFault { why })
        }
    }
}
