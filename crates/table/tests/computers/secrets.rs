//! What a delegate may know: nothing of another's private acts before it has heard of them.

use council::{Actor, Viewer, papers_view};
use table::for_viewer;

use crate::games::{KOREA, MANNERS, SUMMER, opened};

/// A record that holds nothing for a seat leaves that seat's view as it was.
#[test]
fn a_private_act_changes_no_other_seats_view() {
    let (mut table, computers) = opened(2, MANNERS[1], &SUMMER);
    let viewers: Vec<_> = ["egypt", "norway", "ussr", "usa"]
        .map(|member| Viewer::Actor(Actor::Member(member.into())))
        .to_vec();
    // Made anew: what a table keeps between two looks is the subject of another test.
    let json = |table: &table::Table, viewer| {
        let papers = papers_view(table.state(), viewer);
        serde_json::to_string(&(table.public_view(), papers)).unwrap()
    };
    let mut views: Vec<_> = viewers.iter().map(|viewer| json(&table, viewer)).collect();
    let mut private_acts = 0;
    while let Some(act) = computers
        .next(&table)
        .or_else(|| computers.chair(&table))
        .or_else(|| computers.clock(&table))
    {
        let record = computers.take(&mut table, act).unwrap().clone();
        for (viewer, before) in viewers.iter().zip(&mut views) {
            let after = json(&table, viewer);
            if for_viewer(std::slice::from_ref(&record), viewer).is_empty() {
                assert_eq!(after, *before, "{viewer:?} saw {record:?}");
                private_acts += 1;
            }
            *before = after;
        }
    }
    assert!(private_acts > 50, "only {private_acts} private acts");
}

/// What a table keeps of a member's papers is what they are, after every record of a whole game.
#[test]
fn kept_papers_are_never_out_of_date() {
    let course: Vec<&str> = KOREA.sittings.iter().map(|sitting| sitting.id.as_str()).collect();
    let (mut table, computers) = opened(3, MANNERS[1], &course);
    let mut looked = 0;
    while let Some(act) = computers
        .next(&table)
        .or_else(|| computers.chair(&table))
        .or_else(|| computers.clock(&table))
    {
        let record = computers.take(&mut table, act).unwrap().clone();
        for seat in &table.public_view().seats {
            let viewer = Viewer::Actor(Actor::Member(seat.member.clone()));
            let kept = table.papers_for(&viewer);
            let fresh = papers_view(table.state(), &viewer);
            assert!(*kept.private == fresh, "{viewer:?} after {record:?}");
            looked += 1;
        }
    }
    assert!(looked > 5_000, "only {looked} looks");
}
