//! Those concerned who are not members: parties, bodies, missions, targets, contributors.

use super::{Capability, DateText, Text, Who};
use crate::ids::{BodyId, ContributorId, ItemId, MemberId, MissionId, PartyId, SourceId, TargetId};

authored! {
    /// A State, government, force or people concerned that is not a member.
    Party [PartyId] {
        /// Its name in the documents of the day.
        name: Text,
        /// Whether it is a Member of the United Nations: rule 37 then, rule 39 otherwise.
        is_un_member: bool,
        /// Whether a player may take its part as an invited party.
        playable: bool,
        /// Whether it stands accused before the Council of mass crimes or of starting the war: such a
        /// party is never playable and is heard in reported speech only.
        accused: bool,
        /// One page for whoever takes its part.
        brief: Text,
        /// Members to whom it talks when it is not in the room.
        talks_to: Vec<MemberId>,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

words! {
    /// What kind of body it is.
    BodyKind {
        /// An organ of the United Nations.
        Organ,
        /// A programme or agency.
        Agency,
        /// A regional organization (Charter Chapter VIII).
        Regional,
        /// A military alliance.
        Alliance,
        /// A command or force led by States.
        Command,
        /// A commission, committee or court of the Council's own.
        Subsidiary,
        /// Anything else, such as the International Committee of the Red Cross.
        Other,
    }
}

authored! {
    /// An international organ, organization or command.
    Body [BodyId] {
        /// Its name in the documents of the day.
        name: Text,
        /// What kind of body it is.
        kind: BodyKind,
        /// Whether a student beyond the seats may speak for it.
        playable: bool,
        /// One page for whoever speaks for it.
        brief: Text,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

authored! {
    /// A peace operation.
    Mission [MissionId] {
        /// Its name.
        name: Text,
        /// When it was established, if before the crisis ends.
        established: DateText,
        /// Its authorised ceiling of troops when the crisis begins.
        ceiling: i64,
        /// Its real strength when the crisis begins.
        strength: i64,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}

words! {
    /// What kind of target it is.
    TargetKind {
        /// A place or territory.
        Place,
        /// A line, border or zone.
        Line,
        /// A good, such as oil or arms.
        Good,
        /// A group of people to be protected or helped.
        Group,
        /// An agreement or document.
        Agreement,
        /// Anything else.
        Other,
    }
}

authored! {
    /// Something a measure can be aimed at that is no party.
    Target [TargetId] {
        /// Its name in the documents of the day.
        name: Text,
        /// What kind it is.
        kind: TargetKind,
        /// The item of the agenda it is, where texts and positions speak of an item.
        item: ItemId,
        /// The member whose credentials it is, where texts and positions speak of who sits.
        credentials_of: MemberId,
    }
}

authored! {
    /// A contributor outside the Council, played by the computer.
    Contributor [ContributorId] {
        /// The party or body that contributes.
        who: Who,
        /// What it can give.
        capabilities: Vec<Capability>,
        /// What it asks of the Council.
        asks: Text,
        /// Where this is documented.
        sources: Vec<SourceId>,
    }
}
