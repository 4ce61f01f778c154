//! The queue of updates, with the official server's rules for acknowledging, falling back and expiry.

use std::collections::VecDeque;
use std::sync::Arc;

use chrono::{DateTime, Duration, Utc};
use serde_json::Value;

/// One update that waits to be fetched.
#[derive(Clone, Debug)]
pub(super) struct Waiting {
    pub id: i64,
    pub raw: Arc<str>,
    pub expires: DateTime<Utc>,
}

/// Updates that the bot has not acknowledged yet.
#[derive(Debug)]
pub(super) struct Queue {
    waiting: VecDeque<Waiting>,
    forgotten: VecDeque<Waiting>,
    next_id: i64,
    again: usize,
    last_batch: usize,
    allowed: Option<Vec<String>>,
    /// How many updates the bot acknowledged.
    pub acked: u64,
}

/// Kinds of update that must be asked for by name.
const OPT_IN: [&str; 3] = ["chat_member", "message_reaction", "message_reaction_count"];

/// How many acknowledged updates are remembered so that they can be handed out again.
const REMEMBERED: usize = 1000;

impl Queue {
    pub fn new(first_id: i64) -> Queue {
        Queue {
            waiting: VecDeque::new(),
            forgotten: VecDeque::new(),
            next_id: first_id,
            again: 0,
            last_batch: 0,
            allowed: None,
            acked: 0,
        }
    }

    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    /// What the bot asked for; `None` means the default set.
    pub fn allowed(&self) -> Option<&[String]> {
        self.allowed.as_deref()
    }

    /// Remembers the bot's choice; an empty list is the default set.
    pub fn allow(&mut self, kinds: Vec<String>) {
        self.allowed = if kinds.is_empty() { None } else { Some(kinds) };
    }

    fn wants(&self, kind: &str) -> bool {
        match &self.allowed {
            Some(kinds) => kinds.iter().any(|wanted| wanted == kind),
            None => !OPT_IN.contains(&kind),
        }
    }

    /// Adds an update of a kind the bot asked for; others are dropped.
    pub fn push(&mut self, kind: &str, body: Value, now: DateTime<Utc>) -> bool {
        if !self.wants(kind) {
            return false;
        }
        let life = if kind == "callback_query" { Duration::seconds(150) } else { Duration::hours(24) };
        let id = self.next_id;
        let raw = format!("{{\"update_id\":{id},\"{kind}\":{body}}}");
        self.push_raw(id, raw, now + life);
        true
    }

    /// Adds an update as it stands, with the id it claims to have.
    pub fn push_raw(&mut self, id: i64, raw: String, expires: DateTime<Utc>) {
        self.next_id = id.saturating_add(1);
        self.waiting.push_back(Waiting { id, raw: raw.into(), expires });
    }

    /// Adds a whole update, filling in `update_id` when it is missing.
    pub fn push_whole(&mut self, mut update: Value, now: DateTime<Utc>) {
        let id = match update.get("update_id").and_then(Value::as_i64) {
            Some(id) => id,
            None => {
                if let Some(fields) = update.as_object_mut() {
                    fields.insert("update_id".into(), self.next_id.into());
                }
                self.next_id
            }
        };
        let life = if update.get("callback_query").is_some() { Duration::seconds(150) } else { Duration::hours(24) };
        self.push_raw(id, update.to_string(), now + life);
    }

    /// Hands out up to `limit` updates; everything below `offset` is acknowledged and forgotten.
    pub fn fetch(&mut self, offset: i64, limit: usize, now: DateTime<Utc>) -> Vec<Arc<str>> {
        self.waiting.retain(|update| update.expires > now);
        let mut from = 0;
        if offset < 0 {
            let back = usize::try_from(offset.unsigned_abs()).unwrap_or(usize::MAX);
            let drop = self.waiting.len().saturating_sub(back);
            for _ in 0..drop {
                self.forget_front();
            }
        } else if offset > 0 && offset <= self.tail().saturating_add(10) {
            self.forget_below(offset);
            from = offset;
        }
        if self.again > 0 {
            self.restore();
            from = 0;
        }
        let ready = self.waiting.iter().filter(|update| update.id >= from);
        let batch: Vec<_> = ready.take(limit).map(|update| Arc::clone(&update.raw)).collect();
        if !batch.is_empty() {
            self.last_batch = batch.len();
        }
        batch
    }

    /// One more than the highest id in the queue. An offset far above it is unknown to the server.
    fn tail(&self) -> i64 {
        let highest = self.waiting.iter().map(|update| update.id).max();
        highest.map_or(self.next_id, |id| id.saturating_add(1))
    }

    fn forget_below(&mut self, offset: i64) {
        while self.waiting.front().is_some_and(|update| update.id < offset) {
            self.forget_front();
        }
        if self.waiting.iter().any(|update| update.id < offset) {
            let before = self.waiting.len();
            self.waiting.retain(|update| update.id >= offset);
            self.acked += (before - self.waiting.len()) as u64;
        }
    }

    fn forget_front(&mut self) {
        if let Some(update) = self.waiting.pop_front() {
            self.acked += 1;
            self.forgotten.push_back(update);
            if self.forgotten.len() > REMEMBERED {
                self.forgotten.pop_front();
            }
        }
    }

    /// At the next fetch the last `count` acknowledged updates come once more, as after a lost acknowledgement.
    pub fn hand_out_again(&mut self, count: usize) {
        self.again = count;
    }

    /// As `hand_out_again`, for the whole of the last batch.
    pub fn repeat_last_batch(&mut self) {
        self.again = self.last_batch;
    }

    fn restore(&mut self) {
        let count = std::mem::take(&mut self.again);
        for _ in 0..count {
            if let Some(update) = self.forgotten.pop_back() {
                self.waiting.push_front(update);
            }
        }
    }

    /// Forgets everything that waits.
    pub fn clear(&mut self) {
        self.waiting.clear();
    }
}
