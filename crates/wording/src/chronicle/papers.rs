//! Papers in the chronicle: dispatches with their status, cables, drafts with what they would do.

use council::dealings::WordingChange;
use council::scenario::file::{Dispatch, DispatchStatus, Text};
use council::state::{AmendmentOnFile, DraftOnFile};
use council::{Actor, AmendmentId, Audience, DispatchId, DraftId, DraftText, MemberId};

use super::Chronicle;
use crate::corridor::Between;
use crate::document::wrapped;
use crate::voice::capitalised;
use crate::{Drafter, Names, Texts};

impl<N: Names + Texts> Chronicle<'_, N> {
    pub(super) fn paper(&mut self, paper: &DispatchId, audience: &Audience) {
        if let Some(dispatch) = self.voice.names.dispatch(paper) {
            let line = self.dispatch(dispatch, audience);
            self.line(&line);
        } else if let Some(cable) = self.voice.names.cable(paper) {
            let has = cable.to.as_ref().and_then(|to| self.variants.get(to));
            if has.is_some() && cable.variant.is_some() && has != cable.variant.as_ref() {
                return;
            }
            let to = cable.to.as_ref().map(|to| self.member(to)).unwrap_or_default();
            let text = cable.text.as_ref().map(Text::as_str).unwrap_or_default().to_owned();
            let line = self.say("chronicle-cable", &[("member", to), ("text", text)]);
            self.line(&line);
        }
    }

    fn dispatch(&self, dispatch: &Dispatch, audience: &Audience) -> String {
        let text = |text: &Option<Text>| text.as_ref().map(|text| text.as_str().to_owned());
        let piece = |x: Option<String>| x.map(|x| format!(", {x}")).unwrap_or_default();
        let status = match dispatch.status {
            Some(DispatchStatus::Confirmed) => "confirmed",
            Some(DispatchStatus::Disputed) => "disputed",
            Some(DispatchStatus::LaterFoundFalse) => "later_found_false",
            Some(DispatchStatus::Reported) | None => "reported",
        };
        let hour = dispatch.local_time.as_ref().map(|time| time.as_str().to_owned());
        let line = self.say(
            "chronicle-dispatch",
            &[
                ("status", status.to_owned()),
                ("place", piece(text(&dispatch.place))),
                ("when", piece(hour)),
                ("headline", crate::voice::sentence(&text(&dispatch.headline).unwrap_or_default())),
                ("body", text(&dispatch.body).unwrap_or_default()),
            ],
        );
        match self.readers(audience) {
            None => line,
            Some(readers) => format!("{line} {readers}"),
        }
    }

    /// Who alone knows it, if not everybody.
    fn readers(&self, audience: &Audience) -> Option<String> {
        let Audience::Actors(actors) = audience else { return None };
        let members: Vec<String> = actors
            .iter()
            .filter(|actor| matches!(actor, Actor::Member(_) | Actor::Invited(_) | Actor::Body(_)))
            .map(|actor| self.voice.actor(actor))
            .collect();
        if members.is_empty() {
            return Some(self.voice.catalogue.plain("chronicle-secretariat-only"));
        }
        let readers = self.voice.catalogue.list(&members);
        Some(self.say("chronicle-known-to", &[("readers", readers)]))
    }

    /// A draft that was submitted, with its operative paragraphs.
    pub(super) fn draft_submitted(&mut self, draft: &DraftOnFile) {
        self.sponsors.insert(draft.id.clone(), draft.sponsors.clone());
        let by = capitalised(&self.voice.actor(&draft.mover));
        let mut line = self.say("chronicle-tabled", &[("By", by)]);
        let others: Vec<_> = draft
            .sponsors
            .iter()
            .filter(|sponsor| draft.mover.member() != Some(*sponsor))
            .collect();
        if !others.is_empty() {
            let sponsors = self.members(others);
            line.push(' ');
            line.push_str(&self.say("chronicle-began-sponsors", &[("sponsors", sponsors)]));
        }
        if self.minutes.is_open() {
            self.minutes.margin(line);
            return;
        }
        self.line(&line);
        for clause in self.operative(&draft.text) {
            self.lines.extend(wrapped(&clause, "    ", "        "));
        }
    }

    /// Who joined or left the sponsors of a draft that is before the Council.
    pub(super) fn sponsors_changed(&mut self, draft: &DraftId, sponsors: &[MemberId]) {
        let Some(before) = self.sponsors.get_mut(draft) else { return };
        let before = std::mem::replace(before, sponsors.to_vec());
        let of = self.corridor.draft(draft, Between::default());
        let without = |all: &[MemberId], others: &[MemberId]| -> Vec<MemberId> {
            all.iter().filter(|member| !others.contains(member)).cloned().collect()
        };
        let (joined, left) = (without(sponsors, &before), without(&before, sponsors));
        for (key, who) in [("chronicle-sponsors-joined", joined), ("chronicle-sponsors-left", left)]
        {
            if who.is_empty() {
                continue;
            }
            let members = capitalised(&self.members(&who));
            let named = [("Members", members), ("draft", of.clone())];
            let line = self.say(key, &named);
            self.between_the_lines(line);
        }
    }

    /// An amendment that the sponsors took into their draft.
    pub(super) fn amendment_taken(&mut self, amendment: AmendmentId) {
        let Some((mover, draft)) = self.minutes.amendment(amendment).cloned() else { return };
        let of = self.corridor.draft(&draft, Between::default());
        let line =
            self.say("chronicle-amendment-taken", &[("mover", self.member(&mover)), ("draft", of)]);
        self.between_the_lines(line);
    }

    pub(super) fn between_the_lines(&mut self, line: String) {
        if self.minutes.is_open() { self.minutes.margin(line) } else { self.line(&line) }
    }

    /// An amendment, with what it would do.
    pub(super) fn amendment_moved(&mut self, amendment: &AmendmentOnFile) {
        let by = capitalised(&self.member(&amendment.mover));
        let of = self.corridor.draft(&amendment.draft, Between::default());
        let change = WordingChange::of_amendment(&amendment.text);
        let does = change.map(|change| self.corridor.changes(&amendment.draft, &[change]));
        let key =
            if does.is_some() { "chronicle-amendment" } else { "chronicle-amendment-unnamed" };
        let named = [("By", by), ("draft", of), ("does", does.unwrap_or_default())];
        let line = self.say(key, &named);
        self.between_the_lines(line);
    }

    /// The text as it is put to the vote, under these words.
    pub(super) fn text_before_the_vote(&mut self, draft: &DraftId, heading: &str) {
        let Some(text) = self.corridor.text(draft) else { return };
        let clauses = self.operative(text);
        self.minutes.margin(self.voice.catalogue.plain(heading));
        for clause in clauses {
            self.minutes.margin(clause);
        }
    }

    /// What a text says: its findings, which decide, and its operative paragraphs.
    fn operative(&self, text: &DraftText) -> Vec<String> {
        let drafter = Drafter::new(self.voice.catalogue, self.voice.names);
        let mut lines = Vec::new();
        let finds = |clause: &&council::PreambularClause| {
            matches!(clause.content, council::PreambularContent::Determination(_))
        };
        for clause in text.preamble.iter().filter(finds) {
            lines.push(format!("{},", drafter.preambular(clause).in_one()));
        }
        for (place, clause) in text.operative.iter().enumerate() {
            lines.push(format!("{}. {}.", place + 1, drafter.operative(clause).in_one()));
        }
        lines
    }
}
