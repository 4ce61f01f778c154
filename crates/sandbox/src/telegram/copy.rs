//! `copyMessage`: the same content in another chat, without a link to where it came from.

use serde_json::{Map, json};

use super::error::{Refusal, Reply};
use super::media;
use super::model::{Kind, Message};
use super::params::Params;
use super::send::Content;
use super::state::State;
use super::words;

impl State {
    /// `copyMessage`.
    pub fn copy_message(&mut self, params: &Params) -> Reply {
        // A caption that is given but empty takes the old one away.
        let caption = params.get("caption").map(|_| words::caption(params)).transpose()?;
        let original = self.message_to_copy(params)?;
        if original.is_service() {
            return Err(Refusal::bad("the message can't be copied"));
        }
        let mut head: Map<_, _> = original
            .head
            .iter()
            .filter(|(field, _)| media::is_media(field))
            .map(|(f, v)| (f.clone(), v.clone()))
            .collect();
        let mut body = original.body.clone();
        if let Some(caption) = caption.filter(|_| original.takes_caption()) {
            body = caption;
            if params.flag("show_caption_above_media") && original.head.contains_key("photo") {
                head.insert("show_caption_above_media".into(), json!(true));
            }
        }
        let message = self.send(params, Content { body, head, copy: true })?;
        Ok(json!({"message_id": message.id}))
    }

    /// The message that is to be copied, if the bot can see it.
    fn message_to_copy(&self, params: &Params) -> Result<Message, Refusal> {
        if params.get("from_chat_id").is_none() {
            return Err(Refusal::bad("parameter \"from_chat_id\" is required"));
        }
        let chat = self.may_read(self.chat_named(params, "from_chat_id")?)?;
        if chat.kind != Kind::Private && !chat.bot.is_in() {
            let kind = chat.kind.wire();
            return Err(Refusal::forbidden(format!("bot is not a member of the {kind} chat")));
        }
        let id = params.int("message_id").filter(|id| *id > 0);
        let id = id.ok_or_else(|| Refusal::bad("message identifier is not specified"))?;
        let seen = chat.messages.get(&id).filter(|message| {
            let private = chat.kind == Kind::Private;
            private || message.by_bot || self.hears(message)
        });
        seen.cloned().ok_or_else(|| Refusal::bad("message to copy not found"))
    }
}
