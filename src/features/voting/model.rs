//! The vote on the table: what the user has set, and the case that the law is asked about.
//!
//! Nothing here knows a rule. Sizes and majorities come from `council`'s rulebooks, the outcome from
//! `VoteCase::result`, the sentence from `wording`.

use std::collections::BTreeSet;

use council::vote::case::{
    CaseAnswer, CaseError, CaseQuestion, CaseRulebook, OwnRulebook, PermanentMember, VoteCase,
};
use council::{
    Ballot, DecisionRule, MemberId, Nature, PartyAbstention, PutAs, Rulebook, VoteResult,
};

use super::record::Record;

/// The smallest and the largest council one can make here; the engine itself takes any.
pub(crate) const SIZE: std::ops::RangeInclusive<u16> = 1..=35;

/// Which rulebook governs.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Rules {
    /// The Charter as signed in 1945.
    Charter1945,
    /// The Charter as amended with effect from 1965.
    Charter1965,
    /// A council of the user's own making.
    Own,
}

impl Rules {
    /// Size and majority, where the Charter gives them.
    pub(crate) fn figures(self) -> Option<(u16, u16)> {
        let rulebook = self.charter()?;
        Some((rulebook.size, majority(Some(rulebook))?))
    }

    /// The Charter's rulebook, if it is one of those.
    fn charter(self) -> Option<Rulebook> {
        match self {
            Self::Charter1945 => Some(Rulebook::charter_1945()),
            Self::Charter1965 => Some(Rulebook::charter_1965()),
            Self::Own => None,
        }
    }
}

/// On which part of the Charter the decision rests, as far as a party to a dispute has to ask.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Basis {
    /// Chapter VI: pacific settlement.
    PacificSettlement,
    /// Chapter VII.
    ActionOnThreats,
    /// None is stated.
    Unstated,
}

impl Basis {
    /// The chapter as a case names it.
    fn chapter(self) -> Option<&'static str> {
        match self {
            Self::PacificSettlement => Some("VI"),
            Self::ActionOnThreats => Some("VII"),
            Self::Unstated => None,
        }
    }
}

/// A member's place at the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Seat {
    /// The name on its placard.
    pub(crate) name: String,
    /// What it does in this vote.
    pub(crate) ballot: Ballot,
    /// Whether it holds a veto under rules of the user's own.
    pub(crate) veto: Veto,
    /// Whether it is a party to the dispute.
    pub(crate) stake: Stake,
}

/// Whether a member's negative vote can prevent a decision.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Veto {
    /// It can.
    Holds,
    /// It cannot.
    None,
}

/// Whether a member is a party to the dispute before the Council.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Stake {
    /// It is.
    Party,
    /// It is not.
    None,
}

/// The vote on the table.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Setting {
    /// Which rulebook governs.
    pub(crate) rules: Rules,
    /// The majority under rules of the user's own.
    pub(crate) own_majority: u16,
    /// The members, in their order at the table.
    pub(crate) seats: Vec<Seat>,
    /// What is put to the vote.
    pub(crate) question: CaseQuestion,
    /// The nature of the whole, for an amendment or a separate vote.
    pub(crate) main_question: Nature,
    /// What the President rules on the preliminary question.
    pub(crate) president_rules: Option<Nature>,
    /// In which form a challenged ruling is put.
    pub(crate) put_as: PutAs,
    /// On what the decision rests.
    pub(crate) basis: Basis,
    /// How the proviso of Article 27(3) is applied.
    pub(crate) proviso: PartyAbstention,
    /// The vote of record this one started from.
    pub(crate) record: Option<Record>,
}

impl Setting {
    /// A vote as the Council took it.
    pub(crate) fn of_record(record: Record) -> Self {
        let case = &record.case;
        let rules = match case.rulebook {
            CaseRulebook::Charter1945 => Rules::Charter1945,
            CaseRulebook::Charter1965 => Rules::Charter1965,
            CaseRulebook::Own(_) => Rules::Own,
        };
        let seats = record.seats.iter().map(|member| seat(member, case)).collect();
        let basis = match case.chapter.as_deref() {
            Some("VI") => Basis::PacificSettlement,
            Some("VII") => Basis::ActionOnThreats,
            _ => Basis::Unstated,
        };
        Self {
            rules,
            own_majority: majority(rules.charter()).unwrap_or(1),
            seats,
            question: case.question,
            main_question: case.main_question.unwrap_or(Nature::Substantive),
            president_rules: case.president_rules,
            put_as: case.put_as.unwrap_or(PutAs::Overrule),
            basis,
            proviso: case.article_27_3.unwrap_or(PartyAbstention::AsPractised),
            record: Some(record),
        }
    }

    /// Puts another rulebook in force. A Charter brings its own council, taken from `roster`, with
    /// nobody voting yet; rules of one's own begin with the council that is there.
    pub(crate) fn govern_by(&mut self, rules: Rules, roster: &[MemberId]) {
        let before = self.rules.charter();
        self.rules = rules;
        self.record = None;
        if rules == Rules::Own {
            self.own_majority = majority(before).unwrap_or(self.own_majority);
        } else {
            self.seats = roster.iter().map(|member| new_seat(member.as_str())).collect();
        }
    }

