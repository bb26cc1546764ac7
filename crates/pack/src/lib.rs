//! What happens to the web build after Trunk: file hashes, Content-Security-Policy, the precache
//! list and Brotli.
//!
//! Nothing is here yet. It is built with the offline app; until then Trunk's own output is served.
