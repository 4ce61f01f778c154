//! How a street ends: asked first, done a day later, and until then taken back with one word.

use crate::command::Command;
use crate::domain::HOUR;
use crate::domain::admission::{Admission, Door, Standing, TAKE_BACK};
use crate::domain::event::Said;
use crate::domain::letter::{Button, Letter, Post, Subject, To};
use crate::domain::say::{Label, Say, Staff};
use crate::domain::street::{Chat, ChatState};
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// `/leave`: an admin is asked whether everything is to be erased.
    pub(in crate::service) async fn ask_leave(&self, tx: &mut Tx, here: &Here, chat: &Chat) -> Result<()> {
        for mut before in tx.admissions_in(Door::Leave, chat.id).await? {
            before.state = Standing::Over;
            tx.put_admission(&before).await?;
        }
        let mut admission = self.new_admission(tx, Door::Leave).await?;
        (admission.chat_id, admission.area_id, admission.until) = (Some(chat.id), chat.area_id, tx.now() + HOUR);
        admission.person_id = here.who.as_ref().map(|person| person.id);
        tx.write_now().await?;
        tx.put_admission(&admission).await?;
        here.note(tx, None, false);
        let ask = Letter::tell(To::Chat(chat.id), Say::LeaveAsk { number: admission.id });
        tx.send(ask.with_buttons(Self::doorbell(&admission)).urgent());
        Ok(())
    }

    /// Somebody has answered. The platform says first whether they are an admin of the group.
    pub(in crate::service) async fn leave_answered(
        &self,
        tx: &mut Tx,
        here: Here,
        mut asked: Admission,
        yes: bool,
    ) -> Result<()> {
        let Some(chat) = here.street().cloned().filter(|chat| Some(chat.id) == asked.chat_id) else {
            return Ok(here.reply(tx, Say::AdminsOnly {}));
        };
        if here.is_chat {
            return Ok(here.reply(tx, Say::ByName {}));
        }
        if !here.is_admin {
            let answer = if yes { "yes" } else { "no" };
            return Ok(self.ask_whether_admin(tx, &here, &chat, format!("/letin {} {answer}", asked.id)));
        }
        if !yes {
            asked.state = Standing::Over;
            tx.put_admission(&asked).await?;
            tx.send(Letter::tell(To::Chat(chat.id), Say::LeaveNot {}).urgent());
            return Ok(());
        }
        (asked.state, asked.until) = (Standing::Going, tx.now() + TAKE_BACK);
        tx.put_admission(&asked).await?;
        tx.drop_letters_to(chat.id, "street leaves").await?;
        self.note_chat(tx, &here, &chat, "leaving");
        let stay = vec![vec![Button::of(Label::StayHere {}, Command::ComeBack)]];
        tx.send(Letter::tell(To::Chat(chat.id), Say::LeaveSoon {}).with_buttons(stay).urgent());
        for desk in tx.desks_of(chat.area_id).await? {
            tx.send(Letter::tell(To::Chat(desk.id), Say::StreetLeaving { street: chat.name.clone() }));
        }
        tx.put_chat(Chat { state: ChatState::Leaving, ..chat });
        Ok(())
    }

    /// Asks the platform whether somebody is an admin here; what they said, or pressed, is done when it says so.
    pub(in crate::service) fn ask_whether_admin(&self, tx: &mut Tx, here: &Here, chat: &Chat, words: String) {
        here.note(tx, None, false);
        let Some(person) = &here.who else { return };
        let said = Said {
            text: words,
            message: here.message.clone().unwrap_or_default(),
            edited: false,
            forwarded: false,
            reply_to: None,
            at: tx.now(),
            media: None,
        };
        let post = Post::AskAdmin { address: person.address.clone(), said };
        tx.send(Letter::of(To::Chat(chat.id), post).urgent());
    }

    /// `/stay`: an admin takes it back.
    pub(in crate::service) async fn come_back(&self, tx: &mut Tx, here: &Here, mut chat: Chat) -> Result<()> {
        let mut was = false;
        for mut one in tx.admissions_in(Door::Leave, chat.id).await? {
            one.state = Standing::Over;
            tx.put_admission(&one).await?;
            was = true;
        }
        if chat.state != ChatState::Leaving {
            return Ok(here.reply(tx, if was { Say::LeaveNot {} } else { Say::NothingLeaves {} }));
        }
        chat.state = ChatState::Active;
        tx.put_chat(chat.clone());
        self.note_chat(tx, here, &chat, "stay");
        tx.send(Letter::tell(To::Chat(chat.id), Say::StaysHere {}).urgent());
        for desk in tx.desks_of(chat.area_id).await? {
            tx.send(Letter::tell(To::Chat(desk.id), Say::StreetStays { street: chat.name.clone() }));
        }
        for need in tx.needs_looking(chat.id).await? {
            tx.send(crate::service::record::needs::street_card(chat.id, need.id));
        }
        Ok(())
    }

    /// Whether a street is not erased yet, because somebody there may be in danger: the coordinators hear of it each day.
    pub(in crate::service) async fn leaving_waits(&self, tx: &mut Tx, admission: &mut Admission) -> Result<bool> {
        let Some(chat) = tx.chat(admission.chat_id.unwrap_or(0)).await? else {
            return Ok(false);
        };
        let mut open = tx.needs_in(chat.id).await?;
        open.retain(|need| need.is_danger() && !need.state().is_closed());
        let desks = tx.desks_of(chat.area_id).await?;
        if open.is_empty() || desks.is_empty() {
            return Ok(false);
        }
        let codes: Vec<String> = open.iter().map(|need| need.code.to_string()).collect();
        for desk in desks {
            let say = Staff::LeaveWaits { street: chat.name.clone(), codes: codes.clone() };
            tx.send(Letter::tell(To::Chat(desk.id), say).urgent());
        }
        admission.until = tx.now() + TAKE_BACK;
        tx.put_admission(admission).await?;
        Ok(true)
    }

    /// The day is over: helpers and coordinators hear of it, the street's data is erased, the counts stay, the bot goes.
    pub(in crate::service) async fn leave(&self, tx: &mut Tx, mut chat: Chat) -> Result<()> {
        let desks = match chat.area_id {
            Some(area) => tx.desks_of(Some(area)).await?,
            None => Vec::new(),
        };
        let here = chat.state != ChatState::Left;
        self.take_away(tx, &chat).await?;
        tx.erase_street(&chat).await?;
        for desk in desks {
            tx.send(Letter::tell(To::Chat(desk.id), Say::StreetGone { street: chat.name.clone() }));
        }
        chat.state = ChatState::Left;
        chat.charter = false;
        chat.area_id = None;
        chat.place_id = None;
        chat.ward = String::new();
        chat.name = String::new();
        if here {
            tx.send(Letter::tell(To::Chat(chat.id), Say::Goodbye {}).urgent());
            tx.send(Letter::of(To::Chat(chat.id), Post::Leave).urgent());
        }
        tx.put_chat(chat);
        Ok(())
    }

    /// Before a street is erased: its cards elsewhere lose their words, and whoever helps hears that it is over.
    async fn take_away(&self, tx: &mut Tx, chat: &Chat) -> Result<()> {
        for need in tx.needs_in(chat.id).await? {
            for subject in [Subject::Need(need.id), Subject::Case(need.id), Subject::Partner(need.id)] {
                for shown in tx.posts_of(&subject.name()).await?.into_iter().filter(|s| s.chat_id != chat.id) {
                    let post = Post::Replace { message: shown.message, say: Say::CardGone {} };
                    tx.send(Letter::of(To::Chat(shown.chat_id), post));
                }
            }
            self.hide_from(tx, &need, None).await?;
            if !need.state().is_closed() {
                self.let_helpers_go(tx, &need).await?;
            }
        }
        Ok(())
    }
}
