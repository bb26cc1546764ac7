//! What the meeting has done already: nobody asks the Council for it a second time.

use council::draft::{ClauseEdit, DraftText};
use council::measure::{Addressee, Measure};
use council::meeting::Meeting;
use council::state::DraftOnFile;
use council::{Actor, Command, DraftCommand};

use super::{Choice, Delegate, Sight};
use crate::reason::Reason;

impl Delegate {
    /// A mover whose text asks for nothing that a motion has not brought about withdraws it (rule 35).
    pub(super) fn takes_back_what_is_done(
        &self,
        view: &Sight<'_>,
        meeting: &Meeting,
    ) -> Vec<Choice> {
        self.drafts_of_mine(view)
            .filter(|draft| draft.is_before_the_council() && is_all_done(meeting, &draft.text))
            .map(|draft| {
                let withdraw = DraftCommand::Withdraw { draft: draft.id.clone() };
                Choice::new(Command::Draft(withdraw), vec![Reason::DoneAlready])
            })
            .collect()
    }

    /// A mover strikes from its text what a motion has brought about, where more is left: nobody should
    /// vote against it for that.
    pub(super) fn strikes_what_is_done(
        &self,
        view: &Sight<'_>,
        meeting: &Meeting,
    ) -> Option<Choice> {
        let done = |draft: &DraftOnFile| {
            let clauses = draft.text.operative.iter();
            let done = clauses.filter(|clause| is_done_at(meeting, &clause.measure));
            done.map(|clause| clause.id).next()
        };
        let submitted = self.drafts_of_mine(view).filter(|draft| draft.is_before_the_council());
        let (draft, clause) = submitted
            .filter(|draft| !is_all_done(meeting, &draft.text))
            .find_map(|draft| Some((draft, done(draft)?)))?;
        let edit = DraftCommand::Edit {
            draft: draft.id.clone(),
            base_rev: draft.rev,
            edit: ClauseEdit::Remove { clause },
        };
        Some(Choice::new(Command::Draft(edit), vec![Reason::DoneAlready]))
    }
}

/// Whether a measure is one that this meeting has carried out: those it would invite are at the table.
pub(super) fn is_done(view: &Sight<'_>, measure: &Measure) -> bool {
    view.public.meeting.as_ref().is_some_and(|view| is_done_at(&view.meeting, measure))
}

fn is_done_at(meeting: &Meeting, measure: &Measure) -> bool {
    let Measure::Invite(invitation) = measure else { return false };
    let sits = |invited: &Addressee| match invited {
        Addressee::Party(party) => meeting.is_invited(&Actor::Invited(party.clone())),
        Addressee::Body(body) => meeting.is_invited(&Actor::Body(body.clone())),
        Addressee::Member(_)
        | Addressee::Mission(_)
        | Addressee::AllParties
        | Addressee::AllStates
        | Addressee::MemberStates
        | Addressee::StatesInAPosition
        | Addressee::NeighbouringStates
        | Addressee::ContributingStates
        | Addressee::StatesCooperatingWith(_)
        | Addressee::StatesCooperatingWithSecretaryGeneral
        | Addressee::SecretaryGeneral => false,
    };
    invitation.from.is_none()
        && !invitation.invited.is_empty()
        && invitation.invited.iter().all(sits)
}

fn is_all_done(meeting: &Meeting, text: &DraftText) -> bool {
    let measures = text.measures();
    !measures.is_empty() && measures.iter().all(|(_, _, measure)| is_done_at(meeting, measure))
}
