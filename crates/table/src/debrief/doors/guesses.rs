//! Which choices are tried: at every decision of the player's, what it could have done instead.
//!
//! Decisions that turned a vote by themselves come first, then answers to callers and deals, then what
//! was asked of the player's texts, then the rest.

use std::collections::BTreeSet;
use std::sync::Arc;

use council::crisis::{CrisisEvent, Giver};
use council::dealings::{DealingEvent, ProposalAnswer, ProposalStanding, YesOrNo};
use council::meeting::BallotSubject;
use council::state::VoteOnRecord;
use council::{
    Ballot, CallId, ChapterBasis, Command, Event, MeansCommand, MemberId, Programme, ProposalId,
    SittingId, StageName, State, TalkCommand, Vote, VoteId, fold,
};

use super::guesses_papers;
use super::{DoorAct, Guess};
use crate::log::Log;
use crate::record::Record;

/// How soon a kind of choice is tried.
pub(super) mod rank {
    /// A ballot that by itself turns a vote on a whole text.
    pub(in super::super) const TURNS_A_VOTE: u32 = 0;
    /// Words that would have won a text of the player's that was lost.
    pub(in super::super) const WINS_A_LOST_TEXT: u32 = 1;
    /// A ballot that turns a vote on an amendment, a paragraph or a guest.
    pub(in super::super) const TURNS_A_PART: u32 = 2;
    /// Another answer to a caller, or to a deal.
    pub(in super::super) const ANSWERS: u32 = 3;
    /// Words somebody asked for, or an amendment taken or left.
    pub(in super::super) const WORDS: u32 = 4;
    /// Words that would have won another's text.
    pub(in super::super) const AMENDS: u32 = 5;
    /// Means.
    pub(in super::super) const MEANS: u32 = 6;
    /// A ballot that turns nothing by itself.
    pub(in super::super) const OTHER_BALLOTS: u32 = 7;
}

/// A decision found while the log is read.
pub(super) struct At<'a> {
    pub(super) seat: &'a MemberId,
    pub(super) sitting: &'a SittingId,
    pub(super) record: &'a Record,
    /// The state before the record.
    pub(super) state: &'a State,
    /// The state at the end.
    pub(super) end: &'a State,
    pub(super) log: &'a Log,
}

impl At<'_> {
    pub(super) fn guess(&self, rank: u32, act: DoorAct, commands: Vec<Command>) -> Guess {
        Guess {
            at: self.record.seq.saturating_sub(1),
            sitting: self.sitting.clone(),
            act,
            commands,
            instead_of: Some(self.record.seq),
            rank,
        }
    }
}

