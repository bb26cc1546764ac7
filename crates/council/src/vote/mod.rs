//! A vote: ballots in, an outcome with its reason out.
//!
//! Read in this order: [`Ballot`] and [`Roll`] are what members did, [`Question`] is what was asked of
//! them, [`Vote::result`] gives the [`VoteResult`]. Nothing here knows drafts, meetings or sentences; the
//! wording crate turns a result into the President's announcement.
//!
//! ```
//! use council::{Ballot, MemberId, Outcome, Question, Roll, Rulebook, Vote};
//!
//! // 30 December 2014: eight for, two against, five abstaining. The United States' negative vote
//! // was no veto, because the draft did not have nine.
//! let members = (0..15).map(|n| MemberId::new(format!("member-{n}")));
//! let ballots = [vec![Ballot::For; 8], vec![Ballot::Against; 2], vec![Ballot::Abstaining; 5]];
//! let roll = members.zip(ballots.concat()).collect::<Roll>();
//! let permanent = [MemberId::new("member-8")].into();
//!
//! let result = Vote::new(&Rulebook::charter_1965(), Question::Substantive, &permanent).result(&roll);
//! assert_eq!(result.outcome, Outcome::TooFewVotes { short_by: 1 });
//! ```

mod ballot;
pub mod case;
mod concurrence;
mod outcome;
mod question;
mod result;
mod roll;
mod tally;

pub use ballot::Ballot;
pub use concurrence::Concurrence;
pub use outcome::Outcome;
pub use question::{ChapterBasis, Nature, PutAs, Question};
pub use result::{VetoHeld, Vote, VoteResult};
pub use roll::Roll;
pub use tally::Tally;
