//! Conditions that can never hold, or always do.

use super::first::Firsts;
use super::{Report, Spot, spots};
use crate::ids::{FactId, TrackId};
use crate::scenario::file::{
    Condition, CrisisChange as Change, ScenarioFile, Track, TrackIs, When,
};
use crate::scenario::problem::Code;

/// What can be said of a condition without playing.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Truth {
    /// It never holds.
    Never,
    /// It holds in some games at some time.
    Sometimes,
    /// It always holds.
    Always,
}

impl Truth {
    fn and(self, other: Self) -> Self {
        match (self, other) {
            (Self::Never, _) | (_, Self::Never) => Self::Never,
            (Self::Always, Self::Always) => Self::Always,
            (Self::Sometimes, _) | (_, Self::Sometimes) => Self::Sometimes,
        }
    }

    fn not(self) -> Self {
        match self {
            Self::Never => Self::Always,
            Self::Sometimes => Self::Sometimes,
            Self::Always => Self::Never,
        }
    }
}

/// What can be said of a condition without playing.
pub(super) fn truth(file: &ScenarioFile, condition: &Condition) -> Truth {
    match condition {
        Condition::All(all) => {
            if contradictory(all) {
                return Truth::Never;
            }
            all.iter().map(|one| truth(file, one)).fold(Truth::Always, Truth::and)
        }
        Condition::Any(any) => {
            if exhaustive(any) {
                return Truth::Always;
            }
            let none = any.iter().map(|one| truth(file, one).not()).fold(Truth::Always, Truth::and);
            none.not()
        }
        Condition::Not(not) => truth(file, not).not(),
        Condition::Fact(fact) => fact_truth(file, fact),
        Condition::Track(within) => track_truth(file, within),
        Condition::Adopted(_)
        | Condition::Failed(_)
        | Condition::NothingTabled(_)
        | Condition::MeasureInForce(_)
        | Condition::Determined(_)
        | Condition::Pledged(_)
        | Condition::VotedFor(_)
        | Condition::Voted(_)
        | Condition::Away(_)
        | Condition::Invited(_)
        | Condition::Heard(_)
        | Condition::After(_)
        | Condition::United(_)
        | Condition::DeadlinePassed(_)
        | Condition::AssemblyRecommended(_)
        | Condition::Complied(_)
        | Condition::MeansThere(_)
        | Condition::ActedAlone(_)
        | Condition::Dropped(_)
        | Condition::AssemblyCalled => Truth::Sometimes,
    }
}

/// Whether something or its opposite is enough.
fn exhaustive(any: &[Condition]) -> bool {
    any.iter().any(|one| denied_in(any, one))
}

fn denied_in(conditions: &[Condition], one: &Condition) -> bool {
    conditions.iter().any(|other| matches!(other, Condition::Not(inner) if **inner == *one))
}

/// Whether something and its opposite are demanded together, or a track between bounds that cross.
fn contradictory(all: &[Condition]) -> bool {
    let crossed = |one: &Condition| {
        let Condition::Track(TrackIs { track, at_least: Some(least), .. }) = one else {
            return false;
        };
        all.iter().any(|other| {
            matches!(other, Condition::Track(TrackIs { track: same, at_most: Some(most), .. })
                if same == track && most < least)
        })
    };
    all.iter().any(|one| denied_in(all, one) || crossed(one))
}

fn fact_truth(file: &ScenarioFile, id: &FactId) -> Truth {
    let Some(fact) = file.facts.iter().flatten().find(|fact| fact.id == *id) else {
        return Truth::Sometimes; // an unknown fact is reported as such
    };
    let changes = || {
        file.rules
            .iter()
            .flatten()
            .flat_map(|rule| rule.effects.iter().flatten())
            .filter_map(|effect| effect.change.as_ref())
    };
    let set = changes().any(|change| matches!(change, Change::Set(set) if set == id));
    let cleared = changes().any(|change| matches!(change, Change::Clear(set) if set == id));
    let opened = file.sittings.iter().flatten().filter_map(|sitting| sitting.opening.as_ref());
    let opened = opened.flat_map(|opening| opening.facts.iter().flatten()).any(|fact| fact == id);
    match (fact.start == Some(true), set || opened, cleared) {
        (true, _, false) => Truth::Always,
        (false, false, _) => Truth::Never,
        (true, _, true) | (false, true, _) => Truth::Sometimes,
    }
}

