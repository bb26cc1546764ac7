//! Whose hand surprised a seat: ballots that no leaning within the band of its count just before the vote
//! gives.

use council::dealings::Band;
use council::vote::{Ballot, Roll};
use council::{MemberId, PublicView};
use serde::{Deserialize, Serialize};

use super::band::Known;
use super::count::{Count, Mark};
use crate::conduct::may_veto;
use crate::value::numbers::LEANING_MAX;
use crate::value::{No, ballot};

/// Surprises told at most: a list of them would be a count again.
const SURPRISES_MAX: usize = 2;

/// A hand that was not where the count had it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Surprise {
    /// Whose.
    pub member: MemberId,
    /// What the count left open, as the President asks for it.
    pub expected: Vec<Ballot>,
    /// What it did.
    pub ballot: Ballot,
}

/// The hands farthest from where the count had them, two at most. One's own is no surprise, nor is a seat
/// that was not there.
pub fn surprises(public: &PublicView, count: &Count, roll: &Roll) -> Vec<Surprise> {
    let mut found: Vec<(u32, Surprise)> =
        count.marks.iter().filter_map(|mark| surprise(public, mark, roll)).collect();
    found.sort_by_key(|(far, _)| std::cmp::Reverse(*far));
    found.into_iter().take(SURPRISES_MAX).map(|(_, surprise)| surprise).collect()
}

fn surprise(public: &PublicView, mark: &Mark, roll: &Roll) -> Option<(u32, Surprise)> {
    let cast = roll.ballot(&mark.member).filter(|ballot| *ballot != Ballot::Absent)?;
    if mark.reading.known == Known::Own {
        return None;
    }
    let nos = nos(public, &mark.member);
    let band = mark.reading.band;
    let mut expected = within(band, nos);
    if waits_for_its_capital(public, &mark.member) {
        expected.push(Ballot::NotParticipating);
    }
    (!expected.contains(&cast)).then(|| {
        let member = mark.member.clone();
        (distance(band, cast, nos), Surprise { member, expected, ballot: cast })
    })
}

/// What a member's no may be. Whether it would be a veto hangs on the other hands, which nobody has seen:
/// of a permanent member both have to be reckoned with.
fn nos(public: &PublicView, member: &MemberId) -> &'static [No] {
    if may_veto(public, member) { &[No::Counts, No::WouldVeto] } else { &[No::Counts] }
}

/// That a capital has sent no word is known to everybody (India and Egypt on 27 June 1950, S/PV.474).
fn waits_for_its_capital(public: &PublicView, member: &MemberId) -> bool {
    public.sitting.as_ref().is_some_and(|sitting| sitting.without_instructions.contains(member))
}

/// Every ballot that some leaning within the band gives, in the order of the President's question.
fn within(band: Band, nos: &[No]) -> Vec<Ballot> {
    let gives = |wanted: &Ballot| leanings_of(*wanted, nos).any(|at| lies_in(band, at));
    Ballot::ALL.into_iter().filter(gives).collect()
}

/// How far outside of the band the nearest leaning lies that gives this ballot. Who takes no part is as far
/// off as one who abstains.
fn distance(band: Band, cast: Ballot, nos: &[No]) -> u32 {
    let as_if = if cast == Ballot::NotParticipating { Ballot::Abstaining } else { cast };
    let far = |at: i32| at.abs_diff(at.clamp(band.low, band.high));
    leanings_of(as_if, nos).map(far).min().unwrap_or_default()
}

fn leanings_of(wanted: Ballot, nos: &[No]) -> impl Iterator<Item = i32> {
    (-LEANING_MAX..=LEANING_MAX).filter(move |at| nos.iter().any(|no| ballot(*at, *no) == wanted))
}

fn lies_in(band: Band, at: i32) -> bool {
    (band.low..=band.high).contains(&at)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Band, permanent or not, cast: what was open, and how far off the hand is.
    #[test]
    fn a_hand_surprises_where_no_leaning_of_its_band_gives_it() {
        use Ballot::{Abstaining, Against, For, NotParticipating};
        let member: &[No] = &[No::Counts];
        let permanent: &[No] = &[No::Counts, No::WouldVeto];
        for ((low, high), nos, cast, open, far) in [
            ((15, 45), member, For, vec![For], 0),
            ((15, 45), member, Abstaining, vec![For], 1),
            ((30, 40), member, Against, vec![For], 45),
            ((5, 35), member, For, vec![For, Abstaining], 0),
            ((5, 35), member, Against, vec![For, Abstaining], 20),
            ((-50, -20), member, Abstaining, vec![Against], 6),
            ((-29, -20), permanent, Abstaining, vec![Against, Abstaining], 0),
            ((-60, -31), permanent, Abstaining, vec![Against], 2),
            ((-30, 20), member, For, vec![For, Against, Abstaining], 0),
            ((40, 60), member, NotParticipating, vec![For], 26),
            ((100, 100), member, Abstaining, vec![For], 86),
        ] {
            let band = Band { low, high };
            assert_eq!(within(band, nos), open, "{band:?}");
            assert_eq!(distance(band, cast, nos), far, "{band:?}: {cast:?}");
        }
    }
}
