//! What holds for every vote of every council, whoever votes how.

use std::collections::BTreeSet;

use council::{
    Ballot, ChapterBasis, DecisionRule, MemberId, Nature, Outcome, PartyAbstention, PutAs,
    Question, Roll, Rulebook, Vote, VoteResult,
};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

/// A vote of any council: its members are numbered, the first `vetoers` of them have a veto.
#[derive(Clone, Debug)]
struct AnyVote {
    ballots: Vec<Ballot>,
    vetoers: BTreeSet<MemberId>,
    parties: BTreeSet<MemberId>,
    basis: ChapterBasis,
    question: Question,
    rulebook: Rulebook,
}

impl AnyVote {
    fn roll(&self) -> Roll {
        self.ballots.iter().enumerate().map(|(n, ballot)| (member(n), *ballot)).collect()
    }

    fn result(&self) -> VoteResult {
        Vote::new(&self.rulebook, self.question, &self.vetoers)
            .in_dispute(self.basis, &self.parties)
            .result(&self.roll())
    }
}

fn member(n: usize) -> MemberId {
    MemberId::new(format!("member-{n:02}"))
}

fn nature() -> impl Strategy<Value = Nature> {
    select(vec![Nature::Procedural, Nature::Substantive])
}

fn proposal() -> impl Strategy<Value = Question> {
    prop_oneof![
        Just(Question::Substantive),
        Just(Question::Procedural),
        nature().prop_map(|main| Question::Amendment { main }),
        nature().prop_map(|main| Question::SeparateVote { main }),
    ]
}

fn question() -> impl Strategy<Value = Question> {
    prop_oneof![
        4 => proposal(),
        1 => proptest::option::of(nature())
            .prop_map(|president_rules| Question::IsItProcedural { president_rules }),
        1 => select(vec![PutAs::Overrule, PutAs::Uphold])
            .prop_map(|put_as| Question::RulingChallenge { put_as }),
    ]
}

fn any_vote(question: impl Strategy<Value = Question>) -> impl Strategy<Value = AnyVote> {
    let written = select(vec![PartyAbstention::AsWritten, PartyAbstention::AsPractised]);
    let basis = select(vec![ChapterBasis::PacificSettlement, ChapterBasis::Other]);
    let ballots = vec(select(Ballot::ALL.to_vec()), 1..26);
    (ballots, question, written, basis, 1u16..3).prop_flat_map(
        |(ballots, question, party_abstention, basis, negatives_for_veto)| {
            let size = ballots.len();
            let majority = 1..=u16::try_from(size).expect("at most 25 members");
            let parties = proptest::collection::btree_set(0..size, 0..4);
            (0..=size.min(5), majority, parties).prop_map(move |(vetoers, majority, parties)| {
                AnyVote {
                    ballots: ballots.clone(),
                    vetoers: (0..vetoers).map(member).collect(),
                    parties: parties.into_iter().map(member).collect(),
                    basis,
                    question,
                    rulebook: Rulebook {
                        size: u16::try_from(size).expect("at most 25 members"),
                        decision: DecisionRule::Majority(majority),
                        negatives_for_veto,
                        party_abstention,
                        ..Rulebook::charter_1965()
                    },
                }
            })
        },
    )
}

