//! A first player: answers who calls and what is put to it, does the first thing that is suggested, takes
//! an outline where it holds the pen, votes as its delegation leans, and lets the rest pass.
//!
//! It is the reader the minute plans are written for (docs/debrief.md), not the most careful play there is.

use std::sync::Arc;

use council::dealings::{CallStanding, YesOrNo};
use council::{CallId, Command, DraftCommand, Event, MemberId, SeatView, TalkCommand};
use delegates::{Choice, Delegate, Seat, Sight, WorkedOut};
use table::session::{Now, Waits};

/// The player of a seat.
#[derive(Debug)]
pub(super) struct Player {
    delegate: Delegate,
    worked_out: WorkedOut,
}

/// Something it would do: what kind of decision that is, how many clicks it takes, the command.
#[derive(Clone, Debug)]
pub(super) struct Deed {
    pub(super) kind: &'static str,
    pub(super) clicks: u32,
    pub(super) command: Command,
}

impl Player {
    pub(super) fn new(seat: Seat) -> Self {
        let delegate = Delegate::new(Arc::new(seat));
        Self { delegate, worked_out: WorkedOut::default() }
    }

    pub(super) fn member(&self) -> &MemberId {
        self.delegate.member()
    }

    /// What it would do on this page, the dearest first; if nothing of it is taken, it goes on.
    pub(super) fn deeds(&self, now: &Now) -> Vec<Deed> {
        let sight = Sight::of(&now.view, &self.worked_out);
        match &now.waits {
            Waits::HalfHour => {
                let mut deeds = self.answers(now, &sight);
                deeds.extend(self.moves(now, &sight));
                deeds
            }
            Waits::Answer => self.answers(now, &sight),
            Waits::Floor => vec![Deed::of("speaks", 2, self.delegate.statement(&sight))],
            Waits::Ballot(vote) => {
                let meeting = now.view.public.meeting.as_ref();
                let open = meeting.and_then(|view| view.meeting.open_ballot());
                let ballot = |subject| self.delegate.ballot(&sight, *vote, subject);
                open.map(|open| Deed::of("votes", 2, ballot(&open.subject))).into_iter().collect()
            }
            Waits::Aftermath => self.pledges(now, &sight).into_iter().collect(),
            Waits::Reading
            | Waits::Before(_)
            | Waits::Objection
            | Waits::Chair
            | Waits::Between
            | Waits::Nothing => Vec::new(),
        }
    }

    /// Its answers to what is put to it, then to who calls: as its delegation would, or no.
    fn answers(&self, now: &Now, sight: &Sight<'_>) -> Vec<Deed> {
        let put = self.delegate.answers(sight).into_iter();
        let mut deeds: Vec<Deed> =
            put.map(|one| Deed::of("answers what is put to it", 1, one)).collect();
        if now.waits == Waits::HalfHour
            && let Some(call) = waiting_call(&now.view, self.member())
        {
            let hears = self.delegate.turn(sight).into_iter().find(|one| is_answer_to(one, &call));
            let answer = TalkCommand::AnswerCall { call, answer: YesOrNo::No };
            let hears = hears.unwrap_or_else(|| Choice::plain(Command::Talk(answer)));
            deeds.push(Deed::of("answers a call", 1, hears));
        }
        deeds
    }

    /// One pledge a sitting, when the meeting has risen: the first its delegation would make.
    fn pledges(&self, now: &Now, sight: &Sight<'_>) -> Option<Deed> {
        let mut news = now.news.iter().flat_map(|record| &record.events);
        let has_risen = news.any(|event| matches!(event, Event::MeetingClosed { .. }));
        let first = self.delegate.turn(sight).into_iter().next().filter(|_| has_risen);
        first.map(|one| Deed::of("pledges", 2, one))
    }

    /// With the pen: its text. Then the first move that is suggested, but for listening.
    fn moves(&self, now: &Now, sight: &Sight<'_>) -> Vec<Deed> {
        let own = self.delegate.asides(sight).into_iter().chain(self.delegate.turn(sight));
        let texts = own.filter_map(|choice| {
            let clicks = match &choice.command {
                Command::Draft(DraftCommand::Begin { .. } | DraftCommand::Edit { .. }) => 2,
                Command::Draft(_) => 1,
                Command::Talk(_)
                | Command::Floor(_)
                | Command::Chair(_)
                | Command::Means(_)
                | Command::Consult(_)
                | Command::Cast { .. }
                | Command::Host(_) => return None,
            };
            Some(Deed::of("works on a text", clicks, choice))
        });
        let suggested = now.reading.moves.iter().filter(|one| {
            !matches!(one.command, TalkCommand::AnswerCall { .. } | TalkCommand::Listen)
        });
        let suggested = suggested.map(|one| {
            let command = Command::Talk(one.command.clone());
            Deed { kind: "makes a suggested move", clicks: 1, command }
        });
        texts.chain(suggested.take(1)).collect()
    }
}

impl Deed {
    /// Whether it is done at the drafting desk.
    pub(super) fn is_at_the_desk(&self) -> bool {
        matches!(self.command, Command::Draft(_))
    }

    fn of(kind: &'static str, clicks: u32, choice: Choice) -> Self {
        Self { kind, clicks, command: choice.command }
    }
}

fn is_answer_to(choice: &Choice, waiting: &CallId) -> bool {
    matches!(
        &choice.command,
        Command::Talk(TalkCommand::AnswerCall { call, .. }) if call == waiting
    )
}

/// The first call that waits for a member.
pub(super) fn waiting_call(view: &SeatView, member: &MemberId) -> Option<CallId> {
    let calls = &view.private.dealings.as_ref()?.calls;
    let waits = |call: &&Arc<council::dealings::Call>| {
        call.to == *member && call.standing == CallStanding::Waiting
    };
    calls.iter().find(waits).map(|call| call.id.clone())
}
