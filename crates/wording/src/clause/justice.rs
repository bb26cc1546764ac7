//! The words of measures about persons and justice.

use council::measure::{
    Arrest, Conclusion, Cooperation, Evidence, IndividualResponsibility, Inquiry, InquiryForm,
    PersonsProtected, Referral, Tribunal,
};

use super::Drafter;
use super::phrase::{Phrase, hyphenated};
use crate::Arguments;

impl<'a> Drafter<'a> {
    pub(super) fn inquiry(&self, phrase: Phrase<'a>, m: &'a Inquiry) -> Phrase<'a> {
        // A commission is set up by the Secretary-General or the Council; who investigates is asked.
        let (asked, members) = match m.form {
            InquiryForm::Commission | InquiryForm::Experts => (&[][..], m.by.as_slice()),
            InquiryForm::Investigation => (m.by.as_slice(), &[][..]),
        };
        phrase
            .addressing(asked)
            .choice("form", m.form.word())
            .people("members", "piece-members", members)
            .text("conduct", self.conduct(&m.into))
            .days("days", "piece-report-within", m.report_within_days)
    }

    pub(super) fn conclude(&self, phrase: Phrase<'a>, m: &Conclusion) -> Phrase<'a> {
        let mut arguments = Arguments::new();
        arguments.set("charge", self.target(&m.charge));
        let key = format!("conclusion-{}", m.finding.word());
        phrase.text("conclusion", self.catalogue.say(&key, &arguments))
    }

    pub(super) fn tribunal(&self, phrase: Phrase<'a>, m: &Tribunal) -> Phrase<'a> {
        let crimes: Vec<&'static str> = m.crimes.iter().map(|crime| crime.word()).collect();
        let seat = m.place.as_ref().map(|place| self.target(place));
        phrase
            .choice("step", m.step.word())
            .text("body", self.names.body(&m.body))
            .list("crimes", "crime", &crimes)
            .target("in", "piece-in", m.place.as_ref())
            .text("seat", seat.unwrap_or_else(|| self.catalogue.plain("tribunal-seat-unnamed")))
            .day("from", "piece-committed-from", m.from)
            .day("to", "piece-up-to-day", m.to)
    }

    pub(super) fn refer(&self, phrase: Phrase<'a>, m: &Referral) -> Phrase<'a> {
        phrase.text("subject", self.target(&m.subject)).text("to", self.names.body(&m.to))
    }

    pub(super) fn cooperate(&self, phrase: Phrase<'a>, m: &'a Cooperation) -> Phrase<'a> {
        phrase.addressing(&m.by).people_or("with", &m.with, "cooperate-with")
    }

    pub(super) fn arrest(&self, phrase: Phrase<'a>, m: &'a Arrest) -> Phrase<'a> {
        let to = m.hand_over_to.as_ref().map(|body| self.names.body(body));
        phrase.addressing(&m.by).text("persons", self.target(&m.persons)).piece(
            "hand-over",
            "piece-hand-over",
            to,
        )
    }

    pub(super) fn evidence(&self, phrase: Phrase<'a>, m: &'a Evidence) -> Phrase<'a> {
        let to = self
            .people(&m.to)
            .map_or_else(|| self.catalogue.plain("evidence-to"), |to| self.piece("piece-to", to));
        phrase.addressing(&m.by).text("conduct", self.conduct(&m.of)).text("to", to).days(
            "days",
            "piece-within-days",
            m.within_days,
        )
    }

    pub(super) fn responsibility(
        &self,
        phrase: Phrase<'a>,
        m: &IndividualResponsibility,
    ) -> Phrase<'a> {
        phrase.text("conduct", self.conduct(&m.conduct))
    }

    pub(super) fn protect_persons(
        &self,
        phrase: Phrase<'a>,
        m: &'a PersonsProtected,
    ) -> Phrase<'a> {
        let persons = format!("persons-{}", hyphenated(m.persons.word()));
        phrase
            .addressing(&m.by)
            .choice("act", m.act.word())
            .text("persons", self.catalogue.plain(&persons))
            .target("in", "piece-in", m.place.as_ref())
    }
}
