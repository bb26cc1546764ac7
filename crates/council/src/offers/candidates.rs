//! Everything an actor could conceivably ask for in a state: the list `decide` is put to.

use super::{Template, means, talk};
use crate::actor::Actor;
use crate::command::{
    ChairCommand, Clock, Command, ConsultCommand, DraftCommand, FloorCommand, HostCommand,
};
use crate::ids::DraftId;
use crate::level::Level;
use crate::meeting::{
    Capacity, Finding, InvitationRule, Meeting, MotionKind, PointOfOrder, Purpose,
};
use crate::state::{DraftOnFile, State};
use crate::vote::{Ballot, Nature, PutAs};

/// Commands without an open slot.
pub(super) fn closed(state: &State, actor: &Actor) -> Vec<Command> {
    let mut commands = Vec::new();
    if matches!(actor, Actor::Host | Actor::Teacher) {
        commands.extend(of_the_host(state).into_iter().map(Command::Host));
    }
    if matches!(actor, Actor::Host | Actor::Member(_)) {
        commands.extend(of_the_chair(state).into_iter().map(Command::Chair));
    }
    commands.extend(off_the_record(state).into_iter().map(Command::Consult));
    commands.extend(talk::closed(state, actor).into_iter().map(Command::Talk));
    commands.extend(about_drafts(state, actor).into_iter().map(Command::Draft));
    commands.extend(means::closed(state, actor).into_iter().map(Command::Means));
    if let Some(meeting) = state.phase.meeting() {
        commands.extend(from_the_floor(state, meeting).into_iter().map(Command::Floor));
        if let Some(open) = meeting.open_ballot() {
            commands.extend(Ballot::ALL.map(|ballot| Command::Cast { vote: open.vote, ballot }));
        }
    }
    commands
}

/// Commands with one.
pub(super) fn templates(state: &State, actor: &Actor) -> Vec<Template> {
    let mut templates = vec![
        Template::OpenGame,
        Template::Message,
        Template::StayAway,
        Template::Speak { capacity: Capacity::National },
        Template::Speak { capacity: Capacity::President },
        Template::AdjournTo,
        Template::ProposeStatement,
    ];
    templates.extend(state.programme.items().into_iter().map(|item| Template::Begin { item }));
    templates.extend(means::templates(state, actor));
    for draft in known(state, actor) {
        let (id, base_rev) = (draft.id.clone(), draft.rev);
        templates.push(Template::Edit { draft: id.clone(), base_rev });
        templates.push(Template::Share { draft: id.clone() });
        templates.push(Template::Amend { draft: id.clone(), base_rev });
        templates.push(Template::Divide { draft: id });
    }
    templates.extend(talk::templates(state, actor).into_iter().map(Template::Talk));
    templates
}

fn known<'a>(state: &'a State, actor: &'a Actor) -> impl Iterator<Item = &'a DraftOnFile> {
    state.papers.every_draft().filter(move |draft| draft.is_known_to(actor))
}

fn of_the_host(state: &State) -> Vec<HostCommand> {
    let now = state.moment();
    let mut commands = vec![
        HostCommand::Beat { at: now },
        HostCommand::MoveOn { at: now },
        HostCommand::ClockRanOut { clock: Clock::Agreement(now) },
    ];
    commands.extend(
        [Level::Essentials, Level::Council, Level::Full]
            .map(|level| HostCommand::SetLevel { level }),
    );
    commands.extend(
        state.next_sitting().map(|sitting| HostCommand::OpenSitting { sitting: sitting.clone() }),
    );
    if let Some(open) = state.phase.meeting().and_then(Meeting::open_ballot) {
        commands.push(HostCommand::ClockRanOut { clock: Clock::Ballot(open.vote) });
    }
    commands
}

fn off_the_record(state: &State) -> Vec<ConsultCommand> {
    vec![
        ConsultCommand::DeclareReady { stage: state.phase.name() },
        ConsultCommand::RequestMeeting,
        ConsultCommand::TakeSeat,
    ]
}

fn about_drafts(state: &State, actor: &Actor) -> Vec<DraftCommand> {
    let mut commands = Vec::new();
    for draft in known(state, actor) {
        let (id, base_rev) = (|| draft.id.clone(), draft.rev);
        commands.extend([
            DraftCommand::Sponsor { draft: id(), base_rev },
            DraftCommand::LeaveSponsors { draft: id() },
            DraftCommand::Submit { draft: id(), base_rev },
            DraftCommand::Withdraw { draft: id() },
            DraftCommand::Maintain { draft: id() },
            DraftCommand::RequestVote { draft: id() },
        ]);
        commands.extend(draft.divisions.iter().map(|division| DraftCommand::RefuseDivision {
            draft: id(),
            clauses: division.clauses.clone(),
        }));
        for amendment in state.papers.pending_on(&draft.id) {
            commands.push(DraftCommand::AcceptAmendment { amendment: amendment.id });
            commands.push(DraftCommand::WithdrawAmendment { amendment: amendment.id });
        }
    }
    commands
}

