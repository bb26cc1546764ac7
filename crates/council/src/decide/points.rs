//! Points of order, rulings and challenges (rule 30), credentials (rule 17), the nature of a question
//! and the party's duty to abstain (Article 27(3)).

use super::Decision;
use super::ballot_box::{count, open};
use super::guards::{meeting, meeting_free, member_at_the_table};
use crate::actor::Actor;
use crate::event::Event;
use crate::ids::DraftId;
use crate::limits::MOTIONS_PER_MEETING_MAX;
use crate::meeting::{
    BallotSubject, DraftVotingStage, Finding, Meeting, Pending, PendingPoint, PointOfOrder, Ruling,
};
use crate::refusal::Refusal;
use crate::state::{DraftStatus, State};
use crate::vote::{ChapterBasis, Nature, PutAs, Question};

/// Raises a point of order.
pub(super) fn raise(state: &State, actor: &Actor, point: &PointOfOrder) -> Decision {
    let meeting = meeting_free(state)?;
    let by = member_at_the_table(state, actor)?;
    if meeting.motions_made.get(by).is_some_and(|made| *made >= MOTIONS_PER_MEETING_MAX) {
        return Err(Refusal::TooManyMotions);
    }
    if !arises(state, meeting, actor, point) {
        return Err(Refusal::PointDoesNotArise);
    }
    Ok(vec![Event::PointRaised(PendingPoint { by: by.clone(), point: point.clone() })])
}

/// Whether a point bears on what is before the Council.
fn arises(state: &State, meeting: &Meeting, actor: &Actor, point: &PointOfOrder) -> bool {
    match point {
        PointOfOrder::SpeakerOutOfOrder => {
            meeting.floor.as_ref().is_some_and(|request| request.speaker != *actor)
        }
        PointOfOrder::Credentials { member } => {
            state.is_at_the_table(member) && actor.member() != Some(member)
        }
        PointOfOrder::Nature { draft, claim } => {
            nature_is_open(state, meeting, draft) && draft_nature(state, draft) != Some(*claim)
        }
        PointOfOrder::PartyShallAbstain { member, draft } => {
            let before = meeting.voting().is_some_and(|voting| {
                voting.draft == *draft && voting.stage == DraftVotingStage::ExplanationsBefore
            });
            let reaches = state.papers.draft(draft).is_some_and(|draft| {
                draft.nature() == Nature::Substantive
                    && draft.text.chapter_basis() == ChapterBasis::PacificSettlement
                    && !draft.held_to_abstain.contains(member)
            });
            before && reaches && state.is_at_the_table(member)
        }
    }
}

/// The nature of a draft can be questioned before its ballots, or after it was carried as procedural,
/// when a permanent member claims that its negative vote was a veto (29 September 1950, S/PV.507).
fn nature_is_open(state: &State, meeting: &Meeting, draft: &DraftId) -> bool {
    let Some(voting) = meeting.voting().filter(|voting| voting.draft == *draft) else {
        return false;
    };
    let settled = state.papers.draft(draft).is_none_or(|draft| draft.nature_found.is_some());
    match &voting.stage {
        DraftVotingStage::ExplanationsBefore => !settled,
        DraftVotingStage::Ballots { .. } => false,
        DraftVotingStage::ExplanationsAfter { result } => {
            !settled && result.as_ref().is_some_and(|result| result.outcome.is_adopted())
        }
    }
}

fn draft_nature(state: &State, draft: &DraftId) -> Option<Nature> {
    state.papers.draft(draft).map(crate::state::DraftOnFile::nature)
}

/// The President rules.
pub(super) fn rule(state: &State, finding: Finding) -> Decision {
    let meeting = meeting(state)?;
    let Some(Pending::Point(pending)) = meeting.before_the_council() else {
        return Err(Refusal::NothingPending);
    };
    Ok(vec![Event::Ruled(Ruling {
        point: pending.point.clone(),
        president: meeting.chair.clone(),
        finding,
    })])
}

/// The President puts the point to the Council instead of ruling on it.
pub(super) fn put_point(state: &State, president_rules: Option<Nature>) -> Decision {
    let meeting = meeting(state)?;
    let Some(Pending::Point(pending)) = meeting.before_the_council() else {
        return Err(Refusal::NothingPending);
    };
    let point = pending.point.clone();
    match &point {
        PointOfOrder::SpeakerOutOfOrder => Err(Refusal::MustRule),
        PointOfOrder::Nature { draft, .. } => {
            let subject = BallotSubject::Nature { draft: draft.clone() };
            Ok(vec![open(state, subject, Question::IsItProcedural { president_rules })])
        }
        // A ruling on the nature of the question is foreseen for that question alone.
        _ if president_rules.is_some() => Err(Refusal::PointDoesNotArise),
        PointOfOrder::Credentials { .. } | PointOfOrder::PartyShallAbstain { .. } => {
            Ok(vec![open(state, BallotSubject::Point { point }, Question::Procedural)])
        }
    }
}

