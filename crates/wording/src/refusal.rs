//! Why something cannot be done: a refusal as a sentence, with the rule it rests on.

use council::{BodyId, MemberId, Refusal, RuleRef};
use serde_json::Value;

use crate::voice::capitalised;
use crate::{Arguments, Catalogue, Names};

/// Says why a command was refused, with the rule: "The adoption of the agenda comes first (rule 9)."
///
/// The sentence is looked up by the refusal's own name and filled from its own fields, so that a new
/// refusal needs a sentence and nothing else; a test reads them all.
pub fn refusal(catalogue: &Catalogue, names: &impl Names, refusal: &Refusal) -> String {
    let (name, fields) = parts(refusal);
    let mut arguments = Arguments::new();
    for (field, value) in &fields {
        let text = match (field.as_str(), value) {
            ("chair" | "member", Value::String(id)) => {
                catalogue.in_text(&names.member(&MemberId::new(id)))
            }
            ("body", Value::String(id)) => names.body(&BodyId::new(id)),
            (_, value) => match value.as_u64() {
                Some(number) => {
                    arguments.set(field.clone(), number);
                    continue;
                }
                None => selector(value),
            },
        };
        arguments.set(field.clone(), text);
    }
    let sentence = catalogue.say(&format!("refusal-{name}"), &arguments);
    with_rule(catalogue, capitalised(&sentence), refusal.rule())
}

fn with_rule(catalogue: &Catalogue, sentence: String, rule: Option<RuleRef>) -> String {
    let mut arguments = Arguments::new();
    arguments.set("sentence", sentence);
    match rule {
        None => catalogue.say("refusal", &arguments),
        Some(rule) => {
            arguments.set("rule", rule_in_words(catalogue, rule));
            catalogue.say("refusal-by-rule", &arguments)
        }
    }
}

/// A rule as it is cited: "rule 30", "Article 27(3)".
pub fn rule_in_words(catalogue: &Catalogue, rule: RuleRef) -> String {
    let (key, number) = match rule {
        RuleRef::Article(article) => ("rule-article", article.to_owned()),
        RuleRef::Rule(number) => ("rule-number", number.to_string()),
        RuleRef::Resolution(symbol) => ("rule-resolution", symbol.to_owned()),
        RuleRef::Practice(document) => ("rule-practice", document.to_owned()),
    };
    let mut arguments = Arguments::new();
    arguments.set("number", number);
    catalogue.say(key, &arguments)
}

/// A refusal's name and its fields, as they travel in JSON. A refusal of the dealings or of means has
/// the name of its area before its own.
fn parts(refusal: &Refusal) -> (String, serde_json::Map<String, Value>) {
    let value = serde_json::to_value(refusal).unwrap_or_default();
    if !matches!(refusal, Refusal::Dealing(_) | Refusal::Means(_)) {
        return named(&value);
    }
    let inner = value.as_object().and_then(|tagged| tagged.values().next());
    let (name, fields) = named(inner.unwrap_or(&Value::Null));
    (format!("{}-{name}", selector(&value)), fields)
}

fn named(value: &Value) -> (String, serde_json::Map<String, Value>) {
    let fields = value.as_object().and_then(|tagged| tagged.values().next()?.as_object().cloned());
    (selector(value), fields.unwrap_or_default())
}

/// What a sentence selects by: a text, the name of a variant, or "none".
pub(crate) fn selector(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Object(tagged) => tagged.keys().next().cloned().unwrap_or_default(),
        Value::Null => "none".to_owned(),
        Value::Bool(_) | Value::Number(_) | Value::Array(_) => String::new(),
    }
}
