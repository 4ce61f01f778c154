//! Reads that gather facts for measures and open data, and what was published.

use super::db::{Arg, Result, Sql, args};
use super::sql;
use super::{Db, Tx};
use crate::domain::area::{Area, Tree};
use crate::domain::disclosure::Row;
use crate::domain::facts::{Facts, Others, WardFact, Whose};
use crate::domain::period::Period;
use crate::domain::{DAY, Time};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::json;
use std::collections::BTreeSet;

/// A need can be said so long before it is opened.
const SAID_BEFORE: Time = 7 * DAY;
/// How far back messages are counted: deliveries that were acted on are kept as long.
const MESSAGES_OF: Time = 2 * DAY;

#[derive(Deserialize)]
struct Helpers {
    name: String,
    helpers: i64,
}

#[derive(Deserialize)]
struct Reach {
    people: i64,
    stopped: i64,
}

#[derive(Deserialize)]
struct Broadcasts {
    wanted: i64,
    failed: i64,
}

#[derive(Deserialize)]
struct Count {
    count: i64,
}

#[derive(Deserialize)]
struct At {
    at: Option<Time>,
}

#[derive(Deserialize)]
struct First {
    period: Option<String>,
}

#[derive(Deserialize)]
struct Placement {
    area_id: i64,
    parent_id: i64,
}

#[derive(Deserialize)]
struct Published {
    period: String,
    #[serde(default)]
    content: String,
}

/// Whatever can be asked: the database, or a transaction on it.
enum Asked<'a> {
    Db(&'a Db),
    Tx(&'a mut Tx),
}

impl Asked<'_> {
    async fn rows<T: DeserializeOwned>(&mut self, statement: Sql, args: &[Arg]) -> Result<Vec<T>> {
        match self {
            Asked::Db(db) => db.rows(statement, args).await,
            Asked::Tx(tx) => tx.fresh(statement, args).await,
        }
    }

    async fn count(&mut self, statement: Sql, args: &[Arg]) -> Result<i64> {
        let rows: Vec<Count> = self.rows(statement, args).await?;
        Ok(rows.first().map_or(0, |row| row.count))
    }

    async fn facts(&mut self, whose: &Whose, (since, now): (Time, Time)) -> Result<Facts> {
        let areas = serde_json::to_string(&whose.areas)?;
        let (areas, ward) = (areas.as_str(), whose.ward.as_str());
        let helpers: Vec<Helpers> = self.rows(sql::WARD_HELPERS, args![areas, ward, since]).await?;
        let mut wards: Vec<WardFact> = self.rows(sql::WARD_FACTS, args![areas, ward]).await?;
        for name in &whose.wards {
            // A ward that was set up and has no group is one to know of.
            if wards.iter().all(|ward| ward.name != *name) && (ward.is_empty() || ward == name) {
                wards.push(WardFact { name: name.clone(), ..WardFact::default() });
            }
        }
        for ward in &mut wards {
            ward.helpers = helpers.iter().find(|row| row.name == ward.name).map_or(0, |row| row.helpers);
        }
        let reach: Vec<Reach> = self.rows(sql::REACH_FACTS, args![areas, ward]).await?;
        let reach = reach.first();
        let broadcasts: Vec<Broadcasts> = self.rows(sql::BROADCAST_REACH, args![areas, ward, since]).await?;
        let broadcasts = broadcasts.first();
        let lately = now - MESSAGES_OF;
        Ok(Facts {
            needs: self.rows(sql::NEED_FACTS, args![areas, ward, since - SAID_BEFORE]).await?,
            wards,
            helpers: self.rows(sql::HELPER_FACTS, args![areas, ward, since]).await?,
            counted: self.rows(sql::COUNTED, args![areas, ward, Period::week(since).label()]).await?,
            others: Others {
                people: reach.map_or(0, |row| row.people),
                stopped: reach.map_or(0, |row| row.stopped),
                bot_messages: self.count(sql::BOT_MESSAGES, args![areas, ward, lately]).await?,
                human_messages: self.count(sql::HUMAN_MESSAGES, args![lately]).await?,
                broadcast_to: broadcasts.map_or(0, |row| row.wanted),
                broadcast_failed: broadcasts.map_or(0, |row| row.failed),
            },
        })
    }
}

impl Db {
    /// Everything that is known of a council, or of one ward, about needs opened, and jobs taken, since a moment.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn facts(&self, whose: &Whose, (since, now): (Time, Time)) -> Result<Facts> {
        Asked::Db(self).facts(whose, (since, now)).await
    }

    /// Every area, and what lies in what.
    pub async fn tree(&self) -> Result<Tree> {
        let areas: Vec<Area> = self.rows(sql::AREAS, &[]).await?;
        let also: Vec<Placement> = self.rows(sql::PLACEMENTS, &[]).await?;
        Ok(Tree::new(areas, also.into_iter().map(|p| (p.area_id, p.parent_id)).collect()))
    }

    /// What a council has published, the oldest first.
    pub async fn open_data(&self, council: i64) -> Result<Vec<Row>> {
        let mut all = Vec::new();
        let periods: Vec<Published> = self.rows(sql::OPEN_DATA, args![council]).await?;
        for period in periods {
            let rows: Vec<Row> = serde_json::from_str(&period.content)?;
            all.extend(rows);
        }
        Ok(all)
    }
}

impl Tx {
    /// Everything that is known of a council, or of one ward, about needs opened, and jobs taken, since a moment.
    pub async fn facts(&mut self, whose: &Whose, since: Time) -> Result<Facts> {
        let now = self.now();
        Asked::Tx(self).facts(whose, (since, now)).await
    }

    /// When the first need of these areas was said, of those that there are or that are counted.
    pub async fn first_said(&mut self, whose: &Whose) -> Result<Option<Time>> {
        let areas = serde_json::to_string(&whose.areas)?;
        let rows: Vec<At> = self.fresh(sql::FIRST_NEED, args![&areas, ""]).await?;
        let counted: Vec<First> = self.fresh(sql::FIRST_COUNTED, args![&areas]).await?;
        let counted = counted.into_iter().filter_map(|row| Period::read_week(&row.period?)).map(Period::start);
        Ok(rows.into_iter().filter_map(|row| row.at).chain(counted).min())
    }

    /// The weeks and months that a council has published.
    pub async fn published(&mut self, council: i64) -> Result<BTreeSet<String>> {
        let rows: Vec<Published> = self.fresh(sql::PUBLISHED, args![council]).await?;
        Ok(rows.into_iter().map(|row| row.period).collect())
    }

    /// Publishes a period, once: what was published before stays as it was.
    pub async fn add_open_data(&mut self, council: i64, period: Period, rows: &[Row]) -> Result<()> {
        let (now, content) = (self.now(), serde_json::to_string(rows)?);
        self.add(
            sql::PUBLISH,
            json!({ "council_id": council, "period": period.label(), "published_at": now, "content": content }),
        )
        .await?;
        Ok(())
    }
}
