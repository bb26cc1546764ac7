//! How a delegate votes, on drafts, amendments, parts and questions of procedure.
//!
//! Nothing here depends on the level of the delegates: the same text, trust, deals and pressure give the
//! same ballot at every level.

use council::draft::DraftText;
use council::meeting::{BallotSubject, Finding, Pending, Ruling};
use council::state::{AmendmentOnFile, DraftOnFile};
use council::{
    Ballot, ClauseId, Command, DraftId, FloorCommand, MemberId, Nature, PublicView, VoteId,
};

use super::numbers::{PROCEDURE_AGAINST, PROCEDURE_FOR};
use super::question::{Meaning, meaning};
use super::{Choice, Delegate, Sight};
use crate::reason::Reason;
use crate::value::numbers::VETO_AT;

impl Delegate {
    /// Its ballot on what is before the Council.
    pub fn ballot(&self, view: &Sight<'_>, vote: VoteId, subject: &BallotSubject) -> Choice {
        if let Some(ballot) = self.fixed_ballot(view, vote, subject) {
            return Choice::plain(Command::Cast { vote, ballot });
        }
        let (ballot, reasons) = self.how(view, subject);
        Choice::new(Command::Cast { vote, ballot }, reasons)
    }

    fn how(&self, view: &Sight<'_>, subject: &BallotSubject) -> (Ballot, Vec<Reason>) {
        let is_of_substance = matches!(
            subject,
            BallotSubject::Draft(_) | BallotSubject::Amendment(_) | BallotSubject::Parts { .. }
        );
        if is_of_substance && self.waits_for_its_capital(view) {
            return (Ballot::NotParticipating, vec![Reason::NoInstructions]);
        }
        match subject {
            BallotSubject::Draft(draft) => self.on_draft(view, draft),
            BallotSubject::Amendment(id) => view
                .public
                .amendments
                .iter()
                .find(|amendment| amendment.id == *id)
                .map_or((Ballot::Abstaining, Vec::new()), |amendment| {
                    self.on_amendment(view, amendment)
                }),
            BallotSubject::Parts { draft, clauses } => self.on_parts(view, draft, clauses),
            BallotSubject::Nature { draft } => self.on_nature(view, draft),
            BallotSubject::Ruling { point } => {
                let credentials =
                    meaning(&self.seat.matters, &BallotSubject::Point { point: point.clone() });
                match credentials {
                    // The challenge to the ruling of 1 August 1950 was put as a vote to overrule.
                    Some(Meaning::Credentials(member)) => {
                        let (worth, because) = self.on_credentials(view, &member);
                        (procedural(overrule(view, worth)), because.into_iter().collect())
                    }
                    _ => (Ballot::Abstaining, Vec::new()),
                }
            }
            BallotSubject::AgendaItem(_)
            | BallotSubject::Invitation { .. }
            | BallotSubject::Motion { .. }
            | BallotSubject::Point { .. } => self.on_procedure(view, subject),
        }
    }

    /// A draft as a whole. A promise comes first: it was weighed when it was given.
    fn on_draft(&self, view: &Sight<'_>, id: &DraftId) -> (Ballot, Vec<Reason>) {
        let Some(draft) = known(&view.public, id) else {
            return (Ballot::Abstaining, Vec::new());
        };
        let opinion = self.opinion(view, draft);
        if let Some((ballot, undertaking)) = self.promised(view, draft, &opinion) {
            let reasons = [Reason::Undertaking { undertaking }].into_iter();
            return (ballot, reasons.chain(opinion.reasons(id)).collect());
        }
        let mut ballot = self.ballot_at(view, draft, &opinion);
        if ballot == Ballot::Abstaining && self.is_me(&draft.mover) {
            // What is left of its own text it does not leave standing alone.
            ballot = Ballot::For;
        }
        let mut reasons = opinion.reasons(id);
        if ballot != Ballot::For {
            reasons.extend(self.would_have_moved(view, draft, &opinion));
        }
        (ballot, reasons)
    }

    /// An amendment: whether the draft is better with it. A sponsor defends the text as it stands unless
    /// the change helps.
    fn on_amendment(&self, view: &Sight<'_>, amendment: &AmendmentOnFile) -> (Ballot, Vec<Reason>) {
        let Some(draft) = known(&view.public, &amendment.draft) else {
            return (Ballot::Abstaining, Vec::new());
        };
        let Ok(edited) = amendment.text.apply(&draft.text, draft.next_clause) else {
            return (Ballot::Abstaining, Vec::new());
        };
        let before = self.opinion(view, draft);
        let after = self.opinion_of(view, &edited.text, Some(draft));
        let gain = after.leaning - before.leaning;
        let sponsors = draft.sponsors.contains(self.member());
        let ballot = match gain {
            _ if amendment.mover == *self.member() => Ballot::For,
            1.. => Ballot::For,
            0 if sponsors => Ballot::Against,
            0 => Ballot::Abstaining,
            _ => Ballot::Against,
        };
        (ballot, after.reasons(&draft.id))
    }

    /// Parts voted on separately (rule 32): what these paragraphs alone are worth to it. A part has the
    /// nature of the whole, so that a permanent member's no may be a veto.
    fn on_parts(
        &self,
        view: &Sight<'_>,
        id: &DraftId,
        clauses: &[ClauseId],
    ) -> (Ballot, Vec<Reason>) {
        let Some(draft) = known(&view.public, id) else {
            return (Ballot::Abstaining, Vec::new());
        };
        let opinion = self.opinion_of(view, &only(&draft.text, clauses), Some(draft));
        let would_stop = self.no_stops(view, draft.nature());
        let ballot = procedural(opinion.leaning);
        let lets_it_pass = would_stop && ballot == Ballot::Against && opinion.leaning > VETO_AT;
        (if lets_it_pass { Ballot::Abstaining } else { ballot }, opinion.reasons(id))
    }

