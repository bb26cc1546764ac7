//! `decide` and `evolve` of one ballot (bound, under five microseconds), and of the last one, which
//! brings the result with it.

use std::hint::black_box;
use std::sync::Arc;

use council::example::{ITEM, council_of_1950};
use council::play::{open_game, time_passes};
use council::{
    Actor, Ballot, ChairCommand, ClauseEdit, Command, DraftCommand, DraftText, FloorCommand,
    ItemId, Level, Measure, MemberId, NewOperative, State, Verb, decide, fold,
};
use criterion::{BatchSize, Criterion, criterion_group, criterion_main};

fn take(state: &mut State, actor: &Actor, command: &Command) {
    let events = decide(state, actor, command).expect("the command is in order");
    fold(state, &events);
}

fn member(id: &str) -> Actor {
    Actor::Member(MemberId::from(id))
}

/// A draft of one clause.
fn draft() -> DraftText {
    let measure: Measure = serde_json::from_str(r#"{"cease_fire":{"stage":"immediate"}}"#)
        .expect("a cease-fire at once");
    let clause = NewOperative::new(Verb::CallsUpon, measure);
    DraftText::default()
        .apply(&ClauseEdit::InsertOperative { at: 0, clause }, 1)
        .expect("an empty draft takes a clause")
        .text
}

/// The Council of 25 June 1950 with its first ballot on a draft open.
fn voting() -> State {
    let mut state = State::new(Arc::new(council_of_1950()));
    take(&mut state, &Actor::Host, &open_game(1, Level::Full));
    for _ in 0..2 {
        let (host, command) = time_passes(&state).expect("the game goes on");
        take(&mut state, &host, &command);
    }
    let norway = member("norway");
    let begin = DraftCommand::Begin { item: ItemId::from(ITEM), text: draft() };
    take(&mut state, &norway, &Command::Draft(begin));
    let submit = DraftCommand::Submit { draft: "norway-1".into(), base_rev: 1 };
    take(&mut state, &norway, &Command::Draft(submit));
    let india = member("india");
    take(&mut state, &india, &Command::Chair(ChairCommand::CallMeeting));
    take(&mut state, &india, &Command::Chair(ChairCommand::ProposeAgenda));
    let others: Vec<_> =
        state.at_the_table().filter(|id| id.as_str() != "india").cloned().collect();
    for other in others {
        take(&mut state, &Actor::Member(other), &Command::Floor(FloorCommand::Agree));
    }
    let put = ChairCommand::PutDraft { draft: "norway-1".into(), base_rev: 1 };
    take(&mut state, &india, &Command::Chair(put));
    take(&mut state, &india, &Command::Chair(ChairCommand::TakeBallot));
    state
}

/// Everybody at the table but `last` has voted for.
fn all_but(last: &str) -> (State, Command) {
    let mut state = voting();
    let vote = state
        .phase
        .meeting()
        .and_then(|meeting| meeting.open_ballot())
        .expect("a ballot is open")
        .vote;
    let cast = Command::Cast { vote, ballot: Ballot::For };
    let voters: Vec<_> = state.at_the_table().filter(|id| id.as_str() != last).cloned().collect();
    for voter in voters {
        take(&mut state, &Actor::Member(voter), &cast);
    }
    (state, cast)
}

fn ballots(c: &mut Criterion) {
    let mut group = c.benchmark_group("meeting");
    let open = voting();
    let vote = open.phase.meeting().and_then(|meeting| meeting.open_ballot()).expect("open").vote;
    let cast = Command::Cast { vote, ballot: Ballot::For };
    let norway = member("norway");
    group.bench_function("ballot", |b| {
        b.iter_batched_ref(
            || open.clone(),
            |state| take(state, black_box(&norway), &cast),
            BatchSize::SmallInput,
        );
    });
    let (counted, cast) = all_but("yugoslavia");
    let yugoslavia = member("yugoslavia");
    group.bench_function("last_ballot_with_the_result", |b| {
        b.iter_batched_ref(
            || counted.clone(),
            |state| take(state, black_box(&yugoslavia), &cast),
            BatchSize::SmallInput,
        );
    });
    group.finish();
}

criterion_group!(benches, ballots);
criterion_main!(benches);
