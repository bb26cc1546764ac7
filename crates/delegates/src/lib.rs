//! Computer members of the Council: what a text is worth to a member, and what it does about it.

pub mod level;
pub mod price;
pub mod read;
pub mod seat;
pub mod value;
pub mod voice;

pub use seat::{Circumstances, Doctrine, Seat, Standpoint};
pub use value::{Appraisal, Bend, appraise, ballot, leaning};
