//! The last exits before a vote: each way out as a button with what comes of it, or with the reason why it is
//! closed. Once ballots are asked for, all of them are, and what is closed is folded away.

use council::meeting::MotionKind;
use council::{Command, DraftCommand, FloorCommand, MemberId, Offer, TalkCommand, Template};
use leptos::prelude::*;
use table::session::{Exit, Waits};

use crate::features::moves::{ClosedMove, Move};
use crate::session::{Papers, use_session, with_story};
use crate::ui::Fold;
use crate::words;

/// The name of the words on what comes of a way out.
pub(super) fn note(offer: &Offer) -> Option<&'static str> {
    match offer {
        Offer::Compose(Template::Divide { .. }) => Some("exit-divide"),
        Offer::Act(command) => match command.as_ref() {
            Command::Floor(FloorCommand::Move { kind: MotionKind::Suspend }) => {
                Some("exit-suspend")
            }
            Command::Draft(DraftCommand::Withdraw { .. }) => Some("exit-withdraw"),
            Command::Draft(DraftCommand::LeaveSponsors { .. }) => Some("exit-leave-sponsors"),
            Command::Talk(TalkCommand::GiveNotice { .. }) => Some("exit-notice"),
            Command::Host(_)
            | Command::Consult(_)
            | Command::Draft(_)
            | Command::Floor(_)
            | Command::Chair(_)
            | Command::Means(_)
            | Command::Talk(_)
            | Command::Cast { .. } => None,
        },
        Offer::Compose(_) => None,
    }
}

/// What a way out is called.
pub(super) fn name(seat: &MemberId, offer: &Offer) -> Option<String> {
    with_story(|story| match offer {
        Offer::Act(command) => story.act(seat, command),
        Offer::Compose(template) => story.template(seat, template),
    })
}

/// The last exits: open ones as buttons, closed ones with the reason.
#[component]
pub(crate) fn LastExits() -> impl IntoView {
    let session = use_session();
    let exits = Memo::new(move |_| {
        let now = session.now.get()?;
        let hands_are_asked_for = matches!(now.waits, Waits::Ballot(_));
        (!now.exits.is_empty()).then(|| (now.seat.clone(), now.exits.clone(), hands_are_asked_for))
    });
    move || {
        let papers = session.papers.get()?;
        let (seat, exits, hands_are_asked_for) = exits.get()?;
        let all = exits.into_iter().filter_map(|exit| one(papers, &seat, exit)).collect_view();
        let list = view! { <ol class="moves" role="list">{all}</ol> };
        Some(if hands_are_asked_for {
            view! {
                <Fold summary=words::plain("exits-closed")>{list}</Fold>
            }
            .into_any()
        } else {
            view! {
                <section class="all-moves__group" aria-labelledby="exits">
                    <h3 class="all-moves__title" id="exits">{words::plain("exits-heading")}</h3>
                    {list}
                </section>
            }
            .into_any()
        })
    }
}

fn one(papers: Papers, seat: &MemberId, exit: Exit) -> Option<impl IntoView + use<>> {
    let Exit { offer, closed } = exit;
    Some(match closed {
        Some(refused) => {
            let what = name(seat, &offer)?;
            let why = words::refused(papers, &refused);
            view! { <ClosedMove what=what why=why /> }.into_any()
        }
        None => match note(&offer) {
            Some(key) => view! { <Move offer=offer note=words::plain(key) /> }.into_any(),
            None => view! { <Move offer=offer /> }.into_any(),
        },
    })
}
