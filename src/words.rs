//! The page's words, all of them from `wording`: a language is a folder of files, not code.

use std::cell::OnceCell;

use council::{Date, VoteResult};
use wording::{Arguments, Catalogue, PlainNames};

thread_local! {
    // The browser has one thread; reading the files once is enough.
    static CATALOGUE: OnceCell<Catalogue> = const { OnceCell::new() };
}

/// Does something with the sentences of the page's language.
pub(crate) fn with_catalogue<T>(read: impl FnOnce(&Catalogue) -> T) -> T {
    CATALOGUE.with(|cell| read(cell.get_or_init(Catalogue::english)))
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
