//! The authority of one game: commands in, records out.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;
use std::sync::Arc;

use council::{
    Actor, Audience, Command, Event, MemberId, PrivateView, Programme, PublicView, SeatView, State,
    Viewer, decide, fold, is_taken, papers_view, private_view, public_view,
};

use delegates::Reason;

use crate::command_id::CommandId;
use crate::log::{Log, LogFault};
use crate::record::Record;
use crate::redact::{ViewRecord, for_viewer};
use crate::refused::Refused;

/// The authority of one game: its log and the state that is the fold of it.
#[derive(Clone, Debug)]
pub struct Table {
    state: State,
    log: Log,
    /// The public view of the state as it is; `None` until somebody asks for it.
    public: OnceCell<Arc<PublicView>>,
    /// The papers of each member as they are, of whoever was asked for since they changed.
    papers: RefCell<BTreeMap<MemberId, Arc<PrivateView>>>,
}

impl Table {
    /// A game that has not been opened: its first command is [`council::HostCommand::OpenGame`].
    pub fn new(programme: Arc<Programme>) -> Self {
        Self::with(State::new(programme), Log::new())
    }

    /// A game from its log, which is folded as it stands.
    pub fn open(programme: Arc<Programme>, log: Log) -> Self {
        let mut state = State::new(programme);
        fold(&mut state, log.events());
        Self::with(state, log)
    }

    fn with(state: State, log: Log) -> Self {
        Self { state, log, public: OnceCell::new(), papers: RefCell::default() }
    }

    /// The state now: for the authority and tests, never for a client.
    pub fn state(&self) -> &State {
        &self.state
    }

    /// The log.
    pub fn log(&self) -> &Log {
        &self.log
    }

    /// Decides a command and records what comes of it.
    ///
    /// A retry is harmless. A command that is on record already gets that record, whatever has
    /// happened since. A refusal is not recorded: until a later command of the same client is, a
    /// refused one is decided anew when it is sent again, and can succeed; afterwards it is
    /// [`Refused::Overtaken`], so that commands of one client never take effect out of order.
    ///
    /// # Errors
    /// Why it is not taken; nothing has changed.
    pub fn submit(
        &mut self,
        actor: Actor,
        command_id: CommandId,
        command: &Command,
        at_ms: u64,
    ) -> Result<&Record, Refused> {
        self.submit_with(actor, command_id, command, at_ms, Vec::new())
    }

    /// The same with the reasons of a computer delegate, which are kept with the record.
    ///
    /// # Errors
    /// As [`submit`](Self::submit).
    pub fn submit_with(
        &mut self,
        actor: Actor,
        command_id: CommandId,
        command: &Command,
        at_ms: u64,
        reasons: Vec<Reason>,
    ) -> Result<&Record, Refused> {
        if !command_id.client.fits() {
            return Err(Refused::NoSuchClient);
        }
        if let Some(highest) = self.log.highest_of(&command_id.client)
            && command_id.counter <= highest
        {
            return self.first_result(&actor, &command_id, highest);
        }
        // Time is what ends a game: the rest of a log is kept for it.
        if self.log.is_nearly_full() && actor != Actor::Host {
            return Err(Refused::LogFull);
        }
        let events = decide(&self.state, &actor, command)?;
        let seq = self.log.next_seq();
        let record = Record { seq, command_id, actor, at_ms, events, reasons };
        let record = self.log.append(record).map_err(|fault| not_appended(&fault))?;
        fold(&mut self.state, &record.events);
        if record.events.iter().any(shows_in_public) {
            self.public.take();
        }
        let papers = self.papers.get_mut();
        record.events.iter().for_each(|event| forget_what_changed(papers, event));
        Ok(record)
    }

    /// What came of a command that was sent before.
    fn first_result(
        &self,
        actor: &Actor,
        command_id: &CommandId,
        highest: u32,
    ) -> Result<&Record, Refused> {
        match self.log.record_of(command_id) {
            Some(record) if record.actor == *actor => Ok(record),
            Some(_) => Err(Refused::NameTaken),
            None => Err(Refused::Overtaken { highest }),
        }
    }

    /// Whether a command would be taken now.
    pub fn would_take(&self, actor: &Actor, command: &Command) -> bool {
        is_taken(&self.state, actor, command)
    }

    /// What a viewer may know now.
    pub fn view_for(&self, viewer: &Viewer) -> SeatView {
        SeatView {
            public: self.public_view(),
            private: Arc::new(private_view(&self.state, viewer)),
        }
    }

    /// What a computer delegate reads: its seat's view without the list of offers.
    pub fn papers_for(&self, viewer: &Viewer) -> SeatView {
        let made = || Arc::new(papers_view(&self.state, viewer));
        let private = match viewer.member() {
            Some(member) => {
                let mut kept = self.papers.borrow_mut();
                Arc::clone(kept.entry(member.clone()).or_insert_with(made))
            }
            None => made(),
        };
        SeatView { public: self.public_view(), private }
    }

    /// What everybody may know now, made once a record.
    pub fn public_view(&self) -> Arc<PublicView> {
        Arc::clone(self.public.get_or_init(|| Arc::new(public_view(&self.state))))
    }

    /// What a viewer has learned so far, in order.
    pub fn records_for(&self, viewer: &Viewer) -> Vec<ViewRecord> {
        for_viewer(self.log.records(), viewer)
    }
}

/// The table numbers records itself, so that only the length of the log is left to refuse.
fn not_appended(fault: &LogFault) -> Refused {
    debug_assert!(*fault == LogFault::Full, "{fault}");
    Refused::LogFull
}

/// Forgets the papers of the members who learn of an event, unless it leaves all papers as they were:
/// what passes at the table is in the public view.
fn forget_what_changed(papers: &mut BTreeMap<MemberId, Arc<PrivateView>>, event: &Event) {
    let only_at_the_table = matches!(
        event,
        Event::ListJoined(_)
            | Event::ListLeft { .. }
            | Event::FloorGiven(_)
            | Event::StatementMade { .. }
            | Event::FloorYielded { .. }
            | Event::AgreementSought(_)
            | Event::Agreed { .. }
            | Event::AgreementReached { .. }
            | Event::AgendaItemSettled { .. }
            | Event::AgendaAdopted { .. }
            | Event::GuestInvited(_)
            | Event::MotionMade(_)
            | Event::BallotsOrdered { .. }
            | Event::BallotOpened(_)
            | Event::VotingBegan { .. }
    );
    if papers.is_empty() || only_at_the_table {
        return;
    }
    match event.audience() {
        Audience::Everyone => papers.clear(),
        Audience::Actors(actors) => {
            papers.retain(|member, _| !actors.contains(&Actor::Member(member.clone())));
        }
    }
}

/// Whether an event can change what everybody may know. What only some may know does not, but for a
/// statement at a private meeting: that the floor came back is known outside, its words are not.
fn shows_in_public(event: &Event) -> bool {
    event.audience() == Audience::Everyone || matches!(event, Event::StatementMade { .. })
}
