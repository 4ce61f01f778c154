//! The platforms that people write on, and what each lets the bot do.

use super::Time;
use serde::{Deserialize, Serialize};

/// A platform that people write on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Platform {
    /// Telegram.
    Telegram,
    /// WhatsApp, through the official Cloud API: private chats only.
    Whatsapp,
}

/// What a platform lets the bot do: the one table of differences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Abilities {
    /// The bot can be in a street's own group.
    pub groups: bool,
    /// A message can get new words after it was sent.
    pub edits: bool,
    /// A message of the bot can be taken back.
    pub deletes: bool,
    /// A message can be acknowledged with a reaction, and a press with a short note.
    pub nods: bool,
    /// The same picture, voice note or place can be passed on without its author.
    pub copies: bool,
    /// How many buttons a message can have; none for as many as we like.
    pub buttons: Option<usize>,
    /// How many lines a list to choose from can have, where there are more than `buttons`.
    pub rows: usize,
    /// How long after somebody's last message the bot may write freely, in milliseconds; none for always.
    pub window: Option<Time>,
    /// Each message costs money, so that one says all that there is to say in a turn.
    pub costs: bool,
}

impl Platform {
    /// Every platform.
    pub const ALL: [Platform; 2] = [Platform::Telegram, Platform::Whatsapp];

    /// Its name in the database and in the inbox.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Platform::Telegram => "telegram",
            Platform::Whatsapp => "whatsapp",
        }
    }

    /// What it lets the bot do.
    #[must_use]
    pub const fn can(self) -> Abilities {
        match self {
            Platform::Telegram => Abilities {
                groups: true,
                edits: true,
                deletes: true,
                nods: true,
                copies: true,
                buttons: None,
                rows: 0,
                window: None,
                costs: false,
            },
            Platform::Whatsapp => Abilities {
                groups: false,
                edits: false,
                deletes: false,
                nods: false,
                copies: false,
                buttons: Some(3),
                rows: 10,
                window: Some(super::DAY),
                costs: true,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_differences_holds_what_the_platforms_say() {
        let (telegram, whatsapp) = (Platform::Telegram.can(), Platform::Whatsapp.can());
        assert!(telegram.groups && telegram.edits && telegram.deletes && telegram.nods && telegram.copies);
        assert_eq!((telegram.buttons, telegram.window, telegram.costs), (None, None, false));
        assert!(!whatsapp.groups && !whatsapp.edits && !whatsapp.deletes && !whatsapp.nods && !whatsapp.copies);
        assert_eq!((whatsapp.buttons, whatsapp.rows, whatsapp.window), (Some(3), 10, Some(super::super::DAY)));
        assert!(whatsapp.costs);
        for platform in Platform::ALL {
            assert_eq!(serde_json::to_value(platform).unwrap(), platform.word());
        }
    }
}
