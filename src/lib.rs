//! Lamppost: a community bot for a street and its council. This is the map; the rooms stand in reading order.

/// The rooms wired together.
pub mod app;
/// The doors: platform JSON <-> events and messages.
pub mod channel;
/// Typed text and button data -> commands.
pub mod command;
/// The only reader of the environment.
pub mod config;
/// The pictures: pure data -> the bytes of a PNG.
pub mod documents;
/// The rules: pure values and functions.
pub mod domain;
/// The words: messages and cards -> text in a language.
pub mod i18n;
/// Stores what platforms deliver before anyone acts on it, and feeds the service.
pub mod inbox;
/// Delivers what the service decided.
pub mod outbox;
/// A street on your desk: emulated platforms, a clock you can move, a web page.
pub mod sandbox;
/// Calls the service when a clock is due.
pub mod scheduler;
/// The deeds: an event and a moment -> state changes and letters, in one transaction.
pub mod service;
/// The memory: the only SQL.
pub mod store;
/// Health and metrics over HTTP.
pub mod web;
