//! The guide through a first game: which hint stands on the page, from views alone. A hint stands beside a
//! thing when it first matters; once the game has gone on, or its reader took note, it does not come back.

use table::session::{Now, Waits};

use crate::features::now::{callers, put};

/// A hint. Its number is what browsers keep: none is given twice.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub(crate) enum Hint {
    /// Half-hours, beside the wall clock.
    HalfHours = 0,
    /// The count.
    Count = 1,
    /// Whoever calls.
    Caller = 2,
    /// What is put to the player to be signed.
    Put = 3,
    /// Word and Latitude, on the desk.
    Means = 4,
    /// A signed slip, on the desk.
    Undertaking = 5,
    /// The slips of a draft.
    Slips = 6,
    /// The bands beside it.
    Bands = 7,
    /// The last exits before a vote.
    Exits = 8,
    /// The ballot.
    Ballot = 9,
    /// Pledges, once the meeting has risen.
    Pledge = 10,
    /// The envelopes of the debrief.
    Envelopes = 11,
}

/// A part of the page in which one hint stands at a time.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Place {
    /// NOW: a hint goes with the step it belongs to.
    Now,
    /// The desk.
    Desk,
    /// The drafting desk.
    Draft,
    /// The debrief.
    Debrief,
}

impl Hint {
    /// All of them; in one place the earlier one comes first.
    pub(crate) const ALL: [Self; 12] = [
        Self::Ballot,
        Self::Exits,
        Self::Caller,
        Self::Put,
        Self::Count,
        Self::HalfHours,
        Self::Pledge,
        Self::Undertaking,
        Self::Means,
        Self::Slips,
        Self::Bands,
        Self::Envelopes,
    ];

    /// The name of its words.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::HalfHours => "hint-half-hours",
            Self::Count => "hint-count",
            Self::Caller => "hint-caller",
            Self::Put => "hint-put",
            Self::Means => "hint-means",
            Self::Undertaking => "hint-undertaking",
            Self::Slips => "hint-slips",
            Self::Bands => "hint-bands",
            Self::Exits => "hint-exits",
            Self::Ballot => "hint-ballot",
            Self::Pledge => "hint-pledge",
            Self::Envelopes => "hint-envelopes",
        }
    }

    /// In which part of the page it stands.
    pub(crate) fn place(self) -> Place {
        match self {
            Self::HalfHours
            | Self::Count
            | Self::Caller
            | Self::Put
            | Self::Exits
            | Self::Ballot
            | Self::Pledge => Place::Now,
            Self::Means | Self::Undertaking => Place::Desk,
            Self::Slips | Self::Bands => Place::Draft,
            Self::Envelopes => Place::Debrief,
        }
    }

    /// Whether what it is about matters as the game stands.
    pub(crate) fn matters(self, now: &Now) -> bool {
        let dealings = now.view.private.dealings.as_ref();
        match self {
            Self::HalfHours | Self::Means => now.waits == Waits::HalfHour,
            Self::Count => now.waits == Waits::HalfHour && !now.reading.counts.is_empty(),
            Self::Caller => !callers(now).is_empty(),
            Self::Put => !put(now).is_empty(),
            Self::Undertaking => dealings.is_some_and(|dealings| {
                let own = |one: &council::Undertaking| {
                    one.by == now.seat || one.to.as_ref() == Some(&now.seat)
                };
                dealings.undertakings.iter().any(|one| own(one))
            }),
            // Where they are drawn there is a draft.
            Self::Slips | Self::Bands => now.waits != Waits::Nothing,
            Self::Exits => !now.exits.is_empty() && !matches!(now.waits, Waits::Ballot(_)),
            Self::Ballot => matches!(now.waits, Waits::Ballot(_)),
            Self::Pledge => now.waits == Waits::Aftermath,
            Self::Envelopes => now.waits == Waits::Nothing,
        }
    }
}

/// Several hints.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Hints(u16);

