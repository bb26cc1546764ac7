//! The debrief in words: one page of sections, which the app shows and which is exported as Markdown
//! or as a page of its own.
//!
//! `table::debrief` says what; here it is put into sentences, each with the record that shows it. What
//! is a model's guess says so where it stands.

mod doors;
mod envelopes;
mod html;
mod learning;
mod ledgers;
mod markdown;
mod opening;
mod page;
mod story;
mod teller;
mod votes;

use council::scenario::file::DebriefStep;
pub use page::{DebriefPage, Line, Part, Section, SectionId};
use table::Log;
use table::debrief::Debrief;
use teller::Teller;

use crate::{Catalogue, Names, Texts};

/// The debrief of a game as a page. `log` is the game's own: papers that are named stand in it.
pub fn debrief_page<N: Names + Texts>(
    catalogue: &Catalogue,
    names: &N,
    debrief: &Debrief,
    log: &Log,
) -> DebriefPage {
    let teller = Teller::new(catalogue, names, debrief, log);
    let sections = [
        teller.questions_of(SectionId::StepOut, DebriefStep::StepOut),
        teller.envelopes(),
        teller.doors(),
        teller.turning_points(),
        teller.tracks(),
        teller.decisions(),
        teller.means(),
        teller.promises(),
        teller.bills(),
        teller.national(),
        teller.questions_of(SectionId::Here, DebriefStep::Here),
        teller.votes(),
        teller.then(),
        teller.questions_of(SectionId::ThenQuestions, DebriefStep::Then),
        teller.concepts(),
        teller.entries(),
        teller.questions_of(SectionId::Causes, DebriefStep::Causes),
        teller.questions_of(SectionId::Claim, DebriefStep::Claim),
        teller.memo(),
    ];
    let (title, ending) = teller.ending();
    DebriefPage {
        language: catalogue.tag().to_owned(),
        over: teller.over(),
        title,
        opening: teller.opening(),
        ending,
        sections: sections.into_iter().flatten().collect(),
        foot: teller.plain("debrief-foot"),
    }
}

/// The debrief as data, for programs: everything in it, and nothing in words.
pub fn debrief_json(debrief: &Debrief) -> String {
    serde_json::to_string_pretty(debrief).unwrap_or_default()
}
