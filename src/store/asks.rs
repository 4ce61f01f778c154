//! Who could help with a need, who was asked, and offers that a clock must look at.

use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::matching::Candidate;
use crate::domain::need::Need;
use crate::domain::street::Offer;
use serde_json::json;

impl Tx {
    /// The offers that may fit a need, with what is known of their owners.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn candidates(&mut self, need: &Need) -> Result<Vec<Candidate>> {
        let (kind, now) = (need.category.map_or_else(String::new, |c| c.code()), self.now());
        self.sync_helpers().await?;
        self.conn.rows(sql::CANDIDATES, args![kind, need.chat_id, need.person_id, need.id, now]).await
    }

    /// Writes down that somebody was asked.
    pub async fn add_ask(&mut self, need: i64, offer: i64, person: i64) -> Result<()> {
        let (id, now) = (self.next_id("row").await?, self.now());
        let row = json!({
            "id": id, "need_id": need, "offer_id": offer, "person_id": person, "state": "asked", "at": now,
        });
        self.add(sql::ADD_ASK, row).await?;
        Ok(())
    }

    /// Writes down what they said: `accepted` or `declined`.
    pub async fn answer_ask(&mut self, need: i64, person: i64, state: &str) -> Result<()> {
        self.run(sql::ANSWER_ASK, args![need, person, state]).await?;
        Ok(())
    }

    /// Whether somebody was asked about a need.
    pub async fn was_asked(&mut self, need: i64, person: i64) -> Result<bool> {
        Ok(self.count(sql::WAS_ASKED, args![need, person]).await? > 0)
    }

    /// The offers that a clock must look at now.
    pub async fn offers_due(&mut self) -> Result<Vec<Offer>> {
        let now = self.now();
        self.fresh(sql::OFFERS_DUE, args![now]).await
    }
}
