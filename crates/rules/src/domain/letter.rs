//! What the bot decides to say or do outside: letters, held as ids and typed words, rendered only when sent.

pub use super::button::{Button, Press};
pub use super::closing::Closes;
pub use super::subject::Subject;

use super::Time;
use super::code::Code;
use super::event::{HiddenFrom, Said};
use super::say::Say;
use serde::{Deserialize, Serialize};

/// The note on a letter whose last try had no answer: the next one says that it may be a repeat.
pub const AMBIGUOUS: &str = "ambiguous";
/// The note on a letter that was refused together with others.
pub const TOGETHER: &str = "together";
/// The note on a letter whose reader turned out to have written too long ago.
pub const LATE: &str = "late";

/// To whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum To {
    /// A group or channel, by our number.
    Chat(i64),
    /// A person in private, by our number.
    Person(i64),
}

/// Which queue: an urgent letter never waits behind a bulk one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Lane {
    /// Somebody is in danger: it waits behind nothing.
    Danger,
    /// Somebody waits for it.
    Urgent,
    /// Everything else of the loop.
    Normal,
    /// Many at once.
    Bulk,
}

impl Lane {
    /// The number under which it is stored; lower goes first.
    #[must_use]
    pub fn rank(self) -> i64 {
        match self {
            Lane::Danger => -1,
            Lane::Urgent => 0,
            Lane::Normal => 1,
            Lane::Bulk => 2,
        }
    }
}

/// What to do when it is not known whether the platform took it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Send it once more.
    Safety,
    /// Repeat it freely.
    Idempotent,
    /// Leave it, and report it as unknown.
    Bulk,
}

/// One thing to do on a platform.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Letter {
    /// To whom.
    pub to: To,
    /// Which queue.
    pub lane: Lane,
    /// The need that it is about, so that a coordinator sees when its asker cannot be reached.
    pub about: Option<i64>,
    /// Not before this moment.
    pub after: Option<Time>,
    /// Whether it answers something that its reader just did.
    #[serde(default)]
    pub answer: bool,
    /// How the need that it is about ends when it has arrived.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub closes: Option<Closes>,
    /// What.
    pub post: Post,
}

/// What a letter does.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Post {
    /// Says something.
    Tell {
        /// The words.
        say: Say,
        /// Rows of buttons below.
        buttons: Vec<Vec<Button>>,
        /// The message that it answers.
        reply_to: Option<String>,
        /// What to do when a person cannot be reached in private.
        otherwise: Fallback,
    },
    /// Brings the one card of a subject in that chat up to date, posting it if it is not there.
    Card(Subject),
    /// Marks somebody's message as read, where an answer is on its way.
    Seen {
        /// The message.
        message: String,
    },
    /// Acknowledges a message with a reaction.
    React {
        /// The message.
        message: String,
    },
    /// Answers a button press with a short note.
    Answer {
        /// The press.
        callback: String,
        /// The note.
        say: Option<Say>,
        /// Whether it must be closed by hand.
        alert: bool,
        /// A one-use token: the press opens the private chat with it.
        #[serde(default)]
        open: Option<String>,
    },
    /// Takes a message out of the chat, where the bot may.
    Delete {
        /// The message.
        message: String,
        /// Who then hears what was hidden from it.
        tell: Option<HiddenFrom>,
    },
    /// Passes a person's picture, voice note or place on, without a trace of whose it was.
    Copy {
        /// The person, by our number.
        from: i64,
        /// Their message to the bot.
        message: String,
    },
    /// Sends everything that is held on a person as a file, written at the moment of sending.
    File {
        /// The file's name.
        name: String,
        /// The person, by our number.
        of: i64,
    },
    /// Puts other words, without buttons, in the place of a message of the bot.
    Replace {
        /// The message.
        message: String,
        /// The words.
        say: Say,
    },
    /// Takes the buttons off a message whose question is answered.
    Unbutton {
        /// The message.
        message: String,
    },
    /// Asks the platform whether a person is an admin of the chat; the answer comes back as an event.
    AskAdmin {
        /// The platform's id of the person.
        address: String,
        /// What they wrote.
        said: Said,
    },
    /// Shows what a delivery of a broadcast shows now: a new message, or new words for the one that is there.
    Notice {
        /// The delivery.
        delivery: i64,
        /// Whether it is pinned.
        pin: bool,
        /// Whether it only changes a message that is there: that can be repeated.
        #[serde(default)]
        edit: bool,
    },
    /// Says something with the picture of an area's numbers, made at the moment of sending.
    Charted {
        /// The words.
        say: Say,
        /// Rows of buttons below.
        buttons: Vec<Vec<Button>>,
        /// The area.
        area: i64,
    },
    /// Says something with an area's measures as a table in a file, made at the moment of sending.
    Table {
        /// The words.
        say: Say,
        /// The area.
        area: i64,
        /// How many days back.
        days: i64,
    },
    /// Asks the platform how many people are in the chat; the answer comes back as an event.
    CountPeople,
    /// Leaves the chat.
    Leave,
}

