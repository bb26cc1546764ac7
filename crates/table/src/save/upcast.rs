//! Raising an older save to the present version, one version at a time.

use serde_json::Value;

/// The version of the saves this program writes. It is raised with each change that an older program
/// could not read, together with a step in [`STEPS`] and a golden save in `tests/golden/`.
pub const SAVE_VERSION: u32 = 1;

/// Takes a save of one version to the next.
type Step = fn(Value) -> Value;

/// The first is from version 1 to 2, and so on: one fewer than there are versions.
const STEPS: &[Step] = &[];

/// A save raised to the present version.
pub(super) fn upcast(version: u32, save: Value) -> Value {
    raise(version, save, STEPS)
}

fn raise(version: u32, save: Value, steps: &[Step]) -> Value {
    let done = usize::try_from(version.saturating_sub(1)).unwrap_or(usize::MAX);
    steps.iter().skip(done).fold(save, |save, step| step(save))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn with_records(mut save: Value) -> Value {
        let events = save["events"].take();
        save["records"] = events;
        save
    }

    fn with_reasons(mut save: Value) -> Value {
        for record in save["records"].as_array_mut().unwrap() {
            record["reasons"] = json!([]);
        }
        save
    }

    #[test]
    fn every_version_but_the_last_has_a_step() {
        assert_eq!(u32::try_from(STEPS.len()).unwrap() + 1, SAVE_VERSION);
    }

    #[test]
    fn a_save_takes_the_steps_it_has_not_taken() {
        let steps: [Step; 2] = [with_records, with_reasons];
        let first = json!({"events": [{"seq": 1}]});
        let second = json!({"records": [{"seq": 1}], "events": null});
        let third = json!({"records": [{"seq": 1, "reasons": []}], "events": null});
        assert_eq!(raise(1, first, &steps), third);
        assert_eq!(raise(2, second, &steps), third);
        assert_eq!(raise(3, third.clone(), &steps), third);
    }
}
