//! One letter: rendered from the state of the moment, sent, and, if a person cannot be reached, told by its fallback.

use super::Desk;
use super::news::{event, group, someone};
use super::outcome::{Landed, Outcome};
use super::pace::Cost;
use crate::channel::{Channel, Deed, Done, Key, KeyPress, Message, SendError};
use crate::domain::Time;
use crate::domain::card::CardView;
use crate::domain::event::{Delivered, Place, Said, Someone, What, Who};
use crate::domain::letter::{Button, Fallback, Lane, Post, Press, Subject, To};
use crate::domain::say::{Say, Staff};
use crate::domain::street::{Chat, ChatKind, ChatState, Person, Platform};
use crate::i18n::{STREET, Text};
use crate::store::Result;
use crate::store::outbox::{Fate, Posted, Queued};
use sha2::{Digest, Sha256};

/// A letter with its address, ready to be sent.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// The letter.
    pub queued: Queued,
    /// Where it will be said.
    pub at: To,
    /// The platform's id of the chat whose pace counts.
    pub pace: String,
    /// The platform's id of the chat.
    pub address: String,
    chat: Option<Chat>,
    pub(super) person: Option<Person>,
    /// Other letters to the same reader that are said in the same message.
    pub with: Vec<Queued>,
}

impl Parcel {
    /// What the platform counts it as.
    #[must_use]
    pub fn cost(&self) -> Cost {
        match &self.queued.letter.post {
            // Where there are no short notes, it is a message like any other.
            Post::Answer { say: Some(_), .. } if self.platform().can().costs => Cost::Full,
            Post::Answer { .. } => Cost::Free,
            Post::React { .. }
            | Post::Seen { .. }
            | Post::Unbutton { .. }
            | Post::Delete { .. }
            | Post::AskAdmin { .. }
            | Post::CountPeople
            | Post::Leave => Cost::Light,
            Post::Tell { .. } if self.is_aside() => Cost::Aside,
            Post::Tell { .. }
            | Post::Card(_)
            | Post::Copy { .. }
            | Post::File { .. }
            | Post::Notice { .. }
            | Post::Charted { .. }
            | Post::Table { .. }
            | Post::Replace { .. } => Cost::Full,
        }
    }

    /// Whether it is said in a group to one of its people alone, because they cannot be reached in private. Danger is not kept
    /// waiting by that.
    fn is_aside(&self) -> bool {
        self.at != self.queued.letter.to && self.queued.letter.lane != Lane::Danger
    }

    /// On which platform it goes out.
    #[must_use]
    pub fn platform(&self) -> Platform {
        let chat = self.chat.as_ref().map(|chat| chat.platform);
        chat.or(self.person.as_ref().map(|person| person.platform)).unwrap_or(Platform::Telegram)
    }

    /// What kind of chat it goes to; none for a person.
    pub(super) fn kind(&self) -> Option<ChatKind> {
        self.chat.as_ref().map(|chat| chat.kind)
    }

    pub(super) fn language(&self) -> &str {
        self.person.as_ref().map_or("en", |person| person.language.as_str())
    }
}

/// What becomes of a letter in the state in which its chat is; none when it may go.
fn ends_there(post: &Post, chat: &Chat) -> Option<Fate> {
    if matches!(post, Post::Tell { say: Say::Charter { .. }, .. }) && chat.kind != ChatKind::Street {
        // The chat became the coordinators' own in the same breath: the street's charter is not for them.
        return Some(Fate::Dropped);
    }
    let leaving = matches!(
        post,
        Post::Leave
            | Post::Tell {
                say: Say::Goodbye {}
                    | Say::StreetRefused {}
                    | Say::StreetNotBack {}
                    | Say::Staff(Staff::DeskMoved { .. }),
                ..
            }
    );
    match chat.state {
        // A card is brought up to date when the bot comes back; words that were for now are lost, and seen to be.
        ChatState::Left if !leaving => Some(match post {
            Post::Card(_) | Post::React { .. } => Fate::Dropped,
            _ => Fate::Dead { error: "bot left".to_owned() },
        }),
        // It is silent: what is open is shown again if it stays.
        ChatState::Leaving if matches!(post, Post::Card(_) | Post::React { .. } | Post::Notice { .. }) => {
            Some(Fate::Dropped)
        }
        _ => None,
    }
}

