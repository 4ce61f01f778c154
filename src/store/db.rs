//! One way to ask either database: SQL text with `$1` places, arguments, and rows that come back as plain structs.

use serde::Serialize;
use serde::de::DeserializeOwned;
use sqlx::pool::PoolConnection;
use sqlx::{PgPool, Postgres, Sqlite, SqlitePool};

pub use super::fault::{Result, StoreError};
use super::row;

/// One statement, in one text for both databases or in one for each.
#[derive(Clone, Copy, Debug)]
pub struct Sql {
    /// Its name, which errors say; empty for what has none.
    pub name: &'static str,
    /// The text for SQLite.
    pub sqlite: &'static str,
    /// The text for PostgreSQL.
    pub postgres: &'static str,
}

/// One text for both databases.
#[must_use]
pub const fn both(text: &'static str) -> Sql {
    Sql { name: "", sqlite: text, postgres: text }
}

impl Sql {
    /// The same statement under a name.
    #[must_use]
    pub const fn named(self, name: &'static str) -> Sql {
        Sql { name, sqlite: self.sqlite, postgres: self.postgres }
    }

    fn failed(self, error: sqlx::Error) -> StoreError {
        StoreError::Statement { statement: self.name, error }
    }
}

/// An argument of a statement.
#[derive(Clone, Debug)]
pub enum Arg {
    /// A number, a time, or yes and no.
    Int(Option<i64>),
    /// A text.
    Text(String),
}

impl From<i64> for Arg {
    fn from(value: i64) -> Self {
        Arg::Int(Some(value))
    }
}
impl From<Option<i64>> for Arg {
    fn from(value: Option<i64>) -> Self {
        Arg::Int(value)
    }
}
impl From<bool> for Arg {
    fn from(value: bool) -> Self {
        Arg::Int(Some(i64::from(value)))
    }
}
impl From<&str> for Arg {
    fn from(value: &str) -> Self {
        Arg::Text(value.to_owned())
    }
}
impl From<&String> for Arg {
    fn from(value: &String) -> Self {
        Arg::Text(value.clone())
    }
}
impl From<String> for Arg {
    fn from(value: String) -> Self {
        Arg::Text(value)
    }
}

/// Makes the argument list of a statement.
macro_rules! args {
    ($($arg:expr),* $(,)?) => { &[$($crate::store::db::Arg::from($arg)),*] };
}
pub(super) use args;

/// Runs one statement on whatever executes it.
macro_rules! run {
    ($text:expr, $args:expr, $on:expr, $how:ident) => {{
        let mut query = sqlx::query($text);
        for arg in $args {
            query = match arg {
                Arg::Int(value) => query.bind(*value),
                Arg::Text(value) => query.bind(value.clone()),
            };
        }
        query.$how($on).await
    }};
}

/// The database: SQLite with one writer and a few readers, or PostgreSQL.
#[derive(Clone, Debug)]
pub enum Db {
    /// A file.
    Sqlite {
        /// For reading; several at once.
        read: SqlitePool,
        /// For writing; one at a time.
        write: SqlitePool,
    },
    /// A server.
    Postgres(PgPool),
}

/// Where a transaction runs.
#[derive(Debug)]
enum Line {
    /// On the file's one writer.
    Sqlite(PoolConnection<Sqlite>),
    /// On the server.
    Postgres(PoolConnection<Postgres>),
}

/// A transaction: everything in it happens, or nothing. One that does not end well takes its line to the database with it:
/// after a failure nobody can be sure in what state that is, and the next transaction begins on a new one.
#[derive(Debug)]
pub struct Connection {
    line: Line,
    /// Whether the storage failed: SQLite may have rolled back by itself, and a further statement would stand alone.
    broken: bool,
    /// Whether it was committed, so that the line may be used again.
    ended: bool,
}

impl Drop for Connection {
    fn drop(&mut self) {
        if self.ended {
            return;
        }
        match &mut self.line {
            Line::Sqlite(line) => line.close_on_drop(),
            Line::Postgres(line) => line.close_on_drop(),
        }
    }
}

