//! Rows that a transaction has read or changed, by number.

use std::collections::{BTreeSet, HashMap};

/// Rows by number, and which of them are not written yet.
#[derive(Debug)]
pub(super) struct Cache<T> {
    rows: HashMap<i64, T>,
    changed: BTreeSet<i64>,
}

impl<T> Default for Cache<T> {
    fn default() -> Self {
        Cache { rows: HashMap::new(), changed: BTreeSet::new() }
    }
}

impl<T: Clone> Cache<T> {
    pub(super) fn get(&self, id: i64) -> Option<T> {
        self.rows.get(&id).cloned()
    }

    pub(super) fn find(&self, fits: impl Fn(&T) -> bool) -> Option<T> {
        self.rows.values().find(|row| fits(row)).cloned()
    }

    pub(super) fn all(&self, fits: impl Fn(&T) -> bool) -> Vec<T> {
        self.rows.values().filter(|row| fits(row)).cloned().collect()
    }

    /// Remembers a row that was read, unless a newer one is known.
    pub(super) fn learn(&mut self, id: i64, row: T) -> T {
        self.rows.entry(id).or_insert(row).clone()
    }

    pub(super) fn put(&mut self, id: i64, row: T) {
        self.rows.insert(id, row);
        self.changed.insert(id);
    }

    /// Whether every row is written.
    pub(super) fn is_clean(&self) -> bool {
        self.changed.is_empty()
    }

    pub(super) fn take_changed(&mut self) -> Vec<T> {
        let changed = std::mem::take(&mut self.changed);
        changed.into_iter().filter_map(|id| self.rows.get(&id).cloned()).collect()
    }
}
