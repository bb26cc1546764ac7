//! Computer seats: who acts next for the seats nobody holds, and the game played out by them alone.
//!
//! What comes next is a pure function of the log: any node can compute it, append the record at exactly
//! the place it was computed for, and drop it if another was faster. Nothing is kept between two calls
//! but the delegates' parts of the scenario, and figures that follow from how things stand.

mod asking;

use std::collections::BTreeMap;

use council::meeting::{Meeting, Pending, Purpose};
use council::{
    Actor, ChairCommand, Clock, Command, FloorCommand, HostCommand, Level, MemberId, PublicView,
    StageName, Viewer,
};
use delegates::{Choice, Delegate, Reason, Sight, WorkedOut, next_business};

use crate::command_id::{ClientId, CommandId};
use crate::record::Record;
use crate::refused::Refused;
use crate::table::Table;

/// Commands a game played by computers alone may take before it is given up. A whole crisis of eight
/// sittings takes about two thousand.
const COMMANDS_MAX: u32 = 20_000;

/// The delegates of the seats nobody holds.
#[derive(Clone, Debug, Default)]
pub struct Computers {
    delegates: BTreeMap<MemberId, Delegate>,
    /// What follows from how things stand, so that it is worked out once for all of them.
    worked_out: WorkedOut,
}

/// What a computer seat, the chair or the clock would do next.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct NextAct {
    /// Who.
    pub actor: Actor,
    /// What.
    pub command: Command,
    /// Why.
    pub reasons: Vec<Reason>,
    /// Under which name it is sent: a delegate's answers are counted apart from its own moves.
    client: ClientId,
}

/// Why a game played by computers alone came to no end.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum NoEnd {
    /// A command of the game's own was refused.
    #[error("the game could not go on after record {seq}: {refused}")]
    Refused {
        /// The last record.
        seq: u32,
        /// Why.
        refused: Refused,
    },
    /// It went on longer than any game does.
    #[error("the game did not end within {COMMANDS_MAX} commands")]
    TooLong,
}

impl Computers {
    /// The delegates of these seats.
    pub fn new(delegates: impl IntoIterator<Item = Delegate>) -> Self {
        let named = delegates.into_iter().map(|delegate| (delegate.member().clone(), delegate));
        Self { delegates: named.collect(), worked_out: WorkedOut::default() }
    }

    /// The same without the seat of a member that a person holds.
    #[must_use]
    pub fn without(mut self, member: &MemberId) -> Self {
        self.delegates.remove(member);
        self
    }

    /// The delegate of a member, if its seat is a computer's.
    pub fn delegate(&self, member: &MemberId) -> Option<&Delegate> {
        self.delegates.get(member)
    }

    /// The next act of a computer seat: an answer to what is put to it, its ballot, its word at the
    /// table, its move in this half-hour. `None` if all of them wait.
    pub fn next(&self, table: &Table) -> Option<NextAct> {
        let public = table.public_view();
        match public.moment.stage {
            StageName::Meeting => self.at_the_table(table, &public),
            StageName::Consultations | StageName::Aftermath => {
                self.answer(table, &public).or_else(|| self.turn(table, &public))
            }
            StageName::Between | StageName::Dispatches | StageName::Debrief => None,
        }
    }

    /// What the chair does next, if a computer presides: a delegate, or the game in the name of whoever
    /// presides where the level leaves that to it.
    pub fn chair(&self, table: &Table) -> Option<NextAct> {
        let public = table.public_view();
        let chair = &public.meeting.as_ref()?.meeting.chair;
        if public.level >= Level::Council {
            let delegate = self.delegates.get(chair)?;
            let choice = delegate.preside(&self.sight(&view_of(table, chair)))?;
            return first_taken(table, Actor::Member(chair.clone()), Client::Moves, vec![choice])
                .or_else(|| closing(table, &Actor::Member(chair.clone())));
        }
        let command = Command::Chair(next_business(&public)?);
        first_taken(table, Actor::Host, Client::Moves, vec![Choice::plain(command)])
            .or_else(|| closing(table, &Actor::Host))
    }

    /// What time brings next: the end of a half-hour, silence as consent, the next sitting. `None` when
    /// the game is over.
    pub fn clock(&self, table: &Table) -> Option<NextAct> {
        let public = table.public_view();
        let now = public.moment;
        let waited_for = public.meeting.as_ref().and_then(|view| view.meeting.before_the_council());
        let command = match now.stage {
            StageName::Between => {
                HostCommand::OpenSitting { sitting: table.state().next_sitting()?.clone() }
            }
            StageName::Debrief => return None,
            StageName::Meeting => match waited_for {
                Some(Pending::Agreement(_)) => {
                    HostCommand::ClockRanOut { clock: Clock::Agreement(now) }
                }
                Some(Pending::Ballot(open)) => {
                    HostCommand::ClockRanOut { clock: Clock::Ballot(open.vote) }
                }
                Some(Pending::Point(_) | Pending::Ruling(_) | Pending::Challenge { .. }) | None => {
                    HostCommand::Beat { at: now }
                }
            },
            StageName::Dispatches | StageName::Consultations | StageName::Aftermath => {
                HostCommand::Beat { at: now }
            }
        };
        Some(NextAct::plain(Actor::Host, Command::Host(command)))
    }

