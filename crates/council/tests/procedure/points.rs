//! Points of order, rulings and challenges (rule 30), credentials (rule 17).

use council::limits::MOTIONS_PER_MEETING_MAX;
use council::meeting::{Capacity, Finding, PointOfOrder, Purpose};
use council::{
    Ballot, ChairCommand, Command, DraftCommand, Event, FloorCommand, Nature, Outcome, PutAs,
    Refusal,
};

use crate::table::{Table, cease_fire, words};

fn credentials_of_china() -> FloorCommand {
    FloorCommand::RaisePoint { point: PointOfOrder::Credentials { member: "china".into() } }
}

/// 1 August 1950 (S/PV.480): the Soviet President rules that the representative of China does not sit;
/// the ruling is challenged and overruled by eight votes to three.
#[test]
fn the_ruling_of_1_august_1950_is_overruled() {
    let mut table = Table::meeting_opened("1-august");
    table.floor("india", credentials_of_china());
    table.does("ussr", Command::Chair(ChairCommand::Rule { finding: Finding::Sustained }));
    table.floor("united-states", FloorCommand::Challenge);
    table.does("ussr", Command::Chair(ChairCommand::PutChallenge { put_as: PutAs::Overrule }));
    table.vote(&["ussr", "india", "yugoslavia"], &[], &[]);

    let vote = table.last_vote();
    assert_eq!(vote.result.outcome, Outcome::RulingOverruled);
    assert_eq!(
        vote.roll.ballot(&"china".into()),
        Some(Ballot::For),
        "rule 17: it keeps its rights"
    );
    assert!(table.state.is_at_the_table(&"china".into()));
    assert!(table.meeting().pending.is_empty());
}

