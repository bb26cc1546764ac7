//! The law of voting, one case a rule: `cases/voting-law.json`.

use std::collections::{BTreeMap, BTreeSet};

use council::{
    Ballot, ChapterBasis, Concurrence, MemberId, Outcome, PartyAbstention, Question, Roll,
    Rulebook, Tally, Vote, VoteResult,
};
use serde::{Deserialize, Deserializer};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    source: String,
    given: Given,
    then: Then,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Given {
    #[serde(deserialize_with = "rulebook")]
    rulebook: Rulebook,
    #[serde(default)]
    party_abstention: Option<PartyAbstention>,
    question: Question,
    #[serde(default)]
    basis: ChapterBasis,
    #[serde(default)]
    parties: BTreeSet<MemberId>,
    /// Parties whom a ruling or a decision of the Council holds to abstain.
    #[serde(default)]
    held_to_abstain: BTreeSet<MemberId>,
    /// Those with a veto, each with its ballot.
    vetoers: Roll,
    /// How many of the others did what; they are `other-01` and so on, in the order of the ballots.
    others: BTreeMap<Ballot, usize>,
}

/// What must follow; what is not named is not asked.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Then {
    outcome: Outcome,
    #[serde(default)]
    needed: Option<u16>,
    #[serde(default)]
    tally: Option<Tally>,
    #[serde(default)]
    negative_without_veto: Option<Vec<MemberId>>,
    #[serde(default)]
    concurrence: Option<Concurrence>,
    #[serde(default)]
    made_to_abstain: Option<Vec<MemberId>>,
    #[serde(default)]
    voted_as_party: Option<Vec<MemberId>>,
}

fn rulebook<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Rulebook, D::Error> {
    let value = serde_json::Value::deserialize(deserializer)?;
    match value.as_str() {
        Some("charter_1945") => Ok(Rulebook::charter_1945()),
        Some("charter_1965") => Ok(Rulebook::charter_1965()),
        Some(_) | None => serde_json::from_value(value).map_err(serde::de::Error::custom),
    }
}

fn cases() -> Vec<Case> {
    serde_json::from_str(include_str!("../cases/voting-law.json")).expect("the cases parse")
}

impl Given {
    fn roll(&self) -> Roll {
        let others =
            self.others.iter().flat_map(|(ballot, count)| std::iter::repeat_n(*ballot, *count));
        let named = self.vetoers.iter().map(|(member, ballot)| (member.clone(), ballot));
        let numbered = others
            .enumerate()
            .map(|(n, ballot)| (MemberId::new(format!("other-{:02}", n + 1)), ballot));
        named.chain(numbered).collect()
    }

    fn result(&self) -> VoteResult {
        let mut rulebook = self.rulebook.clone();
        if let Some(abstention) = self.party_abstention {
            rulebook.party_abstention = abstention;
        }
        let permanent = self.vetoers.iter().map(|(member, _)| member.clone()).collect();
        let vetoers = rulebook.vetoers_among(&permanent);
        Vote::new(&rulebook, self.question, &vetoers)
            .in_dispute(self.basis, &self.parties)
            .holding_to_abstain(&self.held_to_abstain)
            .result(&self.roll())
    }
}

/// Compares what a case asks for with what came of it.
fn check<T: PartialEq + std::fmt::Debug>(case: &Case, what: &str, found: &T, asked: Option<&T>) {
    if let Some(asked) = asked {
        assert_eq!(found, asked, "{what}: {} ({})", case.name, case.source);
    }
}

#[test]
fn every_case_of_the_law_holds() {
    for case in cases() {
        let (result, then) = (case.given.result(), &case.then);
        check(&case, "outcome", &result.outcome, Some(&then.outcome));
        check(&case, "needed", &result.needed, then.needed.as_ref());
        check(&case, "tally", &result.tally, then.tally.as_ref());
        check(
            &case,
            "negative without veto",
            &result.negative_without_veto,
            then.negative_without_veto.as_ref(),
        );
        check(&case, "concurrence", &result.concurrence, then.concurrence.as_ref());
        check(&case, "made to abstain", &result.made_to_abstain, then.made_to_abstain.as_ref());
        check(&case, "voted as party", &result.voted_as_party, then.voted_as_party.as_ref());
    }
}

#[test]
fn every_case_has_as_many_members_as_its_rulebook() {
    for case in cases() {
        let members = case.given.roll().len();
        assert_eq!(members, usize::from(case.given.rulebook.size), "{}", case.name);
    }
}

#[test]
fn every_case_has_a_name_of_its_own_and_a_source() {
    let cases = cases();
    let names: BTreeSet<_> = cases.iter().map(|case| case.name.as_str()).collect();
    assert_eq!(names.len(), cases.len());
    assert!(cases.iter().all(|case| !case.source.is_empty()));
}
