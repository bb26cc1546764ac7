//! What is written on a saved game, read off the game itself.

use std::collections::BTreeMap;

use council::scenario::file::Text;
use council::{Event, Scenario, StageName};
use table::Session;
use table::session::NewGame;

use super::browser::now_ms;
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
        seat: session.seat().clone(),
        seat_name: String::new(),
        flag: String::new(),
        scenario_hash: session.scenario_hash().to_owned(),
        day: None,
        over: false,
        records: 0,
        played_ms: 0,
        branch: left_on(session),
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
