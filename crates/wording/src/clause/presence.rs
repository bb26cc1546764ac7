//! The words of measures that put the United Nations on the ground.

use council::measure::{
    Access, Conditionality, DeploymentPace, HostConsent, MissionTask, Observation, PeaceOperation,
    SafeArea, TransitionalAdministration,
};

use super::Drafter;
use super::phrase::{Phrase, hyphenated};
use crate::Arguments;

impl<'a> Drafter<'a> {
    pub(super) fn peace_operation(&self, phrase: Phrase<'a>, m: &PeaceOperation) -> Phrase<'a> {
        let plain = |key: &str| self.catalogue.plain(key);
        let consent = match m.consent {
            HostConsent::Given => plain("consent-given"),
            HostConsent::Sought => plain("consent-sought"),
            HostConsent::Unstated => String::new(),
        };
        let pace = match m.pace {
            Some(DeploymentPace::AtOnce) => plain("pace-at-once"),
            Some(DeploymentPace::AheadOfSchedule) => plain("pace-ahead-of-schedule"),
            Some(DeploymentPace::InPhases) => plain("pace-in-phases"),
            None => String::new(),
        };
        let size = self.strength(m);
        let phrase = phrase
            .choice("change", m.change.word())
            .text("mission", self.names.mission(&m.mission))
            .piece("size", "piece-with-up-to", size.clone())
            .piece("new-size", "piece-new-strength", size)
            .months("months", "piece-for-months", m.months)
            .months("months-end", "piece-after-months", m.months)
            .day("until", "piece-until", m.until)
            .day("end-day", "piece-not-later", m.until)
            .text("consent", consent)
            .text("pace", pace);
        self.with_tasks(phrase, m.tasks.iter().map(|task| self.task(task)).collect())
    }

    /// "1,200 troops and 200 observers"; none if the text sets no number.
    fn strength(&self, m: &PeaceOperation) -> Option<String> {
        let counted = |key: &str, n: Option<u32>| {
            let mut arguments = Arguments::new();
            arguments.set("n", self.catalogue.figure(n?));
            Some(self.catalogue.say(key, &arguments))
        };
        let parts: Vec<String> =
            [counted("troops", m.troops_max), counted("observers", m.observers_max)]
                .into_iter()
                .flatten()
                .collect();
        (!parts.is_empty()).then(|| self.catalogue.list(&parts))
    }

    fn task(&self, task: &MissionTask) -> String {
        let place = task.place.as_ref().map(|place| self.target(place));
        let mut arguments = Arguments::new();
        for (name, key) in [
            ("in", "piece-in"),
            ("of", "piece-of"),
            ("to-place", "piece-to"),
            ("concerning", "piece-concerning"),
        ] {
            let piece = place.clone().map(|place| self.piece(key, place));
            arguments.set(name, piece.unwrap_or_default());
        }
        let named = place.unwrap_or_else(|| self.catalogue.plain("task-place-unnamed"));
        arguments.set("place", named);
        self.catalogue.say(&format!("task-{}", hyphenated(task.task.word())), &arguments)
    }

    pub(super) fn safe_area(&self, phrase: Phrase<'a>, m: &'a SafeArea) -> Phrase<'a> {
        phrase
            .addressing(&m.held_by)
            .choice("form", m.form.word())
            .text("place", self.target(&m.place))
    }

    pub(super) fn observe(&self, phrase: Phrase<'a>, m: &'a Observation) -> Phrase<'a> {
        phrase
            .addressing(&m.by)
            .choice("form", m.form.word())
            .target("concerning", "piece-concerning", m.subject.as_ref())
            .target("to-observe", "piece-to-observe", m.subject.as_ref())
    }

    pub(super) fn access(&self, phrase: Phrase<'a>, m: &'a Access) -> Phrase<'a> {
        phrase
            .addressing(&m.by)
            .choice("purpose", m.purpose.word())
            .people_or("to", &m.to, &format!("access-to-{}", m.purpose.word()))
            .target("in", "piece-in", m.place.as_ref())
    }

    pub(super) fn administration(
        &self,
        phrase: Phrase<'a>,
        m: &'a TransitionalAdministration,
    ) -> Phrase<'a> {
        let mission = m.mission.as_ref().map(|mission| self.names.mission(mission));
        phrase
            .addressing(&m.by)
            .text("place", self.target(&m.place))
            .piece("mission", "piece-as-mission", mission)
            .day("until", "piece-until", m.until)
    }

    pub(super) fn conditionality(&self, phrase: Phrase<'a>, m: &Conditionality) -> Phrase<'a> {
        let mut arguments = Arguments::new();
        arguments.set("mission", self.names.mission(&m.mission));
        arguments.set("on", self.target(&m.on));
        phrase.text("condition", self.catalogue.say("condition", &arguments))
    }
}
