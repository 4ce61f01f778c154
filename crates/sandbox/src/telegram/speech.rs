//! The handle's speaking side: people write, edit, react, press buttons and follow links.

use serde_json::{Map, Value, json};

use super::Emulator;
use super::entities;
use super::media::Thing;
use super::model::{Body, BotRights, Ephemeral, Kind, Message, Standing};
use super::state::{Press, State};

/// What is special about a message, beside its text.
#[derive(Clone, Debug, Default)]
pub struct Extra {
    /// The message it answers.
    pub reply_to: Option<i64>,
    /// Sent by an administrator who hides behind the group.
    pub anonymous_admin: bool,
    /// Sent in the name of this channel.
    pub as_channel: Option<i64>,
    /// Copied by the server from this linked channel.
    pub auto_forward_of: Option<i64>,
    /// The text is the caption of a photo.
    pub caption: bool,
    /// Sent beside the text, which is its caption, or instead of it.
    pub thing: Option<Thing>,
    /// The photo belongs to this album.
    pub album: Option<String>,
    /// Forwarded; the name of the first sender.
    pub forwarded_from: Option<String>,
    /// Written with the help of another bot, by its id.
    pub via_bot: Option<i64>,
    /// A command that only the bot sees.
    pub ephemeral: bool,
    /// Entities instead of those the server would find.
    pub entities: Option<Vec<Value>>,
    /// Any other fields of the message.
    pub fields: Map<String, Value>,
}

impl Extra {
    /// An answer to a message.
    pub fn reply(to: i64) -> Extra {
        Extra { reply_to: Some(to), ..Extra::default() }
    }

    /// A photo, a voice note, a place and the like.
    pub fn thing(thing: Thing) -> Extra {
        Extra { thing: Some(thing), ..Extra::default() }
    }
}

impl Emulator {
    /// A person writes in a chat; a private chat has the person's id. Answers the message's id.
    pub fn say(&self, chat: i64, person: i64, text: &str) -> i64 {
        self.say_with(chat, person, text, Extra::default())
    }

    /// As `say`, with something special about it.
    pub fn say_with(&self, chat: i64, person: i64, text: &str, extra: Extra) -> i64 {
        self.core.state().speak(chat, Some(person), text, extra)
    }

    /// A post in a channel, which names no person.
    pub fn channel_post(&self, chat: i64, text: &str) -> i64 {
        self.core.state().speak(chat, None, text, Extra::default())
    }

    /// A person changes what they wrote.
    pub fn edit(&self, chat: i64, person: i64, message_id: i64, text: &str) {
        let mut state = self.core.state();
        let now = state.now();
        let Some(message) = state.chats.get_mut(&chat).and_then(|chat| chat.messages.get_mut(&message_id)) else {
            return;
        };
        let wordless = message.media().is_some() && !message.takes_caption();
        if wordless || message.body.text == text || message.person.is_some_and(|by| by != person) {
            return;
        }
        message.body.text = text.to_string();
        message.body.entities = entities::tag(text, &[]);
        message.edited = Some(now);
        let message = message.clone();
        state.tell(&message);
    }

    /// A person takes a message away. Bots are not told.
    pub fn delete(&self, chat: i64, message_id: i64) {
        let mut state = self.core.state();
        if let Some(chat) = state.chats.get_mut(&chat) {
            chat.messages.remove(&message_id);
        }
        state.touch();
    }

    /// A person reacts to a message; an empty emoji takes the reaction back.
    pub fn react(&self, chat: i64, message_id: i64, person: i64, emoji: &str) {
        self.core.state().react(chat, message_id, person, emoji);
    }

    /// A person presses a button; `data` need not be on the message. Answers the press's id.
    pub fn press(&self, chat: i64, message_id: i64, person: i64, data: &str) -> String {
        let mut state = self.core.state();
        let known = state.chats.get(&chat).and_then(|chat| chat.messages.get(&message_id));
        let message = match known {
            Some(message) => state.message_json(message),
            None => {
                let room = state.chats.get(&chat);
                let room =
                    room.map_or_else(|| json!({"id": chat, "type": "supergroup", "title": "?"}), |room| room.json());
                json!({"chat": room, "message_id": message_id, "date": 0})
            }
        };
        state.pressed(chat, person, message, data)
    }

    /// A person presses a button of a message that only they see.
    pub fn press_ephemeral(&self, chat: i64, ephemeral_id: i64, person: i64, data: &str) -> String {
        let mut state = self.core.state();
        let known = state.chats.get(&chat).and_then(|chat| chat.ephemerals.get(&ephemeral_id));
        let Some(message) = known else {
            return String::new();
        };
        let message = state.message_json(message);
        state.pressed(chat, person, message, data)
    }

    /// A person opens the bot by a link with `?start=PAYLOAD` and starts it.
    pub fn start_link(&self, person: i64, payload: &str) -> i64 {
        self.say(person, person, &format!("/start {payload}"))
    }

    /// A person adds the bot to a group by a link with `?startgroup=PAYLOAD`.
    pub fn startgroup(&self, chat: i64, person: i64, payload: &str) -> i64 {
        let is_in = {
            let state = self.core.state();
            state.chats.get(&chat).is_some_and(|chat| chat.bot.is_in())
        };
        if !is_in {
            self.add_bot(chat, person, BotRights::Member);
        }
        let text = format!("/start@{} {payload}", self.bot_username());
        self.say(chat, person, &text)
    }
}

