//! Small lines: names, sentences, messages.

use council::state::Message;
use council::{Actor, MemberId};

use super::Chronicle;
use crate::voice::{capitalised, tidy};
use crate::{Arguments, Names, Texts};

impl<N: Names + Texts> Chronicle<'_, N> {
    pub(super) fn say(&self, key: &str, named: &[(&'static str, String)]) -> String {
        let arguments: Arguments<'_> =
            named.iter().map(|(name, value)| (*name, value.as_str())).collect();
        tidy(&self.voice.catalogue.say(key, &arguments))
    }

    pub(super) fn member(&self, member: &MemberId) -> String {
        self.voice.actor(&Actor::Member(member.clone()))
    }

    /// Members as a list.
    pub(super) fn members<'m>(&self, members: impl IntoIterator<Item = &'m MemberId>) -> String {
        let names: Vec<String> = members.into_iter().map(|member| self.member(member)).collect();
        self.voice.catalogue.list(&names)
    }

    pub(super) fn message(&mut self, message: &Message) {
        let from = capitalised(&self.voice.actor(&message.from));
        let to = self.members(&message.to);
        let words = self.voice.words(&message.words);
        let line = self.say("chronicle-message", &[("From", from), ("to", to), ("words", words)]);
        self.line(&line);
    }
}
