//! Conditions: what must hold for something to come, count or happen.

use serde::{Deserialize, Serialize};

use super::{MeansKind, MeasureTarget, Who};
use crate::ids::{AssemblyTextId, FactId, ItemId, MemberId, SittingId, TrackId};
use crate::measure::MeasureKind;
use crate::verb::Ladder;
use crate::vote::Ballot;

/// What must hold: an expression, so it carries no id and no text.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Condition {
    /// All of these hold.
    All(Vec<Condition>),
    /// At least one of these holds.
    Any(Vec<Condition>),
    /// This does not hold.
    Not(Box<Condition>),
    /// This fact is true.
    Fact(FactId),
    /// A track stands within bounds.
    Track(TrackIs),
    /// A measure is in force.
    MeasureInForce(MeasureInForce),
    /// A resolution was adopted at this sitting.
    Adopted(SittingId),
    /// A draft failed at this sitting.
    Failed(Failure),
    /// No draft was put to the vote at this sitting.
    NothingTabled(SittingId),
    /// A threat, breach or act of aggression has been determined on this item (Charter Article 39).
    Determined(ItemId),
    /// Means have been pledged.
    Pledged(Pledged),
    /// This member voted for the last text adopted.
    VotedFor(MemberId),
    /// A member cast this ballot on a text that was put to the vote, adopted or not.
    Voted(BallotCast),
    /// A member stayed away from the table: it was not there when a meeting ended.
    Away(Absence),
    /// Somebody was invited to the table, by a text or by a motion carried (rules 37 and 39).
    Invited(Hearing),
    /// Somebody who is no member has spoken at the table.
    Heard(Hearing),
    /// This sitting has been played or told; from its own aftermath on.
    After(SittingId),
    /// So many members at least voted for the last text adopted.
    United(i64),
    /// The day that a measure in force sets has passed.
    DeadlinePassed(MeasureInForce),
    /// The General Assembly has recommended this.
    AssemblyRecommended(AssemblyTextId),
    /// What a measure in force asks has been obeyed, ignored or bypassed.
    Complied(CompliedWith),
    /// Means are there by now, with whatever they need from others.
    MeansThere(Pledged),
    /// This member has acted without the Council.
    ActedAlone(MemberId),
    /// The Council no longer deals with this matter: it took it off its list (rule 11), so that the
    /// Assembly may recommend on it (Article 12(1)).
    Dropped(ItemId),
    /// The Council called the General Assembly into session.
    AssemblyCalled,
}

authored! {
    /// A track within bounds.
    TrackIs {
        /// Which track.
        track: TrackId,
        /// Its least value for this to hold.
        at_least: i64,
        /// Its greatest value for this to hold.
        at_most: i64,
    }
}

authored! {
    /// A measure adopted and neither lifted nor run out.
    MeasureInForce {
        /// The kind of measure.
        kind: MeasureKind,
        /// Naming whom or what. Absent means any.
        target: MeasureTarget,
        /// On which ladder its verb stands. Absent means on any.
        ladder: Ladder,
        /// The least grade of its verb, from 1 to 5.
        grade_at_least: i64,
        /// The greatest grade of its verb, from 1 to 5.
        grade_at_most: i64,
        /// A word or name that its parameters hold, such as `aggression` or `committee`.
        saying: String,
        /// Adopted at one of these sittings. Absent means at any, those before the game included.
        adopted_at: Vec<SittingId>,
    }
}

authored! {
    /// A ballot on a text.
    BallotCast {
        /// Whose.
        member: MemberId,
        /// Which. Absent means in favour.
        ballot: Ballot,
        /// On a text with a measure of this kind. Absent means on any text of substance.
        kind: MeasureKind,
        /// Naming whom or what. Absent means any.
        target: MeasureTarget,
        /// At one of these sittings. Absent means at any.
        sittings: Vec<SittingId>,
    }
}

authored! {
    /// A member away from the table.
    Absence {
        /// Who.
        member: MemberId,
        /// At one of these sittings. Absent means at any.
        sittings: Vec<SittingId>,
    }
}

authored! {
    /// Somebody at the table without a vote.
    Hearing {
        /// Who: a party or a body.
        who: Who,
        /// At one of these sittings. Absent means at any.
        sittings: Vec<SittingId>,
    }
}

words! {
    /// What became of what a measure asks.
    Heeded {
        /// Nobody can say yet.
        Open,
        /// It was done.
        Obeyed,
        /// It was not done.
        Ignored,
        /// It was done otherwise, or by others, round the text.
        Bypassed,
    }
}

authored! {
    /// What became of what a measure in force asks.
    CompliedWith {
        /// The kind of measure.
        kind: MeasureKind,
        /// Naming whom or what. Absent means any.
        target: MeasureTarget,
        /// What became of it.
        is: Heeded,
    }
}

authored! {
    /// A draft that was not adopted.
    Failure {
        /// At which sitting.
        sitting: SittingId,
        /// Whether by veto: true only by veto, false only for lack of votes, absent either way.
        by_veto: bool,
    }
}

authored! {
    /// Means pledged.
    Pledged {
        /// What they consist of.
        means: MeansKind,
        /// How much at least.
        at_least: i64,
        /// By whom. Absent means by all together.
        by: Who,
    }
}
