//! What marks a game that is an experiment: wherever it is shown, nobody shall take it for history.

use council::rulebook::Vetoers;
use council::{DecisionRule, Rulebook};

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

/// How a decision is carried by these rules, in a sentence beside what is told of the rules of the time;
/// nothing where they are those.
pub fn experiment_rule(
    catalogue: &Catalogue,
    names: &impl Texts,
    rulebook: &Rulebook,
) -> Option<String> {
    if names.rules(rulebook) == Rules::OfTheTime {
        return None;
    }
    let nobody = match &rulebook.vetoers {
        Vetoers::None => true,
        Vetoers::Named(members) => members.is_empty(),
        Vetoers::Permanent => false,
    };
    let mut arguments = Arguments::new();
    let key = match rulebook.decision {
        DecisionRule::Unanimity => "experiment-rule-unanimity",
        DecisionRule::Majority(majority) => {
            arguments.set("majority", majority);
            arguments.set("negatives", rulebook.negatives_for_veto);
            match rulebook.negatives_for_veto {
                _ if nobody => "experiment-rule-no-veto",
                0 | 1 => "experiment-rule-veto",
                2.. => "experiment-rule-several",
            }
        }
    };
    Some(catalogue.say(key, &arguments))
}
