//! What digests ask of the memory: whose is due, what waits, what is new, what is idle, and which pictures are known.

use super::Db;
use super::db::{Result, Sql, args};
use super::sql;
use super::tx::Tx;
use crate::domain::Time;
use crate::domain::category::Category;
use crate::domain::need::{MOST_CLAIMS, Need};
use crate::domain::street::Chat;
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeSet;

/// How many there are of a kind; none where the kind is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct KindCounted {
    /// The kind.
    pub category: Option<Category>,
    /// How many.
    pub count: i64,
}

#[derive(Deserialize)]
struct Counted {
    count: i64,
}

#[derive(Deserialize)]
struct At {
    at: Option<Time>,
}

#[derive(Deserialize)]
struct Value {
    value: String,
}

/// A council whose digest is due.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct CouncilDue {
    /// The council's area.
    pub id: i64,
    /// Since when; 0 when its clock was never set.
    pub due: Time,
}

fn list(areas: &BTreeSet<i64>) -> Result<String> {
    Ok(serde_json::to_string(areas)?)
}

impl Tx {
    /// The chats whose digest is due.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn digests_due(&mut self) -> Result<Vec<Chat>> {
        let now = self.now();
        self.fresh(sql::DIGESTS_DUE, args![now]).await
    }

    /// The councils whose digest is due.
    pub async fn councils_due(&mut self) -> Result<Vec<CouncilDue>> {
        let now = self.now();
        self.fresh(sql::COUNCILS_DUE, args![now]).await
    }

    /// Sets when a council's next digest is due.
    pub async fn set_council_due(&mut self, area: i64, due: Time) -> Result<()> {
        self.run(sql::SET_COUNCIL_DUE, args![area, due]).await?;
        Ok(())
    }

    /// The live needs of some areas.
    pub async fn live_in(&mut self, areas: &BTreeSet<i64>) -> Result<Vec<Need>> {
        let areas = list(areas)?;
        self.fresh(sql::LIVE_IN, args![areas]).await
    }

    /// The needs of some areas that came since a moment, by kind.
    pub async fn new_in(&mut self, areas: &BTreeSet<i64>, since: Time) -> Result<Vec<KindCounted>> {
        let areas = list(areas)?;
        self.fresh(sql::NEW_IN, args![areas, since]).await
    }

    /// Standing offers of some areas of a kind that nobody asked for since a moment.
    pub async fn idle_offers_in(&mut self, areas: &BTreeSet<i64>, since: Time) -> Result<Vec<KindCounted>> {
        let areas = list(areas)?;
        self.fresh(sql::IDLE_OFFERS_IN, args![areas, since]).await
    }

    async fn one_count(&mut self, statement: Sql, values: &[super::Arg]) -> Result<i64> {
        let rows: Vec<Counted> = self.fresh(statement, values).await?;
        Ok(rows.first().map_or(0, |row| row.count))
    }

    /// How many needs of some areas were met since a moment.
    pub async fn met_in(&mut self, areas: &BTreeSet<i64>, since: Time) -> Result<i64> {
        let areas = list(areas)?;
        self.one_count(sql::MET_IN, args![areas, since]).await
    }

    /// How many helpers of some areas have as many jobs as they may have, and how many people have an offer that rests.
    pub async fn tired_in(&mut self, areas: &BTreeSet<i64>) -> Result<(i64, i64)> {
        let (areas, most) = (list(areas)?, i64::try_from(MOST_CLAIMS).unwrap_or(i64::MAX));
        let busy = self.one_count(sql::BUSY_IN, args![&areas, most]).await?;
        Ok((busy, self.one_count(sql::RESTING_IN, args![areas]).await?))
    }

    /// Since when the oldest delivery waits to be acted on, if one does.
    pub async fn oldest_new(&mut self) -> Result<Option<Time>> {
        let rows: Vec<At> = self.fresh(sql::OLDEST_NEW, &[]).await?;
        Ok(rows.into_iter().next().and_then(|row| row.at))
    }
}

impl Db {
    /// What the platform knows a picture by.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn known_picture(&self, name: &str) -> Result<Option<String>> {
        let rows: Vec<Value> = self.rows(sql::PICTURE, args![name]).await?;
        Ok(rows.into_iter().next().map(|row| row.value))
    }

    /// Remembers what the platform knows a picture by; pictures that are older than a moment are forgotten.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn remember_picture(&self, name: &str, known: &str, (now, old): (Time, Time)) -> Result<()> {
        let mut conn = self.begin().await?;
        conn.write(sql::PUT_PICTURE, json!({ "name": name, "known": known, "at": now })).await?;
        conn.execute(sql::DROP_OLD_PICTURES, args![old]).await?;
        conn.commit().await
    }
}
