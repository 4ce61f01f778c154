//! Deeds -> Bot API requests.

use super::wire::{Wire, WireError, advice};
use crate::channel::{Deed, Done, Key, KeyPress, Message, Picture, SendError};
use serde::Serialize;
use teloxide::payloads::{
    AnswerCallbackQuery, CopyMessage, DeleteMessage, EditMessageReplyMarkup, EditMessageText, GetChatMember,
    GetChatMemberCount, LeaveChat, PinChatMessage, SendMessage, SendPhoto, SetMessageReaction, UnpinChatMessage,
};
use teloxide::prelude::UserId;
use teloxide::requests::Payload;
use teloxide::types::{
    CallbackQueryId, ChatId, ChatMember, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, MessageId,
    ParseMode, ReactionType, ReplyParameters,
};

/// The reaction that says "heard". Telegram allows only emoji of its own list; a tick is not on it.
const HEARD: &str = "👍";

/// Telegram, as the outbox knows it.
#[derive(Clone, Debug)]
pub struct Telegram {
    wire: Wire,
    bot: String,
}

/// `sendMessage` to one member of a group alone (Bot API 10.3), which teloxide does not know yet.
#[derive(Clone, Debug, Serialize)]
struct SendAlone {
    #[serde(flatten)]
    message: SendMessage,
    ephemeral_message_parameters: AloneParameters,
}

#[derive(Clone, Debug, Serialize)]
struct AloneParameters {
    receiver_user_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    callback_query_id: Option<String>,
}

impl Payload for SendAlone {
    type Output = serde_json::Value;
    const NAME: &'static str = "SendMessage";
}

impl Telegram {
    /// Telegram over this wire, as the bot of this user name.
    #[must_use]
    pub fn new(wire: Wire, bot: String) -> Telegram {
        Telegram { wire, bot }
    }

    fn keyboard(&self, keys: &[Vec<Key>]) -> InlineKeyboardMarkup {
        let button = |key: &Key| match &key.press {
            KeyPress::Data(data) => Some(InlineKeyboardButton::callback(key.text.clone(), data.clone())),
            KeyPress::OpenPrivate => {
                let url = format!("https://t.me/{}?start=hi", self.bot).parse().ok()?;
                Some(InlineKeyboardButton::url(key.text.clone(), url))
            }
        };
        InlineKeyboardMarkup::new(keys.iter().map(|row| row.iter().filter_map(button).collect::<Vec<_>>()))
    }

    async fn send(&self, message: Message) -> Result<Done, SendError> {
        let mut request = SendMessage::new(chat(&message.chat)?, message.html);
        request.parse_mode = Some(ParseMode::Html);
        request.link_preview_options = Some(no_preview());
        request.disable_notification = message.silent.then_some(true);
        if !message.keys.is_empty() {
            request.reply_markup = Some(self.keyboard(&message.keys).into());
        }
        if let Some(reply_to) = message.reply_to.and_then(|id| id.parse().ok()) {
            let mut reply = ReplyParameters::new(MessageId(reply_to));
            reply.allow_sending_without_reply = Some(true);
            request.reply_parameters = Some(reply);
        }
        let Some(alone) = message.alone else {
            let sent = match self.wire.call(&request).await {
                Err(WireError::Refused { description, .. }) if description.contains("can't parse entities") => {
                    // Our own bug in a sentence: the words still go, without their looks.
                    tracing::error!("the platform could not read our HTML");
                    request.text = without_tags(&request.text);
                    request.parse_mode = None;
                    self.wire.call(&request).await
                }
                other => other,
            };
            return Ok(Done::Message(sent.map_err(advice)?.id.0.to_string()));
        };
        let ephemeral_message_parameters = AloneParameters {
            receiver_user_id: alone.person.parse().map_err(|_| bad("person"))?,
            callback_query_id: alone.callback,
        };
        let request = SendAlone { message: request, ephemeral_message_parameters };
        self.wire.call(&request).await.map_err(advice)?;
        Ok(Done::Nothing)
    }

