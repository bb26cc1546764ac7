//! Clauses of one draft that do not go together.

use super::Warning;
use crate::ids::ClauseId;
use crate::measure::{
    Addressee, Change, Contributions, Means, Measure, MeasuresInForce, MissionChange,
    PeaceOperation, ProceduralStep,
};
use crate::verb::Verb;
use crate::vocabulary::vocabulary;

vocabulary! {
    /// How two clauses disagree.
    Contradiction {
        /// They have one measure, and two verbs.
        TwoVerbsForOneMeasure = "two_verbs_for_one_measure",
        /// One operation is to grow and to shrink, or to go on and to end.
        OperationBothWays = "operation_both_ways",
        /// One operation is to last until two days.
        TwoEnds = "two_ends",
        /// The same forces are to withdraw in two ways or by two days.
        TwoWithdrawals = "two_withdrawals",
        /// Measures are imposed and lifted at once.
        ImposedAndLifted = "imposed_and_lifted",
        /// Somebody is denied arms or help, and given them.
        DeniedAndGiven = "denied_and_given",
        /// The matter stays before the Council and leaves its list.
        KeptAndRemoved = "kept_and_removed",
        /// The same thing ends on two sets of terms.
        TwoTerms = "two_terms",
    }
}

/// Notes on every pair of clauses that do not go together.
pub(super) fn between(measures: &[(ClauseId, Verb, &Measure)]) -> Vec<Warning> {
    let mut warnings = Vec::new();
    for (place, (first, verb, measure)) in measures.iter().enumerate() {
        for (second, other_verb, other) in measures.iter().skip(place + 1) {
            let two_verbs = measure == other && verb != other_verb;
            let how = if two_verbs {
                Some(Contradiction::TwoVerbsForOneMeasure)
            } else {
                disagree(measure, other).or_else(|| disagree(other, measure))
            };
            warnings.extend(how.map(|how| Warning::Contradiction {
                first: *first,
                second: *second,
                how,
            }));
        }
    }
    warnings
}

/// How one measure disagrees with another; asked both ways round.
fn disagree(one: &Measure, other: &Measure) -> Option<Contradiction> {
    match (one, other) {
        (Measure::PeaceOperation(one), Measure::PeaceOperation(other)) => operations(one, other),
        (Measure::Withdraw(one), Measure::Withdraw(other)) => {
            let differ = (&one.to, one.by) != (&other.to, other.by);
            (one.forces == other.forces && one.from == other.from && differ)
                .then_some(Contradiction::TwoWithdrawals)
        }
        (Measure::ArmsEmbargo(imposed), Measure::ChangeMeasures(changed)) => {
            let reaches =
                matches!(changed.measures, MeasuresInForce::ArmsEmbargo | MeasuresInForce::All);
            (reaches && ends(changed.change) && same(&imposed.against, &changed.against))
                .then_some(Contradiction::ImposedAndLifted)
        }
        (Measure::EconomicSanctions(imposed), Measure::ChangeMeasures(changed)) => {
            let reaches = matches!(
                changed.measures,
                MeasuresInForce::EconomicSanctions | MeasuresInForce::All
            );
            (reaches && ends(changed.change) && same(&imposed.against, &changed.against))
                .then_some(Contradiction::ImposedAndLifted)
        }
        (Measure::ArmsEmbargo(denied), Measure::Contribute(given)) => (gives_arms(given)
            && shares(&denied.against, &given.to))
        .then_some(Contradiction::DeniedAndGiven),
        (Measure::NoAssistance(denied), Measure::Contribute(given)) => {
            shares(&denied.to, &given.to).then_some(Contradiction::DeniedAndGiven)
        }
        (Measure::RemainSeized(_), Measure::Procedure(procedure)) => {
            (procedure.step == ProceduralStep::RemoveItem).then_some(Contradiction::KeptAndRemoved)
        }
        (Measure::Sunset(one), Measure::Sunset(other)) => {
            (one.of == other.of && one != other).then_some(Contradiction::TwoTerms)
        }
        _ => None,
    }
}

fn operations(one: &PeaceOperation, other: &PeaceOperation) -> Option<Contradiction> {
    if one.mission != other.mission {
        return None;
    }
    let course = |operation: &PeaceOperation| match operation.change {
        MissionChange::Establish | MissionChange::Enlarge => Some(Course::More),
        MissionChange::Extend | MissionChange::ExtendFinally => Some(Course::Longer),
        MissionChange::Cut => Some(Course::Less),
        MissionChange::End => Some(Course::Over),
        MissionChange::Adjust | MissionChange::Merge => None,
    };
    let both_ways = match (course(one), course(other)) {
        (Some(Course::More), Some(Course::Less | Course::Over))
        | (Some(Course::Less | Course::Over), Some(Course::More))
        | (Some(Course::Longer), Some(Course::Over))
        | (Some(Course::Over), Some(Course::Longer)) => true,
        (Some(_), Some(_)) | (None, _) | (_, None) => false,
    };
    if both_ways {
        return Some(Contradiction::OperationBothWays);
    }
    let two_ends = one.until.is_some() && other.until.is_some() && one.until != other.until;
    two_ends.then_some(Contradiction::TwoEnds)
}

/// Where an operation is to go.
#[derive(Clone, Copy)]
enum Course {
    More,
    Longer,
    Less,
    Over,
}

fn ends(change: Change) -> bool {
    match change {
        Change::Lift | Change::Suspend => true,
        Change::Exempt | Change::Continue | Change::Widen => false,
    }
}

fn gives_arms(given: &Contributions) -> bool {
    given.of.is_empty()
        || given
            .of
            .iter()
            .any(|means| matches!(means, Means::Assistance | Means::Troops | Means::Equipment))
}

fn same(one: &[Addressee], other: &[Addressee]) -> bool {
    one == other || shares(one, other)
}

fn shares(one: &[Addressee], other: &[Addressee]) -> bool {
    one.iter().any(|addressee| other.contains(addressee))
}
