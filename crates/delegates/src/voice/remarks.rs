//! What a phrase is about, by id: read from a logged phrase as it was put into it.

use std::collections::BTreeMap;

use council::{Actor, BodyId, ItemId, MeasureKind, MemberId, PartyId, SittingId};

use super::change::kind_of;
use super::{Change, Ground};

/// What is put into a phrase. Everything may be missing but what its act cannot be said without:
/// see each field.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Remarks {
    /// Who speaks: then a draft of its own is "our draft".
    pub speaker: Option<MemberId>,
    /// Who submitted the draft that is spoken of: for every act about a draft.
    pub mover: Option<Actor>,
    /// Whose words are answered: for a reply.
    pub member: Option<Actor>,
    /// Who should be heard.
    pub guest: Option<Actor>,
    /// The matter before the Council: for the President's phrases.
    pub item: Option<ItemId>,
    /// The sitting that is remembered.
    pub sitting: Option<SittingId>,
    /// Why, in the scenario's words; two at most are said.
    pub reasons: Vec<Ground>,
    /// The changes that are proposed: for an amendment.
    pub changes: Vec<Change>,
    /// The changes that would have moved the speaker.
    pub wanted: Vec<Change>,
    /// What is in a draft, in its order: for the sponsor who introduces it.
    pub works: Vec<MeasureKind>,
}

impl Remarks {
    /// Remarks by this member, about nothing yet.
    pub fn by(speaker: &MemberId) -> Self {
        Self { speaker: Some(speaker.clone()), ..Self::default() }
    }

    /// About the draft of this mover.
    #[must_use]
    pub fn on_draft_of(mut self, mover: &Actor) -> Self {
        self.mover = Some(mover.clone());
        self
    }

    /// With this reason.
    #[must_use]
    pub fn because(mut self, ground: Ground) -> Self {
        self.reasons.push(ground);
        self
    }

    /// With the changes that would have moved the speaker.
    #[must_use]
    pub fn wanting(mut self, changes: Vec<Change>) -> Self {
        self.wanted = changes;
        self
    }

    /// As arguments of a phrase, by name.
    pub(super) fn arguments(&self) -> BTreeMap<String, String> {
        let some = |name: &str, value: Option<String>| value.map(|value| (name.to_owned(), value));
        let list = |name, parts: Vec<String>| {
            some(name, Some(parts.join(",")).filter(|value| !value.is_empty()))
        };
        let changes = |list: &[Change]| list.iter().map(|one| one.argument()).collect::<Vec<_>>();
        let works = self.works.iter().map(|kind| kind.word().to_owned());
        [
            some("speaker", self.speaker.as_ref().map(MemberId::to_string)),
            some("mover", self.mover.as_ref().and_then(actor)),
            some("member", self.member.as_ref().and_then(actor)),
            some("guest", self.guest.as_ref().and_then(actor)),
            some("item", self.item.as_ref().map(ItemId::to_string)),
            some("sitting", self.sitting.as_ref().map(SittingId::to_string)),
            list("reason", self.reasons.iter().map(Ground::argument).collect()),
            list("changes", changes(&self.changes)),
            list("wanted", changes(&self.wanted)),
            list("works", works.collect()),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// The remarks that were put into a phrase. What does not read as such is left out.
    pub fn read(arguments: &BTreeMap<String, String>) -> Self {
        let one = |name: &str| arguments.get(name).map(String::as_str);
        let list = |name| one(name).into_iter().flat_map(|value: &str| value.split(','));
        Self {
            speaker: one("speaker").map(MemberId::new),
            mover: one("mover").and_then(actor_of),
            member: one("member").and_then(actor_of),
            guest: one("guest").and_then(actor_of),
            item: one("item").map(ItemId::new),
            sitting: one("sitting").map(SittingId::new),
            reasons: list("reason").filter_map(Ground::read).collect(),
            changes: list("changes").filter_map(Change::read).collect(),
            wanted: list("wanted").filter_map(Change::read).collect(),
            works: list("works").filter_map(kind_of).collect(),
        }
    }
}

/// Somebody as an argument: a member by its id, `party:republic-of-korea`, `body:uncok`.
fn actor(actor: &Actor) -> Option<String> {
    match actor {
        Actor::Member(member) => Some(member.to_string()),
        Actor::Invited(party) => Some(format!("party:{party}")),
        Actor::Body(body) => Some(format!("body:{body}")),
        Actor::Secretariat | Actor::Press | Actor::Teacher | Actor::Host => None,
    }
}

fn actor_of(argument: &str) -> Option<Actor> {
    match argument.split_once(':') {
        None => Some(Actor::Member(MemberId::new(argument))),
        Some(("party", party)) => Some(Actor::Invited(PartyId::new(party))),
        Some(("body", body)) => Some(Actor::Body(BodyId::new(body))),
        Some(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use council::Verb;

    use crate::voice::Paragraph;

    #[test]
    fn remarks_are_read_back_as_they_were_put() {
        let usa = MemberId::new("usa");
        let at = Paragraph::Operative(2);
        let remarks = Remarks {
            speaker: Some(usa.clone()),
            mover: Some(Actor::Member(MemberId::new("norway"))),
            member: Some(Actor::Body(BodyId::new("uncok"))),
            guest: Some(Actor::Invited(PartyId::new("republic-of-korea"))),
            item: Some(ItemId::new("korea")),
            sitting: Some(SittingId::new("june-25")),
            reasons: vec![
                Ground::position(&usa, &"wants-withdrawal".into()),
                Ground::situation(&usa, &"front-breaks".into()),
            ],
            changes: vec![
                Change::Verb { at, from: Verb::Demands, to: Verb::CallsUpon },
                Change::Drop { at: Paragraph::Preambular(3) },
            ],
            wanted: vec![
                Change::Measure { at, kind: MeasureKind::Withdraw },
                Change::Add { verb: Verb::Requests, kind: MeasureKind::ReportBack },
            ],
            works: vec![MeasureKind::CeaseFire, MeasureKind::Withdraw],
        };
        assert_eq!(Remarks::read(&remarks.arguments()), remarks);
        assert_eq!(Remarks::read(&BTreeMap::new()), Remarks::default());
    }

    #[test]
    fn what_is_no_remark_is_left_out() {
        let arguments = [("reason", "usa"), ("changes", "x:verb:sings:hums"), ("guest", "dog:rex")];
        let arguments = arguments.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        assert_eq!(Remarks::read(&arguments), Remarks::default());
    }
}
