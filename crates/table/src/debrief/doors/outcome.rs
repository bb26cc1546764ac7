//! What a game came to, and how two differ.

use std::collections::{BTreeMap, BTreeSet};

use council::draft::PreambularContent;
use council::meeting::BallotSubject;
use council::state::DraftStatus;
use council::{
    DraftId, DraftText, EndingId, Event, FactId, Measure, MemberId, SittingId, TrackId, Verb,
};
use serde::{Deserialize, Serialize};

use crate::table::Table;

/// What a game came to.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// Its ending.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub ending: Option<EndingId>,
    /// Every text that was settled, in order.
    pub texts: Vec<TextThere>,
    /// Where the tracks stood in the end.
    pub tracks: BTreeMap<TrackId, i32>,
    /// Facts that were true in the end.
    pub facts: BTreeSet<FactId>,
}

/// A text that was settled.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct TextThere {
    /// At which sitting.
    pub sitting: SittingId,
    /// Which draft.
    pub draft: DraftId,
    /// Who moved it, if a member did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mover: Option<MemberId>,
    /// Its words.
    pub text: DraftText,
    /// Whether it was adopted.
    pub adopted: bool,
    /// Votes in favour; 0 if there was no vote.
    pub in_favour: u16,
    /// Votes it needed.
    pub needed: u16,
}

/// How a branch differs from the game.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Difference {
    /// It ends otherwise.
    Ending(EndingId),
    /// A text is adopted that was lost here.
    VoteWon(Box<TextThere>),
    /// A text is adopted that was not adopted here, in those words.
    Adopted(Box<TextThere>),
    /// A text is not adopted that was adopted here.
    NotAdopted(Box<TextThere>),
}

impl Outcome {
    /// What the game at a table came to.
    pub(super) fn of(table: &Table) -> Self {
        let state = table.state();
        Self {
            ending: state.crisis.ending.clone(),
            texts: texts(table),
            tracks: state.crisis.tracks.clone(),
            facts: state.crisis.facts.clone(),
        }
    }

    /// How this one differs from `game`, the greatest difference first.
    pub(super) fn differences(&self, game: &Self) -> Vec<Difference> {
        let mut differences = Vec::new();
        if let Some(ending) = &self.ending
            && self.ending != game.ending
        {
            differences.push(Difference::Ending(ending.clone()));
        }
        for there in self.texts.iter().filter(|one| one.adopted && !game.adopted(one)) {
            let lost = game.texts.iter().any(|here| !here.adopted && here.draft == there.draft);
            let there = Box::new(there.clone());
            let adopted = Difference::Adopted;
            differences.push(if lost { Difference::VoteWon(there) } else { adopted(there) });
        }
        // A text that is adopted there in other words has been told already.
        let in_other_words =
            |here: &TextThere| self.texts.iter().any(|one| one.adopted && one.draft == here.draft);
        let gone = game.texts.iter().filter(|one| one.adopted && !self.adopted(one));
        for here in gone.filter(|one| !in_other_words(one)) {
            differences.push(Difference::NotAdopted(Box::new(here.clone())));
        }
        differences.sort_by_key(Difference::rank);
        differences
    }

    /// Whether a text of this meaning was adopted at that sitting.
    fn adopted(&self, text: &TextThere) -> bool {
        self.texts.iter().any(|one| {
            one.adopted && one.sitting == text.sitting && meaning(&one.text) == meaning(&text.text)
        })
    }
}

impl Difference {
    fn rank(&self) -> u8 {
        match self {
            Self::VoteWon(_) => 0,
            Self::Ending(_) => 1,
            Self::Adopted(_) => 2,
            Self::NotAdopted(_) => 3,
        }
    }
}

/// What a text does, without its numbering and the words it is put in.
fn meaning(text: &DraftText) -> (Vec<&PreambularContent>, Vec<(Verb, &Measure)>) {
    let measures = text.measures().into_iter().map(|(_, verb, measure)| (verb, measure));
    (text.preamble.iter().map(|clause| &clause.content).collect(), measures.collect())
}

fn texts(table: &Table) -> Vec<TextThere> {
    let state = table.state();
    let mut sitting = None;
    let mut texts = Vec::new();
    for event in table.log().events() {
        if let Event::SittingOpened { sitting: opened, .. } = event {
            sitting = Some(&opened.id);
        }
        let (Event::DraftAdopted { draft, .. } | Event::DraftNotAdopted { draft, .. }) = event
        else {
            continue;
        };
        let (Some(sitting), Some(on_file)) = (sitting, state.papers.draft(draft)) else { continue };
        let vote = state.votes.iter().rev();
        let vote = { vote }.find(|one| one.subject == BallotSubject::Draft(draft.clone()));
        texts.push(TextThere {
            sitting: sitting.clone(),
            draft: draft.clone(),
            mover: on_file.mover.member().cloned(),
            text: on_file.text.as_ref().clone(),
            adopted: matches!(on_file.status, DraftStatus::Adopted { .. }),
            in_favour: vote.map_or(0, |vote| vote.result.tally.in_favour),
            needed: vote.map_or(0, |vote| vote.result.needed),
        });
    }
    texts
}
