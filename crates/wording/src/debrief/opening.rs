//! The opening: how it ended, and what the Council did.

use table::debrief::Settled;

use super::teller::Teller;
use crate::voice::capitalised;
use crate::{Arguments, Names, Texts, experiment_mark};

impl<N: Names + Texts> Teller<'_, N> {
    /// Above the title.
    pub(super) fn over(&self) -> String {
        let crisis = self.names.title().unwrap_or_else(|| self.debrief.scenario.to_string());
        let member = self.names.member(&self.debrief.seat);
        let over = self.say("debrief-over", &[("crisis", crisis), ("member", member)]);
        let rulebook = self.debrief.rulebook.as_ref();
        match rulebook.and_then(|rules| experiment_mark(self.catalogue, self.names, rules)) {
            Some(mark) => self.say("debrief-over-marked", &[("over", over), ("mark", mark)]),
            None => over,
        }
    }

    /// The title, and what is told of the ending.
    pub(super) fn ending(&self) -> (String, Option<String>) {
        let told = self.debrief.ending.as_ref().and_then(|ending| self.names.ending(ending));
        match told {
            Some((title, text)) => (title, Some(text)),
            None => (self.plain("debrief-title-broken-off"), None),
        }
    }

    pub(super) fn opening(&self) -> String {
        let sittings = &self.debrief.council.sittings;
        let adopted: Vec<&Settled> = sittings.iter().flat_map(|one| &one.adopted).collect();
        let lost: Vec<&Settled> = sittings.iter().flat_map(|one| &one.not_adopted).collect();
        let mut arguments = Arguments::new();
        arguments.set("sittings", sittings.len());
        arguments.set("n", self.catalogue.count(number(sittings.len())));
        arguments.set("adopted", self.texts("debrief-texts", adopted.len()));
        arguments.set("lost", lost.len());
        arguments.set("others", self.texts("debrief-others", lost.len()));
        let nothing = adopted.is_empty() && !lost.is_empty();
        if nothing {
            arguments.set("Texts", capitalised(&self.texts("debrief-texts", lost.len())));
        }
        let key = if nothing { "debrief-opening-nothing" } else { "debrief-opening" };
        let did = self.say_with(key, &arguments);
        let end = if !self.debrief.is_over {
            "debrief-opening-broken-off"
        } else if self.debrief.council.ended_as_in_history {
            "debrief-opening-as-history"
        } else {
            "debrief-opening-otherwise"
        };
        let sentences = [Some(did), self.closest(&adopted, &lost), Some(self.plain(end))];
        sentences.into_iter().flatten().collect::<Vec<_>>().join(" ")
    }

    fn texts(&self, key: &str, count: usize) -> String {
        let mut arguments = Arguments::new();
        arguments.set("count", count);
        arguments.set("n", self.catalogue.count(number(count)));
        self.say_with(key, &arguments)
    }

    /// The vote that was nearest to coming out otherwise: one that was lost, before one that carried.
    fn closest(&self, adopted: &[&Settled], lost: &[&Settled]) -> Option<String> {
        if self.all_must_agree() {
            return self.stopped_by_fewest(lost);
        }
        let needed = |one: &Settled| self.catalogue.count(u32::from(one.needed));
        let short = |one: &&&Settled| one.needed.checked_sub(one.in_favour).filter(|by| *by > 0);
        let near = lost.iter().filter_map(|one| Some((short(&one)?, one)));
        if let Some((by, one)) = near.min_by_key(|(by, _)| *by).filter(|(by, _)| *by <= 2) {
            return Some(self.say(
                "debrief-opening-closest-lost",
                &[
                    ("short", self.catalogue.count(u32::from(by))),
                    ("needed", needed(one)),
                    ("kind", self.kinds(one.does.iter().copied())),
                ],
            ));
        }
        let exactly = adopted.iter().find(|one| one.needed > 0 && one.in_favour == one.needed)?;
        Some(self.say(
            "debrief-opening-closest-won",
            &[("needed", needed(exactly)), ("kind", self.kinds(exactly.does.iter().copied()))],
        ))
    }

    /// Where all must agree: the text that the fewest votes against stopped.
    fn stopped_by_fewest(&self, lost: &[&Settled]) -> Option<String> {
        let stopped = lost.iter().filter(|one| (1..=2).contains(&one.against));
        let one = stopped.min_by_key(|one| one.against)?;
        let mut arguments = Arguments::new();
        arguments.set("against", one.against);
        arguments.set("n", self.catalogue.count(u32::from(one.against)));
        arguments.set("in_favour", self.catalogue.count(u32::from(one.in_favour)));
        arguments.set("kind", self.kinds(one.does.iter().copied()));
        Some(self.say_with("debrief-opening-closest-stopped", &arguments))
    }
}

pub(super) fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
