//! An opinion of a text: its value, what bends it, and so where the delegation leans.

use std::rc::Rc;
use std::sync::Arc;

use council::dealings::Promise;
use council::draft::DraftText;
use council::measure::Measure;
use council::state::DraftOnFile;
use council::{Ballot, ClauseId, DraftId, EntryId, MemberId, UndertakingId, Verb};

use super::done::is_done;
use super::numbers::TELLING;
use super::{Delegate, Sight};
use crate::read::{bend, lines_in_force};
use crate::reason::Reason;
use crate::seat::{Circumstances, Holding, Line, Standpoint};
use crate::value::numbers::VETO_AT;
use crate::value::{Appraisal, Bend, No, ballot, leaning, value};

/// What a delegation thinks of a text now.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Opinion {
    /// The text, paragraph by paragraph.
    pub appraisal: Arc<Appraisal>,
    /// What bends it beyond the words.
    pub bend: Bend,
    /// Where it leans, from -100 (against) to 100 (for).
    pub leaning: i32,
}

impl Opinion {
    /// Its ballot were nobody's vote a veto.
    pub(super) fn ballot_without_veto(&self) -> Ballot {
        ballot(self.leaning, No::Counts)
    }

    /// Whether it would rather call a question one of substance than see it carried over its no.
    pub(super) fn would_call_it_substance(&self) -> bool {
        self.leaning <= VETO_AT
    }

    /// Whether a red line runs through the text.
    pub(super) fn is_closed(&self) -> bool {
        self.appraisal.red_line.is_some()
    }

    /// The paragraph that costs it most, if one does.
    pub(super) fn worst_clause(&self) -> Option<ClauseId> {
        let bad = self.appraisal.paragraphs.iter().filter(|one| one.worth < 0);
        bad.min_by_key(|one| one.worth).map(|one| one.clause)
    }

    /// The positions that weigh, each with what its paragraph is worth.
    pub(super) fn positions(&self) -> impl Iterator<Item = (&EntryId, i32)> {
        self.appraisal
            .paragraphs
            .iter()
            .filter_map(|one| one.because.position.as_ref().map(|position| (position, one.worth)))
    }

    /// The reasons it gives for a draft: where it leans, and what weighs most either way.
    pub(super) fn reasons(&self, draft: &DraftId) -> Vec<Reason> {
        let leans = Reason::Leans {
            draft: draft.clone(),
            value: self.appraisal.value,
            bend: self.bend,
            leaning: self.leaning,
        };
        let paragraphs = &self.appraisal.paragraphs;
        let best = paragraphs.iter().filter(|one| one.worth >= TELLING).max_by_key(|one| one.worth);
        let worst =
            paragraphs.iter().filter(|one| one.worth <= -TELLING).min_by_key(|one| one.worth);
        let weighs = best.into_iter().chain(worst).map(|one| Reason::Weighs(Box::new(one.clone())));
        [leans].into_iter().chain(weighs).collect()
    }
}

impl Delegate {
    /// What it thinks of a draft.
    pub fn opinion(&self, view: &Sight<'_>, draft: &DraftOnFile) -> Rc<Opinion> {
        view.opinion(draft, || {
            let appraisal =
                view.appraisal(self.member(), draft, || self.appraisal(view, &draft.text));
            self.bent(view, appraisal, Some(draft))
        })
    }

    /// What it would think if the text were this; `draft` says who asks for it.
    pub fn opinion_of(
        &self,
        view: &Sight<'_>,
        text: &DraftText,
        draft: Option<&DraftOnFile>,
    ) -> Opinion {
        self.bent(view, Arc::new(self.appraisal(view, text)), draft)
    }

    /// What a text is worth to it now.
    fn appraisal(&self, view: &Sight<'_>, text: &DraftText) -> Appraisal {
        without_what_stands(view, text, self.standpoint(view).appraise(text))
    }

    /// An opinion of a text for which these ask.
    fn bent(
        &self,
        view: &Sight<'_>,
        appraisal: Arc<Appraisal>,
        draft: Option<&DraftOnFile>,
    ) -> Opinion {
        let bend = draft.map(|draft| bend(self.member(), view, draft)).unwrap_or_default();
        let leaning = leaning(appraisal.value, bend, appraisal.red_line.is_some());
        Opinion { appraisal, bend, leaning }
    }

