//! How far messages on WhatsApp came: the platform's reports come in any order, twice, late, or not at all.

use super::{cases, safeway};
use crate::domain::DAY;
use crate::domain::code::Code;
use crate::domain::event::{How, Reached};
use crate::domain::letter::{Letter, To};
use crate::domain::need::{ClaimState, Need};
use crate::domain::say::Say;
use crate::domain::whatsapp::{LATE, Sending, is_knock, letters_of};
use crate::service::{Context, Result};

/// Our own mark of a message of which nothing was heard.
const SILENT: i64 = 0;
/// The platform holds news back from this reader for now.
const HELD_BACK: i64 = 131_049;
/// The reader told the platform that they want no news of ours.
const REFUSED: i64 = 131_050;

/// Takes one report in.
pub(in crate::service) async fn reached(cx: &mut Context<'_>, reached: &Reached) -> Result<()> {
    let known = cx.tx.sending(&reached.message).await?;
    let mut sending = known.unwrap_or_else(|| unknown(reached));
    let over = sending.failed_at.is_some() || sending.delivered_at.is_some();
    sending.reach(reached.how, reached.at, reached.error);
    if !reached.paid_as.is_empty() {
        sending.paid_as.clone_from(&reached.paid_as);
    }
    cx.tx.put_sending(&sending).await?;
    if sending.first == 1 && is_knock(&sending.reference) {
        // It only said that something waits: the letters themselves go when their reader writes.
        return if reached.how == How::Failed && !over { failed(cx, &sending, &[]).await } else { Ok(()) };
    }
    let letters = letters_of(&sending.reference);
    if letters.is_empty() {
        return Ok(());
    }
    match reached.how {
        How::Sent => cx.tx.letters_arrived(&letters, &reached.message).await?,
        How::Delivered | How::Read => {
            cx.tx.letters_arrived(&letters, &reached.message).await?;
            answers_arrived(cx, &letters, true).await?;
            cx.tx.blank_letters(&letters).await?;
        }
        How::Failed if over => {}
        How::Failed => failed(cx, &sending, &letters).await?,
    }
    Ok(())
}

/// Messages that are with the platform for a day and reached nobody: whoever looks after their need hears of it once. How
/// many.
pub(in crate::service) async fn report_silent(cx: &mut Context<'_>) -> Result<u64> {
    let silent = cx.tx.silent_sendings(cx.tx.now() - DAY, cx.tx.now() - 3 * DAY).await?;
    let count = silent.len() as u64;
    for mut sending in silent {
        sending.error = Some(SILENT);
        cx.tx.put_sending(&sending).await?;
        not_reached(cx, &sending).await?;
    }
    Ok(count)
}

/// What the platform says of letters, some of which may be answers that close a case; whether any is.
async fn answers_arrived(cx: &mut Context<'_>, letters: &[i64], arrived: bool) -> Result<bool> {
    let mut any = false;
    for letter in cx.tx.letters_there(letters).await? {
        if let (Some(need), Some(closes)) = (letter.about, &letter.closes) {
            safeway::answered_asker(cx, need, closes, arrived).await?;
            any = true;
        }
    }
    Ok(any)
}

/// A message will not arrive: it goes by a template, once, or somebody hears of it.
async fn failed(cx: &mut Context<'_>, sending: &Sending, letters: &[i64]) -> Result<()> {
    let (error, person) = (sending.error.unwrap_or(0), sending.person_id.unwrap_or(0));
    metrics::counter!("lamppost_whatsapp_failed_total", "code" => error.to_string()).increment(1);
    if error == LATE && sending.first == 0 {
        cx.tx.fall_back(letters, person).await?;
        return Ok(());
    }
    if error == REFUSED
        && let Some(mut known) = cx.tx.correspondent(person).await?
    {
        known.refused_at = known.refused_at.or(Some(cx.tx.now()));
        cx.tx.put_correspondent(&known).await?;
    }
    cx.tx.deliveries_failed(letters, &error.to_string()).await?;
    let answer = answers_arrived(cx, letters, false).await?;
    if !answer && !matches!(error, REFUSED | HELD_BACK) && sending.about.is_some() {
        not_reached(cx, sending).await?;
    }
    Ok(())
}

/// A letter ended undelivered, on whichever platform.
pub(in crate::service) async fn not_arrived(
    cx: &mut Context<'_>,
    chat: Option<i64>,
    need: Option<i64>,
    person: Option<i64>,
    code: Option<&Code>,
) -> Result<()> {
    let need = match (need, code) {
        (Some(need), _) => cx.tx.need(need).await?,
        (None, Some(code)) => cx.tx.need_called(code.as_str()).await?,
        (None, None) => None,
    };
    match (need, person) {
        (Some(need), Some(person)) => missed(cx, &need, person).await,
        (need, _) => cases::undelivered(cx, chat, need.map(|need| need.id)).await,
    }
}

/// The platform could not bring a message: whoever waits for its reader hears of it, once a day.
async fn not_reached(cx: &mut Context<'_>, sending: &Sending) -> Result<()> {
    let (Some(need), Some(person)) = (sending.about, sending.person_id) else {
        return cases::undelivered(cx, None, sending.about).await;
    };
    let since = cx.tx.now() - DAY;
    let before = cx.tx.sendings_about(need).await?;
    let told = before.iter().any(|other| {
        let lost = other.failed_at.is_some() || other.error.is_some();
        other.person_id == Some(person) && other.message != sending.message && lost && other.at > since
    });
    match cx.tx.need(need).await?.filter(|_| !told) {
        Some(need) => missed(cx, &need, person).await,
        None => Ok(()),
    }
}

/// Words about a need did not reach its asker or a helper: the other side hears of it, and the coordinators. Who was only
/// asked to help is missed by nobody.
async fn missed(cx: &mut Context<'_>, need: &Need, person: i64) -> Result<()> {
    let mut claims = cx.tx.claims_ever(need.id).await?;
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
        cx.tx.send(Letter::tell(To::Person(other), say).about(need.id));
    }
    let area = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
    for desk in cx.tx.desks_of(area).await? {
        cx.tx.send(Letter::tell(To::Chat(desk.id), say.clone()));
    }
    Ok(())
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
