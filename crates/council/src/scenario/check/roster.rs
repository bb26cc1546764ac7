//! Who sits: the right number on every day, exactly the rulebook's vetoers.

use std::collections::BTreeSet;

use super::{Report, Spot, counted, presidency, spots};
use crate::date::Date;
use crate::ids::MemberId;
use crate::roster::{Standing, alphabetical_key};
use crate::rulebook::{DecisionRule, Rulebook, Vetoers};
use crate::scenario::file::{Member, RulebookFile, ScenarioFile, Sitting};
use crate::scenario::problem::Code;
use crate::scenario::validated::{date, rulebook};

/// The Council of one day.
#[derive(Debug)]
pub(super) struct Table<'f> {
    /// Members in English alphabetical order of their names, with their standing.
    pub(super) seats: Vec<(&'f Member, Standing)>,
}

impl<'f> Table<'f> {
    /// The Council of that day, reserve members filling up a larger one.
    pub(super) fn on(file: &'f ScenarioFile, day: Date, size: usize) -> Self {
        let mut seats: Vec<_> = file
            .members
            .iter()
            .flatten()
            .filter_map(|member| Some((member, member.standing_on(day)?)))
            .collect();
        seats.sort_by_key(|(member, _)| alphabetical_key(sorted_as(member)));
        let regular = seats.iter().filter(|(_, standing)| *standing != Standing::Reserve).count();
        let mut reserves = size.saturating_sub(regular);
        seats.retain(|(_, standing)| match standing {
            Standing::Permanent | Standing::Elected => true,
            Standing::Reserve => {
                let serves = reserves > 0;
                reserves = reserves.saturating_sub(1);
                serves
            }
        });
        Self { seats }
    }

    /// Whether somebody sits.
    pub(super) fn has(&self, member: &MemberId) -> bool {
        self.seats.iter().any(|(seated, _)| seated.id == *member)
    }

    /// Whose name comes next in the alphabet among those who sit, after the last the first.
    pub(super) fn next_after(&self, member: &Member) -> Option<&'f Member> {
        let key = |member: &Member| alphabetical_key(sorted_as(member));
        let last = key(member);
        let later = self.seats.iter().find(|(seated, _)| key(seated) > last);
        later.or_else(|| self.seats.first()).map(|(next, _)| *next)
    }

    /// The permanent members.
    pub(super) fn permanent(&self) -> BTreeSet<MemberId> {
        self.seats
            .iter()
            .filter(|(_, standing)| *standing == Standing::Permanent)
            .map(|(member, _)| member.id.clone())
            .collect()
    }

    /// Seats that a player may take.
    pub(super) fn playable(&self) -> impl Iterator<Item = &'f Member> {
        self.seats.iter().map(|(member, _)| *member).filter(|member| member.playable == Some(true))
    }
}

fn sorted_as(member: &Member) -> &str {
    let name = member.name.as_ref().map_or("", |name| name.as_str());
    member.sort_name.as_deref().unwrap_or(name)
}

/// A sitting with its place, its day and its Council.
pub(super) type DayAtTheTable<'f> = (Spot, &'f Sitting, Date, Table<'f>);

/// The rulebook and each sitting with its place, its day and its Council, as far as they are written.
pub(super) fn tables(file: &ScenarioFile) -> Option<(Rulebook, Vec<DayAtTheTable<'_>>)> {
    let rules = rulebook(file.rulebook.as_ref()?)?;
    let size = usize::from(rules.size);
    let tables = spots(file.sittings.as_ref(), &Spot::root(), "sittings")
        .filter_map(|(spot, sitting)| {
            let day = date(sitting.date.as_ref())?;
            Some((spot, sitting, day, Table::on(file, day, size)))
        })
        .collect();
    Some((rules, tables))
}

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    for (spot, member) in spots(file.members.as_ref(), &Spot::root(), "members") {
        terms(member, &spot, report);
    }
    if let Some(written) = &file.rulebook {
        how_it_decides(written, &Spot::root().field("rulebook"), report);
    }
    if !report.knows_who_sits() {
        return;
    }
    let Some((rules, tables)) = tables(file) else { return };
    the_rulebook(&rules, &Spot::root().field("rulebook"), report);
    for (spot, sitting, _, table) in &tables {
        size_and_vetoers(&rules, table, spot, report);
        for (spot, member) in named_members(sitting, spot) {
            // A member that the file does not know has been named as unknown.
            let known = file.members.iter().flatten().any(|one| one.id == *member);
            if known && !table.has(member) {
                let message = format!("`{member}` does not sit in the Council on that day");
                report.add(Code::NotSeated, &spot, message);
            }
        }
    }
    presidency::check(file, &rules, &tables, report);
}

/// A body decides by so many votes or by unanimity; one of the two has to be said.
pub(super) fn how_it_decides(written: &RulebookFile, spot: &Spot, report: &mut Report<'_>) {
    let RulebookFile::Custom(custom) = written else { return };
    if custom.majority.is_none() && custom.unanimity != Some(true) {
        let spot = spot.field("custom");
        let message = "nothing says what carries a decision";
        report.suggest(Code::FieldMissing, &spot, message, "add `majority`, or `unanimity`: true");
    }
}

