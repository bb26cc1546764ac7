//! Filling what a template leaves open.

use std::sync::LazyLock;

use super::Dice;
use crate::actor::Actor;
use crate::amendment::{Addition, Alteration, AmendmentText, Deletion, Replacement};
use crate::command::{
    ChairCommand, Command, ConsultCommand, DraftCommand, FloorCommand, HostCommand, MeansCommand,
};
use crate::date::Date;
use crate::draft::{
    Basis, Clause, ClauseEdit, ClauseText, DraftText, NewOperative, NewPreambular, NewSubClause,
    Participle, PreambularContent, SubContent, SubMeasure,
};
use crate::ids::{ClauseId, DraftId, MemberId};
use crate::level::Level;
use crate::measure::Measure;
use crate::meeting::MotionKind;
use crate::offers::Template;
use crate::state::State;
use crate::verb::Verb;
use crate::words::Words;

/// One measure of each kind.
static MEASURES: LazyLock<Vec<Measure>> = LazyLock::new(|| {
    serde_json::from_str(include_str!("../../cases/measures.json")).unwrap_or_default()
});

/// A template with its slots filled at random, in a way that mostly fits.
pub fn filled(template: &Template, state: &State, actor: &Actor, dice: &mut Dice) -> Command {
    match template {
        Template::OpenGame => super::open_game(dice.below(1000), Level::Full),
        Template::Talk(template) => {
            Command::Talk(super::talk::filled(template, state, actor, dice))
        }
        Template::Message => {
            Command::Consult(ConsultCommand::Send { to: members(state, dice), words: words(dice) })
        }
        Template::StayAway => Command::Consult(ConsultCommand::StayAway { words: words(dice) }),
        Template::Begin { item } => {
            Command::Draft(DraftCommand::Begin { item: item.clone(), text: text(dice) })
        }
        Template::Edit { draft, base_rev } => Command::Draft(DraftCommand::Edit {
            draft: draft.clone(),
            base_rev: *base_rev,
            edit: edit(&on_file(state, draft), dice),
        }),
        Template::Share { draft } => Command::Draft(DraftCommand::Share {
            draft: draft.clone(),
            with: newcomers(state, actor, draft, dice),
        }),
        Template::Amend { draft, base_rev } => Command::Draft(DraftCommand::Amend {
            draft: draft.clone(),
            base_rev: *base_rev,
            text: amendment(&on_file(state, draft), dice),
        }),
        Template::Divide { draft } => Command::Draft(DraftCommand::AskDivision {
            draft: draft.clone(),
            clauses: dice.some(&clause_ids(&on_file(state, draft))),
        }),
        Template::Speak { capacity } => {
            Command::Floor(FloorCommand::Speak { capacity: *capacity, words: words(dice) })
        }
        Template::Pledge { capability, left } => Command::Means(MeansCommand::Pledge {
            capability: capability.clone(),
            amount: dice.below((*left).max(1)).saturating_add(1),
        }),
        Template::AdjournTo => Command::Floor(FloorCommand::Move {
            kind: MotionKind::AdjournTo { date: Date::new(1950, 12, 1).unwrap_or(Date::MAX) },
        }),
        Template::ProposeStatement => {
            Command::Chair(ChairCommand::ProposeStatement { text: words(dice) })
        }
    }
}

fn on_file(state: &State, draft: &DraftId) -> DraftText {
    state.papers.draft(draft).map(|draft| draft.text.as_ref().clone()).unwrap_or_default()
}

fn words(dice: &mut Dice) -> Words {
    match dice.below(3) {
        0 => Words::phrase("we-reserve-our-position"),
        1 => Words::typed("My Government has followed these events with concern."),
        _ => Words::typed("Nous réservons notre position."),
    }
}

/// Some members, often one.
fn members(state: &State, dice: &mut Dice) -> Vec<MemberId> {
    let seated: Vec<_> =
        state.sitting.iter().flat_map(|sitting| sitting.roster.members()).cloned().collect();
    if dice.one_in(4) {
        dice.some(&seated)
    } else {
        dice.pick(&seated).cloned().into_iter().collect()
    }
}

/// Members who have not seen the draft yet.
fn newcomers(state: &State, actor: &Actor, draft: &DraftId, dice: &mut Dice) -> Vec<MemberId> {
    let knows = |member: &MemberId| {
        let reader = Actor::Member(member.clone());
        reader == *actor
            || state.papers.draft(draft).is_some_and(|draft| draft.is_known_to(&reader))
    };
    members(state, dice).into_iter().filter(|member| !knows(member)).collect()
}

pub(super) fn measure(dice: &mut Dice) -> Option<Measure> {
    dice.pick(&MEASURES).cloned()
}

