//! Whose hand surprised the player, and why: after the result, a pause later.

use council::Ballot;
use council::state::VoteOnRecord;
use delegates::read::Surprise;
use leptos::prelude::*;
use table::session::{Explained, Surprised};

use crate::session::{Papers, use_session, with_story};
use crate::words;

/// What is told of a hand: where the count had it, and the reason it gave.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Hand {
    /// Where the count had it.
    pub(super) expected: String,
    /// The reason it gave; that it gave none, if so.
    pub(super) reason: String,
}

/// The hands that surprised, in words.
pub(super) fn hands(papers: Papers, surprised: &Surprised, explained: &[Explained]) -> Vec<Hand> {
    let told = |hand: &Surprise| {
        let member = words::catalogue().in_text(&papers.name(&hand.member));
        let named = [("expected", open(&hand.expected).to_owned()), ("member", member)];
        let given = explained
            .iter()
            .find(|one| one.vote == surprised.vote && one.member == hand.member)
            .and_then(|one| {
                with_story(|story| {
                    story.why(&one.member, &surprised.draft, one.ballot, &one.reasons)
                })
            })
            .flatten();
        Hand {
            expected: words::say("surprise-expected", &named),
            reason: given.unwrap_or_else(|| words::plain("surprise-no-reason")),
        }
    };
    surprised.hands.iter().map(told).collect()
}

/// What a count left open, as the words choose by it.
fn open(expected: &[Ballot]) -> &'static str {
    let has = |ballot| expected.contains(&ballot);
    match (has(Ballot::For), has(Ballot::Abstaining), has(Ballot::Against)) {
        (true, false, false) => "for",
        (true, true, false) => "for-abstaining",
        (false, true, false) => "abstaining",
        (false, true, true) => "abstaining-against",
        (false, false, true) => "against",
        // A hand between two that lie apart, or no hand at all.
        (true, _, true) | (false, false, false) => "another",
    }
}

/// The hands that surprised in this vote.
pub(super) fn whose_hand(papers: Papers, vote: &VoteOnRecord) -> impl IntoView + use<> {
    let session = use_session();
    let now = session.now.get_untracked()?;
    let surprised = now.surprised.as_ref().filter(|one| one.vote == vote.vote)?;
    let hands = session.told.with_untracked(|told| hands(papers, surprised, &told.explained));
    if hands.is_empty() {
        return Some(view! { <p class="surprise">{words::plain("surprise-none")}</p> }.into_any());
    }
    let hands = hands.into_iter().map(|hand| {
        view! {
            <li>
                <p class="surprise__expected">{hand.expected}</p>
                <p class="surprise__reason">{hand.reason}</p>
            </li>
        }
    });
    Some(
        view! {
            <section class="surprise" aria-labelledby="surprise">
                <h3 class="surprise__title" id="surprise">{words::plain("surprise-heading")}</h3>
                <ul class="surprise__hands" role="list">{hands.collect_view()}</ul>
            </section>
        }
        .into_any(),
    )
}
