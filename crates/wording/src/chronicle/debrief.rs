//! The end of the chronicle: where things stood.

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
        self.headings.clear();
    }
}
