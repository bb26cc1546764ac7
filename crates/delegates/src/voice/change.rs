//! A change of wording as one speaks of it: the paragraph by its number, the words by their names.

use council::{ClauseId, DraftText, MeasureKind, Verb};

/// A paragraph by its number, as it stood when it was spoken of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Paragraph {
    /// An operative one, from 1.
    Operative(u32),
    /// A preambular one, from 1.
    Preambular(u32),
}

/// A change of wording as it is spoken of.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Change {
    /// Another verb.
    Verb {
        /// In which paragraph.
        at: Paragraph,
        /// The verb that stands there.
        from: Verb,
        /// The verb wanted.
        to: Verb,
    },
    /// The paragraph goes.
    Drop {
        /// Which.
        at: Paragraph,
    },
    /// The paragraph is put otherwise.
    Measure {
        /// Which.
        at: Paragraph,
        /// What it is about.
        kind: MeasureKind,
    },
    /// A paragraph more.
    Add {
        /// With which verb.
        verb: Verb,
        /// What it is about.
        kind: MeasureKind,
    },
}

impl Paragraph {
    /// Where a clause stands in a text; a sub-clause counts as the paragraph it stands under.
    pub fn of(text: &DraftText, clause: ClauseId) -> Option<Self> {
        let number = |place: usize| u32::try_from(place).ok()?.checked_add(1);
        if let Some(place) = text.preamble.iter().position(|one| one.id == clause) {
            return number(place).map(Self::Preambular);
        }
        let place = text.operative.iter().position(|one| {
            one.id == clause || one.subclauses.iter().any(|sub| holds(sub, clause))
        })?;
        number(place).map(Self::Operative)
    }

    fn argument(self) -> String {
        match self {
            Self::Operative(number) => number.to_string(),
            Self::Preambular(number) => format!("p{number}"),
        }
    }

    fn read(argument: &str) -> Option<Self> {
        match argument.strip_prefix('p') {
            Some(number) => number.parse().ok().map(Self::Preambular),
            None => argument.parse().ok().map(Self::Operative),
        }
    }
}

impl Change {
    /// As an argument: `2:verb:demands:calls_upon`, `3:drop`, `1:measure:withdraw`,
    /// `add:requests:report_back`.
    pub(super) fn argument(self) -> String {
        match self {
            Self::Verb { at, from, to } => {
                format!("{}:verb:{}:{}", at.argument(), from.word(), to.word())
            }
            Self::Drop { at } => format!("{}:drop", at.argument()),
            Self::Measure { at, kind } => format!("{}:measure:{}", at.argument(), kind.word()),
            Self::Add { verb, kind } => format!("add:{}:{}", verb.word(), kind.word()),
        }
    }

    pub(super) fn read(argument: &str) -> Option<Self> {
        let parts: Vec<&str> = argument.split(':').collect();
        Some(match parts.as_slice() {
            ["add", verb, kind] => Self::Add { verb: verb_of(verb)?, kind: kind_of(kind)? },
            [at, "drop"] => Self::Drop { at: Paragraph::read(at)? },
            [at, "measure", kind] => {
                Self::Measure { at: Paragraph::read(at)?, kind: kind_of(kind)? }
            }
            [at, "verb", from, to] => {
                Self::Verb { at: Paragraph::read(at)?, from: verb_of(from)?, to: verb_of(to)? }
            }
            _ => return None,
        })
    }
}

fn verb_of(word: &str) -> Option<Verb> {
    Verb::all().find(|verb| verb.word() == word)
}

pub(super) fn kind_of(word: &str) -> Option<MeasureKind> {
    MeasureKind::ALL.iter().copied().find(|kind| kind.word() == word)
}

fn holds(sub: &council::SubClause, clause: ClauseId) -> bool {
    sub.id == clause || sub.subclauses.iter().any(|under| holds(under, clause))
}
