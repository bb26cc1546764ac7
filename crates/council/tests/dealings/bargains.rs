//! Deals, worth, bringing two together, threats and vetoes.

use council::dealings::{
    Deal, NextDeed, ProposalAnswer, ProposalStanding, Rewording, WordingChange, YesOrNo,
};
use council::{
    Actor, Ballot, ClauseId, DealingEvent, MeasureKind, Promise, TalkCommand, Verb, VoteId,
};
use rstest::rstest;

use crate::talk::{
    asking, ended, given, member, offering, propose, talk, trust, vote_so, votes, with_a_draft,
    word,
};

/// Worth by kind, at Words from the bottom to the top.
#[rstest]
#[case::great(Promise::NotVeto { draft: "norway-1".into() }, [0, 0, 5, 10, 10])]
#[case::middle(Promise::Sponsor { draft: "norway-1".into() }, [0, 0, 3, 7, 10])]
#[case::small(Promise::NextSitting { deed: NextDeed::VoteFor { kind: MeasureKind::Relieve } }, [0, 0, 2, 4, 6])]
fn a_promise_is_worth_its_makers_word(#[case] promise: Promise, #[case] worths: [i32; 5]) {
    for (word, worth) in [0, 2, 3, 6, 10].into_iter().zip(worths) {
        assert_eq!(promise.worth(word), worth, "at Word {word}");
    }
}

#[test]
fn a_deal_is_signed_countered_once_or_declined() {
    let (mut table, draft) = with_a_draft();
    talk(&mut table, "norway", propose("egypt", asking(vote_so(&draft, Ballot::For))));
    let proposal = table.state.dealings.proposals.keys().next().unwrap().clone();
    let guest = Actor::Invited("republic-of-korea".into());
    let counter = Deal {
        offered: vec![vote_so(&draft, Ballot::For)],
        asked: vec![Promise::Invite { guest: guest.clone() }],
        pressure: None,
    };
    let answer = ProposalAnswer::Counter(counter);
    talk(&mut table, "egypt", TalkCommand::AnswerProposal { proposal: proposal.clone(), answer });
    assert!(matches!(
        table.state.dealings.proposals[&proposal].standing,
        ProposalStanding::Countered { .. }
    ));
    let yes = TalkCommand::AnswerCounter { proposal: proposal.clone(), answer: YesOrNo::Yes };
    let events = talk(&mut table, "norway", yes);
    let signed = given(&events);
    assert_eq!(signed.len(), 2);
    let held = &table.state.dealings.undertakings;
    assert_eq!(held[&signed[0]].by, member("egypt"));
    assert_eq!(held[&signed[1]].promise, Promise::Invite { guest });
    assert_eq!(table.state.dealings.proposals[&proposal].standing, ProposalStanding::Signed);
}

#[test]
fn pressure_is_paid_once_a_sitting() {
    let (mut table, draft) = with_a_draft();
    let pressed =
        |id: &str| Deal { pressure: Some(id.into()), ..asking(vote_so(&draft, Ballot::For)) };
    talk(&mut table, "united-states", propose("ecuador", pressed("aid-to-ecuador")));
    assert_eq!(crate::talk::latitude(&table, "united-states"), 2);
    table.beat();
    let again = propose("ecuador", pressed("aid-to-ecuador"));
    let refusal = crate::talk::refused(&table, "united-states", again);
    assert_eq!(refusal, council::DealingRefusal::NoSuchPressure);
    talk(&mut table, "united-states", propose("cuba", pressed("sugar")));
    assert_eq!(word(&table, "united-states"), 5);
    talk(&mut table, "united-kingdom", propose("egypt", pressed("the-canal-bases")));
    assert_eq!(trust(&table, "egypt", "united-kingdom"), -2);
}

#[test]
fn two_who_are_brought_together_find_what_both_can_take() {
    let (mut table, draft) = with_a_draft();
    let bring = TalkCommand::BringTogether {
        one: member("cuba"),
        other: member("egypt"),
        draft: draft.clone(),
        base_rev: 1,
    };
    talk(&mut table, "india", bring);
    let bringing = table.state.dealings.bringings.keys().next().unwrap().clone();
    assert!(table.state.dealings.bringings[&bringing].brokered, "India is close to neither");
    let verb =
        |clause, verb| WordingChange { clause: ClauseId(clause), how: Rewording::Verb(verb) };
    let both = verb(1, Verb::Requests);
    let answer = |changes| TalkCommand::AnswerBringing { bringing: bringing.clone(), changes };
    talk(&mut table, "cuba", answer(vec![verb(2, Verb::Urges), both.clone()]));
    assert_eq!(table.state.dealings.bringings[&bringing].joint, None);
    talk(&mut table, "egypt", answer(vec![both.clone(), verb(2, Verb::Invites)]));
    assert_eq!(table.state.dealings.bringings[&bringing].joint, Some(vec![both]));
    let busy = table.state.dealings.credit_of(&member("india")).busy_until;
    assert_eq!(busy, 2);
}

