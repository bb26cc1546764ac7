//! Where the checks put what they find.

use std::collections::BTreeSet;

use super::Spot;
use crate::scenario::json::{Lines, Node};
use crate::scenario::problem::{Code, Problem};

/// Problems of one file as they are found.
#[derive(Debug)]
pub(super) struct Report<'a> {
    root: &'a Node,
    lines: &'a Lines<'a>,
    problems: Vec<Problem>,
    /// Places of the wrong shape: what stands there was not read.
    unread: BTreeSet<String>,
}

impl<'a> Report<'a> {
    /// Begins with what is wrong with the shape.
    pub(super) fn new(root: &'a Node, lines: &'a Lines<'a>, problems: Vec<Problem>) -> Self {
        let unread = problems.iter().map(|problem| problem.pointer.clone()).collect();
        Self { root, lines, problems, unread }
    }

    /// Places of the wrong shape.
    pub(super) fn pointers(&self) -> BTreeSet<String> {
        self.unread.clone()
    }

    /// Whether one of the file's own lists is something else, so that all its names are missing.
    pub(super) fn lacks_a_list(&self) -> bool {
        self.problems.iter().any(|problem| {
            problem.code == Code::WrongType
                && problem.pointer.matches('/').count() == 1
                && !["/format_version", "/meta", "/rulebook"].contains(&problem.pointer.as_str())
        })
    }

    /// Whether all that says who sits in the Council could be read.
    pub(super) fn knows_who_sits(&self) -> bool {
        !self.unread.iter().any(|pointer| {
            let mut steps = pointer.split('/').skip(1);
            steps.next() == Some("members") && steps.nth(1) == Some("terms")
        })
    }

    /// Whether something within a place has the wrong shape.
    pub(super) fn has_unread_within(&self, spot: &Spot) -> bool {
        self.unread.iter().any(|pointer| {
            pointer.strip_prefix(spot.as_str()).is_some_and(|rest| rest.starts_with('/'))
        })
    }

    /// Adds a problem that has its place.
    pub(super) fn push(&mut self, problem: Problem) {
        self.problems.push(problem);
    }

    /// Adds a problem.
    pub(super) fn add(&mut self, code: Code, spot: &Spot, message: impl Into<String>) {
        self.add_with(code, spot, message, None);
    }

    /// Adds a problem and what would mend it.
    pub(super) fn suggest(
        &mut self,
        code: Code,
        spot: &Spot,
        message: impl Into<String>,
        suggestion: impl Into<String>,
    ) {
        self.add_with(code, spot, message, Some(suggestion.into()));
    }

    fn add_with(
        &mut self,
        code: Code,
        spot: &Spot,
        message: impl Into<String>,
        suggestion: Option<String>,
    ) {
        let pointer = spot.as_str();
        if self.was_not_read(pointer) {
            return;
        }
        let place = self.lines.place(self.root.nearest(pointer).start);
        let problem = Problem::at(code, place, pointer, message);
        self.problems.push(Problem { suggestion, ..problem });
    }

    /// Whether a place lies within something of the wrong shape.
    pub(super) fn was_not_read(&self, pointer: &str) -> bool {
        let ends = pointer.match_indices('/').map(|(at, _)| at).chain([pointer.len()]);
        ends.filter_map(|end| pointer.get(..end)).any(|prefix| self.unread.contains(prefix))
    }

    /// Everything found, in order of place, errors first where places are equal, each once.
    pub(super) fn sorted(mut self) -> Vec<Problem> {
        self.problems.sort_by(|left, right| {
            (left.line, left.column, left.severity, left.code, &left.pointer, &left.message).cmp(&(
                right.line,
                right.column,
                right.severity,
                right.code,
                &right.pointer,
                &right.message,
            ))
        });
        self.problems.dedup();
        self.problems
    }
}
