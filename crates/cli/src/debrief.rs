//! `placard debrief SAVE --seat MEMBER`: the debrief of a saved game, as a text, a page or data.

use std::process::ExitCode;
use std::sync::Arc;

use council::MemberId;
use council::scenario::Scenario;
use table::debrief::{Debrief, NoDebrief, Search};
use table::{Log, Save, SavedScenario};
use wording::{Catalogue, CrisisNames, debrief_json, debrief_page};

use crate::input::{Source, print, refuse};

/// What `placard debrief` takes.
#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    /// A saved game, or `-` for standard input.
    #[arg(value_name = "SAVE")]
    file: Source,
    /// Told to this seat.
    #[arg(long, value_name = "MEMBER")]
    seat: String,
    /// Open every envelope though the game goes on.
    #[arg(long)]
    break_off: bool,
    /// In which form.
    #[arg(long = "as", value_enum, default_value_t = Form::Markdown)]
    form: Form,
}

/// In which form a debrief is printed.
#[derive(Clone, Copy, Debug, clap::ValueEnum)]
pub(crate) enum Form {
    /// Markdown.
    Markdown,
    /// One page that needs nothing else, to be printed.
    Html,
    /// The data.
    Json,
}

/// Whether a game that goes on is debriefed.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Until {
    /// Only one that is over.
    TheEnd,
    /// As far as it was played.
    BrokenOff,
}

/// Reads a save and tells it.
pub(crate) fn run(arguments: &Arguments) -> ExitCode {
    match told(arguments) {
        Ok(text) if print(&text) => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(message) => refuse(&format!("{}: {message}", arguments.file)),
    }
}

fn told(arguments: &Arguments) -> Result<String, String> {
    let save = Save::read(&arguments.file.bytes()?).map_err(|fault| fault.to_string())?;
    let SavedScenario::File(raw) = save.scenario() else {
        return Err("it was not played on a crisis, and has no debrief".to_owned());
    };
    let (scenario, _) =
        Scenario::read(raw.get()).map_err(|_| "the scenario in it cannot be read".to_owned())?;
    let until = if arguments.break_off { Until::BrokenOff } else { Until::TheEnd };
    of_log(scenario, save.log(), &MemberId::new(&arguments.seat), until, arguments.form)
}

/// The debrief of a log, with what else could have been.
pub(crate) fn of_log(
    scenario: Scenario,
    log: &Log,
    seat: &MemberId,
    until: Until,
    form: Form,
) -> Result<String, String> {
    let scenario = Arc::new(scenario);
    if scenario.member(seat).is_none() {
        return Err(format!("no member `{seat}`"));
    }
    let told = match until {
        Until::TheEnd => Debrief::of(&scenario, log, seat),
        Until::BrokenOff => Debrief::of_broken_off(&scenario, log, seat),
    };
    let why = |none: NoDebrief| none.to_string();
    let mut debrief = told.map_err(why)?;
    debrief.found = Search::new(Arc::clone(&scenario), log, seat).map_err(why)?.run();
    let catalogue = Catalogue::english();
    let page = || debrief_page(&catalogue, &CrisisNames(&scenario), &debrief, log);
    Ok(match form {
        Form::Json => debrief_json(&debrief),
        Form::Markdown => page().to_markdown(),
        Form::Html => page().to_html(),
    })
}
