//! What a vote shows: of promises, threats and instructions, and what a veto costs.

use super::books::{Books, Judged};
use super::capital::planned;
use crate::actor::Actor;
use crate::dealings::numbers::{TRUST_PARAGRAPH, TRUST_VETO, WORD_EMPTY_THREAT};
use crate::dealings::{
    Cause, DealingEvent, Instructions, LineInForce, NextDeed, Promise, Undertaking,
    UndertakingState,
};
use crate::draft::DraftText;
use crate::ids::{ClauseId, DraftId, MemberId};
use crate::meeting::{BallotSubject, MotionKind};
use crate::scenario::file::LineKind;
use crate::state::{DraftOnFile, State, VoteOnRecord};
use crate::vote::Ballot;

pub(super) fn decided(books: &mut Books<'_>, vote: &VoteOnRecord) {
    match &vote.subject {
        BallotSubject::Draft(draft) => on_the_whole(books, vote, draft),
        BallotSubject::Parts { draft, clauses } => on_parts(books, vote, draft, clauses),
        BallotSubject::Invitation { guest, .. }
        | BallotSubject::Motion { kind: MotionKind::Invite { guest, .. }, .. } => {
            on_inviting(books, vote, guest);
        }
        BallotSubject::Amendment(_)
        | BallotSubject::AgendaItem(_)
        | BallotSubject::Motion { .. }
        | BallotSubject::Nature { .. }
        | BallotSubject::Ruling { .. }
        | BallotSubject::Point { .. } => {}
    }
}

fn on_the_whole(books: &mut Books<'_>, vote: &VoteOnRecord, id: &DraftId) {
    let state = books.state;
    let Some(draft) = state.papers.draft(id) else { return };
    for held in books.binding() {
        if let Some(shown) = shown_by(books, held, vote, draft) {
            books.end(held, shown, Cause::Vote { vote: vote.vote });
        }
    }
    threats(books, vote, draft);
    vetoes(books, vote);
    instructions(books, vote, &draft.text);
}

/// What the vote on a text shows of an undertaking: that it was kept or broken, or that it never came to
/// it; `None` if nothing.
fn shown_by(
    books: &Books<'_>,
    held: &Undertaking,
    vote: &VoteOnRecord,
    draft: &DraftOnFile,
) -> Option<UndertakingState> {
    let ballot = vote.roll.ballot(&held.by).unwrap_or(Ballot::Absent);
    let is_it = held.promise.draft() == Some(&draft.id);
    let voted = |so: Ballot| Some(Judged::when(ballot == so).into());
    match &held.promise {
        Promise::NextSitting { deed } => {
            let sitting = books.state.sitting.as_ref()?;
            if held.made_at.sitting == sitting.id {
                return None;
            }
            match deed {
                NextDeed::VoteFor { kind } if has(&draft.text, *kind) => voted(Ballot::For),
                NextDeed::Sponsor { kind } if has(&draft.text, *kind) => {
                    Some(Judged::when(draft.sponsors.contains(&held.by)).into())
                }
                NextDeed::VoteFor { .. } | NextDeed::Sponsor { .. } | NextDeed::Pledge { .. } => {
                    None
                }
            }
        }
        _ if !is_it => None,
        Promise::VoteSo { ballot: so, .. } => voted(*so),
        Promise::NotVeto { .. } => {
            let vetoed = vote.result.outcome.vetoed_by().contains(&held.by);
            Some(Judged::when(!vetoed).into())
        }
        Promise::Sponsor { .. } => Some(Judged::when(draft.sponsors.contains(&held.by)).into()),
        // No separate vote was taken on it: the vote on the whole shows it, or nothing does.
        Promise::SupportParagraph { clause, .. } => {
            let there = draft.text.clause(*clause).is_some();
            Some(kept_or_lapsed(there && ballot == Ballot::For))
        }
        Promise::OpposeParagraph { clause, .. } => {
            let there = draft.text.clause(*clause).is_some();
            Some(kept_or_lapsed(there && ballot == Ballot::Against))
        }
        Promise::Revise { changes, .. } => {
            let made = changes.iter().all(|change| change.is_made_in(&draft.text));
            Some(Judged::when(made).into())
        }
        Promise::Withdraw { .. } => Some(UndertakingState::Broken),
        Promise::Table { .. } | Promise::Invite { .. } | Promise::Pledge { .. } => None,
    }
}

fn kept_or_lapsed(kept: bool) -> UndertakingState {
    if kept { UndertakingState::Kept } else { UndertakingState::Lapsed }
}

fn has(text: &DraftText, kind: crate::measure::MeasureKind) -> bool {
    text.measures().into_iter().any(|(_, _, measure)| measure.kind() == kind)
}

fn on_parts(books: &mut Books<'_>, vote: &VoteOnRecord, draft: &DraftId, clauses: &[ClauseId]) {
    for held in books.binding() {
        let ballot = vote.roll.ballot(&held.by).unwrap_or(Ballot::Absent);
        let (of, clause, promised) = match &held.promise {
            Promise::SupportParagraph { draft, clause } => (draft, clause, Ballot::For),
            Promise::OpposeParagraph { draft, clause } => (draft, clause, Ballot::Against),
            Promise::VoteSo { .. }
            | Promise::NotVeto { .. }
            | Promise::Sponsor { .. }
            | Promise::Revise { .. }
            | Promise::Table { .. }
            | Promise::Withdraw { .. }
            | Promise::Invite { .. }
            | Promise::Pledge { .. }
            | Promise::NextSitting { .. } => continue,
        };
        if of == draft && clauses.contains(clause) {
            let judged = Judged::when(ballot == promised);
            books.judge(held, judged, Cause::Vote { vote: vote.vote });
        }
    }
}

