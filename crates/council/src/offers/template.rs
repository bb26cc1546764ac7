//! Commands with something left to write or choose.

use serde::{Deserialize, Serialize};

use super::TalkTemplate;
use crate::actor::Actor;
use crate::amendment::{Addition, AmendmentText, Deletion};
use crate::command::{
    ChairCommand, Command, ConsultCommand, DraftCommand, FloorCommand, HostCommand, MeansCommand,
};
use crate::date::Date;
use crate::dealings::{InstructionsAs, Length, Manner};
use crate::draft::{
    Basis, Clause, ClauseEdit, ClauseText, DraftText, NewPreambular, Participle, PreambularContent,
};
use crate::ids::{ClauseId, DraftId, EntryId, ItemId, MemberId};
use crate::level::Level;
use crate::meeting::{Capacity, MotionKind};
use crate::state::{Seed, State};
use crate::words::Words;

/// A command with something left to write or choose.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Template {
    /// Open the game: seed, level, rulebook and course.
    OpenGame,
    /// Write to other members.
    Message,
    /// Stay away from the table, saying why.
    StayAway,
    /// Begin a draft.
    Begin {
        /// On which matter.
        item: ItemId,
    },
    /// Change a draft.
    Edit {
        /// Which.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
    },
    /// Show a draft to others.
    Share {
        /// Which.
        draft: DraftId,
    },
    /// Amend a draft.
    Amend {
        /// Which.
        draft: DraftId,
        /// In which wording.
        base_rev: u32,
    },
    /// Ask for separate votes on clauses of a draft.
    Divide {
        /// Which draft.
        draft: DraftId,
    },
    /// Speak, having the floor.
    Speak {
        /// For whom.
        capacity: Capacity,
    },
    /// Move to adjourn to a certain day.
    AdjournTo,
    /// Propose a statement on behalf of the Council.
    ProposeStatement,
    /// Pledge some of what one has.
    Pledge {
        /// Out of which capability.
        capability: EntryId,
        /// How much is left of it at most.
        left: u32,
    },
    /// A private move.
    Talk(TalkTemplate),
}

impl Template {
    /// Whether a command is this one with its slot filled.
    pub fn covers(&self, command: &Command) -> bool {
        match (self, command) {
            (Self::OpenGame, Command::Host(HostCommand::OpenGame { .. }))
            | (Self::Message, Command::Consult(ConsultCommand::Send { .. }))
            | (Self::StayAway, Command::Consult(ConsultCommand::StayAway { .. }))
            | (
                Self::AdjournTo,
                Command::Floor(FloorCommand::Move { kind: MotionKind::AdjournTo { .. } }),
            )
            | (Self::ProposeStatement, Command::Chair(ChairCommand::ProposeStatement { .. })) => {
                true
            }
            (Self::Talk(template), Command::Talk(talk)) => template.covers(talk),
            (Self::Begin { item }, Command::Draft(DraftCommand::Begin { item: on, .. })) => {
                item == on
            }
            (
                Self::Edit { draft, base_rev },
                Command::Draft(DraftCommand::Edit { draft: of, base_rev: rev, .. }),
            )
            | (
                Self::Amend { draft, base_rev },
                Command::Draft(DraftCommand::Amend { draft: of, base_rev: rev, .. }),
            ) => draft == of && base_rev == rev,
            (Self::Share { draft }, Command::Draft(DraftCommand::Share { draft: of, .. }))
            | (
                Self::Divide { draft },
                Command::Draft(DraftCommand::AskDivision { draft: of, .. }),
            ) => draft == of,
            (
                Self::Speak { capacity },
                Command::Floor(FloorCommand::Speak { capacity: named, .. }),
            ) => capacity == named,
            (
                Self::Pledge { capability, left },
                Command::Means(MeansCommand::Pledge { capability: of, amount }),
            ) => capability == of && (1..=*left).contains(amount),
            _ => false,
        }
    }

