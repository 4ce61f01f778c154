//! Erasing a street, and the counts that stay.

use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::Time;
use crate::domain::street::{Chat, Person};
use chrono::{DateTime, Datelike, Utc};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Row {
    created_at: Time,
    category: Option<String>,
    state: String,
}

#[derive(Deserialize)]
struct Member {
    id: i64,
}

/// The ISO week of a moment, such as `2026-W47`.
pub(super) fn week(at: Time) -> String {
    let day = DateTime::<Utc>::from_timestamp_millis(at).unwrap_or_default().iso_week();
    format!("{}-W{:02}", day.year(), day.week())
}

/// What is counted together.
#[derive(Serialize, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Kind {
    pub(super) area_id: i64,
    pub(super) ward: String,
    pub(super) week: String,
    pub(super) category: String,
    pub(super) what: String,
}

/// How many there are of a kind.
#[derive(Serialize)]
pub(super) struct Tally {
    #[serde(flatten)]
    kind: Kind,
    count: i64,
}

/// How many there are of each kind: a set of rows has each key once.
pub(super) fn tallied(all: impl Iterator<Item = Kind>) -> Vec<Tally> {
    let mut counts: BTreeMap<Kind, i64> = BTreeMap::new();
    all.for_each(|kind| *counts.entry(kind).or_default() += 1);
    counts.into_iter().map(|(kind, count)| Tally { kind, count }).collect()
}

impl Tx {
    /// Erases everything about a street's needs, offers and people, after adding them to the counts.
    ///
    /// # Errors
    /// When the database cannot; then nothing is erased.
    pub async fn erase_street(&mut self, chat: &Chat) -> Result<()> {
        self.sync().await?;
        let rows: Vec<Row> = self.conn.rows(sql::TALLY, args![chat.id]).await?;
        let area = chat.area_id.unwrap_or(0);
        let kinds = rows.into_iter().map(|row| {
            let (week, category) = (week(row.created_at), row.category.unwrap_or_default());
            Kind { area_id: area, ward: chat.ward.clone(), week, category, what: row.state }
        });
        self.conn.write_set(sql::COUNT, &tallied(kinds)).await?;
        let members: Vec<Member> = self.conn.rows(sql::MEMBERS_OF, args![chat.id]).await?;
        let members: Vec<i64> = members.into_iter().map(|member| member.id).collect();
        self.erase_needs_in(chat.id).await?;
        for statement in [sql::ERASE_MEMBERS, sql::ERASE_LETTERS, sql::ERASE_STREET_ADMISSIONS] {
            self.conn.execute(statement, args![chat.id]).await?;
        }
        let loose: Vec<Person> = self.conn.rows(sql::LOOSE_PEOPLE, args![serde_json::to_string(&members)?]).await?;
        self.forget_reads();
        for mut person in loose {
            // They go as soon as what they saw of others has left their chats.
            person.forget_at = Some(self.now());
            self.put_person(person);
        }
        Ok(())
    }
}
