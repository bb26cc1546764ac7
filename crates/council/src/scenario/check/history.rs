//! Votes of history: the roll is the Council of that day, and gives the outcome that is stated.

use std::collections::BTreeSet;

use super::roster::Table;
use super::{Report, Spot, spots};
use crate::ids::MemberId;
use crate::rulebook::Rulebook;
use crate::scenario::file::{HistoricalVote, ScenarioFile, VoteOutcome};
use crate::scenario::problem::Code;
use crate::scenario::validated::{date, rulebook};
use crate::vote::{Roll, Vote};

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    let Some(rules) = file.rulebook.as_ref().and_then(rulebook) else { return };
    for (spot, sitting) in spots(file.sittings.as_ref(), &Spot::root(), "sittings") {
        let Some(history) = &sitting.history else { continue };
        for (spot, vote) in spots(history.votes.as_ref(), &spot.field("history"), "votes") {
            drafts_faults(vote, &spot, report);
            if vote.roll.is_none() && vote.figures.is_none() {
                let message = "neither the roll nor the figures of this vote are given";
                let hint = "fill in `roll`, or `figures` where the roll is not known";
                report.suggest(Code::FieldMissing, &spot, message, hint);
            }
            the_roll(file, &rules, vote, &spot, report);
        }
    }
}

fn the_roll(
    file: &ScenarioFile,
    rules: &Rulebook,
    vote: &HistoricalVote,
    spot: &Spot,
    report: &mut Report<'_>,
) {
    let (Some(ballots), Some(day)) = (&vote.roll, date(vote.date.as_ref())) else { return };
    let spot = spot.field("roll");
    if !report.knows_who_sits() || report.has_unread_within(&spot) {
        return;
    }
    let table = Table::on(file, day, usize::from(rules.size));
    let council: BTreeSet<&MemberId> = table.seats.iter().map(|(member, _)| &member.id).collect();
    let voted: BTreeSet<&MemberId> = ballots.keys().collect();
    if council != voted {
        let name = |member: &&&MemberId| format!("`{member}`");
        let missing: Vec<_> = council.difference(&voted).map(|member| name(&member)).collect();
        let extra: Vec<_> = voted.difference(&council).map(|member| name(&member)).collect();
        let mut message = format!("the roll is not the Council of {day}");
        for (what, who) in [("missing", missing), ("not seated", extra)] {
            if !who.is_empty() {
                message = format!("{message}; {what}: {}", who.join(", "));
            }
        }
        report.add(Code::HistoryRoll, &spot, message);
        return;
    }
    let (Some(question), Some(stated)) = (vote.question_put(), vote.outcome) else { return };
    let roll: Roll = ballots.iter().map(|(member, ballot)| (member.clone(), *ballot)).collect();
    let permanent = table.permanent();
    let found = VoteOutcome::from(&Vote::new(rules, question, &permanent).result(&roll).outcome);
    if found != stated {
        let message = format!("this roll gives {}, not {}", spoken(found), spoken(stated));
        let hint = "correct the roll, the `question` or the `outcome`";
        report.suggest(Code::HistoryOutcome, &spot, message, hint);
    }
}

fn drafts_faults(vote: &HistoricalVote, spot: &Spot, report: &mut Report<'_>) {
    if let Some(draft) = &vote.draft {
        super::drafts::faults(draft, &spot.field("draft"), report);
    }
}

fn spoken(outcome: VoteOutcome) -> &'static str {
    match outcome {
        VoteOutcome::Adopted => "`adopted`",
        VoteOutcome::TooFewVotes => "`too_few_votes`",
        VoteOutcome::NotUnanimous => "`not_unanimous`",
        VoteOutcome::Vetoed => "`vetoed`",
        VoteOutcome::Procedural => "`procedural`",
        VoteOutcome::Substantive => "`substantive`",
        VoteOutcome::RulingStands => "`ruling_stands`",
        VoteOutcome::RulingOverruled => "`ruling_overruled`",
    }
}
