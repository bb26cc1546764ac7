//! English alphabetical order of names (rule 18).

use std::cmp::Ordering;

/// Compares two names as the Council sorts them: letters only, without case or accents.
pub(super) fn by_name(left: &str, right: &str) -> Ordering {
    key(left).cmp(&key(right)).then_with(|| left.cmp(right))
}

fn key(name: &str) -> String {
    name.chars()
        .map(plain)
        .filter(|letter| letter.is_alphanumeric() || letter.is_whitespace())
        .flat_map(char::to_lowercase)
        .collect()
}

/// The letter under the accent, for the accents in names of Member States.
fn plain(letter: char) -> char {
    match letter {
        'À'..='Å' => 'A',
        'à'..='å' => 'a',
        'Ç' => 'C',
        'ç' => 'c',
        'È'..='Ë' => 'E',
        'è'..='ë' => 'e',
        'Ì'..='Ï' => 'I',
        'ì'..='ï' => 'i',
        'Ñ' => 'N',
        'ñ' => 'n',
        'Ò'..='Ö' => 'O',
        'ò'..='ö' => 'o',
        'Ù'..='Ü' => 'U',
        'ù'..='ü' => 'u',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_case_do_not_move_a_name() {
        let mut names = ["Cuba", "Côte d'Ivoire", "Colombia", "canada"];
        names.sort_by(|left, right| by_name(left, right));
        assert_eq!(names, ["canada", "Colombia", "Côte d'Ivoire", "Cuba"]);
    }
}
