//! Every seat under every policy: what careful play is worth beside a rule that asks nobody.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use council::scenario::Scenario;
use council::{EndingId, MemberId};
use delegates::Policy;
use serde::Serialize;

use super::figures::Figures;
use super::game::Setting;

/// Ledgers that differ by less are alike.
const ALIKE: f64 = 0.0005;

/// What every policy came to in every seat.
#[derive(Debug, Serialize)]
pub(super) struct EverySeat {
    /// Games of each.
    games: u32,
    /// By member and policy.
    seats: BTreeMap<MemberId, BTreeMap<String, Ledgers>>,
    /// Seats in which a fixed policy does best in both ledgers, and careful play does not.
    best_in_both: BTreeMap<String, BTreeSet<MemberId>>,
    /// Seats in which careful play meets less of its instructions than silence.
    worse_than_silent: BTreeSet<MemberId>,
    /// Every ending that was reached, with how often.
    endings: BTreeMap<EndingId, u32>,
}

/// One policy in one seat.
#[derive(Clone, Copy, Debug, Default, Serialize)]
struct Ledgers {
    /// Instructions met, in parts of one.
    national: f64,
    /// What became of people and decisions, in parts of one.
    collective: f64,
    /// Games changed against the seat silent, in parts of one.
    changed: f64,
}

/// Plays every seat of a course under every policy.
pub(super) fn every_seat(
    scenario: &Scenario,
    setting: &Setting,
    games: u32,
    seed: u64,
) -> Result<EverySeat, String> {
    let members = seated(scenario, setting);
    let mut seats = BTreeMap::new();
    let mut endings = BTreeMap::new();
    for member in &members {
        let own = Setting { seat: Some(member.clone()), ..setting.clone() };
        let mut under = BTreeMap::new();
        for policy in policies(&members, member) {
            let figures = figures(scenario, &own, &policy, (games, seed))?;
            for (ending, count) in &figures.endings {
                *endings.entry(ending.clone()).or_default() += count;
            }
            let ledgers = Ledgers {
                national: figures.national.value().unwrap_or_default(),
                collective: figures.collective.value().unwrap_or_default(),
                changed: figures.changed_against_silent.value().unwrap_or_default(),
            };
            under.insert(policy.to_string(), ledgers);
        }
        seats.insert(member.clone(), under);
    }
    let (best_in_both, worse_than_silent) = (best_in_both(&seats), worse_than_silent(&seats));
    Ok(EverySeat { games, seats, best_in_both, worse_than_silent, endings })
}

/// Whoever sits at one of the sittings.
fn seated(scenario: &Scenario, setting: &Setting) -> BTreeSet<MemberId> {
    let played = scenario.sittings.iter();
    let played = played.filter(|one| setting.course.is_empty() || setting.course.contains(&one.id));
    played
        .flat_map(|sitting| scenario.members_on(sitting.date))
        .map(|(member, _)| member.id.clone())
        .collect()
}

/// Every policy of a seat; those it can follow are the other members.
fn policies(members: &BTreeSet<MemberId>, seat: &MemberId) -> Vec<Policy> {
    let others = members.iter().filter(|other| *other != seat).cloned();
    [
        Policy::Careful,
        Policy::Silent,
        Policy::TableAtOnce,
        Policy::AlwaysFor,
        Policy::AlwaysAbstaining,
        Policy::Instructions,
        Policy::Random,
    ]
    .into_iter()
    .chain(others.map(Policy::Follow))
    .collect()
}

fn figures(
    scenario: &Scenario,
    own: &Setting,
    policy: &Policy,
    (games, seed): (u32, u64),
) -> Result<Figures, String> {
    let setting = Setting { policy: policy.clone(), ..own.clone() };
    let silent = setting.silent();
    let mut figures = Figures::default();
    for game in 0..u64::from(games) {
        let seed = seed.saturating_add(game);
        let played = setting.play(scenario, seed)?;
        let beside = silent.as_ref().map(|silent| silent.play(scenario, seed)).transpose()?;
        figures.add(scenario, &setting, &played, beside.as_ref());
    }
    Ok(figures)
}

/// Fixed policies with the seats in which they reach the most of both ledgers and careful play does not.
fn best_in_both(
    seats: &BTreeMap<MemberId, BTreeMap<String, Ledgers>>,
) -> BTreeMap<String, BTreeSet<MemberId>> {
    let mut best: BTreeMap<String, BTreeSet<MemberId>> = BTreeMap::new();
    for (member, under) in seats {
        let most = |of: fn(&Ledgers) -> f64| under.values().map(of).fold(0.0, f64::max);
        let (national, collective) = (most(|one| one.national), most(|one| one.collective));
        let reaches =
            |one: &Ledgers| one.national > national - ALIKE && one.collective > collective - ALIKE;
        if under.get("careful").is_some_and(reaches) {
            continue;
        }
        for (policy, _) in under.iter().filter(|(_, ledgers)| reaches(ledgers)) {
            best.entry(policy.clone()).or_default().insert(member.clone());
        }
    }
    best
}

fn worse_than_silent(seats: &BTreeMap<MemberId, BTreeMap<String, Ledgers>>) -> BTreeSet<MemberId> {
    let national = |under: &BTreeMap<String, Ledgers>, policy: &str| {
        under.get(policy).map_or(0.0, |ledgers| ledgers.national)
    };
    seats
        .iter()
        .filter(|(_, under)| national(under, "careful") < national(under, "silent") - ALIKE)
        .map(|(member, _)| member.clone())
        .collect()
}

impl EverySeat {
    /// As JSON.
    pub(super) fn json(&self) -> String {
        let mut text = serde_json::to_string_pretty(self).unwrap_or_default();
        text.push('\n');
        text
    }

    /// As a table: a seat a line, a policy a column; national and collective ledger in per cent.
    pub(super) fn table(&self) -> String {
        let mut out = String::new();
        let _ =
            writeln!(out, "national / collective ledger in per cent, {} games each", self.games);
        for (member, under) in &self.seats {
            let _ = writeln!(out, "{member}");
            for (policy, ledgers) in under {
                let _ = writeln!(
                    out,
                    "  {policy:<24} {:>5.1} / {:>5.1}   changed {:>5.1}",
                    100.0 * ledgers.national,
                    100.0 * ledgers.collective,
                    100.0 * ledgers.changed
                );
            }
        }
        let _ = writeln!(out, "\nbest in both ledgers, where careful play is not");
        for (policy, members) in &self.best_in_both {
            let members: Vec<_> = members.iter().map(MemberId::as_str).collect();
            let _ = writeln!(out, "  {policy:<24} {}", members.join(", "));
        }
        let worse: Vec<_> = self.worse_than_silent.iter().map(MemberId::as_str).collect();
        let _ = writeln!(out, "careful play below silence in: {}", worse.join(", "));
        let _ = writeln!(out, "\nendings");
        for (ending, count) in &self.endings {
            let _ = writeln!(out, "  {:<40} {count:>6}", ending.as_str());
        }
        out
    }
}
