//! What of the latest lines a player is shown at once, and what is folded away.

use council::MemberId;

use super::{StoryKind, StoryLine};

/// Lines shown at once besides the answers, what one's capital says and drafts withdrawn; the others are
/// folded away.
const SHOWN_MAX: usize = 1;
/// At the table two speeches are.
const SPEECHES_MAX: usize = 2;

/// What has just happened, in three parts.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Happened {
    /// Answers to the player's own move.
    pub answers: Vec<StoryLine>,
    /// What matters most of the rest.
    pub first: Vec<StoryLine>,
    /// Everything else, in its order: folded away.
    pub others: Vec<StoryLine>,
}

impl Happened {
    /// Sorts the latest lines, without what has its own place on the page: the player's own move, calls
    /// and offers that still wait (`waiting` are those who wait), votes, the crisis.
    pub fn of<'l>(
        latest: impl IntoIterator<Item = &'l StoryLine>,
        player: &MemberId,
        waiting: &[MemberId],
    ) -> Self {
        let own = Some(player);
        let shown = latest.into_iter().filter(|line| match line.kind {
            StoryKind::Call => {
                line.who.as_ref() != own
                    && !waiting.iter().any(|from| line.who.as_ref() == Some(from))
            }
            StoryKind::Vote | StoryKind::Crisis | StoryKind::Means | StoryKind::Ending => false,
            StoryKind::Move
            | StoryKind::Answer
            | StoryKind::Promise
            | StoryKind::Speech
            | StoryKind::Message => line.who.as_ref() != own,
            StoryKind::Rumour
            | StoryKind::Mood
            | StoryKind::Capital
            | StoryKind::Withdrawal
            | StoryKind::Note => true,
        });
        let (answers, rest): (Vec<_>, Vec<_>) =
            shown.cloned().partition(|line| line.kind == StoryKind::Answer);
        let (mut first, mut others): (Vec<_>, Vec<_>) = rest
            .into_iter()
            .partition(|line| matches!(line.kind, StoryKind::Capital | StoryKind::Withdrawal));
        // At the table the last word said is the first to be read.
        let mut by_weight: Vec<usize> = (0..others.len()).rev().collect();
        // Notes are the record's: who wants them finds them there.
        by_weight
            .retain(|place| others.get(*place).is_some_and(|line| weight(line.kind).is_some()));
        by_weight.sort_by_key(|place| others.get(*place).map(|line| weight(line.kind)));
        let kind = |place: &usize| others.get(*place).map(|line| line.kind);
        if by_weight.first().and_then(kind) == Some(StoryKind::Speech) {
            by_weight.retain(|place| kind(place) == Some(StoryKind::Speech));
            by_weight.truncate(SPEECHES_MAX);
        } else {
            by_weight.truncate(SHOWN_MAX);
        }
        by_weight.sort_unstable_by(|one, other| other.cmp(one));
        first.extend(by_weight.into_iter().map(|place| others.remove(place)));
        Self { answers, first, others }
    }
}

/// What is read first; nothing for what is only read when it is unfolded.
fn weight(kind: StoryKind) -> Option<u8> {
    match kind {
        StoryKind::Call | StoryKind::Message => Some(1),
        StoryKind::Rumour => Some(2),
        StoryKind::Speech => Some(3),
        StoryKind::Mood => Some(4),
        StoryKind::Promise | StoryKind::Move => Some(5),
        StoryKind::Note
        | StoryKind::Answer
        | StoryKind::Capital
        | StoryKind::Withdrawal
        | StoryKind::Vote
        | StoryKind::Crisis
        | StoryKind::Means
        | StoryKind::Ending => None,
    }
}
