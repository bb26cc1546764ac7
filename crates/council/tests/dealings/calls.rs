//! Calls: what they ask, and what comes of not taking them.

use council::dealings::{CallAbout, CallStanding, Deal, Grievance, YesOrNo};
use council::{Ballot, Promise, TalkCommand};

use crate::table::Table;
use crate::talk::{asking, ended, member, sign, talk, trust, vote_so, votes, with_a_draft, yes};

fn calls(table: &mut Table, from: &str, to: &str, about: CallAbout) -> council::CallId {
    talk(table, from, TalkCommand::Call { to: member(to), about });
    let own = table.state.dealings.calls.values().filter(|call| call.from == member(from));
    own.max_by_key(|call| call.at.half_hour).expect("it has called").id.clone()
}

#[test]
fn a_call_taken_with_a_yes_binds() {
    let (mut table, draft) = with_a_draft();
    let call = calls(&mut table, "norway", "cuba", CallAbout::AskForVote { draft: draft.clone() });
    talk(&mut table, "cuba", TalkCommand::AnswerCall { call, answer: yes() });
    let held: Vec<_> = table.state.dealings.open_undertakings().collect();
    assert_eq!(held.len(), 1);
    assert_eq!((&held[0].by, &held[0].promise), (&member("cuba"), &vote_so(&draft, Ballot::For)));
    let busy = table.state.dealings.credit_of(&member("cuba")).busy_until;
    assert_eq!(busy, 1, "taking a call is a move");
}

#[test]
fn a_trade_in_a_call_binds_both() {
    let (mut table, draft) = with_a_draft();
    let deal = Deal {
        offered: vec![Promise::Sponsor { draft: draft.clone() }],
        asked: vec![vote_so(&draft, Ballot::For)],
        pressure: None,
    };
    let call = calls(&mut table, "egypt", "cuba", CallAbout::Trade(deal));
    talk(&mut table, "cuba", TalkCommand::AnswerCall { call, answer: yes() });
    assert_eq!(table.state.dealings.open_undertakings().count(), 2);
}

#[test]
fn a_call_taken_with_a_no_costs_the_half_hour_alone() {
    let (mut table, draft) = with_a_draft();
    let call = calls(&mut table, "norway", "cuba", CallAbout::AskToSponsor { draft });
    talk(&mut table, "cuba", TalkCommand::AnswerCall { call: call.clone(), answer: YesOrNo::No });
    assert_eq!(table.state.dealings.calls[&call].standing, CallStanding::Taken(YesOrNo::No));
    assert_eq!(table.state.dealings.open_undertakings().count(), 0);
    assert_eq!(trust(&table, "norway", "cuba"), 0);
}

#[test]
fn ignoring_the_same_member_twice_costs_its_trust() {
    let (mut table, draft) = with_a_draft();
    for (ignored, expected) in [(1, 0), (2, -1)] {
        let warn = CallAbout::Warn { draft: draft.clone() };
        let call = calls(&mut table, "norway", "cuba", warn);
        table.beat();
        assert_eq!(table.state.dealings.calls[&call].standing, CallStanding::Waiting);
        table.beat();
        assert_eq!(table.state.dealings.calls[&call].standing, CallStanding::Ignored);
        assert_eq!(trust(&table, "norway", "cuba"), expected, "{ignored}");
    }
}

#[test]
fn two_calls_wait_and_one_comes_a_half_hour() {
    let (mut table, draft) = with_a_draft();
    let warn = || CallAbout::Warn { draft: draft.clone() };
    calls(&mut table, "norway", "cuba", warn());
    table.beat();
    calls(&mut table, "france", "cuba", warn());
    let waiting = table.state.dealings.calls.values();
    assert_eq!(waiting.filter(|call| call.standing == CallStanding::Waiting).count(), 2);
}

#[test]
fn a_reproach_names_what_was_done() {
    let (mut table, draft) = with_a_draft();
    let given = sign(&mut table, "norway", "egypt", asking(vote_so(&draft, Ballot::For)));
    votes(&mut table, &draft, &["egypt"], &[]);
    ended(&table, &given[0], council::UndertakingState::Broken);
    table.chair(council::ChairCommand::CloseVoting);
    let kind = council::meeting::MotionKind::Suspend;
    table.floor("norway", council::FloorCommand::Move { kind });
    table.vote(&[], &[], &[]);
    assert_eq!(table.state.consultation_beats(), 2, "a suspension is two half-hours");
    let grievance = Grievance::Undertaking(given[0].clone());
    calls(&mut table, "norway", "egypt", CallAbout::Reproach(grievance));
    table.beat();
    table.beat();
    assert_eq!(table.state.phase.name(), council::state::StageName::Meeting);
}
