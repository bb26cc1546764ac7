//! The answer for people.

use std::fmt::Write;

use council::Ballot;

use super::report::{Report, VoteReport};
use super::score::Score;

/// The answer as text. Writing into a string cannot fail.
pub(super) fn as_text(report: &Report) -> String {
    let mut text = String::new();
    let _ = writeln!(
        text,
        "{}: how members voted, and how computer members would have\n",
        report.scenario
    );
    for vote in &report.votes {
        line(vote, &mut text);
    }
    for vote in &report.not_predicted {
        let _ = writeln!(text, "{vote}: not predicted, its text or roll is not known");
    }
    let _ = writeln!(
        text,
        "\n{:<26}{:>6} {:>9} {:>8} {:>9}",
        "", "votes", "ballots", "macro-F1", "outcomes"
    );
    for (name, score) in [
        ("matters of substance", &report.substance),
        ("  everyone for", &report.baselines.everyone_for),
        ("  majority so far", &report.baselines.majority_so_far),
        ("  each vote left out", &report.leave_one_out),
        ("procedure", &report.procedural),
    ] {
        sums(name, score, &mut text);
    }
    text
}

fn sums(name: &str, score: &Score, text: &mut String) {
    let percent = |part: f64| format!("{:.1} %", part * 100.0);
    let _ = writeln!(
        text,
        "{name:<26}{:>6} {:>9} {:>8.3} {:>9}",
        score.votes,
        percent(score.ballots_right),
        score.macro_f1,
        percent(score.outcomes_right),
    );
}

fn line(vote: &VoteReport, text: &mut String) {
    let outcome = if vote.real_outcome == Some(vote.predicted_outcome) {
        "outcome right"
    } else {
        "OUTCOME WRONG"
    };
    let nature = if vote.procedural { ", procedure" } else { "" };
    let _ = write!(
        text,
        "{} ({}{nature}): {} of {}, {outcome}",
        vote.id, vote.sitting, vote.right, vote.of
    );
    for member in &vote.wrong {
        let word = |ballot: Option<&Ballot>| ballot.map_or("nothing", |ballot| spoken(*ballot));
        let (found, real) = (vote.predicted.get(member), vote.real.get(member));
        let _ = write!(text, "; {member} {} (thought {})", word(real), word(found));
    }
    text.push('\n');
}

fn spoken(ballot: Ballot) -> &'static str {
    match ballot {
        Ballot::For => "for",
        Ballot::Against => "against",
        Ballot::Abstaining => "abstaining",
        Ballot::NotParticipating => "not participating",
        Ballot::Absent => "absent",
    }
}
