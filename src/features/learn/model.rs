//! Which ideas of the course have a page, and which page belongs to what a game or the glossary names.

/// The pages, in the order in which they are read. Each is a file of that name in `public/lessons`.
pub(crate) const LESSONS: [&str; 14] = [
    "collective-security",
    "majority",
    "abstention",
    "procedure",
    "assembly",
    "binding",
    "mandate",
    "burden",
    "self-defence",
    "representation",
    "sovereignty",
    "evidence",
    "settlement",
    "consequences",
];

/// The page of that name, if there is one.
pub(crate) fn lesson(name: &str) -> Option<&'static str> {
    LESSONS.into_iter().find(|lesson| *lesson == name)
}

/// The page on an idea that showed itself in a game, by the idea's name in the crisis.
pub(crate) fn on_concept(concept: &str) -> Option<&'static str> {
    let name = match concept {
        "one-for-all"
        | "divergent-interests"
        | "national-interest"
        | "political-will"
        | "deterrence"
        | "selectivity" => "collective-security",
        "majority" | "veto" => "majority",
        "great-power-absence" => "abstention",
        "procedure" | "precedent" => "procedure",
        "general-assembly" | "paralysis" => "assembly",
        "binding-decisions" | "ladder-of-measures" => "binding",
        "lead-nation-enforcement" | "mandate-and-oversight" | "operational-limits" => "mandate",
        "burden-sharing" => "burden",
        "action-without-the-council" | "collective-defence" => "self-defence",
        "representation" => "representation",
        "sovereignty" => "sovereignty",
        "inclusion" | "early-warning" => "evidence",
        "peaceful-settlement" => "settlement",
        "unintended-consequences" => "consequences",
        _ => return None,
    };
    lesson(name)
}

/// The page on which a term of the glossary is explained at length.
pub(crate) fn on_term(term: &str) -> Option<&'static str> {
    let name = match term {
        "veto" | "permanent" => "majority",
        "abstain" => "abstention",
        "breach" | "aggression" => "evidence",
        "determination" | "ceasefire" | "sanctions" => "binding",
        "selfdefence" => "self-defence",
        "assembly" => "assembly",
        "separate" | "order" | "presidency" => "procedure",
        "mediation" => "settlement",
        "domestic" => "sovereignty",
        _ => return None,
    };
    lesson(name)
}

/// The address of a page.
pub(crate) fn address(lesson: &str) -> String {
    format!("learn?t={lesson}")
}

/// The name of its title's words.
pub(crate) fn title(lesson: &str) -> String {
    format!("lesson-{lesson}")
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::fs;

    use super::*;
    use crate::session::example::Example;
    use crate::words;

    fn page(lesson: &str) -> String {
        fs::read_to_string(format!("public/lessons/en/{lesson}.html"))
            .unwrap_or_else(|_| panic!("{lesson} has no page"))
    }

    /// The words between the tags.
    fn words_of(html: &str) -> usize {
        let text = html.split('<').filter_map(|piece| piece.split_once('>').map(|(_, text)| text));
        text.flat_map(str::split_whitespace).count()
    }

    #[test]
    fn every_page_is_there_is_short_and_says_where_its_facts_stand() {
        for lesson in LESSONS {
            let page = page(lesson);
            let (text, sources) = page.split_once("<h2>").expect("its sources stand below");
            let words = words_of(text);
            assert!((150..=250).contains(&words), "{lesson}: {words} words");
            assert!(sources.matches("<li>").count() >= 2, "{lesson} names one source at most");
            assert!(sources.contains("Charter, Article"), "{lesson} names no Article");
            assert!(!text.contains('!'), "{lesson} exclaims");
            assert_ne!(words::plain(&title(lesson)), format!("[{}]", title(lesson)));
        }
    }

    #[test]
    fn no_page_lies_there_unread_or_reaches_outside() {
        let files = fs::read_dir("public/lessons/en").unwrap().flatten();
        let names: BTreeSet<String> =
            files.map(|file| file.file_name().to_string_lossy().into_owned()).collect();
        let expected = LESSONS.into_iter().map(|lesson| format!("{lesson}.html")).collect();
        assert_eq!(names, expected);
        for lesson in LESSONS {
            let page = page(lesson);
            for never in ["http", "<script", "style=", "<img", "href"] {
                assert!(!page.contains(never), "{lesson} holds {never}");
            }
        }
    }

    #[test]
    fn every_idea_that_korea_names_has_its_page() {
        let papers = Example::begun().papers;
        let concepts = papers.scenario().file.concepts.iter().flatten();
        let named: Vec<String> = concepts.filter_map(|one| one.concept.clone()).collect();
        assert!(named.len() > 10, "{named:?}");
        for concept in named {
            assert!(on_concept(&concept).is_some(), "{concept} has no page");
        }
    }

    #[test]
    fn a_debrief_leads_to_the_page_of_each_idea_it_names() {
        let (_, debriefed) = Example::debriefed();
        let met = &debriefed.debrief.concepts;
        assert!(!met.is_empty());
        for one in met {
            assert!(on_concept(&one.concept).is_some(), "{}", one.concept);
        }
        for entry in &debriefed.debrief.entries {
            assert!(on_concept(entry.kind.concept()).is_some(), "{}", entry.kind.concept());
        }
    }

    #[test]
    fn what_is_not_there_is_not_looked_for() {
        assert_eq!(lesson("../worker"), None);
        assert_eq!(on_concept("norms-and-courts"), None, "Korea does not teach it");
        assert_eq!(on_term("secretary"), None);
        assert_eq!(address("veto"), "learn?t=veto");
    }
}
