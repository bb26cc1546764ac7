//! Notes in the margin of a draft, in sentences.

use council::draft::SubClause;
use council::warning::{ForceLacks, Formula};
use council::{ClauseId, DraftText, MeasureKind, Verb, Warning};

use crate::document::marker;
use crate::{Arguments, Catalogue};

/// Says a warning about a draft: where, what, and what the Council has done.
pub fn warning(catalogue: &Catalogue, draft: &DraftText, warning: &Warning) -> String {
    Margin { catalogue, draft }.note(warning)
}

/// What a kind of measure is called when one speaks of it: "an arms embargo".
pub fn measure_kind(catalogue: &Catalogue, kind: MeasureKind) -> String {
    catalogue.plain(&format!("kind-{}", hyphenated(kind.word())))
}

/// The word with which a verb begins a clause: "Calls upon".
pub fn verb(catalogue: &Catalogue, verb: Verb) -> String {
    catalogue.plain(&format!("verb-{}", crate::clause::verb_word(verb)))
}

struct Margin<'a> {
    catalogue: &'a Catalogue,
    draft: &'a DraftText,
}

impl Margin<'_> {
    fn note(&self, warning: &Warning) -> String {
        let mut arguments = Arguments::new();
        arguments.set("place", self.place(warning.clause(), ""));
        let key = match warning {
            Warning::NoDetermination { kind, precedents, .. } => {
                arguments.set("kind", measure_kind(self.catalogue, *kind));
                let precedents = if precedents.is_empty() {
                    String::new()
                } else {
                    let mut piece = Arguments::new();
                    piece.set("x", self.catalogue.resolutions(precedents));
                    self.catalogue.say("piece-precedents", &piece)
                };
                arguments.set("precedents", precedents);
                "warning-no-determination"
            }
            Warning::ForceNotAllowed { lacks: ForceLacks::Words, .. } => {
                "warning-force-lacks-words"
            }
            Warning::ForceNotAllowed { clause, lacks: ForceLacks::Verb } => {
                let own = self.draft.measures().into_iter().find(|(id, ..)| id == clause);
                let own = own.map(|(_, own, _)| verb(self.catalogue, own));
                arguments.set("verb", own.unwrap_or_default());
                "warning-force-lacks-verb"
            }
            Warning::UnusualVerb { verb: used, kind, .. } => {
                arguments.set("verb", verb(self.catalogue, *used));
                arguments.set("kind", measure_kind(self.catalogue, *kind));
                arguments.set("usual", self.usual(*kind));
                "warning-unusual-verb"
            }
            Warning::ForeignPhrase { phrase, .. } => {
                let key = format!("phrase-{}", hyphenated(phrase.word()));
                arguments.set("phrase", self.catalogue.plain(&key));
                "warning-foreign-phrase"
            }
            Warning::AnotherVerbWritten { means, says, .. } => {
                arguments.set("means", verb(self.catalogue, *means));
                arguments.set("says", verb(self.catalogue, *says));
                "warning-another-verb-written"
            }
            Warning::Contradiction { first, second, how } => {
                arguments.set("first", self.place(*first, "-within"));
                arguments.set("second", self.place(*second, ""));
                let how = format!("contradiction-{}", hyphenated(how.word()));
                arguments.set("how", self.catalogue.plain(&how));
                "warning-contradiction"
            }
            Warning::NeverDoneBefore { formula, .. } => {
                self.set_formula(*formula, &mut arguments);
                "warning-never-done-before"
            }
        };
        self.catalogue.say(key, &arguments)
    }

    fn set_formula(&self, formula: Formula, arguments: &mut Arguments<'_>) {
        let key = format!("formula-{}", hyphenated(formula.word()));
        arguments.set("formula", self.catalogue.plain(&key));
        let source = formula.first_use().map_or("", |first| first.source);
        arguments.set("source", source);
    }

    /// The usual verbs in quotation marks: "“Demands” or “Decides”".
    fn usual(&self, kind: MeasureKind) -> String {
        let quoted: Vec<String> = kind
            .usual_verbs()
            .iter()
            .map(|usual| {
                let mut arguments = Arguments::new();
                arguments.set("verb", verb(self.catalogue, *usual));
                self.catalogue.say("verb-in-quotes", &arguments)
            })
            .collect();
        let Some((last, before)) = quoted.split_last() else { return String::new() };
        if before.is_empty() {
            return last.clone();
        }
        let mut arguments = Arguments::new();
        arguments.set("before", before.join(", "));
        arguments.set("last", last.as_str());
        self.catalogue.say("list-or", &arguments)
    }

    /// Where a clause stands: "Paragraph 3 (a)".
    fn place(&self, clause: ClauseId, form: &str) -> String {
        let mut arguments = Arguments::new();
        if let Some(place) = self.draft.preamble.iter().position(|one| one.id == clause) {
            arguments.set("number", (place + 1).to_string());
            return self.catalogue.say(&format!("place-preambular{form}"), &arguments);
        }
        for (place, one) in self.draft.operative.iter().enumerate() {
            arguments.set("number", (place + 1).to_string());
            if one.id == clause {
                return self.catalogue.say(&format!("place-operative{form}"), &arguments);
            }
            if let Some(markers) = markers_of(&one.subclauses, clause, 1) {
                arguments.set("markers", markers);
                return self.catalogue.say(&format!("place-sub-clause{form}"), &arguments);
            }
        }
        self.catalogue.plain(&format!("place-unknown{form}"))
    }
}

/// The markers down to a sub-clause: "(a) (ii)".
fn markers_of(subclauses: &[SubClause], clause: ClauseId, level: usize) -> Option<String> {
    subclauses.iter().enumerate().find_map(|(place, one)| {
        let own = marker(level, place);
        if one.id == clause {
            return Some(own);
        }
        markers_of(&one.subclauses, clause, level + 1).map(|under| format!("{own} {under}"))
    })
}

fn hyphenated(word: &str) -> String {
    word.replace('_', "-")
}
