//! How far messages on WhatsApp came: the platform's reports come in any order, twice, late, or not at all.

use crate::domain::DAY;
use crate::domain::beside::{LATE, Sending, is_knock, letters_of};
use crate::domain::code::Code;
use crate::domain::event::{How, Reached};
use crate::domain::letter::{Letter, To};
use crate::domain::need::{ClaimState, Need};
use crate::domain::say::Say;
use crate::service::{Result, Service};
use crate::store::Tx;

/// Our own mark of a message of which nothing was heard.
const SILENT: i64 = 0;
/// The platform holds news back from this reader for now.
const HELD_BACK: i64 = 131_049;
/// The reader told the platform that they want no news of ours.
const REFUSED: i64 = 131_050;

impl Service {
    /// Takes one report in.
    pub(in crate::service) async fn reached(&self, tx: &mut Tx, reached: &Reached) -> Result<()> {
        let known = tx.sending(&reached.message).await?;
        let mut sending = known.unwrap_or_else(|| unknown(reached));
        let over = sending.failed_at.is_some() || sending.delivered_at.is_some();
        sending.reach(reached.how, reached.at, reached.error);
        if !reached.paid_as.is_empty() {
            sending.paid_as.clone_from(&reached.paid_as);
        }
        tx.put_sending(&sending).await?;
        if sending.first == 1 && is_knock(&sending.reference) {
            // It only said that something waits: the letters themselves go when their reader writes.
            return if reached.how == How::Failed && !over { self.failed(tx, &sending, &[]).await } else { Ok(()) };
        }
        let letters = letters_of(&sending.reference);
        if letters.is_empty() {
            return Ok(());
        }
        match reached.how {
            How::Sent => tx.letters_arrived(&letters, &reached.message).await?,
            How::Delivered | How::Read => {
                tx.letters_arrived(&letters, &reached.message).await?;
                self.answers_arrived(tx, &letters, true).await?;
                tx.blank_letters(&letters).await?;
            }
            How::Failed if over => {}
            How::Failed => self.failed(tx, &sending, &letters).await?,
        }
        Ok(())
    }

    /// Messages that are with the platform for a day and reached nobody: whoever looks after their need hears of it once. How
    /// many.
    pub(in crate::service) async fn report_silent(&self, tx: &mut Tx) -> Result<u64> {
        let silent = tx.silent_sendings(tx.now() - DAY, tx.now() - 3 * DAY).await?;
        let count = silent.len() as u64;
        for mut sending in silent {
            sending.error = Some(SILENT);
            tx.put_sending(&sending).await?;
            self.not_reached(tx, &sending).await?;
        }
        Ok(count)
    }

    /// What the platform says of letters, some of which may be answers that close a case; whether any is.
    async fn answers_arrived(&self, tx: &mut Tx, letters: &[i64], arrived: bool) -> Result<bool> {
        let mut any = false;
        for letter in tx.letters_there(letters).await? {
            if let (Some(need), Some(closes)) = (letter.about, &letter.closes) {
                self.answered_asker(tx, need, closes, arrived).await?;
                any = true;
            }
        }
        Ok(any)
    }

    /// A message will not arrive: it goes by a template, once, or somebody hears of it.
    async fn failed(&self, tx: &mut Tx, sending: &Sending, letters: &[i64]) -> Result<()> {
        let (error, person) = (sending.error.unwrap_or(0), sending.person_id.unwrap_or(0));
        metrics::counter!("lamppost_whatsapp_failed_total", "code" => error.to_string()).increment(1);
        if error == LATE && sending.first == 0 {
            tx.fall_back(letters, person).await?;
            return Ok(());
        }
        if error == REFUSED
            && let Some(mut known) = tx.correspondent(person).await?
        {
            known.refused_at = known.refused_at.or(Some(tx.now()));
            tx.put_correspondent(&known).await?;
        }
        tx.deliveries_failed(letters, &error.to_string()).await?;
        let answer = self.answers_arrived(tx, letters, false).await?;
        if !answer && !matches!(error, REFUSED | HELD_BACK) && sending.about.is_some() {
            self.not_reached(tx, sending).await?;
        }
        Ok(())
    }

    /// A letter ended undelivered, on whichever platform.
    pub(in crate::service) async fn not_arrived(
        &self,
        tx: &mut Tx,
        (chat, need): (Option<i64>, Option<i64>),
        (person, code): (Option<i64>, Option<&Code>),
    ) -> Result<()> {
        let need = match (need, code) {
            (Some(need), _) => tx.need(need).await?,
            (None, Some(code)) => tx.need_called(code.as_str()).await?,
            (None, None) => None,
        };
        match (need, person) {
            (Some(need), Some(person)) => self.missed(tx, &need, person).await,
            (need, _) => self.undelivered(tx, chat, need.map(|need| need.id)).await,
        }
    }

    /// The platform could not bring a message: whoever waits for its reader hears of it, once a day.
    async fn not_reached(&self, tx: &mut Tx, sending: &Sending) -> Result<()> {
        let (Some(need), Some(person)) = (sending.about, sending.person_id) else {
            return self.undelivered(tx, None, sending.about).await;
        };
        let since = tx.now() - DAY;
        let before = tx.sendings_about(need).await?;
        let told = before.iter().any(|other| {
            let lost = other.failed_at.is_some() || other.error.is_some();
            other.person_id == Some(person) && other.message != sending.message && lost && other.at > since
        });
        match tx.need(need).await?.filter(|_| !told) {
            Some(need) => self.missed(tx, &need, person).await,
            None => Ok(()),
        }
    }

    /// Words about a need did not reach its asker or a helper: the other side hears of it, and the coordinators. Who was only
    /// asked to help is missed by nobody.
    async fn missed(&self, tx: &mut Tx, need: &Need, person: i64) -> Result<()> {
        let mut claims = tx.claims_ever(need.id).await?;
        // Whoever gave it back waits for nothing.
        claims.retain(|claim| claim.state != ClaimState::Released);
        let code = need.code.clone();
        let (who, say, others) = if need.person_id == person {
            let helpers: Vec<i64> = claims.iter().map(|claim| claim.person_id).collect();
            ("asker", Say::AskerNotReached { code: code.clone() }, helpers)
        } else if claims.iter().any(|claim| claim.person_id == person) {
            ("helper", Say::HelperNotReached { code: code.clone() }, vec![need.person_id])
        } else {
            return Ok(());
        };
        for other in others {
            let say = Say::OtherNotReached { code: code.clone(), who: who.to_owned() };
            tx.send(Letter::tell(To::Person(other), say).about(need.id));
        }
        let area = tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
        for desk in tx.desks_of(area).await? {
            tx.send(Letter::tell(To::Chat(desk.id), say.clone()));
        }
        Ok(())
    }
}

/// A report on a message of which we do not know yet: the answer to our own request is still on its way.
fn unknown(reached: &Reached) -> Sending {
    Sending {
        message: reached.message.clone(),
        reference: reached.reference.clone(),
        person_id: None,
        chat_id: None,
        about: None,
        paid_as: reached.paid_as.clone(),
        cost: 0,
        first: i64::from(is_knock(&reached.reference)),
        at: reached.at,
        sent_at: None,
        delivered_at: None,
        read_at: None,
        failed_at: None,
        error: None,
    }
}
