//! The whole emulated world behind one lock, and what every method needs of it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};
use tokio::sync::{Notify, watch};

use super::error::Refusal;
use super::files::Upload;
use super::limits::Limits;
use super::markup;
use super::model::{Body, BotRights, Chat, GroupKind, Kind, Message, Person, Standing};
use super::params::{self, Params};
use super::queue::Queue;
use super::seen::{Counts, Posted, Seen, Shown};
use crate::clock::Clock;

/// Bells that ring when something happens.
#[derive(Debug)]
pub(super) struct Bells {
    /// Updates wait, or another poller came.
    pub updates: Notify,
    /// Anything at all changed: a version number.
    pub version: watch::Sender<u64>,
}

/// A button press the bot may answer.
#[derive(Clone, Debug)]
pub(super) struct Press {
    pub person: i64,
    pub chat: i64,
    pub at: DateTime<Utc>,
    pub answered: bool,
}

/// Everything the server knows.
#[derive(Debug)]
pub(super) struct State {
    pub clock: Clock,
    pub bells: Arc<Bells>,
    pub bot: Person,
    pub people: BTreeMap<i64, Person>,
    pub chats: BTreeMap<i64, Chat>,
    pub queue: Queue,
    pub presses: HashMap<String, Press>,
    pub commands: BTreeMap<String, Value>,
    pub webhook: String,
    pub limits: Limits,
    pub pollers: u64,
    pub keep_log: bool,
    pub seen: Vec<Seen>,
    pub counts: Counts,
    pub last_private_message: i64,
    pub last_ephemeral: i64,
    pub last_file: i64,
    /// What the bot uploaded, by `file_id`.
    pub files: BTreeMap<String, Upload>,
    pub last_order: u64,
}

impl State {
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Tells the page and waiting tests that something changed.
    pub fn touch(&self) {
        self.bells.version.send_modify(|version| *version += 1);
    }

    /// Adds to the log of what the bot did.
    pub fn log(&mut self, seen: Seen) {
        if self.keep_log {
            self.seen.push(seen);
        }
        self.touch();
    }

    /// Queues an update for the bot.
    pub fn deliver(&mut self, kind: &str, body: Value) {
        let now = self.now();
        if self.queue.push(kind, body, now) {
            self.bells.updates.notify_waiters();
        }
        self.touch();
    }

    /// A person's `User` object; strangers get a plain name.
    pub fn user(&self, id: i64) -> Value {
        if id == self.bot.id {
            return self.bot.json();
        }
        match self.people.get(&id) {
            Some(person) => person.json(),
            None => Person::new(id, "Somebody", None).json(),
        }
    }

    /// The chat that `chat_id` names.
    pub fn chat_of(&self, params: &Params) -> Result<i64, Refusal> {
        self.chat_named(params, "chat_id")
    }

    /// The chat that a parameter names.
    pub fn chat_named(&self, params: &Params, name: &str) -> Result<i64, Refusal> {
        let given = params.get(name);
        let id = match given {
            None => return Err(Refusal::bad("chat_id is empty")),
            Some(Value::String(text)) if text.is_empty() => {
                return Err(Refusal::bad("chat_id is empty"));
            }
            Some(value) => params::int(value),
        };
        let known = id.filter(|id| self.knows(*id));
        known.ok_or_else(|| Refusal::bad("chat not found"))
    }

    fn knows(&self, id: i64) -> bool {
        match self.chats.get(&id) {
            Some(chat) => chat.kind == Kind::Private || chat.bot != Standing::Stranger,
            None => false,
        }
    }

    pub fn chat(&self, id: i64) -> Result<&Chat, Refusal> {
        let chat = self.chats.get(&id);
        chat.ok_or_else(|| Refusal::bad("chat not found"))
    }

    pub fn chat_mut(&mut self, id: i64) -> Result<&mut Chat, Refusal> {
        let chat = self.chats.get_mut(&id);
        chat.ok_or_else(|| Refusal::bad("chat not found"))
    }

