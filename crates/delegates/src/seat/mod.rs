//! A seat: one member's part of a scenario. Of the others it has only their public record.

mod doctrine;
mod line;
mod matters;
mod standpoint;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use council::DraftText;
use council::Scenario;
use council::dealings::numbers::RELATION_TELLS;
use council::ids::{EntryId, MemberId, OutlineId, PressureId, SittingId, VariantId};
use council::scenario::file::{self, Condition, MeansKind, Register, Who};
pub use doctrine::{Doctrine, Known, Parameter, Position, Situation};
pub use line::Line;
pub use matters::Matters;
pub use standpoint::{Circumstances, Holding, Standpoint};

/// One member's part of a scenario. A delegate is given this and what its seat may see of the game.
#[derive(Clone, Debug)]
pub struct Seat {
    /// Whose.
    pub member: MemberId,
    /// How it speaks.
    pub register: Option<Register>,
    /// How it stands with other members when a game begins, where that is not 0.
    pub relations: BTreeMap<MemberId, i32>,
    /// What it thinks.
    pub doctrine: Doctrine,
    /// The lines of its instructions over the whole crisis.
    pub lines: Vec<Line>,
    /// What it can pledge.
    pub capabilities: Vec<Gift>,
    /// Pressure it could bring, and on whom.
    pub pressures: Vec<(PressureId, MemberId)>,
    /// Whether the seat stands accused before the Council: it does not bargain, sponsor or message.
    pub accused: bool,
    /// What the public record shows of the others.
    pub others: Arc<BTreeMap<MemberId, Doctrine>>,
    /// Texts to begin from, by sitting.
    pub outlines: Arc<BTreeMap<SittingId, Vec<Outline>>>,
    /// What texts and positions call items and credentials.
    pub matters: Arc<Matters>,
    /// Whom each member tells what it hears: everybody sees who is close to whom.
    pub confidants: Arc<BTreeMap<MemberId, BTreeSet<MemberId>>>,
}

/// What a member can pledge.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Gift {
    /// Which of its capabilities.
    pub id: EntryId,
    /// What it consists of.
    pub means: Option<MeansKind>,
    /// How much of it at most at each sitting at which it is on offer.
    pub amounts: BTreeMap<SittingId, u32>,
    /// What must hold before it is given.
    pub offers_when: Option<Condition>,
}

/// A text to begin from.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Outline {
    /// Which.
    pub id: OutlineId,
    /// Who would table it.
    pub pen: Option<MemberId>,
    /// The text.
    pub text: DraftText,
}

impl Seat {
    /// The seat of a member with one of its sets of instructions, history's if none is named. `None` if
    /// the scenario has no such member.
    pub fn of(scenario: &Scenario, member: &MemberId, variant: Option<&VariantId>) -> Option<Self> {
        Self::in_file(&scenario.file, member, variant, &public_records(&scenario.file))
    }

    /// Every seat of a scenario. `variant` names each member's set of instructions.
    pub fn all<'v>(
        scenario: &Scenario,
        variant: impl Fn(&MemberId) -> Option<&'v VariantId>,
    ) -> BTreeMap<MemberId, Self> {
        Self::all_of(&scenario.file, variant)
    }

    /// Every seat of a crisis that may still be unfinished.
    pub fn all_of<'v>(
        file: &file::ScenarioFile,
        variant: impl Fn(&MemberId) -> Option<&'v VariantId>,
    ) -> BTreeMap<MemberId, Self> {
        let public = public_records(file);
        let members = file.members.iter().flatten().map(|member| &member.id);
        members
            .filter_map(|id| {
                let seat = Self::in_file(file, id, variant(id), &public)?;
                Some((id.clone(), seat))
            })
            .collect()
    }

    fn in_file(
        file: &file::ScenarioFile,
        member: &MemberId,
        variant: Option<&VariantId>,
        public: &Public,
    ) -> Option<Self> {
        let own = file.members.iter().flatten().find(|one| one.id == *member)?;
        Some(Self {
            member: member.clone(),
            register: own.register,
            relations: relations(own).collect(),
            doctrine: Doctrine::of(own, Known::Whole),
            lines: line::lines(own, variant),
            capabilities: gifts(file, own),
            pressures: pressures(file, member),
            accused: own.accused == Some(true),
            others: Arc::clone(&public.records),
            outlines: Arc::clone(&public.outlines),
            matters: Arc::clone(&public.matters),
            confidants: Arc::clone(&public.confidants),
        })
    }
}

