//! Retracing: whether recorded events are what the rules make of some command.
//!
//! A log keeps events and not the commands that caused them. But what a record begins with tells which
//! command it was, but for a few that are tried in turn; deciding that one anew must give the very same
//! events. So a log from outside is held to every rule: counts, numbers, audiences, turns.

use super::{decide, drafts, edits, reckoning, talk};
use crate::actor::Actor;
use crate::command::{
    ChairCommand, Clock, Command, ConsultCommand, DraftCommand, FloorCommand, HostCommand,
    MeansCommand,
};
use crate::crisis::CrisisEvent;
use crate::event::Event;
use crate::meeting::{AgreementSubject, BallotSubject, OpenBallot};
use crate::refusal::Refusal;
use crate::state::{DraftOnFile, Sitting, State};
use crate::vote::Question;

/// Why recorded events are not what the rules make of any command.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum Untraceable {
    /// No command begins with this event.
    #[error("no command begins with its first event")]
    NothingBeginsSo,
    /// The command it must have been is refused.
    #[error("the rules refuse the command it must have been: {0:?}")]
    Refused(Refusal),
    /// The command it must have been has other effects.
    #[error("its event {place} is not what the rules make of the command it must have been")]
    OtherEvents {
        /// The first event that differs, counted from 1.
        place: u32,
    },
}

/// Holds one record's events to the rules.
///
/// # Errors
/// Why no command of this actor has this effect in this state.
pub fn retrace(state: &State, actor: &Actor, events: &[Event]) -> Result<(), Untraceable> {
    let mut why = Untraceable::NothingBeginsSo;
    for command in causes(state, events) {
        match decide(state, actor, &command) {
            Ok(decided) => match first_difference(&decided, events) {
                None => return Ok(()),
                Some(place) => why = Untraceable::OtherEvents { place },
            },
            // Different effects tell more than that yet another command would be refused.
            Err(refusal) => {
                if !matches!(why, Untraceable::OtherEvents { .. }) {
                    why = Untraceable::Refused(refusal);
                }
            }
        }
    }
    match events.first() {
        Some(Event::DraftChanged { draft, text, next_clause, .. }) => {
            match drafts::revised(state, actor, draft, text, *next_clause)
                .map(|alone| reckoning::with(state, alone))
            {
                Ok(decided) => match first_difference(&decided, events) {
                    None => Ok(()),
                    Some(place) => Err(Untraceable::OtherEvents { place }),
                },
                Err(refusal) => Err(Untraceable::Refused(refusal)),
            }
        }
        Some(_) | None => Err(why),
    }
}

fn first_difference(decided: &[Event], recorded: &[Event]) -> Option<u32> {
    if decided == recorded {
        return None;
    }
    let same = decided.iter().zip(recorded).take_while(|(one, other)| one == other).count();
    Some(u32::try_from(same).unwrap_or(u32::MAX).saturating_add(1))
}

/// The commands that can have begun so.
fn causes(state: &State, events: &[Event]) -> Vec<Command> {
    let Some(first) = events.first() else { return Vec::new() };
    let host = of_the_host(state, first).into_iter().map(Command::Host);
    let consult = off_the_record(state, events, first).into_iter().map(Command::Consult);
    let talk = talk::causes(events).into_iter().map(Command::Talk);
    let drafts = about_drafts(state, first).into_iter().map(Command::Draft);
    let floor = from_the_floor(first).into_iter().map(Command::Floor);
    let chair = from_the_chair(state, first).into_iter().map(Command::Chair);
    let cast = if let Event::BallotCast { vote, ballot, .. } = first {
        Some(Command::Cast { vote: *vote, ballot: *ballot })
    } else {
        None
    };
    let means = with_means(first).into_iter().map(Command::Means);
    cast.into_iter()
        .chain(means)
        .chain(host)
        .chain(consult)
        .chain(talk)
        .chain(drafts)
        .chain(floor)
        .chain(chair)
        .collect()
}

#[expect(clippy::wildcard_enum_match_arm, reason = "each part takes the events it can cause")]
fn of_the_host(state: &State, first: &Event) -> Vec<HostCommand> {
    let at = state.moment();
    match first {
        Event::GameOpened(game) => vec![HostCommand::OpenGame {
            seed: game.seed.clone(),
            level: game.level,
            rulebook: Some(game.rulebook.clone()),
            course: game.course.clone(),
            branch: game.branch.clone(),
            manner: game.manner,
            instructions: game.instructions,
            length: game.length,
        }],
        Event::SittingOpened { sitting: Sitting { id: sitting, .. }, .. }
        | Event::Crisis(CrisisEvent::SittingTold { sitting, .. }) => {
            vec![HostCommand::OpenSitting { sitting: sitting.clone() }]
        }
        Event::BeatPassed { .. } => vec![HostCommand::Beat { at }],
        Event::StageBegan { .. } => vec![HostCommand::Beat { at }, HostCommand::MoveOn { at }],
        Event::MeetingOpened { .. } | Event::MeetingResumed | Event::MeetingClosed { .. } => {
            vec![HostCommand::MoveOn { at }]
        }
        Event::BallotsRevealed { vote, .. } => {
            vec![HostCommand::ClockRanOut { clock: Clock::Ballot(*vote) }]
        }
        Event::AgreementReached { .. } => {
            vec![HostCommand::ClockRanOut { clock: Clock::Agreement(at) }]
        }
        Event::LevelChanged { level } => vec![HostCommand::SetLevel { level: *level }],
        _ => Vec::new(),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "each part takes the events it can cause")]
