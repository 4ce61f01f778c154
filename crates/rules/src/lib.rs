//! What Lamppost knows without asking anybody: the rules, what people type, and what they read. Nothing here waits, reads a clock or
//! talks to a database or a platform.

/// Typed text and button data -> commands.
pub mod command;
/// The rules: pure values and functions.
pub mod domain;
/// The words: messages and cards -> text in a language.
pub mod i18n;
