//! What a delegate may know: nothing of another's private acts before it has heard of them.

use council::{Actor, Viewer};
use table::for_viewer;

use crate::games::{MANNERS, SUMMER, opened};

/// A record that holds nothing for a seat leaves that seat's view as it was.
#[test]
fn a_private_act_changes_no_other_seats_view() {
    let (mut table, computers) = opened(2, MANNERS[1], &SUMMER);
    let viewers: Vec<_> = ["egypt", "norway", "ussr", "usa"]
        .map(|member| Viewer::Actor(Actor::Member(member.into())))
        .to_vec();
    let json = |table: &table::Table, viewer| {
        let mut view = table.papers_for(viewer);
        // How late it is everybody knows.
        if let Some(dealings) = &mut view.private.dealings {
            dealings.would_hear.clear();
        }
        serde_json::to_string(&view).unwrap()
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
