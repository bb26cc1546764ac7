//! The page: its own scripts, and where its policy goes.

use anyhow::{Context as _, Result};

use crate::files::Build;
use crate::policy::policy;

/// The page as Trunk wrote it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Page {
    html: String,
}

impl Page {
    /// The page of a build.
    ///
    /// # Errors
    /// It is not UTF-8.
    pub fn read(build: &Build) -> Result<Self> {
        let bytes = build.file(crate::PAGE).map(|file| file.bytes.clone()).unwrap_or_default();
        let html = String::from_utf8(bytes).context("the page is not UTF-8")?;
        Ok(Self::of(&html))
    }

    /// A page from its text. Nonces are taken out: one that is the same for every visitor protects
    /// nobody, and the policy goes by hashes.
    pub fn of(html: &str) -> Self {
        Self { html: without_nonces(&without_policy(html)) }
    }

    /// The scripts that stand in the page itself, as they stand there: what a hash is taken of.
    pub fn scripts(&self) -> Vec<&str> {
        let mut scripts = Vec::new();
        let mut rest = self.html.as_str();
        while let Some((attributes, body, after)) = next_script(rest) {
            if !attributes.split_whitespace().any(|word| word.starts_with("src=")) {
                scripts.push(body);
            }
            rest = after;
        }
        scripts
    }
}

/// The page with its policy as the first thing in its head, before anything it is about.
pub fn with_policy(page: &Page) -> String {
    let policy = policy(&page.scripts());
    let meta = format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">");
    match page.html.split_once("<head>") {
        Some((before, after)) => format!("{before}<head>{meta}{after}"),
        None => format!("{meta}{}", page.html),
    }
}

/// Attributes, body and what follows of the next script element.
fn next_script(html: &str) -> Option<(&str, &str, &str)> {
    let (_, opened) = html.split_once("<script")?;
    let (attributes, body) = opened.split_once('>')?;
    let (body, after) = body.split_once("</script>")?;
    Some((attributes, body, after))
}

fn without_nonces(html: &str) -> String {
    let mut clean = String::with_capacity(html.len());
    let mut rest = html;
    while let Some((before, after)) = rest.split_once(" nonce=\"") {
        clean.push_str(before);
        rest = after.split_once('"').map_or("", |(_, after)| after);
    }
    clean.push_str(rest);
    clean
}

/// A page that is finished twice has one policy.
fn without_policy(html: &str) -> String {
    let Some((before, after)) = html.split_once("<meta http-equiv=\"Content-Security-Policy\"")
    else {
        return html.to_owned();
    };
    let after = after.split_once('>').map_or("", |(_, after)| after);
    format!("{before}{after}")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TRUNK: &str = "<!doctype html><html><head><meta charset=\"utf-8\">\
        <script type=\"module\" nonce=\"abc\">import init from './a.js';</script>\
        <script src=\"b.js\"></script></head><body></body></html>";

    #[test]
    fn only_what_stands_in_the_page_is_hashed() {
        assert_eq!(Page::of(TRUNK).scripts(), ["import init from './a.js';"]);
    }

    #[test]
    fn a_nonce_for_everybody_goes() {
        assert!(!with_policy(&Page::of(TRUNK)).contains("nonce"));
    }

    #[test]
    fn the_policy_comes_before_what_it_is_about_and_once() {
        let once = with_policy(&Page::of(TRUNK));
        let twice = with_policy(&Page::of(&once));
        assert_eq!(once, twice);
        let policy = once.find("Content-Security-Policy").unwrap_or(usize::MAX);
        assert!(policy < once.find("<script").unwrap_or_default());
    }
}
