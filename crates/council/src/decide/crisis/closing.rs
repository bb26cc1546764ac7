//! When the meeting is over: what the sitting came to, what is in force from now on, who offers means.

use std::collections::{BTreeMap, BTreeSet};

use super::Telling;
use super::turn::papers_after_the_vote;
use crate::actor::Actor;
use crate::crisis::{
    CameTo, CrisisEvent, Giver, MeasureEnd, MeasureOnRecord, TextVoted, determinations, held,
    invited, measured, removes_its_matter,
};
use crate::decide::means::new_pledge;
use crate::event::Event;
use crate::ids::{InForceId, MemberId, SittingId};
use crate::measure::{Change, Measure, MeasureKind, MeasuresChanged, MeasuresInForce};
use crate::meeting::BallotSubject;
use crate::state::{DraftOnFile, DraftStatus, Sitting, State};
use crate::vote::Ballot;

/// At which of these events a meeting was closed.
pub(in crate::decide) fn closes_at(events: &[Event]) -> Option<usize> {
    events.iter().position(|event| matches!(event, Event::MeetingClosed { .. }))
}

/// Who was at the table of a meeting, and who was not.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(in crate::decide) struct AtTheTable {
    invited: BTreeSet<Actor>,
    heard: BTreeSet<Actor>,
    away: BTreeSet<MemberId>,
}

/// Who is at the table of the meeting that is about to end. Whoever stayed out or was not accredited
/// is away.
pub(in crate::decide) fn at_the_end_of(state: &State) -> AtTheTable {
    let Some(meeting) = state.phase.meeting() else { return AtTheTable::default() };
    let invited = meeting.invited.iter().map(|invitation| invitation.guest.clone());
    let heard = meeting.statements.keys().filter(|speaker| meeting.hears(speaker)).cloned();
    let members = state.sitting.iter().flat_map(|sitting| sitting.roster.members());
    let away = members.filter(|member| !state.is_at_the_table(member)).cloned();
    AtTheTable { invited: invited.collect(), heard: heard.collect(), away: away.collect() }
}

/// What follows at once when the meeting is over; `state` is as its end left it.
pub(in crate::decide) fn after_the_meeting(state: &State, table: AtTheTable) -> Vec<Event> {
    let Some(sitting) = &state.sitting else { return Vec::new() };
    let Some(crisis) = state.programme.crisis.sittings.get(&sitting.id) else { return Vec::new() };
    let mut telling = Telling::new(&state.programme.crisis, &sitting.id, &state.crisis);
    let adopted = adopted_now(state);
    telling.tell(CrisisEvent::SittingCameTo {
        sitting: sitting.id.clone(),
        came_to: came_to(state, sitting, &adopted, table),
        until: crisis.until,
    });
    for (resolution, draft) in &adopted {
        for made in determinations(&draft.text, &draft.item, *resolution) {
            telling.tell(CrisisEvent::DeterminationMade(made));
        }
        let before = telling.crisis.measures_entered;
        let from = (*resolution, &sitting.id, &draft.item);
        for measure in measured(&draft.text, from, sitting.meeting_day(), before) {
            enter(&mut telling, measure);
        }
    }
    offers(&mut telling, sitting);
    telling.events.extend(papers_after_the_vote(state));
    telling.events.extend(dropped_by_text(&adopted));
    telling.events
}

/// Drafts adopted at this sitting, in the order of their numbers.
fn adopted_now(state: &State) -> Vec<(u32, &DraftOnFile)> {
    let earlier = |number: u32| {
        state.crisis.came_to.values().any(|came_to| came_to.adopted.contains(&number))
    };
    let drafts = state.papers.every_draft();
    let mut adopted: Vec<_> = drafts
        .filter_map(|draft| match draft.status {
            DraftStatus::Adopted { resolution } if !earlier(resolution) => {
                Some((resolution, draft))
            }
            DraftStatus::Adopted { .. }
            | DraftStatus::OnDesk
            | DraftStatus::Submitted { .. }
            | DraftStatus::Withdrawn { .. }
            | DraftStatus::SetAside { .. }
            | DraftStatus::NotAdopted { .. } => None,
        })
        .collect();
    adopted.sort_by_key(|(number, _)| *number);
    adopted
}

