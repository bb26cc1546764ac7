//! On what the Charter's proviso on parties looks: which chapter a decision rests on.

use crate::vote::ChapterBasis;

/// The articles of Chapter VI, Pacific Settlement of Disputes.
const CHAPTER_VI_ARTICLES: std::ops::RangeInclusive<u16> = 33..=38;

/// Reads a chapter or article given in free words. The proviso of Article 27(3) reaches decisions
/// under Chapter VI (Articles 33 to 38) and Article 52, paragraph 3. A text that also names Chapter
/// VII, or that names nothing known, rests on another basis: an obligation is not presumed.
pub(super) fn basis(text: &str) -> ChapterBasis {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let names = |wanted: &[&str]| words.iter().any(|word| wanted.contains(word));
    if names(&["vii", "7"]) {
        ChapterBasis::Other
    } else if names(&["vi", "6"]) || names_chapter_vi_article(&words) || names_article_52_3(&words)
    {
        ChapterBasis::PacificSettlement
    } else {
        ChapterBasis::Other
    }
}

fn names_chapter_vi_article(words: &[&str]) -> bool {
    words
        .iter()
        .any(|word| word.parse().is_ok_and(|article| CHAPTER_VI_ARTICLES.contains(&article)))
}

/// "52(3)", "Article 52, paragraph 3", "Art. 52 para 3": the paragraph follows within two words.
fn names_article_52_3(words: &[&str]) -> bool {
    words
        .iter()
        .position(|word| *word == "52")
        .is_some_and(|at| words.iter().skip(at + 1).take(2).any(|word| *word == "3"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use rstest::rstest;

    #[rstest]
    #[case("VI")]
    #[case("vi")]
    #[case("Chapter VI")]
    #[case("chapter_vi")]
    #[case("6")]
    #[case("VI (inquiry)")]
    #[case("Article 34")]
    #[case("Articles 33 and 36")]
    #[case("52(3)")]
    #[case("Art. 52 (3)")]
    #[case("Article 52, paragraph 3")]
    fn the_proviso_reaches_pacific_settlement(#[case] text: &str) {
        assert_eq!(basis(text), ChapterBasis::PacificSettlement, "{text}");
    }

    #[rstest]
    #[case("")]
    #[case("VII")]
    #[case("VI and VII")]
    #[case("Chapters VI, VII")]
    #[case("VII (and VIII)")]
    #[case("VII (Article 39 recommendation; no article named)")]
    #[case("VIII")]
    #[case("Article 41")]
    #[case("52")]
    #[case("52(1)")]
    #[case("Article 53")]
    #[case("unspecified")]
    #[case("procedural (rule 39)")]
    fn the_proviso_reaches_nothing_else(#[case] text: &str) {
        assert_eq!(basis(text), ChapterBasis::Other, "{text}");
    }
}
