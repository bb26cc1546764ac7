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
/// Longest statement or message, in bytes of UTF-8.
pub const WORDS_BYTES_MAX: usize = 4_000;
/// Statements one delegation may make in one meeting, explanations and replies included.
pub const STATEMENTS_PER_MEETING_MAX: u32 = 8;
/// Motions and points of order one delegation may raise in one meeting.
pub const MOTIONS_PER_MEETING_MAX: u32 = 8;
/// Suspensions of one meeting, so that a sitting ends.
pub const SUSPENSIONS_PER_MEETING_MAX: u32 = 2;
/// Beats after which a meeting is adjourned of itself.
pub const MEETING_BEATS_MAX: u32 = 60;
/// Beats of a stage when the scenario names none: six half-hours (play.md).
pub const STAGE_BEATS_DEFAULT: u32 = 6;
/// Drafts one delegation may have begun and not withdrawn in one sitting.
pub const DRAFTS_PER_DELEGATION_MAX: usize = 6;
/// Amendments pending on one draft.
pub const AMENDMENTS_PER_DRAFT_MAX: usize = 24;
/// Messages one delegation may send in one stage.
pub const MESSAGES_PER_STAGE_MAX: u32 = 60;
/// Members a message or a shared draft may be addressed to.
pub const ADDRESSEES_MAX: usize = 32;
