//! What the job that lets go of old rows asks of the memory.

use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::second_look::Looks;
use crate::domain::street::Person;
use crate::domain::{DAY, Time};
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
struct Counted {
    count: i64,
}

/// Kinds of old rows that are deleted as they are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Old {
    /// Lines of history.
    History,
    /// Hand-over notes.
    Handovers,
    /// Questions under broadcasts.
    Questions,
    /// Answers to broadcasts that are over.
    Heard,
    /// Where broadcasts went.
    Deliveries,
    /// Broadcasts of which nothing is left.
    Broadcasts,
    /// Notes on cases.
    CaseNotes,
    /// Checks that ran out.
    Checks,
    /// Reports that were looked at.
    Reports,
    /// Links that ran out.
    Links,
    /// Words of needs that were taken back.
    NeedWords,
    /// Words of offers that were taken back.
    OfferWords,
}

impl Tx {
    /// Deletes, or empties, old rows of a kind; how many.
    ///
    /// # Errors
    /// When the database cannot; so for every method here.
    pub async fn drop_old(&mut self, kind: Old, before: Time) -> Result<u64> {
        let statement = match kind {
            Old::History => sql::DROP_OLD_HISTORY,
            Old::Questions => sql::DROP_OLD_QUESTIONS,
            Old::Heard => sql::DROP_OLD_HEARD,
            Old::Deliveries => sql::DROP_OLD_DELIVERIES,
            Old::Broadcasts => sql::DROP_OLD_BROADCASTS,
            Old::Handovers => sql::DROP_OLD_HANDOVERS,
            Old::CaseNotes => sql::DROP_OLD_CASE_NOTES,
            Old::Checks => sql::DROP_OLD_CHECKS,
            Old::Reports => sql::DROP_OLD_REPORTS,
            Old::Links => sql::DROP_OLD_TOKENS,
            Old::NeedWords => sql::EMPTY_NEEDS,
            Old::OfferWords => sql::EMPTY_OFFERS,
        };
        let count = self.run(statement, args![before]).await?;
        self.forget_reads();
        Ok(count)
    }

    /// People who were not seen since a moment and were not asked yet whether they still use the bot.
    pub async fn idle_people(&mut self, before: Time) -> Result<Vec<Person>> {
        self.fresh(sql::IDLE_PEOPLE, args![before]).await
    }

    /// People who were asked that before a moment and have not answered.
    pub async fn silent_people(&mut self, before: Time) -> Result<Vec<Person>> {
        self.fresh(sql::SILENT_PEOPLE, args![before]).await
    }
}

impl super::Db {
    /// Whether a person waits for news of a need: it is theirs or their job, and it is live or ended within a day.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn waits_for(&self, person: i64, need: i64, now: Time) -> Result<bool> {
        let rows: Vec<Counted> = self.rows(sql::WAITS_FOR, args![person, need, now - DAY]).await?;
        Ok(rows.first().is_some_and(|row| row.count > 0))
    }
}

#[derive(serde::Deserialize)]
struct Value {
    value: String,
}

/// Under what the looks at the clock are remembered.
const LOOKS: [&str; 2] = ["erasing believed", "erasing doubted"];

impl Tx {
    /// Whether what need not be kept may be erased now: a clock that shows much later than before is looked at twice.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn may_erase(&mut self) -> Result<bool> {
        let now = self.now();
        let mut known = [None, None];
        for (value, name) in known.iter_mut().zip(LOOKS) {
            *value = self.remembered(name).await?.and_then(|at| at.parse::<Time>().ok());
        }
        let before = Looks { believed: known[0], doubted: known[1] };
        let (yes, after) = before.look(now);
        if !yes && before.believed.is_some() && before.doubted != after.doubted {
            tracing::warn!("the clock shows much later than before: erasing waits a day");
        }
        for (value, name) in [after.believed, after.doubted].into_iter().zip(LOOKS) {
            self.remember(name, &value.map_or_else(String::new, |at| at.to_string())).await?;
        }
        Ok(yes)
    }

    /// A remembered value.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn remembered(&mut self, name: &str) -> Result<Option<String>> {
        let rows: Vec<Value> = self.fresh(sql::META, args![name]).await?;
        Ok(rows.into_iter().next().map(|row| row.value))
    }

    /// Remembers a value.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn remember(&mut self, name: &str, value: &str) -> Result<()> {
        self.add(sql::SET_META, json!({ "name": name, "value": value })).await?;
        Ok(())
    }
}
