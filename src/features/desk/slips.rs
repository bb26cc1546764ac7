//! Undertakings as signed slips: who promised whom what, what became of it, and the ways out of one that
//! still binds.

use std::sync::Arc;

use council::dealings::{Undertaking, UndertakingState, numbers};
use council::{Command, MemberId, Offer, TalkCommand, UndertakingId};
use leptos::prelude::*;
use table::session::Now;

use crate::session::{Papers, Played, use_session, with_story};
use crate::words;

/// The key of the words with which a promise is taken back in time.
const NOTICE: &str = "slip-notice";

/// Undertakings as slips, the open ones first.
#[component]
pub(super) fn Undertakings() -> impl IntoView {
    let session = use_session();
    let all = Memo::new(move |_| {
        let now = session.now.get()?;
        let all = undertakings(&now).into_iter().map(|one| {
            let ways_out = if session.is_past() { Vec::new() } else { ways_out(&now, &one.id) };
            (one, ways_out)
        });
        Some(all.collect::<Vec<_>>())
    });
    move || {
        let papers = session.papers.get()?;
        let all = all.get()?;
        if all.is_empty() {
            let none = words::plain("desk-no-undertakings");
            return Some(view! { <p class="ui-empty">{none}</p> }.into_any());
        }
        let slips = all.into_iter().map(|(one, ways_out)| slip(papers, &one, ways_out));
        Some(slips.collect_view().into_any())
    }
}

fn slip(
    papers: Papers,
    one: &Undertaking,
    ways_out: Vec<(&'static str, TalkCommand)>,
) -> impl IntoView + use<> {
    let to = one.to.as_ref().map(|to| papers.name(to));
    let who = words::say(
        "slip-who",
        &[("by", papers.name(&one.by)), ("to", to.unwrap_or_else(|| words::plain("everybody")))],
    );
    let promise = with_story(|story| story.promise(&one.by, &one.promise));
    let state = state_word(one.state);
    let price = one.to.as_ref().filter(|_| ways_out.iter().any(|(key, _)| *key == NOTICE));
    let price = price.map(|to| view! { <p class="ui-hint">{notice_price(papers, to)}</p> });
    let ways_out = (!ways_out.is_empty()).then(|| {
        let buttons = ways_out.into_iter().map(|(key, command)| button(key, command));
        view! { <div class="ui-buttons">{buttons.collect_view()}</div> }
    });
    let named = who.clone();
    view! {
        <article class="slip" data-state=state aria-label=named>
            <p class="slip__who">{who}</p>
            <p class="slip__words">{promise}</p>
            <p class="slip__state">{words::plain(&format!("slip-{state}"))}</p>
            {ways_out} {price}
        </article>
    }
}

fn button(key: &'static str, command: TalkCommand) -> impl IntoView {
    let session = use_session();
    let elsewhere = move || session.played.get() == Played::Elsewhere;
    let act = move |_| session.act(Command::Talk(command.clone()));
    view! {
        <button class="ui-button" type="button" disabled=elsewhere on:click=act>
            {words::plain(key)}
        </button>
    }
}

/// What it costs to say in time that a promise cannot be kept, beside what a broken one costs.
fn notice_price(papers: Papers, to: &MemberId) -> String {
    let cost = |number: i32| u32::try_from(number).unwrap_or_default();
    words::say_counted(
        "slip-notice-price",
        &[("to", words::catalogue().in_talk(&papers.name(to)))],
        &[
            ("trust", cost(numbers::TRUST_NOTICE)),
            ("word", cost(numbers::WORD_NOTICE)),
            ("trustbroken", cost(numbers::TRUST_BROKEN)),
            ("wordbroken", cost(numbers::WORD_BROKEN_SIGNED)),
        ],
    )
}

/// The undertakings the player gave or was given, the open ones first.
fn undertakings(now: &Now) -> Vec<Arc<Undertaking>> {
    let Some(dealings) = &now.view.private.dealings else { return Vec::new() };
    let own = |one: &&Arc<Undertaking>| one.by == now.seat || one.to.as_ref() == Some(&now.seat);
    let mut all: Vec<_> = dealings.undertakings.iter().filter(own).cloned().collect();
    all.sort_by_key(|one| one.state);
    all
}

/// What is offered to the player about one undertaking, each with the key of its words: to be let go of
/// it, or to let the other go.
fn ways_out(now: &Now, id: &UndertakingId) -> Vec<(&'static str, TalkCommand)> {
    let about_it = now.view.private.offers.iter().filter_map(|offer| {
        let Offer::Act(command) = offer else { return None };
        let Command::Talk(talk) = command.as_ref() else { return None };
        let (key, _) = way_out(talk).filter(|(_, about)| *about == id)?;
        Some((key, talk.clone()))
    });
    about_it.collect()
}

/// The key of a way out, and the undertaking it leads out of.
#[expect(clippy::wildcard_enum_match_arm, reason = "the rest leads out of none")]
fn way_out(talk: &TalkCommand) -> Option<(&'static str, &UndertakingId)> {
    match talk {
        TalkCommand::GiveNotice { undertaking } => Some((NOTICE, undertaking)),
        TalkCommand::AskRelease { undertaking } => Some(("slip-ask-release", undertaking)),
        TalkCommand::Release { undertaking } => Some(("slip-release", undertaking)),
        TalkCommand::ClaimFree { undertaking } => Some(("slip-claim-free", undertaking)),
        _ => None,
    }
}

fn state_word(state: UndertakingState) -> &'static str {
    match state {
        UndertakingState::Open => "open",
        UndertakingState::Kept => "kept",
        UndertakingState::Broken => "broken",
        UndertakingState::Released => "released",
        UndertakingState::Lapsed => "lapsed",
    }
}

#[cfg(test)]
mod tests {
    use table::session::Waits;

    use super::*;
    use crate::session::example::Example;

    #[test]
    fn a_promise_has_its_ways_out_while_it_binds_and_the_delegations_talk() {
        let mut game = Example::begun();
        let mut taken_back_in_time = 0;
        while game.now.waits != Waits::Nothing {
            for one in undertakings(&game.now) {
                let ways_out = ways_out(&game.now, &one.id);
                let may_give_notice = ways_out.iter().any(|(key, _)| *key == NOTICE);
                let own = one.by == game.now.seat && one.to.is_some() && one.is_open();
                assert!(one.is_open() || ways_out.is_empty(), "{:?}", one.state);
                if game.now.waits == Waits::HalfHour {
                    assert_eq!(may_give_notice, own, "{:?}", one.promise);
                    taken_back_in_time += u32::from(own);
                }
            }
            game.move_or_wait();
        }
        assert!(taken_back_in_time > 0, "the game had no promise to take back");
    }
}
