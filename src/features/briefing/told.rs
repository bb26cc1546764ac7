//! What a seat is told before it is taken: its instructions for these days, and how the Council votes.

use council::SittingId;
use council::dealings::InstructionsAs;
use council::scenario::file::{LineKind, Origin, Text};
use leptos::prelude::*;

use super::model::Chosen;
use super::rules::how_it_votes;
use crate::features::reading_level::use_reads;
use crate::session::Papers;
use crate::words;

/// The lines a seat is given for the days of an arc, as in history: what kind each is, and its words in full.
pub(super) fn lines(papers: Papers, chosen: &Chosen) -> Vec<(LineKind, String)> {
    let arc = chosen.arc.as_ref().and_then(|arc| papers.arc(arc)?.sittings.as_ref());
    let is_held = |sitting: &SittingId| arc.is_none_or(|arc| arc.contains(sitting));
    let sets = papers.member(&chosen.seat).into_iter().flat_map(|one| one.instructions.iter());
    let mut sets = sets.flatten();
    let Some(set) = sets.find(|set| set.origin == Some(Origin::Historical)) else {
        return Vec::new();
    };
    let lines =
        set.lines.iter().flatten().filter(|line| {
            line.sittings.as_ref().is_none_or(|sittings| sittings.iter().any(is_held))
        });
    let in_full = |text: &Text| text.as_str().to_owned();
    lines.filter_map(|line| Some((line.kind?, line.text.as_ref().map(in_full)?))).collect()
}

/// Both, on the page of the seat.
#[component]
pub(super) fn Told(papers: Papers, chosen: RwSignal<Chosen>) -> impl IntoView {
    let reads = use_reads();
    let instructions = move || {
        let chosen = chosen.get();
        if chosen.instructions == InstructionsAs::Seeded {
            return view! { <p>{words::plain("briefing-instructions-drawn")}</p> }.into_any();
        }
        let lines = lines(papers, &chosen).into_iter().map(|(kind, text)| {
            let key = match kind {
                LineKind::Obtain => "line-obtain",
                LineKind::Avoid => "line-avoid",
                LineKind::MayGive => "line-may-give",
            };
            view! { <li><strong>{words::plain(key)}</strong>" "{reads.shown(&text)}</li> }
        });
        view! { <ul class="desk-lines">{lines.collect_view()}</ul> }.into_any()
    };
    let votes = move || chosen.with(|chosen| how_it_votes(papers, chosen));
    view! {
        <h3 class="briefing-page__part">{words::plain("briefing-told")}</h3>
        {instructions}
        <h3 class="briefing-page__part">{words::plain("briefing-votes")}</h3>
        <p class="briefing-page__text">{votes}</p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::example::Example;

    #[test]
    fn a_seat_is_told_the_lines_of_the_arc_it_plays() {
        let papers = Example::begun().papers;
        for (arc, ..) in super::super::model::arcs(papers) {
            for chair in super::super::model::chairs(papers, arc.as_ref(), None) {
                let chosen = Chosen { arc: arc.clone(), seat: chair.member, ..Chosen::default() };
                let lines = lines(papers, &chosen);
                assert!(!lines.is_empty(), "{} in {arc:?} is told nothing", chair.name);
                assert!(lines.len() <= 16, "{} in {arc:?}: {} lines", chair.name, lines.len());
            }
        }
    }
}
