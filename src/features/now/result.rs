//! What came of a vote: the sentence, the rolls, whose hand surprised, and why each of the others voted so.

use std::sync::Arc;

use council::meeting::BallotSubject;
use council::state::VoteOnRecord;
use council::{Ballot, Outcome};
use leptos::prelude::*;

use super::model;
use super::surprise::whose_hand;
use crate::features::voting::{BallotMark, Mark, slug};
use crate::session::{Papers, use_session, with_story};
use crate::ui::Fold;
use crate::words;

/// The votes the last news decided: the last of them in full.
#[component]
pub(crate) fn Results() -> impl IntoView {
    let session = use_session();
    let votes = Memo::new(move |_| {
        let now = session.now.get()?;
        let decided = model::decided(&now);
        let votes = now.view.public.votes.iter().filter(|vote| decided.contains(&vote.vote));
        Some(votes.cloned().collect::<Vec<Arc<VoteOnRecord>>>())
    });
    move || {
        let papers = session.papers.get()?;
        let votes = votes.get()?;
        let (last, before) = votes.split_last()?;
        let before = before.iter().map(|vote| {
            view! { <p class="now__body">{words::announce_in(papers, &vote.result)}</p> }
        });
        Some(view! {
            {before.collect_view()}
            {result(papers, last)}
        })
    }
}

fn result(papers: Papers, vote: &VoteOnRecord) -> impl IntoView + use<> {
    let outcome = if vote.result.outcome.is_adopted() {
        "adopted"
    } else if matches!(vote.result.outcome, Outcome::Vetoed { .. }) {
        "vetoed"
    } else {
        "too-few-votes"
    };
    let headline = words::plain(&format!("result-{outcome}"));
    let reason = words::announce_in(papers, &vote.result);
    let rolls = Ballot::ALL.into_iter().filter_map(|ballot| {
        let so = vote.roll.iter().filter(|(_, cast)| *cast == ballot);
        let names: Vec<String> = so.map(|(member, _)| papers.name(member)).collect();
        if names.is_empty() {
            return None;
        }
        let word = words::plain(&format!("ballot-{}", slug(ballot)));
        Some(view! {
            <div>
                <BallotMark mark=Mark::Ballot(ballot) />
                <dt>{word}</dt>
                <dd>{names.join(", ")}</dd>
            </div>
        })
    });
    view! {
        <div class="vote-result" data-outcome=outcome>
            <h3 class="vote-result__outcome">{headline}</h3>
            <p class="vote-result__reason">{reason}</p>
            <dl class="vote-result__rolls">{rolls.collect_view()}</dl>
        </div>
        {whose_hand(papers, vote)}
        {why(vote)}
    }
}

/// Why each computer voted so.
fn why(vote: &VoteOnRecord) -> impl IntoView + use<> {
    let session = use_session();
    let BallotSubject::Draft(draft) = &vote.subject else { return None };
    let told = session.told.get_untracked();
    let of_this = told.explained.iter().filter(|one| one.vote == vote.vote);
    let lines: Vec<String> = of_this
        .filter_map(|one| {
            with_story(|story| story.why(&one.member, draft, one.ballot, &one.reasons)).flatten()
        })
        .collect();
    if lines.is_empty() {
        return None;
    }
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
    Some(view! {
        <Fold summary=words::plain("why-heading")>
            <ol class="happened" role="list">{lines.collect_view()}</ol>
        </Fold>
    })
}
