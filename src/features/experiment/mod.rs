//! The rule of an experiment, beside what is told of the rules of the time: what a crisis says of 1950 stays
//! as it was, and nobody takes it for what holds in this game.

use council::Rulebook;
use leptos::prelude::*;

use crate::session::{Papers, rules_of_the_game, use_session};
use crate::words;

/// What stands beside papers that tell of votes and vetoes; nothing where the rules are those of the time.
pub(crate) fn beside(papers: Papers, rulebook: &Rulebook) -> Option<String> {
    told("experiment-beside", papers, rulebook)
}

fn told(key: &str, papers: Papers, rulebook: &Rulebook) -> Option<String> {
    let rule = wording::experiment_rule(words::catalogue(), papers.names(), rulebook)?;
    Some(words::say(key, &[("rule", rule)]))
}

/// Beside a paper of the open game.
#[component]
pub(crate) fn RuleBeside() -> impl IntoView {
    view! { <Rule key="experiment-beside" /> }
}

/// On a page that tells of the rules of the time, while a game is open.
#[component]
pub(crate) fn RuleElsewhere() -> impl IntoView {
    view! { <Rule key="experiment-elsewhere" /> }
}

#[component]
fn Rule(key: &'static str) -> impl IntoView {
    let session = use_session();
    move || {
        let told = told(key, session.papers.get()?, &rules_of_the_game(&session)?)?;
        Some(view! { <p class="ui-hint">{told}</p> })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::example::Example;

    #[test]
    fn every_experiment_of_korea_says_what_becomes_of_the_veto() {
        let papers = Example::begun().papers;
        let scenario = papers.scenario();
        assert_eq!(beside(papers, &scenario.rulebook), None, "the rules of the time");
        for (experiment, says) in [
            ("no-veto", "there is no veto: a decision needs 7 votes"),
            ("two-thirds", "there is no veto: a decision needs 8 votes"),
            ("unanimity", "no member has a veto of its own: whoever votes against stops"),
        ] {
            let rulebook = &scenario.experiment(&experiment.into()).unwrap().rulebook;
            let told = beside(papers, rulebook).unwrap();
            assert!(told.contains("is as it was then.") && told.contains(says), "{told}");
            let told = super::told("experiment-elsewhere", papers, rulebook).unwrap();
            assert!(told.contains("an experiment.") && told.contains(says), "{told}");
        }
    }
}
