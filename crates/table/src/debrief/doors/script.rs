//! What the player did, as commands in their moments, so that a branch can go on as it was played.

use std::sync::Arc;

use council::dealings::{CallAbout, Deal, Promise};
use council::meeting::BallotSubject;
use council::{
    Actor, AmendmentText, Command, DraftCommand, FloorCommand, MemberId, Moment, Programme,
    StageName, State, TalkCommand, command_of, fold,
};

use crate::command_id::ClientId;
use crate::log::Log;

/// A place in a game: a moment, and how many records others had made in it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Place {
    pub(super) moment: Moment,
    /// How often the sitting has gone into consultations: once more with every suspension.
    pub(super) stretch: u32,
    pub(super) by_others: u32,
}

/// One act of the player's.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct ScriptedAct {
    /// Its record in the game that was played.
    pub(super) record: u32,
    /// When it was done.
    pub(super) place: Place,
    /// Under which name it was sent.
    pub(super) client: ClientId,
    /// What.
    pub(super) command: Command,
    /// What a number in the command stands for, so that it is not done to something else.
    pub(super) referent: Referent,
}

/// What a number in a command stands for.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) enum Referent {
    /// Nothing that is numbered as the game goes on.
    Nothing,
    /// A ballot on this.
    Subject(BallotSubject),
    /// A call from so-and-so, about this.
    Call(MemberId, Box<CallAbout>),
    /// A deal that so-and-so proposed.
    Proposal(MemberId, Box<Deal>),
    /// A sounding of so-and-so's.
    Sounding(MemberId),
    /// A meeting of two that so-and-so arranged.
    Bringing(MemberId),
    /// What so-and-so promised.
    Undertaking(MemberId, Box<Promise>),
    /// An amendment.
    Amendment(Box<AmendmentText>),
    /// A motion of so-and-so's.
    Motion(MemberId),
}

/// The player's acts, and the place of every record.
#[derive(Clone, Debug)]
pub(super) struct Script {
    pub(super) acts: Vec<ScriptedAct>,
    /// The place of each record: as it was before it. One more for the end.
    pub(super) places: Vec<Place>,
}

impl Script {
    /// Reads the script of a seat off a log.
    pub(super) fn of(programme: &Arc<Programme>, log: &Log, seat: &MemberId) -> Self {
        let player = Actor::Member(seat.clone());
        let mut state = State::new(Arc::clone(programme));
        let mut place = Place { moment: state.moment(), stretch: 0, by_others: 0 };
        let (mut acts, mut places) = (Vec::new(), Vec::new());
        for record in log.records() {
            places.push(place);
            let is_own = record.actor == player;
            if is_own && let Some(command) = command_of(&state, &player, &record.events) {
                let referent = Referent::of(&state, &command);
                let (record, client) = (record.seq, record.command_id.client.clone());
                acts.push(ScriptedAct { record, place, client, command, referent });
            }
            fold(&mut state, &record.events);
            place = place.after(state.moment(), is_own);
        }
        places.push(place);
        Self { acts, places }
    }

    /// The place just after a record.
    pub(super) fn place_after(&self, record: u32) -> Option<Place> {
        usize::try_from(record).ok().and_then(|record| self.places.get(record)).copied()
    }
}

impl Place {
    /// The place after one more record, when the moment is this.
    pub(super) fn after(self, moment: Moment, was_own: bool) -> Self {
        let (then, now) = (self.moment, moment);
        if now == then {
            return Self { by_others: self.by_others.saturating_add(u32::from(!was_own)), ..self };
        }
        let before = if now.sitting == then.sitting { self.stretch } else { 0 };
        let consults = now.stage == StageName::Consultations && now.stage != then.stage;
        Self { moment, stretch: before.saturating_add(u32::from(consults)), by_others: 0 }
    }

    /// Whether another place is in the same moment of the same stretch.
    pub(super) fn is_with(self, other: Self) -> bool {
        self.moment == other.moment && self.stretch == other.stretch
    }
}

impl Referent {
    /// What the numbers of a command stand for in a state.
    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the rest names things that keep their names"
    )]
    pub(super) fn of(state: &State, command: &Command) -> Self {
        match command {
            Command::Cast { .. } => {
                let open = state.phase.meeting().and_then(|meeting| meeting.open_ballot());
                open.map_or(Self::Nothing, |open| Self::Subject(open.subject.clone()))
            }
            Command::Talk(talk) => Self::of_talk(state, talk),
            Command::Draft(
                DraftCommand::AcceptAmendment { amendment }
                | DraftCommand::WithdrawAmendment { amendment },
            ) => state
                .papers
                .amendments
                .get(amendment)
                .map_or(Self::Nothing, |one| Self::Amendment(Box::new(one.text.clone()))),
            Command::Floor(FloorCommand::WithdrawMotion { motion }) => {
                let meeting = state.phase.meeting();
                let found = meeting
                    .and_then(|meeting| meeting.motions.iter().find(|one| one.id == *motion));
                found.map_or(Self::Nothing, |one| Self::Motion(one.mover.clone()))
            }
            _ => Self::Nothing,
        }
    }

    #[expect(
        clippy::wildcard_enum_match_arm,
        reason = "the rest names things that keep their names"
    )]
    fn of_talk(state: &State, talk: &TalkCommand) -> Self {
        let dealings = &state.dealings;
        match talk {
            TalkCommand::AnswerCall { call, .. } => {
                dealings.calls.get(call).map_or(Self::Nothing, |one| {
                    Self::Call(one.from.clone(), Box::new(one.about.clone()))
                })
            }
            TalkCommand::AnswerProposal { proposal, .. }
            | TalkCommand::AnswerCounter { proposal, .. } => {
                dealings.proposals.get(proposal).map_or(Self::Nothing, |one| {
                    Self::Proposal(one.by.clone(), Box::new(one.deal.clone()))
                })
            }
            TalkCommand::AnswerSounding { sounding, .. } => dealings
                .soundings
                .get(sounding)
                .map_or(Self::Nothing, |one| Self::Sounding(one.by.clone())),
            TalkCommand::AnswerBringing { bringing, .. } => dealings
                .bringings
                .get(bringing)
                .map_or(Self::Nothing, |one| Self::Bringing(one.by.clone())),
            TalkCommand::GiveNotice { undertaking }
            | TalkCommand::AskRelease { undertaking }
            | TalkCommand::Release { undertaking }
            | TalkCommand::ClaimFree { undertaking } => {
                dealings.undertakings.get(undertaking).map_or(Self::Nothing, |one| {
                    Self::Undertaking(one.by.clone(), Box::new(one.promise.clone()))
                })
            }
            _ => Self::Nothing,
        }
    }
}
