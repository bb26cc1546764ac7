//! The words of measures under Article 41, their watch and their end.

use council::measure::{
    ArmsEmbargo, Committee, EconomicSanctions, Exemption, Interdiction, MeasuresChanged, Safeguard,
    ThirdStateRelief,
};

use super::Drafter;
use super::phrase::{Phrase, hyphenated};
use crate::Arguments;

impl<'a> Drafter<'a> {
    pub(super) fn arms_embargo(&self, phrase: Phrase<'a>, m: &ArmsEmbargo) -> Phrase<'a> {
        phrase
            .people_or("against", &m.against, "arms-embargo-against")
            .piece("except", "piece-except", self.exemptions(&m.exemptions))
            .day("until", "piece-until", m.until)
    }

    pub(super) fn economic_sanctions(
        &self,
        phrase: Phrase<'a>,
        m: &EconomicSanctions,
    ) -> Phrase<'a> {
        let against = self
            .people(&m.against)
            .unwrap_or_else(|| self.catalogue.plain("economic-sanctions-against"));
        let mut arguments = Arguments::new();
        arguments.set("against", against);
        let mut scope: Vec<String> = m
            .scope
            .iter()
            .map(|cut| format!("scope-{}", hyphenated(cut.word())))
            .map(|key| self.catalogue.say(&key, &arguments))
            .collect();
        if scope.is_empty() {
            scope.push(self.catalogue.say("scope-none", &arguments));
        }
        phrase
            .text("scope", self.catalogue.list(&scope))
            .piece("except", "piece-except", self.exemptions(&m.exemptions))
            .day("until", "piece-until", m.until)
    }

    pub(super) fn interdiction(&self, phrase: Phrase<'a>, m: &'a Interdiction) -> Phrase<'a> {
        phrase.addressing(&m.by).choice("element", m.element.word()).people_or(
            "against",
            &m.against,
            "interdiction-against",
        )
    }

    pub(super) fn change_measures(&self, phrase: Phrase<'a>, m: &MeasuresChanged) -> Phrase<'a> {
        let measures = format!("measures-{}", hyphenated(m.measures.word()));
        let exempted =
            self.exemptions(&m.exemptions).unwrap_or_else(|| self.catalogue.plain("exempted-none"));
        let up_to = m.trade_usd_millions_max.map(|most| self.catalogue.figure(most));
        phrase
            .choice("change", m.change.word())
            .text("measures", self.catalogue.plain(&measures))
            .people("against", "piece-in-respect", &m.against)
            .people("for", "piece-in-favour", &m.for_whom)
            .people("to-reach", "piece-to-reach", &m.for_whom)
            .piece("except", "piece-except", self.exemptions(&m.exemptions))
            .text("exempted", exempted)
            .piece("up-to", "piece-up-to-usd", up_to)
            .day("until", "piece-until", m.until)
    }

    pub(super) fn committee(&self, phrase: Phrase<'a>, m: &Committee) -> Phrase<'a> {
        let body = m.body.as_ref().map_or_else(
            || self.catalogue.plain("committee-unnamed"),
            |body| self.names.body(body),
        );
        let tasks = m
            .tasks
            .iter()
            .map(|task| format!("committee-task-{}", hyphenated(task.word())))
            .map(|key| self.catalogue.plain(&key))
            .collect();
        self.with_tasks(phrase.choice("step", m.step.word()).text("body", body), tasks)
    }

    pub(super) fn third_state_relief(
        &self,
        phrase: Phrase<'a>,
        m: &'a ThirdStateRelief,
    ) -> Phrase<'a> {
        phrase.addressing(&m.by).people_or("to", &m.to, "third-state-relief-to")
    }

    pub(super) fn safeguard(&self, phrase: Phrase<'a>, m: &'a Safeguard) -> Phrase<'a> {
        phrase.addressing(&m.by).text("what", self.target(&m.what))
    }

    fn exemptions(&self, exemptions: &[Exemption]) -> Option<String> {
        let words: Vec<&'static str> = exemptions.iter().map(|one| one.word()).collect();
        self.list("exemption", &words)
    }

    /// One task stands in the sentence, several under it.
    pub(super) fn with_tasks(&self, phrase: Phrase<'a>, tasks: Vec<String>) -> Phrase<'a> {
        let named = |key: &str, task: &str| {
            let mut arguments = Arguments::new();
            arguments.set("task", task);
            self.catalogue.say(key, &arguments)
        };
        let mut tasks: Vec<String> = tasks.iter().map(|task| named("task-item", task)).collect();
        if tasks.len() > 1 {
            let mut phrase = phrase
                .text("tasks", self.catalogue.plain("tasks-follow"))
                .text("entrusted", self.catalogue.plain("entrusted-follow"));
            phrase.items = tasks;
            return phrase;
        }
        let one = tasks.pop();
        let said = |key: &str| one.as_ref().map(|task| named(key, task)).unwrap_or_default();
        phrase.text("tasks", said("tasks-one")).text("entrusted", said("entrusted-one"))
    }
}
