//! Views: what one viewer may know. The interface and the computer delegates read only these.
//!
//! The public view is the same for everybody and computed once a record; the private view is one
//! delegation's own papers and what it may do now. Nothing secret of one seat enters either view of
//! another: tested.

mod private;
mod public;

pub use private::{PrivateView, papers_view, private_view};
pub use public::{MeetingView, Presence, PublicView, SeatStatus, public_view};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::actor::Viewer;
use crate::state::State;

/// What one viewer may know.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct SeatView {
    /// What everybody may know: the same for all, made once a record and shared.
    pub public: Arc<PublicView>,
    /// What this viewer alone may know.
    pub private: Arc<PrivateView>,
}

/// The view of one viewer.
pub fn seat_view(state: &State, viewer: &Viewer) -> SeatView {
    SeatView {
        public: Arc::new(public_view(state)),
        private: Arc::new(private_view(state, viewer)),
    }
}
