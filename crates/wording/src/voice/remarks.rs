//! From what a phrase was given by id to the words that are put in.

use council::Actor;
use delegates::voice::{Ground, Remarks};

use super::{Values, Voice, sentence};
use crate::{Arguments, Names, Texts};

impl<N: Names + Texts> Voice<'_, N> {
    pub(super) fn put_remarks(&self, remarks: &Remarks, values: &mut Values) {
        let speaker = remarks.speaker.clone().map(Actor::Member);
        if let Some(mover) = &remarks.mover {
            values.inline("mover", self.actor(mover));
            self.put_draft_of(mover, speaker.as_ref(), None, values);
        }
        let somebody = [("member", &remarks.member), ("guest", &remarks.guest)];
        for (name, actor) in somebody {
            if let Some(actor) = actor {
                values.inline(name, self.actor(actor));
            }
        }
        if let Some(item) = &remarks.item {
            values.inline("item", self.names.item(item));
        }
        if let Some(day) = remarks.sitting.as_ref().and_then(|sitting| self.names.day(sitting)) {
            values.inline("sitting", self.catalogue.date(day));
        }
        if let Some(changes) = self.changes(&remarks.changes) {
            values.inline("changes", changes);
        }
        let mut works: Vec<String> = Vec::new();
        for work in remarks.works.iter().map(|kind| self.work(*kind)) {
            if !works.contains(&work) {
                works.push(work);
            }
        }
        if !works.is_empty() {
            values.inline("works", self.catalogue.list(&works));
        }
        let own = remarks.guest.as_ref().zip(remarks.sitting.as_ref());
        let reason = own
            .and_then(|(guest, sitting)| self.names.guest(guest, sitting))
            .unwrap_or_else(|| self.reasons(&remarks.reasons));
        values.sentence("reason", reason);
    }

    /// "the draft of Norway", "our draft" to its mover, "your draft" to the one spoken to.
    pub(crate) fn put_draft_of(
        &self,
        mover: &Actor,
        speaker: Option<&Actor>,
        listener: Option<&Actor>,
        values: &mut Values,
    ) {
        let whose = if speaker == Some(mover) {
            "ours"
        } else if listener == Some(mover) {
            "yours"
        } else {
            "theirs"
        };
        let mut arguments = Arguments::new();
        arguments.set("mover", self.actor(mover));
        for name in ["draft", "text"] {
            let words = self.catalogue.say(&format!("voice-{name}-{whose}"), &arguments);
            values.inline(name, words);
        }
    }

    /// Two reasons at most, in the scenario's words.
    pub(crate) fn reasons(&self, grounds: &[Ground]) -> String {
        let said: Vec<String> = grounds.iter().filter_map(|ground| self.ground(ground)).collect();
        said.iter().take(2).map(|text| sentence(text)).collect::<Vec<_>>().join(" ")
    }

    fn ground(&self, ground: &Ground) -> Option<String> {
        match ground {
            Ground::Position { member, position } => self.names.position(member, position),
            Ground::Situation { member, situation } => self.names.situation(member, situation),
        }
    }

    /// Anybody's name with its article.
    pub(crate) fn actor(&self, actor: &Actor) -> String {
        let name = match actor {
            Actor::Member(member) => return self.catalogue.in_talk(&self.names.member(member)),
            Actor::Invited(party) => self.names.party(party),
            Actor::Body(body) => self.names.body(body),
            Actor::Secretariat | Actor::Teacher | Actor::Host => {
                return self.catalogue.plain("verbatim-secretariat");
            }
            Actor::Press => return self.catalogue.plain("verbatim-press"),
        };
        self.catalogue.in_text(&name)
    }
}
