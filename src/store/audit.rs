//! The audit log: lines are added to its end, and the oldest are let go after their time; nothing else ever happens to it.

use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::Time;
use crate::domain::audit::{Ends, Line};

/// Under what the ends of the log are remembered.
const ENDS: &str = "audit ends";
/// The most lines that are read at once.
const AT_ONCE: i64 = 5_000;

impl Tx {
    /// From now on, what this person does is written into the audit log too; nobody's, when none.
    pub fn watch(&mut self, person: Option<i64>) {
        self.watched = person;
    }

    /// Adds a line to the audit log, beside those that the history brings.
    pub fn audit(&mut self, actor: Option<i64>, act: &str, subject: &str, why: &str) {
        self.audits.push(Line {
            id: 0,
            at: self.now(),
            actor,
            act: act.to_owned(),
            subject: subject.to_owned(),
            why: why.to_owned(),
            mark: String::new(),
        });
    }

    /// The lines for the audit log that this event has brought.
    pub fn take_audits(&mut self) -> Vec<Line> {
        std::mem::take(&mut self.audits)
    }

    async fn ends(&mut self, key: &[u8]) -> Result<Ends> {
        Ok(match self.remembered(ENDS).await? {
            Some(text) => serde_json::from_str(&text)?,
            None => Ends::empty(key),
        })
    }

    /// Adds lines to the end of the log.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn add_audit(&mut self, lines: Vec<Line>, key: &[u8]) -> Result<()> {
        if lines.is_empty() {
            return Ok(());
        }
        let mut ends = self.ends(key).await?;
        let mut sealed = Vec::with_capacity(lines.len());
        for line in lines {
            let (next, line) = ends.add(line, key);
            ends = next;
            sealed.push(line);
        }
        self.conn.write_set(sql::ADD_AUDIT, &sealed).await?;
        self.remember(ENDS, &serde_json::to_string(&ends)?).await
    }

    /// The first letters of the last mark: whoever keeps them can tell later whether the end of the log was cut off.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn last_mark(&mut self, key: &[u8]) -> Result<String> {
        Ok(self.ends(key).await?.last_mark.chars().take(12).collect())
    }

    /// Lets go of the lines before a moment, so that the rest still fits; how many.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn drop_old_audit(&mut self, before: Time, key: &[u8]) -> Result<u64> {
        let old: Vec<Line> = self.fresh(sql::AUDIT_OLD, args![before]).await?;
        let Some(last) = old.into_iter().next() else { return Ok(0) };
        let mut ends = self.ends(key).await?;
        (ends.before, ends.before_mark) = (last.id, last.mark);
        let gone = self.run(sql::DROP_AUDIT, args![last.id]).await?;
        self.remember(ENDS, &serde_json::to_string(&ends.sealed(key))?).await?;
        Ok(gone)
    }

    /// The whole log and its ends, for looking whether it is whole.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn audit_log(&mut self, key: &[u8]) -> Result<(Ends, Vec<Line>)> {
        let ends = self.ends(key).await?;
        let mut lines: Vec<Line> = Vec::new();
        loop {
            let after = lines.last().map_or(0, |line| line.id);
            let more: Vec<Line> = self.fresh(sql::AUDIT_AFTER, args![after, AT_ONCE]).await?;
            if more.is_empty() {
                return Ok((ends, lines));
            }
            lines.extend(more);
        }
    }
}
