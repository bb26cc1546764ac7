//! The drafting desk: a text as slips, what a slip can be turned to, the notes in the margin, the leanings.

use std::collections::BTreeSet;
use std::sync::Arc;

use council::dealings::{Rewording, WordingChange};
use council::state::DraftOnFile;
use council::warning::{DeterminationSoFar, WarningContext};
use council::{
    Actor, ClauseEdit, ClauseId, ClauseText, Command, DraftCommand, DraftId, DraftText, MemberId,
    NewOperative, OperativeClause, Verb,
};
use delegates::price::variants;
use delegates::read::Count;
use table::session::Now;
use wording::DraftDocument;

use crate::session::{Papers, with_story};
use crate::words;

/// A slip: one operative paragraph with what it can be turned to.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Slip {
    /// Its clause.
    pub(crate) clause: ClauseId,
    /// Its number, from 1.
    pub(crate) number: u32,
    /// Its verb.
    pub(crate) verb: Verb,
    /// The verbs of its ladder, with their words.
    pub(crate) ladder: Vec<(Verb, String)>,
    /// The same paragraph with another parameter, as it would read; the first is as it stands.
    pub(crate) reaches: Vec<(WordingChange, String)>,
    /// What the paragraph says.
    pub(crate) lead: Option<String>,
    /// What follows its verb.
    pub(crate) rest: String,
}

/// A mark of the red pencil.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct RedMark {
    /// Whose.
    pub(crate) by: MemberId,
    /// The change it asks for.
    pub(crate) change: WordingChange,
}

/// A row of the leanings: a member and what is known of its mind on the text.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct Leaning {
    /// Whose.
    pub(crate) member: MemberId,
    /// Its band, each end from 0 (against) to 100 (for).
    pub(crate) band: (i32, i32),
    /// Whether it is a guess.
    pub(crate) guess: bool,
}

/// The draft on the desk, if the player can read it.
pub(crate) fn draft(now: &Now, id: &DraftId) -> Option<Arc<DraftOnFile>> {
    let all = now.view.public.drafts.iter().chain(&now.view.private.desk);
    all.into_iter().find(|draft| draft.id == *id).cloned()
}

/// The player's own draft of this sitting that can still be changed, if there is one.
pub(crate) fn own(now: &Now) -> Option<DraftId> {
    let own = |draft: &&Arc<DraftOnFile>| {
        draft.mover == Actor::Member(now.seat.clone()) && may_edit(now, &draft.id)
    };
    let all = now.view.private.desk.iter().chain(&now.view.public.drafts);
    all.into_iter().rfind(own).map(|draft| draft.id.clone())
}

/// Whether the authority offers the player to change it.
pub(crate) fn may_edit(now: &Now, id: &DraftId) -> bool {
    let edits = |offer: &council::Offer| matches!(offer, council::Offer::Compose(council::Template::Edit { draft, .. }) if draft == id);
    now.view.private.offers.iter().any(edits)
}

/// The slips of a text.
pub(crate) fn slips(papers: Papers, text: &DraftText) -> Vec<Slip> {
    let drafter = words::drafter(papers);
    let numbered = text.operative.iter().zip(1_u32..);
    numbered
        .map(|(clause, number)| {
            let said = drafter.operative(clause);
            Slip {
                clause: clause.id,
                number,
                verb: clause.verb,
                ladder: ladder(papers, clause),
                reaches: reaches(papers, clause),
                lead: said.lead,
                rest: said.rest,
            }
        })
        .collect()
}

/// The verbs of its ladder, each in the word with which this paragraph would begin: what others decide, a
/// finding determines.
fn ladder(papers: Papers, clause: &OperativeClause) -> Vec<(Verb, String)> {
    let drafter = words::drafter(papers);
    let rungs = clause.verb.ladder().verbs().map(|verb| {
        let turned = OperativeClause { verb, text: ClauseText::Generated, ..clause.clone() };
        (verb, drafter.operative(&turned).lead.unwrap_or_else(|| words::verb(verb)))
    });
    rungs.to_vec()
}

