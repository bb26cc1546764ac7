//! What the game keeps for later: votes, messages, statements of the President.

use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::audience::Audience;
use crate::ids::{DraftId, ItemId, MeetingId, MemberId, MessageId, VoteId};
use crate::meeting::BallotSubject;
use crate::vote::{Roll, VoteResult};
use crate::words::Words;

/// A vote that was taken.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct VoteOnRecord {
    /// Which vote.
    pub vote: VoteId,
    /// At which meeting.
    pub meeting: MeetingId,
    /// On what.
    pub subject: BallotSubject,
    /// On which draft it bore, if on one.
    pub draft: Option<DraftId>,
    /// On which matter.
    pub item: Option<ItemId>,
    /// Who voted how.
    pub roll: Roll,
    /// What came of it. A claimed veto can still change it in the same meeting.
    pub result: VoteResult,
}

/// A message between delegations, off the record.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Message {
    /// Which message.
    pub id: MessageId,
    /// From whom.
    pub from: Actor,
    /// To whom.
    pub to: Vec<MemberId>,
    /// What it says.
    pub words: Words,
}

impl Message {
    /// Whoever it was sent to, and its sender.
    pub fn audience(&self) -> Audience {
        let addressees = self.to.iter().cloned().map(Actor::Member);
        Audience::Actors(addressees.chain([self.from.clone()]).collect())
    }
}

/// A statement by the President on behalf of the Council, agreed by all its members.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct IssuedStatement {
    /// At which meeting it was read.
    pub meeting: MeetingId,
    /// On which matter.
    pub item: Option<ItemId>,
    /// Its words.
    pub text: Words,
}
