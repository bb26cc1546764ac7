//! The authority of one game: it decides commands, keeps the log, and tells each viewer what it may know.
//!
//! Pure: no input or output and no clock. The log is the only truth; a [`Table`] is a cache of it that
//! can be rebuilt at any time. The wire and file formats are described in docs/protocol.md.

pub mod bills;
mod command_id;
mod computers;
pub mod debrief;
pub mod limits;
mod log;
mod record;
mod redact;
mod refused;
pub mod save;
mod seats;
pub mod session;
mod table;

pub use command_id::{ClientId, CommandId};
pub use computers::{Computers, NextAct, NoEnd};
pub use delegates::Reason;
pub use log::{Log, LogFault};
pub use record::Record;
pub use redact::{ViewRecord, for_viewer};
pub use refused::Refused;
pub use save::{RecordFault, Save, SaveFault, SavedScenario};
pub use seats::{Holder, PERSONS_PER_SEAT_MAX, PersonId, SeatRefused, Seats};
pub use session::Session;
pub use table::Table;
