//! What a game and a sitting begin with: which instructions each member has, and how they stand.

use std::collections::BTreeMap;

use super::books::Books;
use crate::chance::Chance;
use crate::dealings::numbers::{TRUST_MAX, TRUST_NEW_SITTING};
use crate::dealings::{Cause, DealingEvent, Instructions, InstructionsAs, MemberPlan, VariantPlan};
use crate::ids::MemberId;
use crate::state::{Game, Sitting};

/// Draws each member's set of instructions: history's, or one of those there are, by the seed.
pub(super) fn variants(books: &mut Books<'_>, game: &Game) {
    let members = books.state.programme.dealings.members.iter();
    let variants: BTreeMap<_, _> = members
        .filter_map(|(member, plan)| Some((member.clone(), drawn(game, member, plan)?.id.clone())))
        .collect();
    if !variants.is_empty() {
        books.push(DealingEvent::VariantsDrawn { variants });
    }
}

fn drawn<'a>(game: &Game, member: &MemberId, plan: &'a MemberPlan) -> Option<&'a VariantPlan> {
    let historical = || plan.variants.iter().find(|variant| variant.historical);
    match game.instructions {
        InstructionsAs::AsInHistory => historical().or_else(|| plan.variants.first()),
        InstructionsAs::Seeded => {
            let purpose = format!("instructions {member}");
            Chance::new(&game.seed, None, &purpose, 0).pick(&plan.variants)
        }
    }
}

/// Each seat begins the sitting with its instructions; trust that had fallen to the bottom in play has
/// eased by a step.
pub(super) fn seats(books: &mut Books<'_>, sitting: &Sitting) {
    for member in sitting.roster.members() {
        let trust = new_trust(books, sitting, member);
        let instructions = instructions(books, sitting, member);
        books.push(DealingEvent::SeatPrepared { member: member.clone(), trust, instructions });
    }
    thaw(books, sitting);
}

/// How others stand with a member where that is not known from earlier sittings.
fn new_trust(books: &Books<'_>, sitting: &Sitting, member: &MemberId) -> BTreeMap<MemberId, i32> {
    let known = |of: &MemberId| {
        let trust = books.state.dealings.trust.get(of);
        trust.is_some_and(|trust| trust.contains_key(member))
    };
    let others = sitting.roster.members().filter(|other| *other != member && !known(other));
    others
        .map(|of| {
            let relation = books.state.programme.dealings.relation(of, member);
            (of.clone(), relation.clamp(-TRUST_MAX, TRUST_MAX))
        })
        .collect()
}

/// The lines that hold at this sitting. What the capital softened stays softened, what it waived stays
/// waived, within the game.
fn instructions(books: &Books<'_>, sitting: &Sitting, member: &MemberId) -> Instructions {
    let state = books.state;
    let variant = state.game.as_ref().and_then(|game| game.variants.get(member));
    let plan = variant.and_then(|id| state.programme.dealings.variant(member, id));
    let Some(plan) = plan else {
        let arrived = !sitting.without_instructions.contains(member);
        return Instructions { variant: None, arrived, lines: Vec::new() };
    };
    let met = state.dealings.met.get(member);
    let before = state.dealings.instructions.get(member);
    let lines = plan
        .lines
        .iter()
        .filter(|line| line.sittings.is_empty() || line.sittings.contains(&sitting.id))
        .filter(|line| {
            let (id, plan) = (&line.line.line, &state.programme.dealings);
            !state.dealings.was_dropped(member, id)
                && (!plan.comes_by_cable(member, id) || state.dealings.was_set(member, id))
        })
        .map(|line| {
            let held = before.and_then(|before| before.line(&line.line.line));
            let mut line = held.cloned().unwrap_or_else(|| line.line.clone());
            line.met = met.is_some_and(|met| met.contains(&line.line));
            line
        })
        .collect();
    let arrived = match plan.arrivals.get(&sitting.id) {
        Some(at) => *at == Some(0),
        None => !sitting.without_instructions.contains(member),
    };
    Instructions { variant: Some(plan.id.clone()), arrived, lines }
}

/// "Takes no calls this sitting": trust that play brought to the bottom eases with the new day.
fn thaw(books: &mut Books<'_>, sitting: &Sitting) {
    let state = books.state;
    let cause = Cause::NewSitting { sitting: sitting.id.clone() };
    for (of, trust) in &state.dealings.trust {
        for (toward, trust) in trust.iter() {
            let born = state.programme.dealings.relation(of, toward);
            if *trust <= -TRUST_MAX && born > -TRUST_MAX {
                books.trust(of, toward, TRUST_NEW_SITTING, &cause);
            }
        }
    }
}
