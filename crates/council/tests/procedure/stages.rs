//! Opening games and sittings, time, absence, statements of the President.

use std::collections::BTreeSet;

use council::command::Clock;
use council::example::council_of_1950;
use council::limits::{MEETING_BEATS_MAX, MESSAGES_PER_STAGE_MAX};
use council::meeting::Purpose;
use council::state::StageName;
use council::{
    ChairCommand, ClosingReason, Command, ConsultCommand, Event, FloorCommand, HostCommand,
    InstructionsAs, Length, Level, Manner, Moment, Phase, Refusal, Roster, Rulebook, Seat, Seed,
    SittingId, Standing,
};

use crate::table::{MEMBERS, Table, cease_fire, words};

fn open_game(rulebook: Option<Rulebook>, seed: &str, course: &[&str]) -> Command {
    Command::Host(HostCommand::OpenGame {
        seed: Seed(seed.to_owned()),
        level: Level::Full,
        rulebook,
        course: course.iter().copied().map(SittingId::from).collect(),
        branch: None,
        manner: Manner::default(),
        instructions: InstructionsAs::default(),
        length: Length::default(),
    })
}

fn unopened() -> Table {
    Table { state: council::State::new(std::sync::Arc::new(council_of_1950())) }
}

#[test]
fn a_game_is_opened_once_by_the_host_over_sittings_that_are_there() {
    let mut table = unopened();
    assert_eq!(table.refuses("norway", open_game(None, "1", &[])), Refusal::NotTheHost);
    assert_eq!(table.refuses("host", open_game(None, "one", &[])), Refusal::SeedIsNoNumber);
    let sitting = SittingId::from("ides-of-march");
    let unknown = open_game(None, "1", &["ides-of-march"]);
    assert_eq!(table.refuses("host", unknown), Refusal::UnknownSitting { sitting });
    let larger = open_game(Some(Rulebook::charter_1965()), "1", &[]);
    assert_eq!(table.refuses("host", larger), Refusal::RulebookDoesNotFit { members: 11 });
    let open = Command::Host(HostCommand::OpenSitting { sitting: "25-june".into() });
    assert_eq!(table.refuses("host", open), Refusal::GameNotOpened);
    let ready = Command::Consult(ConsultCommand::RequestMeeting);
    assert_eq!(table.refuses("norway", ready), Refusal::GameNotOpened);
    table.does("host", open_game(None, "1", &["1-august", "25-june"]));
    assert_eq!(table.refuses("host", open_game(None, "1", &[])), Refusal::GameAlreadyOpened);
    let course = &table.state.game.as_ref().expect("opened").course;
    assert_eq!(course, &["25-june".into(), "1-august".into()], "in order of date");
}

#[test]
fn sittings_come_in_their_order() {
    let mut table = Table::opened();
    let second = Command::Host(HostCommand::OpenSitting { sitting: "27-june".into() });
    let next = Some("25-june".into());
    assert_eq!(table.refuses("host", second.clone()), Refusal::NotTheNextSitting { next });
    table.open_sitting("25-june");
    let refusal = table.refuses("host", second);
    assert_eq!(refusal, Refusal::NotInThisStage { now: StageName::Dispatches });
}

#[test]
fn between_sittings_nobody_acts() {
    let table = Table::opened();
    let request = Command::Consult(ConsultCommand::RequestMeeting);
    assert_eq!(
        table.refuses("norway", request),
        Refusal::NotInThisStage { now: StageName::Between }
    );
}

#[test]
fn a_sitting_goes_through_its_stages_and_the_last_one_ends_the_game() {
    let mut table = Table::opened();
    let mut stages = Vec::new();
    for sitting in ["25-june", "27-june", "1-august"] {
        table.open_sitting(sitting);
        for _ in 0..4 {
            stages.push(table.state.phase.name());
            table = table.moved_on();
        }
    }
    let one =
        [StageName::Dispatches, StageName::Consultations, StageName::Meeting, StageName::Aftermath];
    assert_eq!(stages, one.repeat(3));
    assert!(matches!(table.state.phase, Phase::Debrief));
    let at = table.state.moment();
    for command in [HostCommand::Beat { at }, HostCommand::MoveOn { at }] {
        let refusal = table.refuses("host", Command::Host(command));
        assert_eq!(refusal, Refusal::NotInThisStage { now: StageName::Debrief });
    }
}

#[test]
fn a_late_beat_is_refused() {
    let mut table = Table::consultations("25-june");
    let at = table.state.moment();
    table.beat();
    let now = Moment { beat: 1, ..at };
    let late = Command::Host(HostCommand::Beat { at });
    assert_eq!(table.refuses("host", late), Refusal::Stale { now });
    let ready = ConsultCommand::DeclareReady { stage: StageName::Dispatches };
    assert_eq!(table.refuses("norway", Command::Consult(ready)), Refusal::Stale { now });
}

