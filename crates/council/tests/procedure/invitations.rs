//! Invitations to the table (rules 37 to 39).

use council::example::council_of_1950;
use council::meeting::{Capacity, InvitationRule, MotionKind, Purpose};
use council::{
    Actor, ChairCommand, Command, DraftCommand, Event, FloorCommand, Level, PartyId, Refusal,
};

use crate::agenda::decide_motion;
use crate::table::{Table, actor, cease_fire, words};

fn invite(guest: &str, rule: InvitationRule) -> ChairCommand {
    ChairCommand::ProposeInvitation { guest: actor(guest), rule }
}

#[test]
fn a_guest_is_invited_without_objection_and_speaks() {
    let mut table = Table::debate("25-june");
    table.chair(invite("@republic-of-korea", InvitationRule::Rule39));
    let events = table.all_agree();
    assert!(events.iter().any(|event| matches!(event, Event::GuestInvited(_))));
    table.floor("@republic-of-korea", FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    table.chair(ChairCommand::GiveFloor);
    let speak =
        FloorCommand::Speak { capacity: Capacity::National, words: words("We ask for help.") };
    table.floor("@republic-of-korea", speak);
}

#[test]
fn who_is_far_away_is_invited_and_heard_at_a_later_sitting() {
    let mut programme = council_of_1950();
    let plan = programme.sittings.iter_mut().find(|plan| plan.id.as_str() == "25-june").unwrap();
    plan.guests[0].comes_later = true;
    let mut table =
        Table::sitting_of(programme, Level::Full, "25-june").moved_on().moved_on().with_agenda();
    table.chair(invite("@republic-of-korea", InvitationRule::Rule39));
    table.all_agree();
    let korea = actor("@republic-of-korea");
    assert!(table.meeting().is_invited(&korea));
    assert_eq!(table.meeting().guests().count(), 0, "nobody sits there yet");
    let ask = FloorCommand::AskToSpeak { purpose: Purpose::Statement };
    assert_eq!(table.refuses("@republic-of-korea", Command::Floor(ask)), Refusal::NotYetHere);
}

#[test]
fn an_objection_brings_a_vote_and_four_vetoers_do_not_stop_it() {
    let mut table = Table::debate("1-august");
    table.chair(invite("@north-korea", InvitationRule::Rule39));
    table.floor("china", FloorCommand::Object);
    table.vote(&["china", "france", "united-kingdom", "united-states"], &[], &[]);
    assert!(table.meeting().is_invited(&actor("@north-korea")));
}

#[test]
fn too_few_votes_leave_a_party_outside() {
    let mut table = Table::debate("1-august");
    let kind = MotionKind::Invite { guest: actor("@north-korea"), rule: InvitationRule::Rule39 };
    decide_motion(&mut table, "ussr", kind, &["china", "cuba", "france", "norway", "ecuador"]);
    assert!(!table.meeting().is_invited(&actor("@north-korea")));
    let ask = FloorCommand::AskToSpeak { purpose: Purpose::Statement };
    assert_eq!(table.refuses("@north-korea", Command::Floor(ask)), Refusal::NotInvited);
}

#[test]
fn who_is_to_be_heard_is_put_to_the_vote_before_the_list_is_gone_through() {
    let mut table = Table::debate("1-august");
    table.floor("cuba", FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    let kind = MotionKind::Invite { guest: actor("@north-korea"), rule: InvitationRule::Rule39 };
    decide_motion(&mut table, "ussr", kind, &[]);
    assert!(table.meeting().is_invited(&actor("@north-korea")));
    assert_eq!(table.meeting().speakers.len(), 1, "the list is as it was");
}

#[test]
fn members_of_the_united_nations_come_under_rule_37_others_under_rule_39() {
    let table = Table::debate("1-august");
    for (guest, rule) in [
        ("@republic-of-korea", InvitationRule::Rule37),
        ("@israel", InvitationRule::Rule39),
        ("secretariat", InvitationRule::Rule37),
    ] {
        let refusal = table.refuses("host", Command::Chair(invite(guest, rule)));
        assert_eq!(refusal, Refusal::WrongInvitationRule, "{guest}");
    }
    let refusal =
        table.refuses("host", Command::Chair(invite("@atlantis", InvitationRule::Rule39)));
    assert_eq!(refusal, Refusal::UnknownGuest);
}

#[test]
fn nobody_is_invited_twice() {
    let mut table = Table::debate("25-june");
    table.chair(invite("@republic-of-korea", InvitationRule::Rule39));
    table.all_agree();
    let again = invite("@republic-of-korea", InvitationRule::Rule39);
    assert_eq!(table.refuses("host", Command::Chair(again)), Refusal::AlreadyInvited);
}

#[test]
fn a_guest_explains_no_vote() {
    let mut table = Table::debate("25-june");
    table.chair(invite("@republic-of-korea", InvitationRule::Rule39));
    table.all_agree();
    let ask = FloorCommand::AskToSpeak { purpose: Purpose::ExplanationBefore };
    assert_eq!(table.refuses("@republic-of-korea", Command::Floor(ask)), Refusal::NotInvited);
}

#[test]
fn a_guests_draft_is_voted_on_only_at_a_members_request() {
    let mut table = Table::debate("1-august");
    table.chair(invite("@israel", InvitationRule::Rule37));
    table.all_agree();
    let draft = table.submits("@israel", cease_fire(1));
    assert_eq!(table.file(&draft).mover, Actor::Invited(PartyId::from("israel")));
    let put = ChairCommand::PutDraft { draft: draft.clone(), base_rev: 1 };
    let refusal = table.refuses("host", Command::Chair(put.clone()));
    assert_eq!(refusal, Refusal::NoMemberRequestedTheVote);
    assert_eq!(refusal.rule().map(|rule| rule.to_string()).as_deref(), Some("rule 38"));

    table.draft("egypt", DraftCommand::RequestVote { draft: draft.clone() });
    let again = Command::Draft(DraftCommand::RequestVote { draft });
    assert_eq!(table.refuses("norway", again), Refusal::AlreadyRequested);
    table.chair(put);
}

#[test]
fn a_members_draft_needs_no_request() {
    let mut table = Table::debate("1-august");
    let draft = table.submits("norway", cease_fire(1));
    let request = Command::Draft(DraftCommand::RequestVote { draft });
    assert_eq!(table.refuses("egypt", request), Refusal::NeedsNoRequest);
}

#[test]
fn a_party_outside_drafts_nothing() {
    let table = Table::debate("1-august");
    let begin = Command::Draft(DraftCommand::Begin {
        item: council::example::ITEM.into(),
        text: cease_fire(1),
    });
    assert_eq!(table.refuses("@israel", begin.clone()), Refusal::NotInvited);
    assert_eq!(table.refuses("press", begin), Refusal::NotAMember);
}
