//! Links to the bot, `t.me/BOT?start=…`, and what a person's app does with them.

use super::Emulator;

/// Where a link to this bot leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// To the private chat, whose START button sends this payload.
    Start(Option<String>),
    /// To the choice of a group, in which the bot is started with this payload.
    StartGroup(String),
}

/// Reads a link; `None` when it does not lead to the bot of this name.
pub(super) fn read(url: &str, bot: &str) -> Option<Link> {
    let rest = url.strip_prefix("https://").or_else(|| url.strip_prefix("http://")).unwrap_or(url);
    let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (host, name) = path.trim_end_matches('/').split_once('/')?;
    let ours = ["t.me", "telegram.me"].iter().any(|known| host.eq_ignore_ascii_case(known));
    if !ours || !name.eq_ignore_ascii_case(bot) {
        return None;
    }
    let value = |name: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.find(|(key, _)| *key == name).map(|(_, value)| value.to_string())
    };
    if let Some(payload) = value("startgroup") {
        return Some(Link::StartGroup(payload));
    }
    Some(Link::Start(value("start").filter(|payload| is_payload(payload))))
}

fn is_payload(text: &str) -> bool {
    let fits = |letter: char| letter.is_ascii_alphanumeric() || matches!(letter, '_' | '-');
    (1..=64).contains(&text.len()) && text.chars().all(fits)
}

impl Emulator {
    /// Where a link leads; `None` when it does not lead to this bot.
    pub fn link(&self, url: &str) -> Option<Link> {
        read(url, self.bot_username())
    }

    /// A person opens a link to the bot's private chat and presses START there. Answers the message's id; `None` when the
    /// link leads elsewhere.
    pub fn open_link(&self, person: i64, url: &str) -> Option<i64> {
        match self.link(url)? {
            Link::Start(Some(payload)) => Some(self.start_link(person, &payload)),
            Link::Start(None) => Some(self.say(person, person, "/start")),
            Link::StartGroup(_) => None,
        }
    }
}
