//! Picking an offer: first a kind of act, by weight, then one of that kind. Otherwise the many points of
//! order would drown the few ballots.

use std::mem::{Discriminant, discriminant};

use super::Dice;
use crate::command::{
    ChairCommand, Command, ConsultCommand, DraftCommand, FloorCommand, HostCommand, MeansCommand,
    TalkCommand,
};
use crate::meeting::{MotionKind, PointOfOrder};
use crate::offers::{Offer, TalkTemplate, Template};

#[derive(PartialEq)]
enum Kind {
    Host(Discriminant<HostCommand>),
    Consult(Discriminant<ConsultCommand>),
    Talk(Discriminant<TalkCommand>),
    TalkOpen(Discriminant<TalkTemplate>),
    Draft(Discriminant<DraftCommand>),
    Floor(Discriminant<FloorCommand>),
    Point(Discriminant<PointOfOrder>),
    Motion(Discriminant<MotionKind>),
    Chair(Discriminant<ChairCommand>),
    Means(Discriminant<MeansCommand>),
    Cast,
    Compose(Discriminant<Template>),
}

fn kind(offer: &Offer) -> Kind {
    match offer {
        Offer::Compose(Template::Talk(template)) => Kind::TalkOpen(discriminant(template)),
        Offer::Compose(template) => Kind::Compose(discriminant(template)),
        Offer::Act(command) => match &**command {
            Command::Host(command) => Kind::Host(discriminant(command)),
            Command::Consult(command) => Kind::Consult(discriminant(command)),
            Command::Talk(command) => Kind::Talk(discriminant(command)),
            Command::Draft(command) => Kind::Draft(discriminant(command)),
            Command::Floor(FloorCommand::RaisePoint { point }) => Kind::Point(discriminant(point)),
            Command::Floor(FloorCommand::Move { kind }) => Kind::Motion(discriminant(kind)),
            Command::Floor(command) => Kind::Floor(discriminant(command)),
            Command::Chair(command) => Kind::Chair(discriminant(command)),
            Command::Means(command) => Kind::Means(discriminant(command)),
            Command::Cast { .. } => Kind::Cast,
        },
    }
}

/// How often this kind of act is chosen beside others. What leads on weighs more than what stops.
#[expect(clippy::wildcard_enum_match_arm, reason = "most kinds of act weigh the same")]
fn weight(offer: &Offer) -> u32 {
    match offer {
        Offer::Compose(template) => match template {
            Template::StayAway | Template::AdjournTo | Template::ProposeStatement => 1,
            Template::Talk(template) => open_talk(template),
            Template::Speak { .. } => 16,
            _ => 4,
        },
        Offer::Act(command) => match &**command {
            Command::Talk(talk) => closed_talk(talk),
            Command::Host(HostCommand::OpenSitting { .. }) => 16,
            Command::Floor(
                FloorCommand::RaisePoint {
                    point: PointOfOrder::Nature { .. } | PointOfOrder::PartyShallAbstain { .. },
                }
                | FloorCommand::Challenge,
            ) => 40,
            Command::Host(HostCommand::MoveOn { .. } | HostCommand::SetLevel { .. })
            | Command::Floor(
                FloorCommand::Move { .. }
                | FloorCommand::RaisePoint { .. }
                | FloorCommand::Object
                | FloorCommand::LeaveList,
            )
            | Command::Chair(ChairCommand::CloseMeeting | ChairCommand::CedeChair)
            | Command::Consult(ConsultCommand::RequestMeeting)
            | Command::Draft(DraftCommand::Withdraw { .. } | DraftCommand::LeaveSponsors { .. }) => {
                1
            }
            Command::Chair(
                ChairCommand::PutDraft { .. }
                | ChairCommand::TakeBallot
                | ChairCommand::ProposeAgenda
                | ChairCommand::GiveFloor,
            )
            | Command::Draft(DraftCommand::Submit { .. })
            | Command::Floor(FloorCommand::Agree) => 12,
            Command::Cast { .. } => 24,
            _ => 4,
        },
    }
}

/// In the corridors, what waits for an answer goes first.
#[expect(clippy::wildcard_enum_match_arm, reason = "most private moves weigh the same")]
fn open_talk(template: &TalkTemplate) -> u32 {
    match template {
        TalkTemplate::AnswerSounding { .. }
        | TalkTemplate::AnswerProposal { .. }
        | TalkTemplate::AnswerBringing { .. }
        | TalkTemplate::GiveReason { .. } => 60,
        TalkTemplate::Propose { .. } => 6,
        _ => 2,
    }
}

#[expect(clippy::wildcard_enum_match_arm, reason = "most private moves weigh the same")]
fn closed_talk(talk: &TalkCommand) -> u32 {
    match talk {
        TalkCommand::AnswerCall { .. } | TalkCommand::AnswerCounter { .. } => 60,
        _ => 2,
    }
}

/// One of these offers.
pub(super) fn weighed<'a>(choices: &'a [Offer], dice: &mut Dice) -> Option<&'a Offer> {
    let mut kinds: Vec<(Kind, u32, Vec<&Offer>)> = Vec::new();
    for offer in choices {
        let own = kind(offer);
        match kinds.iter_mut().find(|(known, ..)| *known == own) {
            Some((_, _, offers)) => offers.push(offer),
            None => kinds.push((own, weight(offer), vec![offer])),
        }
    }
    let mut point = dice.below(kinds.iter().map(|(_, weight, _)| weight).sum());
    for (_, weight, offers) in &kinds {
        match point.checked_sub(*weight) {
            Some(rest) => point = rest,
            None => return dice.pick(offers).copied(),
        }
    }
    None
}
