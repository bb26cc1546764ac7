//! What is done on the built page by a program: the journeys of a player, and the pictures of every state.

use std::path::Path;

use crate::app;
use crate::failure::Failure;
use crate::process::Process;
use crate::project::Project;
use crate::setup::{self, Engine};
use crate::steps;

/// Where the app is built for besides the root of its host.
pub(crate) const ELSEWHERE: &str = "/sub/path/";
/// The journeys that are made there too: a whole game by keyboard, the same page without a network, and a
/// game taken up again.
const CORE: &[&str] = &["whole_loop", "without_a_network", "reload_in_a_vote"];

/// Prepares every journey through the built app.
pub(crate) fn tests(project: &Project) -> Result<Process, Failure> {
    script(project, "journey.mjs", &project.dist())
}

/// Prepares the core journeys through the app as it is built for [`ELSEWHERE`].
pub(crate) fn tests_elsewhere(project: &Project, dist: &Path) -> Result<Process, Failure> {
    let journeys = script(project, "journey.mjs", dist)?;
    Ok(journeys.args(CORE).env("PLACARD_PATH", ELSEWHERE))
}

/// Prepares a whole game in another engine.
pub(crate) fn tests_in(project: &Project, engine: Engine) -> Result<Process, Failure> {
    let driver = setup::engine(project, engine)?;
    let script = project.root().join("tests/webdriver.mjs");
    // WebKitGTK draws on a screen; where there is none, on one that nobody sees.
    let process = match engine {
        Engine::Firefox => Process::new(project, "node"),
        Engine::WebKit => Process::new(project, "xvfb-run").args(["--auto-servernum", "node"]),
    };
    Ok(process
        .args([script])
        .env("PLACARD_DIST", project.dist())
        .env("PLACARD_ENGINE", engine.name())
        .env("PLACARD_DRIVER", driver.program)
        .env("PLACARD_BROWSER", driver.browser)
        .env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1")
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1"))
}

/// `cargo xtask shots`: a picture of every page and state.
pub(crate) fn shots(project: &Project) -> Result<(), Failure> {
    app::build(project)?;
    let folder = project.native_target().join("shots");
    script(project, "shots.mjs", &project.dist())?.env("PLACARD_SHOTS", folder).run()
}

/// `cargo xtask feel`: how a whole game feels on a slow machine, and what it holds of memory.
pub(crate) fn feel(project: &Project) -> Result<(), Failure> {
    app::build(project)?;
    steps::say("");
    script(project, "feel.mjs", &project.dist())?.run()
}

/// `cargo xtask lighthouse`: what Lighthouse says of the first page, as a phone loads it.
pub(crate) fn lighthouse(project: &Project) -> Result<(), Failure> {
    app::build(project)?;
    let program = setup::lighthouse(project)?;
    steps::say("");
    script(project, "lighthouse.mjs", &project.dist())?.env("PLACARD_LIGHTHOUSE", program).run()
}

/// Prepares one of the programs in `tests/`.
fn script(project: &Project, name: &str, dist: &Path) -> Result<Process, Failure> {
    let browser = setup::browser(project)?;
    setup::driver(project)?;
    Ok(Process::new(project, "node")
        .args([project.root().join("tests").join(name)])
        .env("PLACARD_BROWSER", browser.program)
        .env("PLACARD_DIST", dist))
}
