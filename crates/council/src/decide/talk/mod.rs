//! In the corridors: private moves and the answers to them. A move takes its half-hours; what is put to
//! one is answered freely, but for taking a call.

mod bargain;
mod bring;
mod calls;
mod capital;
mod promises;
mod retrace;
mod sound;
mod texts;
mod undertakings;

pub(super) use promises::undertaking;
pub(super) use retrace::causes;

use super::Decision;
use super::guards::{known_draft, member, not_under_vote, same_wording};
use crate::actor::Actor;
use crate::command::TalkCommand;
use crate::dealings::{DealingEvent, DealingRefusal, HalfHour};
use crate::event::Event;
use crate::ids::{DraftId, MemberId};
use crate::refusal::Refusal;
use crate::state::{DraftOnFile, DraftStatus, Phase, State};

pub(super) fn decide(state: &State, actor: &Actor, command: &TalkCommand) -> Decision {
    let by = member(state, actor)?;
    if is_accused(state, by) {
        return Err(DealingRefusal::DoesNotBargain { member: by.clone() }.into());
    }
    if let TalkCommand::GiveReason { vote, promise } = command {
        return capital::give_reason(state, by, *vote, promise);
    }
    in_consultations(state)?;
    match command {
        TalkCommand::Sound { member, draft, base_rev, clause } => {
            sound::sound(state, by, member, draft, *base_rev, *clause)
        }
        TalkCommand::AnswerSounding { sounding, answer } => {
            sound::answer(state, by, sounding, answer)
        }
        TalkCommand::Propose { to, deal } => bargain::propose(state, by, to, deal),
        TalkCommand::AnswerProposal { proposal, answer } => {
            bargain::answer(state, by, proposal, answer)
        }
        TalkCommand::AnswerCounter { proposal, answer } => {
            bargain::answer_counter(state, by, proposal, *answer)
        }
        TalkCommand::Threaten { to, draft, base_rev } => {
            bargain::threaten(state, by, to, draft, *base_rev)
        }
        TalkCommand::BringTogether { one, other, draft, base_rev } => {
            bring::bring(state, by, (one, other), draft, *base_rev)
        }
        TalkCommand::AnswerBringing { bringing, changes } => {
            bring::answer(state, by, bringing, changes)
        }
        TalkCommand::Circulate { draft, base_rev } => texts::circulate(state, by, draft, *base_rev),
        TalkCommand::Mark { draft, base_rev, change } => {
            texts::mark(state, by, draft, *base_rev, change)
        }
        TalkCommand::WriteHome { line, ask, cite } => capital::write(state, by, line, *ask, cite),
        TalkCommand::TellPress { promise } => capital::tell_press(state, by, promise),
        TalkCommand::Listen => calls::listen(state, by),
        TalkCommand::Call { to, about } => calls::call(state, by, to, about),
        TalkCommand::AnswerCall { call, answer } => calls::answer(state, by, call, *answer),
        TalkCommand::GiveNotice { undertaking } => undertakings::notice(state, by, undertaking),
        TalkCommand::AskRelease { undertaking } => {
            undertakings::ask_release(state, by, undertaking)
        }
        TalkCommand::Release { undertaking } => undertakings::release(state, by, undertaking),
        TalkCommand::ClaimFree { undertaking } => undertakings::claim_free(state, by, undertaking),
        // Taken above.
        TalkCommand::GiveReason { .. } => Err(DealingRefusal::NoVetoToExplain.into()),
    }
}

impl From<DealingRefusal> for Refusal {
    fn from(refusal: DealingRefusal) -> Self {
        Self::Dealing(refusal)
    }
}

impl From<DealingEvent> for Event {
    fn from(event: DealingEvent) -> Self {
        Self::Dealing(event)
    }
}

