//! Knocking on WhatsApp: who wrote too long ago is told by a template, which costs, that something waits.

use super::Desk;
use super::deliver::Parcel;
use super::news::{rests, unheard};
use super::outcome::Landed;
use super::whatsapp::{FACT, HELD_BACK, NO_NEWS, Said, reference};
use crate::channel::whatsapp::templates::parameter;
use crate::channel::{Channel, Deed, Done, Knock, Message, SendError};
use crate::domain::command::{self, Command};
use crate::domain::event::Delivered;
use crate::domain::knock::{Knocking, PaidAs, refused_template};
use crate::domain::letter::{Lane, Post};
use crate::domain::say::{Say, Whatsapp};
use crate::domain::whatsapp::{Correspondent, knock_reference};
use crate::domain::{DAY, Time};
use crate::store::Result;
use crate::store::carried::Carried;

impl<C: Channel> Desk<C> {
    /// Says by a template that something waits; the letters themselves wait until their reader writes.
    pub(super) async fn knock(
        &self,
        parcel: &Parcel,
        known: &Correspondent,
        now: Time,
        events: &mut Vec<Delivered>,
    ) -> Result<Said> {
        let danger = parcel.queued.letter.lane == Lane::Danger;
        let mut knocking = Knocking::of(&parcel.queued.letter);
        let refused = known.refused_at.is_some() && knocking.paid_as() == PaidAs::Marketing;
        if !known.may_be_told(now, danger) || refused {
            // They were told already, or wish not to be told: it is there when they write.
            return Ok((Ok(Landed::Held), None));
        }
        if self.db.template_rests(knocking.template(), now).await? {
            if !danger || self.db.template_rests(Knocking::Message.template(), now).await? {
                // It waits for the template, or for its reader; somebody hears that nothing told them so.
                events.push(unheard(&parcel.queued));
                return Ok((Ok(Landed::Held), None));
            }
            knocking = Knocking::Message;
        }
        let reference = knock_reference(parcel.queued.id);
        if parcel.queued.repeat && !self.db.sendings_for(&reference).await?.is_empty() {
            // The try of which nobody knew had arrived.
            return Ok((Ok(Landed::Held), None));
        }
        if let Some(wait) = self.no_room(parcel, now).await? {
            return Ok((Err(wait), None));
        }
        let knock = self.knock_of(parcel, knocking).await?;
        let message = Message { reference: reference.clone(), ..self.by_template(parcel, knock) };
        match self.channel.carry(parcel.platform(), Deed::Send(message)).await {
            Ok(Done::Message(message)) => {
                let sending = self.sending(parcel, message, (knocking.paid_as(), reference), now).await?;
                Ok((Ok(Landed::Held), Some(Carried { sending, letters: Vec::new(), knock: true, danger })))
            }
            Ok(_) => Ok((Ok(Landed::Held), None)),
            // The platform's own report may have been faster.
            Err(SendError::Ambiguous) if !self.db.sendings_for(&reference).await?.is_empty() => {
                Ok((Ok(Landed::Held), None))
            }
            Err(SendError::Refused(code)) => {
                // The letters wait for their reader to write, and somebody hears that nothing told them so.
                match code.as_str() {
                    NO_NEWS => self.db.refused_news(known.person_id, now).await?,
                    HELD_BACK => {}
                    _ => events.push(unheard(&parcel.queued)),
                }
                events.extend(refused_template(&code).map(|word| rests(&parcel.queued, knocking.template(), word)));
                tracing::warn!(code, "a template was refused");
                Ok((Ok(Landed::Held), None))
            }
            Err(error) => Ok((Err(error), None)),
        }
    }

    /// Whether the account has written first to as many people today as it may; danger goes all the same.
    pub(super) async fn no_room(&self, parcel: &Parcel, now: Time) -> Result<Option<SendError>> {
        let Some(terms) = &self.whatsapp else { return Ok(None) };
        if parcel.queued.letter.lane == Lane::Danger || self.db.wrote_first(now - DAY).await? < terms.people_a_day {
            return Ok(None);
        }
        metrics::counter!("lamppost_whatsapp_no_room_total").increment(1);
        Ok(Some(SendError::NoRoom))
    }

    async fn knock_of(&self, parcel: &Parcel, knocking: Knocking) -> Result<Knock> {
        let read = read_all(0);
        let fact = |text: &str| parameter(text, FACT);
        let need = match parcel.queued.letter.about {
            Some(need) => self.db.need_of(need).await?,
            None => None,
        };
        let code = need.as_ref().map_or_else(String::new, |need| need.code.to_string());
        let (facts, presses) = match (knocking, &parcel.queued.letter.post) {
            (Knocking::News, _) => (vec![fact(&code), fact(&self.council)], vec![read]),
            (Knocking::CanYouHelp, Post::Tell { say: Say::CanYouHelp { category, code, .. }, .. }) => {
                let kind = self.words.plain("en", &format!("name-category-{}", category.code().replace('_', "-")), &[]);
                let street = match &need {
                    Some(need) => self.db.reading_chat(need.chat_id).await?.map_or_else(String::new, |chat| chat.name),
                    None => String::new(),
                };
                (vec![fact(&kind), fact(&street)], vec![read, Command::Pass { code: code.clone() }.to_data()])
            }
            (
                Knocking::Cards,
                Post::Tell {
                    say: Say::Whatsapp(Whatsapp::HostCards { street, shares } | Whatsapp::ShareCard { street, shares }),
                    ..
                },
            ) => (vec![shares.len().to_string(), fact(street)], vec![read, "hoststop:me".to_owned()]),
            _ => (vec![fact(&self.council)], vec![read]),
        };
        Ok(Knock { template: knocking.template(), facts, presses })
    }

    pub(super) fn by_template(&self, parcel: &Parcel, knock: Knock) -> Message {
        let (chat, reference) = (parcel.address.clone(), reference(parcel));
        Message { chat, reference, knock: Some(knock), ..Message::default() }
    }
}

/// The press that shows what waits, or all of the broadcast of a delivery.
pub(super) fn read_all(delivery: i64) -> String {
    Command::Whatsapp(command::Whatsapp::Read { delivery }).to_data()
}
