//! Something is wrong: reports, blocks, complaints, and what coordinators do about them.

use crate::command::Command;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Letter, Subject, To};
use crate::domain::need::{ClaimState, Consent, Need, State, Step};
use crate::domain::redact::plain;
use crate::domain::say::{Label, Say};
use crate::domain::street::{Chat, Offer, OfferState};
use crate::service::access::cases::handle;
use crate::service::access::here::Here;
use crate::service::record::needs::Change;
use crate::service::{Result, Service};
use crate::store::Tx;

/// The most letters of what somebody tells the coordinators.
const MOST_LETTERS: usize = 600;

fn short(text: &str) -> String {
    plain(text).chars().take(MOST_LETTERS).collect()
}

impl Service {
    /// `/report CODE words`: the desk hears of it at once. What weighs enough is hidden until a coordinator has looked.
    pub(in crate::service) async fn report(&self, tx: &mut Tx, here: Here, typed: &str, text: &str) -> Result<()> {
        if !here.is_private() && !text.is_empty() {
            // Words about somebody are not for the group.
            self.take_down(tx, &here);
        }
        if text.chars().count() > MOST_LETTERS {
            return Ok(here.reply(tx, Say::TooLong { most: i64::try_from(MOST_LETTERS).unwrap_or(0) }));
        }
        if let Some(offer) = self.offer_seen(tx, &here, typed).await? {
            return self.report_offer(tx, here, offer, text).await;
        }
        let Some(mut need) = self.find(tx, &here, typed).await? else {
            return Ok(());
        };
        let me = here.person_id();
        let own = need.person_id == me;
        // Who helped before and gave it back has nothing to do with it any more.
        let claims = tx.claims_on(need.id).await?;
        let about: Vec<i64> =
            if own { claims.iter().map(|claim| claim.person_id).collect() } else { vec![need.person_id] };
        let subject = format!("need:{}", need.id);
        let heavy = own || self.weighs(tx, &here, (&subject, need.chat_id), &need.words).await?;
        if own {
            for person in &about {
                self.hold_offers(tx, *person, true).await?;
            }
        }
        for mut claim in claims {
            if own || claim.person_id == me {
                claim.talk = false;
                if own {
                    claim.agreed = Consent::No;
                }
                tx.put_claim(claim.clone());
            }
            if own {
                self.hide_from(tx, &need, Some(claim.person_id)).await?;
            }
        }
        let held = !own && heavy && self.hold_need(tx, &mut need, me).await?;
        if !held {
            self.note_private(tx, &need, "report", Some(me));
        }
        let street = tx.chat(need.chat_id).await?;
        let item = if need.words_are_public() { need.words.clone() } else { String::new() };
        let subject = (subject, need.code.clone(), item);
        self.tell_of_report(tx, &here, subject, (about, street, text, held)).await
    }

    async fn report_offer(&self, tx: &mut Tx, here: Here, mut offer: Offer, text: &str) -> Result<()> {
        let subject = format!("offer:{}", offer.id);
        let held = self.weighs(tx, &here, (&subject, offer.chat_id), &offer.words).await?;
        if held {
            Self::hold_offer(tx, &mut offer);
        }
        let street = tx.chat(offer.chat_id).await?;
        let subject = (subject, offer.code.clone(), offer.words.clone());
        self.tell_of_report(tx, &here, subject, (vec![offer.person_id], street, text, held)).await
    }

    /// An offer that somebody here may see and that is not their own.
    async fn offer_seen(&self, tx: &mut Tx, here: &Here, typed: &str) -> Result<Option<Offer>> {
        let Some(code) = Code::read(typed) else {
            return Ok(None);
        };
        let Some(offer) = tx.offer_called(code.as_str()).await? else {
            return Ok(None);
        };
        let street = match here.street() {
            Some(street) => street.id == offer.chat_id,
            None => tx.streets_of(here.person_id()).await?.iter().any(|street| street.id == offer.chat_id),
        };
        Ok((street && offer.person_id != here.person_id() && offer.state == OfferState::Active).then_some(offer))
    }

