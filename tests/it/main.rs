//! The bot against emulated platforms and a database of its own: one program, so that it is linked once.
//! `cargo test --test it danger::` runs one file.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod asked;
mod broadcasts;
mod chats;
mod circles;
mod council;
mod counted;
mod danger;
mod desk;
mod doors;
mod forgotten;
mod insight;
mod private;
mod races;
mod sentences;
mod sql;
mod stats;
mod street;
mod tidy;
mod torture;
mod undone;
mod unseen;
mod upgrade;
mod verbs;
mod whatsapp;
mod whatsapp_account;
mod whatsapp_errors;
