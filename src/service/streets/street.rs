//! A street's group: how the bot comes, who may set it up, how it goes quiet, and how it leaves with its data.

use super::leaving;
use crate::command::Command;
use crate::domain::DAY;
use crate::domain::admission::{Door, Standing};
use crate::domain::area::AreaKind;
use crate::domain::event::Said;
use crate::domain::letter::{Letter, Post, Subject, To};
use crate::domain::say::{Say, Voice};
use crate::domain::street::{Chat, ChatKind, ChatState, STREET_NAME, shown_name};
use crate::service;
use crate::service::access::{self, Here};
use crate::service::{Context, Result, record};

/// The bot's own place in a chat changed.
/// A channel is never a street: it gets no charter.
pub(in crate::service) async fn standing(
    cx: &mut Context<'_>,
    here: Here,
    present: bool,
    (admin, street): (bool, bool),
) -> Result<()> {
    let Some(mut chat) = here.chat.clone() else {
        if let Some(person) = &here.who {
            let person = cx.tx.change_person(person, |person| person.reachable = present);
            if present {
                cx.tx.release_held(person.id).await?;
            }
        }
        return Ok(());
    };
    chat.bot_admin = admin;
    if !present {
        return gone(cx, chat).await;
    }
    if chat.state == ChatState::Left {
        // Whoever adds a bot that was put out need not be of the street: its coordinators say first. A desk or a partner's
        // group goes on: who is in it has not changed.
        let goes_on = chat.kind != ChatKind::Street && chat.area_id.is_some();
        chat.state = if goes_on { ChatState::Active } else { ChatState::Waiting };
    }
    if street && chat.kind == ChatKind::Street && !chat.charter {
        chat.charter = true;
        let council = cx.rules.council.clone();
        cx.tx.send(Letter::tell(To::Chat(chat.id), Say::Charter { council }).urgent());
        if chat.state == ChatState::Waiting {
            for desk in desks_of_street(cx, &chat).await? {
                cx.tx.send(Letter::card(desk.id, Subject::Join(chat.id)));
            }
        }
    }
    cx.tx.put_chat(chat);
    Ok(())
}

/// The desks that say whether a street may join: its own when it was here before, else all.
async fn desks_of_street(cx: &mut Context<'_>, chat: &Chat) -> Result<Vec<Chat>> {
    match chat.area_id {
        Some(_) => Ok(cx.tx.desks_of(chat.area_id).await?),
        None => Ok(cx.tx.chats_of(ChatKind::Desk, None).await?),
    }
}

/// The bot was put out of a chat: nothing more is sent there, and the coordinators hear of it.
async fn gone(cx: &mut Context<'_>, mut chat: Chat) -> Result<()> {
    let was = chat.state;
    chat.state = ChatState::Left;
    chat.charter = false;
    cx.tx.put_chat(chat.clone());
    cx.tx.drop_letters_to(chat.id, "bot left").await?;
    cx.tx.unreach(chat.id).await?;
    if chat.kind == ChatKind::Street && was != ChatState::Left && chat.area_id.is_some() {
        for desk in cx.tx.desks_of(chat.area_id).await? {
            cx.tx.send(Letter::tell(To::Chat(desk.id), Say::StreetGone { street: chat.name.clone() }));
        }
    }
    Ok(())
}

/// A command for admins of a street's group, by name. The platform is asked who is one.
pub(in crate::service) async fn street_admin(cx: &mut Context<'_>, here: Here, command: Command) -> Result<()> {
    let Some(chat) = here.street().cloned() else {
        return Ok(here.reply(cx.tx, Say::AdminsOnly {}));
    };
    if here.is_chat {
        // Nobody could say later who it was.
        return Ok(here.reply(cx.tx, Say::ByName {}));
    }
    if here.is_admin {
        return govern(cx, &here, chat, command).await;
    }
    let words = match (&here.said, &command) {
        (Some(said), _) => said.text.clone(),
        (None, Command::ComeBack) => "/stay".to_owned(),
        (None, _) => return Ok(()),
    };
    leaving::ask_whether_admin(cx, &here, &chat, words);
    Ok(())
}

/// The platform has said whether somebody is an admin of the group.
pub(in crate::service) async fn admin_known(
    cx: &mut Context<'_>,
    mut here: Here,
    admin: bool,
    said: &Said,
) -> Result<()> {
    if !admin {
        return Ok(here.reply(cx.tx, Say::AdminsOnly {}));
    }
    here.is_admin = true;
    match crate::command::parse(&said.text, &cx.rules.bot) {
        Some(command) => Box::pin(service::obey(cx, here, command)).await,
        None => Ok(()),
    }
}

