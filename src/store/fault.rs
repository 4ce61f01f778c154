//! What can go wrong with the memory, and whose fault it is: the storage's, which passes, or the statement's, which is a bug.

/// What can go wrong with the memory. No text of a person is ever in it.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database said no, or did not answer.
    #[error("database: {0}")]
    Database(#[from] sqlx::Error),
    /// The database said no to a statement, or did not answer it.
    #[error("statement {statement}: {error}")]
    Statement {
        /// Its name.
        statement: &'static str,
        /// What the library said.
        #[source]
        error: sqlx::Error,
    },
    /// A row did not have the shape that its struct expects: which column, and why.
    #[error("a row of {statement} has an unexpected shape: {error}")]
    Row {
        /// The name of what was asked.
        statement: &'static str,
        /// Which column, and what does not fit.
        #[source]
        error: super::row::Error,
    },
    /// The tables could not be brought up to date.
    #[error("migration: {0}")]
    Migrate(#[from] sqlx::migrate::MigrateError),
    /// Something could not be written as JSON, or read from it.
    #[error("JSON of an unexpected shape")]
    Shape(#[from] serde_json::Error),
    /// A sealed text cannot be opened with the keys at hand.
    #[error("a sealed text cannot be opened with LAMPPOST_SECRET_KEY")]
    Sealed,
    /// A deed panicked.
    #[error("a deed panicked")]
    Panicked,
    /// A deed took longer than any deed may.
    #[error("a deed took too long")]
    Overdue,
    /// The storage failed earlier in this transaction, so nothing in it can be trusted any more.
    #[error("the storage failed earlier in this transaction")]
    Broken,
    /// The address of the database is of no kind that is known.
    #[error("DATABASE_URL must begin with sqlite: or postgres:")]
    Address,
    /// The file has pages that do not fit together.
    #[error("the database file is damaged")]
    Damaged,
    /// Nothing can be written, and waiting will not change that: a file of somebody else, or a file system for reading.
    #[error("the database can only be read")]
    ReadOnly,
}

/// The result of asking the memory.
pub type Result<T> = std::result::Result<T, StoreError>;

/// SQLite's results that say something about the file, the disk or the machine, and nothing about the statement:
/// permission, busy, locked, out of memory, read-only, interrupted, input or output, damaged, full, cannot open, protocol,
/// not a database. (Numbers of <https://sqlite.org/rescode.html>.)
const SQLITE_STORAGE: [u32; 12] = [3, 5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 26];
/// SQLite's result for a file that can only be read.
const SQLITE_READ_ONLY: u32 = 8;
/// SQLite's results that say that the file is damaged.
const SQLITE_DAMAGED: [u32; 2] = [11, 26];
/// PostgreSQL's classes of errors that are about the statement or its arguments: wrong data, broken constraints, wrong names.
/// All others pass: connections, resources, shutdowns, conflicts. (Appendix A of its manual.)
const POSTGRES_STATEMENT: [&str; 6] = ["21", "22", "23", "42", "0A", "44"];
/// PostgreSQL's word for a transaction that may only read.
const POSTGRES_READ_ONLY: &str = "25006";
/// What no waiting mends: the password is refused, the role may not, or there is no such database.
const POSTGRES_REFUSED: [&str; 4] = ["28000", "28P01", "3D000", "42501"];

/// SQLite's primary result, without the details that follow in the higher bits.
fn sqlite_result(error: &sqlx::Error) -> Option<u32> {
    let error = error.as_database_error()?;
    let code = error.try_downcast_ref::<sqlx::sqlite::SqliteError>().and(error.code())?;
    code.parse::<u32>().ok().map(|code| code & 0xff)
}

impl StoreError {
    /// What the library said.
    fn of_the_library(&self) -> Option<&sqlx::Error> {
        use sqlx::migrate::MigrateError;
        match self {
            StoreError::Database(error)
            | StoreError::Statement { error, .. }
            | StoreError::Migrate(MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _)) => {
                Some(error)
            }
            _ => None,
        }
    }

    /// Whether the storage failed: a full disk, a server that went away, no descriptor left. It is nobody's fault who wrote,
    /// and what was to be written is to be tried again later.
    #[must_use]
    pub fn is_storage(&self) -> bool {
        let Some(error) = self.of_the_library() else {
            return matches!(self, StoreError::Broken | StoreError::Damaged | StoreError::ReadOnly);
        };
        if let Some(result) = sqlite_result(error) {
            return SQLITE_STORAGE.contains(&result);
        }
        match error {
            sqlx::Error::Database(error) => {
                let code = error.code().unwrap_or_default();
                !POSTGRES_STATEMENT.iter().any(|class| code.starts_with(class)) || code == "42501"
            }
            sqlx::Error::Io(_)
            | sqlx::Error::Tls(_)
            | sqlx::Error::Protocol(_)
            | sqlx::Error::PoolTimedOut
            | sqlx::Error::PoolClosed
            | sqlx::Error::WorkerCrashed
            | sqlx::Error::BeginFailed => true,
            _ => false,
        }
    }

    /// Whether only a person can help: the file is damaged or can only be read, the server refuses the password.
    #[must_use]
    pub fn needs_a_person(&self) -> bool {
        let Some(error) = self.of_the_library() else {
            return matches!(
                self,
                StoreError::Damaged | StoreError::ReadOnly | StoreError::Address | StoreError::Migrate(_)
            );
        };
        let code = error.as_database_error().and_then(|error| error.code()).unwrap_or_default();
        sqlite_result(error).is_some_and(|result| SQLITE_DAMAGED.contains(&result) || result == SQLITE_READ_ONLY)
            || POSTGRES_REFUSED.contains(&code.as_ref())
            || matches!(error, sqlx::Error::Configuration(_))
    }

    /// Whether the database can only be read.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        let error = self.of_the_library();
        let code = error.and_then(sqlx::Error::as_database_error).and_then(|error| error.code()).unwrap_or_default();
        matches!(self, StoreError::ReadOnly)
            || error.and_then(sqlite_result) == Some(SQLITE_READ_ONLY)
            || code == POSTGRES_READ_ONLY
    }

    /// Whether SQLite met a page that does not fit.
    #[must_use]
    pub fn is_damage(&self) -> bool {
        let result = self.of_the_library().and_then(sqlite_result);
        matches!(self, StoreError::Damaged) || result.is_some_and(|result| SQLITE_DAMAGED.contains(&result))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waiting_helps_against_a_lost_server_and_not_against_a_bug() {
        let storage = [sqlx::Error::PoolTimedOut, sqlx::Error::WorkerCrashed, sqlx::Error::PoolClosed];
        assert!(storage.into_iter().all(|error| StoreError::Database(error).is_storage()));
        let io = std::io::Error::from(std::io::ErrorKind::ConnectionReset);
        assert!(StoreError::Database(sqlx::Error::Io(io)).is_storage());
        for bug in [StoreError::Panicked, StoreError::Sealed, StoreError::Overdue] {
            assert!(!bug.is_storage() && !bug.needs_a_person(), "{bug}");
        }
        assert!(!StoreError::Database(sqlx::Error::RowNotFound).is_storage());
        assert!(StoreError::Damaged.needs_a_person() && StoreError::Damaged.is_storage());
    }

    #[tokio::test]
    async fn a_broken_constraint_and_wrong_sql_are_no_fault_of_the_storage() {
        let pool = sqlx::SqlitePool::connect("sqlite::memory:").await.unwrap_or_else(|e| panic!("{e}"));
        for statement in ["SELECT nothing FROM nowhere", "SELECT json('{')"] {
            let error = sqlx::query(statement).execute(&pool).await.expect_err("an error");
            assert!(!StoreError::from(error).is_storage(), "{statement}");
        }
        let wrong = "CREATE TABLE t (a INTEGER PRIMARY KEY, b TEXT NOT NULL); INSERT INTO t (a) VALUES (1)";
        let error = sqlx::raw_sql(wrong).execute(&pool).await.expect_err("a constraint");
        assert!(!StoreError::from(error).is_storage());
    }
}
