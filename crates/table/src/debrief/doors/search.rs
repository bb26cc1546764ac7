//! The search for doors, in steps: so that a worker can do a little at a time and say how far it is.

use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use council::scenario::Scenario;
use council::{MemberId, Programme};
use delegates::{Delegate, Seat};
use serde::{Deserialize, Serialize};

use super::branch::{Branch, Players};
use super::guesses::guesses;
use super::outcome::{Difference, Outcome};
use super::script::Script;
use super::{Door, DoorAct, Found, Guess, Spread};
use crate::computers::Computers;
use crate::debrief::NoDebrief;
use crate::log::Log;

/// Branches that one search plays at most, not counting those it plays to make sure.
pub(super) const BRANCHES_MAX: u32 = 40;
/// Doors that are kept.
const DOORS_MAX: usize = 3;

/// How far a search is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SearchStep {
    /// Branches played.
    pub tried: u32,
    /// Branches there are to play in this search.
    pub of: u32,
    /// Choices found so far that lead elsewhere, before the three are chosen.
    pub found: u32,
    /// Whether it is over.
    pub is_over: bool,
}

/// A search for doors: bounded, and done a step at a time.
#[derive(Clone, Debug)]
pub struct Search {
    scenario: Arc<Scenario>,
    programme: Arc<Programme>,
    players: Players,
    log: Log,
    /// What the game itself came to.
    game: Outcome,
    to_try: Vec<Guess>,
    tried: u32,
    running: Option<(Guess, Branch)>,
    /// What the branch without a change comes to, by the record it begins at.
    unchanged: BTreeMap<u32, Outcome>,
    found: Vec<Door>,
    spreads: Spreads,
}

/// The last part of a search: every door, and the game itself, under other readings.
#[derive(Clone, Debug)]
enum Spreads {
    /// Not begun.
    Waiting,
    /// For these doors still.
    Of { left: Vec<usize>, game: Option<Spread> },
    /// Done.
    Done { game: Option<Spread> },
}

impl Search {
    /// A search through a game from a seat.
    ///
    /// # Errors
    /// The log has no game.
    pub fn new(scenario: Arc<Scenario>, log: &Log, seat: &MemberId) -> Result<Self, NoDebrief> {
        let game = log.game().ok_or(NoDebrief::NoGame)?;
        let programme = Arc::new(scenario.programme());
        let seats = Seat::all(&scenario, |member| game.variants.get(member));
        let delegates = seats.into_values().map(|seat| Delegate::new(Arc::new(seat)));
        let (own, others): (Vec<_>, Vec<_>) =
            delegates.partition(|delegate| delegate.member() == seat);
        let players = Players {
            seat: seat.clone(),
            others: Rc::new(Computers::new(others)),
            own: Rc::new(Computers::new(own)),
            script: Arc::new(Script::of(&programme, log, seat)),
        };
        let table = crate::table::Table::open(Arc::clone(&programme), log.clone());
        let mut to_try = guesses(&programme, log, seat);
        to_try.truncate(usize::try_from(BRANCHES_MAX).unwrap_or(usize::MAX));
        Ok(Self {
            scenario,
            programme,
            players,
            log: log.clone(),
            game: Outcome::of(&table),
            to_try,
            tried: 0,
            running: None,
            unchanged: BTreeMap::new(),
            found: Vec::new(),
            spreads: Spreads::Waiting,
        })
    }

    /// Goes on by about this many commands, or by one branch under other readings.
    pub fn step(&mut self, commands: u32) -> SearchStep {
        for _ in 0..commands.max(1) {
            if !self.go_on() {
                break;
            }
        }
        self.how_far()
    }

    /// Goes on to its end.
    #[must_use]
    pub fn run(mut self) -> Found {
        while self.go_on() {}
        self.into_found()
    }

    /// How far it is.
    pub fn how_far(&self) -> SearchStep {
        let of = u32::try_from(self.to_try.len()).unwrap_or(u32::MAX);
        SearchStep {
            tried: self.tried,
            of,
            found: u32::try_from(self.found.len()).unwrap_or(u32::MAX),
            is_over: matches!(self.spreads, Spreads::Done { .. }),
        }
    }

