//! What a first visit loads before Korea can be played, under Brotli, by kind of file.

use std::collections::BTreeMap;
use std::fmt;

use anyhow::Result;

use crate::files::{Build, BuildFile};
use crate::squeeze::squeezed_bytes;

/// The crisis that is played first.
const FIRST_CRISIS: &str = "scenarios/korea-1950.json";
/// Bytes in a kilobyte, as the bounds count them.
const KILOBYTE: usize = 1000;

/// A share of the first load.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Budget {
    /// The program and what binds it to the page.
    Program,
    /// Typefaces.
    Fonts,
    /// The crisis with its English texts.
    Crisis,
    /// The page, its sheets, its drawings.
    Rest,
}

/// What a first visit loads.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Sizes {
    /// Bytes by share.
    pub bytes: BTreeMap<Budget, usize>,
    /// Each file with its share and bytes, the largest first.
    pub files: Vec<(String, Budget, usize)>,
}

impl Budget {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Program, Self::Fonts, Self::Crisis, Self::Rest];

    /// What it may weigh, in bytes.
    pub fn bound(self) -> usize {
        let kilobytes = match self {
            Self::Program => 260,
            Self::Fonts => 60,
            Self::Crisis => 45,
            Self::Rest => 35,
        };
        kilobytes * KILOBYTE
    }

    fn name(self) -> &'static str {
        match self {
            Self::Program => "program and glue",
            Self::Fonts => "typefaces",
            Self::Crisis => "Korea, with its texts",
            Self::Rest => "page, sheets, drawings",
        }
    }

    /// The share a file of the first load belongs to; `None` if it is loaded later, or never.
    fn of(file: &BuildFile) -> Option<Self> {
        let path = file.path.as_str();
        let later = path.starts_with("icons/") && path != "icons/seal.svg";
        match file.extension() {
            // Asked for once the page stands.
            "js" if path == crate::SERVICE_WORKER => None,
            "wasm" | "js" => Some(Self::Program),
            "woff2" => Some(Self::Fonts),
            "json" => (path == FIRST_CRISIS).then_some(Self::Crisis),
            "html" => (path == crate::PAGE).then_some(Self::Rest),
            "css" | "webmanifest" => Some(Self::Rest),
            // Drawings are loaded as they come into view; those of Korea are counted all the same.
            "svg" => (!later && path != "maps/world.svg").then_some(Self::Rest),
            _ => None,
        }
    }
}

impl Sizes {
    /// Weighs a build.
    ///
    /// # Errors
    /// A file cannot be compressed.
    pub fn of(build: &Build) -> Result<Self> {
        let mut bytes: BTreeMap<Budget, usize> = BTreeMap::new();
        let mut files = Vec::new();
        for file in build.files() {
            let Some(share) = Budget::of(file) else { continue };
            let weight = squeezed_bytes(file)?;
            *bytes.entry(share).or_default() += weight;
            files.push((file.path.clone(), share, weight));
        }
        files.sort_by(|one, other| other.2.cmp(&one.2).then_with(|| one.0.cmp(&other.0)));
        Ok(Self { bytes, files })
    }

    /// All of it.
    pub fn total(&self) -> usize {
        self.bytes.values().sum()
    }

    /// What all of it may weigh.
    pub fn bound() -> usize {
        Budget::ALL.into_iter().map(Budget::bound).sum()
    }

    /// Whether the whole is within its bound. A share may lend to another.
    pub fn fits(&self) -> bool {
        self.total() <= Self::bound()
    }
}

impl fmt::Display for Sizes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<26}{:>10}{:>10}", "first load, Brotli", "bytes", "bound")?;
        for share in Budget::ALL {
            let bytes = self.bytes.get(&share).copied().unwrap_or_default();
            writeln!(f, "{:<26}{bytes:>10}{:>10}", share.name(), share.bound())?;
        }
        write!(f, "{:<26}{:>10}{:>10}", "all", self.total(), Self::bound())
    }
}
