//! `cargo xtask play`: the app on this machine.

use crate::app;
use crate::failure::Failure;
use crate::options::Options;
use crate::project::Project;
use crate::steps;

/// Builds the app and serves it to this machine alone, until it is stopped.
pub(crate) fn run(project: &Project, options: &Options) -> Result<(), Failure> {
    let toolchain = app::prepare(project)?;
    let port = options.port.to_string();
    steps::say(&format!(
        "\nThe first build takes a minute or two. Then open  http://127.0.0.1:{port}/\n\
         A change to the sources builds again; Ctrl-C stops.\n"
    ));
    toolchain
        .process(project, "trunk")
        .args(["serve", "--release", "--no-autoreload", "--address", "127.0.0.1", "--port", &port])
        .without_env("NO_COLOR")
        .run()
}
