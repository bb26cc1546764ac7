//! A table to play at: opens the Council of 1950 at a stage, acts by name, and fails a test with the
//! refusal when an act that should be taken is not.

use std::sync::Arc;

use council::example::{ITEM, council_of_1950};
use council::measure::{Invitation, InvitationFooting};
use council::meeting::Meeting;
use council::state::{DraftOnFile, VoteOnRecord};
use council::*;

pub(crate) struct Table {
    pub(crate) state: State,
}

/// The members of 1950 in the order of the table.
pub(crate) const MEMBERS: [&str; 11] = [
    "china",
    "cuba",
    "ecuador",
    "egypt",
    "france",
    "india",
    "norway",
    "ussr",
    "united-kingdom",
    "united-states",
    "yugoslavia",
];

impl Table {
    /// The game is opened over all sittings, at the full level.
    pub(crate) fn opened() -> Self {
        Self::opened_with(council_of_1950(), Level::Full)
    }

    pub(crate) fn opened_with(programme: Programme, level: Level) -> Self {
        let mut table = Self { state: State::new(Arc::new(programme)) };
        table.does(
            "host",
            Command::Host(HostCommand::OpenGame {
                seed: Seed("1950".to_owned()),
                level,
                rulebook: None,
                course: Vec::new(),
                branch: None,
                manner: Manner::default(),
                instructions: InstructionsAs::default(),
                length: Length::default(),
            }),
        );
        table
    }

    /// A sitting has begun: its dispatches have arrived.
    pub(crate) fn dispatches(sitting: &str) -> Self {
        Self::sitting_of(council_of_1950(), Level::Full, sitting)
    }

    /// One sitting of a programme, alone.
    pub(crate) fn sitting_of(mut programme: Programme, level: Level, sitting: &str) -> Self {
        programme.sittings.retain(|plan| plan.id.as_str() == sitting);
        let mut table = Self::opened_with(programme, level);
        table.open_sitting(sitting);
        table
    }

    pub(crate) fn open_sitting(&mut self, sitting: &str) {
        let sitting = SittingId::from(sitting);
        self.does("host", Command::Host(HostCommand::OpenSitting { sitting }));
    }

    /// Consultations have begun.
    pub(crate) fn consultations(sitting: &str) -> Self {
        Self::dispatches(sitting).moved_on()
    }

    /// The meeting has opened; the agenda is not adopted.
    pub(crate) fn meeting_opened(sitting: &str) -> Self {
        Self::consultations(sitting).moved_on()
    }

    /// The agenda is adopted.
    pub(crate) fn debate(sitting: &str) -> Self {
        Self::meeting_opened(sitting).with_agenda()
    }

    pub(crate) fn with_agenda(mut self) -> Self {
        self.chair(ChairCommand::ProposeAgenda);
        self.all_agree();
        self
    }

    pub(crate) fn moved_on(mut self) -> Self {
        let at = self.state.moment();
        self.does("host", Command::Host(HostCommand::MoveOn { at }));
        self
    }

    pub(crate) fn beat(&mut self) -> Vec<Event> {
        let at = self.state.moment();
        self.does("host", Command::Host(HostCommand::Beat { at }))
    }

    /// An act that must be taken.
    #[track_caller]
    pub(crate) fn does(&mut self, who: &str, command: Command) -> Vec<Event> {
        let actor = actor(who);
        let events = decide(&self.state, &actor, &command)
            .unwrap_or_else(|refusal| panic!("{who}: {command:?} was refused: {refusal:?}"));
        fold(&mut self.state, &events);
        events
    }

    /// An act that must be refused, with the refusal.
    #[track_caller]
    pub(crate) fn refuses(&self, who: &str, command: Command) -> Refusal {
        match decide(&self.state, &actor(who), &command) {
            Err(refusal) => refusal,
            Ok(events) => panic!("{who}: {command:?} was taken: {events:?}"),
        }
    }

    #[track_caller]
    pub(crate) fn floor(&mut self, who: &str, command: FloorCommand) -> Vec<Event> {
        self.does(who, Command::Floor(command))
    }

    /// From the chair, whoever presides.
    #[track_caller]
    pub(crate) fn chair(&mut self, command: ChairCommand) -> Vec<Event> {
        self.does("host", Command::Chair(command))
    }

    #[track_caller]
    pub(crate) fn draft(&mut self, who: &str, command: DraftCommand) -> Vec<Event> {
        self.does(who, Command::Draft(command))
    }

    pub(crate) fn meeting(&self) -> &Meeting {
        self.state.phase.meeting().expect("the Council is meeting")
    }

