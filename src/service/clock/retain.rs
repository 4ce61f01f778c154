//! What need not be kept goes: details, old needs and offers, old history, and people who are long gone.

use super::insight;
use crate::command::Command;
use crate::domain::detail::{KEEP_DETAILS, PENDING_FOR};
use crate::domain::letter::{Button, Letter, To};
use crate::domain::say::{Label, Say};
use crate::domain::street::ChatKind;
use crate::domain::{DAY, Time};
use crate::service::{Context, Result, desk, mydata, record, whatsapp};
use crate::store::retain::Old;
use crate::store::tx::Note;

/// How long after its end a need or an offer is kept.
const KEEP_ENDED: Time = 90 * DAY;
/// How long the words of what was taken back are kept.
const KEEP_WITHDRAWN: Time = 14 * DAY;
/// How long history, checks that ran out and reports that were looked at are kept; and how long somebody may be away.
const KEEP_LONG: Time = 365 * DAY;
/// How long somebody who was asked whether they still use the bot has to answer.
const ANSWER_WITHIN: Time = 30 * DAY;

/// Under what it is remembered when the coordinators were told of numbers that are out of date.
const STALE_TOLD: &str = "stale numbers told";
/// How long until they are told again.
const TELL_AGAIN: Time = 30 * DAY;

/// Lets go of what need not be kept, a bounded part of it at a time; how many rows. What was done is written down as
/// counts.
///
/// # Errors
/// When the memory fails; then nothing of it happened.
pub(in crate::service) async fn retain(cx: &mut Context<'_>) -> Result<u64> {
    insight::publish_open_data(cx).await?;
    let now = cx.tx.now();
    let did = [
        ("details", let_details_go(cx).await?),
        ("pending", cx.tx.drop_old_pending(now - PENDING_FOR).await?),
        ("need_words", cx.tx.drop_old(Old::NeedWords, now - KEEP_WITHDRAWN).await?),
        ("offer_words", cx.tx.drop_old(Old::OfferWords, now - KEEP_WITHDRAWN).await?),
        ("needs", cx.tx.erase_old_needs(now - KEEP_ENDED).await?),
        ("offers", cx.tx.erase_old_offers(now - KEEP_ENDED).await?),
        ("history", cx.tx.drop_old(Old::History, now - KEEP_LONG).await?),
        ("audit", cx.tx.drop_old_audit(now - KEEP_LONG, &cx.rules.key).await?),
        ("handovers", cx.tx.drop_old(Old::Handovers, now - KEEP_WITHDRAWN).await?),
        ("case_notes", cx.tx.drop_old(Old::CaseNotes, now - KEEP_LONG).await?),
        ("questions", cx.tx.drop_old(Old::Questions, now - KEEP_ENDED).await?),
        ("heard", cx.tx.drop_old(Old::Heard, now - KEEP_ENDED).await?),
        ("deliveries", cx.tx.drop_old(Old::Deliveries, now - KEEP_LONG).await?),
        ("broadcasts", cx.tx.drop_old(Old::Broadcasts, now - KEEP_LONG).await?),
        ("checks", cx.tx.drop_old(Old::Checks, now - KEEP_LONG).await?),
        ("reports", cx.tx.drop_old(Old::Reports, now - KEEP_LONG).await?),
        ("waiting_words", whatsapp::drop_waiting_words(cx).await?),
        ("sendings", cx.tx.drop_old_sendings(now - KEEP_ENDED, now - 2 * DAY).await?),
        ("silent", desk::report_silent(cx).await?),
        ("admissions", cx.tx.drop_old_admissions(now - KEEP_WITHDRAWN).await?),
        ("links", cx.tx.drop_old(Old::Links, now - ANSWER_WITHIN).await?),
        ("asked", ask_idle(cx).await?),
        ("people", let_silent_go(cx).await?),
    ];
    report_stale(cx).await?;
    let total = did.iter().map(|(_, count)| count).sum();
    if total == 0 {
        return Ok(0);
    }
    let mut parts = Vec::new();
    for (what, count) in did.into_iter().filter(|(_, count)| *count > 0) {
        metrics::counter!("lamppost_retention_total", "what" => what).increment(count);
        parts.push(format!("{what} {count}"));
    }
    let why = parts.join(", ");
    tracing::info!(what = why, "what need not be kept was let go");
    cx.tx.note(Note {
        subject: "job:retention".to_owned(),
        at: now,
        actor: None,
        step: "retain".to_owned(),
        was: String::new(),
        became: String::new(),
        why,
    });
    Ok(total)
}

/// Details of needs that ended a week ago leave the helpers' chats and the memory.
async fn let_details_go(cx: &mut Context<'_>) -> Result<u64> {
    let before = cx.tx.now() - KEEP_DETAILS;
    let needs = cx.tx.details_overdue(before).await?;
    for need in &needs {
        record::hide_from(cx, need, None).await?;
        cx.tx.drop_details(need.id, false).await?;
        cx.tx.drop_details(need.id, true).await?;
        record::note_private(cx, need, "details_gone", None);
    }
    Ok(needs.len() as u64)
}

/// Asks people who have not been seen for a year, once, whether to keep what is held on them. Who said stop, or never
/// opened a private chat, is not written to: what is held on them goes with the same clock.
async fn ask_idle(cx: &mut Context<'_>) -> Result<u64> {
    let (now, before) = (cx.tx.now(), cx.tx.now() - KEEP_LONG);
    let people = cx.tx.idle_people(before).await?;
    let count = people.len() as u64;
    for person in people {
        let keep = vec![vec![Button::of(Label::KeepMe {}, Command::Stay)]];
        let ask = Letter::tell(To::Person(person.id), Say::IdleAsk {}).with_buttons(keep);
        cx.tx.send(ask.after(cx.rules.clocks.not_quiet(now)));
        cx.tx.change_person(&person, |person| person.idle_asked_at = Some(now));
    }
    Ok(count)
}

/// Erases people who were asked and did not answer.
async fn let_silent_go(cx: &mut Context<'_>) -> Result<u64> {
    let before = cx.tx.now() - ANSWER_WITHIN;
    let people = cx.tx.silent_people(before).await?;
    let count = people.len() as u64;
    for person in people {
        mydata::take_back_all(cx, person).await?;
    }
    Ok(count)
}

/// Numbers that nobody has looked at for a year: the coordinators hear of it, once a month.
async fn report_stale(cx: &mut Context<'_>) -> Result<()> {
    let (rules, now) = (cx.rules, cx.tx.now());
    let stale = rules.signposts.stale(&rules.nation, false, (&rules.clocks, now));
    let last = cx.tx.remembered(STALE_TOLD).await?.and_then(|at| at.parse::<Time>().ok());
    if stale.is_empty() || last.is_some_and(|at| at + TELL_AGAIN > now) || rules.clocks.is_quiet(now) {
        return Ok(());
    }
    let desks = cx.tx.chats_of(ChatKind::Desk, None).await?;
    if desks.is_empty() {
        return Ok(());
    }
    cx.tx.remember(STALE_TOLD, &now.to_string()).await?;
    tracing::warn!(numbers = stale.len(), "numbers to call are out of date and are not shown");
    for desk in desks {
        cx.tx.send(Letter::tell(To::Chat(desk.id), Say::SignpostsStale { numbers: stale.clone() }));
    }
    Ok(())
}