    /// May the bot look at the chat?
    pub fn may_read(&self, id: i64) -> Result<&Chat, Refusal> {
        let chat = self.chat(id)?;
        let kind = chat.kind.wire();
        if chat.kind != Kind::Private && chat.bot == Standing::Kicked {
            return Err(Refusal::forbidden(format!("bot was kicked from the {kind} chat")));
        }
        Ok(chat)
    }

    /// May the bot change things in the chat?
    pub fn may_touch(&self, id: i64) -> Result<&Chat, Refusal> {
        let chat = self.chat(id)?;
        if let Some(to) = chat.migrated_to {
            return Err(Refusal::migrated(to));
        }
        if chat.kind == Kind::Private {
            let person = self.people.get(&id);
            if person.is_some_and(|person| person.is_bot) {
                return Err(Refusal::forbidden("bot can't send messages to bots"));
            }
            let gone = person.is_some_and(|person| person.deactivated);
            return match chat.bot {
                _ if gone => Err(Refusal::forbidden("user is deactivated")),
                Standing::Kicked => Err(Refusal::forbidden("bot was blocked by the user")),
                Standing::Stranger | Standing::Left => {
                    Err(Refusal::forbidden("bot can't initiate conversation with a user"))
                }
                Standing::In(_) => Ok(chat),
            };
        }
        let kind = chat.kind.wire();
        if chat.deleted {
            return Err(Refusal::forbidden(format!("the {kind} chat was deleted")));
        }
        match chat.bot {
            Standing::Kicked => Err(Refusal::forbidden(format!("bot was kicked from the {kind} chat"))),
            Standing::Stranger | Standing::Left => {
                Err(Refusal::forbidden(format!("bot is not a member of the {kind} chat")))
            }
            Standing::In(_) => Ok(chat),
        }
    }

    /// May the bot write in the chat?
    pub fn may_write(&self, id: i64) -> Result<&Chat, Refusal> {
        self.may_send(id, "text messages")
    }

    /// May the bot send such things to the chat?
    pub fn may_send(&self, id: i64, what: &str) -> Result<&Chat, Refusal> {
        let chat = self.may_touch(id)?;
        if chat.kind.is_channel() {
            return match chat.bot {
                Standing::In(BotRights::Admin { post: true, .. }) => Ok(chat),
                _ => Err(Refusal::bad("need administrator rights in the channel chat")),
            };
        }
        match chat.bot {
            Standing::In(BotRights::Restricted) => {
                Err(Refusal::bad(format!("not enough rights to send {what} to the chat")))
            }
            _ => Ok(chat),
        }
    }

    /// A `Message` object.
    pub fn message_json(&self, message: &Message) -> Value {
        self.message_at_depth(message, 0)
    }

    fn message_at_depth(&self, message: &Message, depth: u8) -> Value {
        let mut json = Map::new();
        json.insert("message_id".into(), json!(message.id));
        json.extend(message.head.clone());
        if let Some(chat) = self.chats.get(&message.chat) {
            json.insert("chat".into(), chat.json());
        }
        json.insert("date".into(), json!(message.date.timestamp()));
        if let Some(edited) = message.edited {
            json.insert("edit_date".into(), json!(edited.timestamp()));
        }
        if let Some(ephemeral) = &message.ephemeral {
            json.insert("ephemeral_message_id".into(), json!(ephemeral.id));
            json.insert("receiver_user".into(), self.user(ephemeral.receiver));
        }
        if depth == 0
            && let Some(original) = message.reply_to
            && let Some(chat) = self.chats.get(&message.chat)
            && let Some(original) = chat.messages.get(&original)
        {
            let original = self.message_at_depth(original, 1);
            json.insert("reply_to_message".into(), original);
        }
        words_json(&message.body, &mut json);
        if let Some(markup) = &message.markup {
            json.insert("reply_markup".into(), markup.clone());
        }
        Value::Object(json)
    }