    /// Makes the council so large, within bounds: members join or leave at the end of the table, and
    /// the majority stays one that can be reached.
    pub(crate) fn resize(&mut self, size: u16) {
        let size = size.clamp(*SIZE.start(), *SIZE.end());
        self.record = None;
        self.seats.truncate(size.into());
        while self.seats.len() < size.into() {
            self.seats.push(new_seat(&self.free_name()));
        }
        self.require(self.own_majority);
    }

    /// Asks for so many votes, as far as the council has them.
    pub(crate) fn require(&mut self, majority: u16) {
        self.own_majority = majority.clamp(1, self.size().max(1));
    }

    /// Members at the table.
    pub(crate) fn size(&self) -> u16 {
        u16::try_from(self.seats.len()).unwrap_or(u16::MAX)
    }

    /// Changes what one member does or is.
    pub(crate) fn at_seat(&mut self, place: usize, change: impl FnOnce(&mut Seat)) {
        if let Some(seat) = self.seats.get_mut(place) {
            change(seat);
        }
    }

    /// Has every member vote alike.
    pub(crate) fn all_vote(&mut self, ballot: Ballot) {
        for seat in &mut self.seats {
            seat.ballot = ballot;
        }
    }

    /// Whether the member's negative vote can be a veto under the rules in force.
    pub(crate) fn holds_veto(&self, seat: &Seat) -> bool {
        match self.rules {
            Rules::Charter1945 | Rules::Charter1965 => is_permanent(&seat.name),
            Rules::Own => seat.veto == Veto::Holds,
        }
    }

    /// Members who vote here otherwise than they did.
    pub(crate) fn departures(&self) -> Vec<String> {
        let Some(record) = &self.record else { return Vec::new() };
        self.seats
            .iter()
            .filter(|seat| record.case.roll.ballot(&member(seat)) != Some(seat.ballot))
            .map(|seat| seat.name.clone())
            .collect()
    }

    /// Whether anything, ballots or rules, is otherwise than it was.
    pub(crate) fn departs_from_record(&self) -> bool {
        self.record.as_ref().is_some_and(|record| *self != Self::of_record(record.clone()))
    }

    /// The case the law is asked about; `placard tally` takes the same.
    pub(crate) fn case(&self) -> VoteCase {
        let asks_main =
            matches!(self.question, CaseQuestion::Amendment | CaseQuestion::SeparateVote);
        let parties: BTreeSet<MemberId> =
            self.seats.iter().filter(|seat| seat.stake == Stake::Party).map(member).collect();
        VoteCase {
            id: self.record.as_ref().map_or_else(|| "my-vote".into(), |it| it.case.id.clone()),
            rulebook: self.rulebook(),
            question: self.question,
            main_question: asks_main.then_some(self.main_question),
            president_rules: self
                .president_rules
                .filter(|_| self.question == CaseQuestion::IsItProcedural),
            put_as: (self.question == CaseQuestion::RulingChallenge).then_some(self.put_as),
            parties_to_dispute: (!parties.is_empty()).then_some(parties),
            chapter: self.basis.chapter().map(str::to_owned),
            article_27_3: Some(self.proviso),
            roll: self.seats.iter().map(|seat| (member(seat), seat.ballot)).collect(),
        }
    }

    fn rulebook(&self) -> CaseRulebook {
        match self.rules {
            Rules::Charter1945 => CaseRulebook::Charter1945,
            Rules::Charter1965 => CaseRulebook::Charter1965,
            Rules::Own => CaseRulebook::Own(OwnRulebook {
                size: self.size(),
                majority: self.own_majority,
                vetoers: self.seats.iter().filter(|it| self.holds_veto(it)).map(member).collect(),
            }),
        }
    }

    /// A name nobody at the table bears.
    fn free_name(&self) -> String {
        let taken = |name: &String| self.seats.iter().any(|seat| seat.name == *name);
        let mut number = self.seats.len() + 1;
        let mut name = format!("Member {number}");
        while taken(&name) {
            number += 1;
            name = format!("Member {number}");
        }
        name
    }
}

/// Asks the law: the outcome, the figures and the sentence, as `placard tally` gives them.
pub(crate) fn count(
    setting: &Setting,
    announce: impl FnOnce(&VoteResult) -> String,
) -> Result<CaseAnswer, CaseError> {
    let case = setting.case();
    let result = case.result()?;
    let reason = announce(&result);
    Ok(CaseAnswer::new(case.id, &result, reason))
}

/// Whether a name is that of one of the five permanent members, of any era.
fn is_permanent(name: &str) -> bool {
    PermanentMember::ALL.iter().any(|permanent| permanent.is_called(name))
}

fn seat(id: &MemberId, case: &VoteCase) -> Seat {
    let is_party = case.parties_to_dispute.as_ref().is_some_and(|all| all.contains(id));
    Seat {
        ballot: case.roll.ballot(id).unwrap_or(Ballot::Absent),
        stake: if is_party { Stake::Party } else { Stake::None },
        ..new_seat(id.as_str())
    }
}

fn new_seat(name: &str) -> Seat {
    Seat {
        name: name.to_owned(),
        ballot: Ballot::Abstaining,
        veto: if is_permanent(name) { Veto::Holds } else { Veto::None },
        stake: Stake::None,
    }
}

fn member(seat: &Seat) -> MemberId {
    MemberId::new(seat.name.clone())
}

fn majority(rulebook: Option<Rulebook>) -> Option<u16> {
    match rulebook?.decision {
        DecisionRule::Majority(votes) => Some(votes),
        DecisionRule::Unanimity => None,
    }
}

#[cfg(test)]
mod tests;
