//! The law of voting: Article 27 of the Charter, rules 30 and 40, and practice.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{Ballot, ChapterBasis, Concurrence, Nature, Outcome, PutAs, Question, Roll, Tally};
use crate::ids::MemberId;
use crate::rulebook::{DecisionRule, PartyAbstention, Rulebook};

/// A vote about to be counted: the question, and whose negative vote could be a veto.
#[derive(Clone, Debug)]
pub struct Vote<'a> {
    rulebook: &'a Rulebook,
    question: Question,
    vetoers: &'a BTreeSet<MemberId>,
    basis: ChapterBasis,
    parties: Option<&'a BTreeSet<MemberId>>,
    held: Option<&'a BTreeSet<MemberId>>,
}

/// The outcome with everything that explains it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct VoteResult {
    /// What was asked.
    pub question: Question,
    /// By which rule it was decided.
    pub decided_by: DecisionRule,
    /// Whether anybody had a veto to cast.
    #[serde(default, skip_serializing_if = "VetoHeld::is_by_some")]
    pub veto: VetoHeld,
    /// What came of it.
    pub outcome: Outcome,
    /// The count, after obligatory abstentions if the rulebook enforces them.
    pub tally: Tally,
    /// Affirmative votes needed; for a challenge put as "uphold", the negative votes that overrule.
    pub needed: u16,
    /// Vetoers who voted against without it being a veto, because the majority was missing or the
    /// question was procedural.
    pub negative_without_veto: Vec<MemberId>,
    /// Vetoers who did not vote on a matter of substance; empty on procedure, where it is of no weight.
    pub concurrence: Concurrence,
    /// Parties to the dispute whose vote was counted as an abstention (Article 27(3), proviso).
    pub made_to_abstain: Vec<MemberId>,
    /// Parties to the dispute who voted although the proviso's words reach them.
    pub voted_as_party: Vec<MemberId>,
}

/// Whether the rules of a vote gave anybody a veto.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VetoHeld {
    /// Somebody, as under the Charter. Not written down: older logs do not say it either.
    #[default]
    BySome,
    /// Nobody: no negative vote has to be told from a veto.
    ByNobody,
}

impl VetoHeld {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde asks so")]
    fn is_by_some(&self) -> bool {
        *self == Self::BySome
    }
}

impl<'a> Vote<'a> {
    /// A vote on `question` where `vetoers` hold a veto.
    pub fn new(
        rulebook: &'a Rulebook,
        question: Question,
        vetoers: &'a BTreeSet<MemberId>,
    ) -> Self {
        Self { rulebook, question, vetoers, basis: ChapterBasis::Other, parties: None, held: None }
    }

    /// Names the parties to the dispute and the decision's basis in the Charter.
    #[must_use]
    pub fn in_dispute(mut self, basis: ChapterBasis, parties: &'a BTreeSet<MemberId>) -> Self {
        self.basis = basis;
        self.parties = Some(parties);
        self
    }

    /// Names parties to the dispute whom a ruling or a decision of the Council holds to abstain: for
    /// them the proviso is enforced, whatever the rulebook's habit.
    #[must_use]
    pub fn holding_to_abstain(mut self, held: &'a BTreeSet<MemberId>) -> Self {
        self.held = Some(held);
        self
    }

    /// Counts the roll and says what came of it.
    pub fn result(&self, roll: &Roll) -> VoteResult {
        let (made_to_abstain, voted_as_party) = self.parties_voting(roll);
        let tally = tally_of(roll, &made_to_abstain);
        let (opposed, concurrence) = self.vetoers_voting(roll, &made_to_abstain);

        let needed = self.needed(tally);
        let outcome = self.outcome(roll, tally, needed, &opposed);
        let decided = !outcome.vetoed_by().is_empty();
        VoteResult {
            question: self.question,
            decided_by: self.rulebook.decision,
            veto: if self.vetoers.is_empty() { VetoHeld::ByNobody } else { VetoHeld::BySome },
            outcome,
            tally,
            needed,
            negative_without_veto: if decided { Vec::new() } else { opposed },
            concurrence,
            made_to_abstain,
            voted_as_party,
        }
    }

    /// Vetoers who voted against, and those who did not vote where that is of weight.
    fn vetoers_voting(
        &self,
        roll: &Roll,
        made_to_abstain: &[MemberId],
    ) -> (Vec<MemberId>, Concurrence) {
        let mut opposed = Vec::new();
        let mut concurrence = Concurrence::default();
        for member in self.vetoers {
            let Some(cast) = roll.ballot(member) else { continue };
            let ballot = if made_to_abstain.contains(member) { Ballot::Abstaining } else { cast };
            if ballot == Ballot::Against {
                opposed.push(member.clone());
            } else if self.question.nature() == Nature::Substantive {
                concurrence.note(member, ballot);
            }
        }
        (opposed, concurrence)
    }

