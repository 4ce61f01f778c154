//! People, chats and messages as the server remembers them.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

/// What sort of shared chat it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GroupKind {
    /// A basic group: small, and may become a supergroup.
    Group,
    /// A supergroup.
    Supergroup,
    /// A channel: only administrators post.
    Channel,
}

/// What a person is in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Who made the chat.
    Owner,
    /// An administrator.
    Admin,
    /// An ordinary member.
    Member,
}

/// What the bot may do in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BotRights {
    /// An ordinary member: sees only what is addressed to it.
    Member,
    /// A member who may not write.
    Restricted,
    /// An administrator: sees everything.
    Admin {
        /// May delete other people's messages.
        delete: bool,
        /// May pin messages.
        pin: bool,
        /// May post in a channel.
        post: bool,
    },
}

impl BotRights {
    /// An administrator with every right.
    pub fn admin() -> BotRights {
        BotRights::Admin { delete: true, pin: true, post: true }
    }
}

/// Where the bot stands in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// It was never there.
    Stranger,
    Left,
    Kicked,
    In(BotRights),
}

impl Standing {
    pub fn is_in(self) -> bool {
        matches!(self, Standing::In(_))
    }

    pub fn is_admin(self) -> bool {
        matches!(self, Standing::In(BotRights::Admin { .. }))
    }
}

/// A kind of chat, private ones included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Private,
    Shared(GroupKind),
}

impl Kind {
    /// The name on the wire.
    pub fn wire(self) -> &'static str {
        match self {
            Kind::Private => "private",
            Kind::Shared(GroupKind::Group) => "group",
            Kind::Shared(GroupKind::Supergroup) => "supergroup",
            Kind::Shared(GroupKind::Channel) => "channel",
        }
    }

    pub fn is_channel(self) -> bool {
        self == Kind::Shared(GroupKind::Channel)
    }

    pub fn is_group(self) -> bool {
        matches!(self, Kind::Shared(GroupKind::Group | GroupKind::Supergroup))
    }
}

/// Somebody with an account.
#[derive(Clone, Debug)]
pub(super) struct Person {
    pub id: i64,
    pub first: String,
    pub last: Option<String>,
    pub username: Option<String>,
    pub language: Option<String>,
    pub is_bot: bool,
    pub deactivated: bool,
}

impl Person {
    pub fn new(id: i64, first: &str, last: Option<&str>) -> Person {
        Person {
            id,
            first: first.to_string(),
            last: last.map(str::to_string),
            username: None,
            language: Some("en".to_string()),
            is_bot: false,
            deactivated: false,
        }
    }

    /// A `User` object.
    pub fn json(&self) -> Value {
        let mut user = Map::new();
        user.insert("id".into(), json!(self.id));
        user.insert("is_bot".into(), json!(self.is_bot));
        user.insert("first_name".into(), json!(self.first));
        let optional = [("last_name", &self.last), ("username", &self.username), ("language_code", &self.language)];
        for (name, value) in optional {
            if let Some(value) = value {
                user.insert(name.into(), json!(value));
            }
        }
        Value::Object(user)
    }

    pub fn full_name(&self) -> String {
        match &self.last {
            Some(last) => format!("{} {last}", self.first),
            None => self.first.clone(),
        }
    }
}

/// A chat and all that was said in it.
#[derive(Clone, Debug)]
pub(super) struct Chat {
    pub id: i64,
    pub kind: Kind,
    pub title: String,
    pub last_name: Option<String>,
    pub members: BTreeMap<i64, Role>,
    pub bot: Standing,
    pub messages: BTreeMap<i64, Message>,
    pub ephemerals: BTreeMap<i64, Message>,
    pub last_message: i64,
    pub pinned: Vec<i64>,
    pub migrated_to: Option<i64>,
    pub deleted: bool,
}

impl Chat {
    pub fn new(id: i64, kind: Kind, title: &str) -> Chat {
        Chat {
            id,
            kind,
            title: title.to_string(),
            last_name: None,
            members: BTreeMap::new(),
            bot: Standing::Stranger,
            messages: BTreeMap::new(),
            ephemerals: BTreeMap::new(),
            last_message: 0,
            pinned: Vec::new(),
            migrated_to: None,
            deleted: false,
        }
    }

    /// A `Chat` object.
    pub fn json(&self) -> Value {
        match self.kind {
            Kind::Private => {
                let mut chat = json!({"id": self.id, "type": "private", "first_name": self.title});
                if let Some(last) = &self.last_name {
                    chat["last_name"] = json!(last);
                }
                chat
            }
            kind => json!({"id": self.id, "type": kind.wire(), "title": self.title}),
        }
    }
}

/// One message.
#[derive(Clone, Debug)]
pub(super) struct Message {
    pub id: i64,
    pub chat: i64,
    pub date: DateTime<Utc>,
    pub edited: Option<DateTime<Utc>>,
    /// The person who acted; `None` for the bot and for channel posts.
    pub person: Option<i64>,
    pub by_bot: bool,
    /// The name shown above the message.
    pub shown_as: String,
    /// `from`, `sender_chat`, `forward_origin`, media and service fields, as they go on the wire.
    pub head: Map<String, Value>,
    pub body: Body,
    pub markup: Option<Value>,
    pub reply_to: Option<i64>,
    pub silent: bool,
    /// Made by `copyMessage`.
    pub copy: bool,
    pub reactions: BTreeMap<i64, String>,
    /// The place in the order of arrival, which the clock does not change.
    pub order: u64,
    /// Set on messages that only one member sees.
    pub ephemeral: Option<Ephemeral>,
}

/// The words of a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Body {
    pub text: String,
    pub entities: Vec<Value>,
    /// The words as the bot sent them, before parsing.
    pub raw: String,
    pub parse_mode: String,
    /// The words belong to a photo, voice note or document.
    pub caption: bool,
}

/// Who sees an ephemeral message, and its own number.
#[derive(Clone, Debug)]
pub(super) struct Ephemeral {
    pub id: i64,
    pub receiver: i64,
}

impl Message {
    pub fn new(chat: i64, date: DateTime<Utc>) -> Message {
        Message {
            id: 0,
            chat,
            date,
            edited: None,
            person: None,
            by_bot: false,
            shown_as: String::new(),
            head: Map::new(),
            body: Body::default(),
            markup: None,
            reply_to: None,
            silent: false,
            copy: false,
            reactions: BTreeMap::new(),
            order: 0,
            ephemeral: None,
        }
    }

    /// Whether it tells of an event (a join, a move) instead of holding words.
    pub fn is_service(&self) -> bool {
        const SERVICE: [&str; 5] =
            ["new_chat_members", "left_chat_member", "migrate_to_chat_id", "migrate_from_chat_id", "pinned_message"];
        SERVICE.iter().any(|name| self.head.contains_key(*name))
    }

    /// What a service message tells, in words.
    pub fn event(&self) -> String {
        let name = |user: &Value| user["first_name"].as_str().unwrap_or("Somebody").to_string();
        let head = |field: &str| self.head.get(field);
        if let Some(new) = head("new_chat_members").and_then(Value::as_array) {
            let names: Vec<String> = new.iter().map(name).collect();
            return format!("{} joined", names.join(", "));
        }
        if let Some(left) = head("left_chat_member") {
            return format!("{} left", name(left));
        }
        if head("migrate_to_chat_id").is_some() {
            return "This group moved to a bigger one".to_string();
        }
        "This group was made from a smaller one".to_string()
    }
}
