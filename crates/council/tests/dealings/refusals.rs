//! Every private move that is not open says what is missing.

use council::dealings::{
    Band, Bought, CallAbout, Deal, Grievance, LetterAsk, Price, Promise, ProposalAnswer, Rewording,
    SoundingAnswer, Stance, WordingChange, YesOrNo,
};
use council::example::council_of_1950;
use council::{
    Ballot, ClauseId, DealingEvent, DealingRefusal, DraftId, Event, HostCommand, Level,
    TalkCommand, VoteId, evolve,
};

use crate::table::{Table, cease_fire};
use crate::talk::{
    asking, member, next_consultations, offering, propose, refused, sign, talk, vote_so, votes,
    with_a_draft, yes,
};

fn sound(whom: &str, draft: &DraftId) -> TalkCommand {
    TalkCommand::Sound { member: member(whom), draft: draft.clone(), base_rev: 1, clause: None }
}

fn drop_first(draft: &DraftId) -> TalkCommand {
    let change = WordingChange { clause: ClauseId(1), how: Rewording::Drop };
    TalkCommand::Mark { draft: draft.clone(), base_rev: 1, change }
}

fn call(whom: &str, about: CallAbout) -> TalkCommand {
    TalkCommand::Call { to: member(whom), about }
}

fn write(line: &str, cite: &str) -> TalkCommand {
    TalkCommand::WriteHome { line: line.into(), ask: LetterAsk::Waive, cite: cite.into() }
}

/// Sets what one member thinks of another, as an event of the log would.
fn with_trust(table: &mut Table, of: &str, toward: &str, to: i32) {
    let cause = council::dealings::Cause::AtTheTable;
    let event = DealingEvent::TrustChanged { of: member(of), toward: member(toward), to, cause };
    evolve(&mut table.state, &Event::Dealing(event));
}

#[test]
fn half_hours_are_few() {
    let (mut table, draft) = with_a_draft();
    talk(&mut table, "norway", sound("egypt", &draft));
    assert_eq!(
        refused(&table, "norway", sound("cuba", &draft)),
        DealingRefusal::BusyThisHalfHour { until: 1 }
    );
    for _ in 0..5 {
        table.beat();
    }
    let bring = TalkCommand::BringTogether {
        one: member("cuba"),
        other: member("ecuador"),
        draft,
        base_rev: 1,
    };
    assert_eq!(refused(&table, "norway", bring), DealingRefusal::NoHalfHourLeft);
}

#[test]
fn one_speaks_to_another_that_takes_ones_calls() {
    let (mut table, draft) = with_a_draft();
    let refusal = refused(&table, "norway", sound("norway", &draft));
    assert_eq!(refusal, DealingRefusal::NobodyToSpeakTo);
    with_trust(&mut table, "egypt", "norway", -3);
    assert_eq!(
        refused(&table, "norway", sound("egypt", &draft)),
        DealingRefusal::TakesNoCalls { member: member("egypt") }
    );
}

#[test]
fn an_accused_seat_does_not_bargain() {
    let mut programme = council_of_1950();
    programme.dealings.members.get_mut(&member("ussr")).unwrap().accused = true;
    let mut table = Table::sitting_of(programme, Level::Full, "25-june").moved_on();
    let draft = table.submits("norway", cease_fire(1));
    let accused = DealingRefusal::DoesNotBargain { member: member("ussr") };
    assert_eq!(refused(&table, "norway", sound("ussr", &draft)), accused);
    assert_eq!(refused(&table, "ussr", TalkCommand::Listen), accused);
}

#[test]
fn answers_answer_something_and_hold_together() {
    let (mut table, draft) = with_a_draft();
    let whole = TalkCommand::Sound {
        member: member("egypt"),
        draft: draft.clone(),
        base_rev: 1,
        clause: Some(ClauseId(9)),
    };
    assert_eq!(refused(&table, "norway", whole), DealingRefusal::NoSuchParagraph);
    talk(&mut table, "norway", sound("egypt", &draft));
    let sounding = table.state.dealings.soundings.keys().next().unwrap().clone();
    let answer = |band, price| TalkCommand::AnswerSounding {
        sounding: sounding.clone(),
        answer: SoundingAnswer { stance: Stance::Asking, band, price },
    };
    assert_eq!(refused(&table, "cuba", answer(None, None)), DealingRefusal::NothingToAnswer);
    let turned = Band { low: 9, high: 3 };
    assert_eq!(
        refused(&table, "egypt", answer(Some(turned), None)),
        DealingRefusal::AnswerDoesNotFit
    );
    let nothing = Price { changes: Vec::new(), undertaking: None, buys: Bought::VoteFor };
    assert_eq!(
        refused(&table, "egypt", answer(None, Some(nothing))),
        DealingRefusal::AnswerDoesNotFit
    );
}

