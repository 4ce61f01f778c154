//! The whole emulated world behind one lock, and what every part needs of it.

use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tokio::sync::watch;

use super::CloudOptions;
use super::hooks::{Change, Hooks};
use super::ids;
use super::limits::Limits;
use super::links::ShortLink;
use super::media::File;
use super::model::{CloudShown, Group, Person};
use super::outgoing::Address;
use super::server::CloudCall;
use super::template::Template;
use crate::clock::Clock;

/// Everything that the server and the phones know.
#[derive(Debug)]
pub(super) struct State {
    pub clock: Clock,
    pub options: CloudOptions,
    pub version: Arc<watch::Sender<u64>>,
    pub people: BTreeMap<i64, Person>,
    pub groups: BTreeMap<i64, Group>,
    pub templates: Vec<Template>,
    pub links: Vec<ShortLink>,
    pub media: BTreeMap<String, File>,
    pub hooks: Hooks,
    pub limits: Limits,
    pub calls: Vec<CloudCall>,
    /// Whose chat a message is in.
    owners: HashMap<String, i64>,
    last: u64,
}

impl State {
    pub fn new(clock: Clock, options: CloudOptions, version: Arc<watch::Sender<u64>>) -> State {
        let limits = Limits::new(options.limits, options.portfolio);
        State {
            clock,
            options,
            version,
            people: BTreeMap::new(),
            groups: BTreeMap::new(),
            templates: Vec::new(),
            links: Vec::new(),
            media: BTreeMap::new(),
            hooks: Hooks::default(),
            limits,
            calls: Vec::new(),
            owners: HashMap::new(),
            last: 0,
        }
    }

    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// Tells the page, waiting tests and whoever delivers that something changed.
    pub fn touch(&self) {
        self.version.send_modify(|version| *version += 1);
    }

    /// A number that was never used.
    pub fn next(&mut self) -> u64 {
        self.last += 1;
        self.last
    }

    /// Who has this address now.
    pub fn person_at(&self, address: &Address) -> Option<i64> {
        let fits = |person: &Person| match address {
            Address::Phone(phone) => person.card.phone.as_ref() == Some(phone),
            Address::User(user) => person.card.user_id == *user,
        };
        self.people.iter().find(|(_, person)| fits(person)).map(|(id, _)| *id)
    }

    /// Puts a message into somebody's chat; answers its id.
    pub fn put(&mut self, person: i64, mut shown: CloudShown) -> String {
        let id = ids::wamid(self.next());
        shown.id.clone_from(&id);
        self.owners.insert(id.clone(), person);
        if let Some(person) = self.people.get_mut(&person) {
            person.chat.push(shown);
        }
        self.touch();
        id
    }

    /// Whose chat holds the message, and the message.
    pub fn message(&self, id: &str) -> Option<(i64, &CloudShown)> {
        let owner = *self.owners.get(id)?;
        let chat = &self.people.get(&owner)?.chat;
        chat.iter().rev().find(|shown| shown.id == id).map(|shown| (owner, shown))
    }

    /// Changes a message where it stands.
    pub fn change(&mut self, id: &str, change: impl FnOnce(&mut CloudShown)) {
        let owner = self.owners.get(id).copied();
        if let Some(person) = owner.and_then(|owner| self.people.get_mut(&owner))
            && let Some(shown) = person.chat.iter_mut().rev().find(|shown| shown.id == id)
        {
            change(shown);
        }
        self.touch();
    }

    /// The beginning of a webhook's value: which number it is about.
    pub fn value(&self) -> Value {
        json!({
            "messaging_product": "whatsapp",
            "metadata": {
                "display_phone_number": self.options.number,
                "phone_number_id": self.options.phone_number_id,
            },
        })
    }

    /// The beginning of a value about somebody.
    pub fn value_about(&self, person: i64) -> Value {
        let mut value = self.value();
        if let Some(person) = self.people.get(&person) {
            value["contacts"] = json!([person.card.json()]);
        }
        value
    }

    /// Queues a webhook.
    pub fn hook(&mut self, field: &str, value: Value) {
        let now = self.now();
        self.hooks.push(Change { field: field.to_string(), value }, now);
        self.touch();
    }
}
