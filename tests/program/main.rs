//! The real program under the real faults: killed, out of disk, out of descriptors, out of time.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod faults;
mod kill;
mod program;
#[path = "../it/street/mod.rs"]
mod street;
mod world;
