//! Who came, and where: people and chats are known to the memory before anything is done for them.

use crate::command::Command;
use crate::domain::DAY;
use crate::domain::event::{Event, Group, Place, Someone, What, Who};
use crate::domain::impostor::shown_first_name;
use crate::domain::need::{ClaimState, Consent};
use crate::domain::say::Say;
use crate::domain::street::{Chat, ChatKind, ChatState, Person, Platform, STREET_NAME, shown_name};
use crate::domain::understand::Danger;
use crate::service::access::{self, Here};
use crate::service::{Context, Result, record, streets, whatsapp};

/// Finds or makes the rows of an event's person and chat. Nothing for what is none of our business.
pub(in crate::service) async fn arrive(cx: &mut Context<'_>, event: &Event) -> Result<Option<Here>> {
    if let What::Moved { .. } = event.what {
        return Ok(Some(nobody(None)));
    }
    let chat = match &event.place {
        Place::Private => None,
        Place::Group(group) | Place::Channel(group) => Some(chat_of(cx, event, group).await?),
    };
    let who = match &event.who {
        // The platform's late word about somebody who was forgotten meanwhile: nobody is made of it.
        Who::Person(someone)
            if matches!(event.what, What::Standing { present: false, .. } | What::AdminKnown { .. })
                && cx.tx.person_at(event.platform, &someone.address).await?.is_none() =>
        {
            return Ok(None);
        }
        Who::Person(someone) => Some(person_of(cx, event, someone).await?),
        Who::TheChat | Who::Platform => None,
    };
    if let (Some(chat), Some(person)) = (&chat, &who)
        && chat.kind == ChatKind::Street
    {
        cx.tx.put_member(chat.id, person.id);
    }
    let mut here = nobody(chat);
    here.who = who;
    here.is_chat = event.who == Who::TheChat;
    here.is_channel = matches!(event.place, Place::Channel(_));
    match &event.what {
        What::Said(said) | What::AdminKnown { said, .. } => {
            here.message = Some(said.message.clone());
            access::take_in(cx, &mut here, said.clone());
        }
        What::Pressed { data, callback, message } => {
            here.keep = data.ends_with(crate::domain::command::KEEP);
            here.callback = Some(callback.clone());
            here.message.clone_from(message);
        }
        _ => {}
    }
    Ok(Some(here))
}

fn nobody(chat: Option<Chat>) -> Here {
    Here {
        who: None,
        chat,
        message: None,
        callback: None,
        said: None,
        is_chat: false,
        is_channel: false,
        keep: false,
        is_admin: false,
        greeted: false,
        danger: Danger::None,
    }
}

async fn person_of(cx: &mut Context<'_>, event: &Event, someone: &Someone) -> Result<Person> {
    let first_name = shown_first_name(&someone.first_name, &cx.rules.council);
    let language = someone.language.clone().unwrap_or_default();
    let wrote_privately = matches!(event.place, Place::Private) && !matches!(event.what, What::Standing { .. });
    if let Some(known) = whatsapp::known(cx, event.platform, someone).await? {
        let mut person = known.clone();
        if !first_name.is_empty() || event.platform == Platform::Telegram {
            person.first_name = first_name;
        }
        if !language.is_empty() {
            person.language = language;
        }
        if cx.tx.now() - person.seen_at >= DAY || person.idle_asked_at.is_some() {
            person.seen_at = cx.tx.now();
            person.idle_asked_at = None;
        }
        if wrote_privately && !person.reachable {
            person.reachable = true;
            cx.tx.release_held(person.id).await?;
        }
        if person != known {
            cx.tx.put_person(person.clone());
        }
        return Ok(person);
    }
    let person = Person {
        id: cx.tx.next_id("row").await?,
        platform: event.platform,
        address: someone.address.clone(),
        first_name,
        language,
        reachable: wrote_privately,
        awaiting: None,
        created_at: cx.tx.now(),
        noticed: false,
        stopped: false,
        suspended: false,
        young: false,
        hushed: false,
        seen_at: cx.tx.now(),
        idle_asked_at: None,
        asked_at: 0,
        forget_at: None,
    };
    cx.tx.put_person(person.clone());
    Ok(person)
}

