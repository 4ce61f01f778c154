//! The inbox's rows: what platforms delivered, until it was acted on.

use super::Db;
use super::db::{Connection, Result, args};
use super::sql;
use crate::domain::Time;
use crate::domain::event::{Delivered, Event};
use serde::{Deserialize, Serialize};
use serde_json::json;

/// The platform of what we tell ourselves: answers to our own questions.
pub const OWN: &str = "self";

#[derive(Serialize)]
struct Row<'a> {
    platform: &'a str,
    update_key: &'a str,
    raw: &'a str,
    state: &'static str,
    attempts: i64,
    received_at: Time,
    error: &'static str,
    sender: &'a str,
}

/// A delivery that waits to be acted on.
#[derive(Clone, Debug, Deserialize)]
pub struct Waiting {
    /// Our number for it.
    pub id: i64,
    /// Where it came from; `self` for answers to our own questions.
    pub platform: String,
    /// The raw text.
    pub raw: String,
    /// How many processes began to act on it and did not end it.
    pub begun: i64,
}

/// A delivery that could not be acted on.
#[derive(Clone, Debug, Deserialize)]
pub struct Parked {
    /// Our number for it.
    pub id: i64,
    /// Where it came from.
    pub platform: String,
    /// When it came.
    pub received_at: Time,
    /// Why it is parked, without anybody's words.
    pub error: String,
}

/// A state and how many rows are in it.
#[derive(Clone, Debug, Deserialize)]
pub struct Count {
    /// The state.
    pub state: String,
    /// How many.
    pub count: i64,
}

#[derive(Deserialize)]
struct Value {
    value: String,
}

/// Puts deliveries into the inbox; how many of them are new.
pub(super) async fn put(conn: &mut Connection, platform: &str, batch: &[Delivered], now: Time) -> Result<u64> {
    let rows: Vec<Row<'_>> = batch
        .iter()
        .map(|delivered| Row {
            platform,
            update_key: &delivered.update_key,
            raw: &delivered.raw,
            state: "new",
            attempts: 0,
            received_at: now,
            error: "",
            sender: &delivered.sender,
        })
        .collect();
    conn.write_set(sql::PUT_INBOX, &rows).await
}

impl Db {
    /// Stores a batch and a remembered value (the next offset) in one transaction. When it returns, both last.
    ///
    /// # Errors
    /// When the database cannot promise that; then nothing was stored.
    pub async fn accept(
        &self,
        platform: &str,
        batch: &[Delivered],
        remember: Option<(&str, String)>,
        now: Time,
    ) -> Result<u64> {
        let mut conn = self.begin().await?;
        let fresh = put(&mut conn, platform, batch, now).await?;
        if let Some((name, value)) = remember {
            conn.write(sql::SET_META, json!({ "name": name, "value": value })).await?;
        }
        conn.commit().await?;
        Ok(fresh)
    }

    /// The next deliveries to act on: everybody's first before anybody's second, and then oldest first.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn next_deliveries(&self, most: i64) -> Result<Vec<Waiting>> {
        self.rows(sql::INBOX_NEXT, args![most]).await
    }

    /// Writes down that deliveries are begun.
    pub async fn deliveries_begun(&self, ids: &[i64]) -> Result<()> {
        let mut conn = self.begin().await?;
        conn.execute(sql::INBOX_BEGUN, args![serde_json::to_string(ids)?]).await?;
        conn.commit().await
    }

    /// Notes that the deed of a delivery failed; it is tried again.
    pub async fn delivery_failed(&self, id: i64, error: &str) -> Result<()> {
        let mut conn = self.begin().await?;
        conn.execute(sql::INBOX_FAILED, args![id, error]).await?;
        conn.commit().await
    }

    /// Takes a delivery out of the way until somebody has looked, and tells ourselves `news` of it.
    pub async fn park_delivery(&self, id: i64, error: &str, news: Option<&Event>, now: Time) -> Result<()> {
        let mut conn = self.begin().await?;
        conn.execute(sql::INBOX_PARK, args![id, error]).await?;
        if let Some(event) = news {
            let raw = serde_json::to_string(event)?;
            let told = Delivered { update_key: format!("stuck {id}"), raw, sender: String::new() };
            put(&mut conn, OWN, &[told], now).await?;
        }
        conn.commit().await
    }

    /// What is parked, oldest first: no words, only numbers, moments and reasons.
    pub async fn parked(&self) -> Result<Vec<Parked>> {
        self.rows(sql::INBOX_PARKED, &[]).await
    }

    /// Puts parked deliveries back, as new: one by its number, or all; how many.
    pub async fn replay(&self, id: Option<i64>) -> Result<u64> {
        let mut conn = self.begin().await?;
        let count = conn.execute(sql::INBOX_REPLAY, args![id.unwrap_or(0), id.unwrap_or(i64::MAX)]).await?;
        conn.commit().await?;
        Ok(count)
    }

    /// How many deliveries are remembered, in whatever state.
    pub async fn deliveries_ever(&self) -> Result<i64> {
        let rows: Vec<Count> = self.rows(sql::INBOX_ALL, &[]).await?;
        Ok(rows.first().map_or(0, |row| row.count))
    }

    /// How often a delivery failed already.
    pub async fn delivery_tries(&self, id: i64) -> Result<i64> {
        let rows: Vec<Count> = self.rows(sql::INBOX_TRIES, args![id]).await?;
        Ok(rows.first().map_or(0, |row| row.count))
    }

    /// How many deliveries wait or are parked.
    pub async fn inbox_counts(&self) -> Result<Vec<Count>> {
        self.rows(sql::INBOX_COUNTS, &[]).await
    }

    /// A remembered value.
    pub async fn remembered(&self, name: &str) -> Result<Option<String>> {
        let rows: Vec<Value> = self.rows(sql::META, args![name]).await?;
        Ok(rows.into_iter().next().map(|row| row.value))
    }

    /// Forgets deliveries that were acted on before `inbox`, letters sent before `outbox`, and whatever of both went
    /// wrong before `trouble`.
    pub async fn purge(&self, inbox: Time, outbox: Time, trouble: Time) -> Result<u64> {
        let mut conn = self.begin().await?;
        let gone = conn.execute(sql::INBOX_PURGE, args![inbox, trouble]).await?;
        let sent = conn.execute(sql::OUTBOX_PURGE, args![outbox, trouble]).await?;
        conn.commit().await?;
        Ok(gone + sent)
    }
}
