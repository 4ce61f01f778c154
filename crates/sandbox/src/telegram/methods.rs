//! The list of methods: which name leads to which deed.

use serde_json::json;

use super::error::{Refusal, Reply};
use super::params::Params;
use super::state::State;

/// Every method the sandbox knows, as documented.
const METHODS: [&str; 39] = [
    "getMe",
    "getUpdates",
    "sendMessage",
    "sendPhoto",
    "sendDocument",
    "copyMessage",
    "editMessageText",
    "editMessageCaption",
    "editMessageReplyMarkup",
    "deleteMessage",
    "deleteMessages",
    "setMessageReaction",
    "pinChatMessage",
    "unpinChatMessage",
    "unpinAllChatMessages",
    "answerCallbackQuery",
    "editEphemeralMessageText",
    "editEphemeralMessageReplyMarkup",
    "deleteEphemeralMessage",
    "getChat",
    "getChatAdministrators",
    "getChatMember",
    "getChatMemberCount",
    "leaveChat",
    "sendChatAction",
    "setMyCommands",
    "getMyCommands",
    "deleteMyCommands",
    "setWebhook",
    "deleteWebhook",
    "getWebhookInfo",
    "setMyName",
    "setMyDescription",
    "setMyShortDescription",
    "setChatMenuButton",
    "setMyDefaultAdministratorRights",
    "logOut",
    "close",
    "getMyName",
];

/// The documented spelling of a method, or `None` when there is no such method here.
pub(super) fn documented(name: &str) -> Option<&'static str> {
    METHODS.iter().find(|known| known.eq_ignore_ascii_case(name)).copied()
}

impl State {
    /// Does what `method` says; `getUpdates` is not here because it waits.
    pub fn call(&mut self, method: &str, params: &Params) -> Reply {
        match method {
            "getMe" => Ok(self.get_me()),
            "sendMessage" => self.send_message(params),
            "sendPhoto" => self.send_file(params, "photo"),
            "sendDocument" => self.send_file(params, "document"),
            "copyMessage" => self.copy_message(params),
            "editMessageText" => self.edit_message_text(params),
            "editMessageCaption" => self.edit_message_caption(params),
            "editMessageReplyMarkup" => self.edit_message_reply_markup(params),
            "deleteMessage" => self.delete_message(params),
            "deleteMessages" => self.delete_messages(params),
            "setMessageReaction" => self.set_message_reaction(params),
            "pinChatMessage" => self.pin_chat_message(params),
            "unpinChatMessage" => self.unpin_chat_message(params, false),
            "unpinAllChatMessages" => self.unpin_chat_message(params, true),
            "answerCallbackQuery" => self.answer_callback_query(params),
            "editEphemeralMessageText" => self.edit_ephemeral_text(params),
            "editEphemeralMessageReplyMarkup" => self.edit_ephemeral_markup(params),
            "deleteEphemeralMessage" => self.delete_ephemeral(params),
            "getChat" => self.get_chat(params),
            "getChatAdministrators" => self.get_chat_administrators(params),
            "getChatMember" => self.get_chat_member(params),
            "getChatMemberCount" => self.get_chat_member_count(params),
            "leaveChat" => self.leave_chat(params),
            "sendChatAction" => self.send_chat_action(params),
            "setMyCommands" => self.set_my_commands(params),
            "getMyCommands" => self.get_my_commands(params),
            "deleteMyCommands" => self.delete_my_commands(params),
            "setWebhook" => self.set_webhook(params),
            "deleteWebhook" => self.delete_webhook(params),
            "getWebhookInfo" => Ok(self.get_webhook_info()),
            "getMyName" => Ok(json!({"name": self.bot.first})),
            "setMyName"
            | "setMyDescription"
            | "setMyShortDescription"
            | "setChatMenuButton"
            | "setMyDefaultAdministratorRights"
            | "logOut"
            | "close" => Ok(json!(true)),
            _ => Err(Refusal::new(404, "Not Found: method not found")),
        }
    }
}
