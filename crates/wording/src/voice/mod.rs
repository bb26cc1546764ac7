//! What a delegate says, in words: a phrase of its register with names, paragraphs and reasons put in.
//!
//! A phrase has inline values ("our draft", "paragraph 2") and sentences of their own, which may be
//! missing: the reason, in the scenario's words, and what would have moved the speaker.

mod changes;
mod remarks;
mod values;

use council::scenario::file::TurnName;
use council::{SittingId, Words};
use delegates::voice::{Act, Phrase, Remarks};

pub use values::Values;
pub(crate) use values::capitalised;

use crate::{Catalogue, Names, Texts};

/// Renders phrases with the names and texts of one crisis.
#[expect(missing_debug_implementations, reason = "a catalogue has none")]
pub struct Voice<'a, N> {
    /// The sentences of a language.
    pub(crate) catalogue: &'a Catalogue,
    /// Names and texts.
    pub(crate) names: &'a N,
}

impl<'a, N: Names + Texts> Voice<'a, N> {
    /// A voice in one language, with the names and texts of one crisis.
    pub fn new(catalogue: &'a Catalogue, names: &'a N) -> Self {
        Self { catalogue, names }
    }

    /// Anything said: a delegate's phrase, one of the scenario's, or words somebody typed. A phrase that
    /// nobody knows shows as its name in quotation marks.
    pub fn words(&self, words: &Words) -> String {
        match words {
            Words::Typed(written) => written.text.clone(),
            Words::Phrase { id, arguments } => match Phrase::named(id) {
                Some(phrase) => self.said(phrase, &Remarks::read(arguments)),
                None => self.names.phrase(id).unwrap_or_else(|| {
                    let mut unknown = crate::Arguments::new();
                    unknown.set("phrase", id.as_str());
                    self.catalogue.say("verbatim-phrase", &unknown)
                }),
            },
        }
    }

    /// What a turn of a sitting's consultations is called, as the sentences choose by it.
    pub(crate) fn unit(&self, sitting: Option<&SittingId>) -> String {
        let name = sitting.map_or(TurnName::HalfHour, |sitting| self.names.turn_name(sitting));
        match name {
            TurnName::HalfHour => "half_hour",
            TurnName::Hour => "hour",
            TurnName::Day => "day",
        }
        .to_owned()
    }

    /// A delegate's phrase with its remarks.
    pub fn said(&self, phrase: Phrase, remarks: &Remarks) -> String {
        let mut values = Values::new(self.catalogue);
        self.put_remarks(remarks, &mut values);
        let (piece, name) =
            if explains_a_vote(phrase.act) { ("change-past", "had") } else { ("change", "if") };
        if let Some(condition) = self.conditions(name, &remarks.wanted) {
            let mut inner = Values::new(self.catalogue);
            inner.inline(name, condition);
            values.sentence("change", self.piece(phrase, piece, &inner));
        }
        self.phrase(phrase, &values)
    }

    /// A phrase with values that are ready.
    pub fn phrase(&self, phrase: Phrase, values: &Values) -> String {
        tidy(&self.catalogue.say(phrase.id().as_str(), &values.arguments()))
    }

    /// A sentence that goes with a phrase, in the same register and turn.
    fn piece(&self, phrase: Phrase, piece: &str, values: &Values) -> String {
        let register = delegates::voice::register_word(phrase.register);
        let key = format!("voice-{register}-{piece}-{}", phrase.wording);
        tidy(&self.catalogue.say(&key, &values.arguments()))
    }
}

fn explains_a_vote(act: Act) -> bool {
    matches!(act, Act::ExplainFor | Act::ExplainAgainst | Act::ExplainVeto | Act::ExplainAbstain)
}

/// Takes out the room that a missing sentence leaves.
pub(crate) fn tidy(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A text as a sentence: trimmed, with a full stop if it ends without a mark.
pub(crate) fn sentence(text: &str) -> String {
    let text = text.trim();
    if text.is_empty() || text.ends_with(['.', '?', '!', '”', '"', '…']) {
        return text.to_owned();
    }
    format!("{text}.")
}
