//! What words mean, and how plain the words of the bot are.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod labelled;
mod plain;
mod signs;
mod words;
