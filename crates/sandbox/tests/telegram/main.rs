//! The emulated Telegram, driven over HTTP as a bot drives it: one module per family of behaviour.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod changing;
mod copying;
mod http;
mod page;
mod people;
mod sending;
mod street;
mod things;
mod updates;
mod words;
