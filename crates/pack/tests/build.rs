//! A build as Trunk leaves it, finished: what is in the folder afterwards.

#![expect(clippy::unwrap_used, reason = "a test stops where its ground gives way")]

use std::fs;
use std::path::Path;

use pack::{Build, Sizes, Squeeze, finish, service_worker, version};

const PAGE: &str = "<!doctype html><html><head><title>Placard</title></head><body>\
    <script type=\"module\">import init from './placard-1.js';</script></body></html>";

fn built(folder: &Path, page: &str) {
    fs::create_dir_all(folder.join("fonts")).unwrap();
    fs::write(folder.join("index.html"), page).unwrap();
    fs::write(folder.join("placard-1.js"), "export default () => {};".repeat(40)).unwrap();
    fs::write(folder.join("placard-1_bg.wasm"), [0, b'a', b's', b'm']).unwrap();
    fs::write(folder.join("fonts/one.woff2"), [1; 100]).unwrap();
}

#[test]
fn a_finished_build_has_its_policy_its_copy_and_its_page_for_wrong_addresses() {
    let folder = tempfile::tempdir().unwrap();
    built(folder.path(), PAGE);
    finish(folder.path(), Squeeze::Yes).unwrap();
    let read = |name: &str| fs::read_to_string(folder.path().join(name)).unwrap();
    assert!(read("index.html").contains("script-src 'self' 'wasm-unsafe-eval' 'sha256-"));
    assert_eq!(read("index.html"), read("404.html"));
    assert!(folder.path().join("placard-1.js.br").exists());
    assert!(!folder.path().join("fonts/one.woff2.br").exists(), "it is dense already");
    let worker = read("sw.js");
    assert!(!worker.contains("{{"), "a place is not filled in");
    for kept in ["index.html", "placard-1.js", "placard-1_bg.wasm", "fonts/one.woff2"] {
        assert!(worker.contains(&format!("\"{kept}\"")), "{kept} is not kept");
    }
    assert!(!worker.contains("404.html") && !worker.contains(".br\""), "made from the rest");
}

#[test]
fn finishing_twice_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    built(folder.path(), PAGE);
    finish(folder.path(), Squeeze::Yes).unwrap();
    let once = Build::read(folder.path()).unwrap().files().to_vec();
    finish(folder.path(), Squeeze::Yes).unwrap();
    assert_eq!(once, Build::read(folder.path()).unwrap().files());
}

/// One byte of one file makes another build: two are never mixed.
#[test]
fn another_byte_is_another_version() {
    let folder = tempfile::tempdir().unwrap();
    built(folder.path(), PAGE);
    let before = version(&Build::read(folder.path()).unwrap());
    assert_eq!(before, version(&Build::read(folder.path()).unwrap()));
    fs::write(folder.path().join("fonts/one.woff2"), [2; 100]).unwrap();
    let build = Build::read(folder.path()).unwrap();
    assert_ne!(before, version(&build));
    assert!(service_worker(&build).contains(&version(&build)));
}

#[test]
fn a_folder_without_a_page_is_no_build() {
    let folder = tempfile::tempdir().unwrap();
    let error = finish(folder.path(), Squeeze::No).unwrap_err();
    assert!(error.to_string().contains("has no index.html"), "{error}");
}

#[test]
fn the_first_load_is_weighed_by_its_shares() {
    let folder = tempfile::tempdir().unwrap();
    built(folder.path(), PAGE);
    finish(folder.path(), Squeeze::Yes).unwrap();
    let build = Build::read(folder.path()).unwrap();
    let sizes = Sizes::of(&build).unwrap();
    assert_eq!(sizes.total(), sizes.files.iter().map(|(_, _, bytes)| bytes).sum::<usize>());
    assert_eq!(sizes.bytes[&pack::Budget::Fonts], 100);
    assert!(sizes.files.iter().all(|(path, ..)| path != "404.html" && path != "sw.js"));
    assert!(sizes.fits());
}
