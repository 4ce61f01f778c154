//! Neighbours, messages and groups as the emulated server and the phones remember them.

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

/// What WhatsApp tells a business of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contact {
    /// The name of the profile.
    pub name: String,
    /// The phone number in digits; `None` for somebody who is known by username alone.
    pub phone: Option<String>,
    /// The id for this business: a country, a dot, digits.
    pub user_id: String,
    /// The name after the `@`.
    pub username: Option<String>,
}

impl Contact {
    /// An entry of `contacts` in a webhook.
    pub(super) fn json(&self) -> Value {
        let mut contact = json!({"profile": {"name": self.name}, "user_id": self.user_id});
        if let Some(phone) = &self.phone {
            contact["wa_id"] = json!(phone);
        }
        if let Some(username) = &self.username {
            contact["profile"]["username"] = json!(username);
        }
        contact
    }
}

/// What becomes of messages to somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reading {
    /// Sent, delivered, read.
    AtOnce,
    /// Sent, delivered.
    #[default]
    Delivered,
    /// No status at all.
    Never,
    /// Read, delivered, sent: in the wrong order.
    Backwards,
    /// Sent and delivered, each told twice.
    Twice,
    /// Accepted first, then failed with this code.
    FailsLater(i64),
}

/// Somebody with WhatsApp.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub card: Contact,
    /// The time of their newest message, from which the window is computed.
    pub wrote: Option<DateTime<Utc>>,
    pub blocked: bool,
    pub reading: Reading,
    pub no_marketing: bool,
    /// How often the number changed.
    pub changes: u64,
    /// The bot is shown as typing until then.
    pub typing: Option<DateTime<Utc>>,
    /// The 1:1 chat, in the order of arrival.
    pub chat: Vec<CloudShown>,
}

/// How long after a message of theirs somebody may be written to freely, in hours.
const WINDOW: i64 = 24;

impl Person {
    pub fn new(card: Contact) -> Person {
        Person {
            card,
            wrote: None,
            blocked: false,
            reading: Reading::default(),
            no_marketing: false,
            changes: 0,
            typing: None,
            chat: Vec::new(),
        }
    }

    /// Is the customer service window open?
    pub fn window_open(&self, now: DateTime<Utc>) -> bool {
        self.wrote.is_some_and(|wrote| now < wrote + chrono::Duration::hours(WINDOW))
    }
}

/// A reply button, or a template's quick reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloudButton {
    /// What comes back when it is pressed: the id, or the payload.
    pub id: String,
    /// What stands on it.
    pub title: String,
}

/// A row of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloudRow {
    /// What comes back when it is picked.
    pub id: String,
    /// What stands in it.
    pub title: String,
    /// The smaller words below.
    pub description: Option<String>,
}

/// A message as the phone shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloudShown {
    /// The `wamid`.
    pub id: String,
    /// When it was written.
    pub at: DateTime<Utc>,
    /// Written by the bot.
    pub by_bot: bool,
    /// The words: body, caption, emoji, or a template with its parameters filled in.
    pub text: String,
    /// The bold line above.
    pub header: Option<String>,
    /// The small line below.
    pub footer: Option<String>,
    /// Reply buttons, or a template's quick replies.
    pub buttons: Vec<CloudButton>,
    /// The rows of a list, which open with `list_button`.
    pub rows: Vec<CloudRow>,
    /// What stands on the button that opens the list.
    pub list_button: Option<String>,
    /// A button that opens a page: words and address.
    pub url: Option<(String, String)>,
    /// The template's name.
    pub template: Option<String>,
    /// `text`, `interactive`, `template`, `image`, `reaction`, and so on.
    pub kind: String,
    /// The message it answers or reacts to.
    pub reply_to: Option<String>,
    /// `accepted`, `sent`, `delivered`, `read` or `failed`; for what people write, `delivered` until the bot has read it.
    pub status: String,
    /// Forwarded from another chat.
    pub forwarded: bool,
}

impl CloudShown {
    /// An empty message of this kind.
    pub(super) fn new(kind: &str, text: &str) -> CloudShown {
        CloudShown {
            id: String::new(),
            at: DateTime::UNIX_EPOCH,
            by_bot: false,
            text: text.to_string(),
            header: None,
            footer: None,
            buttons: Vec::new(),
            rows: Vec::new(),
            list_button: None,
            url: None,
            template: None,
            kind: kind.to_string(),
            reply_to: None,
            status: String::new(),
            forwarded: false,
        }
    }
}

/// A line in a group of the neighbours' own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroupLine {
    /// Who wrote it.
    pub person: i64,
    /// Their name.
    pub name: String,
    /// When.
    pub at: DateTime<Utc>,
    /// The words.
    pub text: String,
    /// Forwarded from another chat.
    pub forwarded: bool,
}

/// A group of the neighbours' own, which no API sees.
#[derive(Clone, Debug)]
pub(super) struct Group {
    pub title: String,
    pub members: Vec<i64>,
    pub lines: Vec<GroupLine>,
}
