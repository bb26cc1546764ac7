//! Experiments: rules that the crisis's own Council can keep, and that change something.

use super::roster::{how_it_decides, tables, the_rulebook, vetoers};
use super::{Report, Spot, spots};
use crate::rulebook::Rulebook;
use crate::scenario::file::ScenarioFile;
use crate::scenario::problem::Code;
use crate::scenario::validated::rulebook;

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    let own = file.rules();
    let mut before: Vec<Rulebook> = Vec::new();
    for (spot, experiment) in spots(file.experiments.as_ref(), &Spot::root(), "experiments") {
        let spot = spot.field("rulebook");
        let Some(written) = &experiment.rulebook else { continue };
        how_it_decides(written, &spot, report);
        let Some(rules) = rulebook(written) else { continue };
        the_rulebook(&rules, &spot, report);
        if let Some(own) = &own {
            fits(file, own, &rules, &spot, report);
        }
        // A game is known for an experiment by its rules: two of the same rules could not be told apart.
        if own.as_ref().is_some_and(|own| own.decides_as(&rules)) {
            let message = "these are the rules of the crisis itself: nothing would change";
            report.suggest(Code::SameRules, &spot, message, "change a rule, or leave it out");
        } else if before.iter().any(|other| other.decides_as(&rules)) {
            let message = "another experiment has these rules already";
            report.suggest(Code::SameRules, &spot, message, "keep one of the two");
        }
        before.push(rules);
    }
}

/// Whether the members of the crisis fill the Council of an experiment, and those with the veto sit in it.
fn fits(
    file: &ScenarioFile,
    own: &Rulebook,
    rules: &Rulebook,
    spot: &Spot,
    report: &mut Report<'_>,
) {
    if rules.size != own.size {
        let message =
            format!("it seats {}, and the Council of the crisis {}", rules.size, own.size);
        let hint = "an experiment changes what carries a decision, not who sits";
        report.suggest(Code::RosterSize, spot, message, hint);
        return;
    }
    if !report.knows_who_sits() {
        return;
    }
    for (_, _, _, table) in tables(file).map(|(_, tables)| tables).iter().flatten() {
        vetoers(rules, table, spot, report);
    }
}