    /// Parties to the dispute who voted although the proviso of Article 27(3) reaches them, by id: first
    /// those whose vote is made an abstention, then those whose vote counts all the same.
    fn parties_voting(&self, roll: &Roll) -> (Vec<MemberId>, Vec<MemberId>) {
        let (mut made_to_abstain, mut voted_as_party) = (Vec::new(), Vec::new());
        if self.proviso_reaches() {
            let nobody = BTreeSet::new();
            let held = self.held.unwrap_or(&nobody);
            let as_written = self.rulebook.party_abstention == PartyAbstention::AsWritten;
            for party in held.union(self.parties.unwrap_or(&nobody)) {
                if !matches!(roll.ballot(party), Some(Ballot::For | Ballot::Against)) {
                    continue;
                }
                if as_written || held.contains(party) {
                    made_to_abstain.push(party.clone());
                } else {
                    voted_as_party.push(party.clone());
                }
            }
        }
        (made_to_abstain, voted_as_party)
    }

    /// Everyone whose vote counts against, by id.
    fn counted_against(&self, roll: &Roll) -> Vec<MemberId> {
        let (made_to_abstain, _) = self.parties_voting(roll);
        roll.members_with(Ballot::Against)
            .filter(|member| !made_to_abstain.contains(member))
            .cloned()
            .collect()
    }

    /// Whether a party to the dispute shall abstain on this question: a decision of substance for the
    /// pacific settlement of a dispute. Never procedure, never Chapter VII.
    fn proviso_reaches(&self) -> bool {
        self.question.nature() == Nature::Substantive
            && self.basis == ChapterBasis::PacificSettlement
    }

    fn needed(&self, tally: Tally) -> u16 {
        match (self.rulebook.decision, self.question.nature()) {
            (DecisionRule::Majority(needed), _) => needed,
            // Those who abstain or take no part count as not represented.
            (DecisionRule::Unanimity, Nature::Substantive) => {
                (tally.in_favour + tally.against).max(1)
            }
            (DecisionRule::Unanimity, Nature::Procedural) => {
                u16::midpoint(tally.in_favour, tally.against) + 1
            }
        }
    }

    fn outcome(&self, roll: &Roll, tally: Tally, needed: u16, opposed: &[MemberId]) -> Outcome {
        let carried = tally.in_favour >= needed;
        let blocked = opposed.len() >= usize::from(self.rulebook.negatives_for_veto.max(1));
        match self.question {
            Question::IsItProcedural { president_rules } => {
                found(carried, blocked, opposed, president_rules)
            }
            Question::RulingChallenge { put_as: PutAs::Overrule } => ruling(carried),
            Question::RulingChallenge { put_as: PutAs::Uphold } => ruling(tally.against >= needed),
            Question::Substantive
            | Question::Procedural
            | Question::Amendment { .. }
            | Question::SeparateVote { .. } => {
                if carried {
                    self.unless_vetoed(blocked, opposed)
                } else if self.demands_unanimity() && tally.against > 0 {
                    Outcome::NotUnanimous { against: self.counted_against(roll) }
                } else {
                    Outcome::TooFewVotes { short_by: needed - tally.in_favour }
                }
            }
        }
    }

    /// A proposal that has its votes is adopted unless it is one of substance and a veto stands.
    fn unless_vetoed(&self, blocked: bool, opposed: &[MemberId]) -> Outcome {
        if blocked && self.question.nature() == Nature::Substantive {
            Outcome::Vetoed { by: opposed.to_vec() }
        } else {
            Outcome::Adopted
        }
    }

    fn demands_unanimity(&self) -> bool {
        self.rulebook.decision == DecisionRule::Unanimity
            && self.question.nature() == Nature::Substantive
    }
}

/// The count, with the votes of those made to abstain among the abstentions.
fn tally_of(roll: &Roll, made_to_abstain: &[MemberId]) -> Tally {
    let mut tally = Tally::of(roll.iter().map(|(_, ballot)| ballot));
    for ballot in made_to_abstain.iter().filter_map(|member| roll.ballot(member)) {
        tally.recount(ballot, Ballot::Abstaining);
    }
    tally
}

/// The preliminary question. With too few votes the matter is substantive; with enough, a vetoer's
/// opposition makes it substantive too, unless the President rules that it is procedural.
fn found(
    carried: bool,
    blocked: bool,
    opposed: &[MemberId],
    president_rules: Option<Nature>,
) -> Outcome {
    match (carried, blocked, president_rules) {
        (false, _, _) => Outcome::FoundSubstantive { by: Vec::new() },
        (true, false, _) => Outcome::FoundProcedural { despite: Vec::new() },
        (true, true, Some(Nature::Procedural)) => {
            Outcome::FoundProcedural { despite: opposed.to_vec() }
        }
        (true, true, Some(Nature::Substantive) | None) => {
            Outcome::FoundSubstantive { by: opposed.to_vec() }
        }
    }
}

fn ruling(overruled: bool) -> Outcome {
    if overruled { Outcome::RulingOverruled } else { Outcome::RulingStands }
}
