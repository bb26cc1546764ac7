//! Commands of every kind about everything, most of them not allowed: to ask whether `offers` misses
//! anything `decide` would take.

use super::Dice;
use super::fill::{filled, text, wild_opening};
use crate::actor::Actor;
use crate::command::{
    ChairCommand, Clock, Command, ConsultCommand, DraftCommand, FloorCommand, HostCommand,
    MeansCommand,
};
use crate::crisis::{Claim, Reaction};
use crate::ids::{
    ActId, AmendmentId, BodyId, ClauseId, DraftId, EntryId, ItemId, MemberId, MotionId, PartyId,
    PledgeId, SittingId, VoteId,
};
use crate::level::Level;
use crate::meeting::{Capacity, Finding, InvitationRule, MotionKind, PointOfOrder, Purpose};
use crate::offers::Template;
use crate::state::{Moment, StageName, State};
use crate::vote::{Ballot, Nature, PutAs};
use crate::words::Words;

/// A command of any kind, about things of this game and things unknown to it.
pub fn any_command(state: &State, actor: &Actor, dice: &mut Dice) -> Command {
    let mut pool = Pool { state, actor, dice };
    match pool.dice.below(8) {
        0 => Command::Host(pool.host()),
        1 => Command::Consult(pool.consult()),
        2 => Command::Draft(pool.draft()),
        3 => Command::Floor(pool.floor()),
        4 => Command::Chair(pool.chair()),
        5 => Command::Means(pool.means()),
        6 => Command::Talk(super::talk::wild(state, actor, pool.dice)),
        _ => Command::Cast { vote: pool.vote(), ballot: pool.one_of(&Ballot::ALL, Ballot::For) },
    }
}

struct Pool<'a> {
    state: &'a State,
    actor: &'a Actor,
    dice: &'a mut Dice,
}

