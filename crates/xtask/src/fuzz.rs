//! `cargo xtask fuzz`: feeds every decoder with noise.

use std::fs;

use crate::failure::Failure;
use crate::options::Options;
use crate::process::Process;
use crate::project::Project;
use crate::{setup, steps};

/// Runs every target of `fuzz/` for a while. Findings lie in `fuzz/artifacts/`.
pub(crate) fn run(project: &Project, options: &Options) -> Result<(), Failure> {
    setup::fuzzer(project)?;
    let targets = targets(project)?;
    let mut broken = Vec::new();
    for target in &targets {
        let found = steps::step(&format!("fuzz {target} for {} s", options.seconds), || {
            feed(project, target, options.seconds)
        });
        if let Err(failure) = found {
            broken.push(format!("{target}: {failure}"));
        }
    }
    if broken.is_empty() {
        steps::say(&format!("\n{} targets, nothing found", targets.len()));
        return Ok(());
    }
    Err(Failure::new(format!("fuzzing found something:\n{}", broken.join("\n"))))
}

/// The targets, by name, one a file.
fn targets(project: &Project) -> Result<Vec<String>, Failure> {
    let folder = project.root().join("fuzz/fuzz_targets");
    let entries = fs::read_dir(&folder)
        .map_err(|error| Failure::while_doing("looking for fuzz/fuzz_targets", &error))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| {
            entry.file_name().to_string_lossy().strip_suffix(".rs").map(str::to_owned)
        })
        .collect();
    names.sort();
    Ok(names)
}

/// Without a sanitizer, because those need a nightly compiler; a panic is what is looked for.
fn feed(project: &Project, target: &str, seconds: u32) -> Result<(), Failure> {
    let corpus = project.root().join("fuzz/corpus").join(target);
    fs::create_dir_all(&corpus)
        .map_err(|error| Failure::while_doing("making a folder for what was tried", &error))?;
    let seeds = project.root().join("fuzz/seeds").join(target);
    let mut process = Process::new(project, "cargo-fuzz")
        .args(["fuzz", "run", "--sanitizer", "none", target])
        .args([corpus.as_os_str()]);
    if seeds.is_dir() {
        process = process.args([seeds.as_os_str()]);
    }
    process
        .args(["--", &format!("-max_total_time={seconds}"), "-print_final_stats=0", "-verbosity=0"])
        .run()
}