fn in_consultations(state: &State) -> Result<(), Refusal> {
    match state.phase {
        Phase::Consultations(_) => Ok(()),
        Phase::Between
        | Phase::Dispatches { .. }
        | Phase::Meeting(_)
        | Phase::Aftermath { .. }
        | Phase::Debrief => Err(Refusal::NotInThisStage { now: state.phase.name() }),
    }
}

fn is_accused(state: &State, member: &MemberId) -> bool {
    state.programme.dealings.members.get(member).is_some_and(|plan| plan.accused)
}

/// Somebody to speak to: another member that bargains.
fn somebody(state: &State, by: &MemberId, other: &MemberId) -> Result<(), Refusal> {
    if other == by || !state.sits(other) {
        return Err(DealingRefusal::NobodyToSpeakTo.into());
    }
    if is_accused(state, other) {
        return Err(DealingRefusal::DoesNotBargain { member: other.clone() }.into());
    }
    Ok(())
}

/// Somebody who takes one's calls.
fn takes_calls(state: &State, by: &MemberId, other: &MemberId) -> Result<(), Refusal> {
    somebody(state, by, other)?;
    if state.dealings.trust_of(other, by) <= -crate::dealings::numbers::TRUST_MAX {
        return Err(DealingRefusal::TakesNoCalls { member: other.clone() }.into());
    }
    Ok(())
}

/// The half-hours a move takes, if the member has them.
fn half_hours(state: &State, by: &MemberId, half_hours: u32) -> Result<Event, Refusal> {
    let Phase::Consultations(now) = &state.phase else {
        return Err(Refusal::NotInThisStage { now: state.phase.name() });
    };
    let busy = state.dealings.credit_of(by).busy_until;
    if busy > state.dealings.half_hour {
        return Err(DealingRefusal::BusyThisHalfHour { until: busy }.into());
    }
    if now.beat.saturating_add(half_hours) > state.consultation_beats() {
        return Err(DealingRefusal::NoHalfHourLeft.into());
    }
    let until = state.dealings.half_hour.saturating_add(half_hours);
    Ok(DealingEvent::HalfHoursSpent { member: by.clone(), until }.into())
}

/// A draft in the wording both have before them, whose words and votes are still open.
fn open_draft<'a>(
    state: &'a State,
    by: &MemberId,
    id: &DraftId,
    base_rev: u32,
) -> Result<&'a DraftOnFile, Refusal> {
    let draft = draft_to_talk_of(state, by, id)?;
    same_wording(draft, base_rev)?;
    Ok(draft)
}

/// A draft the member knows, on which the Council can still come to vote.
fn draft_to_talk_of<'a>(
    state: &'a State,
    by: &MemberId,
    id: &DraftId,
) -> Result<&'a DraftOnFile, Refusal> {
    let draft = known_draft(state, &Actor::Member(by.clone()), id)?;
    if draft.status != DraftStatus::OnDesk && !draft.is_before_the_council() {
        return Err(Refusal::NotSubmitted);
    }
    not_under_vote(state, id)?;
    Ok(draft)
}

/// The same, known to another as well.
fn shared_draft<'a>(
    state: &'a State,
    by: &MemberId,
    other: &MemberId,
    id: &DraftId,
) -> Result<&'a DraftOnFile, Refusal> {
    let draft = draft_to_talk_of(state, by, id)?;
    if draft.is_known_to(&Actor::Member(other.clone())) {
        Ok(draft)
    } else {
        Err(Refusal::UnknownDraft { draft: id.clone() })
    }
}

/// Now, as the dealings count.
fn now(state: &State) -> Result<HalfHour, Refusal> {
    let sitting = super::guards::sitting(state)?.id.clone();
    Ok(HalfHour { sitting, half_hour: state.dealings.half_hour })
}

/// The name of something between two, by their own count in this sitting.
fn name(at: &HalfHour, one: &MemberId, deed: &str, other: &MemberId, before: usize) -> String {
    format!("{}-{one}-{deed}-{other}-{}", at.sitting, before + 1)
}
