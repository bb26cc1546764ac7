//! Debian's compiler for WebAssembly, with a standard library built from Debian's own source.
//!
//! Debian ships a current rustc (`rustc-web`) and the matching source (`rust-web-src`), but no compiled
//! standard library for the target. It is built once, in half a minute, and kept in a folder of the
//! project's tools that is handed to the compiler as its sysroot: `/usr` stays as Debian left it, and
//! rustup never hears of it.

use std::ffi::OsString;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use super::debian;
use super::wasm_target::{TARGET, WasmToolchain, holds_std};
use crate::failure::Failure;
use crate::process::Process;
use crate::project::{Project, path_with};
use crate::steps;

/// The packages: compiler, its cargo, the standard library's source, and the linker of the same LLVM.
const PACKAGES: &[&str] = &["rustc-web", "cargo-web", "rust-web-src", "lld-22"];
/// Debian's own programs, whatever stands before them on the path.
const PROGRAMS: &[&str] = &["cargo", "rustc", "rustdoc"];
/// The linker as `lld-22` installs it.
const LINKER: &str = "/usr/bin/wasm-ld-22";

/// The crate that is built to get the standard library built.
const DUMMY_MANIFEST: &str = "\
[package]
name = \"placeholder\"
version = \"0.0.0\"
edition = \"2024\"

[workspace]

[lib]
path = \"lib.rs\"

[profile.release]
panic = \"abort\"
opt-level = 3
";

/// What the compiler must be told to build for WebAssembly with this sysroot.
pub(super) fn environment(sysroot: &Path) -> Vec<(String, OsString)> {
    let mut flags = OsString::from("--sysroot=");
    flags.push(sysroot);
    // Flags for the target alone: build scripts and procedural macros keep Debian's own sysroot.
    vec![
        ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS".into(), flags),
        ("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER".into(), LINKER.into()),
    ]
}

/// Debian's compiler, if it and its standard library are there and belong together.
pub(super) fn ready(project: &Project) -> Option<WasmToolchain> {
    let place = Place::of(project);
    let stamp = fs::read_to_string(&place.stamp).ok()?;
    let same_compiler = version(project)? == stamp;
    (same_compiler && holds_std(&place.library) && Path::new(LINKER).is_file())
        .then(|| place.toolchain())
}

/// Installs Debian's compiler and builds its standard library for WebAssembly.
pub(super) fn bring(project: &Project) -> Result<WasmToolchain, Failure> {
    if version(project).is_none() || !Path::new(LINKER).is_file() || source().is_none() {
        debian::install(project, PACKAGES).map_err(|failure| {
            Failure::new(format!(
                "no Rust compiler here can build for WebAssembly. With rustup: rustup target add \
                 {TARGET}. Without: {failure}"
            ))
        })?;
    }
    steps::step("build the standard library for WebAssembly", || build(project))?;
    ready(project).ok_or_else(|| {
        Failure::new("the standard library for WebAssembly was built but cannot be found again")
    })
}

/// Where the pieces lie.
struct Place {
    bin: PathBuf,
    sysroot: PathBuf,
    library: PathBuf,
    stamp: PathBuf,
    build: PathBuf,
}

impl Place {
    fn of(project: &Project) -> Self {
        let folder = project.tools().join("debian-web");
        let sysroot = folder.join("sysroot");
        Self {
            bin: folder.join("bin"),
            library: sysroot.join("lib/rustlib").join(TARGET).join("lib"),
            stamp: folder.join("compiler"),
            build: folder.join("build"),
            sysroot,
        }
    }

    fn toolchain(self) -> WasmToolchain {
        WasmToolchain::Debian { bin: self.bin, sysroot: self.sysroot }
    }
}

/// What Debian's compiler calls itself: the standard library fits this very build and no other.
fn version(project: &Project) -> Option<String> {
    Process::new(project, "/usr/bin/rustc").args(["-vV"]).output().filter(|_| recent_cargo(project))
}

/// Debian 12's plain `rustc` is of 2023; the one from `rustc-web` comes with the standard source.
fn recent_cargo(project: &Project) -> bool {
    Process::new(project, "dpkg-query").args(["-W", "rustc-web", "cargo-web"]).output().is_some()
}

/// The standard library's source, if Debian's package is there.
fn source() -> Option<PathBuf> {
    let folder = PathBuf::from("/usr/lib/rustlib/src/rust/library/Cargo.lock");
    folder.is_file().then_some(folder)
}

fn build(project: &Project) -> Result<(), Failure> {
    let place = Place::of(project);
    prepare(&place).map_err(|error| Failure::while_doing("preparing Debian's compiler", &error))?;
    Process::new(project, "cargo")
        .in_folder(&place.build)
        .args(["build", "--release", "-Z", "build-std=std,panic_abort,proc_macro,test"])
        .args(["--target", TARGET])
        .env("PATH", path_with(std::slice::from_ref(&place.bin)))
        .env("CARGO_TARGET_DIR", place.build.join("target"))
        .env("RUSTC_BOOTSTRAP", "1")
        // Without the bitcode a later build with link-time optimisation finds nothing to optimise.
        .env("RUSTFLAGS", "-Cembed-bitcode=yes")
        .without_env("RUSTUP_TOOLCHAIN")
        .run_quietly(&project.tools().join("logs/std.log"))?;
    let stamp = version(project).unwrap_or_default();
    keep_library(&place)
        .and_then(|()| forget_older_builds(project))
        .and_then(|()| fs::write(&place.stamp, stamp))
        .map_err(|error| Failure::while_doing("keeping the standard library", &error))
}

/// A dummy crate, and links to Debian's programs so that rustup's do not stand before them.
fn prepare(place: &Place) -> std::io::Result<()> {
    for folder in [&place.bin, &place.library, &place.build] {
        if folder.exists() {
            fs::remove_dir_all(folder)?;
        }
        fs::create_dir_all(folder)?;
    }
    for program in PROGRAMS {
        symlink(Path::new("/usr/bin").join(program), place.bin.join(program))?;
    }
    fs::write(place.build.join("Cargo.toml"), DUMMY_MANIFEST)?;
    fs::write(place.build.join("lib.rs"), "")
}

/// Copies the compiled standard library, without the dummy, to where the compiler looks for it.
fn keep_library(place: &Place) -> std::io::Result<()> {
    let built = place.build.join("target").join(TARGET).join("release/deps");
    for entry in fs::read_dir(built)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let is_library = [".rlib", ".rmeta"].iter().any(|ending| name.ends_with(ending));
        if is_library && !name.starts_with("libplaceholder") {
            fs::copy(entry.path(), place.library.join(name))?;
        }
    }
    fs::remove_dir_all(&place.build)
}

/// Whatever was compiled against an older standard library cannot be linked with the new one.
fn forget_older_builds(project: &Project) -> std::io::Result<()> {
    let folder = project.wasm_target();
    if folder.exists() { fs::remove_dir_all(folder) } else { Ok(()) }
}
