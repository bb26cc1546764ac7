//! Undertakings end by what the log shows: kept, broken, released, lapsed, and never otherwise.

use council::dealings::{
    Bought, Cause, NextDeed, Price, Promise, Rewording, SoundingAnswer, Stance, Tabled,
    WordingChange,
};
use council::{
    Actor, AmendmentText, Ballot, ClauseEdit, ClauseId, DraftCommand, MeasureKind, TalkCommand,
    UndertakingState, Verb,
};
use rstest::rstest;

use crate::table::{Table, cease_fire};
use crate::talk::{
    asking, ended, given, member, next_consultations, offering, sign, sitting_ends, talk, trust,
    undertaking, vote_so, votes, with_a_draft, word,
};

use UndertakingState::{Broken, Kept, Lapsed, Open, Released};

/// Egypt promises Norway to vote so, and votes otherwise or the same: its Word and Norway's trust.
#[rstest]
#[case::kept(Ballot::For, &[], &[], Kept, 7, 1)]
#[case::broken(Ballot::For, &["egypt"], &[], Broken, 4, -3)]
#[case::an_abstention_is_not_a_vote_for(Ballot::For, &[], &["egypt"], Broken, 4, -3)]
#[case::kept_by_abstaining(Ballot::Abstaining, &[], &["egypt"], Kept, 7, 1)]
fn a_promised_ballot(
    #[case] promised: Ballot,
    #[case] against: &[&str],
    #[case] abstaining: &[&str],
    #[case] state: UndertakingState,
    #[case] its_word: i32,
    #[case] norways_trust: i32,
) {
    let (mut table, draft) = with_a_draft();
    let given = sign(&mut table, "norway", "egypt", asking(vote_so(&draft, promised)));
    ended(&table, &given[0], Open);
    votes(&mut table, &draft, against, abstaining);
    ended(&table, &given[0], state);
    assert!(matches!(undertaking(&table, &given[0]).cause, Some(Cause::Vote { .. })));
    assert_eq!(
        (word(&table, "egypt"), trust(&table, "norway", "egypt")),
        (its_word, norways_trust)
    );
}

#[test]
fn word_comes_back_once_a_sitting() {
    let (mut table, draft) = with_a_draft();
    for to in ["norway", "france", "cuba"] {
        sign(&mut table, to, "egypt", asking(vote_so(&draft, Ballot::For)));
    }
    votes(&mut table, &draft, &[], &[]);
    assert_eq!(word(&table, "egypt"), 7);
    for to in ["norway", "france", "cuba"] {
        assert_eq!(trust(&table, to, "egypt"), 1, "{to}");
    }
}

#[test]
fn a_public_undertaking_is_dearer_to_break_and_costs_nobodys_trust() {
    let (mut table, draft) = with_a_draft();
    let promise = vote_so(&draft, Ballot::For);
    let told = given(&talk(&mut table, "egypt", TalkCommand::TellPress { promise }));
    votes(&mut table, &draft, &["egypt"], &[]);
    ended(&table, &told[0], Broken);
    assert_eq!((word(&table, "egypt"), trust(&table, "norway", "egypt")), (3, 0));
}

#[test]
fn not_to_veto_is_kept_by_any_other_vote() {
    let (mut table, draft) = with_a_draft();
    let not_veto = || Promise::NotVeto { draft: draft.clone() };
    let kept = sign(&mut table, "norway", "france", asking(not_veto()));
    let broken = sign(&mut table, "egypt", "china", asking(not_veto()));
    votes(&mut table, &draft, &["china"], &["france"]);
    ended(&table, &kept[0], Kept);
    ended(&table, &broken[0], Broken);
}

#[test]
fn to_sponsor_is_kept_by_joining_and_broken_by_the_vote() {
    let (mut table, draft) = with_a_draft();
    let sponsor = || asking(Promise::Sponsor { draft: draft.clone() });
    let kept = sign(&mut table, "norway", "cuba", sponsor());
    let broken = sign(&mut table, "norway", "egypt", sponsor());
    table.draft("cuba", DraftCommand::Sponsor { draft: draft.clone(), base_rev: 1 });
    ended(&table, &kept[0], Kept);
    votes(&mut table, &draft, &[], &[]);
    ended(&table, &broken[0], Broken);
}

#[test]
fn paragraphs_are_shown_by_separate_votes() {
    let (mut table, draft) = with_a_draft();
    let support = |clause| Promise::SupportParagraph { draft: draft.clone(), clause };
    let oppose = |clause| Promise::OpposeParagraph { draft: draft.clone(), clause };
    let kept = sign(&mut table, "norway", "cuba", asking(support(ClauseId(1))));
    let broken = sign(&mut table, "norway", "egypt", asking(support(ClauseId(1))));
    let on_the_whole = sign(&mut table, "norway", "france", asking(support(ClauseId(2))));
    let never = sign(&mut table, "norway", "india", asking(oppose(ClauseId(2))));
    let clauses = vec![ClauseId(1)];
    crate::talk::meets(&mut table);
    table.draft("cuba", DraftCommand::AskDivision { draft: draft.clone(), clauses });
    table.puts_to_the_vote(&draft);
    table.vote(&["egypt"], &[], &[]);
    ended(&table, &kept[0], Kept);
    ended(&table, &broken[0], Broken);
    table.chair(council::ChairCommand::TakeBallot);
    table.vote(&[], &[], &[]);
    ended(&table, &on_the_whole[0], Kept);
    ended(&table, &never[0], Lapsed);
}

