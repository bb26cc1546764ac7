//! The level of the delegates changes what they say and do in the corridors, never a ballot.

use std::collections::BTreeMap;

use council::meeting::BallotSubject;
use council::{Actor, Ballot, MemberId, SeatView, Viewer, VoteId};
use delegates::{Sight, WorkedOut};

use crate::games::{MANNERS, SUMMER, opened};

fn ballots(
    view_of: impl Fn(&MemberId) -> SeatView,
    computers: &table::Computers,
    members: &[MemberId],
    vote: VoteId,
    subject: &BallotSubject,
) -> BTreeMap<MemberId, Ballot> {
    members
        .iter()
        .map(|member| {
            let delegate = computers.delegate(member).unwrap();
            let view = view_of(member);
            let choice = delegate.ballot(&Sight::of(&view, &WorkedOut::default()), vote, subject);
            let council::Command::Cast { ballot, .. } = choice.command else { unreachable!() };
            (member.clone(), ballot)
        })
        .collect()
}

#[test]
fn the_same_text_trust_deals_and_pressure_give_the_same_ballots_at_every_level() {
    let (mut table, computers) = opened(5, MANNERS[1], &SUMMER);
    let mut compared = 0;
    while let Some(act) = computers
        .next(&table)
        .or_else(|| computers.chair(&table))
        .or_else(|| computers.clock(&table))
    {
        computers.take(&mut table, act).unwrap();
        let Some(open) = table.state().phase.meeting().and_then(|one| one.open_ballot()) else {
            continue;
        };
        if !open.cast.is_empty() {
            continue;
        }
        let (vote, subject) = (open.vote, open.subject.clone());
        let members: Vec<_> = open.voters.iter().cloned().collect();
        let at = |manner| {
            let view = |member: &MemberId| {
                let viewer = Viewer::Actor(Actor::Member(member.clone()));
                let mut view = table.papers_for(&viewer);
                let mut public = (*view.public).clone();
                public.game.as_mut().unwrap().manner = manner;
                view.public = public.into();
                view
            };
            ballots(view, &computers, &members, vote, &subject)
        };
        let [forthcoming, guarded, hard] = MANNERS.map(at);
        assert_eq!(forthcoming, guarded, "{subject:?}");
        assert_eq!(guarded, hard, "{subject:?}");
        compared += 1;
    }
    assert!(compared >= 3, "only {compared} votes were compared");
}
