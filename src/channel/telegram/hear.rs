//! Raw update -> typed update -> routing -> [`Event`]. What is not for the bot is dropped before it is stored.

use super::{ANONYMOUS_ADMIN, AS_CHANNEL, FORWARDER};
use crate::domain::event::{Event, Group, Media, Place, Said, Someone, What, Who};
use crate::domain::street::Platform;
use futures_util::FutureExt;
use serde::Deserialize;
use serde_json::Value;
use std::ops::ControlFlow;
use std::sync::LazyLock;
use teloxide::dispatching::{DpHandlerDescription, UpdateFilterExt};
use teloxide::types::{
    CallbackQuery, Chat, ChatMemberUpdated, ChatMigration, MaybeInaccessibleMessage, Message, MessageKind, Update,
    UpdateKind, User,
};

/// The parts of an update by which we know whether it is for us; everything else is not looked at.
#[derive(Deserialize)]
struct Glance {
    message: Option<GlanceMessage>,
    edited_message: Option<GlanceMessage>,
    channel_post: Option<GlanceMessage>,
    callback_query: Option<Present>,
    my_chat_member: Option<Present>,
}

#[derive(Deserialize)]
struct Present {}

#[derive(Deserialize)]
struct GlanceMessage {
    chat: GlanceChat,
    from: Option<GlanceUser>,
    text: Option<String>,
    caption: Option<String>,
    reply_to_message: Option<GlanceReply>,
    left_chat_member: Option<Present>,
    migrate_to_chat_id: Option<i64>,
    migrate_from_chat_id: Option<i64>,
}

#[derive(Deserialize)]
struct GlanceChat {
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct GlanceUser {
    id: u64,
    #[serde(default)]
    is_bot: bool,
}

#[derive(Deserialize)]
struct GlanceReply {
    from: Option<GlanceUser>,
}

/// Whether an update is for the bot `me`: in a private chat, a command, a reply to the bot, a press, or news about its
/// own place. Anything else is the street's own talk, and is never stored. What cannot even be glanced at is kept, so
/// that it is counted as unreadable.
#[must_use]
pub fn addressed(raw: &str, me: u64) -> bool {
    let Ok(glance) = serde_json::from_str::<Glance>(raw) else {
        return true;
    };
    if glance.callback_query.is_some() || glance.my_chat_member.is_some() {
        return true;
    }
    let Some(message) = glance.message.or(glance.edited_message).or(glance.channel_post) else {
        return false;
    };
    if message.left_chat_member.is_some()
        || message.migrate_to_chat_id.is_some()
        || message.migrate_from_chat_id.is_some()
    {
        return true;
    }
    let from = message.from.as_ref();
    if from.is_some_and(|user| user.is_bot && user.id != ANONYMOUS_ADMIN) {
        return false;
    }
    if message.chat.kind == "private" {
        return true;
    }
    let text = message.text.or(message.caption).unwrap_or_default();
    let blank = |c: char| c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}');
    let reply = message.reply_to_message.and_then(|reply| reply.from);
    text.trim_start_matches(blank).starts_with('/') || reply.is_some_and(|user| user.id == me)
}

#[derive(Deserialize)]
struct Sent {
    message: Option<By>,
    edited_message: Option<By>,
    callback_query: Option<By>,
}

#[derive(Deserialize)]
struct By {
    from: Option<GlanceUser>,
}

/// Who sent an update, for taking turns: a person's number, or nothing.
#[must_use]
pub fn sender(raw: &str) -> String {
    let sent = serde_json::from_str::<Sent>(raw).ok();
    let by = sent.and_then(|sent| sent.message.or(sent.edited_message).or(sent.callback_query));
    by.and_then(|by| by.from).map_or_else(String::new, |user| format!("t{}", user.id))
}

type Heard = Result<Option<Event>, String>;
type Routes = dptree::Handler<'static, Heard, DpHandlerDescription>;

