//! Whom and what a clause refers to: addressees, acts, texts, principles.

use council::measure::{Conduct, Determination, Instrument, Principle, ResolutionRef};
use council::{Addressee, TargetId};

use super::Drafter;
use super::phrase::hyphenated;
use crate::{Arguments, Catalogue};

impl Drafter<'_> {
    /// A piece with its text.
    pub(super) fn piece(&self, key: &str, text: String) -> String {
        let mut arguments = Arguments::new();
        arguments.set("x", text);
        self.catalogue.say(key, &arguments)
    }

    /// A piece with the text there is, or nothing.
    fn piece_of(&self, key: &str, text: Option<String>) -> String {
        text.map(|text| self.piece(key, text)).unwrap_or_default()
    }

    /// Choices of a closed list, each in its words, as a list; none if there are none.
    pub(super) fn list(&self, prefix: &str, words: &[&'static str]) -> Option<String> {
        let words: Vec<String> = words
            .iter()
            .map(|word| self.catalogue.plain(&format!("{prefix}-{}", hyphenated(word))))
            .collect();
        (!words.is_empty()).then(|| self.catalogue.list(&words))
    }

    /// Addressees as a list in running text; none if there are none.
    pub(super) fn people(&self, people: &[Addressee]) -> Option<String> {
        let people: Vec<String> = people.iter().map(|one| self.addressee(one)).collect();
        (!people.is_empty()).then(|| self.catalogue.list(&people))
    }

    fn addressee(&self, addressee: &Addressee) -> String {
        let plain = |key: &str| self.catalogue.plain(key);
        match addressee {
            Addressee::AllStates => plain("addressee-all-states"),
            Addressee::MemberStates => plain("addressee-member-states"),
            Addressee::StatesInAPosition => plain("addressee-states-in-a-position"),
            Addressee::NeighbouringStates => plain("addressee-neighbouring-states"),
            Addressee::ContributingStates => plain("addressee-contributing-states"),
            Addressee::StatesCooperatingWith(party) => {
                let mut arguments = Arguments::new();
                arguments.set("name", self.names.party(party));
                self.catalogue.say("addressee-states-cooperating-with", &arguments)
            }
            Addressee::StatesCooperatingWithSecretaryGeneral => {
                plain("addressee-states-cooperating-with-secretary-general")
            }
            Addressee::AllParties => plain("addressee-all-parties"),
            Addressee::SecretaryGeneral => plain("addressee-secretary-general"),
            Addressee::Member(member) => self.catalogue.in_text(&self.names.member(member)),
            Addressee::Party(party) => self.names.party(party),
            Addressee::Body(body) => self.names.body(body),
            Addressee::Mission(mission) => self.names.mission(mission),
        }
    }

    /// An act with all that is said of it: "the invasion of Kuwait by Iraq".
    pub(super) fn conduct(&self, conduct: &Conduct) -> String {
        let against = self.people(&conduct.against);
        let by = self.people(&conduct.by);
        let mut arguments = Arguments::new();
        for (name, key, text) in [
            ("upon", "piece-upon", &against),
            ("of", "piece-of", &against),
            ("against", "piece-against", &against),
            ("from-whom", "piece-from-whom", &against),
            ("with-whom", "piece-with-whom", &against),
            ("to-whom", "piece-to", &against),
            ("effect", "piece-effect", &against),
            ("by", "piece-by", &by),
            ("responsibility", "piece-responsibility", &by),
        ] {
            arguments.set(name, self.piece_of(key, text.clone()));
        }
        let place = conduct.place.as_ref().map(|place| self.names.target(place));
        arguments.set("in", self.piece_of("piece-in", place));
        self.catalogue.say(&format!("act-{}", hyphenated(conduct.act.word())), &arguments)
    }

    /// An act without those who did it: they are addressed already.
    pub(super) fn conduct_of_those_addressed(&self, conduct: &Conduct) -> String {
        self.conduct(&Conduct { by: Vec::new(), ..conduct.clone() })
    }

    /// What a determination finds, as a sentence: "the invasion of Kuwait constitutes a breach …".
    pub(super) fn determination(&self, determination: &Determination) -> String {
        let mut arguments = Arguments::new();
        arguments.set("conduct", self.conduct(&determination.conduct));
        arguments.set("act", determination.conduct.act.word());
        let finding = format!("finding-{}", determination.finding.word());
        arguments.set("finding", self.catalogue.plain(&finding));
        self.catalogue.say("determination", &arguments)
    }

    /// Texts to be complied with. Resolutions are named together, before the others.
    pub(super) fn instruments(&self, instruments: &[Instrument]) -> String {
        let mut texts = Vec::new();
        let mut resolutions = Vec::new();
        for instrument in instruments {
            match instrument {
                Instrument::ThisResolution => {
                    texts.push(self.catalogue.plain("instrument-this-resolution"));
                }
                Instrument::EarlierResolutions => {
                    texts.push(self.catalogue.plain("instrument-earlier-resolutions"));
                }
                Instrument::Charter => texts.push(self.catalogue.plain("instrument-charter")),
                Instrument::Named(target) => texts.push(self.target(target)),
                Instrument::Resolution(resolution) => resolutions.push(*resolution),
            }
        }
        if !resolutions.is_empty() {
            texts.insert(0, self.catalogue.resolutions(&resolutions));
        }
        if texts.is_empty() {
            texts.push(self.catalogue.plain("instrument-this-resolution"));
        }
        self.catalogue.list(&texts)
    }

    /// A principle, with those whose right or duty it is.
    pub(super) fn principle(&self, principle: Principle, of: &[Addressee]) -> String {
        let of = self.people(of);
        let mut arguments = Arguments::new();
        for (name, key) in [
            ("of", "piece-of"),
            ("affecting", "piece-affecting"),
            ("of-others", "piece-of-others"),
            ("in-hands-of", "piece-in-hands-of"),
        ] {
            arguments.set(name, self.piece_of(key, of.clone()));
        }
        let whom = of.map_or_else(
            || self.catalogue.plain("piece-of-all"),
            |whom| self.piece("piece-of", whom),
        );
        arguments.set("of-whom", whom);
        self.catalogue.say(&format!("principle-{}", hyphenated(principle.word())), &arguments)
    }

    pub(super) fn target(&self, target: &TargetId) -> String {
        self.names.target(target)
    }
}

impl Catalogue {
    /// Resolutions by number and year: "resolutions 660 (1990) and 661 (1990)".
    pub(crate) fn resolutions(&self, resolutions: &[ResolutionRef]) -> String {
        let each: Vec<String> = resolutions
            .iter()
            .map(|resolution| {
                let mut arguments = Arguments::new();
                arguments.set("number", resolution.number.to_string());
                arguments.set("year", resolution.year.to_string());
                self.say("resolution", &arguments)
            })
            .collect();
        let mut arguments = Arguments::new();
        arguments.set("list", self.list(&each));
        let key = if each.len() == 1 { "resolution-one" } else { "resolution-many" };
        self.say(key, &arguments)
    }
}
