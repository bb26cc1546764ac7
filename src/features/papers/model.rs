//! The papers a player has: dispatches with their status, cables, where the tracks stand and what moved them.

use council::scenario::file::{Cable, Dispatch, DispatchStatus, Text};
use council::{Date, DispatchId, Event, TrackId};
use table::session::Now;

use crate::session::{Papers, Told};
use crate::words;

/// A dispatch or a cable, ready to be shown.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Paper {
    /// Which.
    pub(crate) id: DispatchId,
    /// Whether it is a cable from one's capital.
    pub(crate) is_cable: bool,
    /// Where it comes from.
    pub(crate) place: String,
    /// The day and hour there.
    pub(crate) when: String,
    /// How far it can be trusted, as style sheets and words know it.
    pub(crate) status: Option<&'static str>,
    /// One line.
    pub(crate) headline: String,
    /// What it says, in full.
    pub(crate) body: String,
    /// The language it is written in.
    pub(crate) language: &'static str,
}

/// A track, ready to be shown.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Track {
    /// What it is called.
    pub(crate) name: String,
    /// Its two ends.
    pub(crate) ends: (String, String),
    /// Where it stands, from 0 to 100 between its ends.
    pub(crate) at: i32,
    /// Where it stood when the sitting opened.
    pub(crate) was: i32,
    /// By how much it has moved since, in words; nothing if it has not.
    pub(crate) moved: Option<String>,
}

fn text(text: Option<&Text>) -> String {
    text.map(|text| words::brought(text.as_str())).unwrap_or_default()
}

/// As it is written: the page shows it at the level that its reader has chosen.
fn in_full(text: Option<&Text>) -> String {
    text.map(|text| text.as_str().to_owned()).unwrap_or_default()
}

/// The papers of this sitting that the player has, in the order in which they came.
pub(crate) fn of_this_sitting(papers: Papers, now: &Now, told: &Told) -> Vec<Paper> {
    let opened = told.events.iter().rposition(|event| matches!(event, Event::SittingOpened { .. }));
    let since = told.events.get(opened.unwrap_or_default()..).unwrap_or_default();
    received(papers, now, since)
}

/// The papers that came with the last news, cables first.
pub(crate) fn just_in(papers: Papers, now: &Now) -> Vec<Paper> {
    let mut all = received(papers, now, now.news.iter().flat_map(|record| &record.events));
    all.sort_by_key(|paper| !paper.is_cable);
    all
}

/// Every paper the player has, in the order in which they came.
pub(crate) fn all(papers: Papers, now: &Now, told: &Told) -> Vec<Paper> {
    received(papers, now, told.events.iter())
}

/// The papers that came with these events. A cable carries the day of its sitting.
fn received<'e>(
    papers: Papers,
    now: &Now,
    events: impl IntoIterator<Item = &'e Event>,
) -> Vec<Paper> {
    let mut day = now.view.public.sitting.as_ref().map(|sitting| sitting.date);
    let mut all = Vec::new();
    for event in events {
        if let Event::SittingOpened { sitting, .. } = event {
            day = Some(sitting.date);
        } else if let Event::PaperReceived { paper, .. } = event {
            all.extend(shown(papers, now, paper, day));
        }
    }
    all
}

fn shown(papers: Papers, now: &Now, id: &DispatchId, day: Option<Date>) -> Option<Paper> {
    use wording::Texts as _;
    let names = papers.names();
    if let Some(dispatch) = names.dispatch(id) {
        return Some(of_dispatch(papers, dispatch));
    }
    let cable = names.cable(id).filter(|cable| cable.to.as_ref() == Some(&now.seat))?;
    Some(of_cable(papers, now, cable, day))
}

fn of_dispatch(papers: Papers, dispatch: &Dispatch) -> Paper {
    let status = match dispatch.status {
        Some(DispatchStatus::Confirmed) => "confirmed",
        Some(DispatchStatus::Disputed) => "disputed",
        Some(DispatchStatus::LaterFoundFalse | DispatchStatus::Reported) | None => "reported",
    };
    let day = dispatch.local_date.as_ref().and_then(|day| day.as_str().parse().ok());
    let day = day.map(words::day).unwrap_or_default();
    let hour = dispatch.local_time.as_ref().map(|time| time.as_str().to_owned());
    let when: Vec<String> = [day].into_iter().chain(hour).filter(|one| !one.is_empty()).collect();
    Paper {
        id: dispatch.id.clone(),
        is_cable: false,
        place: text(dispatch.place.as_ref()),
        when: when.join(", "),
        status: Some(status),
        headline: text(dispatch.headline.as_ref()),
        body: in_full(dispatch.body.as_ref()),
        language: papers.language(),
    }
}

fn of_cable(papers: Papers, now: &Now, cable: &Cable, day: Option<Date>) -> Paper {
    Paper {
        id: cable.id.clone(),
        is_cable: true,
        place: words::say("paper-capital-of", &[("member", papers.name(&now.seat))]),
        when: day.map(words::day).unwrap_or_default(),
        status: None,
        headline: words::plain("paper-cable"),
        body: in_full(cable.text.as_ref()),
        language: papers.language(),
    }
}

/// The tracks everybody sees.
pub(crate) fn tracks(papers: Papers, now: &Now) -> Vec<Track> {
    let crisis = &now.view.public.crisis;
    let each = crisis.tracks.iter().filter_map(|(id, at)| track(papers, now, id, *at));
    each.collect()
}

fn track(papers: Papers, now: &Now, id: &TrackId, at: i32) -> Option<Track> {
    let written = papers.track(id).filter(|track| track.shown != Some(false))?;
    let bounds = (written.minimum.unwrap_or(0), written.maximum.unwrap_or(100));
    let was = before_this_sitting(now, id).unwrap_or(at);
    let moved = i64::from(at) - i64::from(was);
    let moved = (moved != 0).then(|| words::count("track-moved", "by", moved));
    Some(Track {
        name: text(written.name.as_ref()),
        ends: (text(written.low_end.as_ref()), text(written.high_end.as_ref())),
        at: share(at, bounds),
        was: share(was, bounds),
        moved,
    })
}

/// Where a track stood before what moved it last.
fn before_this_sitting(now: &Now, id: &TrackId) -> Option<i32> {
    let moved = now.view.public.crisis.moved.get(id)?;
    let last = moved.last()?;
    Some(last.from)
}

/// A value as a share of a hundred between its bounds.
fn share(at: i32, (low, high): (i64, i64)) -> i32 {
    let span = high.saturating_sub(low).max(1);
    let share = i64::from(at).saturating_sub(low).saturating_mul(100) / span;
    i32::try_from(share.clamp(0, 100)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::example::Example;

    #[test]
    fn a_cable_keeps_the_day_on_which_it_came() {
        let example = Example::over();
        let all = all(example.papers, &example.now, &example.told);
        let days: Vec<&str> =
            all.iter().filter(|one| one.is_cable).map(|one| one.when.as_str()).collect();
        let mut each = days.clone();
        each.dedup();
        assert_eq!(each, ["25 June 1950", "27 June 1950", "7 July 1950"], "all: {days:?}");
    }

    #[test]
    fn a_track_is_placed_between_its_ends() {
        for (at, bounds, share_is) in [
            (50, (0, 100), 50),
            (0, (0, 100), 0),
            (5, (0, 10), 50),
            (-1, (0, 10), 0),
            (9, (9, 9), 0),
        ] {
            assert_eq!(share(at, bounds), share_is, "{at} within {bounds:?}");
        }
    }
}
