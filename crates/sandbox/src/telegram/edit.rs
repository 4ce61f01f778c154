//! Changing what is there: edits, deletions, pins and reactions.

use chrono::Duration;
use serde_json::{Value, json};

use super::emoji;
use super::error::{Refusal, Reply};
use super::limits::Cost;
use super::markup::Markup;
use super::model::{BotRights, GroupKind, Kind, Message, Standing};
use super::params::{self, Params};
use super::seen::Seen;
use super::state::State;
use super::words;

const NOT_MODIFIED: &str = "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

impl State {
    /// `editMessageText`.
    pub fn edit_message_text(&mut self, params: &Params) -> Reply {
        let body = words::text(params)?;
        let markup = Markup::read(params)?;
        let (chat, id) = self.own_message(params)?;
        markup.check(self.chat(chat)?.kind == Kind::Private)?;
        if words::length(&body.text) > 4096 {
            return Err(Refusal::bad("MESSAGE_TOO_LONG"));
        }
        let mut message = self.message(chat, id, "message to edit")?.clone();
        if message.media().is_some() {
            return Err(Refusal::bad("there is no text in the message to edit"));
        }
        let same = message.body.text == body.text && message.body.entities == body.entities;
        if same && message.markup == markup.kept() {
            return Err(Refusal::bad(NOT_MODIFIED));
        }
        message.body = body;
        message.markup = markup.kept();
        self.keep_edit(message)
    }

    /// `editMessageCaption`.
    pub fn edit_message_caption(&mut self, params: &Params) -> Reply {
        let body = words::caption(params)?;
        let markup = Markup::read(params)?;
        let (chat, id) = self.own_message(params)?;
        markup.check(self.chat(chat)?.kind == Kind::Private)?;
        let mut message = self.message(chat, id, "message to edit")?.clone();
        if !message.takes_caption() {
            return Err(Refusal::bad("there is no caption in the message to edit"));
        }
        if message.body.text == body.text && message.markup == markup.kept() {
            return Err(Refusal::bad(NOT_MODIFIED));
        }
        message.body = body;
        message.markup = markup.kept();
        self.keep_edit(message)
    }

    /// `editMessageReplyMarkup`.
    pub fn edit_message_reply_markup(&mut self, params: &Params) -> Reply {
        let markup = Markup::read(params)?;
        let (chat, id) = self.own_message(params)?;
        markup.check(self.chat(chat)?.kind == Kind::Private)?;
        let mut message = self.message(chat, id, "message to edit")?.clone();
        if message.markup == markup.kept() {
            return Err(Refusal::bad(NOT_MODIFIED));
        }
        message.markup = markup.kept();
        self.keep_edit(message)
    }

    fn keep_edit(&mut self, mut message: Message) -> Reply {
        self.pace(message.chat, Cost::Edit)?;
        message.edited = Some(self.now());
        let chat = self.chat_mut(message.chat)?;
        chat.messages.insert(message.id, message.clone());
        self.counts.edits += 1;
        if self.keep_log {
            let posted = self.posted(&message);
            self.log(Seen::Edited(posted));
        }
        Ok(self.message_json(&message))
    }

    fn own_message(&self, params: &Params) -> Result<(i64, i64), Refusal> {
        let (chat, id) = self.named_message(params, "message to edit")?;
        if self.message(chat, id, "message to edit")?.by_bot {
            return Ok((chat, id));
        }
        Err(Refusal::bad("message can't be edited"))
    }

    /// Chat and message that the parameters name, with the checks for changing things there.
    fn named_message(&self, params: &Params, what: &str) -> Result<(i64, i64), Refusal> {
        let chat = self.chat_of(params)?;
        self.may_touch(chat)?;
        let id = params.int("message_id").ok_or_else(|| Refusal::bad("message identifier is not specified"))?;
        self.message(chat, id, what)?;
        Ok((chat, id))
    }

    fn message(&self, chat: i64, id: i64, what: &str) -> Result<&Message, Refusal> {
        let found = self.chat(chat)?.messages.get(&id);
        found.ok_or_else(|| Refusal::bad(format!("{what} not found")))
    }

    /// `deleteMessage`.
    pub fn delete_message(&mut self, params: &Params) -> Reply {
        let (chat, id) = self.named_message(params, "message to delete")?;
        self.may_delete(chat, id)?;
        self.remove(chat, id)?;
        Ok(json!(true))
    }

    /// `deleteMessages`: those that cannot be found are skipped.
    pub fn delete_messages(&mut self, params: &Params) -> Reply {
        let chat = self.chat_of(params)?;
        self.may_touch(chat)?;
        let list = params.object("message_ids")?;
        let ids: Vec<i64> = list
            .as_ref()
            .and_then(Value::as_array)
            .map(|ids| ids.iter().filter_map(params::int).collect())
            .unwrap_or_default();
        if ids.is_empty() {
            return Err(Refusal::bad("message identifiers are not specified"));
        }
        if ids.len() > 100 {
            return Err(Refusal::bad("too many message identifiers specified"));
        }
        let known: Vec<i64> = {
            let chat = self.chat(chat)?;
            let there = ids.into_iter().filter(|id| chat.messages.contains_key(id));
            there.collect()
        };
        for id in &known {
            self.may_delete(chat, *id)?;
        }
        for id in known {
            self.remove(chat, id)?;
        }
        Ok(json!(true))
    }

