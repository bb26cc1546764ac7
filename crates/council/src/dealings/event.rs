//! What happened between delegations, or between one and its capital.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::bargain::{PressureBrought, Proposal, ProposalAnswer, Threat, YesOrNo};
use super::bringing::{Bringing, Circulation};
use super::call::{Call, CallAbout};
use super::cause::Cause;
use super::instructions::{Instructions, LineInForce};
use super::letter::{Letter, LetterAnswer};
use super::price::WordingChange;
use super::rumour::Rumour;
use super::sounding::{Sounding, SoundingAnswer};
use super::undertaking::{Undertaking, UndertakingState};
use crate::audience::Audience;
use crate::ids::{
    BringingId, CallId, DraftId, LetterId, LineId, MemberId, ProposalId, SoundingId, ThreatId,
    UndertakingId, VariantId, VoteId,
};

/// What happened between delegations.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum DealingEvent {
    // ------------------------------------------------------------ the sitting
    /// A delegation has its instructions, or waits for them, and what it begins the sitting with.
    SeatPrepared {
        /// Which.
        member: MemberId,
        /// How each other member stands with it, where that was not known.
        trust: BTreeMap<MemberId, i32>,
        /// Its instructions.
        instructions: Instructions,
    },
    /// Instructions arrived.
    InstructionsArrived {
        /// For whom.
        member: MemberId,
    },
    /// A line of instructions came into force, or reads otherwise.
    LineSet {
        /// Whose.
        member: MemberId,
        /// As it stands now.
        line: LineInForce,
    },
    /// A line of instructions no longer holds.
    LineDropped {
        /// Whose.
        member: MemberId,
        /// Which.
        line: LineId,
    },
    /// A main instruction was met.
    InstructionMet {
        /// Whose.
        member: MemberId,
        /// Which line.
        line: LineId,
    },
    /// A member voted against its instructions.
    AgainstInstructions {
        /// Who.
        member: MemberId,
        /// Which line.
        line: LineId,
        /// At which vote.
        vote: VoteId,
    },

    /// The sets of instructions were drawn.
    VariantsDrawn {
        /// Each member's.
        variants: BTreeMap<MemberId, VariantId>,
    },

    // ------------------------------------------------------------ what is scarce
    /// A private move took its half-hours.
    HalfHoursSpent {
        /// Whose.
        member: MemberId,
        /// Busy until this half-hour.
        until: u32,
    },
    /// A delegation's Word changed.
    WordChanged {
        /// Whose.
        member: MemberId,
        /// To.
        to: i32,
        /// Why.
        cause: Cause,
    },
    /// A delegation's Latitude changed.
    LatitudeChanged {
        /// Whose.
        member: MemberId,
        /// To.
        to: i32,
        /// Why.
        cause: Cause,
    },
    /// How one member stands with another changed.
    TrustChanged {
        /// Whose.
        of: MemberId,
        /// Toward whom.
        toward: MemberId,
        /// To.
        to: i32,
        /// Why.
        cause: Cause,
    },
    /// A capital disavowed its delegation in public.
    Disavowed {
        /// Which.
        member: MemberId,
    },
    /// A cable gave a disavowed delegation its capital's voice again.
    VoiceRestored {
        /// Which.
        member: MemberId,
    },

    // ------------------------------------------------------------ private moves
    /// A member was sounded.
    Sounded(Sounding),
    /// It answered.
    SoundingAnswered {
        /// Which sounding.
        sounding: SoundingId,
        /// Who asked and who answered.
        between: (MemberId, MemberId),
        /// What.
        answer: SoundingAnswer,
    },
    /// A price that had been named was paid.
    PricePaid {
        /// In answer to which sounding.
        sounding: SoundingId,
        /// Who asked and who named it.
        between: (MemberId, MemberId),
    },
    /// A deal was proposed.
    Proposed(Proposal),
    /// It was answered.
    ProposalAnswered {
        /// Which.
        proposal: ProposalId,
        /// Who proposed and who answered.
        between: (MemberId, MemberId),
        /// How.
        answer: ProposalAnswer,
    },
    /// The counter-offer was answered.
    CounterAnswered {
        /// To which proposal.
        proposal: ProposalId,
        /// Who proposed and who countered.
        between: (MemberId, MemberId),
        /// How.
        answer: YesOrNo,
    },
    /// Pressure was brought.
    PressureBrought(PressureBrought),
    /// A veto was threatened.
    VetoThreatened(Threat),
    /// A threat no longer stands.
    ThreatEnded {
        /// Which.
        threat: ThreatId,
        /// Between whom.
        between: (MemberId, MemberId),
        /// What showed it.
        cause: Cause,
    },
    /// Two were brought together.
    BroughtTogether(Bringing),
    /// One of them said what it could take.
    BringingAnswered {
        /// Which.
        bringing: BringingId,
        /// Who.
        member: MemberId,
        /// What.
        changes: Vec<WordingChange>,
    },
    /// Both have said, and this is what both could take; perhaps nothing.
    JointWordingFound {
        /// Which.
        bringing: BringingId,
        /// The broker and the two.
        among: Vec<MemberId>,
        /// What both could take.
        changes: Vec<WordingChange>,
    },
    /// A text was circulated to all delegations.
    Circulated(Circulation),
    /// A member put its red pencil to a circulated text.
    Marked {
        /// Which text.
        draft: DraftId,
        /// In which wording.
        rev: u32,
        /// Who.
        by: MemberId,
        /// The one change.
        change: WordingChange,
        /// Who gets the slip: its sponsors and the one who marked.
        readers: Audience,
    },
    /// A member listened.
    Listened {
        /// Who.
        member: MemberId,
    },
    /// A member heard of what others had said.
    RumourHeard(Rumour),
    /// A member called another.
    Called(Call),
    /// A member rang and heard that others are on the line; the half-hour is spent.
    LineEngaged {
        /// Who rang.
        by: MemberId,
        /// Whom.
        to: MemberId,
        /// About what.
        about: CallAbout,
    },
    /// The call was taken.
    CallTaken {
        /// Which.
        call: CallId,
        /// Who called and who was called.
        between: (MemberId, MemberId),
        /// Whether what it asks was granted.
        answer: YesOrNo,
    },
    /// The call was not taken.
    CallIgnored {
        /// Which.
        call: CallId,
        /// Who called and who was called.
        between: (MemberId, MemberId),
    },
    /// A letter went home.
    LetterSent(Letter),
    /// The capital answered.
    LetterAnswered {
        /// Which letter.
        letter: LetterId,
        /// Whose.
        member: MemberId,
        /// How.
        answer: LetterAnswer,
    },

    /// A permanent member cast a veto: everybody expects its reason.
    VetoCast {
        /// Who.
        member: MemberId,
        /// At which vote.
        vote: VoteId,
    },
    /// It gave its reason, which binds like a public undertaking.
    ReasonGiven {
        /// Who.
        member: MemberId,
        /// At which vote.
        vote: VoteId,
    },

    // ------------------------------------------------------------ undertakings
    /// A promise was given.
    UndertakingGiven(Undertaking),
    /// Its maker said that it cannot be kept.
    NoticeGiven {
        /// Which.
        undertaking: UndertakingId,
        /// Who gives it and to whom.
        between: (MemberId, MemberId),
    },
    /// Its maker asked to be released.
    ReleaseAsked {
        /// Which.
        undertaking: UndertakingId,
        /// Who asks and whom.
        between: (MemberId, MemberId),
    },
    /// An undertaking ended.
    UndertakingEnded {
        /// Which.
        undertaking: UndertakingId,
        /// How: never open.
        state: UndertakingState,
        /// What showed it.
        cause: Cause,
        /// Who learns of it.
        readers: Audience,
    },
    /// Two undertakings of one member that contradict each other came out between those it gave them
    /// to.
    ContradictionCameOut {
        /// Who gave both.
        by: MemberId,
        /// The two to whom it gave them, in the order of the undertakings.
        to: (MemberId, MemberId),
        /// The undertakings.
        undertakings: (UndertakingId, UndertakingId),
    },
}

