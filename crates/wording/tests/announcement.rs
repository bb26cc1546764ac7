//! The announcement of every outcome of every question, as a reader meets it.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use council::vote::case::VoteCase;
use council::{
    Ballot, DecisionRule, MemberId, Nature, PutAs, Question, Roll, Rulebook, Vote, VoteResult,
};
use rstest::rstest;
use wording::{Catalogue, PlainNames, announcement};

/// The ballots of fifteen members: the five permanent ones in the order of the Charter, then ten.
fn fifteen(permanent: [&str; 5], elected: [(usize, &str); 5]) -> serde_json::Value {
    let mut roll = serde_json::Map::new();
    let names =
        ["China", "France", "Russian Federation", "United Kingdom", "United States of America"];
    for (name, ballot) in names.into_iter().zip(permanent) {
        roll.insert(name.to_owned(), ballot.into());
    }
    let ballots =
        elected.into_iter().flat_map(|(count, ballot)| std::iter::repeat_n(ballot, count));
    for (number, ballot) in ballots.enumerate() {
        roll.insert(format!("Elected {:02}", number + 1), ballot.into());
    }
    roll.into()
}

fn elected(votes_for: usize, against: usize) -> [(usize, &'static str); 5] {
    [
        (votes_for, "for"),
        (against, "against"),
        (10 - votes_for - against, "abstaining"),
        (0, "absent"),
        (0, "not_participating"),
    ]
}

const F: &str = "for";
const N: &str = "against";
const A: &str = "abstaining";
const P: &str = "not_participating";
const X: &str = "absent";

#[derive(Clone, Copy)]
struct Row(&'static str, &'static str, [&'static str; 5], (usize, usize), &'static str);

/// What is shown: name, question, permanent members, elected for and against, further fields.
const ROWS: &[Row] = &[
    Row("adopted by all", "substantive", [F; 5], (10, 0), "{}"),
    Row("adopted, one vetoer abstaining", "substantive", [A, F, F, F, F], (8, 0), "{}"),
    Row("adopted, two vetoers abstaining", "substantive", [A, F, A, F, F], (8, 1), "{}"),
    Row("adopted, one vetoer absent", "substantive", [F, F, X, F, F], (6, 1), "{}"),
    Row("adopted, one not participating", "substantive", [P, F, F, F, F], (9, 0), "{}"),
    Row("adopted, each kind of silence", "substantive", [P, A, X, F, F], (8, 0), "{}"),
    Row("too few, nobody against", "substantive", [F, F, A, F, F], (4, 0), "{}"),
    Row("too few, one vetoer against", "substantive", [F, F, F, F, N], (4, 1), "{}"),
    Row("too few, two vetoers against", "substantive", [N, A, N, A, A], (1, 2), "{}"),
    Row("nobody in favour", "substantive", [A; 5], (0, 0), "{}"),
    Row("vetoed by one", "substantive", [N, F, A, F, F], (10, 0), "{}"),
    Row("vetoed by two", "substantive", [N, F, N, F, F], (9, 1), "{}"),
    Row("vetoed by three", "substantive", [F, N, F, N, N], (10, 0), "{}"),
    Row("procedure adopted", "procedural", [F; 5], (6, 2), "{}"),
    Row("procedure adopted over a vetoer", "procedural", [N, F, F, F, F], (6, 2), "{}"),
    Row("procedure adopted over two", "procedural", [N, F, N, F, F], (7, 0), "{}"),
    Row("procedure not adopted", "procedural", [N, F, N, F, F], (5, 5), "{}"),
    Row("amendment adopted", "amendment", [F; 5], (10, 0), "{}"),
    Row("amendment too few", "amendment", [N, A, A, A, A], (4, 0), "{}"),
    Row("amendment vetoed", "amendment", [F, F, F, F, N], (8, 0), "{}"),
    Row(
        "amendment to procedure",
        "amendment",
        [N, F, F, F, F],
        (8, 0),
        r#"{"main_question":"procedural"}"#,
    ),
    Row("part adopted", "separate_vote", [F; 5], (10, 0), "{}"),
    Row("part adopted, one abstaining", "separate_vote", [A, F, F, F, F], (10, 0), "{}"),
    Row("part too few", "separate_vote", [F, A, N, A, A], (5, 0), "{}"),
    Row("part vetoed", "separate_vote", [F, F, N, F, F], (9, 0), "{}"),
    Row("procedural, nobody opposed", "is_it_procedural", [F; 5], (4, 0), "{}"),
    Row("double veto upheld, no ruling", "is_it_procedural", [F, F, N, F, F], (5, 1), "{}"),
    Row(
        "double veto upheld by ruling",
        "is_it_procedural",
        [F, F, N, F, F],
        (5, 1),
        r#"{"president_rules":"substantive"}"#,
    ),
    Row(
        "double veto set aside",
        "is_it_procedural",
        [N, F, F, F, F],
        (5, 1),
        r#"{"president_rules":"procedural"}"#,
    ),
    Row(
        "double veto of two set aside",
        "is_it_procedural",
        [N, F, N, F, F],
        (6, 0),
        r#"{"president_rules":"procedural"}"#,
    ),
    Row(
        "preliminary question short",
        "is_it_procedural",
        [F, A, N, A, A],
        (5, 0),
        r#"{"president_rules":"procedural"}"#,
    ),
    Row("preliminary question short, unopposed", "is_it_procedural", [A; 5], (5, 0), "{}"),
    Row(
        "put as overrule, overruled",
        "ruling_challenge",
        [F; 5],
        (5, 1),
        r#"{"put_as":"overrule"}"#,
    ),
    Row(
        "put as overrule, overruled over a vetoer",
        "ruling_challenge",
        [N, F, F, F, F],
        (5, 1),
        r#"{"put_as":"overrule"}"#,
    ),
    Row(
        "put as overrule, stands",
        "ruling_challenge",
        [N, F, F, F, F],
        (4, 1),
        r#"{"put_as":"overrule"}"#,
    ),
    Row(
        "put as overrule, nobody for it",
        "ruling_challenge",
        [N; 5],
        (0, 1),
        r#"{"put_as":"overrule"}"#,
    ),
    Row(
        "put as uphold, stands",
        "ruling_challenge",
        [N, F, N, F, F],
        (2, 6),
        r#"{"put_as":"uphold"}"#,
    ),
    Row("put as uphold, unopposed", "ruling_challenge", [A; 5], (2, 0), r#"{"put_as":"uphold"}"#),
    Row(
        "put as uphold, overruled",
        "ruling_challenge",
        [N, F, N, F, N],
        (2, 6),
        r#"{"put_as":"uphold"}"#,
    ),
    Row(
        "a party made to abstain",
        "substantive",
        [F, F, N, F, F],
        (10, 0),
        r#"{"chapter":"VI","article_27_3":"as_written","parties_to_dispute":["Russian Federation"]}"#,
    ),
    Row(
        "two parties made to abstain, too few",
        "substantive",
        [A, F, N, F, F],
        (6, 0),
        r#"{"chapter":"52(3)","article_27_3":"as_written","parties_to_dispute":["Russian Federation","Elected 01"]}"#,
    ),
    Row(
        "a party vetoed all the same",
        "substantive",
        [A, F, N, F, F],
        (9, 0),
        r#"{"chapter":"VI","parties_to_dispute":["Russian Federation"]}"#,
    ),
    Row(
        "two parties voted all the same",
        "substantive",
        [F; 5],
        (9, 0),
        r#"{"chapter":"VI","parties_to_dispute":["Russian Federation","Elected 01"]}"#,
    ),
    Row(
        "Chapter VII asks nothing of parties",
        "substantive",
        [F, F, N, F, F],
        (10, 0),
        r#"{"chapter":"VII","article_27_3":"as_written","parties_to_dispute":["Russian Federation"]}"#,
    ),
];

fn result_of(Row(name, question, permanent, (votes_for, against), more): Row) -> VoteResult {
    let mut case: serde_json::Map<String, serde_json::Value> =
        serde_json::from_str(more).expect("the further fields of a row are an object");
    case.insert("id".to_owned(), name.into());
    case.insert("rulebook".to_owned(), "charter_1965".into());
    case.insert("question".to_owned(), question.into());
    case.insert("roll".to_owned(), fifteen(permanent, elected(votes_for, against)));
    let case: VoteCase = serde_json::from_value(case.into()).expect("a row makes a case");
    case.result().expect("a row is a whole case")
}

fn say(result: &VoteResult) -> String {
    announcement(&Catalogue::english(), &PlainNames, result)
}

#[test]
fn every_outcome_has_its_sentence() {
    let page = ROWS.iter().fold(String::new(), |mut page, row| {
        writeln!(page, "{}\n    {}", row.0, say(&result_of(*row))).unwrap();
        page
    });
    insta::assert_snapshot!(page);
}

#[test]
fn every_announcement_is_one_sentence_with_its_rule() {
    for row in ROWS {
        let sentence = say(&result_of(*row));
        assert!(sentence.ends_with(")."), "{sentence}");
        assert_eq!(sentence.matches(". ").count(), 0, "two sentences: {sentence}");
        assert!(!sentence.contains(['[', '{', '$', '!']), "{sentence}");
        assert!(
            sentence.contains("rticle")
                || sentence.contains("rule 30")
                || sentence.contains("statement of")
        );
    }
}

fn roll(ballots: &[(&str, Ballot)]) -> Roll {
    ballots.iter().map(|(name, ballot)| (MemberId::new(*name), *ballot)).collect()
}

/// Rulebooks that no case of `placard tally` can give.
#[rstest]
#[case::league_all_agree("league_all_agree", DecisionRule::Unanimity, Question::Substantive, &[Ballot::For, Ballot::For, Ballot::Abstaining])]
#[case::league_one_refuses("league_one_refuses", DecisionRule::Unanimity, Question::Substantive, &[Ballot::For, Ballot::Against, Ballot::For])]
#[case::league_nobody("league_nobody", DecisionRule::Unanimity, Question::Substantive, &[Ballot::Abstaining, Ballot::Abstaining, Ballot::Absent])]
#[case::league_procedure("league_procedure", DecisionRule::Unanimity, Question::Procedural, &[Ballot::For, Ballot::Against, Ballot::For])]
#[case::one_negative_of_two("one_negative_of_two", DecisionRule::Majority(2), Question::Substantive, &[Ballot::Against, Ballot::For, Ballot::For])]
#[case::two_negatives_of_two("two_negatives_of_two", DecisionRule::Majority(1), Question::Substantive, &[Ballot::Against, Ballot::Against, Ballot::For])]
fn other_bodies_have_their_own_rules(
    #[case] name: &str,
    #[case] decision: DecisionRule,
    #[case] question: Question,
    #[case] ballots: &[Ballot],
) {
    let vetoers: BTreeSet<MemberId> = match decision {
        DecisionRule::Majority(_) => ["Aland".into(), "Bland".into()].into(),
        DecisionRule::Unanimity => BTreeSet::new(),
    };
    let rulebook =
        Rulebook { size: 3, decision, negatives_for_veto: 2, ..Rulebook::charter_1965() };
    let names = ["Aland", "Bland", "Cland"];
    let ballots: Vec<_> = names.into_iter().zip(ballots.iter().copied()).collect();
    let result = Vote::new(&rulebook, question, &vetoers).result(&roll(&ballots));
    insta::assert_snapshot!(name, say(&result));
}

#[test]
fn where_nobody_has_a_veto_none_is_spoken_of() {
    let rulebook = Rulebook {
        size: 3,
        decision: DecisionRule::Majority(2),
        vetoers: council::Vetoers::None,
        ..Rulebook::charter_1965()
    };
    let nobody = BTreeSet::new();
    let said = |cland| {
        let ballots = [("Aland", Ballot::For), ("Bland", Ballot::Against), ("Cland", cland)];
        say(&Vote::new(&rulebook, Question::Substantive, &nobody).result(&roll(&ballots)))
    };
    let rule = "(under these rules nobody has a veto).";
    assert_eq!(said(Ballot::For), format!("Adopted: 2 in favour, 2 needed {rule}"));
    assert_eq!(said(Ballot::Abstaining), format!("Not adopted: 1 in favour, 2 needed {rule}"));
}

#[test]
fn the_two_forms_of_a_challenge_are_worded_apart() {
    let vetoers = BTreeSet::new();
    let rulebook =
        Rulebook { size: 1, decision: DecisionRule::Majority(1), ..Rulebook::charter_1965() };
    let one = roll(&[("Aland", Ballot::For)]);
    let sentence = |put_as| {
        say(&Vote::new(&rulebook, Question::RulingChallenge { put_as }, &vetoers).result(&one))
    };
    assert!(sentence(PutAs::Overrule).contains("is overruled"));
    assert!(sentence(PutAs::Uphold).contains("stands"));
    let ruled = Question::IsItProcedural { president_rules: Some(Nature::Procedural) };
    assert!(say(&Vote::new(&rulebook, ruled, &vetoers).result(&one)).contains("no veto"));
}