fn from_the_floor(state: &State, meeting: &Meeting) -> Vec<FloorCommand> {
    let purposes = [
        Purpose::Statement,
        Purpose::ExplanationBefore,
        Purpose::ExplanationAfter,
        Purpose::RightOfReply,
    ];
    let mut commands: Vec<_> = purposes.map(|purpose| FloorCommand::AskToSpeak { purpose }).into();
    commands.extend([
        FloorCommand::LeaveList,
        FloorCommand::Yield,
        FloorCommand::Challenge,
        FloorCommand::Agree,
        FloorCommand::Object,
    ]);
    commands.extend(points(state).into_iter().map(|point| FloorCommand::RaisePoint { point }));
    commands.extend(motions(state).into_iter().map(|kind| FloorCommand::Move { kind }));
    commands.extend(
        meeting.motions.iter().map(|motion| FloorCommand::WithdrawMotion { motion: motion.id }),
    );
    commands
}

fn points(state: &State) -> Vec<PointOfOrder> {
    let members: Vec<_> =
        state.sitting.iter().flat_map(|sitting| sitting.roster.members()).cloned().collect();
    let mut points = vec![PointOfOrder::SpeakerOutOfOrder];
    points
        .extend(members.iter().map(|member| PointOfOrder::Credentials { member: member.clone() }));
    for draft in submitted(state) {
        points.extend(
            [Nature::Procedural, Nature::Substantive]
                .map(|claim| PointOfOrder::Nature { draft: draft.clone(), claim }),
        );
        points.extend(members.iter().map(|member| PointOfOrder::PartyShallAbstain {
            member: member.clone(),
            draft: draft.clone(),
        }));
    }
    points
}

/// Drafts that are or have been before the Council.
fn submitted(state: &State) -> Vec<DraftId> {
    let gallery = Actor::Press;
    known(state, &gallery).map(|draft| draft.id.clone()).collect()
}

fn motions(state: &State) -> Vec<MotionKind> {
    let mut kinds = vec![
        MotionKind::Suspend,
        MotionKind::Adjourn,
        MotionKind::MeetInPrivate,
        MotionKind::MeetInPublic,
        MotionKind::CallSpecialSession,
        MotionKind::CallEmergencySpecialSession,
    ];
    for draft in submitted(state) {
        kinds.push(MotionKind::Postpone { draft: draft.clone() });
        kinds.push(MotionKind::VoteFirst { draft: draft.clone() });
        kinds.extend(
            state
                .programme
                .bodies
                .iter()
                .map(|to| MotionKind::Refer { draft: draft.clone(), to: to.clone() }),
        );
    }
    for item in state.programme.items().union(&state.seized) {
        kinds.push(MotionKind::Include { item: item.clone() });
        kinds.push(MotionKind::Remove { item: item.clone() });
    }
    kinds.extend(guests(state).map(|(guest, rule)| MotionKind::Invite { guest, rule }));
    kinds
}

/// Whoever could be invited, under each rule.
fn guests(state: &State) -> impl Iterator<Item = (Actor, InvitationRule)> {
    let parties = state.programme.parties.keys().cloned().map(Actor::Invited);
    let bodies = state.programme.bodies.iter().cloned().map(Actor::Body);
    parties.chain(bodies).chain([Actor::Secretariat, Actor::Press]).flat_map(|guest| {
        [InvitationRule::Rule37, InvitationRule::Rule39].map(|rule| (guest.clone(), rule))
    })
}

fn of_the_chair(state: &State) -> Vec<ChairCommand> {
    let mut commands = vec![
        ChairCommand::CallMeeting,
        ChairCommand::ResumeMeeting,
        ChairCommand::ProposeAgenda,
        ChairCommand::GiveFloor,
        ChairCommand::Rule { finding: Finding::Sustained },
        ChairCommand::Rule { finding: Finding::Rejected },
        ChairCommand::Proceed,
        ChairCommand::TakeBallot,
        ChairCommand::CloseVoting,
        ChairCommand::CedeChair,
        ChairCommand::CloseMeeting,
    ];
    commands.extend(
        [None, Some(Nature::Procedural), Some(Nature::Substantive)]
            .map(|president_rules| ChairCommand::PutPoint { president_rules }),
    );
    commands.extend(
        [PutAs::Overrule, PutAs::Uphold].map(|put_as| ChairCommand::PutChallenge { put_as }),
    );
    if let Some(meeting) = state.phase.meeting() {
        for motion in &meeting.motions {
            commands.push(ChairCommand::PutMotion { motion: motion.id });
            commands.push(ChairCommand::ProposeMotion { motion: motion.id });
        }
        commands.extend(
            guests(state).map(|(guest, rule)| ChairCommand::ProposeInvitation { guest, rule }),
        );
    }
    for draft in state.papers.in_order() {
        let (id, base_rev) = (draft.id.clone(), draft.rev);
        commands.push(ChairCommand::PutDraft { draft: id.clone(), base_rev });
        commands.push(ChairCommand::ProposeDraft { draft: id, base_rev });
    }
    commands
}
