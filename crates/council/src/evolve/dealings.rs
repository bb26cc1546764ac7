//! Folding what passes between delegations.

use std::sync::Arc;

use crate::dealings::{
    Call, CallStanding, DealingEvent, Dealings, Instructions, LineInForce, Proposal,
    ProposalAnswer, ProposalStanding, ProposedOn, UndertakingState, YesOrNo,
};
use crate::event::Event;
use crate::ids::{CallId, MemberId, ProposalId};
use crate::state::{Phase, State};

/// What the sitting and its hours mean for the dealings: a new sitting begins with nothing said.
#[expect(clippy::wildcard_enum_match_arm, reason = "nothing else is time to the dealings")]
pub(super) fn time(state: &mut State, event: &Event) {
    match event {
        Event::DraftAdopted { .. } => state.dealings.adopted = true,
        Event::SittingOpened { .. } => new_sitting(&mut state.dealings),
        Event::PaperReceived { paper, .. } => {
            state.dealings.news.insert(paper.clone());
        }
        Event::BeatPassed { .. } if matches!(state.phase, Phase::Consultations(_)) => {
            state.dealings.half_hour += 1;
        }
        // What was said in the last half-hour is not said in the first of the next consultations.
        Event::MeetingOpened { .. } | Event::MeetingResumed => state.dealings.half_hour += 1,
        _ => {}
    }
}

fn new_sitting(dealings: &mut Dealings) {
    dealings.half_hour = 0;
    dealings.adopted = false;
    dealings.news.clear();
    dealings.soundings.clear();
    dealings.proposals.clear();
    dealings.proposed_on.clear();
    dealings.bringings.clear();
    dealings.circulations.clear();
    dealings.calls.clear();
    dealings.threats.clear();
    dealings.pressures.clear();
    dealings.letters.clear();
    dealings.vetoes_to_explain.clear();
    for credit in dealings.credit.values_mut() {
        credit.busy_until = 0;
        credit.kept = false;
    }
}

pub(super) fn apply(state: &mut State, event: &DealingEvent) {
    if let DealingEvent::VariantsDrawn { variants } = event {
        if let Some(game) = &mut state.game {
            game.variants.clone_from(variants);
        }
        return;
    }
    if let DealingEvent::Proposed(Proposal { id, by, to, deal, .. }) = event {
        let on = ProposedOn::of(state, by, to, deal);
        state.dealings.proposed_on.insert(id.clone(), on);
    }
    let dealings = &mut state.dealings;
    if !(to_the_seats(dealings, event) || said(dealings, event) || heard(dealings, event)) {
        undertaken(dealings, event);
    }
}

/// What a seat has to spend, and its instructions.
#[expect(clippy::wildcard_enum_match_arm, reason = "each part of the fold takes its own events")]
fn to_the_seats(dealings: &mut Dealings, event: &DealingEvent) -> bool {
    match event {
        DealingEvent::SeatPrepared { member, trust, instructions } => {
            dealings.credit.entry(member.clone()).or_default();
            for (of, trust) in trust {
                dealings.set_trust(of, member, *trust);
            }
            dealings.instructions.insert(member.clone(), Arc::new(instructions.clone()));
        }
        DealingEvent::InstructionsArrived { member } => {
            instructions(dealings, member).arrived = true;
        }
        DealingEvent::LineSet { member, line } => set_line(dealings, member, line),
        DealingEvent::LineDropped { member, line } => {
            instructions(dealings, member).lines.retain(|held| held.line != *line);
            dealings.dropped.entry(member.clone()).or_default().insert(line.clone());
        }
        DealingEvent::InstructionMet { member, line } => {
            dealings.met.entry(member.clone()).or_default().push(line.clone());
            let instructions = instructions(dealings, member);
            for held in instructions.lines.iter_mut().filter(|held| held.line == *line) {
                held.met = true;
            }
        }
        DealingEvent::HalfHoursSpent { member, until } => {
            dealings.credit.entry(member.clone()).or_default().busy_until = *until;
        }
        DealingEvent::WordChanged { member, to, cause } => {
            let credit = dealings.credit.entry(member.clone()).or_default();
            credit.word = *to;
            credit.kept |= matches!(cause, crate::dealings::Cause::Kept { .. });
        }
        DealingEvent::LatitudeChanged { member, to, .. } => {
            dealings.credit.entry(member.clone()).or_default().latitude = *to;
        }
        DealingEvent::TrustChanged { of, toward, to, .. } => {
            dealings.set_trust(of, toward, *to);
        }
        DealingEvent::Disavowed { member } => {
            dealings.credit.entry(member.clone()).or_default().disavowed = true;
        }
        DealingEvent::VoiceRestored { member } => {
            dealings.credit.entry(member.clone()).or_default().disavowed = false;
        }
        // For the record: the ballot stands, and what it cost comes with its own event.
        DealingEvent::AgainstInstructions { .. } => {}
        _ => return false,
    }
    true
}

