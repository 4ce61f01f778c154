//! Lamppost: a community bot for a street and its council. This is the map; the rooms stand in reading order.

/// The pictures: pure data -> the bytes of a PNG. A crate of its own.
pub use lamppost_documents as documents;
/// The rules, what people type, and every word: a crate of its own, which knows nothing else.
pub use lamppost_rules::{command, domain, i18n};
/// A street on your desk: emulated platforms, a clock you can move, a web page. A crate of its own.
pub use lamppost_sandbox as sandbox;

/// The rooms wired together.
pub mod app;
/// The doors: platform JSON <-> events and messages.
pub mod channel;
/// The only reader of the environment.
pub mod config;
/// Stores what platforms deliver before anyone acts on it, and feeds the service.
pub mod inbox;
/// Delivers what the service decided.
pub mod outbox;
/// Calls the service when a clock is due.
pub mod scheduler;
/// The deeds: an event and a moment -> state changes and letters, in one transaction.
pub mod service;
/// The memory: the only SQL.
pub mod store;
/// Health and metrics over HTTP.
pub mod web;
