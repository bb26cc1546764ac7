//! Who learns of each kind of event.

use super::Event;
use crate::audience::Audience;

impl Event {
    /// Who learns of it. Every kind of event is named here, so that a new one cannot leak by default.
    pub fn audience(&self) -> Audience {
        match self {
            Self::PaperReceived { audience, .. }
            | Self::DraftChanged { audience, .. }
            | Self::DraftShared { audience, .. }
            | Self::SponsorsChanged { audience, .. }
            | Self::DraftWithdrawn { audience, .. }
            | Self::StatementMade { audience, .. } => audience.clone(),
            Self::MessageSent(message) => message.audience(),
            Self::DraftBegun(draft) => Audience::only(&draft.mover),
            Self::Crisis(event) => event.audience(),
            Self::Dealing(event) => event.audience(),
            Self::BallotCast { member, .. } => Audience::members([member]),
            Self::GameOpened(_)
            | Self::LevelChanged { .. }
            | Self::SittingOpened { .. }
            | Self::TermsBegan { .. }
            | Self::StageBegan { .. }
            | Self::BeatPassed { .. }
            | Self::GameEnded
            | Self::ReadyDeclared { .. }
            | Self::MeetingRequested { .. }
            | Self::SeatLeft { .. }
            | Self::SeatTaken { .. }
            | Self::DraftSubmitted { .. }
            | Self::DraftMaintained { .. }
            | Self::DraftVoteRequested { .. }
            | Self::AmendmentSubmitted(_)
            | Self::AmendmentAccepted { .. }
            | Self::AmendmentWithdrawn { .. }
            | Self::AmendmentLapsed { .. }
            | Self::DivisionAsked { .. }
            | Self::DivisionRefused { .. }
            | Self::MeetingOpened { .. }
            | Self::MeetingSuspended
            | Self::MeetingResumed
            | Self::MeetingClosed { .. }
            | Self::PublicityChanged { .. }
            | Self::ChairCeded { .. }
            | Self::AgreementSought(_)
            | Self::Agreed { .. }
            | Self::AgreementReached { .. }
            | Self::AgreementBroken { .. }
            | Self::AgendaItemSettled { .. }
            | Self::AgendaAdopted { .. }
            | Self::GuestInvited(_)
            | Self::ListJoined(_)
            | Self::ListLeft { .. }
            | Self::FloorGiven(_)
            | Self::FloorYielded { .. }
            | Self::PointRaised(_)
            | Self::Ruled(_)
            | Self::RulingChallenged { .. }
            | Self::PointSettled { .. }
            | Self::CredentialsRejected { .. }
            | Self::NatureFound { .. }
            | Self::PartyHeldToAbstain { .. }
            | Self::MotionMade(_)
            | Self::MotionWithdrawn { .. }
            | Self::MotionDecided { .. }
            | Self::DraftPostponed { .. }
            | Self::DraftReferred { .. }
            | Self::DraftPutFirst { .. }
            | Self::ItemRemoved { .. }
            | Self::AssemblyCalled { .. }
            | Self::StatementIssued(_)
            | Self::VotingBegan { .. }
            | Self::BallotsOrdered { .. }
            | Self::BallotOpened(_)
            | Self::BallotsRevealed { .. }
            | Self::VoteDecided(_)
            | Self::AmendmentDecided { .. }
            | Self::PartsRejected { .. }
            | Self::DraftAdopted { .. }
            | Self::DraftNotAdopted { .. }
            | Self::OutcomeReversed { .. }
            | Self::VotingClosed { .. } => Audience::Everyone,
        }
    }
}