proptest! {
    #[test]
    fn the_figures_sum_to_the_members(vote in any_vote(question())) {
        prop_assert_eq!(vote.result().tally.members(), vote.rulebook.size);
    }

    #[test]
    fn a_proposal_is_adopted_or_short_or_vetoed_by_the_figures(vote in any_vote(proposal())) {
        let result = vote.result();
        let reached = result.tally.in_favour >= result.needed;
        match &result.outcome {
            Outcome::Adopted => prop_assert!(reached),
            Outcome::TooFewVotes { short_by } => {
                prop_assert_eq!(result.tally.in_favour + short_by, result.needed);
                prop_assert!(*short_by >= 1);
            }
            Outcome::Vetoed { by } => {
                prop_assert!(reached, "a veto without the majority");
                prop_assert!(by.len() >= usize::from(vote.rulebook.negatives_for_veto));
                prop_assert_eq!(vote.question.nature(), Nature::Substantive);
                prop_assert!(by.iter().all(|member| vote.vetoers.contains(member)));
                let roll = vote.roll();
                prop_assert!(by.iter().all(|m| roll.ballot(m) == Some(Ballot::Against)));
            }
            Outcome::NotUnanimous { .. }
            | Outcome::FoundProcedural { .. }
            | Outcome::FoundSubstantive { .. }
            | Outcome::RulingStands
            | Outcome::RulingOverruled => prop_assert!(false, "no outcome of a proposal"),
        }
    }

    /// One more vote in favour may make a lost proposal vetoed or adopted, never the reverse.
    #[test]
    fn a_vote_in_favour_never_costs_an_adoption(vote in any_vote(proposal()), at in any::<usize>()) {
        let mut better = vote.clone();
        let at = at % better.ballots.len();
        better.ballots[at] = Ballot::For;
        // A party held to abstain cannot help, and cannot hurt.
        let (before, after) = (vote.result(), better.result());
        if before.outcome.is_adopted() {
            prop_assert!(after.outcome.is_adopted(), "{:?} became {:?}", before, after);
        }
        let short = |result: &VoteResult| matches!(result.outcome, Outcome::TooFewVotes { .. });
        prop_assert!(short(&before) || !short(&after), "{:?} became {:?}", before, after);
    }

    #[test]
    fn on_procedure_it_does_not_matter_who_has_a_veto(vote in any_vote(Just(Question::Procedural))) {
        let mut plain = vote.clone();
        plain.vetoers.clear();
        prop_assert_eq!(vote.result().outcome, plain.result().outcome);
    }

    /// Abstaining, taking no part and staying away are told apart in the figures and weigh the same.
    #[test]
    fn the_three_ways_not_to_vote_have_one_outcome(vote in any_vote(question()), other in 0usize..3) {
        let silent = [Ballot::Abstaining, Ballot::NotParticipating, Ballot::Absent];
        let mut changed = vote.clone();
        for ballot in &mut changed.ballots {
            if silent.contains(ballot) {
                *ballot = silent[other];
            }
        }
        prop_assert_eq!(vote.result().outcome, changed.result().outcome);
    }

    /// "Shall it be overruled?" with every hand turned round is "shall it be upheld?".
    #[test]
    fn overrule_and_uphold_mirror_each_other(vote in any_vote(Just(Question::Procedural))) {
        let mut overrule = vote;
        overrule.question = Question::RulingChallenge { put_as: PutAs::Overrule };
        let mut uphold = overrule.clone();
        uphold.question = Question::RulingChallenge { put_as: PutAs::Uphold };
        for ballot in &mut uphold.ballots {
            *ballot = match ballot {
                Ballot::For => Ballot::Against,
                Ballot::Against => Ballot::For,
                Ballot::Abstaining | Ballot::NotParticipating | Ballot::Absent => *ballot,
            };
        }
        prop_assert_eq!(overrule.result().outcome, uphold.result().outcome);
    }

    /// Where the proviso is enforced no party's vote counts, least of all as a veto.
    #[test]
    fn as_written_a_party_neither_helps_nor_hinders(vote in any_vote(proposal())) {
        let mut vote = vote;
        vote.rulebook.party_abstention = PartyAbstention::AsWritten;
        vote.basis = ChapterBasis::PacificSettlement;
        let result = vote.result();
        if vote.question.nature() == Nature::Substantive {
            let vetoed_by = result.outcome.vetoed_by();
            prop_assert!(vetoed_by.iter().all(|member| !vote.parties.contains(member)));
            let mut silent = vote.clone();
            for n in 0..silent.ballots.len() {
                if vote.parties.contains(&member(n)) {
                    silent.ballots[n] = Ballot::Abstaining;
                }
            }
            prop_assert_eq!(&result.outcome, &silent.result().outcome);
            prop_assert!(silent.result().made_to_abstain.is_empty());
        } else {
            prop_assert!(result.made_to_abstain.is_empty());
        }
        prop_assert!(result.voted_as_party.is_empty());
    }

    /// As practised parties are named and nothing else changes.
    #[test]
    fn as_practised_parties_change_no_figure(vote in any_vote(question())) {
        let mut vote = vote;
        vote.rulebook.party_abstention = PartyAbstention::AsPractised;
        let mut without = vote.clone();
        without.parties.clear();
        let (with, without) = (vote.result(), without.result());
        prop_assert_eq!(with.outcome, without.outcome);
        prop_assert_eq!(with.tally, without.tally);
        prop_assert!(with.made_to_abstain.is_empty());
    }

    /// The preliminary question: the majority is needed, and a veto sends it to the President.
    #[test]
    fn only_a_ruling_sets_a_double_veto_aside(vote in any_vote(Just(Question::Procedural))) {
        let with = |president_rules| {
            let mut vote = vote.clone();
            vote.question = Question::IsItProcedural { president_rules };
            vote.result().outcome
        };
        prop_assert_eq!(with(None), with(Some(Nature::Substantive)));
        let procedural = |outcome: &Outcome| matches!(outcome, Outcome::FoundProcedural { .. });
        let carried = procedural(&with(Some(Nature::Procedural)));
        prop_assert_eq!(carried, vote.result().outcome.is_adopted());
        prop_assert!(carried || !procedural(&with(None)));
    }

    /// Under unanimity one vote against is enough, and without any only silence decides nothing.
    #[test]
    fn unanimity_is_the_agreement_of_all_who_vote(vote in any_vote(Just(Question::Substantive))) {
        let mut vote = vote;
        vote.rulebook.decision = DecisionRule::Unanimity;
        vote.rulebook.party_abstention = PartyAbstention::AsPractised;
        vote.vetoers.clear();
        let result = vote.result();
        let expected = result.tally.against == 0 && result.tally.in_favour > 0;
        prop_assert_eq!(result.outcome.is_adopted(), expected);
    }

    #[test]
    fn a_result_survives_the_log(vote in any_vote(question())) {
        let result = vote.result();
        let json = serde_json::to_string(&result).unwrap();
        prop_assert_eq!(serde_json::from_str::<VoteResult>(&json).unwrap(), result);
    }
}