    /// The number of the next message in a chat. Private chats and basic groups share one count.
    pub fn next_message_id(&mut self, chat: i64) -> i64 {
        let own = matches!(
            self.chats.get(&chat).map(|chat| chat.kind),
            Some(Kind::Shared(GroupKind::Supergroup | GroupKind::Channel))
        );
        if own && let Some(chat) = self.chats.get_mut(&chat) {
            chat.last_message += 1;
            return chat.last_message;
        }
        self.last_private_message += 1;
        self.last_private_message
    }

    /// The next place in the order of arrival.
    pub fn next_order(&mut self) -> u64 {
        self.last_order += 1;
        self.last_order
    }

    /// Files a message in its chat under the next number.
    pub fn file(&mut self, mut message: Message) -> Message {
        message.id = self.next_message_id(message.chat);
        message.order = self.next_order();
        if let Some(chat) = self.chats.get_mut(&message.chat) {
            chat.messages.insert(message.id, message.clone());
        }
        self.touch();
        message
    }

    /// Whether a bot with privacy mode gets to see a message.
    pub fn hears(&self, message: &Message) -> bool {
        let Some(chat) = self.chats.get(&message.chat) else {
            return false;
        };
        if !chat.bot.is_in() {
            return false;
        }
        if !chat.kind.is_group() || chat.bot.is_admin() || message.is_service() {
            return true;
        }
        if message.ephemeral.is_some() || message.head.contains_key("via_bot") {
            return true;
        }
        let answers_bot =
            message.reply_to.and_then(|id| chat.messages.get(&id)).is_some_and(|original| original.by_bot);
        answers_bot || self.is_command_for_us(&message.body)
    }

    fn is_command_for_us(&self, body: &Body) -> bool {
        let first =
            body.entities.iter().find(|entity| entity["type"] == "bot_command" && entity["offset"].as_i64() == Some(0));
        let Some(length) = first.and_then(|entity| entity["length"].as_u64()) else {
            return false;
        };
        let length = usize::try_from(length).unwrap_or(0);
        let command: String = body.text.chars().take(length).collect();
        match command.split_once('@') {
            Some((_, name)) => {
                let ours = self.bot.username.as_deref().unwrap_or_default();
                name.eq_ignore_ascii_case(ours)
            }
            None => true,
        }
    }

    /// How the outside sees a message the bot sent.
    pub fn posted(&self, message: &Message) -> Posted {
        Posted {
            at: message.edited.unwrap_or(message.date),
            chat: message.chat,
            message_id: message.id,
            text: message.body.text.clone(),
            html: message.body.raw.clone(),
            parse_mode: message.body.parse_mode.clone(),
            media: message.media(),
            copy: message.copy,
            buttons: markup::buttons(message.markup.as_ref()),
            reply_to: message.reply_to,
            silent: message.silent,
        }
    }

    /// How the chat shows a message.
    pub fn shown(&self, chat: &Chat, message: &Message) -> Shown {
        let text = if message.is_service() { message.event() } else { message.body.text.clone() };
        Shown {
            message_id: message.id,
            at: message.date,
            edited: message.edited.is_some(),
            from: message.shown_as.clone(),
            person: message.person,
            by_bot: message.by_bot,
            text,
            media: message.media(),
            entities: message.body.entities.clone(),
            service: message.is_service(),
            buttons: markup::buttons(message.markup.as_ref()),
            reactions: message.reactions.clone().into_iter().collect(),
            reply_to: message.reply_to,
            only_for: message.ephemeral.as_ref().map(|e| (e.receiver, e.id)),
            pinned: chat.pinned.contains(&message.id),
        }
    }
}

fn words_json(body: &Body, json: &mut Map<String, Value>) {
    if body.text.is_empty() {
        return;
    }
    let (text, entities) = if body.caption { ("caption", "caption_entities") } else { ("text", "entities") };
    json.insert(text.into(), json!(body.text));
    if !body.entities.is_empty() {
        json.insert(entities.into(), json!(body.entities));
    }
}