#[test]
fn papers_arrive_at_their_hour_and_the_last_half_hour_calls_the_meeting() {
    let mut table = Table::consultations("25-june");
    let mut received = Vec::new();
    for _ in 0..6 {
        let events = table.beat();
        received.push(events.iter().any(|event| matches!(event, Event::PaperReceived { .. })));
    }
    assert_eq!(received, [false, true, false, false, false, false]);
    assert_eq!(table.state.phase.name(), StageName::Meeting);
}

/// Rule 2: the President calls a meeting at the request of any member.
#[test]
fn a_request_brings_the_meeting_at_the_next_half_hour() {
    let mut table = Table::consultations("25-june");
    table.does("norway", Command::Consult(ConsultCommand::RequestMeeting));
    let again = Command::Consult(ConsultCommand::RequestMeeting);
    assert_eq!(table.refuses("norway", again.clone()), Refusal::AlreadyRequested);
    table.beat();
    assert_eq!(table.state.phase.name(), StageName::Meeting);
    assert_eq!(table.refuses("cuba", again), Refusal::NotInThisStage { now: StageName::Meeting });
}

#[test]
fn when_all_are_ready_the_stage_ends() {
    let mut table = Table::dispatches("25-june");
    let ready = |stage| Command::Consult(ConsultCommand::DeclareReady { stage });
    for member in MEMBERS {
        assert_eq!(table.state.phase.name(), StageName::Dispatches);
        table.does(member, ready(StageName::Dispatches));
        if member == "china" {
            let again = ready(StageName::Dispatches);
            assert_eq!(table.refuses("china", again), Refusal::AlreadyReady);
        }
    }
    assert_eq!(table.state.phase.name(), StageName::Consultations);
    assert_eq!(
        table.refuses("chad", ready(StageName::Consultations)),
        Refusal::NotAMember,
        "only members sitting now"
    );
}

