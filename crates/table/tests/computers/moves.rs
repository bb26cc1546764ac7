//! What delegates do of their own accord: over a few whole games, every kind of move there is a ground for.

use std::collections::BTreeMap;

use council::dealings::{CallAbout, DealingEvent};
use council::state::AmendmentStanding;
use council::{Event, StageName};
use table::Table;

use crate::games::{KOREA, MANNERS, played};

/// How often each kind of move was made, by its name in play.md.
fn moves(table: &Table, made: &mut BTreeMap<&'static str, u32>) {
    for event in table.log().events() {
        let name = match event {
            Event::AmendmentSubmitted(_) => "amends",
            Event::Dealing(DealingEvent::Called(call)) => match call.about {
                CallAbout::Trade(_) => "calls to trade",
                CallAbout::AskToSponsor { .. } => "asks to sponsor",
                CallAbout::AskForVote { .. } => "asks for a vote",
                CallAbout::PassOn { .. } => "passes on",
                CallAbout::Warn { .. } => "warns",
                CallAbout::Reproach(_) => "reproaches",
            },
            Event::Dealing(DealingEvent::Sounded(_)) => "sounds",
            Event::Dealing(DealingEvent::Proposed(_)) => "bargains",
            Event::Dealing(DealingEvent::Circulated(_)) => "circulates",
            Event::Dealing(DealingEvent::BroughtTogether(_)) => "brings together",
            Event::Dealing(DealingEvent::VetoThreatened(_)) => "threatens",
            Event::Dealing(DealingEvent::Listened { .. }) => "listens",
            Event::AgreementSought(agreement) if agreement.subject.is_statement() => {
                "proposes a statement"
            }
            _ => continue,
        };
        *made.entry(name).or_default() += 1;
    }
}

#[test]
fn delegates_make_every_move_there_is_a_ground_for() {
    let course: Vec<&str> = KOREA.sittings.iter().map(|sitting| sitting.id.as_str()).collect();
    let mut made = BTreeMap::new();
    for (seed, manner) in (1..=6).zip(MANNERS.into_iter().cycle()) {
        let table = played(seed, manner, &course);
        assert_eq!(table.public_view().moment.stage, StageName::Debrief);
        moves(&table, &mut made);
    }
    for name in [
        "amends",
        "calls to trade",
        "proposes a statement",
        "asks to sponsor",
        "asks for a vote",
        "passes on",
        "warns",
        "sounds",
        "bargains",
        "circulates",
        "threatens",
    ] {
        assert!(made.contains_key(name), "nobody {name}: {made:?}");
    }
}

/// An amendment is moved where it can carry, and is settled before the draft is voted on (rule 36).
#[test]
fn amendments_are_settled_and_not_in_vain() {
    let course: Vec<&str> = KOREA.sittings.iter().map(|sitting| sitting.id.as_str()).collect();
    let (mut settled, mut good) = (0, 0);
    for (seed, manner) in (1..=6).zip(MANNERS.into_iter().cycle()) {
        let table = played(seed, manner, &course);
        for amendment in &table.public_view().amendments {
            assert_ne!(amendment.status, AmendmentStanding::Pending, "{amendment:?}");
            settled += 1;
            let made = [AmendmentStanding::Accepted, AmendmentStanding::Carried];
            good += u32::from(made.contains(&amendment.status));
        }
    }
    assert!(settled > 0 && good * 2 >= settled, "{good} of {settled} came to something");
}
