//! How many clicks an act of the player's takes, by what it is.

use council::dealings::DealingEvent;
use council::{Event, crisis::CrisisEvent};

/// A suggested move: chosen, then confirmed with its defaults.
const MOVE: u32 = 2;
/// An answer to what somebody asked: one of its buttons.
const ANSWER: u32 = 1;
/// A ballot: chosen, then locked.
const BALLOT: u32 = 2;
/// A text from an outline: the outline, then the desk.
const TEXT: u32 = 2;
/// One change of a word: the slip, then the word.
const WORD: u32 = 2;
/// A statement of ready phrases, or any one button of the procedure.
const BUTTON: u32 = 1;

/// The clicks of an act, by the first event it caused; `None` if it is no decision of a person's, such as
/// what the game does in its name.
#[expect(clippy::wildcard_enum_match_arm, reason = "the rest is one button")]
pub(super) fn clicks(first: &Event) -> Option<u32> {
    Some(match first {
        Event::BallotCast { .. } => BALLOT,
        Event::DraftBegun(_) => TEXT,
        Event::DraftChanged { .. } => WORD,
        // Silence is consent, and the floor comes back by itself.
        Event::Agreed { .. } | Event::FloorYielded { .. } | Event::ReadyDeclared { .. } => {
            return None;
        }
        Event::Crisis(CrisisEvent::MeansPledged(_)) => MOVE,
        Event::Dealing(dealing) => match dealing {
            DealingEvent::SoundingAnswered { .. }
            | DealingEvent::ProposalAnswered { .. }
            | DealingEvent::CounterAnswered { .. }
            | DealingEvent::CallTaken { .. }
            | DealingEvent::BringingAnswered { .. } => ANSWER,
            _ => MOVE,
        },
        _ => BUTTON,
    })
}
