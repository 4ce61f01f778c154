//! Asking the people whose offers fit, and keeping offers true: capacity, rest, renewal.

use crate::command::Command;
use crate::domain::category::Category;
use crate::domain::clock::{OFFER_ANSWER, OFFER_LIVES};
use crate::domain::letter::{Button, Letter, Subject, To};
use crate::domain::matching::{Chosen, Near, choose};
use crate::domain::need::Need;
use crate::domain::offering::MOST_CAPACITY;
use crate::domain::say::{Label, Say};
use crate::domain::street::{Offer, OfferState};
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// Asks at most three people whose offers fit, each told why; how many.
    pub(in crate::service) async fn ask_people(&self, tx: &mut Tx, need: &Need) -> Result<usize> {
        if !need.is_listed() {
            return Ok(0);
        }
        let area = tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
        let candidates = tx.candidates(need).await?;
        let chosen = choose(need, area, &candidates, (&self.rules().clocks, tx.now()));
        for one in &chosen {
            self.ask_chosen(tx, need, one).await?;
        }
        Ok(chosen.len())
    }

    /// `/pass CODE`: not this time. Nobody is told, and they are not asked again about this need.
    pub(in crate::service) async fn pass_over(&self, tx: &mut Tx, here: Here, typed: &str) -> Result<()> {
        let Some(need) = self.find(tx, &here, typed).await? else {
            return Ok(());
        };
        tx.answer_ask(need.id, here.person_id(), "declined").await?;
        Ok(here.acknowledge(tx, Say::PassNoted { code: need.code }))
    }

    /// An offer of the person who is here, still standing or resting; else they are told.
    async fn standing_offer(&self, tx: &mut Tx, here: &Here, typed: &str) -> Result<Option<Offer>> {
        let offer = self.my_offer(tx, here, typed).await?;
        let lives = |o: &Offer| matches!(o.state, OfferState::Active | OfferState::Paused);
        if offer.as_ref().is_some_and(lives) {
            return Ok(offer);
        }
        let open = self.still_open(tx, here).await?;
        here.reply(tx, Say::not_found(typed, open));
        Ok(None)
    }

    fn keep_offer(&self, tx: &mut Tx, offer: Offer, step: &str) {
        self.note_offer(tx, &offer, step);
        tx.send(Letter::card(offer.chat_id, Subject::Offer(offer.id)));
        tx.put_offer(offer);
    }

    /// `/pause CODE`, `/resume CODE`: an offer rests, or stands again.
    pub(in crate::service) async fn rest(&self, tx: &mut Tx, here: Here, typed: &str, yes: bool) -> Result<()> {
        let Some(mut offer) = self.standing_offer(tx, &here, typed).await? else {
            return Ok(());
        };
        let code = offer.code.clone();
        offer.state = if yes { OfferState::Paused } else { OfferState::Active };
        self.renewed(tx, &mut offer);
        self.keep_offer(tx, offer, if yes { "pause" } else { "resume" });
        Ok(here.acknowledge(tx, if yes { Say::OfferRests { code } } else { Say::OfferStands { code } }))
    }

    /// `/capacity CODE 2`: how many jobs of this kind at once.
    pub(in crate::service) async fn capacity(&self, tx: &mut Tx, here: Here, typed: &str, count: &str) -> Result<()> {
        let Some(mut offer) = self.standing_offer(tx, &here, typed).await? else {
            return Ok(());
        };
        let Some(count) = count.trim().parse().ok().filter(|n| (1..=MOST_CAPACITY).contains(n)) else {
            return Ok(here.reply(tx, Say::UnclearCapacity {}));
        };
        offer.capacity = count;
        let code = offer.code.clone();
        self.keep_offer(tx, offer, "capacity");
        Ok(here.acknowledge(tx, Say::CapacityNoted { code, count }))
    }

    /// `/near CODE yes`: whether neighbouring streets may ask too.
    pub(in crate::service) async fn near(&self, tx: &mut Tx, here: Here, typed: &str, yes: bool) -> Result<()> {
        let Some(mut offer) = self.standing_offer(tx, &here, typed).await? else {
            return Ok(());
        };
        offer.near = yes;
        let code = offer.code.clone();
        self.keep_offer(tx, offer, "near");
        Ok(here.acknowledge(tx, Say::NearNoted { code, near: crate::service::record::needs::yes_no(yes) }))
    }

    /// The owner says whether an offer still stands.
    pub(in crate::service) async fn renew(&self, tx: &mut Tx, here: Here, typed: &str, yes: bool) -> Result<()> {
        if !yes {
            self.withdraw_offer(tx, &here, typed).await?;
            return Ok(());
        }
        let Some(mut offer) = self.standing_offer(tx, &here, typed).await? else {
            return Ok(());
        };
        self.renewed(tx, &mut offer);
        let code = offer.code.clone();
        self.keep_offer(tx, offer, "renew");
        Ok(here.acknowledge(tx, Say::OfferStands { code }))
    }

    /// Starts the clock of an offer anew.
    pub(in crate::service) fn renewed(&self, tx: &Tx, offer: &mut Offer) {
        offer.renewed_at = Some(tx.now());
        offer.asked_at = None;
        offer.due_at = Some(self.rules().clocks.not_quiet(tx.now() + OFFER_LIVES));
    }

    /// An old offer: its owner is asked once, and without an answer it ends.
    pub(in crate::service) async fn offer_due(&self, tx: &mut Tx, mut offer: Offer) -> Result<()> {
        let code = offer.code.clone();
        if !matches!(offer.state, OfferState::Active | OfferState::Paused) {
            offer.due_at = None;
            tx.put_offer(offer);
            return Ok(());
        }
        let to = To::Person(offer.person_id);
        if offer.asked_at.is_none() {
            offer.asked_at = Some(tx.now());
            offer.due_at = Some(self.rules().clocks.not_quiet(tx.now() + OFFER_ANSWER));
            let rows = vec![vec![
                Button::of(Label::StillOffering {}, Command::Renew { code: code.to_string(), yes: true }),
                Button::of(Label::NoLongerOffering {}, Command::Renew { code: code.to_string(), yes: false }),
            ]];
            tx.send(Letter::tell(to, Say::StillOffering { code }).with_buttons(rows));
            tx.put_offer(offer);
            return Ok(());
        }
        offer.state = OfferState::Expired;
        offer.ended_at = Some(tx.now());
        offer.due_at = None;
        tx.send(Letter::tell(to, Say::OfferRanOut { code }));
        self.keep_offer(tx, offer, "expire");
        Ok(())
    }

    /// Asks one person whose offer fits, told why.
    pub(in crate::service) async fn ask_chosen(&self, tx: &mut Tx, need: &Need, one: &Chosen) -> Result<()> {
        tx.add_ask(need.id, one.offer.id, one.person_id).await?;
        if let Some(person) = tx.person(one.person_id).await? {
            let now = tx.now();
            tx.change_person(&person, |person| person.asked_at = now);
        }
        let near = if one.near == Near::SameStreet { "same" } else { "next" };
        let say = Say::CanYouHelp {
            code: need.code.clone(),
            category: need.category.unwrap_or(Category::Information),
            urgency: need.urgency,
            words: if need.words_are_public() { need.words.clone() } else { String::new() },
            offer: one.offer.code.clone(),
            near: near.to_owned(),
            speaks: crate::service::record::needs::yes_no(one.speaks),
        };
        let rows = vec![vec![
            Button::of(Label::CanHelp {}, Command::Can { code: need.code.to_string() }),
            Button::of(Label::NotThisTime {}, Command::Pass { code: need.code.to_string() }),
        ]];
        tx.send(Letter::tell(To::Person(one.person_id), say).with_buttons(rows).about(need.id));
        Ok(())
    }
}
