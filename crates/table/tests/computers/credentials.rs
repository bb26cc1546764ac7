//! Who sits for China: a point of order, a ruling and a paragraph of a draft that ask the same are
//! answered alike.

use council::measure::{Measure, ProceduralStep, Procedure};
use council::meeting::{BallotSubject, PointOfOrder};
use council::{Actor, Ballot, Command, MemberId, SeatView, TargetId, Verb, Viewer, VoteId};
use delegates::{Circumstances, Seat, Sight, WorkedOut};
use table::{Computers, Table};

use crate::games::{KOREA, opened};
use council::dealings::Manner;

fn on_august_1() -> (Table, Computers) {
    let (mut table, computers) = opened(1, Manner::Guarded, &["august-1"]);
    while table.state().sitting.is_none() {
        let act = computers.clock(&table).unwrap();
        computers.take(&mut table, act).unwrap();
    }
    (table, computers)
}

fn view(table: &Table, member: &MemberId) -> SeatView {
    table.papers_for(&Viewer::Actor(Actor::Member(member.clone())))
}

/// The roll of 1 August 1950 (S/PV.480): eight held the delegate to be seated by right, three did not.
const HELD: [(&str, bool); 11] = [
    ("china", true),
    ("cuba", true),
    ("ecuador", true),
    ("egypt", true),
    ("france", true),
    ("india", false),
    ("norway", true),
    ("ussr", false),
    ("uk", true),
    ("usa", true),
    ("yugoslavia", false),
];

#[test]
fn who_holds_the_credentials_to_be_good_votes_against_the_point_that_they_are_not() {
    let (table, computers) = on_august_1();
    let point = PointOfOrder::Credentials { member: MemberId::from("china") };
    let subject = BallotSubject::Point { point };
    for (member, held) in HELD {
        let member = MemberId::from(member);
        let view = view(&table, &member);
        let delegate = computers.delegate(&member).unwrap();
        let choice = delegate.ballot(&Sight::of(&view, &WorkedOut::default()), VoteId(1), &subject);
        let Command::Cast { ballot, .. } = choice.command else { panic!("{choice:?}") };
        let expected = if held { Ballot::Against } else { Ballot::For };
        assert_eq!(ballot, expected, "{member}: {:?}", choice.reasons);
    }
}

#[test]
fn a_paragraph_that_rejects_credentials_is_worth_the_reverse_of_one_that_approves_them() {
    let (table, _) = on_august_1();
    let measure = |step| -> Measure {
        let subject = Some(TargetId::from("chinese-credentials"));
        Procedure { step, subject, until: None }.into()
    };
    let rejects = measure(ProceduralStep::RejectCredentials);
    let approves = measure(ProceduralStep::ApproveCredentials);
    for (member, held) in HELD {
        let member = MemberId::from(member);
        let seat = Seat::of(&KOREA, &member, None).unwrap();
        let public = view(&table, &member).public;
        let sitting = public.sitting.as_ref().map(|sitting| &sitting.id);
        let standpoint = seat.standpoint(Circumstances { sitting, crisis: &public.crisis });
        let worth = |measure| standpoint.reasons(Verb::Decides, measure).0;
        assert_eq!(worth(&approves) > 0, held, "{member} on approving: {}", worth(&approves));
        assert_eq!(worth(&rejects) < 0, held, "{member} on rejecting: {}", worth(&rejects));
    }
}