/// The same paragraph with other parameters, as it would read.
fn reaches(papers: Papers, clause: &OperativeClause) -> Vec<(WordingChange, String)> {
    let drafter = words::drafter(papers);
    let others = variants(&clause.measure).into_iter().filter(|other| *other != clause.measure);
    let all = [clause.measure.clone()].into_iter().chain(others);
    let all: Vec<_> = all
        .map(|measure| {
            let turned = OperativeClause { measure: measure.clone(), ..clause.clone() };
            let how = Rewording::Measure(Box::new(measure));
            let change = WordingChange { clause: clause.id, how };
            (change, drafter.operative(&turned).rest)
        })
        .collect();
    if all.len() > 1 { all } else { Vec::new() }
}

/// The text as it will be printed, as HTML whose every word is escaped.
pub(crate) fn printed(papers: Papers, now: &Now, draft: &DraftOnFile) -> String {
    let document = DraftDocument {
        // It has no symbol yet: it is called what it is called everywhere else.
        symbol: with_story(|story| story.draft(&now.seat, &draft.id)).unwrap_or_default(),
        date: now.view.public.sitting.as_ref().map_or(council::Date::MAX, |one| one.date),
        original: None,
        sponsors: draft.sponsors.clone(),
        revision: draft.rev.saturating_sub(1),
        text: draft.text.as_ref().clone(),
    };
    words::drafter(papers).draft(&document).to_html()
}

/// Notes in the margin, in terms of practice.
pub(crate) fn notes(now: &Now, text: &DraftText) -> Vec<String> {
    let made = !now.view.public.crisis.determinations.is_empty();
    let context = WarningContext {
        on: now.view.public.sitting.as_ref().map_or(council::Date::MAX, |one| one.date),
        determination: if made { DeterminationSoFar::Made } else { DeterminationSoFar::None },
        used_in_game: BTreeSet::new(),
    };
    let warnings = text.warnings(&context);
    warnings.iter().map(|one| wording::warning(words::catalogue(), text, one)).collect()
}

/// Marks of the red pencil on a draft.
pub(crate) fn marks(now: &Now, draft: &DraftId) -> Vec<RedMark> {
    let dealings = now.view.private.dealings.iter().flat_map(|dealings| &dealings.circulations);
    let of_it = dealings.filter(|one| one.draft == *draft).flat_map(|one| &one.marks);
    of_it.map(|(by, change)| RedMark { by: by.clone(), change: change.clone() }).collect()
}

/// What is known of each member's mind on a text.
pub(crate) fn leanings(count: &Count) -> Vec<Leaning> {
    let of_a_hundred = |leaning: i32| i32::midpoint(leaning.clamp(-100, 100), 100);
    let rows = count.marks.iter().map(|mark| Leaning {
        member: mark.member.clone(),
        band: (of_a_hundred(mark.reading.band.low), of_a_hundred(mark.reading.band.high)),
        guess: mark.reading.known.is_guess(),
    });
    rows.collect()
}

/// The count over a draft.
pub(crate) fn count_of(now: &Now, draft: &DraftId) -> Option<Count> {
    let counts = &now.reading.counts;
    counts.iter().find(|(id, _)| id == draft).map(|(_, count)| count.clone())
}

/// Paragraphs of this sitting's outlines that a text has not: what can be added.
pub(crate) fn additions(
    papers: Papers,
    now: &Now,
    text: &DraftText,
) -> Vec<(NewOperative, String)> {
    let drafter = words::drafter(papers);
    let Some(sitting) = &now.view.public.sitting else { return Vec::new() };
    let Some(sitting) = papers.scenario().sitting(&sitting.id) else { return Vec::new() };
    let paragraphs = sitting.outlines.iter().flat_map(|outline| &outline.draft.operative);
    let mut all: Vec<(NewOperative, String)> = Vec::new();
    for clause in paragraphs {
        let there = text.operative.iter().any(|own| own.measure == clause.measure);
        let listed = all.iter().any(|(new, _)| new.measure == clause.measure);
        if there || listed {
            continue;
        }
        let said = drafter.operative(clause);
        let new = NewOperative {
            verb: clause.verb,
            measure: clause.measure.clone(),
            text: clause.text.clone(),
            subclauses: Vec::new(),
        };
        all.push((new, format!("{} {}", said.lead.unwrap_or_default(), said.rest)));
    }
    all
}

