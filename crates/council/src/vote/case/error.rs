//! What can be wrong with a case.

use crate::ids::MemberId;

use super::PermanentMember;

/// Why a case cannot be counted. Each text says what to change.
#[derive(Clone, PartialEq, Eq, Debug, thiserror::Error)]
pub enum CaseError {
    /// A council of nobody decides nothing.
    #[error("`rulebook.size` is 0: a council has at least one member")]
    NoMembers,
    /// No votes needed would mean that every proposal is adopted.
    #[error("`rulebook.majority` is 0: a decision needs at least one vote in favour")]
    NoMajority,
    /// A majority that cannot be reached.
    #[error("`rulebook.majority` is {majority}, more than the {size} of `rulebook.size`")]
    MajorityAboveSize {
        /// The votes asked for.
        majority: u16,
        /// The members there are.
        size: u16,
    },
    /// The roll must show every member once.
    #[error(
        "the rulebook has {size} members, `roll` has {members}: name every member, the absent as `absent`"
    )]
    WrongRoll {
        /// The members of the rulebook.
        size: u16,
        /// The members in the roll.
        members: usize,
    },
    /// A vetoer who does not vote.
    #[error("`rulebook.vetoers` names `{0}`, who is not in `roll`: use the same spelling in both")]
    VetoerNotInRoll(MemberId),
    /// A party to the dispute that is no member; parties outside the Council have no vote to lose.
    #[error(
        "`parties_to_dispute` names `{0}`, who is not in `roll`: name only members, spelt as there"
    )]
    PartyNotInRoll(MemberId),
    /// A permanent member was not recognised in the roll.
    #[error("no member in `roll` is {0}: looked for {list}", list = .0.known_as())]
    PermanentMemberMissing(PermanentMember),
    /// A permanent member was recognised twice.
    #[error("`{first}` and `{second}` in `roll` are both {of}: each permanent member votes once")]
    PermanentMemberTwice {
        /// Which one.
        of: PermanentMember,
        /// One name in the roll.
        first: MemberId,
        /// Another.
        second: MemberId,
    },
    /// A challenge put as "overrule" and one put as "uphold" are counted differently.
    #[error("a `ruling_challenge` needs `put_as`: `uphold` or `overrule`")]
    PutAsMissing,
}
