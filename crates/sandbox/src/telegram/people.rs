//! The handle's world-building side: people, chats, and who is in them.

use serde_json::json;

use super::Emulator;
use super::model::{BotRights, Chat, GroupKind, Kind, Message, Person, Role, Standing};
use super::state::State;

impl Emulator {
    /// Somebody with an account and a private chat that nobody has opened yet.
    pub fn person(&self, id: i64, first: &str, last: Option<&str>) {
        let mut state = self.core.state();
        state.people.insert(id, Person::new(id, first, last));
        let chat = state.chats.entry(id).or_insert_with(|| Chat::new(id, Kind::Private, first));
        chat.title = first.to_string();
        chat.last_name = last.map(str::to_string);
        state.touch();
    }

    /// Sets the language of a person's app; `None` hides it.
    pub fn speaks(&self, person: i64, language: Option<&str>) {
        if let Some(person) = self.core.state().people.get_mut(&person) {
            person.language = language.map(str::to_string);
        }
    }

    /// Gives a person a name after the `@`.
    pub fn username(&self, person: i64, name: &str) {
        if let Some(person) = self.core.state().people.get_mut(&person) {
            person.username = Some(name.to_string());
        }
    }

    /// Somebody else's bot.
    pub fn other_bot(&self, id: i64, first: &str, username: &str) {
        self.person(id, first, None);
        if let Some(bot) = self.core.state().people.get_mut(&id) {
            bot.is_bot = true;
            bot.language = None;
            bot.username = Some(username.to_string());
        }
    }

    /// The account is gone: the bot's messages are refused.
    pub fn deactivate(&self, person: i64) {
        if let Some(person) = self.core.state().people.get_mut(&person) {
            person.deactivated = true;
        }
    }

    /// A shared chat without anybody in it.
    pub fn group(&self, id: i64, title: &str, kind: GroupKind) {
        let mut state = self.core.state();
        state.chats.insert(id, Chat::new(id, Kind::Shared(kind), title));
        state.touch();
    }

    /// The chat no longer exists.
    pub fn delete_group(&self, id: i64) {
        if let Some(chat) = self.core.state().chats.get_mut(&id) {
            chat.deleted = true;
        }
    }

    /// A person has been in a chat all along: nobody is told.
    pub fn seat(&self, chat: i64, person: i64, role: Role) {
        let mut state = self.core.state();
        if let Some(chat) = state.chats.get_mut(&chat) {
            chat.members.insert(person, role);
        }
        state.touch();
    }

    /// A person comes into a chat, or changes what they are in it.
    pub fn join(&self, chat: i64, person: i64, role: Role) {
        self.core.state().member(chat, person, Some(role));
    }

    /// A person leaves a chat.
    pub fn leave_chat(&self, chat: i64, person: i64) {
        self.core.state().member(chat, person, None);
    }

    /// The bot comes into a chat, or gets other rights in it.
    pub fn add_bot(&self, chat: i64, by: i64, rights: BotRights) {
        let mut state = self.core.state();
        let was_in = state.chats.get(&chat).is_some_and(|chat| chat.bot.is_in());
        state.stand(chat, by, Standing::In(rights));
        let bot = state.bot.json();
        if !was_in {
            state.service(chat, by, "new_chat_members", json!([bot]));
        }
    }

    /// The bot is thrown out of a chat.
    pub fn remove_bot(&self, chat: i64, by: i64) {
        let mut state = self.core.state();
        state.stand(chat, by, Standing::Kicked);
        let bot = state.bot.json();
        state.service(chat, by, "left_chat_member", bot);
    }

    /// A person blocks the bot.
    pub fn block_bot(&self, person: i64) {
        self.core.state().stand(person, person, Standing::Kicked);
    }

    /// A person lets the bot write again.
    pub fn unblock_bot(&self, person: i64) {
        let standing = Standing::In(BotRights::Member);
        self.core.state().stand(person, person, standing);
    }

    /// A basic group becomes a supergroup; answers the new id.
    pub fn migrate(&self, group: i64) -> i64 {
        let new = -1_000_000_000_000 - group.abs();
        let mut state = self.core.state();
        let Some(old) = state.chats.get(&group) else {
            return new;
        };
        let mut chat = Chat::new(new, Kind::Shared(GroupKind::Supergroup), &old.title);
        chat.members = old.members.clone();
        chat.bot = old.bot;
        let owner = chat.members.iter().find(|(_, role)| **role == Role::Owner);
        let owner = owner.or_else(|| chat.members.iter().next());
        let by = owner.map_or(state.bot.id, |(id, _)| *id);
        state.chats.insert(new, chat);
        state.service(group, by, "migrate_to_chat_id", json!(new));
        state.service(new, by, "migrate_from_chat_id", json!(group));
        if let Some(old) = state.chats.get_mut(&group) {
            old.migrated_to = Some(new);
        }
        new
    }

    /// Who is in a chat, by id.
    pub fn members(&self, chat: i64) -> Vec<(i64, Role)> {
        let state = self.core.state();
        let chat = state.chats.get(&chat);
        chat.map(|chat| chat.members.clone().into_iter().collect()).unwrap_or_default()
    }
}

impl State {
    /// A message that tells of an event.
    pub fn service(&mut self, chat: i64, by: i64, field: &str, value: serde_json::Value) {
        if self.chats.get(&chat).is_none_or(|c| c.kind.is_channel()) {
            return;
        }
        let mut message = Message::new(chat, self.now());
        message.person = Some(by);
        message.shown_as = self.name_of(by);
        message.head.insert("from".into(), self.user(by));
        message.head.insert(field.into(), value);
        let message = self.file(message);
        if self.hears(&message) {
            let json = self.message_json(&message);
            self.deliver("message", json);
        }
    }

    /// The name shown above what somebody writes.
    pub fn name_of(&self, person: i64) -> String {
        if person == self.bot.id {
            return self.bot.first.clone();
        }
        let known = self.people.get(&person);
        known.map_or_else(|| "Somebody".to_string(), Person::full_name)
    }

    fn member(&mut self, id: i64, person: i64, role: Option<Role>) {
        let Some(chat) = self.chats.get(&id) else {
            return;
        };
        let before = chat.members.get(&person).copied();
        if before == role {
            return;
        }
        let update = json!({
            "chat": chat.json(),
            "from": self.user(person),
            "date": self.now().timestamp(),
            "old_chat_member": self.member_json(chat, person, before),
            "new_chat_member": self.member_json(chat, person, role),
        });
        let told = chat.bot.is_admin();
        if let Some(chat) = self.chats.get_mut(&id) {
            match role {
                Some(role) => chat.members.insert(person, role),
                None => chat.members.remove(&person),
            };
        }
        if told {
            self.deliver("chat_member", update);
        }
        let user = self.user(person);
        match (before, role) {
            (None, Some(_)) => self.service(id, person, "new_chat_members", json!([user])),
            (Some(_), None) => self.service(id, person, "left_chat_member", user),
            _ => self.touch(),
        }
    }
}
