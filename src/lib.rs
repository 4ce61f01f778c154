//! Lamppost: a community bot for a street and its council. This is the map; the rooms stand in reading order.

/// Typed text and button data -> commands.
pub mod command;
/// The rules: pure values and functions.
pub mod domain;
/// The words: messages and cards -> text in a language.
pub mod i18n;
/// A street on your desk: emulated platforms, a clock you can move, a web page.
pub mod sandbox;
/// The deeds: an event and a moment -> state changes and letters, in one transaction.
pub mod service;
/// The memory: the only SQL.
pub mod store;
