//! Checks, blocks and reports, inside a transaction.

use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::Time;
use crate::domain::need::{Claim, Need};
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
struct Counted {
    count: i64,
}

/// How often something happened, and when last.
#[derive(Deserialize)]
pub(super) struct Often {
    pub(super) count: i64,
    pub(super) at: Option<Time>,
}

#[derive(Deserialize)]
struct Id {
    id: Option<i64>,
}

impl Tx {
    pub(super) async fn count(&mut self, statement: super::db::Sql, args: &[super::Arg]) -> Result<i64> {
        let rows: Vec<Counted> = self.fresh(statement, args).await?;
        Ok(rows.first().map_or(0, |row| row.count))
    }

    /// Whether two people are kept apart, whoever of them wished it.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn are_blocked(&mut self, one: i64, other: i64) -> Result<bool> {
        Ok(self.count(sql::BLOCKED, args![one, other]).await? > 0)
    }

    /// Keeps two people apart.
    pub async fn block(&mut self, person: i64, other: i64) -> Result<()> {
        let now = self.now();
        self.add(sql::BLOCK, json!({ "person_id": person, "other_id": other, "at": now })).await?;
        Ok(())
    }

    /// Whether a check of somebody holds now.
    pub async fn is_checked(&mut self, person: i64) -> Result<bool> {
        let now = self.now();
        Ok(self.count(sql::CHECKED, args![person, now]).await? > 0)
    }

    /// Until when a check of somebody holds; none when none does.
    pub async fn checked_until(&mut self, person: i64) -> Result<Option<Time>> {
        let now = self.now();
        let rows: Vec<Id> = self.fresh(sql::CHECKED_UNTIL, args![person, now]).await?;
        Ok(rows.into_iter().next().and_then(|row| row.id))
    }

    /// Writes down a check: whose and where, of what kind, by whom, until when.
    pub async fn add_check(&mut self, (person, area): (i64, i64), kind: &str, by: i64, ends: Time) -> Result<()> {
        let (id, now) = (self.next_id("row").await?, self.now());
        let row = json!({
            "id": id, "person_id": person, "kind": kind, "area_id": area, "by_id": by, "at": now, "expires_at": ends,
        });
        self.add(sql::ADD_CHECK, row).await?;
        Ok(())
    }

    /// Writes down a report: about what, by whom about whom, in which area.
    pub async fn add_report(&mut self, subject: &str, (by, about): (i64, i64), area: i64) -> Result<()> {
        let (id, now) = (self.next_id("row").await?, self.now());
        let row = json!({
            "id": id, "subject": subject, "by_id": by, "about_id": about, "area_id": area, "state": "open", "at": now,
        });
        self.add(sql::ADD_REPORT, row).await?;
        Ok(())
    }

    /// Whether a report about something is open.
    pub async fn is_reported(&mut self, subject: &str) -> Result<bool> {
        let rows: Vec<Id> = self.fresh(sql::REPORTED, args![subject]).await?;
        Ok(!rows.is_empty())
    }

    /// Who has an open report about something.
    pub async fn reporters_of(&mut self, subject: &str) -> Result<Vec<i64>> {
        let rows: Vec<Id> = self.fresh(sql::REPORTERS_OF, args![subject]).await?;
        Ok(rows.into_iter().filter_map(|row| row.id).collect())
    }

    /// How many things somebody has reported within a day.
    pub async fn reports_by(&mut self, person: i64) -> Result<i64> {
        let since = self.now() - crate::domain::DAY;
        self.count(sql::REPORTS_BY, args![person, since]).await
    }

    /// How often the asker of a need in danger has said it again, and when last.
    pub async fn said_again(&mut self, need: i64) -> Result<(i64, Option<Time>)> {
        let subject = format!("need:{need}");
        let rows: Vec<Often> = self.conn.rows(sql::SAID_AGAIN, args![&subject]).await?;
        let (count, at) = rows.into_iter().next().map_or((0, None), |row| (row.count, row.at));
        let now: Vec<Time> = self.notes_of(&subject, "again");
        Ok((count + i64::try_from(now.len()).unwrap_or(0), now.last().copied().or(at)))
    }

    /// Every need of a person as it is now, the oldest first, also within what is not written yet.
    pub async fn needs_by(&mut self, person: i64) -> Result<Vec<Need>> {
        let rows: Vec<Need> = self.conn.rows(sql::MY_NEEDS, args![person]).await?;
        for row in rows {
            self.needs.learn(row.id, row);
        }
        let mut all = self.needs.all(|need| need.person_id == person);
        all.sort_by_key(|need| need.id);
        Ok(all)
    }

    /// Ends the reports about something; whom they were about.
    pub async fn end_reports(&mut self, subject: &str, by: i64) -> Result<Vec<i64>> {
        let rows: Vec<Id> = self.fresh(sql::REPORTED, args![subject]).await?;
        let now = self.now();
        self.run(sql::END_REPORTS, args![subject, now, by]).await?;
        Ok(rows.into_iter().filter_map(|row| row.id).collect())
    }

    /// Every claim on a need, also those that are over.
    pub async fn claims_ever(&mut self, need: i64) -> Result<Vec<Claim>> {
        self.fresh(sql::CLAIMS_EVER, args![need]).await
    }

    /// The claims of a person that count: live or done.
    pub async fn claims_standing(&mut self, person: i64) -> Result<Vec<Claim>> {
        self.fresh(sql::CLAIMS_STANDING, args![person]).await
    }

    /// How many jobs of a kind somebody has taken, ever.
    pub async fn jobs_of_kind(&mut self, person: i64, category: &str) -> Result<i64> {
        self.count(sql::JOBS_OF_KIND, args![person, category]).await
    }
}
