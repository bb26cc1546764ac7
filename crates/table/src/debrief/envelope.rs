//! Envelopes: what each delegation had been told at home, where its limits lay, what it said of itself
//! and where it really stood.

use council::dealings::{Band, DealingEvent, Price, Stance};
use council::meeting::BallotSubject;
use council::scenario::file::{LineKind, LineRank, Member, Origin};
use council::{
    Ballot, DispatchId, DraftId, EntryId, Event, LineId, MeasureKind, MemberId, SittingId,
    VariantId, VoteId,
};
use delegates::{Bend, Reason};
use serde::{Deserialize, Serialize};

use super::reading::{Reading, Told};

/// What stood in one delegation's envelope.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Envelope {
    /// Whose.
    pub member: MemberId,
    /// Which set of instructions it had.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub variant: Option<VariantId>,
    /// History's instructions, or invented ones.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub origin: Option<Origin>,
    /// The lines that held at a sitting of this game.
    pub lines: Vec<LineTold>,
    /// What it could not take or kept to itself.
    pub limits: Vec<LimitTold>,
    /// Cables that came to it alone.
    pub cables: Vec<CableReceived>,
    /// What it told of its mind, beside where it really stood.
    pub postures: Vec<Posture>,
    /// Where it stood at each vote on a whole text, and what would have moved it. Only of delegations
    /// that a computer played.
    pub leant: Vec<Leant>,
}

/// One line of instructions.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LineTold {
    /// Which.
    pub line: LineId,
    /// Obtain, avoid, may give.
    pub kind: LineKind,
    /// Order or wish.
    pub rank: LineRank,
    /// How much it counted, from 1 to 10.
    pub weight: i64,
    /// How far the capital would have gone if asked with a good reason, from 0 to 10.
    pub margin: i64,
    /// Whether nothing bent it.
    pub red_line: bool,
    /// The sittings of this game at which it held.
    pub sittings: Vec<SittingId>,
}

/// A limit: a red line, or a position that the public record did not show.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct LimitTold {
    /// Which position.
    pub position: EntryId,
    /// On what.
    pub on: MeasureKind,
    /// Whether nothing bent it.
    pub red_line: bool,
    /// Whether others could not know of it.
    pub kept_private: bool,
}

/// A cable that came.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct CableReceived {
    /// Which.
    pub paper: DispatchId,
    /// The record.
    pub record: u32,
}

/// What a delegation said when it was sounded, beside the truth.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Posture {
    /// Who had asked.
    pub told_to: MemberId,
    /// On which draft.
    pub draft: DraftId,
    /// Where it said that it stood.
    pub stance: Stance,
    /// The band that it named.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub band: Option<Band>,
    /// Where it really leaned, from -100 to 100; unknown of a delegation that a person played.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub really: Option<i32>,
    /// The record.
    pub record: u32,
}

/// Where a delegation stood when it voted.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Leant {
    /// At which vote.
    pub vote: VoteId,
    /// On which draft.
    pub draft: DraftId,
    /// How it voted.
    pub ballot: Ballot,
    /// What the words were worth to it, from -100 to 100.
    pub value: i32,
    /// What bent it beyond the words.
    pub bend: Bend,
    /// Where it leaned, from -100 to 100.
    pub leaning: i32,
    /// What would have moved it to vote for the text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub would_move: Option<Price>,
    /// The record.
    pub record: u32,
}

pub(super) fn envelopes(reading: &Reading<'_>) -> Vec<Envelope> {
    reading.seated().into_iter().map(|member| envelope(reading, member)).collect()
}

fn envelope(reading: &Reading<'_>, member: &Member) -> Envelope {
    let variant = reading.variant(&member.id);
    Envelope {
        member: member.id.clone(),
        variant: variant.map(|set| set.id.clone()),
        origin: variant.and_then(|set| set.origin),
        lines: lines(reading, member),
        limits: limits(member),
        cables: cables(reading, &member.id),
        postures: reading.told.iter().filter_map(|told| posture(told, &member.id)).collect(),
        leant: reading.told.iter().filter_map(|told| leant(reading, told, &member.id)).collect(),
    }
}

