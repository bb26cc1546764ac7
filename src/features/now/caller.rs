//! Who calls, and what is put to the player and waits for its word.

use council::dealings::{ProposalAnswer, SoundingAnswer, Stance, YesOrNo};
use council::{Command, MemberId, SoundingId, TalkCommand};
use leptos::prelude::*;

use super::bill::{self, OneBill};
use super::model::{self, Caller, FirstThing, Put, PutWhat};
use crate::session::{Papers, use_session, with_story};
use crate::ui::{Flag, Sign};
use crate::words;

/// Callers, and what else waits for the player's word.
#[component]
pub(crate) fn Callers() -> impl IntoView {
    let session = use_session();
    let callers = Memo::new(move |_| session.now.get().map(|now| model::callers(&now)));
    let waiting =
        Memo::new(move |_| session.now.get().map(|now| (now.seat.clone(), model::put(&now))));
    let first = Memo::new(move |_| session.now.get().map(|now| model::first_thing(&now)));
    let calls = move || {
        let papers = session.papers.get()?;
        let first = first.get() == Some(FirstThing::Call);
        let calls = callers.get()?.into_iter().enumerate();
        let calls = calls.map(|(place, caller)| call(papers, caller, first && place == 0));
        Some(calls.collect_view())
    };
    let offers = move || {
        let papers = session.papers.get()?;
        let (seat, waiting) = waiting.get()?;
        let first = first.get() == Some(FirstThing::Put);
        let offers = waiting.into_iter().enumerate();
        let offers = offers.map(|(place, one)| put(papers, one, &seat, first && place == 0));
        Some(offers.collect_view())
    };
    view! { {calls} {offers} }
}

fn call(papers: Papers, caller: Caller, is_first: bool) -> impl IntoView {
    let session = use_session();
    let said = with_story(|story| story.said_in_call(&caller.call).map(str::to_owned)).flatten();
    let mood = words::count("mood", "trust", caller.trust);
    let answer = |answer: YesOrNo| {
        let command = TalkCommand::AnswerCall { call: caller.call.clone(), answer };
        move |_: leptos::ev::MouseEvent| session.act(Command::Talk(command.clone()))
    };
    let (yes, no) = (answer(YesOrNo::Yes), answer(YesOrNo::No));
    let (yes_words, no_words) =
        if caller.asks { ("call-yes", "call-no") } else { ("call-hear", "call-cut") };
    let name = papers.name(&caller.from);
    let label = words::say("call-label", &[("name", name.clone())]);
    let bill = session.now.with_untracked(|now| bill::behind(now.as_ref()?, &caller.call));
    view! {
        <article class="caller" data-kind="call" aria-label=label>
            <Sign name="telephone" />
            <p class="caller__who">
                <Flag file=papers.flag(&caller.from) />
                {name}
                <span class="caller__mood">{mood}</span>
            </p>
            <p class="caller__words">{said}</p>
            {bill.map(|bill| view! { <OneBill bill=bill /> })}
            <div class="ui-buttons">
                <button class="ui-button" data-rank=is_first.then_some("first") type="button" on:click=yes>
                    {words::plain(yes_words)}
                </button>
                <button class="ui-button" type="button" on:click=no>{words::plain(no_words)}</button>
            </div>
            <p class="caller__price">{words::plain("call-price")}</p>
        </article>
    }
}

/// A bargain, a counter-offer or a question put to the player, with its answers.
fn put(papers: Papers, put: Put, seat: &MemberId, is_first: bool) -> impl IntoView + use<> {
    let session = use_session();
    let said = with_story(|story| match &put.what {
        PutWhat::Offer(_, deal) | PutWhat::Counter(_, deal) => story.offered(seat, &put.from, deal),
        PutWhat::Question(_, draft) => {
            words::say("put-question", &[("draft", story.draft(seat, draft))])
        }
        PutWhat::Meeting(_, draft) => {
            words::say("put-meeting", &[("draft", story.draft(seat, draft))])
        }
    });
    let buttons = answers(&put.what).into_iter().enumerate().map(|(place, (key, command))| {
        let command = Command::Talk(command);
        let rank = (is_first && place == 0).then_some("first");
        view! {
            <button
                class="ui-button"
                data-rank=rank
                type="button"
                on:click=move |_| session.act(command.clone())
            >
                {words::plain(key)}
            </button>
        }
    });
    let name = papers.name(&put.from);
    let label = words::say("put-label", &[("name", name.clone())]);
    view! {
        <article class="caller" data-kind="offer" aria-label=label>
            <Sign name="slip" />
            <p class="caller__who">
                <Flag file=papers.flag(&put.from) />
                {name}
            </p>
            <p class="caller__words">{said}</p>
            <div class="ui-buttons">{buttons.collect_view()}</div>
            <p class="caller__price">{words::plain("put-price")}</p>
        </article>
    }
}

/// The answers there are, each with the words of its button.
fn answers(what: &PutWhat) -> Vec<(&'static str, TalkCommand)> {
    let stance = |sounding: &SoundingId, stance| TalkCommand::AnswerSounding {
        sounding: sounding.clone(),
        answer: SoundingAnswer { stance, band: None, price: None },
    };
    match what {
        PutWhat::Offer(id, _) => {
            let answer = |answer| TalkCommand::AnswerProposal { proposal: id.clone(), answer };
            vec![
                ("act-sign", answer(ProposalAnswer::Sign)),
                ("act-decline", answer(ProposalAnswer::Decline)),
            ]
        }
        PutWhat::Counter(id, _) => {
            let answer = |answer| TalkCommand::AnswerCounter { proposal: id.clone(), answer };
            vec![("counter-yes", answer(YesOrNo::Yes)), ("counter-no", answer(YesOrNo::No))]
        }
        PutWhat::Question(id, _) => vec![
            ("compose-stance-open", stance(id, Stance::Open)),
            ("compose-stance-asking", stance(id, Stance::Asking)),
            ("compose-stance-closed", stance(id, Stance::Closed)),
        ],
        PutWhat::Meeting(id, _) => {
            let changes = Vec::new();
            vec![("put-no-change", TalkCommand::AnswerBringing { bringing: id.clone(), changes })]
        }
    }
}
