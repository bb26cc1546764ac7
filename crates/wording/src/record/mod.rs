//! The verbatim record of a meeting on paper.
//!
//! The input is plain: who was there, what was said and how votes went, with every text ready. The
//! meeting's events are turned into it elsewhere; here it is laid out, as text and as HTML.

mod html;
mod layout;
mod markdown;
mod text;

use council::{Date, Language, MemberId, PartyId};

pub use layout::{RecordLine, RecordPage};

/// A meeting's record to be printed.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecordDocument {
    /// Its symbol (`S/PV.473`).
    pub symbol: String,
    /// Whether members may still correct it.
    pub status: RecordStatus,
    /// The meeting's number.
    pub meeting: u32,
    /// The day it was held.
    pub date: Date,
    /// The hour it was called to order, in words, if known ("2 p.m.").
    pub hour: Option<String>,
    /// Where it was held ("Lake Success, New York").
    pub place: String,
    /// Who presided.
    pub president: Delegate,
    /// The members present, in the order of the record.
    pub present: Vec<Delegate>,
    /// Those invited to the table.
    pub invited: Vec<Invited>,
    /// The agenda, item by item.
    pub agenda: Vec<String>,
    /// What happened, in order.
    pub entries: Vec<RecordEntry>,
}

/// Whether a record may still be corrected (rules 49 to 54).
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum RecordStatus {
    /// Corrections may still be asked for.
    Provisional,
    /// It is the official record.
    Official,
}

/// A member's delegation at the table.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Delegate {
    /// The member.
    pub member: MemberId,
    /// Who represented it, if the record names a person.
    pub person: Option<String>,
}

/// Somebody invited to the table (rules 37 and 39).
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Invited {
    /// Whom they speak for.
    pub party: PartyId,
    /// Who spoke, if the record names a person.
    pub person: Option<String>,
}

/// Something that happened in a meeting.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RecordEntry {
    /// Somebody spoke.
    Speech(Speech),
    /// A vote was taken.
    Vote(RecordedVote),
    /// Something else, in the words of the record.
    Note {
        /// The words.
        text: String,
    },
}

/// A speech.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Speech {
    /// Who spoke.
    pub speaker: Speaker,
    /// The language of a text typed by a person; none if it is made of the game's own phrases.
    pub language: Option<Language>,
    /// What was said, paragraph by paragraph.
    pub paragraphs: Vec<String>,
}

/// Who speaks, and as what.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Speaker {
    /// The President from the chair.
    President,
    /// The President for the country he or she represents (rule 19).
    PresidentForCountry(MemberId),
    /// A member's representative.
    Member(Delegate),
    /// Somebody invited.
    Invited(Invited),
    /// The Secretary-General or the Secretariat.
    Secretariat,
}

/// A vote as the record gives it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct RecordedVote {
    /// What was put to the vote.
    pub question: String,
    /// Who voted for, in the order of the record.
    pub in_favour: Vec<MemberId>,
    /// Who voted against.
    pub against: Vec<MemberId>,
    /// Who abstained.
    pub abstaining: Vec<MemberId>,
    /// Who was present and took no part.
    pub not_participating: Vec<MemberId>,
    /// Who was away.
    pub absent: Vec<MemberId>,
    /// What the President announced.
    pub announcement: String,
}
