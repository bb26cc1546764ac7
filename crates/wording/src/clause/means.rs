//! The words of measures about means: who gives, who pays, who is helped.

use council::measure::{
    Compensation, Contributions, CostsBorne, Disarmament, Fund, Relief, SafeReturn,
};

use super::Drafter;
use super::phrase::Phrase;

impl<'a> Drafter<'a> {
    pub(super) fn contribute(&self, phrase: Phrase<'a>, m: &'a Contributions) -> Phrase<'a> {
        let means: Vec<&'static str> = m.of.iter().map(|one| one.word()).collect();
        phrase.addressing(&m.from).list("means", "means", &means).people("to", "piece-to", &m.to)
    }

    pub(super) fn bear_costs(&self, phrase: Phrase<'a>, m: &'a CostsBorne) -> Phrase<'a> {
        phrase.addressing(&m.by).choice("thrift", m.thrift.word()).people_or(
            "of",
            &m.of,
            "bear-costs-of",
        )
    }

    pub(super) fn compensate(&self, phrase: Phrase<'a>, m: &'a Compensation) -> Phrase<'a> {
        let percent = m.oil_percent_max.map(|percent| percent.to_string());
        let ceiling = percent.clone().map_or_else(
            || self.catalogue.plain("ceiling-unset"),
            |percent| self.piece("piece-ceiling", percent),
        );
        phrase
            .addressing(&m.by)
            .choice("form", m.form.word())
            .people("to", "piece-to", &m.to)
            .piece("ceiling", "piece-ceiling", percent)
            .text("ceiling-only", ceiling)
    }

    pub(super) fn fund(&self, phrase: Phrase<'a>, m: &'a Fund) -> Phrase<'a> {
        let purposes: Vec<&'static str> = m.purposes.iter().map(|one| one.word()).collect();
        phrase
            .addressing(&m.by)
            .people_or("from", &m.from, "fund-from")
            .list("purposes", "fund", &purposes)
    }

    pub(super) fn relieve(&self, phrase: Phrase<'a>, m: &'a Relief) -> Phrase<'a> {
        let people = m.for_whom.as_ref().map(|people| self.target(people));
        phrase
            .addressing(&m.by)
            .choice("act", m.act.word())
            .text("for", people.unwrap_or_else(|| self.catalogue.plain("relieve-for")))
            .people("through", "piece-through", &m.through)
    }

    pub(super) fn safe_return(&self, phrase: Phrase<'a>, m: &'a SafeReturn) -> Phrase<'a> {
        let people = m.of.as_ref().map(|people| self.target(people));
        phrase
            .addressing(&m.by)
            .text("of", people.unwrap_or_else(|| self.catalogue.plain("return-of")))
    }

    pub(super) fn disarm(&self, phrase: Phrase<'a>, m: &'a Disarmament) -> Phrase<'a> {
        let weapons: Vec<&'static str> = m.weapons.iter().map(|one| one.word()).collect();
        phrase
            .addressing(&m.of)
            .choice("act", m.act.word())
            .list("weapons", "weapon", &weapons)
            .people("by", "piece-by", &m.inspected_by)
            .people("verified", "piece-verified", &m.inspected_by)
    }
}
