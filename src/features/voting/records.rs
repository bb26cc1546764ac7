//! The votes of record to begin with, and how far the user has gone from the one taken.

use leptos::prelude::*;

use super::model::Setting;
use super::record::Record;
use crate::words;

/// The votes to begin with.
#[component]
pub(crate) fn Records(
    /// The votes, in order of date.
    records: Vec<Record>,
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let items = records.into_iter().map(|record| view! { <RecordItem record setting /> });
    view! {
        <section class="voting-records" aria-labelledby="records-heading">
            <h2 id="records-heading" class="voting-records__heading">{words::plain("records-heading")}</h2>
            <ul class="voting-records__list" role="list">{items.collect_view()}</ul>
            <Origin setting=setting />
        </section>
    }
}

/// One vote to begin with.
#[component]
fn RecordItem(
    /// The vote.
    record: Record,
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let id = record.id();
    let taken = {
        let id = id.clone();
        Memo::new(move |_| {
            setting.with(|it| it.record.as_ref().is_some_and(|record| record.id() == id))
        })
    };
    let day = words::day(record.date);
    let symbol = record.symbol.clone();
    view! {
        <li>
            <button
                class="voting-record"
                type="button"
                data-record=id.clone()
                aria-pressed=move || taken.get().to_string()
                on:click=move |_| setting.set(Setting::of_record(record.clone()))
            >
                <span class="voting-record__date">{day} " · " {symbol}</span>
                <span class="voting-record__title">{words::plain(&format!("record-{id}"))}</span>
                <span class="voting-record__look">{words::plain(&format!("record-{id}-look"))}</span>
            </button>
        </li>
    }
}

/// Where the vote on the table comes from, and what is no longer as it was.
#[component]
fn Origin(
    /// The vote on the table.
    setting: RwSignal<Setting>,
) -> impl IntoView {
    let record = Memo::new(move |_| setting.with(|it| it.record.clone()));
    let state = Memo::new(move |_| setting.with(state));
    let departs = Memo::new(move |_| setting.with(Setting::departs_from_record));
    let restore = move |_| {
        if let Some(record) = record.get() {
            setting.set(Setting::of_record(record));
        }
    };
    view! {
        <div class="voting-origin">
            <p>
                {state} " "
                {move || {
                    record
                        .get()
                        .map(|it| {
                            let source = words::with_text("record-source", "source", &it.source);
                            view! { <cite class="voting-origin__source">{source}</cite> }
                        })
                }}
            </p>
            <Show when=move || departs.get()>
                <button class="ui-button" type="button" on:click=restore>
                    {words::plain("record-restore")}
                </button>
            </Show>
        </div>
    }
}

/// How near the vote on the table is to the record, in a sentence.
fn state(setting: &Setting) -> String {
    if setting.record.is_none() {
        return words::plain("record-blank");
    }
    if !setting.departs_from_record() {
        return words::plain("record-as-it-was");
    }
    let changed = setting.departures();
    let what = if changed.is_empty() {
        words::plain("record-departs-rules")
    } else {
        words::with_catalogue(|catalogue| catalogue.list(&changed))
    };
    words::with_text("record-departs", "what", &what)
}
