//! How one vote was predicted: what each paragraph is worth to each member, and why.

use std::fmt::Write;

use delegates::Appraisal;

use super::predict::{appraisal, predict, present};
use super::record::{PastVote, Record};
use super::report::seats;

/// The appraisals of a vote's text, as text. Writing into a string cannot fail.
pub(super) fn explain(
    record: &Record<'_>,
    vote: &str,
    member: Option<&str>,
) -> Result<String, String> {
    let past = record.votes.iter().find(|past| past.vote.id.as_str() == vote).ok_or_else(|| {
        let known: Vec<_> = record.votes.iter().map(|past| past.vote.id.as_str()).collect();
        format!("no vote `{vote}` with a text and a roll; there are {}", known.join(", "))
    })?;
    if let Some(member) = member
        && !present(past).any(|(id, _)| id.as_str() == member)
    {
        let known: Vec<_> = present(past).map(|(id, _)| id.as_str()).collect();
        return Err(format!("`{member}` did not vote on `{vote}`; {} did", known.join(", ")));
    }
    let seats = seats(record);
    let predicted = predict(&seats, past, &record.rules);
    let mut text = format!("{vote} ({})\n", past.sitting.id);
    let chosen = present(past).filter(|(id, _)| member.is_none_or(|only| id.as_str() == only));
    for (id, real) in chosen {
        let Some(seat) = seats.get(id) else { continue };
        let appraisal = appraisal(seat, past);
        let found = predicted.get(id).copied();
        let _ = writeln!(text, "\n{id}: value {}, {found:?}; voted {real:?}", appraisal.value);
        paragraphs(past, &appraisal, &mut text);
    }
    Ok(text)
}

fn paragraphs(past: &PastVote<'_>, appraisal: &Appraisal, text: &mut String) {
    for one in &appraisal.paragraphs {
        let because = &one.because;
        let position = because.position.as_ref().map_or("no position", |id| id.as_str());
        let _ = write!(text, "  {:>4}  {} {position}", one.worth, words(past, one.clause));
        if because.verb_costs != 0 {
            let _ = write!(text, ", verb -{}", because.verb_costs);
        }
        for (aspect, cost) in &because.parameters_cost {
            let _ = write!(text, ", {} -{cost}", aspect.word());
        }
        for (line, adds) in &because.lines {
            let _ = write!(text, ", line {line} {adds:+}");
        }
        let _ = writeln!(text, "{}", if because.red_line { ", red line" } else { "" });
    }
    for (situation, worth) in &appraisal.situation {
        let _ = writeln!(text, "  {worth:>4}  situation {situation}");
    }
}

/// What a paragraph is about, in short.
fn words(past: &PastVote<'_>, clause: council::ClauseId) -> String {
    let found =
        delegates::value::paragraphs(past.text).into_iter().find(|one| one.clause == clause);
    found.map_or_else(String::new, |one| format!("{:?} {}:", one.verb, one.measure.kind().word()))
}
