//! The debrief: what the Council did in this game, what was asked of the seat, and what happened in 1950.

mod model;

use leptos::prelude::*;
use wording::StoryKind;

use crate::features::voting::{BallotMark, Mark, slug};
use crate::session::use_session;
use crate::words;

/// The debrief of a game that is over.
#[component]
pub(crate) fn Debrief() -> impl IntoView {
    let session = use_session();
    move || {
        let papers = session.papers.get()?;
        let now = session.now.get()?;
        let told = session.told.get();
        let (title, text) = model::ending(papers, &now)
            .unwrap_or_else(|| (words::plain("debrief-not-over"), String::new()));
        let consequences: Vec<String> = told
            .lines
            .iter()
            .filter(|line| line.story.kind == StoryKind::Crisis)
            .map(|line| line.story.text.clone())
            .collect();
        let votes = model::votes(papers, &now, &told).into_iter().map(|row| {
            let own = row.own.map(|ballot| {
                let word = words::plain(&format!("ballot-{}", slug(ballot)));
                view! { <BallotMark mark=Mark::Ballot(ballot) />{word} }
            });
            view! { <tr><th scope="row">{row.day}</th><td>{row.came}</td><td>{own}</td></tr> }
        });
        let (met, against) = model::lines(papers, &now, &told);
        let promises = model::promises(&now).into_iter().map(|(state, number)| {
            let key = match state {
                council::UndertakingState::Kept => "slip-kept",
                council::UndertakingState::Broken => "slip-broken",
                council::UndertakingState::Released => "slip-released",
                council::UndertakingState::Open | council::UndertakingState::Lapsed => {
                    "slip-lapsed"
                }
            };
            view! { <div><dt>{words::plain(key)}</dt><dd>{number}</dd></div> }
        });
        let history = model::history(papers, &told).into_iter().map(|(day, text)| {
            view! { <h3>{day}</h3><p>{text}</p> }
        });
        let questions = model::questions(papers).into_iter().map(|text| view! { <li>{text}</li> });
        Some(view! {
            <header>
                <p class="debrief__over">{papers.name(&now.seat)}</p>
                <h1 class="debrief__title" tabindex="-1">{title}</h1>
                <p class="debrief__lede">{text}</p>
            </header>
            <section class="debrief__part">
                <h2 class="debrief__heading">{words::plain("debrief-votes")}</h2>
                <div class="debrief-scroll" tabindex="0">
                    <table class="ledger">
                        <thead>
                            <tr>
                                <th scope="col">{words::plain("debrief-day")}</th>
                                <th scope="col">{words::plain("debrief-came")}</th>
                                <th scope="col">{words::plain("debrief-you")}</th>
                            </tr>
                        </thead>
                        <tbody>{votes.collect_view()}</tbody>
                    </table>
                </div>
            </section>
            <section class="debrief__part">
                <h2 class="debrief__heading">{words::plain("debrief-instructions")}</h2>
                {list("debrief-met", met)}
                {list("debrief-against", against)}
                <dl class="chamber-means">{promises.collect_view()}</dl>
            </section>
            <section class="debrief__part">
                <h2 class="debrief__heading">{words::plain("debrief-crisis")}</h2>
                <ul class="debrief__text">
                    {consequences.into_iter().map(|text| view! { <li>{text}</li> }).collect_view()}
                </ul>
            </section>
            <section class="debrief__part">
                <h2 class="debrief__heading">{words::plain("debrief-history")}</h2>
                <div class="debrief__text">{history.collect_view()}</div>
            </section>
            <section class="debrief__part">
                <h2 class="debrief__heading">{words::plain("debrief-questions")}</h2>
                <ol class="questions">{questions.collect_view()}</ol>
            </section>
        })
    }
}

fn list(key: &str, lines: Vec<String>) -> impl IntoView + use<> {
    let heading = words::plain(key);
    let none = lines.is_empty().then(|| words::plain("debrief-none"));
    let lines = lines.into_iter().map(|line| view! { <li>{line}</li> });
    view! {
        <h3>{heading}</h3>
        {none.map(|none| view! { <p class="ui-empty">{none}</p> })}
        <ul>{lines.collect_view()}</ul>
    }
}
