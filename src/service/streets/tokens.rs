//! One-time tokens: the first administrator, invitations, and `/start`.

use crate::command::Command;
use crate::domain::letter::{Button, Letter, Subject};
use crate::domain::redact::plain;
use crate::domain::role::{Held, Right, Role};
use crate::domain::say::{Label, Say, Staff, Voice};
use crate::domain::street::{Chat, ChatKind, ChatState, Platform, Token, TokenKind};
use crate::service::access::here::Here;
use crate::service::record::tokens::INVITATION_DAYS;
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// `/start`, in private or, with a token, anywhere.
    pub(in crate::service) async fn start(&self, tx: &mut Tx, mut here: Here, token: Option<&str>) -> Result<()> {
        let Some(text) = token else {
            return self.welcome(tx, here).await;
        };
        if here.is_private() && text == "hi" {
            return self.welcome(tx, here).await;
        }
        let hash = self.hash(text);
        let mine = |t: &Token| t.person_id.is_none_or(|id| id == here.person_id());
        let known = tx.token(&hash).await?.filter(|t| t.used_at.is_none() && t.expires_at > tx.now() && mine(t));
        let known = match known {
            Some(token) if !self.still_stands(tx, &token).await? => None,
            known => known,
        };
        let Some(token) = known else {
            if here.is_private() || here.desk().is_some() {
                here.reply(tx, Say::BadToken {});
            }
            return Ok(());
        };
        let fits = match token.kind {
            TokenKind::Desk | TokenKind::Exercise => {
                here.chat.as_ref().is_some_and(|chat| may_become(chat, token.kind))
            }
            TokenKind::Partner => here.street().is_some_and(|chat| may_become(chat, token.kind)) && !here.is_channel,
            TokenKind::Street => here.street().is_some() && !here.is_channel,
            _ => here.is_private(),
        };
        if !fits {
            return Ok(here.reply(tx, Say::TokenElsewhere {}));
        }
        if !tx.use_token(&hash).await? {
            return Ok(here.reply(tx, Say::BadToken {}));
        }
        self.redeem(tx, &mut here, &token).await
    }

    async fn redeem(&self, tx: &mut Tx, here: &mut Here, token: &Token) -> Result<()> {
        let area = token.area_id.unwrap_or(0);
        if let Some(role) = token.kind.role() {
            return self.take_role(tx, here, Held { area_id: area, role }, token.made_by).await;
        }
        match token.kind {
            // What waited for them is on its way since they wrote; all that is left is to say who speaks.
            TokenKind::Door => self.welcome(tx, here.clone()).await?,
            TokenKind::Desk => self.open_desk(tx, here, area).await?,
            TokenKind::Exercise => {
                if let Some(mut chat) = here.chat.clone() {
                    (chat.kind, chat.state, chat.area_id) = (ChatKind::Exercise, ChatState::Active, Some(area));
                    tx.put_chat(chat.clone());
                    self.note_chat(tx, here, &chat, "exercise");
                    here.chat = Some(chat.clone());
                    tx.send(Letter::tell(crate::domain::letter::To::Chat(chat.id), Voice::ExerciseReady {}));
                }
            }
            TokenKind::Partner => self.open_partner(tx, here, token.partner_id.unwrap_or(0)).await?,
            TokenKind::Street => {
                if let Some(mut street) = here.street().cloned() {
                    self.admit(tx, here, &mut street, area).await?;
                    for shown in tx.posts_of(&Subject::Join(street.id).name()).await? {
                        tx.send(Letter::card(shown.chat_id, Subject::Join(street.id)));
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    async fn welcome(&self, tx: &mut Tx, here: Here) -> Result<()> {
        let Some(person) = here.who.as_ref().filter(|_| here.is_private()) else {
            return Ok(here.reply(tx, Say::Help {}));
        };
        // Who starts the bot again wishes to hear from it again.
        let mut stopped = false;
        let person = tx.change_person(person, |person| {
            stopped = std::mem::take(&mut person.stopped) | std::mem::take(&mut person.hushed);
        });
        if stopped && person.platform == Platform::Whatsapp {
            tx.add_opt_in(person.id, None, ("again", "say-stop-ended 1")).await?;
            if let Some(mut known) = tx.correspondent(person.id).await? {
                known.refused_at = None;
                tx.put_correspondent(&known).await?;
            }
        }
        let say = if here.greeted {
            return Ok(());
        } else if stopped {
            Say::StopEnded {}
        } else if person.noticed {
            Say::WelcomeBack {}
        } else {
            Say::Welcome { name: person.first_name.clone(), council: self.rules().council.clone() }
        };
        tx.change_person(&person, |person| person.noticed = true);
        Ok(here.reply(tx, say))
    }

    /// `/area NAME`: an administrator sets an area up, and gets the buttons that invite people into it.
    pub(in crate::service) async fn area(&self, tx: &mut Tx, here: Here, name: &str) -> Result<()> {
        if !here.is_private() || !self.administers(tx, here.person_id(), None).await? {
            return Ok(here.reply(tx, Say::NotAllowed {}));
        }
        let name: String = plain(name).chars().take(40).collect();
        let tree = tx.tree().await?;
        let area = match tree.called(&name).as_slice() {
            [] if self.may(tx, here.person_id(), Right::Administer, None).await? => {
                let area = tx.add_area(&name).await?;
                tx.audit(Some(here.person_id()), "add_area", &format!("area:{}", area.id), "");
                area
            }
            _ => match self.one_area(tx, &here, &name).await? {
                Some(area) if self.administers(tx, here.person_id(), Some(area.id)).await? => area,
                Some(_) => return Ok(here.reply(tx, Say::NotAllowed {})),
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
        here.reply_with(tx, Say::AreaReady { area: area.name.clone() }, rows);
        Ok(())
    }

    /// `/invite coordinator AREA`, `/invite desk AREA`, `/invite street AREA`: a link that works once, for a week.
    pub(in crate::service) async fn invite(&self, tx: &mut Tx, here: Here, what: &str, area: &str) -> Result<()> {
        if !here.is_private() || !self.administers(tx, here.person_id(), None).await? {
            return Ok(here.reply(tx, Say::NotAllowed {}));
        }
        if what == "administrator" && area.is_empty() {
            if !self.may(tx, here.person_id(), Right::Administer, None).await? {
                return Ok(here.reply(tx, Say::NotAllowed {}));
            }
            let token = self.new_token(tx, TokenKind::Administrator, None, Some(here.person_id())).await?;
            tx.audit(Some(here.person_id()), "invite", "area:0", "administrator");
            let link = format!("https://t.me/{}?start={token}", self.rules().bot);
            return Ok(here.reply(tx, Say::InviteAdministrator { link, days: INVITATION_DAYS }));
        }
        let Some(area) = self.one_area(tx, &here, area).await? else {
            return Ok(());
        };
        if !self.administers(tx, here.person_id(), Some(area.id)).await? {
            return Ok(here.reply(tx, Say::NotAllowed {}));
        }
        let kind = match (what, Role::read(what)) {
            ("desk", _) => TokenKind::Desk,
            ("street", _) => TokenKind::Street,
            ("exercise", _) => TokenKind::Exercise,
            (_, Some(role)) => TokenKind::of(role),
            _ => return Ok(here.reply(tx, Say::UnclearInvite {})),
        };
        let token = self.new_token(tx, kind, Some(area.id), Some(here.person_id())).await?;
        tx.audit(Some(here.person_id()), "invite", &format!("area:{}", area.id), what);
        let bot = &self.rules().bot;
        let (area, days) = (area.name.clone(), INVITATION_DAYS);
        let say = match kind {
            TokenKind::Desk => {
                let link = format!("https://t.me/{bot}?startgroup={token}");
                Say::InviteDesk { area, link, token, days }
            }
            TokenKind::Exercise => {
                Voice::InviteExercise { link: format!("https://t.me/{bot}?startgroup={token}"), days }.into()
            }
            TokenKind::Street => {
                Say::InviteStreet { area, link: format!("https://t.me/{bot}?startgroup={token}"), days }
            }
            TokenKind::Coordinator => {
                Say::InviteCoordinator { area, link: format!("https://t.me/{bot}?start={token}"), days }
            }
            other => {
                let role = other.role().unwrap_or(Role::Councillor);
                Staff::InviteRole { role, area, link: format!("https://t.me/{bot}?start={token}"), days }.into()
            }
        };
        here.note(tx, None, false);
        here.privately(tx, say, Vec::new(), crate::domain::letter::Otherwise::Skip);
        Ok(())
    }
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
