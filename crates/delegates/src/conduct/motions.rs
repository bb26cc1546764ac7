//! Motions, points of order and last exits: what a delegate raises at the table, when it serves it.

use council::draft::{ClauseEdit, DraftText};
use council::measure::Measure;
use council::meeting::{BallotSubject, Meeting, MotionKind, PointOfOrder};
use council::state::{DraftOnFile, DraftStatus};
use council::{
    AssemblyRoute, Ballot, ClauseId, Command, DraftCommand, DraftId, ExpectedGuest, FloorCommand,
    Nature, Outcome,
};

use super::ballot::known;
use super::chair::first_draft;
use super::numbers::{CHALLENGES, MOTIONS_A_MEETING, MOVES, VOTES_TO_SPARE};
use super::question::{Meaning, invitation, of_motion};
use super::{Choice, Delegate, Sight};
use crate::reason::Reason;

impl Delegate {
    /// Whether it has not raised as much at this meeting as a delegation decently does.
    pub(super) fn could_move(&self, meeting: &Meeting) -> bool {
        meeting.motions_made.get(self.member()).is_none_or(|made| *made < MOTIONS_A_MEETING)
    }

    /// What it would move in the debate.
    pub(super) fn motions(&self, view: &Sight<'_>, meeting: &Meeting) -> Vec<Choice> {
        let mut wishes = self.does_not_press(view, meeting);
        wishes.extend(self.takes_back_what_is_done(view, meeting));
        wishes.extend(self.strikes_what_is_done(view, meeting));
        wishes.extend(self.disowns(view));
        if !self.could_move(meeting) {
            return wishes;
        }
        wishes.extend(self.questions_credentials(view));
        wishes.extend(self.asks_for_guests(view, meeting));
        wishes.extend(self.asks_for_time(view, meeting));
        wishes.extend(self.turns_to_the_assembly(view));
        wishes
    }

    /// A mover who has voted for another text at this meeting does not press its own (rule 35).
    fn does_not_press(&self, view: &Sight<'_>, meeting: &Meeting) -> Vec<Choice> {
        let adopted_with_its_vote = view.public.votes.iter().any(|vote| {
            vote.meeting == meeting.id
                && matches!(vote.subject, BallotSubject::Draft(_))
                && vote.result.outcome.is_adopted()
                && vote.roll.ballot(self.member()) == Some(Ballot::For)
        });
        if !adopted_with_its_vote {
            return Vec::new();
        }
        view.public
            .drafts
            .iter()
            .filter(|draft| draft.is_before_the_council() && self.is_me(&draft.mover))
            .map(|draft| {
                let withdraw = DraftCommand::Withdraw { draft: draft.id.clone() };
                Choice::new(Command::Draft(withdraw), vec![Reason::AnotherTextWasAdopted])
            })
            .collect()
    }

    /// A text that has become one it would not vote for: its mover takes it back, a sponsor its name
    /// (rule 35). What it has promised of the text binds it still.
    fn disowns(&self, view: &Sight<'_>) -> Vec<Choice> {
        let drafts = view.public.drafts.iter().map(AsRef::as_ref);
        drafts
            .filter(|draft| draft.is_before_the_council() && draft.sponsors.contains(self.member()))
            .filter_map(|draft| {
                let opinion = self.opinion(view, draft);
                let stands = opinion.ballot_without_veto() == Ballot::For
                    || self.promised(view, draft, &opinion).is_some();
                let draft_id = draft.id.clone();
                let command = if self.is_me(&draft.mover) {
                    DraftCommand::Withdraw { draft: draft_id }
                } else {
                    DraftCommand::LeaveSponsors { draft: draft_id }
                };
                (!stands).then(|| Choice::new(Command::Draft(command), opinion.reasons(&draft.id)))
            })
            .collect()
    }