    /// What it thinks now, under the instructions it has now.
    pub(super) fn standpoint<'d>(&'d self, view: &'d Sight<'_>) -> Standpoint<'d> {
        let sitting = view.public.sitting.as_ref().map(|sitting| &sitting.id);
        let now = Circumstances { sitting, crisis: &view.public.crisis };
        let lines = self.lines_in_force(view);
        let doctrine = &self.seat.doctrine;
        let holding = view.holding(self.member(), || Holding::of(doctrine, now));
        Standpoint::of(doctrine, lines.iter().collect(), &holding)
    }

    /// The lines of its instructions as they stand now.
    pub(super) fn lines_in_force<'a>(&self, view: &'a Sight<'_>) -> &'a [Line] {
        view.lines(|| lines_in_force(&self.seat, view))
    }

    /// What a measure under a verb is worth to it, as a question of procedure.
    pub(super) fn worth_of_measure(
        &self,
        view: &Sight<'_>,
        verb: Verb,
        measure: &Measure,
    ) -> (i32, Vec<Reason>) {
        let standpoint = self.standpoint(view);
        let Some(position) = standpoint.position_on(verb, measure) else {
            return (super::numbers::NO_OPINION, Vec::new());
        };
        let (worth, _) = standpoint.reasons(verb, measure);
        (worth, vec![Reason::Position { position: position.id.clone() }])
    }

    /// What a member's credentials are worth to it: from its position on who sits.
    pub(super) fn on_credentials(
        &self,
        view: &Sight<'_>,
        member: &MemberId,
    ) -> (i32, Option<Reason>) {
        if member == self.member() {
            return (super::numbers::OWN_SEAT, None);
        }
        let measure = super::question::credentials(&self.seat.matters, member);
        let (worth, reasons) = self.worth_of_measure(view, Verb::Decides, &measure);
        (worth, reasons.into_iter().next())
    }

    /// Whether its capital has sent no instructions for this sitting.
    pub(super) fn waits_for_its_capital(&self, view: &Sight<'_>) -> bool {
        match &view.private.dealings {
            Some(dealings) => !dealings.instructions.arrived,
            None => view
                .public
                .sitting
                .as_ref()
                .is_some_and(|sitting| sitting.without_instructions.contains(self.member())),
        }
    }

    /// Its ballot at this leaning, knowing what its no would be.
    pub(super) fn ballot_at(
        &self,
        view: &Sight<'_>,
        draft: &DraftOnFile,
        opinion: &Opinion,
    ) -> Ballot {
        let no = if self.no_stops(view, draft.nature()) && self.would_carry(view, draft) {
            No::WouldVeto
        } else {
            No::Counts
        };
        ballot(opinion.leaning, no)
    }

    /// The ballot it has promised on a draft, with the undertaking that binds it. Nothing bends a red
    /// line: where a cable has drawn one since, the promise is broken.
    pub(super) fn promised(
        &self,
        view: &Sight<'_>,
        draft: &DraftOnFile,
        opinion: &Opinion,
    ) -> Option<(Ballot, UndertakingId)> {
        let dealings = view.private.dealings.as_ref().filter(|_| !opinion.is_closed())?;
        let mine = dealings.undertakings.iter().filter(|one| {
            one.is_open() && one.by == *self.member() && one.promise.draft() == Some(&draft.id)
        });
        mine.into_iter().find_map(|one| {
            Some((self.binds_to(view, draft, opinion, &one.promise)?, one.id.clone()))
        })
    }

    /// The ballot to which a promise about a draft binds it.
    fn binds_to(
        &self,
        view: &Sight<'_>,
        draft: &DraftOnFile,
        opinion: &Opinion,
        promise: &Promise,
    ) -> Option<Ballot> {
        if let Promise::VoteSo { ballot, .. } = promise {
            return Some(*ballot);
        }
        if promise.vote_for().is_some() {
            return Some(Ballot::For);
        }
        matches!(promise, Promise::NotVeto { .. }).then(|| {
            match self.ballot_at(view, draft, opinion) {
                Ballot::Against => Ballot::Abstaining,
                other @ (Ballot::For
                | Ballot::Abstaining
                | Ballot::NotParticipating
                | Ballot::Absent) => other,
            }
        })
    }

    /// Members it expects to vote for a draft, as far as it can know.
    pub(super) fn expected_for(&self, view: &Sight<'_>, draft: &DraftOnFile) -> u32 {
        self.expected(view, draft, Ballot::For, No::Counts)
    }

    /// Members at the table whom it expects to vote so.
    fn expected(&self, view: &Sight<'_>, draft: &DraftOnFile, so: Ballot, no: No) -> u32 {
        let at_the_table =
            view.public.seats.iter().filter(|seat| seat.presence == council::Presence::AtTheTable);
        let votes =
            at_the_table.filter(|seat| ballot(self.estimate(view, &seat.member, draft), no) == so);
        u32::try_from(votes.count()).unwrap_or(u32::MAX)
    }

    /// Whether it expects a draft to have its votes, vetoes apart. Where all must agree, one who would
    /// rather not have it abstains, as a permanent member does whose no would be a veto.
    pub(super) fn would_carry(&self, view: &Sight<'_>, draft: &DraftOnFile) -> bool {
        let in_favour = self.expected_for(view, draft);
        if view.demands_unanimity() && draft.nature() == council::Nature::Substantive {
            in_favour > 0 && self.expected(view, draft, Ballot::Against, No::WouldVeto) == 0
        } else {
            in_favour >= view.needed()
        }
    }

    /// Whether its negative vote alone would keep a text from being adopted: by its veto, or because all
    /// must agree.
    pub(super) fn no_stops(&self, view: &Sight<'_>, nature: council::Nature) -> bool {
        nature == council::Nature::Substantive
            && (self.has_veto(&view.public) || view.demands_unanimity())
    }

    /// The same if the draft read so and this member were thereby won.
    pub(super) fn expected_with(
        &self,
        view: &Sight<'_>,
        draft: &DraftOnFile,
        text: &DraftText,
        won: &MemberId,
    ) -> u32 {
        let seats =
            view.public.seats.iter().filter(|seat| seat.presence == council::Presence::AtTheTable);
        let votes = seats.map(|seat| &seat.member).filter(|member| {
            if *member == won {
                return true;
            }
            let leaning = if *member == self.member() {
                self.opinion_of(view, text, Some(draft)).leaning
            } else {
                let moves = self.public_estimate(view, member, text)
                    - self.public_estimate_of(view, member, draft);
                self.estimate(view, member, draft) + moves
            };
            ballot(leaning, No::Counts) == Ballot::For
        });
        u32::try_from(votes.count()).unwrap_or(u32::MAX)
    }

    /// Where it thinks a member leans: as it was told, as promised, or as the public record has it.
    pub(super) fn estimate(&self, view: &Sight<'_>, member: &MemberId, draft: &DraftOnFile) -> i32 {
        if member == self.member() {
            return self.opinion(view, draft).leaning;
        }
        if draft.sponsors.contains(member) {
            return crate::value::numbers::LEANING_MAX;
        }
        let told = view.told(member, draft);
        told.unwrap_or_else(|| self.public_estimate_of(view, member, draft))
    }

    /// What its public record says of a member's mind on a draft.
    pub(super) fn public_estimate_of(
        &self,
        view: &Sight<'_>,
        member: &MemberId,
        draft: &DraftOnFile,
    ) -> i32 {
        view.estimate(member, draft, || self.public_estimate(view, member, &draft.text))
    }

    /// What its public record says of a member's mind.
    pub(super) fn public_estimate(
        &self,
        view: &Sight<'_>,
        member: &MemberId,
        text: &DraftText,
    ) -> i32 {
        let waits = view
            .public
            .sitting
            .as_ref()
            .is_some_and(|sitting| sitting.without_instructions.contains(member));
        if waits {
            return 0;
        }
        let sitting = view.public.sitting.as_ref().map(|sitting| &sitting.id);
        let now = Circumstances { sitting, crisis: &view.public.crisis };
        let Some(doctrine) = self.seat.others.get(member) else { return 0 };
        let holding = view.publicly_holding(member, || Holding::of(doctrine, now));
        Standpoint::of(doctrine, Vec::new(), &holding).value(text)
    }
}

