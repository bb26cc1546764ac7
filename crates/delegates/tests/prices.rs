//! Prices and marks over every text of Korea and every member: what is named can be made, is enough
//! once made, and nothing smaller would have been.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use council::crisis::Crisis;
use council::dealings::{Bought, Price, Promise, WordingChange};
use council::scenario::file::{MeansKind, ScenarioFile, Sitting};
use council::{DraftText, SittingId};
use delegates::price::{Search, cheapest, mark, price, wants};
use delegates::value::numbers::FOR_AT;
use delegates::{Circumstances, Seat, Standpoint};

fn korea() -> ScenarioFile {
    serde_json::from_str(include_str!("../../../scenarios/korea-1950.json")).unwrap()
}

/// Every text of a sitting: its outlines and what history voted on.
fn texts(sitting: &Sitting) -> Vec<&DraftText> {
    let outlines = sitting.outlines.iter().flatten().filter_map(|outline| outline.draft.as_ref());
    let history = sitting.history.iter().flat_map(|history| history.votes.iter().flatten());
    outlines.chain(history.filter_map(|vote| vote.draft.as_ref())).collect()
}

/// Calls `check` with every text of every sitting before every seat, as the sitting opened.
fn every_text_before_every_seat(
    mut check: impl FnMut(&Seat, &SittingId, &Standpoint<'_>, &DraftText),
) {
    let file = korea();
    let seats = Seat::all_of(&file, |_| None);
    for sitting in file.sittings.iter().flatten() {
        let mut crisis = Crisis::default();
        let facts = sitting.opening.iter().flat_map(|opening| opening.facts.iter().flatten());
        crisis.facts.extend(facts.cloned());
        let now = Circumstances { sitting: Some(&sitting.id), crisis: &crisis };
        for seat in seats.values() {
            let standpoint = seat.standpoint(now);
            for text in texts(sitting) {
                check(seat, &sitting.id, &standpoint, text);
            }
        }
    }
}

fn made(text: &DraftText, changes: &[WordingChange]) -> DraftText {
    changes.iter().fold(text.clone(), |text, change| {
        text.apply(&change.edit(&text), text.next_free_id()).unwrap().text
    })
}

#[test]
fn a_named_price_is_enough_once_it_is_paid() {
    let mut named = 0;
    every_text_before_every_seat(|seat, sitting, standpoint, text| {
        let Some(price) = cheapest(standpoint, text, FOR_AT) else { return };
        named += 1;
        let paid = standpoint.value(&made(text, &price.changes));
        assert!(paid >= FOR_AT, "{} at {sitting}: {paid} after {price:?}", seat.member);
        assert!((1..=2).contains(&price.changes.len()), "{price:?}");
        assert_eq!(cheapest(standpoint, text, FOR_AT), Some(price), "the same is named twice");
    });
    assert!(named > 20, "only {named} prices in all of Korea");
}

/// A pair is only asked where no single change would do.
#[test]
fn nothing_smaller_than_the_price_would_have_done() {
    every_text_before_every_seat(|seat, sitting, standpoint, text| {
        let Some(Price { changes, .. }) = cheapest(standpoint, text, FOR_AT) else { return };
        if let [one, other] = changes.as_slice() {
            for single in [one, other] {
                let value = standpoint.value(&made(text, std::slice::from_ref(single)));
                assert!(
                    value < FOR_AT,
                    "{} at {sitting}: {single:?} alone gives {value}",
                    seat.member
                );
            }
        }
    });
}

#[test]
fn a_mark_always_helps_the_one_who_makes_it() {
    let mut made_marks = 0;
    every_text_before_every_seat(|seat, sitting, standpoint, text| {
        let Some(change) = mark(standpoint, text) else { return };
        made_marks += 1;
        let (before, after) =
            (standpoint.value(text), standpoint.value(&made(text, std::slice::from_ref(&change))));
        assert!(after > before, "{} at {sitting}: {before} to {after} by {change:?}", seat.member);
    });
    assert!(made_marks > 100, "only {made_marks} marks in all of Korea");
}

/// With paragraphs to add and favours to take there are more prices, and each is still enough.
#[test]
fn what_is_wanted_and_what_is_promised_count_towards_the_price() {
    let favours = [(Promise::Pledge { means: MeansKind::Relief, at_least: 1 }, 7)];
    let (mut words, mut all) = (0, 0);
    every_text_before_every_seat(|seat, sitting, standpoint, text| {
        let outlines = seat.outlines.get(sitting).unwrap();
        let wanted = wants(standpoint, outlines);
        let search =
            Search { at: FOR_AT, buys: Bought::VoteFor, wants: &wanted, favours: &favours };
        words += usize::from(cheapest(standpoint, text, FOR_AT).is_some());
        let Some(price) = price(standpoint, text, &search) else { return };
        all += 1;
        let bends = if price.undertaking.is_some() { 7 } else { 0 };
        let paid = standpoint.value(&made(text, &price.changes)) + bends;
        assert!(paid >= FOR_AT, "{} at {sitting}: {paid} after {price:?}", seat.member);
    });
    assert!(all > words, "{all} prices with favours, {words} without");
}
