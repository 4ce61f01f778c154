//! A broadcast's message, rendered from the state of the moment: new where there is none yet, edited where there is.

use super::Desk;
use super::deliver::{Parcel, landed};
use super::news::{event, group};
use super::outcome::Landed;
use crate::channel::{Channel, Deed, Done, Message, SendError};
use crate::domain::Time;
use crate::domain::broadcast::Level;
use crate::domain::event::{Delivered, What, Who};
use crate::domain::letter::{Lane, Post};
use crate::store::Result;
use crate::store::outbox::Queued;

impl<C: Channel> Desk<C> {
    /// Whether a letter to many must wait for the morning: only an emergency breaks the night.
    pub(super) fn is_too_late(&self, queued: &Queued, now: Time) -> bool {
        queued.letter.lane == Lane::Bulk
            && self.clocks.is_quiet(now)
            && matches!(queued.letter.post, Post::Notice { edit: false, .. })
    }

    /// What broadcasts need: their messages, and how many people are where.
    pub(super) async fn council(
        &self,
        parcel: &Parcel,
        now: Time,
        events: &mut Vec<Delivered>,
    ) -> Result<std::result::Result<Landed, SendError>> {
        match &parcel.queued.letter.post {
            Post::Notice { delivery, pin, .. } => self.notice(parcel, (*delivery, *pin), now).await,
            _ => Ok(self.count_people(parcel, events).await),
        }
    }

    /// Shows what a delivery shows now.
    async fn notice(
        &self,
        parcel: &Parcel,
        (delivery, pin): (i64, bool),
        now: Time,
    ) -> Result<std::result::Result<Landed, SendError>> {
        let kind = parcel.kind();
        let view = match self.db.notice(delivery).await? {
            Some(view) if view.may_be_shown(kind) && view.is_wanted() => view,
            _ => return Ok(Ok(Landed::Dropped)),
        };
        if parcel.person.as_ref().is_some_and(|person| !person.reachable) {
            return Ok(Err(SendError::Unreachable));
        }
        let html = self.words.notice(&view, (&self.council, &self.contact), (&self.clocks, now)).html;
        let keys = self.keys("en", &view.buttons(now));
        let chat = parcel.address.clone();
        if !view.delivery.message.is_empty() {
            let message = view.delivery.message.clone();
            if view.broadcast.level == Some(Level::Emergency)
                && !view.broadcast.speaks(now)
                && view.delivery.chat_id.is_some()
            {
                // It is over or taken back: it must not stand at the top. Where it was never pinned, nothing happens.
                let _ = self
                    .channel
                    .carry(parcel.platform(), Deed::Unpin { chat: chat.clone(), message: message.clone() })
                    .await;
            }
            let edit = Deed::Edit { chat: chat.clone(), message, html, keys };
            return Ok(match self.channel.carry(parcel.platform(), edit).await {
                // Taken away by somebody: there is nothing left to change, and it is not said again.
                Ok(_) | Err(SendError::NotThere) => Ok(Landed::Sent(String::new())),
                Err(error) => Err(error),
            });
        }
        let emergency = view.broadcast.level == Some(Level::Emergency);
        let silent = !emergency && self.clocks.is_quiet(now);
        let message = Message { chat: chat.clone(), html, keys, silent, ..Message::default() };
        let sent = self.channel.carry(parcel.platform(), Deed::Send(message)).await;
        if let (Ok(Done::Message(message)), true) = (&sent, pin) {
            // Without the right to pin, the message stands as it is.
            let pinned = self.channel.carry(parcel.platform(), Deed::Pin { chat, message: message.clone() }).await;
            if pinned.is_err() {
                tracing::info!(delivery, "an emergency could not be pinned");
            }
        }
        Ok(sent.map(landed))
    }

    /// Asks how many people are in a chat.
    async fn count_people(
        &self,
        parcel: &Parcel,
        events: &mut Vec<Delivered>,
    ) -> std::result::Result<Landed, SendError> {
        match self.channel.carry(parcel.platform(), Deed::CountPeople { chat: parcel.address.clone() }).await? {
            Done::Count(people) => {
                let what = What::Counted { people: (people - 1).max(0) };
                events.push(event(&parcel.queued, group(&parcel.address), Who::Platform, what));
                Ok(Landed::Sent(String::new()))
            }
            other => Ok(landed(other)),
        }
    }
}
