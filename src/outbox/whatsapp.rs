//! Letters on WhatsApp. Nothing can be edited there and each message costs: what waits for one reader is said in one
//! message, what changed is said anew, and to who wrote too long ago only a template may say that something waits.

use super::Desk;
use super::deliver::Parcel;
use super::news::event;
use super::outcome::{Landed, Outcome};
use crate::channel::{Channel, Deed, Done, Key, Message, SendError};
use crate::domain::Time;
use crate::domain::event::{Delivered, Place, What, Who};
use crate::domain::knock::PaidAs;
use crate::domain::letter::{Button, Lane, Letter, Post};
use crate::domain::say::{Say, Whatsapp};
use crate::domain::whatsapp::{Correspondent, Sending};
use crate::store::Result;
use crate::store::carried::Carried;
use crate::store::outbox::{Fate, Queued};
use std::time::Duration;

/// The most characters of several letters in one message.
const TOGETHER: usize = 3_500;
/// The most buttons of several letters in one message.
const CHOICES: usize = 10;
/// The most characters of a fact in a template.
pub(super) const FACT: usize = 60;

/// The platform's code for a reader who wants no news, for good.
pub(super) const NO_NEWS: &str = "131050";
/// The platform's code for a reader who gets no more news for now.
pub(super) const HELD_BACK: &str = "131049";

/// What a parcel says.
pub(super) struct Words {
    pub html: String,
    pub keys: Vec<Vec<Key>>,
    pub reply_to: Option<String>,
}

/// What became of a parcel, and what is written down of it.
pub(super) type Said = (std::result::Result<Landed, SendError>, Option<Carried>);

impl<C: Channel> Desk<C> {
    /// Puts the other letters that wait for the same reader into a parcel, as far as they fit in one message; gives back
    /// those that end here.
    pub(super) async fn gather(&self, parcel: &mut Parcel, now: Time) -> Result<Vec<(i64, Fate)>> {
        let mut ended = Vec::new();
        // What failed together goes alone.
        let joins = can_join(&parcel.queued) && !parcel.queued.alone;
        let Some(person) = parcel.person.clone().filter(|_| joins) else {
            return Ok(ended);
        };
        if !self.db.correspondent(person.id).await?.is_some_and(|known| known.is_open(now)) {
            // Nothing is said now: each letter is looked at by itself, and waits behind one template at most.
            return Ok(ended);
        }
        let (mut length, mut buttons) = self.size(parcel, &parcel.queued);
        let mut labels = self.labels(parcel, &parcel.queued);
        for queued in self.db.letters_on_whatsapp(person.id, now, parcel.queued.id).await? {
            if matches!(queued.letter.post, Post::React { .. } | Post::Unbutton { .. } | Post::Seen { .. })
                || (matches!(queued.letter.post, Post::Answer { .. }) && !can_join(&queued))
            {
                // Nothing that somebody could see there.
                ended.push((queued.id, Fate::Dropped));
                continue;
            }
            if !can_join(&queued) || queued.alone {
                break;
            }
            let other = match self.wrap(queued, now).await? {
                Ok(other) => other,
                Err(end) => {
                    ended.push(end);
                    continue;
                }
            };
            let (more, keys) = self.size(parcel, &other.queued);
            let words = self.labels(parcel, &other.queued);
            // Two buttons that read the same would be a riddle.
            if length + more > TOGETHER || buttons + keys > CHOICES || words.iter().any(|word| labels.contains(word)) {
                break;
            }
            labels.extend(words);
            (length, buttons) = (length + more, buttons + keys);
            parcel.with.push(other.queued);
        }
        Ok(ended)
    }

    /// The words on a letter's buttons.
    fn labels(&self, parcel: &Parcel, queued: &Queued) -> Vec<String> {
        match &queued.letter.post {
            Post::Tell { buttons, .. } => {
                buttons.iter().flatten().map(|button| self.words.label(parcel.language(), &button.label)).collect()
            }
            _ => Vec::new(),
        }
    }

    /// About how many characters a letter has, and how many buttons.
    fn size(&self, parcel: &Parcel, queued: &Queued) -> (usize, usize) {
        match &queued.letter.post {
            Post::Tell { say, buttons, .. } => {
                let length = self.words.say(parcel.language(), say).html.chars().count();
                (length, buttons.iter().map(Vec::len).sum())
            }
            Post::Answer { say: Some(say), .. } => (self.words.say(parcel.language(), say).html.chars().count(), 0),
            _ => (0, 0),
        }
    }

