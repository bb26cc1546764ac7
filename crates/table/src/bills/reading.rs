//! What a member has done and promised so far, and what of it an event makes due.

use std::collections::{BTreeMap, BTreeSet};

use council::dealings::{
    CallAbout, DealingEvent, Grievance, Letter, LetterAnswer, LineInForce, Promise,
};
use council::meeting::BallotSubject;
use council::vote::Ballot;
use council::{
    DraftId, Event, LetterId, LineId, MemberId, SittingId, StageName, Undertaking, UndertakingId,
    UndertakingState, VoteId,
};

use super::latitude::Latitude;
use super::lines::Lines;
use super::texts::Texts;
use super::{Due, Paid, PaidAct};

/// Something due, with what had been done for it.
pub(super) type DueFor = (Due, Vec<Paid>);

/// Where and when something was done.
#[derive(Clone)]
pub(super) struct At {
    record: u32,
    sitting: SittingId,
}

/// A promise of the member's own.
struct Given {
    undertaking: Undertaking,
    at: At,
    /// The lines to obtain that it had then: what nobody had asked for was not given away.
    under: BTreeSet<LineId>,
}

/// Words the member took out of its text for a vote.
struct TakenOut {
    draft: DraftId,
    asked_by: MemberId,
    at: At,
    /// The lines it had then that asked for them.
    lines: BTreeSet<LineId>,
}

/// What is known of one member's acts.
pub(super) struct Reading<'m> {
    own: &'m MemberId,
    sitting: Option<SittingId>,
    lines: Lines,
    /// Its promises, in the order in which it gave them.
    given: Vec<Given>,
    letters: BTreeMap<LetterId, (Letter, At, Option<LetterAnswer>)>,
    votes: BTreeMap<VoteId, (Option<DraftId>, At)>,
    texts: Texts,
    /// What it took out of its texts, in the order in which it did.
    taken_out: Vec<TakenOut>,
    /// The lines its capital let go of, in the order in which it did.
    let_go: Vec<(LineId, At)>,
    latitude: Latitude,
}

/// Whether the sitting is over with this.
pub(super) fn ends_a_sitting(event: &Event) -> bool {
    matches!(event, Event::StageBegan { stage: StageName::Between })
}

/// Whether something falls due with this that an act of the member's may have brought about.
pub(super) fn is_due(own: &MemberId, event: &Event) -> bool {
    let Event::Dealing(dealing) = event else { return false };
    matches!(dealing, DealingEvent::AgainstInstructions { member, .. }
            | DealingEvent::Disavowed { member } if member == own)
        || matches!(dealing, DealingEvent::UndertakingEnded { state: UndertakingState::Broken, .. })
        || matches!(dealing, DealingEvent::Called(call)
            if call.to == *own && matches!(call.about, CallAbout::Reproach(_)))
}

impl<'m> Reading<'m> {
    pub(super) fn of(own: &'m MemberId) -> Self {
        Self {
            own,
            sitting: None,
            lines: Lines::default(),
            given: Vec::new(),
            letters: BTreeMap::new(),
            votes: BTreeMap::new(),
            texts: Texts::default(),
            taken_out: Vec::new(),
            let_go: Vec::new(),
            latitude: Latitude::default(),
        }
    }

    pub(super) fn sitting(&self) -> Option<&SittingId> {
        self.sitting.as_ref()
    }

    /// Takes an event in, and gives what falls due with it.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is nobody's price")]
    pub(super) fn take(&mut self, record: u32, event: &Event) -> Option<DueFor> {
        self.texts.take(self.own, record, event);
        match event {
            Event::SittingOpened { sitting, .. } => self.sitting = Some(sitting.id.clone()),
            Event::VoteDecided(vote) => {
                let draft = if let BallotSubject::Draft(draft) = &vote.subject {
                    Some(draft.clone())
                } else {
                    None
                };
                self.votes.extend(self.at(record).map(|at| (vote.vote, (draft, at))));
            }
            Event::Dealing(dealing) => {
                self.note(record, dealing);
                self.lines.take(self.own, dealing);
                return self.due(dealing);
            }
            _ => {}
        }
        None
    }

