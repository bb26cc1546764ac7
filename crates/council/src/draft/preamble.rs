//! The preamble: on what footing a text stands.
//!
//! Preambular clauses have no number and oblige nobody, but they are voted on with the rest and read
//! with care: "Acting under Chapter VII" is a preambular clause, and most determinations under
//! Article 39 were made in one.

use serde::{Deserialize, Serialize};

use super::text::{ClauseText, Written};
use crate::ids::{ClauseId, TargetId};
use crate::measure::{
    Appreciation, Condolence, Conduct, Determination, Reaffirmation, ResolutionRef,
};
use crate::vocabulary::vocabulary;

/// One preambular clause.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct PreambularClause {
    /// Its id, kept when it moves or changes.
    pub id: ClauseId,
    /// The participle it begins with.
    pub participle: Participle,
    /// What follows the participle.
    pub content: PreambularContent,
    /// In whose words.
    #[serde(default, skip_serializing_if = "is_generated")]
    pub text: ClauseText,
}

/// Keeps generated text out of the JSON: it is what a clause has unless somebody wrote another.
pub(super) fn is_generated(text: &ClauseText) -> bool {
    matches!(text, ClauseText::Generated)
}

vocabulary! {
    /// The words with which preambular clauses begin.
    Participle {
        /// "Recalling".
        Recalling = "recalling",
        /// "Reaffirming".
        Reaffirming = "reaffirming",
        /// "Affirming".
        Affirming = "affirming",
        /// "Noting".
        Noting = "noting",
        /// "Having considered".
        HavingConsidered = "having_considered",
        /// "Having heard".
        HavingHeard = "having_heard",
        /// "Taking note of".
        TakingNote = "taking_note",
        /// "Recognizing".
        Recognizing = "recognizing",
        /// "Bearing in mind".
        BearingInMind = "bearing_in_mind",
        /// "Mindful of".
        Mindful = "mindful",
        /// "Welcoming".
        Welcoming = "welcoming",
        /// "Commending".
        Commending = "commending",
        /// "Stressing".
        Stressing = "stressing",
        /// "Convinced".
        Convinced = "convinced",
        /// "Concerned".
        Concerned = "concerned",
        /// "Deeply concerned".
        DeeplyConcerned = "deeply_concerned",
        /// "Gravely concerned".
        GravelyConcerned = "gravely_concerned",
        /// "Alarmed".
        Alarmed = "alarmed",
        /// "Regretting".
        Regretting = "regretting",
        /// "Deploring".
        Deploring = "deploring",
        /// "Condemning".
        Condemning = "condemning",
        /// "Determining".
        Determining = "determining",
        /// "Determined".
        Determined = "determined",
        /// "Acting".
        Acting = "acting",
    }
}

/// What follows the participle.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum PreambularContent {
    /// Resolutions of the Council.
    Resolutions(Vec<ResolutionRef>),
    /// What the Council has adopted on the item so far.
    EarlierResolutions,
    /// What somebody did.
    Conduct(Conduct),
    /// A determination under Article 39.
    Determination(Determination),
    /// A principle.
    Principle(Reaffirmation),
    /// Efforts, support, an offer.
    Effort(Appreciation),
    /// Loss and suffering.
    Condolence(Condolence),
    /// A report, letter, agreement or other matter of the scenario.
    Matter(TargetId),
    /// An aim.
    Aim(Aim),
    /// The part of the Charter the Council acts under.
    Basis(Basis),
    /// Something else, in words typed by a person; they follow the participle.
    Free(Written),
}

vocabulary! {
    /// What the Council says it is determined to do.
    Aim {
        /// To restore peace and security.
        RestorePeace = "restore_peace",
        /// To see its decisions carried out.
        SecureCompliance = "secure_compliance",
        /// To end the violence.
        EndViolence = "end_violence",
        /// To relieve suffering.
        RelieveSuffering = "relieve_suffering",
        /// To bring those responsible to justice.
        BringToJustice = "bring_to_justice",
        /// To settle the matter by peaceful means.
        SettlePeacefully = "settle_peacefully",
        /// To keep the conflict from spreading.
        ContainConflict = "contain_conflict",
        /// To keep personnel safe.
        ProtectPersonnel = "protect_personnel",
    }
}

vocabulary! {
    /// The part of the Charter the Council says it acts under.
    Basis {
        /// Chapter VI: the pacific settlement of disputes.
        ChapterVi = "chapter_vi",
        /// Articles 39 and 40, as in resolution 660 (1990).
        Articles39And40 = "articles_39_and_40",
        /// Chapter VII: action with respect to threats to the peace.
        ChapterVii = "chapter_vii",
        /// Chapter VIII: regional arrangements.
        ChapterViii = "chapter_viii",
    }
}

impl Basis {
    /// Whether it is Chapter VII or Articles of it.
    pub fn is_chapter_vii(self) -> bool {
        match self {
            Self::ChapterVii | Self::Articles39And40 => true,
            Self::ChapterVi | Self::ChapterViii => false,
        }
    }
}

impl Participle {
    /// Whether the Council's preambles introduce content of this kind with this participle. Practice,
    /// not law: any pair may be written.
    pub fn is_usual_with(self, content: &PreambularContent) -> bool {
        let usual: &[Self] = match content {
            PreambularContent::Resolutions(_) | PreambularContent::EarlierResolutions => {
                &[Self::Recalling, Self::Reaffirming, Self::Mindful, Self::BearingInMind]
            }
            PreambularContent::Conduct(_) => &[
                Self::Noting,
                Self::Concerned,
                Self::DeeplyConcerned,
                Self::GravelyConcerned,
                Self::Alarmed,
                Self::Regretting,
                Self::Deploring,
                Self::Condemning,
            ],
            PreambularContent::Determination(_) => &[
                Self::Determining,
                Self::Affirming,
                Self::Reaffirming,
                Self::Recalling,
                Self::Noting,
                Self::Concerned,
                Self::Convinced,
            ],
            PreambularContent::Principle(_) => &[
                Self::Recalling,
                Self::Reaffirming,
                Self::Affirming,
                Self::Recognizing,
                Self::BearingInMind,
                Self::Mindful,
                Self::Stressing,
            ],
            PreambularContent::Effort(_) => {
                &[Self::Welcoming, Self::Commending, Self::Noting, Self::TakingNote]
            }
            PreambularContent::Condolence(_) => {
                &[Self::Regretting, Self::Deploring, Self::DeeplyConcerned, Self::Alarmed]
            }
            PreambularContent::Matter(_) => &[
                Self::HavingConsidered,
                Self::TakingNote,
                Self::Noting,
                Self::Recalling,
                Self::Reaffirming,
                Self::Welcoming,
                Self::BearingInMind,
            ],
            PreambularContent::Aim(_) => &[
                Self::Determined,
                Self::Convinced,
                Self::Mindful,
                Self::Recognizing,
                Self::Stressing,
                Self::Alarmed,
            ],
            PreambularContent::Basis(_) => &[Self::Acting, Self::Recalling, Self::Mindful],
            PreambularContent::Free(_) => Self::ALL,
        };
        usual.contains(&self)
    }
}