impl Pool<'_> {
    fn one_of<T: Clone>(&mut self, from: &[T], otherwise: T) -> T {
        self.dice.pick(from).cloned().unwrap_or(otherwise)
    }

    fn member(&mut self) -> MemberId {
        let mut members: Vec<_> = self
            .state
            .sitting
            .iter()
            .flat_map(|sitting| sitting.roster.members())
            .cloned()
            .collect();
        members.push(MemberId::from("atlantis"));
        self.one_of(&members, MemberId::from("atlantis"))
    }

    fn draft_id(&mut self) -> DraftId {
        let mut drafts: Vec<_> = self.state.papers.drafts.keys().cloned().collect();
        drafts.push(DraftId::from("nobody-1"));
        self.one_of(&drafts, DraftId::from("nobody-1"))
    }

    /// The wording the draft has, seldom another.
    fn rev(&mut self, draft: &DraftId) -> u32 {
        let known = self.state.papers.draft(draft).map_or(1, |draft| draft.rev);
        if self.dice.one_in(5) { known.saturating_add(1) } else { known }
    }

    fn item(&mut self) -> ItemId {
        let mut items: Vec<_> = self.state.programme.items().into_iter().collect();
        items.push(ItemId::from("weather"));
        self.one_of(&items, ItemId::from("weather"))
    }

    fn vote(&mut self) -> VoteId {
        VoteId(self.near(self.state.numbers.votes))
    }

    fn motion(&mut self) -> MotionId {
        MotionId(self.near(self.state.numbers.motions))
    }

    fn amendment(&mut self) -> AmendmentId {
        AmendmentId(self.near(self.state.numbers.amendments))
    }

    /// A number given out, or the next.
    fn near(&mut self, last: u32) -> u32 {
        last.saturating_add(1).saturating_sub(self.dice.below(3))
    }

    fn moment(&mut self) -> Moment {
        let now = self.state.moment();
        if self.dice.one_in(4) { Moment { beat: now.beat.saturating_add(1), ..now } } else { now }
    }

    fn stage(&mut self) -> StageName {
        let stages = [StageName::Dispatches, StageName::Consultations, StageName::Aftermath];
        let now = self.state.phase.name();
        if self.dice.one_in(3) { self.one_of(&stages, now) } else { now }
    }

    fn compose(&mut self, template: &Template) -> Command {
        filled(template, self.state, self.actor, self.dice)
    }

    fn words(&mut self) -> Words {
        match self.dice.below(4) {
            0 => Words::typed("   "),
            1 => Words::typed("x".repeat(crate::limits::WORDS_BYTES_MAX)),
            _ => Words::typed("We ask the Council to act."),
        }
    }

    fn nature(&mut self) -> Nature {
        self.one_of(&[Nature::Procedural, Nature::Substantive], Nature::Procedural)
    }

    fn finding(&mut self) -> Finding {
        self.one_of(&[Finding::Sustained, Finding::Rejected], Finding::Rejected)
    }

    fn guest(&mut self) -> (Actor, InvitationRule) {
        let mut guests: Vec<Actor> =
            self.state.programme.parties.keys().cloned().map(Actor::Invited).collect();
        guests.extend(self.state.programme.bodies.iter().cloned().map(Actor::Body));
        guests.extend([
            Actor::Secretariat,
            Actor::Press,
            Actor::Host,
            Actor::Invited(PartyId::from("ruritania")),
            Actor::Member(MemberId::from("france")),
        ]);
        let rules = [InvitationRule::Rule37, InvitationRule::Rule39];
        (self.one_of(&guests, Actor::Press), self.one_of(&rules, InvitationRule::Rule37))
    }

    fn host(&mut self) -> HostCommand {
        let levels = [Level::Essentials, Level::Council, Level::Full];
        match self.dice.below(7) {
            0 => wild_opening(self.dice),
            1 => {
                let next = self.state.next_sitting().cloned();
                HostCommand::OpenSitting { sitting: next.unwrap_or(SittingId::from("never")) }
            }
            2 => HostCommand::Beat { at: self.moment() },
            3 => HostCommand::MoveOn { at: self.moment() },
            4 => HostCommand::ClockRanOut { clock: Clock::Ballot(self.vote()) },
            5 => HostCommand::ClockRanOut { clock: Clock::Agreement(self.moment()) },
            _ => HostCommand::SetLevel { level: self.one_of(&levels, Level::Full) },
        }
    }

    fn consult(&mut self) -> ConsultCommand {
        match self.dice.below(5) {
            0 => ConsultCommand::Send { to: vec![self.member()], words: self.words() },
            1 => ConsultCommand::DeclareReady { stage: self.stage() },
            2 => ConsultCommand::RequestMeeting,
            3 => ConsultCommand::StayAway { words: self.words() },
            _ => ConsultCommand::TakeSeat,
        }
    }

    fn draft(&mut self) -> DraftCommand {
        let draft = self.draft_id();
        let base_rev = self.rev(&draft);
        match self.dice.below(14) {
            0 => DraftCommand::Begin { item: self.item(), text: text(self.dice) },
            1 => self.composed_draft(&Template::Edit { draft, base_rev }),
            2 => DraftCommand::Share { draft, with: vec![self.member(), self.member()] },
            3 => DraftCommand::Sponsor { draft, base_rev },
            4 => DraftCommand::LeaveSponsors { draft },
            5 => DraftCommand::Submit { draft, base_rev },
            6 => DraftCommand::Withdraw { draft },
            7 => DraftCommand::Maintain { draft },
            8 => DraftCommand::RequestVote { draft },
            9 => self.composed_draft(&Template::Amend { draft, base_rev }),
            10 => DraftCommand::AcceptAmendment { amendment: self.amendment() },
            11 => DraftCommand::WithdrawAmendment { amendment: self.amendment() },
            12 => self.composed_draft(&Template::Divide { draft }),
            _ => {
                let asked = self.state.papers.draft(&draft);
                let clauses = asked
                    .and_then(|draft| draft.divisions.first())
                    .map_or(vec![ClauseId(1)], |division| division.clauses.clone());
                DraftCommand::RefuseDivision { draft, clauses }
            }
        }
    }

    fn composed_draft(&mut self, template: &Template) -> DraftCommand {
        match self.compose(template) {
            Command::Draft(command) => command,
            Command::Host(_)
            | Command::Consult(_)
            | Command::Talk(_)
            | Command::Floor(_)
            | Command::Chair(_)
            | Command::Means(_)
            | Command::Cast { .. } => DraftCommand::Withdraw { draft: self.draft_id() },
        }
    }

    fn floor(&mut self) -> FloorCommand {
        let purposes = [
            Purpose::Statement,
            Purpose::ExplanationBefore,
            Purpose::ExplanationAfter,
            Purpose::RightOfReply,
        ];
        match self.dice.below(10) {
            0 => FloorCommand::AskToSpeak { purpose: self.one_of(&purposes, Purpose::Statement) },
            1 => FloorCommand::LeaveList,
            2 => {
                let capacities = [Capacity::National, Capacity::President];
                let capacity = self.one_of(&capacities, Capacity::National);
                FloorCommand::Speak { capacity, words: self.words() }
            }
            3 => FloorCommand::Yield,
            4 => FloorCommand::RaisePoint { point: self.point() },
            5 => FloorCommand::Challenge,
            6 => FloorCommand::Move { kind: self.motion_kind() },
            7 => FloorCommand::WithdrawMotion { motion: self.motion() },
            8 => FloorCommand::Agree,
            _ => FloorCommand::Object,
        }
    }

    fn point(&mut self) -> PointOfOrder {
        match self.dice.below(4) {
            0 => PointOfOrder::SpeakerOutOfOrder,
            1 => PointOfOrder::Credentials { member: self.member() },
            2 => PointOfOrder::Nature { draft: self.draft_id(), claim: self.nature() },
            _ => PointOfOrder::PartyShallAbstain { member: self.member(), draft: self.draft_id() },
        }
    }

    fn motion_kind(&mut self) -> MotionKind {
        match self.dice.below(13) {
            0 => MotionKind::Suspend,
            1 => MotionKind::Adjourn,
            2 => MotionKind::AdjournTo { date: crate::date::Date::MAX },
            3 => MotionKind::Refer { draft: self.draft_id(), to: BodyId::from("uncok") },
            4 => MotionKind::Refer { draft: self.draft_id(), to: BodyId::from("the-league") },
            5 => MotionKind::Postpone { draft: self.draft_id() },
            6 => MotionKind::VoteFirst { draft: self.draft_id() },
            7 => MotionKind::Include { item: self.item() },
            8 => MotionKind::Remove { item: self.item() },
            9 => {
                let (guest, rule) = self.guest();
                MotionKind::Invite { guest, rule }
            }
            10 => self.one_of(
                &[MotionKind::MeetInPrivate, MotionKind::MeetInPublic],
                MotionKind::MeetInPublic,
            ),
            11 => MotionKind::CallSpecialSession,
            _ => MotionKind::CallEmergencySpecialSession,
        }
    }

    fn chair(&mut self) -> ChairCommand {
        let draft = self.draft_id();
        let base_rev = self.rev(&draft);
        match self.dice.below(18) {
            0 => ChairCommand::CallMeeting,
            1 => ChairCommand::ResumeMeeting,
            2 => ChairCommand::ProposeAgenda,
            3 => {
                let (guest, rule) = self.guest();
                ChairCommand::ProposeInvitation { guest, rule }
            }
            4 => ChairCommand::GiveFloor,
            5 => ChairCommand::Rule { finding: self.finding() },
            6 => {
                let president_rules = if self.dice.one_in(2) { None } else { Some(self.nature()) };
                ChairCommand::PutPoint { president_rules }
            }
            7 => ChairCommand::Proceed,
            8 => ChairCommand::PutChallenge {
                put_as: self.one_of(&[PutAs::Overrule, PutAs::Uphold], PutAs::Uphold),
            },
            9 => ChairCommand::PutMotion { motion: self.motion_first() },
            10 => ChairCommand::ProposeMotion { motion: self.motion_first() },
            11 => ChairCommand::PutDraft { draft, base_rev },
            12 => ChairCommand::ProposeDraft { draft, base_rev },
            13 => ChairCommand::ProposeStatement { text: self.words() },
            14 => ChairCommand::TakeBallot,
            15 => ChairCommand::CloseVoting,
            16 => ChairCommand::CedeChair,
            _ => ChairCommand::CloseMeeting,
        }
    }

    fn means(&mut self) -> MeansCommand {
        let capabilities = &self.state.programme.crisis.capabilities;
        let mut capabilities: Vec<_> = capabilities.iter().map(|plan| plan.id.clone()).collect();
        capabilities.push(EntryId::from("elephants"));
        let capability = self.one_of(&capabilities, EntryId::from("elephants"));
        let pledges = self.state.crisis.pledges_made;
        let acts = u32::try_from(self.state.crisis.acts.len()).unwrap_or(0);
        match self.dice.below(4) {
            0 => MeansCommand::Pledge { capability, amount: self.dice.below(12) },
            1 => MeansCommand::WithdrawPledge { pledge: PledgeId(self.near(pledges)) },
            2 => MeansCommand::ActAlone {
                capability,
                claim: self.one_of(Claim::ALL, Claim::NoClaim),
            },
            _ => MeansCommand::React {
                to: ActId(self.near(acts)),
                how: self.one_of(Reaction::ALL, Reaction::Tolerate),
            },
        }
    }

    /// A motion that is pending, or some other.
    fn motion_first(&mut self) -> MotionId {
        let meeting = self.state.phase.meeting();
        let pending: Vec<_> = meeting
            .into_iter()
            .flat_map(|meeting| &meeting.motions)
            .map(|motion| motion.id)
            .collect();
        let other = self.motion();
        self.one_of(&pending, other)
    }
}
