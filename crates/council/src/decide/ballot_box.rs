//! The ballot box: opening a ballot and counting a roll. It knows nothing of what follows from either.

use std::collections::BTreeSet;

use crate::event::Event;
use crate::ids::{DraftId, VoteId};
use crate::meeting::{BallotSubject, OpenBallot};
use crate::state::{DraftOnFile, State};
use crate::vote::{Question, Roll, Vote, VoteResult};

/// Opens a ballot: members at the table may vote, the others are recorded as absent.
pub(super) fn open(state: &State, subject: BallotSubject, question: Question) -> Event {
    let seated = state.sitting.iter().flat_map(|sitting| sitting.roster.members());
    let (voters, absent): (BTreeSet<_>, BTreeSet<_>) =
        seated.cloned().partition(|member| state.is_at_the_table(member));
    Event::BallotOpened(OpenBallot {
        vote: VoteId(state.numbers.votes.saturating_add(1)),
        subject,
        question,
        voters,
        absent,
        cast: Roll::default(),
    })
}

/// Counts a roll under the rulebook of the game, with the proviso of Article 27(3) where it reaches.
pub(super) fn count(
    state: &State,
    question: Question,
    draft: Option<&DraftOnFile>,
    roll: &Roll,
) -> VoteResult {
    let rulebook = state.game.as_ref().map_or(&state.programme.rulebook, |game| &game.rulebook);
    let permanent = state.sitting.as_ref().map(|sitting| sitting.roster.permanent());
    let vetoers = rulebook.vetoers_among(&permanent.unwrap_or_default());
    let Some(draft) = draft else {
        return Vote::new(rulebook, question, &vetoers).result(roll);
    };
    let none = BTreeSet::new();
    let parties = state.sitting.as_ref().map_or(&none, |sitting| &sitting.parties_to_dispute);
    Vote::new(rulebook, question, &vetoers)
        .in_dispute(draft.text.chapter_basis(), parties)
        .holding_to_abstain(&draft.held_to_abstain)
        .result(roll)
}

/// The adoption of a draft, by a vote or without one.
pub(super) fn adopted(state: &State, draft: &DraftId, result: Option<VoteResult>) -> Event {
    let resolution = state.sitting.as_ref().map_or(1, |sitting| sitting.next_resolution_number);
    Event::DraftAdopted { draft: draft.clone(), resolution, result }
}
