//! Where an event happened and how to answer there: quietly.

use super::bare::is_unseen;
use crate::domain::Time;
use crate::domain::awaiting::{Awaiting, Question, Where};
use crate::domain::event::Said;
use crate::domain::letter::{Button, Fallback, Letter, Post, To};
use crate::domain::say::Say;
use crate::domain::street::{Chat, ChatKind, Person};
use crate::domain::understand::{Danger, danger};
use crate::service::{Context, Rules};
use crate::store::Tx;

/// The place and the person of an event, as the memory knows them.
#[derive(Clone, Debug)]
pub(in crate::service) struct Here {
    /// Who; nobody when a chat itself or the platform did it.
    pub who: Option<Person>,
    /// The group or channel; none in private.
    pub chat: Option<Chat>,
    /// The platform's id of the message that was written.
    pub message: Option<String>,
    /// The platform's id of the button press.
    pub callback: Option<String>,
    /// The words, when somebody wrote.
    pub said: Option<Said>,
    /// Whether the group itself speaks: an admin who hides behind its name, or a channel's post.
    pub is_chat: bool,
    /// Whether it is a channel, where people cannot write.
    pub is_channel: bool,
    /// Whether the pressed button stays, with its neighbours, because it belongs to a list.
    pub keep: bool,
    /// Whether the platform has said that they are an admin of the group.
    pub is_admin: bool,
    /// Whether they were told just now who speaks here.
    pub greeted: bool,
    /// How dangerous the words sound: judged once, when they come in at the door, and only read from there on.
    pub danger: Danger,
}

impl Here {
    /// Whether it is a private chat.
    pub fn is_private(&self) -> bool {
        self.chat.is_none()
    }

    /// The street, when it happened in one.
    pub fn street(&self) -> Option<&Chat> {
        self.chat.as_ref().filter(|chat| chat.kind == ChatKind::Street)
    }

    /// The coordinators' chat, when it happened there.
    pub fn desk(&self) -> Option<&Chat> {
        self.chat.as_ref().filter(|chat| chat.kind == ChatKind::Desk)
    }

    /// Where the answer to a question of the desk is expected: as a reply there, or in private.
    pub fn answers(&self) -> Where {
        if self.desk().is_some() && !self.is_channel { Where::Desk } else { Where::Private }
    }

    /// The number of the person, or 0 for nobody.
    pub fn person_id(&self) -> i64 {
        self.who.as_ref().map_or(0, |person| person.id)
    }

    /// The first name of the person; may be empty.
    pub fn name(&self) -> String {
        self.who.as_ref().map_or_else(String::new, |person| person.first_name.clone())
    }

    /// What the bot last asked this person, also when that is too long ago.
    pub fn awaiting(&self) -> Option<&Awaiting> {
        self.who.as_ref()?.awaiting.as_ref()
    }

    /// What the bot asked this person and waits for now.
    pub fn asked(&self, now: Time) -> Option<&Question> {
        self.awaiting()?.live(now)
    }

    /// Whether this person is in a talk with the other side of a job, so that their words are for them.
    pub fn talks(&self) -> bool {
        self.awaiting().is_some_and(|asked| matches!(asked.question, Question::Talk(..)))
    }

    /// Remembers what the bot asks, and until when it waits for the answer.
    pub fn wait_for(&mut self, tx: &mut Tx, question: Question, until: Time) {
        self.change(tx, |person| person.awaiting = Some(question.until(until)));
    }

    /// Forgets what the bot asked: it is answered, or something else came between.
    pub fn wait_no_more(&mut self, tx: &mut Tx) {
        self.change(tx, |person| person.awaiting = None);
    }

    /// Changes the person who is here: the one way, so that no older copy of them is ever put back over a newer one.
    pub fn change(&mut self, tx: &mut Tx, change: impl FnOnce(&mut Person)) {
        if let Some(person) = &mut self.who {
            *person = tx.change_person(person, change);
        }
    }

    /// The way down for words that the group may read.
    pub fn in_group(&self) -> Fallback {
        match &self.chat {
            Some(chat) => {
                Fallback::InGroup { chat_id: chat.id, message: self.message.clone(), callback: self.callback.clone() }
            }
            None => Fallback::Skip,
        }
    }

    /// The way down for words that the group may not read.
    pub fn invite(&self) -> Fallback {
        match &self.chat {
            Some(chat) => {
                Fallback::Invite { chat_id: chat.id, message: self.message.clone(), callback: self.callback.clone() }
            }
            None => Fallback::Skip,
        }
    }

    /// The way down for words that nobody else may even know of.
    pub fn whisper(&self) -> Fallback {
        match &self.chat {
            Some(chat) => Fallback::Whisper { chat_id: chat.id, callback: self.callback.clone() },
            None => Fallback::Skip,
        }
    }

    /// Answers quietly: a note on the button press, a private message, or, at the desk, a reply there.
    pub fn reply(&self, tx: &mut Tx, say: impl Into<Say>) {
        self.reply_with(tx, say, Vec::new());
    }

