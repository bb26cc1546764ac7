//! Why a private move is not open. All of these are the game's own: the Council's rules say nothing of
//! what passes in the corridors.

use serde::{Deserialize, Serialize};

use crate::ids::{MemberId, UndertakingId};

/// Why a private move is not open.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DealingRefusal {
    /// The consultations do not last that long.
    NoHalfHourLeft,
    /// The delegation has acted in this half-hour, or its move takes longer.
    BusyThisHalfHour {
        /// Until which half-hour of the sitting.
        until: u32,
    },
    /// Nobody to speak to: oneself, or somebody who does not sit.
    NobodyToSpeakTo,
    /// A seat that stands accused before the Council does not bargain.
    DoesNotBargain {
        /// Whose.
        member: MemberId,
    },
    /// The other takes no calls from this delegation.
    TakesNoCalls {
        /// Who.
        member: MemberId,
    },
    /// The capital has disavowed the delegation: no promise until the next cable.
    DisavowedByCapital,
    /// The draft has no such paragraph.
    NoSuchParagraph,
    /// There is no such sounding to be answered by this delegation, or it is answered.
    NothingToAnswer,
    /// The answer does not hold together: a band out of order, or a price that cannot be paid.
    AnswerDoesNotFit,
    /// A deal offers or asks something, of what can be done, and not too much.
    DealDoesNotFit,
    /// The same undertaking binds already.
    AlreadyPromised {
        /// Which.
        undertaking: UndertakingId,
    },
    /// Another undertaking to the same member forbids it.
    ContradictsAnother {
        /// Which; `None` if it stands in the same deal.
        undertaking: Option<UndertakingId>,
    },
    /// No such pressure is open to this delegation in this sitting, or it was brought already.
    NoSuchPressure,
    /// What the pressure costs is not there.
    CannotPay,
    /// There is no such undertaking of or to this delegation that still binds.
    NoSuchUndertaking,
    /// A public undertaking has nobody who could release from it, or be told.
    GivenToEverybody,
    /// The text has not changed since the undertaking was given.
    TextHasNotChanged,
    /// Release has been asked for.
    ReleaseAlreadyAsked,
    /// One of the two, or the broker, does not trust enough.
    NotTrustedEnough {
        /// Who.
        member: MemberId,
    },
    /// The text in that wording was circulated already.
    AlreadyCirculated,
    /// The text in that wording was not circulated.
    NotCirculated,
    /// Its own sponsors do not mark a text, nobody marks twice, and three marks are enough.
    NoMoreMarks,
    /// The instructions have no such line, or it cannot be changed in that way.
    NoSuchLine,
    /// The capital was asked about this line in this sitting.
    AlreadyAsked,
    /// The delegation has no such dispatch or cable.
    NoSuchDispatch,
    /// A call of its own waits there already.
    LineIsBusy,
    /// The delegation has heard of no such rumour.
    NoSuchRumour,
    /// There is nothing of that kind to reproach the other with.
    NothingToReproach,
    /// Only who could veto can threaten to.
    NoVetoToThreaten,
    /// It was threatened already.
    AlreadyThreatened,
    /// The delegation has not vetoed anything in this sitting, or has given its reason.
    NoVetoToExplain,
}
