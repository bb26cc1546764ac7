//! The words of measures about peaceful settlement and the Assembly.

use council::Addressee;
use council::measure::{
    AgreementEndorsed, AssemblyReference, Boundary, GoodOffices, Invitation, InvitationFooting,
    Negotiations, PoliticalStatus, RegionalArrangement,
};

use super::Drafter;
use super::phrase::Phrase;

impl<'a> Drafter<'a> {
    pub(super) fn good_offices(&self, phrase: Phrase<'a>, m: &'a GoodOffices) -> Phrase<'a> {
        phrase
            .addressing(&m.by)
            .choice("form", m.form.word())
            .people_or("parties", &m.between, "good-offices-between")
            .target("concerning", "piece-concerning", m.subject.as_ref())
    }

    pub(super) fn negotiate(&self, phrase: Phrase<'a>, m: &'a Negotiations) -> Phrase<'a> {
        phrase
            .addressing(&m.parties)
            .choice("terms", m.terms.word())
            .target("on", "piece-on", m.subject.as_ref())
            .people("with-support", "piece-with-support", &m.supported_by)
            .day("by", "piece-not-later", m.by)
    }

    pub(super) fn political_status(
        &self,
        phrase: Phrase<'a>,
        m: &'a PoliticalStatus,
    ) -> Phrase<'a> {
        phrase
            .addressing(&m.by)
            .choice("form", m.form.word())
            .text("place", self.target(&m.place))
            .target("within", "piece-within", m.within.as_ref())
    }

    pub(super) fn endorse_agreement(
        &self,
        phrase: Phrase<'a>,
        m: &'a AgreementEndorsed,
    ) -> Phrase<'a> {
        phrase.addressing(&m.by).text("agreement", self.target(&m.agreement))
    }

    pub(super) fn boundary(&self, phrase: Phrase<'a>, m: &'a Boundary) -> Phrase<'a> {
        phrase.addressing(&m.between).choice("act", m.act.word()).text("line", self.target(&m.line))
    }

    pub(super) fn regional_arrangement(
        &self,
        phrase: Phrase<'a>,
        m: &RegionalArrangement,
    ) -> Phrase<'a> {
        // The body is addressed; it is held as a body, not in a list of addressees.
        let who = self.people(&[Addressee::Body(m.body.clone())]).unwrap_or_default();
        phrase.addressing_named(who).choice("act", m.act.word()).target(
            "concerning",
            "piece-concerning",
            m.subject.as_ref(),
        )
    }

    pub(super) fn invite(&self, phrase: Phrase<'a>, m: &'a Invitation) -> Phrase<'a> {
        let footing = match m.footing {
            InvitationFooting::Rule37 => self.catalogue.plain("footing-rule-37"),
            InvitationFooting::Rule39 => self.catalogue.plain("footing-rule-39"),
            InvitationFooting::Article32 => self.catalogue.plain("footing-article-32"),
            InvitationFooting::Unstated => String::new(),
        };
        let subject = m.subject.as_ref().map(|subject| self.target(subject));
        phrase
            .addressing(&m.invited)
            .text("subject", subject.unwrap_or_else(|| self.catalogue.plain("invite-subject")))
            .day("from", "piece-from-day", m.from)
            .text("footing", footing)
    }

    pub(super) fn refer_to_assembly(
        &self,
        phrase: Phrase<'a>,
        m: &AssemblyReference,
    ) -> Phrase<'a> {
        phrase.choice("door", m.door.word()).target("on", "piece-on", m.subject.as_ref())
    }
}
