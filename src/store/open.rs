//! Opening the database: whole, up to date, writable, and readable by nobody else; and what keeps its file small and clean.

use super::db::{Db, both};
use super::fault::{Result, StoreError};
use super::sql;
use crate::domain::Time;
use serde::Deserialize;
use serde_json::json;
use sqlx::Row;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

/// How long a line to the database is waited for.
const PATIENCE: Duration = Duration::from_secs(10);
/// What may be done with the file of the database: its owner reads and writes it, and nobody else looks.
const OWNER_ONLY: u32 = 0o600;

/// The file of a database on SQLite; none on PostgreSQL, and none for a memory without a file.
#[must_use]
pub fn file_of(url: &str) -> Option<PathBuf> {
    let path = url.strip_prefix("sqlite:")?.trim_start_matches("//").split('?').next()?;
    (!path.is_empty() && !path.contains(":memory:")).then(|| PathBuf::from(path))
}

/// Makes the file if it is not there, for its owner alone; files of an older program are closed to others too.
pub(super) fn own_file(path: &Path) -> std::io::Result<()> {
    std::fs::OpenOptions::new().create(true).append(true).mode(OWNER_ONLY).open(path)?;
    for end in ["", "-wal", "-shm"] {
        let mut name = path.as_os_str().to_owned();
        name.push(end);
        let Ok(known) = std::fs::metadata(&name) else { continue };
        if known.permissions().mode() & 0o077 != 0 {
            std::fs::set_permissions(&name, std::fs::Permissions::from_mode(OWNER_ONLY))?;
        }
    }
    Ok(())
}

#[derive(Deserialize)]
struct Checked {
    quick_check: String,
}

impl Db {
    /// Opens the database: looks whether its file is whole, brings its tables up to date, and writes something.
    ///
    /// # Errors
    /// When it cannot be reached; [`StoreError::Damaged`] and [`StoreError::ReadOnly`] when it cannot be trusted.
    pub async fn open(url: &str) -> Result<Db> {
        let db = if url.starts_with("sqlite:") {
            open_sqlite(url).await?
        } else if url.starts_with("postgres:") || url.starts_with("postgresql:") {
            let options = PgConnectOptions::from_str(url)?;
            let pool = PgPoolOptions::new().max_connections(6).acquire_timeout(PATIENCE);
            Db::Postgres(pool.connect_with(options).await?)
        } else {
            return Err(StoreError::Address);
        };
        match &db {
            Db::Sqlite { write, .. } => sqlx::migrate!("migrations/sqlite").run(write).await?,
            Db::Postgres(pool) => sqlx::migrate!("migrations/postgres").run(pool).await?,
        }
        db.probe(0).await?;
        Ok(db)
    }

    /// Opens the database to look at it: nothing can be written, nothing is made, and another process may be at work on it.
    ///
    /// # Errors
    /// When it is not there or cannot be read.
    pub async fn open_to_read(url: &str) -> Result<Db> {
        if url.starts_with("sqlite:") {
            let options = SqliteConnectOptions::from_str(url)?.read_only(true).busy_timeout(PATIENCE);
            let read = SqlitePoolOptions::new().max_connections(1).connect_with(options).await?;
            return Ok(Db::Sqlite { write: read.clone(), read });
        }
        let options = PgConnectOptions::from_str(url)?.options([("default_transaction_read_only", "on")]);
        Ok(Db::Postgres(PgPoolOptions::new().max_connections(2).connect_with(options).await?))
    }

    /// Writes a moment and makes it last: whether anything can be written is known only by writing.
    ///
    /// # Errors
    /// When nothing can be written.
    pub async fn probe(&self, now: Time) -> Result<()> {
        let written = async {
            let mut conn = self.begin().await?;
            conn.write(sql::SET_META, json!({ "name": "probe", "value": now.to_string() })).await?;
            conn.commit().await
        };
        match written.await {
            Err(error) if error.is_read_only() => Err(StoreError::ReadOnly),
            done => done,
        }
    }

    /// Looks whether the pages of the file fit together. On PostgreSQL the server looks after that.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when they do not.
    pub async fn check_pages(&self) -> Result<()> {
        let Db::Sqlite { .. } = self else { return Ok(()) };
        match self.rows::<Checked>(both("PRAGMA quick_check(1)"), &[]).await {
            Ok(rows) if rows.iter().all(|row| row.quick_check == "ok") => Ok(()),
            Ok(_) => Err(StoreError::Damaged),
            Err(error) if error.is_damage() => Err(StoreError::Damaged),
            Err(error) => Err(error),
        }
    }

    /// Takes out of the files what was erased: on SQLite the log of writes goes into the database and is cut off, on
    /// PostgreSQL dead rows make room. Called when somebody was erased, and on a schedule.
    ///
    /// Whether all of it is done: somebody who reads meanwhile holds it up, and then it is to be tried again.
    ///
    /// # Errors
    /// When the database cannot do it now.
    pub async fn scrub(&self) -> Result<bool> {
        match self {
            Db::Sqlite { write, .. } => {
                let row = sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").fetch_one(write).await?;
                Ok(row.try_get::<i64, _>(0)? == 0)
            }
            Db::Postgres(pool) => {
                sqlx::query("VACUUM").execute(pool).await?;
                Ok(true)
            }
        }
    }
}

async fn open_sqlite(url: &str) -> Result<Db> {
    let file = file_of(url);
    if let Some(path) = &file
        && let Err(error) = own_file(path)
    {
        let refused =
            matches!(error.kind(), std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem);
        return Err(if refused { StoreError::ReadOnly } else { StoreError::Database(sqlx::Error::Io(error)) });
    }
    let options = SqliteConnectOptions::from_str(url)?
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(PATIENCE)
        .pragma("secure_delete", "ON");
    // A line that is open stays open: a new one needs descriptors, and there may be none when it is needed most.
    let pool = || SqlitePoolOptions::new().idle_timeout(None).max_lifetime(None).acquire_timeout(PATIENCE);
    let write = pool().max_connections(1).connect_with(options.clone()).await;
    let write = write.map_err(|error| match StoreError::from(error) {
        error if error.is_damage() => StoreError::Damaged,
        error if error.is_read_only() => StoreError::ReadOnly,
        error => error,
    })?;
    let read = pool().max_connections(4).min_connections(0).connect_lazy_with(options);
    let db = Db::Sqlite { read, write };
    db.check_pages().await?;
    Ok(db)
}
