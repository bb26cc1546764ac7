//! A game ends, and is its seed's.

use council::StageName;
use table::{Save, SavedScenario, Table};

use crate::games::{KOREA_TEXT, MANNERS, SUMMER, played};

fn texts(table: &Table) -> Vec<String> {
    table.log().records().iter().map(|record| serde_json::to_string(record).unwrap()).collect()
}

#[test]
fn every_game_of_all_sittings_ends_with_an_ending() {
    for seed in 1..=4 {
        let table = played(seed, MANNERS[usize::try_from(seed % 3).unwrap()], &[]);
        assert_eq!(table.state().moment().stage, StageName::Debrief, "seed {seed}");
        assert!(table.state().crisis.ending.is_some(), "seed {seed}");
    }
}

#[test]
fn the_same_seed_gives_the_same_log_and_another_another() {
    for manner in MANNERS {
        let once = texts(&played(7, manner, &SUMMER));
        assert_eq!(once, texts(&played(7, manner, &SUMMER)));
        assert_ne!(once[1..], texts(&played(8, manner, &SUMMER))[1..]);
    }
}

/// Whatever a delegate does is something the rules allow: its log is held to them, record by record.
#[test]
fn a_game_of_delegates_is_traced_back_to_lawful_commands() {
    let table = played(3, MANNERS[1], &SUMMER);
    let scenario = SavedScenario::file(KOREA_TEXT).unwrap();
    let save = Save::new(scenario, table.log()).unwrap();
    let read = Save::read(save.write().as_bytes()).unwrap();
    assert_eq!(read.table().state().hash(), table.state().hash());
}

#[test]
fn with_the_real_boycott_the_texts_of_history_have_their_counterparts() {
    let games = 12;
    let mut carried = [0; 3];
    for seed in 1..=games {
        let table = played(seed, MANNERS[1], &SUMMER);
        for (place, sitting) in SUMMER.iter().enumerate() {
            let came_to = &table.state().crisis.came_to[&(*sitting).into()];
            carried[place] += u32::from(!came_to.adopted.is_empty());
        }
    }
    assert!(carried.iter().all(|sitting| 2 * sitting > 12), "{carried:?} of {games}");
}