#[test]
fn deals_can_be_kept_and_do_not_contradict_themselves() {
    let (mut table, draft) = with_a_draft();
    let for_it = vote_so(&draft, Ballot::For);
    let against = vote_so(&draft, Ballot::Against);
    let empty = refused(&table, "norway", propose("egypt", Deal::default()));
    assert_eq!(empty, DealingRefusal::DealDoesNotFit);
    let no_veto = propose("egypt", asking(Promise::NotVeto { draft: draft.clone() }));
    assert_eq!(refused(&table, "norway", no_veto), DealingRefusal::DealDoesNotFit);
    let both = Deal { asked: vec![for_it.clone(), against.clone()], ..Deal::default() };
    assert_eq!(
        refused(&table, "norway", propose("egypt", both)),
        DealingRefusal::ContradictsAnother { undertaking: None }
    );
    let signed = sign(&mut table, "norway", "egypt", asking(for_it.clone()));
    table.beat();
    assert_eq!(
        refused(&table, "norway", propose("egypt", asking(for_it))),
        DealingRefusal::AlreadyPromised { undertaking: signed[0].clone() }
    );
    assert_eq!(
        refused(&table, "norway", propose("egypt", asking(against))),
        DealingRefusal::ContradictsAnother { undertaking: Some(signed[0].clone()) }
    );
}

#[test]
fn pressure_exists_where_the_scenario_has_it_and_is_paid() {
    let (mut table, draft) = with_a_draft();
    let pressed =
        |id: &str| Deal { pressure: Some(id.into()), ..asking(vote_so(&draft, Ballot::For)) };
    let by_norway = propose("ecuador", pressed("aid-to-ecuador"));
    assert_eq!(refused(&table, "norway", by_norway), DealingRefusal::NoSuchPressure);
    let cause = council::dealings::Cause::AtTheTable;
    let member = member("united-states");
    let spent = DealingEvent::LatitudeChanged { member, to: 0, cause };
    evolve(&mut table.state, &Event::Dealing(spent));
    let by_america = propose("ecuador", pressed("aid-to-ecuador"));
    assert_eq!(refused(&table, "united-states", by_america), DealingRefusal::CannotPay);
}

#[test]
fn a_disavowed_delegation_promises_nothing() {
    let (mut table, draft) = with_a_draft();
    let event = DealingEvent::Disavowed { member: member("cuba") };
    evolve(&mut table.state, &Event::Dealing(event));
    let offer = propose("norway", offering(vote_so(&draft, Ballot::For)));
    assert_eq!(refused(&table, "cuba", offer), DealingRefusal::DisavowedByCapital);
}

#[test]
fn undertakings_are_let_go_by_those_they_bind_or_were_given_to() {
    let (mut table, draft) = with_a_draft();
    let undertaking = sign(&mut table, "norway", "egypt", asking(vote_so(&draft, Ballot::For)))
        .first()
        .unwrap()
        .clone();
    let notice = |undertaking| TalkCommand::GiveNotice { undertaking };
    let refusal = refused(&table, "cuba", notice(undertaking.clone()));
    assert_eq!(refusal, DealingRefusal::NoSuchUndertaking);
    let free = TalkCommand::ClaimFree { undertaking: undertaking.clone() };
    assert_eq!(refused(&table, "egypt", free), DealingRefusal::TextHasNotChanged);
    talk(&mut table, "egypt", TalkCommand::AskRelease { undertaking: undertaking.clone() });
    table.beat();
    let again = TalkCommand::AskRelease { undertaking };
    assert_eq!(refused(&table, "egypt", again), DealingRefusal::ReleaseAlreadyAsked);
    let tell = TalkCommand::TellPress { promise: vote_so(&draft, Ballot::For) };
    let public = crate::talk::given(&talk(&mut table, "cuba", tell));
    table.beat();
    let refusal = refused(&table, "cuba", notice(public[0].clone()));
    assert_eq!(refusal, DealingRefusal::GivenToEverybody);
}

#[test]
fn texts_are_circulated_once_and_marked_by_three() {
    let (mut table, draft) = with_a_draft();
    assert_eq!(refused(&table, "egypt", drop_first(&draft)), DealingRefusal::NotCirculated);
    let circulate = TalkCommand::Circulate { draft: draft.clone(), base_rev: 1 };
    talk(&mut table, "norway", circulate.clone());
    table.beat();
    assert_eq!(refused(&table, "norway", circulate), DealingRefusal::AlreadyCirculated);
    assert_eq!(refused(&table, "norway", drop_first(&draft)), DealingRefusal::NoMoreMarks);
    for who in ["egypt", "india", "cuba"] {
        talk(&mut table, who, drop_first(&draft));
    }
    assert_eq!(refused(&table, "france", drop_first(&draft)), DealingRefusal::NoMoreMarks);
}

