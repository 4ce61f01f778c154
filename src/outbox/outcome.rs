//! What happened to a letter, and what to write down about it.

use super::{MOST_TRIES, UNANSWERED_TRIES, ambiguous};
use crate::channel::SendError;
use crate::domain::Time;
use crate::domain::event::Delivered;
use crate::domain::letter::To;
use crate::store::outbox::{Fate, Posted, Queued};

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
}

impl Outcome {
    /// A letter on which our own code failed: it is not tried again, and somebody sees it.
    #[must_use]
    pub fn panicked(queued: Queued, at: To) -> Outcome {
        let result = Err(SendError::Refused("the letter could not be written".to_owned()));
        Outcome { queued, at, events: Vec::new(), posted: None, result }
    }

    /// What to write down.
    #[must_use]
    pub fn fate(&self, now: Time) -> Fate {
        let again = |after: Time, error: &str| {
            if self.queued.attempts >= MOST_TRIES {
                Fate::Dead { error: error.to_owned() }
            } else {
                Fate::Again { at: now + after, error: error.to_owned() }
            }
        };
        match &self.result {
            Ok(Landed::Sent(message)) => Fate::Sent { message: message.clone() },
            Ok(Landed::Held) => Fate::Held,
            Ok(Landed::Dropped) => Fate::Dropped,
            // A platform that says "wait" is believed, however often.
            Err(SendError::Later { after, .. }) => {
                Fate::Later { at: now + Time::try_from(after.as_millis()).unwrap_or(60_000) }
            }
            Err(SendError::Ambiguous) => ambiguous(&self.queued, now, UNANSWERED_TRIES),
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