fn lines(reading: &Reading<'_>, member: &Member) -> Vec<LineTold> {
    let written =
        reading.variant(&member.id).into_iter().flat_map(|set| set.lines.iter().flatten());
    let told = written.filter_map(|line| {
        let holds = |sitting: &SittingId| {
            line.sittings.as_ref().is_none_or(|sittings| sittings.contains(sitting))
        };
        let sittings: Vec<_> =
            reading.sittings().map(|one| one.id.clone()).filter(|one| holds(one)).collect();
        (!sittings.is_empty()).then_some(LineTold {
            line: line.id.clone(),
            kind: line.kind?,
            rank: line.rank.unwrap_or(LineRank::Wish),
            weight: line.weight.unwrap_or(1),
            margin: line.margin.unwrap_or(0),
            red_line: line.red_line == Some(true),
            sittings,
        })
    });
    told.collect()
}

fn limits(member: &Member) -> Vec<LimitTold> {
    let positions = member.positions.iter().flatten();
    let limits = positions.filter_map(|one| {
        let (red_line, kept_private) = (one.red_line == Some(true), one.kept_private == Some(true));
        (red_line || kept_private).then_some(LimitTold {
            position: one.id.clone(),
            on: one.on?,
            red_line,
            kept_private,
        })
    });
    limits.collect()
}

/// Cables to this member, as far as they belong to the instructions it had.
fn cables(reading: &Reading<'_>, member: &MemberId) -> Vec<CableReceived> {
    let had = reading.variant(member).map(|set| &set.id);
    let is_to_it = |paper: &DispatchId| {
        let sittings = reading.scenario.file.sittings.iter().flatten();
        sittings.flat_map(|sitting| sitting.cables.iter().flatten()).any(|cable| {
            cable.id == *paper
                && cable.to.as_ref() == Some(member)
                && cable.variant.as_ref().is_none_or(|variant| Some(variant) == had)
        })
    };
    let received = reading.told.iter().filter_map(|told| {
        let Event::PaperReceived { paper, .. } = told.event else { return None };
        is_to_it(paper).then(|| CableReceived { paper: paper.clone(), record: told.record })
    });
    received.collect()
}

fn posture(told: &Told<'_>, member: &MemberId) -> Option<Posture> {
    let Event::Dealing(DealingEvent::SoundingAnswered { between: (by, of), answer, .. }) =
        told.event
    else {
        return None;
    };
    let (draft, really) = told.reasons.iter().find_map(|reason| {
        if let Reason::Leans { draft, leaning, .. } = reason {
            Some((draft.clone(), *leaning))
        } else {
            None
        }
    })?;
    (of == member).then(|| Posture {
        told_to: by.clone(),
        draft,
        stance: answer.stance,
        band: answer.band,
        really: Some(really),
        record: told.record,
    })
}

/// Where a member stood when it cast its ballot on a whole text.
fn leant(reading: &Reading<'_>, told: &Told<'_>, of: &MemberId) -> Option<Leant> {
    let Event::BallotCast { vote, member, ballot } = told.event else { return None };
    let taken = reading.state.votes.iter().find(|taken| taken.vote == *vote)?;
    if member != of || !matches!(taken.subject, BallotSubject::Draft(_)) {
        return None;
    }
    let would_move = told.reasons.iter().find_map(|reason| {
        if let Reason::WouldMove(price) = reason { Some(price.clone()) } else { None }
    });
    told.reasons.iter().find_map(|reason| {
        let Reason::Leans { draft, value, bend, leaning } = reason else { return None };
        Some(Leant {
            vote: *vote,
            draft: draft.clone(),
            ballot: *ballot,
            value: *value,
            bend: *bend,
            leaning: *leaning,
            would_move: would_move.clone(),
            record: told.record,
        })
    })
}
