//! The glossary: terms of the Council, what they mean, where the rule stands.

use crate::Catalogue;

/// Every term, by the name under which the language has its words.
const TERMS: [&str; 17] = [
    "veto",
    "abstain",
    "permanent",
    "breach",
    "aggression",
    "determination",
    "ceasefire",
    "sanctions",
    "selfdefence",
    "assembly",
    "secretary",
    "sponsor",
    "separate",
    "order",
    "mediation",
    "domestic",
    "presidency",
];

/// A term of the glossary.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Term {
    /// Its name in links.
    pub name: &'static str,
    /// How it is written in texts: the first is what it is called.
    pub forms: Vec<String>,
    /// What it means.
    pub means: String,
    /// Where the rule stands.
    pub rule: String,
}

/// The glossary of a language.
pub fn glossary(catalogue: &Catalogue) -> Vec<Term> {
    let say = |name: &str, part: &str| catalogue.plain(&format!("term-{name}{part}"));
    let term = |name: &'static str| Term {
        name,
        forms: say(name, "").split('|').map(str::to_owned).collect(),
        means: say(name, "-means"),
        rule: say(name, "-rule"),
    };
    TERMS.into_iter().map(term).collect()
}

/// A piece of a text that is looked through for terms.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Marked<'t> {
    /// Words.
    Plain(&'t str),
    /// The words of a term, and its place in the glossary.
    Term(&'t str, usize),
}

/// A text with its terms marked: each where it first stands, as a whole word.
pub fn marked<'t>(glossary: &[Term], text: &'t str) -> Vec<Marked<'t>> {
    let mut found: Vec<(usize, usize, usize)> = Vec::new();
    for (place, term) in glossary.iter().enumerate() {
        let first = term.forms.iter().filter_map(|form| first_of(text, form)).min();
        let free = |(from, to): &(usize, usize)| {
            found.iter().all(|(begun, ended, _)| to <= begun || ended <= from)
        };
        if let Some((from, to)) = first.filter(free) {
            found.push((from, to, place));
        }
    }
    found.sort_unstable();
    let mut pieces = Vec::new();
    let mut at = 0;
    for (from, to, place) in found {
        pieces.extend(text.get(at..from).filter(|words| !words.is_empty()).map(Marked::Plain));
        pieces.extend(text.get(from..to).map(|words| Marked::Term(words, place)));
        at = to;
    }
    pieces.extend(text.get(at..).filter(|words| !words.is_empty()).map(Marked::Plain));
    pieces
}

/// Where a form first stands as a whole word, in small letters or with a capital first.
fn first_of(text: &str, form: &str) -> Option<(usize, usize)> {
    let letter = |at: Option<char>| at.is_some_and(char::is_alphanumeric);
    let is_whole = |from: usize, to: usize| {
        !letter(text.get(..from).and_then(|before| before.chars().next_back()))
            && !letter(text.get(to..).and_then(|after| after.chars().next()))
    };
    let capital = crate::voice::capitalised(form);
    let places = text.match_indices(form).chain(text.match_indices(capital.as_str()));
    let places = places.map(|(from, words)| (from, from.saturating_add(words.len())));
    places.filter(|(from, to)| is_whole(*from, *to)).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_term_has_its_meaning_and_its_rule() {
        for term in glossary(&Catalogue::english()) {
            for said in [&term.means, &term.rule] {
                assert!(!said.is_empty() && !said.starts_with('['), "{}: {said}", term.name);
            }
            assert!(term.means.split_whitespace().count() <= 60, "{} is too long", term.name);
            let names_a_rule = ["Article", "rules"].iter().any(|word| term.rule.contains(word));
            assert!(names_a_rule, "{}: {}", term.name, term.rule);
            assert!(term.forms.iter().all(|form| !form.trim().is_empty()));
        }
    }

    #[test]
    fn a_term_is_marked_where_it_first_stands_and_as_a_whole_word() {
        let terms = glossary(&Catalogue::english());
        let shown = |text: &str| -> String {
            let pieces = marked(&terms, text).into_iter().map(|piece| match piece {
                Marked::Plain(words) => words.to_owned(),
                Marked::Term(words, _) => format!("[{words}]"),
            });
            pieces.collect()
        };
        assert_eq!(shown("A veto is a veto."), "A [veto] is a veto.");
        assert_eq!(shown("Sponsors of the vetoing"), "[Sponsors] of the vetoing");
        assert_eq!(shown("the General Assembly"), "the [General Assembly]");
        assert_eq!(shown("nothing"), "nothing");
        assert_eq!(shown(""), "");
    }

    #[test]
    fn the_longest_form_that_stands_there_is_marked_once() {
        let terms = glossary(&Catalogue::english());
        let text = "an act of aggression, and collective self-defence";
        let words: String = marked(&terms, text)
            .iter()
            .map(|piece| match piece {
                Marked::Plain(words) | Marked::Term(words, _) => *words,
            })
            .collect();
        assert_eq!(words, text, "no letter is lost");
    }
}
