//! The Council of 1950 as a programme of work: what tests, benchmarks and examples are played on.
//!
//! Three sittings with what the engine needs and no crisis: the game's own Korea is a scenario file.
//! Roster, presidents and meeting numbers: S/PV.473, 474 and 480.

mod dealings;

use crate::actor::Actor;
use crate::crisis::CrisisPlan;
use crate::date::Date;
use crate::ids::{BodyId, DispatchId, ItemId, MemberId, PartyId, ScenarioId, SittingId};
use crate::meeting::InvitationRule;
use crate::programme::{
    AssemblyRoute, ExpectedGuest, PaperPlan, PartyStanding, Programme, SittingPlan,
};
use crate::roster::{Roster, Seat, Standing};
use crate::rulebook::Rulebook;

/// Members of 1950 in the English alphabetical order of their names, with the permanent five.
const MEMBERS: [(&str, Standing); 11] = [
    ("china", Standing::Permanent),
    ("cuba", Standing::Elected),
    ("ecuador", Standing::Elected),
    ("egypt", Standing::Elected),
    ("france", Standing::Permanent),
    ("india", Standing::Elected),
    ("norway", Standing::Elected),
    ("ussr", Standing::Permanent),
    ("united-kingdom", Standing::Permanent),
    ("united-states", Standing::Permanent),
    ("yugoslavia", Standing::Elected),
];

/// The matter of June 1950.
pub const ITEM: &str = "aggression-upon-the-republic-of-korea";

/// The Council in June and August 1950: 25 June and 27 June without the Soviet Union, 1 August with it
/// in the chair.
pub fn council_of_1950() -> Programme {
    Programme {
        scenario: ScenarioId::from("council-of-1950"),
        scenario_hash: "0".repeat(64),
        rulebook: Rulebook::charter_1945(),
        parties: [
            (PartyId::from("republic-of-korea"), PartyStanding::Other),
            (PartyId::from("north-korea"), PartyStanding::Other),
            (PartyId::from("israel"), PartyStanding::MemberState),
        ]
        .into(),
        bodies: vec![BodyId::from("uncok")],
        sittings: vec![
            sitting("25-june", (1950, 6, 25), "india", 473, 82, &["ussr"]),
            sitting("27-june", (1950, 6, 27), "india", 474, 83, &["ussr"]),
            sitting("1-august", (1950, 8, 1), "ussr", 480, 86, &[]),
        ],
        crisis: CrisisPlan::default(),
        dealings: dealings::plan(&MEMBERS.map(|(member, _)| MemberId::from(member))),
    }
}

fn sitting(
    id: &str,
    (year, month, day): (u16, u8, u8),
    president: &str,
    first_meeting_number: u32,
    next_resolution_number: u32,
    away: &[&str],
) -> SittingPlan {
    let seat = |(member, standing): &(&str, Standing)| Seat {
        member: MemberId::from(*member),
        standing: *standing,
    };
    SittingPlan {
        id: SittingId::from(id),
        date: Date::new(year, month, day).unwrap_or(Date::MAX),
        meets_on: Date::new(year, month, day).unwrap_or(Date::MAX),
        roster: Roster::in_order(MEMBERS.iter().map(seat).collect()),
        president: MemberId::from(president),
        provisional_agenda: vec![ItemId::from(ITEM)],
        seized: vec![ItemId::from(ITEM), ItemId::from("the-india-pakistan-question")],
        first_meeting_number,
        next_resolution_number,
        away: away.iter().copied().map(MemberId::from).collect(),
        without_instructions: vec![MemberId::from("egypt"), MemberId::from("india")],
        contested_credentials: vec![MemberId::from("china")],
        parties_to_dispute: Vec::new(),
        guests: vec![ExpectedGuest {
            guest: Actor::Invited(PartyId::from("republic-of-korea")),
            rule: InvitationRule::Rule39,
            contested: false,
            comes_later: false,
        }],
        papers: vec![
            paper(&format!("{id}-dispatch"), None, 0),
            paper(&format!("{id}-cable-to-norway"), Some(&["norway"]), 2),
        ],
        consultation_beats: 6,
        aftermath_beats: 2,
        assembly: AssemblyRoute::SpecialSession,
        lifted: None,
    }
}

fn paper(id: &str, known_to: Option<&[&str]>, beat: u32) -> PaperPlan {
    PaperPlan {
        id: DispatchId::from(id),
        known_to: known_to.map(|members| members.iter().copied().map(MemberId::from).collect()),
        beat,
    }
}
