//! Who learns of an event. Fixed when it is recorded and never widened: what is disclosed later is a
//! new event that carries what it discloses.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::actor::{Actor, Viewer};
use crate::ids::MemberId;

/// Who learns of an event.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Everybody, the public gallery included.
    Everyone,
    /// These actors, and nobody else.
    Actors(BTreeSet<Actor>),
}

impl Audience {
    /// One actor alone.
    pub fn only(actor: &Actor) -> Self {
        Self::Actors([actor.clone()].into())
    }

    /// These members.
    pub fn members<'a>(members: impl IntoIterator<Item = &'a MemberId>) -> Self {
        Self::Actors(members.into_iter().cloned().map(Actor::Member).collect())
    }

    /// Whether this viewer learns of it.
    pub fn includes(&self, viewer: &Viewer) -> bool {
        match (self, viewer) {
            (Self::Everyone, _) | (Self::Actors(_), Viewer::Actor(Actor::Host)) => true,
            (Self::Actors(actors), Viewer::Actor(actor)) => actors.contains(actor),
            (Self::Actors(_), Viewer::Projector | Viewer::Observer) => false,
        }
    }

    /// Whether this actor learns of it.
    pub fn has(&self, actor: &Actor) -> bool {
        match self {
            Self::Everyone => true,
            Self::Actors(actors) => actors.contains(actor),
        }
    }
}
