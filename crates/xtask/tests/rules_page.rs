//! `docs/rules.md` claims nothing that is not there: every function and test it names exists, every
//! rule and Article stands in it, and no rule is called modelled without a test.

use std::fs;
use std::path::{Path, PathBuf};

/// A row of one of the page's tables.
struct Row<'a> {
    line: usize,
    rule: &'a str,
    status: &'a str,
    place: &'a str,
    test: &'a str,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn page() -> String {
    fs::read_to_string(root().join("docs/rules.md")).expect("docs/rules.md is there")
}

/// Every row of every table; the status, the place and the test are its last three cells.
fn rows(page: &str) -> Vec<Row<'_>> {
    let is_row = |line: &str| line.starts_with('|') && !line.starts_with("|---");
    page.lines()
        .enumerate()
        .filter(|(_, line)| is_row(line))
        .filter_map(|(number, line)| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let (&rule, last) = (cells.first()?, cells.last_chunk::<3>());
            let [status, place, test] = *last.expect("a row has at least four cells");
            (status != "Status").then_some(Row { line: number + 1, rule, status, place, test })
        })
        .collect()
}

/// What stands between backticks and names a place: `file::name`.
fn places(cell: &str) -> Vec<(&str, &str)> {
    cell.split('`').skip(1).step_by(2).filter_map(|quoted| quoted.split_once("::")).collect()
}

fn is_case_file(file: &str) -> bool {
    Path::new(file).extension().is_some_and(|extension| extension == "json")
}

/// Whether the file has a function, or the data file a case, of that name.
fn exists(file: &str, name: &str) -> bool {
    let Ok(text) = fs::read_to_string(root().join("crates").join(file)) else { return false };
    if is_case_file(file) {
        text.contains(&format!("\"name\": \"{name}\""))
    } else {
        ["(", "<"].iter().any(|open| text.contains(&format!("fn {name}{open}")))
    }
}

/// Whether what is named as a test is one: a function under a test attribute, or a case of a file.
fn is_test(file: &str, name: &str) -> bool {
    if is_case_file(file) {
        return exists(file, name);
    }
    let Ok(text) = fs::read_to_string(root().join("crates").join(file)) else { return false };
    let Some(at) = text.find(&format!("fn {name}(")) else { return false };
    let before = text[..at].rsplit("\n\n").next().unwrap_or_default();
    ["#[test]", "#[rstest]", "#[case"].iter().any(|mark| before.contains(mark))
}

#[test]
fn every_status_is_one_of_three() {
    let page = page();
    let wrong: Vec<_> = rows(&page)
        .iter()
        .filter(|row| !["modelled", "simplified", "out of scope"].contains(&row.status))
        .map(|row| format!("line {}: {}", row.line, row.status))
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_function_and_test_named_exists() {
    let page = page();
    let mut missing = Vec::new();
    for row in rows(&page) {
        for (file, name) in places(row.place) {
            if !exists(file, name) {
                missing.push(format!("line {}: function `{file}::{name}`", row.line));
            }
        }
        for (file, name) in places(row.test) {
            if !is_test(file, name) {
                missing.push(format!("line {}: test `{file}::{name}`", row.line));
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn what_is_modelled_names_a_function_and_a_test_and_the_rest_says_why() {
    let page = page();
    let mut wrong = Vec::new();
    for row in rows(&page) {
        let (functions, tests) = (places(row.place).len(), places(row.test).len());
        let fits = match row.status {
            "modelled" => functions > 0 && tests > 0,
            _ => !row.place.is_empty() && (functions == 0 || tests > 0),
        };
        if !fits {
            wrong.push(format!("line {}: {} is {}", row.line, row.rule, row.status));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_rule_and_article_stands_on_the_page() {
    let page = page();
    let rows = rows(&page);
    let first = |name: &str| rows.iter().any(|row| row.rule == name);
    for rule in 1..=61 {
        assert!(first(&rule.to_string()), "rule {rule} is missing");
    }
    let (_, charter) = page.split_once("## 2. The Charter").expect("the Charter has its section");
    let articles = [4, 12, 18, 97, 99, 108, 109].into_iter().chain(23..=54);
    for article in articles {
        let (plain, with_paragraph) = (format!("| {article} |"), format!("| {article}("));
        let there = charter.contains(&plain) || charter.contains(&with_paragraph);
        assert!(there, "Article {article} is missing");
    }
}
