//! Offering help.

use crate::command::Command;
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Letter, Subject};
use crate::domain::offering::terms;
use crate::domain::say::{Label, Say};
use crate::domain::street::{Offer, OfferState};
use crate::domain::understand::{Guess, Understood};
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// `/offer`: words become a standing offer with a card, once what kind of help it is is clear.
    pub(in crate::service) async fn offer(&self, tx: &mut Tx, here: Here, text: &str) -> Result<()> {
        let Some(person) = here.who.clone() else {
            return Ok(here.reply(tx, Say::NamedOnly {}));
        };
        if here.desk().is_some() {
            return Ok(here.reply(tx, Say::HelpDesk {}));
        }
        if person.suspended {
            return Ok(here.reply(tx, Say::Suspended { council: self.rules().council.clone() }));
        }
        let source = self.source(&here);
        let known = tx.offer_from(&source).await?;
        let edited = here.said.as_ref().is_some_and(|said| said.edited);
        let fixed = |o: &Offer| {
            // An offer that rests, is held or has ended stays so, whatever becomes of its message.
            !matches!(o.state, OfferState::Draft | OfferState::Active) || o.person_id != person.id
        };
        if known.as_ref().is_some_and(|o| !edited || fixed(o)) {
            return Ok(());
        }
        let Some(understood) = self.readable(tx, &here, text, Say::UnclearOffer {}) else {
            return Ok(());
        };
        let streets = match here.street() {
            Some(street) => vec![street.clone()],
            None => tx.streets_of(person.id).await?,
        };
        let street = match streets.as_slice() {
            [] => return Ok(here.reply(tx, Say::NoStreet {})),
            [street] => street,
            // Which of several streets is meant is best said where it is meant.
            _ => return Ok(here.reply(tx, Say::OfferInStreet {})),
        };
        let mut offer = match known {
            Some(offer) => offer,
            None => {
                Offer::draft(tx.next_id("item").await?, (street.id, person.id), (source, here.is_private()), tx.now())
            }
        };
        let terms = terms(&understood.text.public, &self.rules().lexicon);
        offer.words = terms.words;
        (offer.days, offer.parts, offer.capacity) = (terms.window.days, terms.window.parts, terms.capacity);
        (offer.near, offer.languages, offer.says_checked) = (terms.near, terms.languages, terms.says_checked);
        if understood.young || person.young {
            self.is_young(tx, &here);
            return Ok(here.reply(tx, self.too_young(tx)));
        }
        if understood.scam {
            return self.hold_scam_offer(tx, &here, offer).await;
        }
        self.stand(tx, &here, offer, &understood)
    }

    fn stand(&self, tx: &mut Tx, here: &Here, mut offer: Offer, understood: &Understood) -> Result<()> {
        match &understood.guess {
            Guess::Sure(category) => {
                offer.category = Some(*category);
                self.open_offer(tx, here, offer);
            }
            Guess::Unsure(_) if offer.state == OfferState::Active => {
                // A standing offer stays of its kind when its words are changed.
                self.open_offer(tx, here, offer);
            }
            Guess::Unsure(likely) => {
                let mut kinds = likely.clone();
                kinds.extend([Category::VolunteerTime, Category::Errands, Category::Shopping, Category::Transport]);
                kinds.extend([Category::Equipment, Category::HomeGarden, Category::Befriending]);
                let mut seen = Vec::new();
                kinds.retain(|kind| {
                    !seen.contains(kind) && {
                        seen.push(*kind);
                        true
                    }
                });
                let buttons: Vec<Button> = kinds
                    .iter()
                    .map(|kind| {
                        let label = Label::Pick { category: *kind };
                        Button::of(
                            label,
                            Command::Pick { code: offer.code.to_string(), category: kind.code().to_owned() },
                        )
                    })
                    .collect();
                let rows = buttons.chunks(2).map(<[Button]>::to_vec).collect();
                let say = Say::WhatKind { code: offer.code.clone(), words: offer.words.clone() };
                tx.put_offer(offer);
                here.reply_with(tx, say, rows);
            }
        }
        if !understood.text.hidden.is_empty() {
            self.tell_hidden_offer(tx, here, &understood.text.hidden);
        }
        Ok(())
    }

    fn open_offer(&self, tx: &mut Tx, here: &Here, mut offer: Offer) {
        offer.state = OfferState::Active;
        self.renewed(tx, &mut offer);
        self.note_offer(tx, &offer, "offer");
        tx.send(Letter::card(offer.chat_id, Subject::Offer(offer.id)));
        here.acknowledge(tx, Say::OfferRecorded { code: offer.code.clone() });
        tx.put_offer(offer);
    }

    /// Says what kind of help a draft offer is; false when the code is no offer of this person.
    pub(in crate::service) async fn pick_offer(
        &self,
        tx: &mut Tx,
        here: &Here,
        typed: &str,
        category: &str,
    ) -> Result<bool> {
        let Some(mut offer) = self.my_offer(tx, here, typed).await? else {
            return Ok(false);
        };
        let Some(kind) = Category::read(category) else {
            here.reply(tx, Say::UnclearPick {});
            return Ok(true);
        };
        if offer.state == OfferState::Draft {
            offer.category = Some(kind);
            self.open_offer(tx, here, offer);
        } else {
            here.note(tx, None, false);
        }
        Ok(true)
    }

    /// Takes an offer back; false when the code is no offer of this person.
    pub(in crate::service) async fn withdraw_offer(&self, tx: &mut Tx, here: &Here, typed: &str) -> Result<bool> {
        let Some(mut offer) = self.my_offer(tx, here, typed).await? else {
            return Ok(false);
        };
        if offer.state != OfferState::Withdrawn {
            offer.state = OfferState::Withdrawn;
            offer.ended_at = Some(tx.now());
            self.note_offer(tx, &offer, "withdraw");
            tx.put_offer(offer.clone());
            tx.send(Letter::card(offer.chat_id, Subject::Offer(offer.id)));
        }
        here.acknowledge(tx, Say::OfferWithdrawn { code: offer.code });
        Ok(true)
    }

    pub(in crate::service) async fn my_offer(&self, tx: &mut Tx, here: &Here, typed: &str) -> Result<Option<Offer>> {
        let Some(code) = Code::read(typed) else {
            return Ok(None);
        };
        let offer = tx.offer_called(code.as_str()).await?;
        Ok(offer.filter(|offer| offer.person_id == here.person_id()))
    }
}
