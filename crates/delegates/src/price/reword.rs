//! The changes of wording there are: another verb, other parameters, a paragraph out, a paragraph more.
//! Each has a size, which is what it asks of the one who holds the pen.

use council::dealings::{Rewording, WordingChange};
use council::draft::{DraftText, NewOperative, OperativeClause};
use council::measure::{
    CeaseFireStage, Determination, Finding, ForceObjective, ForceWords, FurtherStep,
    GoodOfficesForm, InvitationFooting, Measure, NegotiationTerms, ProceduralStep, ReportBack,
};

/// Size of a paragraph left out.
const SIZE_DROP: i32 = 4;
/// Size of a paragraph more.
const SIZE_ADD: i32 = 3;
/// Size of a parameter changed.
const SIZE_PARAMETER: i32 = 2;
/// Days of a report by a fixed day, and of reports at times: what the Council asked for in its first years.
const DAYS_REPORT: u16 = 14;
const DAYS_EVERY: u16 = 30;

/// A change with what it asks of the pen.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Sized {
    pub(super) size: i32,
    pub(super) change: WordingChange,
}

/// Every single change of a text that has sense, and the paragraphs somebody would have added. A clause's
/// own changes stand together, in the order of the text.
pub(super) fn changes(text: &DraftText, wants: &[NewOperative]) -> Vec<Sized> {
    let mut all = Vec::new();
    for clause in &text.operative {
        all.extend(verbs(clause));
        all.extend(parameters(clause));
        if text.operative.len() > 1 {
            let change = WordingChange { clause: clause.id, how: Rewording::Drop };
            all.push(Sized { size: SIZE_DROP, change });
        }
    }
    for clause in &text.preamble {
        let determines = matches!(clause.content, council::PreambularContent::Determination(_));
        if determines {
            let change = WordingChange { clause: clause.id, how: Rewording::Drop };
            all.push(Sized { size: SIZE_DROP, change });
        }
    }
    if let Some(last) = text.operative.last().filter(|_| !lets_go(text)) {
        let new = wants.iter().filter(|new| !says_already(text, &new.measure));
        all.extend(new.map(|new| {
            let how = Rewording::Add(Box::new(new.clone()));
            Sized { size: SIZE_ADD, change: WordingChange { clause: last.id, how } }
        }));
    }
    all
}

/// Whether a text takes the matter off the Council's list: nothing more is then asked of the Council.
fn lets_go(text: &DraftText) -> bool {
    text.operative.iter().any(|clause| {
        matches!(&clause.measure, Measure::Procedure(order) if order.step == ProceduralStep::RemoveItem)
    })
}

/// Whether a text has a measure of this kind aimed at the same.
fn says_already(text: &DraftText, measure: &Measure) -> bool {
    text.measures().into_iter().any(|(_, _, other)| {
        other.kind() == measure.kind() && other.aimed_at() == measure.aimed_at()
    })
}

/// The other verbs of its ladder, the nearest first, as far as the Council uses them so. A finding is made
/// or not: it is bargained over by what is found.
fn verbs(clause: &OperativeClause) -> Vec<Sized> {
    if matches!(clause.measure, Measure::Determine(_)) {
        return Vec::new();
    }
    let grade = clause.verb.grade();
    let others = clause.verb.ladder().verbs().into_iter().filter(|verb| *verb != clause.verb);
    let mut all: Vec<Sized> = others
        .filter(|verb| clause.measure.is_usual_with(*verb))
        .map(|verb| Sized {
            size: i32::from(verb.grade().steps_to(grade)),
            change: WordingChange { clause: clause.id, how: Rewording::Verb(verb) },
        })
        .collect();
    all.sort_by_key(|one| one.size);
    all
}

/// The same measure with one parameter changed.
fn parameters(clause: &OperativeClause) -> Vec<Sized> {
    variants(&clause.measure)
        .into_iter()
        .filter(|measure| *measure != clause.measure)
        .map(|measure| Sized {
            size: SIZE_PARAMETER,
            change: WordingChange { clause: clause.id, how: Rewording::Measure(Box::new(measure)) },
        })
        .collect()
}

/// The same measure with other parameters, itself among them, where it has parameters that are bargained
/// over; nothing for the others.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "of the other measures the verb is bargained over"
)]
pub fn variants(measure: &Measure) -> Vec<Measure> {
    match measure {
        Measure::Determine(found) => Finding::ALL
            .iter()
            .map(|finding| {
                Determination { finding: *finding, conduct: found.conduct.clone() }.into()
            })
            .collect(),
        Measure::CeaseFire(truce) => {
            with(truce, CeaseFireStage::ALL, |truce, stage| truce.stage = *stage)
        }
        Measure::Withdraw(left) => with(left, &[None], |left, by| left.by = *by),
        Measure::Negotiate(talk) => {
            with(talk, NegotiationTerms::ALL, |talk, terms| talk.terms = *terms)
        }
        Measure::GoodOffices(help) => {
            with(help, GoodOfficesForm::ALL, |help, form| help.form = *form)
        }
        Measure::WarnOfMore(more) => with(more, FurtherStep::ALL, |more, step| more.step = *step),
        Measure::Invite(guest) => {
            with(guest, InvitationFooting::ALL, |guest, footing| guest.footing = *footing)
        }
        Measure::AuthoriseForce(force) => {
            let aims = [ForceObjective::RepelAttack, ForceObjective::RestorePeace];
            let mut all = with(force, ForceWords::ALL, |force, words| force.words = *words);
            all.extend(with(force, &[&aims[..1], &aims[..]], |force, aims| {
                force.objectives = aims.to_vec();
            }));
            all
        }
        Measure::ReportBack(report) => reports(report),
        _ => Vec::new(),
    }
}

fn with<P, C>(parameters: &P, choices: &[C], set: impl Fn(&mut P, &C)) -> Vec<Measure>
where
    P: Clone + Into<Measure>,
{
    let change = |choice| {
        let mut changed = parameters.clone();
        set(&mut changed, choice);
        changed.into()
    };
    choices.iter().map(change).collect()
}

/// A report as appropriate, at times, by a fixed day.
fn reports(report: &ReportBack) -> Vec<Measure> {
    let terms = [(None, None), (None, Some(DAYS_EVERY)), (Some(DAYS_REPORT), None)];
    with(report, &terms, |report, (within, every)| {
        report.within_days = *within;
        report.every_days = *every;
    })
}
