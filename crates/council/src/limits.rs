//! Every bound of the crate, with its unit and its reason.
//!
//! Bounds keep a hostile or careless client from growing a game without end, and a printed page
//! readable. A scenario file is held to the same bounds by its checker.

/// Preambular clauses in one draft. Long resolutions of the Council have about 25.
pub const PREAMBULAR_CLAUSES_MAX: u32 = 40;
/// Operative clauses in one draft. Resolution 687 (1991), the longest of its day, has 34.
pub const OPERATIVE_CLAUSES_MAX: u32 = 40;
/// Sub-clauses under one clause, counted at one level.
pub const SUBCLAUSES_MAX: u32 = 26;
/// Levels of sub-clauses under an operative clause: (a), (i), a., i. in the Council's practice.
pub const SUBCLAUSE_DEPTH_MAX: u32 = 4;
/// Sub-clauses in one draft, at all levels.
pub const SUBCLAUSES_PER_DRAFT_MAX: u32 = 200;
/// Bytes of one clause's written text in UTF-8.
pub const CLAUSE_TEXT_BYTES_MAX: u32 = 4_000;
/// Bytes of a language tag.
pub const LANGUAGE_TAG_BYTES_MAX: u32 = 35;
/// Bytes of one measure as JSON: long lists of addressees or tasks end here.
pub const MEASURE_BYTES_MAX: u32 = 4_096;
/// Soldiers or observers in one operation.
pub const TROOPS_MAX: u32 = 1_000_000;
/// Months of a mandate.
pub const MONTHS_MAX: u32 = 120;
/// Days until a report or a review.
pub const DAYS_MAX: u32 = 3_650;
/// Millions of United States dollars that may be traded under an exception.
pub const TRADE_USD_MILLIONS_MAX: u32 = 1_000_000;