#[test]
fn a_ruling_nobody_overrules_stands_and_takes_effect() {
    let mut table = Table::meeting_opened("1-august");
    table.floor("india", credentials_of_china());
    table.chair(ChairCommand::Rule { finding: Finding::Sustained });
    table.floor("united-states", FloorCommand::Challenge);
    table.chair(ChairCommand::PutChallenge { put_as: PutAs::Overrule });
    let events = table.vote(&["ussr", "india", "yugoslavia", "norway", "egypt"], &[], &[]);
    assert_eq!(table.last_vote().result.outcome, Outcome::RulingStands, "six of seven needed");
    assert!(events.contains(&Event::CredentialsRejected { member: "china".into() }));
    let ask = Command::Floor(FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    assert_eq!(table.refuses("china", ask), Refusal::CredentialsNotAccepted);
}

#[test]
fn put_as_uphold_a_ruling_falls_only_to_a_majority_against_it() {
    let mut table = Table::meeting_opened("1-august");
    table.floor("india", credentials_of_china());
    table.chair(ChairCommand::Rule { finding: Finding::Rejected });
    table.floor("india", FloorCommand::Challenge);
    table.chair(ChairCommand::PutChallenge { put_as: PutAs::Uphold });
    let against = ["cuba", "ecuador", "egypt", "india", "norway", "yugoslavia"];
    table.vote(&against, &["france", "united-kingdom"], &[]);
    assert_eq!(table.last_vote().result.outcome, Outcome::RulingStands, "three for, six against");
}

#[test]
fn an_unchallenged_ruling_stands_when_the_chair_goes_on() {
    let mut table = Table::meeting_opened("1-august");
    table.floor("india", credentials_of_china());
    table.chair(ChairCommand::Rule { finding: Finding::Rejected });
    let events = table.chair(ChairCommand::Proceed);
    assert!(matches!(events.as_slice(), [Event::PointSettled { finding: Finding::Rejected, .. }]));
    assert!(table.state.is_at_the_table(&"china".into()));
    let challenge = Command::Floor(FloorCommand::Challenge);
    assert_eq!(table.refuses("india", challenge), Refusal::NoRulingToChallenge);
}

#[test]
fn the_council_may_decide_on_credentials_itself() {
    let mut table = Table::meeting_opened("1-august");
    table.floor("india", credentials_of_china());
    table.chair(ChairCommand::PutPoint { president_rules: None });
    table.vote(&["china", "cuba", "ecuador", "egypt", "france", "united-states"], &[], &[]);
    assert!(table.state.is_at_the_table(&"china".into()), "five for, seven needed");
}

#[test]
fn a_president_does_not_challenge_the_ruling_from_the_chair() {
    let mut table = Table::meeting_opened("1-august");
    table.floor("india", credentials_of_china());
    table.chair(ChairCommand::Rule { finding: Finding::Rejected });
    let challenge = Command::Floor(FloorCommand::Challenge);
    assert_eq!(table.refuses("ussr", challenge), Refusal::OwnRuling);
}

#[test]
fn a_speaker_out_of_order_loses_the_floor() {
    let mut table = Table::debate("25-june");
    table.floor("norway", FloorCommand::AskToSpeak { purpose: Purpose::Statement });
    table.chair(ChairCommand::GiveFloor);
    table.floor("cuba", FloorCommand::RaisePoint { point: PointOfOrder::SpeakerOutOfOrder });
    let put = Command::Chair(ChairCommand::PutPoint { president_rules: None });
    assert_eq!(table.refuses("host", put), Refusal::MustRule);
    let speak = FloorCommand::Speak { capacity: Capacity::National, words: words("But.") };
    assert_eq!(table.refuses("norway", Command::Floor(speak)), Refusal::SomethingIsPending);
    table.chair(ChairCommand::Rule { finding: Finding::Sustained });
    table.chair(ChairCommand::Proceed);
    assert_eq!(table.meeting().floor, None);
}

#[test]
fn a_point_must_arise() {
    let mut table = Table::debate("25-june");
    let draft = table.submits("norway", cease_fire(1));
    for point in [
        PointOfOrder::SpeakerOutOfOrder,
        PointOfOrder::Credentials { member: "ussr".into() },
        PointOfOrder::Nature { draft: draft.clone(), claim: Nature::Procedural },
        PointOfOrder::PartyShallAbstain { member: "egypt".into(), draft },
    ] {
        let raise = Command::Floor(FloorCommand::RaisePoint { point });
        assert_eq!(table.refuses("cuba", raise), Refusal::PointDoesNotArise);
    }
    let own = PointOfOrder::Credentials { member: "cuba".into() };
    let raise = Command::Floor(FloorCommand::RaisePoint { point: own });
    assert_eq!(table.refuses("cuba", raise), Refusal::PointDoesNotArise);
}

#[test]
fn the_chair_rules_only_on_what_is_raised() {
    let table = Table::debate("25-june");
    for command in [
        ChairCommand::Rule { finding: Finding::Sustained },
        ChairCommand::PutPoint { president_rules: None },
        ChairCommand::PutChallenge { put_as: PutAs::Uphold },
        ChairCommand::Proceed,
        ChairCommand::CloseVoting,
    ] {
        assert_eq!(table.refuses("host", Command::Chair(command)), Refusal::NothingPending);
    }
}

/// The proviso of Article 27(3): a party to the dispute shall abstain on a text for its pacific
/// settlement. Argentina took no part on 23 June 1960.
#[test]
fn a_party_held_to_abstain_has_no_veto() {
    let mut table = Table::debate("1-august");
    let draft = table.submits("india", cease_fire(1));
    table.chair(ChairCommand::PutDraft { draft: draft.clone(), base_rev: 1 });
    let point = PointOfOrder::PartyShallAbstain { member: "france".into(), draft: draft.clone() };
    table.floor("cuba", FloorCommand::RaisePoint { point });
    table.chair(ChairCommand::Rule { finding: Finding::Sustained });
    table.chair(ChairCommand::Proceed);
    table.chair(ChairCommand::TakeBallot);
    table.vote(&["france"], &[], &[]);
    let result = &table.last_vote().result;
    assert_eq!(result.outcome, Outcome::Adopted);
    assert_eq!(result.made_to_abstain, ["france".into()]);
    assert_eq!(result.tally.abstaining, 1);
}

#[test]
fn a_meeting_bears_only_so_many_points_of_one_delegation() {
    let mut table = Table::meeting_opened("1-august");
    for _ in 0..MOTIONS_PER_MEETING_MAX {
        table.floor("india", credentials_of_china());
        table.chair(ChairCommand::Rule { finding: Finding::Rejected });
        table.chair(ChairCommand::Proceed);
    }
    let again = Command::Floor(credentials_of_china());
    assert_eq!(table.refuses("india", again), Refusal::TooManyMotions);
}

#[test]
fn while_a_point_is_pending_drafts_can_still_be_written() {
    let mut table = Table::meeting_opened("1-august");
    table.floor("india", credentials_of_china());
    let draft = table.begins("norway", cease_fire(1));
    table.draft("norway", DraftCommand::Submit { draft, base_rev: 1 });
}
