//! Matters of procedure: by which name texts and positions speak of an item or of who sits.

use std::collections::BTreeMap;

use council::ids::{ItemId, MemberId, TargetId};
use council::scenario::file::ScenarioFile;

/// What texts and positions call the items of the agenda and the members' credentials, so that a motion
/// from the floor is weighed like the paragraph that says the same.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Matters {
    items: BTreeMap<ItemId, TargetId>,
    credentials: BTreeMap<MemberId, TargetId>,
}

impl Matters {
    pub(super) fn of(file: &ScenarioFile) -> Self {
        let mut matters = Self::default();
        for target in file.targets.iter().flatten() {
            if let Some(item) = &target.item {
                matters.items.entry(item.clone()).or_insert_with(|| target.id.clone());
            }
            if let Some(member) = &target.credentials_of {
                matters.credentials.entry(member.clone()).or_insert_with(|| target.id.clone());
            }
        }
        matters
    }

    /// What texts call an item; an item they do not speak of goes by its own name.
    pub fn item(&self, item: &ItemId) -> TargetId {
        self.items.get(item).cloned().unwrap_or_else(|| TargetId::new(item.as_str()))
    }

    /// What texts call a member's credentials; those they do not speak of go by the member's name.
    pub fn credentials(&self, member: &MemberId) -> TargetId {
        self.credentials.get(member).cloned().unwrap_or_else(|| TargetId::new(member.as_str()))
    }
}
