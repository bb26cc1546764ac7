//! Brotli: every file that gains by it is also written compressed, for hosts that send such files.

use anyhow::{Context as _, Result};

use crate::files::{Build, BuildFile};

/// The most thorough there is: a file is compressed once and sent many times.
const QUALITY: u32 = 11;
/// The largest window every browser accepts.
const WINDOW: u32 = 22;
const BUFFER_BYTES: usize = 4096;
/// Formats that are compressed already.
const DENSE: [&str; 4] = ["br", "png", "woff2", "ico"];

/// Whether files are also written compressed.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Squeeze {
    /// They are.
    Yes,
    /// They are not.
    No,
}

/// Writes each file compressed beside itself where that makes it smaller.
pub(crate) fn all(build: &Build) -> Result<()> {
    for file in build.files().iter().filter(|file| !is_dense(file)) {
        let squeezed = compressed(file)?;
        if squeezed.len() < file.bytes.len() {
            build.write(&format!("{}.br", file.path), &squeezed)?;
        }
    }
    Ok(())
}

/// Bytes a file takes on the way to a browser that knows Brotli.
///
/// # Errors
/// It cannot be compressed.
pub fn squeezed_bytes(file: &BuildFile) -> Result<usize> {
    if is_dense(file) {
        return Ok(file.bytes.len());
    }
    Ok(compressed(file)?.len().min(file.bytes.len()))
}

fn is_dense(file: &BuildFile) -> bool {
    DENSE.contains(&file.extension())
}

fn compressed(file: &BuildFile) -> Result<Vec<u8>> {
    use std::io::Read as _;
    let mut squeezed = Vec::new();
    brotli::CompressorReader::new(file.bytes.as_slice(), BUFFER_BYTES, QUALITY, WINDOW)
        .read_to_end(&mut squeezed)
        .with_context(|| format!("{} cannot be compressed", file.path))?;
    Ok(squeezed)
}
