//! Envelopes stay closed until the debrief.

use council::{Actor, Viewer};
use table::debrief::{Debrief, NoDebrief};

use crate::games::{KOREA, NORWAY};

#[test]
fn a_game_that_goes_on_has_no_debrief() {
    let (mut table, computers) = NORWAY.opened();
    let refused = || NoDebrief::StillGoing;
    assert_eq!(Debrief::of(&KOREA, table.log(), &NORWAY.member()), Err(refused()));
    for _ in 0..200 {
        let act = computers.next(&table).or_else(|| computers.chair(&table));
        let act = act.or_else(|| computers.clock(&table)).unwrap();
        computers.take(&mut table, act).unwrap();
        assert_eq!(Debrief::of(&KOREA, table.log(), &NORWAY.member()), Err(refused()));
    }
    let broken_off = Debrief::of_broken_off(&KOREA, table.log(), &NORWAY.member()).unwrap();
    assert!(!broken_off.is_over && broken_off.ending.is_none());
    assert_eq!(broken_off.records, table.log().len());
    assert_eq!(
        Debrief::of_broken_off(&KOREA, &table::Log::new(), &NORWAY.member()),
        Err(NoDebrief::NoGame)
    );
}

/// What the debrief opens is in nobody's view before: no line of another's instructions, no reason of
/// another's ballot.
#[test]
fn no_view_holds_anothers_envelope() {
    let whole = NORWAY.played();
    let told = Debrief::of(&KOREA, whole.log(), &NORWAY.member()).unwrap();
    let (mut table, computers) = NORWAY.opened();
    let viewers = ["norway", "india", "ussr", "usa"];
    let mut looked = 0;
    while let Some(act) = computers
        .next(&table)
        .or_else(|| computers.chair(&table))
        .or_else(|| computers.clock(&table))
    {
        computers.take(&mut table, act).unwrap();
        if table.log().len() % 9 != 0 {
            continue;
        }
        for viewer in viewers {
            let view = table.view_for(&Viewer::Actor(Actor::Member(viewer.into())));
            let json = serde_json::to_string(&view).unwrap();
            let own = &told.envelopes.iter().find(|one| one.member == viewer.into()).unwrap().lines;
            let others = told.envelopes.iter().filter(|one| one.member != viewer.into());
            for line in others.flat_map(|one| &one.lines) {
                let is_shared = own.iter().any(|mine| mine.line == line.line);
                let named = format!("\"line\":\"{}\"", line.line);
                assert!(is_shared || !json.contains(&named), "{viewer} sees {named}");
                looked += 1;
            }
            assert!(!json.contains("\"leaning\""), "{viewer} sees where somebody leans");
        }
    }
    assert!(looked > 1_000, "only {looked} lines were looked for");
}