fn on_inviting(books: &mut Books<'_>, vote: &VoteOnRecord, invited: &Actor) {
    for held in books.binding() {
        if matches!(&held.promise, Promise::Invite { guest } if guest == invited) {
            let kept = vote.roll.ballot(&held.by) == Some(Ballot::For);
            books.judge(held, Judged::when(kept), Cause::Vote { vote: vote.vote });
        }
    }
}

/// A threat is carried out, made needless by another wording, or was empty.
fn threats(books: &mut Books<'_>, vote: &VoteOnRecord, draft: &DraftOnFile) {
    let state = books.state;
    let standing = state.dealings.threats.values().filter(|threat| threat.stands);
    for threat in standing.filter(|threat| threat.draft == draft.id) {
        let carried_out = vote.roll.ballot(&threat.by) == Some(Ballot::Against);
        let heeded = threat.rev < draft.rev;
        let cause = if carried_out {
            Cause::Vote { vote: vote.vote }
        } else if heeded {
            Cause::Draft { draft: draft.id.clone(), rev: draft.rev }
        } else {
            Cause::EmptyThreat { threat: threat.id.clone(), vote: vote.vote }
        };
        books.push(DealingEvent::ThreatEnded {
            threat: threat.id.clone(),
            between: (threat.by.clone(), threat.to.clone()),
            cause: cause.clone(),
        });
        if !carried_out && !heeded {
            books.word(&threat.by, -WORD_EMPTY_THREAT, &cause);
        }
    }
}

/// A veto costs trust with every member who voted for, and awaits its reason.
fn vetoes(books: &mut Books<'_>, vote: &VoteOnRecord) {
    let cause = Cause::Veto { vote: vote.vote };
    for member in vote.result.outcome.vetoed_by() {
        books.push(DealingEvent::VetoCast { member: member.clone(), vote: vote.vote });
        for other in vote.roll.members_with(Ballot::For) {
            books.trust(other, member, -TRUST_VETO, &cause);
        }
    }
}

/// Ballots against instructions stand, and are recorded.
fn instructions(books: &mut Books<'_>, vote: &VoteOnRecord, text: &DraftText) {
    let state = books.state;
    for (member, ballot) in vote.roll.iter() {
        let Some(held) = state.dealings.instructions.get(member).filter(|held| held.arrived) else {
            continue;
        };
        for line in held.lines.iter().filter(|line| is_against(line, held, ballot, (text, vote))) {
            let (member, line_id) = (member.clone(), line.line.clone());
            let cause = Cause::AgainstLine { line: line_id.clone(), vote: vote.vote };
            books.push(DealingEvent::AgainstInstructions {
                member: member.clone(),
                line: line_id,
                vote: vote.vote,
            });
            books.latitude(&member, -line.rank.price(), &cause);
        }
    }
}

/// Whether a ballot goes against a line: for what it is to avoid, or against what it could have obtained.
/// A text that nobody would have carried could have obtained nothing; nor is a member to swallow what it
/// shall avoid for what it shall obtain.
fn is_against(
    line: &LineInForce,
    held: &Instructions,
    ballot: Ballot,
    (text, vote): (&DraftText, &VoteOnRecord),
) -> bool {
    match (line.kind, ballot) {
        (LineKind::Avoid, Ballot::For) => line.is_touched_by(text),
        (LineKind::Obtain, Ballot::Against) => {
            let avoids = |one: &LineInForce| one.kind == LineKind::Avoid && one.is_touched_by(text);
            line.is_touched_by(text) && could_have_carried(vote) && !held.lines.iter().any(avoids)
        }
        (LineKind::Avoid | LineKind::Obtain | LineKind::MayGive, _) => false,
    }
}

/// Whether two votes more at most were missing, or a veto alone.
fn could_have_carried(vote: &VoteOnRecord) -> bool {
    vote.result.tally.in_favour.saturating_add(2) >= vote.result.needed
}

/// Whether the crisis, not a text, shows that the line was met.
fn has_a_condition(state: &State, member: &MemberId, line: &LineInForce) -> bool {
    planned(state, member, &line.line).is_some_and(|plan| plan.met_when.is_some())
}

/// A text was adopted: main instructions are met, and paragraphs that others asked for have carried.
pub(super) fn adopted(books: &mut Books<'_>, id: &DraftId) {
    let state = books.state;
    let Some(draft) = state.papers.draft(id) else { return };
    let seats: Vec<&MemberId> =
        state.sitting.iter().flat_map(|sitting| sitting.roster.members()).collect();
    for member in seats {
        let Some(held) = state.dealings.instructions.get(member).filter(|held| held.arrived) else {
            continue;
        };
        for line in held.lines.iter().filter(|line| {
            line.kind == LineKind::Obtain
                && !line.met
                && line.is_touched_by(&draft.text)
                && !has_a_condition(books.state, member, line)
        }) {
            super::met(books, member, line);
        }
    }
    let Some(circulation) = state.dealings.circulations.get(id) else { return };
    let Some(mover) = draft.mover.member() else { return };
    let cause = Cause::ParagraphCarried { draft: id.clone() };
    for (member, change) in &circulation.marks {
        if draft.rev > circulation.rev && change.is_made_in(&draft.text) {
            books.trust(member, mover, TRUST_PARAGRAPH, &cause);
        }
    }
}
