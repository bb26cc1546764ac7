//! The end of the chronicle: where things stood, what was obeyed, what was promised, what each capital
//! had asked for. No score.

use council::dealings::UndertakingState;

use super::Chronicle;
use crate::voice::capitalised;
use crate::{Names, Texts};

impl<N: Names + Texts> Chronicle<'_, N> {
    pub(super) fn debrief(&mut self) {
        self.meetings();
        let heading = self.voice.catalogue.plain("chronicle-debrief");
        self.section(&heading);
        self.due("chronicle-tracks");
        let tracks: Vec<_> = self.aftermath.tracks().collect();
        for (track, from, to) in tracks {
            let named = [("track", track), ("from", from.to_string()), ("to", to.to_string())];
            let line = self.say("chronicle-track", &named);
            self.line(&line);
        }
        self.due("chronicle-decisions");
        for line in self.aftermath.decisions() {
            self.line(&line);
        }
        self.promises();
        self.instructions();
        self.headings.clear();
    }

    fn promises(&mut self) {
        self.due("chronicle-promises");
        let count = |state| self.corridor.ended(state).to_string();
        let named = [
            ("kept", count(UndertakingState::Kept)),
            ("broken", count(UndertakingState::Broken)),
            ("released", count(UndertakingState::Released)),
            ("lapsed", count(UndertakingState::Lapsed)),
        ];
        let line = self.say("chronicle-count", &named);
        self.line(&line);
        for state in [UndertakingState::Broken, UndertakingState::Kept] {
            let told: Vec<String> =
                self.corridor.promises_ended(state).map(str::to_owned).collect();
            for line in told {
                self.line(&line);
            }
        }
    }

    fn instructions(&mut self) {
        self.due("chronicle-instructions");
        let mut told = Vec::new();
        for (member, lines) in self.corridor.lines() {
            let member = capitalised(&self.member(member));
            for (key, lines) in
                [("chronicle-line-met", &lines.met), ("chronicle-line-against", &lines.against)]
            {
                let each = lines.iter().map(|line| {
                    self.say(key, &[("Member", member.clone()), ("line", line.clone())])
                });
                told.extend(each);
            }
        }
        for line in told {
            self.line(&line);
        }
    }

    fn due(&mut self, heading: &str) {
        self.headings = vec![self.voice.catalogue.plain(heading)];
    }
}
