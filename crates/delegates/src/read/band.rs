//! What a seat knows of another's mind on a draft: a band, and how it came by it.

use council::dealings::{Band, Promise, RumourAbout, Stance};
use council::state::DraftOnFile;
use council::vote::Ballot;
use council::{MemberId, RumourId, SeatView, SoundingId, UndertakingId};
use serde::{Deserialize, Serialize};

use super::mind::{circumstances, own_leaning};
use crate::seat::Seat;
use crate::value::numbers::{BAND_PUBLIC, LEANING_MAX};

/// Where a seat supposes another member to stand.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// Between which bounds its leaning lies.
    pub band: Band,
    /// Where it said it stands, if it did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stance: Option<Stance>,
    /// How this is known.
    pub known: Known,
}

/// How something is known, the surest first.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// It is one's own mind.
    Own,
    /// It sponsors the draft.
    Sponsors,
    /// It is bound by an undertaking.
    Promised(UndertakingId),
    /// It said so when it was sounded.
    Told(SoundingId),
    /// Somebody who heard it passed it on.
    Rumoured(RumourId),
    /// A guess from its public record.
    Guessed,
}

impl Known {
    /// Whether it is a guess: hatched in the count.
    pub fn is_guess(&self) -> bool {
        matches!(self, Self::Guessed)
    }
}

/// What a seat knows of where another member stands on a draft. What was said of an older wording is no
/// longer known.
pub fn reading(seat: &Seat, view: &SeatView, member: &MemberId, draft: &DraftOnFile) -> Reading {
    if draft.sponsors.contains(member) {
        let band = Band { low: LEANING_MAX, high: LEANING_MAX };
        return Reading { band, stance: None, known: Known::Sponsors };
    }
    if *member == seat.member {
        let band = Band::around(own_leaning(seat, view, draft), 0);
        return Reading { band, stance: None, known: Known::Own };
    }
    promised(view, member, draft)
        .or_else(|| told(view, member, draft))
        .or_else(|| rumoured(view, member, draft))
        .unwrap_or_else(|| guessed(seat, view, member, draft))
}

fn promised(view: &SeatView, member: &MemberId, draft: &DraftOnFile) -> Option<Reading> {
    let given = view.private.dealings.iter().flat_map(|dealings| &dealings.undertakings);
    given.filter(|one| one.by == *member && one.is_open()).find_map(|one| {
        let at = match &one.promise {
            Promise::VoteSo { ballot: Ballot::For, .. } | Promise::Sponsor { .. } => LEANING_MAX,
            Promise::VoteSo { ballot: Ballot::Against, .. } => -LEANING_MAX,
            Promise::VoteSo { .. }
            | Promise::NotVeto { .. }
            | Promise::SupportParagraph { .. }
            | Promise::OpposeParagraph { .. }
            | Promise::Revise { .. }
            | Promise::Table { .. }
            | Promise::Withdraw { .. }
            | Promise::Invite { .. }
            | Promise::Pledge { .. }
            | Promise::NextSitting { .. } => return None,
        };
        (one.promise.draft() == Some(&draft.id)).then_some(())?;
        Some(Reading {
            band: Band { low: at, high: at },
            stance: Some(Stance::Engaged),
            known: Known::Promised(one.id.clone()),
        })
    })
}

fn told(view: &SeatView, member: &MemberId, draft: &DraftOnFile) -> Option<Reading> {
    let soundings = &view.private.dealings.as_ref()?.soundings;
    let of_it = soundings.iter().rev().filter(|one| {
        one.of == *member && one.draft == draft.id && one.rev == draft.rev && one.clause.is_none()
    });
    of_it.into_iter().find_map(|one| {
        let answer = one.answer.as_ref()?;
        let stance = Some(answer.stance);
        Some(Reading { band: answer.band?, stance, known: Known::Told(one.id.clone()) })
    })
}

fn rumoured(view: &SeatView, member: &MemberId, draft: &DraftOnFile) -> Option<Reading> {
    let rumours = &view.private.dealings.as_ref()?.rumours;
    let sitting = view.public.sitting.as_ref().map(|sitting| &sitting.id);
    rumours.iter().rev().filter(|rumour| Some(&rumour.at.sitting) == sitting).find_map(|rumour| {
        let RumourAbout::Sounded { of, draft: on, stance, band: Some(band), .. } = &rumour.about
        else {
            return None;
        };
        let meant = of == member && *on == draft.id;
        let known = Known::Rumoured(rumour.id.clone());
        meant.then_some(Reading { band: *band, stance: *stance, known })
    })
}

fn guessed(seat: &Seat, view: &SeatView, member: &MemberId, draft: &DraftOnFile) -> Reading {
    let public = seat.public_standpoint(member, circumstances(view));
    let estimate = public.map_or(0, |standpoint| standpoint.value(&draft.text));
    Reading { band: Band::around(estimate, BAND_PUBLIC), stance: None, known: Known::Guessed }
}
