//! The text at stake: what is about to be voted on, paragraph by paragraph, and an amendment before it.

use council::state::AmendmentOnFile;
use leptos::prelude::*;

use super::model;
use crate::session::{Papers, use_session, with_story};
use crate::words;

/// The paragraphs of the draft that is put to the vote.
#[component]
pub(crate) fn AtStake() -> impl IntoView {
    let session = use_session();
    let draft = Memo::new(move |_| model::draft_at_stake(session.now.get()?.as_ref()));
    let amendment = Memo::new(move |_| model::amendment_at_stake(session.now.get()?.as_ref()));
    move || {
        let papers = session.papers.get()?;
        let draft = draft.get()?;
        let amendment = amendment.get().map(|one| amended(papers, &one));
        let drafter = words::drafter(papers);
        let paragraphs = draft.text.operative.iter().map(|clause| {
            let said = drafter.operative(clause);
            view! {
                <li data-clause="operative"><em>{said.lead}</em>" "{said.rest}</li>
            }
        });
        let sponsors: Vec<String> = draft.sponsors.iter().map(|one| papers.name(one)).collect();
        let by = words::say("stake-by", &[("sponsors", words::catalogue().list(&sponsors))]);
        Some(view! {
            {amendment}
            <article class="paper" data-kind="draft">
                <h3 class="paper__title">{by}</h3>
                <ol class="paper__clauses" role="list">{paragraphs.collect_view()}</ol>
            </article>
        })
    }
}

/// Whose amendment it is, and what it would do.
fn amended(papers: Papers, amendment: &AmendmentOnFile) -> impl IntoView + use<> {
    let by = words::say("stake-amendment-by", &[("by", papers.name(&amendment.mover))]);
    let changes = with_story(|story| story.amendment(amendment)).flatten();
    let changes = changes.map(|changes| {
        view! { <p class="paper__body">{words::say("stake-amendment", &[("changes", changes)])}</p> }
    });
    view! {
        <article class="paper" data-kind="draft">
            <h3 class="paper__title">{by}</h3>
            {changes}
        </article>
    }
}
