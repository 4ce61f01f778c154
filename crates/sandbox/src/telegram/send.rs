//! Sending: `sendMessage`, what all kinds of sending share, and messages that only one member sees.

use chrono::Duration;
use serde_json::{Map, Value, json};

use super::error::{Refusal, Reply};
use super::limits::Cost;
use super::markup::{self, Markup};
use super::model::{Body, Ephemeral, Kind, Message};
use super::params::{self, Params};
use super::seen::Seen;
use super::state::State;
use super::words;

/// What a new message holds: its words, and media fields as they go on the wire.
pub(super) struct Content {
    pub body: Body,
    pub head: Map<String, Value>,
    /// Made by `copyMessage`.
    pub copy: bool,
}

impl State {
    /// `sendMessage`.
    pub fn send_message(&mut self, params: &Params) -> Reply {
        let body = words::text(params)?;
        let message = self.send(params, Content { body, head: Map::new(), copy: false })?;
        Ok(self.message_json(&message))
    }

    /// Sends a message of any kind; the answer is the message, filed under its number.
    pub fn send(&mut self, params: &Params, content: Content) -> Result<Message, Refusal> {
        let Content { body, mut head, copy } = content;
        let markup = Markup::read(params)?;
        let id = self.chat_of(params)?;
        let chat = self.may_send(id, plural(&head))?;
        let kind = chat.kind;
        let by_channel = kind.is_channel().then(|| (chat.json(), chat.title.clone()));
        markup.check(kind == Kind::Private)?;
        if words::length(&body.text) > 4096 {
            return Err(Refusal::bad("message is too long"));
        }
        if !copy && let Some(whom) = ephemeral_parameters(params)? {
            return self.send_ephemeral(id, whom, (body, markup), params);
        }
        let reply_to = self.reply_target(id, params)?;
        self.pace(id, Cost::Send)?;
        let mut message = Message::new(id, self.now());
        message.by_bot = true;
        message.shown_as = self.bot.first.clone();
        match by_channel {
            Some((sender, title)) => {
                message.shown_as = title;
                head.insert("sender_chat".into(), sender);
            }
            None => {
                head.insert("from".into(), self.bot_user());
            }
        }
        if params.flag("protect_content") {
            head.insert("has_protected_content".into(), json!(true));
        }
        message.head = head;
        message.copy = copy;
        message.body = body;
        message.markup = markup.kept();
        message.reply_to = reply_to;
        message.silent = params.flag("disable_notification");
        let message = self.file(message);
        self.counts.sends += 1;
        if self.keep_log {
            let posted = self.posted(&message);
            self.log(Seen::Sent(posted));
        }
        Ok(message)
    }

    /// The bot as a `User`, without what only people have.
    pub fn bot_user(&self) -> Value {
        self.bot.json()
    }

    /// Takes the cost of a request from the limits.
    pub fn pace(&mut self, chat: i64, cost: Cost) -> Result<(), Refusal> {
        let now = self.now();
        let shared = self.chat(chat)?.kind != Kind::Private;
        self.limits.take(chat, shared, cost, now)
    }

    fn reply_target(&self, chat: i64, params: &Params) -> Result<Option<i64>, Refusal> {
        let given = params.object("reply_parameters")?;
        let (wanted, lenient) = match &given {
            Some(reply) => (params::int(&reply["message_id"]), reply["allow_sending_without_reply"] == true),
            None => (params.int("reply_to_message_id"), params.flag("allow_sending_without_reply")),
        };
        let Some(wanted) = wanted else {
            return Ok(None);
        };
        if self.chat(chat)?.messages.contains_key(&wanted) {
            return Ok(Some(wanted));
        }
        if lenient {
            return Ok(None);
        }
        Err(Refusal::bad("message to be replied not found"))
    }

    fn send_ephemeral(
        &mut self,
        chat: i64,
        whom: Whom,
        (body, markup): (Body, Markup),
        params: &Params,
    ) -> Result<Message, Refusal> {
        if !self.may_whisper(chat, &whom, params)? {
            return Err(Refusal::bad("MESSAGE_NOT_COMMAND"));
        }
        self.pace(chat, Cost::Send)?;
        self.last_ephemeral += 1;
        let id = self.last_ephemeral;
        let now = self.now();
        let mut message = Message::new(chat, now);
        message.order = self.next_order();
        message.by_bot = true;
        message.shown_as = self.bot.first.clone();
        message.head.insert("from".into(), self.bot_user());
        message.body = body;
        message.markup = markup.kept();
        message.ephemeral = Some(Ephemeral { id, receiver: whom.receiver });
        self.chat_mut(chat)?.ephemerals.insert(id, message.clone());
        self.counts.sends += 1;
        self.log_ephemeral(&message);
        Ok(message)
    }

    /// Writes an ephemeral message to the log of what the bot did.
    pub fn log_ephemeral(&mut self, message: &Message) {
        let Some(ephemeral) = &message.ephemeral else {
            return;
        };
        let seen = Seen::Ephemeral {
            at: message.edited.unwrap_or(message.date),
            chat: message.chat,
            ephemeral_id: ephemeral.id,
            person: ephemeral.receiver,
            text: message.body.text.clone(),
            buttons: markup::buttons(message.markup.as_ref()),
        };
        self.log(seen);
    }

    fn may_whisper(&self, chat: i64, whom: &Whom, params: &Params) -> Result<bool, Refusal> {
        let chat = self.chat(chat)?;
        let fits = chat.kind.is_group() && chat.members.contains_key(&whom.receiver);
        if !fits {
            return Ok(false);
        }
        if chat.bot.is_admin() {
            return Ok(true);
        }
        let since = self.now() - Duration::seconds(15);
        let pressed = whom.press.as_ref().and_then(|id| self.presses.get(id));
        if let Some(press) = pressed {
            return Ok(press.person == whom.receiver && press.chat == chat.id && press.at >= since);
        }
        let reply = params.object("reply_parameters")?.unwrap_or(Value::Null);
        let command = params::int(&reply["ephemeral_message_id"])
            .and_then(|id| chat.ephemerals.get(&id))
            .filter(|message| !message.by_bot);
        Ok(command.is_some_and(|command| command.date >= since && command.person == Some(whom.receiver)))
    }
}

/// What a message is one of, in the words of refusals.
fn plural(head: &Map<String, Value>) -> &'static str {
    const WORDS: [(&str, &str); 6] = [
        ("photo", "photos"),
        ("document", "documents"),
        ("voice", "voice notes"),
        ("sticker", "stickers"),
        ("location", "locations"),
        ("contact", "contacts"),
    ];
    let found = WORDS.iter().find(|(field, _)| head.contains_key(*field));
    found.map_or("text messages", |(_, words)| *words)
}

struct Whom {
    receiver: i64,
    press: Option<String>,
}

fn ephemeral_parameters(params: &Params) -> Result<Option<Whom>, Refusal> {
    let press = |value: &Value| match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    if let Some(given) = params.object("ephemeral_message_parameters")? {
        let receiver =
            params::int(&given["receiver_user_id"]).ok_or_else(|| Refusal::bad("receiver_user_id is empty"))?;
        let press = press(&given["callback_query_id"]);
        return Ok(Some(Whom { receiver, press }));
    }
    // The older spelling, deprecated but still understood.
    Ok(params
        .int("receiver_user_id")
        .map(|receiver| Whom { receiver, press: params.get("callback_query_id").and_then(press) }))
}
