//! What people do on their phones on WhatsApp, and what the bot said there.

use super::{Play, name_of, plain};
use crate::street::{BIRCH_GROUP, HANA};
use lamppost::sandbox::{CloudShown, Inbound};
use std::fmt::Write;

/// Whether somebody, or a chat, is on WhatsApp.
pub fn is_phone(id: i64) -> bool {
    (HANA - 100..BIRCH_GROUP).contains(&id)
}

/// Words without the marks that keep directions of writing apart, and without the number of the emulator in links.
fn shown(text: &str) -> String {
    plain(text).replace("https://wa.me/", "wa.me/")
}

impl Play {
    /// One deed of somebody on their phone.
    pub fn phone(&mut self, who: i64, how: &str, words: Option<&str>) {
        let cloud = self.street.cloud.clone();
        let words = words.map(|words| self.with_tokens(words));
        let inbound = match (how, words) {
            ("", Some(words)) => Inbound::text(&words),
            ("forwards", Some(body)) => Inbound::Text { body, reply_to: None, forwarded: true },
            ("replies", Some(body)) => {
                let last = cloud.messages(who).into_iter().rfind(|m| m.by_bot).map(|m| m.id);
                Inbound::Text { body, reply_to: last, forwarded: false }
            }
            ("sends a photo", caption) => Inbound::Image { caption },
            ("sends a voice note", None) => Inbound::Voice,
            ("sends a sticker", None) => Inbound::Sticker,
            ("sends a place", None) => Inbound::Location { lat: 51.5, long: -0.12 },
            ("sends a contact", None) => Inbound::Contacts,
            ("sends a poll", None) => Inbound::Unsupported { kind: Some("poll_creation".to_owned()) },
            ("likes it", None) => {
                let message = cloud.messages(who).into_iter().rfind(|m| m.by_bot).unwrap().id;
                Inbound::Reaction { message, emoji: Some("👍".to_owned()) }
            }
            ("opens the link", Some(words)) => {
                let url = words.split_whitespace().next().unwrap().replace("wa.me/", "https://wa.me/");
                Inbound::text(&cloud.open_link(who, &url).unwrap_or_else(|| panic!("{url} leads nowhere")))
            }
            (how, _) if how.starts_with("passes ") => {
                let code = how.strip_prefix("passes ").unwrap().strip_suffix(" on").unwrap();
                let card = cloud.messages(who).into_iter().rfind(|m| m.by_bot && m.text.contains(code)).unwrap();
                cloud.forward(who, &card.id, BIRCH_GROUP);
                let line = cloud.group_messages(BIRCH_GROUP).pop().unwrap().text;
                writeln!(self.out, "bot is passed on: {}", shown(&line).replace('\n', "\n    ")).unwrap();
                return;
            }
            (how, words) => panic!("what does {} do? {how} {words:?}", name_of(who)),
        };
        cloud.say_with(who, inbound);
    }

    /// Presses the newest button, or picks the newest line of a list, with these words.
    pub fn press_phone(&mut self, who: i64, label: &str) {
        let cloud = self.street.cloud.clone();
        let messages = cloud.messages(who);
        let found = messages.iter().rev().filter(|m| m.by_bot).find_map(|m| {
            let button = m.buttons.iter().find(|b| plain(&b.title) == label).map(|b| b.id.clone());
            let row = m.rows.iter().find(|r| plain(&r.title) == label || r.description.as_deref() == Some(label));
            button.or(row.map(|r| r.id.clone())).map(|id| (m.id.clone(), id))
        });
        let (message, id) =
            found.unwrap_or_else(|| panic!("no [{label}] on the phone of {}:\n{}", name_of(who), self.out));
        cloud.press(who, &message, &id);
    }

    /// Writes down what the bot said on WhatsApp since last time.
    pub fn phones(&mut self) {
        for (who, _) in self.street.cloud.people() {
            let messages = self.street.cloud.messages(who);
            let from = self.heard.insert(who, messages.len()).unwrap_or(0);
            for message in messages.iter().skip(from).filter(|m| m.by_bot) {
                self.told_there(who, message);
            }
        }
    }

    fn told_there(&mut self, who: i64, message: &CloudShown) {
        let to = if who == self.here { String::new() } else { format!(" > {}", name_of(who)) };
        let by = message.template.as_ref().map(|name| format!(" by template {name}")).unwrap_or_default();
        let kind = if matches!(message.kind.as_str(), "image" | "document") {
            format!("[{}] ", message.kind)
        } else {
            String::new()
        };
        let text = self.without_tokens(&shown(&format!("{kind}{}", message.text)));
        writeln!(self.out, "bot{to}{by}: {}", text.replace('\n', "\n    ")).unwrap();
        let buttons: Vec<String> = message.buttons.iter().map(|b| format!("[{}]", plain(&b.title))).collect();
        if !buttons.is_empty() {
            writeln!(self.out, "    {}", buttons.join(" ")).unwrap();
        }
        for row in &message.rows {
            let under = row.description.as_ref().map(|under| format!(" – {}", plain(under))).unwrap_or_default();
            writeln!(self.out, "    [{}]{under}", plain(&row.title)).unwrap();
        }
    }
}
