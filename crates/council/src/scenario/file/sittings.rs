//! Sittings: the dated confrontations with the Council.

use std::collections::BTreeMap;

use super::{
    Cable, Condition, DateText, Dispatch, OnlyYou, ReportedSpeech, SittingHistory, Squeeze, Text,
    TimeText, Who,
};
use crate::draft::DraftText;
use crate::ids::{
    DispatchId, EntryId, FactId, HistoricalVoteId, ItemId, MemberId, OutlineId, SittingId,
    SourceId, TrackId, VariantId,
};
use crate::level::LiftedRule;
use crate::programme::AssemblyRoute;

words! {
    /// What a turn of consultations is called.
    TurnName {
        /// Half an hour.
        HalfHour,
        /// An hour.
        Hour,
        /// A day.
        Day,
    }
}

authored! {
    /// One dated confrontation with the Council.
    Sitting [SittingId] {
        /// A heading that says something, and is true to the record.
        title: Text,
        /// The question of the day.
        question: Text,
        /// Its date where the Council meets.
        date: DateText,
        /// The day on which the meeting is held, where consultations go on for days. Absent means its
        /// date. No dispatch of the consultations is of a later day.
        meets_on: DateText,
        /// When the meeting opens there.
        opens_at: TimeText,
        /// The meeting's number in the Council's own count.
        meeting_number: i64,
        /// The number the next resolution would take.
        next_resolution: i64,
        /// Who presides.
        president: MemberId,
        /// The item on the agenda.
        item: ItemId,
        /// Other matters of which the Council is seized that day and that the game shows.
        seized: Vec<ItemId>,
        /// Whether it can be played alone in one lesson.
        single_lesson: bool,
        /// The turns of consultations.
        turns: Turns,
        /// Members who stay away that day.
        absent: Vec<MemberId>,
        /// Members whose capitals are silent that day: they do not participate in the vote.
        without_instructions: Vec<MemberId>,
        /// Who is invited to the table.
        invitations: Vec<Guest>,
        /// Members whose right to sit is contested (rule 17).
        contested_credentials: Vec<MemberId>,
        /// Members who are parties to the dispute before the Council (Charter Article 27(3)).
        parties_to_dispute: Vec<MemberId>,
        /// By which door the General Assembly can be reached.
        assembly: AssemblyRoute,
        /// The one rule lifted above the level of procedure, if any.
        level_exception: LevelException,
        /// How the crisis stands for a game that begins here.
        opening: Opening,
        /// When this sitting makes sense. Absent means always.
        entry: Condition,
        /// What takes its place after other outcomes of the sitting before.
        variants: Vec<SittingVariant>,
        /// News.
        dispatches: Vec<Dispatch>,
        /// Cables, at least one for each playable seat.
        cables: Vec<Cable>,
        /// One squeeze for each playable seat.
        squeezes: Vec<Squeeze>,
        /// What only one seat has.
        only_you: Vec<OnlyYou>,
        /// Three drafts to begin from.
        outlines: Vec<DraftOutline>,
        /// What those said who cannot be played.
        reported: Vec<ReportedSpeech>,
        /// What waiting costs, said before it is paid.
        price_of_delay: Text,
        /// What really happened.
        history: SittingHistory,
    }
}

authored! {
    /// The turns of consultations.
    Turns {
        /// How many, from 3 to 8.
        count: i64,
        /// What one is called.
        name: TurnName,
        /// Turns of the aftermath, from 1 to 4. Absent means 2.
        aftermath: i64,
    }
}

authored! {
    /// Somebody invited to the Council's table, without a vote.
    Guest [EntryId] {
        /// Who.
        who: Who,
        /// Under which rule: 37 for Members of the United Nations, 39 for others, 38 to submit drafts.
        rule: i64,
        /// Whether the invitation is itself at issue that day.
        contested: bool,
        /// Whether its representatives are far away: invited that day, they come to a later sitting.
        comes_later: bool,
        /// What it has come to say that day, as its delegation would put it, at most 60 words.
        says: Text,
    }
}

authored! {
    /// The one rule lifted above the level of procedure.
    LevelException {
        /// Which rule.
        rule: LiftedRule,
        /// The card that explains it, at most 40 words.
        card: Text,
    }
}

authored! {
    /// How the crisis stands for a game that begins at a sitting, as history had it.
    Opening {
        /// Where tracks stand, if not at their start.
        #[cfg_attr(feature = "schema", schemars(extend("propertyNames" = {"$ref": "#/$defs/TrackId"})))]
        tracks: BTreeMap<TrackId, i64>,
        /// Facts that are true.
        facts: Vec<FactId>,
        /// Texts adopted before and still in force.
        texts_in_force: Vec<HistoricalVoteId>,
    }
}

authored! {
    /// What takes a sitting's place, or changes it, when the game took another road.
    SittingVariant [VariantId] {
        /// When it applies.
        when: Condition,
        /// Whether the sitting is told in a paragraph instead of played.
        told_only: bool,
        /// What is told.
        text: Text,
        /// Dispatches of the sitting that then do not come.
        without: Vec<DispatchId>,
        /// Dispatches that come in their place.
        dispatches: Vec<Dispatch>,
    }
}

authored! {
    /// A draft to begin from.
    DraftOutline [OutlineId] {
        /// What tells it from the others.
        title: Text,
        /// What it would do.
        text: Text,
        /// Who would table it.
        pen: MemberId,
        /// The draft.
        draft: DraftText,
        /// Where it comes from, if from history.
        sources: Vec<SourceId>,
    }
}
