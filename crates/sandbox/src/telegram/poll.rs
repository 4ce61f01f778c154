//! `getUpdates`: long polling, one poller at a time.

use std::time::{Duration, Instant};

use serde_json::Value;

use super::Core;
use super::error::Refusal;
use super::params::Params;

const CONFLICT: &str =
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
const WEBHOOK: &str =
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";

/// What the last poller asked for, to notice one that spins.
#[derive(Debug)]
pub(super) struct LastPoll {
    offset: i64,
    at: Instant,
}

/// Answers with the raw JSON array of updates.
pub(super) async fn get_updates(core: &Core, params: &Params) -> Result<String, Refusal> {
    let offset = params.int("offset").unwrap_or(0);
    let limit = params.int("limit").unwrap_or(100);
    let mut limit = if (1..=100).contains(&limit) { usize::try_from(limit).unwrap_or(100) } else { 100 };
    let seconds = params.int("timeout").unwrap_or(0).clamp(0, 50);
    let wait = Duration::from_secs(u64::try_from(seconds).unwrap_or(0));
    if core.options.limits && core.spins(offset) {
        limit = 1;
    }
    let turn = take_turn(core, params)?;
    let deadline = tokio::time::Instant::now() + wait;
    loop {
        let bell = core.bells.updates.notified();
        tokio::pin!(bell);
        bell.as_mut().enable();
        {
            let mut state = core.state();
            if state.pollers != turn {
                return Err(Refusal::new(409, CONFLICT));
            }
            let now = state.now();
            let acked = state.queue.acked;
            let batch = state.queue.fetch(offset, limit, now);
            if state.queue.acked != acked {
                state.touch();
            }
            if !batch.is_empty() || tokio::time::Instant::now() >= deadline {
                return Ok(format!("[{}]", batch.join(",")));
            }
        }
        tokio::select! {
            () = &mut bell => {}
            () = tokio::time::sleep_until(deadline) => {}
        }
    }
}

fn take_turn(core: &Core, params: &Params) -> Result<u64, Refusal> {
    let allowed = params.object("allowed_updates")?;
    let mut state = core.state();
    if !state.webhook.is_empty() {
        return Err(Refusal::new(409, WEBHOOK));
    }
    if let Some(kinds) = allowed.as_ref().and_then(Value::as_array) {
        let names = kinds.iter().filter_map(Value::as_str);
        state.queue.allow(names.map(str::to_string).collect());
    }
    state.pollers += 1;
    core.bells.updates.notify_waiters();
    Ok(state.pollers)
}

impl Core {
    /// Whether the poller asks for the same again within half a second.
    fn spins(&self, offset: i64) -> bool {
        let mut last = super::lock(&self.last_poll);
        let now = Instant::now();
        let again = last
            .as_ref()
            .is_some_and(|last| last.offset == offset && now.duration_since(last.at) < Duration::from_millis(500));
        *last = Some(LastPoll { offset, at: now });
        again
    }
}