#[test]
fn a_silent_half_hour_settles_what_waits_at_the_table() {
    let mut table = Table::meeting_opened("25-june");
    table.chair(ChairCommand::ProposeAgenda);
    table.beat();
    assert!(table.meeting().is_debating(), "silence is consent");
    table.floor("norway", FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    table.chair(ChairCommand::GiveFloor);
    table.beat();
    assert_eq!(table.meeting().floor, None, "who does not speak gives the floor back");
    let draft = table.submits("norway", cease_fire(1));
    table.puts_to_the_vote(&draft);
    table.beat();
    assert_eq!(table.last_vote().result.tally.not_participating, 10);
}

#[test]
fn a_clock_for_objections_names_its_moment() {
    let mut table = Table::meeting_opened("25-june");
    let at = table.state.moment();
    let ran_out = Command::Host(HostCommand::ClockRanOut { clock: Clock::Agreement(at) });
    assert_eq!(table.refuses("host", ran_out.clone()), Refusal::NothingToRunOut);
    table.chair(ChairCommand::ProposeAgenda);
    table.does("host", ran_out);
    assert!(table.meeting().is_debating());
}

#[test]
fn a_meeting_ends_with_the_hour() {
    let mut table = Table::debate("25-june");
    for _ in 1..MEETING_BEATS_MAX {
        table.beat();
    }
    let events = table.beat();
    assert!(events.contains(&Event::MeetingClosed { reason: ClosingReason::Late }));
}

#[test]
fn hands_that_are_up_are_counted_before_the_hour_ends_the_meeting() {
    let mut table = Table::debate("25-june");
    let draft = table.submits("norway", cease_fire(1));
    for _ in 1..MEETING_BEATS_MAX {
        table.beat();
    }
    table.puts_to_the_vote(&draft);
    for member in ["norway", "cuba", "china", "egypt", "ecuador", "france", "india"] {
        let vote = table.meeting().open_ballot().expect("a ballot is open").vote;
        table.does(member, Command::Cast { vote, ballot: council::Ballot::For });
    }
    let events = table.beat();
    assert!(events.iter().any(|event| matches!(event, Event::DraftAdopted { .. })));
    assert!(events.contains(&Event::MeetingClosed { reason: ClosingReason::Late }));
}

#[test]
fn the_chair_closes_a_meeting_whose_business_is_done() {
    let mut table = Table::debate("25-june");
    let events = table.chair(ChairCommand::CloseMeeting);
    assert_eq!(events, [Event::MeetingClosed { reason: ClosingReason::BusinessDone }]);
    assert_eq!(
        table.refuses("host", Command::Chair(ChairCommand::CallMeeting)),
        Refusal::NotInThisStage { now: StageName::Aftermath }
    );
}

#[test]
fn an_absent_member_returns_and_votes() {
    let mut table = Table::debate("27-june");
    let ask = Command::Floor(FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    assert_eq!(table.refuses("ussr", ask.clone()), Refusal::NotAtTheTable);
    table.does("ussr", Command::Consult(ConsultCommand::TakeSeat));
    table.does("ussr", ask);
    let again = Command::Consult(ConsultCommand::TakeSeat);
    assert_eq!(table.refuses("ussr", again), Refusal::AlreadyAtTheTable);
    let draft = table.submits("norway", cease_fire(1));
    table.floor("ussr", FloorCommand::LeaveList);
    table.puts_to_the_vote(&draft);
    table.vote(&["ussr"], &[], &[]);
    assert!(!table.last_vote().result.outcome.is_adopted(), "the seat was empty no longer");
}

#[test]
fn who_stays_away_follows_history_only_where_history_changes() {
    let mut table = Table::opened();
    table.open_sitting("25-june");
    table.does("ussr", Command::Consult(ConsultCommand::TakeSeat));
    let words = words("We leave.");
    table.does("cuba", Command::Consult(ConsultCommand::StayAway { words }));
    for _ in 0..4 {
        table = table.moved_on();
    }
    table.open_sitting("27-june");
    let away: BTreeSet<_> = table.state.away.iter().map(ToString::to_string).collect();
    assert_eq!(away, ["cuba".to_owned()].into(), "what the players did lasts");
}

#[test]
fn terms_end_and_begin_between_sittings() {
    let mut programme = council_of_1950();
    let plan = programme.sittings.last_mut().expect("a last sitting");
    let seats = plan.roster.seats().iter().cloned().map(|seat| {
        if seat.member.as_str() == "norway" {
            Seat { member: "netherlands".into(), standing: Standing::Elected }
        } else {
            seat
        }
    });
    plan.roster = Roster::in_order(seats.collect());
    let mut table = Table::opened_with(programme, Level::Full);
    for sitting in ["25-june", "27-june"] {
        table.open_sitting(sitting);
        for _ in 0..4 {
            table = table.moved_on();
        }
    }
    let events =
        table.does("host", Command::Host(HostCommand::OpenSitting { sitting: "1-august".into() }));
    let leaving = ["norway".into()].into();
    let arriving = ["netherlands".into()].into();
    assert!(events.contains(&Event::TermsBegan { leaving, arriving }));
    let ready = ConsultCommand::DeclareReady { stage: StageName::Dispatches };
    assert_eq!(table.refuses("norway", Command::Consult(ready)), Refusal::NotAMember);
}

#[test]
fn a_statement_of_the_president_needs_everybody() {
    let mut table = Table::debate("25-june");
    let propose = ChairCommand::ProposeStatement { text: words("The Council is concerned.") };
    table.chair(propose.clone());
    table.floor("yugoslavia", FloorCommand::Object);
    assert!(table.state.statements.is_empty());
    assert!(table.meeting().pending.is_empty(), "no vote is taken on it");
    table.chair(propose);
    let refusal = table.refuses("india", Command::Floor(FloorCommand::Agree));
    assert_eq!(refusal, Refusal::AlreadyAgreed, "the President proposed it");
    table.all_agree();
    assert_eq!(table.state.statements.len(), 1);
    let agree = Command::Floor(FloorCommand::Agree);
    assert_eq!(table.refuses("cuba", agree), Refusal::NothingPending);
}

#[test]
fn messages_have_addressees_words_and_a_bound() {
    let mut table = Table::consultations("25-june");
    let send = |to: &[&str], text: &str| {
        Command::Consult(ConsultCommand::Send {
            to: to.iter().copied().map(Into::into).collect(),
            words: words(text),
        })
    };
    for to in [&[][..], &["norway"], &["chad"]] {
        assert_eq!(table.refuses("norway", send(to, "Well?")), Refusal::NoSuchAddressee, "{to:?}");
    }
    assert_eq!(table.refuses("norway", send(&["egypt"], " ")), Refusal::WordsDoNotFit);
    for _ in 0..MESSAGES_PER_STAGE_MAX {
        table.does("norway", send(&["egypt", "india"], "Well?"));
    }
    assert_eq!(table.refuses("norway", send(&["egypt"], "Well?")), Refusal::TooManyMessages);
    let last = table.state.messages.last().expect("messages were sent");
    assert_eq!(last.id.as_str(), "norway-to-egypt+india-60");
}
