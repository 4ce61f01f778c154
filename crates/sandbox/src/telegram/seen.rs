//! What the outside can look at: what the bot did, what a chat shows, what was asked of the API.

use chrono::{DateTime, Utc};
use serde_json::Value;

use super::media::Media;

/// A button below a message.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Button {
    /// The words on it.
    pub text: String,
    /// What a press sends to the bot.
    pub data: Option<String>,
    /// Where a press leads.
    pub url: Option<String>,
}

/// A message as the bot sent or changed it.
#[derive(Clone, Debug, PartialEq)]
pub struct Posted {
    /// When, on the sandbox clock.
    pub at: DateTime<Utc>,
    /// The chat's id.
    pub chat: i64,
    /// The message's id.
    pub message_id: i64,
    /// The words as people read them.
    pub text: String,
    /// The words as the bot sent them.
    pub html: String,
    /// `HTML`, `MarkdownV2` or empty.
    pub parse_mode: String,
    /// What it holds besides words.
    pub media: Option<Media>,
    /// Whether it is a copy of somebody's message.
    pub copy: bool,
    /// Rows of buttons.
    pub buttons: Vec<Vec<Button>>,
    /// The message it answers.
    pub reply_to: Option<i64>,
    /// Sent without a sound.
    pub silent: bool,
}

/// One thing the bot did, in order.
#[derive(Clone, Debug, PartialEq)]
pub enum Seen {
    /// A new message.
    Sent(Posted),
    /// A message with new words or buttons.
    Edited(Posted),
    /// A message that is gone.
    Deleted {
        /// When.
        at: DateTime<Utc>,
        /// The chat's id.
        chat: i64,
        /// The message's id.
        message_id: i64,
        /// Who wrote it; `None` for the bot itself and for channel posts.
        person: Option<i64>,
    },
    /// The bot's reaction to a message; empty when it was taken back.
    Reaction {
        /// When.
        at: DateTime<Utc>,
        /// The chat's id.
        chat: i64,
        /// The message's id.
        message_id: i64,
        /// The emoji.
        emoji: String,
    },
    /// The answer to a button press.
    Toast {
        /// When.
        at: DateTime<Utc>,
        /// The press that is answered.
        callback_id: String,
        /// Who pressed.
        person: i64,
        /// Where.
        chat: i64,
        /// The words, empty when there are none.
        text: String,
        /// Shown as a box to close, not as a passing line.
        alert: bool,
        /// The link it opens.
        url: Option<String>,
    },
    /// A message only one member sees.
    Ephemeral {
        /// When.
        at: DateTime<Utc>,
        /// The chat's id.
        chat: i64,
        /// Its own number in the chat.
        ephemeral_id: i64,
        /// Who sees it.
        person: i64,
        /// The words.
        text: String,
        /// Rows of buttons.
        buttons: Vec<Vec<Button>>,
    },
    /// A message was pinned.
    Pinned {
        /// When.
        at: DateTime<Utc>,
        /// The chat's id.
        chat: i64,
        /// The message's id.
        message_id: i64,
    },
    /// A message was unpinned.
    Unpinned {
        /// When.
        at: DateTime<Utc>,
        /// The chat's id.
        chat: i64,
        /// The message's id.
        message_id: i64,
    },
    /// The bot left a chat.
    Left {
        /// When.
        at: DateTime<Utc>,
        /// The chat's id.
        chat: i64,
    },
    /// The bot set its list of commands.
    Commands {
        /// When.
        at: DateTime<Utc>,
        /// The scope and language, as sent.
        scope: Value,
        /// The names, without the slash.
        names: Vec<String>,
    },
    /// The bot showed that it is busy ("typing").
    Action {
        /// When.
        at: DateTime<Utc>,
        /// The chat's id.
        chat: i64,
        /// Which action.
        action: String,
    },
}

impl Seen {
    /// When it happened, on the sandbox clock.
    pub fn at(&self) -> DateTime<Utc> {
        match self {
            Seen::Sent(posted) | Seen::Edited(posted) => posted.at,
            Seen::Deleted { at, .. }
            | Seen::Reaction { at, .. }
            | Seen::Toast { at, .. }
            | Seen::Ephemeral { at, .. }
            | Seen::Pinned { at, .. }
            | Seen::Unpinned { at, .. }
            | Seen::Left { at, .. }
            | Seen::Commands { at, .. }
            | Seen::Action { at, .. } => *at,
        }
    }

    /// The chat it happened in, if it happened in one.
    pub fn chat(&self) -> Option<i64> {
        match self {
            Seen::Sent(posted) | Seen::Edited(posted) => Some(posted.chat),
            Seen::Deleted { chat, .. }
            | Seen::Reaction { chat, .. }
            | Seen::Toast { chat, .. }
            | Seen::Ephemeral { chat, .. }
            | Seen::Pinned { chat, .. }
            | Seen::Unpinned { chat, .. }
            | Seen::Left { chat, .. }
            | Seen::Action { chat, .. } => Some(*chat),
            Seen::Commands { .. } => None,
        }
    }
}

/// A message as a chat shows it now.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The message's id; 0 for ephemeral messages.
    pub message_id: i64,
    /// When it was sent.
    pub at: DateTime<Utc>,
    /// Whether it was changed since.
    pub edited: bool,
    /// The name above it.
    pub from: String,
    /// The person who wrote it, `None` for the bot.
    pub person: Option<i64>,
    /// Whether the bot wrote it.
    pub by_bot: bool,
    /// The words, or what a service message tells.
    pub text: String,
    /// What it holds besides words.
    pub media: Option<Media>,
    /// Bold, links and the like, as Bot API entities.
    pub entities: Vec<Value>,
    /// Whether it tells of an event.
    pub service: bool,
    /// Rows of buttons.
    pub buttons: Vec<Vec<Button>>,
    /// Reactions: who (the bot has its own id) and which.
    pub reactions: Vec<(i64, String)>,
    /// The message it answers.
    pub reply_to: Option<i64>,
    /// Set when only this person sees it: their id and its own number.
    pub only_for: Option<(i64, i64)>,
    /// Whether it is pinned.
    pub pinned: bool,
}

/// A shared chat, without its messages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ChatCard {
    /// The chat's id.
    pub id: i64,
    /// Its title.
    pub title: String,
    /// `group`, `supergroup` or `channel`.
    pub kind: &'static str,
    /// Who is in it.
    pub members: Vec<i64>,
    /// Whether the bot is in it.
    pub has_bot: bool,
    /// Where it went, when it became a supergroup.
    pub migrated_to: Option<i64>,
}

/// A person, as others see them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonCard {
    /// The person's id.
    pub id: i64,
    /// First and last name.
    pub name: String,
    /// Whether they ever wrote to the bot in private.
    pub opened_bot: bool,
}

/// One call of the API.
#[derive(Clone, Debug, PartialEq)]
pub struct Recorded {
    /// When, on the sandbox clock.
    pub at: DateTime<Utc>,
    /// The method, as documented (`sendMessage`).
    pub method: String,
    /// The parameters as typed JSON.
    pub params: Value,
    /// The HTTP status; 0 when the connection was dropped.
    pub status: u16,
    /// The body.
    pub response: Value,
}

/// Totals, kept also when logs are not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Updates the bot acknowledged.
    pub updates_acked: u64,
    /// Messages sent.
    pub sends: u64,
    /// Messages changed.
    pub edits: u64,
    /// Reactions set.
    pub reactions: u64,
    /// Button presses answered.
    pub answers: u64,
}
