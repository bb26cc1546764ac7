//! Every number of the dealings, with its unit. Starting values of play.md; change one only with the
//! play that showed it wrong, and say so in docs/dealings.md.

/// Word: what a delegation's promises are worth, at most.
pub const WORD_MAX: i32 = 10;
/// Word a game begins with.
pub const WORD_START: i32 = 6;
/// Up to this Word others want the deed first: a promise is worth nothing.
pub const WORD_DEED_FIRST: i32 = 2;
/// Word lost by breaking a signed undertaking.
pub const WORD_BROKEN_SIGNED: i32 = 2;
/// Word lost by breaking a public one.
pub const WORD_BROKEN_PUBLIC: i32 = 3;
/// Word lost by threatening a veto and not casting it.
pub const WORD_EMPTY_THREAT: i32 = 3;
/// Word lost by giving notice that an undertaking cannot be kept.
pub const WORD_NOTICE: i32 = 1;
/// Word gained by keeping an undertaking, once a sitting.
pub const WORD_KEPT: i32 = 1;
/// Word lost when pressure on another is heard of.
pub const WORD_PRESSURE_HEARD: i32 = 1;

/// Latitude: how far a delegation's capital lets it go, at most.
pub const LATITUDE_MAX: i32 = 6;
/// Latitude a game begins with.
pub const LATITUDE_START: i32 = 3;
/// Latitude lost by voting against a wish.
pub const LATITUDE_WISH: i32 = 1;
/// Latitude lost by voting against an order.
pub const LATITUDE_ORDER: i32 = 2;
/// Latitude lost by asking the capital in vain.
pub const LATITUDE_IN_VAIN: i32 = 1;
/// Latitude gained by a main instruction met.
pub const LATITUDE_MET: i32 = 1;

/// Trust: from cold to warm, either way of 0.
pub const TRUST_MAX: i32 = 3;
/// Trust lost with the one to whom an undertaking was broken.
pub const TRUST_BROKEN: i32 = 3;
/// Trust lost with the one who is threatened.
pub const TRUST_THREAT: i32 = 1;
/// Trust gained with the one to whom an undertaking was kept.
pub const TRUST_KEPT: i32 = 1;
/// Trust gained with the one whose paragraph carried.
pub const TRUST_PARAGRAPH: i32 = 1;
/// Trust lost by notice that an undertaking cannot be kept.
pub const TRUST_NOTICE: i32 = 1;
/// Trust lost by ignoring the same member's calls.
pub const TRUST_IGNORED: i32 = 1;
/// Ignored calls of one member in one sitting that cost trust.
pub const CALLS_IGNORED_MAX: u32 = 2;
/// Trust lost by a veto with every member who voted for.
pub const TRUST_VETO: i32 = 1;
/// Trust regained by the new day where it had fallen to the bottom in an earlier sitting.
pub const TRUST_NEW_SITTING: i32 = 1;
/// Relation from which one member tells the other what it hears.
pub const RELATION_TELLS: i32 = 2;

/// Half-hours a sounding takes.
pub const HALF_HOURS_SOUND: u32 = 1;
/// Half-hours a bargain takes.
pub const HALF_HOURS_BARGAIN: u32 = 1;
/// Half-hours it takes to bring two together.
pub const HALF_HOURS_BRING: u32 = 2;
/// Half-hours it takes to circulate a text.
pub const HALF_HOURS_CIRCULATE: u32 = 1;
/// Half-hours it takes to write home.
pub const HALF_HOURS_WRITE: u32 = 1;
/// Half-hours until the capital answers.
pub const HALF_HOURS_ANSWER: u32 = 2;
/// Half-hours a statement to the press takes.
pub const HALF_HOURS_PRESS: u32 = 1;
/// Half-hours listening takes.
pub const HALF_HOURS_LISTEN: u32 = 1;
/// Half-hours a call takes the caller, and the one who takes it.
pub const HALF_HOURS_CALL: u32 = 1;
/// Half-hours it takes to say that an undertaking cannot be kept, or to ask to be released.
pub const HALF_HOURS_NOTICE: u32 = 1;
/// Half-hours a threat takes.
pub const HALF_HOURS_THREAT: u32 = 1;
/// Half-hours of consultations while a meeting is suspended.
pub const HALF_HOURS_SUSPENDED: u32 = 2;
/// Half-hours that the longer game adds to a sitting.
pub const HALF_HOURS_LONGER: u32 = 2;
/// Half-hours a call waits before it is ignored.
pub const HALF_HOURS_CALL_WAITS: u32 = 2;
/// Calls that can wait at one seat.
pub const CALLS_WAITING_MAX: usize = 2;

/// Members who put their red pencil to one circulated text.
pub const MARKS_MAX: usize = 3;
/// Promises on one side of a deal.
pub const PROMISES_MAX: usize = 4;
/// Changes of wording in one price.
pub const PRICE_CHANGES_MAX: usize = 2;
/// Changes of wording in one revision promised, or in what one would take when brought together.
pub const CHANGES_MAX: usize = 12;
/// Worth of the greatest undertakings, at [`WORD_START`].
pub const WORTH_GREAT: i32 = 10;
/// Worth of those in between.
pub const WORTH_MIDDLE: i32 = 7;
/// Worth of the smallest.
pub const WORTH_SMALL: i32 = 4;
/// Worth of an undertaking, at most.
pub const WORTH_MAX: i32 = 10;
/// How far meeting under a broker allied to neither bends both.
pub const BEND_BROKERED: i32 = 5;
/// How far a public undertaking bends members who trust its maker.
pub const BEND_PUBLIC: i32 = 5;
/// Trust from which a public undertaking bends.
pub const TRUST_PUBLIC: i32 = 1;
/// Leaning told at second hand is known to this, either side.
pub const BAND_RUMOUR: i32 = 10;

/// What the capital must be willing to do, from 0 to 10, to soften a line.
pub const MARGIN_SOFTEN: i32 = 3;
/// The same, to waive it.
pub const MARGIN_WAIVE: i32 = 7;
/// What a dispatch of this sitting adds to its willingness.
pub const MARGIN_CITED: i32 = 2;
