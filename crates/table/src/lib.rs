//! The authority of one game: seats, log, redaction, saves.
