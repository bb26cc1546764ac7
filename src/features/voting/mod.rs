//! The vote calculator: the law of voting, to try with one's own hands.
//!
//! `Setting` is what the user has set; one memo asks the law; the parts show the one or change the other.

mod ballot_mark;
mod count;
mod horseshoe;
mod model;
mod record;
mod records;
mod roll;
mod settings;

use leptos::prelude::*;

pub(crate) use ballot_mark::{BallotMark, Mark, slug};
use count::{CountFoot, CountPanel};
use model::Setting;
use records::Records;
use roll::RollCall;
use settings::Settings;

use crate::words;

/// The vote calculator.
#[component]
pub(crate) fn VoteCalculator() -> impl IntoView {
    let records = record::records();
    let Some(first) = records.first().cloned() else { return ().into_any() };
    let setting = RwSignal::new(Setting::of_record(first));
    let counted = Memo::new(move |_| {
        setting.with(|it| model::count(it, words::announce).map_err(|error| error.to_string()))
    });
    view! {
        <div class="voting">
            <Records records=records.clone() setting=setting />
            <div class="voting__desk">
                <div class="voting__vote">
                    <Settings records=records setting=setting />
                    <RollCall setting=setting />
                </div>
                <CountPanel setting=setting counted=counted />
            </div>
            <CountFoot setting=setting counted=counted />
        </div>
    }
    .into_any()
}