    /// Whose seat is contested that day, it may question (rule 17).
    fn questions_credentials(&self, view: &Sight<'_>) -> Vec<Choice> {
        let sitting = view.public.sitting.iter();
        let settled = |member: &council::MemberId| {
            let point = PointOfOrder::Credentials { member: member.clone() };
            view.public.votes.iter().any(|vote| match &vote.subject {
                BallotSubject::Ruling { point: settled }
                | BallotSubject::Point { point: settled } => *settled == point,
                BallotSubject::Draft(_)
                | BallotSubject::Amendment(_)
                | BallotSubject::Parts { .. }
                | BallotSubject::AgendaItem(_)
                | BallotSubject::Invitation { .. }
                | BallotSubject::Motion { .. }
                | BallotSubject::Nature { .. } => false,
            })
        };
        sitting
            .flat_map(|sitting| &sitting.contested_credentials)
            .filter(|member| *member != self.member() && !settled(member))
            .filter_map(|member| {
                let (worth, because) = self.on_credentials(view, member);
                let point = PointOfOrder::Credentials { member: member.clone() };
                let command = Command::Floor(FloorCommand::RaisePoint { point });
                (worth <= -CHALLENGES).then(|| Choice::new(command, because.into_iter().collect()))
            })
            .collect()
    }

    /// A guest whose invitation is at issue, it may ask for (rules 37 and 39).
    fn asks_for_guests(&self, view: &Sight<'_>, meeting: &Meeting) -> Vec<Choice> {
        let voted_on = |kind: &MotionKind| {
            view.public.votes.iter().any(|vote| {
                vote.meeting == meeting.id
                    && matches!(&vote.subject, BallotSubject::Motion { kind: put, .. } if put == kind)
            })
        };
        let voted = view.public.votes.iter().any(|vote| {
            vote.meeting == meeting.id && matches!(vote.subject, BallotSubject::Draft(_))
        });
        if voted && first_draft(&view.public, meeting).is_none() {
            // There is nothing left on which to hear anybody.
            return Vec::new();
        }
        view.public
            .sitting
            .iter()
            .flat_map(|sitting| &sitting.guests)
            .filter(|guest| guest.contested && !meeting.is_invited(&guest.guest))
            .filter(|guest| !is_asked_on_other_terms(view, guest))
            .filter_map(|guest| {
                let kind = MotionKind::Invite { guest: guest.guest.clone(), rule: guest.rule };
                let (worth, reasons) =
                    self.worth_of(view, Some(invitation(&guest.guest, guest.rule)));
                (worth >= MOVES && !voted_on(&kind)).then(|| moves(kind, reasons))
            })
            .collect()
    }

    /// A sponsor whose text is short of votes asks for one suspension, if somebody has told it what
    /// would help.
    fn asks_for_time(&self, view: &Sight<'_>, meeting: &Meeting) -> Option<Choice> {
        let draft = first_draft(&view.public, meeting)?;
        let is_mine = self.is_me(&draft.mover);
        let short = !self.would_carry(view, draft);
        let already = meeting.suspensions > 0
            || view.public.votes.iter().any(|vote| {
                vote.meeting == meeting.id
                    && matches!(
                        &vote.subject,
                        BallotSubject::Motion { kind: MotionKind::Suspend, .. }
                    )
            });
        let could_help = is_mine && short && !already && self.has_a_price_to_pay(view, draft);
        could_help.then(|| moves(MotionKind::Suspend, vec![Reason::ShortOfVotes]))
    }

    /// Where a veto has stopped the Council, or the Assembly should have a free hand, the doors of that
    /// date (procedure.md 3.9).
    fn turns_to_the_assembly(&self, view: &Sight<'_>) -> Vec<Choice> {
        let stopped = view.public.votes.iter().any(|vote| {
            matches!(vote.result.outcome, Outcome::Vetoed { .. })
                && vote.roll.ballot(self.member()) == Some(Ballot::For)
        });
        let meets_soon = view
            .public
            .sitting
            .as_ref()
            .is_some_and(|sitting| sitting.assembly == AssemblyRoute::AboutToMeet);
        if !stopped || meets_soon {
            return Vec::new();
        }
        [MotionKind::CallEmergencySpecialSession, MotionKind::CallSpecialSession]
            .into_iter()
            .filter_map(|kind| {
                let (worth, reasons) =
                    self.worth_of(view, Some(of_motion(&self.seat.matters, &kind)));
                (worth >= MOVES).then(|| moves(kind, reasons))
            })
            .collect()
    }