    fn at(&self, record: u32) -> Option<At> {
        Some(At { record, sitting: self.sitting.clone()? })
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is no act of the member's")]
    fn note(&mut self, record: u32, event: &DealingEvent) {
        let Some(at) = self.at(record) else { return };
        self.latitude.take(self.own, &at, event);
        match event {
            DealingEvent::UndertakingGiven(given) if given.by == *self.own => {
                let under = self.lines.unmet().map(|line| line.line.clone()).collect();
                self.given.push(Given { undertaking: given.clone(), at, under });
            }
            DealingEvent::LetterSent(letter) if letter.by == *self.own => {
                self.letters.insert(letter.id.clone(), (letter.clone(), at, None));
            }
            DealingEvent::LetterAnswered { letter, answer, .. } => {
                if let Some((_, _, known)) = self.letters.get_mut(letter) {
                    *known = Some(*answer);
                }
            }
            DealingEvent::LineDropped { member, line } if member == self.own => {
                self.let_go.push((line.clone(), at));
            }
            DealingEvent::PricePaid { between: (by, asked_by), .. } if by == self.own => {
                if let Some((draft, lines)) = self.texts.taken_out(record, self.lines.unmet()) {
                    let lines = lines.iter().map(|line| line.line.clone()).collect();
                    let asked_by = asked_by.clone();
                    self.taken_out.push(TakenOut { draft, asked_by, at, lines });
                }
            }
            _ => {}
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest brings nothing due")]
    fn due(&mut self, event: &DealingEvent) -> Option<DueFor> {
        match event {
            DealingEvent::AgainstInstructions { member, line, vote } if member == self.own => {
                let draft = self.votes.get(vote)?.0.as_ref()?;
                let paid = self.given.iter().filter(|given| binds_for(&given.undertaking, draft));
                let paid = paid.map(promised).collect();
                Some((Due::VotedAgainst { line: line.clone(), vote: *vote }, paid))
            }
            DealingEvent::UndertakingEnded {
                undertaking, state: UndertakingState::Broken, ..
            } => {
                let paid = self.own_word(undertaking)?;
                Some((Due::Broken(undertaking.clone()), vec![paid]))
            }
            DealingEvent::Called(call) if call.to == *self.own => {
                let CallAbout::Reproach(grievance) = &call.about else { return None };
                let paid = match grievance {
                    Grievance::Undertaking(undertaking) => self.own_word(undertaking)?,
                    Grievance::Vote(vote) => {
                        let (_, at) = self.votes.get(vote)?;
                        paid(PaidAct::Voted(*vote), at)
                    }
                };
                Some((Due::Reproached(call.id.clone()), vec![paid]))
            }
            DealingEvent::Disavowed { member } if member == self.own => {
                Some((Due::Disavowed, self.latitude.ran_out()))
            }
            _ => None,
        }
    }

    fn own_word(&self, id: &UndertakingId) -> Option<Paid> {
        self.given.iter().find(|given| given.undertaking.id == *id).map(promised)
    }

    /// At the end of a sitting: the lines to obtain that are not met, with what was given away of them.
    pub(super) fn not_obtained(&self) -> Vec<DueFor> {
        let due = |line: &LineInForce| (Due::NotObtained(line.line.clone()), self.given_away(line));
        self.lines.unmet().map(due).collect()
    }

    /// What the member did at the cost of a line: promises for texts without it, words taken out for a
    /// vote, letters home, and the votes it gave when its capital had let go of it; the first of each sitting.
    fn given_away(&self, line: &LineInForce) -> Vec<Paid> {
        let promises = self.given.iter().filter(|given| self.went_without(given, line));
        let promises = promises
            .map(|given| paid(PaidAct::PromisedWithoutIt(given.undertaking.id.clone()), &given.at));
        let letters = self.granted(line).map(|(letter, at)| {
            let act = PaidAct::AskedHome(letter.id.clone());
            paid(act, at)
        });
        let taken_out = self.taken_out.iter().filter(|one| {
            one.lines.contains(&line.line) && self.texts.adopted_without(&one.draft, line)
        });
        let taken_out = taken_out.map(|one| {
            let (draft, asked_by) = (one.draft.clone(), one.asked_by.clone());
            paid(PaidAct::TookOut { draft, asked_by }, &one.at)
        });
        let all = promises.chain(letters).chain(taken_out).chain(self.let_go_of(line));
        let mut all: Vec<Paid> = all.collect();
        all.sort_by_key(|one| one.record);
        all.dedup_by(|later, earlier| later.sitting == earlier.sitting);
        all
    }

    /// The letters home after which the capital let go of a line.
    fn granted(&self, line: &LineInForce) -> impl Iterator<Item = (&Letter, &At)> {
        let granted = self.letters.values().filter(|(letter, _, answer)| {
            letter.line == line.line && *answer == Some(LetterAnswer::Granted)
        });
        granted.map(|(letter, at, _)| (letter, at))
    }

    /// Where the capital let go of a line by itself, and the member gave its vote, at that sitting, for a
    /// text without it that was adopted. Had nothing come of it, nothing would have been given.
    fn let_go_of(&self, line: &LineInForce) -> impl Iterator<Item = Paid> {
        let asked_for = |at: &At| self.granted(line).any(|(_, asked)| asked.sitting == at.sitting);
        let let_go = self.let_go.iter().filter(move |(id, at)| *id == line.line && !asked_for(at));
        let_go.filter_map(|(_, at)| {
            let vote = self.texts.carried_without(line).find(|vote| {
                self.votes.get(vote).is_some_and(|(_, voted)| {
                    voted.sitting == at.sitting && voted.record > at.record
                })
            })?;
            Some(paid(PaidAct::LetGo(vote), at))
        })
    }

    /// Whether a promise was for a text that was adopted and has nothing of what the line asks.
    fn went_without(&self, given: &Given, line: &LineInForce) -> bool {
        let word = &given.undertaking;
        let draft = word.promise.draft().filter(|draft| binds_for(word, draft));
        given.under.contains(&line.line)
            && draft.is_some_and(|draft| self.texts.adopted_without(draft, line))
    }
}

/// Whether a promise ties its maker to a draft: to its vote for it, to sponsor it, or to change it.
fn binds_for(given: &Undertaking, on: &DraftId) -> bool {
    let ties = match &given.promise {
        Promise::VoteSo { ballot, .. } => *ballot == Ballot::For,
        Promise::Sponsor { .. } | Promise::Revise { .. } | Promise::SupportParagraph { .. } => true,
        Promise::NotVeto { .. }
        | Promise::OpposeParagraph { .. }
        | Promise::Table { .. }
        | Promise::Withdraw { .. }
        | Promise::Invite { .. }
        | Promise::Pledge { .. }
        | Promise::NextSitting { .. } => false,
    };
    ties && given.promise.draft() == Some(on)
}

fn promised(given: &Given) -> Paid {
    paid(PaidAct::Promised(given.undertaking.id.clone()), &given.at)
}

pub(super) fn paid(act: PaidAct, at: &At) -> Paid {
    Paid { act, record: at.record, sitting: at.sitting.clone() }
}
