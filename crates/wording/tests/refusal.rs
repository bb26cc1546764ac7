//! Every refusal has its sentence, as a reader meets it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use council::amendment::AmendmentRefused;
use council::{
    AmendmentStatus, ClauseId, EditRefused, Level, Moment, MotionId, Refusal, RuleRef, StageName,
    VoteId,
};
use wording::{Catalogue, PlainNames, refusal, rule_in_words};

/// One of every kind, and one more for each sentence that selects by what the refusal carries.
fn samples() -> Vec<Refusal> {
    [who_and_when(), drafts(), the_meeting(), the_vote(), means(), off_the_record()].concat()
}

/// Refusals of an area of their own, read as they travel: one of every kind.
fn read(samples: &str) -> Vec<Refusal> {
    serde_json::from_str(samples).expect("the refusals are in order")
}

fn means() -> Vec<Refusal> {
    read(
        r#"[
        {"means": {"no_such_capability": {"capability": "ships"}}},
        {"means": "not_on_offer_today"},
        {"means": {"not_so_much": {"left": 0}}},
        {"means": {"not_so_much": {"left": 20}}},
        {"means": {"no_such_pledge": {"pledge": "pledge-1"}}},
        {"means": "nothing_to_act_with"},
        {"means": "already_done"},
        {"means": {"no_such_act": {"act": "act-1"}}},
        {"means": "own_act"},
        {"means": "already_said"}
    ]"#,
    )
}

fn off_the_record() -> Vec<Refusal> {
    read(
        r#"[
        {"dealing": "no_half_hour_left"},
        {"dealing": {"busy_this_half_hour": {"until": 3}}},
        {"dealing": "nobody_to_speak_to"},
        {"dealing": {"does_not_bargain": {"member": "Corvey"}}},
        {"dealing": {"takes_no_calls": {"member": "United Kingdom"}}},
        {"dealing": "disavowed_by_capital"},
        {"dealing": "no_such_paragraph"},
        {"dealing": "nothing_to_answer"},
        {"dealing": "answer_does_not_fit"},
        {"dealing": "deal_does_not_fit"},
        {"dealing": {"already_promised": {"undertaking": "norway-to-india-1"}}},
        {"dealing": {"contradicts_another": {"undertaking": null}}},
        {"dealing": "no_such_pressure"},
        {"dealing": "cannot_pay"},
        {"dealing": "no_such_undertaking"},
        {"dealing": "given_to_everybody"},
        {"dealing": "text_has_not_changed"},
        {"dealing": "release_already_asked"},
        {"dealing": {"not_trusted_enough": {"member": "Egypt"}}},
        {"dealing": "already_circulated"},
        {"dealing": "not_circulated"},
        {"dealing": "no_more_marks"},
        {"dealing": "no_such_line"},
        {"dealing": "already_asked"},
        {"dealing": "no_such_dispatch"},
        {"dealing": "line_is_busy"},
        {"dealing": "no_such_rumour"},
        {"dealing": "nothing_to_reproach"},
        {"dealing": "no_veto_to_threaten"},
        {"dealing": "already_threatened"},
        {"dealing": "no_veto_to_explain"}
    ]"#,
    )
}

fn who_and_when() -> Vec<Refusal> {
    let stages = [
        StageName::Between,
        StageName::Dispatches,
        StageName::Consultations,
        StageName::Meeting,
        StageName::Aftermath,
        StageName::Debrief,
    ];
    let levels = [Level::Essentials, Level::Council, Level::Full];
    let mut samples = vec![
        Refusal::NotTheHost,
        Refusal::GameNotOpened,
        Refusal::GameAlreadyOpened,
        Refusal::UnknownSitting { sitting: "27-june".into() },
        Refusal::SeedIsNoNumber,
        Refusal::RulebookDoesNotFit { members: 1 },
        Refusal::RulebookDoesNotFit { members: 11 },
        Refusal::NotTheNextSitting { next: None },
        Refusal::NotTheNextSitting { next: Some("27-june".into()) },
        Refusal::Stale { now: Moment { sitting: 1, stage: StageName::Meeting, beat: 2 } },
        Refusal::NothingToRunOut,
        Refusal::NotAMember,
        Refusal::NotAtTheTable,
        Refusal::AlreadyAtTheTable,
        Refusal::CredentialsNotAccepted,
        Refusal::NotInTheChair { chair: "India".into() },
        Refusal::NotInTheChair { chair: "United Kingdom".into() },
        Refusal::NotInvited,
        Refusal::AlreadyReady,
        Refusal::AlreadyRequested,
        Refusal::WordsDoNotFit,
        Refusal::NoSuchAddressee,
        Refusal::TooManyMessages,
    ];
    samples.extend(stages.map(|now| Refusal::NotInThisStage { now }));
    samples.extend(levels.map(|level| Refusal::AboveTheLevel { level }));
    samples
}

