//! The price of a vote: the cheapest single or paired change of wording, or undertaking, that reaches a
//! threshold. Fewest and smallest changes first; of equals the one that helps more, then the first in
//! the text, so that the same delegation always names the same price.

mod reword;
mod weights;

use council::dealings::{Bought, Price, Promise, WordingChange};
use council::draft::{DraftText, NewOperative};

use crate::seat::{Outline, Standpoint};
pub use reword::variants;
use reword::{Sized, changes};
use weights::{Changed, Weights, bent};

/// Size of an undertaking, beside changes of wording.
const SIZE_FAVOUR: i32 = 2;
/// What a paragraph must be worth to a delegation for it to ask that it be added.
const WANTS_FROM: i32 = 6;
/// Paragraphs a delegation would have added, at most.
const WANTS_MAX: usize = 6;

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Search<'s> {
    /// What the text must be worth at least.
    pub at: i32,
    /// What is had for it.
    pub buys: Bought,
    /// Paragraphs it would have added: see [`wants`].
    pub wants: &'s [NewOperative],
    /// Undertakings it would take as well or instead, each with what it bends.
    pub favours: &'s [(Promise, i32)],
}

/// The cheapest change of wording after which the text is worth at least this much; `None` if there is
/// none, or nothing needs changing.
pub fn cheapest(standpoint: &Standpoint<'_>, text: &DraftText, at: i32) -> Option<Price> {
    let search = Search { at, buys: Bought::VoteFor, wants: &[], favours: &[] };
    price(standpoint, text, &search)
}

/// The cheapest price: one change or one undertaking, then two changes, then a change with an
/// undertaking. `None` if there is none, or nothing needs changing.
pub fn price(standpoint: &Standpoint<'_>, text: &DraftText, search: &Search<'_>) -> Option<Price> {
    let weights = Weights::of(standpoint, text);
    if weights.value() >= search.at {
        return None;
    }
    // A paragraph more mends a text one half wants, and not one that only accuses a friend.
    let wants = if weights.dearest() >= WANTS_FROM { search.wants } else { &[] };
    let all = changes(text, wants);
    let weighed: Vec<_> =
        all.iter().map(|one| (one, Changed::of(standpoint, text, &one.change))).collect();
    let one = weighed.iter().filter_map(|(change, changed)| {
        let value = weights.with(&[changed.as_ref()?]);
        (value >= search.at).then_some((change.size, -value, vec![*change], None))
    });
    let favour = search.favours.iter().filter_map(|(promise, bends)| {
        let value = bent(weights.value(), *bends);
        (value >= search.at).then_some((SIZE_FAVOUR, -value, Vec::new(), Some(promise)))
    });
    let first = least(one.chain(favour));
    let found = first.or_else(|| least(pairs(&weighed, &weights, search.at)));
    let found = found.or_else(|| {
        let both = weighed.iter().flat_map(|(change, changed)| {
            let weights = &weights;
            search.favours.iter().filter_map(move |(promise, bends)| {
                let value = bent(weights.with(&[changed.as_ref()?]), *bends);
                let size = change.size + SIZE_FAVOUR;
                (value >= search.at).then_some((size, -value, vec![*change], Some(promise)))
            })
        });
        least(both)
    });
    found.map(|(_, _, changes, promise)| Price {
        changes: changes.into_iter().map(|one| one.change.clone()).collect(),
        undertaking: promise.cloned(),
        buys: search.buys,
    })
}

/// Size, what it leaves wanting, the changes, the undertaking.
type Found<'f> = (i32, i32, Vec<&'f Sized>, Option<&'f Promise>);

fn pairs<'f>(
    weighed: &'f [(&'f Sized, Option<Changed>)],
    weights: &'f Weights,
    at: i32,
) -> impl Iterator<Item = Found<'f>> {
    weighed.iter().enumerate().flat_map(move |(place, (one, first))| {
        weighed.iter().skip(place + 1).filter_map(move |(other, second)| {
            let (first, second) = (first.as_ref()?, second.as_ref()?);
            let value = first.goes_with(second).then(|| weights.with(&[first, second]))?;
            (value >= at).then(|| (one.size + other.size, -value, vec![*one, *other], None))
        })
    })
}

/// The smallest, then the most helpful; of equals the first.
fn least<'f>(found: impl Iterator<Item = Found<'f>>) -> Option<Found<'f>> {
    found.min_by_key(|(size, wanting, ..)| (*size, *wanting))
}

/// The red pencil: of the changes that help at least half as much as the best, the smallest, then the one
/// that helps most; `None` if nothing helps. Who marks a text asks for a word before it asks for a
/// paragraph.
pub fn mark(standpoint: &Standpoint<'_>, text: &DraftText) -> Option<WordingChange> {
    mark_with(standpoint, text, &[])
}

/// The same, where paragraphs may be added.
pub fn mark_with(
    standpoint: &Standpoint<'_>,
    text: &DraftText,
    wants: &[NewOperative],
) -> Option<WordingChange> {
    let weights = Weights::of(standpoint, text);
    let before = weights.value();
    let helpful: Vec<_> = changes(text, wants)
        .into_iter()
        .filter_map(|one| {
            let changed = Changed::of(standpoint, text, &one.change)?;
            let gain = weights.with(&[&changed]) - before;
            (gain > 0).then_some((gain, one.size, one.change))
        })
        .collect();
    let most = helpful.iter().map(|(gain, ..)| *gain).max()?;
    let enough = helpful.into_iter().filter(|(gain, ..)| 2 * gain >= most);
    enough.min_by_key(|(gain, size, _)| (*size, -gain)).map(|(.., change)| change)
}

/// The paragraphs of the sitting's outlines that a delegation would gladly see in any text, the dearest
/// first.
pub fn wants(standpoint: &Standpoint<'_>, outlines: &[Outline]) -> Vec<NewOperative> {
    let mut all: Vec<(i32, NewOperative)> = Vec::new();
    for clause in outlines.iter().flat_map(|outline| &outline.text.operative) {
        let worth = standpoint.weigh(clause.verb, &clause.measure).worth;
        let known = all.iter().any(|(_, new)| new.measure == clause.measure);
        if worth >= WANTS_FROM && clause.subclauses.is_empty() && !known {
            let new = NewOperative {
                verb: clause.verb,
                measure: clause.measure.clone(),
                text: council::ClauseText::Generated,
                subclauses: Vec::new(),
            };
            all.push((-worth, new));
        }
    }
    all.sort_by_key(|(loss, _)| *loss);
    all.into_iter().take(WANTS_MAX).map(|(_, new)| new).collect()
}
