//! Sounding a member, and its answer.

use super::{half_hours, name, now, open_draft, shared_draft, takes_calls};
use crate::dealings::numbers::HALF_HOURS_SOUND;
use crate::dealings::{Band, DealingEvent, DealingRefusal, Sounding, SoundingAnswer};
use crate::decide::Decision;
use crate::ids::{ClauseId, DraftId, MemberId, SoundingId};
use crate::state::State;

pub(super) fn sound(
    state: &State,
    by: &MemberId,
    of: &MemberId,
    draft: &DraftId,
    base_rev: u32,
    clause: Option<ClauseId>,
) -> Decision {
    takes_calls(state, by, of)?;
    let file = open_draft(state, by, draft, base_rev)?;
    shared_draft(state, by, of, draft)?;
    if clause.is_some_and(|clause| file.text.clause(clause).is_none()) {
        return Err(DealingRefusal::NoSuchParagraph.into());
    }
    let spent = half_hours(state, by, HALF_HOURS_SOUND)?;
    let at = now(state)?;
    let asked = state.dealings.soundings.values();
    let before = asked.filter(|other| other.by == *by && other.of == *of).count();
    let sounding = Sounding {
        id: SoundingId::new(name(&at, by, "sounds", of, before)),
        by: by.clone(),
        of: of.clone(),
        draft: draft.clone(),
        rev: base_rev,
        clause,
        at,
        answer: None,
        paid: false,
    };
    Ok(vec![DealingEvent::Sounded(sounding).into(), spent])
}

pub(super) fn answer(
    state: &State,
    by: &MemberId,
    id: &SoundingId,
    answer: &SoundingAnswer,
) -> Decision {
    let sounding = state
        .dealings
        .soundings
        .get(id)
        .filter(|sounding| sounding.of == *by && sounding.answer.is_none())
        .ok_or(DealingRefusal::NothingToAnswer)?;
    let draft = shared_draft(state, by, &sounding.by, &sounding.draft)?;
    let price_fits = answer.price.as_ref().is_none_or(|price| price.fits(&draft.text));
    if !answer.band.is_none_or(Band::fits) || !price_fits {
        return Err(DealingRefusal::AnswerDoesNotFit.into());
    }
    Ok(vec![
        DealingEvent::SoundingAnswered {
            sounding: id.clone(),
            between: (sounding.by.clone(), by.clone()),
            answer: answer.clone(),
        }
        .into(),
    ])
}
