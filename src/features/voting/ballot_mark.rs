//! The shape of a ballot. A vote is always shape, word and colour: nobody needs to tell green from red.

use council::Ballot;
use leptos::prelude::*;

/// What a seat shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Mark {
    /// A ballot like any other.
    Ballot(Ballot),
    /// A negative vote that prevented a decision.
    Veto,
}

/// A ballot's name in style sheets and in the keys of the words.
pub(crate) fn slug(ballot: Ballot) -> &'static str {
    match ballot {
        Ballot::For => "for",
        Ballot::Against => "against",
        Ballot::Abstaining => "abstaining",
        Ballot::NotParticipating => "not-participating",
        Ballot::Absent => "absent",
    }
}

impl Mark {
    /// The mark's name in style sheets and in the keys of the words.
    pub(crate) fn slug(self) -> &'static str {
        match self {
            Self::Ballot(ballot) => slug(ballot),
            Self::Veto => "veto",
        }
    }

    /// Its lines, in a square of 24.
    fn lines(self) -> &'static str {
        match self {
            // A raised hand.
            Self::Ballot(Ballot::For) => {
                "M8 21v-4.5L5.2 12c-.8-1.3.8-2.4 1.8-1.2L9 13V5.2a1.1 1.1 0 0 1 2.2 0V11 3.6a1.1 1.1 0 0 1 2.2 0V11 \
                 4.6a1.1 1.1 0 0 1 2.2 0V12 7a1.1 1.1 0 0 1 2.2 0v8.2c0 1.8-.8 2.6-1.3 3.8v2z"
            }
            // Crossed.
            Self::Ballot(Ballot::Against) => "M6 6l12 12M18 6L6 18",
            // A level bar.
            Self::Ballot(Ballot::Abstaining) => "M5 12h14",
            // An open ring.
            Self::Ballot(Ballot::NotParticipating) => {
                "M12 5.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z"
            }
            // An empty seat.
            Self::Ballot(Ballot::Absent) => "M5.5 5.5h13v13h-13z",
            // The seat's placard, struck through with a bar.
            Self::Veto => "M3.5 7.5h17v9h-17zM6 19.5L18 4.5",
        }
    }
}

/// A ballot's shape as part of a drawing; its colour comes from the style sheet.
#[component]
pub(crate) fn MarkLines(
    /// What is shown.
    #[prop(into)]
    mark: Signal<Mark>,
) -> impl IntoView {
    view! { <path class="voting-mark" data-mark=move || mark.get().slug() d=move || mark.get().lines() /> }
}

/// A ballot's shape beside its word.
#[component]
pub(crate) fn BallotMark(
    /// What is shown.
    #[prop(into)]
    mark: Signal<Mark>,
) -> impl IntoView {
    view! {
        <svg class="voting-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <MarkLines mark=mark />
        </svg>
    }
}
