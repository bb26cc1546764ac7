//! The briefing: which arc, which chair, how the others deal; then one page on the seat.

mod model;
mod rules;
mod told;
mod where_seats_are;

use std::cell::Cell;

use council::dealings::{InstructionsAs, Length, Manner};
use council::{ArcId, Level, ScenarioHash};
use leptos::prelude::*;
use leptos::task::spawn_local;

use council::scenario::MeasuredSeats;
use council::scenario::file::Text;
use leptos_router::NavigateOptions;
use model::Chosen;
use rules::{RulesOfThisCouncil, rule_beside};
use told::Told;
use where_seats_are::WhereSeatsAre;

use crate::features::reading_level::{ChooseLevel, Readable, use_reads};
use crate::session::{Papers, base, fetch_text, use_session};
use crate::ui::{Alternative, Choice, Flag, Fold};
use crate::words;

/// Begins the game that *Play at once* begins, and goes to it.
pub(crate) fn play_at_once() {
    // The first game is the same for everybody, so that two can speak about it.
    begin(&Chosen::default(), 1);
}

thread_local! {
    // A button that is pressed twice begins one game.
    static IS_LEAVING: Cell<bool> = const { Cell::new(false) };
}

fn begin(chosen: &Chosen, seed: u32) {
    if IS_LEAVING.replace(true) {
        return;
    }
    let session = use_session();
    let go = leptos_router::hooks::use_navigate();
    let game = session.begin(chosen.game(seed));
    // The chamber is drawn after what was pressed shows that it was.
    crate::ui::after_this_frame(move || {
        IS_LEAVING.set(false);
        go(&crate::pages::game_path(&game), NavigateOptions::default());
    });
}

/// A seed nobody has chosen.
fn any_seed() -> u32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "below 2^31")]
    let seed = (js_sys::Math::random() * 2_147_483_647.0) as u32;
    seed
}

/// The papers of the crisis, fetched for a player who has no game yet.
fn fetched_papers() -> RwSignal<Option<Papers>> {
    let papers = RwSignal::new(None);
    let address = format!("{}scenarios/{}.json", base(), model::FIRST_CRISIS);
    spawn_local(async move {
        if let Ok(text) = fetch_text(&address).await {
            papers.set(Papers::of(&text, ScenarioHash::known(model::FIRST_CRISIS)));
        }
    });
    papers
}

/// What was measured of the seats, fetched when the crisis is there. Without it the seats say less.
fn fetched_measures(papers: RwSignal<Option<Papers>>) -> RwSignal<Option<MeasuredSeats>> {
    let measured = RwSignal::new(None);
    let address = format!("{}scenarios/{}.seats.json", base(), model::FIRST_CRISIS);
    Effect::new(move |_| {
        let Some(papers) = papers.get() else { return };
        let address = address.clone();
        spawn_local(async move {
            if let Ok(text) = fetch_text(&address).await {
                measured.set(model::measured(papers, &text));
            }
        });
    });
    measured
}

/// The briefing.
#[component]
pub(crate) fn Briefing() -> impl IntoView {
    let papers = fetched_papers();
    let measured = fetched_measures(papers);
    let chosen = RwSignal::new(Chosen::default());
    let page = move || {
        papers.get().map(|papers| {
            view! {
                <ChooseLevel papers=papers name="reading-level" />
                <Arcs papers=papers chosen=chosen />
                <Chairs papers=papers measured=measured chosen=chosen />
                <HowItIsPlayed chosen=chosen />
                <RulesOfThisCouncil papers=papers chosen=chosen />
                <Seat papers=papers chosen=chosen />
            }
        })
    };
    let waiting = move || {
        papers.with(Option::is_none).then(|| {
            view! { <p class="ui-empty" role="status">{words::plain("briefing-waiting")}</p> }
        })
    };
    view! { {waiting} {page} }
}

#[component]
fn Arcs(papers: Papers, chosen: RwSignal<Chosen>) -> impl IntoView {
    let reads = use_reads();
    let arcs = model::arcs(papers).into_iter().map(|(arc, title, text)| {
        let is = arc.clone();
        let take = arc.clone();
        view! {
            <label class="ui-choice__one">
                <input
                    type="radio"
                    name="arc"
                    prop:checked=move || chosen.with(|it| it.arc == is)
                    on:change=move |_| choose_arc(papers, chosen, take.clone())
                />
                <span class="ui-choice__label">
                    {title}
                    <small class="ui-choice__note">{move || reads.shown(&text)}</small>
                </span>
            </label>
        }
    });
    view! {
        <fieldset class="ui-choice">
            <legend class="ui-choice__legend">{words::plain("briefing-arc")}</legend>
            <div class="ui-choice__all">{arcs.collect_view()}</div>
        </fieldset>
    }
}

/// Another arc; a seat that is not at the table then gives way to the arc's own first seat.
fn choose_arc(papers: Papers, chosen: RwSignal<Chosen>, arc: Option<ArcId>) {
    chosen.update(|it| {
        let there = model::chairs(papers, arc.as_ref(), None);
        if !there.iter().any(|chair| chair.member == it.seat) {
            let first = arc.as_ref().and_then(|arc| papers.arc(arc)?.first_seat.clone());
            it.seat = first.unwrap_or_else(|| it.seat.clone());
        }
        it.arc = arc;
    });
}

