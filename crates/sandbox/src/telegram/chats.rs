//! Methods about chats, members, the bot itself, its commands and its webhook.

use serde_json::{Value, json};

use super::error::{Refusal, Reply};
use super::model::{BotRights, Chat, Kind, Role, Standing};
use super::params::Params;
use super::seen::Seen;
use super::state::State;

impl State {
    /// `getMe`.
    pub fn get_me(&self) -> Value {
        let mut me = self.bot.json();
        let extras = [
            ("can_join_groups", true),
            ("can_read_all_group_messages", false),
            ("supports_inline_queries", false),
            ("can_connect_to_business", false),
            ("has_main_web_app", false),
            ("has_topics_enabled", false),
            ("allows_users_to_create_topics", false),
        ];
        for (name, value) in extras {
            me[name] = json!(value);
        }
        me
    }

    /// `getChat`: a `ChatFullInfo`.
    pub fn get_chat(&self, params: &Params) -> Reply {
        let chat = self.may_read(self.chat_of(params)?)?;
        let mut full = chat.json();
        full["accent_color_id"] = json!(chat.id.rem_euclid(7));
        full["max_reaction_count"] = json!(11);
        full["accepted_gift_types"] = json!({
            "unlimited_gifts": false,
            "limited_gifts": false,
            "unique_gifts": false,
            "premium_subscription": false,
            "gifts_from_channels": false,
        });
        if chat.kind.is_group() {
            full["permissions"] = json!({
                "can_send_messages": true,
                "can_send_audios": true,
                "can_send_documents": true,
                "can_send_photos": true,
                "can_send_videos": true,
                "can_send_video_notes": true,
                "can_send_voice_notes": true,
                "can_send_polls": true,
                "can_send_other_messages": true,
                "can_add_web_page_previews": true,
                "can_react_to_messages": true,
                "can_edit_tag": false,
                "can_change_info": false,
                "can_invite_users": true,
                "can_pin_messages": false,
                "can_manage_topics": false,
            });
        }
        let pinned = chat.pinned.last().and_then(|id| chat.messages.get(id));
        if let Some(pinned) = pinned {
            full["pinned_message"] = self.message_json(pinned);
        }
        Ok(full)
    }

    /// `getChatMemberCount`.
    pub fn get_chat_member_count(&self, params: &Params) -> Reply {
        let chat = self.may_read(self.chat_of(params)?)?;
        let count = match chat.kind {
            Kind::Private => 2,
            Kind::Shared(_) => chat.members.len() + usize::from(chat.bot.is_in()),
        };
        Ok(json!(count))
    }

    /// `getChatAdministrators`: people, and the bot itself when it is one.
    pub fn get_chat_administrators(&self, params: &Params) -> Reply {
        let chat = self.may_read(self.chat_of(params)?)?;
        if chat.kind == Kind::Private {
            return Err(Refusal::bad("there are no administrators in the private chat"));
        }
        if !chat.bot.is_in() {
            let kind = chat.kind.wire();
            return Err(Refusal::forbidden(format!("bot is not a member of the {kind} chat")));
        }
        let staff = chat.members.iter().filter(|(_, r)| **r != Role::Member);
        let mut list: Vec<Value> = staff.map(|(id, role)| self.member_json(chat, *id, Some(*role))).collect();
        if chat.bot.is_admin() {
            list.push(self.bot_member_json(chat, chat.bot));
        }
        Ok(Value::Array(list))
    }

    /// `getChatMember`.
    pub fn get_chat_member(&self, params: &Params) -> Reply {
        let chat = self.may_read(self.chat_of(params)?)?;
        let person = params.int("user_id").ok_or_else(|| Refusal::bad("invalid user_id specified"))?;
        if person == self.bot.id {
            return Ok(self.bot_member_json(chat, chat.bot));
        }
        if !self.people.contains_key(&person) {
            return Err(Refusal::bad("PARTICIPANT_ID_INVALID"));
        }
        let role = chat.members.get(&person).copied();
        Ok(self.member_json(chat, person, role))
    }

