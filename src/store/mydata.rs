//! Everything that is held on one person, read at the moment at which they are told.

use super::Db;
use super::db::{Result, Sql, args};
use super::sql;
use super::vault::Vault;
use crate::domain::Time;
use crate::domain::detail::{Sealed, Told};
use crate::domain::letter::Letter;
use crate::domain::need::Need;
use crate::domain::street::{Offer, Person};
use serde::Deserialize;
use serde_json::{Map, Value};

/// One view of details: of whose need, what, when.
#[derive(Clone, Debug, Deserialize)]
pub struct Seen {
    /// The need's code.
    pub code: String,
    /// The kinds of detail, between spaces.
    pub kinds: String,
    /// When.
    pub at: Time,
    /// When they were hidden again.
    pub hidden_at: Option<Time>,
    /// The other person's first name; empty when it is not theirs to know.
    pub who: String,
}

/// A letter that waits for somebody.
#[derive(Clone, Debug)]
pub struct Waits {
    /// The letter.
    pub letter: Letter,
    /// How it stands in the outbox.
    pub state: String,
    /// Since when.
    pub created_at: Time,
}

#[derive(Deserialize)]
struct LetterRow {
    letter: String,
    state: String,
    created_at: Time,
}

/// Everything that is held on one person. Of others, first names at most.
#[derive(Debug)]
pub struct Held {
    /// Themselves.
    pub person: Person,
    /// Their needs, newest first.
    pub needs: Vec<Need>,
    /// Their offers, newest first.
    pub offers: Vec<Offer>,
    /// Their details, opened.
    pub details: Vec<(Sealed, Told)>,
    /// Who saw their details.
    pub seen: Vec<Seen>,
    /// Whose details they saw.
    pub saw: Vec<Seen>,
    /// Letters that wait for them.
    pub letters: Vec<Waits>,
    /// Every other kind of row, by name.
    pub rows: Map<String, Value>,
}

/// The kinds of rows that need no look of their own, with their names.
const ROWS: [(&str, Sql); 24] = [
    ("streets", sql::MY_STREETS),
    ("you_asked_for", sql::MY_NEEDS_TOLD),
    ("you_help_with", sql::MY_JOBS_TOLD),
    ("you_offer", sql::MY_OFFERS_TOLD),
    ("you_were_asked", sql::MY_ASKS_TOLD),
    ("you_wait_for", sql::MY_ADMISSIONS_TOLD),
    ("checks", sql::MY_CHECKS_TOLD),
    ("roles", sql::MY_ROLES_TOLD),
    ("shifts", sql::MY_SHIFTS_TOLD),
    ("hand_over_notes", sql::MY_HANDOVERS_TOLD),
    ("case_notes", sql::MY_CASE_NOTES_TOLD),
    ("partners", sql::MY_PARTNERS_TOLD),
    ("by_role", sql::MY_AUDIT_TOLD),
    ("answers_to_broadcasts", sql::MY_HEARD_TOLD),
    ("questions_to_the_council", sql::MY_QUESTIONS_TOLD),
    ("broadcasts_in_private", sql::MY_DELIVERIES_TOLD),
    ("kept_apart", sql::MY_BLOCKS_TOLD),
    ("you_reported", sql::MY_REPORTS_TOLD),
    ("links", sql::MY_LINKS_TOLD),
    ("whatsapp", sql::MY_CORRESPONDENT_TOLD),
    ("you_agreed", sql::OPT_INS_OF),
    ("other_accounts", sql::MY_ALIASES_TOLD),
    ("you_host", sql::MY_HOSTS_TOLD),
    ("messages_on_whatsapp", sql::MY_SENDINGS_TOLD),
];

impl Db {
    /// Everything that is held on a person; nothing when there is no such person.
    ///
    /// # Errors
    /// When the database, or the key, says no.
    pub async fn held_on(&self, vault: &Vault, id: i64) -> Result<Option<Held>> {
        let Some(person) = self.reader(id).await? else {
            return Ok(None);
        };
        let mut rows = Map::new();
        for (name, statement) in ROWS {
            let list: Vec<Value> = self.rows(statement, args![id]).await?;
            rows.insert(name.to_owned(), Value::Array(list));
        }
        let history: Vec<Value> = self.rows(sql::MY_HISTORY_TOLD, args![id, format!("person:{id}")]).await?;
        rows.insert("what_happened".to_owned(), Value::Array(history));
        let waiting: Vec<LetterRow> = self.rows(sql::MY_LETTERS, args![id]).await?;
        let mut letters = Vec::with_capacity(waiting.len());
        for row in waiting {
            let letter = serde_json::from_str(&row.letter)?;
            letters.push(Waits { letter, state: row.state, created_at: row.created_at });
        }
        Ok(Some(Held {
            person,
            needs: self.rows(sql::MY_NEEDS, args![id]).await?,
            offers: self.rows(sql::MY_OFFERS, args![id]).await?,
            details: self.all_details(vault, id).await?,
            seen: self.rows(sql::MY_VIEWS, args![id]).await?,
            saw: self.rows(sql::MY_SIGHTS, args![id]).await?,
            letters,
            rows,
        }))
    }
}

impl Held {
    /// How many rows there are of a kind.
    #[must_use]
    pub fn count(&self, kind: &str) -> i64 {
        self.rows.get(kind).and_then(Value::as_array).map_or(0, |list| i64::try_from(list.len()).unwrap_or(0))
    }
}