    /// Whether a draft is a matter of procedure: who wants it carried calls it so, who would veto it does
    /// not (the double veto).
    fn on_nature(&self, view: &Sight<'_>, id: &DraftId) -> (Ballot, Vec<Reason>) {
        let Some(draft) = known(&view.public, id) else {
            return (Ballot::Abstaining, Vec::new());
        };
        let opinion = self.opinion(view, draft);
        let by_text = draft.text.nature() == Nature::Procedural;
        let ballot = match (by_text, opinion.ballot_without_veto()) {
            (true, Ballot::Against) if self.no_stops(view, Nature::Substantive) => {
                if opinion.would_call_it_substance() { Ballot::Against } else { Ballot::For }
            }
            (true, _) | (false, Ballot::For) => Ballot::For,
            (false, _) => Ballot::Against,
        };
        (ballot, opinion.reasons(id))
    }

    fn on_procedure(&self, view: &Sight<'_>, subject: &BallotSubject) -> (Ballot, Vec<Reason>) {
        let (worth, reasons) = self.worth_of(view, meaning(&self.seat.matters, subject));
        (procedural(worth), reasons)
    }

    /// What a question of procedure is worth to it.
    pub(super) fn worth_of(
        &self,
        view: &Sight<'_>,
        meaning: Option<Meaning>,
    ) -> (i32, Vec<Reason>) {
        match meaning {
            Some(Meaning::Measure(verb, measure)) => self.worth_of_measure(view, verb, &measure),
            Some(Meaning::Draft { draft, helps }) => {
                let Some(draft) = known(&view.public, &draft) else { return (0, Vec::new()) };
                let opinion = self.opinion(view, draft);
                let worth = if helps { opinion.leaning } else { -opinion.leaning };
                (worth, opinion.reasons(&draft.id))
            }
            Some(Meaning::Credentials(member)) => {
                // The point is that the credentials are not good.
                let (worth, because) = self.on_credentials(view, &member);
                (-worth, because.into_iter().collect())
            }
            // Time to talk is hardly ever refused.
            Some(Meaning::Time) | None => (PROCEDURE_FOR, Vec::new()),
        }
    }

    /// Whether it challenges a ruling (rule 30), and why.
    pub fn challenge(&self, view: &Sight<'_>, ruling: &Ruling) -> Option<Choice> {
        let point = BallotSubject::Point { point: ruling.point.clone() };
        let Some(Meaning::Credentials(member)) = meaning(&self.seat.matters, &point) else {
            return None;
        };
        let (worth, because) = self.on_credentials(view, &member);
        let against_me = match ruling.finding {
            Finding::Sustained => worth > 0,
            Finding::Rejected => worth < 0,
        };
        // One challenge is enough: whoever it touches most makes it.
        (against_me && worth.abs() >= super::numbers::CHALLENGES).then(|| {
            Choice::new(Command::Floor(FloorCommand::Challenge), because.into_iter().collect())
        })
    }

    /// Whether its negative vote can be a veto under the rules of this game.
    pub(super) fn has_veto(&self, public: &PublicView) -> bool {
        may_veto(public, self.member())
    }
}

/// Whether a member's negative vote can be a veto under the rules of this game.
pub(crate) fn may_veto(public: &PublicView, member: &MemberId) -> bool {
    let Some(rulebook) = public.game.as_ref().map(|game| &game.rulebook) else { return false };
    let mut seats = public.seats.iter().filter(|seat| seat.member == *member);
    seats.any(|seat| rulebook.gives_veto_to(&seat.member, seat.standing))
}

/// The draft of this id, if it is or has been before the Council.
pub(super) fn known<'a>(public: &'a PublicView, id: &DraftId) -> Option<&'a DraftOnFile> {
    public.drafts.iter().map(AsRef::as_ref).find(|draft: &&DraftOnFile| draft.id == *id)
}

/// A ballot on a question of procedure, or of one paragraph.
pub(super) fn procedural(worth: i32) -> Ballot {
    if worth >= PROCEDURE_FOR {
        Ballot::For
    } else if worth <= PROCEDURE_AGAINST {
        Ballot::Against
    } else {
        Ballot::Abstaining
    }
}

/// What overruling the ruling that is challenged is worth to whoever holds the credentials to be worth
/// this much.
fn overrule(view: &Sight<'_>, credentials: i32) -> i32 {
    let challenged =
        view.public.meeting.iter().flat_map(|view| &view.meeting.pending).rev().find_map(
            |pending| match pending {
                Pending::Challenge { ruling, .. } => Some(ruling.finding),
                Pending::Agreement(_)
                | Pending::Ballot(_)
                | Pending::Point(_)
                | Pending::Ruling(_) => None,
            },
        );
    match challenged {
        Some(Finding::Sustained) => credentials,
        Some(Finding::Rejected) => -credentials,
        None => 0,
    }
}

/// The draft with only these clauses.
pub(super) fn only(text: &DraftText, clauses: &[ClauseId]) -> DraftText {
    let mut part = text.clone();
    part.preamble.retain(|clause| clauses.contains(&clause.id));
    part.operative.retain(|clause| clauses.contains(&clause.id));
    part
}
