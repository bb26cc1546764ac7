//! Tracks as series over the sittings, with what moved them and where history put them.

use std::collections::BTreeMap;

use council::crisis::{Cause, CrisisEvent};
use council::scenario::file::Better;
use council::{Event, SittingId, TrackId};
use serde::{Deserialize, Serialize};

use super::reading::Reading;

/// One track over the game.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TrackSeries {
    /// Which.
    pub track: TrackId,
    /// Its least value.
    pub minimum: i32,
    /// Its greatest value.
    pub maximum: i32,
    /// Which end is the better one for the people concerned.
    pub better: Better,
    /// Whether players saw it during the game.
    pub shown: bool,
    /// Where it stood when the game began.
    pub start: i32,
    /// Where it stood after each sitting, in order.
    pub stood: Vec<TrackStood>,
}

/// Where a track stood after a sitting.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TrackStood {
    /// After which sitting.
    pub sitting: SittingId,
    /// Where.
    pub at: i32,
    /// Where history put it, if the scenario says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub in_history: Option<i64>,
    /// What moved it in that sitting, in order.
    pub moved: Vec<TrackMove>,
}

/// One move of a track.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TrackMove {
    /// Which track.
    pub track: TrackId,
    /// From where.
    pub from: i32,
    /// To where.
    pub to: i32,
    /// Why.
    pub cause: Cause,
    /// The record.
    pub record: u32,
}

/// Every move of a track that was not history's own opening, in order, with the sitting it belongs to.
pub(super) fn moves<'r>(reading: &'r Reading<'_>) -> Vec<(&'r SittingId, TrackMove)> {
    let plan = &reading.state.programme.crisis.tracks;
    let mut stands: BTreeMap<&TrackId, i32> =
        plan.iter().map(|(track, plan)| (track, plan.start)).collect();
    let mut chain = Vec::new();
    for told in &reading.told {
        let Event::Crisis(CrisisEvent::TrackMoved { track, to, cause, .. }) = told.event else {
            continue;
        };
        let from = stands.insert(track, *to).unwrap_or(*to);
        if let (Some(sitting), false) = (told.sitting, matches!(cause, Cause::Opening(_))) {
            let moved = TrackMove {
                track: track.clone(),
                from,
                to: *to,
                cause: cause.clone(),
                record: told.record,
            };
            chain.push((sitting, moved));
        }
    }
    chain
}

pub(super) fn series(reading: &Reading<'_>) -> Vec<TrackSeries> {
    let all = moves(reading);
    let plan = &reading.state.programme.crisis.tracks;
    let written = reading.scenario.file.tracks.iter().flatten();
    let series = written.filter_map(|track| {
        let plan = plan.get(&track.id)?;
        let start = opened_at(reading, &track.id).unwrap_or(plan.start);
        let mut at = start;
        let stood = reading.sittings().map(|sitting| {
            let own = all.iter().filter(|(of, one)| **of == sitting.id && one.track == track.id);
            let moved: Vec<_> = own.map(|(_, one)| one.clone()).collect();
            at = moved.last().map_or(at, |last| last.to);
            let in_history = in_history(reading, &track.id, &sitting.id);
            TrackStood { sitting: sitting.id.clone(), at, in_history, moved }
        });
        Some(TrackSeries {
            track: track.id.clone(),
            minimum: plan.minimum,
            maximum: plan.maximum,
            better: plan.better,
            shown: plan.shown,
            start,
            stood: stood.collect(),
        })
    });
    series.collect()
}

/// Where a track stood as the first sitting opened, if that was not its start.
fn opened_at(reading: &Reading<'_>, track: &TrackId) -> Option<i32> {
    reading.told.iter().find_map(|told| {
        if let Event::Crisis(CrisisEvent::TrackMoved { track: moved, to, cause, .. }) = told.event
            && moved == track
            && matches!(cause, Cause::Opening(_))
        {
            Some(*to)
        } else {
            None
        }
    })
}

fn in_history(reading: &Reading<'_>, track: &TrackId, after: &SittingId) -> Option<i64> {
    let mut targets = reading.scenario.file.calibration.iter().flatten();
    let found = targets
        .find(|one| one.track.as_ref() == Some(track) && one.after.as_ref() == Some(after))?;
    found.value
}
