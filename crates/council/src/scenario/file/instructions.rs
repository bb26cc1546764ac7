//! What a capital wants of its delegation.

use super::{Condition, MeasureTarget, Text, When};
use crate::ids::{EntryId, LineId, SittingId, SourceId, VariantId};
use crate::measure::MeasureKind;

words! {
    /// Where instructions come from.
    Origin {
        /// As far as documents show, these were the instructions.
        Historical,
        /// As they might have been: shown as invented.
        Invented,
    }
}

words! {
    /// The three lines of an instruction.
    LineKind {
        /// Obtain this.
        Obtain,
        /// Avoid this.
        Avoid,
        /// You may give this.
        MayGive,
    }
}

words! {
    /// How firm a line is, and so what going against it costs.
    LineRank {
        /// Costs two of latitude.
        Order,
        /// Costs one of latitude.
        Wish,
    }
}

authored! {
    /// One set of instructions for the whole crisis.
    InstructionVariant [VariantId] {
        /// History's, or invented.
        origin: Origin,
        /// What tells it from the others.
        title: Text,
        /// The lines.
        lines: Vec<InstructionLine>,
        /// When they reach the delegation, where that is not the opening of the sitting.
        arrivals: Vec<Arrival>,
        /// Where they are documented; not for invented ones.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// One line of an instruction: a weighted objective, a limit, or something to trade.
    InstructionLine [LineId] {
        /// Obtain, avoid, or may give.
        kind: LineKind,
        /// Order or wish.
        rank: LineRank,
        /// How much it counts, from 1 to 10.
        weight: i64,
        /// What the cable says.
        text: Text,
        /// In which sittings it holds. Absent means in all.
        sittings: Vec<SittingId>,
        /// The kind of measure it is about.
        measure: MeasureKind,
        /// The target of that measure.
        target: MeasureTarget,
        /// Whether nothing bends it.
        red_line: bool,
        /// Whether it is about the member's own chair, which it has left: to take it again, to stay away,
        /// or to take it when that pays.
        own_chair: bool,
        /// How far, from 0 to 10, the capital would go if asked with a good reason. Hidden.
        margin: i64,
        /// What shows that it was met. For `avoid`: what shows that it was not avoided.
        met_when: Condition,
    }
}

authored! {
    /// When the instructions for a sitting reach the delegation.
    Arrival [EntryId] {
        /// For which sitting.
        sitting: SittingId,
        /// When. Until then the delegation has none.
        at: When,
    }
}
