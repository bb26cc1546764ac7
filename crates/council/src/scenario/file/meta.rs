//! What a reader learns before choosing a crisis.

use super::{Source, Text};

words! {
    /// In which tone a crisis is debriefed.
    DebriefTone {
        /// What else could have been is told as doors, and there are entries in the record.
        Doors,
        /// It is told as what was still open, without entries: for a crisis in which any trophy would
        /// offend.
        StillOpen,
    }
}

authored! {
    /// Title, summary, content note, languages.
    Meta {
        /// Name of the crisis with its years.
        title: Text,
        /// What it is about, for somebody who chooses a crisis.
        summary: Text,
        /// What may weigh on a reader, said before anything else.
        content_note: Text,
        /// Whether everything in it is invented. A fictional crisis says so on every page.
        fictional: bool,
        /// Language of the texts in this file, as a tag such as `en`.
        language: String,
        /// Languages promised in sidecar files `NAME.xx.json`.
        translations: Vec<String>,
        /// Where the Council meets, such as Lake Success.
        place: Text,
        /// Prefix of the meeting records' symbols, such as `S/PV.`.
        record_prefix: String,
        /// Whether players may write free text from the start. Absent means they may.
        free_text: bool,
        /// What is told after the last sitting, outside the game.
        epilogue: Text,
        /// In which tone the debrief speaks. Absent means `doors`.
        debrief: DebriefTone,
        /// Documents for further reading, besides `sources`.
        further_reading: Vec<Source>,
    }
}