impl Hints {
    /// Whether one is among them.
    pub(crate) fn has(self, hint: Hint) -> bool {
        self.0 & Self::only(hint).0 != 0
    }

    /// These and one more.
    pub(crate) fn with(self, hint: Hint) -> Self {
        self.and(Self::only(hint))
    }

    /// These but for one.
    pub(crate) fn without(self, hint: Hint) -> Self {
        Self(self.0 & !Self::only(hint).0)
    }

    /// These and those.
    pub(crate) fn and(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    fn only(hint: Hint) -> Self {
        Self(1 << (hint as u8))
    }
}

/// What is kept of the guide from one visit to the next.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Kept {
    /// Whether the player wants no hints.
    pub(crate) off: bool,
    /// Hints that do not come back.
    pub(crate) done: Hints,
    /// Hints that were announced.
    pub(crate) said: Hints,
    /// How often the guide was begun anew in this visit; not kept.
    pub(crate) round: u32,
}

impl Kept {
    /// Reads what was kept; what cannot be read counts as nothing.
    pub(crate) fn read(text: &str) -> Self {
        let mut parts = text.split(' ');
        let mut next =
            || parts.next().and_then(|part| part.parse::<u16>().ok()).unwrap_or_default();
        let (done, said, off) = (Hints(next()), Hints(next()), next() == 1);
        Self { off, done, said, round: 0 }
    }

    /// As it is kept.
    pub(crate) fn written(self) -> String {
        format!("{} {} {}", self.done.0, self.said.0, u8::from(self.off))
    }

    /// The guide begun anew, with every hint to come.
    pub(crate) fn anew(self) -> Self {
        Self { round: self.round.wrapping_add(1), ..Self::default() }
    }
}

/// Where the guide stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub(crate) struct Standing {
    /// The hints on the page: one in a place at most.
    pub(crate) shown: Hints,
    /// The one that is announced.
    pub(crate) says: Option<Hint>,
    /// What is to be kept.
    pub(crate) kept: Kept,
    /// At which step of the game.
    step: u32,
}

impl Standing {
    /// Where it stands next. `drawn` are the hints whose things are on the page, `step` counts the game on.
    pub(crate) fn next(
        before: Option<&Self>,
        kept: Kept,
        drawn: Hints,
        now: Option<(&Now, u32)>,
    ) -> Self {
        let before = before.filter(|before| before.kept.round == kept.round);
        let before = before.copied().unwrap_or_default();
        let (done, said) = (kept.done.and(before.kept.done), kept.said.and(before.kept.said));
        let kept = Kept { done, said, ..kept };
        let Some((now, step)) = now.filter(|_| !kept.off) else {
            return Self { kept, step: before.step, ..Self::default() };
        };
        let mut standing = Self { kept, step, ..Self::default() };
        if step != before.step {
            let gone = Hint::ALL.into_iter().filter(|hint| hint.place() == Place::Now);
            let gone = gone.filter(|hint| before.shown.has(*hint));
            standing.kept.done = gone.fold(done, Hints::with);
        }
        standing.show(drawn, now);
        standing.announce(before.says);
        standing
    }

    fn show(&mut self, drawn: Hints, now: &Now) {
        let mut taken = Vec::new();
        for hint in Hint::ALL {
            let is_due = drawn.has(hint) && !self.kept.done.has(hint) && hint.matters(now);
            if is_due && !taken.contains(&hint.place()) {
                taken.push(hint.place());
                self.shown = self.shown.with(hint);
            }
        }
    }

    /// One hint at a time is announced, each once.
    fn announce(&mut self, before: Option<Hint>) {
        let mut shown = Hint::ALL.into_iter().filter(|hint| self.shown.has(*hint));
        self.says = before.filter(|hint| self.shown.has(*hint));
        if self.says.is_none() {
            self.says = shown.find(|hint| !self.kept.said.has(*hint));
        }
        self.kept.said = self.says.map_or(self.kept.said, |hint| self.kept.said.with(hint));
    }
}