/// Where each kind of update goes.
static ROUTES: LazyLock<Routes> = LazyLock::new(|| {
    dptree::entry()
        .branch(Update::filter_message().endpoint(|message: Message| async move { Ok(from_message(&message, false)) }))
        .branch(
            Update::filter_edited_message()
                .endpoint(|message: Message| async move { Ok(from_message(&message, true)) }),
        )
        .branch(
            Update::filter_channel_post().endpoint(|message: Message| async move { Ok(from_message(&message, false)) }),
        )
        .branch(Update::filter_callback_query().endpoint(|press: CallbackQuery| async move { Ok(from_press(&press)) }))
        .branch(
            Update::filter_my_chat_member()
                .endpoint(|change: ChatMemberUpdated| async move { Ok(from_standing(&change)) }),
        )
});

/// Reads a stored update.
///
/// # Errors
/// The name of what could not be read, without anybody's words.
pub fn hear(raw: &str) -> Heard {
    // teloxide reads from text only, and drops the words of a message that holds an entity newer than itself.
    let cleaned = without_entities(raw)?;
    let update: Update = serde_json::from_str(&cleaned).map_err(|_| "not an update".to_owned())?;
    if let UpdateKind::Error(_) = &update.kind {
        return Err("an update of an unknown shape".to_owned());
    }
    let update = match words_of_an_unknown_kind(&update, &cleaned) {
        Some(plain) => serde_json::from_str(&plain.to_string()).map_err(|_| "not an update".to_owned())?,
        None => update,
    };
    let number = update.id.0;
    let routed = ROUTES.dispatch(dptree::deps![update]).now_or_never();
    match routed {
        Some(ControlFlow::Break(heard)) => heard.map(|event| event.map(|event| named(event, number))),
        Some(ControlFlow::Continue(_)) => Ok(None),
        None => Err("the routes waited for something".to_owned()),
    }
}

/// What every message has, whatever is sent with it.
const OF_EVERY_MESSAGE: [&str; 11] = [
    "message_id",
    "message_thread_id",
    "from",
    "sender_chat",
    "chat",
    "date",
    "edit_date",
    "forward_origin",
    "reply_to_message",
    "via_bot",
    "text",
];

/// A message of a kind that is newer than the library, as one of words alone: what somebody wrote below a thing that we do
/// not know is heard like any other words.
fn words_of_an_unknown_kind(update: &Update, raw: &str) -> Option<Value> {
    let (UpdateKind::Message(message) | UpdateKind::EditedMessage(message) | UpdateKind::ChannelPost(message)) =
        &update.kind
    else {
        return None;
    };
    if message.text().is_some() || message.caption().is_some() {
        return None;
    }
    let mut value: Value = serde_json::from_str(raw).ok()?;
    let message =
        value.as_object_mut()?.iter_mut().find(|(name, _)| name.as_str() != "update_id")?.1.as_object_mut()?;
    let words = message.get("text").or_else(|| message.get("caption")).filter(|words| words.is_string())?.clone();
    message.retain(|name, _| OF_EVERY_MESSAGE.contains(&name.as_str()));
    message.insert("text".to_owned(), words);
    Some(value)
}

/// Messages that only one member of a group sees all have the number 0: such a one is known by its update instead.
fn named(mut event: Event, update: u32) -> Event {
    if let What::Said(said) = &mut event.what
        && said.message == "0"
    {
        said.message = format!("update {update}");
    }
    event
}

/// Takes entities away: we read commands from the text itself, and an unknown kind of entity would hide the text.
fn without_entities(raw: &str) -> Result<String, String> {
    if !raw.contains("entities") {
        return Ok(raw.to_owned());
    }
    let mut value: Value = serde_json::from_str(raw).map_err(|_| "not JSON".to_owned())?;
    strip(&mut value);
    serde_json::to_string(&value).map_err(|_| "not JSON".to_owned())
}

fn strip(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.remove("entities");
            map.remove("caption_entities");
            map.values_mut().for_each(strip);
        }
        Value::Array(items) => items.iter_mut().for_each(strip),
        _ => {}
    }
}

