//! A second yes: who waits at a door, who may let them in, and what happens then.

use crate::domain::admission::{Admission, Door, Standing};
use crate::domain::letter::{Letter, To};
use crate::domain::role::Right;
use crate::domain::say::{Say, Staff};
use crate::domain::street::ChatKind;
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// `/letin 12 yes`, or a press below the question.
    pub(in crate::service) async fn let_in(&self, tx: &mut Tx, here: Here, id: i64, yes: bool) -> Result<()> {
        let now = tx.now();
        let Some(mut admission) = tx.admission(id).await?.filter(|one| one.is_open(now)) else {
            return Ok(here.reply(tx, Staff::NobodyWaits {}));
        };
        if admission.kind == Door::Leave {
            return self.leave_answered(tx, here, admission, yes).await;
        }
        if !self.may_let_in(tx, &here, &admission).await? {
            self.refused(tx, &here, 0, "letin");
            return Ok(here.reply(tx, Staff::NotYourDoor {}));
        }
        admission.state = Standing::Over;
        let words = std::mem::take(&mut admission.words);
        tx.put_admission(&admission).await?;
        let kind = match admission.kind {
            Door::Street => "street",
            Door::Role => "role",
            Door::Desk => "desk",
            Door::Moved | Door::Leave | Door::Report | Door::Try => "moved",
        };
        let step = if yes { "let_in" } else { "kept_out" };
        tx.audit(Some(here.person_id()), step, &format!("door:{kind}"), &admission.facts);
        match admission.kind {
            Door::Street => self.street_door(tx, &here, &admission, (yes, words)).await,
            Door::Role => self.role_door(tx, &here, &admission, yes).await,
            Door::Desk => self.desk_door(tx, &here, &admission, yes).await,
            Door::Moved => self.moved_door(tx, &here, &admission, yes).await,
            Door::Leave | Door::Report | Door::Try => Ok(()),
        }
    }

    /// Whether somebody here may answer.
    async fn may_let_in(&self, tx: &mut Tx, here: &Here, admission: &Admission) -> Result<bool> {
        let me = here.person_id();
        if me == 0 {
            return Ok(false);
        }
        let area = admission.area_id;
        match admission.kind {
            Door::Street => self.minds_the_street(tx, me, admission.chat_id.unwrap_or(0)).await,
            Door::Role => Ok(admission.asked_of == Some(me) && self.may(tx, me, Right::Administer, area).await?),
            Door::Desk => {
                let at_the_desk = here.desk().is_some_and(|desk| desk.area_id == area);
                Ok(self.may(tx, me, Right::Administer, area).await?
                    || (at_the_desk && self.coordinates(tx, me, area).await?))
            }
            Door::Moved => self.may(tx, me, Right::Administer, area).await,
            Door::Leave | Door::Report | Door::Try => Ok(false),
        }
    }

    /// Does what is due: erases streets whose day is over, and ends questions that nobody answered; how many.
    pub(in crate::service) async fn admissions_due(&self, tx: &mut Tx) -> Result<usize> {
        let due = tx.admissions_due().await?;
        let count = due.len();
        for mut admission in due {
            let going = admission.state == Standing::Going;
            if going && admission.kind == Door::Leave && self.leaving_waits(tx, &mut admission).await? {
                continue;
            }
            admission.state = Standing::Over;
            let words = std::mem::take(&mut admission.words);
            tx.put_admission(&admission).await?;
            let chat = match admission.chat_id {
                Some(id) => tx.chat(id).await?,
                None => None,
            };
            match (admission.kind, chat) {
                (Door::Leave, Some(chat)) if going => self.leave(tx, chat).await?,
                (Door::Report, Some(chat)) => self.look_now(tx, &admission.facts, chat.id).await?,
                (Door::Street, Some(chat)) => self.street_door_due(tx, (admission, words), &chat).await?,
                (Door::Role, _) => {
                    if let Some(person) = admission.person_id {
                        tx.send(Letter::tell(To::Person(person), Staff::NobodyAnswered {}));
                    }
                }
                (Door::Desk, Some(chat)) => {
                    tx.send(Letter::tell(To::Chat(chat.id), Staff::DeskNotMoved {}));
                }
                _ => {}
            }
        }
        Ok(count)
    }

    /// A known chat goes on under a number that another known chat had: an administrator says whether that is right.
    pub(in crate::service) async fn ask_of_move(&self, tx: &mut Tx, chat: i64, other: (i64, &str)) -> Result<()> {
        let Some(chat) = tx.chat(chat).await? else { return Ok(()) };
        if !tx.admissions_in(Door::Moved, chat.id).await?.is_empty() {
            return Ok(());
        }
        let taken = tx.chat(other.0).await?.map_or_else(String::new, |chat| chat.name);
        let mut admission = self.new_admission(tx, Door::Moved).await?;
        (admission.chat_id, admission.area_id) = (Some(chat.id), chat.area_id);
        other.1.clone_into(&mut admission.facts);
        tx.put_admission(&admission).await?;
        for who in self.administrators_of(tx, chat.area_id.unwrap_or(0), &[]).await? {
            let say = Staff::MoveAsk { chat: chat.name.clone(), taken: taken.clone(), number: admission.id };
            tx.send(Letter::tell(To::Person(who), say).with_buttons(Self::doorbell(&admission)).urgent());
        }
        Ok(())
    }

    async fn moved_door(&self, tx: &mut Tx, here: &Here, admission: &Admission, yes: bool) -> Result<()> {
        let Some(chat) = tx.chat(admission.chat_id.unwrap_or(0)).await? else { return Ok(()) };
        if yes {
            self.move_to(tx, chat, &admission.facts).await?;
        }
        Ok(here.acknowledge(tx, if yes { Say::from(Staff::MoveDone {}) } else { Staff::MoveRefused {}.into() }))
    }

    /// A desk's chat that is to be another one: the chat that is the desk now hears of it, and the administrators.
    pub(in crate::service) async fn ask_of_desk(&self, tx: &mut Tx, here: &Here, area: i64) -> Result<()> {
        let Some(chat) = here.chat.clone() else { return Ok(()) };
        for mut before in tx.admissions_in(Door::Desk, chat.id).await? {
            before.state = Standing::Over;
            tx.put_admission(&before).await?;
        }
        let mut admission = self.new_admission(tx, Door::Desk).await?;
        (admission.chat_id, admission.area_id) = (Some(chat.id), Some(area));
        admission.person_id = here.who.as_ref().map(|person| person.id);
        tx.write_now().await?;
        tx.put_admission(&admission).await?;
        let name = tx.tree().await?.get(area).map_or_else(String::new, |a| a.name.clone());
        let ask = Staff::DeskMoveAsk { area: name.clone(), chat: chat.name.clone(), number: admission.id };
        for desk in tx.chats_of(ChatKind::Desk, Some(area)).await? {
            let letter = Letter::tell(To::Chat(desk.id), ask.clone());
            tx.send(letter.with_buttons(Self::doorbell(&admission)).urgent());
        }
        for who in self.administrators_of(tx, area, &[]).await? {
            let letter = Letter::tell(To::Person(who), ask.clone());
            tx.send(letter.with_buttons(Self::doorbell(&admission)).urgent());
        }
        tx.send(Letter::tell(To::Chat(chat.id), Staff::DeskWaits { area: name }).urgent());
        Ok(())
    }

    async fn desk_door(&self, tx: &mut Tx, here: &Here, admission: &Admission, yes: bool) -> Result<()> {
        let (Some(chat), Some(area)) = (tx.chat(admission.chat_id.unwrap_or(0)).await?, admission.area_id) else {
            return Ok(());
        };
        let name = tx.tree().await?.get(area).map_or_else(String::new, |a| a.name.clone());
        let old: Vec<i64> = tx.chats_of(ChatKind::Desk, Some(area)).await?.into_iter().map(|chat| chat.id).collect();
        here.note(tx, None, false);
        here.unbutton(tx);
        for desk in &old {
            let (area, chat) = (name.clone(), chat.name.clone());
            let say = if yes { Staff::DeskMoved { area, chat } } else { Staff::DeskStays { area, chat } };
            tx.send(Letter::tell(To::Chat(*desk), say).urgent());
        }
        if here.is_private() {
            let (area, chat) = (name.clone(), chat.name.clone());
            let say = if yes { Staff::DeskMoved { area, chat } } else { Staff::DeskStays { area, chat } };
            tx.send(Letter::tell(To::Person(here.person_id()), say).as_answer().urgent());
        }
        if !yes {
            tx.send(Letter::tell(To::Chat(chat.id), Staff::DeskNotMoved {}).urgent());
            return Ok(());
        }
        let mut there = Here { who: None, callback: None, message: None, said: None, ..here.clone() };
        there.chat = Some(chat);
        self.become_desk(tx, &mut there, area).await
    }
}
