//! What is written on a saved game, read off the game itself.

use std::collections::BTreeMap;

use council::scenario::file::Text;
use council::{Event, Scenario, StageName};
use table::Session;
use table::session::NewGame;

use super::browser::now_ms;
use super::mark::mark_of;
use super::wire::{GameCard, GameId};

/// The card of a game that was just begun.
pub(super) fn card(game: GameId, text: &str, new: &NewGame, session: &Session) -> GameCard {
    match Scenario::read(text) {
        Ok((scenario, _)) => written(game, &scenario, new.arc.clone(), session),
        // The session has read the same text.
        Err(_) => blank(game, session),
    }
}

/// The arc whose sittings a game plays.
pub(super) fn arc_of(scenario: &Scenario, session: &Session) -> Option<council::ArcId> {
    let course = &session.table().state().game.as_ref()?.course;
    let arcs = scenario.file.arcs.iter().flatten();
    arcs.into_iter().find(|arc| arc.sittings.as_ref() == Some(course)).map(|arc| arc.id.clone())
}

/// The card of a game, with what its crisis, arc and seat are called.
pub(super) fn written(
    game: GameId,
    scenario: &Scenario,
    arc: Option<council::ArcId>,
    session: &Session,
) -> GameCard {
    let text = |text: Option<&Text>| text.map(|text| text.as_str().to_owned());
    let meta = scenario.file.meta.as_ref();
    let arc = arc.and_then(|id| scenario.file.arcs.iter().flatten().find(|arc| arc.id == id));
    let member = scenario.file.members.iter().flatten().find(|one| one.id == *session.seat());
    GameCard {
        crisis: text(meta.and_then(|meta| meta.title.as_ref())).unwrap_or_default(),
        arc: text(arc.and_then(|arc| arc.title.as_ref())),
        mark: mark_of(scenario, session),
        seat_name: text(member.and_then(|member| member.name.as_ref())).unwrap_or_default(),
        flag: member.and_then(|member| member.flag.clone()).unwrap_or_default(),
        ..blank(game, session)
    }
}

fn blank(game: GameId, session: &Session) -> GameCard {
    let card = GameCard {
        id: game,
        title: None,
        crisis: String::new(),
        arc: None,
        mark: None,
        seat: session.seat().clone(),
        seat_name: String::new(),
        flag: String::new(),
        scenario_hash: session.scenario_hash().to_owned(),
        day: None,
        over: false,
        records: 0,
        played_ms: 0,
        branch: left_on(session),
        spoilt: None,
        written: BTreeMap::new(),
    };
    dated(&card, session)
}

/// The day on which a branch leaves its game; none for a game that is no branch.
pub(super) fn left_on(session: &Session) -> Option<council::Date> {
    let log = session.table().log();
    let shared = log.game()?.branch.as_ref()?.seq;
    let before = log.records().iter().take_while(|record| record.seq <= shared);
    let days = before.flat_map(|record| &record.events).filter_map(|event| {
        if let Event::SittingOpened { sitting, .. } = event { Some(sitting.date) } else { None }
    });
    days.last()
}

/// The card as the game stands now.
pub(super) fn dated(card: &GameCard, session: &Session) -> GameCard {
    let state = session.table().state();
    GameCard {
        day: state.sitting.as_ref().map(|sitting| sitting.date),
        over: state.phase.name() == StageName::Debrief,
        records: session.table().log().len(),
        played_ms: now_ms(),
        ..card.clone()
    }
}

/// A card as it lies on the shelf. One that cannot be read is named, and stays as it is.
pub(super) fn read_card(game: GameId, row: &str) -> GameCard {
    match reading::read::<GameCard>(row) {
        Ok(card) => card,
        Err(error) => GameCard {
            id: game,
            title: None,
            crisis: String::new(),
            arc: None,
            mark: None,
            seat: "unknown".into(),
            seat_name: String::new(),
            flag: String::new(),
            scenario_hash: String::new(),
            day: None,
            over: false,
            records: 0,
            played_ms: 0,
            branch: None,
            spoilt: Some(error.to_string()),
            written: BTreeMap::new(),
        },
    }
}

/// A game that cannot be read, as a file: its rows as they lie there.
pub(super) fn as_it_lies(card: Option<&GameCard>, rows: &[String]) -> String {
    serde_json::json!({ "spoilt_placard_game": card, "rows": rows }).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::example::Example;

    #[test]
    fn a_card_is_read_as_it_was_written_and_a_spoilt_one_is_named() {
        let example = Example::begun();
        let written = GameCard { played_ms: 7, ..blank_of(&example) };
        let row = serde_json::to_string(&written).unwrap();
        assert_eq!(read_card(written.id.clone(), &row), written);
        let cut = row.get(..row.len() / 2).unwrap();
        let spoilt = read_card(written.id.clone(), cut);
        assert_eq!(spoilt.id, written.id);
        assert!(spoilt.spoilt.is_some_and(|why| !why.is_empty()));
    }

    #[test]
    fn a_card_of_an_earlier_build_is_read() {
        let row = serde_json::to_string(&blank_of(&Example::begun())).unwrap();
        let mut row: serde_json::Value = serde_json::from_str(&row).unwrap();
        let fields = row.as_object_mut().unwrap();
        for added in ["branch", "spoilt", "written", "title", "mark"] {
            assert!(fields.remove(added).is_some(), "{added}");
        }
        let read = read_card(GameId("one".to_owned()), &row.to_string());
        assert_eq!(read.spoilt, None);
    }

    #[test]
    fn what_cannot_be_read_is_taken_out_as_it_lies() {
        let file = as_it_lies(None, &["{".to_owned(), "\"".to_owned()]);
        let file: serde_json::Value = serde_json::from_str(&file).unwrap();
        assert_eq!(file["rows"], serde_json::json!(["{", "\""]));
    }

    /// The card of a game, without what only a browser knows.
    fn blank_of(example: &Example) -> GameCard {
        let spoilt = read_card(GameId("one".to_owned()), "");
        GameCard { seat: example.now.seat.clone(), spoilt: None, ..spoilt }
    }
}
