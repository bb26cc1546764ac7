//! Short ways to speak at the table of the tests.

use council::dealings::{Deal, DealingEvent, Promise, ProposalAnswer, YesOrNo};
use council::{
    Ballot, Command, DealingRefusal, DraftId, Event, MemberId, Phase, Refusal, SittingId,
    TalkCommand, Undertaking, UndertakingId, UndertakingState,
};

use crate::table::{Table, cease_fire};

/// Consultations of 25 June, with a cease-fire of Norway's before the Council.
pub(crate) fn with_a_draft() -> (Table, DraftId) {
    let mut table = Table::consultations("25-june");
    let draft = table.submits("norway", cease_fire(2));
    (table, draft)
}

pub(crate) fn talk(table: &mut Table, who: &str, command: TalkCommand) -> Vec<DealingEvent> {
    let events = table.does(who, Command::Talk(command));
    dealings(&events)
}

pub(crate) fn dealings(events: &[Event]) -> Vec<DealingEvent> {
    let own = events.iter().filter_map(|event| match event {
        Event::Dealing(event) => Some(event.clone()),
        _ => None,
    });
    own.collect()
}

pub(crate) fn refused(table: &Table, who: &str, command: TalkCommand) -> DealingRefusal {
    match table.refuses(who, Command::Talk(command)) {
        Refusal::Dealing(refusal) => refusal,
        other => panic!("refused otherwise: {other:?}"),
    }
}

pub(crate) fn member(name: &str) -> MemberId {
    MemberId::from(name)
}

pub(crate) fn vote_so(draft: &DraftId, ballot: Ballot) -> Promise {
    Promise::VoteSo { draft: draft.clone(), ballot }
}

pub(crate) fn offering(promise: Promise) -> Deal {
    Deal { offered: vec![promise], ..Deal::default() }
}

pub(crate) fn asking(promise: Promise) -> Deal {
    Deal { asked: vec![promise], ..Deal::default() }
}

pub(crate) fn propose(to: &str, deal: Deal) -> TalkCommand {
    TalkCommand::Propose { to: member(to), deal }
}

/// One proposes, the other signs; the undertakings that come of it. Half-hours pass so that the one
/// who proposes is free.
pub(crate) fn sign(table: &mut Table, by: &str, to: &str, deal: Deal) -> Vec<UndertakingId> {
    while table.state.dealings.credit_of(&member(by)).busy_until > table.state.dealings.half_hour {
        table.beat();
    }
    talk(table, by, propose(to, deal));
    let proposal = table.state.dealings.proposals.keys().next_back().cloned();
    let found = table.state.dealings.proposals.values().find(|held| {
        held.by == member(by)
            && held.to == member(to)
            && held.standing == council::dealings::ProposalStanding::Waiting
    });
    let proposal = found.map(|held| held.id.clone()).or(proposal).expect("something was proposed");
    let answer = ProposalAnswer::Sign;
    let events = talk(table, to, TalkCommand::AnswerProposal { proposal, answer });
    given(&events)
}

pub(crate) fn given(events: &[DealingEvent]) -> Vec<UndertakingId> {
    let own = events.iter().filter_map(|event| match event {
        DealingEvent::UndertakingGiven(given) => Some(given.id.clone()),
        _ => None,
    });
    own.collect()
}

pub(crate) fn undertaking<'a>(table: &'a Table, id: &UndertakingId) -> &'a Undertaking {
    &table.state.dealings.undertakings[id]
}

#[track_caller]
pub(crate) fn ended(table: &Table, id: &UndertakingId, state: UndertakingState) {
    let held = undertaking(table, id);
    assert_eq!(held.state, state, "{held:?}");
    assert_eq!(held.cause.is_some(), state != UndertakingState::Open, "what showed it: {held:?}");
}

pub(crate) fn word(table: &Table, who: &str) -> i32 {
    table.state.dealings.word_of(&member(who))
}

pub(crate) fn latitude(table: &Table, who: &str) -> i32 {
    table.state.dealings.credit_of(&member(who)).latitude
}

/// How one stands with the other.
pub(crate) fn trust(table: &Table, of: &str, toward: &str) -> i32 {
    table.state.dealings.trust_of(&member(of), &member(toward))
}

/// The Council meets and votes on a draft as a whole.
pub(crate) fn votes(
    table: &mut Table,
    draft: &DraftId,
    against: &[&str],
    abstaining: &[&str],
) -> Vec<DealingEvent> {
    meets(table);
    table.puts_to_the_vote(draft);
    dealings(&table.vote(against, abstaining, &[]))
}

pub(crate) fn meets(table: &mut Table) {
    let at = table.state.moment();
    let move_on = council::HostCommand::MoveOn { at };
    table.does("host", Command::Host(move_on));
    table.chair(council::ChairCommand::ProposeAgenda);
    table.all_agree();
}

/// Everything left of the sitting passes.
pub(crate) fn sitting_ends(table: &mut Table) {
    while !matches!(table.state.phase, Phase::Between | Phase::Debrief) {
        let at = table.state.moment();
        table.does("host", Command::Host(council::HostCommand::MoveOn { at }));
    }
}

pub(crate) fn next_consultations(table: &mut Table, sitting: &str) {
    sitting_ends(table);
    let sitting = SittingId::from(sitting);
    table.does("host", Command::Host(council::HostCommand::OpenSitting { sitting }));
    let at = table.state.moment();
    table.does("host", Command::Host(council::HostCommand::MoveOn { at }));
}

pub(crate) fn yes() -> YesOrNo {
    YesOrNo::Yes
}
