//! Two accounts become one person.

use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::street::Person;
use serde::Deserialize;

#[derive(Deserialize)]
struct Value {
    value: String,
}

impl Tx {
    /// The code of a need that keeps two accounts apart for now: one helps the other, both help with the same, or private
    /// details are kept under the key of one of them.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn in_the_way(&mut self, one: i64, other: i64) -> Result<Option<String>> {
        let rows: Vec<Value> = self.fresh(sql::IN_THE_WAY, args![one, other]).await?;
        Ok(rows.into_iter().next().map(|row| row.value))
    }

    /// Everything of one person becomes the other's. With `both`, both addresses are theirs; else the one of who goes takes
    /// the place of the one before.
    pub async fn merge_people(&mut self, stays: &Person, goes: &Person, both: bool) -> Result<()> {
        for statement in [
            sql::LINK_MEMBERS,
            sql::LINK_NEEDS,
            sql::LINK_CLAIMS,
            sql::LINK_OFFERS,
            sql::LINK_ASKS,
            sql::LINK_BLOCKS,
            sql::LINK_CHECKS,
            sql::LINK_REPORTS_BY,
            sql::LINK_REPORTS_ABOUT,
            sql::LINK_VIEWS_OF,
            sql::LINK_VIEWS_BY,
            sql::LINK_DELIVERIES,
            sql::LINK_QUESTIONS,
            sql::LINK_HEARD,
            sql::LINK_HISTORY,
            sql::LINK_LETTERS,
            sql::LINK_OPT_INS,
            sql::LINK_HOSTS,
            sql::LINK_SENDINGS,
            sql::LINK_ALIASES,
            sql::LINK_ADMISSIONS,
            sql::LINK_CORRESPONDENT,
            sql::LINK_MARKS,
        ] {
            self.run(statement, args![stays.id, goes.id]).await?;
        }
        self.run(sql::DESTROY_KEY, args![goes.id]).await?;
        // What has moved is no longer there to be erased.
        for statement in super::forget::OF_A_PERSON {
            self.run(statement, args![goes.id]).await?;
        }
        self.run(sql::ERASE_PERSON, args![goes.id]).await?;
        self.forget_reads();
        let mut stays = stays.clone();
        if both {
            self.add_alias(stays.id, goes.platform, &goes.address).await?;
        } else {
            self.readdress(&mut stays, goes.platform, &goes.address, false).await?;
        }
        self.forget_reads();
        Ok(())
    }
}