    /// The plainest command the template can become: it is offered if this one would be taken.
    pub(super) fn probe(&self, state: &State, actor: &Actor) -> Command {
        match self {
            Self::OpenGame => Command::Host(HostCommand::OpenGame {
                seed: Seed("0".to_owned()),
                level: Level::Full,
                rulebook: None,
                course: Vec::new(),
                branch: None,
                manner: Manner::default(),
                instructions: InstructionsAs::default(),
                length: Length::default(),
            }),
            Self::Talk(template) => Command::Talk(template.probe(state, actor)),
            Self::Message => {
                let to = others(state, actor).take(1).collect();
                Command::Consult(ConsultCommand::Send { to, words: plain_words() })
            }
            Self::StayAway => Command::Consult(ConsultCommand::StayAway { words: plain_words() }),
            Self::Begin { item } => {
                let text = DraftText::default();
                Command::Draft(DraftCommand::Begin { item: item.clone(), text })
            }
            Self::Edit { draft, base_rev } => Command::Draft(DraftCommand::Edit {
                draft: draft.clone(),
                base_rev: *base_rev,
                edit: plain_edit(state, draft),
            }),
            Self::Share { draft } => {
                let knows = |member: &MemberId| {
                    let reader = Actor::Member(member.clone());
                    state.papers.draft(draft).is_none_or(|draft| draft.is_known_to(&reader))
                };
                let with = others(state, actor).filter(|member| !knows(member)).take(1).collect();
                Command::Draft(DraftCommand::Share { draft: draft.clone(), with })
            }
            Self::Amend { draft, base_rev } => Command::Draft(DraftCommand::Amend {
                draft: draft.clone(),
                base_rev: *base_rev,
                text: plain_amendment(state, draft),
            }),
            Self::Divide { draft } => Command::Draft(DraftCommand::AskDivision {
                draft: draft.clone(),
                clauses: undivided(state, draft),
            }),
            Self::Speak { capacity } => {
                Command::Floor(FloorCommand::Speak { capacity: *capacity, words: plain_words() })
            }
            Self::AdjournTo => Command::Floor(FloorCommand::Move {
                kind: MotionKind::AdjournTo { date: Date::MAX },
            }),
            Self::Pledge { capability, .. } => {
                Command::Means(MeansCommand::Pledge { capability: capability.clone(), amount: 1 })
            }
            Self::ProposeStatement => {
                Command::Chair(ChairCommand::ProposeStatement { text: plain_words() })
            }
        }
    }
}

/// Other members sitting now.
fn others(state: &State, actor: &Actor) -> impl Iterator<Item = MemberId> {
    let own = actor.member().cloned();
    state
        .sitting
        .iter()
        .flat_map(|sitting| sitting.roster.members())
        .filter(move |member| own.as_ref() != Some(*member))
        .cloned()
}

fn plain_words() -> Words {
    Words::phrase("words")
}

/// An edit that any draft bears: to leave a clause where it is, or to write the first one.
fn plain_edit(state: &State, draft: &DraftId) -> ClauseEdit {
    match first_clause(state, draft) {
        Some(clause) => ClauseEdit::Move { clause: clause.id(), to: 0 },
        None => ClauseEdit::InsertPreambular { at: 0, clause: plain_preambular() },
    }
}

/// An amendment that any draft bears: to take out its first clause.
fn plain_amendment(state: &State, draft: &DraftId) -> AmendmentText {
    match first_clause(state, draft) {
        Some(was) => AmendmentText::Delete(Deletion { was }),
        None => {
            AmendmentText::Add(Addition::Preambular { after: None, clause: plain_preambular() })
        }
    }
}

fn plain_preambular() -> NewPreambular {
    NewPreambular {
        participle: Participle::Noting,
        content: PreambularContent::Basis(Basis::ChapterVi),
        text: ClauseText::Generated,
    }
}

fn first_clause(state: &State, draft: &DraftId) -> Option<Clause> {
    let text = &state.papers.draft(draft)?.text;
    let operative = text.operative.first().cloned().map(Clause::Operative);
    operative.or_else(|| text.preamble.first().cloned().map(Clause::Preambular))
}

/// One clause nobody has asked a separate vote on.
fn undivided(state: &State, draft: &DraftId) -> Vec<ClauseId> {
    let Some(draft) = state.papers.draft(draft) else { return Vec::new() };
    let asked = |id: &ClauseId| {
        draft.undivided.contains(id)
            || draft.divisions.iter().any(|other| other.clauses.contains(id))
    };
    let operative = draft.text.operative.iter().map(|clause| clause.id);
    let preambular = draft.text.preamble.iter().map(|clause| clause.id);
    operative.chain(preambular).filter(|id| !asked(id)).take(1).collect()
}
