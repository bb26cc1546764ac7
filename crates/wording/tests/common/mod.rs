//! Names for the tests' parties, bodies, missions and targets.

use std::collections::BTreeMap;

use council::{BodyId, MemberId, MissionId, PartyId, TargetId};
use wording::Names;

/// Looks names up in `names.json`; a name that is missing shows in brackets.
pub(crate) struct EraNames(BTreeMap<String, String>);

impl EraNames {
    pub(crate) fn new() -> Self {
        Self(serde_json::from_str(include_str!("../names.json")).expect("names.json is in order"))
    }

    fn name(&self, id: &str) -> String {
        self.0.get(id).cloned().unwrap_or_else(|| format!("[{id}]"))
    }
}

impl Names for EraNames {
    fn member(&self, id: &MemberId) -> String {
        self.name(id.as_str())
    }

    fn party(&self, id: &PartyId) -> String {
        self.name(id.as_str())
    }

    fn body(&self, id: &BodyId) -> String {
        self.name(id.as_str())
    }

    fn mission(&self, id: &MissionId) -> String {
        self.name(id.as_str())
    }

    fn target(&self, id: &TargetId) -> String {
        self.name(id.as_str())
    }
}
