//! Clauses of a draft in words: the game's own where the text is generated, a person's where it is
//! written.
//!
//! Nothing here ends with a mark: commas, semicolons and the one full stop belong to the document.

#![expect(clippy::unused_self, reason = "every measure's words come from a method of the drafter")]

mod business;
mod justice;
mod means;
mod measure;
mod peace;
mod phrase;
mod preamble;
mod presence;
mod reference;
mod sanctions;
mod settlement;

pub(crate) use measure::verb_word;

use council::{
    ClauseText, Language, Measure, OperativeClause, PreambularClause, PreambularContent, SubClause,
    SubContent, Verb, Written,
};

use crate::{Arguments, Catalogue, Names};

/// Puts clauses into the words of one language, with the names of one era.
#[derive(Clone, Copy)]
pub struct Drafter<'a> {
    catalogue: &'a Catalogue,
    names: &'a dyn Names,
}

/// A clause in words.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct ClauseWords {
    /// The verb or participle it begins with, set off in print; none in written text.
    pub lead: Option<String>,
    /// What follows.
    pub rest: String,
    /// The language of written text; none if the words are the game's own.
    pub language: Option<Language>,
    /// The lettered items under it.
    pub items: Vec<ClauseWords>,
    /// How it reads on within a sentence, where that is not how it stands on a line of its own.
    within: Option<String>,
    /// Whether a single item reads on from the words with no mark between them.
    reads_on: bool,
}

impl std::fmt::Debug for Drafter<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Drafter").finish_non_exhaustive()
    }
}

impl<'a> Drafter<'a> {
    /// A drafter with the words of a language and the names of an era.
    pub fn new(catalogue: &'a Catalogue, names: &'a dyn Names) -> Self {
        Self { catalogue, names }
    }

    pub(crate) fn catalogue(&self) -> &'a Catalogue {
        self.catalogue
    }

    pub(crate) fn names(&self) -> &'a dyn Names {
        self.names
    }

    /// A preambular clause.
    pub fn preambular(&self, clause: &PreambularClause) -> ClauseWords {
        if let ClauseText::Written(written) = &clause.text {
            return ClauseWords::written(written);
        }
        let (lead, rest) = self.preambular_words(clause.participle, &clause.content);
        let language = match &clause.content {
            PreambularContent::Free(written) => Some(written.language.clone()),
            PreambularContent::Resolutions(_)
            | PreambularContent::EarlierResolutions
            | PreambularContent::Conduct(_)
            | PreambularContent::Determination(_)
            | PreambularContent::Principle(_)
            | PreambularContent::Effort(_)
            | PreambularContent::Condolence(_)
            | PreambularContent::Matter(_)
            | PreambularContent::Aim(_)
            | PreambularContent::Basis(_) => None,
        };
        ClauseWords { lead: Some(lead), rest: trimmed(&rest), language, ..ClauseWords::default() }
    }

    /// An operative clause with all that stands under it.
    pub fn operative(&self, clause: &OperativeClause) -> ClauseWords {
        let mut words = match &clause.text {
            ClauseText::Generated => self.generated(clause.verb, &clause.measure),
            ClauseText::Written(written) => ClauseWords::written(written),
        };
        if !clause.subclauses.is_empty() && words.items.is_empty() && words.language.is_none() {
            words.rest = self.leading_on(&words.rest, clause);
            words.reads_on = clause.subclauses.iter().all(is_generated);
        }
        words.items.extend(self.sub_clauses(clause.verb, &clause.measure, &clause.subclauses));
        words
    }

    /// The game's own sentence for a verb and a measure: "Calls upon Iraq to withdraw all forces".
    pub fn sentence(&self, verb: Verb, measure: &Measure) -> String {
        let words = self.generated(verb, measure);
        let mut arguments = Arguments::new();
        arguments.set("verb", words.lead.unwrap_or_default());
        arguments.set("complement", words.rest);
        self.catalogue.say("clause", &arguments)
    }

    fn generated(&self, verb: Verb, measure: &Measure) -> ClauseWords {
        let said = self.said(verb, measure, None);
        ClauseWords {
            lead: Some(said.verb),
            rest: said.complement,
            items: said.phrase.items.into_iter().map(ClauseWords::item).collect(),
            ..ClauseWords::default()
        }
    }

    /// The words that lead from a generated sentence to what stands under it.
    fn leading_on(&self, text: &str, clause: &OperativeClause) -> String {
        let mut measures = clause.subclauses.iter().filter_map(|one| match &one.content {
            SubContent::Measure(own) => Some(&own.measure),
            SubContent::Words(_) => None,
        });
        let key = match measures.next() {
            None => "words-follow",
            Some(first) if self.addresses_others(clause.verb, &clause.measure, first) => {
                "sub-clauses-to-others"
            }
            Some(_) => "sub-clauses-follow",
        };
        let mut arguments = Arguments::new();
        arguments.set("text", text);
        self.catalogue.say(key, &arguments)
    }

    fn sub_clauses(
        &self,
        verb: Verb,
        above: &Measure,
        subclauses: &[SubClause],
    ) -> Vec<ClauseWords> {
        subclauses
            .iter()
            .map(|subclause| {
                let (mut words, measure) = match &subclause.content {
                    SubContent::Words(written) => (ClauseWords::written(written), above),
                    SubContent::Measure(own) => {
                        let words = match &own.text {
                            ClauseText::Written(written) => ClauseWords::written(written),
                            ClauseText::Generated => {
                                let said = self.said(verb, &own.measure, Some(above));
                                let mut words = ClauseWords::item(said.complement);
                                words.items =
                                    said.phrase.items.into_iter().map(ClauseWords::item).collect();
                                words
                            }
                        };
                        (words, &own.measure)
                    }
                };
                words.items.extend(self.sub_clauses(verb, measure, &subclause.subclauses));
                words
            })
            .collect()
    }
}

impl ClauseWords {
    fn written(written: &Written) -> Self {
        Self {
            rest: trimmed(&written.text),
            language: Some(written.language.clone()),
            ..Self::default()
        }
    }

    /// A lettered item; it begins with a capital.
    fn item(text: String) -> Self {
        Self { rest: capitalised(&text), within: Some(text), ..Self::default() }
    }

    /// The clause and all that stands under it, as one sentence without its last mark.
    pub fn in_one(&self) -> String {
        let rest = self.within.as_ref().unwrap_or(&self.rest);
        let words = match &self.lead {
            Some(lead) if rest.is_empty() => lead.clone(),
            Some(lead) => format!("{lead} {rest}"),
            None => rest.clone(),
        };
        match self.items.as_slice() {
            [] => words,
            [only] if self.reads_on => format!("{words} {}", only.in_one()),
            items => {
                let items: Vec<String> = items.iter().map(Self::in_one).collect();
                format!("{words}: {}", items.join("; "))
            }
        }
    }
}

/// Whether its words are the game's own: a person's begin as they were written.
fn is_generated(subclause: &SubClause) -> bool {
    match &subclause.content {
        SubContent::Measure(own) => own.text == ClauseText::Generated,
        SubContent::Words(_) => false,
    }
}

/// Written text on one line, without the mark it ends with: the document sets its own.
fn trimmed(text: &str) -> String {
    const MARKS: [char; 10] = [',', ';', '.', ':', '،', '؛', '，', '；', '。', '：'];
    let cleaned = crate::document::clean(text);
    cleaned.trim_end_matches(MARKS).trim_end().to_owned()
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
