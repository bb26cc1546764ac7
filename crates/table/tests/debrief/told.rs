//! What the debrief tells: as data that can be written and read again, beside what history did.

use council::scenario::file::DebriefTone;
use council::{Ballot, Scenario};
use rstest::rstest;
use std::sync::Arc;
use table::debrief::{Debrief, Search};

use crate::games::{AUTUMN, KOREA, NORWAY, Setting};

#[rstest]
#[case(NORWAY)]
#[case(Setting { seat: "india", course: AUTUMN, ..NORWAY })]
fn it_can_be_written_and_read_again(#[case] setting: Setting) {
    let table = setting.played();
    let mut told = Debrief::of(&KOREA, table.log(), &setting.member()).unwrap();
    told.found = Search::new(Arc::clone(&KOREA), table.log(), &setting.member()).unwrap().run();
    let json = serde_json::to_string(&told).unwrap();
    assert_eq!(serde_json::from_str::<Debrief>(&json).unwrap(), told);
}

/// The vote of 27 June stands beside resolution 83, on which Norway voted for.
#[test]
fn votes_stand_beside_those_of_history() {
    let table = NORWAY.played();
    let told = Debrief::of(&KOREA, table.log(), &NORWAY.member()).unwrap();
    let beside = told.votes.iter().filter_map(|vote| Some((vote, vote.beside.as_ref()?)));
    let (vote, beside) = beside
        .clone()
        .find(|(_, beside)| beside.vote == "resolution-83".into())
        .expect("the text of 27 June has its fellow in history");
    assert_eq!(vote.sitting, "june-27".into());
    assert_eq!(beside.ballot, Some(Ballot::For));
    let named: Vec<_> = told.votes.iter().filter_map(|vote| vote.beside.as_ref()).collect();
    let once: std::collections::BTreeSet<_> = named.iter().map(|beside| &beside.vote).collect();
    assert_eq!(once.len(), named.len(), "each vote of history stands beside one of the game");
    let then: Vec<_> = told.then.iter().map(|sitting| sitting.sitting.as_str()).collect();
    assert_eq!(then, NORWAY.course);
}

/// What the tracks say adds up: each move begins where the one before ended.
#[test]
fn tracks_are_chains() {
    let table = NORWAY.played();
    let told = Debrief::of(&KOREA, table.log(), &NORWAY.member()).unwrap();
    let mut moves = 0;
    for series in &told.tracks {
        let mut at = series.start;
        for stood in &series.stood {
            for one in &stood.moved {
                assert_eq!(one.from, at, "{} {one:?}", series.track);
                at = one.to;
                moves += 1;
            }
            assert_eq!(stood.at, at);
        }
        assert_eq!(table.state().crisis.tracks[&series.track], at);
    }
    assert!(moves > 20, "only {moves}");
    assert!(told.tracks.iter().any(|series| series.stood[0].in_history.is_some()));
}

/// Questions about sittings that were not held are not asked.
#[test]
fn questions_bear_on_what_was_played() {
    let of = |setting: Setting| {
        let table = setting.played();
        let told = Debrief::of(&KOREA, table.log(), &setting.member()).unwrap();
        told.questions.into_iter().map(|one| one.question).collect::<Vec<_>>()
    };
    let (summer, autumn) = (of(NORWAY), of(Setting { course: AUTUMN, ..NORWAY }));
    assert!(summer.contains(&"q-seven".into()) && !autumn.contains(&"q-seven".into()));
    assert!(autumn.contains(&"b-then".into()) && !summer.contains(&"b-then".into()));
}

/// A crisis may be debriefed as what was still open: then there are no entries.
#[test]
fn a_crisis_may_have_no_entries() {
    let table = NORWAY.played();
    let member = NORWAY.member();
    let with = Debrief::of(&KOREA, table.log(), &member).unwrap();
    assert!(with.tone == DebriefTone::Doors && !with.entries.is_empty());
    let mut sober = Scenario::clone(&KOREA);
    sober.file.meta.as_mut().unwrap().debrief = Some(DebriefTone::StillOpen);
    let without = Debrief::of(&sober, table.log(), &member).unwrap();
    assert!(without.tone == DebriefTone::StillOpen && without.entries.is_empty());
}