impl<C: Channel> Desk<C> {
    /// Finds the address of a letter; or what becomes of it when it has none any more.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn wrap(&self, queued: Queued, now: Time) -> Result<std::result::Result<Parcel, (i64, Fate)>> {
        let (id, to) = (queued.id, queued.letter.to);
        let (chat, person) = match to {
            To::Chat(chat) => (self.db.reading_chat(chat).await?, None),
            To::Person(person) => (None, self.db.reader(person).await?),
        };
        if chat.as_ref().is_some_and(|chat| !chat.platform.can().groups) {
            // The bot is beside this street's group, not in it: what is shown there is passed on by hosts.
            return Ok(Err((id, Fate::Dropped)));
        }
        let nods = person.as_ref().is_none_or(|person| person.platform.can().nods);
        if nods && matches!(queued.letter.post, Post::Answer { .. }) && now - queued.created_at > 150_000 {
            // The platform forgets a press after 150 seconds: the effect is stored, the note has no reader.
            return Ok(Err((id, Fate::Dropped)));
        }
        if let Some(person) = &person
            && self.is_unwanted(&queued, person, now).await?
        {
            return Ok(Err((id, Fate::Dropped)));
        }
        let asleep = person.as_ref().is_some_and(|person| self.can_wait_for_morning(&queued, person, now));
        if asleep || self.is_too_late(&queued, now) {
            let at = self.clocks.not_quiet(now);
            return Ok(Err((id, Fate::Again { at, error: String::new() })));
        }
        if let Some(fate) = chat.as_ref().and_then(|chat| ends_there(&queued.letter.post, chat)) {
            return Ok(Err((id, fate)));
        }
        let address = chat.as_ref().map(|c| c.address.clone()).or(person.as_ref().map(|p| p.address.clone()));
        Ok(match address {
            Some(address) => {
                let (at, pace) = self.place(&queued, &address, person.as_ref()).await?;
                Ok(Parcel { queued, at, pace, address, chat, person, with: Vec::new() })
            }
            None => Err((id, Fate::Dropped)),
        })
    }

    /// Where a letter will be said, and by whose pace: in a group, when its reader cannot be reached in private.
    async fn place(&self, queued: &Queued, address: &str, person: Option<&Person>) -> Result<(To, String)> {
        let own = (queued.letter.to, address.to_owned());
        let (Post::Tell { otherwise, .. }, Some(false)) = (&queued.letter.post, person.map(|p| p.reachable)) else {
            return Ok(own);
        };
        let group = match otherwise {
            Fallback::Skip | Fallback::Wait => return Ok(own),
            Fallback::InGroup { chat_id, .. }
            | Fallback::Invite { chat_id, .. }
            | Fallback::Whisper { chat_id, .. }
            | Fallback::Aloud { chat_id, .. } => *chat_id,
        };
        Ok(self.db.reading_chat(group).await?.map_or(own, |chat| (To::Chat(group), chat.address)))
    }

    /// Sends a letter.
    pub async fn deliver(&self, parcel: Parcel, now: Time) -> Outcome {
        if parcel.platform() == Platform::Whatsapp {
            return self.deliver_on_whatsapp(parcel, now).await;
        }
        let mut events = Vec::new();
        let mut posted = None;
        let result = match self.send(&parcel, now, &mut events, &mut posted).await {
            Ok(result) => result,
            Err(error) => {
                tracing::error!(%error, "a letter could not be prepared");
                Err(SendError::Later { after: std::time::Duration::from_secs(5), everywhere: false })
            }
        };
        self.heard(&parcel, &result, &mut events);
        Outcome { events, posted, ..Outcome::of(parcel, result) }
    }

    async fn send(
        &self,
        parcel: &Parcel,
        now: Time,
        events: &mut Vec<Delivered>,
        posted: &mut Option<Posted>,
    ) -> Result<std::result::Result<Landed, SendError>> {
        let address = parcel.address.clone();
        let deed = match &parcel.queued.letter.post {
            Post::Card(subject) => return self.card(parcel, *subject, now, posted).await,
            Post::Tell { say, buttons, reply_to, otherwise } => {
                return self.say(parcel, (say, buttons, reply_to), (otherwise, now), events).await;
            }
            Post::Copy { from, message } => return self.copy(parcel, *from, message).await,
            Post::Charted { .. } | Post::Table { .. } => return self.illustrated(parcel, now).await,
            Post::Notice { .. } | Post::CountPeople => return self.council(parcel, now, events).await,
            Post::File { name, of } => return self.file(parcel, name, *of).await,
            Post::Delete { message, tell } => {
                return Ok(self.take_down(parcel, (message, tell.as_ref()), events).await);
            }
            Post::Replace { message, say } => {
                let html = self.words.say(parcel.language(), say).html;
                let edit = Deed::Edit { chat: address, message: message.clone(), html, keys: Vec::new() };
                return Ok(match self.channel.carry(parcel.platform(), edit).await {
                    // The message is gone already: nothing is left to take away.
                    Ok(_) | Err(SendError::NotThere) => Ok(Landed::Sent(String::new())),
                    Err(error) => Err(error),
                });
            }
            Post::Unbutton { message } => Deed::Unbutton { chat: address, message: message.clone() },
            Post::React { message } => {
                let react = Deed::React { chat: address, message: message.clone() };
                return Ok(match self.channel.carry(parcel.platform(), react).await {
                    // The message is gone already: nothing is left to nod at.
                    Err(SendError::NotThere) => Ok(Landed::Dropped),
                    result => result.map(landed),
                });
            }
            Post::Answer { callback, say, alert, open } => {
                let text = say.as_ref().map(|say| self.words.note(parcel.language(), say));
                Deed::Answer { callback: callback.clone(), text, alert: *alert, open: open.clone() }
            }
            Post::AskAdmin { address: person, said } => return self.ask_admin(parcel, person, said, events).await,
            Post::Seen { message } => Deed::Seen { chat: address, message: message.clone() },
            Post::Leave => Deed::Leave { chat: address },
        };
        Ok(self.channel.carry(parcel.platform(), deed).await.map(landed))
    }

    /// Asks whether somebody is an admin of a group.
    async fn ask_admin(
        &self,
        parcel: &Parcel,
        person: &str,
        said: &Said,
        events: &mut Vec<Delivered>,
    ) -> Result<std::result::Result<Landed, SendError>> {
        let deed = Deed::IsAdmin { chat: parcel.address.clone(), person: person.to_owned() };
        let done = match self.channel.carry(parcel.platform(), deed).await {
            Ok(done) => done,
            Err(error) => return Ok(Err(error)),
        };
        let Some(someone) = self.known(person).await? else {
            return Ok(Ok(Landed::Dropped));
        };
        let what = What::AdminKnown { admin: done == Done::Admin(true), said: said.clone() };
        events.push(event(&parcel.queued, group(&parcel.address), Who::Person(someone), what));
        Ok(Ok(Landed::Sent(String::new())))
    }

    /// Says something, with private details opened at this moment and no earlier.
    async fn say(
        &self,
        parcel: &Parcel,
        (say, buttons, reply_to): (&Say, &[Vec<Button>], &Option<String>),
        (otherwise, now): (&Fallback, Time),
        events: &mut Vec<Delivered>,
    ) -> Result<std::result::Result<Landed, SendError>> {
        let Some(say) = self.filled(say).await? else {
            return Ok(Ok(Landed::Dropped));
        };
        let message = self.message(parcel, &say, buttons, reply_to, now);
        let landed = self.tell(parcel, message, otherwise, events).await?;
        if let (Say::Details { view, .. }, Ok(Landed::Sent(message))) = (&say, &landed) {
            let what = What::Shown { view: *view, message: message.clone() };
            events.push(event(&parcel.queued, Place::Private, Who::Platform, what));
        }
        Ok(landed)
    }

    async fn known(&self, address: &str) -> Result<Option<Someone>> {
        let person = self.db.person_named(Platform::Telegram, address).await?;
        Ok(person.as_ref().map(someone))
    }

    fn message(
        &self,
        parcel: &Parcel,
        say: &Say,
        buttons: &[Vec<Button>],
        reply_to: &Option<String>,
        now: Time,
    ) -> Message {
        let Text { mut html } = self.words.say(parcel.language(), say);
        if parcel.queued.repeat {
            html.push('\n');
            html.push_str(&self.words.say(parcel.language(), &Say::Repeat {}).html);
        }
        Message {
            chat: parcel.address.clone(),
            html,
            keys: self.keys(parcel.language(), buttons),
            reply_to: reply_to.clone(),
            silent: self.clocks.is_quiet(now),
            alone: None,
            ..Message::default()
        }
    }

    pub(super) fn keys(&self, language: &str, buttons: &[Vec<Button>]) -> Vec<Vec<Key>> {
        let key = |button: &Button| Key {
            text: self.words.label(language, &button.label),
            press: match &button.press {
                Press::Data(data) => KeyPress::Data(data.clone()),
                Press::OpenPrivate => KeyPress::OpenPrivate,
            },
        };
        buttons.iter().map(|row| row.iter().map(key).collect()).collect()
    }

    /// Brings a card up to date, posting it if it is not there.
    async fn card(
        &self,
        parcel: &Parcel,
        subject: Subject,
        now: Time,
        posted: &mut Option<Posted>,
    ) -> Result<std::result::Result<Landed, SendError>> {
        let Some(chat) = &parcel.chat else {
            return Ok(Ok(Landed::Dropped));
        };
        let Some(mut view) = self.db.card(subject, chat.id).await? else {
            return Ok(Ok(Landed::Dropped));
        };
        self.fill_card(&mut view).await?;
        let joined = matches!(&view, CardView::Join(card) if card.chat.state != ChatState::Waiting);
        if joined && self.db.post(subject, chat.id).await?.is_none() {
            // Invited, or made a coordinators' chat, before anybody was asked: there is nothing to decide.
            return Ok(Ok(Landed::Dropped));
        }
        let Text { html } = self.words.card(STREET, &view, &self.clocks);
        let keys = self.keys(STREET, &view.buttons());
        let shown = digest(&format!("{html}\n{keys:?}"));
        let before = self.db.post(subject, chat.id).await?;
        if before.as_ref().is_some_and(|post| post.shown == shown) {
            return Ok(Ok(Landed::Dropped));
        }
        let remember = |message: String| Posted { subject: subject.name(), chat_id: chat.id, message, shown };
        if let Some(post) = before {
            let (chat, message) = (parcel.address.clone(), post.message.clone());
            let edit = Deed::Edit { chat, message, html: html.clone(), keys: keys.clone() };
            match self.channel.carry(parcel.platform(), edit).await {
                Ok(_) => {
                    *posted = Some(remember(post.message));
                    return Ok(Ok(Landed::Sent(String::new())));
                }
                Err(SendError::NotThere) => {}
                Err(error) => return Ok(Err(error)),
            }
        }
        let urgent = matches!(subject, Subject::Case(_)) && !self.clocks.is_quiet(now);
        let message = Message { chat: parcel.address.clone(), html, keys, silent: !urgent, ..Message::default() };
        Ok(match self.channel.carry(parcel.platform(), Deed::Send(message)).await {
            Ok(Done::Message(message)) => {
                *posted = Some(remember(message.clone()));
                Ok(Landed::Sent(message))
            }
            other => other.map(landed),
        })
    }

    /// What the service must hear of a refusal.
    fn heard(&self, parcel: &Parcel, result: &std::result::Result<Landed, SendError>, events: &mut Vec<Delivered>) {
        let Some(chat) = &parcel.chat else { return };
        let what = match result {
            Err(SendError::Gone(_)) => What::Standing { present: false, admin: false },
            Err(SendError::Moved { to }) => What::Moved { from: chat.address.clone(), to: to.clone() },
            _ => return,
        };
        events.push(event(&parcel.queued, group(&chat.address), Who::Platform, what));
    }
}

/// A short digest of what a card shows, so that it is not sent again unchanged. The words themselves are not kept.
fn digest(shown: &str) -> String {
    hex::encode(&Sha256::digest(shown.as_bytes())[..12])
}

pub(super) fn landed(done: Done) -> Landed {
    match done {
        Done::Message(message) | Done::Pictured { message, .. } => Landed::Sent(message),
        Done::Admin(_) | Done::Count(_) | Done::Nothing => Landed::Sent(String::new()),
    }
}
