//! What the level of procedure leaves to students, and the one rule a sitting may lift above it
//! (design.md 2.6). The law is the same at every level; only who conducts it differs.

use crate::actor::Actor;
use crate::command::{Command, DraftCommand, FloorCommand};
use crate::level::{Level, LiftedRule};
use crate::meeting::{MotionKind, PointOfOrder};
use crate::refusal::Refusal;
use crate::state::State;

/// Refuses what the level leaves to the presiding computer. The computer itself is never refused.
pub(super) fn check(state: &State, actor: &Actor, command: &Command) -> Result<(), Refusal> {
    if matches!(actor, Actor::Host | Actor::Teacher) || state.level >= needed(command) {
        return Ok(());
    }
    let lifted = state.sitting.as_ref().and_then(|sitting| sitting.lifted);
    if lifted.is_some_and(|rule| lifts(rule, command)) {
        return Ok(());
    }
    Err(Refusal::AboveTheLevel { level: state.level })
}

fn needed(command: &Command) -> Level {
    match command {
        Command::Chair(_)
        | Command::Draft(
            DraftCommand::AskDivision { .. }
            | DraftCommand::RefuseDivision { .. }
            | DraftCommand::Maintain { .. }
            | DraftCommand::RequestVote { .. },
        )
        | Command::Floor(FloorCommand::Move { .. } | FloorCommand::WithdrawMotion { .. }) => {
            Level::Council
        }
        Command::Host(_)
        | Command::Consult(_)
        | Command::Means(_)
        | Command::Talk(_)
        | Command::Cast { .. }
        | Command::Draft(
            DraftCommand::Begin { .. }
            | DraftCommand::Edit { .. }
            | DraftCommand::Share { .. }
            | DraftCommand::Sponsor { .. }
            | DraftCommand::LeaveSponsors { .. }
            | DraftCommand::Submit { .. }
            | DraftCommand::Withdraw { .. }
            | DraftCommand::Amend { .. }
            | DraftCommand::AcceptAmendment { .. }
            | DraftCommand::WithdrawAmendment { .. },
        )
        | Command::Floor(
            FloorCommand::AskToSpeak { .. }
            | FloorCommand::LeaveList
            | FloorCommand::Speak { .. }
            | FloorCommand::Yield
            | FloorCommand::Agree
            | FloorCommand::Object,
        ) => Level::Essentials,
        Command::Floor(FloorCommand::RaisePoint { .. } | FloorCommand::Challenge) => Level::Full,
    }
}

/// Whether a lifted rule brings this command within reach.
fn lifts(rule: LiftedRule, command: &Command) -> bool {
    match rule {
        LiftedRule::CredentialsAndRulings => matches!(
            command,
            Command::Floor(
                FloorCommand::Challenge
                    | FloorCommand::RaisePoint { point: PointOfOrder::Credentials { .. } }
            )
        ),
        LiftedRule::NatureOfTheQuestion => matches!(
            command,
            Command::Floor(
                FloorCommand::Challenge
                    | FloorCommand::RaisePoint { point: PointOfOrder::Nature { .. } }
            )
        ),
        LiftedRule::AdjournmentToADay => matches!(
            command,
            Command::Floor(
                FloorCommand::Move { kind: MotionKind::AdjournTo { .. } }
                    | FloorCommand::WithdrawMotion { .. }
            )
        ),
        LiftedRule::PrivateMeeting => matches!(
            command,
            Command::Floor(
                FloorCommand::Move { kind: MotionKind::MeetInPrivate | MotionKind::MeetInPublic }
                    | FloorCommand::WithdrawMotion { .. }
            )
        ),
        LiftedRule::SeparateVotes => matches!(
            command,
            Command::Draft(DraftCommand::AskDivision { .. } | DraftCommand::RefuseDivision { .. })
        ),
    }
}