async fn govern(cx: &mut Context<'_>, here: &Here, mut chat: Chat, command: Command) -> Result<()> {
    let at_work = chat.state != ChatState::Waiting;
    let wards = cx.tx.tree().await?;
    let say = match command {
        Command::Setup { name, ward } => {
            chat.name = shown_name(&name, STREET_NAME);
            if chat.spot().is_none_or(|spot| wards.nearest(spot, AreaKind::Ward).is_none()) {
                // Where the council has set the ward up, its word counts.
                chat.ward = shown_name(&ward, STREET_NAME);
            }
            Say::SetUp { street: chat.name.clone(), ward: chat.ward.clone() }
        }
        Command::Pause if at_work => {
            chat.state = ChatState::Paused;
            Say::Paused {}
        }
        Command::Resume if at_work => {
            chat.state = ChatState::Active;
            chat.quiet_until = None;
            Say::Resumed {}
        }
        Command::Quiet { days: 0 } => {
            chat.quiet_until = None;
            Say::Louder {}
        }
        Command::Quiet { days } => {
            chat.quiet_until = Some(cx.tx.now() + i64::from(days) * DAY);
            Say::Quieter { days: i64::from(days) }
        }
        Command::Mute { yes } => {
            chat.muted = yes;
            if yes { Voice::Muted {}.into() } else { Voice::Unmuted {}.into() }
        }
        Command::Leave => return leaving::ask_leave(cx, here, &chat).await,
        Command::ComeBack => return leaving::come_back(cx, here, chat).await,
        _ => Say::StreetWaiting {},
    };
    record::note_chat(cx, here, &chat, "govern");
    cx.tx.put_chat(chat.clone());
    if chat.state == ChatState::Waiting {
        for desk in desks_of_street(cx, &chat).await? {
            cx.tx.send(Letter::card(desk.id, Subject::Join(chat.id)));
        }
    }
    here.acknowledge(cx.tx, say.clone());
    if here.callback.is_none() {
        // A nod does not say what changed; who set it reads it in private, where they can.
        here.privately(cx.tx, say, Vec::new(), crate::domain::letter::Fallback::Skip);
    }
    Ok(())
}

/// The platform has said how many people are in a chat.
pub(in crate::service) fn counted(cx: &mut Context<'_>, here: &Here, people: i64) {
    if let Some(mut chat) = here.chat.clone() {
        chat.people = Some(people);
        cx.tx.put_chat(chat);
    }
}

/// A coordinator accepts, or refuses, a street that came without an invitation.
pub(in crate::service) async fn accept(cx: &mut Context<'_>, here: Here, chat: &str, yes: bool) -> Result<()> {
    let street = match chat.parse() {
        Ok(id) => cx.tx.chat(id).await?,
        Err(_) => None,
    };
    let desk = here.desk().and_then(|desk| desk.area_id);
    let (Some(mut street), Some(desk)) = (street, desk) else {
        return Ok(here.reply(cx.tx, Say::UnclearButton {}));
    };
    // A street that was here before is still where it was.
    let before = street.area_id;
    if !access::coordinates(cx, here.person_id(), street.spot().or(Some(desk))).await? {
        access::refused(cx, &here, 0, "accept");
        return Ok(here.reply(cx.tx, Say::NotACoordinator {}));
    }
    here.note(cx.tx, None, false);
    if street.state != ChatState::Waiting || street.kind != ChatKind::Street {
        return Ok(());
    }
    match (yes, before) {
        (true, None) => admit(cx, &here, &mut street, desk).await?,
        (true, Some(_)) => admit_again(cx, &here, &mut street).await?,
        (false, None) => {
            cx.tx.erase_street(&street).await?;
            street.state = ChatState::Left;
            street.name = String::new();
            street.ward = String::new();
        }
        // What its neighbours asked for is not erased because somebody else added the bot.
        (false, Some(_)) => (street.state, street.charter) = (ChatState::Left, false),
    }
    if !yes {
        cx.tx.put_chat(street.clone());
        let say = if before.is_none() { Say::StreetRefused {} } else { Say::StreetNotBack {} };
        cx.tx.send(Letter::tell(To::Chat(street.id), say));
        cx.tx.send(Letter::of(To::Chat(street.id), Post::Leave));
    }
    record::note_chat(cx, &here, &street, if yes { "accept" } else { "refuse" });
    for shown in cx.tx.posts_of(&Subject::Join(street.id).name()).await? {
        cx.tx.send(Letter::card(shown.chat_id, Subject::Join(street.id)));
    }
    Ok(())
}

/// A street that was here before goes on where it was; what is open is shown again.
async fn admit_again(cx: &mut Context<'_>, here: &Here, street: &mut Chat) -> Result<()> {
    for mut leaving in cx.tx.admissions_in(Door::Leave, street.id).await? {
        leaving.state = Standing::Over;
        cx.tx.put_admission(&leaving).await?;
    }
    street.state = ChatState::Active;
    cx.tx.put_chat(street.clone());
    record::note_chat(cx, here, street, "admit");
    let say = Say::StreetReady { street: street.name.clone(), council: cx.rules.council.clone() };
    cx.tx.send(Letter::tell(To::Chat(street.id), say));
    for need in cx.tx.needs_looking(street.id).await? {
        cx.tx.send(record::street_card(street.id, need.id));
    }
    Ok(())
}

/// Takes a street into an area.
pub(super) async fn admit(cx: &mut Context<'_>, here: &Here, street: &mut Chat, area: i64) -> Result<()> {
    street.state = ChatState::Active;
    street.area_id = Some(area);
    street.place_id = None;
    let tree = cx.tx.tree().await?;
    if let Some(planned) = tree.get(area).filter(|a| a.kind == AreaKind::Street) {
        // A planned street: its neighbours are those of the area that it is a part of.
        street.place_id = Some(planned.id);
        street.area_id = planned.parent_id.or(Some(planned.id));
        street.name = shown_name(&planned.title, STREET_NAME);
    }
    if let Some(ward) = tree.nearest(area, AreaKind::Ward) {
        street.ward = shown_name(&ward.title, STREET_NAME);
    }
    cx.tx.put_chat(street.clone());
    record::note_chat(cx, here, street, "admit");
    let say = Say::StreetReady { street: street.name.clone(), council: cx.rules.council.clone() };
    cx.tx.send(Letter::tell(To::Chat(street.id), say));
    cx.tx.send(Letter::of(To::Chat(street.id), Post::CountPeople));
    Ok(())
}
