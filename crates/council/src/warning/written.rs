//! What typed English words say, as far as it can be told from how they begin.

use super::Warning;
use crate::draft::{OperativeClause, Written};
use crate::verb::Verb;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// Openings that belong to the General Assembly or to Model United Nations, not to the Council.
    ForeignPhrase {
        /// "Congratulates".
        Congratulates = "congratulates",
        /// "Further congratulates".
        FurtherCongratulates = "further_congratulates",
        /// "Proclaims".
        Proclaims = "proclaims",
        /// "Further proclaims".
        FurtherProclaims = "further_proclaims",
        /// "Solemnly proclaims".
        SolemnlyProclaims = "solemnly_proclaims",
        /// "Further resolves".
        FurtherResolves = "further_resolves",
    }
}

/// How the verbs begin a clause in English.
const OPENINGS: &[(&str, Verb)] = &[
    ("notes", Verb::Notes),
    ("takes note", Verb::Notes),
    ("expresses its concern", Verb::IsConcerned),
    ("expresses concern", Verb::IsConcerned),
    ("is concerned", Verb::IsConcerned),
    ("regrets", Verb::Regrets),
    ("deplores", Verb::Deplores),
    ("condemns", Verb::Condemns),
    ("invites", Verb::Invites),
    ("requests", Verb::Requests),
    ("calls upon", Verb::CallsUpon),
    ("calls for", Verb::CallsUpon),
    ("urges", Verb::Urges),
    ("demands", Verb::Demands),
    ("encourages", Verb::Encourages),
    ("recommends", Verb::Recommends),
    ("endorses", Verb::Endorses),
    ("decides", Verb::Decides),
    ("authorizes", Verb::Authorizes),
    ("authorises", Verb::Authorizes),
];

/// Words that allow force (procedure.md, section 6; resolutions 83 (1950), 665 and 678 (1990)).
const FORCE_WORDS: &[&str] = &[
    "all necessary means",
    "all necessary measures",
    "use of force",
    "such measures commensurate",
    "such assistance",
];

/// Notes on the words a person wrote for a clause.
pub(super) fn about_words(clause: &OperativeClause) -> Option<Warning> {
    let text = english(clause.text.as_written()?)?;
    if let Some(phrase) = ForeignPhrase::ALL
        .iter()
        .find(|phrase| begins_with(&text, &phrase.word().replace('_', " ")))
    {
        return Some(Warning::ForeignPhrase { clause: clause.id, phrase: *phrase });
    }
    let (_, says) = OPENINGS.iter().find(|(opening, _)| begins_with(&text, opening))?;
    let means = clause.verb;
    (*says != means).then_some(Warning::AnotherVerbWritten {
        clause: clause.id,
        means,
        says: *says,
    })
}

/// Whether typed words allow force; unknown in a language other than English.
pub(super) fn allows_force(written: &Written) -> Option<bool> {
    let text = english(written)?;
    Some(FORCE_WORDS.iter().any(|words| text.contains(words)))
}

/// Typed English in lower case with single spaces.
pub(super) fn english(written: &Written) -> Option<String> {
    written
        .language
        .is_english()
        .then(|| written.text.to_lowercase().split_whitespace().collect::<Vec<_>>().join(" "))
}

fn begins_with(text: &str, opening: &str) -> bool {
    text.strip_prefix(opening)
        .is_some_and(|rest| rest.chars().next().is_none_or(|next| !next.is_alphanumeric()))
}
