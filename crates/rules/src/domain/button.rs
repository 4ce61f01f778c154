//! A button below a message: what is on it, and the command that it says.

use super::command::{Command, KEEP};
use super::say::Label;
use serde::{Deserialize, Serialize};

/// A button below a message.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Button {
    /// Its words.
    pub label: Label,
    /// What it does.
    pub press: Press,
}

/// What a button does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Press {
    /// Sends this to the bot: at most 64 bytes.
    Data(String),
    /// Opens the private chat with the bot.
    OpenPrivate,
}

impl Button {
    /// A button that says a command.
    #[must_use]
    pub fn of(label: impl Into<Label>, command: Command) -> Button {
        Button { label: label.into(), press: Press::Data(command.to_data()) }
    }

    /// The same, of a list: it stays when it is pressed, and so do its neighbours.
    #[must_use]
    pub fn kept(label: impl Into<Label>, command: &Command) -> Button {
        Button { label: label.into(), press: Press::Data(command.to_data() + KEEP) }
    }
}
