//! What a game came to, from what its player knows: the ending, the decisions, the promises, the lines of
//! instructions, the votes beside history's.

use council::dealings::DealingEvent;
use council::meeting::BallotSubject;
use council::{Ballot, Event, LineId};
use council::{MemberId, UndertakingState};
use table::session::Now;
use wording::Texts as _;

use crate::session::{Papers, Told};
use crate::words;

/// A vote of the game beside how the player voted.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct VoteRow {
    /// The day.
    pub(crate) day: String,
    /// What came of it, in a sentence.
    pub(crate) came: String,
    /// The player's ballot.
    pub(crate) own: Option<Ballot>,
}

/// The ending: a heading, and what is told.
pub(crate) fn ending(papers: Papers, now: &Now) -> Option<(String, String)> {
    papers.names().ending(now.view.public.crisis.ending.as_ref()?)
}

/// Lines of instructions that a vote met, and those it went against.
pub(crate) fn lines(papers: Papers, now: &Now, told: &Told) -> (Vec<String>, Vec<String>) {
    let text = |line: &LineId| papers.names().line(&now.seat, line);
    let own = |member: &MemberId| *member == now.seat;
    let mut met = Vec::new();
    let mut against = Vec::new();
    for event in told.events.iter() {
        if let Event::Dealing(DealingEvent::InstructionMet { member, line }) = event
            && own(member)
        {
            met.extend(text(line));
        }
        if let Event::Dealing(DealingEvent::AgainstInstructions { member, line, .. }) = event
            && own(member)
        {
            against.extend(text(line));
        }
    }
    (met, against)
}

/// How many of the player's own undertakings ended in each way.
pub(crate) fn promises(now: &Now) -> Vec<(UndertakingState, usize)> {
    let dealings = now.view.private.dealings.iter().flat_map(|dealings| &dealings.undertakings);
    let own: Vec<_> = dealings.filter(|one| one.by == now.seat).map(|one| one.state).collect();
    let states = [
        UndertakingState::Kept,
        UndertakingState::Broken,
        UndertakingState::Released,
        UndertakingState::Lapsed,
    ];
    states.map(|state| (state, own.iter().filter(|one| **one == state).count())).to_vec()
}

/// Every vote on a draft as a whole.
pub(crate) fn votes(papers: Papers, now: &Now, told: &Told) -> Vec<VoteRow> {
    let mut day = String::new();
    let mut rows = Vec::new();
    for event in told.events.iter() {
        if let Event::SittingOpened { sitting, .. } = event {
            day = words::day(sitting.date);
        }
        if let Event::VoteDecided(vote) = event
            && matches!(vote.subject, BallotSubject::Draft(_))
        {
            rows.push(VoteRow {
                day: day.clone(),
                came: words::announce_in(papers, &vote.result),
                own: vote.roll.ballot(&now.seat),
            });
        }
    }
    rows
}

/// Questions to think about, in the order of the debrief.
pub(crate) fn questions(papers: Papers) -> Vec<String> {
    let questions = papers.scenario().file.questions.iter().flatten();
    questions.filter_map(|one| one.text.as_ref()).map(|text| text.as_str().to_owned()).collect()
}

/// What happened in history at the sittings of this game.
pub(crate) fn history(papers: Papers, told: &Told) -> Vec<(String, String)> {
    let sittings = told.events.iter().filter_map(|event| {
        if let Event::SittingOpened { sitting, .. } = event { Some(sitting) } else { None }
    });
    let told = sittings.filter_map(|sitting| {
        let written = papers.sitting(&sitting.id)?;
        let text = written.history.as_ref()?.text.as_ref()?;
        Some((words::day(sitting.date), text.as_str().to_owned()))
    });
    told.collect()
}
