//! Amendments (rule 36): what it would change in another's text at the table, and what its own text takes.

use council::draft::DraftText;
use council::meeting::{Meeting, MeetingStage};
use council::state::{AmendmentOnFile, AmendmentStanding, DraftOnFile};
use council::{Ballot, Command, DraftCommand, MemberId, Nature, Presence};

use super::ballot::may_veto;
use super::chair::first_draft;
use super::numbers::{PEN_GIVES, PEN_KEEPS};
use super::{Choice, Delegate, Sight};

impl Delegate {
    /// What it does about amendments in the debate: its own to the text that comes first, or taking into
    /// its text what another moved.
    pub(super) fn amends(&self, view: &Sight<'_>, meeting: &Meeting) -> Vec<Choice> {
        if !self.policy.deals() || !matches!(meeting.stage, MeetingStage::Debate) {
            return Vec::new();
        }
        let taken = self.takes_amendments(view);
        let moved =
            first_draft(&view.public, meeting).and_then(|draft| self.moves_one(view, draft));
        taken.into_iter().chain(moved).collect()
    }

    /// The one change of wording that would bring it to vote for, if it can hope for it: as many as are
    /// needed would rather have the text so, or the mover is short of votes and could live with it. Once
    /// for each draft: nobody moves a text to pieces.
    fn moves_one(&self, view: &Sight<'_>, draft: &DraftOnFile) -> Option<Choice> {
        let opinion = self.opinion(view, draft);
        let unwilling = opinion.ballot_without_veto() != Ballot::For && !opinion.is_closed();
        let has_moved = amendments_to(view, draft).any(|one| one.mover == *self.member());
        let sponsors = draft.sponsors.contains(self.member());
        if !unwilling || has_moved || sponsors || self.waits_for_its_capital(view) {
            return None;
        }
        let price = self.price_to_vote_for(view, draft)?;
        let [change] = price.changes.as_slice() else { return None };
        let text = change.amendment(&draft.text)?;
        let moved_already = amendments_to(view, draft).any(|one| one.text == text);
        let after = text.apply(&draft.text, draft.next_clause).ok()?.text;
        let hopes =
            self.could_carry(view, draft, &after) || self.could_be_taken(view, draft, &after);
        if price.undertaking.is_some() || moved_already || !hopes {
            return None;
        }
        let command = DraftCommand::Amend { draft: draft.id.clone(), base_rev: draft.rev, text };
        Some(Choice::new(Command::Draft(command), opinion.reasons(&draft.id)))
    }

    /// Whether as many members as are needed would rather have the text so, and no permanent member would
    /// stop it, as far as their public record shows. Sponsors defend what they wrote.
    fn could_carry(&self, view: &Sight<'_>, draft: &DraftOnFile, after: &DraftText) -> bool {
        let seated =
            || view.public.seats.iter().filter(|seat| seat.presence == Presence::AtTheTable);
        let gains = |member: &MemberId| {
            let before = self.public_estimate_of(view, member, draft);
            self.public_estimate(view, member, after).cmp(&before)
        };
        let stopped = seated().any(|seat| {
            let member = &seat.member;
            let could_stop =
                may_veto(&view.public, member) && draft.nature() == Nature::Substantive;
            let defends = draft.sponsors.contains(member);
            could_stop && (gains(member).is_lt() || (defends && gains(member).is_le()))
        });
        let prefer = seated()
            .filter(|seat| seat.member == *self.member() || gains(&seat.member).is_gt())
            .count();
        !stopped && u32::try_from(prefer).unwrap_or(u32::MAX) >= view.needed()
    }

    /// Whether the mover, short of votes, might take the change into its text, as far as its public record
    /// shows.
    fn could_be_taken(&self, view: &Sight<'_>, draft: &DraftOnFile, after: &DraftText) -> bool {
        let Some(pen) = draft.mover.member() else { return false };
        let short = !self.would_carry(view, draft);
        let before = self.public_estimate_of(view, pen, draft);
        let after = self.public_estimate(view, pen, after);
        short && after >= PEN_KEEPS && before - after <= PEN_GIVES
    }

    /// As pen it takes an amendment that costs it nothing, or that it can live with when it is short of
    /// votes.
    fn takes_amendments(&self, view: &Sight<'_>) -> Vec<Choice> {
        let serves = |draft: &DraftOnFile, one: &AmendmentOnFile| {
            let after = one.text.apply(&draft.text, draft.next_clause).ok()?;
            let before = self.opinion(view, draft).leaning;
            let after = self.opinion_of(view, &after.text, Some(draft)).leaning;
            let short = !self.would_carry(view, draft);
            let lives_with_it = after >= PEN_KEEPS && before - after <= PEN_GIVES;
            (after >= before || (short && lives_with_it)).then_some(())
        };
        self.drafts_of_mine(view)
            .flat_map(|draft| amendments_to(view, draft).map(move |one| (draft, one)))
            .filter(|(_, one)| one.status == AmendmentStanding::Pending)
            .filter_map(|(draft, one)| {
                serves(draft, one)?;
                let command = DraftCommand::AcceptAmendment { amendment: one.id };
                let reasons = self.opinion(view, draft).reasons(&draft.id);
                Some(Choice::new(Command::Draft(command), reasons))
            })
            .collect()
    }
}

fn amendments_to<'a>(
    view: &'a Sight<'_>,
    draft: &'a DraftOnFile,
) -> impl Iterator<Item = &'a AmendmentOnFile> {
    view.public.amendments.iter().filter(|one| one.draft == draft.id)
}