    /// A file with words below it.
    async fn send_file(&self, to: &str, name: &str, text: String, kind: &str, html: String) -> Result<Done, SendError> {
        let mut fields = vec![("chat_id", chat(to)?.to_string())];
        if !html.is_empty() {
            fields.extend([("caption", html), ("parse_mode", "HTML".to_owned())]);
        }
        let sent = self.wire.upload("sendDocument", &fields, ("document", name, text.into_bytes(), kind)).await;
        let sent: teloxide::types::Message = sent.map_err(advice)?;
        Ok(Done::Message(sent.id.0.to_string()))
    }

    /// A picture with words below it; what is known already is not sent again.
    async fn send_picture(&self, message: Message, picture: Picture) -> Result<Done, SendError> {
        let to = chat(&message.chat)?;
        let sent: teloxide::types::Message = match picture {
            Picture::Known(id) => {
                let mut request = SendPhoto::new(to, teloxide::types::InputFile::file_id(id.into()));
                request.caption = Some(message.html);
                request.parse_mode = Some(ParseMode::Html);
                request.disable_notification = message.silent.then_some(true);
                if !message.keys.is_empty() {
                    request.reply_markup = Some(self.keyboard(&message.keys).into());
                }
                self.wire.call(&request).await.map_err(advice)?
            }
            Picture::Png(png) => {
                let mut fields =
                    vec![("chat_id", to.to_string()), ("caption", message.html), ("parse_mode", "HTML".to_owned())];
                if message.silent {
                    fields.push(("disable_notification", "true".to_owned()));
                }
                if !message.keys.is_empty() {
                    let keys = serde_json::to_string(&self.keyboard(&message.keys)).map_err(|_| bad("keyboard"))?;
                    fields.push(("reply_markup", keys));
                }
                let file = ("photo", "chart.png", png, "image/png");
                self.wire.upload("sendPhoto", &fields, file).await.map_err(advice)?
            }
        };
        let picture = sent.photo().and_then(|sizes| sizes.last()).map(|size| size.file.id.to_string());
        Ok(Done::Pictured { message: sent.id.0.to_string(), picture: picture.unwrap_or_default() })
    }

    async fn edit(&self, to: &str, message: &str, html: String, keys: &[Vec<Key>]) -> Result<Done, SendError> {
        let message = MessageId(message.parse().map_err(|_| SendError::NotThere)?);
        let mut request = EditMessageText::new(chat(to)?, message, html);
        request.parse_mode = Some(ParseMode::Html);
        request.link_preview_options = Some(no_preview());
        request.reply_markup = Some(self.keyboard(keys));
        match self.wire.call(&request).await {
            Ok(_) => Ok(Done::Nothing),
            // The card already looks like that: somebody was faster, or our mark of it was lost.
            Err(WireError::Refused { description, .. }) if description.contains("message is not modified") => {
                Ok(Done::Nothing)
            }
            Err(error) => Err(advice(error)),
        }
    }

    async fn answer(
        &self,
        callback: String,
        text: Option<String>,
        alert: bool,
        open: Option<String>,
    ) -> Result<Done, SendError> {
        let mut request = AnswerCallbackQuery::new(CallbackQueryId(callback));
        request.text = text;
        request.show_alert = alert.then_some(true);
        request.url = open.and_then(|token| format!("https://t.me/{}?start={token}", self.bot).parse().ok());
        match self.wire.call(&request).await {
            Ok(_) => Ok(Done::Nothing),
            // Too late to be read by anybody; the effect of the press is stored.
            Err(WireError::Refused { description, .. }) if description.contains("query is too old") => {
                Ok(Done::Nothing)
            }
            Err(error) => Err(advice(error)),
        }
    }

    async fn pin(&self, to: &str, message: &str) -> Result<Done, SendError> {
        let message = MessageId(message.parse().map_err(|_| SendError::NotThere)?);
        let mut request = PinChatMessage::new(chat(to)?, message);
        request.disable_notification = Some(true);
        self.wire.call(&request).await.map(|_| Done::Nothing).map_err(advice)
    }

    async fn is_admin(&self, to: &str, person: &str) -> Result<Done, SendError> {
        let person = UserId(person.parse().map_err(|_| bad("person"))?);
        let request = GetChatMember::new(chat(to)?, person);
        let member: ChatMember = self.wire.call(&request).await.map_err(advice)?;
        Ok(Done::Admin(member.is_privileged()))
    }
}