#[component]
fn Chairs(
    papers: Papers,
    #[prop(into)] measured: Signal<Option<MeasuredSeats>>,
    chosen: RwSignal<Chosen>,
) -> impl IntoView {
    let arc = Memo::new(move |_| chosen.with(|it| it.arc.clone()));
    let as_then = Memo::new(move |_| chosen.with(|it| it.experiment.is_none()));
    let all = Memo::new(move |_| {
        let arc = arc.get();
        // What was measured holds for the rules of the time.
        measured.with(|measured| {
            model::chairs(papers, arc.as_ref(), measured.as_ref().filter(|_| as_then.get()))
        })
    });
    let reads = use_reads();
    let chairs = move || {
        let chairs = all.get().into_iter().map(|chair| {
            let hard = chair.hard.map(|hard| {
                view! { <span class="chair__hard"><strong>{hard.word}</strong>" "{hard.reason}</span> }
            });
            let (is, take) = (chair.member.clone(), chair.member.clone());
            let pressed = move || chosen.with(|it| it.seat == is).to_string();
            view! {
                <li>
                    <button
                        class="chair"
                        type="button"
                        aria-pressed=pressed
                        on:click=move |_| chosen.update(|it| it.seat = take.clone())
                    >
                        <Flag file=chair.flag />
                        <span class="chair__name">{chair.name}</span>
                        <span class="chair__why">{move || reads.shown(&chair.why)}</span>
                        {hard}
                    </button>
                </li>
            }
        });
        chairs.collect_view()
    };
    view! {
        <h2 class="home-part__title">{words::plain("briefing-chair")}</h2>
        {beside_the_text(papers, chosen)}
        <ul class="chairs" role="list">{chairs}</ul>
        <Fold summary=words::plain("briefing-where")>
            {move || view! { <WhereSeatsAre chairs=all.get() chosen=chosen /> }}
        </Fold>
    }
}

/// Under an experiment: what of the words above and below holds.
fn beside_the_text(papers: Papers, chosen: RwSignal<Chosen>) -> impl IntoView {
    move || {
        let rule = chosen.with(|chosen| rule_beside(papers, chosen))?;
        Some(view! { <p class="ui-hint">{rule}</p> })
    }
}

#[component]
fn HowItIsPlayed(chosen: RwSignal<Chosen>) -> impl IntoView {
    let noted = |value, key: &str| {
        Alternative::new(value, words::plain(key)).noted(words::plain(&format!("{key}-note")))
    };
    let manners = vec![
        noted(Manner::Forthcoming, "manner-forthcoming"),
        noted(Manner::Guarded, "manner-guarded"),
        noted(Manner::Hard, "manner-hard"),
    ];
    let noted = |value, key: &str| {
        Alternative::new(value, words::plain(key)).noted(words::plain(&format!("{key}-note")))
    };
    let levels = vec![
        noted(Level::Essentials, "level-essentials"),
        noted(Level::Council, "level-council"),
        noted(Level::Full, "level-full"),
    ];
    let sets = vec![
        Alternative::new(InstructionsAs::AsInHistory, words::plain("instructions-history")),
        Alternative::new(InstructionsAs::Seeded, words::plain("instructions-seeded")),
    ];
    let lengths = vec![
        Alternative::new(Length::AsWritten, words::plain("length-as-written")),
        Alternative::new(Length::Longer, words::plain("length-longer")),
    ];
    view! {
        <Choice
            legend=words::plain("briefing-manner")
            name="manner"
            alternatives=manners
            chosen=Memo::new(move |_| chosen.with(|it| it.manner))
            on_choose=move |manner| chosen.update(|it| it.manner = manner)
        />
        <Fold summary=words::plain("briefing-more")>
            <Choice
                legend=words::plain("briefing-level")
                name="level"
                alternatives=levels
                chosen=Memo::new(move |_| chosen.with(|it| it.level))
                on_choose=move |level| chosen.update(|it| it.level = level)
            />
            <Choice
                legend=words::plain("briefing-instructions")
                name="instructions"
                alternatives=sets
                chosen=Memo::new(move |_| chosen.with(|it| it.instructions))
                on_choose=move |set| chosen.update(|it| it.instructions = set)
            />
            <Choice
                legend=words::plain("briefing-length")
                name="length"
                alternatives=lengths
                chosen=Memo::new(move |_| chosen.with(|it| it.length))
                on_choose=move |length| chosen.update(|it| it.length = length)
            />
        </Fold>
    }
}

/// One page on the seat that is chosen, and the way in.
#[component]
fn Seat(papers: Papers, chosen: RwSignal<Chosen>) -> impl IntoView {
    let seat = Memo::new(move |_| chosen.with(|it| it.seat.clone()));
    let page = move || {
        let seat = seat.get();
        let member = papers.member(&seat)?;
        let readable = |text: &Text| view! { <Readable text=text.as_str().to_owned() /> };
        let opening = member.opening_words.as_ref().map(readable);
        let brief = member.brief.as_ref().map(readable);
        let heading = words::say("briefing-you-are", &[("member", papers.name(&seat))]);
        Some(view! {
            <section class="briefing-page" aria-labelledby="briefing-seat">
                <h2 class="layout-title" id="briefing-seat">{heading}</h2>
                <p class="briefing-page__crisis" lang=papers.language()>{opening}</p>
                <p class="briefing-page__text" lang=papers.language()>{brief}</p>
                {beside_the_text(papers, chosen)}
                <Told papers=papers chosen=chosen />
            </section>
        })
    };
    let note = papers.scenario().file.meta.as_ref();
    let note = note.and_then(|meta| meta.content_note.as_ref()).map(Text::as_str);
    let reads = use_reads();
    view! {
        {page}
        <p class="ui-hint">{move || note.map(|text| reads.shown(text))}</p>
        <div class="ui-buttons">
            <button
                class="ui-button"
                data-rank="first"
                type="button"
                on:click=move |_| begin(&chosen.get_untracked(), any_seed())
            >
                {words::plain("briefing-begin")}
            </button>
        </div>
    }
}