fn with_means(first: &Event) -> Option<MeansCommand> {
    let Event::Crisis(first) = first else { return None };
    Some(match first {
        CrisisEvent::MeansPledged(pledge) => {
            MeansCommand::Pledge { capability: pledge.capability.clone(), amount: pledge.amount }
        }
        CrisisEvent::PledgeEnded { pledge, .. } => MeansCommand::WithdrawPledge { pledge: *pledge },
        CrisisEvent::ActedAlone(act) => {
            MeansCommand::ActAlone { capability: act.capability.clone(), claim: act.claim }
        }
        CrisisEvent::Reacted { act, how, .. } => MeansCommand::React { to: *act, how: *how },
        _ => return None,
    })
}

#[expect(clippy::wildcard_enum_match_arm, reason = "each part takes the events it can cause")]
fn off_the_record(state: &State, events: &[Event], first: &Event) -> Option<ConsultCommand> {
    // Whoever leaves the table first gives back the floor and its place on the list.
    let leaving = events.iter().find_map(|event| match event {
        Event::SeatLeft { words, .. } => Some(ConsultCommand::StayAway { words: words.clone() }),
        _ => None,
    });
    leaving.or_else(|| match first {
        Event::MessageSent(message) => {
            Some(ConsultCommand::Send { to: message.to.clone(), words: message.words.clone() })
        }
        Event::ReadyDeclared { .. } => {
            Some(ConsultCommand::DeclareReady { stage: state.phase.name() })
        }
        Event::MeetingRequested { .. } => Some(ConsultCommand::RequestMeeting),
        Event::SeatTaken { .. } => Some(ConsultCommand::TakeSeat),
        _ => None,
    })
}

#[expect(clippy::wildcard_enum_match_arm, reason = "each part takes the events it can cause")]
fn about_drafts(state: &State, first: &Event) -> Vec<DraftCommand> {
    let on_file = |id| state.papers.draft(id);
    let rev = |id| on_file(id).map_or(0, |draft: &DraftOnFile| draft.rev);
    match first {
        Event::DraftBegun(draft) => {
            vec![DraftCommand::Begin {
                item: draft.item.clone(),
                text: draft.text.as_ref().clone(),
            }]
        }
        Event::DraftShared { draft, .. } => {
            let before = on_file(&draft.id).map(|before| &before.shared_with);
            let is_new = |member: &&_| before.is_none_or(|before| !before.contains(*member));
            let with = draft.shared_with.iter().filter(is_new).cloned().collect();
            vec![DraftCommand::Share { draft: draft.id.clone(), with }]
        }
        Event::SponsorsChanged { draft, .. } => vec![
            DraftCommand::Sponsor { draft: draft.clone(), base_rev: rev(draft) },
            DraftCommand::LeaveSponsors { draft: draft.clone() },
        ],
        Event::DraftSubmitted { draft } => {
            vec![DraftCommand::Submit { draft: draft.id.clone(), base_rev: rev(&draft.id) }]
        }
        Event::DraftWithdrawn { draft, .. } => {
            vec![DraftCommand::Withdraw { draft: draft.clone() }]
        }
        Event::DraftMaintained { draft, .. } => {
            vec![DraftCommand::Maintain { draft: draft.clone() }]
        }
        Event::DraftVoteRequested { draft, .. } => {
            vec![DraftCommand::RequestVote { draft: draft.clone() }]
        }
        Event::AmendmentSubmitted(amendment) => vec![DraftCommand::Amend {
            draft: amendment.draft.clone(),
            base_rev: rev(&amendment.draft),
            text: amendment.text.clone(),
        }],
        Event::AmendmentAccepted { amendment } => {
            vec![DraftCommand::AcceptAmendment { amendment: *amendment }]
        }
        Event::AmendmentWithdrawn { amendment } => {
            vec![DraftCommand::WithdrawAmendment { amendment: *amendment }]
        }
        Event::DivisionAsked { draft, clauses, .. } => {
            vec![DraftCommand::AskDivision { draft: draft.clone(), clauses: clauses.clone() }]
        }
        Event::DivisionRefused { draft, clauses } => {
            vec![DraftCommand::RefuseDivision { draft: draft.clone(), clauses: clauses.clone() }]
        }
        _ => Vec::new(),
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "each part takes the events it can cause")]
fn from_the_floor(first: &Event) -> Option<FloorCommand> {
    Some(match first {
        Event::ListJoined(request) => FloorCommand::AskToSpeak { purpose: request.purpose },
        Event::ListLeft { .. } => FloorCommand::LeaveList,
        Event::StatementMade { capacity, words, .. } => {
            FloorCommand::Speak { capacity: *capacity, words: words.clone() }
        }
        Event::FloorYielded { .. } => FloorCommand::Yield,
        Event::PointRaised(pending) => FloorCommand::RaisePoint { point: pending.point.clone() },
        Event::RulingChallenged { .. } => FloorCommand::Challenge,
        Event::MotionMade(motion) => FloorCommand::Move { kind: motion.kind.clone() },
        Event::MotionWithdrawn { motion } => FloorCommand::WithdrawMotion { motion: *motion },
        Event::Agreed { .. } => FloorCommand::Agree,
        Event::AgreementBroken { .. } => FloorCommand::Object,
        _ => return None,
    })
}

