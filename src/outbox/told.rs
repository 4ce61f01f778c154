//! A broadcast for one reader on WhatsApp: the message itself, or a template that has its words.

use super::Desk;
use super::deliver::Parcel;
use super::knock::read_all;
use super::outcome::Landed;
use super::whatsapp::{FACT, NO_NEWS, Said, Words, ids, reference};
use crate::channel::whatsapp::templates::parameter;
use crate::channel::{Channel, Deed, Done, Knock, SendError};
use crate::domain::Time;
use crate::domain::broadcast::{Level, NoticeView};
use crate::domain::command::Command;
use crate::domain::knock::PaidAs;
use crate::domain::whatsapp::{Correspondent, Sending};
use crate::store::Result;
use crate::store::carried::Carried;

/// The template for what is no emergency.
const COUNCIL: &str = "council_message";
/// The most characters of a broadcast's words in a template.
const WORDS: usize = 600;

impl<C: Channel> Desk<C> {
    /// A broadcast for one reader: the message itself, or a template that has its words.
    pub(super) async fn notice_on_whatsapp(
        &self,
        parcel: &Parcel,
        delivery: i64,
        edit: bool,
        known: &Correspondent,
        now: Time,
    ) -> Result<Said> {
        let view = match self.db.notice(delivery).await? {
            // Words that are there cannot be changed: a correction comes as a message of its own.
            Some(view) if view.may_be_shown(None) && view.is_wanted() && !edit => view,
            _ => return Ok((Ok(Landed::Dropped), None)),
        };
        let level = view.broadcast.level;
        if level == Some(Level::Routine) && self.is_spent(parcel, now).await? {
            return Ok((Err(SendError::Refused("the month’s budget is spent".to_owned())), None));
        }
        let html = self.words.notice(&view, (&self.council, &self.contact), (&self.clocks, now)).html;
        if known.is_open(now) {
            let keys = self.keys(parcel.language(), &view.buttons(now));
            match self.send_words(parcel, Words { html, keys, reply_to: None }).await {
                Ok(Landed::Sent(message)) => {
                    let sending = self.sending(parcel, message, (PaidAs::Service, reference(parcel)), now).await?;
                    return Ok(carried(parcel, sending));
                }
                Err(SendError::Late) => {}
                Err(SendError::Ambiguous) => return self.perhaps(parcel).await,
                other => return Ok((other, None)),
            }
        }
        let safety = matches!(level, Some(Level::Emergency));
        if !safety && known.refused_at.is_some() {
            return Ok((Err(SendError::Refused("they want no news there".to_owned())), None));
        }
        if !safety && self.db.template_rests(COUNCIL, now).await? {
            return Ok((Err(SendError::Refused("the template rests".to_owned())), None));
        }
        if let Some(wait) = self.no_room(parcel, now).await?
            && !safety
        {
            return Ok((Err(wait), None));
        }
        let message = self.by_template(parcel, self.told_by_template(&view, safety));
        match self.channel.carry(parcel.platform(), Deed::Send(message)).await {
            Ok(Done::Message(message)) => {
                let paid_as = if safety { PaidAs::Utility } else { PaidAs::Marketing };
                let sending = self.sending(parcel, message, (paid_as, reference(parcel)), now).await?;
                Ok(carried(parcel, sending))
            }
            Ok(_) => Ok((Ok(Landed::Dropped), None)),
            Err(SendError::Refused(code)) if code == NO_NEWS => {
                self.db.refused_news(known.person_id, now).await?;
                Ok((Err(SendError::Refused(code)), None))
            }
            Err(SendError::Ambiguous) => self.perhaps(parcel).await,
            Err(error) => Ok((Err(error), None)),
        }
    }

    fn told_by_template(&self, view: &NoticeView, safety: bool) -> Knock {
        let id = view.broadcast.id;
        // One language: two would push each other out.
        let texts = &view.broadcast.texts;
        let words = texts.get("en").or(texts.values().next()).cloned().unwrap_or_default();
        let facts = vec![parameter(&self.council, FACT), parameter(&words, WORDS), parameter(&self.contact, FACT)];
        let heard = |answer: &str| Command::Heard { number: id, answer: answer.to_owned() }.to_data();
        let (template, presses) = if safety {
            ("council_safety", vec![heard("safe"), heard("help")])
        } else {
            (COUNCIL, vec![read_all(view.delivery.id), Command::Stop.to_data()])
        };
        Knock { template, facts, presses }
    }

    /// Whether the street of a reader has cost as much this month as it may.
    async fn is_spent(&self, parcel: &Parcel, now: Time) -> Result<bool> {
        let (Some(terms), Some(person)) = (&self.whatsapp, &parcel.person) else { return Ok(false) };
        let Some(street) = self.db.pays_for(person.id, parcel.queued.letter.about).await? else { return Ok(false) };
        Ok(self.db.spent(street, self.clocks.month_began(now)).await? >= terms.budget)
    }
}

/// A letter that went, under the number by which reports will name it.
fn carried(parcel: &Parcel, sending: Sending) -> Said {
    (Ok(Landed::Carried), Some(Carried { sending, letters: ids(parcel), knock: false, danger: false }))
}