    /// What it found so far.
    #[must_use]
    pub fn into_found(self) -> Found {
        let readings = match self.spreads {
            Spreads::Done { game } | Spreads::Of { game, .. } => game,
            Spreads::Waiting => None,
        };
        let doors = if readings.is_some() { self.found } else { chosen(self.found) };
        Found { tried: self.tried, doors, readings }
    }

    /// The branch of a door, ready to be played on from where the changed act was done. `None` if it is
    /// not one of this game.
    pub fn branch(&self, door: &Door) -> Option<Branch> {
        let guess = Guess {
            at: door.at,
            sitting: door.sitting.clone(),
            act: door.act.clone(),
            commands: door.commands.clone(),
            instead_of: door.instead_of,
            rank: 0,
        };
        Branch::of(&self.players, &self.programme, &self.log, &guess)
    }

    /// Where a door leads when its branch is played again, and how that differs from the game.
    pub fn replayed(&self, door: &Door) -> Option<(Outcome, Vec<Difference>)> {
        let mut branch = self.branch(door)?;
        branch.play_out();
        let outcome = Outcome::of(branch.table());
        let differences = outcome.differences(&self.game);
        Some((outcome, differences))
    }

    /// What the game comes to when nothing is put otherwise after a record: the game's own outcome, if
    /// the player's acts could be read off the log.
    pub fn unchanged_after(&mut self, at: u32) -> Outcome {
        if let Some(known) = self.unchanged.get(&at) {
            return known.clone();
        }
        let branch = Branch::after(&self.players, &self.programme, &self.log, at, None);
        let outcome = branch.map_or_else(Outcome::default, |mut branch| {
            branch.play_out();
            Outcome::of(branch.table())
        });
        self.unchanged.insert(at, outcome.clone());
        outcome
    }

    /// One command of the branch being played, or the next branch. Whether there is more.
    fn go_on(&mut self) -> bool {
        if let Some((guess, mut branch)) = self.running.take() {
            branch.step();
            if branch.is_over() {
                self.settle(guess, &branch);
            } else {
                self.running = Some((guess, branch));
            }
            return true;
        }
        let next = usize::try_from(self.tried).ok().and_then(|tried| self.to_try.get(tried));
        if let Some(guess) = next.cloned() {
            self.tried = self.tried.saturating_add(1);
            let branch = Branch::of(&self.players, &self.programme, &self.log, &guess);
            self.running = branch.map(|branch| (guess, branch));
            return true;
        }
        self.spread()
    }

    /// Keeps a branch that leads elsewhere because of its act.
    fn settle(&mut self, guess: Guess, branch: &Branch) {
        let outcome = Outcome::of(branch.table());
        let differences = outcome.differences(&self.game);
        if differences.is_empty() || outcome == self.unchanged_after(guess.at) {
            return;
        }
        self.found.push(Door {
            at: guess.at,
            sitting: guess.sitting,
            act: guess.act,
            commands: guess.commands,
            instead_of: guess.instead_of,
            differences,
            outcome,
            readings: None,
        });
    }

    /// The game, then each chosen door, under every reading: one at a time.
    fn spread(&mut self) -> bool {
        match std::mem::replace(&mut self.spreads, Spreads::Waiting) {
            Spreads::Waiting => {
                self.found = chosen(std::mem::take(&mut self.found));
                let game = self.over_readings(|programme| {
                    Branch::after(&self.players, programme, &self.log, FIRST_RECORD, None)
                });
                let left = (0..self.found.len()).rev().collect();
                self.spreads = Spreads::Of { left, game };
                true
            }
            Spreads::Of { mut left, game } => {
                let next = left.pop();
                if let Some(place) = next
                    && let Some(door) = self.found.get(place).cloned()
                {
                    let guess = Guess {
                        at: door.at,
                        sitting: door.sitting,
                        act: door.act,
                        commands: door.commands,
                        instead_of: door.instead_of,
                        rank: 0,
                    };
                    let spread = self.over_readings(|programme| {
                        Branch::of(&self.players, programme, &self.log, &guess)
                    });
                    if let Some(door) = self.found.get_mut(place) {
                        door.readings = spread;
                    }
                }
                let is_over = next.is_none();
                self.spreads =
                    if is_over { Spreads::Done { game } } else { Spreads::Of { left, game } };
                !is_over
            }
            Spreads::Done { game } => {
                self.spreads = Spreads::Done { game };
                false
            }
        }
    }

