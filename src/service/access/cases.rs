//! Which need somebody may act on, and who of the desk hears of it.

use super::here::Here;
use super::{find, roles};
use crate::domain::code::Code;
use crate::domain::need::Need;
use crate::domain::role::{Right, may};
use crate::domain::say::{Say, Staff};
use crate::domain::source::Source;
use crate::domain::street::{Chat, ChatKind, Person, Platform};
use crate::service::{Context, Result};
use crate::store::tx::Note;
use std::collections::BTreeSet;

/// A need of the person who is here; else they are told that only the asker can do that.
pub(in crate::service) async fn own_need(cx: &mut Context<'_>, here: &Here, code: &Code) -> Result<Option<Need>> {
    let Some(need) = find::find(cx, here, code).await? else {
        return Ok(None);
    };
    if need.person_id != here.person_id() {
        here.reply(cx.tx, Say::NotYourNeed { code: need.code });
        return Ok(None);
    }
    Ok(Some(need))
}

/// The need, if this person may work on it as a coordinator; else they are refused kindly, and it is written down.
pub(in crate::service) async fn case(
    cx: &mut Context<'_>,
    here: &Here,
    code: &Code,
    step: &str,
) -> Result<Option<Need>> {
    let Some(need) = find::find(cx, here, code).await? else {
        return Ok(None);
    };
    if roles::works_on(cx, here.person_id(), &need).await? {
        if let Some(desk) = here.desk()
            && desks_for(cx, &need).await?.iter().all(|known| known.id != desk.id)
        {
            // Whoever sits in this group has nothing to do with that street.
            here.reply(cx.tx, Staff::OtherDesk { code: need.code });
            return Ok(None);
        }
        return Ok(Some(need));
    }
    refused(cx, here, need.id, step);
    let spot = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.spot());
    if roles::coordinates(cx, here.person_id(), spot).await? {
        here.reply(cx.tx, Staff::LeadOnly { code: need.code });
        return Ok(None);
    }
    here.reply(cx.tx, Say::NotACoordinator {});
    Ok(None)
}

/// Writes down that somebody without the role tried.
pub(in crate::service) fn refused(cx: &mut Context<'_>, here: &Here, need: i64, step: &str) {
    cx.tx.note(Note {
        subject: format!("need:{need}"),
        at: cx.tx.now(),
        actor: here.who.as_ref().map(|p| p.id),
        step: format!("refused_{step}"),
        was: String::new(),
        became: String::new(),
        why: "no role".to_owned(),
    });
    tracing::warn!(need, step, "refused: not a coordinator of this area");
}

/// The chats of coordinators who hear of a need. Of a danger always somebody does, where there is anybody at all.
pub(in crate::service) async fn desks_for(cx: &mut Context<'_>, need: &Need) -> Result<Vec<Chat>> {
    let Some(home) = cx.tx.chat(need.chat_id).await? else {
        return Ok(Vec::new());
    };
    if home.kind == ChatKind::Desk {
        return Ok(vec![home]);
    }
    let mut desks = cx.tx.desks_of(home.area_id).await?;
    if need.is_danger() && !need.placed {
        for street in cx.tx.streets_of(need.person_id).await? {
            for desk in cx.tx.desks_of(street.area_id).await? {
                if desks.iter().all(|known| known.id != desk.id) {
                    desks.push(desk);
                }
            }
        }
    }
    Ok(desks)
}

/// The areas from which a need is looked after: that of its street, or, of a danger whose street is not known, those of
/// all its asker's streets.
pub(in crate::service) async fn spots_of(cx: &mut Context<'_>, need: &Need) -> Result<Vec<i64>> {
    let mut spots: Vec<i64> = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.spot()).into_iter().collect();
    if need.is_danger() && !need.placed {
        spots.extend(cx.tx.streets_of(need.person_id).await?.iter().filter_map(Chat::spot));
    }
    Ok(spots)
}

/// The message that words came from, unique over all platforms and chats.
pub(in crate::service) fn source(here: &Here) -> Source {
    let message = here.message.as_deref().unwrap_or("");
    match (&here.chat, &here.who) {
        (Some(chat), _) => Source::in_group(chat.platform, &chat.address, message),
        (None, Some(person)) => Source::in_private(person.platform, &person.address, message),
        (None, None) => Source::in_private(Platform::Telegram, "", message),
    }
}

/// Whether somebody is a host of a street, or a coordinator there.
pub(in crate::service) async fn minds_the_street(cx: &mut Context<'_>, person: i64, street: i64) -> Result<bool> {
    if cx.tx.hosts_of(street).await?.iter().any(|host| host.person_id == person) {
        return Ok(true);
    }
    let spot = cx.tx.chat(street).await?.and_then(|chat| chat.spot());
    roles::coordinates(cx, person, spot).await
}

/// Whether a person also writes on Telegram, where they see the street's group.
pub(in crate::service) async fn sees_the_group(cx: &mut Context<'_>, person: &Person) -> Result<bool> {
    Ok(person.platform == Platform::Telegram || cx.tx.also_writes_on(person.id, Platform::Telegram).await?)
}

/// Every area whose desk somebody may work.
pub(in crate::service) async fn desk_areas(cx: &mut Context<'_>, person: i64) -> Result<BTreeSet<i64>> {
    let held = cx.tx.roles_of(person).await?;
    let tree = cx.tx.tree().await?;
    Ok(tree.all().map(|area| area.id).filter(|id| may(&held, Right::Desk, Some(*id), &tree)).collect())
}

/// How coordinators call a person whose name is nobody's business, such as `H12`.
pub(in crate::service) fn handle(person: i64) -> String {
    format!("H{person}")
}

pub(in crate::service) fn read_handle(text: &str) -> Option<i64> {
    text.trim().trim_start_matches(['h', 'H', '#']).parse().ok()
}
