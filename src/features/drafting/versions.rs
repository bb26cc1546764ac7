//! Earlier versions of a text beside the one that stands: what was put in, what was struck.

use council::{DraftId, DraftText, Event};

use crate::session::Papers;
use crate::words;

/// Words of a paragraph that are compared at most; a longer one is shown whole.
const WORDS_MAX: usize = 400;

/// A version of a text.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Version {
    /// Counts changes.
    pub(crate) rev: u32,
    /// The words.
    pub(crate) text: DraftText,
}

/// The versions of a draft that the player has seen, in order, each once.
pub(crate) fn versions(events: &[Event], id: &DraftId) -> Vec<Version> {
    let mut all: Vec<Version> = Vec::new();
    for event in events {
        let version = if let Event::DraftBegun(draft) | Event::DraftShared { draft, .. } = event
            && draft.id == *id
        {
            Version { rev: draft.rev, text: draft.text.as_ref().clone() }
        } else if let Event::DraftChanged { draft, text, rev, .. } = event
            && draft == id
        {
            Version { rev: *rev, text: text.clone() }
        } else {
            continue;
        };
        if all.last().is_none_or(|last| last.rev < version.rev) {
            all.push(version);
        }
    }
    all
}

/// Some words of a paragraph, and what became of them.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) enum Piece {
    /// They stand in both.
    Same(String),
    /// They were put in.
    Inserted(String),
    /// They were struck.
    Struck(String),
}

/// One text against another, paragraph by paragraph.
pub(crate) fn compared(papers: Papers, before: &DraftText, after: &DraftText) -> Vec<Vec<Piece>> {
    let drafter = words::drafter(papers);
    let said = |clause| {
        let said = drafter.operative(clause);
        format!("{} {}", said.lead.unwrap_or_default(), said.rest).trim().to_owned()
    };
    let mut paragraphs: Vec<Vec<Piece>> = Vec::new();
    for clause in &after.operative {
        let was = before.operative.iter().find(|one| one.id == clause.id).map(said);
        paragraphs.push(difference(&was.unwrap_or_default(), &said(clause)));
    }
    let gone = before
        .operative
        .iter()
        .filter(|one| !after.operative.iter().any(|still| still.id == one.id));
    paragraphs.extend(gone.map(|clause| difference(&said(clause), "")));
    paragraphs
}

/// What became of one paragraph, word by word: the longest run of words that both have stays.
fn difference(before: &str, after: &str) -> Vec<Piece> {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (before.split_whitespace().collect(), after.split_whitespace().collect());
    if old.len().max(new.len()) > WORDS_MAX {
        return vec![Piece::Struck(before.to_owned()), Piece::Inserted(after.to_owned())];
    }
    let lengths = common(&old, &new);
    let length = |i: usize, j: usize| lengths.get(i).and_then(|row| row.get(j)).copied();
    let (mut i, mut j) = (0, 0);
    let mut pieces: Vec<Piece> = Vec::new();
    while i < old.len() || j < new.len() {
        match (old.get(i), new.get(j)) {
            (Some(left), Some(right)) if left == right => {
                add(&mut pieces, Piece::Same((*left).to_owned()));
                (i, j) = (i + 1, j + 1);
            }
            (Some(left), right) if right.is_none() || length(i + 1, j) >= length(i, j + 1) => {
                add(&mut pieces, Piece::Struck((*left).to_owned()));
                i += 1;
            }
            (_, Some(right)) => {
                add(&mut pieces, Piece::Inserted((*right).to_owned()));
                j += 1;
            }
            (_, None) => break,
        }
    }
    pieces
}

/// For every pair of places, how many words the rests have in common in order.
fn common(old: &[&str], new: &[&str]) -> Vec<Vec<usize>> {
    let mut rows = vec![vec![0; new.len() + 1]];
    for left in old.iter().rev() {
        let below = rows.last().cloned().unwrap_or_default();
        let mut row = vec![0; new.len() + 1];
        for (j, right) in new.iter().enumerate().rev() {
            let at = |row: &[usize], j: usize| row.get(j).copied().unwrap_or_default();
            let best = if left == right {
                at(&below, j + 1) + 1
            } else {
                at(&below, j).max(at(&row, j + 1))
            };
            if let Some(cell) = row.get_mut(j) {
                *cell = best;
            }
        }
        rows.push(row);
    }
    rows.reverse();
    rows
}

/// Adds a word to the last piece if the same became of it.
fn add(pieces: &mut Vec<Piece>, piece: Piece) {
    match (pieces.last_mut(), piece) {
        (Some(Piece::Same(words)), Piece::Same(word))
        | (Some(Piece::Inserted(words)), Piece::Inserted(word))
        | (Some(Piece::Struck(words)), Piece::Struck(word)) => {
            words.push(' ');
            words.push_str(&word);
        }
        (_, piece) => pieces.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, after: &str) -> String {
        let pieces = difference(before, after).into_iter().map(|piece| match piece {
            Piece::Same(words) => words,
            Piece::Inserted(words) => format!("+{words}+"),
            Piece::Struck(words) => format!("-{words}-"),
        });
        pieces.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn what_was_put_in_and_what_was_struck_is_told_word_by_word() {
        for (before, after, told) in [
            ("Calls upon the North", "Calls upon the North", "Calls upon the North"),
            (
                "Calls upon the North",
                "Demands that the North",
                "-Calls upon- +Demands that+ the North",
            ),
            ("", "Requests a report", "+Requests a report+"),
            ("Requests a report", "", "-Requests a report-"),
            ("a report by Friday", "a full report", "a +full+ report -by Friday-"),
        ] {
            assert_eq!(shown(before, after), told);
        }
    }

    #[test]
    fn both_texts_can_be_read_off_the_difference() {
        let (before, after) = ("one two three four five two", "two three six five two one");
        let pieces = difference(before, after);
        let read = |is: fn(&Piece) -> Option<&String>| {
            pieces.iter().filter_map(is).cloned().collect::<Vec<_>>().join(" ")
        };
        let old = read(|piece| match piece {
            Piece::Same(words) | Piece::Struck(words) => Some(words),
            Piece::Inserted(_) => None,
        });
        let new = read(|piece| match piece {
            Piece::Same(words) | Piece::Inserted(words) => Some(words),
            Piece::Struck(_) => None,
        });
        assert_eq!((old.as_str(), new.as_str()), (before, after));
    }
}
