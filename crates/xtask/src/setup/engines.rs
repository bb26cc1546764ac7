//! The engines besides Chromium in which a game is played by `cargo xtask test --full`, each with its
//! driver.

use std::fs;
use std::path::PathBuf;

use super::{debian, tools};
use crate::failure::Failure;
use crate::project::{Project, program};
use crate::steps;

/// Where Debian keeps the libraries of `WebKit`, and in them its browser for tests.
const LIBRARIES: &str = "/usr/lib";
const MINI_BROWSER: &str = "webkit2gtk-4.1/MiniBrowser";

/// An engine.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Engine {
    /// Firefox, without a window.
    Firefox,
    /// `WebKit`, on a screen that nobody sees.
    WebKit,
}

/// An engine's driver and browser.
#[derive(Debug)]
pub(crate) struct Driver {
    /// The program that is spoken to.
    pub(crate) program: PathBuf,
    /// The browser it drives.
    pub(crate) browser: PathBuf,
}

impl Engine {
    /// As the journeys call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

/// Finds an engine with its driver, or brings them.
pub(crate) fn engine(project: &Project, engine: Engine) -> Result<Driver, Failure> {
    let look = || match engine {
        Engine::Firefox => program(project, "firefox-esr").or_else(|| program(project, "firefox")),
        Engine::WebKit => program(project, "xvfb-run").and_then(|_| mini_browser()),
    };
    let name = engine.name();
    let browser = if let Some(found) = look() {
        steps::already(name);
        found
    } else {
        debian::install(project, packages(engine))?;
        look().ok_or_else(|| Failure::new(format!("{name} was installed and is not found")))?
    };
    let driver = match engine {
        Engine::Firefox => {
            tools::driver_of_firefox(project)?;
            "geckodriver"
        }
        Engine::WebKit => "WebKitWebDriver",
    };
    let missing = || Failure::new(format!("{name} has no `{driver}` on the path"));
    Ok(Driver { program: program(project, driver).ok_or_else(missing)?, browser })
}

fn packages(engine: Engine) -> &'static [&'static str] {
    match engine {
        Engine::Firefox => &["firefox-esr"],
        Engine::WebKit => &["webkit2gtk-driver", "xvfb", "xauth"],
    }
}

/// `WebKit`'s own browser, in the folder of this machine's architecture.
fn mini_browser() -> Option<PathBuf> {
    let folders = fs::read_dir(LIBRARIES).ok()?.flatten();
    folders.map(|folder| folder.path().join(MINI_BROWSER)).find(|file| file.is_file())
}
