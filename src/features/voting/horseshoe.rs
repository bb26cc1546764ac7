//! The Council's table: a horseshoe, open at the bottom, with a place for every member.

use council::Ballot;
use leptos::prelude::*;

use super::ballot_mark::{Mark, MarkLines};

/// The drawing's width and height.
const SIZE: (f64, f64) = (360.0, 280.0);
/// The horseshoe's centre and radius, and how long its two ends are.
const CENTRE: (f64, f64) = (180.0, 156.0);
const RADIUS: f64 = 132.0;
const END: f64 = 96.0;
/// How large a mark is where there is room, as a part of its square of 24.
const SCALE_MAX: f64 = 1.25;
/// How much of the distance between two places a mark may take.
const FILL: f64 = 0.86;

/// Where the members sit: evenly along the horseshoe, from its left end to its right.
pub(crate) fn places(members: usize) -> Vec<(f64, f64)> {
    (0..members)
        .map(|member| {
            let steps = members.saturating_sub(1).max(1);
            // One member alone sits at the middle of the table.
            let part = if members == 1 { 0.5 } else { ratio(member, steps) };
            along(part * length())
        })
        .collect()
}

/// The point so far along the table.
fn along(way: f64) -> (f64, f64) {
    let (x, y) = CENTRE;
    let arc = std::f64::consts::PI * RADIUS;
    if way < END {
        (x - RADIUS, y + END - way)
    } else if way <= END + arc {
        let angle = (way - END) / RADIUS;
        (x - RADIUS * angle.cos(), y - RADIUS * angle.sin())
    } else {
        (x + RADIUS, y + way - END - arc)
    }
}

fn length() -> f64 {
    2.0 * END + std::f64::consts::PI * RADIUS
}

/// How large to draw a mark so that neighbours do not touch.
fn scale(members: usize) -> f64 {
    let between = length() / ratio(members.max(2) - 1, 1);
    (between * FILL / 24.0).min(SCALE_MAX)
}

fn ratio(part: usize, whole: usize) -> f64 {
    // Councils are small; whatever does not fit sixteen bits is drawn at the table's end.
    let number = |count: usize| f64::from(u16::try_from(count).unwrap_or(u16::MAX));
    number(part) / number(whole)
}

/// What is drawn at one place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Place {
    /// What the member does.
    pub(crate) mark: Mark,
    /// Whether a ring says that the member holds a veto.
    pub(crate) ring: Ring,
}

/// The ring around a place.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Ring {
    /// The member holds a veto.
    Veto,
    /// It holds none.
    None,
}

/// The table with what everybody does. The roll says the same in words.
#[component]
pub(crate) fn Horseshoe(
    /// What is drawn at each place, from the left end of the table to the right.
    #[prop(into)]
    table: Signal<Vec<Place>>,
    /// The table in one sentence.
    #[prop(into)]
    caption: Signal<String>,
) -> impl IntoView {
    let (width, height) = SIZE;
    let drawn = move || {
        let table = table.get();
        let scale = scale(table.len());
        let place = |(place, (x, y)): (Place, (f64, f64))| {
            let moved = format!("translate({x:.1} {y:.1}) scale({scale:.2}) translate(-12 -12)");
            let ringed = place.ring == Ring::Veto;
            view! {
                <g transform=moved data-absent=absent(place.mark)>
                    <circle class="voting-table__place" cx="12" cy="12" r="12.6" data-veto=ringed.to_string() />
                    <MarkLines mark=place.mark />
                </g>
            }
        };
        let places = places(table.len());
        table.into_iter().zip(places).map(place).collect_view()
    };
    view! {
        <svg class="voting-table" viewBox=format!("0 0 {width} {height}") role="img" aria-label=caption>
            <path class="voting-table__cloth" d=cloth() />
            {drawn}
        </svg>
    }
}

fn absent(mark: Mark) -> Option<&'static str> {
    (mark == Mark::Ballot(Ballot::Absent)).then_some("")
}

/// The table's own line, just inside the seats.
fn cloth() -> String {
    let (x, y) = CENTRE;
    let inner = RADIUS - 30.0;
    let (left, right, foot) = (x - inner, x + inner, y + END + 10.0);
    format!("M{left} {foot}V{y}A{inner} {inner} 0 0 1 {right} {y}V{foot}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_member_has_a_place_of_its_own_on_the_drawing() {
        for members in 0..=35 {
            let places = places(members);
            assert_eq!(places.len(), members);
            for (x, y) in &places {
                assert!((12.0..=SIZE.0 - 12.0).contains(x), "{members}: {x}");
                assert!((12.0..=SIZE.1 - 12.0).contains(y), "{members}: {y}");
            }
            let apart = 24.0 * scale(members);
            for pair in places.windows(2) {
                let (from, to) = (pair[0], pair[1]);
                let distance = (to.0 - from.0).hypot(to.1 - from.1);
                assert!(distance > apart * 0.99, "{members}: {distance} < {apart}");
            }
        }
    }

    #[test]
    fn the_two_halves_of_the_table_mirror_each_other() {
        for members in 1..=35 {
            let places = places(members);
            for (left, right) in places.iter().zip(places.iter().rev()) {
                assert!((left.0 + right.0 - SIZE.0).abs() < 1e-6, "{members}");
                assert!((left.1 - right.1).abs() < 1e-6, "{members}");
            }
        }
    }
}