    /// Answers with buttons. A button press is answered with a note too, so that it stops turning.
    pub fn reply_with(&self, tx: &mut Tx, say: impl Into<Say>, buttons: Vec<Vec<Button>>) {
        let say = say.into();
        if let (Some(_), true) = (&self.callback, buttons.is_empty()) {
            return self.note(tx, Some(say), true);
        }
        self.note(tx, None, false);
        let letter = match (&self.chat, &self.who) {
            (Some(chat), _) if chat.kind == ChatKind::Desk || self.is_chat => self.aloud(chat, say),
            (_, Some(person)) => Letter::tell(To::Person(person.id), say).or(self.in_group()),
            (Some(chat), None) => self.aloud(chat, say),
            (None, None) => return,
        };
        tx.send(letter.with_buttons(buttons).as_answer().urgent());
    }

    /// Answers with words and the picture of an area's numbers.
    pub fn reply_pictured(&self, tx: &mut Tx, say: impl Into<Say>, area: i64) {
        let to = match (&self.chat, &self.who) {
            (Some(chat), _) if chat.kind == ChatKind::Desk => To::Chat(chat.id),
            (_, Some(person)) => To::Person(person.id),
            _ => return,
        };
        let post = Post::Charted { say: say.into(), buttons: Vec::new(), area };
        tx.send(Letter::of(to, post).as_answer().urgent());
    }

    fn aloud(&self, chat: &Chat, say: Say) -> Letter {
        let mut letter = Letter::tell(To::Chat(chat.id), say);
        if let Post::Tell { reply_to, .. } = &mut letter.post {
            reply_to.clone_from(&self.message);
        }
        letter
    }

    /// Tells the person in private, also when they pressed a button; `otherwise` says what to do when they cannot be
    /// reached.
    pub fn privately(&self, tx: &mut Tx, say: impl Into<Say>, buttons: Vec<Vec<Button>>, otherwise: Fallback) {
        if let Some(person) = &self.who {
            let letter = Letter::tell(To::Person(person.id), say).with_buttons(buttons).or(otherwise);
            tx.send(letter.as_answer().urgent());
        }
    }

    /// Answers a button press with a short note; nothing when there was no press.
    pub fn note(&self, tx: &mut Tx, say: Option<Say>, alert: bool) {
        if let (Some(callback), Some(person)) = (&self.callback, &self.who) {
            let post = Post::Answer { callback: callback.clone(), say, alert, open: None };
            tx.send(Letter::of(To::Person(person.id), post).as_answer().urgent());
        }
    }

    /// The same place as if nothing had been pressed: what follows is said in words, below the list that was pressed.
    pub fn unpressed(mut self) -> Here {
        if self.callback.take().is_some() {
            self.message = None;
        }
        self
    }

    /// Acknowledges a message in a group with a reaction, the quietest answer there is.
    pub fn nod(&self, tx: &mut Tx) {
        if let (Some(chat), Some(message), None) = (&self.chat, &self.message, &self.callback) {
            let post = Post::React { message: message.clone() };
            tx.send(Letter::of(To::Chat(chat.id), post));
        }
    }

    /// Takes the buttons off a private question that is answered by now.
    pub(in crate::service) fn unbutton(&self, tx: &mut Tx) {
        if let (true, Some(message), Some(person)) = (self.is_private() && !self.keep, &self.message, &self.who) {
            let post = Post::Unbutton { message: message.clone() };
            tx.send(Letter::of(To::Person(person.id), post));
        }
    }

    /// Says that something was done, and leaves the buttons where they are, for a second thought.
    pub fn acknowledge_quietly(&self, tx: &mut Tx, say: impl Into<Say>) {
        match (&self.callback, &self.chat) {
            (Some(_), _) => self.note(tx, Some(say.into()), false),
            (None, Some(_)) => self.nod(tx),
            (None, None) => self.reply(tx, say),
        }
    }

    /// Says that something was done: a nod in a group, a note on a button, words in private.
    pub fn acknowledge(&self, tx: &mut Tx, say: impl Into<Say>) {
        let say = say.into();
        match (&self.callback, self.street()) {
            (Some(_), _) => {
                self.note(tx, Some(say), false);
                self.unbutton(tx);
            }
            (None, Some(_)) => self.nod(tx),
            (None, None) => self.reply(tx, say),
        }
    }
}

/// Words are here: how dangerous they sound is judged now, once.
pub(in crate::service) fn take_in(cx: &Context<'_>, here: &mut Here, said: Said) {
    here.danger = danger_in(cx.rules, &said.text);
    here.said = Some(said);
}

/// How dangerous words sound, whatever command stands before them.
pub(in crate::service) fn danger_in(rules: &Rules, text: &str) -> Danger {
    danger(spoken(text), &rules.lexicon)
}

/// What somebody says, without the name of a command before it: what danger is looked for in.
pub(in crate::service) fn spoken(text: &str) -> &str {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || is_unseen(c));
    if text.starts_with('/') { text.split_once(char::is_whitespace).map_or("", |(_, words)| words) } else { text }
}