    /// A `ChatMember` for a person; `None` means that they left.
    pub fn member_json(&self, chat: &Chat, person: i64, role: Option<Role>) -> Value {
        let user = self.user(person);
        match role {
            None => json!({"status": "left", "user": user}),
            Some(Role::Member) => json!({"status": "member", "user": user}),
            Some(Role::Owner) => {
                json!({"status": "creator", "user": user, "is_anonymous": false})
            }
            Some(Role::Admin) => administrator(user, chat, BotRights::admin()),
        }
    }

    /// A `ChatMember` for the bot.
    pub fn bot_member_json(&self, chat: &Chat, standing: Standing) -> Value {
        let user = self.bot_user();
        match standing {
            Standing::Stranger | Standing::Left => json!({"status": "left", "user": user}),
            Standing::Kicked => json!({"status": "kicked", "user": user, "until_date": 0}),
            Standing::In(BotRights::Member) => json!({"status": "member", "user": user}),
            Standing::In(BotRights::Restricted) => restricted(user),
            Standing::In(rights) => administrator(user, chat, rights),
        }
    }

    /// `leaveChat`.
    pub fn leave_chat(&mut self, params: &Params) -> Reply {
        let id = self.chat_of(params)?;
        if self.may_touch(id)?.kind == Kind::Private {
            return Err(Refusal::bad("chat member status can't be changed in private chats"));
        }
        let by = self.bot.id;
        self.stand(id, by, Standing::Left);
        self.service(id, by, "left_chat_member", self.bot.json());
        let at = self.now();
        self.log(Seen::Left { at, chat: id });
        Ok(json!(true))
    }

    /// `sendChatAction`.
    pub fn send_chat_action(&mut self, params: &Params) -> Reply {
        let chat = self.chat_of(params)?;
        self.may_write(chat)?;
        let action = params.text("action");
        if action.is_empty() {
            return Err(Refusal::bad("wrong parameter action in request"));
        }
        let at = self.now();
        self.log(Seen::Action { at, chat, action });
        Ok(json!(true))
    }

    /// Changes where the bot stands and tells it (`my_chat_member`).
    pub fn stand(&mut self, id: i64, by: i64, standing: Standing) {
        let Some(chat) = self.chats.get(&id) else {
            return;
        };
        if chat.bot == standing {
            return;
        }
        let update = json!({
            "chat": chat.json(),
            "from": self.user(by),
            "date": self.now().timestamp(),
            "old_chat_member": self.bot_member_json(chat, chat.bot),
            "new_chat_member": self.bot_member_json(chat, standing),
        });
        if let Some(chat) = self.chats.get_mut(&id) {
            chat.bot = standing;
        }
        self.deliver("my_chat_member", update);
    }
}

fn administrator(user: Value, chat: &Chat, rights: BotRights) -> Value {
    let BotRights::Admin { delete, pin, post } = rights else {
        return json!({"status": "member", "user": user});
    };
    let channel = chat.kind.is_channel();
    let mut member = json!({
        "status": "administrator",
        "user": user,
        "can_be_edited": false,
        "is_anonymous": false,
        "can_manage_chat": true,
        "can_delete_messages": delete,
        "can_manage_video_chats": false,
        "can_restrict_members": false,
        "can_promote_members": false,
        "can_change_info": false,
        "can_invite_users": true,
        "can_post_stories": false,
        "can_edit_stories": false,
        "can_delete_stories": false,
        "can_send_welcome_messages": false,
    });
    if channel {
        member["can_post_messages"] = json!(post);
        member["can_edit_messages"] = json!(post);
    } else {
        member["can_pin_messages"] = json!(pin);
        member["can_manage_topics"] = json!(false);
    }
    member
}

fn restricted(user: Value) -> Value {
    json!({
        "status": "restricted",
        "user": user,
        "is_member": true,
        "can_send_messages": false,
        "can_send_audios": false,
        "can_send_documents": false,
        "can_send_photos": false,
        "can_send_videos": false,
        "can_send_video_notes": false,
        "can_send_voice_notes": false,
        "can_send_polls": false,
        "can_send_other_messages": false,
        "can_add_web_page_previews": false,
        "can_react_to_messages": false,
        "can_edit_tag": false,
        "can_change_info": false,
        "can_invite_users": false,
        "can_pin_messages": false,
        "can_manage_topics": false,
        "until_date": 0,
    })
}
