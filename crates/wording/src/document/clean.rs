//! Typed text made fit to print: no control characters, no marks that turn the page around.

/// Typed text on one line. Line breaks become spaces; control characters and marks that override the
/// direction of what follows are left out, so that no text can change another's look.
pub(crate) fn clean(text: &str) -> String {
    let kept: String = text
        .chars()
        .map(|letter| if letter.is_whitespace() { ' ' } else { letter })
        .filter(|letter| !letter.is_control() && !turns_direction(*letter))
        .collect();
    kept.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Embeddings, overrides and isolates (Unicode Standard Annex 9); plain direction marks stay.
fn turns_direction(letter: char) -> bool {
    matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typed_text_cannot_change_the_page_around_it() {
        assert_eq!(clean(" two\nlines\t and\u{0} \u{202e}more\u{2069} "), "two lines and more");
        assert_eq!(clean("ا\u{200f}ب"), "ا\u{200f}ب");
        assert_eq!(clean("\u{7}\n\r"), "");
    }
}
