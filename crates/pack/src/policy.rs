//! The content security policy: nothing but what the build itself brought, from its own origin.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest as _, Sha256};

/// The policy of a page in which these scripts stand. `frame-ancestors` is no part of it: a `meta` element
/// cannot say it, so that a server sends it as a header.
pub fn policy(scripts: &[&str]) -> String {
    let allowed = ["'self'", "'wasm-unsafe-eval'"].into_iter().map(str::to_owned);
    let scripts: Vec<String> =
        allowed.chain(scripts.iter().map(|script| format!("'{}'", hash(script)))).collect();
    [
        "default-src 'none'".to_owned(),
        format!("script-src {}", scripts.join(" ")),
        "style-src 'self'".to_owned(),
        "img-src 'self' data:".to_owned(),
        "font-src 'self'".to_owned(),
        "connect-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "base-uri 'self'".to_owned(),
        "form-action 'none'".to_owned(),
    ]
    .join("; ")
}

/// As a policy names a script: the algorithm and the hash of every byte between its tags.
fn hash(script: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(script.as_bytes())))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the specification (CSP Level 3, 2.3.1 and 8.4).
    #[test]
    fn a_script_is_named_as_the_specification_has_it() {
        let named = hash("alert('Hello, world.');");
        assert_eq!(named, "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }

    #[test]
    fn nothing_is_allowed_that_is_not_named() {
        let policy = policy(&["a()"]);
        assert!(policy.starts_with("default-src 'none'; "));
        assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"));
        assert!(!policy.contains("http") && !policy.contains('*'));
    }
}
