//! Which build this is: a page and a worker of two builds do not talk.

/// The build's name: the version, and what the build was given besides.
pub(crate) fn id() -> String {
    let mark = option_env!("PLACARD_BUILD").unwrap_or("development");
    format!("{}-{mark}", env!("CARGO_PKG_VERSION"))
}
