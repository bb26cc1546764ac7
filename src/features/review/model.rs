//! The course of a game as moments that can be looked at again.

use council::Date;
use wording::StoryKind;

use crate::session::{Line, Told};

/// A moment: what was told with one record.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Moment {
    /// The record, as the player counts.
    pub(crate) at: u32,
    /// What kind of thing is told first.
    pub(crate) kind: StoryKind,
    /// What was told.
    pub(crate) lines: Vec<String>,
}

/// The moments of a day's sitting, in order.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Day {
    /// The day; none before the first sitting.
    pub(crate) date: Option<Date>,
    /// Its moments.
    pub(crate) moments: Vec<Moment>,
}

/// The whole course, day by day.
pub(crate) fn course(told: &Told) -> Vec<Day> {
    let mut days: Vec<Day> = Vec::new();
    for line in &told.lines {
        if days.last().is_none_or(|day| day.date != line.day) {
            days.push(Day { date: line.day, moments: Vec::new() });
        }
        if let Some(day) = days.last_mut() {
            add(&mut day.moments, line);
        }
    }
    days
}

fn add(moments: &mut Vec<Moment>, line: &Line) {
    let text = line.story.text.clone();
    match moments.last_mut().filter(|last| last.at == line.record) {
        Some(moment) => moment.lines.push(text),
        None => {
            moments.push(Moment { at: line.record, kind: line.story.kind, lines: vec![text] });
        }
    }
}

/// The moment before this one and the one after it, of those with something told.
pub(crate) fn beside(told: &Told, at: u32) -> (Option<u32>, Option<u32>) {
    let records = || told.lines.iter().map(|line| line.record);
    (records().rev().find(|record| *record < at), records().find(|record| *record > at))
}

/// What was told at this moment, or last before it.
pub(crate) fn told_at(told: &Told, at: u32) -> Option<Moment> {
    let last = told.lines.iter().map(|line| line.record).rfind(|record| *record <= at)?;
    let mut moments = Vec::new();
    for line in told.lines.iter().filter(|line| line.record == last) {
        add(&mut moments, line);
    }
    moments.pop()
}

/// The day of this moment.
pub(crate) fn day_at(told: &Told, at: u32) -> Option<Date> {
    told.lines.iter().rfind(|line| line.record <= at)?.day
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::example::Example;

    #[test]
    fn the_course_has_every_line_once_and_in_order() {
        let example = Example::over();
        let days = course(&example.told);
        let moments: Vec<&Moment> = days.iter().flat_map(|day| &day.moments).collect();
        let lines: usize = moments.iter().map(|moment| moment.lines.len()).sum();
        assert_eq!(lines, example.told.lines.len());
        assert!(moments.is_sorted_by_key(|moment| moment.at), "as it happened");
        assert_eq!(days.iter().filter(|day| day.date.is_some()).count(), 3, "three sittings");
    }

    #[test]
    fn one_goes_from_moment_to_moment_and_stops_at_both_ends() {
        let example = Example::over();
        let first = example.told.lines.first().unwrap().record;
        let last = example.told.lines.last().unwrap().record;
        assert_eq!(beside(&example.told, first).0, None);
        assert_eq!(beside(&example.told, last).1, None);
        let mut at = first;
        let mut steps = 1;
        while let (_, Some(next)) = beside(&example.told, at) {
            assert!(next > at);
            (at, steps) = (next, steps + 1);
        }
        let moments: usize = course(&example.told).iter().map(|day| day.moments.len()).sum();
        assert_eq!(steps, moments);
    }

    #[test]
    fn an_earlier_moment_knows_nothing_of_what_came_later() {
        let example = Example::over();
        let middle = example.told.seen() / 2;
        let then = example.told.up_to(middle);
        assert!(then.lines.iter().all(|line| line.record <= middle));
        assert!(then.events.len() < example.told.events.len());
        assert_eq!(example.told.up_to(u32::MAX).events.len(), example.told.events.len());
        assert!(told_at(&example.told, middle).unwrap().at <= middle);
        assert_eq!(day_at(&example.told, middle), then.lines.last().unwrap().day);
    }
}