fn softer(clause: u32) -> WordingChange {
    WordingChange { clause: ClauseId(clause), how: Rewording::Verb(Verb::Requests) }
}

fn makes(table: &mut Table, draft: &council::DraftId, change: &WordingChange) {
    let (text, base_rev) = (table.file(draft).text.clone(), table.file(draft).rev);
    let edit = change.edit(&text);
    table.draft("norway", DraftCommand::Edit { draft: draft.clone(), base_rev, edit });
}

#[test]
fn to_revise_is_kept_by_the_words() {
    let (mut table, draft) = with_a_draft();
    let revise = |clause| Promise::Revise { draft: draft.clone(), changes: vec![softer(clause)] };
    let kept = sign(&mut table, "norway", "egypt", offering(revise(1)));
    let broken = sign(&mut table, "norway", "cuba", offering(revise(2)));
    makes(&mut table, &draft, &softer(1));
    ended(&table, &kept[0], Kept);
    votes(&mut table, &draft, &[], &[]);
    ended(&table, &broken[0], Broken);
}

#[test]
fn to_table_and_to_withdraw() {
    let mut table = Table::consultations("25-june");
    let draft = table.begins("norway", cease_fire(1));
    table.draft("norway", DraftCommand::Share { draft: draft.clone(), with: vec![member("cuba")] });
    let tabled = Promise::Table { text: Tabled::Draft(draft.clone()) };
    let first = sign(&mut table, "norway", "cuba", offering(tabled));
    let outline = Promise::Table { text: Tabled::Outline("cease-fire-now".into()) };
    let second = sign(&mut table, "norway", "egypt", offering(outline.clone()));
    let never = sign(&mut table, "cuba", "egypt", offering(outline));
    table.draft("norway", DraftCommand::Submit { draft: draft.clone(), base_rev: 1 });
    ended(&table, &first[0], Kept);
    ended(&table, &second[0], Kept);
    let withdraw = Promise::Withdraw { draft: draft.clone() };
    let gone = sign(&mut table, "norway", "cuba", offering(withdraw));
    let lapsed = sign(&mut table, "norway", "france", asking(vote_so(&draft, Ballot::For)));
    table.draft("norway", DraftCommand::Withdraw { draft });
    ended(&table, &gone[0], Kept);
    ended(&table, &lapsed[0], Lapsed);
    sitting_ends(&mut table);
    ended(&table, &never[0], Broken);
}

#[test]
fn what_never_came_to_it_lapses_when_the_sitting_is_over() {
    let (mut table, draft) = with_a_draft();
    let vote = sign(&mut table, "norway", "egypt", asking(vote_so(&draft, Ballot::For)));
    let guest = Actor::Invited("republic-of-korea".into());
    let invite = sign(&mut table, "norway", "cuba", asking(Promise::Invite { guest }));
    let pledge = Promise::Pledge { means: council::scenario::file::MeansKind::Relief, at_least: 2 };
    let pledged = sign(&mut table, "norway", "france", asking(pledge));
    sitting_ends(&mut table);
    for id in [&vote[0], &invite[0], &pledged[0]] {
        ended(&table, id, Lapsed);
    }
}

#[test]
fn what_is_promised_for_the_next_sitting_waits_for_it() {
    let mut table = Table::opened();
    table.open_sitting("25-june");
    let mut table = table.moved_on();
    let deed = NextDeed::VoteFor { kind: MeasureKind::CeaseFire };
    let promise = Promise::NextSitting { deed };
    let kept = sign(&mut table, "norway", "cuba", asking(promise.clone()));
    let broken = sign(&mut table, "norway", "egypt", asking(promise));
    next_consultations(&mut table, "27-june");
    ended(&table, &kept[0], Open);
    let draft = table.submits("norway", cease_fire(1));
    votes(&mut table, &draft, &["egypt"], &[]);
    ended(&table, &kept[0], Kept);
    ended(&table, &broken[0], Broken);
}

#[test]
fn notice_costs_less_than_a_broken_promise() {
    let (mut table, draft) = with_a_draft();
    let given = sign(&mut table, "norway", "egypt", asking(vote_so(&draft, Ballot::For)));
    talk(&mut table, "egypt", TalkCommand::GiveNotice { undertaking: given[0].clone() });
    ended(&table, &given[0], Released);
    assert_eq!((word(&table, "egypt"), trust(&table, "norway", "egypt")), (5, -1));
    votes(&mut table, &draft, &["egypt"], &[]);
    assert_eq!((word(&table, "egypt"), trust(&table, "norway", "egypt")), (5, -1));
}

