//! Who came, and where: people and chats are known to the memory before anything is done for them.

use super::{Result, Service};
use crate::command::Command;
use crate::domain::DAY;
use crate::domain::event::{Event, Group, Place, Said, Someone, What, Who};
use crate::domain::impostor::shown_first_name;
use crate::domain::need::{ClaimState, Consent};
use crate::domain::say::Say;
use crate::domain::street::{Chat, ChatKind, ChatState, Person, Platform, STREET_NAME, shown_name};
use crate::domain::understand::{Danger, danger};
use crate::service::access::bare::is_unseen;
use crate::service::access::here::Here;
use crate::store::Tx;

impl Service {
    /// Finds or makes the rows of an event's person and chat. Nothing for what is none of our business.
    pub(super) async fn arrive(&self, tx: &mut Tx, event: &Event) -> Result<Option<Here>> {
        if let What::Moved { .. } = event.what {
            return Ok(Some(self.nobody(None)));
        }
        let chat = match &event.place {
            Place::Private => None,
            Place::Group(group) | Place::Channel(group) => Some(self.chat_of(tx, event, group).await?),
        };
        let who = match &event.who {
            // The platform's late word about somebody who was forgotten meanwhile: nobody is made of it.
            Who::Person(someone)
                if matches!(event.what, What::Standing { present: false, .. } | What::AdminKnown { .. })
                    && tx.person_at(event.platform, &someone.address).await?.is_none() =>
            {
                return Ok(None);
            }
            Who::Person(someone) => Some(self.person_of(tx, event, someone).await?),
            Who::TheChat | Who::Platform => None,
        };
        if let (Some(chat), Some(person)) = (&chat, &who)
            && chat.kind == ChatKind::Street
        {
            tx.put_member(chat.id, person.id);
        }
        let mut here = self.nobody(chat);
        here.who = who;
        here.is_chat = event.who == Who::TheChat;
        here.is_channel = matches!(event.place, Place::Channel(_));
        match &event.what {
            What::Said(said) | What::AdminKnown { said, .. } => {
                here.message = Some(said.message.clone());
                self.take_in(&mut here, said.clone());
            }
            What::Pressed { data, callback, message } => {
                here.keep = data.ends_with(crate::domain::command::KEEP);
                here.callback = Some(callback.clone());
                here.message.clone_from(message);
            }
            _ => {}
        }
        Ok(Some(here))
    }

    fn nobody(&self, chat: Option<Chat>) -> Here {
        Here {
            who: None,
            chat,
            message: None,
            callback: None,
            said: None,
            is_chat: false,
            is_channel: false,
            keep: false,
            is_admin: false,
            greeted: false,
            danger: Danger::None,
        }
    }

    /// Words are here: how dangerous they sound is judged now, once.
    pub(super) fn take_in(&self, here: &mut Here, said: Said) {
        here.danger = danger(spoken(&said.text), &self.rules().lexicon);
        here.said = Some(said);
    }

    async fn person_of(&self, tx: &mut Tx, event: &Event, someone: &Someone) -> Result<Person> {
        let first_name = shown_first_name(&someone.first_name, &self.rules().council);
        let language = someone.language.clone().unwrap_or_default();
        let wrote_privately = matches!(event.place, Place::Private) && !matches!(event.what, What::Standing { .. });
        if let Some(known) = self.known(tx, event.platform, someone).await? {
            let mut person = known.clone();
            if !first_name.is_empty() || event.platform == Platform::Telegram {
                person.first_name = first_name;
            }
            if !language.is_empty() {
                person.language = language;
            }
            if tx.now() - person.seen_at >= DAY || person.idle_asked_at.is_some() {
                person.seen_at = tx.now();
                person.idle_asked_at = None;
            }
            if wrote_privately && !person.reachable {
                person.reachable = true;
                tx.release_held(person.id).await?;
            }
            if person != known {
                tx.put_person(person.clone());
            }
            return Ok(person);
        }
        let person = Person {
            id: tx.next_id("row").await?,
            platform: event.platform,
            address: someone.address.clone(),
            first_name,
            language,
            reachable: wrote_privately,
            awaiting: None,
            created_at: tx.now(),
            noticed: false,
            stopped: false,
            suspended: false,
            young: false,
            hushed: false,
            seen_at: tx.now(),
            idle_asked_at: None,
            asked_at: 0,
            forget_at: None,
        };
        tx.put_person(person.clone());
        Ok(person)
    }

    async fn chat_of(&self, tx: &mut Tx, event: &Event, group: &Group) -> Result<Chat> {
        if let Some(mut chat) = tx.chat_at(event.platform, &group.address).await? {
            if chat.name.is_empty() && !group.title.is_empty() {
                chat.name = shown_name(&group.title, STREET_NAME);
                tx.put_chat(chat.clone());
            }
            return Ok(chat);
        }
        let name = shown_name(&group.title, STREET_NAME);
        let (id, place) = (tx.next_id("row").await?, (event.platform, group.address.clone()));
        let chat = Chat::new(id, place, name, tx.now());
        tx.put_chat(chat.clone());
        Ok(chat)
    }