fn came_to(
    state: &State,
    sitting: &Sitting,
    adopted: &[(u32, &DraftOnFile)],
    table: AtTheTable,
) -> CameTo {
    let by_text = adopted.iter().flat_map(|(_, draft)| invited(&draft.text));
    let mut came_to = CameTo {
        invited: table.invited.into_iter().chain(by_text).collect(),
        heard: table.heard,
        away: table.away,
        adopted: adopted.iter().map(|(number, _)| *number).collect(),
        assembly_called: !state.assembly_called.is_empty(),
        dropped: dropped(state, sitting, adopted),
        ..CameTo::default()
    };
    let here = state.numbers.meetings;
    for vote in state.votes.iter().filter(|vote| vote.meeting.0 == here) {
        let BallotSubject::Draft(draft) = &vote.subject else { continue };
        let roll: BTreeMap<MemberId, Ballot> =
            vote.roll.iter().map(|(member, ballot)| (member.clone(), ballot)).collect();
        let draft = state.papers.draft(draft);
        let holds = draft.map_or_else(Vec::new, |draft| held(&draft.text));
        let became = adopted.iter().find(|(_, one)| draft.is_some_and(|draft| draft.id == one.id));
        if !holds.is_empty() {
            let resolution = became.map(|(resolution, _)| *resolution);
            came_to.voted.push(TextVoted { resolution, holds, roll: roll.clone() });
        }
        let outcome = &vote.result.outcome;
        if outcome.is_adopted() {
            came_to.last_roll = Some(roll);
        } else if outcome.vetoed_by().is_empty() {
            came_to.short = came_to.short.saturating_add(1);
        } else {
            came_to.vetoed = came_to.vetoed.saturating_add(1);
        }
    }
    came_to
}

/// Matters that came off the list: by a motion carried, or by a text adopted.
fn dropped(
    state: &State,
    sitting: &Sitting,
    adopted: &[(u32, &DraftOnFile)],
) -> std::collections::BTreeSet<crate::ids::ItemId> {
    let planned = state.programme.sittings.iter().find(|plan| plan.id == sitting.id);
    let listed = planned.into_iter().flat_map(|plan| plan.seized.iter());
    let by_motion = listed.filter(|item| !state.seized.contains(*item)).cloned();
    let by_text = adopted.iter().filter(|(_, draft)| removes_its_matter(&draft.text));
    by_motion.chain(by_text.map(|(_, draft)| draft.item.clone())).collect()
}

fn dropped_by_text(adopted: &[(u32, &DraftOnFile)]) -> Vec<Event> {
    let removing = adopted.iter().filter(|(_, draft)| removes_its_matter(&draft.text));
    removing.map(|(_, draft)| Event::ItemRemoved { item: draft.item.clone() }).collect()
}

/// Whether a measure sets up what is there: the same command a second time is no second command.
fn is_there(telling: &Telling<'_>, measure: &MeasureOnRecord) -> bool {
    let sets_up = matches!(
        measure.kind,
        MeasureKind::UnifiedCommand
            | MeasureKind::Committee
            | MeasureKind::PeaceOperation
            | MeasureKind::TransitionalAdministration
    );
    let same = |one: &MeasureOnRecord| one.kind == measure.kind && one.says == measure.says;
    sets_up && telling.crisis.measures.iter().any(|one| same(one))
}

/// A measure comes into force, unless it sets up what is there; one that lifts others ends them.
fn enter(telling: &mut Telling<'_>, measure: MeasureOnRecord) {
    if is_there(telling, &measure) {
        return;
    }
    let mut lifted: Vec<InForceId> = Vec::new();
    if let Measure::ChangeMeasures(change) = &measure.measure
        && change.change == Change::Lift
    {
        let meant = telling.crisis.measures.iter().filter(|one| is_meant(change, one.kind));
        lifted.extend(meant.map(|one| one.id));
    }
    telling.tell(CrisisEvent::MeasureEntered(measure));
    for measure in lifted {
        telling.tell(CrisisEvent::MeasureEnded { measure, why: MeasureEnd::Lifted });
    }
}

fn is_meant(change: &MeasuresChanged, kind: MeasureKind) -> bool {
    match change.measures {
        MeasuresInForce::ArmsEmbargo => kind == MeasureKind::ArmsEmbargo,
        MeasuresInForce::EconomicSanctions | MeasuresInForce::OilBan => {
            kind == MeasureKind::EconomicSanctions
        }
        MeasuresInForce::Interdiction => kind == MeasureKind::Interdiction,
        MeasuresInForce::ForceAuthority => kind == MeasureKind::AuthoriseForce,
        MeasuresInForce::All => kind.is_coercive(),
    }
}

/// Contributors outside the Council offer what they have when their condition holds.
fn offers(telling: &mut Telling<'_>, sitting: &Sitting) {
    let plan = telling.plan;
    for capability in &plan.capabilities {
        let sits = |member| sitting.roster.has(member);
        if matches!(&capability.by, Giver::Member(member) if sits(member)) {
            continue;
        }
        let anything = |id: &SittingId| {
            telling.crisis.came_to.get(id).is_some_and(|came_to| !came_to.adopted.is_empty())
        };
        let offers = capability.is_on_offer(&sitting.id, &telling.crisis)
            && (capability.offers_when.is_some() || anything(&sitting.id));
        let leaves =
            capability.leaves_when.as_ref().is_some_and(|when| when.holds(&telling.crisis));
        let left = telling.crisis.left_of(capability, &sitting.id);
        if offers && !leaves && left > 0 {
            let pledge =
                new_pledge(&telling.crisis, capability, left, (&sitting.id, sitting.meeting_day()));
            telling.tell(CrisisEvent::MeansPledged(pledge));
        }
    }
}
