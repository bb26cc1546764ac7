//! What marks a game that is an experiment: wherever it is shown, nobody shall take it for history.

use council::Rulebook;

use crate::{Arguments, Catalogue, Texts};

/// By whose rules a game is played, with what they are called.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Rules {
    /// By those of the crisis itself.
    OfTheTime,
    /// By those of an experiment of this title.
    Experiment(String),
    /// By others, which have no name.
    Others,
}

/// The mark of a game played by these rules; nothing where they are those of the time.
pub fn experiment_mark(
    catalogue: &Catalogue,
    names: &impl Texts,
    rulebook: &Rulebook,
) -> Option<String> {
    match names.rules(rulebook) {
        Rules::OfTheTime => None,
        Rules::Experiment(title) => {
            let mut arguments = Arguments::new();
            arguments.set("title", title);
            Some(catalogue.say("experiment-mark", &arguments))
        }
        Rules::Others => Some(catalogue.plain("experiment-mark-nameless")),
    }
}