    /// Sends a parcel to its reader on WhatsApp.
    pub(super) async fn deliver_on_whatsapp(&self, parcel: Parcel, now: Time) -> Outcome {
        let mut events = Vec::new();
        let (result, carried) = match self.say_on_whatsapp(&parcel, now, &mut events).await {
            Ok(done) => done,
            Err(error) => {
                tracing::error!(%error, "a letter could not be prepared");
                (Err(SendError::Later { after: Duration::from_secs(5), everywhere: false }), None)
            }
        };
        Outcome { events, carried, ..Outcome::of(parcel, result) }
    }

    async fn say_on_whatsapp(&self, parcel: &Parcel, now: Time, events: &mut Vec<Delivered>) -> Result<Said> {
        let Some(person) = &parcel.person else {
            return Ok((Ok(Landed::Dropped), None));
        };
        let known = self.db.correspondent(person.id).await?.unwrap_or_else(|| Correspondent::new(person.id));
        let post = &parcel.queued.letter.post;
        if let Post::Seen { message } = post {
            let seen = Deed::Seen { chat: parcel.address.clone(), message: message.clone() };
            let result = self.channel.carry(parcel.platform(), seen).await;
            // Only a courtesy: it is not worth a second try.
            return Ok((result.map(|_| Landed::Dropped).or(Ok(Landed::Dropped)), None));
        }
        if let Post::Notice { delivery, edit, .. } = post {
            return self.notice_on_whatsapp(parcel, *delivery, *edit, &known, now).await;
        }
        if is_nothing(&parcel.queued) && parcel.with.is_empty() {
            return Ok((Ok(Landed::Dropped), None));
        }
        if !known.is_open(now) && is_for_now(post) {
            return Ok((Ok(Landed::Dropped), None));
        }
        let letter = &parcel.queued.letter;
        if !known.is_open(now) && letter.answer && letter.lane != Lane::Danger && !parcel.queued.late {
            // What it answers came late: they hear it when they write again, and nothing is paid for it.
            return Ok((Ok(Landed::Held), None));
        }
        if !known.is_open(now) {
            return self.knock(parcel, &known, now, events).await;
        }
        let sent = match post {
            Post::File { name, of } => self.file(parcel, name, *of).await?,
            Post::Charted { .. } | Post::Table { .. } => self.illustrated(parcel, now).await?,
            _ => match self.words_of(parcel).await? {
                Some(words) => self.send_words(parcel, words).await,
                None => Ok(Landed::Dropped),
            },
        };
        match sent {
            Ok(Landed::Sent(message)) => {
                self.shown(parcel, &message, events);
                let paid_as = PaidAs::Service;
                let sending = self.sending(parcel, message, (paid_as, reference(parcel)), now).await?;
                Ok((Ok(Landed::Carried), Some(Carried { sending, letters: ids(parcel), knock: false, danger: false })))
            }
            Err(SendError::Late) => self.knock(parcel, &known, now, events).await,
            Err(SendError::Ambiguous) => self.perhaps(parcel).await,
            other => Ok((other, None)),
        }
    }

    /// No answer: the platform's own report may have been faster.
    pub(super) async fn perhaps(&self, parcel: &Parcel) -> Result<Said> {
        let known = self.db.sendings_for(&reference(parcel)).await?;
        Ok(match known.into_iter().next() {
            Some(sending) => {
                (Ok(Landed::Carried), Some(Carried { sending, letters: ids(parcel), knock: false, danger: false }))
            }
            None => (Err(SendError::Ambiguous), None),
        })
    }

    /// The words of all letters of a parcel, one below the other.
    async fn words_of(&self, parcel: &Parcel) -> Result<Option<Words>> {
        let (mut texts, mut keys, mut reply) = (Vec::new(), Vec::new(), None);
        for queued in std::iter::once(&parcel.queued).chain(&parcel.with) {
            let (say, buttons): (&Say, &[Vec<Button>]) = match &queued.letter.post {
                Post::Tell { say, buttons, reply_to, .. } => {
                    reply = reply.or_else(|| reply_to.clone());
                    (say, buttons)
                }
                Post::Answer { say: Some(say), .. } | Post::Replace { say, .. } => (say, &[]),
                _ => continue,
            };
            let Some(say) = self.filled(say).await?.map(as_said_there) else { continue };
            let mut html = self.words.say(parcel.language(), &say).html;
            if queued.repeat {
                html = format!("{html}\n{}", self.words.say(parcel.language(), &Say::Repeat {}).html);
            }
            texts.push(html);
            keys.extend(self.keys(parcel.language(), buttons));
        }
        let html = texts.join("\n\n");
        Ok((!html.is_empty()).then_some(Words { html, keys, reply_to: reply }))
    }