fn drafts() -> Vec<Refusal> {
    let gone = ClauseId(1);
    vec![
        Refusal::UnknownDraft { draft: "norway-1".into() },
        Refusal::NotOnTheAgenda { item: "korea".into() },
        Refusal::NotASponsor,
        Refusal::AlreadyASponsor,
        Refusal::MoverMayOnlyWithdraw,
        Refusal::DraftChanged { rev: 3 },
        Refusal::EditDoesNotFit { why: EditRefused::NoSuchClause(gone) },
        Refusal::EditDoesNotFit { why: EditRefused::NumberTaken(4) },
        Refusal::NothingOperative,
        Refusal::AlreadySubmitted,
        Refusal::NotSubmitted,
        Refusal::VotingHasBegun,
        Refusal::VoteTaken,
        Refusal::NotToBeMaintained,
        Refusal::NoMemberRequestedTheVote,
        Refusal::NeedsNoRequest,
        Refusal::TooManyDrafts,
        Refusal::TooManyAmendments,
        Refusal::UnknownAmendment { amendment: council::AmendmentId(1) },
        Refusal::NotTheMover,
        Refusal::AmendmentDoesNotFit {
            why: Box::new(AmendmentRefused::DoesNotFit(AmendmentStatus::ClauseGone {
                clause: gone,
            })),
        },
        Refusal::AmendmentDoesNotFit {
            why: Box::new(AmendmentRefused::Edit(EditRefused::NumberTaken(4))),
        },
        Refusal::NoSuchDivision,
    ]
}

fn the_meeting() -> Vec<Refusal> {
    vec![
        Refusal::AgendaNotAdopted,
        Refusal::AgendaAlreadyAdopted,
        Refusal::SomethingIsPending,
        Refusal::NothingPending,
        Refusal::AlreadyOnTheList,
        Refusal::NotOnTheList,
        Refusal::ListIsEmpty,
        Refusal::SpeakersRemain { count: 1 },
        Refusal::SpeakersRemain { count: 2 },
        Refusal::NotYourTurn,
        Refusal::FloorTaken,
        Refusal::NotSpeakingAsPresident,
        Refusal::NotTheTimeToExplain,
        Refusal::TooManyStatements,
        Refusal::TooManyMotions,
        Refusal::TooManySuspensions,
        Refusal::PointDoesNotArise,
        Refusal::NoRulingToChallenge,
        Refusal::OwnRuling,
        Refusal::MustRule,
        Refusal::UnknownMotion { motion: MotionId(1) },
        Refusal::AnotherMotionComesFirst { first: MotionId(1) },
        Refusal::AlreadyMoved,
        Refusal::AnotherDraftComesFirst { first: "norway-1".into() },
        Refusal::DayIsPast,
        Refusal::NotSeized { item: "korea".into() },
        Refusal::AlreadyOnTheAgenda,
        Refusal::AlreadyInvited,
        Refusal::NotYetHere,
        Refusal::WrongInvitationRule,
        Refusal::UnknownGuest,
        Refusal::AlreadySo,
        Refusal::UnknownBody { body: "oau".into() },
        Refusal::AssemblyIsSitting,
        Refusal::NoUnitingForPeaceYet,
        Refusal::NoLackOfUnanimity,
        Refusal::AlreadyCalled,
        Refusal::ChairAlreadyCeded,
    ]
}

