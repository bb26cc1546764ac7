//! Computer members of the Council. Filled with the Korea crisis: until then nobody plays an empty seat.

pub mod voice;