    /// Plays on to the end with no person at the table.
    ///
    /// # Errors
    /// The game did not end, which a test over a thousand seeds holds never happens.
    pub fn play_out(&self, table: &mut Table) -> Result<(), NoEnd> {
        for _ in 0..COMMANDS_MAX {
            let Some(act) =
                self.next(table).or_else(|| self.chair(table)).or_else(|| self.clock(table))
            else {
                return Ok(());
            };
            self.take(table, act)?;
        }
        Err(NoEnd::TooLong)
    }

    /// Records an act.
    ///
    /// # Errors
    /// It was refused, as an act computed for another state of the log can be.
    pub fn take<'a>(&self, table: &'a mut Table, act: NextAct) -> Result<&'a Record, NoEnd> {
        self.take_at(table, act, 0)
    }

    /// The same at a time of the authority's clock, in milliseconds since 1970.
    ///
    /// # Errors
    /// As [`take`](Self::take).
    pub fn take_at<'a>(
        &self,
        table: &'a mut Table,
        act: NextAct,
        at_ms: u64,
    ) -> Result<&'a Record, NoEnd> {
        let seq = table.log().len();
        let counter = table.log().highest_of(&act.client).map_or(1, |highest| highest + 1);
        let id = CommandId { client: act.client, counter };
        table
            .submit_with(act.actor, id, &act.command, at_ms, act.reasons)
            .map_err(|refused| NoEnd::Refused { seq, refused })
    }

    fn sight<'v>(&'v self, view: &'v council::SeatView) -> Sight<'v> {
        Sight::of(view, &self.worked_out)
    }

    /// What computer seats do while the Council sits, but for the chair.
    fn at_the_table(&self, table: &Table, public: &PublicView) -> Option<NextAct> {
        let meeting = &public.meeting.as_ref().filter(|view| !view.is_suspended)?.meeting;
        match meeting.before_the_council() {
            Some(Pending::Ballot(_)) => self.ballot(table),
            Some(Pending::Agreement(agreement)) => self.seated(public).find_map(|delegate| {
                let view = view_of(table, delegate.member());
                let view = self.sight(&view);
                let choice = delegate.objection(&view, &agreement.subject)?;
                taken(table, delegate, Client::Answers, vec![choice])
            }),
            Some(Pending::Ruling(ruling)) => self.seated(public).find_map(|delegate| {
                let view = view_of(table, delegate.member());
                let view = self.sight(&view);
                let choice = delegate.challenge(&view, ruling)?;
                taken(table, delegate, Client::Answers, vec![choice])
            }),
            Some(Pending::Point(_) | Pending::Challenge { .. }) => None,
            None => match &meeting.floor {
                Some(request) => self.statement(table, public, &request.speaker),
                None => guests_ask_to_speak(table, meeting).or_else(|| {
                    self.seated(public).filter(|delegate| delegate.stirs(public)).find_map(
                        |delegate| {
                            let view = view_of(table, delegate.member());
                            let view = self.sight(&view);
                            taken(table, delegate, Client::Moves, delegate.intervene(&view))
                        },
                    )
                }),
            },
        }
    }

    /// The ballot of the first computer seat that has not cast one.
    fn ballot(&self, table: &Table) -> Option<NextAct> {
        let open = table.state().phase.meeting()?.open_ballot()?;
        let waiting = |member: &&MemberId| open.cast.ballot(member).is_none();
        open.voters.iter().filter(waiting).find_map(|member| {
            let delegate = self.delegates.get(member)?;
            let choice =
                delegate.ballot(&self.sight(&view_of(table, member)), open.vote, &open.subject);
            taken(table, delegate, Client::Answers, vec![choice])
        })
    }

    /// What whoever has the floor says, if it is a computer's to say.
    fn statement(&self, table: &Table, public: &PublicView, speaker: &Actor) -> Option<NextAct> {
        let Actor::Member(member) = speaker else {
            let words = delegates::guest_statement(public, speaker);
            let capacity = council::meeting::Capacity::National;
            let command = Command::Floor(FloorCommand::Speak { capacity, words });
            return first_taken(
                table,
                speaker.clone(),
                Client::Answers,
                vec![Choice::plain(command)],
            );
        };
        let delegate = self.delegates.get(member)?;
        let choice = delegate.statement(&self.sight(&view_of(table, member)));
        let yields = Choice::plain(Command::Floor(FloorCommand::Yield));
        taken(table, delegate, Client::Answers, vec![choice, yields])
    }

    /// An answer to what another delegation put to a computer seat.
    fn answer(&self, table: &Table, public: &PublicView) -> Option<NextAct> {
        let asked = table.state().dealings.waiting_for_an_answer();
        self.in_turn(public).filter(|delegate| asked.contains(delegate.member())).find_map(
            |delegate| {
                let view = view_of(table, delegate.member());
                let view = self.sight(&view);
                taken(table, delegate, Client::Answers, delegate.answers(&view))
            },
        )
    }

    /// What the next computer seat does in this half-hour: first what costs nothing, then its one move;
    /// the President first, then round the table. Whoever has had its turn waits for the next half-hour.
    fn turn(&self, table: &Table, public: &PublicView) -> Option<NextAct> {
        // Whose turn it was is looked up among all seats: a branch plays a seat that is not ours in the
        // name of its delegate.
        let done = last_to_act(table).and_then(|(last, client)| {
            let place = round_the_table(public).position(|member| *member == last)?;
            Some(if client == Client::Moves { place + 1 } else { place })
        });
        let still_to_move = round_the_table(public).skip(done.unwrap_or_default());
        still_to_move.filter_map(|member| self.delegates.get(member)).find_map(|delegate| {
            let view = view_of(table, delegate.member());
            let view = self.sight(&view);
            taken(table, delegate, Client::Asides, delegate.asides(&view))
                .or_else(|| taken(table, delegate, Client::Moves, delegate.turn(&view)))
        })
    }

    /// The delegates in the order in which they move: the President, then round the table.
    fn in_turn<'a>(&'a self, public: &'a PublicView) -> impl Iterator<Item = &'a Delegate> {
        round_the_table(public).filter_map(|member| self.delegates.get(member))
    }
}

