//! What is scarce off the record never touches what is on it.

use std::collections::BTreeMap;

use council::dealings::{Cause, HalfHour, numbers};
use council::{Actor, DealingEvent, Event, MemberId, evolve, offers};

use crate::table::MEMBERS;
use crate::talk::{meets, member, with_a_draft};

/// Everything taken away that can be.
fn ruined(mut state: council::State) -> council::State {
    for who in MEMBERS {
        let member = member(who);
        let cause = || Cause::AtTheTable;
        let events = [
            DealingEvent::WordChanged { member: member.clone(), to: 0, cause: cause() },
            DealingEvent::LatitudeChanged { member: member.clone(), to: 0, cause: cause() },
            DealingEvent::Disavowed { member: member.clone() },
            DealingEvent::HalfHoursSpent { member: member.clone(), until: 99 },
        ];
        let hatred = MEMBERS.iter().map(|toward| DealingEvent::TrustChanged {
            of: member.clone(),
            toward: MemberId::from(*toward),
            to: -3,
            cause: cause(),
        });
        for event in events.into_iter().chain(hatred) {
            evolve(&mut state, &Event::Dealing(event));
        }
    }
    state
}

#[test]
fn nothing_scarce_changes_what_is_offered_in_a_meeting() {
    let (mut table, draft) = with_a_draft();
    meets(&mut table);
    for step in 0..3 {
        let poor = ruined(table.state.clone());
        for who in MEMBERS {
            let actor = Actor::Member(member(who));
            assert_eq!(offers(&table.state, &actor), offers(&poor, &actor), "{who} at {step}");
        }
        match step {
            0 => {
                let base_rev = table.file(&draft).rev;
                let put = council::ChairCommand::PutDraft { draft: draft.clone(), base_rev };
                table.chair(put);
            }
            _ if table.meeting().open_ballot().is_none() => {
                table.chair(council::ChairCommand::TakeBallot);
            }
            _ => {}
        }
    }
}

/// docs/dealings.md names the numbers that are played.
#[test]
fn the_page_has_the_numbers_of_the_game() {
    let page = include_str!("../../../../docs/dealings.md");
    let row = |begins: &str| {
        page.lines().find(|line| line.starts_with(begins)).unwrap_or_else(|| panic!("{begins}"))
    };
    let stated = BTreeMap::from([
        (
            "| Word |",
            vec![
                format!("0 to {}, {}", numbers::WORD_MAX, numbers::WORD_START),
                format!("signed undertaking broken {}", numbers::WORD_BROKEN_SIGNED),
                format!("a public one {}", numbers::WORD_BROKEN_PUBLIC),
                format!("an empty threat {}", numbers::WORD_EMPTY_THREAT),
                format!("notice {}", numbers::WORD_NOTICE),
                format!("kept {}, once a sitting", numbers::WORD_KEPT),
                format!("0 to {}:", numbers::WORD_DEED_FIRST),
            ],
        ),
        (
            "| Latitude |",
            vec![
                format!("0 to {}, {}", numbers::LATITUDE_MAX, numbers::LATITUDE_START),
                format!("a wish {}", numbers::LATITUDE_WISH),
                format!("an order {}", numbers::LATITUDE_ORDER),
                format!("in vain {}", numbers::LATITUDE_IN_VAIN),
                format!("met {}", numbers::LATITUDE_MET),
            ],
        ),
        (
            "| Trust of each member |",
            vec![
                format!("broken {}", numbers::TRUST_BROKEN),
                format!("a threat {}", numbers::TRUST_THREAT),
                format!("kept {}", numbers::TRUST_KEPT),
                format!("carried {}", numbers::TRUST_PARAGRAPH),
                format!("a veto {}", numbers::TRUST_VETO),
            ],
        ),
        ("| Bring two together", vec![format!("| {} |", numbers::HALF_HOURS_BRING)]),
        (
            "| Write home",
            vec![
                format!("| {} |", numbers::HALF_HOURS_WRITE),
                format!("after {}", numbers::HALF_HOURS_ANSWER),
                format!("soften {}, waive {}", numbers::MARGIN_SOFTEN, numbers::MARGIN_WAIVE),
                format!("adds {}", numbers::MARGIN_CITED),
            ],
        ),
    ]);
    for (begins, numbers) in stated {
        for number in numbers {
            assert!(row(begins).contains(&number), "{begins} does not say {number:?}");
        }
    }
}

#[test]
fn half_hours_are_counted_from_the_first_of_the_sitting() {
    let (mut table, _) = with_a_draft();
    table.beat();
    let at = HalfHour { sitting: "25-june".into(), half_hour: 1 };
    assert_eq!(table.state.dealings.half_hour, at.half_hour);
    let view = council::dealings::dealings_view(&table.state, &member("norway")).unwrap();
    assert_eq!((view.half_hour, view.half_hours_left), (1, 5));
}
