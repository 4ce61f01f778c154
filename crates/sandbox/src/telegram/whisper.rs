//! Changing messages that only one member sees.

use serde_json::json;

use super::error::{Refusal, Reply};
use super::limits::Cost;
use super::markup::Markup;
use super::model::Message;
use super::params::Params;
use super::state::State;
use super::words;

impl State {
    /// `editEphemeralMessageText`.
    pub fn edit_ephemeral_text(&mut self, params: &Params) -> Reply {
        let body = words::text(params)?;
        let markup = Markup::read(params)?;
        markup.check(false)?;
        let mut message = self.whispered(params)?;
        if words::length(&body.text) > 1024 {
            return Err(Refusal::bad("MEDIA_CAPTION_TOO_LONG"));
        }
        message.body = body;
        message.markup = markup.kept();
        self.keep_whisper(message)
    }

    /// `editEphemeralMessageReplyMarkup`.
    pub fn edit_ephemeral_markup(&mut self, params: &Params) -> Reply {
        let markup = Markup::read(params)?;
        markup.check(false)?;
        let mut message = self.whispered(params)?;
        message.markup = markup.kept();
        self.keep_whisper(message)
    }

    /// `deleteEphemeralMessage`.
    pub fn delete_ephemeral(&mut self, params: &Params) -> Reply {
        let message = self.whispered(params)?;
        if let Some(ephemeral) = &message.ephemeral {
            let id = ephemeral.id;
            self.chat_mut(message.chat)?.ephemerals.remove(&id);
            self.touch();
        }
        Ok(json!(true))
    }

    fn whispered(&self, params: &Params) -> Result<Message, Refusal> {
        let chat = self.chat_of(params)?;
        let receiver = params.int("receiver_user_id");
        let id = params.int("ephemeral_message_id").unwrap_or(0);
        let found = self.may_touch(chat)?.ephemerals.get(&id);
        let ours = found.filter(|message| {
            let to = message.ephemeral.as_ref().map(|e| e.receiver);
            message.by_bot && to == receiver
        });
        ours.cloned().ok_or_else(|| Refusal::bad("message to edit not found"))
    }

    fn keep_whisper(&mut self, mut message: Message) -> Reply {
        self.pace(message.chat, Cost::Edit)?;
        message.edited = Some(self.now());
        if let Some(ephemeral) = &message.ephemeral {
            let id = ephemeral.id;
            let chat = self.chat_mut(message.chat)?;
            chat.ephemerals.insert(id, message.clone());
        }
        self.counts.edits += 1;
        self.log_ephemeral(&message);
        Ok(json!(true))
    }
}
