//! What happens to the web build after Trunk: a content security policy with the hashes of the page's own
//! scripts, a service worker that keeps one whole build for use without a network, a page for addresses
//! that do not exist, Brotli beside every file, and the sum of what a first visit loads.
//!
//! Trunk calls it as a hook (`Trunk.toml`) before it puts the new build in place of the old one.

mod files;
mod offline;
mod page;
mod policy;
mod sizes;
mod squeeze;

use std::path::Path;

use anyhow::Result;

pub use files::{Build, BuildFile};
pub use offline::{service_worker, version};
pub use page::{Page, with_policy};
pub use policy::policy;
pub use sizes::{Budget, Sizes};
pub use squeeze::{Squeeze, squeezed_bytes};

/// The page every address leads to.
pub const PAGE: &str = "index.html";
/// The same page, where a static host looks for it when it has no such file.
pub const NOT_FOUND: &str = "404.html";
/// The service worker, at the root of the build so that all of it is in its scope.
pub const SERVICE_WORKER: &str = "sw.js";

/// Finishes a build in place. `squeeze` says whether files are also written compressed: a development
/// server has no use for them.
///
/// # Errors
/// The folder is not a build, or cannot be written.
pub fn finish(folder: &Path, squeeze: Squeeze) -> Result<()> {
    let build = Build::read(folder)?;
    let page = Page::read(&build)?;
    build.write(PAGE, with_policy(&page).as_bytes())?;
    build.write(NOT_FOUND, with_policy(&page).as_bytes())?;
    let build = Build::read(folder)?;
    build.write(SERVICE_WORKER, service_worker(&build).as_bytes())?;
    if squeeze == Squeeze::Yes {
        squeeze::all(&Build::read(folder)?)?;
    }
    Ok(())
}
