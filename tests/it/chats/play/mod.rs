//! What a person does in a conversation: writes, answers, sends things, presses buttons, follows links.

pub mod phone;
mod trial;

use super::{Play, name_of, person, plain};
use lamppost::sandbox::{Button, Extra, Shown, Thing};

/// A button as a person sees it: where it is, and what is on it.
struct Found {
    message: i64,
    /// Its own number, when only this person sees the message.
    whisper: Option<i64>,
    button: Button,
}

impl Play {
    /// One line that begins with a name. What follows a colon are words, and never read as a deed.
    pub fn act(&mut self, line: &str) {
        let (deed, words) = line.split_once(": ").map_or((line, None), |(deed, words)| (deed, Some(words)));
        if let Some((who, label)) = line.split_once(" press [").filter(|(who, _)| !who.contains(':')) {
            for one in who.split(" and ") {
                self.press(person(one), label);
            }
        } else if let Some((who, label)) = line.split_once(" presses [").filter(|(who, _)| !who.contains(':')) {
            self.press(person(who), label);
        } else if let Some(who) = line.strip_suffix(" follows the link").filter(|who| !who.contains(':')) {
            self.follow(person(who));
        } else {
            let (who, how) = deed.split_once(' ').unwrap_or((deed, ""));
            match (how, words) {
                ("edits", Some(words)) => {
                    let message = self.said[&(self.here, person(who))];
                    self.street.emulator.edit(self.here, person(who), message, &words.replace("\\n", "\n"));
                }
                (how, words) => self.speak(person(who), how, words),
            }
        }
    }

    fn speak(&mut self, who: i64, how: &str, words: Option<&str>) {
        if phone::is_phone(who) {
            return self.phone(who, how, words);
        }
        let (how, thing) = match how.split_once("with a ").or_else(|| how.split_once("sends a ")) {
            Some((how, name)) => {
                (how.trim_end(), Some(Thing::named(name).unwrap_or_else(|| panic!("what is a {name}?"))))
            }
            None => (how, None),
        };
        if let (Some(data), None) = (how.strip_prefix("sends "), words) {
            let message = self.street.emulator.messages(self.here).last().map_or(1, |m| m.message_id);
            self.street.emulator.press(self.here, message, who, data);
            return;
        }
        assert!(words.is_some() || thing.is_some(), "what does {} say?", name_of(who));
        let mut extra = Extra { thing, ..Extra::default() };
        match how {
            "" => {}
            "replies" => extra.reply_to = self.answered(""),
            "replies to the bot" => {
                extra.reply_to = self.answered("");
                assert!(extra.reply_to.is_some(), "the bot has said nothing in {}", name_of(self.here));
            }
            "anonymously" => extra.anonymous_admin = true,
            "forwards" => extra.forwarded_from = Some("Bea".to_owned()),
            "captions" => extra.caption = true,
            other => {
                let code = other.strip_prefix("replies to ").unwrap_or_else(|| panic!("how is {other}?"));
                extra.reply_to = self.answered(code);
                assert!(extra.reply_to.is_some(), "the bot has said nothing of {code} in {}", name_of(self.here));
            }
        }
        let words = self.with_tokens(words.unwrap_or_default());
        let message = self.street.emulator.say_with(self.here, who, &words, extra);
        self.said.insert((self.here, who), message);
    }

    /// The newest message of the bot here that has these words in it and that everybody sees.
    fn answered(&self, words: &str) -> Option<i64> {
        let messages = self.street.emulator.messages(self.here);
        let fits = |m: &&Shown| m.by_bot && m.only_for.is_none() && m.text.contains(words);
        messages.iter().filter(fits).map(|m| m.message_id).max()
    }

    fn press(&mut self, who: i64, label: &str) {
        let label = label.strip_suffix(']').unwrap();
        if phone::is_phone(who) {
            return self.press_phone(who, label);
        }
        let found = self.button(who, label);
        let emulator = &self.street.emulator;
        match (found.button.data, found.button.url, found.whisper) {
            (Some(data), _, Some(whisper)) => {
                emulator.press_ephemeral(self.here, whisper, who, &data);
            }
            (Some(data), _, None) => {
                emulator.press(self.here, found.message, who, &data);
            }
            (None, Some(url), _) => {
                assert!(emulator.open_link(who, &url).is_some(), "[{label}] leads to {url}");
            }
            (None, None, _) => panic!("[{label}] does nothing"),
        }
    }

    fn button(&self, who: i64, label: &str) -> Found {
        let messages = self.street.emulator.messages(self.here);
        let found = messages.iter().rev().filter(|m| sees(who, m)).find_map(|m| {
            let button = m.buttons.iter().flatten().find(|b| plain(&b.text) == label)?.clone();
            Some(Found { message: m.message_id, whisper: m.only_for.map(|(_, id)| id), button })
        });
        found.unwrap_or_else(|| panic!("no button [{label}] in {}:\n{}", name_of(self.here), self.out))
    }

    /// The link that the bot answered a press with is followed once; else the newest that the bot shows here.
    fn follow(&mut self, who: i64) {
        let url = self.links.remove(&who).or_else(|| self.shown_link(who));
        let url =
            url.unwrap_or_else(|| panic!("no link for {} in {}:\n{}", name_of(who), name_of(self.here), self.out));
        assert!(self.street.emulator.open_link(who, &url).is_some(), "the link leads to {url}");
    }

    fn shown_link(&self, who: i64) -> Option<String> {
        let emulator = &self.street.emulator;
        let messages = emulator.messages(self.here);
        messages.iter().rev().filter(|m| m.by_bot && sees(who, m)).find_map(|m| {
            let buttons = m.buttons.iter().flatten().filter_map(|b| b.url.clone());
            let entities = m.entities.iter().filter_map(|e| e["url"].as_str().map(str::to_owned));
            let words = m.text.split_whitespace().map(str::to_owned);
            buttons.chain(entities).chain(words).find(|url| emulator.link(url).is_some())
        })
    }
}

/// Whether a message is for this person's eyes.
fn sees(who: i64, message: &Shown) -> bool {
    message.only_for.is_none_or(|(person, _)| person == who)
}
