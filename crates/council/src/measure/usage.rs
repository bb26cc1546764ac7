//! Which verbs the Council uses with which measure.
//!
//! Practice, not law: any verb may be written before any measure, and the draft is valid. A delegation
//! that puts "condemns" before a report meets raised eyebrows, and a warning in the margin.

use super::{Measure, MeasureKind};
use crate::verb::Verb;

const JUDGING: &[Verb] =
    &[Verb::Notes, Verb::IsConcerned, Verb::Regrets, Verb::Deplores, Verb::Condemns];
const ASKING: &[Verb] =
    &[Verb::Invites, Verb::Requests, Verb::CallsUpon, Verb::Urges, Verb::Demands];
const ASKING_AND_DECIDES: &[Verb] = &[
    Verb::Invites,
    Verb::Requests,
    Verb::CallsUpon,
    Verb::Urges,
    Verb::Demands,
    Verb::Encourages,
    Verb::Recommends,
    Verb::Decides,
];
const ASKING_AND_ACTING: &[Verb] = &[
    Verb::Invites,
    Verb::Requests,
    Verb::CallsUpon,
    Verb::Urges,
    Verb::Demands,
    Verb::Encourages,
    Verb::Recommends,
    Verb::Endorses,
    Verb::Decides,
    Verb::Authorizes,
];
const GIVING: &[Verb] = &[
    Verb::Invites,
    Verb::Requests,
    Verb::CallsUpon,
    Verb::Urges,
    Verb::Encourages,
    Verb::Recommends,
    Verb::Decides,
];
const SETTING_UP: &[Verb] =
    &[Verb::Requests, Verb::Recommends, Verb::Endorses, Verb::Decides, Verb::Authorizes];
const STANDING_BY: &[Verb] = &[Verb::Notes, Verb::Endorses, Verb::Decides];
const COUNCIL_ALONE: &[Verb] = &[Verb::Decides];
const FORCE: &[Verb] = &[
    Verb::Notes,
    Verb::Requests,
    Verb::CallsUpon,
    Verb::Encourages,
    Verb::Recommends,
    Verb::Endorses,
    Verb::Decides,
    Verb::Authorizes,
];

impl MeasureKind {
    /// The verbs with which the Council's resolutions introduce measures of this kind.
    pub fn usual_verbs(self) -> &'static [Verb] {
        match self {
            Self::Condemn => JUDGING,
            Self::Condole => &[Verb::Notes, Verb::IsConcerned, Verb::Regrets, Verb::Deplores],
            Self::Determine | Self::Conclude | Self::Reaffirm | Self::Conditionality => STANDING_BY,
            Self::Welcome => &[Verb::Notes, Verb::Endorses],
            Self::EndConduct | Self::CeaseFire | Self::Withdraw | Self::Restrain => {
                ASKING_AND_DECIDES
            }
            Self::NoAssistance
            | Self::NonRecognition
            | Self::ArmsEmbargo
            | Self::EconomicSanctions
            | Self::Safeguard
            | Self::SafeArea
            | Self::Access
            | Self::Return
            | Self::Disarm
            | Self::Comply
            | Self::Cooperate
            | Self::Arrest
            | Self::ProtectPersons
            | Self::IndividualResponsibility
            | Self::Compensate
            | Self::Boundary => ASKING_AND_DECIDES,
            Self::Denounce => ASKING,
            Self::Interdiction
            | Self::ReportBack
            | Self::RegionalArrangement
            | Self::Observe
            | Self::Inquiry
            | Self::GoodOffices
            | Self::Negotiate
            | Self::PoliticalStatus
            | Self::EndorseAgreement
            | Self::Tribunal
            | Self::Refer => ASKING_AND_ACTING,
            Self::Committee
            | Self::Fund
            | Self::PeaceOperation
            | Self::TransitionalAdministration
            | Self::UnifiedCommand => SETTING_UP,
            Self::AuthoriseForce => FORCE,
            Self::Contribute
            | Self::Relieve
            | Self::ThirdStateRelief
            | Self::Evidence
            | Self::BearCosts => GIVING,
            Self::Invite => &[Verb::Invites, Verb::Requests, Verb::Decides],
            Self::ReferToAssembly => &[Verb::Requests, Verb::Recommends, Verb::Decides],
            Self::ChangeMeasures
            | Self::Review
            | Self::Sunset
            | Self::WarnOfMore
            | Self::Procedure
            | Self::RemainSeized => COUNCIL_ALONE,
        }
    }

    /// Whether measures of this kind coerce: what Chapter VII is for (Charter Articles 41 and 42).
    pub fn is_coercive(self) -> bool {
        matches!(
            self,
            Self::ArmsEmbargo
                | Self::EconomicSanctions
                | Self::Interdiction
                | Self::AuthoriseForce
                | Self::UnifiedCommand
        )
    }
}

impl Measure {
    /// Whether the Council's resolutions introduce measures of this kind with this verb.
    pub fn is_usual_with(&self, verb: Verb) -> bool {
        self.kind().usual_verbs().contains(&verb)
    }
}