fn instructions<'d>(dealings: &'d mut Dealings, member: &MemberId) -> &'d mut Instructions {
    Arc::make_mut(dealings.instructions.entry(member.clone()).or_default())
}

fn set_line(dealings: &mut Dealings, member: &MemberId, line: &LineInForce) {
    let lines = &mut instructions(dealings, member).lines;
    match lines.iter_mut().find(|held| held.line == line.line) {
        Some(held) => held.clone_from(line),
        None => lines.push(line.clone()),
    }
    dealings.set.entry(member.clone()).or_default().insert(line.line.clone());
    if let Some(dropped) = dealings.dropped.get_mut(member) {
        dropped.remove(&line.line);
    }
}

/// Soundings, proposals, threats, and what two say when brought together.
#[expect(clippy::wildcard_enum_match_arm, reason = "each part of the fold takes its own events")]
fn said(dealings: &mut Dealings, event: &DealingEvent) -> bool {
    match event {
        DealingEvent::Sounded(sounding) => {
            dealings.soundings.insert(sounding.id.clone(), Arc::new(sounding.clone()));
        }
        DealingEvent::SoundingAnswered { sounding, answer, .. } => {
            if let Some(sounding) = dealings.soundings.get_mut(sounding).map(Arc::make_mut) {
                sounding.answer = Some(answer.clone());
            }
        }
        DealingEvent::PricePaid { sounding, .. } => {
            if let Some(sounding) = dealings.soundings.get_mut(sounding).map(Arc::make_mut) {
                sounding.paid = true;
            }
        }
        DealingEvent::Proposed(proposal) => {
            dealings.proposals.insert(proposal.id.clone(), Arc::new(proposal.clone()));
        }
        DealingEvent::ProposalAnswered { proposal, answer, .. } => {
            on_proposal(dealings, proposal, |held| {
                held.standing = match answer {
                    ProposalAnswer::Sign => ProposalStanding::Signed,
                    ProposalAnswer::Counter(deal) => {
                        ProposalStanding::Countered { deal: deal.clone() }
                    }
                    ProposalAnswer::Decline => ProposalStanding::Declined,
                };
            });
        }
        DealingEvent::CounterAnswered { proposal, answer, .. } => {
            on_proposal(dealings, proposal, |held| {
                held.standing = match answer {
                    YesOrNo::Yes => ProposalStanding::Signed,
                    YesOrNo::No => ProposalStanding::Declined,
                };
            });
        }
        DealingEvent::PressureBrought(brought) => dealings.pressures.push(brought.clone()),
        DealingEvent::VetoThreatened(threat) => {
            dealings.threats.insert(threat.id.clone(), Arc::new(threat.clone()));
        }
        DealingEvent::ThreatEnded { threat, .. } => {
            if let Some(threat) = dealings.threats.get_mut(threat).map(Arc::make_mut) {
                threat.stands = false;
            }
        }
        DealingEvent::BroughtTogether(bringing) => {
            dealings.bringings.insert(bringing.id.clone(), Arc::new(bringing.clone()));
        }
        DealingEvent::BringingAnswered { bringing, member, changes } => {
            if let Some(bringing) = dealings.bringings.get_mut(bringing).map(Arc::make_mut) {
                bringing.answers.insert(member.clone(), changes.clone());
            }
        }
        DealingEvent::JointWordingFound { bringing, changes, .. } => {
            if let Some(bringing) = dealings.bringings.get_mut(bringing).map(Arc::make_mut) {
                bringing.joint = Some(changes.clone());
            }
        }
        _ => return false,
    }
    true
}

