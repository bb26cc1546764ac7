//! What a question of procedure means: the measure it comes to, so that a delegation's positions on
//! measures serve for everything the Council votes on.

use council::measure::{
    Addressee, AssemblyDoor, AssemblyReference, Invitation, InvitationFooting, Measure,
    ProceduralStep, Procedure,
};
use council::meeting::{BallotSubject, InvitationRule, MotionKind, PointOfOrder};
use council::{Actor, DraftId, MemberId, TargetId, Verb};

use crate::seat::Matters;

/// What a question comes to.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Meaning {
    /// A decision with this measure.
    Measure(Verb, Box<Measure>),
    /// Something that happens to a draft: who likes the draft dislikes this, or the reverse.
    Draft {
        /// Which draft.
        draft: DraftId,
        /// Whether it helps the draft.
        helps: bool,
    },
    /// A member's right to its seat.
    Credentials(MemberId),
    /// Time to talk, or an end of the meeting: no measure at all.
    Time,
}

/// What a question of procedure means; `None` for those that bear on a draft's own words.
pub(super) fn meaning(matters: &Matters, subject: &BallotSubject) -> Option<Meaning> {
    match subject {
        BallotSubject::AgendaItem(item) => {
            Some(procedure(ProceduralStep::AdoptItem, matters.item(item)))
        }
        BallotSubject::Invitation { guest, rule } => Some(invitation(guest, *rule)),
        BallotSubject::Motion { kind, .. } => Some(of_motion(matters, kind)),
        BallotSubject::Ruling { point } | BallotSubject::Point { point } => of_point(point),
        BallotSubject::Draft(_)
        | BallotSubject::Amendment(_)
        | BallotSubject::Parts { .. }
        | BallotSubject::Nature { .. } => None,
    }
}

/// What a motion means.
pub(super) fn of_motion(matters: &Matters, kind: &MotionKind) -> Meaning {
    match kind {
        MotionKind::Suspend
        | MotionKind::Adjourn
        | MotionKind::AdjournTo { .. }
        | MotionKind::MeetInPrivate
        | MotionKind::MeetInPublic => Meaning::Time,
        MotionKind::Refer { draft, .. } | MotionKind::Postpone { draft } => {
            Meaning::Draft { draft: draft.clone(), helps: false }
        }
        MotionKind::VoteFirst { draft } => Meaning::Draft { draft: draft.clone(), helps: true },
        MotionKind::Include { item } => procedure(ProceduralStep::AdoptItem, matters.item(item)),
        MotionKind::Remove { item } => procedure(ProceduralStep::RemoveItem, matters.item(item)),
        MotionKind::Invite { guest, rule } => invitation(guest, *rule),
        MotionKind::CallSpecialSession => assembly(AssemblyDoor::SpecialSession),
        MotionKind::CallEmergencySpecialSession => assembly(AssemblyDoor::EmergencySpecialSession),
    }
}

fn of_point(point: &PointOfOrder) -> Option<Meaning> {
    match point {
        PointOfOrder::Credentials { member } => Some(Meaning::Credentials(member.clone())),
        PointOfOrder::Nature { .. }
        | PointOfOrder::SpeakerOutOfOrder
        | PointOfOrder::PartyShallAbstain { .. } => None,
    }
}

/// An invitation as the measure it is.
pub(super) fn invitation(guest: &Actor, rule: InvitationRule) -> Meaning {
    let footing = match rule {
        InvitationRule::Rule37 => InvitationFooting::Rule37,
        InvitationRule::Rule39 => InvitationFooting::Rule39,
    };
    let invited = match guest {
        Actor::Invited(party) => vec![Addressee::Party(party.clone())],
        Actor::Body(body) => vec![Addressee::Body(body.clone())],
        Actor::Member(member) => vec![Addressee::Member(member.clone())],
        Actor::Secretariat => vec![Addressee::SecretaryGeneral],
        Actor::Press | Actor::Teacher | Actor::Host => Vec::new(),
    };
    let measure = Invitation { invited, footing, subject: None, from: None };
    Meaning::Measure(Verb::Decides, Box::new(measure.into()))
}

fn procedure(step: ProceduralStep, subject: TargetId) -> Meaning {
    let measure = Procedure { step, subject: Some(subject), until: None };
    Meaning::Measure(Verb::Decides, Box::new(measure.into()))
}

fn assembly(door: AssemblyDoor) -> Meaning {
    let measure = AssemblyReference { door, subject: None };
    Meaning::Measure(Verb::Decides, Box::new(measure.into()))
}

/// That a member's representative sits by right (rules 13 to 17), as a measure.
pub(super) fn credentials(matters: &Matters, member: &MemberId) -> Measure {
    let subject = Some(matters.credentials(member));
    Procedure { step: ProceduralStep::ApproveCredentials, subject, until: None }.into()
}
