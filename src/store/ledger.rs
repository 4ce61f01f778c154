//! Who was forgotten, as keyed marks in a file beside the database: a copy of the database that was put back forgets them
//! again. A mark says nothing to whoever has not the secret key.

use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::Time;
use crate::domain::street::{Person, Platform};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;
use std::collections::HashMap;
use std::io::Write;
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;
use std::sync::Arc;

/// Under what the database remembers how long the ledger was when it last wrote there.
const LENGTH: &str = "ledger length";

/// The ledger.
#[derive(Clone)]
pub struct Ledger {
    path: PathBuf,
    key: Arc<[u8]>,
}

impl std::fmt::Debug for Ledger {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Ledger").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Ledger {
    /// The ledger in this file, whose marks are made with this key.
    #[must_use]
    pub fn new(path: PathBuf, key: &[u8]) -> Ledger {
        Ledger { path, key: key.into() }
    }

    fn mark(&self, platform: Platform, address: &str) -> String {
        match Hmac::<Sha256>::new_from_slice(&self.key) {
            Ok(mut mac) => {
                mac.update(format!("forgotten {} {address}", platform.word()).as_bytes());
                hex::encode(mac.finalize().into_bytes())
            }
            // An HMAC takes a key of any length.
            Err(_) => String::new(),
        }
    }

    /// Writes that these people were forgotten at `now`, and makes it last.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn add(&self, people: &[Person], now: Time) -> std::io::Result<()> {
        let lines: String =
            people.iter().map(|person| format!("{} {now}\n", self.mark(person.platform, &person.address))).collect();
        let mut file = std::fs::OpenOptions::new().create(true).append(true).mode(0o600).open(&self.path)?;
        file.write_all(lines.as_bytes())?;
        file.sync_all()
    }

    /// Every mark with the last moment at which its person was forgotten, and how many lines there are. A line that was cut
    /// off is passed over. Without a file nobody was forgotten.
    fn read(&self) -> (HashMap<String, Time>, usize) {
        let text = std::fs::read_to_string(&self.path).unwrap_or_default();
        let mut marks = HashMap::new();
        for (mark, at) in text.lines().filter_map(|line| line.split_once(' ')) {
            if let Ok(at) = at.parse::<Time>() {
                let known = marks.entry(mark.to_owned()).or_insert(at);
                *known = at.max(*known);
            }
        }
        (marks, text.lines().count())
    }

    /// People whom the database knows and who were forgotten since: it is an older copy that was put back. Nobody when the
    /// database wrote the last line of the ledger itself.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn known_again(&self, tx: &mut Tx) -> Result<Vec<Person>> {
        let (marks, length) = self.read();
        if marks.is_empty() || tx.remembered(LENGTH).await?.is_some_and(|known| known == length.to_string()) {
            return Ok(Vec::new());
        }
        let mut people: Vec<Person> = tx.everybody().await?;
        people.retain(|person| {
            let at = marks.get(&self.mark(person.platform, &person.address));
            person.forget_at.is_none() && at.is_some_and(|at| person.created_at <= *at)
        });
        self.remember_length(tx).await?;
        Ok(people)
    }

    /// Remembers in the database how long the ledger is.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn remember_length(&self, tx: &mut Tx) -> Result<()> {
        let (_, length) = self.read();
        tx.remember(LENGTH, &length.to_string()).await
    }
}

impl Tx {
    /// Everybody whom the database knows.
    async fn everybody(&mut self) -> Result<Vec<Person>> {
        self.fresh(sql::EVERYBODY, args![]).await
    }
}
