//! Translation sidecars: what is promised, missing, stale or left over.
//!
//! A sidecar `NAME.xx.json` stands beside its crisis. It keys each text by the path of ids that leads
//! to it plus its field (`sittings/27-june/question`), never by an index, and keeps the hash of the
//! text it was translated from, so that a translation of an older text shows.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Report, Spot, plain, refusal};
use crate::hash::sha256_hex;
use crate::ids::ScenarioId;
use crate::scenario::file::ScenarioFile;
use crate::scenario::json::{Lines, Node, scan};
use crate::scenario::near::nearest;
use crate::scenario::problem::Code;
use crate::scenario::shape::{Survey, TextAt};

/// A sidecar file as found beside the crisis.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Sidecar<'a> {
    /// The language in its file name.
    pub language: &'a str,
    /// What is written in it.
    pub text: &'a str,
}

/// What a sidecar holds.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SidecarFile {
    /// The crisis it translates.
    pub scenario: ScenarioId,
    /// The language, as a tag such as `fr`.
    pub language: String,
    /// Translations by the key of their text.
    pub texts: BTreeMap<String, Translation>,
}

/// One text translated.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Translation {
    /// [`source_hash`] of the text it was translated from.
    pub source: String,
    /// The translation.
    pub text: String,
}

/// The hash of a source text: the first sixteen hexadecimal digits of its SHA-256.
pub fn source_hash(text: &str) -> String {
    let mut hash = sha256_hex(text.as_bytes());
    hash.truncate(16);
    hash
}

pub(super) fn check(
    file: &ScenarioFile,
    survey: &Survey,
    sidecars: &[Sidecar<'_>],
    report: &mut Report<'_>,
) {
    let spot = Spot::root().field("meta").field("translations");
    let promised = file.meta.as_ref().and_then(|meta| meta.translations.as_ref());
    for language in promised.into_iter().flatten() {
        if !sidecars.iter().any(|sidecar| sidecar.language == language) {
            let message =
                format!("`{language}` is promised, and there is no `{}.{language}.json`", file.id);
            let hint = "write it, or take the language out";
            report.suggest(Code::NoSidecar, &spot, message, hint);
        }
    }
    for sidecar in sidecars {
        match read(file, sidecar) {
            Ok(plainer) if plain::is_plain(sidecar.language) => {
                plain::compare(&plainer, survey, report);
            }
            Ok(translated) => compare(sidecar.language, &translated, survey, report),
            Err(message) => {
                let message = format!("the sidecar for `{}`: {message}", sidecar.language);
                report.add(Code::SidecarUnreadable, &Spot::root(), message);
            }
        }
    }
}

fn read(file: &ScenarioFile, sidecar: &Sidecar<'_>) -> Result<SidecarFile, String> {
    let text = sidecar.text.strip_prefix('\u{feff}').unwrap_or(sidecar.text);
    let root = scan(text).map_err(|error| refusal(&error, &Lines::of(text)).to_string())?;
    // What is no UTF-8 comes as this mark, which nobody writes.
    if text.contains(char::REPLACEMENT_CHARACTER) {
        return Err("not all of it is UTF-8: save it in that encoding".to_owned());
    }
    if let Some(key) = doubled(&root) {
        return Err(format!("the key `{key}` is written twice: keep one of them"));
    }
    let read: SidecarFile = reading::read(text).map_err(|refused| refused.to_string())?;
    if read.scenario != file.id {
        return Err(format!("it translates `{}`, not `{}`", read.scenario, file.id));
    }
    if read.language != sidecar.language {
        return Err(format!("its `language` is `{}`", read.language));
    }
    Ok(read)
}

/// A key that an object holds twice: serde keeps the last and says nothing.
fn doubled(node: &Node) -> Option<&str> {
    let mut seen = BTreeSet::new();
    let twice = node.entries().iter().find(|entry| !seen.insert(entry.key.as_str()));
    twice.map(|entry| entry.key.as_str()).or_else(|| {
        let entries = node.entries().iter().map(|entry| &entry.node);
        entries.chain(node.items()).find_map(doubled)
    })
}

fn compare(language: &str, sidecar: &SidecarFile, survey: &Survey, report: &mut Report<'_>) {
    for TextAt { key, text, pointer, .. } in &survey.texts {
        let spot = Spot::of(pointer);
        match sidecar.texts.get(key) {
            None => {
                let message = format!("not translated into `{language}`");
                let hint = format!("add `\"{key}\"` with `\"source\": \"{}\"`", source_hash(text));
                report.suggest(Code::Untranslated, &spot, message, hint);
            }
            Some(translation) if translation.source != source_hash(text) => {
                let message =
                    format!("the text has changed since it was translated into `{language}`");
                let hint = format!(
                    "look at the translation, then set its `source` to `{}`",
                    source_hash(text)
                );
                report.suggest(Code::Stale, &spot, message, hint);
            }
            Some(translation) if translation.text.trim().is_empty() => {
                let message = format!("its translation into `{language}` is empty");
                report.add(Code::Untranslated, &spot, message);
            }
            Some(_) => {}
        }
    }
    knows(sidecar, survey, Code::TranslatesNothing, report);
}

/// Whether each key of a sidecar is that of a text.
pub(super) fn knows(sidecar: &SidecarFile, survey: &Survey, code: Code, report: &mut Report<'_>) {
    let known = || survey.texts.iter().map(|text| text.key.as_str());
    let keys: BTreeSet<_> = known().collect();
    let language = &sidecar.language;
    for key in sidecar.texts.keys().filter(|key| !keys.contains(key.as_str())) {
        let message = format!("the sidecar for `{language}` translates `{key}`, which is no text");
        let hint = match nearest(key, known()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => "take it out".to_owned(),
        };
        report.suggest(code, &Spot::root(), message, hint);
    }
}
