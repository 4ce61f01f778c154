//! One-time tokens: the first administrator, invitations, and `/start`.

use super::{invitations, street};
use crate::command::Command;
use crate::domain::letter::{Button, Letter, Subject};
use crate::domain::redact::plain;
use crate::domain::role::{Held, Right, Role};
use crate::domain::say::{Label, Say, Staff, Voice};
use crate::domain::street::{Chat, ChatKind, ChatState, Platform, Token, TokenKind};
use crate::service::access::{self, Here};
use crate::service::{Context, Result, desk, record};

/// `/start`, in private or, with a token, anywhere.
pub(in crate::service) async fn start(cx: &mut Context<'_>, mut here: Here, token: Option<&str>) -> Result<()> {
    let Some(text) = token else {
        return welcome(cx, here).await;
    };
    if here.is_private() && text == "hi" {
        return welcome(cx, here).await;
    }
    let hash = record::hash(cx, text);
    let mine = |t: &Token| t.person_id.is_none_or(|id| id == here.person_id());
    let known = cx.tx.token(&hash).await?.filter(|t| t.used_at.is_none() && t.expires_at > cx.tx.now() && mine(t));
    let known = match known {
        Some(token) if !invitations::still_stands(cx, &token).await? => None,
        known => known,
    };
    let Some(token) = known else {
        if here.is_private() || here.desk().is_some() {
            here.reply(cx.tx, Say::BadToken {});
        }
        return Ok(());
    };
    let fits = match token.kind {
        TokenKind::Desk | TokenKind::Exercise => here.chat.as_ref().is_some_and(|chat| may_become(chat, token.kind)),
        TokenKind::Partner => here.street().is_some_and(|chat| may_become(chat, token.kind)) && !here.is_channel,
        TokenKind::Street => here.street().is_some() && !here.is_channel,
        _ => here.is_private(),
    };
    if !fits {
        return Ok(here.reply(cx.tx, Say::TokenElsewhere {}));
    }
    if !cx.tx.use_token(&hash).await? {
        return Ok(here.reply(cx.tx, Say::BadToken {}));
    }
    redeem(cx, &mut here, &token).await
}

async fn redeem(cx: &mut Context<'_>, here: &mut Here, token: &Token) -> Result<()> {
    let area = token.area_id.unwrap_or(0);
    if let Some(role) = token.kind.role() {
        return invitations::take_role(cx, here, Held { area_id: area, role }, token.made_by).await;
    }
    match token.kind {
        // What waited for them is on its way since they wrote; all that is left is to say who speaks.
        TokenKind::Door => welcome(cx, here.clone()).await?,
        TokenKind::Desk => invitations::open_desk(cx, here, area).await?,
        TokenKind::Exercise => {
            if let Some(mut chat) = here.chat.clone() {
                (chat.kind, chat.state, chat.area_id) = (ChatKind::Exercise, ChatState::Active, Some(area));
                cx.tx.put_chat(chat.clone());
                record::note_chat(cx, here, &chat, "exercise");
                here.chat = Some(chat.clone());
                cx.tx.send(Letter::tell(crate::domain::letter::To::Chat(chat.id), Voice::ExerciseReady {}));
            }
        }
        TokenKind::Partner => desk::open_partner(cx, here, token.partner_id.unwrap_or(0)).await?,
        TokenKind::Street => {
            if let Some(mut street) = here.street().cloned() {
                street::admit(cx, here, &mut street, area).await?;
                for shown in cx.tx.posts_of(&Subject::Join(street.id).name()).await? {
                    cx.tx.send(Letter::card(shown.chat_id, Subject::Join(street.id)));
                }
            }
        }
        _ => {}
    }
    Ok(())
}

async fn welcome(cx: &mut Context<'_>, here: Here) -> Result<()> {
    let Some(person) = here.who.as_ref().filter(|_| here.is_private()) else {
        return Ok(here.reply(cx.tx, Say::Help {}));
    };
    // Who starts the bot again wishes to hear from it again.
    let mut stopped = false;
    let person = cx.tx.change_person(person, |person| {
        stopped = std::mem::take(&mut person.stopped) | std::mem::take(&mut person.hushed);
    });
    if stopped && person.platform == Platform::Whatsapp {
        cx.tx.add_opt_in(person.id, None, ("again", "say-stop-ended 1")).await?;
        if let Some(mut known) = cx.tx.correspondent(person.id).await? {
            known.refused_at = None;
            cx.tx.put_correspondent(&known).await?;
        }
    }
    let say = if here.greeted {
        return Ok(());
    } else if stopped {
        Say::StopEnded {}
    } else if person.noticed {
        Say::WelcomeBack {}
    } else {
        Say::Welcome { name: person.first_name.clone(), council: cx.rules.council.clone() }
    };
    cx.tx.change_person(&person, |person| person.noticed = true);
    Ok(here.reply(cx.tx, say))
}

