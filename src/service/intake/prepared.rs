//! What words mean, worked out before the transaction in which it is needed: reading takes its time, and nobody waits for the
//! database meanwhile.

use crate::command::{Command, parse};
use crate::domain::Time;
use crate::domain::event::{Event, Place, What};
use crate::domain::understand::{Understood, understand};
use crate::service::{Context, Rules};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// What was understood of the words of the updates in hand, each at the moment at which it was.
#[derive(Clone, Debug, Default)]
pub(in crate::service) struct Prepared(Arc<Mutex<HashMap<String, (Time, Understood)>>>);

impl Prepared {
    /// Understands the words of an event that its deed will ask for.
    pub fn prepare(&self, rules: &Rules, event: &Event, now: Time) {
        let What::Said(said) = &event.what else { return };
        let words = match parse(&said.text, &rules.bot) {
            Some(Command::Need { text } | Command::Change { text, .. }) => text,
            None if event.place == Place::Private => said.text.clone(),
            _ => return,
        };
        let heard = understand(&words, &rules.lexicon, &rules.clocks, now);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(words, (now, heard));
    }

    /// Forgets what was prepared: the updates in hand are done.
    pub fn forget(&self) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }
}

/// What words mean: as it was prepared, or worked out now.
pub(in crate::service) fn understood(cx: &Context<'_>, text: &str, now: Time) -> Understood {
    let known = cx.prepared.0.lock().unwrap_or_else(PoisonError::into_inner).get(text).cloned();
    match known {
        Some((at, heard)) if at == now => heard,
        _ => understand(text, &cx.rules.lexicon, &cx.rules.clocks, now),
    }
}
