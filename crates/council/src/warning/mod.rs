//! Notes in the margin of a draft, in terms of practice.
//!
//! A warning never says that a draft is invalid: any of these drafts may be put to the vote, and the
//! Council has adopted stranger ones. It says what members will ask, or what has not been done before.

mod contradiction;
mod formula;
mod written;

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

pub use contradiction::Contradiction;
pub use formula::{FirstUse, Formula};
pub use written::ForeignPhrase;

use crate::date::Date;
use crate::draft::DraftText;
use crate::ids::ClauseId;
use crate::measure::{AuthoriseForce, ForceWords, Measure, MeasureKind, ResolutionRef};
use crate::verb::Verb;

/// What the Council has done so far, as far as warnings ask.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct WarningContext {
    /// The day of the meeting.
    pub on: Date,
    /// Whether a determination under Article 39 stands on the item.
    pub determination: DeterminationSoFar,
    /// Formulas this game's Council has used itself, whatever history did.
    pub used_in_game: BTreeSet<Formula>,
}

/// Whether a determination under Article 39 stands on an item.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeterminationSoFar {
    /// None has been made.
    None,
    /// One has been made.
    Made,
}

/// A note in the margin.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Warning {
    /// A measure coerces, and nobody has determined a threat, breach or act of aggression.
    NoDetermination {
        /// The first clause that coerces.
        clause: ClauseId,
        /// What kind of measure it has.
        kind: MeasureKind,
        /// Resolutions known by that day that did so without one.
        precedents: Vec<ResolutionRef>,
    },
    /// Force is meant, but the words or the verb do not allow it.
    ForceNotAllowed {
        /// The clause.
        clause: ClauseId,
        /// What is missing.
        lacks: ForceLacks,
    },
    /// The Council does not use this verb for this kind of measure.
    UnusualVerb {
        /// The clause.
        clause: ClauseId,
        /// The verb.
        verb: Verb,
        /// The kind of measure.
        kind: MeasureKind,
    },
    /// The written text begins as other bodies' texts do.
    ForeignPhrase {
        /// The clause.
        clause: ClauseId,
        /// The phrase.
        phrase: ForeignPhrase,
    },
    /// The written text begins with another verb than the clause has.
    AnotherVerbWritten {
        /// The clause.
        clause: ClauseId,
        /// The clause's verb: what it means.
        means: Verb,
        /// The verb in the text: what it says.
        says: Verb,
    },
    /// Two clauses do not go together.
    Contradiction {
        /// The earlier clause.
        first: ClauseId,
        /// The later clause.
        second: ClauseId,
        /// How they disagree.
        how: Contradiction,
    },
    /// A formula that the Council had not used by that day.
    NeverDoneBefore {
        /// The clause.
        clause: ClauseId,
        /// The formula.
        formula: Formula,
    },
}

/// What a clause about force lacks.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ForceLacks {
    /// Words that allow force.
    Words,
    /// A verb that allows it: recommends, decides or authorizes.
    Verb,
}

/// Resolutions that coerced although no determination had been made on the item, with their days.
/// Resolution 1160 (1998) imposed an arms embargo without one.
const WITHOUT_DETERMINATION: &[(ResolutionRef, &str)] =
    &[(ResolutionRef { number: 1160, year: 1998 }, "1998-03-31")];

impl DraftText {
    /// Everything worth a note in the margin, in reading order.
    pub fn warnings(&self, context: &WarningContext) -> Vec<Warning> {
        let mut warnings = Vec::new();
        warnings.extend(self.undetermined(context));
        for (clause, verb, measure) in self.measures() {
            warnings.extend(self.about_force(clause, verb, measure));
        }
        for clause in &self.operative {
            if !clause.measure.is_usual_with(clause.verb) {
                let (verb, kind) = (clause.verb, clause.measure.kind());
                warnings.push(Warning::UnusualVerb { clause: clause.id, verb, kind });
            }
            warnings.extend(written::about_words(clause));
        }
        warnings.extend(contradiction::between(&self.measures()));
        warnings.extend(formula::never_done_before(self, context));
        let places = self.ids();
        let place = |clause: ClauseId| places.iter().position(|id| *id == clause);
        warnings.sort_by_key(|warning| place(warning.clause()));
        warnings
    }

    fn undetermined(&self, context: &WarningContext) -> Option<Warning> {
        if context.determination == DeterminationSoFar::Made
            || self.determinations().next().is_some()
        {
            return None;
        }
        let (clause, _, measure) =
            self.measures().into_iter().find(|(_, _, measure)| measure.kind().is_coercive())?;
        let precedents = WITHOUT_DETERMINATION
            .iter()
            .filter(|(_, day)| day.parse().is_ok_and(|day: Date| day < context.on))
            .map(|(resolution, _)| *resolution)
            .collect();
        Some(Warning::NoDetermination { clause, kind: measure.kind(), precedents })
    }

    fn about_force(&self, clause: ClauseId, verb: Verb, measure: &Measure) -> Option<Warning> {
        let Measure::AuthoriseForce(force) = measure else { return None };
        let written = self.operative(clause).and_then(|clause| clause.text.as_written());
        let says_so = match written {
            Some(written) => written::allows_force(written).unwrap_or(states_force(force)),
            None => states_force(force),
        };
        if !says_so {
            return Some(Warning::ForceNotAllowed { clause, lacks: ForceLacks::Words });
        }
        let allows = matches!(verb, Verb::Recommends | Verb::Decides | Verb::Authorizes);
        (!allows).then_some(Warning::ForceNotAllowed { clause, lacks: ForceLacks::Verb })
    }
}

fn states_force(force: &AuthoriseForce) -> bool {
    match force.words {
        ForceWords::AllNecessaryMeans
        | ForceWords::NecessaryAssistance
        | ForceWords::CommensurateMeasures => true,
        ForceWords::Unstated => false,
    }
}

impl Warning {
    /// The clause beside which it stands.
    pub fn clause(&self) -> ClauseId {
        match self {
            Self::NoDetermination { clause, .. }
            | Self::ForceNotAllowed { clause, .. }
            | Self::UnusualVerb { clause, .. }
            | Self::ForeignPhrase { clause, .. }
            | Self::AnotherVerbWritten { clause, .. }
            | Self::Contradiction { second: clause, .. }
            | Self::NeverDoneBefore { clause, .. } => *clause,
        }
    }
}
