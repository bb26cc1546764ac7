//! The words of preambular clauses.

use council::{Participle, PreambularContent};

use super::Drafter;
use super::phrase::hyphenated;
use crate::Arguments;

impl Drafter<'_> {
    /// The participle, and what follows it.
    pub(super) fn preambular_words(
        &self,
        participle: Participle,
        content: &PreambularContent,
    ) -> (String, String) {
        let word = hyphenated(participle.word());
        let lead = self.catalogue.plain(&format!("participle-{word}"));
        let (form, argument, text) = match content {
            PreambularContent::Free(written) => return (lead, written.text.trim().to_owned()),
            PreambularContent::Determination(found) => {
                ("that", "sentence", self.determination(found))
            }
            PreambularContent::Aim(aim) => {
                ("aim", "aim", self.catalogue.plain(&format!("aim-{}", hyphenated(aim.word()))))
            }
            PreambularContent::Basis(basis) => {
                let key = format!("basis-{}", hyphenated(basis.word()));
                ("basis", "basis", self.catalogue.plain(&key))
            }
            PreambularContent::Resolutions(_)
            | PreambularContent::EarlierResolutions
            | PreambularContent::Conduct(_)
            | PreambularContent::Principle(_)
            | PreambularContent::Effort(_)
            | PreambularContent::Condolence(_)
            | PreambularContent::Matter(_) => ("noun", "noun", self.preambular_noun(content)),
        };
        let mut arguments = Arguments::new();
        arguments.set("noun", text.as_str());
        arguments.set(argument, text.as_str());
        // A basis stands like any other noun where it has no form of its own.
        let keys = [
            format!("preamble-{word}-{form}"),
            format!("preamble-{form}"),
            format!("preamble-{word}-noun"),
        ];
        let rest = keys
            .iter()
            .find_map(|key| self.catalogue.say_if_there(key, &arguments))
            .unwrap_or_else(|| self.catalogue.say("preamble-noun", &arguments));
        (lead, rest)
    }

    fn preambular_noun(&self, content: &PreambularContent) -> String {
        match content {
            PreambularContent::Resolutions(resolutions) if !resolutions.is_empty() => {
                let mut arguments = Arguments::new();
                arguments.set("resolutions", self.catalogue.resolutions(resolutions));
                self.catalogue.say("own-resolutions", &arguments)
            }
            PreambularContent::Resolutions(_) | PreambularContent::EarlierResolutions => {
                self.catalogue.plain("earlier-resolutions")
            }
            PreambularContent::Conduct(conduct) => self.conduct(conduct),
            PreambularContent::Principle(principle) => {
                self.principle(principle.principle, &principle.of)
            }
            PreambularContent::Effort(effort) => self.effort(effort),
            PreambularContent::Condolence(loss) => self.loss(loss),
            PreambularContent::Matter(matter) => self.target(matter),
            PreambularContent::Determination(_)
            | PreambularContent::Aim(_)
            | PreambularContent::Basis(_)
            | PreambularContent::Free(_) => String::new(),
        }
    }
}
