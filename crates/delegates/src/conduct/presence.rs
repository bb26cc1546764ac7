//! An absent member's one choice before each vote: to stay away or to take its chair.

use council::scenario::file::LineKind;
use council::{Command, ConsultCommand, Presence, PublicView};

use super::{Choice, Delegate, Sight};
use crate::reason::Reason;

impl Delegate {
    /// Takes its chair again: because its capital orders it, or lets it and a text would pass that only
    /// its veto can stop. Without such a line it stays where it is.
    pub(super) fn takes_its_chair(&self, view: &Sight<'_>) -> Option<Choice> {
        if !self.policy.speaks() || !self.stays_away(&view.public) {
            return None;
        }
        let line = self.lines_in_force(view).iter().find(|line| line.own_chair)?;
        let reason = Reason::Line { line: line.id.clone() };
        let reasons = match line.kind {
            LineKind::Avoid => return None,
            LineKind::Obtain => vec![reason],
            LineKind::MayGive => {
                let mut reasons = self.text_to_stop(view)?;
                reasons.push(reason);
                reasons
            }
        };
        Some(Choice::new(Command::Consult(ConsultCommand::TakeSeat), reasons))
    }

    /// Whether its chair is empty by its own choice.
    pub(super) fn stays_away(&self, public: &PublicView) -> bool {
        public
            .seats
            .iter()
            .any(|seat| seat.member == *self.member() && seat.presence == Presence::Away)
    }

    /// Whether its instructions say anything of its own chair, in any sitting.
    pub(super) fn may_come_back(&self) -> bool {
        let comes = |line: &crate::seat::Line| line.own_chair && line.kind != LineKind::Avoid;
        self.seat.lines.iter().any(comes)
    }

    /// Why it would stop a text before the Council that has its votes otherwise, where its no can.
    fn text_to_stop(&self, view: &Sight<'_>) -> Option<Vec<Reason>> {
        view.drafts().filter(|draft| draft.is_before_the_council()).find_map(|draft| {
            let opinion = self.opinion(view, draft);
            let would_pass = self.no_stops(view, draft.nature()) && self.would_carry(view, draft);
            (opinion.would_call_it_substance() && would_pass).then(|| opinion.reasons(&draft.id))
        })
    }
}
