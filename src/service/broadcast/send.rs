//! What clocks do with broadcasts: start them, follow them, fold routine ones into a round-up, and end them.

use super::{agree, reach};
use crate::domain::Time;
use crate::domain::broadcast::{
    Broadcast, Delivery, DeliveryKind, DeliveryState, Level, Move, REVIEW_WITHIN, Relation, Stage,
};
use crate::domain::letter::{Lane, Letter, Post, To};
use crate::domain::say::Voice;
use crate::domain::street::ChatState;
use crate::service::{Context, Result};
use chrono::{Days, Timelike};
use std::collections::BTreeMap;

/// How often the author sees how far it is, in milliseconds.
const PROGRESS_EVERY: Time = 10_000;
/// How long after a look its report is sent, so that what that look set going is in it.
const REPORT_AFTER: Time = 3_000;
/// How often, an hour apart, others are asked to look at what one person let go alone. The log keeps that nobody did.
const MOST_REMINDERS: i64 = 6;
/// The hour of the day of a street's round-up.
const ROUND_UP: u32 = 17;

/// Looks at every broadcast that is due; how many.
///
/// # Errors
/// When the memory fails.
pub(in crate::service) async fn broadcasts_due(cx: &mut Context<'_>) -> Result<usize> {
    let due = cx.tx.broadcasts_due().await?;
    let count = due.len();
    for broadcast in due {
        broadcast_tick(cx, broadcast).await?;
    }
    Ok(count)
}

async fn broadcast_tick(cx: &mut Context<'_>, mut broadcast: Broadcast) -> Result<()> {
    let now = cx.tx.now();
    if broadcast.stage() == Stage::Scheduled && broadcast.send_at.is_some_and(|at| at <= now) {
        return start_sending(cx, broadcast).await;
    }
    if broadcast.stage() == Stage::Sending {
        follow(cx, &mut broadcast).await?;
    }
    if broadcast.stage() == Stage::Sent && broadcast.expires_at.is_some_and(|at| at <= now) {
        let _ = broadcast.go(Move::Expire, now);
        cx.tx.audit(None, "expire_broadcast", &format!("broadcast:{}", broadcast.id), "");
        cx.tx.put_broadcast(&broadcast).await?;
        // Its messages say that it is over.
        edit_all(cx, &broadcast).await?;
    }
    let hours = broadcast.started_at.map_or(0, |at| (now - at) / REVIEW_WITHIN);
    let looks = broadcast.stage() != Stage::Sending && (1..=MOST_REMINDERS).contains(&hours);
    if broadcast.alone && broadcast.reviewed_at.is_none() && looks {
        cx.tx.audit(None, "review_is_late", &format!("broadcast:{}", broadcast.id), "");
        agree::ask_for_review(cx, &broadcast).await?;
    }
    broadcast.due_at = broadcast_due(&broadcast, now);
    if broadcast.stage() == Stage::Sending {
        let progress = cx.tx.progress_of(broadcast.id).await?;
        let only_folded = progress.folded > 0 && progress.waiting == 0;
        let end = broadcast.expires_at.unwrap_or(Time::MAX);
        let next = if only_folded { next_round_up(cx, now).min(end.max(now + 1)) } else { now + PROGRESS_EVERY };
        broadcast.due_at = Some(next);
    }
    cx.tx.put_broadcast(&broadcast).await?;
    Ok(())
}

/// When a clock next looks at a broadcast that is not on its way.
fn broadcast_due(broadcast: &Broadcast, now: Time) -> Option<Time> {
    let ends = matches!(broadcast.stage(), Stage::Sent).then_some(broadcast.expires_at).flatten();
    let started = broadcast.started_at.unwrap_or(now);
    // The first look is due an hour after it went; then every hour, until somebody has looked.
    let hours = (now - started).max(0) / REVIEW_WITHIN + 1;
    let waits = broadcast.alone && broadcast.reviewed_at.is_none() && hours <= MOST_REMINDERS;
    let review = waits.then_some(started + hours * REVIEW_WITHIN);
    [ends, review].into_iter().flatten().min()
}

