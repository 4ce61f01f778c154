//! What is written down of people, offers and streets.

use crate::domain::letter::Letter;
use crate::domain::street::{Chat, Offer, OfferState, Person};
use crate::service::access::Here;
use crate::service::{Context, Result};
use crate::store::tx::Note;

/// Hides somebody's offers until a coordinator has looked, or shows them again.
pub(in crate::service) async fn hold_offers(cx: &mut Context<'_>, person: i64, hold: bool) -> Result<()> {
    let (from, to) = if hold { (OfferState::Active, OfferState::Held) } else { (OfferState::Held, OfferState::Active) };
    for mut offer in cx.tx.offers_of(person).await? {
        // What was reported itself waits for its own look.
        let reported = !hold && cx.tx.is_reported(&format!("offer:{}", offer.id)).await?;
        let suspended = !hold && cx.tx.person(person).await?.is_some_and(|owner| owner.suspended);
        if offer.state == from && !reported && !suspended {
            offer.state = to;
            cx.tx.send(Letter::card(offer.chat_id, crate::domain::letter::Subject::Offer(offer.id)));
            cx.tx.put_offer(offer);
        }
    }
    Ok(())
}

pub(in crate::service) fn note_person(cx: &mut Context<'_>, person: &Person, step: &str, actor: i64, why: &str) {
    cx.tx.note(Note {
        subject: format!("person:{}", person.id),
        at: cx.tx.now(),
        actor: Some(actor),
        step: step.to_owned(),
        was: String::new(),
        became: String::new(),
        why: why.to_owned(),
    });
}

pub(in crate::service) fn note_offer(cx: &mut Context<'_>, offer: &Offer, step: &str) {
    cx.tx.note(Note {
        subject: format!("offer:{}", offer.id),
        at: cx.tx.now(),
        actor: Some(offer.person_id),
        step: step.to_owned(),
        was: String::new(),
        became: step.to_owned(),
        why: String::new(),
    });
}

pub(in crate::service) fn note_chat(cx: &mut Context<'_>, here: &Here, chat: &Chat, step: &str) {
    cx.tx.note(Note {
        subject: format!("chat:{}", chat.id),
        at: cx.tx.now(),
        actor: here.who.as_ref().map(|p| p.id),
        step: step.to_owned(),
        was: String::new(),
        became: String::new(),
        why: String::new(),
    });
}
