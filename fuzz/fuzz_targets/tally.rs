//! Bytes as a vote case: whatever they are, they are counted or refused.
#![no_main]

use council::vote::case::{CaseAnswer, VoteCase};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(case) = serde_json::from_slice::<VoteCase>(bytes) else { return };
    let Ok(result) = case.result() else { return };
    let tally = result.tally;
    let counted = usize::from(tally.members());
    assert_eq!(counted, case.roll.len(), "every member is counted once");
    let answer = CaseAnswer::new(case.id, &result, String::new());
    let line = serde_json::to_string(&answer).expect("an answer can be written");
    assert_eq!(serde_json::from_str::<CaseAnswer>(&line).expect("and read"), answer);
});
