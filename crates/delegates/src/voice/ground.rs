//! What a reason rests on, by id: the scenario has the words.

use council::{EntryId, MemberId};

/// A reason in the scenario's own words.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Ground {
    /// What a member thinks of a kind of measure.
    Position {
        /// Whose position.
        member: MemberId,
        /// Which.
        position: EntryId,
    },
    /// What the state of the crisis adds for it.
    Situation {
        /// For whom.
        member: MemberId,
        /// Which.
        situation: EntryId,
    },
}

impl Ground {
    /// A position of a member.
    pub fn position(member: &MemberId, position: &EntryId) -> Self {
        Self::Position { member: member.clone(), position: position.clone() }
    }

    /// What the state of the crisis adds for a member.
    pub fn situation(member: &MemberId, situation: &EntryId) -> Self {
        Self::Situation { member: member.clone(), situation: situation.clone() }
    }

    /// As an argument: `usa/wants-withdrawal`, `usa/situation/front-breaks`.
    pub(super) fn argument(&self) -> String {
        match self {
            Self::Position { member, position } => format!("{member}/{position}"),
            Self::Situation { member, situation } => format!("{member}/situation/{situation}"),
        }
    }

    pub(super) fn read(argument: &str) -> Option<Self> {
        let (member, rest) = argument.split_once('/')?;
        let member = MemberId::new(member);
        Some(match rest.split_once('/') {
            None => Self::Position { member, position: EntryId::new(rest) },
            Some(("situation", situation)) => {
                Self::Situation { member, situation: EntryId::new(situation) }
            }
            Some(_) => return None,
        })
    }
}
