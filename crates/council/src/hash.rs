//! The one hash the game uses: SHA-256, written in hex, the same natively and in WASM.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The SHA-256 of some bytes in lower-case hex.
pub fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
