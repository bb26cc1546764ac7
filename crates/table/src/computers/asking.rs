//! Who asks for the floor before whom.

use council::PublicView;
use delegates::Delegate;

use super::Computers;

impl Computers {
    /// The delegates in the order in which they ask for the floor: whoever has a draft before the Council,
    /// in the order of the drafts, then round the table from the President's neighbour to the President.
    pub(super) fn seated<'a>(
        &'a self,
        public: &'a PublicView,
    ) -> impl Iterator<Item = &'a Delegate> {
        let mut order: Vec<_> = self.in_turn(public).collect();
        let presides = |delegate: &&Delegate| {
            public.sitting.as_ref().is_some_and(|now| now.president == *delegate.member())
        };
        if order.first().is_some_and(presides) {
            order.rotate_left(1);
        }
        let before = || public.drafts.iter().filter(|draft| draft.is_before_the_council());
        order.sort_by_cached_key(|delegate| {
            let place = before()
                .filter(|draft| draft.mover.member() == Some(delegate.member()))
                .map(|draft| draft.order())
                .min();
            (place.is_none(), place)
        });
        order.into_iter()
    }
}