fn on_proposal(dealings: &mut Dealings, id: &ProposalId, change: impl FnOnce(&mut Proposal)) {
    if let Some(proposal) = dealings.proposals.get_mut(id).map(Arc::make_mut) {
        change(proposal);
    }
}

fn on_call(dealings: &mut Dealings, id: &CallId, change: impl FnOnce(&mut Call)) {
    if let Some(call) = dealings.calls.get_mut(id).map(Arc::make_mut) {
        change(call);
    }
}

/// Texts that go round, calls, rumours, letters.
#[expect(clippy::wildcard_enum_match_arm, reason = "each part of the fold takes its own events")]
fn heard(dealings: &mut Dealings, event: &DealingEvent) -> bool {
    match event {
        DealingEvent::Circulated(circulation) => {
            dealings.circulations.insert(circulation.draft.clone(), Arc::new(circulation.clone()));
        }
        DealingEvent::Marked { draft, by, change, .. } => {
            if let Some(circulation) = dealings.circulations.get_mut(draft).map(Arc::make_mut) {
                circulation.marks.insert(by.clone(), change.clone());
            }
        }
        DealingEvent::RumourHeard(rumour) => {
            dealings.rumours.insert(rumour.id.clone(), Arc::new(rumour.clone()));
        }
        DealingEvent::Called(call) => {
            dealings.calls.insert(call.id.clone(), Arc::new(call.clone()));
        }
        DealingEvent::CallTaken { call, answer, .. } => {
            on_call(dealings, call, |call| call.standing = CallStanding::Taken(*answer));
        }
        DealingEvent::CallIgnored { call, .. } => {
            on_call(dealings, call, |call| call.standing = CallStanding::Ignored);
        }
        DealingEvent::LetterSent(letter) => {
            dealings.letters.insert(letter.id.clone(), Arc::new(letter.clone()));
        }
        DealingEvent::LetterAnswered { letter, answer, .. } => {
            if let Some(letter) = dealings.letters.get_mut(letter).map(Arc::make_mut) {
                letter.answer = Some(*answer);
            }
        }
        // That one listened is known by what one heard.
        DealingEvent::Listened { .. } => {}
        _ => return false,
    }
    true
}

/// Undertakings, and the reasons of vetoes.
#[expect(clippy::wildcard_enum_match_arm, reason = "each part of the fold takes its own events")]
fn undertaken(dealings: &mut Dealings, event: &DealingEvent) {
    match event {
        DealingEvent::UndertakingGiven(undertaking) => {
            dealings.undertakings.insert(undertaking.id.clone(), Arc::new(undertaking.clone()));
        }
        DealingEvent::UndertakingEnded { undertaking, state, cause, .. } => {
            dealings.release_asked.retain(|asked| asked != undertaking);
            if let Some(held) = dealings.undertakings.get_mut(undertaking).map(Arc::make_mut)
                && held.state == UndertakingState::Open
            {
                held.state = *state;
                held.cause = Some(cause.clone());
            }
        }
        DealingEvent::ReleaseAsked { undertaking, .. } => {
            dealings.release_asked.push(undertaking.clone());
        }
        DealingEvent::ContradictionCameOut { undertakings, .. } => {
            dealings.came_out.push(undertakings.clone());
        }
        DealingEvent::VetoCast { member, vote } => {
            dealings.vetoes_to_explain.entry(member.clone()).or_default().insert(*vote);
        }
        DealingEvent::ReasonGiven { member, vote } => {
            if let Some(votes) = dealings.vetoes_to_explain.get_mut(member) {
                votes.remove(vote);
            }
        }
        // A notice's undertaking ends with an event of its own.
        _ => {}
    }
}
