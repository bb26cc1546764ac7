//! The dealings: what passes between delegations off the record, and between each and its capital.
//!
//! Half-hours, Word, Latitude and Trust are scarce here and nowhere else: on the record nothing has a
//! price. Whatever is said is known to those who said it, and one half-hour later to those the one
//! spoken to is close to. The rules with their numbers: docs/dealings.md.

mod band;
mod bargain;
mod bringing;
mod call;
mod cause;
mod event;
mod hearing;
mod instructions;
mod letter;
pub mod numbers;
pub(crate) mod options;
mod plan;
pub(crate) mod price;
mod promise;
mod refusal;
mod rumour;
mod sounding;
mod undertaking;
mod view;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

pub use band::{Band, Stance};
pub use bargain::{
    PressureBrought, Proposal, ProposalAnswer, ProposalStanding, ProposedOn, Threat, YesOrNo,
};
pub use bringing::{Bringing, Circulation};
pub use call::{Call, CallAbout, CallStanding, Grievance};
pub use cause::Cause;
pub use event::DealingEvent;
pub use hearing::hearers;
pub use instructions::{Instructions, LineInForce};
pub use letter::{Letter, LetterAnswer, LetterAsk};
pub use options::{InstructionsAs, Length, Manner};
pub use plan::{
    CablePlan, DealingsPlan, LinePlan, MemberPlan, PressurePlan, TalkPlan, VariantPlan,
};
pub use price::{Bought, Price, Rewording, WordingChange};
pub use promise::{Deal, NextDeed, Promise, Tabled};
pub use refusal::DealingRefusal;
pub use rumour::{Rumour, RumourAbout};
use serde::{Deserialize, Serialize};
pub use sounding::{Sounding, SoundingAnswer};
pub use undertaking::{HalfHour, Undertaking, UndertakingState};
pub(crate) use view::dealings_papers;
pub use view::{DealingsView, dealings_view};

use crate::ids::{
    BringingId, CallId, DispatchId, DraftId, LetterId, LineId, MemberId, ProposalId, RumourId,
    SoundingId, ThreatId, UndertakingId, VoteId,
};
use numbers::{LATITUDE_START, WORD_START};

/// Everything that passed between delegations, as far as it still matters. Papers are held shared: each
/// view of a delegation that knows one refers to it.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Dealings {
    /// Half-hours gone by in this sitting.
    pub half_hour: u32,
    /// What each delegation has to spend.
    pub credit: BTreeMap<MemberId, Credit>,
    /// How each member stands with each other, from -3 to 3: whose, toward whom.
    pub trust: BTreeMap<MemberId, Arc<BTreeMap<MemberId, i32>>>,
    /// The same the other way: toward whom, whose.
    #[serde(skip)]
    pub trusted: BTreeMap<MemberId, Arc<BTreeMap<MemberId, i32>>>,
    /// Instructions of each member as they stand.
    pub instructions: BTreeMap<MemberId, Arc<Instructions>>,
    /// Soundings of this sitting.
    pub soundings: BTreeMap<SoundingId, Arc<Sounding>>,
    /// Proposals of this sitting.
    pub proposals: BTreeMap<ProposalId, Arc<Proposal>>,
    /// What each of these was put on. Worked out from the events, as `trusted` is.
    #[serde(skip)]
    pub proposed_on: BTreeMap<ProposalId, ProposedOn>,
    /// Who was brought together in this sitting.
    pub bringings: BTreeMap<BringingId, Arc<Bringing>>,
    /// Texts circulated in this sitting: the last wording of each.
    pub circulations: BTreeMap<DraftId, Arc<Circulation>>,
    /// Calls of this sitting.
    pub calls: BTreeMap<CallId, Arc<Call>>,
    /// Threats of this sitting.
    pub threats: BTreeMap<ThreatId, Arc<Threat>>,
    /// Pressure brought in this sitting.
    pub pressures: Vec<PressureBrought>,
    /// Rumours heard in this game.
    pub rumours: BTreeMap<RumourId, Arc<Rumour>>,
    /// Letters home of this sitting.
    pub letters: BTreeMap<LetterId, Arc<Letter>>,
    /// Every undertaking of this game.
    pub undertakings: BTreeMap<UndertakingId, Arc<Undertaking>>,
    /// Requests to be released that wait.
    pub release_asked: Vec<UndertakingId>,
    /// Contradictions that came out, as the undertakings they are between.
    pub came_out: Vec<(UndertakingId, UndertakingId)>,
    /// Dispatches and cables that came in this sitting: its news.
    pub news: BTreeSet<DispatchId>,
    /// Whether a text was adopted in this sitting.
    pub adopted: bool,
    /// Vetoes of this sitting whose reason is awaited, by member.
    pub vetoes_to_explain: BTreeMap<MemberId, BTreeSet<VoteId>>,
    /// Lines that a cable or letter brought into force or changed, by member.
    pub set: BTreeMap<MemberId, BTreeSet<LineId>>,
    /// Lines that a cable or letter put out of force, by member.
    pub dropped: BTreeMap<MemberId, BTreeSet<LineId>>,
    /// Lines of instructions met in this game, by member.
    pub met: BTreeMap<MemberId, Vec<LineId>>,
}