#[expect(clippy::wildcard_enum_match_arm, reason = "each part takes the events it can cause")]
fn from_the_chair(state: &State, first: &Event) -> Option<ChairCommand> {
    Some(match first {
        Event::MeetingOpened { .. } => ChairCommand::CallMeeting,
        Event::MeetingResumed => ChairCommand::ResumeMeeting,
        Event::MeetingClosed { .. } => ChairCommand::CloseMeeting,
        Event::AgreementSought(agreement) => proposed(state, &agreement.subject),
        Event::FloorGiven(_) => ChairCommand::GiveFloor,
        Event::Ruled(ruling) => ChairCommand::Rule { finding: ruling.finding },
        Event::PointSettled { .. } => ChairCommand::Proceed,
        Event::BallotOpened(ballot) => put(ballot),
        Event::VotingBegan { draft } => {
            let base_rev = state.papers.draft(draft).map_or(0, |draft| draft.rev);
            ChairCommand::PutDraft { draft: draft.clone(), base_rev }
        }
        Event::BallotsOrdered { .. } => ChairCommand::TakeBallot,
        Event::VotingClosed { .. } => ChairCommand::CloseVoting,
        Event::ChairCeded { .. } => ChairCommand::CedeChair,
        _ => return None,
    })
}

fn proposed(state: &State, subject: &AgreementSubject) -> ChairCommand {
    match subject {
        AgreementSubject::Agenda { .. } => ChairCommand::ProposeAgenda,
        AgreementSubject::Invitation { guest, rule } => {
            ChairCommand::ProposeInvitation { guest: guest.clone(), rule: *rule }
        }
        AgreementSubject::Motion { motion, .. } => ChairCommand::ProposeMotion { motion: *motion },
        AgreementSubject::Draft { draft } => {
            let base_rev = state.papers.draft(draft).map_or(0, |draft| draft.rev);
            ChairCommand::ProposeDraft { draft: draft.clone(), base_rev }
        }
        AgreementSubject::Statement { text } => {
            ChairCommand::ProposeStatement { text: text.clone() }
        }
    }
}

fn put(ballot: &OpenBallot) -> ChairCommand {
    let (president_rules, put_as) = match ballot.question {
        Question::IsItProcedural { president_rules } => (president_rules, None),
        Question::RulingChallenge { put_as } => (None, Some(put_as)),
        Question::Substantive
        | Question::Procedural
        | Question::Amendment { .. }
        | Question::SeparateVote { .. } => (None, None),
    };
    match (&ballot.subject, put_as) {
        (BallotSubject::Motion { motion, .. }, _) => ChairCommand::PutMotion { motion: *motion },
        (BallotSubject::Ruling { .. }, Some(put_as)) => ChairCommand::PutChallenge { put_as },
        (BallotSubject::Nature { .. } | BallotSubject::Point { .. }, _) => {
            ChairCommand::PutPoint { president_rules }
        }
        (
            BallotSubject::Draft(_)
            | BallotSubject::Amendment(_)
            | BallotSubject::Parts { .. }
            | BallotSubject::AgendaItem(_)
            | BallotSubject::Invitation { .. }
            | BallotSubject::Ruling { .. },
            _,
        ) => ChairCommand::TakeBallot,
    }
}

/// The command that recorded events came from: the first that has just these effects. `None` if the
/// rules make them of none that can be found.
pub fn command_of(state: &State, actor: &Actor, events: &[Event]) -> Option<Command> {
    let made = causes(state, events).into_iter().chain(edits::causes(state, events));
    let same =
        |command: &Command| decide(state, actor, command).is_ok_and(|decided| decided == events);
    { made }.find(same)
}