/// Its time has come: one row and one letter for each place, in one transaction.
async fn start_sending(cx: &mut Context<'_>, mut broadcast: Broadcast) -> Result<()> {
    let now = cx.tx.now();
    let facts = super::facts(cx, &broadcast).await?;
    if let Some(lack) = broadcast.lacks(facts).into_iter().next() {
        // Nobody is left there, or its time is over, or an election came meanwhile: it must be looked at again.
        let _ = broadcast.go(Move::Change, now);
        broadcast.due_at = None;
        cx.tx.put_broadcast(&broadcast).await?;
        let say = Voice::CannotGo { reference: broadcast.reference(), problem: lack };
        cx.tx.send(Letter::tell(To::Person(broadcast.author()), say));
        return Ok(());
    }
    if is_corrected_already(cx, &broadcast).await? {
        let _ = broadcast.go(Move::Cancel, now);
        broadcast.due_at = None;
        cx.tx.put_broadcast(&broadcast).await?;
        let say = Voice::NothingToCorrect { reference: broadcast.reference(), stage: broadcast.stage() };
        cx.tx.send(Letter::tell(To::Person(broadcast.author()), say));
        return Ok(());
    }
    if broadcast.go(Move::Start, now).is_err() {
        return Ok(());
    }
    if let Some(earlier) = broadcast.about_id {
        mark_earlier(cx, &broadcast, earlier).await?;
    }
    let deliveries = places(cx, &broadcast).await?;
    cx.tx.put_deliveries(&deliveries).await?;
    let emergency = broadcast.level == Some(Level::Emergency);
    for delivery in deliveries.iter().filter(|d| d.state == DeliveryState::Waiting) {
        cx.tx.send(notice(delivery, emergency));
    }
    if cx.tx.person(broadcast.author()).await?.is_some() {
        let author = (None, Some(broadcast.author()));
        let report = super::new_delivery(cx, broadcast.id, author, DeliveryKind::Report).await?;
        cx.tx.put_deliveries(std::slice::from_ref(&report)).await?;
        cx.tx.send(notice(&report, false).after(now + REPORT_AFTER));
    }
    cx.tx.audit(None, "start_broadcast", &format!("broadcast:{}", broadcast.id), "");
    broadcast.due_at = Some(now + PROGRESS_EVERY);
    cx.tx.put_broadcast(&broadcast).await?;
    Ok(())
}

/// Whether another correction of the same broadcast was faster.
async fn is_corrected_already(cx: &mut Context<'_>, broadcast: &Broadcast) -> Result<bool> {
    let Some(earlier) = broadcast.about_id else { return Ok(false) };
    let by = cx.tx.broadcast(earlier).await?.and_then(|earlier| earlier.corrected_by);
    Ok(by.is_some_and(|by| by != broadcast.id))
}

/// Its author sees once more how it stands.
pub(super) async fn report_again(cx: &mut Context<'_>, broadcast: &Broadcast) -> Result<()> {
    let at = cx.tx.now() + REPORT_AFTER;
    for report in cx.tx.deliveries_of(broadcast.id, DeliveryKind::Report).await? {
        // An author who cannot be reached is not tried again and again: `/results` has it all.
        if report.state != DeliveryState::Failed {
            cx.tx.send(notice(&report, false).after(at));
        }
    }
    Ok(())
}

/// A row for each place where it goes, and for each where it cannot.
async fn places(cx: &mut Context<'_>, broadcast: &Broadcast) -> Result<Vec<Delivery>> {
    let reach = reach::reach(cx, broadcast).await?;
    let routine = broadcast.level == Some(Level::Routine) && !broadcast.exercise;
    let mut out = Vec::new();
    for group in &reach.groups {
        let place = reach.stage.as_ref().map_or(group.id, |stage| stage.id);
        let mut delivery = super::new_delivery(cx, broadcast.id, (Some(place), None), DeliveryKind::Notice).await?;
        delivery.copy_of = reach.stage.as_ref().map(|_| group.id);
        if routine {
            delivery.state = DeliveryState::Folded;
        }
        out.push(delivery);
    }
    for group in &reach.unreachable {
        let mut delivery = super::new_delivery(cx, broadcast.id, (Some(group.id), None), DeliveryKind::Notice).await?;
        delivery.state = DeliveryState::Unreachable;
        out.push(delivery);
    }
    for (person, language) in &reach.people {
        let delivery = super::new_delivery(cx, broadcast.id, (None, Some(*person)), DeliveryKind::Notice).await?;
        out.push(Delivery { language: language.clone(), ..delivery });
    }
    Ok(out)
}

/// The earlier one stops, and the messages that show it say what became of it.
async fn mark_earlier(cx: &mut Context<'_>, broadcast: &Broadcast, earlier: i64) -> Result<()> {
    let Some(mut earlier) = cx.tx.broadcast(earlier).await? else {
        return Ok(());
    };
    let now = cx.tx.now();
    if earlier.stage() == Stage::Sending {
        let _ = earlier.go(Move::Cancel, now);
        cx.tx.cancel_deliveries(earlier.id).await?;
    }
    if broadcast.relation == Relation::Retracts {
        let _ = earlier.go(Move::Retract, now);
    }
    earlier.corrected_by = Some(broadcast.id);
    cx.tx.put_broadcast(&earlier).await?;
    report_again(cx, &earlier).await?;
    edit_all(cx, &earlier).await
}