impl State {
    fn speak(&mut self, chat: i64, person: Option<i64>, text: &str, extra: Extra) -> i64 {
        let Some(room) = self.chats.get_mut(&chat) else {
            return 0;
        };
        if room.kind == Kind::Private && !matches!(room.bot, Standing::In(_) | Standing::Kicked) {
            room.bot = Standing::In(BotRights::Member);
        }
        let room_json = room.json();
        let is_channel = room.kind.is_channel();
        let title = room.title.clone();
        let mut message = Message::new(chat, self.now());
        message.person = person;
        message.reply_to = extra.reply_to;
        message.head = extra.fields.clone();
        message.body = Body {
            text: text.to_string(),
            entities: extra.entities.clone().unwrap_or_else(|| entities::tag(text, &[])),
            raw: text.to_string(),
            parse_mode: String::new(),
            caption: false,
        };
        match person {
            Some(person) if !is_channel => self.sign(&mut message, person, &room_json, &extra),
            _ => {
                message.shown_as = title;
                message.head.insert("sender_chat".into(), room_json);
            }
        }
        if let Some(thing) = extra.thing.or(extra.caption.then_some(Thing::Photo)) {
            self.hold(&mut message, thing);
        }
        self.decorate(&mut message, &extra);
        if extra.ephemeral {
            return self.speak_ephemeral(message);
        }
        let message = self.file(message);
        self.tell(&message);
        message.id
    }

    /// Puts the sender on a message: the person, or the form behind which they hide.
    fn sign(&self, message: &mut Message, person: i64, room: &Value, extra: &Extra) {
        let channel = extra.as_channel.or(extra.auto_forward_of);
        let channel = channel.map(|id| match self.chats.get(&id) {
            Some(chat) => chat.json(),
            None => json!({"id": id, "type": "channel", "title": "A channel"}),
        });
        let (from, sender_chat) = if extra.anonymous_admin {
            let from = json!({"id": 1_087_968_824_i64, "is_bot": true, "first_name": "Group", "username": "GroupAnonymousBot"});
            (from, Some(room.clone()))
        } else if extra.auto_forward_of.is_some() {
            let from = json!({"id": 777_000, "is_bot": false, "first_name": "Telegram"});
            message.head.insert("is_automatic_forward".into(), json!(true));
            (from, channel)
        } else if extra.as_channel.is_some() {
            let from = json!({"id": 136_817_688, "is_bot": true, "first_name": "Channel", "username": "Channel_Bot"});
            (from, channel)
        } else {
            (self.user(person), None)
        };
        message.shown_as = match &sender_chat {
            Some(chat) => chat["title"].as_str().unwrap_or_default().to_string(),
            None => self.name_of(person),
        };
        message.head.insert("from".into(), from);
        if let Some(sender) = sender_chat {
            message.head.insert("sender_chat".into(), sender);
        }
    }

    fn decorate(&self, message: &mut Message, extra: &Extra) {
        if let Some(album) = &extra.album {
            message.head.insert("media_group_id".into(), json!(album));
        }
        if let Some(name) = &extra.forwarded_from {
            let origin = json!({"type": "hidden_user", "date": message.date.timestamp(), "sender_user_name": name});
            message.head.insert("forward_origin".into(), origin);
        }
        if let Some(bot) = extra.via_bot {
            message.head.insert("via_bot".into(), self.user(bot));
        }
    }

    fn speak_ephemeral(&mut self, mut message: Message) -> i64 {
        self.last_ephemeral += 1;
        let id = self.last_ephemeral;
        message.order = self.next_order();
        message.ephemeral = Some(Ephemeral { id, receiver: message.person.unwrap_or(0) });
        if let Some(chat) = self.chats.get_mut(&message.chat) {
            chat.ephemerals.insert(id, message.clone());
        }
        self.tell(&message);
        id
    }

    /// Tells the bot of a message, if the bot gets to see it.
    fn tell(&mut self, message: &Message) {
        self.touch();
        if !self.hears(message) {
            return;
        }
        let in_channel = self.chats.get(&message.chat).is_some_and(|chat| chat.kind.is_channel());
        let kind = match (in_channel, message.edited.is_some()) {
            (false, false) => "message",
            (false, true) => "edited_message",
            (true, false) => "channel_post",
            (true, true) => "edited_channel_post",
        };
        let json = self.message_json(message);
        self.deliver(kind, json);
    }

    fn pressed(&mut self, chat: i64, person: i64, message: Value, data: &str) -> String {
        let number = 4_000_000_000_000_000_000_u64 + u64::from(rand::random::<u32>()) * 1_000_003;
        let id = (number + self.presses.len() as u64).to_string();
        let at = self.now();
        self.presses.insert(id.clone(), Press { person, chat, at, answered: false });
        let update = json!({
            "id": id,
            "from": self.user(person),
            "message": message,
            "chat_instance": (7_000_000_000_000_i64 + chat).to_string(),
            "data": data,
        });
        self.deliver("callback_query", update);
        id
    }

    fn react(&mut self, chat: i64, message_id: i64, person: i64, emoji: &str) {
        let Some(room) = self.chats.get_mut(&chat) else {
            return;
        };
        let (room_json, told) = (room.json(), room.bot.is_admin());
        let Some(message) = room.messages.get_mut(&message_id) else {
            return;
        };
        let old = message.reactions.remove(&person);
        if !emoji.is_empty() {
            message.reactions.insert(person, emoji.to_string());
        }
        let list = |emoji: Option<&str>| -> Value {
            emoji.map(|emoji| json!([{"type": "emoji", "emoji": emoji}])).unwrap_or_else(|| json!([]))
        };
        let update = json!({
            "chat": room_json,
            "message_id": message_id,
            "user": self.user(person),
            "date": self.now().timestamp(),
            "old_reaction": list(old.as_deref()),
            "new_reaction": list(Some(emoji).filter(|emoji| !emoji.is_empty())),
        });
        if told {
            self.deliver("message_reaction", update);
        }
        self.touch();
    }
}
