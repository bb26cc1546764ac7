//! Offers: what an actor may do now.
//!
//! An offer is either a command as it stands or a template with an open slot (words, a draft, clauses).
//! Every closed offer is put through `decide` before it is listed, so the two can never disagree; that
//! nothing is missing is held by a property test.

mod candidates;
mod means;
mod talk;
mod template;

pub use talk::TalkTemplate;
pub use template::Template;

use serde::{Deserialize, Serialize};

use crate::actor::Actor;
use crate::command::Command;
use crate::decide::{is_taken, why_refused};
use crate::refusal::Refusal;
use crate::state::State;

/// Something an actor may do now.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Offer {
    /// A command as it stands.
    Act(Box<Command>),
    /// A command with something left to write or choose.
    Compose(Template),
}

impl Offer {
    /// Whether this offer is the command, or could become it.
    pub fn covers(&self, command: &Command) -> bool {
        match self {
            Self::Act(offered) => **offered == *command,
            Self::Compose(template) => template.covers(command),
        }
    }
}

/// What this actor may do now, in a fixed order.
pub fn offers(state: &State, actor: &Actor) -> Vec<Offer> {
    let closed = candidates::closed(state, actor)
        .into_iter()
        .filter(|command| is_taken(state, actor, command))
        .map(|command| Offer::Act(Box::new(command)));
    let open = candidates::templates(state, actor)
        .into_iter()
        .filter(|template| is_taken(state, actor, &template.probe(state, actor)))
        .map(Offer::Compose);
    closed.chain(open).collect()
}

/// Why this actor could not take up an offer now; nothing if it could. A template is put to the rules as it is
/// when offers are listed, so that the two agree.
pub fn why_not(state: &State, actor: &Actor, offer: &Offer) -> Option<Refusal> {
    match offer {
        Offer::Act(command) => why_refused(state, actor, command),
        Offer::Compose(template) => why_refused(state, actor, &template.probe(state, actor)),
    }
}
