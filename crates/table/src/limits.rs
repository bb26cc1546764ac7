//! Every bound of the crate, with its unit and its reason.

/// Records in one log. A game of eight sittings has about 2,000; an idle or hostile client ends here.
pub const LOG_RECORDS_MAX: u32 = 20_000;
/// Bytes of one log as JSON. Whatever the table records can be saved, and read again.
pub const LOG_BYTES_MAX: u64 = 24 * 1024 * 1024;
/// Bytes of one scenario carried in a save: what the scenario format allows (about 300 kB are usual).
pub const SCENARIO_BYTES_MAX: u64 = 1024 * 1024;
/// Bytes of one save: a log, its scenario and the frame around them.
pub const SAVE_BYTES_MAX: u64 = LOG_BYTES_MAX + SCENARIO_BYTES_MAX + 1024;
/// Bytes of a client's name in UTF-8; a random token of 128 bits needs 32 in hex.
pub const CLIENT_ID_BYTES_MAX: usize = 64;
