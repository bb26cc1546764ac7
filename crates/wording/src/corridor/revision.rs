//! A draft before the Council that its own mover put otherwise.

use council::dealings::{Rewording, WordingChange};
use council::{DraftId, DraftText, NewOperative};

use super::{Between, Corridor};
use crate::voice::capitalised;
use crate::{Names, Texts};

impl<N: Names + Texts> Corridor<'_, N> {
    /// What the change of a draft's words that was told last did, where everybody has its text and no
    /// amendment or vote made the change: "Norway revised its draft: to leave out paragraph 3".
    pub(crate) fn revised(&self, draft: &DraftId) -> Option<String> {
        let (before, now) = self.desk.revision(draft)?;
        let (mover, _) = self.desk.mover(draft)?;
        let own = Between { subject: mover.member(), ..Between::default() };
        let changes = between(before, now);
        let does = if changes.is_empty() { String::new() } else { self.changes(draft, &changes) };
        let key = if changes.is_empty() { "corridor-reworded" } else { "corridor-revised" };
        let by = capitalised(&self.voice.actor(mover));
        Some(self.say(key, &[("By", by), ("draft", self.draft(draft, own)), ("does", does)]))
    }
}

/// The changes that make one wording of the operative part into another: paragraphs out, put otherwise,
/// added. Their order and the preamble are no matter of substance.
fn between(before: &DraftText, now: &DraftText) -> Vec<WordingChange> {
    let was = before.operative.iter().flat_map(|old| {
        let how = match now.operative(old.id) {
            None => vec![Rewording::Drop],
            Some(new) => {
                let verb = (new.verb != old.verb).then_some(Rewording::Verb(new.verb));
                let measure = (new.measure != old.measure)
                    .then(|| Rewording::Measure(Box::new(new.measure.clone())));
                verb.into_iter().chain(measure).collect()
            }
        };
        how.into_iter().map(|how| WordingChange { clause: old.id, how })
    });
    let added = now.operative.iter().filter(|new| before.operative(new.id).is_none());
    let added = added.map(|new| {
        let clause = NewOperative {
            verb: new.verb,
            measure: new.measure.clone(),
            text: new.text.clone(),
            subclauses: Vec::new(),
        };
        WordingChange { clause: new.id, how: Rewording::Add(Box::new(clause)) }
    });
    was.chain(added).collect()
}
