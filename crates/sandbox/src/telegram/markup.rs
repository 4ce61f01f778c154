//! Reply markup: inline keyboards as the server checks and keeps them.

use serde_json::{Value, json};

use super::error::Refusal;
use super::params::Params;
use super::seen::Button;

/// A reply markup that was read but not yet checked by the chat server.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Markup {
    rows: Vec<Vec<Value>>,
}

/// Fields of which a button must have exactly one.
const ACTIONS: [&str; 10] = [
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
];

impl Markup {
    /// Reads `reply_markup`. Keyboards that are not inline are accepted and not kept.
    pub fn read(params: &Params) -> Result<Markup, Refusal> {
        let Some(value) = params.object("reply_markup")? else {
            return Ok(Markup::default());
        };
        let Some(fields) = value.as_object() else {
            return Err(Refusal::bad("object expected as reply markup"));
        };
        let Some(keyboard) = fields.get("inline_keyboard") else {
            return Ok(Markup::default());
        };
        let Some(given) = keyboard.as_array() else {
            return Err(Refusal::bad(
                "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
            ));
        };
        let mut rows = Vec::new();
        for row in given {
            let Some(row) = row.as_array() else {
                return Err(Refusal::bad(
                    "field \"inline_keyboard\" of the InlineKeyboardMarkup must be an Array of Arrays",
                ));
            };
            let buttons = row.iter().map(read_button).collect::<Result<Vec<_>, _>>()?;
            if !buttons.is_empty() {
                rows.push(buttons);
            }
        }
        Ok(Markup { rows })
    }

    /// The checks of the chat server, which come after those of the chat itself.
    pub fn check(&self, private: bool) -> Result<(), Refusal> {
        let buttons = self.rows.iter().flatten();
        if buttons.clone().count() > 100 {
            return Err(Refusal::bad("reply markup is too long"));
        }
        for button in buttons {
            if let Some(data) = button["callback_data"].as_str()
                && !(1..=64).contains(&data.len())
            {
                return Err(Refusal::bad("BUTTON_DATA_INVALID"));
            }
            if let Some(url) = button["url"].as_str()
                && !link_is_sound(url)
            {
                return Err(Refusal::bad("BUTTON_URL_INVALID"));
            }
            if button.get("web_app").is_some() && !private {
                return Err(Refusal::bad("BUTTON_TYPE_INVALID"));
            }
            if let Some(copied) = button["copy_text"]["text"].as_str()
                && !(1..=256).contains(&copied.chars().count())
            {
                return Err(Refusal::bad("BUTTON_COPY_TEXT_INVALID"));
            }
        }
        Ok(())
    }

    /// The keyboard as a message keeps it; `None` when there is none.
    pub fn kept(&self) -> Option<Value> {
        if self.rows.is_empty() {
            return None;
        }
        Some(json!({"inline_keyboard": self.rows}))
    }
}

fn read_button(value: &Value) -> Result<Value, Refusal> {
    let wrong = |what: &str| Refusal::bad(format!("can't parse inline keyboard button: {what}"));
    if !value.is_object() {
        return Err(wrong("InlineKeyboardButton must be an Object"));
    }
    let Some(text) = value["text"].as_str() else {
        return Err(wrong("Can't find field \"text\""));
    };
    if text.trim().is_empty() {
        return Err(wrong("Text must be non-empty"));
    }
    let action = ACTIONS.iter().find(|name| value.get(**name).is_some());
    let Some(action) = action else {
        return Err(wrong("Text buttons are unallowed in the inline keyboard"));
    };
    let mut button = json!({"text": text});
    button[*action] = value[*action].clone();
    for extra in ["style", "icon_custom_emoji_id"] {
        if let Some(kept) = value.get(extra) {
            button[extra] = kept.clone();
        }
    }
    Ok(button)
}

fn link_is_sound(url: &str) -> bool {
    if url.starts_with("tg://") {
        return true;
    }
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    !host.contains(char::is_whitespace) && (host.contains('.') || host.starts_with("localhost"))
}

/// The buttons of a kept keyboard, as the outside sees them.
pub(super) fn buttons(markup: Option<&Value>) -> Vec<Vec<Button>> {
    let rows = markup.and_then(|markup| markup["inline_keyboard"].as_array());
    let Some(rows) = rows else {
        return Vec::new();
    };
    let text = |value: &Value| value.as_str().map(str::to_string);
    let button = |value: &Value| Button {
        text: text(&value["text"]).unwrap_or_default(),
        data: text(&value["callback_data"]),
        url: text(&value["url"]),
    };
    rows.iter().filter_map(Value::as_array).map(|row| row.iter().map(button).collect()).collect()
}