    /// For two days: its own messages, all in private chats, and elsewhere other people's by right.
    fn may_delete(&self, chat: i64, id: i64) -> Result<(), Refusal> {
        let message = self.message(chat, id, "message to delete")?;
        let chat = self.chat(chat)?;
        let allowed = match (chat.kind, chat.bot) {
            (Kind::Private, _) => true,
            // Every administrator of a basic group may; a supergroup and a channel have a right of its own.
            (Kind::Shared(GroupKind::Group), bot) => message.by_bot || bot.is_admin(),
            (_, Standing::In(BotRights::Admin { delete: true, .. })) => true,
            (Kind::Shared(GroupKind::Channel), Standing::In(BotRights::Admin { post, .. })) => message.by_bot && post,
            _ => message.by_bot,
        };
        // It tells how a supergroup began.
        let first = message.head.contains_key("migrate_from_chat_id");
        let old = self.now() - message.date > Duration::hours(48);
        match chat.kind {
            _ if first || !allowed => Err(Refusal::bad("message can't be deleted")),
            Kind::Private | Kind::Shared(GroupKind::Group) if old => {
                Err(Refusal::bad("message can't be deleted for everyone"))
            }
            _ if old => Err(Refusal::bad("message can't be deleted")),
            _ => Ok(()),
        }
    }

    fn remove(&mut self, chat: i64, id: i64) -> Result<(), Refusal> {
        let at = self.now();
        let room = self.chat_mut(chat)?;
        let person = room.messages.remove(&id).and_then(|message| message.person);
        room.pinned.retain(|pinned| *pinned != id);
        self.log(Seen::Deleted { at, chat, message_id: id, person });
        Ok(())
    }

    /// `setMessageReaction`.
    pub fn set_message_reaction(&mut self, params: &Params) -> Reply {
        let list = params.object("reaction")?.unwrap_or_else(|| json!([]));
        let Some(list) = list.as_array() else {
            return Err(Refusal::bad("can't parse reaction types JSON object"));
        };
        let (chat, message_id) = self.named_message(params, "message to react")?;
        if list.len() > 1 {
            return Err(Refusal::bad("REACTIONS_TOO_MANY"));
        }
        let mut emoji = String::new();
        if let Some(first) = list.first() {
            emoji = first["emoji"].as_str().unwrap_or_default().to_string();
            if first["type"] != "emoji" || !emoji::is_reaction(&emoji) {
                return Err(Refusal::bad("REACTION_INVALID"));
            }
        }
        let bot = self.bot.id;
        let at = self.now();
        let room = self.chat_mut(chat)?;
        if let Some(message) = room.messages.get_mut(&message_id) {
            if emoji.is_empty() {
                message.reactions.remove(&bot);
            } else {
                message.reactions.insert(bot, emoji.clone());
            }
        }
        self.counts.reactions += 1;
        self.log(Seen::Reaction { at, chat, message_id, emoji });
        Ok(json!(true))
    }

    /// `pinChatMessage`.
    pub fn pin_chat_message(&mut self, params: &Params) -> Reply {
        let (chat, message_id) = self.named_message(params, "message to pin")?;
        self.may_pin(chat)?;
        let at = self.now();
        let room = self.chat_mut(chat)?;
        room.pinned.retain(|pinned| *pinned != message_id);
        room.pinned.push(message_id);
        self.log(Seen::Pinned { at, chat, message_id });
        Ok(json!(true))
    }

    /// `unpinChatMessage` and, with `all`, `unpinAllChatMessages`.
    pub fn unpin_chat_message(&mut self, params: &Params, all: bool) -> Reply {
        let chat = self.chat_of(params)?;
        self.may_touch(chat)?;
        self.may_pin(chat)?;
        let wanted = params.int("message_id");
        let at = self.now();
        let room = self.chat_mut(chat)?;
        let gone: Vec<i64> = match (all, wanted) {
            (true, _) => std::mem::take(&mut room.pinned),
            (false, Some(id)) if room.pinned.contains(&id) => {
                room.pinned.retain(|pinned| *pinned != id);
                vec![id]
            }
            (false, Some(_)) => return Err(Refusal::bad("message to unpin not found")),
            (false, None) => room.pinned.pop().into_iter().collect(),
        };
        for message_id in gone {
            self.log(Seen::Unpinned { at, chat, message_id });
        }
        Ok(json!(true))
    }

    fn may_pin(&self, chat: i64) -> Result<(), Refusal> {
        let room = self.chat(chat)?;
        let allowed = matches!(room.bot, Standing::In(BotRights::Admin { pin: true, .. }));
        if room.kind == Kind::Private || allowed {
            return Ok(());
        }
        Err(Refusal::bad("not enough rights to manage pinned messages in the chat"))
    }
}
