//! Holding the pen: a text begun, shown, changed for votes, and put before the Council.

use council::dealings::{Bought, Price, Promise, Rewording, WordingChange};
use council::draft::ClauseEdit;
use council::scenario::file::LineKind;
use council::state::DraftOnFile;
use council::{
    Ballot, ClauseId, Command, DraftCommand, LineId, MemberId, Nature, StageName, TalkCommand,
};

use super::ballot::only;
use super::numbers::{
    ASKS_ONE_OF, PEN_GIVES, PEN_KEEPS, REVISIONS_MAX, SPONSORS, SPONSORS_ENOUGH, WITHIN_REACH,
};
use super::{Choice, Delegate, Sight};
use crate::reason::Reason;
use crate::seat::Outline;
use crate::value::ParagraphWorth;
use crate::value::numbers::FOR_AT;

impl Delegate {
    /// What it does with papers without spending a half-hour: beginning, revising, sponsoring, submitting.
    pub(super) fn paperwork(&self, view: &Sight<'_>) -> Vec<Choice> {
        if view.public.moment.stage != StageName::Consultations {
            return Vec::new();
        }
        let mut choices: Vec<Choice> = Vec::new();
        choices.extend(self.begins(view));
        choices.extend(self.keeps_its_word(view));
        choices.extend(
            self.drafts_of_mine(view).filter_map(|draft| self.steps_back_from_a_veto(view, draft)),
        );
        choices.extend(self.drafts_of_mine(view).filter_map(|draft| self.revises(view, draft)));
        choices.extend(self.sponsors(view));
        choices.extend(self.submits(view));
        choices
    }

