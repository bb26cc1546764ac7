//! What the app does, a folder each. A feature uses `ui` and `words`, never another feature's inside.

pub(crate) mod voting;
