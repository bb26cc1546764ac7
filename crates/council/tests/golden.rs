//! The law of voting, pinned: every vote a small council can take, as one hash. It runs natively and, by
//! `cargo xtask test`, in WebAssembly; the hash is the same in both.
//!
//! A change of this hash is a change of the law. It belongs in the changelog, with its reason.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use council::{
    Ballot, ChapterBasis, MemberId, Nature, PartyAbstention, PutAs, Question, Roll, Rulebook, Vote,
};
use sha2::{Digest as _, Sha256};

/// The hash of every outcome below with its count, written as JSON, one after the other.
const GOLDEN: &str = "04c0e2c083a0a8d05d1cb803f249abda702a7b0bd8ffb3c306a40fd8384f73dd";

/// Four members give 625 rolls, which is every pattern of for, against and the three ways of neither.
const MEMBERS: [&str; 4] = ["aland", "bland", "cland", "dland"];

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn every_vote_of_a_small_council_gives_the_same_result_everywhere() {
    let mut hash = Sha256::new();
    let vetoers: BTreeSet<MemberId> = [MEMBERS[0].into(), MEMBERS[1].into()].into();
    let parties: BTreeSet<MemberId> = [MEMBERS[1].into(), MEMBERS[2].into()].into();
    for rulebook in rulebooks() {
        for question in questions() {
            for roll in rolls() {
                let result = Vote::new(&rulebook, question, &vetoers)
                    .in_dispute(ChapterBasis::PacificSettlement, &parties)
                    .result(&roll);
                let law = (&result.outcome, result.tally, result.needed);
                hash.update(serde_json::to_vec(&law).unwrap());
            }
        }
    }
    let found = hash.finalize().iter().fold(String::new(), |mut hex, byte| {
        write!(hex, "{byte:02x}").unwrap();
        hex
    });
    assert_eq!(found, GOLDEN, "the law of voting has changed, or differs on this machine");
}

/// A majority of three of four, with the proviso on parties to a dispute enforced and not.
fn rulebooks() -> impl Iterator<Item = Rulebook> {
    [PartyAbstention::AsWritten, PartyAbstention::AsPractised].into_iter().map(|party_abstention| {
        Rulebook {
            size: 4,
            decision: council::DecisionRule::Majority(3),
            party_abstention,
            ..Rulebook::charter_1945()
        }
    })
}

fn questions() -> [Question; 10] {
    let natures = [Nature::Procedural, Nature::Substantive];
    let [procedural, substantive] = natures;
    [
        Question::Substantive,
        Question::Procedural,
        Question::Amendment { main: procedural },
        Question::Amendment { main: substantive },
        Question::SeparateVote { main: substantive },
        Question::IsItProcedural { president_rules: None },
        Question::IsItProcedural { president_rules: Some(procedural) },
        Question::IsItProcedural { president_rules: Some(substantive) },
        Question::RulingChallenge { put_as: PutAs::Overrule },
        Question::RulingChallenge { put_as: PutAs::Uphold },
    ]
}

#[expect(clippy::unwrap_used, reason = "the remainder is a valid place")]
fn rolls() -> impl Iterator<Item = Roll> {
    let ballots = Ballot::ALL;
    (0..625_usize).map(move |number| {
        let mut rest = number;
        MEMBERS
            .iter()
            .map(|member| {
                let ballot = ballots.into_iter().nth(rest % ballots.len()).unwrap();
                rest /= ballots.len();
                (MemberId::new(*member), ballot)
            })
            .collect()
    })
}
