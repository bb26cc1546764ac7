//! Printing: a table for readers, JSON for programs, one game as a record.

use std::fmt::Write as _;

use council::scenario::Scenario;
use council::scenario::file::Text;
use serde::Serialize;
use wording::{Catalogue, CrisisNames, Venue, chronicle};

use super::figures::{Figures, Share};
use super::game::Played;

/// What `--json` prints.
#[derive(Serialize)]
struct Json<'a> {
    games: u32,
    #[serde(flatten)]
    figures: &'a Figures,
    wall_seconds: f64,
}

/// The figures as JSON.
pub(super) fn json(figures: &Figures, games: u32, wall_seconds: f64) -> String {
    let json = Json { games, figures, wall_seconds };
    let mut text = serde_json::to_string_pretty(&json).unwrap_or_default();
    text.push('\n');
    text
}

/// The figures as a table.
pub(super) fn table(scenario: &Scenario, figures: &Figures, seconds: f64) -> String {
    let mut out = String::new();
    let games = figures.ended;
    let _ = writeln!(out, "{}: {games} games in {seconds:.2} s", scenario.id);
    let lengths = &figures.lengths;
    let _ = writeln!(
        out,
        "records a game: {} to {}, mean {:.0}",
        lengths.least, lengths.most, lengths.mean
    );
    let _ = writeln!(out, "\nendings");
    for (ending, count) in &figures.endings {
        let _ = writeln!(out, "  {:<40} {:>6}  {}", ending.as_str(), count, share(*count, games));
    }
    let _ = writeln!(out, "\nadopted (games with a text adopted, texts in all)");
    for (sitting, adopted) in &figures.adopted_by_sitting {
        let _ = writeln!(
            out,
            "  {:<40} {:>6}  {}  {} texts",
            sitting.as_str(),
            adopted.games,
            share(adopted.games, adopted.held),
            adopted.texts
        );
    }
    let _ = writeln!(out, "\nvetoes");
    for (member, count) in &figures.vetoes {
        let _ = writeln!(out, "  {:<40} {:>6}", member.as_str(), count);
    }
    let _ = writeln!(out, "\nvotes on drafts of substance, by votes above or below the majority");
    for (margin, count) in &figures.margins {
        let _ = writeln!(out, "  {margin:>+4} {count:>6}");
    }
    let _ = writeln!(out);
    line(&mut out, "leading text carried", &figures.text_carried);
    line(&mut out, "national ledger", &figures.national);
    line(&mut out, "collective ledger", &figures.collective);
    line(&mut out, "changed against a silent seat", &figures.changed_against_silent);
    out
}

fn share(part: u32, of: u32) -> String {
    if of == 0 {
        String::new()
    } else {
        format!("{:>3.0} %", 100.0 * f64::from(part) / f64::from(of))
    }
}

fn line(out: &mut String, name: &str, share: &Share) {
    if let Some(value) = share.value() {
        let _ = writeln!(out, "{name:<32} {:>5.1} %", value * 100.0);
    }
}

/// One game as one text that can be read.
pub(super) fn transcript(scenario: &Scenario, played: &Played) -> String {
    let meta = scenario.file.meta.as_ref();
    let place = meta.and_then(|meta| meta.place.as_ref());
    let prefix = meta.and_then(|meta| meta.record_prefix.as_deref());
    let venue =
        Venue { place: place.map_or("", Text::as_str), record_prefix: prefix.unwrap_or_default() };
    chronicle(&Catalogue::english(), &CrisisNames(scenario), venue, played.table.log().records())
}
