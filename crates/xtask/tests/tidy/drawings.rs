//! Drawings: every flag a crisis names is drawn, and every drawing is small, whole and asks for nothing.

use crate::sources::{self, Source};

/// How large a drawing may be, in bytes, by its folder. A flag is fetched for every seat of a table; the signs
/// are part of the program.
const BYTES_MAX: [(&str, usize); 4] = [
    ("public/flags/", 3 * 1024),
    ("public/maps/", 25 * 1024),
    ("public/icons/", 8 * 1024),
    ("src/ui/", 4 * 1024),
];

#[test]
fn every_flag_of_a_crisis_is_drawn() {
    let mut problems = Vec::new();
    let mut named = 0;
    for crisis in sources::ending_in(&[".json"]) {
        if !crisis.path.starts_with("scenarios/") {
            continue;
        }
        for flag in flags_of(&crisis.text) {
            named += 1;
            if sources::read(&format!("public/flags/{flag}.svg")).is_none() {
                problems.push(format!("{}: public/flags/{flag}.svg is missing", crisis.path));
            }
        }
    }
    assert!(named > 10, "only {named} flags found: has the form of a crisis changed?");
    sources::none(&problems, "a flag that a crisis names is drawn:");
}

#[test]
fn every_drawing_is_small_and_whole_and_asks_for_nothing() {
    let mut problems = Vec::new();
    for drawing in sources::ending_in(&[".svg"]) {
        let Source { path, text } = drawing;
        match BYTES_MAX.iter().find(|(folder, _)| path.starts_with(folder)) {
            Some((_, max)) if text.len() > *max => {
                problems.push(format!("{path}: {} bytes, at most {max}", text.len()));
            }
            Some(_) => {}
            None => problems.push(format!("{path}: stands in none of the folders of drawings")),
        }
        problems.extend(faults(&text).into_iter().map(|fault| format!("{path}: {fault}")));
    }
    sources::none(
        &problems,
        "drawings are small, well formed, without script or reference outside:",
    );
}

#[test]
fn a_drawing_that_is_broken_or_reaches_out_is_found() {
    let whole =
        |inside: &str| format!("<svg xmlns=\"{NAMESPACE}\" viewBox=\"0 0 3 2\">{inside}</svg>");
    assert_eq!(faults(&whole("<g><path id=\"a\" d=\"M0 0z\"/><use href=\"#a\"/></g>")), NONE);
    assert_eq!(faults(&whole("<!-- two > one --><text x='1'>A &amp; B</text>")), NONE);
    for (inside, fault) in [
        ("<g><path/>", "</svg> closes <g>"),
        ("<path d=M0/>", "<path d=M0/> has an attribute without quotes"),
        ("<path d=\"M0 0>", "a tag is not closed"),
        ("<script/>", "<script> has no place in a drawing"),
        ("<foreignObject/>", "<foreignObject> has no place in a drawing"),
        ("<path onload=\"x()\"/>", "onload has no place in a drawing"),
        ("<use href=\"other.svg#a\"/>", "href=\"other.svg#a\" reaches outside"),
        ("<path fill=\"url(http://x)\"/>", "fill=\"url(http://x)\" reaches outside"),
        ("<g style=\"fill:red\"/>", "style has no place in a drawing"),
        ("<text>fish & chips</text>", "a bare `&`"),
    ] {
        assert_eq!(faults(&whole(inside)), [fault], "{inside}");
    }
    assert_eq!(
        faults("<svg viewBox=\"0 0 3 2\"></svg>"),
        ["does not begin as an SVG with a viewBox"]
    );
}

const NONE: [&str; 0] = [];
const NAMESPACE: &str = "http://www.w3.org/2000/svg";
/// Elements that run, load or hold what is not drawn.
const NO_PLACE: [&str; 6] = ["script", "foreignObject", "image", "iframe", "animate", "set"];

/// The values of the `flag` fields, one a line as a crisis in canonical form has them.
fn flags_of(crisis: &str) -> Vec<&str> {
    crisis
        .lines()
        .filter_map(|line| line.trim().strip_prefix("\"flag\": \""))
        .filter_map(|rest| rest.split_once('"').map(|(flag, _)| flag))
        .collect()
}

/// Everything that is wrong with a drawing. Reads the small part of XML that drawings are written in.
fn faults(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if !text.starts_with(&format!("<svg xmlns=\"{NAMESPACE}\" viewBox=\"")) {
        faults.push("does not begin as an SVG with a viewBox".to_owned());
    }
    let mut open: Vec<&str> = Vec::new();
    let mut rest = text;
    while let Some((words, after)) = rest.split_once('<') {
        faults.extend(faults_of_words(words));
        if let Some(comment) = after.strip_prefix("!--") {
            rest = comment.split_once("-->").map_or("", |(_, after)| after);
            continue;
        }
        let Some(end) = end_of_tag(after) else {
            faults.push("a tag is not closed".to_owned());
            return faults;
        };
        let tag = &after[..end];
        rest = &after[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            match open.pop() {
                Some(opened) if opened == name => {}
                Some(opened) => faults.push(format!("</{name}> closes <{opened}>")),
                None => faults.push(format!("</{name}> closes nothing")),
            }
            if open.is_empty() {
                break;
            }
        } else {
            faults.extend(faults_of_tag(tag));
            if !tag.ends_with('/') {
                open.push(name_of(tag));
            }
        }
    }
    if !rest.trim().is_empty() {
        faults.push("goes on after its end".to_owned());
    }
    // What a wrong close leaves open is one fault, told already.
    if faults.is_empty() && !open.is_empty() {
        faults.push(format!("<{}> is not closed", open.join("><")));
    }
    faults
}

/// Where a tag ends: at the first `>` outside quotes.
fn end_of_tag(after: &str) -> Option<usize> {
    let mut quote = None;
    for (at, letter) in after.char_indices() {
        match (quote, letter) {
            (None, '>') => return Some(at),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), _) if open == letter => quote = None,
            (None | Some(_), _) => {}
        }
    }
    None
}

fn name_of(tag: &str) -> &str {
    tag.split(|letter: char| letter.is_whitespace() || letter == '/').next().unwrap_or(tag)
}

fn faults_of_words(words: &str) -> Option<String> {
    let known = ["amp;", "lt;", "gt;", "quot;", "apos;", "#"];
    let bare = words.split('&').skip(1).any(|after| !known.iter().any(|it| after.starts_with(it)));
    bare.then(|| "a bare `&`".to_owned())
}

fn faults_of_tag(tag: &str) -> Vec<String> {
    let name = name_of(tag);
    let mut faults = Vec::new();
    if NO_PLACE.iter().any(|element| name.starts_with(element)) {
        faults.push(format!("<{name}> has no place in a drawing"));
    }
    let mut rest = tag[name.len()..].trim_end_matches('/').trim();
    while let Some((key, value)) = rest.split_once('=') {
        let quoted = value.chars().next().filter(|quote| matches!(quote, '"' | '\''));
        let Some((value, after)) = quoted.and_then(|quote| value[1..].split_once(quote)) else {
            faults.push(format!("<{tag}> has an attribute without quotes"));
            return faults;
        };
        if key.starts_with("on") || key == "style" {
            faults.push(format!("{key} has no place in a drawing"));
        }
        let refers = key.ends_with("href") && !value.starts_with('#');
        if refers || value.replace("url(#", "").contains("url(") {
            faults.push(format!("{key}=\"{value}\" reaches outside"));
        }
        rest = after.trim_start();
    }
    faults
}
