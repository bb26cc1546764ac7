//! What a calibration says, as a table or as JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};
use std::sync::Arc;

use council::crisis::{Cause, Moved};
use council::{EndingId, EntryId, FactId, SittingId, TrackId};
use serde::Serialize;

/// The whole of it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Report {
    /// Whether everything ends where it should.
    pub(crate) holds: bool,
    /// Seeds played, from 1.
    pub(crate) seeds: u64,
    /// How the replays end.
    pub(crate) endings: BTreeSet<EndingId>,
    /// Votes that came out otherwise than on record.
    pub(crate) otherwise: Vec<String>,
    /// Tracks beside history.
    pub(crate) targets: Vec<Target>,
    /// What moved the track that was asked for.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) chain: Vec<Arc<Moved>>,
    /// What might have been.
    pub(crate) what_ifs: Vec<WhatIfReport>,
    /// Over all readings of disputed numbers.
    pub(crate) spread: Spread,
}

/// A track after a sitting.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Target {
    /// Which track.
    pub(crate) track: TrackId,
    /// After which sitting.
    pub(crate) after: SittingId,
    /// Where history put it.
    pub(crate) value: i64,
    /// How far off a replay may end.
    pub(crate) tolerance: i64,
    /// The least over all seeds.
    pub(crate) least: i64,
    /// The greatest over all seeds.
    pub(crate) greatest: i64,
    /// Whether all are within the tolerance.
    pub(crate) holds: bool,
}

/// A what-if.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct WhatIfReport {
    /// Which.
    pub(crate) id: EntryId,
    /// Whether it is said to change little.
    pub(crate) changes_little: bool,
    /// How it ends.
    pub(crate) ending: Option<EndingId>,
    /// Where tracks stand at the end.
    pub(crate) ends_at: BTreeMap<TrackId, i32>,
    /// Where they stand at the end of the replay.
    pub(crate) in_history: BTreeMap<TrackId, i32>,
    /// Where it ends over all readings of disputed numbers.
    pub(crate) spread: Spread,
    /// Where it ends elsewhere than the scenario says.
    pub(crate) wrong: Vec<String>,
}

/// Over all readings of disputed numbers.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Spread {
    /// How many combinations were played.
    pub(crate) readings: u32,
    /// The least and greatest end of each track.
    pub(crate) tracks: BTreeMap<TrackId, (i32, i32)>,
    /// Facts that hold at the end under some readings only, with under how many.
    pub(crate) disputed_facts: BTreeMap<FactId, u32>,
    /// How the replays end.
    pub(crate) endings: BTreeSet<EndingId>,
}

impl Report {
    /// Writes it to standard output.
    pub(crate) fn write(&self, as_json: bool) -> io::Result<()> {
        let mut out = io::BufWriter::new(io::stdout().lock());
        if as_json {
            serde_json::to_writer_pretty(&mut out, self)?;
            return writeln!(out);
        }
        writeln!(
            out,
            "replay of what the Council did, {} seeds: {}",
            self.seeds,
            list(&self.endings)
        )?;
        for vote in &self.otherwise {
            writeln!(out, "  otherwise than on record: {vote}")?;
        }
        for target in &self.targets {
            let Target { track, after, value, tolerance, least, greatest, holds } = target;
            let mark = if *holds { "within" } else { "OUTSIDE" };
            writeln!(
                out,
                "  {after:14} {track:14} {least:4} to {greatest:4}   history {value:4} ± {tolerance:2}  {mark}"
            )?;
        }
        for moved in &self.chain {
            let Moved { sitting, from, to, cause } = moved.as_ref();
            writeln!(out, "  {sitting:14} {from:4} -> {to:4}  {}", named(cause))?;
        }
        writeln!(out, "what if")?;
        for what_if in &self.what_ifs {
            let ending = what_if.ending.as_ref().map_or("none", EndingId::as_str);
            writeln!(
                out,
                "  {}: {ending}{}",
                what_if.id,
                if what_if.changes_little { " (changes little)" } else { "" }
            )?;
            let moved = what_if.ends_at.iter().map(|(track, stands)| {
                let was = what_if.in_history.get(track).copied().unwrap_or(*stands);
                format!("{track} {stands} ({:+})", stands.saturating_sub(was))
            });
            writeln!(out, "    {}", moved.collect::<Vec<_>>().join(", "))?;
            what_if.spread.write(&mut out, "    ")?;
            for wrong in &what_if.wrong {
                writeln!(out, "    NOT AS THE SCENARIO SAYS: {wrong}")?;
            }
        }
        writeln!(out, "the replay, over all readings of disputed numbers")?;
        self.spread.write(&mut out, "  ")?;
        out.flush()
    }
}

impl Spread {
    /// Only what the readings change.
    fn write(&self, out: &mut impl Write, indent: &str) -> io::Result<()> {
        let Self { readings, tracks, disputed_facts, endings } = self;
        let apart = tracks.iter().filter(|(_, (least, greatest))| least != greatest);
        let tracks =
            apart.map(|(track, (least, greatest))| format!("{track} {least} to {greatest}"));
        let facts = disputed_facts.iter().map(|(fact, times)| format!("{fact} under {times}"));
        let differs: Vec<_> = tracks.chain(facts).collect();
        let differs =
            if differs.is_empty() { "all the same".to_owned() } else { differs.join(", ") };
        writeln!(out, "{indent}{readings} readings: {}; {differs}", list(endings))
    }
}

fn list(endings: &BTreeSet<EndingId>) -> String {
    let names: Vec<_> = endings.iter().map(EndingId::as_str).collect();
    if names.is_empty() { "no ending".to_owned() } else { names.join(", ") }
}

/// A cause by its name in the scenario.
fn named(cause: &Cause) -> String {
    match cause {
        Cause::Rule { rule, smallest: None } => format!("rule {rule}"),
        Cause::Rule { rule, smallest: Some(least) } => {
            format!("rule {rule}, {} of {} {:?}", least.there, least.needed, least.means)
        }
        Cause::Trend(trend) => format!("trend {trend}"),
        Cause::Opening(sitting) => format!("opening {sitting}"),
    }
}
