//! The dealings between delegations, rule by rule (docs/dealings.md).

#![expect(
    clippy::panic,
    clippy::indexing_slicing,
    clippy::needless_pass_by_value,
    clippy::wildcard_enum_match_arm,
    reason = "a test fails by panicking, and reads better when it gives its commands away"
)]

#[path = "../procedure/table.rs"]
#[expect(dead_code, reason = "the table of the procedure's tests has more than these need")]
mod table;

mod bargains;
mod calls;
mod capitals;
mod deeds;
mod refusals;
mod rumours;
mod scarce;
mod talk;
