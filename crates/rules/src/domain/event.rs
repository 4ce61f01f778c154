//! What a platform tells us: one closed list, whatever the platform.

use super::Time;
use super::closing::Closes;
use super::code::Code;
use super::redact::Detail;
use super::street::Platform;
use serde::{Deserialize, Serialize};

/// Something that happened on a platform and concerns the bot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Which platform.
    pub platform: Platform,
    /// In which chat.
    pub place: Place,
    /// Who did it.
    pub who: Who,
    /// What it was.
    pub what: What,
    /// When, where the platform says so: a delivery can come days late.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<Time>,
}

/// Where something happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Place {
    /// Between one person and the bot.
    Private,
    /// In a group.
    Group(Group),
    /// In a channel, where only its admins write.
    Channel(Group),
}

/// A group or channel as the platform shows it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// The platform's id.
    pub address: String,
    /// The title.
    pub title: String,
}

/// Who did something.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// A person.
    Person(Someone),
    /// An admin of the group who hides behind the group's name, or a channel's own post.
    TheChat,
    /// The platform itself.
    Platform,
}

/// A person as the platform shows them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Someone {
    /// The platform's id.
    pub address: String,
    /// The first name, as they wrote it.
    pub first_name: String,
    /// The language of their app, if it says so.
    pub language: Option<String>,
    /// Their phone number, where the platform tells it: never kept, only a mark by which it is known again.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// Somebody wrote to the bot.
    Said(Said),
    /// Somebody pressed a button of the bot.
    Pressed {
        /// The button's data.
        data: String,
        /// The platform's id of the press, to answer it.
        callback: String,
        /// The message that the button is on.
        message: Option<String>,
    },
    /// The bot's own place in a chat changed.
    Standing {
        /// Whether it is in the chat (in private: may write).
        present: bool,
        /// Whether it is an admin.
        admin: bool,
    },
    /// Somebody is no longer in the group.
    Departed {
        /// The platform's id of the person.
        address: String,
    },
    /// A group got a new id.
    Moved {
        /// The old id.
        from: String,
        /// The new id.
        to: String,
    },
    /// The platform's answer to our question whether somebody is an admin of a group.
    AdminKnown {
        /// The answer.
        admin: bool,
        /// The words that they wrote.
        said: Said,
    },
    /// What the coordinators sent could not reach the asker of a need yet.
    Unreached {
        /// The need.
        need: i64,
    },
    /// A message with private details was to be taken out of a group.
    TakenDown {
        /// Whether the platform did it.
        done: bool,
        /// Who hears of it.
        tell: HiddenFrom,
    },
    /// The message that showed private details is there.
    Shown {
        /// The view.
        view: i64,
        /// The platform's id of the message.
        message: String,
    },
    /// The platform has said how many people are in the chat.
    Counted {
        /// How many, without the bot.
        people: i64,
    },
    /// What became of the coordinators' answer to an asker.
    Answered {
        /// The need.
        need: i64,
        /// How it ends then, and who says so.
        closes: Closes,
        /// Whether it has arrived.
        arrived: bool,
    },
    /// A letter ended undelivered.
    Undelivered {
        /// The chat that it was for.
        chat: Option<i64>,
        /// The need that it was about.
        need: Option<i64>,
        /// The person that it was for.
        #[serde(default)]
        person: Option<i64>,
        /// The code that its words name.
        #[serde(default)]
        code: Option<Code>,
    },
    /// What somebody sent could not be acted on and was put aside.
    Stuck {},
    /// A message without words that could be read, in private (a voice note, a sticker).
    Wordless,
    /// Somebody took their own message back.
    Revoked {
        /// The message.
        message: String,
    },
    /// How far a message of ours has come.
    Reached(Reached),
    /// Somebody told the platform whether they want to hear what they did not ask for.
    Wish {
        /// Whether they do.
        wanted: bool,
    },
    /// The platform says that somebody writes from another phone number now.
    NewNumber {
        /// The new number.
        phone: String,
    },
    /// News of our own account on the platform, for whoever looks after it.
    Account {
        /// What it is about, as the platform calls it.
        about: String,
        /// What it says, as a word or a code of the platform; never anybody's words.
        word: String,
    },
}

/// How far a message of ours has come, as the platform reports it: in any order, twice, or never.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Reached {
    /// The message.
    pub message: String,
    /// What we called it when it went out; empty when the platform does not say.
    pub reference: String,
    /// How far.
    pub how: How,
    /// When.
    pub at: Time,
    /// Why it failed, as the platform's code.
    pub error: Option<i64>,
    /// As what it is paid for: `service`, `utility` or `marketing`; empty when the platform does not say.
    pub paid_as: String,
}

/// How far a message has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// The platform has sent it.
    Sent,
    /// It is on the reader's phone.
    Delivered,
    /// The reader has seen it.
    Read,
    /// It will not arrive.
    Failed,
}

/// Words written to the bot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Said {
    /// The text, or the caption of a picture.
    pub text: String,
    /// The platform's id of the message.
    pub message: String,
    /// Whether this is a later version of an earlier message.
    pub edited: bool,
    /// Whether somebody passed on words written elsewhere.
    pub forwarded: bool,
    /// The message of the bot that it replies to.
    pub reply_to: Option<String>,
    /// When it was written, as the platform says.
    pub at: Time,
    /// What came with the words, or instead of them.
    #[serde(default)]
    pub media: Option<Media>,
}

/// Whose message something was hidden from.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HiddenFrom {
    /// Its author, by our number.
    pub person: i64,
    /// What was hidden.
    pub kinds: Vec<Detail>,
    /// The need for which the hidden part can be kept; empty for none.
    pub code: String,
}

/// What can be passed on besides words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Media {
    /// A picture.
    Photo,
    /// A voice note.
    Voice,
    /// A place on the map.
    Place,
}

/// One delivery, as the platform sent it, before anybody has read it.
#[derive(Clone, Debug, PartialEq)]
pub struct Delivered {
    /// The platform's own id for it: the same delivery twice is stored once.
    pub update_key: String,
    /// The raw text.
    pub raw: String,
    /// Whose it is, so that nobody's many wait before somebody's one; empty when it is nobody's.
    pub sender: String,
}
