//! The fallback of a private message: shown to one member of a group alone, said there aloud, or held until its
//! reader opens a private chat.

use super::Desk;
use super::deliver::{Parcel, landed};
use super::news::{event, someone};
use super::outcome::Landed;
use crate::channel::{Alone, Channel, Deed, Message, SendError};
use crate::domain::Time;
use crate::domain::awaiting::Question;
use crate::domain::event::{Delivered, Place, What, Who};
use crate::domain::letter::{Button, Fallback, Lane, Post, Press};
use crate::domain::say::{Label, Say};
use crate::domain::street::{Chat, ChatState, Person};
use crate::store::Result;
use crate::store::outbox::Queued;

impl<C: Channel> Desk<C> {
    /// Whether a person must not be written to first: they said stop, or somebody near may read it, or they asked to be
    /// forgotten. Who said stop still hears of what they asked for. What takes words away again always goes.
    pub(super) async fn is_unwanted(&self, queued: &Queued, person: &Person, now: Time) -> Result<bool> {
        let letter = &queued.letter;
        let speaks = matches!(
            letter.post,
            Post::Tell { .. }
                | Post::Copy { .. }
                | Post::File { .. }
                | Post::Charted { .. }
                | Post::Table { .. }
                | Post::Notice { edit: false, .. }
        );
        if letter.answer || !speaks {
            return Ok(false);
        }
        if person.hushed || person.forget_at.is_some() {
            return Ok(true);
        }
        Ok(match letter.about {
            _ if !person.stopped => false,
            Some(need) => !self.db.waits_for(person.id, need, now).await?,
            None => true,
        })
    }

    /// Whether it is night and a letter is neither an answer, nor about danger, nor part of a talk that goes on: then it
    /// waits until the quiet time ends.
    pub(super) fn can_wait_for_morning(&self, queued: &Queued, person: &Person, now: Time) -> bool {
        let letter = &queued.letter;
        let speaks = matches!(letter.post, Post::Tell { .. } | Post::Copy { .. });
        let asked = person.awaiting.as_ref().and_then(|asked| asked.live(now));
        let talks = matches!(asked, Some(Question::Talk(..)));
        self.clocks.is_quiet(now) && speaks && !letter.answer && letter.lane != Lane::Danger && !talks
    }

    /// Says something, by its fallback if need be.
    pub(super) async fn tell(
        &self,
        parcel: &Parcel,
        message: Message,
        otherwise: &Fallback,
        events: &mut Vec<Delivered>,
    ) -> Result<std::result::Result<Landed, SendError>> {
        let reachable = parcel.person.as_ref().is_none_or(|person| person.reachable);
        if reachable {
            match self.channel.carry(parcel.platform(), Deed::Send(message.clone())).await {
                Err(SendError::Unreachable) => {
                    let what = What::Standing { present: false, admin: false };
                    let who = parcel.person.as_ref().map(someone);
                    if let Some(who) = who {
                        events.push(event(&parcel.queued, Place::Private, Who::Person(who), what));
                    }
                }
                result => return Ok(result.map(landed)),
            }
        }
        self.down(parcel, message, otherwise, events).await
    }

    /// One step of the fallback: the person cannot be reached in private.
    async fn down(
        &self,
        parcel: &Parcel,
        message: Message,
        otherwise: &Fallback,
        events: &mut Vec<Delivered>,
    ) -> Result<std::result::Result<Landed, SendError>> {
        match otherwise {
            Fallback::Skip => Ok(Ok(Landed::Dropped)),
            Fallback::Wait => Ok(Ok(Landed::Held)),
            Fallback::InGroup { chat_id, message: reply, callback } => {
                self.in_group(parcel, *chat_id, Message { reply_to: reply.clone(), ..message }, callback).await
            }
            Fallback::Whisper { chat_id, callback } => {
                Ok(match self.alone(parcel, *chat_id, &message, callback).await? {
                    Some(result) => result,
                    None => Ok(Landed::Held),
                })
            }
            Fallback::Aloud { chat_id, message: reply, say } => {
                if let Some(result) = self.alone(parcel, *chat_id, &message, &None).await? {
                    return Ok(result);
                }
                let html = self.words.say(parcel.language(), say).html;
                let button = Button { label: Label::OpenPrivate {}, press: Press::OpenPrivate };
                // In danger nobody is sent to another place.
                let rows = if parcel.queued.letter.lane == Lane::Danger { Vec::new() } else { vec![vec![button]] };
                let keys = self.keys(parcel.language(), &rows);
                let aloud = Message { html, keys, reply_to: reply.clone(), ..message };
                if let Err(error) = self.in_group(parcel, *chat_id, aloud, &None).await? {
                    return Ok(Err(error));
                }
                // The whole of it, with its buttons, waits for them in private.
                Ok(Ok(Landed::Held))
            }
            Fallback::Invite { chat_id, message: reply, callback } => {
                let holds = self.db.holds_letters(parcel.person.as_ref().map_or(0, |p| p.id)).await?;
                if !holds {
                    let button = Button { label: Label::OpenPrivate {}, press: Press::OpenPrivate };
                    let invite = Message {
                        html: self.words.say(parcel.language(), &Say::OpenPrivately {}).html,
                        keys: self.keys(parcel.language(), &[vec![button]]),
                        reply_to: reply.clone(),
                        ..message
                    };
                    if let Err(error) = self.in_group(parcel, *chat_id, invite, callback).await? {
                        return Ok(Err(error));
                    }
                }
                if let Some(need) = parcel.queued.letter.about {
                    events.push(event(&parcel.queued, Place::Private, Who::Platform, What::Unreached { need }));
                }
                Ok(Ok(Landed::Held))
            }
        }
    }

    /// Shows something to one member of a group: alone if the platform lets us, else as a short message there.
    async fn in_group(
        &self,
        parcel: &Parcel,
        chat: i64,
        mut message: Message,
        callback: &Option<String>,
    ) -> Result<std::result::Result<Landed, SendError>> {
        if let Some(result) = self.alone(parcel, chat, &message, callback).await? {
            return Ok(result);
        }
        let Some(chat) = self.speaks_in(chat).await? else {
            return Ok(Ok(Landed::Dropped));
        };
        message.chat = chat.address;
        Ok(self.channel.carry(parcel.platform(), Deed::Send(message)).await.map(landed))
    }

    /// Shows something to one member of a group alone; nothing when the platform does not let us.
    async fn alone(
        &self,
        parcel: &Parcel,
        chat: i64,
        message: &Message,
        callback: &Option<String>,
    ) -> Result<Option<std::result::Result<Landed, SendError>>> {
        let (Some(chat), Some(person)) = (self.speaks_in(chat).await?, &parcel.person) else {
            return Ok(None);
        };
        if !chat.bot_admin && callback.is_none() {
            return Ok(None);
        }
        let alone = Alone { person: person.address.clone(), callback: callback.clone() };
        let attempt = Message { chat: chat.address, alone: Some(alone), reply_to: None, ..message.clone() };
        Ok(match self.channel.carry(parcel.platform(), Deed::Send(attempt)).await {
            Err(SendError::Refused(_) | SendError::NotThere) => None,
            result => Some(result.map(landed)),
        })
    }

    /// The group, if the bot may say anything there.
    async fn speaks_in(&self, chat: i64) -> Result<Option<Chat>> {
        let chat = self.db.reading_chat(chat).await?;
        Ok(chat.filter(|c| matches!(c.state, ChatState::Active | ChatState::Paused)))
    }
}
