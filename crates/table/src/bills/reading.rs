//! What a member has done and promised so far, and what of it an event makes due.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use council::dealings::{
    CallAbout, DealingEvent, Grievance, Letter, LetterAnswer, LineInForce, Promise,
};
use council::meeting::BallotSubject;
use council::vote::Ballot;
use council::{
    DraftId, DraftText, Event, LetterId, LineId, MemberId, SittingId, StageName, Undertaking,
    UndertakingId, UndertakingState, VoteId,
};

use super::lines::Lines;
use super::{Due, Paid, PaidAct};

/// Something due, with what had been done for it.
pub(super) type DueFor = (Due, Vec<Paid>);

/// Where and when something was done.
#[derive(Clone)]
struct At {
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

/// What is known of one member's acts.
pub(super) struct Reading<'m> {
    own: &'m MemberId,
    sitting: Option<SittingId>,
    lines: Lines,
    /// Its promises, in the order in which it gave them.
    given: Vec<Given>,
    letters: BTreeMap<LetterId, (Letter, At, Option<LetterAnswer>)>,
    votes: BTreeMap<VoteId, (Option<DraftId>, At)>,
    texts: BTreeMap<DraftId, Arc<DraftText>>,
    /// Drafts as they were adopted.
    adopted: BTreeMap<DraftId, Arc<DraftText>>,
}

/// Whether the sitting is over with this.
pub(super) fn ends_a_sitting(event: &Event) -> bool {
    matches!(event, Event::StageBegan { stage: StageName::Between })
}

/// Whether something falls due with this that an act of the member's may have brought about.
pub(super) fn is_due(own: &MemberId, event: &Event) -> bool {
    let Event::Dealing(dealing) = event else { return false };
    matches!(dealing, DealingEvent::AgainstInstructions { member, .. } if member == own)
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
            texts: BTreeMap::new(),
            adopted: BTreeMap::new(),
        }
    }

    pub(super) fn sitting(&self) -> Option<&SittingId> {
        self.sitting.as_ref()
    }

    /// Takes an event in, and gives what falls due with it.
    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest is nobody's price")]
    pub(super) fn take(&mut self, record: u32, event: &Event) -> Option<DueFor> {
        match event {
            Event::SittingOpened { sitting, .. } => self.sitting = Some(sitting.id.clone()),
            Event::DraftBegun(draft)
            | Event::DraftShared { draft, .. }
            | Event::DraftSubmitted { draft } => {
                self.texts.insert(draft.id.clone(), Arc::clone(&draft.text));
            }
            Event::DraftChanged { draft, text, .. } => {
                self.texts.insert(draft.clone(), Arc::new(text.clone()));
            }
            Event::VoteDecided(vote) => {
                let draft = if let BallotSubject::Draft(draft) = &vote.subject {
                    if vote.result.outcome.is_adopted() {
                        self.adopted.extend(
                            self.texts.get(draft).map(|text| (draft.clone(), Arc::clone(text))),
                        );
                    }
                    Some(draft.clone())
                } else {
                    None
                };
                self.votes.extend(self.at(record).map(|at| (vote.vote, (draft, at))));
            }
            Event::Dealing(dealing) => {
                self.lines.take(self.own, dealing);
                self.note(record, dealing);
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
            _ => {}
        }
    }

    #[expect(clippy::wildcard_enum_match_arm, reason = "the rest brings nothing due")]
    fn due(&self, event: &DealingEvent) -> Option<DueFor> {
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

    /// What the member did at the cost of a line: promises for texts without it and letters home, the
    /// first of each sitting.
    fn given_away(&self, line: &LineInForce) -> Vec<Paid> {
        let promises = self.given.iter().filter(|given| self.went_without(given, line));
        let promises = promises
            .map(|given| paid(PaidAct::PromisedWithoutIt(given.undertaking.id.clone()), &given.at));
        let letters = self.letters.values().filter_map(|(letter, at, answer)| {
            let let_go = letter.line == line.line && *answer == Some(LetterAnswer::Granted);
            let_go.then(|| paid(PaidAct::AskedHome(letter.id.clone()), at))
        });
        let mut all: Vec<Paid> = promises.chain(letters).collect();
        all.sort_by_key(|one| one.record);
        all.dedup_by(|later, earlier| later.sitting == earlier.sitting);
        all
    }

    /// Whether a promise was for a text that was adopted and has nothing of what the line asks. A line
    /// that is about no measure is not about words.
    fn went_without(&self, given: &Given, line: &LineInForce) -> bool {
        let Some(kind) = line.measure.filter(|_| given.under.contains(&line.line)) else {
            return false;
        };
        let word = &given.undertaking;
        let Some(draft) = word.promise.draft().filter(|draft| binds_for(word, draft)) else {
            return false;
        };
        let has_it = |text: &Arc<DraftText>| {
            text.measures().into_iter().any(|(_, _, measure)| {
                measure.kind() == kind
                    && line.target.as_ref().is_none_or(|target| measure.is_aimed_at(target))
            })
        };
        self.adopted.get(draft).is_some_and(|text| !has_it(text))
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

fn paid(act: PaidAct, at: &At) -> Paid {
    Paid { act, record: at.record, sitting: at.sitting.clone() }
}