/// `/area NAME`: an administrator sets an area up, and gets the buttons that invite people into it.
pub(in crate::service) async fn area(cx: &mut Context<'_>, here: Here, name: &str) -> Result<()> {
    if !here.is_private() || !access::administers(cx, here.person_id(), None).await? {
        return Ok(here.reply(cx.tx, Say::NotAllowed {}));
    }
    let name: String = plain(name).chars().take(40).collect();
    let tree = cx.tx.tree().await?;
    let area = match tree.called(&name).as_slice() {
        [] if access::may(cx, here.person_id(), Right::Administer, None).await? => {
            let area = cx.tx.add_area(&name).await?;
            cx.tx.audit(Some(here.person_id()), "add_area", &format!("area:{}", area.id), "");
            area
        }
        _ => match access::one_area(cx, &here, &name).await? {
            Some(area) if access::administers(cx, here.person_id(), Some(area.id)).await? => area,
            Some(_) => return Ok(here.reply(cx.tx, Say::NotAllowed {})),
            None => return Ok(()),
        },
    };
    let press = |label, what: &str| {
        vec![Button::of(label, Command::Invite { what: what.to_owned(), area: area.id.to_string() })]
    };
    let rows = vec![
        press(Label::InviteCoordinator { area: area.name.clone() }, "coordinator"),
        press(Label::InviteDesk { area: area.name.clone() }, "desk"),
        press(Label::InviteStreet { area: area.name.clone() }, "street"),
    ];
    here.reply_with(cx.tx, Say::AreaReady { area: area.name.clone() }, rows);
    Ok(())
}

/// `/invite coordinator AREA`, `/invite desk AREA`, `/invite street AREA`: a link that works once, for a week.
pub(in crate::service) async fn invite(cx: &mut Context<'_>, here: Here, what: &str, area: &str) -> Result<()> {
    if !here.is_private() || !access::administers(cx, here.person_id(), None).await? {
        return Ok(here.reply(cx.tx, Say::NotAllowed {}));
    }
    if what == "administrator" && area.is_empty() {
        if !access::may(cx, here.person_id(), Right::Administer, None).await? {
            return Ok(here.reply(cx.tx, Say::NotAllowed {}));
        }
        let token = record::new_token(cx, TokenKind::Administrator, None, Some(here.person_id())).await?;
        cx.tx.audit(Some(here.person_id()), "invite", "area:0", "administrator");
        let link = format!("https://t.me/{}?start={token}", cx.rules.bot);
        return Ok(here.reply(cx.tx, Say::InviteAdministrator { link, days: record::INVITATION_DAYS }));
    }
    let Some(area) = access::one_area(cx, &here, area).await? else {
        return Ok(());
    };
    if !access::administers(cx, here.person_id(), Some(area.id)).await? {
        return Ok(here.reply(cx.tx, Say::NotAllowed {}));
    }
    let kind = match (what, Role::read(what)) {
        ("desk", _) => TokenKind::Desk,
        ("street", _) => TokenKind::Street,
        ("exercise", _) => TokenKind::Exercise,
        (_, Some(role)) => TokenKind::of(role),
        _ => return Ok(here.reply(cx.tx, Say::UnclearInvite {})),
    };
    let token = record::new_token(cx, kind, Some(area.id), Some(here.person_id())).await?;
    cx.tx.audit(Some(here.person_id()), "invite", &format!("area:{}", area.id), what);
    let bot = &cx.rules.bot;
    let (area, days) = (area.name.clone(), record::INVITATION_DAYS);
    let say = match kind {
        TokenKind::Desk => {
            let link = format!("https://t.me/{bot}?startgroup={token}");
            Say::InviteDesk { area, link, token, days }
        }
        TokenKind::Exercise => {
            Voice::InviteExercise { link: format!("https://t.me/{bot}?startgroup={token}"), days }.into()
        }
        TokenKind::Street => Say::InviteStreet { area, link: format!("https://t.me/{bot}?startgroup={token}"), days },
        TokenKind::Coordinator => {
            Say::InviteCoordinator { area, link: format!("https://t.me/{bot}?start={token}"), days }
        }
        other => {
            let role = other.role().unwrap_or(Role::Councillor);
            Staff::InviteRole { role, area, link: format!("https://t.me/{bot}?start={token}"), days }.into()
        }
    };
    here.note(cx.tx, None, false);
    here.privately(cx.tx, say, Vec::new(), crate::domain::letter::Fallback::Skip);
    Ok(())
}

/// Whether a group may become something else: a street that is at work must not be turned by one wrong tap.
fn may_become(chat: &Chat, kind: TokenKind) -> bool {
    match chat.kind {
        ChatKind::Street => !matches!(chat.state, ChatState::Active | ChatState::Paused),
        ChatKind::Desk => kind == TokenKind::Desk,
        ChatKind::Exercise => kind == TokenKind::Exercise,
        ChatKind::Partner => false,
    }
}
