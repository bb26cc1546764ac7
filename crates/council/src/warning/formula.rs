//! Formulas that had a first time.
//!
//! Each line says up to which day the Council is known not to have used the formula, and from which
//! document that is known. Between that day and the formula's appearance in a crisis of this game
//! nothing is claimed.

use super::{Warning, WarningContext};
use crate::date::Date;
use crate::draft::{Basis, DraftText, Participle, PreambularContent};
use crate::ids::ClauseId;
use crate::measure::{AssemblyDoor, ForceWords, Measure, TribunalStep};
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Formulas that had a first time.
    Formula {
        /// Force recommended or authorized against an attack.
        Force = "force",
        /// Forces of Members under a unified command.
        UnifiedCommand = "unified_command",
        /// "Acting under Chapter VII".
        ActingUnderChapterVii = "acting_under_chapter_vii",
        /// "Remain seized of the matter".
        RemainSeized = "remain_seized",
        /// An emergency special session of the General Assembly.
        EmergencySpecialSession = "emergency_special_session",
        /// "All necessary means".
        AllNecessaryMeans = "all_necessary_means",
        /// An international tribunal set up by the Council.
        Tribunal = "tribunal",
    }
}

/// When a formula was first used, as far as the game knows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FirstUse {
    /// The formula.
    pub formula: Formula,
    /// The last day on which the Council is known not to have used it, as an ISO date.
    pub unused_until: &'static str,
    /// The document that shows it.
    pub source: &'static str,
}

/// The formulas, the earliest first.
const FIRST_USES: &[FirstUse] = &[
    FirstUse {
        formula: Formula::Force,
        unused_until: "1950-06-26",
        source: "S/RES/83 (1950), 27 June 1950",
    },
    FirstUse {
        formula: Formula::UnifiedCommand,
        unused_until: "1950-07-06",
        source: "S/RES/84 (1950), 7 July 1950",
    },
    FirstUse {
        formula: Formula::ActingUnderChapterVii,
        unused_until: "1950-12-31",
        source: "Resolutions and Decisions of the Security Council 1950 (S/INF/4/Rev.1)",
    },
    FirstUse {
        formula: Formula::RemainSeized,
        unused_until: "1950-12-31",
        source: "Resolutions and Decisions of the Security Council 1950 (S/INF/4/Rev.1)",
    },
    FirstUse {
        formula: Formula::EmergencySpecialSession,
        unused_until: "1955-12-31",
        source: "General Assembly resolution 377 A (V), 3 November 1950, first used in 1956",
    },
    FirstUse {
        formula: Formula::AllNecessaryMeans,
        unused_until: "1990-11-28",
        source: "S/RES/678 (1990), 29 November 1990",
    },
    FirstUse {
        formula: Formula::Tribunal,
        unused_until: "1992-12-31",
        source: "S/RES/827 (1993), 25 May 1993",
    },
];

impl Formula {
    /// When it was first used.
    pub fn first_use(self) -> Option<&'static FirstUse> {
        FIRST_USES.iter().find(|first| first.formula == self)
    }

    /// Whether the Council is known not to have used it before that day.
    pub fn is_new_on(self, day: Date) -> bool {
        self.first_use()
            .and_then(|first| first.unused_until.parse::<Date>().ok())
            .is_some_and(|unused_until| day <= unused_until)
    }
}

/// Formulas of the draft that were new on that day; each is noted once.
pub(super) fn never_done_before(draft: &DraftText, context: &WarningContext) -> Vec<Warning> {
    let mut noted = context.used_in_game.clone();
    formulas(draft)
        .into_iter()
        .filter(|(_, formula)| formula.is_new_on(context.on) && noted.insert(*formula))
        .map(|(clause, formula)| Warning::NeverDoneBefore { clause, formula })
        .collect()
}

/// The formulas a draft uses, in what it means and in typed English words.
fn formulas(draft: &DraftText) -> Vec<(ClauseId, Formula)> {
    let mut found = Vec::new();
    for clause in &draft.preamble {
        if let (Participle::Acting, PreambularContent::Basis(Basis::ChapterVii)) =
            (clause.participle, &clause.content)
        {
            found.push((clause.id, Formula::ActingUnderChapterVii));
        }
        found.extend(in_words(clause.text.as_written()).map(|formula| (clause.id, formula)));
    }
    for (clause, _, measure) in draft.measures() {
        found.extend(of_measure(measure).into_iter().map(|formula| (clause, formula)));
    }
    for clause in &draft.operative {
        found.extend(in_words(clause.text.as_written()).map(|formula| (clause.id, formula)));
    }
    found
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the table lists the few that are formulas")]
fn of_measure(measure: &Measure) -> Vec<Formula> {
    match measure {
        Measure::AuthoriseForce(force) => {
            let mut formulas = vec![Formula::Force];
            if force.words == ForceWords::AllNecessaryMeans {
                formulas.push(Formula::AllNecessaryMeans);
            }
            formulas
        }
        Measure::UnifiedCommand(_) => vec![Formula::UnifiedCommand],
        Measure::RemainSeized(_) => vec![Formula::RemainSeized],
        Measure::ReferToAssembly(reference)
            if reference.door == AssemblyDoor::EmergencySpecialSession =>
        {
            vec![Formula::EmergencySpecialSession]
        }
        Measure::Tribunal(tribunal) if tribunal.step == TribunalStep::Establish => {
            vec![Formula::Tribunal]
        }
        _ => Vec::new(),
    }
}

fn in_words(written: Option<&crate::draft::Written>) -> impl Iterator<Item = Formula> {
    let text = written.and_then(super::written::english).unwrap_or_default();
    [
        ("acting under chapter vii", Formula::ActingUnderChapterVii),
        ("all necessary means", Formula::AllNecessaryMeans),
        ("remain seized", Formula::RemainSeized),
        ("remain actively seized", Formula::RemainSeized),
        ("emergency special session", Formula::EmergencySpecialSession),
    ]
    .into_iter()
    .filter(move |(words, _)| text.contains(words))
    .map(|(_, formula)| formula)
}
