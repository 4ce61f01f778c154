//! THE DOORS. One folder a platform: platform JSON <-> events and messages. This file is the port that the outbox sends through.

pub mod doors;
pub mod telegram;
pub mod whatsapp;

use crate::domain::street::Platform;
use std::future::Future;
use std::time::Duration;

/// One thing to do on a platform, rendered.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// A new message.
    Send(Message),
    /// A text as a file.
    SendFile {
        /// The chat.
        chat: String,
        /// The file's name.
        name: String,
        /// What is in it.
        text: String,
        /// What it is, such as `application/json`.
        kind: &'static str,
        /// Words below it, as HTML; may be empty.
        html: String,
    },
    /// A picture with words below it.
    SendPicture {
        /// The words, the buttons and where; the words must fit below a picture.
        message: Message,
        /// The picture.
        picture: Picture,
    },
    /// New words and buttons for a message of the bot.
    Edit {
        /// The chat.
        chat: String,
        /// The message.
        message: String,
        /// The words, as HTML.
        html: String,
        /// The buttons.
        keys: Vec<Vec<Key>>,
    },
    /// No more buttons below a message of the bot.
    Unbutton {
        /// The chat.
        chat: String,
        /// The message.
        message: String,
    },
    /// A message of somebody is marked as read, and an answer is on its way.
    Seen {
        /// The chat.
        chat: String,
        /// The message.
        message: String,
    },
    /// A reaction that says "heard".
    React {
        /// The chat.
        chat: String,
        /// The message.
        message: String,
    },
    /// The answer to a button press.
    Answer {
        /// The press.
        callback: String,
        /// A short note, plain text.
        text: Option<String>,
        /// Whether it must be closed by hand.
        alert: bool,
        /// A one-use token: the press opens the private chat with it.
        open: Option<String>,
    },
    /// Take a message out of the chat.
    Delete {
        /// The chat.
        chat: String,
        /// The message.
        message: String,
    },
    /// The same picture, voice note or place once more, without its author.
    Copy {
        /// The chat.
        chat: String,
        /// The chat where it is.
        from: String,
        /// The message.
        message: String,
    },
    /// Is this person an admin of this chat?
    IsAdmin {
        /// The chat.
        chat: String,
        /// The person.
        person: String,
    },
    /// Keep a message at the top of the chat, without a sound of its own.
    Pin {
        /// The chat.
        chat: String,
        /// The message.
        message: String,
    },
    /// Let go of a message at the top of the chat.
    Unpin {
        /// The chat.
        chat: String,
        /// The message.
        message: String,
    },
    /// How many people are in this chat?
    CountPeople {
        /// The chat.
        chat: String,
    },
    /// Leave the chat.
    Leave {
        /// The chat.
        chat: String,
    },
}

/// A picture: itself, or by what the platform knows it by since it was sent before.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// A PNG.
    Png(Vec<u8>),
    /// The platform's id of it.
    Known(String),
}

/// A new message.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    /// The chat.
    pub chat: String,
    /// The words, as HTML.
    pub html: String,
    /// The buttons.
    pub keys: Vec<Vec<Key>>,
    /// The message that it answers.
    pub reply_to: Option<String>,
    /// Whether it makes no sound.
    pub silent: bool,
    /// Shown to one member of the group alone.
    pub alone: Option<Alone>,
    /// What the platform gives back with every word on what became of it; empty for nothing.
    pub reference: String,
    /// Said by an approved template instead of these words, because the reader wrote too long ago.
    pub knock: Option<Knock>,
}

/// An approved template with its facts: all that may be said to somebody who wrote too long ago.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Knock {
    /// The template's name.
    pub template: &'static str,
    /// Its facts, in order.
    pub facts: Vec<String>,
    /// What its buttons send, in order.
    pub presses: Vec<String>,
}

/// For one member of a group alone.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Alone {
    /// The member.
    pub person: String,
    /// The button press that it answers, if it does.
    pub callback: Option<String>,
}

/// A button, rendered.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// Its words.
    pub text: String,
    /// What it sends, or the link that it opens.
    pub press: KeyPress,
}

/// What a rendered button does.
#[derive(Clone, Debug, PartialEq)]
pub enum KeyPress {
    /// Sends this to the bot.
    Data(String),
    /// Opens the private chat with the bot.
    OpenPrivate,
}

/// What a platform says when it did a deed.
#[derive(Clone, Debug, PartialEq)]
pub enum Done {
    /// The message's id, or empty.
    Message(String),
    /// The message's id, and what the platform knows its picture by.
    Pictured {
        /// The message.
        message: String,
        /// The picture.
        picture: String,
    },
    /// Whether somebody is an admin.
    Admin(bool),
    /// How many people there are, the bot too.
    Count(i64),
    /// Nothing more.
    Nothing,
}

/// Why a deed was not done, as advice to the outbox.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Try again later; `everywhere` when the whole bot must wait.
    #[error("later, after {after:?}")]
    Later {
        /// After how long.
        after: Duration,
        /// Whether every chat must wait.
        everywhere: bool,
    },
    /// The chat is closed to the bot: stop, and tell a human.
    #[error("gone: {0}")]
    Gone(String),
    /// The person must write to the bot first, or has blocked it.
    #[error("the person cannot be reached in private")]
    Unreachable,
    /// The group has a new id.
    #[error("moved")]
    Moved {
        /// The new id.
        to: String,
    },
    /// No answer: the platform may have done it.
    #[error("no answer")]
    Ambiguous,
    /// The message to change is not there any more.
    #[error("the message is not there")]
    NotThere,
    /// The platform will never do it: our bug, or a right that we do not have.
    #[error("refused: {0}")]
    Refused(String),
    /// The bot itself is not accepted any more.
    #[error("the bot's token is not accepted")]
    Locked,
    /// This one letter waits, because as many people were written to first today as may be.
    #[error("no room today")]
    NoRoom,
    /// The reader wrote too long ago: only an approved template may be sent.
    #[error("the reader wrote too long ago")]
    Late,
    /// This platform takes nothing from us until a human has looked; what waits is kept.
    #[error("the platform is closed to us: {0}")]
    Shut(String),
}

/// The platforms, as the outbox knows them.
pub trait Channel: Send + Sync + 'static {
    /// Does a deed on one of the platforms.
    fn carry(&self, platform: Platform, deed: Deed) -> impl Future<Output = Result<Done, SendError>> + Send;
}
