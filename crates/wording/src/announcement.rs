//! The President's announcement after a vote: what came of it, why, and the rule, in one sentence.

use council::{DecisionRule, MemberId, Nature, Outcome, PutAs, Question, VetoHeld, VoteResult};

use crate::{Arguments, Catalogue, Names};

/// Says in one sentence what came of a vote, with the rule: "Not adopted: 8 in favour, 9 needed; the
/// negative vote of France was not a veto, because the draft did not have nine (Article 27(3))."
pub fn announcement(catalogue: &Catalogue, names: &impl Names, result: &VoteResult) -> String {
    let speaker = Speaker { catalogue, names, result };
    let mut clauses = vec![speaker.head()];
    clauses.extend(speaker.note_on_negative_votes());
    clauses.extend(speaker.notes_on_concurrence());
    clauses.extend(speaker.notes_on_parties());
    speaker.sentence(clauses)
}

struct Speaker<'a, N> {
    catalogue: &'a Catalogue,
    names: &'a N,
    result: &'a VoteResult,
}

impl<N: Names> Speaker<'_, N> {
    fn head(&self) -> String {
        match &self.result.outcome {
            Outcome::Adopted => self.say(self.adopted_key(), &[]),
            Outcome::TooFewVotes { .. } => self.say("too-few", &[]),
            Outcome::NotUnanimous { against } => self.say("not-unanimous", against),
            Outcome::Vetoed { by } => self.say("vetoed", by),
            Outcome::FoundProcedural { despite } if despite.is_empty() => {
                self.say("found-procedural", &[])
            }
            Outcome::FoundProcedural { despite } => self.say("found-procedural-despite", despite),
            Outcome::FoundSubstantive { by } => self.say(self.substantive_key(by), by),
            Outcome::RulingStands => self.say(
                match self.put_as() {
                    PutAs::Overrule => "ruling-stands-by-overrule",
                    PutAs::Uphold => "ruling-stands-by-uphold",
                },
                &[],
            ),
            Outcome::RulingOverruled => self.say(
                match self.put_as() {
                    PutAs::Overrule => "ruling-overruled-by-overrule",
                    PutAs::Uphold => "ruling-overruled-by-uphold",
                },
                &[],
            ),
        }
    }

    fn adopted_key(&self) -> &'static str {
        match (self.result.question.nature(), self.result.decided_by) {
            (Nature::Procedural, _) => "adopted-procedure",
            (Nature::Substantive, DecisionRule::Unanimity) => "adopted-unanimously",
            // Where nobody has a veto there is none to speak of.
            (Nature::Substantive, DecisionRule::Majority(_))
                if self.result.veto == VetoHeld::BySome && self.all_vetoers_agreed() =>
            {
                "adopted"
            }
            (Nature::Substantive, DecisionRule::Majority(_)) => "adopted-without-all",
        }
    }

    fn substantive_key(&self, by: &[MemberId]) -> &'static str {
        let ruled = self.result.question
            == Question::IsItProcedural { president_rules: Some(Nature::Substantive) };
        match (by, ruled) {
            ([], _) => "found-substantive",
            (_, true) => "found-substantive-ruled",
            (_, false) => "found-substantive-vetoed",
        }
    }

    fn put_as(&self) -> PutAs {
        match self.result.question {
            Question::RulingChallenge { put_as } => put_as,
            Question::Substantive
            | Question::Procedural
            | Question::Amendment { .. }
            | Question::SeparateVote { .. }
            | Question::IsItProcedural { .. } => PutAs::Overrule,
        }
    }

    /// Why a negative vote of a vetoer was not a veto, where a reader would take it for one.
    fn note_on_negative_votes(&self) -> Option<String> {
        let opposed = &self.result.negative_without_veto;
        if opposed.is_empty() {
            return None;
        }
        let key = match self.result.outcome {
            Outcome::TooFewVotes { .. } if self.result.question.nature() == Nature::Procedural => {
                return None;
            }
            Outcome::TooFewVotes { .. } | Outcome::FoundSubstantive { .. } => "no-veto-too-few",
            Outcome::Adopted if self.result.question.nature() == Nature::Substantive => {
                "no-veto-alone"
            }
            Outcome::Adopted => "no-veto-procedure",
            Outcome::RulingOverruled if self.put_as() == PutAs::Overrule => "no-veto-procedure",
            // The head names them already, or their votes carried what they wanted.
            Outcome::FoundProcedural { .. }
            | Outcome::NotUnanimous { .. }
            | Outcome::Vetoed { .. }
            | Outcome::RulingStands
            | Outcome::RulingOverruled => return None,
        };
        Some(self.say(key, opposed))
    }

    /// Vetoers who did not vote are worth a word where the proposal was carried without them.
    fn notes_on_concurrence(&self) -> Vec<String> {
        if !self.result.outcome.is_adopted() {
            return Vec::new();
        }
        let silent = &self.result.concurrence;
        [
            ("vetoer-abstaining", self.freely_abstaining()),
            ("vetoer-not-participating", silent.not_participating.clone()),
            ("vetoer-absent", silent.absent.clone()),
        ]
        .into_iter()
        .filter(|(_, members)| !members.is_empty())
        .map(|(key, members)| self.say(key, &members))
        .collect()
    }

    /// Vetoers who abstained of their own will; those obliged to have a note of their own.
    fn freely_abstaining(&self) -> Vec<MemberId> {
        let obliged = &self.result.made_to_abstain;
        let abstaining = &self.result.concurrence.abstaining;
        abstaining.iter().filter(|member| !obliged.contains(member)).cloned().collect()
    }

    fn notes_on_parties(&self) -> Vec<String> {
        [
            ("party-made-to-abstain", &self.result.made_to_abstain),
            ("party-voted", &self.result.voted_as_party),
        ]
        .into_iter()
        .filter(|(_, members)| !members.is_empty())
        .map(|(key, members)| self.say(key, members))
        .collect()
    }

    fn all_vetoers_agreed(&self) -> bool {
        self.result.concurrence.is_complete() && self.result.negative_without_veto.is_empty()
    }

    /// Whether the outcome rests on the practice that silence is not a negative vote.
    fn rests_on_practice(&self) -> bool {
        let silent = &self.result.concurrence;
        self.result.outcome.is_adopted()
            && !(self.freely_abstaining().is_empty()
                && silent.not_participating.is_empty()
                && silent.absent.is_empty())
    }

    fn rule(&self) -> &'static str {
        let question = self.result.question;
        match (question, self.result.decided_by) {
            (Question::RulingChallenge { .. }, _) => "rule-challenge",
            (Question::IsItProcedural { .. }, _) => match &self.result.outcome {
                Outcome::FoundProcedural { despite } if !despite.is_empty() => {
                    "rule-preliminary-ruled"
                }
                Outcome::FoundProcedural { .. }
                | Outcome::FoundSubstantive { .. }
                | Outcome::Adopted
                | Outcome::TooFewVotes { .. }
                | Outcome::NotUnanimous { .. }
                | Outcome::Vetoed { .. }
                | Outcome::RulingStands
                | Outcome::RulingOverruled => "rule-preliminary",
            },
            (_, DecisionRule::Unanimity) => "rule-unanimity",
            (_, DecisionRule::Majority(_)) => match question.nature() {
                Nature::Procedural => "rule-procedure",
                Nature::Substantive if self.result.veto == VetoHeld::ByNobody => "rule-no-veto",
                Nature::Substantive if self.rests_on_practice() => "rule-substance-practice",
                Nature::Substantive => "rule-substance",
            },
        }
    }

    fn sentence(&self, clauses: Vec<String>) -> String {
        let joined = clauses
            .into_iter()
            .reduce(|before, next| {
                let mut arguments = Arguments::new();
                arguments.set("before", before);
                arguments.set("next", next);
                self.catalogue.say("clause-and-clause", &arguments)
            })
            .unwrap_or_default();
        let mut arguments = Arguments::new();
        arguments.set("clauses", joined);
        arguments.set("rule", self.catalogue.plain(self.rule()));
        self.catalogue.say("announcement", &arguments)
    }

    /// One clause about the vote, naming `members`.
    fn say(&self, key: &str, members: &[MemberId]) -> String {
        let named: Vec<String> = members
            .iter()
            .map(|member| self.catalogue.in_text(&self.names.member(member)))
            .collect();
        let mut arguments = Arguments::new();
        arguments.set("thing", self.thing());
        arguments.set("for", self.result.tally.in_favour);
        arguments.set("against", self.result.tally.against);
        arguments.set("needed", self.result.needed);
        arguments.set("needed-word", self.number(self.result.needed));
        arguments.set("by", self.catalogue.list(&named));
        arguments.set("n", named.len());
        self.catalogue.say(key, &arguments)
    }

    fn number(&self, n: u16) -> String {
        let mut arguments = Arguments::new();
        arguments.set("n", n);
        self.catalogue.say("number", &arguments)
    }

    /// What was voted on, in a word the sentences select by.
    fn thing(&self) -> &'static str {
        match self.result.question {
            Question::Amendment { .. } => "amendment",
            Question::SeparateVote { .. } => "part",
            Question::IsItProcedural { .. } => "finding",
            Question::Substantive | Question::Procedural | Question::RulingChallenge { .. } => {
                "whole"
            }
        }
    }
}
