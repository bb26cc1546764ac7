//! The numbers of a delegate's conduct. They change when the play bounds say so, with the reason beside
//! them; none of them changes a ballot on a text.

/// Worth from which a question of procedure is voted for.
pub(super) const PROCEDURE_FOR: i32 = 2;
/// Worth at and below which it is voted against.
pub(super) const PROCEDURE_AGAINST: i32 = -2;
/// What a question of procedure is worth to a member without a view of it: the Council's business goes on.
pub(super) const NO_OPINION: i32 = 3;
/// Worth at and below which a member objects when the President asks.
pub(super) const OBJECTS: i32 = -8;
/// What a member's own right to its seat is worth to it.
pub(super) const OWN_SEAT: i32 = 60;
/// From how much either way a member raises or challenges a question of credentials.
pub(super) const CHALLENGES: i32 = 15;
/// Worth from which a member moves something itself.
pub(super) const MOVES: i32 = 12;
/// Motions and points a delegation raises in one meeting.
pub(super) const MOTIONS_A_MEETING: u32 = 2;
/// Leaning, either way, from which a member speaks in the debate.
pub(super) const SPEAKS: i32 = 8;
/// Members who speak against a text in the last minutes before its vote, at most: the Council has heard
/// the case then.
pub(super) const OPPONENTS_HEARD: usize = 2;
/// Members who explain, after a text has fallen, that they helped it to fall.
pub(super) const EXPLANATIONS_HEARD: usize = 3;
/// What a paragraph must weigh, either way, to be given as a reason.
pub(super) const TELLING: i32 = 5;
/// Leaning from which a member puts its name to another's draft.
pub(super) const SPONSORS: i32 = 35;
/// The least a text must be worth to its own pen after paying for a vote.
pub(super) const PEN_KEEPS: i32 = 20;
/// How much of a text's value the pen gives at most for one vote.
pub(super) const PEN_GIVES: i32 = 30;
/// How much at most for a vote to spare, when those needed are there.
pub(super) const PEN_GIVES_TO_SPARE: i32 = 10;
/// How near a member must be for its vote to be sought.
pub(super) const WITHIN_REACH: i32 = -45;
/// Leaning at and below which a permanent member says beforehand that it would veto.
pub(super) const THREATENS: i32 = -45;
/// How strongly a member must be for a text before it says so to the press.
pub(super) const TELLS_PRESS: i32 = 60;
/// What must be gained for a favour that costs the one who does it little.
pub(super) const FAVOUR: i32 = 4;
/// How far above its threshold a member still promises to vote against.
pub(super) const KEEPS_A_NO: i32 = 10;
/// Leaning from which a member puts its name to a text for something in return.
pub(super) const SPONSORS_FOR_A_PRICE: i32 = 25;
/// Half-hours of which a delegate without a pen lets one pass, by chance.
pub(super) const RESTS_ONE_IN: u64 = 6;
/// In one half-hour of how many somebody who could bring two together does so: not everybody thinks of it
/// at once.
pub(super) const BROKERS_ONE_IN: u64 = 3;
/// Of how many members within reach the first to be asked is drawn, so that two games differ.
pub(super) const ASKS_ONE_OF: usize = 3;
/// Revisions of a text after which its pen lets it stand.
pub(super) const REVISIONS_MAX: u32 = 9;
/// Trust from which it talks to a member of things it need not talk of.
pub(super) const CLOSE_FRIEND: i32 = 2;
/// Leaning at and below which it warns a friend that it cannot vote for its text.
pub(super) const WARNS: i32 = -20;
/// Sponsors that are enough: a text carried by everybody is nobody's.
pub(super) const SPONSORS_ENOUGH: usize = 4;
/// Calls of its own left ringing after which it lets a bargain be.
pub(super) const CALLS_IGNORED: usize = 2;
/// Votes beyond those needed for which a pen still changes its text.
pub(super) const VOTES_TO_SPARE: u32 = 1;