/// What a delegation has to spend.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Credit {
    /// What its promises are worth, 0 to 10.
    pub word: i32,
    /// How far its capital lets it go, 0 to 6.
    pub latitude: i32,
    /// The half-hour until which it is busy.
    pub busy_until: u32,
    /// Whether it has gained Word in this sitting by keeping an undertaking.
    pub kept: bool,
    /// Whether its capital has disavowed it: no promise until the next cable.
    pub disavowed: bool,
}

impl Default for Credit {
    fn default() -> Self {
        Self {
            word: WORD_START,
            latitude: LATITUDE_START,
            busy_until: 0,
            kept: false,
            disavowed: false,
        }
    }
}

impl Dealings {
    /// How one member stands with another, from -3 (cold) to 3 (warm).
    pub fn trust_of(&self, of: &MemberId, toward: &MemberId) -> i32 {
        self.trust.get(of).and_then(|trust| trust.get(toward)).copied().unwrap_or(0)
    }

    /// Sets how one member stands with another.
    pub(crate) fn set_trust(&mut self, of: &MemberId, toward: &MemberId, to: i32) {
        let own = self.trust.entry(of.clone()).or_default();
        Arc::make_mut(own).insert(toward.clone(), to);
        let others = self.trusted.entry(toward.clone()).or_default();
        Arc::make_mut(others).insert(of.clone(), to);
    }

    /// What a delegation has to spend.
    pub fn credit_of(&self, member: &MemberId) -> Credit {
        self.credit.get(member).cloned().unwrap_or_default()
    }

    /// Its Word.
    pub fn word_of(&self, member: &MemberId) -> i32 {
        self.credit.get(member).map_or(WORD_START, |credit| credit.word)
    }

    /// Whether a line was put out of force in this game.
    pub fn was_dropped(&self, member: &MemberId, line: &LineId) -> bool {
        self.dropped.get(member).is_some_and(|lines| lines.contains(line))
    }

    /// Whether a line was brought into force or changed in this game.
    pub fn was_set(&self, member: &MemberId, line: &LineId) -> bool {
        self.set.get(member).is_some_and(|lines| lines.contains(line))
    }

    /// Members to whom something was put that waits for their answer.
    pub fn waiting_for_an_answer(&self) -> BTreeSet<MemberId> {
        let soundings = self.soundings.values().filter(|one| one.answer.is_none());
        let proposals = self.proposals.values().filter_map(|one| match one.standing {
            ProposalStanding::Waiting => Some(&one.to),
            ProposalStanding::Countered { .. } => Some(&one.by),
            ProposalStanding::Signed | ProposalStanding::Declined => None,
        });
        let bringings = self.bringings.values().filter(|one| one.joint.is_none()).flat_map(|one| {
            [&one.one, &one.other].into_iter().filter(|two| !one.answers.contains_key(*two))
        });
        soundings.map(|one| &one.of).chain(proposals).chain(bringings).cloned().collect()
    }

    /// Undertakings that still bind.
    pub fn open_undertakings(&self) -> impl Iterator<Item = &Undertaking> {
        self.undertakings.values().map(Arc::as_ref).filter(|undertaking| undertaking.is_open())
    }
}
