//! The handle's watching side: what the bot did, what chats show, and trouble on request.

use std::time::Duration;

use serde_json::Value;

use super::faults::Fault;
use super::model::{Kind, Message, Standing};
use super::seen::{ChatCard, Counts, PersonCard, Recorded, Seen, Shown};
use super::{Emulator, lock};

impl Emulator {
    /// What the bot did, from the `from`-th deed on.
    pub fn seen(&self, from: usize) -> Vec<Seen> {
        let state = self.core.state();
        state.seen.get(from..).unwrap_or_default().to_vec()
    }

    /// How many deeds were seen: the `from` for "what comes next".
    pub fn seen_count(&self) -> usize {
        self.core.state().seen.len()
    }

    /// Waits (in real time) for a deed from `from` on that `fits`.
    pub async fn wait_for(&self, from: usize, limit: Duration, mut fits: impl FnMut(&Seen) -> bool) -> Option<Seen> {
        let mut version = self.core.bells.version.subscribe();
        let deadline = tokio::time::Instant::now() + limit;
        let mut next = from;
        loop {
            version.borrow_and_update();
            let fresh = self.seen(next);
            next += fresh.len();
            if let Some(found) = fresh.into_iter().find(|seen| fits(seen)) {
                return Some(found);
            }
            let changed = tokio::time::timeout_at(deadline, version.changed()).await;
            if !matches!(changed, Ok(Ok(()))) {
                return None;
            }
        }
    }

    /// A number that grows with every change.
    pub fn version(&self) -> u64 {
        *self.core.bells.version.borrow()
    }

    /// Resolves when the version is no longer `known`.
    pub async fn changed_since(&self, known: u64) -> u64 {
        let mut version = self.core.bells.version.subscribe();
        match version.wait_for(|now| *now != known).await {
            Ok(now) => *now,
            Err(_) => known,
        }
    }

    /// Every message of a chat as it is now, ephemeral ones included, oldest first.
    pub fn messages(&self, chat: i64) -> Vec<Shown> {
        let state = self.core.state();
        let Some(chat) = state.chats.get(&chat) else {
            return Vec::new();
        };
        let all = chat.messages.values().chain(chat.ephemerals.values());
        let mut all: Vec<&Message> = all.collect();
        all.sort_by_key(|message| message.order);
        let shown = all.into_iter().map(|message| state.shown(chat, message));
        shown.collect()
    }

    /// Every shared chat, highest id first.
    pub fn chats(&self) -> Vec<ChatCard> {
        let state = self.core.state();
        let shared = state.chats.values().filter(|c| c.kind != Kind::Private);
        let mut cards: Vec<ChatCard> = shared
            .map(|chat| ChatCard {
                id: chat.id,
                title: chat.title.clone(),
                kind: chat.kind.wire(),
                members: chat.members.keys().copied().collect(),
                has_bot: chat.bot.is_in(),
                migrated_to: chat.migrated_to,
            })
            .collect();
        cards.reverse();
        cards
    }

    /// Everybody with an account.
    pub fn people(&self) -> Vec<PersonCard> {
        let state = self.core.state();
        let opened = |id: i64| {
            let chat = state.chats.get(&id);
            chat.is_some_and(|chat| chat.bot != Standing::Stranger)
        };
        let people = state.people.values().filter(|person| !person.is_bot);
        people
            .map(|person| PersonCard { id: person.id, name: person.full_name(), opened_bot: opened(person.id) })
            .collect()
    }

    /// Tells watchers that something outside the emulator changed.
    pub fn touch(&self) {
        self.core.state().touch();
    }

    /// How many updates the bot has not acknowledged.
    pub fn waiting(&self) -> usize {
        self.core.state().queue.len()
    }

    /// Every call of the API, in order.
    pub fn requests(&self) -> Vec<Recorded> {
        lock(&self.core.requests).clone()
    }

    /// Totals.
    pub fn counts(&self) -> Counts {
        let state = self.core.state();
        Counts { updates_acked: state.queue.acked, ..state.counts }
    }

    /// Makes requests that fit go wrong. Several faults wait in line.
    pub fn fail_next(&self, fault: Fault) {
        self.core.faults().push(fault);
    }

    /// Forgets faults that have not happened.
    pub fn heal(&self) {
        self.core.faults().clear();
    }

    /// Every request takes at least this long.
    pub fn set_latency(&self, latency: Duration) {
        *lock(&self.core.latency) = latency;
    }

    /// Queues an update as it stands; `update_id` is filled in when missing.
    pub fn push(&self, update: Value) {
        self.push_raw_batch(vec![update]);
    }

    /// Queues updates as they stand and in this order, with the ids they have.
    pub fn push_raw_batch(&self, updates: Vec<Value>) {
        let mut state = self.core.state();
        let now = state.now();
        for update in updates {
            state.queue.push_whole(update, now);
        }
        drop(state);
        self.core.bells.updates.notify_waiters();
    }

    /// Queues updates that are text already: the fast way for benchmarks.
    pub fn push_raw_strings(&self, updates: Vec<(i64, String)>) {
        let mut state = self.core.state();
        let expires = state.now() + chrono::Duration::hours(24);
        for (id, raw) in updates {
            state.queue.push_raw(id, raw, expires);
        }
        drop(state);
        self.core.bells.updates.notify_waiters();
    }

    /// At the next poll the last `count` acknowledged updates come once more.
    pub fn redeliver(&self, count: usize) {
        self.core.state().queue.hand_out_again(count);
        self.core.bells.updates.notify_waiters();
    }
}
