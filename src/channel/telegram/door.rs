//! `getUpdates` without loss: what came is committed before the server is told that we have it.

use super::hear::{addressed, sender};
use super::wire::{Wire, WireError, envelope};
use crate::domain::event::Delivered;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use std::time::Duration;

/// How long the server may hold an empty answer back, in seconds. It allows 50 at most.
pub const POLL_SECONDS: u32 = 25;

/// Every kind of update that we ask for. The list is sent each time, because the server remembers an older one.
const KINDS: [&str; 5] = ["message", "edited_message", "channel_post", "callback_query", "my_chat_member"];

#[derive(Serialize)]
struct GetUpdates {
    offset: Option<i64>,
    limit: u8,
    timeout: u32,
    allowed_updates: &'static [&'static str],
}

#[derive(Deserialize)]
struct Id {
    update_id: i64,
}

/// A batch of updates, cleaned of what is not addressed to the bot.
#[derive(Debug, Default)]
pub struct Batch {
    /// The deliveries to store.
    pub deliveries: Vec<Delivered>,
    /// The offset to ask for next: one more than the last of this batch. None for an empty batch.
    pub next: Option<i64>,
}

/// Asks for the next updates after `offset`.
///
/// # Errors
/// [`WireError`] when the server did not give a batch.
pub async fn poll(wire: &Wire, offset: Option<i64>, me: u64, wait: u32) -> Result<Batch, WireError> {
    let request = GetUpdates { offset, limit: 100, timeout: wait, allowed_updates: &KINDS };
    let patience = Duration::from_secs(u64::from(wait) + 10);
    let body = wire.raw("GetUpdates", &request, patience).await?;
    let updates: Vec<&RawValue> = serde_json::from_str(envelope(&body)?.get()).map_err(|_| WireError::NoAnswer)?;
    let mut batch = Batch::default();
    for raw in updates {
        let Ok(Id { update_id }) = serde_json::from_str(raw.get()) else {
            continue;
        };
        batch.next = Some(update_id + 1);
        if addressed(raw.get(), me) {
            let (update_key, sender) = (update_id.to_string(), sender(raw.get()));
            batch.deliveries.push(Delivered { update_key, raw: raw.get().to_owned(), sender });
        }
    }
    Ok(batch)
}
