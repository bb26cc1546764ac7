//! Every vote of the four crises with a full roll replays to its recorded outcome.

use std::collections::BTreeSet;

use council::vote::case::{CaseAnswer, CaseId, CaseQuestion, CaseRulebook, OutcomeWord, VoteCase};
use council::{MemberId, Nature, PutAs, Roll};
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct HistoricalVote {
    id: String,
    name: String,
    date: String,
    meeting: String,
    #[serde(default)]
    resolution: Option<String>,
    #[serde(default)]
    draft: Option<String>,
    #[serde(default)]
    note: Option<String>,
    source: Vec<String>,
    confidence: Confidence,
    rulebook: CaseRulebook,
    question: CaseQuestion,
    #[serde(default)]
    main_question: Option<Nature>,
    #[serde(default)]
    president_rules: Option<Nature>,
    #[serde(default)]
    put_as: Option<PutAs>,
    roll: Roll,
    then: Recorded,
}

/// How sure the roll is.
#[derive(Deserialize, PartialEq)]
#[serde(rename_all = "snake_case")]
enum Confidence {
    Verified,
    Partly,
    Memory,
}

/// What the record says came of it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Recorded {
    outcome: OutcomeWord,
    r#for: u16,
    against: u16,
    abstaining: u16,
    not_participating: u16,
    absent: u16,
    needed: u16,
    vetoed_by: Vec<MemberId>,
}

fn votes() -> Vec<HistoricalVote> {
    serde_json::from_str(include_str!("../cases/historical-votes.json")).expect("the cases parse")
}

impl HistoricalVote {
    fn case(&self) -> VoteCase {
        VoteCase {
            id: CaseId::from(self.id.as_str()),
            rulebook: self.rulebook.clone(),
            question: self.question,
            main_question: self.main_question,
            president_rules: self.president_rules,
            put_as: self.put_as,
            parties_to_dispute: None,
            chapter: None,
            article_27_3: None,
            roll: self.roll.clone(),
        }
    }

    fn recorded(&self) -> CaseAnswer {
        let then = &self.then;
        CaseAnswer {
            id: CaseId::from(self.id.as_str()),
            outcome: then.outcome,
            r#for: then.r#for,
            against: then.against,
            abstaining: then.abstaining,
            not_participating: then.not_participating,
            absent: then.absent,
            needed: then.needed,
            vetoed_by: then.vetoed_by.clone(),
            reason: String::new(),
        }
    }
}

#[test]
fn every_vote_replays_to_its_recorded_outcome() {
    for vote in votes() {
        let case = vote.case();
        let result = case.result().unwrap_or_else(|error| panic!("{}: {error}", vote.id));
        let answer = CaseAnswer::new(case.id, &result, String::new());
        assert_eq!(answer, vote.recorded(), "{} ({}, {})", vote.name, vote.meeting, vote.date);
    }
}

/// 42 votes of the Korean, 33 of the Kuwaiti, 25 of the Rwandan and 10 of the Kosovo crisis.
#[test]
fn no_vote_is_lost_or_told_twice() {
    let votes = votes();
    let ids: BTreeSet<_> = votes.iter().map(|vote| vote.id.as_str()).collect();
    assert_eq!(ids.len(), votes.len());
    let of = |crisis: &str| ids.iter().filter(|id| id.starts_with(crisis)).count();
    assert_eq!([of("korea-"), of("kuwait-"), of("rwanda-"), of("kosovo-")], [42, 33, 25, 10]);
}

#[test]
fn every_vote_cites_its_meeting_first_and_no_address_on_the_web() {
    for vote in votes() {
        assert_eq!(vote.source.first(), Some(&vote.meeting), "{}", vote.id);
        assert!(vote.meeting.starts_with("S/PV."), "{}", vote.id);
        let papers = [&vote.resolution, &vote.draft];
        assert!(papers.iter().all(|paper| paper.as_ref().is_none_or(|p| p.starts_with("S/"))));
        assert!(vote.source.iter().all(|source| !source.contains("://")), "{}", vote.id);
        let cited = vote.source.iter().collect::<BTreeSet<_>>().len();
        assert_eq!(cited, vote.source.len(), "{} cites a source twice", vote.id);
    }
}

#[test]
fn a_roll_that_is_not_verified_says_what_is_uncertain() {
    for vote in votes() {
        assert!(
            vote.confidence == Confidence::Verified || vote.note.is_some(),
            "{} has an uncertain roll and no note",
            vote.id
        );
    }
}
