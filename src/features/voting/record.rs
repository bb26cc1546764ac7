//! Votes the Council really took, to start from. Each names the documents that hold it.

use council::vote::case::VoteCase;
use council::{Date, MemberId};
use serde::Deserialize;

/// The votes, in order of date. A test counts each and compares with what the Council announced.
const RECORDS: &str = include_str!("records.json");

/// A vote the Council really took.
#[derive(Clone, PartialEq, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Record {
    /// The vote as the law sees it; its id also names its texts.
    pub(crate) case: VoteCase,
    /// The day, as the Council's records date it.
    pub(crate) date: Date,
    /// The draft or resolution.
    pub(crate) symbol: String,
    /// The documents that hold the vote.
    pub(crate) source: String,
    /// The members as they sit: in English alphabetical order.
    pub(crate) seats: Vec<MemberId>,
}

impl Record {
    /// Names the record and its texts.
    pub(crate) fn id(&self) -> String {
        self.case.id.to_string()
    }
}

/// The votes, in order of date.
///
/// # Panics
/// Never: the file is part of the program and a test reads it.
pub(crate) fn records() -> Vec<Record> {
    reading::read(RECORDS).expect("the records are well formed: tested")
}
