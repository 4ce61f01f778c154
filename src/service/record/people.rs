//! What is written down of people, offers and streets.

use crate::domain::letter::Letter;
use crate::domain::street::{Chat, Offer, OfferState, Person};
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;
use crate::store::tx::Note;

impl Service {
    /// Hides somebody's offers until a coordinator has looked, or shows them again.
    pub(in crate::service) async fn hold_offers(&self, tx: &mut Tx, person: i64, hold: bool) -> Result<()> {
        let (from, to) =
            if hold { (OfferState::Active, OfferState::Held) } else { (OfferState::Held, OfferState::Active) };
        for mut offer in tx.offers_of(person).await? {
            // What was reported itself waits for its own look.
            let reported = !hold && tx.is_reported(&format!("offer:{}", offer.id)).await?;
            let suspended = !hold && tx.person(person).await?.is_some_and(|owner| owner.suspended);
            if offer.state == from && !reported && !suspended {
                offer.state = to;
                tx.send(Letter::card(offer.chat_id, crate::domain::letter::Subject::Offer(offer.id)));
                tx.put_offer(offer);
            }
        }
        Ok(())
    }

    pub(in crate::service) fn note_person(&self, tx: &mut Tx, person: &Person, step: &str, actor: i64, why: &str) {
        tx.note(Note {
            subject: format!("person:{}", person.id),
            at: tx.now(),
            actor: Some(actor),
            step: step.to_owned(),
            was: String::new(),
            became: String::new(),
            why: why.to_owned(),
        });
    }

    pub(in crate::service) fn note_offer(&self, tx: &mut Tx, offer: &Offer, step: &str) {
        tx.note(Note {
            subject: format!("offer:{}", offer.id),
            at: tx.now(),
            actor: Some(offer.person_id),
            step: step.to_owned(),
            was: String::new(),
            became: step.to_owned(),
            why: String::new(),
        });
    }

    pub(in crate::service) fn note_chat(&self, tx: &mut Tx, here: &Here, chat: &Chat, step: &str) {
        tx.note(Note {
            subject: format!("chat:{}", chat.id),
            at: tx.now(),
            actor: here.who.as_ref().map(|p| p.id),
            step: step.to_owned(),
            was: String::new(),
            became: String::new(),
            why: String::new(),
        });
    }
}
