//! Promises, prices and bargains in words, from "to" on.

use council::dealings::{Deal, NextDeed, Price, Promise, Rewording, Tabled, WordingChange};
use council::scenario::file::MeansKind;
use council::{
    Actor, Ballot, ClauseId, DraftId, DraftText, MemberId, NewOperative, OperativeClause,
};
use delegates::voice::{Change, Paragraph};

use super::Corridor;
use super::desk::Between;
use crate::{Arguments, Drafter, Names, Texts};

/// Words on either side of a change that are still quoted alone; beyond, the paragraph is.
const DIFFERING_WORDS_MAX: usize = 8;

impl<N: Names + Texts> Corridor<'_, N> {
    /// What is promised: "vote for the draft of Norway".
    pub(crate) fn promise(&self, promise: &Promise, between: Between<'_>) -> String {
        let say = |key: &str, named: &[(&'static str, String)]| self.say(key, named);
        let draft = |id| ("draft", self.draft(id, between));
        match promise {
            Promise::VoteSo { draft: id, ballot } => {
                say("promise-vote-so", &[draft(id), ("ballot", ballot_word(*ballot))])
            }
            Promise::NotVeto { draft: id } => say("promise-not-veto", &[draft(id)]),
            Promise::Sponsor { draft: id } => say("promise-sponsor", &[draft(id)]),
            Promise::SupportParagraph { draft: id, clause } => {
                say("promise-support-paragraph", &[draft(id), ("place", self.place(id, *clause))])
            }
            Promise::OpposeParagraph { draft: id, clause } => {
                say("promise-oppose-paragraph", &[draft(id), ("place", self.place(id, *clause))])
            }
            Promise::Revise { draft: id, changes } => {
                let changes = self.changes(id, changes);
                say("promise-revise", &[draft(id), ("changes", changes)])
            }
            Promise::Table { text: Tabled::Draft(id) } => say("promise-table-draft", &[draft(id)]),
            Promise::Table { text: Tabled::Outline(_) } => say("promise-table-outline", &[]),
            Promise::Withdraw { draft: id } => say("promise-withdraw", &[draft(id)]),
            Promise::Invite { guest } => {
                say("promise-invite", &[("guest", self.voice.actor(guest))])
            }
            Promise::Pledge { means, at_least } => {
                say("promise-pledge", &[("means", self.means(*means, *at_least))])
            }
            Promise::NextSitting { deed } => self.next_deed(deed),
        }
    }

    fn next_deed(&self, deed: &NextDeed) -> String {
        match deed {
            NextDeed::VoteFor { kind } => {
                self.say("promise-next-vote-for", &[("kind", self.voice.work(*kind))])
            }
            NextDeed::Sponsor { kind } => {
                self.say("promise-next-sponsor", &[("kind", self.voice.work(*kind))])
            }
            NextDeed::Pledge { means, at_least } => {
                self.say("promise-next-pledge", &[("means", self.means(*means, *at_least))])
            }
        }
    }

    /// Several promises: "sponsor our draft and vote for it".
    pub(crate) fn promises(&self, promises: &[Promise], between: Between<'_>) -> Option<String> {
        let each: Vec<String> = promises.iter().map(|one| self.promise(one, between)).collect();
        (!each.is_empty()).then(|| self.voice.catalogue.list(&each))
    }

    /// A price, as what the other is to do; `None` if nothing is asked.
    pub(crate) fn price(
        &self,
        draft: &DraftId,
        price: &Price,
        between: Between<'_>,
    ) -> Option<String> {
        let wording = (!price.changes.is_empty()).then(|| self.changes(draft, &price.changes));
        let promise = price.undertaking.as_ref().map(|one| self.promise(one, between));
        let both: Vec<String> = wording.into_iter().chain(promise).collect();
        (!both.is_empty()).then(|| self.voice.catalogue.list(&both))
    }

    /// The terms of a bargain: `form` names the sentences for both sides, one's offer, the other's.
    pub(crate) fn terms(
        &self,
        form: &str,
        deal: &Deal,
        named: &[(&'static str, String)],
        (by, to): (&MemberId, &MemberId),
    ) -> String {
        let offered = self.promises(&deal.offered, Between::of(by));
        let asked = self.promises(&deal.asked, Between::of(to));
        let trade = words_for_a_vote(deal);
        let side = match (&offered, &asked) {
            (Some(_), Some(_)) if trade.is_some() => match trade {
                Some((Offers::TheVote, ..)) => "vote-for-words",
                Some((Offers::TheWords, ..)) | None => "words-for-vote",
            },
            (Some(_), Some(_)) => "both",
            (Some(_), None) => "offered",
            (None, Some(_) | None) => "asked",
        };
        let mut all = named.to_vec();
        all.push(("offered", offered.unwrap_or_default()));
        all.push(("asked", asked.unwrap_or_default()));
        if let Some((_, draft, changes)) = trade {
            all.push(("draft", self.draft(draft, Between::default())));
            all.push(("changes", self.changes(draft, changes)));
        }
        self.say(&format!("{form}-{side}"), &all)
    }

    /// Changes of wording, with the new words where a paragraph is put otherwise.
    pub(crate) fn changes(&self, draft: &DraftId, changes: &[WordingChange]) -> String {
        let drops: Vec<Paragraph> =
            changes.iter().filter_map(|one| self.dropped(draft, one)).collect();
        let mut each: Vec<String> = self.voice.drops("do", &drops).into_iter().collect();
        let merged = !each.is_empty();
        let others = changes.iter().filter(|one| !merged || one.how != Rewording::Drop);
        each.extend(others.map(|one| self.change(draft, one)).collect::<Vec<_>>());
        self.voice.catalogue.list(&each)
    }

    fn dropped(&self, draft: &DraftId, change: &WordingChange) -> Option<Paragraph> {
        let stands = |text: &DraftText| change.fits(text) && !change.is_made_in(text);
        let text = self.desk.text_where(draft, stands).filter(|_| change.how == Rewording::Drop)?;
        Paragraph::of(text, change.clause)
    }

    fn change(&self, draft: &DraftId, change: &WordingChange) -> String {
        let before = |text: &DraftText| change.fits(text) && !change.is_made_in(text);
        let text = self.desk.text_where(draft, before);
        let at = text.and_then(|text| Paragraph::of(text, change.clause));
        let own = text.and_then(|text| text.operative(change.clause));
        match (&change.how, at, own) {
            (Rewording::Verb(to), Some(at), Some(own)) => {
                self.voice.change("do", &Change::Verb { at, from: own.verb, to: *to })
            }
            (Rewording::Drop, Some(at), _) => self.voice.change("do", &Change::Drop { at }),
            (Rewording::Measure(measure), Some(at), Some(own)) => {
                let reads = OperativeClause { measure: (**measure).clone(), ..own.clone() };
                let words = self.clause_words(&reads);
                if let Some((from, to)) = differing(&self.clause_words(own), &words) {
                    let named = [("place", self.voice.place(at)), ("from", from), ("to", to)];
                    return self.say("voice-do-verb", &named);
                }
                self.say("voice-do-reads", &[("place", self.voice.place(at)), ("words", words)])
            }
            (Rewording::Add(new), ..) => {
                let words = self.clause_words(&as_clause(change.clause, new));
                self.say("voice-do-add-words", &[("words", words)])
            }
            (Rewording::Verb(_) | Rewording::Drop | Rewording::Measure(_), ..) => {
                self.voice.catalogue.plain("voice-missing-changes")
            }
        }
    }

    fn clause_words(&self, clause: &OperativeClause) -> String {
        Drafter::new(self.voice.catalogue, self.voice.names).operative(clause).in_one()
    }

    pub(crate) fn place(&self, draft: &DraftId, clause: ClauseId) -> String {
        let has = |text: &DraftText| Paragraph::of(text, clause).is_some();
        let text = self.desk.text_where(draft, has);
        let at = text.and_then(|text| Paragraph::of(text, clause));
        at.map_or_else(|| self.voice.catalogue.plain("place-somewhere"), |at| self.voice.place(at))
    }

    /// "the draft of Norway", "our draft"; "our second draft" where there are more.
    pub(crate) fn draft(&self, id: &DraftId, between: Between<'_>) -> String {
        self.paper("draft", id, between)
    }

    /// The same, called a text.
    pub(crate) fn paper(&self, name: &str, id: &DraftId, between: Between<'_>) -> String {
        let Some((mover, nth)) = self.desk.mover(id) else {
            return self.voice.catalogue.plain(&format!("voice-missing-{name}"));
        };
        let is = |member: Option<&_>| mover.member().is_some() && mover.member() == member;
        let whose = if is(between.speaker) {
            "ours"
        } else if is(between.listener) {
            "yours"
        } else if is(between.subject) {
            "its"
        } else {
            "theirs"
        };
        let mut arguments = Arguments::new();
        arguments.set("mover", self.voice.actor(mover));
        let key = match nth {
            None => format!("voice-{name}-{whose}"),
            Some(nth) => {
                arguments.set("nth", self.nth(nth));
                format!("voice-{name}-nth-{whose}")
            }
        };
        self.voice.catalogue.say(&key, &arguments)
    }

    pub(crate) fn nth(&self, n: usize) -> String {
        let mut arguments = Arguments::new();
        arguments.set("n", n);
        self.voice.catalogue.say("nth", &arguments)
    }

    fn means(&self, means: MeansKind, at_least: u32) -> String {
        let means = self.voice.means(means);
        if at_least <= 1 {
            return means;
        }
        let amount = self.voice.catalogue.figure(at_least);
        self.say("means-amount", &[("means", means), ("amount", amount)])
    }

    /// A mover's name is put with its article; this is for members alone.
    pub(crate) fn member(&self, id: &MemberId) -> String {
        self.voice.actor(&Actor::Member(id.clone()))
    }
}

pub(super) fn ballot_word(ballot: Ballot) -> String {
    match ballot {
        Ballot::For => "for",
        Ballot::Against => "against",
        Ballot::Abstaining => "abstaining",
        Ballot::NotParticipating | Ballot::Absent => "not_participating",
    }
    .to_owned()
}

/// A paragraph to be added, as a clause that can be put into words.
fn as_clause(id: ClauseId, new: &NewOperative) -> OperativeClause {
    OperativeClause {
        id,
        verb: new.verb,
        measure: new.measure.clone(),
        text: new.text.clone(),
        subclauses: Vec::new(),
    }
}

/// Which side of a bargain is offered.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Offers {
    /// The vote, and words are asked.
    TheVote,
    /// The words, and the vote is asked.
    TheWords,
}

/// The commonest bargain: a vote for a draft against a change of that draft's words.
pub(crate) fn words_for_a_vote(deal: &Deal) -> Option<(Offers, &DraftId, &[WordingChange])> {
    let (offers, vote, words) = match (deal.offered.as_slice(), deal.asked.as_slice()) {
        ([vote @ Promise::VoteSo { .. }], [words]) => (Offers::TheVote, vote, words),
        ([words], [vote @ Promise::VoteSo { .. }]) => (Offers::TheWords, vote, words),
        _ => return None,
    };
    let Promise::VoteSo { draft, ballot: Ballot::For } = vote else { return None };
    let Promise::Revise { draft: revised, changes } = words else { return None };
    (draft == revised && deal.pressure.is_none()).then_some((offers, draft, changes))
}

/// The words in which two wordings of a paragraph differ, the first's and the second's; `None` if one of
/// them has nothing of its own, or too much to be quoted alone.
fn differing(before: &str, after: &str) -> Option<(String, String)> {
    let (before, after): (Vec<&str>, Vec<&str>) =
        (before.split_whitespace().collect(), after.split_whitespace().collect());
    let start = before.iter().zip(&after).take_while(|(one, other)| one == other).count();
    let (before, after) = (before.get(start..)?, after.get(start..)?);
    let pairs = before.iter().rev().zip(after.iter().rev());
    let end = pairs.take_while(|(one, other)| one == other).count();
    let own = |words: &[&str]| {
        let words = words.get(..words.len().saturating_sub(end)).unwrap_or_default().join(" ");
        let count = words.split_whitespace().count();
        (1..=DIFFERING_WORDS_MAX).contains(&count).then_some(words)
    };
    own(before).zip(own(after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_two_wordings_only_what_differs_is_quoted() {
        let words = |from: &str, to: &str| Some((from.to_owned(), to.to_owned()));
        for (before, after, quoted) in [
            (
                "Determines that the attack constitutes an act of aggression",
                "Determines that the attack constitutes a breach of the peace",
                words("an act of aggression", "a breach of the peace"),
            ),
            (
                "Demands that North Korea cease hostilities immediately in Korea",
                "Demands that all parties cease hostilities immediately in Korea",
                words("North Korea", "all parties"),
            ),
            ("Calls for an end", "Calls for an end within a week", None),
            ("The same", "The same", None),
            ("one two three four five six seven eight nine", "ten", None),
        ] {
            assert_eq!(differing(before, after), quoted, "{before} / {after}");
        }
    }
}
