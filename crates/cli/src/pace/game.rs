//! A game played page by page through the session that plays it in a browser, and counted on the way.

use std::collections::BTreeMap;

use council::dealings::{InstructionsAs, Length, Manner};
use council::scenario::Scenario;
use council::scenario::file::Text;
use council::{ArcId, ChairCommand, Level, MemberId, Seed};
use delegates::Seat;
use table::session::{ClientMsg, NewGame, Now, ServerMsg, Waits};
use table::{ClientId, CommandId, Session};
use wording::{Catalogue, CrisisNames, Story, Venue};

use super::hints::Hints;
use super::page::Reader;
use super::player::{Deed, Player};
use super::tally::{Counted, Part, Tally};

/// Words of the first page besides the seat's own: what this is, and that the game is invented play.
const FRONT_WORDS: u32 = 40;
/// Words of the debrief that stand unfolded: the rest is for whoever wants it.
const DEBRIEF_WORDS: u32 = 600;
/// Pages of an arc at most.
const PAGES_MAX: u32 = 600;

/// Which game.
pub(super) struct Setting<'a> {
    /// The scenario as written, and as read.
    pub(super) text: &'a str,
    pub(super) scenario: &'a Scenario,
    pub(super) arc: &'a ArcId,
    pub(super) seat: &'a MemberId,
    pub(super) manner: Manner,
    pub(super) seed: u64,
    /// Whether the player has the guide's hints to read.
    pub(super) hints: bool,
}

/// A game counted, with what was read.
pub(super) struct Read {
    pub(super) counted: Counted,
    /// Each text that was read, by kind, in order.
    pub(super) shown: Vec<(&'static str, String)>,
}

impl Setting<'_> {
    /// Plays and counts, at the level and length at which *Play at once* plays.
    pub(super) fn read(&self) -> Result<Read, String> {
        let game = NewGame {
            scenario: self.scenario.id.as_str().into(),
            seat: self.seat.clone(),
            arc: Some(self.arc.clone()),
            experiment: None,
            manner: self.manner,
            instructions: InstructionsAs::AsInHistory,
            level: Level::Essentials,
            length: Length::AsWritten,
            seed: Seed(self.seed.to_string()),
        };
        let mut session =
            Session::begin(self.text, &game, 0).map_err(|failure| failure.to_string())?;
        let player = self.player(&session)?;
        let catalogue = Catalogue::english();
        let names = CrisisNames(self.scenario);
        let meta = self.scenario.file.meta.as_ref();
        let venue = Venue {
            place: meta.and_then(|meta| meta.place.as_ref()).map_or("", Text::as_str),
            record_prefix: meta.and_then(|meta| meta.record_prefix.as_deref()).unwrap_or("S/PV."),
        };
        let story = Story::new(&catalogue, &names, venue);
        let mut reader = Reader::new(self.scenario, &catalogue, &names, story, self.seat.clone());
        let front = Tally { words: FRONT_WORDS, clicks: 1, decisions: 1, motion_seconds: 0 };
        reader.counted.note("first page", front);
        // The minute plans begin when the placard is up.
        reader.counted.begins();
        play(&mut session, &player, &mut reader, self.hints.then(Hints::default))?;
        reader.counted.part = Some(Part::Debrief);
        reader.counted.half_hour = None;
        let debrief = Tally { words: DEBRIEF_WORDS, clicks: 2, decisions: 2, motion_seconds: 0 };
        reader.counted.note("debrief", debrief);
        Ok(Read { counted: reader.counted, shown: reader.shown })
    }

    fn player(&self, session: &Session) -> Result<Player, String> {
        let game = session.table().state().game.as_ref();
        let variants = game.map_or_else(BTreeMap::new, |game| game.variants.clone());
        let mut seats = Seat::all(self.scenario, |member| variants.get(member));
        let seat = seats.remove(self.seat).ok_or_else(|| format!("no seat `{}`", self.seat))?;
        Ok(Player::new(seat))
    }
}

/// Page after page, to the end.
fn play(
    session: &mut Session,
    player: &Player,
    reader: &mut Reader<'_>,
    mut hints: Option<Hints>,
) -> Result<(), String> {
    let mut answer = session.tell_all();
    let mut commands = 0;
    for _ in 0..PAGES_MAX {
        let ServerMsg::Now(now) = answer else { return Err(format!("no page: {answer:?}")) };
        let deeds = player.deeds(&now);
        let to_the_desk = deeds.first().is_some_and(Deed::is_at_the_desk);
        reader.page(&now, to_the_desk);
        if let Some(hints) = &mut hints {
            hints.read(&now, to_the_desk, reader);
        }
        if now.waits == Waits::Nothing {
            return Ok(());
        }
        answer = next_page(session, deeds, reader, &now, &mut commands);
    }
    Err(format!("more than {PAGES_MAX} pages"))
}

/// Does the first thing that is taken, or goes on.
fn next_page(
    session: &mut Session,
    deeds: Vec<Deed>,
    reader: &mut Reader<'_>,
    now: &Now,
    commands: &mut u32,
) -> ServerMsg {
    for deed in deeds {
        *commands += 1;
        let id = CommandId { client: ClientId::new("pace"), counter: *commands };
        let command = Box::new(deed.command.clone());
        let answer = session.take(ClientMsg::Command { id, command }, 0);
        if matches!(answer, ServerMsg::Now(_)) {
            let Deed { kind, clicks, .. } = deed;
            reader.decides(kind, clicks, Some(&deed.command));
            return answer;
        }
    }
    match &now.waits {
        Waits::HalfHour => reader.decides("lets a half-hour pass", 1, None),
        Waits::Answer => reader.decides("leaves unanswered", 1, None),
        Waits::Before(next) if matches!(next.as_ref(), ChairCommand::PutDraft { .. }) => {
            reader.decides("goes on to the vote", 1, None);
        }
        Waits::Reading
        | Waits::Floor
        | Waits::Ballot(_)
        | Waits::Objection
        | Waits::Chair
        | Waits::Before(_)
        | Waits::Aftermath
        | Waits::Between
        | Waits::Nothing => reader.counted.clicks_on(),
    }
    let after = now.told_before + u32::try_from(now.news.len()).unwrap_or(u32::MAX);
    session.take(ClientMsg::LetTimePass { after }, 0)
}
