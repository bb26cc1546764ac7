//! Undertakings: promises that are given, and what becomes of them.

use serde::{Deserialize, Serialize};

use super::cause::Cause;
use super::promise::Promise;
use crate::audience::Audience;
use crate::ids::{MemberId, SittingId, UndertakingId};

/// A moment of a sitting's consultations.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HalfHour {
    /// The sitting.
    pub sitting: SittingId,
    /// Half-hours gone by in it.
    pub half_hour: u32,
}

/// A promise that was given.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Undertaking {
    /// Its name.
    pub id: UndertakingId,
    /// Who is bound.
    pub by: MemberId,
    /// To whom; `None` if to everybody.
    pub to: Option<MemberId>,
    /// What.
    pub promise: Promise,
    /// What it was worth when it was given, 0 to 10.
    pub worth: i32,
    /// When it was given.
    pub made_at: HalfHour,
    /// The wording of its draft then, if it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rev: Option<u32>,
    /// What became of it.
    pub state: UndertakingState,
    /// What showed it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<Cause>,
}

/// What became of an undertaking.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UndertakingState {
    /// It binds.
    Open,
    /// It was kept.
    Kept,
    /// It was broken.
    Broken,
    /// Its maker is free: released, by notice, or because the text changed.
    Released,
    /// It never came to it.
    Lapsed,
}

impl Undertaking {
    /// Whether it still binds.
    pub fn is_open(&self) -> bool {
        self.state == UndertakingState::Open
    }

    /// Whether it was given in public.
    pub fn is_public(&self) -> bool {
        self.to.is_none()
    }

    /// Who knows of it: those it is between, or everybody.
    pub fn readers(&self) -> Audience {
        match &self.to {
            Some(to) => Audience::members([&self.by, to]),
            None => Audience::Everyone,
        }
    }

    /// Whether this member knows of it.
    pub fn is_known_to(&self, member: &MemberId) -> bool {
        self.is_public() || self.by == *member || self.to.as_ref() == Some(member)
    }
}
