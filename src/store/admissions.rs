//! Who waits for somebody else's yes, as the service asks for them.

use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::admission::{Admission, Door};
use crate::domain::{HOUR, Time};
use serde::Deserialize;

#[derive(Deserialize)]
struct At {
    at: Option<Time>,
}

impl Tx {
    /// Writes a question.
    ///
    /// # Errors
    /// When the database cannot; so for every method here.
    pub async fn put_admission(&mut self, admission: &Admission) -> Result<()> {
        self.sync().await?;
        self.conn.write_set(sql::PUT_ADMISSIONS, std::slice::from_ref(admission)).await?;
        Ok(())
    }

    /// One question.
    pub async fn admission(&mut self, id: i64) -> Result<Option<Admission>> {
        Ok(self.fresh(sql::ADMISSION, args![id]).await?.into_iter().next())
    }

    /// The questions of a kind about a chat that are not over.
    pub async fn admissions_in(&mut self, kind: Door, chat: i64) -> Result<Vec<Admission>> {
        let all: Vec<Admission> = self.fresh(sql::ADMISSIONS_IN, args![chat]).await?;
        Ok(all.into_iter().filter(|one| one.kind == kind).collect())
    }

    /// The questions of a kind about a person that are not over.
    pub async fn admissions_of(&mut self, kind: Door, person: i64) -> Result<Vec<Admission>> {
        let all: Vec<Admission> = self.fresh(sql::ADMISSIONS_OF, args![person]).await?;
        Ok(all.into_iter().filter(|one| one.kind == kind).collect())
    }

    /// The questions whose time has come.
    pub async fn admissions_due(&mut self) -> Result<Vec<Admission>> {
        let now = self.now();
        self.fresh(sql::ADMISSIONS_DUE, args![now]).await
    }

    /// Forgets questions that ended before a moment; how many.
    pub async fn drop_old_admissions(&mut self, before: Time) -> Result<u64> {
        self.run(sql::DROP_OLD_ADMISSIONS, args![before]).await
    }

    /// Ends every link to become an administrator that the program itself made and nobody used.
    pub async fn void_program_links(&mut self) -> Result<u64> {
        self.run(sql::VOID_PROGRAM_LINKS, &[]).await
    }

    /// How many wrong codes somebody typed within an hour, and how many all people did.
    pub async fn wrong_codes(&mut self, person: i64) -> Result<(i64, i64)> {
        let since = self.now() - HOUR;
        let mine = self.count(sql::WRONG_CODES_OF, args![person, since]).await?;
        Ok((mine, self.count(sql::WRONG_CODES, args![since]).await?))
    }

    /// Since when somebody is of a street; none when they are not.
    pub async fn member_since(&mut self, chat: i64, person: i64) -> Result<Option<Time>> {
        let rows: Vec<At> = self.fresh(sql::MEMBER_SINCE, args![chat, person]).await?;
        Ok(rows.into_iter().next().and_then(|row| row.at))
    }
}