/// Every choice worth trying, the most telling first.
pub(super) fn guesses(programme: &Arc<Programme>, log: &Log, seat: &MemberId) -> Vec<Guess> {
    let mut end = State::new(Arc::clone(programme));
    fold(&mut end, log.events());
    let mut state = State::new(Arc::clone(programme));
    let mut sitting: Option<SittingId> = None;
    let mut guesses = Vec::new();
    for record in log.records() {
        if let Some(sitting) = &sitting {
            let at = At { seat, sitting, record, state: &state, end: &end, log };
            guesses.extend(of_record(&at));
        }
        fold(&mut state, &record.events);
        sitting = state.sitting.as_ref().map(|sitting| sitting.id.clone());
    }
    // The sort keeps the order of the game among choices of one rank.
    guesses.sort_by_key(|guess| guess.rank);
    let mut kept: Vec<Guess> = Vec::new();
    for guess in guesses {
        if !kept.iter().any(|other| other.commands == guess.commands && other.at == guess.at) {
            kept.push(guess);
        }
    }
    kept
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the rest is no decision of the player's")]
fn of_record(at: &At<'_>) -> Vec<Guess> {
    let mut guesses = Vec::new();
    for event in &at.record.events {
        match event {
            Event::BallotCast { vote, member, ballot } if member == at.seat => {
                guesses.extend(ballots(at, *vote, *ballot));
            }
            Event::Dealing(dealing) => guesses.extend(answers(at, dealing)),
            Event::Crisis(CrisisEvent::MeansPledged(pledge))
                if pledge.by == Giver::Member(at.seat.clone()) =>
            {
                let act = DoorAct::KeepAtHome {
                    capability: pledge.capability.clone(),
                    by: pledge.by.clone(),
                    amount: pledge.amount,
                };
                guesses.push(at.guess(rank::MEANS, act, Vec::new()));
            }
            _ => {}
        }
    }
    guesses.extend(pledges(at));
    guesses.extend(guesses_papers::of_record(at));
    guesses
}

fn ballots(at: &At<'_>, vote: VoteId, was: Ballot) -> Vec<Guess> {
    let Some(taken) = at.end.votes.iter().find(|one| one.vote == vote) else { return Vec::new() };
    let others = [Ballot::For, Ballot::Against, Ballot::Abstaining].into_iter();
    let instead = others.filter(|now| *now != was).filter_map(|now| {
        let turns = turns(at, taken, now);
        let whole = matches!(taken.subject, BallotSubject::Draft(_));
        let rank = match (turns, whole) {
            (true, true) => rank::TURNS_A_VOTE,
            (true, false) => rank::TURNS_A_PART,
            (false, _) if opposite(was) == now && whole => rank::OTHER_BALLOTS,
            (false, _) => return None,
        };
        let act = DoorAct::Ballot { vote, subject: taken.subject.clone(), was, now };
        Some(at.guess(rank, act, vec![Command::Cast { vote, ballot: now }]))
    });
    let mut instead: Vec<_> = instead.collect();
    // Abstaining turns what a no turns: the smaller step is told.
    if instead.len() > 1 && instead.iter().all(|guess| guess.rank <= rank::TURNS_A_PART) {
        instead.retain(|guess| !matches!(guess.act, DoorAct::Ballot { now: Ballot::Against, .. }));
    }
    instead
}

fn opposite(ballot: Ballot) -> Ballot {
    if ballot == Ballot::For { Ballot::Against } else { Ballot::For }
}

/// Whether another ballot of the player's, all others being the same, turns the result: the roll is counted
/// again under the rules of the game.
fn turns(at: &At<'_>, taken: &VoteOnRecord, now: Ballot) -> bool {
    let Some(game) = at.end.game.as_ref() else { return false };
    let vetoers = game.rulebook.vetoers_among(&permanent(at));
    let mut roll = taken.roll.clone();
    roll.record(at.seat.clone(), now);
    let held: BTreeSet<MemberId> = taken.result.made_to_abstain.iter().cloned().collect();
    let mut vote = Vote::new(&game.rulebook, taken.result.question, &vetoers);
    if !held.is_empty() {
        vote = vote.in_dispute(ChapterBasis::PacificSettlement, &held).holding_to_abstain(&held);
    }
    vote.result(&roll).outcome.is_adopted() != taken.result.outcome.is_adopted()
}

fn permanent(at: &At<'_>) -> std::collections::BTreeSet<MemberId> {
    let roster = at.state.sitting.iter().flat_map(|sitting| sitting.roster.seats());
    roster
        .filter(|seat| seat.standing == council::Standing::Permanent)
        .map(|seat| seat.member.clone())
        .collect()
}

#[expect(clippy::wildcard_enum_match_arm, reason = "only what was put to the player is a decision")]
fn answers(at: &At<'_>, event: &DealingEvent) -> Vec<Guess> {
    match event {
        DealingEvent::CallTaken { call, between: (_, to), answer } if to == at.seat => {
            let Some(known) = at.state.dealings.calls.get(call) else { return Vec::new() };
            if known.asks().is_empty() {
                return Vec::new();
            }
            let now = if *answer == YesOrNo::Yes { YesOrNo::No } else { YesOrNo::Yes };
            let act =
                DoorAct::Call { call: Box::new(known.as_ref().clone()), was: Some(*answer), now };
            let command = TalkCommand::AnswerCall { call: call.clone(), answer: now };
            vec![at.guess(rank::ANSWERS, act, vec![Command::Talk(command)])]
        }
        DealingEvent::CallIgnored { call, between: (_, to) } if to == at.seat => {
            ignored(at, call).into_iter().collect()
        }
        DealingEvent::ProposalAnswered { proposal, between: (_, to), answer } if to == at.seat => {
            let Some(known) = at.state.dealings.proposals.get(proposal) else { return Vec::new() };
            let now = match answer {
                ProposalAnswer::Sign => ProposalAnswer::Decline,
                ProposalAnswer::Decline | ProposalAnswer::Counter(_) => ProposalAnswer::Sign,
            };
            let command =
                TalkCommand::AnswerProposal { proposal: proposal.clone(), answer: now.clone() };
            let act = DoorAct::Deal {
                proposal: Box::new(known.as_ref().clone()),
                was: Some(answer.clone()),
                now,
            };
            vec![at.guess(rank::ANSWERS, act, vec![Command::Talk(command)])]
        }
        DealingEvent::CounterAnswered { proposal, between: (by, _), answer } if by == at.seat => {
            countered(at, proposal, *answer).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// A call that was not taken: taken as soon as it came.
fn ignored(at: &At<'_>, call: &CallId) -> Option<Guess> {
    let known = at.state.dealings.calls.get(call)?;
    if known.asks().is_empty() {
        return None;
    }
    let came = at.log.records().iter().find(|record| {
        record.events.iter().any(
            |event| matches!(event, Event::Dealing(DealingEvent::Called(one)) if one.id == *call),
        )
    })?;
    let command = TalkCommand::AnswerCall { call: call.clone(), answer: YesOrNo::Yes };
    let act =
        DoorAct::Call { call: Box::new(known.as_ref().clone()), was: None, now: YesOrNo::Yes };
    Some(Guess {
        at: came.seq,
        sitting: at.sitting.clone(),
        act,
        commands: vec![Command::Talk(command)],
        instead_of: None,
        rank: rank::ANSWERS,
    })
}

/// The other answer to a counter-offer.
fn countered(at: &At<'_>, id: &ProposalId, was: YesOrNo) -> Option<Guess> {
    let known = at.state.dealings.proposals.get(id)?;
    let ProposalStanding::Countered { deal } = &known.standing else { return None };
    let as_answer = |answer| match answer {
        YesOrNo::Yes => ProposalAnswer::Sign,
        YesOrNo::No => ProposalAnswer::Decline,
    };
    let now = if was == YesOrNo::Yes { YesOrNo::No } else { YesOrNo::Yes };
    // As the other side put it: it proposed this in the end.
    let mut offered = known.as_ref().clone();
    offered.deal = deal.clone();
    std::mem::swap(&mut offered.by, &mut offered.to);
    let act = DoorAct::Deal {
        proposal: Box::new(offered),
        was: Some(as_answer(was)),
        now: as_answer(now),
    };
    let command = TalkCommand::AnswerCounter { proposal: id.clone(), answer: now };
    Some(at.guess(rank::ANSWERS, act, vec![Command::Talk(command)]))
}

/// What could have been pledged when an aftermath began, and was not.
fn pledges(at: &At<'_>) -> Vec<Guess> {
    let begins = at.record.events.iter().any(|event| {
        matches!(
            event,
            Event::StageBegan { stage: StageName::Aftermath } | Event::MeetingClosed { .. }
        )
    });
    if !begins {
        return Vec::new();
    }
    let by = Giver::Member(at.seat.clone());
    let pledged = |id: &council::EntryId| {
        at.log.events().any(|event| {
            matches!(event, Event::Crisis(CrisisEvent::MeansPledged(one)) if one.by == by && one.capability == *id)
        })
    };
    let plans = at.state.programme.crisis.capabilities.iter();
    let open = plans.filter(|plan| {
        plan.by == by
            && (plan.sittings.is_empty() || plan.sittings.contains(at.sitting))
            && !pledged(&plan.id)
    });
    open.map(|plan| {
        let (capability, amount) = (plan.id.clone(), plan.amount);
        let command = MeansCommand::Pledge { capability: capability.clone(), amount };
        Guess {
            at: at.record.seq,
            sitting: at.sitting.clone(),
            act: DoorAct::Pledge { capability, by: by.clone(), amount },
            commands: vec![Command::Means(command)],
            instead_of: None,
            rank: rank::MEANS,
        }
    })
    .collect()
}
