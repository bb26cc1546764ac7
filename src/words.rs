//! The page's words, all of them from `wording`: a language is a folder of files, not code.

use std::sync::OnceLock;

use council::{Date, DispatchId, VoteResult};
use table::Refused;
use wording::{Arguments, Catalogue, CrisisNames, Drafter, PlainNames, Story, StoryKind, Texts};

use crate::session::{Papers, Trouble};

static CATALOGUE: OnceLock<Catalogue> = OnceLock::new();

/// Has the page speak a language. The one it began with stays.
pub(crate) fn speak(language: Catalogue) {
    // Set before the first word is said, or not at all.
    drop(CATALOGUE.set(language));
}

/// The sentences of the page's language, read once.
pub(crate) fn catalogue() -> &'static Catalogue {
    CATALOGUE.get_or_init(Catalogue::english)
}

/// A text that a crisis brings, in the words of its own language, as it stands on a page of this one.
pub(crate) fn brought(text: &str) -> String {
    catalogue().set_in(text)
}

/// Does something with the sentences of the page's language.
pub(crate) fn with_catalogue<T>(read: impl FnOnce(&Catalogue) -> T) -> T {
    read(catalogue())
}

/// The words named `key`, with these in them.
pub(crate) fn say(key: &str, named: &[(&'static str, String)]) -> String {
    let arguments: Arguments<'_> =
        named.iter().map(|(name, value)| (*name, value.as_str())).collect();
    catalogue().say(key, &arguments)
}

/// The words named `key`, with a number by which they may be chosen.
pub(crate) fn count(key: &str, name: &'static str, number: impl Into<i64>) -> String {
    let mut arguments = Arguments::new();
    arguments.set(name, number.into());
    catalogue().say(key, &arguments)
}

/// Several things in a row: "a, b and c".
pub(crate) fn list(items: &[String]) -> String {
    catalogue().list(items)
}

/// The same with numbers beside, by which it may be chosen.
pub(crate) fn say_counted(
    key: &str,
    named: &[(&'static str, String)],
    numbers: &[(&'static str, u32)],
) -> String {
    let mut arguments: Arguments<'_> =
        named.iter().map(|(name, value)| (*name, value.as_str())).collect();
    for (name, number) in numbers {
        arguments.set(*name, *number);
    }
    catalogue().say(key, &arguments)
}

/// What the President announces, with the names of the crisis.
pub(crate) fn announce_in(papers: Papers, result: &VoteResult) -> String {
    wording::announcement(catalogue(), papers.names(), result)
}

/// Whoever puts clauses and papers in words.
pub(crate) fn drafter(papers: Papers) -> Drafter<'static> {
    Drafter::new(catalogue(), papers.names())
}

/// The word with which a verb begins a clause.
pub(crate) fn verb(verb: council::Verb) -> String {
    wording::verb(catalogue(), verb)
}

/// A number as papers write it: "12,000".
pub(crate) fn figure(number: u32) -> String {
    count("figure", "n", number)
}

/// What a dispatch or cable is called in a list.
pub(crate) fn paper_title(papers: Papers, paper: &DispatchId) -> String {
    let names = papers.names();
    if let Some(headline) = names.dispatch(paper).and_then(|one| one.headline.as_ref()) {
        return brought(headline.as_str());
    }
    if names.cable(paper).is_some() { plain("paper-cable") } else { paper.to_string() }
}

/// Why something is refused, as a sentence with its rule.
pub(crate) fn refused(papers: Papers, refused: &Refused) -> String {
    match refused {
        Refused::ByTheRules(refusal) => wording::refusal(catalogue(), papers.names(), refusal),
        Refused::Overtaken { .. } | Refused::NameTaken | Refused::NoSuchClient => {
            plain("refused-overtaken")
        }
        Refused::LogFull => plain("refused-log-full"),
    }
}

/// What stands in the way, with the way out.
pub(crate) fn trouble(trouble: &Trouble) -> String {
    match trouble {
        Trouble::NoScenario { file } => say("trouble-no-scenario", &[("file", file.clone())]),
        Trouble::NoSuchGame => plain("trouble-no-such-game"),
        Trouble::NotKept { why } => say("trouble-not-kept", &[("why", why.clone())]),
        Trouble::Unreadable { why } => say("trouble-unreadable", &[("why", why.clone())]),
    }
}

/// A story with nothing told yet.
pub(crate) fn story(papers: Papers) -> Story<'static, CrisisNames<'static>> {
    Story::new(catalogue(), papers.names(), papers.venue())
}

/// What kind of thing a line tells, in a word.
pub(crate) fn kind(kind: StoryKind) -> String {
    plain(match kind {
        StoryKind::Move => "kind-move",
        StoryKind::Answer => "kind-answer",
        StoryKind::Call => "kind-call",
        StoryKind::Rumour => "kind-rumour",
        StoryKind::Promise => "kind-promise",
        StoryKind::Mood => "kind-mood",
        StoryKind::Capital => "kind-capital",
        StoryKind::Message => "kind-message",
        StoryKind::Note | StoryKind::Withdrawal => "kind-note",
        StoryKind::Speech => "kind-speech",
        StoryKind::Vote => "kind-vote",
        StoryKind::Crisis => "kind-crisis",
        StoryKind::Means => "kind-means",
        StoryKind::Ending => "kind-ending",
    })
}

/// The words named `key`, which take no values.
pub(crate) fn plain(key: &str) -> String {
    with_catalogue(|catalogue| catalogue.plain(key))
}

/// The words named `key`, with these values in them.
pub(crate) fn with_numbers(key: &str, values: &[(&'static str, u16)]) -> String {
    let mut arguments = Arguments::new();
    for (name, value) in values {
        arguments.set(*name, *value);
    }
    with_catalogue(|catalogue| catalogue.say(key, &arguments))
}

/// The words named `key`, with this text in them.
pub(crate) fn with_text(key: &str, name: &'static str, text: &str) -> String {
    let mut arguments = Arguments::new();
    arguments.set(name, text);
    with_catalogue(|catalogue| catalogue.say(key, &arguments))
}

/// What the President announces. Members are called as their placards say.
pub(crate) fn announce(result: &VoteResult) -> String {
    with_catalogue(|catalogue| wording::announcement(catalogue, &PlainNames, result))
}

/// A day as the Council's papers write it: "25 June 1950".
pub(crate) fn day(date: Date) -> String {
    with_catalogue(|catalogue| catalogue.date(date))
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_key_the_page_asks_for_has_words() {
        let mut asked = Vec::new();
        keys_in(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut asked);
        assert!(
            asked.len() > 30,
            "only {} keys found: has the form of asking changed?",
            asked.len()
        );
        let missing: Vec<_> = asked
            .into_iter()
            .filter(|key| !with_catalogue(|catalogue| catalogue.knows(key)))
            .collect();
        assert_eq!(missing, Vec::<String>::new(), "these keys have no words in crates/wording");
    }

    /// The keys written out in the app's sources: in calls to this module, and in tables of keys.
    fn keys_in(folder: &Path, keys: &mut Vec<String>) {
        for entry in fs::read_dir(folder).unwrap().flatten() {
            if entry.path().is_dir() {
                keys_in(&entry.path(), keys);
            } else if entry.path().extension().is_some_and(|it| it == "rs") {
                let text = fs::read_to_string(entry.path()).unwrap();
                keys.extend(text.split("words::").skip(1).filter_map(first_literal));
                keys.extend(text.split(", \"").skip(1).filter_map(last_literal));
            }
        }
    }

    /// The first argument of a call, if it is a key written out and not put together.
    fn first_literal(call: &str) -> Option<String> {
        let (_, arguments) = call.split_once('(')?;
        let literal = arguments.trim_start().strip_prefix('"')?;
        literal.split_once('"').map(|(key, _)| key.to_owned())
    }

    /// The second half of a pair in a table of alternatives: `(PutAs::Uphold, "put-as-uphold")`.
    fn last_literal(pair: &str) -> Option<String> {
        let (key, _) = pair.split_once("\"),")?;
        let is_key = key.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '-');
        (is_key && key.contains('-')).then(|| key.to_owned())
    }
}
