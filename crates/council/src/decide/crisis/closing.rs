//! When the meeting is over: what the sitting came to, what is in force from now on, who offers means.

use super::Telling;
use super::turn::papers_after_the_vote;
use crate::crisis::{
    CameTo, CrisisEvent, Giver, MeasureEnd, MeasureOnRecord, determinations, measured,
    removes_its_matter,
};
use crate::decide::means::{is_on_offer, new_pledge};
use crate::event::Event;
use crate::ids::{InForceId, SittingId};
use crate::measure::{Change, Measure, MeasureKind, MeasuresChanged, MeasuresInForce};
use crate::meeting::BallotSubject;
use crate::state::{DraftOnFile, DraftStatus, Sitting, State};

/// Whether a meeting was closed among these events.
pub(in crate::decide) fn has_closed(events: &[Event]) -> bool {
    events.iter().any(|event| matches!(event, Event::MeetingClosed { .. }))
}

/// What follows at once when the meeting is over; `state` is as its end left it.
pub(in crate::decide) fn after_the_meeting(state: &State) -> Vec<Event> {
    let Some(sitting) = &state.sitting else { return Vec::new() };
    let Some(crisis) = state.programme.crisis.sittings.get(&sitting.id) else { return Vec::new() };
    let mut telling = Telling::new(&state.programme.crisis, &sitting.id, &state.crisis);
    let adopted = adopted_now(state);
    telling.tell(CrisisEvent::SittingCameTo {
        sitting: sitting.id.clone(),
        came_to: came_to(state, sitting, &adopted),
        until: crisis.until,
    });
    for (resolution, draft) in &adopted {
        for made in determinations(&draft.text, &draft.item, *resolution) {
            telling.tell(CrisisEvent::DeterminationMade(made));
        }
        let before = telling.crisis.measures_entered;
        let from = (*resolution, &sitting.id, &draft.item);
        for measure in measured(&draft.text, from, sitting.date, before) {
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

fn came_to(state: &State, sitting: &Sitting, adopted: &[(u32, &DraftOnFile)]) -> CameTo {
    let mut came_to = CameTo {
        adopted: adopted.iter().map(|(number, _)| *number).collect(),
        assembly_called: !state.assembly_called.is_empty(),
        dropped: dropped(state, sitting, adopted),
        ..CameTo::default()
    };
    let here = state.numbers.meetings;
    for vote in state.votes.iter().filter(|vote| vote.meeting.0 == here) {
        if !matches!(vote.subject, BallotSubject::Draft(_)) {
            continue;
        }
        let outcome = &vote.result.outcome;
        if outcome.is_adopted() {
            let roll = vote.roll.iter();
            came_to.last_roll =
                Some(roll.map(|(member, ballot)| (member.clone(), ballot)).collect());
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

/// A measure comes into force; one that lifts others ends them.
fn enter(telling: &mut Telling<'_>, measure: MeasureOnRecord) {
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
        if matches!(capability.by, Giver::Member(_)) || !is_on_offer(capability, &sitting.id) {
            continue;
        }
        let anything = |id: &SittingId| {
            telling.crisis.came_to.get(id).is_some_and(|came_to| !came_to.adopted.is_empty())
        };
        let offers = match &capability.offers_when {
            Some(when) => when.holds(&telling.crisis),
            None => anything(&sitting.id),
        };
        let leaves =
            capability.leaves_when.as_ref().is_some_and(|when| when.holds(&telling.crisis));
        let left = telling.crisis.left_of(capability);
        if offers && !leaves && left > 0 {
            let pledge = new_pledge(&telling.crisis, capability, left, sitting.date);
            telling.tell(CrisisEvent::MeansPledged(pledge));
        }
    }
}
