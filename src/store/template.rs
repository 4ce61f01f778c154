//! How the templates of the WhatsApp account stand, as the platform last said: what rests is not sent.

use super::Db;
use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::knock::{RESTS, TemplateNews};
use crate::domain::{DAY, Time};

/// Under which name it is remembered how a template stands.
fn template_mark(name: &str) -> String {
    format!("template {name}")
}

impl Tx {
    /// Takes in what the platform says of a template, and whether somebody must hear of it: it rests now, and did not before.
    /// When it is back, letters go again of which no template has told their reader.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn template_stands(&mut self, news: &TemplateNews) -> Result<bool> {
        let (name, now) = (template_mark(&news.name), self.now());
        let before = self.remembered(&name).await?.unwrap_or_default();
        let before = before.split(' ').next().unwrap_or_default().to_owned();
        if news.rests.is_empty() {
            if !before.is_empty() {
                self.remember(&name, "").await?;
                self.run(sql::RELEASE_UNTOLD, args![now - DAY]).await?;
            }
            return Ok(false);
        }
        self.remember(&name, &format!("{} {now}", news.rests)).await?;
        Ok(before != news.rests)
    }
}

impl Db {
    /// Whether a template must not be sent now, as the platform said not long ago.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn template_rests(&self, name: &str, now: Time) -> Result<bool> {
        let said = self.remembered(&template_mark(name)).await?.unwrap_or_default();
        let at = said.split_once(' ').and_then(|(_, at)| at.parse::<Time>().ok());
        Ok(at.is_some_and(|at| now - at < RESTS))
    }
}
