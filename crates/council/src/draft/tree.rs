//! Lists of clauses and the tree of sub-clauses: putting in, taking out, moving, finding.

use super::clause::SubClause;
use crate::ids::ClauseId;

/// Puts something in at a place; beyond the end means at the end.
pub(super) fn insert<T>(list: &mut Vec<T>, at: u32, new: T) {
    let at = usize::try_from(at).map_or(list.len(), |at| at.min(list.len()));
    list.insert(at, new);
}

/// Moves the one that is meant to a place; says whether it is there.
pub(super) fn move_in<T>(list: &mut Vec<T>, to: u32, is_meant: impl Fn(&T) -> bool) -> bool {
    let Some(from) = list.iter().position(is_meant) else { return false };
    let moved = list.remove(from);
    insert(list, to, moved);
    true
}

/// Moves a sub-clause, at any level, among those beside it; says whether it is there.
pub(super) fn move_under(subclauses: &mut Vec<SubClause>, id: ClauseId, to: u32) -> bool {
    move_in(subclauses, to, |subclause| subclause.id == id)
        || subclauses.iter_mut().any(|subclause| move_under(&mut subclause.subclauses, id, to))
}

/// Takes a sub-clause out, at any level, with everything under it.
pub(super) fn take_out_under(subclauses: &mut Vec<SubClause>, id: ClauseId) {
    subclauses.retain(|subclause| subclause.id != id);
    for subclause in subclauses {
        take_out_under(&mut subclause.subclauses, id);
    }
}

/// The sub-clause with this id, at any level.
pub(super) fn find_under(subclauses: &[SubClause], id: ClauseId) -> Option<&SubClause> {
    subclauses.iter().find_map(|subclause| {
        if subclause.id == id { Some(subclause) } else { find_under(&subclause.subclauses, id) }
    })
}

/// The sub-clause with this id, at any level, to be changed.
pub(super) fn find_under_mut(subclauses: &mut [SubClause], id: ClauseId) -> Option<&mut SubClause> {
    for subclause in subclauses {
        if subclause.id == id {
            return Some(subclause);
        }
        if let Some(found) = find_under_mut(&mut subclause.subclauses, id) {
            return Some(found);
        }
    }
    None
}

/// Levels of sub-clauses in a list.
pub(super) fn depth(subclauses: &[SubClause]) -> u32 {
    subclauses.iter().map(|subclause| 1 + depth(&subclause.subclauses)).max().unwrap_or(0)
}

/// How many there are, as the limits count.
pub(super) fn count<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}
