//! Figures beside the tables: tracks as lines, means as bars. The tables say the same.

use leptos::prelude::*;

use super::model::{self, CHART_HEIGHT, CHART_WIDTH, Chart};
use crate::session::use_session;
use crate::words;

/// Each track that moved, as a line over the sittings, with history's beside it.
#[component]
pub(crate) fn TrackCharts() -> impl IntoView {
    let session = use_session();
    move || {
        let papers = session.papers.get()?;
        let told = session.debriefed.get_untracked()?;
        let charts = model::charts(papers, &told.debrief.tracks);
        let history = charts.iter().any(|chart| !chart.history.is_empty());
        let key = history.then(|| {
            view! {
                <p class="lines__key">
                    <span data-whose="game">{words::plain("debrief-chart-here")}</span>
                    <span data-whose="history">{words::plain("debrief-chart-then")}</span>
                </p>
            }
        });
        Some(view! {
            {key}
            <div class="charts">{charts.into_iter().map(chart).collect_view()}</div>
        })
    }
}

fn chart(chart: Chart) -> impl IntoView {
    let moved = chart.moved.iter().map(|(x, y)| {
        view! { <circle class="lines__cause" cx=x.to_string() cy=y.to_string() r="4" /> }
    });
    let history = (!chart.history.is_empty()).then(|| {
        let points = model::points(&chart.history);
        view! { <polyline class="lines__line" data-whose="history" points=points /> }
    });
    let frame = format!("0 0 {CHART_WIDTH} {CHART_HEIGHT}");
    let right = CHART_WIDTH.to_string();
    let foot = CHART_HEIGHT.to_string();
    view! {
        <figure class="chart">
            <figcaption class="chart__name">{chart.name}</figcaption>
            <p class="chart__end">{chart.ends.1}</p>
            <svg class="chart__drawing" viewBox=frame role="img" aria-label=chart.says>
                <path class="lines__grid" d=format!("M0 0.5H{right}M0 {foot}H{right}") />
                {history}
                <polyline class="lines__line" points=model::points(&chart.line) />
                {moved.collect_view()}
            </svg>
            <p class="chart__end">{chart.ends.0}</p>
        </figure>
    }
}

/// Each kind of means that something was asked of, as a bar.
#[component]
pub(crate) fn MeansBars() -> impl IntoView {
    let session = use_session();
    move || {
        let told = session.debriefed.get_untracked()?;
        let rows = model::means_rows(&told.page);
        let bars = model::bars(&told.debrief.means).into_iter().filter_map(|bar| {
            let cells = rows.get(bar.row)?;
            let (name, needed, there) = (cells.first()?.clone(), cells.get(1)?, cells.get(3)?);
            let named = [("there", there.clone()), ("needed", needed.clone())];
            let says = words::say("debrief-bar-says", &named);
            Some(view! {
                <div class="pledge">
                    <span>{name}</span>
                    <span class="pledge__bar" style:--there=bar.there.to_string() style:--pledged=bar.pledged.to_string()>
                        <span class="pledge__pledged"></span>
                        <span class="pledge__there"></span>
                    </span>
                    <span>{says}</span>
                </div>
            })
        });
        Some(view! { <div class="pledges">{bars.collect_view()}</div> })
    }
}
