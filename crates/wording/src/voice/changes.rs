//! Changes of wording as one speaks of them: asked for, or as a condition.

use council::MeasureKind;
use delegates::voice::{Change, Paragraph};

use super::Voice;
use crate::{Arguments, Names, Texts, measure_kind, verb};

impl<N: Names + Texts> Voice<'_, N> {
    /// What is asked, from "to" on: "put “calls upon” for “demands” in paragraph 2".
    pub(crate) fn changes(&self, changes: &[Change]) -> Option<String> {
        self.each("do", changes)
    }

    /// The same as a condition after "if"; `form` is `if` for what may still come, `had` for what did
    /// not.
    pub(super) fn conditions(&self, form: &str, changes: &[Change]) -> Option<String> {
        self.each(form, changes)
    }

    fn each(&self, form: &str, changes: &[Change]) -> Option<String> {
        let mut each: Vec<String> = Vec::new();
        let drops: Vec<Paragraph> = changes.iter().filter_map(dropped).collect();
        each.extend(self.drops(form, &drops));
        let kept = |change: &&Change| each.is_empty() || dropped(change).is_none();
        let others: Vec<String> =
            changes.iter().filter(kept).map(|change| self.change(form, change)).collect();
        each.extend(others);
        (!each.is_empty()).then(|| self.catalogue.list(&each))
    }

    /// Several operative paragraphs that go, in one: "leave out paragraphs 2 and 3". `None` if there are
    /// not two, or not all are operative.
    pub(crate) fn drops(&self, form: &str, places: &[Paragraph]) -> Option<String> {
        let number = |place: &Paragraph| match place {
            Paragraph::Operative(number) => Some(number.to_string()),
            Paragraph::Preambular(_) => None,
        };
        let numbers: Vec<String> = places.iter().map(number).collect::<Option<_>>()?;
        let mut arguments = Arguments::new();
        arguments.set("numbers", self.catalogue.list(&numbers));
        (numbers.len() > 1).then(|| self.catalogue.say(&format!("voice-{form}-drops"), &arguments))
    }

    pub(crate) fn change(&self, form: &str, change: &Change) -> String {
        let mut arguments = Arguments::new();
        let quoted = |one| uncapitalised(&verb(self.catalogue, one));
        let how = match change {
            Change::Verb { at, from, to } => {
                arguments.set("place", self.place(*at));
                arguments.set("from", quoted(*from));
                arguments.set("to", quoted(*to));
                "verb"
            }
            Change::Drop { at } => {
                arguments.set("place", self.place(*at));
                "drop"
            }
            Change::Measure { at, kind } => {
                arguments.set("place", self.place(*at));
                arguments.set("kind", self.work(*kind));
                "measure"
            }
            Change::Add { kind, .. } => {
                arguments.set("kind", self.work(*kind));
                "add"
            }
        };
        self.catalogue.say(&format!("voice-{form}-{how}"), &arguments)
    }

    /// A paragraph within a sentence: "paragraph 2".
    pub(crate) fn place(&self, at: Paragraph) -> String {
        let (key, number) = match at {
            Paragraph::Operative(number) => ("place-operative-within", number),
            Paragraph::Preambular(number) => ("place-preambular-within", number),
        };
        let mut arguments = Arguments::new();
        arguments.set("number", number.to_string());
        self.catalogue.say(key, &arguments)
    }

    /// What a paragraph does, as one speaks of it: "a cease-fire".
    pub(crate) fn work(&self, kind: MeasureKind) -> String {
        let key = format!("voice-work-{}", kind.word().replace('_', "-"));
        self.catalogue
            .say_if_there(&key, &Arguments::new())
            .unwrap_or_else(|| measure_kind(self.catalogue, kind))
    }
}

fn dropped(change: &Change) -> Option<Paragraph> {
    match change {
        Change::Drop { at } => Some(*at),
        Change::Verb { .. } | Change::Measure { .. } | Change::Add { .. } => None,
    }
}

fn uncapitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
