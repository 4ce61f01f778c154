//! What the desk asks of the memory: its queue, notes, timelines, merges, and partner organisations.

use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::Time;
use crate::domain::need::Need;
use crate::domain::partner::Partner;
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeSet;

/// A note on a case.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct CaseNote {
    /// When.
    pub at: Time,
    /// The words, after the scan.
    pub words: String,
    /// Who wrote it; empty when they were forgotten.
    pub name: String,
}

/// One line of what happened with a need.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Happened {
    /// When.
    pub at: Time,
    /// What, as a code.
    pub step: String,
    /// The state after; may be empty.
    pub became: String,
    /// Why, as a code; may be empty.
    pub why: String,
    /// Who; none for a clock, or for somebody who was forgotten.
    pub actor: Option<i64>,
    /// Their first name, if they hold or held a role; else empty.
    pub name: String,
    /// Whether they hold or held a role: 1 or 0.
    pub staff: i64,
}

/// How many letters are in a state.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Letters {
    /// The state, as in the outbox.
    pub state: String,
    /// How many.
    pub count: i64,
}

/// Two needs that may be one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Merging {
    /// The need that ends.
    pub need_id: i64,
    /// The need that goes on.
    pub into_id: i64,
    /// The coordinator who asked.
    pub by_id: Option<i64>,
    /// Whether the asker of the one that goes on said yes: 1 or 0.
    pub yes_first: i64,
    /// Whether the asker of the one that ends said yes: 1 or 0.
    pub yes_second: i64,
}

impl Tx {
    /// The needs of some areas that wait for somebody at the desk or are with them.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn queue_in(&mut self, areas: &BTreeSet<i64>) -> Result<Vec<Need>> {
        let areas = serde_json::to_string(areas)?;
        self.fresh(sql::QUEUE, args![areas]).await
    }

    /// Keeps a note on a case.
    pub async fn add_case_note(&mut self, need: i64, by: i64, words: &str) -> Result<()> {
        let (id, now) = (self.next_id("row").await?, self.now());
        let row = json!({ "id": id, "need_id": need, "by_id": by, "words": words, "at": now });
        self.add(sql::ADD_CASE_NOTE, row).await?;
        Ok(())
    }

    /// The notes on a case, oldest first.
    pub async fn case_notes(&mut self, need: i64) -> Result<Vec<CaseNote>> {
        self.fresh(sql::CASE_NOTES, args![need]).await
    }

    /// Forgets the notes on a case.
    pub async fn drop_case_notes(&mut self, need: i64) -> Result<()> {
        self.run(sql::ERASE_CASE_NOTES, args![need]).await?;
        Ok(())
    }

    /// What happened with a need: the newest lines, oldest first.
    pub async fn timeline(&mut self, need: i64) -> Result<Vec<Happened>> {
        let mut lines: Vec<Happened> = self.fresh(sql::TIMELINE, args![format!("need:{need}")]).await?;
        lines.reverse();
        Ok(lines)
    }

    /// What became of the letters about a need.
    pub async fn letters_about(&mut self, need: i64) -> Result<Vec<Letters>> {
        self.fresh(sql::LETTERS_ABOUT, args![need]).await
    }

    /// Asks whether a need is the same as another, which goes on.
    pub async fn add_merge(&mut self, need: i64, into: i64, by: i64) -> Result<()> {
        let now = self.now();
        let row = json!({ "need_id": need, "into_id": into, "by_id": by, "yes_first": 0, "yes_second": 0, "at": now });
        self.add(sql::ADD_MERGE, row).await?;
        Ok(())
    }

    /// The open question whether a need is the same as another.
    pub async fn merge_with(&mut self, need: i64) -> Result<Option<Merging>> {
        Ok(self.fresh(sql::MERGE_WITH, args![need]).await?.into_iter().next())
    }

    /// Writes what the two askers said so far.
    pub async fn answer_merge(&mut self, need: i64, first: i64, second: i64) -> Result<()> {
        self.run(sql::ANSWER_MERGE, args![need, first, second]).await?;
        Ok(())
    }

    /// The question is answered.
    pub async fn drop_merge(&mut self, need: i64) -> Result<()> {
        self.run(sql::DROP_MERGE, args![need]).await?;
        Ok(())
    }

    /// A partner organisation.
    pub async fn partner(&mut self, id: i64) -> Result<Option<Partner>> {
        Ok(self.fresh(sql::PARTNER, args![id]).await?.into_iter().next())
    }

    /// Every partner organisation at work, by name.
    pub async fn partners(&mut self) -> Result<Vec<Partner>> {
        self.fresh(sql::PARTNERS, &[]).await
    }

    /// Writes a partner organisation.
    pub async fn put_partner(&mut self, partner: &Partner) -> Result<()> {
        self.sync().await?;
        self.conn.write_set(sql::PUT_PARTNERS, std::slice::from_ref(partner)).await?;
        Ok(())
    }
}