fn the_vote() -> Vec<Refusal> {
    vec![
        Refusal::NoSuchVote { vote: VoteId(1) },
        Refusal::AlreadyVoted,
        Refusal::AbsenceIsNotABallot,
        Refusal::AlreadyAgreed,
        Refusal::NoBallotToTake,
        Refusal::BallotsRemain,
    ]
}

/// The name of a refusal's kind, as the code has it: with its area before it where it has one.
fn kind(refusal: &Refusal) -> String {
    let debug = if let Refusal::Means(why) = refusal {
        format!("Means::{why:?}")
    } else if let Refusal::Dealing(why) = refusal {
        format!("Dealing::{why:?}")
    } else {
        format!("{refusal:?}")
    };
    debug.split([' ', '(']).next().unwrap_or_default().to_owned()
}

/// The kinds the engine has, read from its source.
fn kinds() -> BTreeSet<String> {
    let own = variants(include_str!("../../council/src/refusal.rs"), "Refusal");
    let own = own.into_iter().filter(|kind| !["Means", "Dealing"].contains(&kind.as_str()));
    let means = variants(include_str!("../../council/src/crisis/refusal.rs"), "MeansRefusal");
    let dealing = variants(include_str!("../../council/src/dealings/refusal.rs"), "DealingRefusal");
    own.chain(means.into_iter().map(|kind| format!("Means::{kind}")))
        .chain(dealing.into_iter().map(|kind| format!("Dealing::{kind}")))
        .collect()
}

fn variants(source: &str, name: &str) -> Vec<String> {
    let body = source.split(&format!("pub enum {name} {{")).nth(1).unwrap_or_default();
    let body = body.split("\n}\n").next().unwrap_or_default();
    let is_kind = |line: &&str| line.len() > 4 && line[4..].starts_with(char::is_uppercase);
    body.lines()
        .filter(|line| line.starts_with("    ") && !line.starts_with("     "))
        .filter(is_kind)
        .map(|line| line.trim().trim_end_matches([',', '{', ' ']).to_owned())
        .map(|line| line.split('(').next().unwrap_or_default().to_owned())
        .collect()
}

fn say(sample: &Refusal) -> String {
    refusal(&Catalogue::english(), &PlainNames, sample)
}

#[test]
fn every_kind_of_refusal_is_among_the_samples() {
    let sampled: BTreeSet<String> = samples().iter().map(kind).collect();
    assert_eq!(sampled, kinds());
}

#[test]
fn every_refusal_has_its_sentence() {
    let page = samples().iter().fold(String::new(), |mut page, sample| {
        writeln!(page, "{}\n    {}", kind(sample), say(sample)).expect("a string takes any text");
        page
    });
    insta::assert_snapshot!(page);
}

#[test]
fn every_refusal_reads_as_a_sentence_and_cites_its_rule() {
    let catalogue = Catalogue::english();
    for sample in samples() {
        let sentence = say(&sample);
        assert!(sentence.starts_with(char::is_uppercase) && sentence.ends_with('.'), "{sentence}");
        assert!(!sentence.contains(['[', '{', '$', '!', '_']), "{sentence}");
        if let Some(rule) = sample.rule() {
            let cited = format!("({}).", rule_in_words(&catalogue, rule));
            assert!(sentence.ends_with(&cited), "{sentence}");
        }
    }
}

#[test]
fn a_rule_is_cited_as_the_council_cites_it() {
    let catalogue = Catalogue::english();
    let cited = [
        (RuleRef::Article("27(3)"), "Article 27(3)"),
        (RuleRef::Rule(30), "rule 30"),
        (RuleRef::Resolution("377 A (V)"), "General Assembly resolution 377 A (V)"),
        (RuleRef::Practice("S/2017/507"), "Note by the President S/2017/507"),
    ];
    for (rule, words) in cited {
        assert_eq!(rule_in_words(&catalogue, rule), words);
    }
}
