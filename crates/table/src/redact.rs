//! What each viewer learns of the log: the events meant for it, under numbers of its own.
//!
//! The log's own numbers are never sent: a gap in them would tell that something secret happened. Nor
//! is who asked for a record, because the last ballot cast brings the result with it and would tell
//! whose it was; the events themselves name everybody who acts in public.

use council::{Event, Viewer};
use serde::{Deserialize, Serialize};

use crate::command_id::CommandId;
use crate::record::Record;

/// A record as one viewer learns of it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ViewRecord {
    /// Its place among the records this viewer learns of, from 1, without a gap.
    pub view_seq: u32,
    /// The command it came from, if it was the viewer's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_command: Option<CommandId>,
    /// The events meant for this viewer, in order; never empty.
    pub events: Vec<Event>,
}

/// What a viewer learns of a log. Records with nothing in them for the viewer vanish.
pub fn for_viewer(records: &[Record], viewer: &Viewer) -> Vec<ViewRecord> {
    let mut view_seq = 0_u32;
    records
        .iter()
        .filter_map(|record| {
            let events = events_for(record, viewer);
            if events.is_empty() {
                return None;
            }
            view_seq = view_seq.saturating_add(1);
            Some(ViewRecord { view_seq, own_command: own_command(record, viewer), events })
        })
        .collect()
}

fn events_for(record: &Record, viewer: &Viewer) -> Vec<Event> {
    record.events.iter().filter(|event| event.audience().includes(viewer)).cloned().collect()
}

fn own_command(record: &Record, viewer: &Viewer) -> Option<CommandId> {
    match viewer {
        Viewer::Actor(actor) if *actor == record.actor => Some(record.command_id.clone()),
        Viewer::Actor(_) | Viewer::Projector | Viewer::Observer => None,
    }
}
