//! What was refused is not suggested again, and what binds already is not either.

use council::dealings::{Deal, ProposalStanding};
use council::{Command, MemberId, TalkCommand};
use table::session::{NewGame, Waits};

use crate::client::{Client, now, play_at_once};

/// A bargain, with the wordings it was put on and how the other stood with the player.
type Put = (MemberId, Deal, Vec<u32>, i32);

fn put(client: &Client, to: &MemberId, deal: &Deal) -> Put {
    let view = &client.now.view;
    let drafts =
        deal.offered.iter().chain(&deal.asked).filter_map(council::dealings::Promise::draft);
    let all = || view.public.drafts.iter().chain(&view.private.desk);
    let revs = drafts.filter_map(|id| all().find(|one| one.id == *id).map(|one| one.rev));
    let dealings = view.private.dealings.as_ref().unwrap();
    let trust = dealings.trust.get(to).copied().unwrap_or_default();
    (to.clone(), deal.clone(), revs.collect(), trust)
}

#[test]
fn the_same_offer_is_not_suggested_to_whoever_declined_it() {
    for seat in ["norway", "usa", "ecuador", "ussr"] {
        let mut client = Client::begin(&NewGame { seat: seat.into(), ..play_at_once() });
        let (mut made, mut sitting) = (Vec::<Put>::new(), None);
        while client.now.waits != Waits::Nothing {
            let day = client.now.view.public.sitting.as_ref().map(|one| one.id.clone());
            if day != sitting {
                (made, sitting) = (Vec::new(), day);
            }
            let first = client.now.reading.moves.first().map(|one| one.command.clone());
            match first.filter(|_| client.now.waits == Waits::HalfHour) {
                Some(TalkCommand::Propose { to, deal }) => {
                    let put = put(&client, &to, &deal);
                    assert!(!made.contains(&put), "{seat}: suggested again: {put:?}");
                    let propose = Command::Talk(TalkCommand::Propose { to, deal });
                    client.now = now(client.act(propose));
                    let dealings = client.now.view.private.dealings.as_ref().unwrap();
                    let answered = dealings.proposals.iter().rfind(|one| one.by.as_str() == seat);
                    if answered.is_some_and(|one| one.standing == ProposalStanding::Declined) {
                        made.push(put);
                    }
                }
                _ => client.step(),
            }
        }
    }
}

#[test]
fn what_is_suggested_is_always_taken() {
    for seat in ["ussr", "france", "cuba", "egypt"] {
        // A move that is refused fails where the game stands.
        Client::begin(&NewGame { seat: seat.into(), ..play_at_once() }).play_out();
    }
}