    /// Before the ballots: a separate vote on the one paragraph that keeps it from voting for; as mover,
    /// a word against separate votes on what the text is for.
    pub(super) fn last_exits(&self, view: &Sight<'_>, id: &DraftId) -> Vec<Choice> {
        let Some(draft) = known(&view.public, id) else { return Vec::new() };
        if self.is_me(&draft.mover) {
            return self.guards_its_text(view, draft);
        }
        let opinion = self.opinion(view, draft);
        if opinion.ballot_without_veto() == Ballot::For || self.waits_for_its_capital(view) {
            return Vec::new();
        }
        let Some(worst) = opinion.worst_clause() else { return Vec::new() };
        let asked = draft.divisions.iter().any(|division| division.clauses.contains(&worst));
        let without = self.opinion_of(view, &without(&draft.text, worst), Some(draft));
        if asked || draft.undivided.contains(&worst) || without.ballot_without_veto() != Ballot::For
        {
            return Vec::new();
        }
        let command = DraftCommand::AskDivision { draft: id.clone(), clauses: vec![worst] };
        vec![Choice::new(Command::Draft(command), without.reasons(id))]
    }

    /// The original mover may object to a separate vote (rule 32): it does where the text is worth
    /// nothing to it without that part or is for it, where it has the votes and some to spare, and always
    /// if it asked nobody beforehand.
    fn guards_its_text(&self, view: &Sight<'_>, draft: &DraftOnFile) -> Vec<Choice> {
        let is_sure = self.expected_for(view, draft) > view.needed() + VOTES_TO_SPARE;
        draft
            .divisions
            .iter()
            .filter_map(|division| {
                let clause = *division.clauses.first()?;
                let left = self.opinion_of(view, &without(&draft.text, clause), Some(draft));
                let command = DraftCommand::RefuseDivision {
                    draft: draft.id.clone(),
                    clauses: division.clauses.clone(),
                };
                let for_it =
                    division.clauses.iter().any(|one| self.is_what_it_is_for(view, draft, *one));
                let objects = is_sure
                    || for_it
                    || left.ballot_without_veto() != Ballot::For
                    || self.policy.is_unbending();
                objects.then(|| Choice::new(Command::Draft(command), left.reasons(&draft.id)))
            })
            .collect()
    }

    /// After a draft was carried as a matter of procedure over its negative vote, a permanent member may
    /// claim that its vote was a veto (29 September 1950, S/PV.507).
    pub(super) fn claims(&self, view: &Sight<'_>, id: &DraftId) -> Option<Choice> {
        let draft = known(&view.public, id)?;
        let carried = matches!(draft.status, DraftStatus::Adopted { .. });
        let procedural = draft.nature() == Nature::Procedural && draft.nature_found.is_none();
        let opinion = self.opinion(view, draft);
        let claims = carried
            && procedural
            && self.has_veto(&view.public)
            && opinion.would_call_it_substance();
        let point = PointOfOrder::Nature { draft: id.clone(), claim: Nature::Substantive };
        claims.then(|| {
            Choice::new(Command::Floor(FloorCommand::RaisePoint { point }), opinion.reasons(id))
        })
    }
}

/// Whether a draft before the Council would have this guest on other terms than a motion can: the terms
/// are then what the Council is divided about, and the draft is where they are settled.
fn is_asked_on_other_terms(view: &Sight<'_>, guest: &ExpectedGuest) -> bool {
    let Meaning::Measure(_, moved) = invitation(&guest.guest, guest.rule) else { return false };
    let Measure::Invite(moved) = *moved else { return false };
    let drafts = view.public.drafts.iter().filter(|draft| draft.is_before_the_council());
    drafts.flat_map(|draft| draft.text.measures()).any(|(_, _, measure)| {
        matches!(measure, Measure::Invite(asked)
            if asked.invited == moved.invited
                && (asked.footing != moved.footing || asked.from.is_some()))
    })
}

fn moves(kind: MotionKind, reasons: Vec<Reason>) -> Choice {
    Choice::new(Command::Floor(FloorCommand::Move { kind }), reasons)
}

/// The text without one clause.
fn without(text: &DraftText, clause: ClauseId) -> DraftText {
    let remove = ClauseEdit::Remove { clause };
    text.apply(&remove, text.next_free_id()).map_or_else(|_| text.clone(), |edited| edited.text)
}
