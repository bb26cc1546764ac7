//! How the things a scenario names are called on paper.

use council::{BodyId, ItemId, MemberId, MissionId, PartyId, TargetId};

/// Looks up the era's name of whatever an id stands for.
pub trait Names {
    /// The member's name on its placard ("Union of Soviet Socialist Republics").
    fn member(&self, id: &MemberId) -> String;
    /// The party's name in the documents of the day ("the Republic of Korea").
    fn party(&self, id: &PartyId) -> String;
    /// The body's name ("the General Assembly").
    fn body(&self, id: &BodyId) -> String;
    /// The mission's name ("the United Nations Assistance Mission for Rwanda").
    fn mission(&self, id: &MissionId) -> String;
    /// The target's name ("the 38th parallel").
    fn target(&self, id: &TargetId) -> String;
    /// The title of a matter on the agenda; its id where no title is known.
    fn item(&self, id: &ItemId) -> String {
        id.to_string()
    }
}

/// Calls everything by its id: for `placard tally`, where the names given are the ids.
#[derive(Clone, Copy, Debug, Default)]
pub struct PlainNames;

impl Names for PlainNames {
    fn member(&self, id: &MemberId) -> String {
        id.to_string()
    }

    fn party(&self, id: &PartyId) -> String {
        id.to_string()
    }

    fn body(&self, id: &BodyId) -> String {
        id.to_string()
    }

    fn mission(&self, id: &MissionId) -> String {
        id.to_string()
    }

    fn target(&self, id: &TargetId) -> String {
        id.to_string()
    }
}
