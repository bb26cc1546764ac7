//! What is taken away, in words: ideas of the course, entries, questions, the memo.

use council::scenario::file::DebriefStep;
use table::debrief::{ConceptMet, Entry, EntryKind};

use super::page::{Line, Part, Section, SectionId};
use super::teller::{Teller, ballot_word, yes};
use crate::corridor::Between;
use crate::{Arguments, Names, Texts, experiment_rule};

/// Empty lines under a question on paper.
const ANSWER_LINES: u8 = 4;
/// Empty lines under a part of the memo.
const MEMO_LINES: u8 = 6;

impl<N: Names + Texts> Teller<'_, N> {
    pub(super) fn concepts(&self) -> Option<Section> {
        let lines: Vec<Line> = self.debrief.concepts.iter().map(|met| self.concept(met)).collect();
        let parts = if lines.is_empty() { Vec::new() } else { vec![Part::Lines(lines)] };
        let rules = self.debrief.rulebook.as_ref();
        let rule = rules.and_then(|rules| experiment_rule(self.catalogue, self.names, rules));
        let beside = rule.map(|rule| self.say("experiment-beside", &[("rule", rule)]));
        let intro = [Some(self.plain("debrief-concepts-intro")), beside];
        let intro = Some(intro.into_iter().flatten().collect::<Vec<_>>().join(" "));
        self.section(SectionId::Concepts, "debrief-concepts", intro, parts)
    }

    fn concept(&self, met: &ConceptMet) -> Line {
        let named = [
            ("name", self.concept_name(&met.concept)),
            ("day", self.day(&met.sitting)),
            ("text", self.names.concept(&met.moment).unwrap_or_default()),
        ];
        self.line(self.say("debrief-concept", &named), met.record)
    }

    /// What an idea is called; its own name as words where the language has none.
    fn concept_name(&self, concept: &str) -> String {
        self.catalogue
            .say_if_there(&format!("concept-{concept}"), &Arguments::new())
            .unwrap_or_else(|| Self::capital(&concept.replace('-', " ")))
    }

    pub(super) fn entries(&self) -> Option<Section> {
        let lines: Vec<Line> = self.debrief.entries.iter().map(|entry| self.entry(entry)).collect();
        let parts = if lines.is_empty() { Vec::new() } else { vec![Part::Lines(lines)] };
        self.section(SectionId::Entries, "debrief-entries", None, parts)
    }

    fn entry(&self, entry: &Entry) -> Line {
        let key = match entry.kind {
            EntryKind::TwoWordsTwoVotes => "debrief-entry-two-words-two-votes",
            EntryKind::DecidingHand => "debrief-entry-deciding-hand",
            EntryKind::KeptWord => "debrief-entry-kept-word",
            EntryKind::ToldInTime => "debrief-entry-told-in-time",
            EntryKind::Bridge => "debrief-entry-bridge",
            EntryKind::AskedAtHome => "debrief-entry-asked-at-home",
            EntryKind::MeansThere => "debrief-entry-means-there",
            EntryKind::OtherSideHeard => "debrief-entry-other-side-heard",
        };
        let with =
            if entry.with.is_empty() { self.plain("everybody") } else { self.members(&entry.with) };
        let told = self.say(key, &[("with", with)]);
        let concept = self.concept_name(entry.kind.concept());
        let named = [("entry", told), ("concept", concept)];
        self.line(self.say("debrief-entry-tied", &named), entry.record)
    }

    pub(super) fn questions_of(&self, id: SectionId, step: DebriefStep) -> Option<Section> {
        let key = match step {
            DebriefStep::StepOut => "debrief-step-out",
            DebriefStep::Here => "debrief-questions-here-heading",
            DebriefStep::Then => "debrief-questions-then-heading",
            DebriefStep::Causes => "debrief-causes",
            DebriefStep::Claim => "debrief-claim",
        };
        let intro = (step == DebriefStep::StepOut).then(|| self.plain("debrief-step-out-intro"));
        let asked = self.debrief.questions.iter().filter(|one| one.step == step);
        let parts = asked.filter_map(|one| {
            let label = self.names.question(&one.question)?;
            Some(Part::Write { label, lines: ANSWER_LINES, written: String::new() })
        });
        self.section(id, key, intro, parts.collect())
    }

    pub(super) fn memo(&self) -> Option<Section> {
        let crisis = self.names.title().unwrap_or_else(|| self.debrief.scenario.to_string());
        let from = [("member", self.member(&self.debrief.seat)), ("crisis", crisis)];
        let aims = self.debrief.memo.aims.iter();
        let aims = aims.filter_map(|line| self.names.line(&self.debrief.seat, line));
        let write = |key: &str| Part::Write {
            label: self.plain(key),
            lines: MEMO_LINES,
            written: String::new(),
        };
        let mut parts = vec![Part::Text(self.say("debrief-memo-from", &from))];
        parts.extend(self.listed("debrief-memo-aims", aims.map(Self::uncited).collect()));
        parts.extend(self.listed("debrief-memo-did", self.did()));
        let left = ["debrief-memo-why", "debrief-memo-otherwise", "debrief-memo-security"];
        parts.extend(left.map(write));
        let intro = Some(self.plain("debrief-memo-intro"));
        self.section(SectionId::Memo, "debrief-memo", intro, parts)
    }

    /// The player's own acts, from its record.
    fn did(&self) -> Vec<Line> {
        let memo = &self.debrief.memo;
        let seat = &self.debrief.seat;
        let own = Between { speaker: Some(seat), ..Between::default() };
        let mut lines: Vec<Line> = Vec::new();
        for tabled in &memo.tabled {
            let named = [
                ("draft", self.corridor.draft(&tabled.draft, own)),
                ("adopted", yes(tabled.adopted)),
            ];
            lines.push(self.line(self.say("debrief-memo-tabled", &named), tabled.record));
        }
        for vote in &self.debrief.votes {
            let named = [
                ("ballot", ballot_word(vote.ballot)),
                ("draft", self.corridor.draft(&vote.draft, own)),
            ];
            let told = self.say("debrief-memo-voted", &named);
            lines.extend(vote.ballot.map(|_| self.line(told, vote.record)));
        }
        for (line, _) in &memo.against_instructions {
            let text = self.names.line(seat, line).unwrap_or_default();
            lines.push(Self::uncited(self.say("debrief-memo-against", &[("line", text)])));
        }
        for story in &self.debrief.promises.given {
            let named = [
                ("to", self.whom(story.undertaking.to.as_ref())),
                ("promise", self.corridor.promise(&story.undertaking.promise, own)),
            ];
            lines.push(self.line(self.say("debrief-memo-promised", &named), story.given));
        }
        for given in self.debrief.means.iter().flat_map(|row| &row.by) {
            if memo.pledged.contains(&given.pledge) {
                let what = self.gift(&given.by, &given.capability, given.amount);
                lines.push(
                    self.line(self.say("debrief-memo-pledged", &[("what", what)]), given.record),
                );
            }
        }
        let mut arguments = Arguments::new();
        arguments.set("statements", memo.statements);
        arguments.set("spoke", self.catalogue.count(memo.statements));
        arguments.set("letters", memo.letters);
        arguments.set("wrote", self.catalogue.count(memo.letters));
        lines.push(Self::uncited(self.say_with("debrief-memo-spoke", &arguments)));
        lines
    }
}
