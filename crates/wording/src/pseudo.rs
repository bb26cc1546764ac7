//! The pseudo-locale: English made strange, so that a page in it shows what was never worded, what runs
//! out of its place and what cannot stand the other way round. It has no file of its own.

use std::borrow::Cow;

/// Its tag, under which other programs know it too: the mirrored one of three.
pub(crate) const TAG: &str = "qps-plocm";

/// The text of a sentence as the pseudo-locale has it: no plain vowel is left, and vowels are doubled, which
/// makes texts longer by some 40 % and single words too. What is put into the sentence stays as it is.
pub(crate) fn stretched(text: &str) -> Cow<'_, str> {
    let mut strange = String::with_capacity(text.len().saturating_mul(2));
    for letter in text.chars() {
        match accented(letter) {
            Some((first, again)) => strange.extend([first, again]),
            None => strange.push(letter),
        }
    }
    Cow::Owned(strange)
}

/// What stands for a letter, if it is one of those that change. All are in the typefaces we serve.
fn accented(letter: char) -> Option<(char, char)> {
    Some(match letter {
        'a' => ('å', 'å'),
        'e' => ('é', 'é'),
        'i' => ('ï', 'ï'),
        'o' => ('ø', 'ø'),
        'u' => ('ü', 'ü'),
        'y' => ('ÿ', 'ÿ'),
        'n' => ('ñ', 'ñ'),
        'c' => ('ç', 'ç'),
        'A' => ('Å', 'å'),
        'E' => ('É', 'é'),
        'I' => ('Ï', 'ï'),
        'O' => ('Ø', 'ø'),
        'U' => ('Ü', 'ü'),
        'Y' => ('Ý', 'ý'),
        'N' => ('Ñ', 'ñ'),
        'C' => ('Ç', 'ç'),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::catalogue::ENGLISH;
    use crate::{Arguments, Catalogue};

    /// Lists for the program, in which names of members stand as a crisis has them.
    const LISTS: [&str; 2] = ["names-in-talk", "names-with-article"];

    /// Every message, and every value that one of them is given.
    fn messages() -> (BTreeSet<&'static str>, Arguments<'static>) {
        let (mut keys, mut arguments) = (BTreeSet::new(), Arguments::new());
        for line in
            ENGLISH.iter().flat_map(|file| file.lines()).filter(|line| !line.starts_with('#'))
        {
            let key = line.split_once(" =").map(|(key, _)| key);
            keys.extend(key.filter(|key| key.starts_with(char::is_alphabetic)));
            for rest in line.split('$').skip(1) {
                let end =
                    |letter: char| !letter.is_alphanumeric() && letter != '_' && letter != '-';
                arguments.set(rest.split(end).next().unwrap_or_default(), 7);
            }
        }
        (keys, arguments)
    }

    #[test]
    fn every_message_is_made_strange_and_what_is_put_into_it_is_not() {
        let (english, pseudo) = (Catalogue::english(), Catalogue::pseudo());
        let (keys, arguments) = messages();
        assert!(keys.len() > 1_500, "only {} messages are found", keys.len());
        for key in keys {
            let (before, after) = (english.say(key, &arguments), pseudo.say(key, &arguments));
            let after = after.replace(['\u{2068}', '\u{2069}'], "");
            let is_list = LISTS.contains(&key);
            let expected = if is_list { before.as_str().into() } else { stretched(&before) };
            assert_eq!(after, expected, "{key}");
            assert!(!after.is_empty(), "{key} says nothing");
        }
    }

    #[test]
    fn texts_become_longer_by_two_fifths() {
        let english = Catalogue::english();
        let (keys, arguments) = messages();
        let texts = keys.into_iter().filter(|key| !LISTS.contains(key));
        let texts: Vec<String> = texts.map(|key| english.say(key, &arguments)).collect();
        let letters = |text: &str| text.chars().count();
        let before: usize = texts.iter().map(|text| letters(text)).sum();
        let after: usize = texts.iter().map(|text| letters(&stretched(text))).sum();
        let percent = after * 100 / before;
        assert!((138..=145).contains(&percent), "{percent} % of the English length");
    }

    #[test]
    fn a_name_is_isolated_in_a_sentence_and_stays_as_it_is() {
        let pseudo = Catalogue::pseudo();
        let names = ["Norway".to_owned(), "Cuba".to_owned()];
        assert_eq!(pseudo.list(&names), "\u{2068}Norway\u{2069} ååññd \u{2068}Cuba\u{2069}");
        assert_eq!(
            pseudo.in_talk("Union of Soviet Socialist Republics"),
            "thé \u{2068}Soviet Union\u{2069}".replace("é", "éé")
        );
        assert_eq!(pseudo.set_in("Norway"), "\u{2068}Norway\u{2069}");
        assert_eq!(Catalogue::english().set_in("Norway"), "Norway");
    }

    #[test]
    fn a_language_is_found_by_its_tag() {
        assert_eq!(Catalogue::of(TAG).tag(), TAG);
        for english in ["en", "", "xx", "../en"] {
            assert_eq!(Catalogue::of(english).tag(), "en", "{english}");
        }
    }
}
