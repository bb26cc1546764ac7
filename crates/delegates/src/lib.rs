//! Computer members of the Council: what a text is worth to a member, and what it does about it.

mod conduct;
pub mod level;
pub mod price;
pub mod read;
mod reason;
pub mod seat;
pub mod value;
pub mod voice;

pub use conduct::{
    Choice, Delegate, NoSuchPolicy, Opinion, Policy, Sight, WorkedOut, guest_statement,
    next_business,
};
pub use reason::Reason;
pub use seat::{Circumstances, Doctrine, Seat, Standpoint};
pub use value::{Appraisal, Bend, appraise, ballot, leaning};
