//! What happens in the crisis, in the past tense, each with its result and its cause.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{
    Act, CameTo, Cause, DeterminationOnRecord, MeasureOnRecord, Moved, Pledge, PledgeState,
    Reaction,
};
use crate::audience::Audience;
use crate::date::Date;
use crate::ids::{
    ActId, AssemblyTextId, EndingId, FactId, InForceId, MemberId, PledgeId, RuleId, SittingId,
    TrackId, VariantId,
};
use crate::scenario::file::Heeded;
use crate::vocabulary::vocabulary;
use crate::vote::Ballot;

/// What happened in the crisis.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CrisisEvent {
    /// The crisis stands so: at the beginning of a game, or as history had it where the game begins.
    CrisisOpened {
        /// The sitting the game begins with.
        sitting: SittingId,
        /// Facts that are true.
        facts: BTreeSet<FactId>,
        /// What sittings before the game came to.
        came_to: BTreeMap<SittingId, CameTo>,
        /// Determinations made before.
        determinations: Vec<DeterminationOnRecord>,
        /// How members voted on the last text adopted before.
        last_adopted: Option<BTreeMap<MemberId, Ballot>>,
        /// Means given before, as they stand that day.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pledges: Vec<Pledge>,
    },
    /// A sitting was reached.
    SittingReached {
        /// Its day.
        day: Date,
        /// In which variant it is held, if another road led here than history's.
        variant: Option<VariantId>,
        /// Sittings passed over on the way, as history had them.
        passed_over: BTreeMap<SittingId, CameTo>,
    },
    /// A sitting that no longer made sense was told in a paragraph.
    SittingTold {
        /// Which.
        sitting: SittingId,
        /// In which variant's words; `None` if none fits and only its heading is told.
        variant: Option<VariantId>,
    },
    /// What a sitting came to.
    SittingCameTo {
        /// Which sitting.
        sitting: SittingId,
        /// What.
        came_to: CameTo,
        /// The day to which its aftermath reaches.
        until: Date,
    },
    /// A measure came into force.
    MeasureEntered(MeasureOnRecord),
    /// A measure is no longer in force.
    MeasureEnded {
        /// Which.
        measure: InForceId,
        /// Why.
        why: MeasureEnd,
    },
    /// A determination was made (Article 39).
    DeterminationMade(DeterminationOnRecord),
    /// It is known what became of what a measure asks.
    ComplianceKnown {
        /// Which measure.
        measure: InForceId,
        /// What became of it.
        is: Heeded,
        /// Why.
        cause: Cause,
    },
    /// A track stands elsewhere.
    TrackMoved {
        /// Which.
        track: TrackId,
        /// Where it stands now.
        to: i32,
        /// Why.
        cause: Cause,
        /// Everyone, or nobody yet if the track is not shown.
        audience: Audience,
    },
    /// A fact is true now.
    FactSet {
        /// Which.
        fact: FactId,
        /// Why.
        cause: Cause,
    },
    /// A fact is no longer true.
    FactCleared {
        /// Which.
        fact: FactId,
        /// Why.
        cause: Cause,
    },
    /// A rule of the crisis was applied; its effects follow.
    RuleApplied {
        /// Which.
        rule: RuleId,
    },
    /// Means were pledged.
    MeansPledged(Pledge),
    /// Somebody no longer gives what it pledged.
    PledgeEnded {
        /// Which pledge.
        pledge: PledgeId,
        /// Why.
        why: PledgeEnd,
    },
    /// Means that were pledged are there, or do nothing, and why.
    PledgeStands {
        /// Which pledge.
        pledge: PledgeId,
        /// How it stands.
        state: PledgeState,
    },
    /// A member acted without the Council.
    ActedAlone(Act),
    /// A member said how it takes what another did.
    Reacted {
        /// To which act.
        act: ActId,
        /// Who.
        member: MemberId,
        /// How.
        how: Reaction,
    },
    /// The General Assembly recommended something. It binds nobody.
    AssemblyRecommended {
        /// Which text.
        text: AssemblyTextId,
    },
    /// The game came to an ending.
    EndingReached {
        /// Which.
        ending: EndingId,
    },
    /// At the end: where tracks stand that were not shown, and what moved them.
    TracksDisclosed {
        /// Where they stand.
        tracks: BTreeMap<TrackId, i32>,
        /// What moved them, in order.
        moved: BTreeMap<TrackId, Vec<Arc<Moved>>>,
    },
}

vocabulary! {
    /// Why a measure is no longer in force.
    MeasureEnd {
        /// The Council lifted it.
        Lifted = "lifted",
        /// Its day came.
        RanOut = "ran_out",
    }
}

vocabulary! {
    /// Why somebody no longer gives what it pledged.
    PledgeEnd {
        /// It took the pledge back.
        TakenBack = "taken_back",
        /// What makes it leave has happened.
        Left = "left",
    }
}

impl CrisisEvent {
    /// Who learns of it.
    pub fn audience(&self) -> Audience {
        match self {
            Self::TrackMoved { audience, .. } => audience.clone(),
            // Which rule it was stands in the causes of what everybody sees.
            Self::RuleApplied { .. } => Audience::Actors(BTreeSet::new()),
            Self::CrisisOpened { .. }
            | Self::SittingReached { .. }
            | Self::SittingTold { .. }
            | Self::SittingCameTo { .. }
            | Self::MeasureEntered(_)
            | Self::MeasureEnded { .. }
            | Self::DeterminationMade(_)
            | Self::ComplianceKnown { .. }
            | Self::FactSet { .. }
            | Self::FactCleared { .. }
            | Self::MeansPledged(_)
            | Self::PledgeEnded { .. }
            | Self::PledgeStands { .. }
            | Self::ActedAlone(_)
            | Self::Reacted { .. }
            | Self::AssemblyRecommended { .. }
            | Self::EndingReached { .. }
            | Self::TracksDisclosed { .. } => Audience::Everyone,
        }
    }
}
