//! One seat's part of the dealings: what it has to spend, what it was told, what binds.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::hearing::hearers;
use super::{
    Bringing, Call, CallStanding, Circulation, Credit, Instructions, Letter, PressureBrought,
    Promise, Proposal, ProposalStanding, ProposedOn, Rumour, Sounding, Threat, Undertaking,
};
use crate::ids::{CallId, MemberId, PressureId, ProposalId, UndertakingId};
use crate::state::{Phase, State};

/// One seat's part of the dealings. Of others' minds it holds only what they told.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct DealingsView {
    /// Half-hours gone by in this sitting.
    pub half_hour: u32,
    /// Half-hours it can still spend in these consultations.
    pub half_hours_left: u32,
    /// Word, Latitude, and until when it is busy.
    pub credit: Credit,
    /// How each other member stands with it, from -3 (cold) to 3 (warm).
    pub trust: Arc<BTreeMap<MemberId, i32>>,
    /// How it stands with each other member.
    pub own_trust: Arc<BTreeMap<MemberId, i32>>,
    /// Its instructions as they stand.
    pub instructions: Arc<Instructions>,
    /// Soundings it made, with what was answered, and of it.
    pub soundings: Vec<Arc<Sounding>>,
    /// Proposals it made or got.
    pub proposals: Vec<Arc<Proposal>>,
    /// Its own proposals of this sitting that were declined and would be put on the very same now: the
    /// texts read as they did, and the other stands with it as it stood.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub refused: Vec<ProposalId>,
    /// For each proposal, call or counter-offer that waits for its yes: its undertakings that contradict
    /// what it would promise.
    pub contradicts: BTreeMap<ProposalId, Vec<UndertakingId>>,
    /// The same for calls.
    pub calls_contradict: BTreeMap<CallId, Vec<UndertakingId>>,
    /// Pressure it brought or feels in this sitting.
    pub pressures: Vec<PressureBrought>,
    /// Pressure it could bring in this sitting.
    pub pressures_open: Vec<PressureId>,
    /// Threats it made or got in this sitting.
    pub threats: Vec<Arc<Threat>>,
    /// Meetings of two it brokered or was brought to; of the other's answer it sees what both could take.
    pub bringings: Vec<Arc<Bringing>>,
    /// Circulated texts it has, with the marks it may see.
    pub circulations: Vec<Arc<Circulation>>,
    /// Undertakings it gave or got, and all public ones.
    pub undertakings: Vec<Arc<Undertaking>>,
    /// Undertakings of which it was asked, or asks, a release.
    pub release_asked: Vec<UndertakingId>,
    /// Its undertakings that came out as contradicting each other, or those given to it.
    pub came_out: Vec<(UndertakingId, UndertakingId)>,
    /// Calls it made or got in this sitting.
    pub calls: Vec<Arc<Call>>,
    /// Rumours it heard.
    pub rumours: Vec<Arc<Rumour>>,
    /// Its letters home of this sitting.
    pub letters: Vec<Arc<Letter>>,
    /// Who would hear of what it says, by whom it would say it to.
    pub would_hear: BTreeMap<MemberId, BTreeSet<MemberId>>,
}

/// One seat's part of the dealings; `None` if the member does not sit.
pub fn dealings_view(state: &State, member: &MemberId) -> Option<DealingsView> {
    let hears = |other: &MemberId| (other.clone(), hearers(state, other, member));
    Some(DealingsView {
        contradicts: contradicting_proposals(state, member),
        calls_contradict: contradicting_calls(state, member),
        would_hear: others_of(state, member).map(hears).collect(),
        ..dealings_papers(state, member)?
    })
}

/// Members who sit beside this one.
fn others_of<'a>(state: &'a State, member: &'a MemberId) -> impl Iterator<Item = &'a MemberId> {
    let seated = state.sitting.iter().flat_map(|sitting| sitting.roster.members());
    seated.filter(move |other| *other != member)
}

