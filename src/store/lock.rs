//! One process at a time acts for a bot. The lock goes with its process, however that ends.

use super::db::{Result, StoreError};
use super::open::{file_of, own_file};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{ConnectOptions, Connection, Row};
use std::fs::{File, TryLockError};
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

/// The number under which PostgreSQL knows our lock.
const LOCK: i64 = 0x1a_4d_90_57;
/// How long a server may take to say that a session still stands.
const PATIENCE: Duration = Duration::from_secs(5);

/// The right to act, held as long as this value lives.
#[derive(Debug)]
pub enum Lock {
    /// A lock on the database's own file, and its path: there is no second file that could be taken away or be another one.
    File(File, PathBuf),
    /// A memory without a file is nobody else's.
    Memory,
    /// A lock of a connection's session.
    Session(Box<PgConnection>),
}

/// Which file a path leads to now, through whatever links.
fn identity(path: &Path) -> Option<(u64, u64)> {
    std::fs::metadata(path).ok().map(|known| (known.dev(), known.ino()))
}

fn is_of(file: &File, path: &Path) -> bool {
    file.metadata().ok().map(|known| (known.dev(), known.ino())) == identity(path)
}

impl Lock {
    /// Takes the lock for the database at `url`; none when another process has it.
    ///
    /// # Errors
    /// When the file or the server cannot be reached.
    pub async fn take(url: &str) -> Result<Option<Lock>> {
        if let Some(path) = file_of(url) {
            return take_file(&path);
        }
        if url.starts_with("sqlite:") {
            return Ok(Some(Lock::Memory));
        }
        let mut session = PgConnectOptions::from_str(url)?.connect().await?;
        let row = sqlx::query("SELECT pg_try_advisory_lock($1) AS ours").bind(LOCK).fetch_one(&mut session).await?;
        Ok(row.try_get::<bool, _>("ours")?.then(|| Lock::Session(Box::new(session))))
    }

    /// Whether the lock still holds: a session that was cut has lost it, and so has who holds a file that is no longer the
    /// database's.
    pub async fn holds(&mut self) -> bool {
        match self {
            Lock::File(file, path) => is_of(file, path),
            Lock::Memory => true,
            Lock::Session(session) => matches!(tokio::time::timeout(PATIENCE, session.ping()).await, Ok(Ok(()))),
        }
    }
}

fn take_file(path: &Path) -> Result<Option<Lock>> {
    let failed = |error: std::io::Error| match error.kind() {
        std::io::ErrorKind::PermissionDenied | std::io::ErrorKind::ReadOnlyFilesystem => StoreError::ReadOnly,
        _ => StoreError::Database(sqlx::Error::Io(error)),
    };
    own_file(path).map_err(failed)?;
    let file = File::options().append(true).open(path).map_err(failed)?;
    match file.try_lock() {
        // Somebody may have put another file there between the two.
        Ok(()) => Ok(is_of(&file, path).then(|| Lock::File(file, path.to_owned()))),
        Err(TryLockError::WouldBlock) => Ok(None),
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}
