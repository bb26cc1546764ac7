//! What the crisis teaches: concepts, what-ifs, questions.

use std::collections::BTreeMap;

use super::{Condition, Text};
use crate::draft::DraftText;
use crate::ids::{EntryId, FactId, HistoricalVoteId, MemberId, SittingId, SourceId, TrackId};
use crate::vote::Ballot;

authored! {
    /// A moment at which an idea of the course shows itself.
    ConceptMoment [EntryId] {
        /// The concept, by its name in *Learn*.
        concept: String,
        /// At which sitting. Absent means at any.
        sitting: SittingId,
        /// The event that shows it.
        when: Condition,
        /// How it shows, for the debrief.
        text: Text,
    }
}

authored! {
    /// What might have been.
    WhatIf [EntryId] {
        /// The other choice.
        title: Text,
        /// What historians think would have followed.
        text: Text,
        /// Whether the Council's choice would have changed little. Each crisis needs one such.
        changes_little: bool,
        /// What is done otherwise in a replay of the Council's real decisions.
        changes: Vec<WhatIfChange>,
        /// Where the crisis then ends.
        expects: Vec<WhatIfEnd>,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// What is done otherwise.
    WhatIfChange [EntryId] {
        /// At which sitting. Absent means at each.
        sitting: SittingId,
        /// Votes of history that are not taken.
        without: Vec<HistoricalVoteId>,
        /// A text that is put to the vote in their place.
        draft: DraftText,
        /// How members vote where that is not as in history; on the text put in their place, whoever
        /// is not named votes for it.
        #[cfg_attr(feature = "schema", schemars(extend("propertyNames" = {"$ref": "#/$defs/MemberId"})))]
        roll: BTreeMap<MemberId, Ballot>,
        /// Whether nobody pledges anything.
        nobody_pledges: bool,
    }
}

authored! {
    /// Where the crisis ends: a track within bounds, or a fact. A model's guess, which the text explains.
    WhatIfEnd [EntryId] {
        /// Which track.
        track: TrackId,
        /// Its least value.
        at_least: i64,
        /// Its greatest value.
        at_most: i64,
        /// Which fact.
        fact: FactId,
        /// Whether it is true. Absent means that it is.
        holds: bool,
        /// After which sitting. Absent means at the end.
        after: SittingId,
    }
}

words! {
    /// The steps of a debrief, in order.
    DebriefStep {
        /// Step out of role.
        StepOut,
        /// What happened here.
        Here,
        /// What happened then.
        Then,
        /// Two causes, ranked.
        Causes,
        /// One claim about collective security, with evidence from two crises.
        Claim,
    }
}

authored! {
    /// A question for the debrief.
    Question [EntryId] {
        /// At which step.
        step: DebriefStep,
        /// The question.
        text: Text,
        /// The sittings it is about: it is asked after a game that held one of them. Absent means any.
        sittings: Vec<SittingId>,
    }
}
