//! Texts that stand against each other: nobody works for a rival of its own.

use council::dealings::{Deal, Promise};
use council::state::DraftOnFile;
use council::{Ballot, DraftId};

use super::{Delegate, Sight};

impl Delegate {
    /// Whether a deal would have it help a text that stands against its own, and brings its own no vote.
    pub(super) fn would_serve_a_rival(&self, view: &Sight<'_>, deal: &Deal) -> bool {
        let helps_a_rival = deal.asked.iter().any(|asked| {
            let helps = matches!(
                asked,
                Promise::VoteSo { ballot: Ballot::For, .. } | Promise::Sponsor { .. }
            );
            helps && asked.draft().is_some_and(|draft| self.is_rival(view, draft))
        });
        let helps_its_own = deal.offered.iter().filter_map(Promise::vote_for);
        let helps_its_own =
            { helps_its_own }.any(|draft| view.draft(draft).is_some_and(|one| self.backs(one)));
        helps_a_rival && !helps_its_own
    }

    /// Whether another text of the same matter is its own, or is before the Council with its name on it.
    pub(super) fn is_rival(&self, view: &Sight<'_>, id: &DraftId) -> bool {
        let stands_by = |own: &DraftOnFile| {
            self.is_me(&own.mover) || (self.backs(own) && own.is_before_the_council())
        };
        view.draft(id).is_some_and(|rival| {
            !self.backs(rival) && view.drafts().any(|own| stands_by(own) && own.item == rival.item)
        })
    }

    fn backs(&self, draft: &DraftOnFile) -> bool {
        self.is_me(&draft.mover) || draft.sponsors.contains(self.member())
    }
}
