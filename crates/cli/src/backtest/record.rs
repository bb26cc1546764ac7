//! The record: every vote with a text and a roll, and how the crisis stood that day.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use council::crisis::{CameTo, Crisis};
use council::scenario::file::{HistoricalVote, QuestionPut, ScenarioFile, Sitting, VoteOutcome};
use council::{Ballot, DraftText, MemberId, Nature, Question, Rulebook};

/// The votes of a scenario's sittings, in their order.
pub(super) struct Record<'f> {
    /// The scenario.
    pub(super) file: &'f ScenarioFile,
    /// By which rules they were counted.
    pub(super) rules: Rulebook,
    /// Votes that can be predicted.
    pub(super) votes: Vec<PastVote<'f>>,
    /// Votes of which the text or the roll is not known.
    pub(super) unknown: Vec<String>,
}

/// One vote of the record.
pub(super) struct PastVote<'f> {
    /// The sitting it belongs to.
    pub(super) sitting: &'f Sitting,
    /// The vote as the scenario has it.
    pub(super) vote: &'f HistoricalVote,
    /// The question.
    pub(super) question: Question,
    /// What was voted on.
    pub(super) text: &'f DraftText,
    /// What members did; the absent among them.
    pub(super) roll: &'f BTreeMap<MemberId, Ballot>,
    /// What came of it.
    pub(super) outcome: Option<VoteOutcome>,
    /// Who could veto.
    pub(super) permanent: BTreeSet<MemberId>,
    /// How the crisis stood.
    pub(super) crisis: Crisis,
}

impl<'f> Record<'f> {
    /// Reads the record.
    pub(super) fn of(file: &'f ScenarioFile) -> Result<Self, String> {
        let rules = file.rules().ok_or("it has no complete rulebook: see `placard check`")?;
        let (mut votes, mut unknown) = (Vec::new(), Vec::new());
        let sittings: Vec<&Sitting> = file.sittings.iter().flatten().collect();
        for (sitting, vote) in file.past_votes() {
            let before = sittings.iter().position(|one| one.id == sitting.id);
            let before = sittings.get(..before.unwrap_or_default()).unwrap_or_default();
            match PastVote::of(file, sitting, vote, before) {
                Some(vote) => votes.push(vote),
                None => unknown.push(vote.id.to_string()),
            }
        }
        if votes.is_empty() {
            return Err("no vote of its history has both a text and a roll".to_owned());
        }
        Ok(Self { file, rules, votes, unknown })
    }
}

impl<'f> PastVote<'f> {
    fn of(
        file: &'f ScenarioFile,
        sitting: &'f Sitting,
        vote: &'f HistoricalVote,
        before: &[&Sitting],
    ) -> Option<Self> {
        let day = vote.date.as_ref().or(sitting.date.as_ref())?.as_str().parse().ok()?;
        Some(Self {
            sitting,
            vote,
            question: vote.question_put()?,
            text: vote.draft.as_ref()?,
            roll: vote.roll.as_ref()?,
            outcome: vote.outcome,
            permanent: file.permanent_on(day),
            crisis: crisis(file, sitting, vote, before),
        })
    }

    /// Whether it is a matter of substance.
    pub(super) fn is_of_substance(&self) -> bool {
        self.question.nature() == Nature::Substantive
    }
}

/// The crisis as the sitting opened, with what the author says had come to pass since.
fn crisis(
    file: &ScenarioFile,
    sitting: &Sitting,
    vote: &HistoricalVote,
    before: &[&Sitting],
) -> Crisis {
    let opening = sitting.opening.as_ref();
    let bounded = |stands: i64| i32::try_from(stands).unwrap_or(i32::MAX);
    let started = file.tracks.iter().flatten();
    let started = started.filter_map(|track| Some((track.id.clone(), bounded(track.start?))));
    let opened = opening.and_then(|opening| opening.tracks.as_ref()).into_iter().flatten();
    let opened = opened.map(|(track, stands)| (track.clone(), bounded(*stands)));
    let facts = file.facts.iter().flatten().filter(|fact| fact.start == Some(true));
    let facts = facts
        .map(|fact| &fact.id)
        .chain(opening.iter().flat_map(|opening| opening.facts.iter().flatten()))
        .chain(vote.facts.iter().flatten());
    Crisis {
        tracks: started.chain(opened).collect(),
        facts: facts.cloned().collect(),
        came_to: before.iter().map(|past| (past.id.clone(), Arc::new(came_to(past)))).collect(),
        ..Crisis::default()
    }
}

/// What a sitting of history came to.
fn came_to(sitting: &Sitting) -> CameTo {
    let mut came_to = CameTo::default();
    let votes = sitting.history.iter().flat_map(|history| history.votes.iter().flatten());
    let mut next =
        sitting.next_resolution.and_then(|number| u32::try_from(number).ok()).unwrap_or(1);
    for vote in votes.filter(|vote| vote.question == Some(QuestionPut::Substantive)) {
        match vote.outcome {
            Some(VoteOutcome::Adopted) => {
                came_to.adopted.push(next);
                next = next.saturating_add(1);
            }
            Some(VoteOutcome::Vetoed) => came_to.vetoed += 1,
            Some(_) => came_to.short += 1,
            None => {}
        }
    }
    came_to
}
