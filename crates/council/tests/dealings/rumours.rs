//! What is said is told on to those the one spoken to is close to, one half-hour later, and to nobody
//! else.

use council::dealings::{Band, CallAbout, RumourAbout, SoundingAnswer, Stance};
use council::{Ballot, DealingEvent, MemberId, TalkCommand, hearers};

use crate::table::Table;
use crate::talk::{dealings, member, propose, sign, talk, vote_so, with_a_draft, word, yes};

fn heard_by(table: &Table, who: &str) -> Vec<RumourAbout> {
    let rumours = table.state.dealings.rumours.values();
    rumours.filter(|rumour| rumour.by == member(who)).map(|rumour| rumour.about.clone()).collect()
}

fn names(hearers: impl IntoIterator<Item = MemberId>) -> Vec<String> {
    hearers.into_iter().map(|member| member.to_string()).collect()
}

#[test]
fn who_hears_is_known_before_one_speaks() {
    let (table, _) = with_a_draft();
    let state = &table.state;
    let would = |to: &str, by: &str| names(hearers(state, &member(to), &member(by)));
    assert_eq!(would("united-kingdom", "egypt"), ["norway", "united-states"]);
    assert_eq!(would("united-kingdom", "norway"), ["united-states"]);
    assert_eq!(would("india", "cuba"), ["egypt"], "a line of talk");
    assert_eq!(would("france", "cuba"), ["united-kingdom"]);
    assert!(would("egypt", "india").is_empty(), "it does not tell the one who spoke");
}

#[test]
fn a_sounding_is_told_on_with_its_source_and_hour() {
    let (mut table, draft) = with_a_draft();
    let sound = TalkCommand::Sound {
        member: member("united-kingdom"),
        draft: draft.clone(),
        base_rev: 1,
        clause: None,
    };
    talk(&mut table, "egypt", sound);
    let sounding = table.state.dealings.soundings.keys().next().unwrap().clone();
    let band = Some(Band { low: 8, high: 12 });
    let answer = SoundingAnswer { stance: Stance::Open, band, price: None };
    talk(&mut table, "united-kingdom", TalkCommand::AnswerSounding { sounding, answer });
    assert!(heard_by(&table, "norway").is_empty(), "not in the same half-hour");
    let events = dealings(&table.beat());
    let told: Vec<_> = events
        .iter()
        .filter_map(|event| match event {
            DealingEvent::RumourHeard(rumour) => Some(rumour),
            _ => None,
        })
        .collect();
    assert_eq!(names(told.iter().map(|rumour| rumour.by.clone())), ["norway", "united-states"]);
    for rumour in told {
        assert_eq!(rumour.source, member("united-kingdom"));
        assert_eq!((rumour.said_at.half_hour, rumour.at.half_hour), (0, 1));
        let RumourAbout::Sounded { stance, band, .. } = &rumour.about else {
            panic!("it is about the sounding: {rumour:?}");
        };
        assert_eq!(*stance, Some(Stance::Open));
        assert_eq!(*band, Some(Band { low: 0, high: 20 }), "at second hand");
    }
    table.beat();
    assert_eq!(heard_by(&table, "norway").len(), 1, "it is told once");
}

#[test]
fn who_listens_hears_what_goes_round() {
    let (mut table, draft) = with_a_draft();
    let deal = crate::talk::asking(vote_so(&draft, Ballot::For));
    talk(&mut table, "egypt", propose("united-kingdom", deal.clone()));
    talk(&mut table, "cuba", propose("yugoslavia", deal));
    let early = dealings(&table.does("france", council::Command::Talk(TalkCommand::Listen)));
    assert_eq!(early.len(), 2, "nothing goes round yet: {early:?}");
    table.beat();
    talk(&mut table, "china", TalkCommand::Listen);
    let heard = heard_by(&table, "china");
    assert_eq!(heard.len(), 1, "Yugoslavia tells nobody, so there is nothing to hear: {heard:?}");
}

#[test]
fn a_rumour_can_be_passed_on_in_a_call() {
    let (mut table, draft) = with_a_draft();
    let deal = crate::talk::asking(vote_so(&draft, Ballot::For));
    talk(&mut table, "egypt", propose("united-kingdom", deal));
    table.beat();
    let rumour = table.state.dealings.rumours.values().find(|one| one.by == member("norway"));
    let about = CallAbout::PassOn { rumour: rumour.unwrap().id.clone() };
    talk(&mut table, "norway", TalkCommand::Call { to: member("cuba"), about });
    assert!(heard_by(&table, "cuba").is_empty(), "not before the call is taken");
    let call = table.state.dealings.calls.keys().next().unwrap().clone();
    talk(&mut table, "cuba", TalkCommand::AnswerCall { call, answer: yes() });
    assert_eq!(heard_by(&table, "cuba"), heard_by(&table, "norway"));
}

#[test]
fn pressure_that_is_heard_of_costs_word() {
    let (mut table, draft) = with_a_draft();
    let pressed = |id: &str| council::dealings::Deal {
        pressure: Some(id.into()),
        ..crate::talk::asking(vote_so(&draft, Ballot::For))
    };
    // Egypt tells India by their line of talk.
    talk(&mut table, "united-kingdom", propose("egypt", pressed("the-canal-bases")));
    assert_eq!(word(&table, "united-kingdom"), 6);
    table.beat();
    assert_eq!(word(&table, "united-kingdom"), 5);
    assert_eq!(heard_by(&table, "india").len(), 2, "the proposal and the pressure");
}

#[test]
fn contradictions_come_out_between_those_who_talk() {
    let (mut table, draft) = with_a_draft();
    let promise = |ballot| crate::talk::asking(vote_so(&draft, ballot));
    sign(&mut table, "norway", "cuba", promise(Ballot::For));
    sign(&mut table, "egypt", "cuba", promise(Ballot::Against));
    table.beat();
    assert!(table.state.dealings.came_out.is_empty(), "Norway and Egypt do not talk");
    sign(&mut table, "united-kingdom", "cuba", promise(Ballot::Abstaining));
    let events = dealings(&table.beat());
    let out = events.iter().find_map(|event| match event {
        DealingEvent::ContradictionCameOut { by, to, .. } => Some((by.clone(), to.clone())),
        _ => None,
    });
    let (by, (one, other)) = out.expect("Norway and the United Kingdom talk");
    assert_eq!((by, one, other), (member("cuba"), member("norway"), member("united-kingdom")));
    table.beat();
    assert_eq!(table.state.dealings.came_out.len(), 1, "it comes out once");
}
