//! How the Council of history voted on the day of this sitting: for whoever wants to know, once this
//! Council has risen and nothing can be copied any more.

use council::Ballot;
use council::scenario::file::{HistoricalVote, Text, VoteOutcome};
use leptos::prelude::*;
use table::session::{Now, Waits};

use crate::features::voting::slug;
use crate::session::{Papers, use_session};
use crate::ui::Fold;
use crate::words;

/// The votes of history of this sitting, in words; none before its meeting has closed.
pub(super) fn then(papers: Papers, now: &Now) -> Vec<String> {
    if !matches!(now.waits, Waits::Aftermath | Waits::Between) {
        return Vec::new();
    }
    let sitting = now.view.public.sitting.as_ref().and_then(|one| papers.sitting(&one.id));
    let history = sitting.and_then(|sitting| sitting.history.as_ref());
    let votes = history.into_iter().flat_map(|history| history.votes.iter().flatten());
    votes.filter_map(|vote| told(papers, now, vote)).collect()
}

fn told(papers: Papers, now: &Now, vote: &HistoricalVote) -> Option<String> {
    let title = vote.title.as_ref().map(|title| words::brought(Text::as_str(title)))?;
    let symbol = vote.symbol.clone().or_else(|| vote.draft_symbol.clone());
    let outcome = match vote.outcome? {
        VoteOutcome::Adopted => "adopted",
        VoteOutcome::Vetoed => "vetoed",
        VoteOutcome::TooFewVotes | VoteOutcome::NotUnanimous => "too-few-votes",
        VoteOutcome::Procedural => "procedural",
        VoteOutcome::Substantive => "substantive",
        VoteOutcome::RulingStands => "ruling-stands",
        VoteOutcome::RulingOverruled => "ruling-overruled",
    };
    let named = [
        ("title", title),
        ("symbol", symbol.unwrap_or_else(|| "none".to_owned())),
        ("outcome", outcome.to_owned()),
    ];
    let (in_favour, against, abstaining) = figures(vote)?;
    let numbers = [("in_favour", in_favour), ("against", against), ("abstaining", abstaining)];
    let vote_told = words::say_counted("then-vote", &named, &numbers);
    let own = vote.roll.as_ref().and_then(|roll| roll.get(&now.seat)).map(|ballot| {
        let named = [("member", papers.name(&now.seat)), ("ballot", slug(*ballot).to_owned())];
        words::say("then-own", &named)
    });
    Some([vote_told].into_iter().chain(own).collect::<Vec<_>>().join(" "))
}

/// In favour, against, abstaining: counted on the roll, or as far as they are known without one.
fn figures(vote: &HistoricalVote) -> Option<(u32, u32, u32)> {
    let Some(roll) = &vote.roll else {
        let figures = vote.figures.as_ref()?;
        let known = |figure: Option<i64>| u32::try_from(figure?).ok();
        return Some((
            known(figures.in_favour)?,
            known(figures.against)?,
            known(figures.abstaining)?,
        ));
    };
    let count = |ballot: Ballot| {
        let so = roll.values().filter(|cast| **cast == ballot).count();
        u32::try_from(so).unwrap_or(u32::MAX)
    };
    Some((count(Ballot::For), count(Ballot::Against), count(Ballot::Abstaining)))
}

/// The votes of history, folded away until somebody wants to know.
#[component]
pub(super) fn Then() -> impl IntoView {
    let session = use_session();
    let told = Memo::new(move |_| {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let day = now.view.public.sitting.as_ref().map(|sitting| words::day(sitting.date))?;
        Some((day, then(papers, &now)))
    });
    move || {
        let (day, votes) = told.get().filter(|(_, votes)| !votes.is_empty())?;
        let votes = votes.into_iter().map(|vote| view! { <li><p>{vote}</p></li> });
        Some(view! {
            <Fold summary=words::with_text("then-heading", "day", &day)>
                <ol class="happened" role="list">{votes.collect_view()}</ol>
            </Fold>
        })
    }
}
