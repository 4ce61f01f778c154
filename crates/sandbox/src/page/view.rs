//! What the page shows, as JSON; it waits until something changes.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Query, State};
use chrono::{DateTime, Utc};
use chrono_tz::Europe::London;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{Desk, whatsapp};
use crate::telegram::{Emulator, Seen, Shown};
use crate::whatsapp::Cloud;

/// The newest messages of a chat that the page gets.
const NEWEST: usize = 150;

/// How long an unchanged page waits.
const PATIENCE: Duration = Duration::from_secs(20);

#[derive(Deserialize)]
pub(super) struct Since {
    /// The version the page already shows.
    since: Option<u64>,
}

/// `GET /sandbox/state`: everything, as soon as it is not `since` any more.
pub(super) async fn state(State(desk): State<Arc<Desk>>, Query(Since { since }): Query<Since>) -> Json<Value> {
    let emulator = &desk.emulator;
    if let Some(known) = since {
        let _ = tokio::time::timeout(PATIENCE, changed(&desk, known)).await;
    }
    let version = versions(&desk).iter().sum::<u64>();
    let told = desk.telling.so_far();
    Json(json!({
        "version": version,
        "clock": clock(emulator.clock().now()),
        "bot": {"id": emulator.bot_id(), "username": emulator.bot_username()},
        "people": people(emulator),
        "chats": chats(emulator),
        "toasts": toasts(emulator),
        "story": {"running": told.running, "lines": told.lines},
        "whatsapp": whatsapp::state(desk.cloud.as_ref()),
    }))
}

/// The versions of both platforms. Each only grows, so their sum stands for both.
fn versions(desk: &Desk) -> [u64; 2] {
    [desk.emulator.version(), desk.cloud.as_ref().map_or(0, Cloud::version)]
}

/// Resolves when the sum of the versions is no longer `known`.
async fn changed(desk: &Desk, known: u64) {
    let [telegram, whatsapp] = versions(desk);
    if telegram + whatsapp != known {
        return;
    }
    match &desk.cloud {
        None => drop(desk.emulator.changed_since(telegram).await),
        Some(cloud) => tokio::select! {
            _ = desk.emulator.changed_since(telegram) => {}
            _ = cloud.changed_since(whatsapp) => {}
        },
    }
}

fn clock(now: DateTime<Utc>) -> Value {
    let local = now.with_timezone(&London);
    json!({
        "text": local.format("%A %-d %B, %H:%M").to_string(),
        "utc": now.to_rfc3339(),
    })
}

fn people(emulator: &Emulator) -> Value {
    let people = emulator.people();
    let list =
        people.iter().map(|person| json!({"id": person.id, "name": person.name, "opened_bot": person.opened_bot}));
    list.collect()
}

fn chats(emulator: &Emulator) -> Value {
    let mut list = Vec::new();
    for chat in emulator.chats() {
        if chat.migrated_to.is_some() {
            continue;
        }
        list.push(json!({
            "id": chat.id,
            "title": chat.title,
            "kind": chat.kind,
            "members": chat.members,
            "has_bot": chat.has_bot,
            "messages": messages(emulator, chat.id),
        }));
    }
    for person in emulator.people() {
        list.push(json!({
            "id": person.id,
            "title": person.name,
            "kind": "private",
            "members": [person.id],
            "has_bot": person.opened_bot,
            "messages": messages(emulator, person.id),
        }));
    }
    Value::Array(list)
}

fn messages(emulator: &Emulator, chat: i64) -> Value {
    let shown = emulator.messages(chat);
    let skip = shown.len().saturating_sub(NEWEST);
    shown.iter().skip(skip).map(message).collect()
}

fn message(shown: &Shown) -> Value {
    let local = shown.at.with_timezone(&London);
    let buttons: Vec<Vec<Value>> = shown
        .buttons
        .iter()
        .map(|row| {
            let button = |b: &crate::Button| json!({"text": b.text, "data": b.data, "url": b.url});
            row.iter().map(button).collect()
        })
        .collect();
    let reactions: Vec<Value> =
        shown.reactions.iter().map(|(who, emoji)| json!({"who": who, "emoji": emoji})).collect();
    json!({
        "id": shown.message_id,
        "only_for": shown.only_for.map(|(person, _)| person),
        "ephemeral_id": shown.only_for.map(|(_, id)| id),
        "from": shown.from,
        "person": shown.person,
        "bot": shown.by_bot,
        "time": local.format("%H:%M").to_string(),
        "day": local.format("%A %-d %B").to_string(),
        "text": shown.text,
        "media": shown.media.as_ref().map(|media| media.to_string()),
        "entities": shown.entities,
        "service": shown.service,
        "buttons": buttons,
        "reactions": reactions,
        "reply_to": shown.reply_to,
        "edited": shown.edited,
        "pinned": shown.pinned,
    })
}

/// Answers to button presses that have words or a link, newest last.
fn toasts(emulator: &Emulator) -> Value {
    let from = emulator.seen_count().saturating_sub(200);
    let seen = emulator.seen(from);
    let toasts = seen.iter().enumerate().filter_map(|(n, seen)| match seen {
        Seen::Toast { person, text, alert, url, .. } if !text.is_empty() || url.is_some() => Some(json!({
            "n": from + n,
            "person": person,
            "text": text,
            "alert": alert,
            "url": url,
        })),
        _ => None,
    });
    toasts.collect()
}