/// A member challenges the ruling: the President submits it to the Council for immediate decision.
pub(super) fn challenge(state: &State, actor: &Actor) -> Decision {
    let meeting = meeting(state)?;
    let by = member_at_the_table(state, actor)?;
    let Some(Pending::Ruling(ruling)) = meeting.before_the_council() else {
        return Err(Refusal::NoRulingToChallenge);
    };
    if ruling.president == *by {
        return Err(Refusal::OwnRuling);
    }
    Ok(vec![Event::RulingChallenged { by: by.clone(), ruling: ruling.clone() }])
}

/// The President goes on: nobody challenged the ruling.
pub(super) fn proceed(state: &State) -> Decision {
    match meeting(state)?.before_the_council() {
        Some(Pending::Ruling(ruling)) => Ok(settled(state, &ruling.point, ruling.finding)),
        Some(
            Pending::Agreement(_)
            | Pending::Ballot(_)
            | Pending::Point(_)
            | Pending::Challenge { .. },
        )
        | None => Err(Refusal::NothingPending),
    }
}

/// Puts the challenged ruling to the Council.
pub(super) fn put_challenge(state: &State, put_as: PutAs) -> Decision {
    let Some(Pending::Challenge { ruling, .. }) = meeting(state)?.before_the_council() else {
        return Err(Refusal::NothingPending);
    };
    let subject = BallotSubject::Ruling { point: ruling.point.clone() };
    Ok(vec![open(state, subject, Question::RulingChallenge { put_as })])
}

/// The finding that is being challenged.
pub(super) fn challenged_finding(state: &State) -> Option<Finding> {
    state.phase.meeting()?.pending.iter().rev().find_map(|pending| match pending {
        Pending::Challenge { ruling, .. } => Some(ruling.finding),
        Pending::Agreement(_) | Pending::Ballot(_) | Pending::Point(_) | Pending::Ruling(_) => None,
    })
}

/// What the member whose point is put to the Council holds a draft to be.
pub(super) fn pending_claim(state: &State) -> Option<Nature> {
    state.phase.meeting()?.pending.iter().rev().find_map(|pending| match pending {
        Pending::Point(PendingPoint { point: PointOfOrder::Nature { claim, .. }, .. }) => {
            Some(*claim)
        }
        Pending::Point(_)
        | Pending::Agreement(_)
        | Pending::Ballot(_)
        | Pending::Ruling(_)
        | Pending::Challenge { .. } => None,
    })
}

/// A point is settled: it is recorded and takes its effect.
pub(super) fn settled(state: &State, point: &PointOfOrder, finding: Finding) -> Vec<Event> {
    let mut events = vec![Event::PointSettled { point: point.clone(), finding }];
    match (point, finding) {
        (PointOfOrder::SpeakerOutOfOrder, Finding::Sustained) => {
            let floor = state.phase.meeting().and_then(|meeting| meeting.floor.as_ref());
            events.extend(
                floor.map(|request| Event::FloorYielded { speaker: request.speaker.clone() }),
            );
        }
        (PointOfOrder::Credentials { member }, Finding::Sustained) => {
            events.push(Event::CredentialsRejected { member: member.clone() });
        }
        (PointOfOrder::PartyShallAbstain { member, draft }, Finding::Sustained) => {
            let (draft, member) = (draft.clone(), member.clone());
            events.push(Event::PartyHeldToAbstain { draft, member });
        }
        (PointOfOrder::Nature { draft, claim }, finding) => {
            let nature = match finding {
                Finding::Sustained => *claim,
                Finding::Rejected => opposite(*claim),
            };
            events.push(Event::NatureFound { draft: draft.clone(), nature });
            events.extend(reversed_outcome(state, draft, nature));
        }
        (
            PointOfOrder::SpeakerOutOfOrder
            | PointOfOrder::Credentials { .. }
            | PointOfOrder::PartyShallAbstain { .. },
            Finding::Rejected,
        ) => {}
    }
    events
}

fn opposite(nature: Nature) -> Nature {
    match nature {
        Nature::Procedural => Nature::Substantive,
        Nature::Substantive => Nature::Procedural,
    }
}

/// A draft carried as procedural that is found to be of substance falls if, counted so, it is not adopted:
/// a veto stands against it, or a party to the dispute should not have voted.
fn reversed_outcome(state: &State, id: &DraftId, found: Nature) -> Option<Event> {
    let draft = state.papers.draft(id)?;
    if found == Nature::Procedural || !matches!(draft.status, DraftStatus::Adopted { .. }) {
        return None;
    }
    let taken =
        state.votes.iter().rev().find(|vote| vote.subject == BallotSubject::Draft(id.clone()))?;
    let result = count(state, Question::Substantive, Some(draft), &taken.roll);
    (!result.outcome.is_adopted()).then(|| Event::OutcomeReversed {
        draft: id.clone(),
        vote: taken.vote,
        result,
    })
}
