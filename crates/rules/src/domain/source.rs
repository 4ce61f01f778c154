//! Where a need or an offer came from: the message, the call or the answer that it was, so that the same one never counts twice, and
//! what was made of it since.

use super::Time;
use super::platform::Platform;
use super::whatsapp::message_mark;
use serde::{Deserialize, Serialize};
use std::fmt;

/// Where it came from. Kept as one line, unique over all platforms and chats: how it came, the message, and then how this part of it
/// was made.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Source(String);

/// A coordinator took it by phone or at the door.
const PHONE: &str = "phone ";
/// It answers a broadcast.
const BROADCAST: &str = "broadcast ";
/// What stands before the number of one of several needs of one message.
const PART: &str = " part ";

impl Source {
    /// A message in a group, by the addresses of both; on WhatsApp by a mark of its id, which has the telephone number in it.
    #[must_use]
    pub fn in_group(platform: Platform, chat: &str, message: &str) -> Source {
        Source::message(platform, &format!("chat {chat}"), message)
    }

    /// A private message, by the addresses of its writer and itself.
    #[must_use]
    pub fn in_private(platform: Platform, person: &str, message: &str) -> Source {
        Source::message(platform, &format!("private {person}"), message)
    }

    fn message(platform: Platform, place: &str, message: &str) -> Source {
        let message = if platform == Platform::Whatsapp { message_mark(message) } else { message.to_owned() };
        Source(format!("{} {place} {message}", platform.word()))
    }

    /// The first "I need help" of somebody to a broadcast.
    #[must_use]
    pub fn answer_to(broadcast: i64, person: i64) -> Source {
        Source(format!("{BROADCAST}{broadcast} {person}"))
    }

    /// Taken by a coordinator by phone, with the message that said so.
    #[must_use]
    pub fn by_phone(self) -> Source {
        Source(format!("{PHONE}{self}"))
    }

    /// The same once more, at another moment.
    #[must_use]
    pub fn again(&self, at: Time) -> Source {
        Source(format!("{self} {at}"))
    }

    /// One of several needs of one message, by its number.
    #[must_use]
    pub fn part(&self, number: usize) -> Source {
        Source(format!("{self}{PART}{number}"))
    }

    /// What a coordinator took apart, by the version of the need.
    #[must_use]
    pub fn split(&self, version: i64) -> Source {
        Source(format!("{self} split {version}"))
    }

    /// The danger that new words of an old message tell of.
    #[must_use]
    pub fn danger(&self, at: Time) -> Source {
        Source(format!("{self} danger {at}"))
    }

    /// What new words of an old message ask for that must stay private.
    #[must_use]
    pub fn private(&self) -> Source {
        Source(format!("{self} private"))
    }

    /// What new words of a draft became, by the number of the new one.
    #[must_use]
    pub fn edit(&self, id: i64) -> Source {
        Source(format!("{self} edit {id}"))
    }

    /// Whether a coordinator took it by phone or at the door.
    #[must_use]
    pub fn is_by_phone(&self) -> bool {
        self.0.starts_with(PHONE)
    }

    /// Whether it answers a broadcast.
    #[must_use]
    pub fn answers_broadcast(&self) -> bool {
        self.0.starts_with(BROADCAST)
    }

    /// The source of the whole message that this is a part of; itself for what is no part.
    #[must_use]
    pub fn whole(&self) -> &str {
        self.0.split(PART).next().unwrap_or(&self.0)
    }

    /// The message in its group, so that an answer there can point to it; none for what is private, or was made of another.
    #[must_use]
    pub fn message_in_group(&self) -> Option<&str> {
        match self.0.split(' ').collect::<Vec<_>>().as_slice() {
            [_, "chat", _, message] => Some(message),
            _ => None,
        }
    }

    /// The line.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_source_knows_how_it_came_and_what_it_is_a_part_of() {
        let message = Source::in_group(Platform::Telegram, "-1001", "7");
        assert_eq!(message.as_str(), "telegram chat -1001 7", "as every version has written it");
        assert_eq!(message.message_in_group(), Some("7"));
        assert_eq!((message.part(2).whole(), message.part(2).message_in_group()), (message.as_str(), None));
        assert_eq!(Source::in_private(Platform::Telegram, "5", "7").message_in_group(), None);
        assert!(message.clone().by_phone().is_by_phone() && !message.is_by_phone());
        assert!(Source::answer_to(12, 3).again(9).answers_broadcast() && !message.answers_broadcast());
        assert_ne!(
            Source::in_group(Platform::Whatsapp, "1", "wamid.07700900123").as_str(),
            "whatsapp chat 1 wamid.07700900123"
        );
    }
}