/// How a member stands with others when a game begins.
fn relations(member: &file::Member) -> impl Iterator<Item = (MemberId, i32)> {
    member.relations.iter().flatten().filter_map(|relation| {
        let Who::Member(with) = relation.with.as_ref()? else { return None };
        Some((with.clone(), doctrine::number(relation.trust)))
    })
}

/// Those a member is close enough to that it tells them what it hears.
fn confidants(member: &file::Member) -> BTreeSet<MemberId> {
    let close = |(_, trust): &(MemberId, i32)| *trust >= RELATION_TELLS;
    relations(member).filter(close).map(|(with, _)| with).collect()
}

/// What a member can pledge, from its own seat and from before it had one.
fn gifts(file: &file::ScenarioFile, own: &file::Member) -> Vec<Gift> {
    let who = Some(Who::Member(own.id.clone()));
    let before = file.contributors.iter().flatten().filter(|one| one.who == who);
    let before = before.flat_map(|one| one.capabilities.iter().flatten());
    let sittings = file.sittings.iter().flatten().map(|sitting| &sitting.id);
    let gift = |written: &file::Capability| {
        let open = sittings.clone().filter(|sitting| {
            written.sittings.as_ref().is_none_or(|sittings| sittings.contains(sitting))
        });
        let amounts = open.filter_map(|sitting| {
            let amount = written.amount_at(sitting, sittings.clone())?;
            Some((sitting.clone(), u32::try_from(amount).ok()?))
        });
        Gift {
            id: written.id.clone(),
            means: written.means,
            amounts: amounts.collect(),
            offers_when: written.offers_when.clone(),
        }
    };
    own.capabilities.iter().flatten().chain(before).map(gift).collect()
}

/// The pressure a member could bring, where a document shows it.
fn pressures(file: &file::ScenarioFile, member: &MemberId) -> Vec<(PressureId, MemberId)> {
    let by_it = |one: &&file::Pressure| one.by == Some(Who::Member(member.clone()));
    let all = file.pressures.iter().flatten().filter(by_it);
    all.filter_map(|one| Some((one.id.clone(), one.on.clone()?))).collect()
}

/// What every seat knows alike.
struct Public {
    records: Arc<BTreeMap<MemberId, Doctrine>>,
    outlines: Arc<BTreeMap<SittingId, Vec<Outline>>>,
    matters: Arc<Matters>,
    confidants: Arc<BTreeMap<MemberId, BTreeSet<MemberId>>>,
}

fn public_records(file: &file::ScenarioFile) -> Public {
    let members = file.members.iter().flatten();
    let records =
        members.map(|member| (member.id.clone(), Doctrine::of(member, Known::ToAll))).collect();
    let outlines = file
        .sittings
        .iter()
        .flatten()
        .map(|sitting| {
            let outlines = sitting.outlines.iter().flatten().filter_map(outline).collect();
            (sitting.id.clone(), outlines)
        })
        .collect();
    Public {
        records: Arc::new(records),
        outlines: Arc::new(outlines),
        matters: Arc::new(Matters::of(file)),
        confidants: Arc::new(
            file.members
                .iter()
                .flatten()
                .map(|member| (member.id.clone(), confidants(member)))
                .collect(),
        ),
    }
}

fn outline(outline: &file::DraftOutline) -> Option<Outline> {
    Some(Outline { id: outline.id.clone(), pen: outline.pen.clone(), text: outline.draft.clone()? })
}