/// The same without what is only worked out for a person's screen: who would hear, and what would
/// contradict what.
pub(crate) fn dealings_papers(state: &State, member: &MemberId) -> Option<DealingsView> {
    if !state.sits(member) {
        return None;
    }
    let all = &state.dealings;
    let of_mine = |one: &MemberId, other: &MemberId| one == member || other == member;
    Some(DealingsView {
        half_hour: all.half_hour,
        half_hours_left: half_hours_left(state, member),
        credit: all.credit_of(member),
        trust: with_who_sits(state, member, all.trusted.get(member)),
        own_trust: with_who_sits(state, member, all.trust.get(member)),
        instructions: all.instructions.get(member).cloned().unwrap_or_default(),
        soundings: all.soundings.values().filter(|s| of_mine(&s.by, &s.of)).cloned().collect(),
        proposals: all.proposals.values().filter(|p| of_mine(&p.by, &p.to)).cloned().collect(),
        refused: refused(state, member),
        contradicts: BTreeMap::new(),
        calls_contradict: BTreeMap::new(),
        pressures: all.pressures.iter().filter(|p| of_mine(&p.by, &p.on)).cloned().collect(),
        pressures_open: pressures_open(state, member),
        threats: all.threats.values().filter(|t| of_mine(&t.by, &t.to)).cloned().collect(),
        bringings: bringings(state, member),
        circulations: circulations(state, member),
        undertakings: all
            .undertakings
            .values()
            .filter(|undertaking| undertaking.is_known_to(member))
            .cloned()
            .collect(),
        release_asked: known(state, member, &all.release_asked),
        came_out: all
            .came_out
            .iter()
            .filter(|(one, other)| is_known(state, member, one) || is_known(state, member, other))
            .cloned()
            .collect(),
        calls: all.calls.values().filter(|c| of_mine(&c.from, &c.to)).cloned().collect(),
        rumours: all.rumours.values().filter(|rumour| rumour.by == *member).cloned().collect(),
        letters: all.letters.values().filter(|letter| letter.by == *member).cloned().collect(),
        would_hear: BTreeMap::new(),
    })
}

/// One way of trust between a member and the others, shared as it is held unless somebody in it no longer
/// sits: every sitting prepares it for all who do.
fn with_who_sits(
    state: &State,
    member: &MemberId,
    held: Option<&Arc<BTreeMap<MemberId, i32>>>,
) -> Arc<BTreeMap<MemberId, i32>> {
    let Some(held) = held else { return Arc::default() };
    if held.len() == others_of(state, member).count() {
        return Arc::clone(held);
    }
    let sits = |other: &MemberId| Some((other.clone(), held.get(other).copied()?));
    Arc::new(others_of(state, member).filter_map(sits).collect())
}

fn refused(state: &State, member: &MemberId) -> Vec<ProposalId> {
    let own = state
        .dealings
        .proposals
        .values()
        .filter(|one| one.by == *member && matches!(one.standing, ProposalStanding::Declined));
    let as_then = own.filter(|one| {
        let now = ProposedOn::of(state, &one.by, &one.to, &one.deal);
        state.dealings.proposed_on.get(&one.id) == Some(&now)
    });
    as_then.map(|one| one.id.clone()).collect()
}

/// Half-hours of these consultations the member can still spend.
pub(crate) fn half_hours_left(state: &State, member: &MemberId) -> u32 {
    let Phase::Consultations(now) = &state.phase else { return 0 };
    let busy = state.dealings.credit_of(member).busy_until;
    let waits = busy.saturating_sub(state.dealings.half_hour);
    state.consultation_beats().saturating_sub(now.beat).saturating_sub(waits)
}

fn is_known(state: &State, member: &MemberId, id: &UndertakingId) -> bool {
    state.dealings.undertakings.get(id).is_some_and(|undertaking| undertaking.is_known_to(member))
}

