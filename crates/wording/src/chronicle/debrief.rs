//! The end of the chronicle: where things stood.

use council::dealings::UndertakingState;

use super::Chronicle;
use crate::{Names, Texts};

impl<N: Names + Texts> Chronicle<'_, N> {
    pub(super) fn debrief(&mut self) {
        self.meetings();
        let heading = self.voice.catalogue.plain("chronicle-debrief");
        self.section(&heading);
        self.headings = vec![self.voice.catalogue.plain("chronicle-tracks")];
        let tracks: Vec<_> = self.aftermath.tracks().collect();
        for (track, from, to) in tracks {
            let named = [("track", track), ("from", from.to_string()), ("to", to.to_string())];
            let line = self.say("chronicle-track", &named);
            self.line(&line);
        }
        self.headings = vec![self.voice.catalogue.plain("chronicle-promises")];
        let count = |state| self.corridor.ended(state).to_string();
        let named = [
            ("kept", count(UndertakingState::Kept)),
            ("broken", count(UndertakingState::Broken)),
            ("released", count(UndertakingState::Released)),
            ("lapsed", count(UndertakingState::Lapsed)),
        ];
        let line = self.say("chronicle-count", &named);
        self.line(&line);
    }
}
