//! What the page can do: speak, press, follow links, move the clock, play the story.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use chrono::{DateTime, Days, Duration, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::London;
use serde::Deserialize;
use serde_json::{Value, json};

use super::Desk;
use crate::story::{self, Pace};
use crate::telegram::{Extra, Link, Thing};

/// An answer to the page: JSON, or a status with a sentence.
pub(super) type Answer = Result<Json<Value>, (StatusCode, Json<Value>)>;

/// A refusal that the page shows.
pub(super) fn wrong(why: &str) -> (StatusCode, Json<Value>) {
    (StatusCode::BAD_REQUEST, Json(json!({"error": why})))
}

#[derive(Deserialize)]
pub(super) struct Say {
    chat: i64,
    person: i64,
    text: String,
    reply_to: Option<i64>,
    /// `photo`, `voice note`, `place`, `contact`, `sticker` or `file`.
    thing: Option<String>,
}

/// `POST /sandbox/say`: a person writes, or sends something.
pub(super) async fn say(State(desk): State<Arc<Desk>>, Json(say): Json<Say>) -> Answer {
    let thing = match say.thing.as_deref() {
        Some(name) => Some(Thing::named(name).ok_or_else(|| wrong("Nobody can send such a thing here."))?),
        None => None,
    };
    if thing.is_none() && say.text.trim().is_empty() {
        return Err(wrong("Write something first."));
    }
    let extra = Extra { reply_to: say.reply_to, thing, ..Extra::default() };
    let id = desk.emulator.say_with(say.chat, say.person, say.text.trim(), extra);
    Ok(Json(json!({"message_id": id})))
}

#[derive(Deserialize)]
pub(super) struct Press {
    chat: i64,
    message_id: i64,
    ephemeral_id: Option<i64>,
    person: i64,
    data: String,
}

/// `POST /sandbox/press`: a person presses a button.
pub(super) async fn press(State(desk): State<Arc<Desk>>, Json(press): Json<Press>) -> Answer {
    let emulator = &desk.emulator;
    let id = match press.ephemeral_id {
        Some(id) => emulator.press_ephemeral(press.chat, id, press.person, &press.data),
        None => emulator.press(press.chat, press.message_id, press.person, &press.data),
    };
    Ok(Json(json!({"callback_query_id": id})))
}

#[derive(Deserialize)]
pub(super) struct Open {
    person: i64,
    url: String,
    chat: Option<i64>,
}

/// `POST /sandbox/open`: a person follows a link of a button.
pub(super) async fn open(State(desk): State<Arc<Desk>>, Json(open): Json<Open>) -> Answer {
    let emulator = &desk.emulator;
    match emulator.link(&open.url) {
        None => Ok(Json(json!({"outside": open.url}))),
        Some(Link::Start(_)) => {
            emulator.open_link(open.person, &open.url);
            Ok(Json(json!({"chat": open.person})))
        }
        Some(Link::StartGroup(payload)) => {
            let chats = emulator.chats();
            let fits = |chat: &&crate::ChatCard| match open.chat {
                Some(wanted) => chat.id == wanted,
                None => !chat.has_bot && chat.members.contains(&open.person),
            };
            let Some(chat) = chats.iter().find(fits) else {
                return Err(wrong("You have no group that still needs the bot."));
            };
            emulator.startgroup(chat.id, open.person, &payload);
            Ok(Json(json!({"chat": chat.id})))
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Move {
    hours: Option<i64>,
    next: Option<String>,
    reset: Option<bool>,
}

/// `POST /sandbox/clock`: by hours, to the next time of day in London, or back to real time.
pub(super) async fn clock(State(desk): State<Arc<Desk>>, Json(step): Json<Move>) -> Answer {
    let clock = desk.emulator.clock();
    if step.reset == Some(true) {
        clock.reset();
    } else if let Some(hours) = step.hours {
        if !(-24 * 366..=24 * 366).contains(&hours) {
            return Err(wrong("At most a year at a time."));
        }
        clock.advance(Duration::hours(hours));
    } else if let Some(time) = step.next {
        let time = NaiveTime::parse_from_str(&time, "%H:%M");
        let time = time.map_err(|_| wrong("Write the time like 08:00."))?;
        clock.set(next_in_london(clock.now(), time));
    } else {
        return Err(wrong("Say hours, next or reset."));
    }
    desk.emulator.touch();
    Ok(Json(json!({"now": clock.now().to_rfc3339()})))
}

/// The next moment after `now` at which London's clocks show `time`.
fn next_in_london(now: DateTime<Utc>, time: NaiveTime) -> DateTime<Utc> {
    let mut day = now.with_timezone(&London).date_naive();
    loop {
        let local = day.and_time(time);
        // A time that a spring night leaves out comes an hour later.
        let moment = London
            .from_local_datetime(&local)
            .earliest()
            .or_else(|| London.from_local_datetime(&(local + Duration::hours(1))).earliest())
            .map(|moment| moment.with_timezone(&Utc));
        match (moment, day.checked_add_days(Days::new(1))) {
            (Some(moment), _) if moment > now => return moment,
            (_, Some(next)) => day = next,
            (_, None) => return now,
        }
    }
}

#[derive(Deserialize)]
pub(super) struct Story {
    name: String,
}

/// `POST /sandbox/story`: a tale plays by itself.
pub(super) async fn story(State(desk): State<Arc<Desk>>, Json(story): Json<Story>) -> Answer {
    if story.name != "milk" {
        return Err(wrong("There is no such story."));
    }
    if !desk.telling.begin() {
        return Err(wrong("The story is being told already."));
    }
    tokio::spawn(async move {
        story::milk(&desk.emulator, &desk.telling, Pace::default()).await;
    });
    Ok(Json(json!({"playing": true})))
}