impl Db {
    /// The rows of a query, outside any transaction.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn rows<T: DeserializeOwned>(&self, sql: Sql, args: &[Arg]) -> Result<Vec<T>> {
        match self {
            Db::Sqlite { read, .. } => {
                let rows = run!(sql.sqlite, args, read, fetch_all).map_err(|error| sql.failed(error))?;
                rows.iter().map(|one| row::read(one, sql.name)).collect()
            }
            Db::Postgres(pool) => {
                let rows = run!(sql.postgres, args, pool, fetch_all).map_err(|error| sql.failed(error))?;
                rows.iter().map(|one| row::read(one, sql.name)).collect()
            }
        }
    }

    /// Begins a transaction that may write.
    ///
    /// # Errors
    /// When the database cannot begin it within its time.
    pub async fn begin(&self) -> Result<Connection> {
        let line = match self {
            Db::Sqlite { write, .. } => Line::Sqlite(write.acquire().await?),
            Db::Postgres(pool) => Line::Postgres(pool.acquire().await?),
        };
        let mut conn = Connection { line, broken: false, ended: false };
        // A plain BEGIN would turn into a write lock only later, and then fail when another writer was faster.
        conn.execute(Sql { name: "BEGIN", sqlite: "BEGIN IMMEDIATE", postgres: "BEGIN" }, &[]).await?;
        Ok(conn)
    }

    /// Waits for what runs and closes every connection.
    pub async fn close(&self) {
        match self {
            Db::Sqlite { read, write } => {
                read.close().await;
                write.close().await;
            }
            Db::Postgres(pool) => pool.close().await,
        }
    }
}

impl Connection {
    /// Whether it is on PostgreSQL.
    #[must_use]
    pub fn is_postgres(&self) -> bool {
        matches!(self.line, Line::Postgres(_))
    }

    /// Remembers that the storage failed.
    fn heard<T>(&mut self, sql: Sql, answer: std::result::Result<T, sqlx::Error>) -> Result<T> {
        answer.map_err(|error| {
            let error = sql.failed(error);
            self.broken |= error.is_storage();
            error
        })
    }

    /// Counts a statement; an error where the storage failed before.
    fn whole(&self) -> Result<()> {
        metrics::counter!("lamppost_statements_total").increment(1);
        if self.broken { Err(StoreError::Broken) } else { Ok(()) }
    }

    /// The rows of a query, as the transaction sees them.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn rows<T: DeserializeOwned>(&mut self, sql: Sql, args: &[Arg]) -> Result<Vec<T>> {
        self.whole()?;
        match &mut self.line {
            Line::Sqlite(line) => {
                let rows = run!(sql.sqlite, args, &mut **line, fetch_all);
                self.heard(sql, rows)?.iter().map(|one| row::read(one, sql.name)).collect()
            }
            Line::Postgres(line) => {
                let rows = run!(sql.postgres, args, &mut **line, fetch_all);
                self.heard(sql, rows)?.iter().map(|one| row::read(one, sql.name)).collect()
            }
        }
    }

    /// Runs a statement; how many rows it changed.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn execute(&mut self, sql: Sql, args: &[Arg]) -> Result<u64> {
        self.whole()?;
        Ok(match &mut self.line {
            Line::Sqlite(line) => {
                let done = run!(sql.sqlite, args, &mut **line, execute);
                self.heard(sql, done)?.rows_affected()
            }
            Line::Postgres(line) => {
                let done = run!(sql.postgres, args, &mut **line, execute);
                self.heard(sql, done)?.rows_affected()
            }
        })
    }

    /// Writes a set of rows in one statement.
    ///
    /// # Errors
    /// When the database refuses one of them; then none is written.
    pub async fn write_set<T: Serialize>(&mut self, sql: Sql, rows: &[T]) -> Result<u64> {
        if rows.is_empty() {
            return Ok(0);
        }
        self.execute(sql, &[Arg::Text(serde_json::to_string(rows)?)]).await
    }

    /// Writes one row, whose fields are columns by name.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn write<T: Serialize>(&mut self, sql: Sql, row: T) -> Result<u64> {
        self.write_set(sql, &[row]).await
    }

    /// Undoes everything in it. After a failure of the storage there is nothing left to undo.
    ///
    /// # Errors
    /// When the database does not answer.
    pub async fn rollback(mut self) -> Result<()> {
        if !self.broken {
            self.execute(both("ROLLBACK").named("ROLLBACK"), &[]).await?;
            self.ended = true;
        }
        Ok(())
    }

    /// Makes everything in it happen.
    ///
    /// # Errors
    /// When the database cannot promise that it will last.
    pub async fn commit(mut self) -> Result<()> {
        self.execute(both("COMMIT").named("COMMIT"), &[]).await?;
        metrics::counter!("lamppost_commits_total").increment(1);
        self.ended = true;
        Ok(())
    }
}