/// Brings every message that shows a broadcast up to date.
pub(super) async fn edit_all(cx: &mut Context<'_>, broadcast: &Broadcast) -> Result<()> {
    for delivery in cx.tx.deliveries_of(broadcast.id, DeliveryKind::Notice).await? {
        if !delivery.message.is_empty() {
            // In a round-up, the message is that of the first broadcast in it.
            let shown = Delivery { id: delivery.host_id.unwrap_or(delivery.id), ..delivery };
            cx.tx.send(Letter { lane: Lane::Bulk, ..notice(&shown, false) });
        }
    }
    Ok(())
}

/// Shows its author how far it is, folds and ends it.
async fn follow(cx: &mut Context<'_>, broadcast: &mut Broadcast) -> Result<()> {
    let now = cx.tx.now();
    let over = broadcast.expires_at.is_some_and(|at| at <= now);
    if over {
        cx.tx.cancel_deliveries(broadcast.id).await?;
    } else if broadcast.level == Some(Level::Routine) && !broadcast.exercise {
        round_up(cx).await?;
    }
    let progress = cx.tx.progress_of(broadcast.id).await?;
    if progress.waiting + progress.folded == 0 && broadcast.go(Move::Finish, now).is_ok() {
        cx.tx.audit(None, "finish_broadcast", &format!("broadcast:{}", broadcast.id), "");
    }
    // The stage is what the report shows: it is written before the letter can be rendered.
    cx.tx.put_broadcast(broadcast).await?;
    report_again(cx, broadcast).await
}

/// The next moment at which streets get their round-up.
fn next_round_up(cx: &Context<'_>, now: Time) -> Time {
    let clocks = &cx.rules.clocks;
    let today = clocks.local(now).date_naive();
    let first = clocks.on(today, ROUND_UP, 0);
    if first > now { first } else { clocks.on(today + Days::new(1), ROUND_UP, 0) }
}

/// From five o'clock on: what waits for each street becomes one message, as far as the week's budget goes. Once a day.
async fn round_up(cx: &mut Context<'_>) -> Result<()> {
    let now = cx.tx.now();
    let local = cx.rules.clocks.local(now);
    if local.hour() < ROUND_UP || cx.rules.clocks.is_quiet(now) {
        return Ok(());
    }
    let today = cx.rules.clocks.on(local.date_naive(), 0, 0);
    // Days, not hours: what came on a Friday at five makes room on the next Friday at five.
    let week = cx.rules.clocks.on(local.date_naive() - Days::new(6), 0, 0);
    let mut by_chat: BTreeMap<i64, Vec<Delivery>> = BTreeMap::new();
    for delivery in cx.tx.folded().await? {
        if let Some(chat) = delivery.chat_id {
            by_chat.entry(chat).or_default().push(delivery);
        }
    }
    for (chat, mut waiting) in by_chat {
        let street = cx.tx.chat(chat).await?;
        if street.is_none_or(|street| street.muted || street.state != ChatState::Active) {
            // Muted or paused since: they do not want it now.
            for delivery in &mut waiting {
                (delivery.state, delivery.at) = (DeliveryState::Unreachable, now);
            }
            cx.tx.put_deliveries(&waiting).await?;
            continue;
        }
        let left = cx.rules.routine_a_week - cx.tx.routine_since(chat, week).await?;
        if left <= 0 || cx.tx.routine_since(chat, today).await? > 0 {
            continue;
        }
        waiting.truncate(usize::try_from(left).unwrap_or(0));
        let Some(host) = waiting.first().map(|first| first.id) else { continue };
        for delivery in &mut waiting {
            (delivery.host_id, delivery.state, delivery.at) = (Some(host), DeliveryState::Waiting, now);
        }
        cx.tx.put_deliveries(&waiting).await?;
        if let Some(host) = waiting.first() {
            cx.tx.send(notice(host, false));
        }
    }
    Ok(())
}

/// The letter that shows a delivery. An emergency is not repeated to many by mistake, but goes before what can wait.
fn notice(delivery: &Delivery, emergency: bool) -> Letter {
    let to = match (delivery.chat_id, delivery.person_id) {
        (Some(chat), _) => To::Chat(chat),
        (None, person) => To::Person(person.unwrap_or(0)),
    };
    let mut letter =
        Letter::of(to, Post::Notice { delivery: delivery.id, pin: emergency, edit: !delivery.message.is_empty() });
    if delivery.kind == DeliveryKind::Notice {
        letter.lane = if emergency { Lane::Normal } else { Lane::Bulk };
    }
    letter
}
