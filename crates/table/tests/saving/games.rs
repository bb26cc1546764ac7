//! A short game to save.

use std::sync::Arc;

use council::example::council_of_1950;
use council::play::RandomHand;
use serde_json::Value;
use table::{CommandId, Log, Save, SaveFault, SavedScenario, Table};

pub(crate) fn example() -> SavedScenario {
    SavedScenario::Example(council_of_1950().scenario)
}

/// The log of a random game.
pub(crate) fn log(seed: u64, commands: u32) -> Log {
    let mut table = Table::new(Arc::new(council_of_1950()));
    let mut hand = RandomHand::new(seed);
    for counter in 0..commands {
        let Some((actor, command)) = hand.next(table.state()) else { break };
        table.submit(actor, CommandId::new("test", counter), &command, 5).unwrap();
    }
    table.log().clone()
}

pub(crate) fn saved(seed: u64, commands: u32) -> String {
    Save::new(example(), &log(seed, commands)).unwrap().write()
}

/// What is wrong with a save after a change.
pub(crate) fn fault(change: impl FnOnce(&mut Value)) -> SaveFault {
    let mut save: Value = serde_json::from_str(&saved(1, 60)).unwrap();
    change(&mut save);
    Save::read(save.to_string().as_bytes()).unwrap_err()
}
