//! One process at a time acts for a bot. The lock goes with its process, however that ends.

use super::db::{Result, StoreError};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{ConnectOptions, Connection, Row};
use std::fs::{File, TryLockError};
use std::str::FromStr;

/// The number under which PostgreSQL knows our lock.
const LOCK: i64 = 0x1a_4d_90_57;

/// The right to act, held as long as this value lives.
#[derive(Debug)]
pub enum Lock {
    /// A lock on a file beside the database's.
    File(File),
    /// A lock of a connection's session.
    Session(Box<PgConnection>),
}

impl Lock {
    /// Takes the lock for the database at `url`; none when another process has it.
    ///
    /// # Errors
    /// When the file or the server cannot be reached.
    pub async fn take(url: &str) -> Result<Option<Lock>> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            let path = path.trim_start_matches("//").split('?').next().unwrap_or_default();
            // A memory without a file is nobody else's; its lock is a file that has no name.
            let file = if path.is_empty() || path.contains(":memory:") {
                tempfile::tempfile()
            } else {
                File::create(format!("{path}.lock"))
            };
            let file = file.map_err(sqlx::Error::Io)?;
            return match file.try_lock() {
                Ok(()) => Ok(Some(Lock::File(file))),
                Err(TryLockError::WouldBlock) => Ok(None),
                Err(TryLockError::Error(error)) => Err(StoreError::Database(sqlx::Error::Io(error))),
            };
        }
        let mut session = PgConnectOptions::from_str(url)?.connect().await?;
        let row = sqlx::query("SELECT pg_try_advisory_lock($1) AS ours").bind(LOCK).fetch_one(&mut session).await?;
        Ok(row.try_get::<bool, _>("ours")?.then(|| Lock::Session(Box::new(session))))
    }

    /// Whether the lock still holds: a session that was cut has lost it.
    pub async fn holds(&mut self) -> bool {
        match self {
            Lock::File(_) => true,
            Lock::Session(session) => session.ping().await.is_ok(),
        }
    }
}