    pub(super) async fn send_words(&self, parcel: &Parcel, words: Words) -> std::result::Result<Landed, SendError> {
        let Words { html, keys, reply_to } = words;
        let (chat, reference) = (parcel.address.clone(), reference(parcel));
        let message = Message { chat, html, keys, reply_to, reference, ..Message::default() };
        match self.channel.carry(parcel.platform(), Deed::Send(message)).await? {
            Done::Message(message) => Ok(Landed::Sent(message)),
            _ => Ok(Landed::Dropped),
        }
    }

    /// Tells the service which message shows private details.
    fn shown(&self, parcel: &Parcel, message: &str, events: &mut Vec<Delivered>) {
        for queued in std::iter::once(&parcel.queued).chain(&parcel.with) {
            if let Post::Tell { say: Say::Details { view, .. }, .. } = &queued.letter.post {
                let what = What::Shown { view: *view, message: message.to_owned() };
                events.push(event(queued, Place::Private, Who::Platform, what));
            }
        }
    }

    /// The need that a parcel is about, or that it names: somebody must hear when it does not arrive.
    async fn need_in(&self, parcel: &Parcel) -> Result<Option<i64>> {
        let letters = || std::iter::once(&parcel.queued).chain(&parcel.with).map(|queued| &queued.letter);
        if let Some(about) = letters().find_map(|letter| letter.about) {
            return Ok(Some(about));
        }
        match letters().find_map(Letter::named) {
            Some(code) => Ok(self.db.need_with(&code).await?.map(|need| need.id)),
            None => Ok(None),
        }
    }

    /// What is written down of a message: (as what it is paid for, whether the bot wrote first).
    pub(super) async fn sending(
        &self,
        parcel: &Parcel,
        message: String,
        (paid_as, reference): (PaidAs, String),
        now: Time,
    ) -> Result<Sending> {
        let person = parcel.person.as_ref().map(|p| p.id);
        let about = self.need_in(parcel).await?;
        let chat_id = match person {
            Some(person) => self.db.pays_for(person, about).await?,
            None => None,
        };
        let cost = self.whatsapp.map_or(0, |terms| paid_as.price(&terms.prices));
        Ok(Sending {
            message,
            first: i64::from(paid_as != PaidAs::Service),
            reference,
            person_id: person,
            chat_id,
            about,
            paid_as: paid_as.word().to_owned(),
            cost,
            at: now,
            sent_at: None,
            delivered_at: None,
            read_at: None,
            failed_at: None,
            error: None,
        })
    }
}

/// The same where no message can be taken back: who gets details is asked to delete them.
fn as_said_there(say: Say) -> Say {
    match say {
        Say::Details { code, told, .. } => Whatsapp::Details { code, told }.into(),
        Say::DetailsHidden { code } => Whatsapp::PleaseDelete { code }.into(),
        other => other,
    }
}

/// Whether a letter is not worth a message that wakes somebody who wrote too long ago: they were asked to delete something when
/// they got it, or they asked for no more messages.
fn is_for_now(post: &Post) -> bool {
    matches!(post, Post::Replace { .. } | Post::Tell { say: Say::Stopped {}, .. })
}

/// Whether a letter is words that can stand in one message with others.
fn can_join(queued: &Queued) -> bool {
    match &queued.letter.post {
        Post::Tell { say, .. } => {
            !matches!(say, Say::Whatsapp(Whatsapp::ShareCard { .. })) && queued.letter.lane != Lane::Danger
        }
        Post::Answer { say, .. } => say.is_some(),
        _ => false,
    }
}

/// Whether there is nothing that somebody could see.
fn is_nothing(queued: &Queued) -> bool {
    !matches!(
        queued.letter.post,
        Post::Tell { .. }
            | Post::Answer { say: Some(_), .. }
            | Post::Replace { .. }
            | Post::File { .. }
            | Post::Charted { .. }
            | Post::Table { .. }
    )
}

pub(super) fn ids(parcel: &Parcel) -> Vec<i64> {
    std::iter::once(&parcel.queued).chain(&parcel.with).map(|queued| queued.id).collect()
}

/// What the platform gives back with every report on a parcel.
pub(super) fn reference(parcel: &Parcel) -> String {
    crate::domain::whatsapp::reference(&ids(parcel))
}