impl DealingEvent {
    /// Who learns of it.
    pub fn audience(&self) -> Audience {
        let pair = |(one, other): &(MemberId, MemberId)| Audience::members([one, other]);
        match self {
            Self::LineEngaged { by, .. } => Audience::members([by]),
            Self::SeatPrepared { member, .. }
            | Self::InstructionsArrived { member }
            | Self::LineSet { member, .. }
            | Self::LineDropped { member, .. }
            | Self::InstructionMet { member, .. }
            | Self::AgainstInstructions { member, .. }
            | Self::HalfHoursSpent { member, .. }
            | Self::WordChanged { member, .. }
            | Self::LatitudeChanged { member, .. }
            | Self::VoiceRestored { member }
            | Self::Listened { member }
            | Self::BringingAnswered { member, .. }
            | Self::LetterAnswered { member, .. } => Audience::members([member]),
            Self::TrustChanged { of, toward, .. } => Audience::members([of, toward]),
            // Nobody but the game itself knows what others were told at home.
            Self::VariantsDrawn { .. } => Audience::Actors(BTreeSet::new()),
            Self::Disavowed { .. } | Self::VetoCast { .. } | Self::ReasonGiven { .. } => {
                Audience::Everyone
            }
            Self::Sounded(sounding) => Audience::members([&sounding.by, &sounding.of]),
            Self::Proposed(proposal) => Audience::members([&proposal.by, &proposal.to]),
            Self::PressureBrought(brought) => Audience::members([&brought.by, &brought.on]),
            Self::VetoThreatened(threat) => Audience::members([&threat.by, &threat.to]),
            Self::BroughtTogether(bringing) => {
                Audience::members([&bringing.by, &bringing.one, &bringing.other])
            }
            Self::JointWordingFound { among, .. } => Audience::members(among),
            Self::Circulated(circulation) => circulation.readers.clone(),
            Self::Marked { readers, .. } | Self::UndertakingEnded { readers, .. } => {
                readers.clone()
            }
            Self::RumourHeard(rumour) => Audience::members([&rumour.by]),
            Self::Called(call) => Audience::members([&call.from, &call.to]),
            Self::LetterSent(letter) => Audience::members([&letter.by]),
            Self::UndertakingGiven(undertaking) => undertaking.readers(),
            Self::ContradictionCameOut { by, to: (one, other), .. } => {
                Audience::members([by, one, other])
            }
            Self::SoundingAnswered { between, .. }
            | Self::PricePaid { between, .. }
            | Self::ProposalAnswered { between, .. }
            | Self::CounterAnswered { between, .. }
            | Self::ThreatEnded { between, .. }
            | Self::CallTaken { between, .. }
            | Self::CallIgnored { between, .. }
            | Self::NoticeGiven { between, .. }
            | Self::ReleaseAsked { between, .. } => pair(between),
        }
    }
}