/// What the Council has decided at this meeting is worth nothing the second time: a rival text that says
/// the same again, and little else, finds nobody.
fn without_what_stands(view: &Sight<'_>, text: &DraftText, mut appraisal: Appraisal) -> Appraisal {
    let stands: Vec<_> = adopted_at_this_meeting(view).flat_map(DraftText::measures).collect();
    let measures = text.measures();
    if stands.is_empty() && !measures.iter().any(|(_, _, measure)| is_done(view, measure)) {
        return appraisal;
    }
    let repeats = |clause: ClauseId| {
        measures.iter().any(|(at, verb, measure)| {
            *at == clause
                && (is_done(view, measure)
                    || stands.iter().any(|(_, stronger, standing)| {
                        // What is asked of some more firmly is not asked of all again more softly.
                        let weaker =
                            verb.ladder() == stronger.ladder() && verb.grade() < stronger.grade();
                        standing.kind() == measure.kind()
                            && (weaker || standing.aimed_at() == measure.aimed_at())
                    }))
        })
    };
    for paragraph in &mut appraisal.paragraphs {
        if paragraph.worth > 0 && repeats(paragraph.clause) {
            paragraph.worth = 0;
        }
    }
    let anything_new = appraisal.paragraphs.iter().any(|paragraph| paragraph.worth > 0);
    if !anything_new {
        appraisal.situation.clear();
    }
    let situation = appraisal.situation.iter().map(|(_, worth)| worth).sum();
    let worths = appraisal.paragraphs.iter().map(|paragraph| paragraph.worth);
    appraisal.value = value(worths, situation, appraisal.red_line.is_some());
    appraisal
}

/// Whether the Council has decided such a thing about the same at this meeting: nobody asks for it again.
pub(super) fn stands(view: &Sight<'_>, measure: &Measure) -> bool {
    adopted_at_this_meeting(view).flat_map(DraftText::measures).any(|(_, _, other)| {
        other.kind() == measure.kind() && other.aimed_at() == measure.aimed_at()
    })
}

fn adopted_at_this_meeting<'a>(view: &'a Sight<'_>) -> impl Iterator<Item = &'a DraftText> {
    let meeting = view.public.meeting.as_ref().map(|view| view.meeting.id);
    let votes = view.public.votes.iter().filter(move |vote| Some(vote.meeting) == meeting);
    votes.filter(|vote| vote.result.outcome.is_adopted()).filter_map(|vote| {
        let council::meeting::BallotSubject::Draft(id) = &vote.subject else { return None };
        Some(super::ballot::known(&view.public, id)?.text.as_ref())
    })
}
