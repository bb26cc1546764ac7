//! What a computer delegate says: an act, in its register, with what it is about by id.
//!
//! No sentence is written here and none is logged: a statement is a phrase id with arguments, and
//! `wording` has four wordings of every act in every register. Which one is used follows from how often
//! the delegate has done this before, so that none comes twice in a row.

mod act;
mod change;
mod ground;
mod remarks;

use council::scenario::file::Register;
use council::{MemberId, PhraseId, Words};

pub use act::Act;
pub use change::{Change, Paragraph};
pub use ground::Ground;
pub use remarks::Remarks;

/// Wordings of each act in each register.
pub const WORDINGS: u32 = 4;

/// Every register.
pub const REGISTERS: [Register; 4] =
    [Register::Brisk, Register::Courtly, Register::Blunt, Register::Dry];

/// What a delegate says when it does `act` for the time counted by `occasion` (see [`occasion`]).
pub fn speak(act: Act, register: Register, occasion: u32, remarks: &Remarks) -> Words {
    let phrase = Phrase { act, register, wording: occasion % WORDINGS + 1 };
    Words::Phrase { id: phrase.id(), arguments: remarks.arguments() }
}

/// The occasion of an act that this delegate has done `done_before` times in the game. Delegates begin
/// at different wordings, so that two of one register do not open alike.
pub fn occasion(speaker: &MemberId, done_before: u32) -> u32 {
    let start = speaker.as_str().bytes().fold(0_u32, |sum, byte| sum.wrapping_add(u32::from(byte)));
    done_before.wrapping_add(start % WORDINGS)
}

/// How often an act was done, by the statements one delegate made: what [`occasion`] asks for.
pub fn done_before<'a>(act: Act, said: impl IntoIterator<Item = &'a Words>) -> u32 {
    let times =
        said.into_iter().filter(|words| Phrase::of(words).is_some_and(|one| one.act == act));
    u32::try_from(times.count()).unwrap_or(u32::MAX)
}

/// A phrase of a delegate's, as its id names it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Phrase {
    /// What is done by saying it.
    pub act: Act,
    /// In which register.
    pub register: Register,
    /// Which of the [`WORDINGS`], from 1.
    pub wording: u32,
}

impl Phrase {
    /// The phrase said, if it is one of a delegate's.
    pub fn of(words: &Words) -> Option<Self> {
        match words {
            Words::Phrase { id, .. } => Self::named(id),
            Words::Typed(_) => None,
        }
    }

    /// The phrase of that id, if it is one of a delegate's.
    pub fn named(id: &PhraseId) -> Option<Self> {
        let rest = id.as_str().strip_prefix("voice-")?;
        let (register, rest) = rest.split_once('-')?;
        let (act, wording) = rest.rsplit_once('-')?;
        Some(Self {
            act: Act::named(act)?,
            register: REGISTERS.into_iter().find(|one| register_word(*one) == register)?,
            wording: wording.parse().ok().filter(|wording| (1..=WORDINGS).contains(wording))?,
        })
    }

    /// Its id: `voice-dry-speak-for-2`.
    pub fn id(self) -> PhraseId {
        let Self { act, register, wording } = self;
        PhraseId::new(format!("voice-{}-{}-{wording}", register_word(register), act.word()))
    }
}

/// A register as phrase ids have it.
pub fn register_word(register: Register) -> &'static str {
    match register {
        Register::Brisk => "brisk",
        Register::Courtly => "courtly",
        Register::Blunt => "blunt",
        Register::Dry => "dry",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(times: u32) -> PhraseId {
        let norway = MemberId::new("norway");
        let occasion = occasion(&norway, times);
        let words = speak(Act::SpeakFor, Register::Dry, occasion, &Remarks::by(&norway));
        Phrase::of(&words).expect("a delegate's own phrase").id()
    }

    #[test]
    fn no_wording_comes_twice_in_a_row() {
        for times in 0..20 {
            assert_ne!(said(times), said(times + 1), "after {times} times");
        }
    }

    #[test]
    fn every_wording_has_its_turn() {
        let ids: std::collections::BTreeSet<_> = (0..WORDINGS).map(said).collect();
        assert_eq!(ids.len(), 4);
    }

    #[test]
    fn a_phrase_is_read_back_from_its_id() {
        for act in Act::ALL {
            for register in REGISTERS {
                for wording in 1..=WORDINGS {
                    let phrase = Phrase { act: *act, register, wording };
                    assert_eq!(Phrase::named(&phrase.id()), Some(phrase));
                }
            }
        }
        for other in ["voice-dry-speak-for-0", "voice-dry-speak-for-5", "voice-dry-sing-1", "x"] {
            assert_eq!(Phrase::named(&PhraseId::from(other)), None, "{other}");
        }
    }

    #[test]
    fn only_the_same_act_counts_as_done_before() {
        let norway = MemberId::new("norway");
        let said: Vec<Words> = [Act::SpeakFor, Act::ExplainFor, Act::SpeakFor]
            .into_iter()
            .map(|act| speak(act, Register::Blunt, 3, &Remarks::by(&norway)))
            .chain([Words::typed("I said so before.")])
            .collect();
        assert_eq!(done_before(Act::SpeakFor, &said), 2);
        assert_eq!(done_before(Act::Reply, &said), 0);
    }
}