/// Whether a rulebook can be kept by the Council it is for.
pub(super) fn the_rulebook(rules: &Rulebook, spot: &Spot, report: &mut Report<'_>) {
    if let DecisionRule::Majority(majority) = rules.decision
        && majority > rules.size
    {
        let message = format!("a majority of {majority} cannot be had of {} members", rules.size);
        report.add(Code::Rulebook, spot, message);
    }
    if let Vetoers::Named(named) = &rules.vetoers
        && usize::from(rules.negatives_for_veto) > named.len()
    {
        let (negatives, vetoers) = (rules.negatives_for_veto, named.len());
        let message = format!("a veto needs {negatives} negative votes of {vetoers} who have one");
        report.add(Code::Rulebook, spot, message);
    }
}

fn terms(member: &Member, spot: &Spot, report: &mut Report<'_>) {
    let mut dated: Vec<_> = spots(member.terms.as_ref(), spot, "terms")
        .filter_map(|(spot, term)| Some((date(term.from.as_ref())?, date(term.to.as_ref())?, spot)))
        .collect();
    for (from, to, spot) in dated.iter().filter(|(from, to, _)| from > to) {
        let message = format!("the term ends on {to}, before it begins on {from}");
        report.add(Code::TermDates, spot, message);
    }
    dated.sort_by_key(|(from, _, _)| *from);
    for pair in dated.windows(2) {
        let [(_, to, _), (from, _, spot)] = pair else { continue };
        if from <= to {
            let message = format!("this term begins on {from}, while another lasts until {to}");
            report.add(Code::TermDates, spot, message);
        }
    }
}

fn size_and_vetoers(rules: &Rulebook, table: &Table<'_>, spot: &Spot, report: &mut Report<'_>) {
    size(rules, table, spot, report);
    vetoers(rules, table, spot, report);
}

fn size(rules: &Rulebook, table: &Table<'_>, spot: &Spot, report: &mut Report<'_>) {
    let (sit, seats) = (table.seats.len(), usize::from(rules.size));
    if sit != seats {
        let message = format!("{} on that day; the rulebook seats {seats}", counted(sit, "member"));
        report.suggest(
            Code::RosterSize,
            spot,
            message,
            "compare the members' `terms` with the date",
        );
    }
}

/// Whether whoever has the veto serves on that day.
pub(super) fn vetoers(rules: &Rulebook, table: &Table<'_>, spot: &Spot, report: &mut Report<'_>) {
    let permanent = table.permanent();
    let expected = match &rules.vetoers {
        Vetoers::Permanent if rules.edition != crate::rulebook::Edition::Custom => {
            if permanent.len() != 5 {
                let message = format!(
                    "{} on that day; the Charter has five",
                    counted(permanent.len(), "permanent member")
                );
                report.add(Code::RosterVetoers, spot, message);
            }
            return;
        }
        Vetoers::Permanent => {
            let negatives = usize::from(rules.negatives_for_veto);
            if (1..negatives).contains(&permanent.len()) {
                let sit = counted(permanent.len(), "permanent member");
                let message = format!("a veto needs {negatives} negative votes, and {sit} sit");
                report.add(Code::RosterVetoers, spot, message);
            }
            if permanent.is_empty() {
                let message = "the rulebook gives the veto to permanent members, and none serves";
                report.add(Code::RosterVetoers, spot, message);
            }
            return;
        }
        Vetoers::Named(named) => named,
        Vetoers::None => return,
    };
    for missing in expected.iter().filter(|member| !table.has(member)) {
        let message = format!("`{missing}` has the veto and does not serve on that day");
        report.add(Code::RosterVetoers, spot, message);
    }
}

/// Whomever a sitting names as a member: they have to sit that day.
fn named_members<'f>(sitting: &'f Sitting, spot: &Spot) -> Vec<(Spot, &'f MemberId)> {
    let mut named: Vec<(Spot, &MemberId)> = Vec::new();
    named.extend(sitting.president.iter().map(|member| (spot.field("president"), member)));
    named.extend(spots(sitting.absent.as_ref(), spot, "absent"));
    named.extend(spots(sitting.without_instructions.as_ref(), spot, "without_instructions"));
    named.extend(spots(sitting.contested_credentials.as_ref(), spot, "contested_credentials"));
    named.extend(spots(sitting.parties_to_dispute.as_ref(), spot, "parties_to_dispute"));
    for (spot, cable) in spots(sitting.cables.as_ref(), spot, "cables") {
        named.extend(cable.to.iter().map(|member| (spot.field("to"), member)));
    }
    for (spot, squeeze) in spots(sitting.squeezes.as_ref(), spot, "squeezes") {
        named.extend(squeeze.member.iter().map(|member| (spot.field("member"), member)));
    }
    for (spot, own) in spots(sitting.only_you.as_ref(), spot, "only_you") {
        named.extend(own.member.iter().map(|member| (spot.field("member"), member)));
    }
    for (spot, outline) in spots(sitting.outlines.as_ref(), spot, "outlines") {
        named.extend(outline.pen.iter().map(|member| (spot.field("pen"), member)));
    }
    named
}