/// The texts a draft can begin from: the sitting's outlines, with their titles.
pub(crate) fn outlines(papers: Papers, now: &Now) -> Vec<(DraftText, String)> {
    let sitting = now.view.public.sitting.as_ref();
    let sitting = sitting.and_then(|one| papers.scenario().sitting(&one.id));
    let outlines = sitting.into_iter().flat_map(|one| &one.outlines);
    outlines.map(|outline| (outline.draft.clone(), words::brought(&outline.title))).collect()
}

/// The command for one change of a draft.
pub(crate) fn edit(draft: &DraftOnFile, edit: ClauseEdit) -> Command {
    edit_of(&draft.id, draft.rev, edit)
}

/// The command for one change of a draft that has been changed so often.
pub(crate) fn edit_of(draft: &DraftId, base_rev: u32, edit: ClauseEdit) -> Command {
    Command::Draft(DraftCommand::Edit { draft: draft.clone(), base_rev, edit })
}

/// The paragraphs whose slips are open at first: those somebody has marked, or else the first one.
pub(crate) fn open_at_first(text: &DraftText, marks: &[RedMark]) -> BTreeSet<ClauseId> {
    let ids = || text.operative.iter().map(|clause| clause.id);
    let marked: BTreeSet<ClauseId> =
        ids().filter(|id| marks.iter().any(|mark| mark.change.clause == *id)).collect();
    if marked.is_empty() { ids().take(1).collect() } else { marked }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::example::Example;

    #[test]
    fn a_finding_determines_where_others_decide() {
        let papers = Example::begun().papers;
        let outlines = papers.scenario().sittings.iter().flat_map(|sitting| &sitting.outlines);
        let mut findings = 0;
        for slip in outlines.flat_map(|outline| slips(papers, &outline.draft)) {
            let own = slip.ladder.iter().find(|(verb, _)| *verb == slip.verb).unwrap();
            // Words of an author's own may begin otherwise.
            if let Some(lead) = &slip.lead {
                assert_eq!(&own.1, lead, "the word taken is the word printed");
            }
            findings += u32::from(own.1 == "Determines");
        }
        assert!(findings > 0, "no outline determines anything");
    }

    #[test]
    fn the_printed_page_is_headed_by_the_drafts_name_and_not_by_its_id() {
        let mut game = Example::begun();
        game.wait();
        let papers = game.papers;
        let sitting = papers.scenario().sittings.first().unwrap();
        let text = sitting.outlines.first().unwrap().draft.clone();
        let item = game.now.view.public.sitting.as_ref().unwrap().provisional_agenda[0].clone();
        assert!(game.act(Command::Draft(DraftCommand::Begin { item, text })));
        let draft = game.now.view.private.desk.first().unwrap().clone();
        let page = printed(papers, &game.now, &draft);
        assert!(page.contains("your draft"), "{page}");
        assert!(!page.contains(draft.id.as_str()), "{page}");
    }

    #[test]
    fn the_slips_that_somebody_marked_are_open_and_otherwise_the_first() {
        let papers = Example::begun().papers;
        let sitting = papers.scenario().sittings.first().unwrap();
        let text = &sitting.outlines.first().unwrap().draft;
        let (first, last) = (text.operative.first().unwrap(), text.operative.last().unwrap());
        assert_ne!(first.id, last.id);
        assert_eq!(open_at_first(text, &[]), [first.id].into());
        let how = Rewording::Verb(last.verb);
        let change = WordingChange { clause: last.id, how };
        let marks = [RedMark { by: "france".into(), change }];
        assert_eq!(open_at_first(text, &marks), [last.id].into());
        assert_eq!(open_at_first(&DraftText::default(), &[]), BTreeSet::new());
    }
}
