//! One way to ask either database: SQL text with `$1` places, arguments, and rows that come back as plain structs.

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use sqlx::postgres::{PgConnectOptions, PgPoolOptions, PgRow};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous};
use sqlx::{Column, PgPool, Row, SqlitePool, TypeInfo, ValueRef};
use std::str::FromStr;
use std::time::Duration;

/// What can go wrong with the memory. No text of a person is ever in it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database said no, or did not answer.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// The tables could not be brought up to date.
    #[error("migration: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// A row did not have the shape that the code expects.
    #[error("a row has an unexpected shape")]
    Shape(#[from] serde_json::Error),
    /// A sealed text cannot be opened with the keys at hand.
    #[error("a sealed text cannot be opened with LAMPPOST_SECRET_KEY")]
    Sealed,
    /// A deed panicked.
    #[error("a deed panicked")]
    Panicked,
    /// The address of the database is of no kind that is known.
    #[error("DATABASE_URL must begin with sqlite: or postgres:")]
    Address,
}

/// The result of asking the memory.
pub type Result<T> = std::result::Result<T, StoreError>;

/// One statement, in one text for both databases or in one for each.
#[derive(Clone, Copy, Debug)]
pub struct Sql {
    /// The text for SQLite.
    pub sqlite: &'static str,
    /// The text for PostgreSQL.
    pub postgres: &'static str,
}