/// The members, the President first, then round the table.
fn round_the_table(public: &PublicView) -> impl Iterator<Item = &MemberId> {
    let president = public.sitting.as_ref().map(|sitting| &sitting.president);
    let start = public.seats.iter().position(|seat| Some(&seat.member) == president);
    let round = public.seats.iter().cycle().skip(start.unwrap_or_default());
    round.take(public.seats.len()).map(|seat| &seat.member)
}

/// A delegate's three counts of commands.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Client {
    /// What it does of its own accord: at most one a half-hour.
    Moves,
    /// What it does on the side in its turn.
    Asides,
    /// What it answers, which is never counted against it.
    Answers,
}

impl Client {
    fn id(self, actor: &Actor) -> ClientId {
        match self {
            Self::Moves => ClientId::new(format!("computer:{actor}")),
            Self::Asides => ClientId::new(format!("computer:{actor}:asides")),
            Self::Answers => ClientId::new(format!("computer:{actor}:answers")),
        }
    }

    /// Which count of a delegate a client's name means; `None` if it is a person's.
    fn of(client: &ClientId) -> Option<Self> {
        let name = client.as_str().strip_prefix("computer:")?;
        Some(if name.ends_with(":answers") {
            Self::Answers
        } else if name.ends_with(":asides") {
            Self::Asides
        } else {
            Self::Moves
        })
    }
}

impl NextAct {
    fn plain(actor: Actor, command: Command) -> Self {
        let client = Client::Moves.id(&actor);
        Self { actor, command, reasons: Vec::new(), client }
    }
}

fn view_of(table: &Table, member: &MemberId) -> council::SeatView {
    table.papers_for(&Viewer::Actor(Actor::Member(member.clone())))
}

/// The first of a delegate's choices that the rules allow.
fn taken(table: &Table, who: &Delegate, client: Client, choices: Vec<Choice>) -> Option<NextAct> {
    first_taken(table, Actor::Member(who.member().clone()), client, choices)
}

fn first_taken(
    table: &Table,
    actor: Actor,
    client: Client,
    choices: Vec<Choice>,
) -> Option<NextAct> {
    let choice = choices.into_iter().find(|choice| table.would_take(&actor, &choice.command))?;
    let client = client.id(&actor);
    Some(NextAct { actor, command: choice.command, reasons: choice.reasons, client })
}

/// Invited guests ask for the floor once, before the members debate: they were invited to be heard.
fn guests_ask_to_speak(table: &Table, meeting: &Meeting) -> Option<NextAct> {
    let silent = |guest: &&Actor| {
        !meeting.statements.contains_key(*guest)
            && !meeting.speakers.iter().any(|request| request.speaker == **guest)
    };
    let ask = Command::Floor(FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    meeting.guests().filter(silent).find_map(|guest| {
        let choices = vec![Choice::plain(ask.clone())];
        first_taken(table, guest.clone(), Client::Answers, choices)
    })
}

/// The end of a meeting whose chair can do nothing else.
fn closing(table: &Table, chair: &Actor) -> Option<NextAct> {
    let waits = table.public_view().meeting.as_ref().is_some_and(|view| {
        view.is_suspended
            || view.meeting.floor.is_some()
            || matches!(
                view.meeting.before_the_council(),
                Some(Pending::Agreement(_) | Pending::Ballot(_))
            )
    });
    if waits {
        return None;
    }
    let close = Choice::plain(Command::Chair(ChairCommand::CloseMeeting));
    first_taken(table, chair.clone(), Client::Moves, vec![close])
}

/// Who acted last of its own accord since the half-hour began, and how.
fn last_to_act(table: &Table) -> Option<(MemberId, Client)> {
    let records = table.log().records().iter().rev();
    records.take_while(|record| record.actor != Actor::Host).find_map(|record| {
        let member = record.actor.member()?;
        let client = Client::of(&record.command_id.client)?;
        (client != Client::Answers).then(|| (member.clone(), client))
    })
}
