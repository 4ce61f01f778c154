//! What became of a letter: delivered, to be tried again (retry), given up; and what is written down about it.

use super::deliver::Parcel;
use super::{MOST_TRIES, UNANSWERED_TRIES, ambiguous, resent_once};
use crate::channel::SendError;
use crate::domain::event::Delivered;
use crate::domain::letter::{Post, TOGETHER, To};
use crate::domain::street::Platform;
use crate::domain::{HOUR, MINUTE, Time};
use crate::store::carried::Carried;
use crate::store::outbox::{Fate, Posted, Queued};

/// How long nothing is sent on a platform that is closed to us, before it is tried again.
const SHUT: Time = 5 * MINUTE;

/// What happened to a letter.
#[derive(Debug)]
pub struct Outcome {
    /// The letter.
    pub queued: Queued,
    /// Where it was said.
    pub at: To,
    /// Events that the service must hear.
    pub events: Vec<Delivered>,
    /// The card that was posted or changed.
    pub posted: Option<Posted>,
    /// On which platform it went out.
    pub platform: Platform,
    /// The other letters in the same message.
    pub with: Vec<Queued>,
    /// What went out on WhatsApp.
    pub carried: Option<Carried>,
    pub(super) result: std::result::Result<Landed, SendError>,
}

/// How a letter that was not refused ended.
#[derive(Debug)]
pub(super) enum Landed {
    /// The platform took it; the message's id, or empty.
    Sent(String),
    /// It waits for its reader.
    Held,
    /// There was nothing left to say.
    Dropped,
    /// It went out on WhatsApp, which tells later how far it came.
    Carried,
}

impl Outcome {
    /// A letter on which our own code failed: it is not tried again, and somebody sees it.
    #[must_use]
    pub fn panicked(parcel: Parcel) -> Outcome {
        Outcome::of(parcel, Err(SendError::Refused("the letter could not be written".to_owned())))
    }

    /// What happened to a parcel, when nothing hangs on it.
    pub(super) fn of(parcel: Parcel, result: std::result::Result<Landed, SendError>) -> Outcome {
        let platform = parcel.platform();
        let Parcel { queued, at, with, .. } = parcel;
        Outcome { queued, at, events: Vec::new(), posted: None, platform, with, carried: None, result }
    }

    /// Every letter of it.
    pub fn letters(&self) -> impl Iterator<Item = &Queued> {
        std::iter::once(&self.queued).chain(&self.with)
    }

    /// What to write down about one of its letters.
    #[must_use]
    pub fn fate(&self, queued: &Queued, now: Time) -> Fate {
        let again = |after: Time, error: &str| {
            if queued.attempts >= MOST_TRIES {
                Fate::Dead { error: error.to_owned() }
            } else {
                Fate::Again { at: now + after, error: error.to_owned() }
            }
        };
        match &self.result {
            Ok(Landed::Sent(message)) => Fate::Sent { message: message.clone() },
            Ok(Landed::Held) => Fate::Held,
            Ok(Landed::Dropped) => Fate::Dropped,
            Ok(Landed::Carried) => Fate::Carried,
            // A platform that says "wait" is believed, however often.
            Err(SendError::Later { after, .. }) => {
                Fate::Later { at: now + Time::try_from(after.as_millis()).unwrap_or(60_000) }
            }
            Err(SendError::Ambiguous) if self.platform == Platform::Whatsapp => {
                resent_once(queued, queued.attempts + 1, now)
            }
            Err(SendError::Ambiguous) => ambiguous(queued, now, UNANSWERED_TRIES),
            Err(SendError::Late) => again(0, "late"),
            Err(SendError::NoRoom) => Fate::Later { at: now + HOUR },
            Err(SendError::Refused(_)) if !self.with.is_empty() => again(0, TOGETHER),
            Err(SendError::Shut(_)) => Fate::Later { at: now + SHUT },
            Err(SendError::Moved { .. }) => again(1_000, "the group moved"),
            Err(SendError::NotThere) => again(1_000, "the message is gone"),
            Err(SendError::Locked) => Fate::Again { at: now + 60_000, error: "the token is not accepted".to_owned() },
            Err(SendError::Unreachable) => Fate::Dead { error: "not reachable in private".to_owned() },
            Err(SendError::Gone(why) | SendError::Refused(why)) => Fate::Dead { error: why.clone() },
        }
    }

    /// The moment until which nothing at all may be sent.
    #[must_use]
    pub fn close_all_until(&self, now: Time) -> Option<Time> {
        match &self.result {
            Err(SendError::Later { after, everywhere: true }) => {
                Some(now + Time::try_from(after.as_millis()).unwrap_or(60_000))
            }
            _ => None,
        }
    }

    /// The moment until which nothing may be sent on its platform, because a human must look first, and why.
    #[must_use]
    pub fn shut_until(&self, now: Time) -> Option<(Time, &str)> {
        match &self.result {
            Err(SendError::Shut(why)) => Some((now + SHUT, why)),
            _ => None,
        }
    }

    /// Whether its reader is held up as a whole, and not only this letter.
    #[must_use]
    pub fn holds_reader(&self) -> bool {
        self.result != Err(SendError::NoRoom)
    }

    /// Whether the platform no longer accepts the bot.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.result == Err(SendError::Locked)
    }
}

impl PartialEq for Landed {
    fn eq(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

/// Counts what became of a letter, by its kind; an end without an arrival is said.
pub(super) fn record(post: &Post, fate: &Fate) {
    let kind = match post {
        Post::Tell { .. } => "tell",
        Post::Card(_) => "card",
        Post::React { .. } => "react",
        Post::Seen { .. } => "seen",
        Post::Unbutton { .. } => "unbutton",
        Post::Replace { .. } => "replace",
        Post::Answer { .. } => "answer",
        Post::AskAdmin { .. } => "ask_admin",
        Post::Delete { .. } => "delete",
        Post::Copy { .. } => "copy",
        Post::File { .. } => "file",
        Post::Notice { .. } => "notice",
        Post::Charted { .. } => "charted",
        Post::Table { .. } => "table",
        Post::CountPeople => "count_people",
        Post::Leave => "leave",
    };
    let end = match fate {
        Fate::Sent { .. } => "sent",
        Fate::Again { .. } => "again",
        Fate::Later { .. } => "later",
        Fate::Dead { .. } => "dead",
        Fate::Held => "held",
        Fate::Unknown => "unknown",
        Fate::Dropped => "dropped",
        Fate::Carried => "carried",
    };
    metrics::counter!("lamppost_letters_total", "kind" => kind, "end" => end).increment(1);
    if let Fate::Dead { error } = fate {
        tracing::error!(kind, error, "a letter could not be delivered");
    }
}
