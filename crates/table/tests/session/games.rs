//! Whole games through messages.

use council::dealings::Manner;
use council::{
    Command, ConsultCommand, DecisionRule, Event, Level, StageName, TalkCommand, Vetoers, Words,
};
use table::session::{ClientMsg, Failure, NewGame, ServerMsg, Waits};
use table::{CommandId, Refused, Session};

use crate::client::{Client, korea, now, over_the_wire, play_at_once};

#[test]
fn norway_plays_the_seventh_vote_to_the_debrief() {
    let mut client = Client::begin(&play_at_once());
    assert_eq!(client.now.waits, Waits::Reading, "a game begins with what has happened");
    client.play_out();
    assert_eq!(client.now.view.public.moment.stage, StageName::Debrief);
    assert!(client.now.view.public.crisis.ending.is_some(), "the arc comes to one of its endings");
    assert!(client.half_hours >= 12, "half-hours: {}", client.half_hours);
    assert!(client.ballots >= 3, "ballots: {}", client.ballots);
    assert!(client.sent < 120, "an arc takes {} messages", client.sent);
    let stages = &client.stages;
    for stage in [StageName::Dispatches, StageName::Meeting, StageName::Between] {
        assert!(stages.contains(&stage), "the player was never asked in {stage:?}");
    }
}

#[test]
fn every_level_and_seat_comes_to_an_end() {
    for (seat, level, manner) in [
        ("usa", Level::Council, Manner::Guarded),
        ("india", Level::Full, Manner::Hard),
        ("ussr", Level::Essentials, Manner::Guarded),
        ("yugoslavia", Level::Council, Manner::Hard),
    ] {
        let game = NewGame { seat: seat.into(), level, manner, ..play_at_once() };
        let mut client = Client::begin(&game);
        client.play_out();
        assert_eq!(client.now.view.public.moment.stage, StageName::Debrief, "{seat}");
    }
}

#[test]
fn an_experiment_is_played_by_its_own_rules_to_the_end() {
    for experiment in ["no-veto", "two-thirds", "unanimity"] {
        let game = NewGame { experiment: Some(experiment.into()), ..play_at_once() };
        let mut client = Client::begin(&game);
        let rules = client.now.view.public.game.as_ref().unwrap().rulebook.clone();
        assert_eq!(rules.vetoers, Vetoers::None, "{experiment}");
        let needed: Vec<u32> =
            client.now.reading.counts.iter().map(|(_, count)| count.needed).collect();
        if let DecisionRule::Majority(majority) = rules.decision {
            assert!(needed.iter().all(|needed| *needed == u32::from(majority)), "{needed:?}");
        } else {
            // The Soviet Union is away: all who are at the table are ten.
            assert!(needed.iter().all(|needed| *needed == 10), "{needed:?}");
        }
        client.play_out();
        assert_eq!(client.now.view.public.moment.stage, StageName::Debrief, "{experiment}");
    }
}

#[test]
fn after_a_vote_the_others_say_why() {
    let mut client = Client::begin(&play_at_once());
    let mut explained = Vec::new();
    while client.now.waits != Waits::Nothing && explained.is_empty() {
        client.step();
        explained.clone_from(&client.now.explained);
    }
    assert!(explained.len() >= 8, "{} members say why", explained.len());
    assert!(explained.iter().all(|one| !one.reasons.is_empty()));
    assert!(explained.iter().all(|one| one.member.as_str() != "norway"), "a person keeps its own");
}

#[test]
fn a_second_click_lets_nothing_more_pass() {
    let mut client = Client::begin(&play_at_once());
    let after = client.seen();
    client.now = now(client.wait());
    let answer = client.send(&ClientMsg::LetTimePass { after });
    assert!(matches!(answer, ServerMsg::Late), "{answer:?}");
}

