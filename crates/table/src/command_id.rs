//! The name of one command, given by the client that sent it, so that a retry is harmless.

use serde::{Deserialize, Serialize};

use crate::limits::CLIENT_ID_BYTES_MAX;

/// A client: one open page, one node, one script. Opaque, random, and no person's name.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ClientId(String);

/// The name of one command: the client and its own count. A client counts up and never twice.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CommandId {
    /// Who sent it.
    pub client: ClientId,
    /// Which of its commands it is.
    pub counter: u32,
}

impl ClientId {
    /// Takes the name as it is; [`fits`](Self::fits) says whether a table takes it.
    pub fn new(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The name as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is neither empty nor longer than [`CLIENT_ID_BYTES_MAX`].
    pub fn fits(&self) -> bool {
        (1..=CLIENT_ID_BYTES_MAX).contains(&self.0.len())
    }
}

impl CommandId {
    /// The command a client counts as `counter`.
    pub fn new(client: impl Into<String>, counter: u32) -> Self {
        Self { client: ClientId::new(client), counter }
    }
}
