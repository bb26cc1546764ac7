//! Soundings on one paragraph: what members have said of it, and whom the player can still ask.

use std::sync::Arc;

use council::dealings::Stance;
use council::state::DraftOnFile;
use council::{ClauseId, Command, DraftId, MemberId, Offer, TalkCommand, TalkTemplate, Template};
use leptos::prelude::*;
use table::session::Now;

use crate::session::use_session;
use crate::ui::{Flag, Fold};
use crate::words;

/// What a member said of a paragraph when it was sounded on it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(super) struct Heard {
    /// Who.
    pub(super) member: MemberId,
    /// The name of what it said.
    pub(super) said: &'static str,
    /// Whether the paragraph has been changed since.
    pub(super) of_an_earlier_wording: bool,
}

/// What members said of a paragraph: of each its last word.
pub(super) fn heard(now: &Now, draft: &DraftOnFile, clause: ClauseId) -> Vec<Heard> {
    let dealings = now.view.private.dealings.iter();
    let soundings = dealings
        .flat_map(|dealings| &dealings.soundings)
        .filter(|one| one.by == now.seat && one.draft == draft.id && one.clause == Some(clause));
    let mut heard: Vec<Heard> = Vec::new();
    for sounding in soundings {
        let Some(answer) = &sounding.answer else { continue };
        heard.retain(|one| one.member != sounding.of);
        heard.push(Heard {
            member: sounding.of.clone(),
            said: match answer.stance {
                Stance::Open => "sounded-open",
                Stance::Waiting { .. } => "sounded-waiting",
                Stance::Asking => "sounded-asking",
                Stance::Engaged => "sounded-engaged",
                Stance::Closed => "sounded-closed",
            },
            of_an_earlier_wording: sounding.rev != draft.rev,
        });
    }
    heard
}

/// How many of the player's soundings have been answered.
pub(super) fn answered(now: &Now) -> usize {
    let dealings = now.view.private.dealings.iter();
    let soundings = dealings.flat_map(|dealings| &dealings.soundings);
    soundings.filter(|one| one.by == now.seat && one.answer.is_some()).count()
}

/// Whom the authority lets the player sound on a draft, with the paragraph chosen.
pub(super) fn can_be_asked(
    now: &Now,
    draft: &DraftId,
    clause: ClauseId,
) -> Vec<(MemberId, Command)> {
    let offers = now.view.private.offers.iter().filter_map(|offer| {
        let Offer::Compose(Template::Talk(TalkTemplate::Sound { member, draft: on, base_rev })) =
            offer
        else {
            return None;
        };
        let sound = TalkCommand::Sound {
            member: member.clone(),
            draft: on.clone(),
            base_rev: *base_rev,
            clause: Some(clause),
        };
        (on == draft).then(|| (member.clone(), Command::Talk(sound)))
    });
    offers.collect()
}

/// What was heard of a paragraph, and whom to ask.
#[component]
pub(super) fn Soundings(
    /// The draft.
    draft: Arc<DraftOnFile>,
    /// The paragraph.
    clause: ClauseId,
    /// Its number.
    number: u32,
) -> impl IntoView {
    let session = use_session();
    let papers = session.papers.get_untracked()?;
    let now = session.now.get_untracked()?;
    let lines = heard(&now, &draft, clause).into_iter().map(|one| {
        let said = words::say(one.said, &[("member", papers.name(&one.member))]);
        let earlier = one.of_an_earlier_wording.then(|| words::plain("sounded-earlier"));
        view! { <li><Flag file=papers.flag(&one.member) />" "{said}" "{earlier}</li> }
    });
    let asks = can_be_asked(&now, &draft.id, clause);
    let ways = (!asks.is_empty()).then(|| {
        let number = number.to_string();
        let buttons = asks.into_iter().map(|(member, command)| {
            let name = papers.name(&member);
            let named = [("member", name.clone()), ("number", number.clone())];
            let label = words::say("sound-on-label", &named);
            view! {
                <button
                    class="ui-button"
                    type="button"
                    aria-label=label
                    on:click=move |_| session.act(command.clone())
                >
                    <Flag file=papers.flag(&member) />
                    {name}
                </button>
            }
        });
        let buttons = buttons.collect_view();
        view! {
            <Fold summary=words::plain("sound-on")>
                <p class="ui-empty">{words::plain("sound-on-note")}</p>
                <div class="ui-buttons">{buttons}</div>
            </Fold>
        }
    });
    Some(view! {
        <ul class="clause__heard" role="list">{lines.collect_view()}</ul>
        {ways}
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::example::Example;

    #[test]
    fn what_a_member_says_of_a_paragraph_stands_at_that_paragraph() {
        let mut game = Example::begun();
        game.wait();
        let (draft, clause, member, command) = game
            .now
            .view
            .private
            .desk
            .iter()
            .chain(&game.now.view.public.drafts)
            .find_map(|draft| {
                let clause = draft.text.operative.last()?.id;
                let (member, command) =
                    can_be_asked(&game.now, &draft.id, clause).into_iter().next()?;
                Some((draft.clone(), clause, member, command))
            })
            .expect("somebody can be sounded in the first half-hour");
        assert_eq!((heard(&game.now, &draft, clause).len(), answered(&game.now)), (0, 0));
        assert!(game.act(command));
        let said = heard(&game.now, &draft, clause);
        assert_eq!(said.iter().map(|one| &one.member).collect::<Vec<_>>(), [&member]);
        assert_eq!(answered(&game.now), 1);
        assert!(words::say(said[0].said, &[("member", "X".to_owned())]).starts_with("X "));
        let first = draft.text.operative.first().unwrap().id;
        assert!(first == clause || heard(&game.now, &draft, first).is_empty());
    }
}