#[test]
fn a_retry_is_harmless_and_a_refusal_says_why() {
    let mut client = Client::begin(&play_at_once());
    client.now = now(client.wait());
    let moved = client.now.reading.moves.first().unwrap().command.clone();
    let id = CommandId::new("page", 7);
    let message = ClientMsg::Command { id, command: Box::new(Command::Talk(moved)) };
    assert!(matches!(client.send(&message), ServerMsg::Now(_)));
    let records = client.session.table().log().len();
    let again = now(client.send(&message));
    assert_eq!(client.session.table().log().len(), records, "nothing happened twice");
    assert!(again.news.is_empty());
    let away = ConsultCommand::DeclareReady { stage: StageName::Meeting };
    let answer = client.act(Command::Consult(away));
    assert!(matches!(answer, ServerMsg::Refused { .. }), "{answer:?}");
}

#[test]
fn asking_changes_nothing_and_gives_the_reason() {
    let mut client = Client::begin(&play_at_once());
    let records = client.session.table().log().len();
    let listen = Command::Talk(TalkCommand::Listen);
    let typed = Command::Consult(ConsultCommand::Send {
        to: vec!["egypt".into()],
        words: Words::typed("Shall we speak?"),
    });
    let ServerMsg::Asked { refused } =
        client.send(&ClientMsg::Ask { commands: vec![listen, typed] })
    else {
        panic!("asked and not answered");
    };
    assert!(matches!(refused[0], Some(Refused::ByTheRules(_))), "not while dispatches are read");
    assert_eq!(client.session.table().log().len(), records);
}

#[test]
fn a_page_opened_again_is_told_the_same_and_a_kept_game_goes_on() {
    let mut client = Client::begin(&play_at_once());
    let mut kept: Vec<_> = client.session.to_keep().to_vec();
    for _ in 0..12 {
        client.step();
        kept.extend_from_slice(client.session.to_keep());
    }
    assert_eq!(kept, client.session.table().log().records(), "each record is handed out once");
    let told = now(client.session.tell_all());
    let mut again = Session::resume(korea(), kept, &"norway".into(), 99).unwrap();
    assert!(again.to_keep().is_empty(), "nothing happens by opening a game");
    let resumed = now(over_the_wire(again.tell_all()));
    assert_eq!(resumed, told);
    assert_eq!(resumed.told_before, 0);
    client.session = again;
    client.now = resumed;
    client.play_out();
    assert_eq!(client.now.view.public.moment.stage, StageName::Debrief);
}

#[test]
fn a_save_is_played_on_and_tells_whose_seat_it_was() {
    let mut client = Client::begin(&play_at_once());
    for _ in 0..6 {
        client.step();
    }
    let ServerMsg::Saved { save } = client.send(&ClientMsg::Save) else { panic!("no save") };
    let mut opened = Session::open_save(&save, None, 1).unwrap();
    assert_eq!(opened.seat().as_str(), "norway");
    assert_eq!(now(opened.tell_all()), now(client.session.tell_all()));
    let fresh = Session::begin(korea(), &play_at_once(), 1).unwrap().take(ClientMsg::Save, 1);
    let ServerMsg::Saved { save } = fresh else { panic!("no save") };
    let nobody = Session::open_save(&save, None, 1).unwrap_err();
    assert_eq!(nobody, Failure::WhoseSeat, "nobody has done anything yet");
}

#[test]
fn an_earlier_moment_is_seen_as_it_was() {
    let mut client = Client::begin(&play_at_once());
    let then = (client.seen(), client.now.view.clone());
    for _ in 0..8 {
        client.step();
    }
    let ServerMsg::Reviewed { at, view } = client.send(&ClientMsg::Review { at: then.0 }) else {
        panic!("not reviewed");
    };
    assert_eq!((at, *view), then);
    let beyond = client.send(&ClientMsg::Review { at: 100_000 });
    assert!(matches!(beyond, ServerMsg::Failed(Failure::NoSuchRecord { .. })), "{beyond:?}");
}

#[test]
fn nothing_secret_of_another_seat_reaches_the_page() {
    let mut client = Client::begin(&play_at_once());
    client.play_out();
    let everything = now(client.session.tell_all());
    let viewer = everything.view.private.viewer.clone();
    for event in everything.news.iter().flat_map(|record| &record.events) {
        assert!(event.audience().includes(&viewer), "{event:?}");
        assert!(!matches!(event, Event::BallotCast { member, .. } if member.as_str() != "norway"));
    }
}