#[test]
fn two_are_brought_together_by_one_they_trust() {
    let (mut table, draft) = with_a_draft();
    with_trust(&mut table, "egypt", "norway", -1);
    let bring = TalkCommand::BringTogether {
        one: member("egypt"),
        other: member("cuba"),
        draft,
        base_rev: 1,
    };
    assert_eq!(
        refused(&table, "norway", bring),
        DealingRefusal::NotTrustedEnough { member: member("egypt") }
    );
}

#[test]
fn the_capital_is_asked_once_about_a_line_it_gave() {
    let (mut table, _) = with_a_draft();
    let news = "25-june-dispatch";
    let refusal = |table: &Table, line, cite| refused(table, "norway", write(line, cite));
    assert_eq!(refusal(&table, "obtain-the-moon", news), DealingRefusal::NoSuchLine);
    assert_eq!(refusal(&table, "avoid-force", "no-cable"), DealingRefusal::NoSuchDispatch);
    talk(&mut table, "norway", write("avoid-force", news));
    table.beat();
    assert_eq!(refusal(&table, "avoid-force", news), DealingRefusal::AlreadyAsked);
}

#[test]
fn calls_come_one_a_half_hour_about_what_there_is() {
    let (mut table, draft) = with_a_draft();
    let warn = || CallAbout::Warn { draft: draft.clone() };
    talk(&mut table, "cuba", call("egypt", warn()));
    // That somebody else is on the line is known to whoever rings, and to nobody before.
    let engaged = talk(&mut table, "france", call("egypt", warn()));
    let rang = matches!(engaged.first(), Some(DealingEvent::LineEngaged { by, .. })
        if by.as_str() == "france");
    assert!(rang, "{engaged:?}");
    table.beat();
    assert_eq!(refused(&table, "cuba", call("egypt", warn())), DealingRefusal::LineIsBusy);
    let rumour = CallAbout::PassOn { rumour: "hearsay".into() };
    assert_eq!(refused(&table, "france", call("cuba", rumour)), DealingRefusal::NoSuchRumour);
    let grievance = CallAbout::Reproach(Grievance::Vote(VoteId(1)));
    assert_eq!(
        refused(&table, "france", call("cuba", grievance)),
        DealingRefusal::NothingToReproach
    );
    let taken = TalkCommand::AnswerCall { call: "no-call".into(), answer: yes() };
    assert_eq!(refused(&table, "france", taken), DealingRefusal::NothingToAnswer);
    let counter = TalkCommand::AnswerCounter { proposal: "none".into(), answer: YesOrNo::No };
    assert_eq!(refused(&table, "france", counter), DealingRefusal::NothingToAnswer);
    let answer = ProposalAnswer::Decline;
    let proposal = TalkCommand::AnswerProposal { proposal: "none".into(), answer };
    assert_eq!(refused(&table, "france", proposal), DealingRefusal::NothingToAnswer);
}

#[test]
fn vetoes_are_threatened_and_explained_by_those_who_have_one() {
    let (mut table, draft) = with_a_draft();
    let threaten =
        || TalkCommand::Threaten { to: member("norway"), draft: draft.clone(), base_rev: 1 };
    assert_eq!(refused(&table, "egypt", threaten()), DealingRefusal::NoVetoToThreaten);
    talk(&mut table, "france", threaten());
    table.beat();
    assert_eq!(refused(&table, "france", threaten()), DealingRefusal::AlreadyThreatened);
    votes(&mut table, &draft, &[], &[]);
    let promise = Promise::Invite { guest: council::Actor::Secretariat };
    let reason = TalkCommand::GiveReason { vote: VoteId(1), promise };
    assert_eq!(refused(&table, "france", reason), DealingRefusal::NoVetoToExplain);
}

#[test]
fn nothing_is_said_in_the_corridors_while_the_council_meets() {
    let (mut table, draft) = with_a_draft();
    votes(&mut table, &draft, &[], &[]);
    let refusal = table.refuses("norway", council::Command::Talk(sound("egypt", &draft)));
    assert!(matches!(refusal, council::Refusal::NotInThisStage { .. }), "{refusal:?}");
    next_consultations_of_the_same_game();
}

/// A longer game has two half-hours more a sitting.
fn next_consultations_of_the_same_game() {
    let mut table = Table::opened();
    assert!(matches!(table.state.phase, council::Phase::Between));
    table.open_sitting("25-june");
    next_consultations(&mut table, "27-june");
    assert_eq!(table.state.consultation_beats(), 6);
    let at = table.state.moment();
    table.does("host", council::Command::Host(HostCommand::MoveOn { at }));
    assert_eq!(table.state.phase.name(), council::state::StageName::Meeting);
}
