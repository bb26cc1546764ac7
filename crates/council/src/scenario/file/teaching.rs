//! What the crisis teaches: concepts, what-ifs, questions.

use super::{Condition, Text};
use crate::ids::{EntryId, SittingId, SourceId};

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
        /// Where this is documented.
        sources: Vec<SourceId>,
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
    }
}
