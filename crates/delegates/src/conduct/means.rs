//! After adoption: what a delegate pledges.
//!
//! A member gives what its scenario lets it give, when it stands behind what was adopted; what is not
//! matched in time stays at home, and it knows so as well as anybody.

use council::{Ballot, Command, MeansCommand};

use super::{Choice, Delegate, Sight};
use crate::reason::Reason;

impl Delegate {
    /// What it would pledge in the aftermath.
    pub(super) fn pledges(&self, view: &Sight<'_>) -> Vec<Choice> {
        if !self.stands_behind(view) || self.policy == super::policy::Policy::Silent {
            return Vec::new();
        }
        self.seat()
            .capabilities
            .iter()
            .filter_map(|capability| {
                let amount = self.left_to_pledge(view, capability);
                if amount == 0 {
                    return None;
                }
                let pledge = MeansCommand::Pledge { capability: capability.id.clone(), amount };
                let reason = Reason::Means { capability: capability.id.clone() };
                Some(Choice::new(Command::Means(pledge), vec![reason]))
            })
            .collect()
    }

    /// Whether it voted for what was last adopted, or promised means.
    fn stands_behind(&self, view: &Sight<'_>) -> bool {
        let adopted = view.public.votes.iter().rev().find(|vote| {
            matches!(vote.subject, council::meeting::BallotSubject::Draft(_))
                && vote.result.outcome.is_adopted()
        });
        adopted.is_some_and(|vote| vote.roll.ballot(self.member()) == Some(Ballot::For))
            || self.has_promised_means(view)
    }
}
