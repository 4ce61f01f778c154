//! The emulated WhatsApp: it refuses what the real server refuses, and tells what the real one tells.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod account;
mod neighbours;
mod page;
mod refusals;
mod sending;
mod street;
mod trouble;
mod webhooks;