#[test]
fn a_broker_that_is_close_to_one_brokers_nothing() {
    let (mut table, draft) = with_a_draft();
    let bring = TalkCommand::BringTogether {
        one: member("norway"),
        other: member("france"),
        draft,
        base_rev: 1,
    };
    talk(&mut table, "united-kingdom", bring);
    assert!(table.state.dealings.bringings.values().all(|held| !held.brokered));
}

/// France threatens; then it carries it out, or does not, or the text is changed for it.
#[rstest]
#[case::carried_out(&["france"], false, 6)]
#[case::empty(&[], false, 3)]
#[case::heeded(&[], true, 6)]
fn a_threat(#[case] against: &[&str], #[case] heeded: bool, #[case] its_word: i32) {
    let (mut table, draft) = with_a_draft();
    let threaten =
        TalkCommand::Threaten { to: member("norway"), draft: draft.clone(), base_rev: 1 };
    talk(&mut table, "france", threaten);
    assert_eq!(trust(&table, "norway", "france"), -1);
    if heeded {
        let change = WordingChange { clause: ClauseId(1), how: Rewording::Drop };
        let edit = change.edit(&table.file(&draft).text);
        let edit = council::DraftCommand::Edit { draft: draft.clone(), base_rev: 1, edit };
        table.draft("norway", edit);
    }
    votes(&mut table, &draft, against, &[]);
    assert_eq!(word(&table, "france"), its_word);
    assert!(table.state.dealings.threats.values().all(|threat| !threat.stands));
}

#[test]
fn a_veto_costs_trust_and_its_reason_binds() {
    let (mut table, draft) = with_a_draft();
    let before = trust(&table, "united-kingdom", "china");
    votes(&mut table, &draft, &["china"], &["egypt"]);
    assert_eq!(trust(&table, "norway", "china"), -1);
    assert_eq!(trust(&table, "united-kingdom", "china"), before - 1);
    assert_eq!(trust(&table, "egypt", "china"), 0, "it did not vote for");
    let guest = Actor::Invited("republic-of-korea".into());
    let reason = TalkCommand::GiveReason { vote: VoteId(1), promise: Promise::Invite { guest } };
    let told = given(&talk(&mut table, "china", reason.clone()));
    let held = &table.state.dealings.undertakings[&told[0]];
    assert!(held.is_public());
    let refusal = crate::talk::refused(&table, "china", reason);
    assert_eq!(refusal, council::DealingRefusal::NoVetoToExplain);
    crate::talk::sitting_ends(&mut table);
    ended(&table, &told[0], council::UndertakingState::Lapsed);
}

#[test]
fn red_pencils_that_carried_are_remembered() {
    let (mut table, draft) = with_a_draft();
    talk(&mut table, "norway", TalkCommand::Circulate { draft: draft.clone(), base_rev: 1 });
    let change = WordingChange { clause: ClauseId(1), how: Rewording::Verb(Verb::Requests) };
    let mark = |change| TalkCommand::Mark { draft: draft.clone(), base_rev: 1, change };
    let events = talk(&mut table, "egypt", mark(change.clone()));
    assert!(matches!(events[0], DealingEvent::Marked { .. }));
    let other = WordingChange { clause: ClauseId(2), how: Rewording::Verb(Verb::Urges) };
    talk(&mut table, "cuba", mark(other));
    let edit = change.edit(&table.file(&draft).text);
    let edit = council::DraftCommand::Edit { draft: draft.clone(), base_rev: 1, edit };
    table.draft("norway", edit);
    votes(&mut table, &draft, &[], &[]);
    assert_eq!(trust(&table, "egypt", "norway"), 1, "its change carried");
    assert_eq!(trust(&table, "cuba", "norway"), 0, "its change did not");
}

#[test]
fn a_circulated_draft_is_known_to_all_delegations_and_not_to_the_gallery() {
    let mut table = crate::table::Table::consultations("25-june");
    let draft = table.begins("norway", crate::table::cease_fire(1));
    talk(&mut table, "norway", TalkCommand::Circulate { draft: draft.clone(), base_rev: 1 });
    for who in crate::table::MEMBERS {
        assert!(table.file(&draft).is_known_to(&crate::table::actor(who)), "{who}");
    }
    assert!(!table.file(&draft).is_known_to(&Actor::Press));
}

#[test]
fn a_yes_that_contradicts_another_is_warned_of() {
    let (mut table, draft) = with_a_draft();
    crate::talk::sign(&mut table, "norway", "cuba", asking(vote_so(&draft, Ballot::For)));
    talk(&mut table, "egypt", propose("cuba", asking(vote_so(&draft, Ballot::Against))));
    let cuba = council::dealings::dealings_view(&table.state, &member("cuba")).unwrap();
    assert_eq!(cuba.contradicts.len(), 1, "{:?}", cuba.contradicts);
    let egypt = council::dealings::dealings_view(&table.state, &member("egypt")).unwrap();
    assert!(egypt.contradicts.is_empty());
    let offered = offering(vote_so(&draft, Ballot::Abstaining));
    talk(&mut table, "france", propose("cuba", offered));
}
