//! The count over each text that can still come to a vote, as it is drawn: a cell a member, and what is
//! needed under the rules of the game.

use council::{DecisionRule, DraftId, MemberId};
use delegates::read::{Count, Standing};
use table::session::Now;

/// A count over a draft, ready to be shown.
#[derive(Clone, PartialEq, Debug)]
pub(crate) struct CountShown {
    /// Over which draft.
    pub(crate) draft: DraftId,
    /// The count.
    pub(crate) count: Count,
    /// Its cells in the order of the line: how each stands, and whether that is a guess.
    pub(crate) cells: Vec<(&'static str, bool, MemberId)>,
    /// Whether one vote against is enough to prevent it.
    pub(crate) all_must_agree: bool,
}

/// The counts worth a line: texts before the Council, then those on the desk.
pub(crate) fn counts(now: &Now) -> Vec<CountShown> {
    let game = now.view.public.game.as_ref();
    let all_must_agree = game.is_some_and(|game| game.rulebook.decision == DecisionRule::Unanimity);
    now.reading
        .counts
        .iter()
        .map(|(draft, count)| {
            let mut cells: Vec<_> = count
                .marks
                .iter()
                .map(|mark| {
                    let standing = match mark.standing {
                        Standing::Sure => "sure",
                        Standing::MayMove => "open",
                        Standing::Closed => "closed",
                        Standing::Away => "away",
                    };
                    (mark.standing, standing, mark.reading.known.is_guess(), mark.member.clone())
                })
                .collect();
            cells.sort_by_key(|(standing, _, guess, _)| (*standing, *guess));
            let cells = cells.into_iter().map(|(_, name, guess, who)| (name, guess, who)).collect();
            CountShown { draft: draft.clone(), count: count.clone(), cells, all_must_agree }
        })
        .collect()
}
