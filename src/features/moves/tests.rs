//! Forms, filled as they open: every move that is offered can be made with its defaults.

use council::{Offer, StageName, Template};

use super::compose::{Choice, Ground};
use super::model;
use crate::session::example::Example;
use crate::session::with_story;

/// The command a form comes to as it opens, if it needs no words.
fn with_defaults(game: &Example, template: &Template) -> Option<council::Command> {
    with_story(|story| {
        let (seat, view) = (&game.now.seat, &game.now.view);
        let ground = Ground { papers: game.papers, seat, view, story };
        let form = ground.form(template)?;
        assert!(form.slots.len() <= 3, "a move is at most three choices: {template:?}");
        let chosen = form.slots.iter().map(|slot| {
            let something = slot.options.iter().find(|(choice, _)| *choice != Choice::Nothing);
            something.or(slot.options.first()).map(|(choice, _)| choice.clone())
        });
        let chosen: Option<Vec<Choice>> = chosen.collect();
        ground.command(template, &chosen?, "We are for it.")
    })
    .flatten()
}

#[test]
fn every_offered_move_can_be_made_as_its_form_opens() {
    let mut game = Example::begun();
    let mut tried = 0;
    for _ in 0..12 {
        let offers = game.now.view.private.offers.clone();
        for offer in &offers {
            let Offer::Compose(template) = offer else { continue };
            let Some(command) = with_defaults(&game, template) else { continue };
            assert!(offer.covers(&command), "{template:?} became {command:?}");
            tried += 1;
        }
        game.wait();
    }
    assert!(tried > 100, "only {tried} forms were filled");
}

#[test]
fn a_sounding_and_a_letter_are_taken_as_their_forms_open() {
    let mut game = Example::begun();
    game.wait();
    assert_eq!(game.now.view.public.moment.stage, StageName::Consultations);
    let offers = game.now.view.private.offers.clone();
    let mut taken = 0;
    for offer in &offers {
        let Offer::Compose(template @ Template::Talk(_)) = offer else { continue };
        let Some(command) = with_defaults(&game, template) else { continue };
        taken += u32::from(game.why_not(command).is_none());
    }
    assert!(taken >= 10, "only {taken} of the forms make a move that is taken");
}

#[test]
fn what_is_closed_comes_with_its_reason() {
    let mut game = Example::begun();
    let closed = model::usual_and_closed(&game.now);
    assert!(!closed.is_empty());
    for command in closed {
        assert!(game.why_not(command.clone()).is_some(), "{command:?} is open and not offered");
    }
}
