//! How the crisis stands for a game that begins at a sitting: history's texts, votes and tracks.

use super::{Scenario, Sitting, date};
use crate::crisis::{
    CameTo, OpeningPlan, TextVoted, determinations, held, invited, is_business_alone, measured,
};
use crate::ids::{HistoricalVoteId, ItemId};
use crate::scenario::file::{self, HistoricalVote, QuestionPut, VoteOutcome};

/// History's votes, by sitting.
pub(super) struct Openings<'a> {
    scenario: &'a Scenario,
}

impl<'a> Openings<'a> {
    pub(super) fn of(scenario: &'a Scenario) -> Self {
        Self { scenario }
    }

    /// What a sitting came to in history.
    pub(super) fn in_history(&self, sitting: &Sitting) -> CameTo {
        let mut came_to =
            CameTo { away: sitting.absent.iter().cloned().collect(), ..CameTo::default() };
        for vote in self.votes_at(sitting).filter(|vote| is_on_a_text(vote)) {
            came_to.voted.extend(voted(vote));
            match vote.outcome {
                Some(VoteOutcome::Adopted) => {
                    came_to.adopted.push(number(vote));
                    came_to.last_roll = vote.roll.clone().or(came_to.last_roll);
                    came_to.invited.extend(vote.draft.iter().flat_map(invited));
                    if vote.draft.as_ref().is_some_and(crate::crisis::removes_its_matter) {
                        came_to.dropped.insert(sitting.item.clone());
                    }
                }
                Some(VoteOutcome::Vetoed) => came_to.vetoed = came_to.vetoed.saturating_add(1),
                Some(VoteOutcome::TooFewVotes | VoteOutcome::NotUnanimous) => {
                    came_to.short = came_to.short.saturating_add(1);
                }
                Some(
                    VoteOutcome::Procedural
                    | VoteOutcome::Substantive
                    | VoteOutcome::RulingStands
                    | VoteOutcome::RulingOverruled,
                )
                | None => {}
            }
        }
        came_to
    }

    /// How the crisis stands for a game that begins at a sitting.
    pub(super) fn at(&self, sitting: &Sitting) -> OpeningPlan {
        let file = &self.scenario.file;
        let written = file.sittings.iter().flatten().find(|written| written.id == sitting.id);
        let opening = written.and_then(|written| written.opening.as_ref());
        let mut plan = OpeningPlan {
            tracks: file.tracks.iter().flatten().filter_map(|one| stands(one, opening)).collect(),
            facts: match opening.and_then(|opening| opening.facts.as_ref()) {
                Some(facts) => facts.iter().cloned().collect(),
                None => file
                    .facts
                    .iter()
                    .flatten()
                    .filter(|fact| fact.start == Some(true))
                    .map(|fact| fact.id.clone())
                    .collect(),
            },
            ..OpeningPlan::default()
        };
        let before = self.scenario.sittings.iter().take_while(|before| before.id != sitting.id);
        for earlier in before {
            let came_to = self.in_history(earlier);
            plan.last_adopted = came_to.last_roll.clone().or(plan.last_adopted);
            plan.came_to.insert(earlier.id.clone(), came_to);
            for vote in self.votes_at(earlier).filter(|vote| is_adopted(vote)) {
                remember(&mut plan, earlier, vote, sitting);
            }
        }
        plan
    }

    fn votes_at(&self, sitting: &Sitting) -> impl Iterator<Item = &'a HistoricalVote> + use<'a> {
        let written = self.scenario.file.sittings.iter().flatten();
        let written = { written }.find(|written| written.id == sitting.id);
        written
            .and_then(|written| written.history.as_ref())
            .into_iter()
            .flat_map(|history| history.votes.iter().flatten())
    }
}

/// A text adopted before: what it determined, and its measures if it is still in force.
fn remember(plan: &mut OpeningPlan, earlier: &Sitting, vote: &HistoricalVote, sitting: &Sitting) {
    let Some(text) = &vote.draft else { return };
    let item: &ItemId = &earlier.item;
    let in_force = |id: &HistoricalVoteId| sitting.texts_in_force.contains(id);
    plan.determinations.extend(determinations(text, item, number(vote)));
    if in_force(&vote.id) {
        let day = date(vote.date.as_ref()).unwrap_or(earlier.date);
        let before = u32::try_from(plan.measures.len()).unwrap_or(u32::MAX);
        let from = (number(vote), &earlier.id, item);
        plan.measures.extend(measured(text, from, day, before));
    }
}

fn stands(
    track: &file::Track,
    opening: Option<&file::Opening>,
) -> Option<(crate::ids::TrackId, i32)> {
    let opened = opening
        .and_then(|opening| opening.tracks.as_ref())
        .and_then(|tracks| tracks.get(&track.id).copied());
    Some((track.id.clone(), i32::try_from(opened.or(track.start)?).ok()?))
}

/// A text of substance put to the vote, with its roll if it is known.
fn voted(vote: &HistoricalVote) -> Option<TextVoted> {
    let holds = held(vote.draft.as_ref()?);
    let resolution = is_adopted(vote).then(|| number(vote));
    let roll = vote.roll.clone().unwrap_or_default();
    (!holds.is_empty()).then_some(TextVoted { resolution, holds, roll })
}

/// Whether a vote was on a text as a whole, and the text did more than order the Council's own business.
fn is_on_a_text(vote: &HistoricalVote) -> bool {
    if vote.draft.as_ref().is_some_and(is_business_alone) && number(vote) == 0 {
        return false;
    }
    match vote.question {
        Some(QuestionPut::Substantive | QuestionPut::Procedural) => true,
        Some(
            QuestionPut::Amendment
            | QuestionPut::SeparateVote
            | QuestionPut::IsItProcedural
            | QuestionPut::RulingChallenge,
        )
        | None => false,
    }
}

fn is_adopted(vote: &HistoricalVote) -> bool {
    is_on_a_text(vote) && vote.outcome == Some(VoteOutcome::Adopted)
}

/// The number in a symbol such as `S/RES/83 (1950)`; 0 if it has none.
fn number(vote: &HistoricalVote) -> u32 {
    let symbol = vote.symbol.as_deref().unwrap_or("");
    let last = symbol.rsplit('/').next().unwrap_or("");
    let digits: String = last.chars().take_while(char::is_ascii_digit).collect();
    digits.parse().unwrap_or(0)
}
