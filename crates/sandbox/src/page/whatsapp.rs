//! The WhatsApp side of the page: a neighbour's phone, their street's own group, and what they do with both.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use chrono::{DateTime, Utc};
use chrono_tz::Europe::London;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Desk;
use super::control::{Answer, wrong};
use crate::whatsapp::{Cloud, CloudShown, GroupLine, Inbound};

/// The newest messages of a chat or a group that the page gets.
const NEWEST: usize = 150;

/// What `GET /sandbox/state` tells of WhatsApp; null without one.
pub(super) fn state(cloud: Option<&Cloud>) -> Value {
    let Some(cloud) = cloud else { return Value::Null };
    let everybody = cloud.people();
    let person = |(id, card): &(i64, crate::Contact)| json!({"id": id, "name": card.name, "phone": card.phone});
    let people: Vec<Value> = everybody.iter().map(person).collect();
    let chat = |(id, _): &(i64, crate::Contact)| {
        let shown = cloud.messages(*id);
        let newest = &shown[shown.len().saturating_sub(NEWEST)..];
        let messages: Vec<Value> = newest.iter().map(message).collect();
        json!({"person": id, "typing": cloud.typing(*id), "messages": messages})
    };
    let chats: Vec<Value> = everybody.iter().map(chat).collect();
    let group = |(id, title, members): (i64, String, Vec<i64>)| {
        let all = cloud.group_messages(id);
        let lines: Vec<Value> = all[all.len().saturating_sub(NEWEST)..].iter().map(line).collect();
        json!({"id": id, "title": title, "members": members, "lines": lines})
    };
    let groups: Vec<Value> = cloud.groups().into_iter().map(group).collect();
    json!({"number": cloud.options().number, "people": people, "chats": chats, "groups": groups})
}

fn time(at: DateTime<Utc>) -> (String, String) {
    let local = at.with_timezone(&London);
    (local.format("%H:%M").to_string(), local.format("%A %-d %B").to_string())
}

fn message(shown: &CloudShown) -> Value {
    let (time, day) = time(shown.at);
    let buttons: Vec<Value> = shown.buttons.iter().map(|b| json!({"id": b.id, "title": b.title})).collect();
    let row = |r: &crate::CloudRow| json!({"id": r.id, "title": r.title, "description": r.description});
    let rows: Vec<Value> = shown.rows.iter().map(row).collect();
    json!({
        "id": shown.id,
        "bot": shown.by_bot,
        "time": time,
        "day": day,
        "kind": shown.kind,
        "text": shown.text,
        "header": shown.header,
        "footer": shown.footer,
        "buttons": buttons,
        "rows": rows,
        "list_button": shown.list_button,
        "url": shown.url.as_ref().map(|(text, url)| json!({"text": text, "url": url})),
        "template": shown.template,
        "reply_to": shown.reply_to,
        "status": shown.status,
        "forwarded": shown.forwarded,
    })
}

fn line(line: &GroupLine) -> Value {
    let (time, day) = time(line.at);
    json!({
        "person": line.person,
        "name": line.name,
        "time": time,
        "day": day,
        "text": line.text,
        "forwarded": line.forwarded,
    })
}

/// The WhatsApp of this sandbox, if there is one.
fn cloud(desk: &Desk) -> Result<&Cloud, (StatusCode, Json<Value>)> {
    desk.cloud.as_ref().ok_or_else(|| wrong("This sandbox has no WhatsApp."))
}

#[derive(Deserialize)]
pub(super) struct Say {
    person: i64,
    text: String,
    /// `photo`, `voice note`, `place`, `contact`, `sticker` or `file`.
    thing: Option<String>,
}

/// `POST /sandbox/whatsapp/say`: a neighbour writes to the bot, or sends something.
pub(super) async fn say(State(desk): State<Arc<Desk>>, Json(say): Json<Say>) -> Answer {
    let cloud = cloud(&desk)?;
    let text = say.text.trim();
    let what = match say.thing.as_deref() {
        None if text.is_empty() => return Err(wrong("Write something first.")),
        None => Inbound::text(text),
        Some("photo") => Inbound::Image { caption: Some(text.to_string()).filter(|text| !text.is_empty()) },
        Some("voice note") => Inbound::Voice,
        Some("place") => Inbound::Location { lat: 51.5072, long: -0.1276 },
        Some("contact") => Inbound::Contacts,
        Some("sticker") => Inbound::Sticker,
        Some("file") => Inbound::Document,
        Some(_) => return Err(wrong("Nobody can send such a thing here.")),
    };
    Ok(Json(json!({"message_id": cloud.say_with(say.person, what)})))
}

#[derive(Deserialize)]
pub(super) struct Press {
    person: i64,
    message: String,
    id: String,
}

/// `POST /sandbox/whatsapp/press`: a neighbour presses a button or picks a row.
pub(super) async fn press(State(desk): State<Arc<Desk>>, Json(press): Json<Press>) -> Answer {
    let id = cloud(&desk)?.press(press.person, &press.message, &press.id);
    Ok(Json(json!({"message_id": id})))
}

#[derive(Deserialize)]
pub(super) struct Open {
    person: i64,
    url: String,
}

/// `POST /sandbox/whatsapp/open`: a neighbour taps a link. The words that it carries go into the box of the chat with the
/// bot (`text`) or of a chat that they choose (`share`); nothing is sent yet.
pub(super) async fn open(State(desk): State<Arc<Desk>>, Json(open): Json<Open>) -> Answer {
    let cloud = cloud(&desk)?;
    let answer = match (cloud.open_link(open.person, &open.url), cloud.shared_text(&open.url)) {
        (Some(text), _) => json!({"text": text}),
        (None, Some(text)) => json!({"share": text}),
        (None, None) => json!({"outside": open.url}),
    };
    Ok(Json(answer))
}

#[derive(Deserialize)]
pub(super) struct Forward {
    person: i64,
    message: String,
    group: i64,
}

/// `POST /sandbox/whatsapp/forward`: a neighbour forwards a message to their group.
pub(super) async fn forward(State(desk): State<Arc<Desk>>, Json(forward): Json<Forward>) -> Answer {
    let cloud = cloud(&desk)?;
    cloud.forward(forward.person, &forward.message, forward.group);
    Ok(Json(json!({"lines": cloud.group_messages(forward.group).len()})))
}

#[derive(Deserialize)]
pub(super) struct Group {
    person: i64,
    group: i64,
    text: String,
}

/// `POST /sandbox/whatsapp/group`: a neighbour writes in their group, which the bot never sees.
pub(super) async fn group(State(desk): State<Arc<Desk>>, Json(group): Json<Group>) -> Answer {
    let cloud = cloud(&desk)?;
    if group.text.trim().is_empty() {
        return Err(wrong("Write something first."));
    }
    cloud.group_say(group.group, group.person, group.text.trim());
    Ok(Json(json!({"lines": cloud.group_messages(group.group).len()})))
}
