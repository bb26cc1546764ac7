//! The count over each text that can still come to a vote: a cell a member, a line at the majority.

use leptos::prelude::*;

use super::counted::{self, CountShown};
use super::model;
use crate::session::{use_session, with_story};
use crate::words;

/// Counts shown at once; the others are in the papers.
const SHOWN_MAX: usize = 2;

/// The counts.
#[component]
pub(crate) fn Counts() -> impl IntoView {
    let session = use_session();
    let shown = Memo::new(move |_| {
        let now = session.now.get()?;
        let seat = now.seat.clone();
        // At the table only the text at stake is counted.
        let at_stake = model::draft_at_stake(&now).map(|draft| draft.id.clone());
        let mut counts = counted::counts(&now);
        counts.retain(|one| model::is_talk(&now) || Some(&one.draft) == at_stake.as_ref());
        Some((seat, counts))
    });
    move || {
        let (seat, counts) = shown.get()?;
        let each = counts.into_iter().take(SHOWN_MAX).map(|count| {
            let draft = with_story(|story| story.draft(&seat, &count.draft)).unwrap_or_default();
            one(draft, count)
        });
        Some(each.collect_view())
    }
}

fn one(draft: String, shown: CountShown) -> impl IntoView {
    let count = &shown.count;
    let parts = [
        ("count-sure", count.sure),
        ("count-may-move", count.may_move),
        ("count-closed", count.closed),
        ("count-away", count.away),
    ];
    let parts = parts.map(|(key, number)| {
        view! { <span><strong>{number}</strong>" "{words::plain(key)}</span> }
    });
    let guesses = (count.guesses > 0).then(|| {
        let told = words::count("count-guesses", "n", count.guesses);
        view! { <span>{told}</span> }
    });
    let members = count.marks.len().to_string();
    let needed = if shown.all_must_agree {
        words::plain("count-all-needed")
    } else {
        words::count("count-needed-now", "n", count.needed)
    };
    let majority = count.needed.to_string();
    let cells = shown.cells.into_iter().map(|(standing, guess, _)| {
        view! { <span class="count__cell" data-count=standing data-guess=guess.then_some("")></span> }
    });
    let over = words::say("count-over", &[("draft", draft)]);
    view! {
        <div class="count" style:--members=members style:--needed=majority>
            <div class="count__cells" aria-hidden="true">
                {cells.collect_view()} <span class="count__needed">{needed.clone()}</span>
            </div>
            <p class="count__words">
                <span class="count__over">{over}</span>
                {parts.into_iter().collect_view()}
                <span class="ui-unseen">{needed}</span>
                {guesses}
            </p>
        </div>
    }
}
