//! After a vote: what a delegate pledges, and what it takes back.
//!
//! A member gives what its scenario lets it give, when it stands behind what was adopted; what is not
//! matched in time stays at home, and it knows so as well as anybody. It takes back what it gave for
//! something that no longer stands, and what would now serve a use of force it has voted against.

use council::crisis::{Giver, Pledge};
use council::dealings::Promise;
use council::measure::MeasureKind;
use council::scenario::file::MeansKind;
use council::state::VoteOnRecord;
use council::{Ballot, Command, MeansCommand};

use super::ballot::known;
use super::{Choice, Delegate, Sight};
use crate::reason::Reason;
use crate::seat::Gift;

impl Delegate {
    /// What it would do with its means in the aftermath.
    pub(super) fn settles_its_means(&self, view: &Sight<'_>) -> Vec<Choice> {
        let mut wishes = self.takes_back(view);
        wishes.extend(self.pledges(view));
        wishes
    }

    /// Pledges of its own that it would not leave standing. What it has promised somebody it leaves.
    fn takes_back(&self, view: &Sight<'_>) -> Vec<Choice> {
        if !self.policy.deals() {
            return Vec::new();
        }
        let own = Giver::Member(self.member().clone());
        let pledges = view.public.crisis.pledges.iter().filter(|made| made.by == own);
        pledges
            .filter(|made| !self.has_promised(view, made.means))
            .filter_map(|made| {
                let gift = self.seat().capabilities.iter().find(|one| one.id == made.capability)?;
                let why = self.why_take_back(view, made, gift)?;
                let command = MeansCommand::WithdrawPledge { pledge: made.id };
                Some(Choice::new(Command::Means(command), why))
            })
            .collect()
    }

    fn why_take_back(&self, view: &Sight<'_>, made: &Pledge, gift: &Gift) -> Option<Vec<Reason>> {
        if gift.offers_when.as_ref().is_some_and(|when| !when.holds(&view.public.crisis)) {
            return Some(vec![Reason::GivenForWhatIsGone { capability: gift.id.clone() }]);
        }
        let vote = last_adopted(view)?;
        let draft = known(&view.public, vote.draft.as_ref()?)?;
        let uses_force = draft.text.measures().iter().any(|(_, _, one)| {
            matches!(one.kind(), MeasureKind::AuthoriseForce | MeasureKind::UnifiedCommand)
        });
        let voted_against = vote.roll.ballot(self.member()) == Some(Ballot::Against);
        (uses_force && voted_against && serves_in_the_field(made.means))
            .then(|| self.opinion(view, draft).reasons(&draft.id))
    }

    fn has_promised(&self, view: &Sight<'_>, means: MeansKind) -> bool {
        self.promises(view)
            .any(|promise| matches!(promise, Promise::Pledge { means: kind, .. } if *kind == means))
    }

    /// What it would pledge in the aftermath.
    fn pledges(&self, view: &Sight<'_>) -> Vec<Choice> {
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
        last_adopted(view).is_some_and(|vote| vote.roll.ballot(self.member()) == Some(Ballot::For))
            || self.has_promised_means(view)
    }
}

/// The vote by which the last text was adopted.
fn last_adopted<'a>(view: &'a Sight<'_>) -> Option<&'a VoteOnRecord> {
    let adopted = view.public.votes.iter().rev().find(|vote| {
        matches!(vote.subject, council::meeting::BallotSubject::Draft(_))
            && vote.result.outcome.is_adopted()
    });
    adopted.map(AsRef::as_ref)
}

/// What serves whoever commands; help for people and a line to a party serve nobody's command.
fn serves_in_the_field(means: MeansKind) -> bool {
    match means {
        MeansKind::Troops
        | MeansKind::AirPower
        | MeansKind::SeaPower
        | MeansKind::Enforcement
        | MeansKind::Equipment
        | MeansKind::Lift
        | MeansKind::Bases
        | MeansKind::Money => true,
        MeansKind::Observers
        | MeansKind::Police
        | MeansKind::Relief
        | MeansKind::Consent
        | MeansKind::Mediation => false,
    }
}
