//! Small drawn signs and flags. Each stands beside the words that say the same.

use leptos::prelude::*;

/// The drawings. A part of the program: a drawing fetched by `<use>` is copied by the browser each time a
/// sign is drawn, which took a tenth of every step on a slow phone.
const SIGNS: &str = include_str!("signs.svg");

/// A sign of our own set, by its name in `signs.svg`.
#[component]
pub(crate) fn Sign(
    /// Which.
    name: &'static str,
) -> impl IntoView {
    drawing(name).map(|(view_box, lines)| {
        view! {
            <svg
                class="ui-sign"
                aria-hidden="true"
                focusable="false"
                viewBox=view_box
                inner_html=lines
            ></svg>
        }
    })
}

/// A sign's view box and its lines.
fn drawing(name: &str) -> Option<(&'static str, &'static str)> {
    let (_, from_name) = SIGNS.split_once(&format!("<symbol id=\"{name}\" viewBox=\""))?;
    let (view_box, from_lines) = from_name.split_once("\">")?;
    let (lines, _) = from_lines.split_once("</symbol>")?;
    Some((view_box, lines))
}

/// A flag of the time, by its file's name; nothing where there is none.
#[component]
pub(crate) fn Flag(
    /// The file's name without ending.
    #[prop(into)]
    file: String,
) -> impl IntoView {
    (!file.is_empty()).then(|| {
        view! {
            <img
                src=format!("flags/{file}.svg")
                alt=""
                class="ui-flag"
                width="30"
                height="20"
                decoding="async"
            />
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sign_of_the_set_is_found() {
        let names = SIGNS.split("<symbol id=\"").skip(1).filter_map(|from| from.split_once('"'));
        let names: Vec<&str> = names.map(|(name, _)| name).collect();
        assert!(names.len() > 20, "{names:?}");
        for name in names {
            let (view_box, lines) = drawing(name).unwrap();
            assert_eq!(view_box.split(' ').count(), 4, "{name}");
            assert!(lines.starts_with('<') && lines.ends_with("/>"), "{name}: {lines}");
        }
        assert_eq!(drawing("half"), None);
    }
}