fn known(state: &State, member: &MemberId, ids: &[UndertakingId]) -> Vec<UndertakingId> {
    ids.iter().filter(|id| is_known(state, member, id)).cloned().collect()
}

/// Open undertakings of a member that contradict what it would promise.
pub(crate) fn contradicting<'a>(
    state: &'a State,
    by: &'a MemberId,
    promises: &'a [Promise],
) -> impl Iterator<Item = &'a Undertaking> {
    state.dealings.open_undertakings().filter(move |undertaking| {
        undertaking.by == *by
            && promises.iter().any(|promise| promise.contradicts(&undertaking.promise))
    })
}

fn contradicting_proposals(
    state: &State,
    member: &MemberId,
) -> BTreeMap<ProposalId, Vec<UndertakingId>> {
    let waiting = state.dealings.proposals.values().filter_map(|proposal| {
        let would_promise = match &proposal.standing {
            ProposalStanding::Waiting if proposal.to == *member => &proposal.deal.asked,
            ProposalStanding::Countered { deal } if proposal.by == *member => &deal.asked,
            ProposalStanding::Waiting
            | ProposalStanding::Countered { .. }
            | ProposalStanding::Signed
            | ProposalStanding::Declined => return None,
        };
        Some((proposal.id.clone(), warned(state, member, would_promise)))
    });
    waiting.filter(|(_, warned)| !warned.is_empty()).collect()
}

fn contradicting_calls(state: &State, member: &MemberId) -> BTreeMap<CallId, Vec<UndertakingId>> {
    let waiting = state
        .dealings
        .calls
        .values()
        .filter(|call| call.to == *member && call.standing == CallStanding::Waiting);
    waiting
        .map(|call| (call.id.clone(), warned(state, member, &call.asks())))
        .filter(|(_, warned)| !warned.is_empty())
        .collect()
}

fn warned(state: &State, member: &MemberId, promises: &[Promise]) -> Vec<UndertakingId> {
    contradicting(state, member, promises).map(|undertaking| undertaking.id.clone()).collect()
}

fn pressures_open(state: &State, member: &MemberId) -> Vec<PressureId> {
    let Some(sitting) = &state.sitting else { return Vec::new() };
    let plans = state.programme.dealings.pressures.iter();
    plans
        .filter(|(id, plan)| {
            plan.by == *member
                && plan.holds_in(&sitting.id)
                && !state.dealings.pressures.iter().any(|brought| brought.pressure == **id)
        })
        .map(|(id, _)| id.clone())
        .collect()
}

/// The broker and each of the two see the joint wording; each of the two its own answer besides.
fn bringings(state: &State, member: &MemberId) -> Vec<Arc<Bringing>> {
    let mine = state
        .dealings
        .bringings
        .values()
        .filter(|bringing| [&bringing.by, &bringing.one, &bringing.other].contains(&member));
    mine.map(|bringing| {
        let mut seen = Arc::clone(bringing);
        if seen.answers.keys().any(|who| who != member) {
            Arc::make_mut(&mut seen).answers.retain(|who, _| who == member);
        }
        seen
    })
    .collect()
}

/// A circulated text's sponsors see all marks; the others their own.
fn circulations(state: &State, member: &MemberId) -> Vec<Arc<Circulation>> {
    let actor = crate::actor::Actor::Member(member.clone());
    let is_sponsor = |circulation: &Circulation| {
        state.papers.draft(&circulation.draft).is_some_and(|draft| draft.is_of(&actor))
    };
    let has =
        state.dealings.circulations.values().filter(|circulation| circulation.readers.has(&actor));
    has.map(|circulation| {
        let mut seen = Arc::clone(circulation);
        if !is_sponsor(circulation) && seen.marks.keys().any(|who| who != member) {
            Arc::make_mut(&mut seen).marks.retain(|who, _| who == member);
        }
        seen
    })
    .collect()
}