    /// A branch under every reading of the disputed numbers; `None` if none is disputed.
    fn over_readings(&self, branch: impl Fn(&Arc<Programme>) -> Option<Branch>) -> Option<Spread> {
        let readings = self.scenario.readings_one_by_one();
        if readings.len() < 2 {
            return None;
        }
        let outcomes = readings.iter().filter_map(|reading| {
            let programme = Arc::new(self.scenario.programme_with(reading));
            let mut branch = branch(&programme)?;
            branch.play_out();
            Some(Outcome::of(branch.table()))
        });
        Some(Spread::over(outcomes))
    }
}

/// The record that opens the game: what comes after it is played under the other reading.
const FIRST_RECORD: u32 = 1;

impl Spread {
    fn over(outcomes: impl Iterator<Item = Outcome>) -> Self {
        let mut spread = Self {
            readings: 0,
            endings: BTreeMap::new(),
            tracks: BTreeMap::new(),
            facts: BTreeMap::new(),
        };
        for outcome in outcomes {
            spread.readings = spread.readings.saturating_add(1);
            if let Some(ending) = outcome.ending {
                let count = spread.endings.entry(ending).or_insert(0);
                *count = count.saturating_add(1);
            }
            for (track, at) in outcome.tracks {
                let (least, greatest) = spread.tracks.entry(track).or_insert((at, at));
                (*least, *greatest) = (at.min(*least), at.max(*greatest));
            }
            for fact in outcome.facts {
                let count = spread.facts.entry(fact).or_insert(0);
                *count = count.saturating_add(1);
            }
        }
        let all = spread.readings;
        spread.facts.retain(|_, count| *count < all);
        spread
    }
}

/// At most three, of different kinds first: another choice each, and not twice the same consequence.
fn chosen(mut found: Vec<Door>) -> Vec<Door> {
    found.sort_by_key(|door| (worth(door), door.at));
    let mut chosen: Vec<Door> = Vec::new();
    for stricter in [true, false] {
        for door in &found {
            let is_new = chosen.iter().all(|other| {
                let elsewhere = other.at != door.at
                    && (door.instead_of.is_none() || other.instead_of != door.instead_of);
                let otherwise = other.differences != door.differences;
                let another_kind =
                    kind(&other.act) != kind(&door.act) || other.sitting != door.sitting;
                elsewhere && otherwise && (another_kind || !stricter)
            });
            if is_new && chosen.len() < DOORS_MAX {
                chosen.push(door.clone());
            }
        }
    }
    chosen.sort_by_key(|door| door.at);
    chosen
}

/// What is told first: a vote won, another ending, another text, a text less.
fn worth(door: &Door) -> u8 {
    let first = door.differences.iter().map(|difference| match difference {
        Difference::VoteWon(_) => 0,
        Difference::Ending(_) => 1,
        Difference::Adopted(_) => 2,
        Difference::NotAdopted(_) => 3,
    });
    first.min().unwrap_or(u8::MAX)
}

fn kind(act: &DoorAct) -> u8 {
    match act {
        DoorAct::Ballot { .. } => 0,
        DoorAct::Call { .. } => 1,
        DoorAct::Deal { .. } => 2,
        DoorAct::Revise { .. } => 3,
        DoorAct::Amend { .. } => 4,
        DoorAct::TakeAmendment { .. } | DoorAct::LeaveAmendment { .. } => 5,
        DoorAct::Pledge { .. } | DoorAct::KeepAtHome { .. } => 6,
    }
}
