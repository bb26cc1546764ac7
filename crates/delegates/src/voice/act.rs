//! What can be done by saying something: a closed list.

/// What a delegate does by what it says.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Act {
    // On the record.
    /// Speaks for a draft.
    SpeakFor,
    /// Speaks for a draft that has its name on it and that another moved.
    SpeakAsSponsor,
    /// Speaks again for its own draft.
    Defend,
    /// Speaks against a draft.
    SpeakAgainst,
    /// Says what would have to change before it can vote for.
    SpeakUndecided,
    /// Says that somebody should be heard first.
    SpeakForHearing,
    /// Introduces its own draft and says what is in it.
    Propose,
    /// Introduces its own amendment.
    PresentAmendment,
    /// Explains a vote for.
    ExplainFor,
    /// Explains a vote against that was no veto.
    ExplainAgainst,
    /// Explains a veto: the reason binds like a public undertaking.
    ExplainVeto,
    /// Explains an abstention.
    ExplainAbstain,
    /// Explains that it took no part: its capital is silent.
    ExplainNotParticipating,
    /// Answers what was said of its country.
    Reply,
    /// Says from outside why it stays away.
    Away,
    /// Comes back to the table.
    TakeTheChairBack,
    /// Takes note, as a sponsor, that its draft was not adopted.
    ConcedeDefeat,
    /// Thanks, as a guest, for being heard.
    Thank,
    /// Asks, as a guest, for help.
    Appeal,
    /// Opens the meeting as President.
    OpenMeeting,
    /// Closes the meeting as President.
    CloseMeeting,
    /// Announces as President that nothing was agreed.
    NothingAgreed,
    /// Reads as President what all members have agreed to say, where they could not agree on a text.
    SpeakForTheCouncil,
    // Off the record.
    /// Answers a sounding: it can vote for.
    SoundOpen,
    /// Answers a sounding: it has not decided.
    SoundUndecided,
    /// Answers a sounding: it leans against and names no price.
    SoundCool,
    /// Answers a sounding: its capital has not spoken.
    SoundWaiting,
    /// Answers a sounding: it names its price.
    SoundAsking,
    /// Answers a sounding: it has promised.
    SoundEngaged,
    /// Answers a sounding: nothing would move it.
    SoundClosed,
    /// Signs a bargain.
    Sign,
    /// Makes a counter-offer.
    Counter,
    /// Declines a bargain.
    Decline,
    /// Calls to trade.
    CallTrade,
    /// Calls to ask for a sponsor.
    CallSponsor,
    /// Calls to pass on what it heard.
    CallRumour,
    /// Calls to warn.
    CallWarn,
    /// Calls to remind of a promise not kept.
    CallReproach,
    /// Calls to ask for a vote.
    CallVote,
    /// Marks a circulated text with the red pencil.
    Mark,
    /// Says that it cannot keep a promise.
    Notice,
    /// Lets another off its promise.
    Release,
    /// Threatens a veto.
    ThreatenVeto,
    /// Tells the press what it will do.
    PressStatement,
    /// Asks its capital for other instructions.
    WriteHome,
    /// The capital grants it.
    CableGranted,
    /// The capital refuses it.
    CableRefused,
}

impl Act {
    /// Every act, those on the record first.
    pub const ALL: &'static [Self] = &[
        Self::SpeakFor,
        Self::SpeakAsSponsor,
        Self::Defend,
        Self::SpeakAgainst,
        Self::SpeakUndecided,
        Self::SpeakForHearing,
        Self::Propose,
        Self::PresentAmendment,
        Self::ExplainFor,
        Self::ExplainAgainst,
        Self::ExplainVeto,
        Self::ExplainAbstain,
        Self::ExplainNotParticipating,
        Self::Reply,
        Self::Away,
        Self::TakeTheChairBack,
        Self::ConcedeDefeat,
        Self::Thank,
        Self::Appeal,
        Self::OpenMeeting,
        Self::CloseMeeting,
        Self::NothingAgreed,
        Self::SpeakForTheCouncil,
        Self::SoundOpen,
        Self::SoundUndecided,
        Self::SoundCool,
        Self::SoundWaiting,
        Self::SoundAsking,
        Self::SoundEngaged,
        Self::SoundClosed,
        Self::Sign,
        Self::Counter,
        Self::Decline,
        Self::CallTrade,
        Self::CallSponsor,
        Self::CallRumour,
        Self::CallWarn,
        Self::CallReproach,
        Self::CallVote,
        Self::Mark,
        Self::Notice,
        Self::Release,
        Self::ThreatenVeto,
        Self::PressStatement,
        Self::WriteHome,
        Self::CableGranted,
        Self::CableRefused,
    ];

    /// Its word in phrase ids: `speak-for`.
    pub fn word(self) -> &'static str {
        match self {
            Self::SpeakFor => "speak-for",
            Self::SpeakAsSponsor => "speak-as-sponsor",
            Self::Defend => "defend",
            Self::SpeakAgainst => "speak-against",
            Self::SpeakUndecided => "speak-undecided",
            Self::SpeakForHearing => "speak-for-hearing",
            Self::Propose => "propose",
            Self::PresentAmendment => "present-amendment",
            Self::ExplainFor => "explain-for",
            Self::ExplainAgainst => "explain-against",
            Self::ExplainVeto => "explain-veto",
            Self::ExplainAbstain => "explain-abstain",
            Self::ExplainNotParticipating => "explain-not-participating",
            Self::Reply => "reply",
            Self::Away => "away",
            Self::TakeTheChairBack => "take-the-chair-back",
            Self::ConcedeDefeat => "concede-defeat",
            Self::Thank => "thank",
            Self::Appeal => "appeal",
            Self::OpenMeeting => "open-meeting",
            Self::CloseMeeting => "close-meeting",
            Self::NothingAgreed => "nothing-agreed",
            Self::SpeakForTheCouncil => "speak-for-the-council",
            Self::SoundOpen => "sound-open",
            Self::SoundUndecided => "sound-undecided",
            Self::SoundCool => "sound-cool",
            Self::SoundWaiting => "sound-waiting",
            Self::SoundAsking => "sound-asking",
            Self::SoundEngaged => "sound-engaged",
            Self::SoundClosed => "sound-closed",
            Self::Sign => "sign",
            Self::Counter => "counter",
            Self::Decline => "decline",
            Self::CallTrade => "call-trade",
            Self::CallSponsor => "call-sponsor",
            Self::CallRumour => "call-rumour",
            Self::CallWarn => "call-warn",
            Self::CallReproach => "call-reproach",
            Self::CallVote => "call-vote",
            Self::Mark => "mark",
            Self::Notice => "notice",
            Self::Release => "release",
            Self::ThreatenVeto => "threaten-veto",
            Self::PressStatement => "press-statement",
            Self::WriteHome => "write-home",
            Self::CableGranted => "cable-granted",
            Self::CableRefused => "cable-refused",
        }
    }

    /// The act of that word.
    pub fn named(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|act| act.word() == word)
    }
}