fn event(place: Place, who: Who, what: What) -> Event {
    Event { platform: Platform::Telegram, place, who, what, at: None }
}

fn place(chat: &Chat) -> Place {
    let group = || Group { address: chat.id.0.to_string(), title: chat.title().unwrap_or_default().to_owned() };
    if chat.is_private() {
        Place::Private
    } else if chat.is_channel() {
        Place::Channel(group())
    } else {
        Place::Group(group())
    }
}

fn someone(user: &User) -> Who {
    Who::Person(Someone {
        address: user.id.0.to_string(),
        first_name: user.first_name.clone(),
        language: user.language_code.clone(),
        phone: None,
    })
}

/// Who wrote a message; nobody for senders whom we do not answer.
fn author(message: &Message) -> Option<Who> {
    let Some(user) = &message.from else {
        return message.chat.is_channel().then_some(Who::TheChat);
    };
    match user.id.0 {
        ANONYMOUS_ADMIN => {
            let same = message.sender_chat.as_ref().is_none_or(|chat| chat.id == message.chat.id);
            same.then_some(Who::TheChat)
        }
        AS_CHANNEL | FORWARDER => None,
        _ if user.is_bot => None,
        _ => Some(someone(user)),
    }
}

fn from_message(message: &Message, edited: bool) -> Option<Event> {
    let place = place(&message.chat);
    if let Some(migration) = message.chat_migration() {
        let here = message.chat.id.0.to_string();
        let (from, to) = match migration {
            ChatMigration::To { chat_id } => (here, chat_id.0.to_string()),
            ChatMigration::From { chat_id } => (chat_id.0.to_string(), here),
        };
        return Some(event(place, Who::Platform, What::Moved { from, to }));
    }
    if let Some(gone) = message.left_chat_member() {
        return Some(event(place, Who::Platform, What::Departed { address: gone.id.0.to_string() }));
    }
    let who = author(message)?;
    if message.via_bot.is_some() {
        return None;
    }
    let media = (message.chat.is_private() && !edited).then(|| media(message)).flatten();
    let Some(text) = message.text().or(message.caption()).or(media.map(|_| "")) else {
        let wordless = message.chat.is_private() && !edited && !is_service(message);
        return wordless.then(|| event(place, who, What::Wordless));
    };
    let reply = message.reply_to_message().map(|reply| reply.id.0.to_string());
    let said = Said {
        text: text.to_owned(),
        message: message.id.0.to_string(),
        edited,
        forwarded: message.forward_origin().is_some(),
        reply_to: reply,
        at: message.date.timestamp_millis(),
        media,
    };
    Some(event(place, who, What::Said(said)))
}

/// What can be passed on besides words.
fn media(message: &Message) -> Option<Media> {
    if message.photo().is_some() {
        Some(Media::Photo)
    } else if message.voice().is_some() {
        Some(Media::Voice)
    } else {
        message.location().map(|_| Media::Place)
    }
}

fn is_service(message: &Message) -> bool {
    !matches!(message.kind, MessageKind::Common(_))
}

fn from_press(press: &CallbackQuery) -> Option<Event> {
    let data = press.data.clone()?;
    let message = press.message.as_ref()?;
    let (chat, id) = match message {
        MaybeInaccessibleMessage::Regular(message) => (message.chat.clone(), message.id),
        MaybeInaccessibleMessage::Inaccessible(message) => (message.chat.clone(), message.message_id),
    };
    let what = What::Pressed { data, callback: press.id.0.clone(), message: Some(id.0.to_string()) };
    Some(event(place(&chat), someone(&press.from), what))
}

fn from_standing(change: &ChatMemberUpdated) -> Option<Event> {
    let member = &change.new_chat_member;
    let what = What::Standing { present: member.is_present(), admin: member.is_privileged() };
    let place = place(&change.chat);
    let who = if place == Place::Private { someone(&change.from) } else { Who::Platform };
    Some(event(place, who, what))
}