async fn chat_of(cx: &mut Context<'_>, event: &Event, group: &Group) -> Result<Chat> {
    if let Some(mut chat) = cx.tx.chat_at(event.platform, &group.address).await? {
        if chat.name.is_empty() && !group.title.is_empty() {
            chat.name = shown_name(&group.title, STREET_NAME);
            cx.tx.put_chat(chat.clone());
        }
        return Ok(chat);
    }
    let name = shown_name(&group.title, STREET_NAME);
    let (id, place) = (cx.tx.next_id("row").await?, (event.platform, group.address.clone()));
    let chat = Chat::new(id, place, name, cx.tx.now());
    cx.tx.put_chat(chat.clone());
    Ok(chat)
}

/// Somebody left a street's group: its needs are no longer theirs to see.
pub(in crate::service) async fn departed(
    cx: &mut Context<'_>,
    here: &Here,
    platform: Platform,
    address: &str,
) -> Result<()> {
    let known = match cx.tx.person_at(platform, address).await? {
        Some(person) => Some(person),
        // They may write from their other account now.
        None => cx.tx.person_alias(platform, address).await?,
    };
    if let (Some(street), Some(person)) = (here.street(), known) {
        cx.tx.drop_member(street.id, person.id).await?;
        // Who is no longer of the street helps there no longer: the place is free, and what they were shown is hidden.
        for mut claim in cx.tx.claims_standing(person.id).await? {
            let Some(mut need) = cx.tx.need(claim.need_id).await? else { continue };
            if need.chat_id != street.id && !need.wide {
                continue;
            }
            if claim.state == ClaimState::Live {
                record::free(cx, &mut need, claim, Some(person.id)).await?;
            } else {
                record::hide_from(cx, &need, Some(person.id)).await?;
                (claim.agreed, claim.talk) = (Consent::No, false);
                cx.tx.put_claim(claim);
            }
        }
    }
    Ok(())
}

/// A group got a new id: its message ids are no longer true, so its open cards are posted anew.
pub(in crate::service) async fn moved(cx: &mut Context<'_>, platform: Platform, from: &str, to: &str) -> Result<()> {
    let Some(chat) = cx.tx.chat_at(platform, from).await? else {
        return Ok(());
    };
    if let Some(other) = cx.tx.chat_at(platform, to).await?
        && other.id != chat.id
        && (other.kind != ChatKind::Street || other.area_id.is_some())
    {
        // The new id is that of another chat that is at work: no word of the platform alone makes one of the two.
        return streets::ask_of_move(cx, chat.id, (other.id, to)).await;
    }
    record::move_to(cx, chat, to).await
}

/// Whether the bot may say anything here now. A street that waits to be accepted gets the charter and then
/// silence; a paused one hears only its admins. Danger was heard before.
pub(in crate::service) fn may_speak(cx: &mut Context<'_>, here: &Here, command: &Command) -> bool {
    let Some(chat) = here.street() else {
        return true;
    };
    let admin = matches!(
        command,
        Command::Setup { .. }
            | Command::Pause
            | Command::Resume
            | Command::Quiet { .. }
            | Command::Mute { .. }
            | Command::Leave
            | Command::LetIn { .. }
            | Command::ComeBack
    );
    let say = match chat.state {
        ChatState::Active => return true,
        ChatState::Waiting | ChatState::Left => {
            let open = admin || matches!(command, Command::Start { token: Some(_) });
            return open && chat.state == ChatState::Waiting;
        }
        ChatState::Leaving => {
            let back = matches!(command, Command::ComeBack);
            return back || matches!(command, Command::Need { text } if access::danger_in(cx.rules, text).is_some());
        }
        ChatState::Paused if admin => return true,
        ChatState::Paused => Say::StreetPaused {},
    };
    if *command != Command::Unknown {
        here.reply(cx.tx, say);
    }
    false
}
