//! Bringing two together.

use super::{half_hours, name, now, open_draft, shared_draft, takes_calls};
use crate::dealings::numbers::{HALF_HOURS_BRING, RELATION_TELLS};
use crate::dealings::price::changes_fit;
use crate::dealings::{Bringing, DealingEvent, DealingRefusal, Rewording, WordingChange};
use crate::decide::Decision;
use crate::ids::{BringingId, DraftId, MemberId};
use crate::refusal::Refusal;
use crate::state::State;

pub(super) fn bring(
    state: &State,
    by: &MemberId,
    (one, other): (&MemberId, &MemberId),
    draft: &DraftId,
    base_rev: u32,
) -> Decision {
    if one == other {
        return Err(DealingRefusal::NobodyToSpeakTo.into());
    }
    open_draft(state, by, draft, base_rev)?;
    for member in [one, other] {
        takes_calls(state, by, member)?;
        shared_draft(state, by, member, draft)?;
        if state.dealings.trust_of(member, by) < 0 {
            return Err(DealingRefusal::NotTrustedEnough { member: member.clone() }.into());
        }
    }
    let spent = half_hours(state, by, HALF_HOURS_BRING)?;
    let at = now(state)?;
    let before = state.dealings.bringings.values().filter(|held| held.by == *by).count();
    let both = MemberId::new(format!("{one}+{other}"));
    let bringing = Bringing {
        id: BringingId::new(name(&at, by, "brings", &both, before)),
        by: by.clone(),
        one: one.clone(),
        other: other.clone(),
        draft: draft.clone(),
        rev: base_rev,
        brokered: !is_allied(state, by, one) && !is_allied(state, by, other),
        at,
        answers: std::collections::BTreeMap::new(),
        joint: None,
    };
    Ok(vec![DealingEvent::BroughtTogether(bringing).into(), spent])
}

/// Whether two are close, from either side.
fn is_allied(state: &State, one: &MemberId, other: &MemberId) -> bool {
    let plan = &state.programme.dealings;
    plan.relation(one, other) >= RELATION_TELLS || plan.relation(other, one) >= RELATION_TELLS
}

/// One of the two says what it could take; when both have, what both could take is the joint wording.
pub(super) fn answer(
    state: &State,
    by: &MemberId,
    id: &BringingId,
    changes: &[WordingChange],
) -> Decision {
    let bringing = state
        .dealings
        .bringings
        .get(id)
        .filter(|held| [&held.one, &held.other].contains(&by) && !held.answers.contains_key(by))
        .ok_or(DealingRefusal::NothingToAnswer)?;
    let other = if bringing.one == *by { &bringing.other } else { &bringing.one };
    let draft = shared_draft(state, by, other, &bringing.draft)?;
    if draft.rev != bringing.rev {
        return Err(Refusal::DraftChanged { rev: draft.rev });
    }
    if !changes_fit(changes, &draft.text) {
        return Err(DealingRefusal::AnswerDoesNotFit.into());
    }
    let mut events = vec![
        DealingEvent::BringingAnswered {
            bringing: id.clone(),
            member: by.clone(),
            changes: changes.to_vec(),
        }
        .into(),
    ];
    if let Some(theirs) = bringing.answers.get(other) {
        let both = joint(changes, theirs);
        let among = vec![bringing.by.clone(), bringing.one.clone(), bringing.other.clone()];
        let found = DealingEvent::JointWordingFound { bringing: id.clone(), among, changes: both };
        events.push(found.into());
    }
    Ok(events)
}

/// What both could take: each paragraph changed once, so that the changes can be made together.
fn joint(ours: &[WordingChange], theirs: &[WordingChange]) -> Vec<WordingChange> {
    let mut both: Vec<WordingChange> = Vec::new();
    for change in ours.iter().filter(|change| theirs.contains(change)) {
        let adds = matches!(change.how, Rewording::Add(_));
        let touched = both.iter().any(|known| known == change || known.clause == change.clause);
        if adds && !both.contains(change) || !touched {
            both.push(change.clone());
        }
    }
    both
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ids::ClauseId;
    use crate::verb::Verb;

    #[test]
    fn what_both_could_take_changes_each_paragraph_once() {
        let change = |clause, how| WordingChange { clause: ClauseId(clause), how };
        let ours = [
            change(1, Rewording::Verb(Verb::Urges)),
            change(1, Rewording::Drop),
            change(2, Rewording::Drop),
            change(2, Rewording::Drop),
        ];
        let both = joint(&ours, &ours);
        assert_eq!(both, [ours[0].clone(), ours[2].clone()]);
        assert_eq!(
            joint(&ours, &ours[1..2]),
            [ours[1].clone()],
            "what one alone offers is not joint"
        );
    }
}
