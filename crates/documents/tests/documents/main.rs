//! Pictures and posters, looked at by programs that read them.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod documents;
mod poster;
