//! The words of the Council's own business.

use council::measure::{
    Appreciation, Compliance, Condolence, FurtherMeasures, Procedure, Reaffirmation, ReportBack,
    Review, Sunset, SunsetTerms,
};

use super::Drafter;
use super::phrase::{Phrase, hyphenated};
use crate::Arguments;

impl<'a> Drafter<'a> {
    pub(super) fn report_back(&self, phrase: Phrase<'a>, m: &'a ReportBack) -> Phrase<'a> {
        let every = match m.within_days {
            Some(_) => "piece-every-days",
            None => "piece-every-days-only",
        };
        let subject = format!("report-subject-{}", hyphenated(m.on.word()));
        phrase
            .addressing(&m.by)
            .days("within", "piece-within-days", m.within_days)
            .days("every", every, m.every_days)
            .text("subject", self.catalogue.plain(&subject))
            .target("about", "piece-concerning", m.about.as_ref())
    }

    pub(super) fn review(&self, phrase: Phrase<'a>, m: &Review) -> Phrase<'a> {
        let within = m
            .within_days
            .map(|days| self.catalogue.count(u32::from(days)))
            .map(|days| self.piece("piece-within-days", days));
        let by = m.by.map(|day| self.piece("piece-not-later", self.catalogue.date(day)));
        let when: String = [within, by].into_iter().flatten().collect();
        phrase.choice("of", m.of.word()).text("when", when)
    }

    pub(super) fn sunset(&self, phrase: Phrase<'a>, m: &Sunset) -> Phrase<'a> {
        let subject = self.catalogue.plain(&format!("sunset-of-{}", m.of.word()));
        let them = self.catalogue.plain(&format!("them-{}", m.of.word()));
        let day_key = match m.terms {
            SunsetTerms::EndsUnlessRenewed => "piece-on-day",
            SunsetTerms::ContinuesUnlessEnded => "piece-beyond-day",
            SunsetTerms::TaskDone => "piece-and-not-beyond",
        };
        let sentence = Phrase::new(self, m.of.word())
            .choice("terms", m.terms.word())
            .text("subject", subject)
            .text("them", them)
            .months("initially", "piece-initial-months", m.months)
            .months("after", "piece-after-months", m.months)
            .day("on", day_key, m.on);
        phrase.text("sunset", self.catalogue.say("sunset-sentence", &sentence.arguments))
    }

    pub(super) fn warn_of_more(&self, phrase: Phrase<'a>, m: &'a FurtherMeasures) -> Phrase<'a> {
        let party = self.people(&m.by);
        let named = if party.is_some() { "-named" } else { "" };
        let key = format!("intention-{}{named}", hyphenated(m.step.word()));
        let mut arguments = Arguments::new();
        arguments.set("party", party.unwrap_or_default());
        phrase.addressing(&m.by).text("intention", self.catalogue.say(&key, &arguments))
    }

    pub(super) fn comply(&self, phrase: Phrase<'a>, m: &'a Compliance) -> Phrase<'a> {
        phrase
            .addressing(&m.by)
            .choice("step", m.step.word())
            .text("with", self.instruments(&m.with))
    }

    pub(super) fn reaffirm(&self, phrase: Phrase<'a>, m: &Reaffirmation) -> Phrase<'a> {
        phrase.text("principle", self.principle(m.principle, &m.of))
    }

    pub(super) fn welcome(&self, phrase: Phrase<'a>, m: &'a Appreciation) -> Phrase<'a> {
        phrase.text("effort", self.effort(m))
    }

    /// "the efforts of the Secretary-General for peace".
    pub(super) fn effort(&self, m: &Appreciation) -> String {
        let said = Phrase::new(self, m.of.word())
            .people("of", "piece-of", &m.by)
            .people("by", "piece-by", &m.by)
            .target("concerning", "piece-concerning", m.subject.as_ref());
        self.catalogue.say(&format!("effort-{}", m.of.word()), &said.arguments)
    }

    pub(super) fn condole(&self, phrase: Phrase<'a>, m: &Condolence) -> Phrase<'a> {
        phrase.text("loss", self.loss(m))
    }

    /// "the loss of life suffered by Rwanda".
    pub(super) fn loss(&self, m: &Condolence) -> String {
        let said = Phrase::new(self, m.form.word())
            .people_or("of-whom", &m.with, "loss-of-whom")
            .people("of", "piece-of", &m.with)
            .people("suffered-by", "piece-suffered-by", &m.with);
        self.catalogue.say(&format!("loss-{}", hyphenated(m.form.word())), &said.arguments)
    }

    pub(super) fn procedure(&self, phrase: Phrase<'a>, m: &Procedure) -> Phrase<'a> {
        let subject = m.subject.as_ref().map(|subject| self.target(subject));
        let ruling = subject.clone().map_or_else(
            || self.catalogue.plain("procedure-ruling"),
            |subject| self.piece("procedure-ruling-on", subject),
        );
        phrase
            .choice("step", m.step.word())
            .text("ruling", ruling)
            .text("subject", subject.unwrap_or_else(|| self.catalogue.plain("procedure-subject")))
            .day("until", "piece-until", m.until)
    }
}
