//! The Council's programme of work: what the engine takes from a scenario before a game begins.
//!
//! It is read when a game or a sitting opens; from then on everything stands in events, so that
//! folding a log never asks a scenario.

use std::collections::{BTreeMap, BTreeSet};

use crate::actor::Actor;
use crate::crisis::CrisisPlan;
use crate::date::Date;
use crate::dealings::DealingsPlan;
use crate::ids::{BodyId, DispatchId, ItemId, MemberId, PartyId, ScenarioId, SittingId};
use crate::level::LiftedRule;
use crate::meeting::InvitationRule;
use crate::roster::Roster;
use crate::rulebook::Rulebook;

/// Everything a game of one scenario is played from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Programme {
    /// Which scenario.
    pub scenario: ScenarioId,
    /// Hash of the scenario's canonical text: a game keeps the edition it began with.
    pub scenario_hash: String,
    /// The rulebook of the time.
    pub rulebook: Rulebook,
    /// Parties that can be invited, with their standing toward the United Nations.
    pub parties: BTreeMap<PartyId, PartyStanding>,
    /// Bodies to which a draft can be referred.
    pub bodies: Vec<BodyId>,
    /// The sittings, in order of date.
    pub sittings: Vec<SittingPlan>,
    /// The crisis beside the meeting.
    pub crisis: CrisisPlan,
    /// What the dealings between delegations take from it.
    pub dealings: DealingsPlan,
}

impl Programme {
    /// Every matter that is on some agenda or list of this scenario.
    pub fn items(&self) -> BTreeSet<ItemId> {
        self.sittings
            .iter()
            .flat_map(|plan| plan.provisional_agenda.iter().chain(&plan.seized))
            .cloned()
            .collect()
    }
}

/// A party's standing, which decides under which rule it is invited.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum PartyStanding {
    /// A Member of the United Nations: invited under rule 37 (Articles 31 and 32).
    MemberState,
    /// A State that is not a Member, a government, a force or a person: rule 39 (or Article 32).
    Other,
}

/// One dated confrontation with the Council.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct SittingPlan {
    /// Which sitting.
    pub id: SittingId,
    /// The day in New York.
    pub date: Date,
    /// The day of its meeting: the same, or a later one where consultations go on for days.
    pub meets_on: Date,
    /// Who sits that day.
    pub roster: Roster,
    /// Who presides that month (rule 18).
    pub president: MemberId,
    /// The provisional agenda (rules 6 to 9).
    pub provisional_agenda: Vec<ItemId>,
    /// Matters of which the Council is seized already (rules 10 and 11).
    pub seized: Vec<ItemId>,
    /// Number of the first meeting (473 for S/PV.473).
    pub first_meeting_number: u32,
    /// Number the next resolution takes (82 for resolution 82 (1950)).
    pub next_resolution_number: u32,
    /// Members who do not come to the table, such as the Soviet Union until 1 August 1950.
    pub away: Vec<MemberId>,
    /// Members whose capital has sent no instructions yet: they take no part unless they choose to.
    pub without_instructions: Vec<MemberId>,
    /// Members whose right to sit is contested (rule 17).
    pub contested_credentials: Vec<MemberId>,
    /// Members who are parties to the dispute before the Council (Article 27(3), proviso).
    pub parties_to_dispute: Vec<MemberId>,
    /// Who is expected at the table without a vote (rules 37 and 39).
    pub guests: Vec<ExpectedGuest>,
    /// What becomes known, to whom and when.
    pub papers: Vec<PaperPlan>,
    /// Beats of the consultations (half-hours, or what the scenario calls them).
    pub consultation_beats: u32,
    /// Beats of the aftermath.
    pub aftermath_beats: u32,
    /// Which way to the General Assembly is open that day.
    pub assembly: AssemblyRoute,
    /// A rule lifted above the level because it is the point of the day.
    pub lifted: Option<LiftedRule>,
}

/// Somebody whom the Council may hear at a sitting.
#[derive(Clone, PartialEq, Eq, Debug, serde::Serialize, serde::Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedGuest {
    /// Who.
    pub guest: Actor,
    /// Under which rule.
    pub rule: InvitationRule,
    /// Whether the invitation is itself at issue that day: the President then proposes none of their
    /// own motion, and a member has to ask for it.
    pub contested: bool,
    /// Whether its representatives are far away: invited that day, they come to a later sitting.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub comes_later: bool,
}

/// A dispatch or cable of a sitting: the text stays in the scenario.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct PaperPlan {
    /// Which paper.
    pub id: DispatchId,
    /// The members who receive it; everybody if `None`.
    pub known_to: Option<Vec<MemberId>>,
    /// At which beat of the consultations it arrives; 0 is before they begin.
    pub beat: u32,
}

/// Which way to the General Assembly is open on a date (procedure.md 3.9).
#[derive(
    Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, serde::Serialize, serde::Deserialize,
)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum AssemblyRoute {
    /// A special session the Council can ask for (Article 20): all there was before 3 November 1950.
    SpecialSession,
    /// Its regular session opens within weeks: the Council can still ask for a special session, and who
    /// sits in it would see little use in that.
    AboutToMeet,
    /// The Assembly is sitting and can take the matter itself, once Article 12(1) allows.
    InSession,
    /// An emergency special session within 24 hours (resolution 377 A (V), 3 November 1950).
    UnitingForPeace,
}
