//! Playing on until the player has to decide, and what it is that the game then waits for.

use council::meeting::{Meeting, Pending};
use council::{Actor, ChairCommand, Command, Level, MeetingView, MemberId, PublicView, StageName};

use delegates::next_business;

use super::Session;
use super::message::{Failure, Waits};
use crate::NextAct;
use crate::command_id::{ClientId, CommandId};

/// The name under which a session does the usual business for a player who presides.
const PRESIDING: &str = "session:chair";

/// Commands of the other seats, the chair and the clock in a row at most: the busiest half-hour of a
/// game has fewer than a hundred.
const STEPS_MAX: u32 = 2_000;

impl Session {
    /// Lets the other seats, the chair and the clock act until the player has to decide.
    pub(super) fn play_on(&mut self, at_ms: u64) -> Result<(), Failure> {
        for _ in 0..STEPS_MAX {
            if let Some(act) = self.computers.next(&self.table) {
                self.record(act, at_ms)?;
            } else if self.waits() == Waits::Nothing && !self.is_over() {
                self.step(at_ms)?;
            } else {
                return Ok(());
            }
        }
        Err(Failure::Stuck { why: format!("{STEPS_MAX} commands in a row") })
    }

    /// Lets pass what the game waits for, and plays on.
    pub(super) fn let_pass(&mut self, at_ms: u64) -> Result<(), Failure> {
        if self.is_over() {
            return Ok(());
        }
        self.step(at_ms)?;
        self.play_on(at_ms)
    }

    /// The chair's next act, or the clock's. For a player who presides, the usual next business.
    fn step(&mut self, at_ms: u64) -> Result<(), Failure> {
        if self.waits() == Waits::Chair && self.preside(at_ms) {
            return Ok(());
        }
        let waits_for_the_player = matches!(
            self.waits(),
            Waits::Ballot(_) | Waits::Floor | Waits::Objection | Waits::Chair
        );
        let chair = (!waits_for_the_player).then(|| self.computers.chair(&self.table)).flatten();
        let Some(act) = chair.or_else(|| self.computers.clock(&self.table)) else { return Ok(()) };
        self.record(act, at_ms)
    }

    /// Does from the chair, in the player's name, what the order of business has next; `false` if there
    /// is nothing that would be taken.
    fn preside(&mut self, at_ms: u64) -> bool {
        let Some(next) = next_business(&self.table.public_view()) else { return false };
        let client = ClientId::new(PRESIDING);
        let counter = self.table.log().highest_of(&client).map_or(1, |highest| highest + 1);
        let id = CommandId { client, counter };
        self.table.submit(self.actor(), id, &Command::Chair(next), at_ms).is_ok()
    }

    fn record(&mut self, act: NextAct, at_ms: u64) -> Result<(), Failure> {
        self.computers
            .take_at(&mut self.table, act, at_ms)
            .map(|_| ())
            .map_err(|no_end| Failure::Stuck { why: no_end.to_string() })
    }

    fn is_over(&self) -> bool {
        self.table.state().phase.name() == StageName::Debrief
    }

    /// What the game waits for now; nothing if it can go on by itself, or is over.
    pub(super) fn waits(&self) -> Waits {
        let public = self.table.public_view();
        match public.moment.stage {
            StageName::Dispatches => Waits::Reading,
            StageName::Consultations => self.in_consultations(),
            StageName::Meeting => self.at_the_table(&public),
            StageName::Aftermath => Waits::Aftermath,
            StageName::Between if self.table.state().sittings_opened.is_empty() => Waits::Nothing,
            StageName::Between => Waits::Between,
            StageName::Debrief => Waits::Nothing,
        }
    }

    /// A half-hour that is spent passes by itself, unless the player owes somebody an answer.
    fn in_consultations(&self) -> Waits {
        let dealings = &self.table.state().dealings;
        let own = &self.seat.member;
        if dealings.credit_of(own).busy_until <= dealings.half_hour {
            Waits::HalfHour
        } else if dealings.waiting_for_an_answer().contains(own) {
            Waits::Answer
        } else {
            Waits::Nothing
        }
    }

    fn at_the_table(&self, public: &PublicView) -> Waits {
        let Some(MeetingView { is_suspended: false, meeting }) = &public.meeting else {
            return Waits::Nothing;
        };
        let own = &self.seat.member;
        match meeting.before_the_council() {
            Some(Pending::Ballot(open)) if self.owes_a_ballot(own) => Waits::Ballot(open.vote),
            Some(Pending::Agreement(_)) if self.may_object(public, own) => Waits::Objection,
            Some(Pending::Ballot(_) | Pending::Agreement(_)) => Waits::Nothing,
            _ if has_the_floor(meeting, own) => Waits::Floor,
            _ if public.level >= Level::Council && meeting.chair == *own => Waits::Chair,
            _ => self.before_the_chair_goes_on(),
        }
    }

    fn owes_a_ballot(&self, own: &MemberId) -> bool {
        let open = self.table.state().phase.meeting().and_then(Meeting::open_ballot);
        open.is_some_and(|open| open.voters.contains(own) && open.cast.ballot(own).is_none())
    }

    /// At the lowest level silence is consent and the game does not ask.
    fn may_object(&self, public: &PublicView, own: &MemberId) -> bool {
        let object = Command::Floor(council::FloorCommand::Object);
        public.level >= Level::Council
            && self.table.would_take(&Actor::Member(own.clone()), &object)
    }

    /// Before the chair puts a draft to the vote, ends its voting or closes the meeting, the player has
    /// the word.
    fn before_the_chair_goes_on(&self) -> Waits {
        let Some(act) = self.computers.chair(&self.table) else { return Waits::Nothing };
        if let Command::Chair(
            next @ (ChairCommand::PutDraft { .. }
            | ChairCommand::CloseVoting
            | ChairCommand::CloseMeeting),
        ) = act.command
        {
            Waits::Before(Box::new(next))
        } else {
            Waits::Nothing
        }
    }
}

fn has_the_floor(meeting: &Meeting, own: &MemberId) -> bool {
    meeting.floor.as_ref().is_some_and(|request| request.speaker.member() == Some(own))
}
