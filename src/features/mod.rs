//! What the app does, a folder each. A feature uses `ui`, `session` and `words`, never another feature's
//! inside.

pub(crate) mod briefing;
pub(crate) mod debrief;
pub(crate) mod desk;
pub(crate) mod drafting;
pub(crate) mod experiment;
pub(crate) mod glossary;
pub(crate) mod guide;
pub(crate) mod learn;
pub(crate) mod moves;
pub(crate) mod now;
pub(crate) mod papers;
pub(crate) mod reading_level;
pub(crate) mod record;
pub(crate) mod review;
pub(crate) mod room;
pub(crate) mod shelf;
pub(crate) mod voting;