    pub(crate) fn at_the_table(&self) -> Vec<String> {
        self.state.at_the_table().map(ToString::to_string).collect()
    }

    /// Everybody but the chair lets it pass.
    pub(crate) fn all_agree(&mut self) -> Vec<Event> {
        let chair = self.meeting().chair.to_string();
        let mut last = Vec::new();
        for member in self.at_the_table() {
            if member != chair && self.meeting().open_agreement().is_some() {
                last = self.floor(&member, FloorCommand::Agree);
            }
        }
        last
    }

    /// Casts every ballot of the open vote: those named against, abstaining or not participating,
    /// everybody else at the table for.
    #[track_caller]
    pub(crate) fn vote(
        &mut self,
        against: &[&str],
        abstaining: &[&str],
        silent: &[&str],
    ) -> Vec<Event> {
        let open = self.meeting().open_ballot().expect("a ballot is open").clone();
        let mut last = Vec::new();
        for member in &open.voters {
            let name = member.as_str();
            let ballot = if against.contains(&name) {
                Ballot::Against
            } else if abstaining.contains(&name) {
                Ballot::Abstaining
            } else if silent.contains(&name) {
                Ballot::NotParticipating
            } else {
                Ballot::For
            };
            last = self.does(name, Command::Cast { vote: open.vote, ballot });
        }
        last
    }

    /// The vote that was taken last.
    pub(crate) fn last_vote(&self) -> &VoteOnRecord {
        self.state.votes.last().expect("a vote was taken")
    }

    /// Begins a draft and gives its id.
    #[track_caller]
    pub(crate) fn begins(&mut self, who: &str, text: DraftText) -> DraftId {
        let events = self.draft(who, DraftCommand::Begin { item: ItemId::from(ITEM), text });
        match events.as_slice() {
            [Event::DraftBegun(draft)] => draft.id.clone(),
            other => panic!("no draft was begun: {other:?}"),
        }
    }

    /// Begins and submits a draft.
    #[track_caller]
    pub(crate) fn submits(&mut self, who: &str, text: DraftText) -> DraftId {
        let draft = self.begins(who, text);
        self.draft(who, DraftCommand::Submit { draft: draft.clone(), base_rev: 1 });
        draft
    }

    pub(crate) fn file(&self, draft: &DraftId) -> &DraftOnFile {
        &self.state.papers.drafts[draft]
    }

    /// Puts a draft to the vote and takes all its ballots but the last, each carried by everybody; the
    /// last is left open.
    #[track_caller]
    pub(crate) fn puts_to_the_vote(&mut self, draft: &DraftId) {
        let base_rev = self.file(draft).rev;
        self.chair(ChairCommand::PutDraft { draft: draft.clone(), base_rev });
        self.chair(ChairCommand::TakeBallot);
    }
}

/// Who a name stands for: the host, the press, an invited party with `@`, else a member.
pub(crate) fn actor(name: &str) -> Actor {
    match name {
        "host" => Actor::Host,
        "teacher" => Actor::Teacher,
        "press" => Actor::Press,
        "secretariat" => Actor::Secretariat,
        _ => name.strip_prefix('@').map_or_else(
            || Actor::Member(MemberId::from(name)),
            |party| Actor::Invited(PartyId::from(party)),
        ),
    }
}

pub(crate) fn words(text: &str) -> Words {
    Words::typed(text)
}

/// A draft of substance with this many cease-fire paragraphs.
pub(crate) fn cease_fire(paragraphs: usize) -> DraftText {
    let measure = || {
        Measure::CeaseFire(measure::CeaseFire {
            parties: Vec::new(),
            stage: measure::CeaseFireStage::Immediate,
            area: None,
            from: None,
        })
    };
    draft_of((0..paragraphs).map(|_| (Verb::CallsUpon, measure())).collect())
}

/// A draft that only invites somebody: a matter of procedure.
pub(crate) fn invitation() -> DraftText {
    draft_of(vec![(
        Verb::Decides,
        Measure::Invite(Invitation {
            invited: Vec::new(),
            footing: InvitationFooting::Unstated,
            subject: None,
            from: None,
        }),
    )])
}

/// A draft with these paragraphs, in this order.
pub(crate) fn draft_of(paragraphs: Vec<(Verb, Measure)>) -> DraftText {
    paragraphs.into_iter().fold(DraftText::default(), |text, (verb, measure)| {
        let clause = NewOperative::new(verb, measure);
        let next = text.next_free_id();
        let edit = ClauseEdit::InsertOperative { at: u32::MAX, clause };
        text.apply(&edit, next).expect("the paragraph fits").text
    })
}