    /// Somebody left a street's group: its needs are no longer theirs to see.
    pub(super) async fn departed(&self, tx: &mut Tx, here: &Here, platform: Platform, address: &str) -> Result<()> {
        let known = match tx.person_at(platform, address).await? {
            Some(person) => Some(person),
            // They may write from their other account now.
            None => tx.person_alias(platform, address).await?,
        };
        if let (Some(street), Some(person)) = (here.street(), known) {
            tx.drop_member(street.id, person.id).await?;
            // Who is no longer of the street helps there no longer: the place is free, and what they were shown is hidden.
            for mut claim in tx.claims_standing(person.id).await? {
                let Some(mut need) = tx.need(claim.need_id).await? else { continue };
                if need.chat_id != street.id && !need.wide {
                    continue;
                }
                if claim.state == ClaimState::Live {
                    self.free(tx, &mut need, claim, Some(person.id)).await?;
                } else {
                    self.hide_from(tx, &need, Some(person.id)).await?;
                    (claim.agreed, claim.talk) = (Consent::No, false);
                    tx.put_claim(claim);
                }
            }
        }
        Ok(())
    }

    /// A group got a new id: its message ids are no longer true, so its open cards are posted anew.
    pub(super) async fn moved(&self, tx: &mut Tx, platform: Platform, from: &str, to: &str) -> Result<()> {
        let Some(chat) = tx.chat_at(platform, from).await? else {
            return Ok(());
        };
        if let Some(other) = tx.chat_at(platform, to).await?
            && other.id != chat.id
            && (other.kind != ChatKind::Street || other.area_id.is_some())
        {
            // The new id is that of another chat that is at work: no word of the platform alone makes one of the two.
            return self.ask_of_move(tx, chat.id, (other.id, to)).await;
        }
        self.move_to(tx, chat, to).await
    }

    /// The same chat, under its new id.
    pub(super) async fn move_to(&self, tx: &mut Tx, mut chat: Chat, to: &str) -> Result<()> {
        let platform = chat.platform;
        if let Some(other) = tx.chat_at(platform, to).await? {
            // The new id was heard of before the move was: that row stands aside for the one with the street's history.
            let mut other = other;
            other.address = format!("moved:{}", other.id);
            other.state = ChatState::Left;
            tx.put_chat(other);
            tx.write_now().await?;
        }
        chat.address = to.to_owned();
        tx.put_chat(chat.clone());
        tx.forget_posts(chat.id).await?;
        tx.forget_messages(chat.id).await?;
        match chat.kind {
            ChatKind::Street => {
                for need in tx.needs_looking(chat.id).await? {
                    tx.send(crate::service::record::needs::street_card(chat.id, need.id));
                }
            }
            ChatKind::Exercise => {}
            ChatKind::Desk => {
                for need in tx.needs_at_desk(chat.area_id.unwrap_or(0)).await? {
                    tx.send(crate::service::record::needs::case_card(chat.id, need.id));
                }
            }
            // Its open cases stay at the desk, which sees that nobody answers.
            ChatKind::Partner => {}
        }
        Ok(())
    }

    /// Whether the bot may say anything here now. A street that waits to be accepted gets the charter and then
    /// silence; a paused one hears only its admins. Danger was heard before.
    pub(super) fn may_speak(&self, tx: &mut Tx, here: &Here, command: &Command) -> bool {
        let Some(chat) = here.street() else {
            return true;
        };
        let admin = matches!(
            command,
            Command::Setup { .. }
                | Command::Pause
                | Command::Resume
                | Command::Quiet { .. }
                | Command::Mute { .. }
                | Command::Leave
                | Command::LetIn { .. }
                | Command::ComeBack
        );
        let say = match chat.state {
            ChatState::Active => return true,
            ChatState::Waiting | ChatState::Left => {
                let open = admin || matches!(command, Command::Start { token: Some(_) });
                return open && chat.state == ChatState::Waiting;
            }
            ChatState::Leaving => {
                let back = matches!(command, Command::ComeBack);
                return back || matches!(command, Command::Need { text } if self.is_danger(text, tx.now()));
            }
            ChatState::Paused if admin => return true,
            ChatState::Paused => Say::StreetPaused {},
        };
        if *command != Command::Unknown {
            here.reply(tx, say);
        }
        false
    }
}

/// What somebody says, without the name of a command before it: what danger is looked for in.
pub(super) fn spoken(text: &str) -> &str {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || is_unseen(c));
    if text.starts_with('/') { text.split_once(char::is_whitespace).map_or("", |(_, words)| words) } else { text }
}