    /// Its own drafts that are on its desk or before the Council.
    pub(super) fn drafts_of_mine<'a>(
        &'a self,
        view: &'a Sight<'a>,
    ) -> impl Iterator<Item = &'a DraftOnFile> {
        view.drafts().filter(|draft| self.is_me(&draft.mover))
    }

    /// It begins from the outline that is its to table and worth most to it, once a sitting. Who holds
    /// the leading text, or would vote against what leads, begins at once; the others see first whether
    /// somebody else's text will do.
    pub(super) fn begins(&self, view: &Sight<'_>) -> Option<Choice> {
        let sitting = view.public.sitting.as_ref()?;
        let suspended = view.public.meeting.is_some();
        if suspended || self.drafts_of_mine(view).next().is_some() {
            return None;
        }
        let outlines = self.seat.outlines.get(&sitting.id)?;
        let leads = outlines.first().is_some_and(|first| first.pen.as_ref() == Some(self.member()));
        if !leads && !self.lacks_a_text(view, outlines) {
            return None;
        }
        let (outline, opinion) = outlines
            .iter()
            .filter(|outline| outline.pen.as_ref() == Some(self.member()))
            .map(|outline| (outline, self.opinion_of(view, &outline.text, None)))
            .filter(|(_, opinion)| opinion.leaning >= FOR_AT)
            .max_by_key(|(_, opinion)| opinion.leaning)?;
        let item = sitting.provisional_agenda.first()?.clone();
        let command = DraftCommand::Begin { item, text: outline.text.clone() };
        let reason = Reason::Leans {
            draft: council::DraftId::new(outline.id.as_str()),
            value: opinion.appraisal.value,
            bend: opinion.bend,
            leaning: opinion.leaning,
        };
        Some(Choice::new(Command::Draft(command), vec![reason]))
    }

    /// Whether no text in sight will do for it: a rival of the leading one sees that at once, others
    /// after a half-hour.
    fn lacks_a_text(&self, view: &Sight<'_>, outlines: &[Outline]) -> bool {
        let shown = view.drafts().filter(|draft| !self.is_me(&draft.mover));
        let would_do = shown
            .map(|draft| self.opinion(view, draft))
            .any(|opinion| opinion.ballot_without_veto() == Ballot::For);
        let is_rival = outlines.first().is_some_and(|first| {
            self.opinion_of(view, &first.text, None).ballot_without_veto() == Ballot::Against
        });
        !would_do && (is_rival || view.public.moment.beat > 0)
    }

    /// It makes the changes of wording it has promised, before anything else is done with the text.
    fn keeps_its_word(&self, view: &Sight<'_>) -> Vec<Choice> {
        let dealings = view.private.dealings.iter();
        let mine = dealings
            .flat_map(|dealings| &dealings.undertakings)
            .filter(|undertaking| undertaking.is_open() && undertaking.by == *self.member());
        mine.filter_map(|undertaking| {
            let Promise::Revise { draft, changes } = &undertaking.promise else { return None };
            let draft = self.drafts_of_mine(view).find(|own| own.id == *draft)?;
            let change = changes.iter().find(|change| !change.is_made_in(&draft.text))?;
            let command = DraftCommand::Edit {
                draft: draft.id.clone(),
                base_rev: draft.rev,
                edit: change.edit(&draft.text),
            };
            let undertaking = undertaking.id.clone();
            Some(Choice::new(Command::Draft(command), vec![Reason::Undertaking { undertaking }]))
        })
        .collect()
    }

    /// It changes a word that somebody named as a price, if that brings a vote more and the text still
    /// serves.
    fn revises(&self, view: &Sight<'_>, draft: &DraftOnFile) -> Option<Choice> {
        let (price, by) = self.price_worth_paying(view, draft)?;
        let change = price.changes.iter().find(|change| !change.is_made_in(&draft.text))?;
        let command = DraftCommand::Edit {
            draft: draft.id.clone(),
            base_rev: draft.rev,
            edit: change.edit(&draft.text),
        };
        Some(Choice::new(Command::Draft(command), vec![Reason::Nearest { member: by }]))
    }

    /// The price it would pay for one vote more: what leaves the text dearest to itself. Nobody rewrites
    /// a text for ever: after so many revisions it stands.
    fn price_worth_paying(
        &self,
        view: &Sight<'_>,
        draft: &DraftOnFile,
    ) -> Option<(Price, MemberId)> {
        let expected = self.expected_for(view, draft);
        if draft.rev >= REVISIONS_MAX || self.would_carry(view, draft) {
            return None;
        }
        let own = self.opinion(view, draft).leaning;
        self.prices_named(view, draft)
            .filter_map(|(price, by)| {
                let text = revised(draft, &price)?;
                let after = self.opinion_of(view, &text, Some(draft)).leaning;
                let serves = after >= PEN_KEEPS
                    && own - after <= PEN_GIVES
                    && !self.is_not_for_sale(view, draft, &price.changes)
                    && !self.has_promised_otherwise(view, draft, &price.changes);
                let wins = self.expected_with(view, draft, &text, &by) > expected;
                (serves && wins).then_some((after, price, by))
            })
            .max_by(|one, other| one.0.cmp(&other.0).then_with(|| other.2.cmp(&one.2)))
            .map(|(_, price, by)| (price, by))
    }

    /// Whether these changes would strike out what the text is for, or open a matter of procedure to a
    /// veto: that is not for sale.
    pub(super) fn is_not_for_sale(
        &self,
        view: &Sight<'_>,
        draft: &DraftOnFile,
        changes: &[WordingChange],
    ) -> bool {
        let struck = |one: &WordingChange| one.how == Rewording::Drop;
        changes.iter().any(|one| struck(one) && self.is_what_it_is_for(view, draft, one.clause))
            || opens_to_a_veto(draft, changes)
    }

    /// Whether its own text is for this paragraph: what its capital told it to obtain, or, where it was
    /// told nothing, what is worth most to it.
    pub(super) fn is_what_it_is_for(
        &self,
        view: &Sight<'_>,
        draft: &DraftOnFile,
        clause: ClauseId,
    ) -> bool {
        let standpoint = self.standpoint(view);
        let told_to_obtain = |wanted: &LineId| {
            standpoint.lines.iter().any(|line| line.id == *wanted && line.kind == LineKind::Obtain)
        };
        let opinion = self.opinion(view, draft);
        let paragraphs = &opinion.appraisal.paragraphs;
        let is_told =
            |one: &ParagraphWorth| one.because.lines.iter().any(|(line, _)| told_to_obtain(line));
        let dearest = paragraphs.iter().map(|one| one.worth).max();
        let was_told = paragraphs.iter().any(is_told);
        paragraphs
            .iter()
            .filter(|one| one.clause == clause)
            .any(|one| if was_told { is_told(one) } else { Some(one.worth) == dearest })
    }

    /// Threatened with a veto, it leaves out what makes its text more than a matter of procedure, where
    /// there is no veto (Article 27(2)), if what it is for stands without it.
    fn steps_back_from_a_veto(&self, view: &Sight<'_>, draft: &DraftOnFile) -> Option<Choice> {
        let threats = view.private.dealings.iter().flat_map(|dealings| &dealings.threats);
        let threat = { threats }.find(|one| one.draft == draft.id && one.stands)?;
        if draft.text.nature() == Nature::Procedural {
            return None;
        }
        let clauses = draft.text.operative.iter().map(|clause| clause.id);
        let (orders, does): (Vec<_>, Vec<_>) = clauses
            .partition(|clause| only(&draft.text, &[*clause]).nature() == Nature::Procedural);
        let text = only(&draft.text, &orders);
        let stands = text.nature() == Nature::Procedural
            && !does.iter().any(|clause| self.is_what_it_is_for(view, draft, *clause))
            && self.opinion_of(view, &text, Some(draft)).leaning >= FOR_AT;
        let command = DraftCommand::Edit {
            draft: draft.id.clone(),
            base_rev: draft.rev,
            edit: ClauseEdit::Remove { clause: *does.first()? },
        };
        let reason = Reason::Threatened { by: threat.by.clone() };
        stands.then(|| Choice::new(Command::Draft(command), vec![reason]))
    }

    /// Prices that members have named to it for a draft, in soundings and with the red pencil.
    fn prices_named<'a>(
        &'a self,
        view: &'a Sight<'a>,
        draft: &'a DraftOnFile,
    ) -> impl Iterator<Item = (Price, MemberId)> + 'a {
        let dealings = view.private.dealings.as_ref();
        let soundings = dealings.into_iter().flat_map(|dealings| &dealings.soundings);
        let named = soundings
            .filter(move |one| one.draft == draft.id && one.by == *self.member())
            .filter_map(|one| Some((one.answer.as_ref()?.price.clone()?, one.of.clone())));
        let circulations = dealings.into_iter().flat_map(|dealings| &dealings.circulations);
        let marks = circulations.filter(move |one| one.draft == draft.id).flat_map(|one| {
            one.marks.iter().map(|(by, change)| {
                let changes = vec![change.clone()];
                (Price { changes, undertaking: None, buys: Bought::default() }, by.clone())
            })
        });
        let joint = dealings.into_iter().flat_map(|dealings| &dealings.bringings);
        let joint = joint.filter(move |one| one.draft == draft.id && one.rev == draft.rev);
        let joint = joint.filter_map(|one| {
            let changes = one.joint.clone().filter(|joint| !joint.is_empty())?;
            let other = [&one.one, &one.other].into_iter().find(|who| *who != self.member())?;
            Some((Price { changes, undertaking: None, buys: Bought::default() }, other.clone()))
        });
        named.chain(marks).chain(joint).filter(move |(price, _)| {
            price.changes.iter().any(|change| !change.is_made_in(&draft.text))
        })
    }

    /// Whether somebody has told it what would help its text.
    pub(super) fn has_a_price_to_pay(&self, view: &Sight<'_>, draft: &DraftOnFile) -> bool {
        self.price_worth_paying(view, draft).is_some()
    }

    /// It joins the sponsors of a text it wants: of one, and only where its name is wanted.
    fn sponsors(&self, view: &Sight<'_>) -> Option<Choice> {
        let sponsors_one = view.drafts().any(|draft| draft.sponsors.contains(self.member()));
        let others = view
            .drafts()
            .filter(|draft| !draft.sponsors.contains(self.member()) && !self.is_me(&draft.mover));
        let mut dearest_first: Vec<_> =
            others.map(|draft| (draft, self.opinion(view, draft))).collect();
        dearest_first.sort_by_key(|(_, opinion)| -opinion.leaning);
        dearest_first.into_iter().find_map(|(draft, opinion)| {
            let promised = self.has_promised_to_sponsor(view, &draft.id);
            let friend = opinion.leaning >= SPONSORS
                && opinion.bend.trust >= 2
                && draft.sponsors.len() < SPONSORS_ENOUGH;
            let joins = promised || (friend && !sponsors_one);
            let command = DraftCommand::Sponsor { draft: draft.id.clone(), base_rev: draft.rev };
            joins.then(|| Choice::new(Command::Draft(command), opinion.reasons(&draft.id)))
        })
    }

    /// It puts its text before the Council when it has the votes, or when the meeting is about to be
    /// called.
    fn submits(&self, view: &Sight<'_>) -> Option<Choice> {
        let last = view.private.dealings.as_ref().is_none_or(|one| one.half_hours_left <= 1);
        view.private.desk.iter().filter(|draft| self.is_me(&draft.mover)).find_map(|draft| {
            let sure = self.would_carry(view, draft);
            let shown = view.is_circulated(draft);
            let serves = self.opinion(view, draft).leaning >= FOR_AT;
            let command = DraftCommand::Submit { draft: draft.id.clone(), base_rev: draft.rev };
            let reason = if sure { Reason::HasTheVotes } else { Reason::ShortOfVotes };
            (serves && (last || (sure && shown)))
                .then(|| Choice::new(Command::Draft(command), vec![reason]))
        })
    }

    /// What it does for its own text with a half-hour: shows it, asks the nearest, bargains.
    pub(super) fn works_for_its_text(&self, view: &Sight<'_>) -> Vec<Choice> {
        let Some(draft) = self.drafts_of_mine(view).next() else { return Vec::new() };
        let mut choices = Vec::new();
        if !view.is_circulated(draft) {
            let circulate = TalkCommand::Circulate { draft: draft.id.clone(), base_rev: draft.rev };
            choices.push(Choice::plain(Command::Talk(circulate)));
        }
        if self.expected_for(view, draft) < view.needed() + 1 {
            choices.extend(self.bargains_for(view, draft));
            choices.extend(self.sounds_the_nearest(view, draft));
        }
        choices
    }

    /// Members whose votes could still be won for a draft, the nearest first.
    pub(super) fn within_reach<'a>(
        &self,
        view: &'a Sight<'a>,
        draft: &DraftOnFile,
    ) -> Vec<(&'a MemberId, i32)> {
        let mut others: Vec<_> = view
            .public
            .seats
            .iter()
            .map(|seat| &seat.member)
            .filter(|member| *member != self.member())
            .filter(|member| !draft.sponsors.contains(member))
            .map(|member| (member, self.estimate(view, member, draft)))
            .filter(|(_, leaning)| (WITHIN_REACH..FOR_AT + 5).contains(leaning))
            .collect();
        others.sort_by_key(|(member, leaning)| ((leaning - FOR_AT).abs(), (*member).clone()));
        let nearest = others.len().min(ASKS_ONE_OF);
        let first = self.chance(view, draft.id.as_str()).below(u64::try_from(nearest).unwrap_or(1));
        if let Some(head) = others.get_mut(..nearest) {
            head.rotate_left(usize::try_from(first).unwrap_or_default().min(nearest));
        }
        others
    }

    /// It asks the nearest it has not asked about this wording.
    fn sounds_the_nearest(&self, view: &Sight<'_>, draft: &DraftOnFile) -> Vec<Choice> {
        let asked = |member: &MemberId| {
            view.private.dealings.iter().flat_map(|dealings| &dealings.soundings).any(|one| {
                one.by == *self.member()
                    && one.of == *member
                    && one.draft == draft.id
                    && one.rev == draft.rev
            })
        };
        self.within_reach(view, draft)
            .into_iter()
            .filter(|(member, _)| !asked(member))
            .map(|(member, _)| {
                let sound = TalkCommand::Sound {
                    member: member.clone(),
                    draft: draft.id.clone(),
                    base_rev: draft.rev,
                    clause: None,
                };
                Choice::new(Command::Talk(sound), vec![Reason::Nearest { member: member.clone() }])
            })
            .take(3)
            .collect()
    }
}

/// Whether a text that only orders the Council's business would do more after these changes.
fn opens_to_a_veto(draft: &DraftOnFile, changes: &[WordingChange]) -> bool {
    draft.text.nature() == Nature::Procedural
        && reworded(draft, changes).is_some_and(|text| text.nature() == Nature::Substantive)
}

/// The text with every change of a price made.
pub(super) fn revised(draft: &DraftOnFile, price: &Price) -> Option<council::DraftText> {
    reworded(draft, &price.changes)
}

/// The text with these changes made.
pub(super) fn reworded(
    draft: &DraftOnFile,
    changes: &[WordingChange],
) -> Option<council::DraftText> {
    let mut text = draft.text.as_ref().clone();
    let mut next = draft.next_clause;
    for change in changes {
        let edited = text.apply(&change.edit(&text), next).ok()?;
        text = edited.text;
        next = edited.next_id;
    }
    Some(text)
}
