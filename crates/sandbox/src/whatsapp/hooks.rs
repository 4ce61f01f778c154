//! Webhooks that wait for their delivery: order, batches, and the growing gaps after a failure.

use std::collections::BTreeMap;

use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

/// One change: the field, and what there is to say of it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Change {
    pub field: String,
    pub value: Value,
}

/// A delivery that waits.
#[derive(Clone, Debug)]
pub(super) struct Hook {
    changes: Vec<Change>,
    due: DateTime<Utc>,
    /// When it was due first.
    first: DateTime<Utc>,
    tries: u32,
}

/// The first gap after a failure, in seconds; each one after it is four times as long.
const FIRST_GAP: i64 = 5;
/// The longest gap, in hours.
const LONGEST_GAP: i64 = 12;
/// After that many days a delivery is given up.
const PATIENCE: i64 = 7;

/// Everything that waits, by its number.
#[derive(Debug)]
pub(super) struct Hooks {
    waiting: BTreeMap<u64, Hook>,
    last: u64,
    /// How many go into one delivery.
    pub batch: usize,
    pub callback: Option<String>,
}

impl Default for Hooks {
    fn default() -> Hooks {
        Hooks { waiting: BTreeMap::new(), last: 0, batch: 1, callback: None }
    }
}

impl Hooks {
    pub fn push(&mut self, change: Change, now: DateTime<Utc>) {
        self.last += 1;
        self.waiting.insert(self.last, Hook { changes: vec![change], due: now, first: now, tries: 0 });
    }

    pub fn len(&self) -> usize {
        self.waiting.len()
    }

    /// When the next delivery is due; nothing is without a callback.
    pub fn next_due(&self) -> Option<DateTime<Utc>> {
        self.callback.as_ref()?;
        self.waiting.values().map(|hook| hook.due).min()
    }

    /// Takes the oldest that are due, as one delivery.
    pub fn take(&mut self, now: DateTime<Utc>) -> Option<(String, u64, Hook)> {
        let callback = self.callback.clone()?;
        let due = self.waiting.iter().filter(|(_, hook)| hook.due <= now).map(|(number, _)| *number);
        let due: Vec<u64> = due.take(self.batch.max(1)).collect();
        let number = *due.first()?;
        let mut together = due.iter().filter_map(|number| self.waiting.remove(number));
        let mut whole = together.next()?;
        for hook in together {
            whole.changes.extend(hook.changes);
        }
        Some((callback, number, whole))
    }

    /// Puts a delivery back that failed, until it has been tried for 7 days.
    pub fn put_back(&mut self, number: u64, mut hook: Hook, now: DateTime<Utc>) {
        let gap = Duration::seconds(FIRST_GAP.saturating_mul(4_i64.saturating_pow(hook.tries.min(12))));
        hook.tries += 1;
        hook.due = now + gap.min(Duration::hours(LONGEST_GAP));
        if hook.due <= hook.first + Duration::days(PATIENCE) {
            self.waiting.insert(number, hook);
        }
    }
}

impl Hook {
    /// The body of the delivery.
    pub fn body(&self, business: &str) -> Value {
        let mut changes: Vec<Change> = Vec::new();
        for change in &self.changes {
            if !changes.last_mut().is_some_and(|last| join(last, change)) {
                changes.push(change.clone());
            }
        }
        let list: Vec<Value> = changes.iter().map(|c| json!({"value": c.value, "field": c.field})).collect();
        let mut entry = json!({"id": business, "changes": list});
        if changes.iter().any(|change| change.field != "messages") {
            entry["time"] = json!(self.first.timestamp());
        }
        json!({"object": "whatsapp_business_account", "entry": [entry]})
    }
}

/// Puts a second list of messages, or of statuses, into the first.
fn join(first: &mut Change, second: &Change) -> bool {
    let both = |list: &str| first.value[list].is_array() && second.value[list].is_array();
    let Some(list) = ["messages", "statuses"].into_iter().find(|list| both(list)) else {
        return false;
    };
    // Messages of a system have no contacts, and stay apart from those that do.
    if first.field != second.field || !both("contacts") {
        return false;
    }
    for name in [list, "contacts"] {
        for item in second.value[name].as_array().into_iter().flatten() {
            let items = first.value[name].as_array_mut();
            if let Some(items) = items.filter(|items| name == list || !items.contains(item)) {
                items.push(item.clone());
            }
        }
    }
    true
}
