//! By which rules the Council votes: as it did then, or as an experiment would have it.

use council::{DecisionRule, ExperimentId, Rulebook};
use leptos::prelude::*;

use super::model::{Chosen, first_sitting};
use crate::features::experiment::beside;
use crate::features::reading_level::{Reads, use_reads};
use crate::session::Papers;
use crate::ui::{Alternative, Choice, Fold};
use crate::words;

/// The rules to choose from: the crisis's own, then its experiments, with a word on each as its reader has it.
fn rules(papers: Papers, reads: Reads) -> Vec<Alternative<Option<ExperimentId>>> {
    let own = Alternative::new(None, words::plain("rules-of-the-time"))
        .noted(words::plain("rules-of-the-time-note"));
    let experiments = papers.scenario().experiments.iter().map(|one| {
        Alternative::new(Some(one.id.clone()), words::brought(&one.title))
            .noted(reads.shown(&one.text))
    });
    std::iter::once(own).chain(experiments).collect()
}

/// The rulebook that is chosen.
fn rulebook(papers: Papers, chosen: &Chosen) -> &'static Rulebook {
    let scenario = papers.scenario();
    let experiment = chosen.experiment.as_ref().and_then(|named| scenario.experiment(named));
    experiment.map_or(&scenario.rulebook, |experiment| &experiment.rulebook)
}

/// What stands beside words on votes and vetoes under the rules that are chosen; nothing where they are
/// those of the time.
pub(super) fn rule_beside(papers: Papers, chosen: &Chosen) -> Option<String> {
    beside(papers, rulebook(papers, chosen))
}

/// How the Council votes on the first day of an arc, in a few sentences.
pub(super) fn how_it_votes(papers: Papers, chosen: &Chosen) -> Option<String> {
    let scenario = papers.scenario();
    let rules = rulebook(papers, chosen);
    let first = first_sitting(papers, chosen.arc.as_ref())?;
    let vetoers = rules.vetoers_among(&scenario.permanent_on(first.date));
    let names: Vec<String> = vetoers.iter().map(|one| papers.name(one)).collect();
    let said = [("vetoers", words::list(&names)), ("date", words::day(first.date))];
    let (key, majority) = match rules.decision {
        DecisionRule::Unanimity => ("briefing-vote-unanimity", rules.size),
        DecisionRule::Majority(majority) if vetoers.is_empty() => {
            ("briefing-vote-no-veto", majority)
        }
        DecisionRule::Majority(majority) if rules.negatives_for_veto > 1 => {
            ("briefing-vote-several", majority)
        }
        DecisionRule::Majority(majority) => ("briefing-vote", majority),
    };
    let numbers = [
        ("size", rules.size.into()),
        ("majority", majority.into()),
        ("negatives", rules.negatives_for_veto.into()),
    ];
    Some(words::say_counted(key, &said, &numbers))
}

/// The choice, folded away: a first game is played by the rules of the time. Nothing where a crisis has
/// no experiment.
#[component]
pub(super) fn RulesOfThisCouncil(papers: Papers, chosen: RwSignal<Chosen>) -> impl IntoView {
    let reads = use_reads();
    let choice = move || {
        view! {
            <Choice
                legend=words::plain("briefing-rules-legend")
                name="rules"
                alternatives=rules(papers, reads)
                chosen=Memo::new(move |_| chosen.with(|it| it.experiment.clone()))
                on_choose=move |experiment| chosen.update(|it| it.experiment = experiment)
            />
        }
    };
    (!papers.scenario().experiments.is_empty()).then(|| {
        view! {
            <Fold summary=words::plain("briefing-rules")>{choice}</Fold>
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::example::Example;

    fn told(experiment: Option<&str>) -> String {
        let papers = Example::begun().papers;
        let experiment = experiment.map(Into::into);
        how_it_votes(papers, &Chosen { experiment, ..Chosen::default() }).unwrap()
    }

    #[test]
    fn the_rule_of_1950_is_said_with_its_figures_and_its_five() {
        let said = told(None);
        for part in ["11 members", "7 votes", "France", "United Kingdom"] {
            assert!(said.contains(part), "{part} is not in: {said}");
        }
    }

    #[test]
    fn an_experiment_is_told_with_its_own_rule() {
        let no_veto = told(Some("no-veto"));
        assert!(no_veto.contains("7 votes") && no_veto.contains("Nobody has a veto"), "{no_veto}");
        let two_thirds = told(Some("two-thirds"));
        assert!(two_thirds.contains("8 votes"), "{two_thirds}");
        let all = told(Some("unanimity"));
        assert!(all.contains("agreement") && !all.contains("France"), "{all}");
    }

    #[test]
    fn the_rules_of_the_time_come_first_and_each_says_what_changes() {
        let owner = Owner::new();
        let rules = owner.with(|| rules(Example::begun().papers, use_reads()));
        assert_eq!(rules.first().unwrap().value, None);
        assert_eq!(rules.len(), 4);
        assert!(rules.iter().all(|one| !one.label.is_empty() && one.note.len() > 20));
    }
}
