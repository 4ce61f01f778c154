//! What the service must hear of letters: events of our own, for the inbox.

use crate::domain::event::{Delivered, Event, Group, Place, Someone, What, Who};
use crate::domain::knock::TEMPLATE_STATUS;
use crate::domain::letter::{Post, To};
use crate::domain::say::Say;
use crate::domain::street::{Person, Platform};
use crate::domain::{HOUR, Time};
use crate::store::outbox::{Fate, Queued};

pub(super) fn someone(person: &Person) -> Someone {
    Someone {
        address: person.address.clone(),
        first_name: person.first_name.clone(),
        language: Some(person.language.clone()),
        phone: None,
    }
}

pub(super) fn group(address: &str) -> Place {
    Place::Group(Group { address: address.to_owned(), title: String::new() })
}

/// The event that tells the service of words that will not arrive, or what became of an answer.
pub(super) fn undelivered(queued: &Queued, fate: &Fate) -> Option<Delivered> {
    if let (Some(closes), Some(need)) = (&queued.letter.closes, queued.letter.about) {
        let arrived = match fate {
            Fate::Sent { .. } => true,
            Fate::Held | Fate::Dead { .. } | Fate::Unknown | Fate::Dropped => false,
            // On WhatsApp the platform tells later how far it came.
            Fate::Carried | Fate::Again { .. } | Fate::Later { .. } => return None,
        };
        let what = What::Answered { need, closes: closes.clone(), arrived };
        return Some(event(queued, Place::Private, Who::Platform, what));
    }
    let words = matches!(queued.letter.post, Post::Tell { .. } | Post::Card(_));
    // Both sides out of reach would tell each other so for ever.
    let of_that = matches!(queued.letter.post, Post::Tell { say: Say::OtherNotReached { .. }, .. });
    if !words || of_that || !matches!(fate, Fate::Dead { .. } | Fate::Unknown) {
        return None;
    }
    Some(unheard(queued))
}

/// An event of our own for the inbox, known by the letter's number and try.
pub(super) fn event(queued: &Queued, place: Place, who: Who, what: What) -> Delivered {
    let kind = match what {
        What::Standing { .. } => "standing",
        What::Moved { .. } => "moved",
        What::AdminKnown { .. } => "admin",
        What::Undelivered { .. } => "undelivered",
        What::Answered { .. } => "answered",
        What::Shown { .. } => "shown",
        What::TakenDown { .. } => "taken_down",
        What::Counted { .. } => "counted",
        _ => "other",
    };
    let event = Event { platform: Platform::Telegram, place, who, what, at: None };
    Delivered {
        update_key: format!("letter {} {} {kind}", queued.id, queued.attempts),
        raw: serde_json::to_string(&event).unwrap_or_default(),
        sender: String::new(),
    }
}

/// The event that tells the service that nothing told somebody of words that wait for them.
pub(super) fn unheard(queued: &Queued) -> Delivered {
    let (chat, person) = match queued.letter.to {
        To::Chat(chat) => (Some(chat), None),
        To::Person(person) => (None, Some(person)),
    };
    let (need, code) = (queued.letter.about, person.and_then(|_| queued.letter.named()));
    event_of(queued, What::Undelivered { chat, need, person, code })
}

/// The event that tells the service that the platform does not send a template now.
pub(super) fn rests(queued: &Queued, template: &str, word: &str) -> Delivered {
    let (about, word) = (TEMPLATE_STATUS.to_owned(), format!("{template} {word}"));
    event_of(queued, What::Account { about, word })
}

fn event_of(queued: &Queued, what: What) -> Delivered {
    event(queued, Place::Private, Who::Platform, what)
}

/// The event that tells the service of a platform that is closed to us: once an hour is enough.
pub(super) fn shut(platform: Platform, why: &str, now: Time) -> Delivered {
    let what = What::Account { about: "shut".to_owned(), word: why.to_owned() };
    let event = Event { platform, place: Place::Private, who: Who::Platform, what, at: None };
    Delivered {
        update_key: format!("shut {} {}", platform.word(), now / HOUR),
        raw: serde_json::to_string(&event).unwrap_or_default(),
        sender: String::new(),
    }
}
