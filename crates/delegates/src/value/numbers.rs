//! The numbers by which a text is weighed. They change when the backtest or the play bounds say so, with
//! the reason beside them.

/// Leaning from which a member votes for.
pub const FOR_AT: i32 = 15;
/// Leaning at and below which a member votes against.
pub const AGAINST_AT: i32 = -15;
/// Leaning at and below which a permanent member votes against where that would be a veto.
pub const VETO_AT: i32 = -30;
/// What a paragraph on a red line is worth, and the leaning of a text that has one.
pub const RED_LINE: i32 = -60;
/// The part of the other good paragraphs that counts: one in this many.
pub const OTHER_GOOD_IN: i32 = 3;
/// How much harder a line to avoid counts than one to obtain.
pub const AVOID_TIMES: i32 = 2;
/// What a point of trust bends.
pub const BEND_PER_TRUST: i32 = 3;
/// How far all that bends can bend.
pub const BEND_MAX: i32 = 20;
/// The most that deals, and that pressure, can bend.
pub const BEND_PART_MAX: i32 = 10;
/// How far either side of the public estimate a member's leaning may lie, for all that others know.
pub const BAND_PUBLIC: i32 = 15;
/// How far either side of what a rumour says.
pub const BAND_RUMOUR: i32 = 10;
/// Bounds of a leaning.
pub const LEANING_MAX: i32 = 100;
