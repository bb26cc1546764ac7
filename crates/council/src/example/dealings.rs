//! What the example's delegations want, and how they stand with each other. Invented for tests: the
//! game's own Korea is a scenario file.

use std::collections::{BTreeMap, BTreeSet};

use crate::dealings::{
    CablePlan, DealingsPlan, LineInForce, LinePlan, MemberPlan, PressurePlan, TalkPlan, VariantPlan,
};
use crate::draft::{DraftText, NewOperative};
use crate::ids::{DispatchId, LineId, MemberId, OutlineId, PressureId, SittingId};
use crate::measure::{CeaseFire, CeaseFireStage, MeasureKind};
use crate::scenario::file::{LineKind, LineRank, Scarce};
use crate::verb::Verb;

/// Who is how close to whom, from -3 to 3.
const RELATIONS: [(&str, &str, i32); 10] = [
    ("united-states", "united-kingdom", 2),
    ("united-kingdom", "united-states", 2),
    ("united-kingdom", "norway", 2),
    ("norway", "united-kingdom", 2),
    ("france", "united-kingdom", 2),
    ("yugoslavia", "india", 1),
    ("ussr", "china", -3),
    ("china", "ussr", -3),
    ("egypt", "united-kingdom", -1),
    ("cuba", "united-states", 2),
];

/// Pressure that could be brought: its name, by whom, on whom, how far it bends, its price.
const PRESSURES: [(&str, &str, &str, i32, Scarce, i32); 3] = [
    ("aid-to-ecuador", "united-states", "ecuador", 5, Scarce::Latitude, 1),
    ("sugar", "united-states", "cuba", 4, Scarce::Word, 1),
    ("the-canal-bases", "united-kingdom", "egypt", 6, Scarce::Trust, 1),
];

/// Instructions: whose, the line, its kind, rank, weight, measure, and the capital's margin.
const LINES: [(&str, &str, LineKind, LineRank, i32, MeasureKind, i32); 7] = [
    (
        "norway",
        "obtain-cease-fire",
        LineKind::Obtain,
        LineRank::Order,
        8,
        MeasureKind::CeaseFire,
        2,
    ),
    ("norway", "avoid-force", LineKind::Avoid, LineRank::Wish, 5, MeasureKind::AuthoriseForce, 5),
    ("norway", "give-observers", LineKind::MayGive, LineRank::Wish, 2, MeasureKind::Observe, 0),
    ("norway", "obtain-relief", LineKind::Obtain, LineRank::Wish, 3, MeasureKind::Relieve, 0),
    (
        "india",
        "obtain-mediation",
        LineKind::Obtain,
        LineRank::Order,
        7,
        MeasureKind::GoodOffices,
        0,
    ),
    ("india", "avoid-cease-fire", LineKind::Avoid, LineRank::Order, 6, MeasureKind::CeaseFire, 0),
    ("france", "avoid-cease-fire", LineKind::Avoid, LineRank::Wish, 4, MeasureKind::CeaseFire, 9),
];

/// What the dealings of the example are made of.
pub(super) fn plan(members: &[MemberId]) -> DealingsPlan {
    DealingsPlan {
        members: members.iter().map(|member| (member.clone(), member_plan(member))).collect(),
        talks: vec![TalkPlan {
            between: MemberId::from("india"),
            and: MemberId::from("egypt"),
            from: None,
            to: None,
        }],
        pressures: PRESSURES.iter().map(pressure).collect(),
        cables: ["25-june", "27-june"].map(cable).into(),
        outlines: [(OutlineId::from("cease-fire-now"), cease_fire())].into(),
    }
}

fn member_plan(member: &MemberId) -> MemberPlan {
    let own = RELATIONS.iter().filter(|(of, ..)| *of == member.as_str());
    MemberPlan {
        relations: own.map(|(_, toward, trust)| (MemberId::from(*toward), *trust)).collect(),
        variants: vec![variant(member, true), variant(member, false)],
        accused: false,
    }
}

/// History's set, and one as it might have been, with its first line dropped.
fn variant(member: &MemberId, historical: bool) -> VariantPlan {
    let own = LINES.iter().filter(|(whose, ..)| *whose == member.as_str());
    let silent = member.as_str() == "india";
    VariantPlan {
        id: if historical { "as-in-history" } else { "otherwise" }.into(),
        historical,
        lines: own.skip(usize::from(!historical)).map(line).collect(),
        arrivals: if silent {
            [(SittingId::from("25-june"), Some(2)), (SittingId::from("27-june"), None)].into()
        } else {
            BTreeMap::new()
        },
    }
}

fn line(
    (_, id, kind, rank, weight, measure, margin): &(
        &str,
        &str,
        LineKind,
        LineRank,
        i32,
        MeasureKind,
        i32,
    ),
) -> LinePlan {
    LinePlan {
        line: LineInForce {
            line: LineId::from(*id),
            kind: *kind,
            rank: *rank,
            weight: *weight,
            measure: Some(*measure),
            target: None,
            red_line: false,
            own_chair: false,
            met: false,
        },
        sittings: BTreeSet::new(),
        margin: *margin,
        met_when: None,
    }
}

fn pressure(
    (id, by, on, strength, of, amount): &(&str, &str, &str, i32, Scarce, i32),
) -> (PressureId, PressurePlan) {
    let plan = PressurePlan {
        by: MemberId::from(*by),
        on: MemberId::from(*on),
        strength: *strength,
        of: *of,
        amount: *amount,
        sittings: BTreeSet::new(),
    };
    (PressureId::from(*id), plan)
}

/// The cable of the second half-hour brings Norway a wish.
fn cable(sitting: &str) -> (DispatchId, CablePlan) {
    let plan = CablePlan {
        to: MemberId::from("norway"),
        variant: None,
        changes: vec![
            (LineId::from("obtain-relief"), true),
            (LineId::from("give-observers"), false),
        ],
    };
    (DispatchId::from(format!("{sitting}-cable-to-norway").as_str()), plan)
}

fn cease_fire() -> DraftText {
    let measure =
        CeaseFire { parties: Vec::new(), stage: CeaseFireStage::Immediate, area: None, from: None };
    let clause = NewOperative::new(Verb::CallsUpon, measure);
    let edit = crate::draft::ClauseEdit::InsertOperative { at: 0, clause };
    DraftText::default().apply(&edit, 1).map(|edited| edited.text).unwrap_or_default()
}