/// One text for both databases.
#[must_use]
pub const fn both(text: &'static str) -> Sql {
    Sql { sqlite: text, postgres: text }
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

/// A transaction: everything in it happens, or nothing.
#[derive(Debug)]
pub enum Connection {
    /// On the file's one writer.
    Sqlite(sqlx::Transaction<'static, sqlx::Sqlite>),
    /// On the server.
    Postgres(sqlx::Transaction<'static, sqlx::Postgres>),
}

impl Db {
    /// Opens the database and brings its tables up to date.
    ///
    /// # Errors
    /// When it cannot be reached, read or brought up to date.
    pub async fn open(url: &str) -> Result<Db> {
        let db = if url.starts_with("sqlite:") {
            open_sqlite(url).await?
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let options = PgConnectOptions::from_str(url)?;
            let pool = PgPoolOptions::new().max_connections(6).acquire_timeout(Duration::from_secs(5));
            Db::Postgres(pool.connect_with(options).await?)
        } else {
            return Err(StoreError::Address);
        };
        match &db {
            Db::Sqlite { write, .. } => sqlx::migrate!("migrations/sqlite").run(write).await?,
            Db::Postgres(pool) => sqlx::migrate!("migrations/postgres").run(pool).await?,
        }
        Ok(db)
    }

    /// Opens the database to look at it: nothing can be written, nothing is made, and another process may be at work on it.
    ///
    /// # Errors
    /// When it is not there or cannot be read.
    pub async fn open_to_read(url: &str) -> Result<Db> {
        if url.starts_with("sqlite:") {
            let options = SqliteConnectOptions::from_str(url)?.read_only(true).busy_timeout(Duration::from_secs(10));
            let read = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
            return Ok(Db::Sqlite { write: read.clone(), read });
        }
        let options = PgConnectOptions::from_str(url)?.options([("default_transaction_read_only", "on")]);
        Ok(Db::Postgres(PgPoolOptions::new().max_connections(2).connect_with(options).await?))
    }

    /// The rows of a query, outside any transaction.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn rows<T: DeserializeOwned>(&self, sql: Sql, args: &[Arg]) -> Result<Vec<T>> {
        match self {
            Db::Sqlite { read, .. } => run!(sql.sqlite, args, read, fetch_all)?.iter().map(sqlite_row).collect(),
            Db::Postgres(pool) => run!(sql.postgres, args, pool, fetch_all)?.iter().map(postgres_row).collect(),
        }
    }

    /// Begins a transaction that may write.
    ///
    /// # Errors
    /// When the database cannot begin it within its time.
    pub async fn begin(&self) -> Result<Connection> {
        Ok(match self {
            // A plain BEGIN would turn into a write lock only later, and then fail when another writer was faster.
            Db::Sqlite { write, .. } => Connection::Sqlite(write.begin_with("BEGIN IMMEDIATE").await?),
            Db::Postgres(pool) => Connection::Postgres(pool.begin().await?),
        })
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

async fn open_sqlite(url: &str) -> Result<Db> {
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .pragma("secure_delete", "ON");
    let write = SqlitePoolOptions::new().max_connections(1).connect_with(options.clone()).await?;
    let read = SqlitePoolOptions::new().max_connections(4).min_connections(0).connect_lazy_with(options);
    Ok(Db::Sqlite { read, write })
}

impl Connection {
    /// The rows of a query, as the transaction sees them.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn rows<T: DeserializeOwned>(&mut self, sql: Sql, args: &[Arg]) -> Result<Vec<T>> {
        match self {
            Connection::Sqlite(tx) => run!(sql.sqlite, args, &mut **tx, fetch_all)?.iter().map(sqlite_row).collect(),
            Connection::Postgres(tx) => {
                run!(sql.postgres, args, &mut **tx, fetch_all)?.iter().map(postgres_row).collect()
            }
        }
    }

    /// Runs a statement; how many rows it changed.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn execute(&mut self, sql: Sql, args: &[Arg]) -> Result<u64> {
        Ok(match self {
            Connection::Sqlite(tx) => run!(sql.sqlite, args, &mut **tx, execute)?.rows_affected(),
            Connection::Postgres(tx) => run!(sql.postgres, args, &mut **tx, execute)?.rows_affected(),
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

    /// Makes everything in it happen.
    ///
    /// # Errors
    /// When the database cannot promise that it will last.
    pub async fn commit(self) -> Result<()> {
        match self {
            Connection::Sqlite(tx) => tx.commit().await?,
            Connection::Postgres(tx) => tx.commit().await?,
        }
        Ok(())
    }
}

fn sqlite_row<T: DeserializeOwned>(row: &SqliteRow) -> Result<T> {
    let mut map = Map::new();
    for (i, column) in row.columns().iter().enumerate() {
        let raw = row.try_get_raw(i)?;
        let value = if raw.is_null() {
            Value::Null
        } else if raw.type_info().name() == "INTEGER" {
            Value::from(row.try_get::<i64, _>(i)?)
        } else {
            Value::from(row.try_get::<String, _>(i)?)
        };
        map.insert(column.name().to_owned(), value);
    }
    Ok(serde_json::from_value(Value::Object(map))?)
}

fn postgres_row<T: DeserializeOwned>(row: &PgRow) -> Result<T> {
    let mut map = Map::new();
    for (i, column) in row.columns().iter().enumerate() {
        let raw = row.try_get_raw(i)?;
        let value = if raw.is_null() {
            Value::Null
        } else if raw.type_info().name() == "INT8" {
            Value::from(row.try_get::<i64, _>(i)?)
        } else {
            Value::from(row.try_get::<String, _>(i)?)
        };
        map.insert(column.name().to_owned(), value);
    }
    Ok(serde_json::from_value(Value::Object(map))?)
}

/// A statement that inserts a set of rows, given as one JSON array; `$tail` says what to do about rows that exist.
macro_rules! insert_set {
    ($table:literal, $tail:literal, $first:ident $kind:ident $(, $column:ident $type:ident)* $(,)?) => {
        $crate::store::db::Sql {
            sqlite: concat!(
                "INSERT INTO ", $table, " (", stringify!($first), $(", ", stringify!($column),)* ") SELECT value->>'",
                stringify!($first), "'", $(", value->>'", stringify!($column), "'",)* " FROM json_each($1) WHERE true ", $tail
            ),
            postgres: concat!(
                "INSERT INTO ", $table, " (", stringify!($first), $(", ", stringify!($column),)* ") SELECT ",
                stringify!($first), $(", ", stringify!($column),)* " FROM jsonb_to_recordset($1::jsonb) AS r (",
                stringify!($first), " ", stringify!($kind), $(", ", stringify!($column), " ", stringify!($type),)* ") ", $tail
            ),
        }
    };
}
pub(super) use insert_set;
