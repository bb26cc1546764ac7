//! Rumours: what was said in one half-hour is told in the next, to those the one spoken to is close to.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::books::Books;
use crate::dealings::numbers::WORD_PRESSURE_HEARD;
use crate::dealings::{
    Band, Bringing, Cause, DealingEvent, HalfHour, ProposalStanding, Rumour, RumourAbout,
    SoundingAnswer, hearers,
};
use crate::ids::{MemberId, RumourId};
use crate::state::State;

/// Something said between two, off the record.
struct Said {
    speaker: MemberId,
    spoken_to: MemberId,
    at: HalfHour,
    about: RumourAbout,
}

/// Everything said in one half-hour of this sitting.
fn said_at(state: &State, half_hour: u32) -> Vec<Said> {
    let dealings = &state.dealings;
    let then = |at: &HalfHour| at.half_hour == half_hour;
    let sounded = dealings.soundings.values().filter(|sounding| then(&sounding.at)).map(|one| {
        let answer: Option<&SoundingAnswer> = one.answer.as_ref();
        Said {
            speaker: one.by.clone(),
            spoken_to: one.of.clone(),
            at: one.at.clone(),
            about: RumourAbout::Sounded {
                by: one.by.clone(),
                of: one.of.clone(),
                draft: one.draft.clone(),
                stance: answer.map(|answer| answer.stance),
                band: answer.and_then(|answer| answer.band).map(Band::at_second_hand),
            },
        }
    });
    let proposed =
        dealings.proposals.values().filter(|proposal| then(&proposal.at)).map(|one| Said {
            speaker: one.by.clone(),
            spoken_to: one.to.clone(),
            at: one.at.clone(),
            about: RumourAbout::Proposed {
                by: one.by.clone(),
                to: one.to.clone(),
                signed: one.standing == ProposalStanding::Signed,
                offered: one.deal.offered.clone(),
                asked: one.deal.asked.clone(),
            },
        });
    let brought = dealings.bringings.values().filter(|bringing| then(&bringing.at));
    let brought = brought.flat_map(|bringing| {
        [&bringing.one, &bringing.other].map(|told| Said {
            speaker: bringing.by.clone(),
            spoken_to: told.clone(),
            at: bringing.at.clone(),
            about: of_a_bringing(bringing),
        })
    });
    let pressed = dealings.pressures.iter().filter(|brought| then(&brought.at)).map(|one| Said {
        speaker: one.by.clone(),
        spoken_to: one.on.clone(),
        at: one.at.clone(),
        about: RumourAbout::Pressed {
            by: one.by.clone(),
            on: one.on.clone(),
            pressure: one.pressure.clone(),
        },
    });
    let threatened = dealings.threats.values().filter(|threat| then(&threat.at)).map(|one| Said {
        speaker: one.by.clone(),
        spoken_to: one.to.clone(),
        at: one.at.clone(),
        about: RumourAbout::Threatened {
            by: one.by.clone(),
            to: one.to.clone(),
            draft: one.draft.clone(),
        },
    });
    sounded.chain(proposed).chain(brought).chain(pressed).chain(threatened).collect()
}

fn of_a_bringing(bringing: &Bringing) -> RumourAbout {
    RumourAbout::Brought {
        by: bringing.by.clone(),
        one: bringing.one.clone(),
        other: bringing.other.clone(),
        draft: bringing.draft.clone(),
        rev: bringing.rev,
        found: bringing.joint.as_ref().is_some_and(|joint| !joint.is_empty()),
    }
}

/// What was said in the half-hour now ending is told on.
pub(super) fn told(books: &mut Books<'_>, half_hour: u32) {
    let state = books.state;
    let mut pressures_heard = BTreeSet::new();
    for said in said_at(state, half_hour) {
        for hearer in hearers(state, &said.spoken_to, &said.speaker) {
            let heard_now = books.found().iter().any(|event| {
                matches!(event, DealingEvent::RumourHeard(known) if is_same(known, &hearer, &said))
            });
            if heard_now
                || said.about.concerns(&hearer)
                || state.dealings.rumours.values().any(|known| is_same(known, &hearer, &said))
            {
                continue;
            }
            let rumour = heard(books, &hearer, &said, half_hour.saturating_add(1));
            let id = rumour.id.clone();
            books.push(DealingEvent::RumourHeard(rumour));
            if let RumourAbout::Pressed { by, pressure, .. } = &said.about
                && pressures_heard.insert(pressure.clone())
            {
                books.word(by, -WORD_PRESSURE_HEARD, &Cause::PressureHeard { rumour: id });
            }
        }
    }
}

fn is_same(known: &Rumour, hearer: &MemberId, said: &Said) -> bool {
    known.by == *hearer && known.said_at == said.at && known.about == said.about
}

fn heard(books: &Books<'_>, hearer: &MemberId, said: &Said, half_hour: u32) -> Rumour {
    let in_books = books
        .found()
        .iter()
        .filter(|event| matches!(event, DealingEvent::RumourHeard(rumour) if rumour.by == *hearer));
    let place = in_books.count();
    let at = HalfHour { sitting: said.at.sitting.clone(), half_hour };
    rumour(books.state, hearer, said.spoken_to.clone(), at, (&said.at, &said.about), place)
}

fn rumour(
    state: &State,
    hearer: &MemberId,
    source: MemberId,
    at: HalfHour,
    (said_at, about): (&HalfHour, &RumourAbout),
    place: usize,
) -> Rumour {
    let known = state.dealings.rumours.values();
    let before = known.filter(|rumour| rumour.by == *hearer && rumour.at.sitting == at.sitting);
    let number = before.count() + place + 1;
    Rumour {
        id: RumourId::new(format!("{}-{hearer}-hears-{number}", at.sitting)),
        by: hearer.clone(),
        source,
        at,
        said_at: said_at.clone(),
        about: about.clone(),
    }
}

/// What goes round in this half-hour and this member has not heard: for who listens. What nobody would
/// be told is not going round.
pub(in crate::decide) fn rumours_of_this_half_hour(
    state: &State,
    member: &MemberId,
) -> Vec<DealingEvent> {
    let Some(before) = state.dealings.half_hour.checked_sub(1) else { return Vec::new() };
    let Some(sitting) = &state.sitting else { return Vec::new() };
    let at = HalfHour { sitting: sitting.id.clone(), half_hour: state.dealings.half_hour };
    said_at(state, before)
        .into_iter()
        .filter(|said| !said.about.concerns(member))
        .filter(|said| !hearers(state, &said.spoken_to, &said.speaker).is_empty())
        .filter(|said| !state.dealings.rumours.values().any(|known| is_same(known, member, said)))
        .enumerate()
        .map(|(place, said)| {
            let told = (&said.at, &said.about);
            let source = said.spoken_to.clone();
            DealingEvent::RumourHeard(rumour(state, member, source, at.clone(), told, place))
        })
        .collect()
}

/// What one heard, told on in a call: the caller is the source. Nothing if it is known.
pub(in crate::decide) fn told_on(
    state: &State,
    from: &MemberId,
    to: &MemberId,
    known: &Rumour,
) -> Option<DealingEvent> {
    let sitting = state.sitting.as_ref()?.id.clone();
    let at = HalfHour { sitting, half_hour: state.dealings.half_hour };
    let has = |held: &Rumour| {
        held.by == *to && held.said_at == known.said_at && held.about == known.about
    };
    if state.dealings.rumours.values().map(Arc::as_ref).any(has) {
        return None;
    }
    let told = (&known.said_at, &known.about);
    Some(DealingEvent::RumourHeard(rumour(state, to, from.clone(), at, told, 0)))
}