#[test]
fn the_one_it_was_given_to_may_let_its_maker_go() {
    let (mut table, draft) = with_a_draft();
    let given = sign(&mut table, "norway", "egypt", asking(vote_so(&draft, Ballot::For)));
    talk(&mut table, "egypt", TalkCommand::AskRelease { undertaking: given[0].clone() });
    talk(&mut table, "norway", TalkCommand::Release { undertaking: given[0].clone() });
    ended(&table, &given[0], Released);
    assert_eq!((word(&table, "egypt"), trust(&table, "norway", "egypt")), (6, 0));
}

#[test]
fn a_text_that_changed_frees_who_says_so() {
    let (mut table, draft) = with_a_draft();
    let given = sign(&mut table, "norway", "egypt", asking(vote_so(&draft, Ballot::For)));
    makes(&mut table, &draft, &softer(1));
    talk(&mut table, "egypt", TalkCommand::ClaimFree { undertaking: given[0].clone() });
    ended(&table, &given[0], Released);
    let because = undertaking(&table, &given[0]).cause.clone();
    assert_eq!(because, Some(Cause::Draft { draft, rev: 2 }));
}

/// Egypt names its price; once it is paid, Egypt is bound by it.
#[test]
fn a_named_price_is_honoured_when_it_is_paid() {
    let (mut table, draft) = with_a_draft();
    let sound = TalkCommand::Sound {
        member: member("egypt"),
        draft: draft.clone(),
        base_rev: 1,
        clause: None,
    };
    talk(&mut table, "norway", sound);
    let sounding = table.state.dealings.soundings.keys().next().unwrap().clone();
    let price =
        Price { changes: vec![softer(1), softer(2)], undertaking: None, buys: Bought::VoteFor };
    let answer = SoundingAnswer { stance: Stance::Asking, band: None, price: Some(price) };
    talk(&mut table, "egypt", TalkCommand::AnswerSounding { sounding: sounding.clone(), answer });
    makes(&mut table, &draft, &softer(1));
    assert!(!table.state.dealings.soundings[&sounding].paid, "half of it is not paid");
    makes(&mut table, &draft, &softer(2));
    assert!(table.state.dealings.soundings[&sounding].paid);
    let bound: Vec<_> = table.state.dealings.open_undertakings().cloned().collect();
    assert_eq!(bound.len(), 1);
    assert_eq!(bound[0].by, member("egypt"));
    assert_eq!(bound[0].promise, vote_so(&draft, Ballot::For));
    votes(&mut table, &draft, &[], &[]);
    ended(&table, &bound[0].id, Kept);
}

#[test]
fn a_price_can_be_an_undertaking() {
    let (mut table, draft) = with_a_draft();
    let sound = TalkCommand::Sound {
        member: member("france"),
        draft: draft.clone(),
        base_rev: 1,
        clause: None,
    };
    talk(&mut table, "norway", sound);
    let sounding = table.state.dealings.soundings.keys().next().unwrap().clone();
    let wanted = Promise::NotVeto { draft: draft.clone() };
    let guest = Actor::Invited("republic-of-korea".into());
    let invite = Promise::Invite { guest };
    let price =
        Price { changes: Vec::new(), undertaking: Some(invite.clone()), buys: Bought::NoVeto };
    let answer = SoundingAnswer { stance: Stance::Asking, band: None, price: Some(price) };
    talk(&mut table, "france", TalkCommand::AnswerSounding { sounding: sounding.clone(), answer });
    sign(&mut table, "norway", "france", offering(invite));
    assert!(table.state.dealings.soundings[&sounding].paid);
    let bound = table.state.dealings.open_undertakings().any(|held| held.promise == wanted);
    assert!(bound, "France is bound by the price it named");
}

/// A change reads the same as an edit by the sponsors and as an amendment by another.
#[test]
fn a_change_of_wording_is_an_edit_or_an_amendment() {
    let (table, draft) = with_a_draft();
    let text = &table.file(&draft).text;
    for change in [softer(1), WordingChange { clause: ClauseId(2), how: Rewording::Drop }] {
        let edited = text.apply(&change.edit(text), text.next_free_id()).unwrap().text;
        let amendment: AmendmentText = change.amendment(text).unwrap();
        let amended = amendment.apply(text, text.next_free_id()).unwrap().text;
        assert_eq!(edited, amended);
        assert_eq!(WordingChange::of_amendment(&amendment), Some(change.clone()));
        assert!(change.is_made_in(&edited) && !change.is_made_in(text));
        assert!(matches!(
            change.edit(text),
            ClauseEdit::SetVerb { .. } | ClauseEdit::Remove { .. }
        ));
    }
}
