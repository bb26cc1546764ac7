//! Bytes as a command in the middle of a game: whoever sends it, it is decided or refused, and what was
//! decided can be recorded, retraced and read again.
#![no_main]

use std::sync::LazyLock;

use council::{Actor, Command, Event, MemberId, PartyId, State, decide, fold, retrace};
use libfuzzer_sys::fuzz_target;
use table::Save;

/// A draft is before the Council, amended, and a ballot is open; then the same before the meeting.
static STATES: LazyLock<[State; 2]> = LazyLock::new(|| {
    let save = include_bytes!("../../crates/table/tests/golden/secrets.json");
    let save = Save::read(save).expect("the golden save is whole");
    [save.table().state().clone(), save.table_at(10).state().clone()]
});

fuzz_target!(|bytes: &[u8]| {
    let Ok(command) = serde_json::from_slice::<Command>(bytes) else { return };
    let actors = [
        Actor::Member(MemberId::from("norway")),
        Actor::Member(MemberId::from("india")),
        Actor::Invited(PartyId::from("israel")),
        Actor::Host,
    ];
    for (state, actor) in STATES.iter().flat_map(|state| actors.iter().map(move |one| (state, one))) {
        let Ok(events) = decide(state, actor, &command) else { continue };
        let json = serde_json::to_string(&events).expect("events can be written");
        let read: Vec<Event> = serde_json::from_str(&json).expect("and read");
        assert_eq!(read, events);
        assert_eq!(retrace(state, actor, &events), Ok(()), "{command:?}");
        let mut after = state.clone();
        fold(&mut after, &events);
        assert_eq!(after.hash().len(), 64);
    }
});
