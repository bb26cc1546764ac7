//! An appraisal: what a whole text is worth to a member, paragraph by paragraph.

use council::DraftText;
use council::ids::{ClauseId, EntryId};
use council::vote::Nature;
use serde::{Deserialize, Serialize};

use super::numbers::{LEANING_MAX, OTHER_GOOD_IN, RED_LINE};
use super::paragraph::{Because, Paragraph, paragraphs};
use crate::seat::{Circumstances, Seat, Standpoint};

/// What a text is worth to a member.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appraisal {
    /// The best paragraph, a third of the other good ones, all the bad ones and the situation, from
    /// -100 to 100; -60 if a red line runs through it.
    pub value: i32,
    /// Each paragraph, in the order of the text.
    pub paragraphs: Vec<ParagraphWorth>,
    /// What the situation adds: names with amounts. Nothing to a text of procedure.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub situation: Vec<(EntryId, i32)>,
    /// The first paragraph through which a red line runs.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub red_line: Option<ClauseId>,
}

/// What one paragraph is worth.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ParagraphWorth {
    /// Which.
    pub clause: ClauseId,
    /// What it is worth.
    pub worth: i32,
    /// Why.
    pub because: Because,
}

/// What a text is worth to a member as things stand, and why.
pub fn appraise(seat: &Seat, text: &DraftText, now: Circumstances<'_>) -> Appraisal {
    seat.standpoint(now).appraise(text)
}

impl Standpoint<'_> {
    /// What a text is worth, and why.
    pub fn appraise(&self, text: &DraftText) -> Appraisal {
        let all: Vec<ParagraphWorth> = paragraphs(text)
            .into_iter()
            .map(|paragraph| {
                let (worth, because) = self.reasons(paragraph.verb, &paragraph.measure);
                ParagraphWorth { clause: paragraph.clause, worth, because }
            })
            .collect();
        let counts = text.nature() == Nature::Substantive;
        let situation = self.situations.iter().filter(|_| counts);
        let situation: Vec<_> = situation.map(|one| (one.id.clone(), one.worth)).collect();
        let red_line = all.iter().find(|one| one.because.red_line).map(|one| one.clause);
        let adds = situation.iter().map(|(_, worth)| worth).sum();
        let value = value(all.iter().map(|one| one.worth), adds, red_line.is_some());
        Appraisal { value, paragraphs: all, situation, red_line }
    }

    /// What a text is worth; nobody asks why.
    pub fn value(&self, text: &DraftText) -> i32 {
        self.value_of(&paragraphs(text), text.nature())
    }

    /// What these paragraphs together are worth.
    pub(crate) fn value_of(&self, paragraphs: &[Paragraph<'_>], nature: Nature) -> i32 {
        let situation = match nature {
            Nature::Substantive => self.situation(),
            Nature::Procedural => 0,
        };
        let mut red_line = false;
        let worths = paragraphs.iter().map(|paragraph| {
            let weighed = self.weigh(paragraph.verb, &paragraph.measure);
            red_line |= weighed.red_line;
            weighed.worth
        });
        let worths: Vec<i32> = worths.collect();
        value(worths.into_iter(), situation, red_line)
    }
}

/// The best, a third of the other good ones, all the bad ones in full, and the situation: agreeable
/// padding buys nobody. A red line outweighs everything.
pub fn value(worths: impl Iterator<Item = i32>, situation: i32, red_line: bool) -> i32 {
    if red_line {
        return RED_LINE;
    }
    let (mut best, mut good, mut bad) = (0, 0, 0);
    for worth in worths {
        if worth > 0 {
            best = best.max(worth);
            good += worth;
        } else {
            bad += worth;
        }
    }
    let value = best + (good - best) / OTHER_GOOD_IN + bad + situation;
    value.clamp(-LEANING_MAX, LEANING_MAX)
}
