//! Typed lines -> [`Command`]. Pure. Chatter is `None`; what is meant for us but unclear is a command too
//! ([`Command::Unclear`]), never an error.

mod row;
mod table;
mod typed;

pub use crate::domain::command::{Answer, Command, Desk, Seen, Verb, Whatsapp, parse_button};
pub use row::{Bare, Hint, Row, Who, Words};
pub use table::{VERBS, menu, named};
pub use typed::parse;