impl Telegram {
    /// Does a deed.
    ///
    /// # Errors
    /// [`SendError`], as advice to the outbox.
    pub async fn carry(&self, deed: Deed) -> Result<Done, SendError> {
        match deed {
            Deed::Send(message) => self.send(message).await,
            Deed::SendFile { chat: to, name, text, kind, html } => self.send_file(&to, &name, text, kind, html).await,
            Deed::SendPicture { message, picture } => self.send_picture(message, picture).await,
            Deed::Edit { chat, message, html, keys } => self.edit(&chat, &message, html, &keys).await,
            Deed::Seen { .. } => Ok(Done::Nothing),
            Deed::React { chat: to, message } => {
                let Ok(message) = message.parse().map(MessageId) else {
                    // A message that only its author sees has no number, and nothing to react to.
                    return Ok(Done::Nothing);
                };
                let mut request = SetMessageReaction::new(chat(&to)?, message);
                request.reaction = Some(vec![ReactionType::Emoji { emoji: HEARD.to_owned() }]);
                self.wire.call(&request).await.map(|_| Done::Nothing).map_err(advice)
            }
            Deed::Unbutton { chat: to, message } => {
                let Ok(message) = message.parse().map(MessageId) else {
                    return Ok(Done::Nothing);
                };
                let request = EditMessageReplyMarkup::new(chat(&to)?, message);
                match self.wire.call(&request).await.map_err(advice) {
                    // Gone, or without buttons already: nobody can press them any more.
                    Ok(_) | Err(SendError::NotThere) => Ok(Done::Nothing),
                    Err(error) => Err(error),
                }
            }
            Deed::Answer { callback, text, alert, open } => self.answer(callback, text, alert, open).await,
            Deed::Delete { chat: to, message } => {
                let message = MessageId(message.parse().map_err(|_| SendError::NotThere)?);
                let request = DeleteMessage::new(chat(&to)?, message);
                self.wire.call(&request).await.map(|_| Done::Nothing).map_err(advice)
            }
            Deed::Copy { chat: to, from, message } => {
                let message = MessageId(message.parse().map_err(|_| SendError::NotThere)?);
                let mut request = CopyMessage::new(chat(&to)?, chat(&from)?, message);
                // The words that came with it were passed on before, after a look for what must never be.
                request.caption = Some(String::new());
                self.wire.call(&request).await.map_err(advice)?;
                Ok(Done::Nothing)
            }
            Deed::IsAdmin { chat, person } => self.is_admin(&chat, &person).await,
            Deed::Pin { chat, message } => self.pin(&chat, &message).await,
            Deed::Unpin { chat: to, message } => {
                let mut request = UnpinChatMessage::new(chat(&to)?);
                request.message_id = Some(MessageId(message.parse().map_err(|_| SendError::NotThere)?));
                self.wire.call(&request).await.map(|_| Done::Nothing).map_err(advice)
            }
            Deed::CountPeople { chat: to } => {
                let request = GetChatMemberCount::new(chat(&to)?);
                self.wire.call(&request).await.map(|count| Done::Count(i64::from(count))).map_err(advice)
            }
            Deed::Leave { chat: to } => {
                let request = LeaveChat::new(chat(&to)?);
                self.wire.call(&request).await.map(|_| Done::Nothing).map_err(advice)
            }
        }
    }
}

fn no_preview() -> LinkPreviewOptions {
    LinkPreviewOptions {
        is_disabled: true,
        url: None,
        prefer_small_media: false,
        prefer_large_media: false,
        show_above_text: false,
    }
}

/// The words of our own HTML.
fn without_tags(html: &str) -> String {
    let mut text = html.to_owned();
    for tag in ["<b>", "</b>", "<i>", "</i>"] {
        text = text.replace(tag, "");
    }
    text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

fn chat(address: &str) -> Result<ChatId, SendError> {
    address.parse().map(ChatId).map_err(|_| bad("chat"))
}

fn bad(what: &str) -> SendError {
    SendError::Refused(format!("{what} address is no number"))
}