    async fn tell_of_report(
        &self,
        tx: &mut Tx,
        here: &Here,
        (subject, code, item): (String, Code, String),
        (about, street, text, held): (Vec<i64>, Option<Chat>, &str, bool),
    ) -> Result<()> {
        let area = street.as_ref().and_then(|s| s.area_id);
        let me = here.person_id();
        tx.write_now().await?;
        let before = tx.reports_by(me).await?;
        let again = tx.reporters_of(&subject).await?.contains(&me);
        for person in &about {
            tx.add_report(&subject, (me, *person), area.unwrap_or(0)).await?;
        }
        here.note(tx, None, false);
        let block = vec![vec![Button::of(Label::Block {}, Command::Block { code: code.to_string() })]];
        if before >= crate::service::desk::weight::A_DAY || again {
            // Still written down, and seen: in one message for all of them.
            self.gather_reports(tx, me, area).await?;
            return Ok(here.privately(tx, Say::ReportJoined { code }, block, here.whisper()));
        }
        let rows = Self::report_buttons(&code, &about, held);
        if let (false, Some(street)) = (held, &street) {
            self.look_soon(tx, (&subject, &code), street.id).await?;
        }
        let desks = tx.desks_of(area).await?;
        for desk in &desks {
            let say = Say::Reported {
                code: code.clone(),
                street: street.as_ref().map_or(String::new(), |s| s.name.clone()),
                who: about.iter().map(|id| handle(*id)).collect::<Vec<_>>().join(", "),
                words: short(text),
                item: item.clone(),
                held: crate::service::record::needs::yes_no(held),
            };
            tx.send(Letter::tell(To::Chat(desk.id), say).with_buttons(rows.clone()).urgent());
        }
        let desk = crate::service::record::needs::yes_no(!desks.is_empty());
        here.privately(tx, Say::ReportNoted { code, desk }, block, here.whisper());
        Ok(())
    }

    /// `/restore CODE`: a coordinator has looked, and what was held may go on.
    pub(in crate::service) async fn restore(&self, tx: &mut Tx, here: Here, typed: &str) -> Result<()> {
        if let Some(code) = Code::read(typed)
            && let Some(mut offer) = tx.offer_called(code.as_str()).await?
        {
            let area = tx.chat(offer.chat_id).await?.and_then(|chat| chat.spot());
            if offer.state == OfferState::Held && self.coordinates(tx, here.person_id(), area).await? {
                offer.state = OfferState::Active;
                tx.put_offer(offer.clone());
                tx.send(Letter::card(offer.chat_id, Subject::Offer(offer.id)));
                tx.end_reports(&format!("offer:{}", offer.id), here.person_id()).await?;
                tx.send(Letter::tell(To::Person(offer.person_id), Say::BackAfterLook { code: code.clone() }));
                return Ok(here.acknowledge(tx, Say::RestoreNoted { code }));
            }
        }
        let Some(mut need) = self.case(tx, &here, typed, "restore").await? else {
            return Ok(());
        };
        let code = need.code.clone();
        let reported = tx.end_reports(&format!("need:{}", need.id), here.person_id()).await?;
        for person in &reported {
            self.hold_offers(tx, *person, false).await?;
        }
        let was = need.state();
        if was.is_closed() || (was != State::Held && reported.is_empty()) {
            return self.not_that_step(tx, &here, &need).await;
        }
        if was == State::Held {
            need.step(Step::Restore, tx.now())?;
            let change = Change { actor: Some(here.person_id()), step: "restore", was: Some(was), why: "" };
            self.save(tx, &mut need, change).await?;
            tx.send(crate::service::record::needs::to_asker(&need, Say::BackAfterLook { code: code.clone() }));
            if need.needs_its_look() {
                let asker = tx.person(need.person_id).await?;
                let there = Here { who: asker, chat: None, callback: None, message: None, ..here.clone() };
                self.ask_look(tx, &there, vec![need]).await?;
            }
        }
        Ok(here.acknowledge(tx, Say::RestoreNoted { code }))
    }

