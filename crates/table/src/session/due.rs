//! What comes due for the player with the latest news, tied to what it did for it.

use council::dealings::{CallAbout, CallStanding};
use council::{CallId, Event, Viewer};

use super::Session;
use crate::bills::{Bill, Due, bills, may_bring};
use crate::redact::{ViewRecord, for_viewer};

impl Session {
    /// The bills that came with these news, and those of reproaches that wait for an answer. The whole log
    /// is read for them only where one can be.
    pub(super) fn bills(&self, news: &[ViewRecord]) -> Vec<Bill> {
        let own = &self.seat.member;
        let waiting = self.reproaches_waiting();
        let mut latest = news.iter().flat_map(|record| &record.events);
        if waiting.is_empty() && !latest.any(|event: &Event| may_bring(own, event)) {
            return Vec::new();
        }
        let viewer: Viewer = self.viewer();
        let known = for_viewer(self.table.log().records(), &viewer);
        let told = known.iter().map(|record| (record.view_seq, record.events.as_slice()));
        let since = news.first().map_or(u32::MAX, |record| record.view_seq);
        let mut all = bills(own, told);
        all.retain(|bill| match &bill.due {
            Due::Reproached(call) => waiting.contains(call),
            Due::NotObtained(_) | Due::VotedAgainst { .. } | Due::Broken(_) | Due::Disavowed => {
                bill.record >= since
            }
        });
        all
    }

    fn reproaches_waiting(&self) -> Vec<CallId> {
        let calls = self.table.state().dealings.calls.values();
        let waiting = calls.filter(|call| {
            call.to == self.seat.member
                && call.standing == CallStanding::Waiting
                && matches!(call.about, CallAbout::Reproach(_))
        });
        waiting.map(|call| call.id.clone()).collect()
    }
}
