//! Style sheets: each one linked, in the order of the layers.

use crate::sources;

/// The layers, weakest first.
const LAYERS: &[&str] = &["tokens", "base", "layout", "ui", "features", "print"];

#[test]
fn every_style_sheet_is_linked_in_the_order_of_the_layers() {
    let page = sources::read("index.html").unwrap();
    let mut linked: Vec<(usize, usize, String)> = Vec::new();
    let mut problems = Vec::new();
    for sheet in sources::ending_in(&[".css"]) {
        let Some(layer) = layer_of(&sheet.text) else {
            problems.push(format!("{}: begins with no `@layer` of {LAYERS:?}", sheet.path));
            continue;
        };
        match page.find(&format!("href=\"{}\"", sheet.path)) {
            Some(place) => linked.push((place, layer, sheet.path)),
            None => problems.push(format!("{}: not linked in index.html", sheet.path)),
        }
    }
    linked.sort();
    for pair in linked.windows(2) {
        if pair[0].1 > pair[1].1 {
            problems.push(format!("{} is linked before {}", pair[0].2, pair[1].2));
        }
    }
    sources::none(&problems, "style sheets are linked, layer after layer:");
}

#[test]
fn style_sheets_need_no_force_and_know_no_left_and_right() {
    let mut problems = Vec::new();
    for sheet in sources::ending_in(&[".css"]) {
        for (number, line) in sheet.text.lines().enumerate() {
            let property = line.trim_start();
            let one_sided = [
                "margin-left",
                "margin-right",
                "padding-left",
                "padding-right",
                "left:",
                "right:",
                "text-align: left",
                "text-align: right",
                "float:",
            ]
            .iter()
            .any(|start| property.starts_with(start));
            let selects_an_id = property.starts_with('#') && property.ends_with('{');
            if line.contains("!important") || one_sided || selects_an_id {
                problems.push(format!("{}:{}: {property}", sheet.path, number + 1));
            }
        }
    }
    sources::none(&problems, "no `!important`, no id selectors, logical properties only:");
}

/// The layer a sheet opens first, after a comment; the sheet of tokens may declare the order before.
fn layer_of(sheet: &str) -> Option<usize> {
    let line = sheet.lines().find(|line| line.starts_with("@layer ") && line.ends_with('{'))?;
    let name = line.trim_start_matches("@layer ").trim_end_matches('{').trim();
    LAYERS.iter().position(|layer| *layer == name)
}
