//! Answers to button presses, the bot's list of commands, and its webhook.

use chrono::Duration;
use serde_json::{Value, json};

use super::error::{Refusal, Reply};
use super::links::{self, Link};
use super::params::Params;
use super::seen::Seen;
use super::state::State;
use super::words;

const TOO_OLD: &str = "query is too old and response timeout expired or query ID is invalid";

impl State {
    /// `answerCallbackQuery`.
    pub fn answer_callback_query(&mut self, params: &Params) -> Reply {
        let id = params.text("callback_query_id");
        let text = params.text("text");
        if words::length(&text) > 200 {
            return Err(Refusal::bad("MESSAGE_TOO_LONG"));
        }
        let url = Some(params.text("url")).filter(|url| !url.is_empty());
        // There are no games here: a link may only open the bot itself, with a payload.
        let bot = self.bot.username.as_deref().unwrap_or_default();
        let elsewhere = url.as_ref().is_some_and(|url| !matches!(links::read(url, bot), Some(Link::Start(Some(_)))));
        let at = self.now();
        let press =
            self.presses.get_mut(&id).filter(|press| !press.answered && at - press.at <= Duration::seconds(150));
        let Some(press) = press else {
            return Err(Refusal::bad(TOO_OLD));
        };
        if elsewhere {
            return Err(Refusal::bad("URL_INVALID"));
        }
        press.answered = true;
        let (person, chat) = (press.person, press.chat);
        self.counts.answers += 1;
        self.log(Seen::Toast { at, callback_id: id, person, chat, text, alert: params.flag("show_alert"), url });
        Ok(json!(true))
    }

    /// `setMyCommands`.
    pub fn set_my_commands(&mut self, params: &Params) -> Reply {
        let list = params.object("commands")?;
        let Some(list) = list.as_ref().and_then(Value::as_array) else {
            return Err(Refusal::bad("expected an Array of BotCommand"));
        };
        if list.len() > 100 {
            return Err(Refusal::bad("BOT_COMMANDS_TOO_MUCH"));
        }
        let mut names = Vec::new();
        for command in list {
            let name = command["command"].as_str().unwrap_or_default();
            let name = name.strip_prefix('/').unwrap_or(name);
            let letters = |l: char| l.is_ascii_lowercase() || l.is_ascii_digit() || l == '_';
            if !(1..=32).contains(&name.len()) || !name.chars().all(letters) {
                return Err(Refusal::bad("BOT_COMMAND_INVALID"));
            }
            let description = command["description"].as_str().unwrap_or_default();
            if !(1..=256).contains(&words::length(description)) {
                return Err(Refusal::bad("BOT_COMMAND_DESCRIPTION_INVALID"));
            }
            names.push(name.to_string());
        }
        let scope = command_scope(params)?;
        let list = Value::Array(list.clone());
        self.commands.insert(scope.to_string(), list);
        let at = self.now();
        self.log(Seen::Commands { at, scope, names });
        Ok(json!(true))
    }

    /// `getMyCommands`.
    pub fn get_my_commands(&self, params: &Params) -> Reply {
        let scope = command_scope(params)?.to_string();
        let found = self.commands.get(&scope);
        Ok(found.cloned().unwrap_or_else(|| json!([])))
    }

    /// `deleteMyCommands`.
    pub fn delete_my_commands(&mut self, params: &Params) -> Reply {
        let scope = command_scope(params)?.to_string();
        self.commands.remove(&scope);
        Ok(json!(true))
    }

    /// `setWebhook`: remembered, so that `getUpdates` refuses; nothing is ever posted to it.
    pub fn set_webhook(&mut self, params: &Params) -> Reply {
        let url = params.text("url");
        if !url.is_empty() && !url.starts_with("https://") {
            return Err(Refusal::bad("bad webhook: An HTTPS URL must be provided for webhook"));
        }
        self.drop_pending(params);
        self.webhook = url;
        Ok(json!(true))
    }

    /// `deleteWebhook`.
    pub fn delete_webhook(&mut self, params: &Params) -> Reply {
        self.drop_pending(params);
        self.webhook.clear();
        Ok(json!(true))
    }

    fn drop_pending(&mut self, params: &Params) {
        if params.flag("drop_pending_updates") {
            self.queue.clear();
        }
    }

    /// `getWebhookInfo`.
    pub fn get_webhook_info(&self) -> Value {
        let mut info = json!({
            "url": self.webhook,
            "has_custom_certificate": false,
            "pending_update_count": self.queue.len(),
        });
        if let Some(allowed) = self.queue.allowed() {
            info["allowed_updates"] = json!(allowed);
        }
        info
    }
}

fn command_scope(params: &Params) -> Result<Value, Refusal> {
    let scope = params.object("scope")?;
    let scope = scope.unwrap_or_else(|| json!({"type": "default"}));
    let language = params.text("language_code");
    let sound = language.len() == 2 && language.chars().all(|l| l.is_ascii_lowercase());
    if !language.is_empty() && !sound {
        return Err(Refusal::bad("LANG_CODE_INVALID"));
    }
    Ok(json!({"scope": scope, "language_code": language}))
}
