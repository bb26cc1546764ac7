//! Nothing secret of one seat changes what another sees.

use std::collections::BTreeSet;

use council::play::{Dice, filled};
use council::{
    Actor, Ballot, Command, ConsultCommand, DraftCommand, Event, MemberId, Offer, Template, Viewer,
    decide, evolve, offers, papers_view, seat_view,
};
use proptest::prelude::*;
use table::{Table, for_viewer};

use crate::games::{Play, viewers};

fn json(table: &Table, viewer: &Viewer) -> String {
    serde_json::to_string(&table.view_for(viewer)).unwrap()
}

/// Two members who have secrets with each other.
fn plotters() -> BTreeSet<MemberId> {
    [MemberId::from("norway"), MemberId::from("yugoslavia")].into()
}

fn plots(actor: &Actor) -> bool {
    actor.member().is_some_and(|member| plotters().contains(member))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(8))]

    #[test]
    fn a_record_a_viewer_may_not_see_leaves_its_view_byte_equal(seed: u64, length in 1_u32..150) {
        let mut play = Play::of(seed, length);
        let mut views: Vec<_> = viewers(&play.table)
            .into_iter()
            .map(|viewer| (json(&play.table, &viewer), viewer))
            .collect();
        for _ in 0..20 {
            let Some(record) = play.step() else { break };
            for (before, viewer) in &mut views {
                let after = json(&play.table, viewer);
                if for_viewer(std::slice::from_ref(&record), viewer).is_empty() {
                    prop_assert_eq!(&after, &*before, "{:?} saw {:?}", viewer, &record);
                }
                *before = after;
            }
        }
    }

    /// What a table keeps of a member's papers is what they are, whatever is played.
    #[test]
    fn kept_papers_are_never_out_of_date(seed: u64) {
        let mut play = Play::of(seed, 1);
        for _ in 0..150 {
            let Some(record) = play.step() else { break };
            for viewer in viewers(&play.table) {
                let kept = play.table.papers_for(&viewer).private;
                let fresh = papers_view(play.table.state(), &viewer);
                prop_assert_eq!(&*kept, &fresh, "{:?} after {:?}", viewer, &record);
            }
        }
    }

    /// Two games that differ only in what two members write to each other and draft between them look
    /// the same to everybody else, from beginning to end.
    #[test]
    fn what_others_plot_does_not_show(seed: u64) {
        let mut plain = Play::new(seed);
        let mut plotted = Play::new(seed);
        let mut dice = Dice::new(seed);
        for step in 0..120 {
            let next = plain.hand.next_where(plain.table.state(), |actor, command| {
                !(plots(actor) && is_private(command) || tells_plotters(command))
            });
            let Some((actor, command)) = next else { break };
            plain.submit(&actor, &command);
            plotted.submit(&actor, &command);
            plot(&mut plotted, &mut dice);
            // Looking at every step takes long; what shows once shows for a while.
            if step % 8 != 0 {
                continue;
            }
            for viewer in viewers(&plain.table) {
                if matches!(&viewer, Viewer::Actor(actor) if plots(actor)) || is_host(&viewer) {
                    continue;
                }
                prop_assert_eq!(json(&plain.table, &viewer), json(&plotted.table, &viewer));
                let events = |table: &Table| -> Vec<Vec<Event>> {
                    let records = table.records_for(&viewer).into_iter();
                    records.map(|record| record.events).collect()
                };
                prop_assert_eq!(events(&plain.table), events(&plotted.table));
            }
        }
        let records = |play: &Play| play.table.log().len();
        prop_assert!(records(&plotted) >= records(&plain));
    }

    /// Before the hands go up, nobody sees how, or whether, another has voted.
    #[test]
    fn a_hand_is_not_seen_before_all_are_up(seed: u64) {
        let mut play = Play::new(seed);
        for _ in 0..250 {
            if play.step().is_none() {
                break;
            }
            let state = play.table.state();
            let Some(open) = state.phase.meeting().and_then(|meeting| meeting.open_ballot()) else {
                continue;
            };
            let to_vote: Vec<_> =
                open.voters.iter().filter(|voter| open.cast.ballot(voter).is_none()).collect();
            let [first, _, ..] = to_vote.as_slice() else { continue };
            let actor = Actor::Member((*first).clone());
            for ballot in [Ballot::For, Ballot::Against, Ballot::NotParticipating] {
                let mut after = state.clone();
                let cast = Command::Cast { vote: open.vote, ballot };
                for event in decide(state, &actor, &cast).unwrap() {
                    evolve(&mut after, &event);
                }
                for viewer in viewers(&play.table) {
                    if viewer != Viewer::Actor(actor.clone()) {
                        prop_assert_eq!(seat_view(state, &viewer), seat_view(&after, &viewer));
                    }
                }
            }
        }
    }
}

fn is_host(viewer: &Viewer) -> bool {
    *viewer == Viewer::Actor(Actor::Host)
}

/// What a delegation does off the record.
fn is_private(command: &Command) -> bool {
    matches!(
        command,
        Command::Consult(ConsultCommand::Send { .. })
            | Command::Draft(DraftCommand::Begin { .. } | DraftCommand::Share { .. })
    )
}

/// Drafts of others shared with the plotters would let them act on them in public.
fn tells_plotters(command: &Command) -> bool {
    matches!(
        command,
        Command::Draft(DraftCommand::Share { with, .. })
            if with.iter().any(|member| plotters().contains(member))
    )
}

/// A plotter writes to the other, drafts, or changes or shows what it has drafted.
fn plot(play: &mut Play, dice: &mut Dice) {
    let members: Vec<_> = plotters().into_iter().collect();
    let Some(member) = dice.pick(&members).cloned() else { return };
    let other = members.iter().filter(|other| **other != member).cloned().collect::<Vec<_>>();
    let actor = Actor::Member(member);
    let state = play.table.state();
    let own = |template: &Template| match template {
        Template::Message | Template::Begin { .. } => true,
        Template::Edit { draft, .. } | Template::Share { draft } => state
            .papers
            .drafts
            .get(draft)
            .is_some_and(|draft| draft.order().is_none() && draft.mover == actor),
        Template::OpenGame
        | Template::StayAway
        | Template::Amend { .. }
        | Template::Divide { .. }
        | Template::Speak { .. }
        | Template::AdjournTo
        | Template::ProposeStatement
        | Template::Talk(_)
        | Template::Pledge { .. } => false,
    };
    let choices: Vec<_> = offers(state, &actor)
        .into_iter()
        .filter_map(|offer| match offer {
            Offer::Compose(template) if own(&template) => Some(template),
            Offer::Compose(_) | Offer::Act(_) => None,
        })
        .collect();
    let Some(template) = dice.pick(&choices) else { return };
    let mut command = filled(template, state, &actor, dice);
    match &mut command {
        Command::Consult(ConsultCommand::Send { to, .. })
        | Command::Draft(DraftCommand::Share { with: to, .. }) => *to = other,
        Command::Host(_)
        | Command::Consult(_)
        | Command::Talk(_)
        | Command::Draft(_)
        | Command::Floor(_)
        | Command::Chair(_)
        | Command::Means(_)
        | Command::Cast { .. } => {}
    }
    if decide(state, &actor, &command).is_ok() {
        play.submit(&actor, &command);
    }
}
