//! Debian's packages, where they can be installed.

use crate::failure::Failure;
use crate::process::Process;
use crate::project::{Project, program};
use crate::steps;

/// Installs packages, or says which ones the user has to install.
pub(super) fn install(project: &Project, packages: &[&str]) -> Result<(), Failure> {
    let list = packages.join(" ");
    if !can_install(project) {
        return Err(Failure::new(format!(
            "install these packages, then call this again: apt-get install {list}"
        )));
    }
    steps::step(&format!("install Debian's {list}"), || {
        let log = project.tools().join("logs/apt.log");
        apt(project, &["update", "-q"]).run_quietly(&log)?;
        let install = ["install", "-q", "-y", "--no-install-recommends"];
        apt(project, &[&install, packages].concat()).run_quietly(&log)
    })
}

/// Whether packages can be installed here: apt is there and the user is root.
pub(super) fn can_install(project: &Project) -> bool {
    program(project, "apt-get").is_some()
        && Process::new(project, "id").args(["-u"]).output().as_deref() == Some("0")
}

fn apt(project: &Project, arguments: &[&str]) -> Process {
    Process::new(project, "apt-get").args(arguments).env("DEBIAN_FRONTEND", "noninteractive")
}