/// The fallback of a private message that cannot be delivered.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Fallback {
    /// Nothing is lost without it.
    Skip,
    /// It waits until they open a private chat, to which they were just led.
    Wait,
    /// Show it to them alone in this group, else as a short answer to their message there. Only for words that the
    /// group may read.
    InGroup {
        /// The group.
        chat_id: i64,
        /// Their message.
        message: Option<String>,
        /// Their button press.
        callback: Option<String>,
    },
    /// Show it to them alone in this group if the platform lets us; else it waits until they open a private chat, and
    /// the group hears nothing at all.
    Whisper {
        /// The group.
        chat_id: i64,
        /// Their button press.
        callback: Option<String>,
    },
    /// Show it to them alone in this group, else say this there instead: words that everybody may read.
    Aloud {
        /// The group.
        chat_id: i64,
        /// Their message.
        message: Option<String>,
        /// What is said instead.
        say: Box<Say>,
    },
    /// Ask them in this group to open a private chat, without the words.
    Invite {
        /// The group.
        chat_id: i64,
        /// Their message.
        message: Option<String>,
        /// Their button press.
        callback: Option<String>,
    },
}

impl Letter {
    /// A letter in the normal lane.
    #[must_use]
    pub fn of(to: To, post: Post) -> Letter {
        Letter { to, lane: Lane::Normal, about: None, after: None, answer: false, closes: None, post }
    }

    /// The same letter, about a need.
    #[must_use]
    pub fn about(mut self, need: i64) -> Letter {
        self.about = Some(need);
        self
    }

    /// The same letter, not before a moment.
    #[must_use]
    pub fn after(mut self, moment: Time) -> Letter {
        self.after = Some(moment);
        self
    }

    /// Plain words to a person, who loses nothing if they cannot be reached.
    #[must_use]
    pub fn tell(to: To, say: impl Into<Say>) -> Letter {
        let post = Post::Tell { say: say.into(), buttons: Vec::new(), reply_to: None, otherwise: Fallback::Skip };
        Letter::of(to, post)
    }

    /// The same letter with buttons.
    #[must_use]
    pub fn with_buttons(mut self, rows: Vec<Vec<Button>>) -> Letter {
        if let Post::Tell { buttons, .. } = &mut self.post {
            *buttons = rows;
        }
        self
    }

    /// The same letter with a way down for a person who cannot be reached in private.
    #[must_use]
    pub fn or(mut self, fallback: Fallback) -> Letter {
        if let Post::Tell { otherwise, .. } = &mut self.post {
            *otherwise = fallback;
        }
        self
    }

    /// The same letter, as an answer to what its reader just did.
    #[must_use]
    pub fn as_answer(mut self) -> Letter {
        self.answer = true;
        self
    }

    /// The same letter in the urgent lane.
    #[must_use]
    pub fn urgent(mut self) -> Letter {
        self.lane = Lane::Urgent;
        self
    }

    /// The same letter, before everything else.
    #[must_use]
    pub fn in_danger(mut self) -> Letter {
        self.lane = Lane::Danger;
        self.answer = true;
        self
    }

    /// A card to bring up to date.
    #[must_use]
    pub fn card(chat_id: i64, subject: Subject) -> Letter {
        Letter::of(To::Chat(chat_id), Post::Card(subject))
    }

    /// What to do when it is not known whether the platform took this letter.
    #[must_use]
    pub fn class(&self) -> Class {
        match (&self.post, self.lane) {
            (Post::Notice { edit: true, .. }, _) => Class::Idempotent,
            // A second copy is worse than a place that is not known. A preview is for one person.
            (Post::Notice { .. }, Lane::Bulk | Lane::Normal) | (_, Lane::Bulk) => Class::Bulk,
            (
                Post::Tell { .. }
                | Post::Card(_)
                | Post::File { .. }
                | Post::Notice { .. }
                | Post::Charted { .. }
                | Post::Table { .. },
                _,
            ) => Class::Safety,
            _ => Class::Idempotent,
        }
    }

    /// The need or offer that its words name.
    #[must_use]
    pub fn named(&self) -> Option<Code> {
        match &self.post {
            Post::Tell { say, .. } | Post::Answer { say: Some(say), .. } => say.code(),
            _ => None,
        }
    }

    /// The delivery that it carries, when it shows a broadcast itself.
    #[must_use]
    pub fn delivery(&self) -> Option<i64> {
        match self.post {
            Post::Notice { delivery, .. } => Some(delivery),
            _ => None,
        }
    }

    /// Letters with the same key that still wait are one: only the newest state of a card matters.
    #[must_use]
    pub fn merge_key(&self) -> Option<String> {
        match (&self.post, self.to) {
            (Post::Card(subject), To::Chat(chat)) => Some(format!("{}:{chat}", subject.name())),
            (Post::Notice { delivery, .. }, _) => Some(format!("delivery:{delivery}")),
            _ => None,
        }
    }
}
