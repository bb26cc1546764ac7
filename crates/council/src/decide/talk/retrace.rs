//! Which private moves a recorded event can have come from.

use crate::command::TalkCommand;
use crate::dealings::DealingEvent;
use crate::event::Event;

/// The commands that can have begun so.
#[expect(clippy::wildcard_enum_match_arm, reason = "only what a move begins with is traced")]
pub(in crate::decide) fn causes(events: &[Event]) -> Vec<TalkCommand> {
    let Some(Event::Dealing(event)) = events.first() else { return Vec::new() };
    vec![match event {
        DealingEvent::Sounded(sounding) => TalkCommand::Sound {
            member: sounding.of.clone(),
            draft: sounding.draft.clone(),
            base_rev: sounding.rev,
            clause: sounding.clause,
        },
        DealingEvent::SoundingAnswered { sounding, answer, .. } => {
            TalkCommand::AnswerSounding { sounding: sounding.clone(), answer: answer.clone() }
        }
        DealingEvent::Proposed(proposal) => {
            TalkCommand::Propose { to: proposal.to.clone(), deal: proposal.deal.clone() }
        }
        DealingEvent::ProposalAnswered { proposal, answer, .. } => {
            TalkCommand::AnswerProposal { proposal: proposal.clone(), answer: answer.clone() }
        }
        DealingEvent::CounterAnswered { proposal, answer, .. } => {
            TalkCommand::AnswerCounter { proposal: proposal.clone(), answer: *answer }
        }
        DealingEvent::VetoThreatened(threat) => TalkCommand::Threaten {
            to: threat.to.clone(),
            draft: threat.draft.clone(),
            base_rev: threat.rev,
        },
        DealingEvent::BroughtTogether(bringing) => TalkCommand::BringTogether {
            one: bringing.one.clone(),
            other: bringing.other.clone(),
            draft: bringing.draft.clone(),
            base_rev: bringing.rev,
        },
        DealingEvent::BringingAnswered { bringing, changes, .. } => {
            TalkCommand::AnswerBringing { bringing: bringing.clone(), changes: changes.clone() }
        }
        DealingEvent::Circulated(circulation) => {
            TalkCommand::Circulate { draft: circulation.draft.clone(), base_rev: circulation.rev }
        }
        DealingEvent::Marked { draft, rev, change, .. } => {
            TalkCommand::Mark { draft: draft.clone(), base_rev: *rev, change: change.clone() }
        }
        DealingEvent::Called(call) => {
            TalkCommand::Call { to: call.to.clone(), about: call.about.clone() }
        }
        DealingEvent::LineEngaged { to, about, .. } => {
            TalkCommand::Call { to: to.clone(), about: about.clone() }
        }
        DealingEvent::CallTaken { call, answer, .. } => {
            TalkCommand::AnswerCall { call: call.clone(), answer: *answer }
        }
        other => return of_one_alone(other, events),
    }]
}

/// Moves toward one's capital, the public, or an undertaking.
#[expect(clippy::wildcard_enum_match_arm, reason = "only what a move begins with is traced")]
fn of_one_alone(event: &DealingEvent, events: &[Event]) -> Vec<TalkCommand> {
    match event {
        DealingEvent::Listened { .. } => vec![TalkCommand::Listen],
        DealingEvent::LetterSent(letter) => vec![TalkCommand::WriteHome {
            line: letter.line.clone(),
            ask: letter.ask,
            cite: letter.cite.clone(),
        }],
        DealingEvent::UndertakingGiven(undertaking) => {
            let promise = || undertaking.promise.clone();
            let reason = events.iter().find_map(|event| match event {
                Event::Dealing(DealingEvent::ReasonGiven { vote, .. }) => Some(*vote),
                _ => None,
            });
            vec![reason.map_or_else(
                || TalkCommand::TellPress { promise: promise() },
                |vote| TalkCommand::GiveReason { vote, promise: promise() },
            )]
        }
        DealingEvent::NoticeGiven { undertaking, .. } => {
            vec![TalkCommand::GiveNotice { undertaking: undertaking.clone() }]
        }
        DealingEvent::ReleaseAsked { undertaking, .. } => {
            vec![TalkCommand::AskRelease { undertaking: undertaking.clone() }]
        }
        DealingEvent::UndertakingEnded { undertaking, .. } => vec![
            TalkCommand::Release { undertaking: undertaking.clone() },
            TalkCommand::ClaimFree { undertaking: undertaking.clone() },
        ],
        _ => Vec::new(),
    }
}