fn track_truth(file: &ScenarioFile, within: &TrackIs) -> Truth {
    let found = |id: &TrackId| file.tracks.iter().flatten().find(|track| track.id == *id);
    let Some(track) = within.track.as_ref().and_then(found) else { return Truth::Sometimes };
    let Track { minimum: Some(low), maximum: Some(high), .. } = track else {
        return Truth::Sometimes;
    };
    let least = within.at_least.unwrap_or(i64::MIN);
    let most = within.at_most.unwrap_or(i64::MAX);
    if least > *high || most < *low || least > most {
        Truth::Never
    } else if least <= *low && most >= *high {
        Truth::Always
    } else {
        Truth::Sometimes
    }
}

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    let mut judged: Vec<(Spot, &Condition, &str)> = Vec::new();
    let root = Spot::root();
    for (spot, rule) in spots(file.rules.as_ref(), &root, "rules") {
        judged.extend(rule.when.iter().map(|when| (spot.field("when"), when, "rule")));
    }
    for (spot, trend) in spots(file.trends.as_ref(), &root, "trends") {
        judged.extend(trend.when.iter().map(|when| (spot.field("when"), when, "trend")));
    }
    for (spot, ending) in spots(file.endings.as_ref(), &root, "endings") {
        judged.extend(ending.when.iter().map(|when| (spot.field("when"), when, "ending")));
    }
    for (spot, concept) in spots(file.concepts.as_ref(), &root, "concepts") {
        judged.extend(concept.when.iter().map(|when| (spot.field("when"), when, "moment")));
    }
    for (spot, text) in spots(file.assembly.as_ref(), &root, "assembly") {
        judged.extend(text.when.iter().map(|when| (spot.field("when"), when, "text")));
    }
    for (spot, sitting) in spots(file.sittings.as_ref(), &root, "sittings") {
        for (spot, variant) in spots(sitting.variants.as_ref(), &spot, "variants") {
            judged.extend(variant.when.iter().map(|when| (spot.field("when"), when, "variant")));
        }
        for (spot, dispatch) in spots(sitting.dispatches.as_ref(), &spot, "dispatches") {
            judged.extend(conditional(&spot, dispatch.at.as_ref(), "dispatch"));
        }
        for (spot, cable) in spots(sitting.cables.as_ref(), &spot, "cables") {
            judged.extend(conditional(&spot, cable.at.as_ref(), "cable"));
        }
    }
    for (spot, member) in spots(file.members.as_ref(), &root, "members") {
        for (spot, position) in spots(member.positions.as_ref(), &spot, "positions") {
            judged.extend(position.when.iter().map(|when| (spot.field("when"), when, "position")));
        }
        for (spot, situation) in spots(member.situations.as_ref(), &spot, "situations") {
            let when = situation.when.iter();
            judged.extend(when.map(|when| (spot.field("when"), when, "situation")));
        }
    }
    let firsts = Firsts::of(file);
    for (spot, condition, what) in judged {
        let truth = match firsts.earliest(condition) {
            Some(_) => truth(file, condition),
            // Whatever is done at every sitting, facts and tracks never come to it.
            None => Truth::Never,
        };
        judge(truth, &spot, what, report);
    }
}

fn conditional<'c>(
    spot: &Spot,
    at: Option<&'c When>,
    what: &'static str,
) -> Option<(Spot, &'c Condition, &'static str)> {
    match at? {
        When::Condition(condition) => Some((spot.field("at").field("condition"), condition, what)),
        When::Opening | When::Turn(_) | When::AfterVote | When::Never => None,
    }
}

fn judge(truth: Truth, spot: &Spot, what: &str, report: &mut Report<'_>) {
    match truth {
        Truth::Never => {
            let message = format!("this can never hold, so the {what} never comes");
            let hint = "look at facts that nothing sets and at how far tracks can move";
            report.suggest(Code::Never, spot, message, hint);
        }
        Truth::Always => {
            let message = format!("this always holds, so the {what} always comes");
            // A rule cannot do without its condition.
            let hint = match what {
                "rule" => "narrow it; what comes in any case is a trend",
                _ => "leave it out if that is meant",
            };
            report.suggest(Code::Always, spot, message, hint);
        }
        Truth::Sometimes => {}
    }
}
