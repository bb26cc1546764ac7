//! Whom a measure binds, asks, names or serves.

use serde::{Deserialize, Serialize};

use crate::ids::{BodyId, MemberId, MissionId, PartyId};

/// Whom a measure binds, asks, names or serves. A list of these that is empty means "those
/// concerned", which each measure says in its own way.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[derive(PartialOrd, Ord, Hash)]
pub enum Addressee {
    /// All States, Members of the United Nations or not.
    AllStates,
    /// The Members of the United Nations.
    MemberStates,
    /// States that have the means and are willing: the form in which contributions are asked.
    StatesInAPosition,
    /// States bordering on the place concerned.
    NeighbouringStates,
    /// States that give troops or means to the operation concerned.
    ContributingStates,
    /// States acting together with a government (resolution 678 (1990)).
    StatesCooperatingWith(PartyId),
    /// States acting together with the Secretary-General (resolution 929 (1994)).
    StatesCooperatingWithSecretaryGeneral,
    /// All parties to the conflict.
    AllParties,
    /// The Secretary-General of the United Nations (Charter Articles 97 to 99).
    SecretaryGeneral,
    /// A member of the Council.
    Member(MemberId),
    /// A State, government, force or people that is no member.
    Party(PartyId),
    /// An organ, organization or command.
    Body(BodyId),
    /// A peace operation.
    Mission(MissionId),
}
