//! The texts a scenario has for what a delegate or a record cites by id.

use council::crisis::Giver;
use council::ids::AssemblyTextId;
use council::scenario::file::{Cable, Capability, Dispatch, Register, TurnName};
use council::{
    Actor, ContributorId, Date, DispatchId, EndingId, EntryId, FactId, HistoricalVoteId, LineId,
    MemberId, PhraseId, PressureId, RuleId, Rulebook, SittingId, TrackId, TrendId, VariantId,
};

use crate::Rules;

/// Looks up a scenario's own texts. What is not known is `None`, and the sentence goes without it.
pub trait Texts {
    /// Why a member thinks so of a kind of measure, as it would say it.
    fn position(&self, _member: &MemberId, _position: &EntryId) -> Option<String> {
        None
    }
    /// What the state of the crisis means to a member.
    fn situation(&self, _member: &MemberId, _situation: &EntryId) -> Option<String> {
        None
    }
    /// A line of a member's instructions.
    fn line(&self, _member: &MemberId, _line: &LineId) -> Option<String> {
        None
    }
    /// A dispatch.
    fn dispatch(&self, _paper: &DispatchId) -> Option<&Dispatch> {
        None
    }
    /// A cable.
    fn cable(&self, _paper: &DispatchId) -> Option<&Cable> {
        None
    }
    /// What the crisis is called, with its years.
    fn title(&self) -> Option<String> {
        None
    }
    /// By whose rules a game is played.
    fn rules(&self, _rulebook: &Rulebook) -> Rules {
        Rules::OfTheTime
    }
    /// How a delegation speaks; courtly where nothing is known, as guests do.
    fn register(&self, _member: &MemberId) -> Register {
        Register::Courtly
    }
    /// What a guest has come to say at a sitting.
    fn guest(&self, _guest: &Actor, _sitting: &SittingId) -> Option<String> {
        None
    }
    /// The day of a sitting.
    fn day(&self, _sitting: &SittingId) -> Option<Date> {
        None
    }
    /// What a turn of a sitting's consultations is called.
    fn turn_name(&self, _sitting: &SittingId) -> TurnName {
        TurnName::HalfHour
    }
    /// The heading of a sitting.
    fn heading(&self, _sitting: &SittingId) -> Option<String> {
        None
    }
    /// A ready phrase of the scenario.
    fn phrase(&self, _phrase: &PhraseId) -> Option<String> {
        None
    }
    /// What is told of a sitting in place of its being held.
    fn told(&self, _sitting: &SittingId, _variant: &VariantId) -> Option<String> {
        None
    }
    /// What the General Assembly recommended: its symbol, if it has one, and its title.
    fn assembly_text(&self, _text: &AssemblyTextId) -> Option<(Option<String>, String)> {
        None
    }
    /// What a track is called.
    fn track(&self, _track: &TrackId) -> Option<String> {
        None
    }
    /// What a fact says when it is true.
    fn fact(&self, _fact: &FactId) -> Option<String> {
        None
    }
    /// The cause a rule names.
    fn rule(&self, _rule: &RuleId) -> Option<String> {
        None
    }
    /// The cause a trend names.
    fn trend(&self, _trend: &TrendId) -> Option<String> {
        None
    }
    /// What pressure consists of.
    fn pressure(&self, _pressure: &PressureId) -> Option<String> {
        None
    }
    /// What somebody can give.
    fn capability(&self, _of: &Giver, _capability: &EntryId) -> Option<&Capability> {
        None
    }
    /// The name of a contributor outside the Council.
    fn contributor(&self, _contributor: &ContributorId) -> Option<String> {
        None
    }
    /// How an idea of the course shows itself at a moment.
    fn concept(&self, _moment: &EntryId) -> Option<String> {
        None
    }
    /// A question for the debrief.
    fn question(&self, _question: &EntryId) -> Option<String> {
        None
    }
    /// What a vote of history was about, and the symbol of what was voted on.
    fn past_vote(&self, _vote: &HistoricalVoteId) -> Option<(String, Option<String>)> {
        None
    }
    /// What really happened at a sitting.
    fn past_story(&self, _sitting: &SittingId) -> Option<String> {
        None
    }
    /// What the two ends of a track mean, the lower one first.
    fn track_ends(&self, _track: &TrackId) -> Option<(String, String)> {
        None
    }
    /// An ending's heading and what is told.
    fn ending(&self, _ending: &EndingId) -> Option<(String, String)> {
        None
    }
}

impl Texts for crate::PlainNames {}
