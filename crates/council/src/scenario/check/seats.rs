//! What every playable seat has at every sitting: a cable, a squeeze, something of its own.

use std::collections::BTreeSet;

use super::roster::tables;
use super::{Report, Spot, spots};
use crate::ids::{DispatchId, MemberId};
use crate::scenario::file::{Audience, Member, Origin, ScenarioFile, Sitting, Squeeze, When, Who};
use crate::scenario::problem::Code;

pub(super) fn check(file: &ScenarioFile, report: &mut Report<'_>) {
    for (spot, member) in spots(file.members.as_ref(), &Spot::root(), "members") {
        if member.playable == Some(true) {
            playable(member, &spot, report);
        }
    }
    if !report.knows_who_sits() {
        return;
    }
    let Some((_, tables)) = tables(file) else { return };
    let mut bare_before: BTreeSet<&MemberId> = BTreeSet::new();
    for (spot, sitting, _, table) in &tables {
        let mut bare = BTreeSet::new();
        for member in table.playable() {
            cable(sitting, member, spot, report);
            squeeze(sitting, member, spot, report);
            if !has_something(sitting, &member.id) {
                bare.insert(&member.id);
            }
        }
        for member in bare.intersection(&bare_before) {
            let message = format!("`{member}` has nothing of its own at this sitting or the last");
            let hint = "add to `only_you`: a deciding vote, a witness, a means, a wording";
            report.suggest(Code::NothingOfItsOwn, spot, message, hint);
        }
        bare_before = bare;
        for (spot, squeeze) in spots(sitting.squeezes.as_ref(), spot, "squeezes") {
            pulls(sitting, squeeze, &spot, report);
        }
    }
}

fn playable(member: &Member, spot: &Spot, report: &mut Report<'_>) {
    let variants = || member.instructions.iter().flatten();
    if !variants().any(|variant| variant.origin == Some(Origin::Historical)) {
        let message = format!("`{}` has no instructions from history", member.id);
        let hint = "add to `instructions` a variant with the origin `historical`";
        report.suggest(Code::NoInstructions, spot, message, hint);
    }
    let texts = [
        ("opening_words", member.opening_words.is_none()),
        ("why_it_matters", member.why_it_matters.is_none()),
    ];
    for (field, _) in texts.iter().filter(|(_, missing)| *missing) {
        let message = format!("`{}` can be played and has no `{field}` yet", member.id);
        report.add(Code::FieldWanted, spot, message);
    }
}

fn cable(sitting: &Sitting, member: &Member, spot: &Spot, report: &mut Report<'_>) {
    let reaches = sitting.cables.iter().flatten().any(|cable| {
        cable.to.as_ref() == Some(&member.id) && cable.at.as_ref() != Some(&When::Never)
    });
    if !reaches {
        let message = format!("no cable reaches `{}` at this sitting", member.id);
        report.suggest(Code::NoCable, spot, message, "add one to `cables`");
    }
}

fn squeeze(sitting: &Sitting, member: &Member, spot: &Spot, report: &mut Report<'_>) {
    let squeezed =
        sitting.squeezes.iter().flatten().any(|one| one.member.as_ref() == Some(&member.id));
    if !squeezed {
        let message = format!("nothing pulls `{}` apart at this sitting", member.id);
        report.suggest(Code::NoSqueeze, spot, message, "add one to `squeezes`");
    }
}

/// Whether the seat has something that nobody else has: said so, or the chair.
fn has_something(sitting: &Sitting, member: &MemberId) -> bool {
    sitting.president.as_ref() == Some(member)
        || sitting.only_you.iter().flatten().any(|own| own.member.as_ref() == Some(member))
}

/// A squeeze pulls two ways, and a paper of that sitting that the seat can read opens it.
fn pulls(sitting: &Sitting, squeeze: &Squeeze, spot: &Spot, report: &mut Report<'_>) {
    if let Some(pulls) = &squeeze.pulls {
        let different: BTreeSet<_> = pulls.iter().collect();
        if pulls.len() != 2 || different.len() != 2 {
            let message = "a squeeze pulls two different ways";
            let hint = "name two of `instruction`, `promise`, `crisis`, `law`";
            report.suggest(Code::Squeeze, &spot.field("pulls"), message, hint);
        }
    }
    if let (Some(paper), Some(member)) = (&squeeze.opened_by, &squeeze.member)
        && !reads(sitting, member, paper)
    {
        let message = format!("`{member}` does not see `{paper}` at this sitting");
        let hint = "name a dispatch of this sitting that it knows, or a cable to it";
        report.suggest(Code::Squeeze, &spot.field("opened_by"), message, hint);
    }
}

fn reads(sitting: &Sitting, member: &MemberId, paper: &DispatchId) -> bool {
    let variants = sitting.variants.iter().flatten();
    let dispatches = sitting
        .dispatches
        .iter()
        .flatten()
        .chain(variants.flat_map(|variant| variant.dispatches.iter().flatten()));
    let knows = |audience: Option<&Audience>| match audience {
        Some(Audience::Everyone) | None => true,
        Some(Audience::Only(only)) => only.contains(&Who::Member(member.clone())),
        Some(Audience::Secretariat) => false,
    };
    dispatches.filter(|dispatch| dispatch.id == *paper).any(|d| knows(d.known_to.as_ref()))
        || sitting
            .cables
            .iter()
            .flatten()
            .any(|cable| cable.id == *paper && cable.to.as_ref() == Some(member))
}
