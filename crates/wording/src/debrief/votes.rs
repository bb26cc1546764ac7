//! The player's votes beside those of history, and what happened then, in words.

use council::Outcome;
use council::scenario::file::VoteOutcome;
use table::debrief::{SittingThen, VoteBesideHistory, VoteThen};

use super::page::{Line, Part, Section, SectionId};
use super::teller::{Teller, ballot_word};
use crate::voice::capitalised;
use crate::{Names, Texts};

impl<N: Names + Texts> Teller<'_, N> {
    pub(super) fn votes(&self) -> Option<Section> {
        let rows: Vec<Vec<String>> =
            self.debrief.votes.iter().map(|vote| self.vote_row(vote)).collect();
        if rows.is_empty() {
            return None;
        }
        let head = ["text", "yours", "outcome", "theirs", "theirs-outcome"];
        let head = head.map(|column| self.plain(&format!("debrief-votes-{column}")));
        let caption = self.plain("debrief-votes-caption");
        let table = Part::Table { caption, head: head.to_vec(), rows };
        self.section(SectionId::Votes, "debrief-votes-heading", None, vec![table])
    }

    fn vote_row(&self, vote: &VoteBesideHistory) -> Vec<String> {
        let kinds = vote.text.operative.iter().map(|clause| clause.measure.kind());
        let text = [("draft", self.draft(&vote.draft)), ("kinds", self.kinds(kinds))];
        let in_favour = vote.roll.members_with(council::Ballot::For).count();
        let outcome = [
            ("word", outcome(&vote.outcome).to_owned()),
            ("in_favour", self.catalogue.count(super::opening::number(in_favour))),
        ];
        let (theirs, came_to) = match &vote.beside {
            Some(beside) => {
                let title = self.names.past_vote(&beside.vote).map(|(title, _)| title);
                let cell = [
                    ("ballot", self.ballot(beside.ballot)),
                    ("title", title.unwrap_or_else(|| beside.vote.to_string())),
                ];
                (self.say("debrief-beside-cell", &cell), self.outcome_then(beside.outcome))
            }
            None => (self.plain("debrief-votes-unlike"), self.plain("debrief-votes-none")),
        };
        vec![
            capitalised(&self.say("debrief-vote-cell", &text)),
            self.ballot(vote.ballot),
            self.say("debrief-outcome", &outcome),
            theirs,
            came_to,
        ]
    }

    fn ballot(&self, ballot: Option<council::Ballot>) -> String {
        self.say("debrief-ballot", &[("ballot", ballot_word(ballot))])
    }

    fn outcome_then(&self, came_to: Option<VoteOutcome>) -> String {
        let Some(came_to) = came_to else { return String::new() };
        let word = match came_to {
            VoteOutcome::Adopted => "adopted",
            VoteOutcome::Vetoed => "vetoed",
            VoteOutcome::TooFewVotes
            | VoteOutcome::NotUnanimous
            | VoteOutcome::Procedural
            | VoteOutcome::Substantive
            | VoteOutcome::RulingStands
            | VoteOutcome::RulingOverruled => "failed",
        };
        self.say("debrief-outcome-then", &[("word", word.to_owned())])
    }

    pub(super) fn then(&self) -> Option<Section> {
        let parts = self.debrief.then.iter().map(|sitting| self.sitting_then(sitting)).collect();
        self.section(SectionId::Then, "debrief-then", None, parts)
    }

    fn sitting_then(&self, then: &SittingThen) -> Part {
        let heading = [
            ("date", self.catalogue.date(then.day)),
            ("heading", self.names.heading(&then.sitting).unwrap_or_default()),
        ];
        let story = self.names.past_story(&then.sitting).map(Part::Text);
        let lines: Vec<Line> = then.votes.iter().filter_map(|vote| self.vote_then(vote)).collect();
        let lines = (!lines.is_empty()).then_some(Part::Lines(lines));
        Part::Under {
            heading: self.say("debrief-then-sitting", &heading),
            parts: story.into_iter().chain(lines).collect(),
        }
    }

    fn vote_then(&self, vote: &VoteThen) -> Option<Line> {
        let (title, symbol) = self.names.past_vote(&vote.vote)?;
        let named = [
            ("title", title),
            ("symbol", symbol.map(|symbol| format!(" ({symbol})")).unwrap_or_default()),
            ("outcome", self.outcome_then(vote.outcome)),
            ("Member", capitalised(&self.member(&self.debrief.seat))),
            ("ballot", self.ballot(vote.ballot)),
        ];
        Some(Self::uncited(self.say("debrief-then-vote", &named)))
    }
}

fn outcome(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Adopted => "adopted",
        Outcome::Vetoed { .. } => "vetoed",
        Outcome::TooFewVotes { .. }
        | Outcome::NotUnanimous { .. }
        | Outcome::FoundProcedural { .. }
        | Outcome::FoundSubstantive { .. }
        | Outcome::RulingStands
        | Outcome::RulingOverruled => "failed",
    }
}