    /// `/close CODE unsafe` for an offer: a coordinator takes it down; its owner hears of it. False when the code is no
    /// offer that this coordinator looks after.
    pub(in crate::service) async fn remove_offer(&self, tx: &mut Tx, here: &Here, typed: &str) -> Result<bool> {
        let offer = match Code::read(typed) {
            Some(code) => tx.offer_called(code.as_str()).await?,
            None => None,
        };
        let Some(mut offer) = offer else {
            return Ok(false);
        };
        let area = tx.chat(offer.chat_id).await?.and_then(|chat| chat.spot());
        if !self.coordinates(tx, here.person_id(), area).await? {
            return Ok(false);
        }
        offer.state = OfferState::Withdrawn;
        offer.ended_at = Some(tx.now());
        self.note_offer(tx, &offer, "remove");
        tx.put_offer(offer.clone());
        tx.send(Letter::card(offer.chat_id, Subject::Offer(offer.id)));
        tx.end_reports(&format!("offer:{}", offer.id), here.person_id()).await?;
        tx.send(Letter::tell(To::Person(offer.person_id), Say::OfferRemoved { code: offer.code.clone() }));
        here.acknowledge(tx, Say::OfferClosed { code: offer.code });
        Ok(true)
    }

    /// `/block CODE`: the two people of a need are not brought together again, and nobody is told.
    pub(in crate::service) async fn block(&self, tx: &mut Tx, here: Here, typed: &str) -> Result<()> {
        let me = here.person_id();
        let offer = match Code::read(typed) {
            Some(code) => tx.offer_called(code.as_str()).await?.filter(|offer| offer.person_id != me),
            None => None,
        };
        if let Some(offer) = offer
            && tx.streets_of(me).await?.iter().any(|street| street.id == offer.chat_id)
        {
            tx.write_now().await?;
            tx.block(me, offer.person_id).await?;
            return Ok(here.acknowledge(tx, Say::BlockNoted {}));
        }
        let Some(mut need) = self.find(tx, &here, typed).await? else {
            return Ok(());
        };
        let claims = tx.claims_ever(need.id).await?;
        let others: Vec<i64> = if need.person_id == me {
            claims.iter().map(|claim| claim.person_id).collect()
        } else {
            vec![need.person_id]
        };
        tx.write_now().await?;
        for other in &others {
            tx.block(me, *other).await?;
        }
        self.part(tx, &mut need, me).await?;
        Ok(here.acknowledge(tx, Say::BlockNoted {}))
    }

    /// Ends what two people who are kept apart now still had to do with each other.
    async fn part(&self, tx: &mut Tx, need: &mut Need, me: i64) -> Result<()> {
        for claim in tx.claims_on(need.id).await? {
            if claim.state == ClaimState::Live && (need.person_id == me || claim.person_id == me) {
                tx.send(Letter::tell(To::Person(claim.person_id), Say::NotThisTime { code: need.code.clone() }));
                self.free(tx, need, claim, Some(me)).await?;
            }
        }
        Ok(())
    }

    /// `/complain words`: to the coordinators of one's own streets, with a promise of an answer.
    pub(in crate::service) async fn complain(&self, tx: &mut Tx, here: Here, text: &str) -> Result<()> {
        if !here.is_private() {
            self.take_down(tx, &here);
        }
        if text.chars().count() > MOST_LETTERS {
            return Ok(here.reply(tx, Say::TooLong { most: i64::try_from(MOST_LETTERS).unwrap_or(0) }));
        }
        let mut areas: Vec<i64> =
            tx.streets_of(here.person_id()).await?.iter().filter_map(|street| street.area_id).collect();
        areas.dedup();
        let mut told = false;
        for area in areas {
            for desk in tx.desks_of(Some(area)).await? {
                told = true;
                let say = Say::Complaint { who: handle(here.person_id()), words: short(text) };
                tx.send(Letter::tell(To::Chat(desk.id), say));
            }
        }
        if let Some(person) = &here.who {
            self.note_person(tx, person, "complain", person.id, "");
        }
        let council = self.rules().council.clone();
        here.note(tx, None, false);
        let say = if told { Say::ComplaintNoted { council } } else { Say::ComplaintAlone { council } };
        Ok(here.privately(tx, say, Vec::new(), here.invite()))
    }
}