pub(super) fn verb(dice: &mut Dice) -> Verb {
    let verbs = [Verb::Notes, Verb::Deplores, Verb::CallsUpon, Verb::Recommends, Verb::Decides];
    dice.pick(&verbs).copied().unwrap_or(Verb::Decides)
}

fn operative(dice: &mut Dice) -> Option<NewOperative> {
    let mut clause = NewOperative::new(verb(dice), measure(dice)?);
    if dice.one_in(3) {
        clause.text = ClauseText::written("en", "Decides what is set out here");
    }
    if dice.one_in(3) {
        clause.subclauses.extend(subclause(dice));
    }
    Some(clause)
}

fn subclause(dice: &mut Dice) -> Option<NewSubClause> {
    let own = SubMeasure { measure: measure(dice)?, text: ClauseText::Generated };
    Some(NewSubClause { content: SubContent::Measure(own), subclauses: Vec::new() })
}

fn preambular(dice: &mut Dice) -> NewPreambular {
    let basis = if dice.one_in(2) { Basis::ChapterVi } else { Basis::ChapterVii };
    NewPreambular {
        participle: Participle::Acting,
        content: PreambularContent::Basis(basis),
        text: ClauseText::Generated,
    }
}

/// A text of up to four clauses. What does not fit is left out.
pub(super) fn text(dice: &mut Dice) -> DraftText {
    let mut text = DraftText::default();
    for _ in 0..=dice.below(3) {
        let change = insertion(dice);
        if let Some(edited) = change.and_then(|edit| text.apply(&edit, text.next_free_id()).ok()) {
            text = edited.text;
        }
    }
    text
}

fn insertion(dice: &mut Dice) -> Option<ClauseEdit> {
    let at = dice.below(4);
    if dice.one_in(4) {
        return Some(ClauseEdit::InsertPreambular { at, clause: preambular(dice) });
    }
    Some(ClauseEdit::InsertOperative { at, clause: operative(dice)? })
}

fn clause_ids(text: &DraftText) -> Vec<ClauseId> {
    let preamble = text.preamble.iter().map(|clause| clause.id);
    preamble.chain(text.operative.iter().map(|clause| clause.id)).collect()
}

fn clause(text: &DraftText, dice: &mut Dice) -> ClauseId {
    dice.pick(&clause_ids(text)).copied().unwrap_or(ClauseId(1))
}

fn edit(text: &DraftText, dice: &mut Dice) -> ClauseEdit {
    let clause = clause(text, dice);
    let at = dice.below(4);
    let fallback = ClauseEdit::Move { clause, to: at };
    match dice.below(8) {
        0 | 1 => insertion(dice).unwrap_or(fallback),
        2 => ClauseEdit::Remove { clause },
        3 => ClauseEdit::SetVerb { clause, verb: verb(dice) },
        4 => measure(dice).map_or(fallback, |measure| ClauseEdit::SetMeasure { clause, measure }),
        5 => ClauseEdit::SetText { clause, text: ClauseText::written("en", "Calls for calm") },
        6 => subclause(dice).map_or(fallback, |new| ClauseEdit::InsertSubClause {
            under: clause,
            at,
            clause: new,
        }),
        _ => fallback,
    }
}

fn amendment(text: &DraftText, dice: &mut Dice) -> AmendmentText {
    let first_of_preamble = |dice: &mut Dice| {
        AmendmentText::Add(Addition::Preambular { after: None, clause: preambular(dice) })
    };
    let Some(was) = dice.pick(&text.operative).cloned() else { return first_of_preamble(dice) };
    match (dice.below(5), operative(dice)) {
        (0, Some(clause)) => {
            AmendmentText::Add(Addition::Operative { after: Some(was.id), clause })
        }
        (1, Some(with)) => AmendmentText::Replace(Replacement::Operative { was, with }),
        (2, _) => AmendmentText::Delete(Deletion { was: Clause::Operative(was) }),
        (3, _) => AmendmentText::Change(Alteration {
            was,
            verb: Some(verb(dice)),
            measure: None,
            text: None,
        }),
        (_, _) => first_of_preamble(dice),
    }
}

/// A seed, course and branch no scenario foresees, for the pool of wild commands.
pub(super) fn wild_opening(dice: &mut Dice) -> HostCommand {
    HostCommand::OpenGame {
        seed: crate::state::Seed(if dice.one_in(2) { "7".to_owned() } else { "seven".to_owned() }),
        level: Level::Council,
        rulebook: None,
        course: vec![crate::ids::SittingId::from("27-june")],
        branch: None,
        manner: crate::dealings::Manner::Hard,
        instructions: crate::dealings::InstructionsAs::Seeded,
        length: crate::dealings::Length::Longer,
    }
}
