//! The handle's human side: who has WhatsApp, and what their phones do with the bot's messages.

use serde_json::json;

use super::Cloud;
use super::ids;
use super::model::{CloudShown, Contact, Person, Reading};

impl Cloud {
    /// Somebody with a phone number made from `id`.
    pub fn person(&self, id: i64, name: &str) {
        let phone = Some(ids::phone(id));
        self.person_with(id, Contact { name: name.to_string(), phone, user_id: ids::user_id(id, 0), username: None });
    }

    /// Somebody with these names and numbers. Who is there already keeps their chat.
    pub fn person_with(&self, id: i64, card: Contact) {
        let mut state = self.core.state();
        match state.people.get_mut(&id) {
            Some(person) => person.card = card,
            None => {
                state.people.insert(id, Person::new(card));
            }
        }
        state.touch();
    }

    /// Everybody with WhatsApp: id and card, lowest id first.
    pub fn people(&self) -> Vec<(i64, Contact)> {
        let state = self.core.state();
        state.people.iter().map(|(id, person)| (*id, person.card.clone())).collect()
    }

    /// Somebody's card.
    pub fn contact(&self, person: i64) -> Option<Contact> {
        self.core.state().people.get(&person).map(|person| person.card.clone())
    }

    /// The 1:1 chat with the bot, oldest first.
    pub fn messages(&self, person: i64) -> Vec<CloudShown> {
        let state = self.core.state();
        state.people.get(&person).map(|person| person.chat.clone()).unwrap_or_default()
    }

    /// Does the chat show that the bot is typing?
    pub fn typing(&self, person: i64) -> bool {
        let state = self.core.state();
        let until = state.people.get(&person).and_then(|person| person.typing);
        until.is_some_and(|until| state.now() < until)
    }

    /// Blocks the bot, or lets it through again. Its messages then stay at `sent`.
    pub fn block(&self, person: i64, blocked: bool) {
        self.change_person(person, |person| person.blocked = blocked);
    }

    /// What becomes of messages to somebody from now on.
    pub fn reads(&self, person: i64, how: Reading) {
        self.change_person(person, |person| person.reading = how);
    }

    fn change_person(&self, person: i64, change: impl FnOnce(&mut Person)) {
        let mut state = self.core.state();
        if let Some(person) = state.people.get_mut(&person) {
            change(person);
        }
        state.touch();
    }

    /// Somebody takes another number. The old one is not on WhatsApp any more, and their id for this business is new too.
    pub fn change_number(&self, person: i64, new_phone: &str) {
        let mut state = self.core.state();
        let id = ids::wamid(state.next());
        let mut value = state.value();
        let timestamp = state.now().timestamp().to_string();
        let Some(known) = state.people.get_mut(&person) else { return };
        let old = known.card.phone.replace(new_phone.to_string()).unwrap_or_default();
        known.changes += 1;
        known.card.user_id = ids::user_id(person, known.changes);
        let body = format!("User {} changed from {old} to {new_phone}", known.card.name);
        value["messages"] = json!([{
            "from": old,
            "id": id,
            "timestamp": timestamp,
            "type": "system",
            "system": {"body": body, "wa_id": new_phone, "type": "user_changed_number"},
        }]);
        state.hook("messages", value);
    }

    /// Somebody taps "Stop" on marketing: such templates are refused from now on.
    pub fn stop_marketing(&self, person: i64) {
        let mut state = self.core.state();
        let mut value = state.value_about(person);
        // A number here, while it is a string everywhere else.
        let timestamp = state.now().timestamp();
        let Some(known) = state.people.get_mut(&person) else { return };
        known.no_marketing = true;
        let mut preference = json!({
            "user_id": known.card.user_id,
            "detail": "User requested to stop marketing messages",
            "category": "marketing_messages",
            "value": "stop",
            "timestamp": timestamp,
        });
        if let Some(phone) = &known.card.phone {
            preference["wa_id"] = json!(phone);
        }
        value["user_preferences"] = json!([preference]);
        state.hook("user_preferences", value);
    }
}
