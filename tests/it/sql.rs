//! Every statement is one that the database can read, with the same places and columns on both.

use crate::street;
use lamppost::store::db::{Sql, both};
use lamppost::store::sql::{self, TABLES};
use lamppost::store::{Arg, Db};
use regex::Regex;
use sqlx::{Column, Either, Executor, Statement};
use std::collections::{BTreeMap, BTreeSet};

async fn described(db: &Db, text: (&'static str, &'static str)) -> (usize, Vec<String>) {
    let count = |parameters: Option<Either<usize, usize>>| match parameters {
        Some(Either::Left(n) | Either::Right(n)) => n,
        None => 0,
    };
    match db {
        Db::Sqlite { write, .. } => {
            let sql = sqlx::SqlStr::from_static(text.0);
            let statement = write.prepare(sql).await.unwrap_or_else(|e| panic!("{}: {e}", text.0));
            let parameters = statement.parameters().map(|p| p.map_left(<[_]>::len));
            (count(parameters), statement.columns().iter().map(|c| c.name().to_owned()).collect())
        }
        Db::Postgres(pool) => {
            let sql = sqlx::SqlStr::from_static(text.1);
            let statement = pool.prepare(sql).await.unwrap_or_else(|e| panic!("{}: {e}", text.1));
            let parameters = statement.parameters().map(|p| p.map_left(<[_]>::len));
            (count(parameters), statement.columns().iter().map(|c| c.name().to_owned()).collect())
        }
    }
}

/// How many places a statement has, from its text.
fn places(text: &str) -> usize {
    (1..20).filter(|n| text.contains(&format!("${n}"))).count()
}

#[tokio::test]
async fn every_statement_can_be_prepared_and_has_the_places_that_it_names() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&street::new_database(folder.path()).await).await.unwrap();
    for (name, sql) in sql::all() {
        let (parameters, columns) = described(&db, (sql.sqlite, sql.postgres)).await;
        assert_eq!(places(sql.sqlite), places(sql.postgres), "{name}");
        let expected = match db {
            Db::Sqlite { .. } => places(sql.sqlite),
            Db::Postgres(_) => places(sql.postgres),
        };
        assert_eq!(parameters, expected, "{name}");
        let reads = sql.sqlite.trim_start().starts_with("SELECT");
        assert_eq!(reads || sql.sqlite.contains("RETURNING"), !columns.is_empty(), "{name}");
    }
}

#[derive(serde::Deserialize)]
struct Told {
    name: String,
    kind: String,
}

#[derive(serde::Deserialize)]
struct TableName {
    name: String,
}

/// The columns of a table as the database tells them, each with its type.
async fn told(db: &Db, table: &str) -> BTreeMap<String, String> {
    let columns = Sql {
        name: "COLUMNS",
        sqlite: "SELECT name, CASE type WHEN 'INTEGER' THEN 'bigint' ELSE LOWER(type) END AS kind FROM pragma_table_info($1)",
        postgres: "SELECT column_name::text AS name, data_type::text AS kind FROM information_schema.columns \
                   WHERE table_schema = 'public' AND table_name = $1",
    };
    let rows: Vec<Told> = db.rows(columns, &[Arg::from(table)]).await.unwrap();
    rows.into_iter().map(|row| (row.name, row.kind)).collect()
}

#[tokio::test]
async fn every_table_has_the_columns_that_its_list_names_and_no_others() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&street::new_database(folder.path()).await).await.unwrap();
    let tables = Sql {
        name: "TABLES",
        sqlite: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '_sqlx%'",
        postgres: "SELECT table_name::text AS name FROM information_schema.tables \
                   WHERE table_schema = 'public' AND table_name NOT LIKE '\\_sqlx%'",
    };
    let rows: Vec<TableName> = db.rows(tables, &[]).await.unwrap();
    let there: BTreeSet<String> = rows.into_iter().map(|row| row.name).collect();
    assert_eq!(there, TABLES.iter().map(|table| table.name.to_owned()).collect());
    for table in TABLES {
        let told = told(&db, table.name).await;
        let listed: Vec<&str> = table.columns.split(", ").collect();
        let set: BTreeSet<&str> = listed.iter().copied().collect();
        assert_eq!(set.len(), listed.len(), "{} names a column twice", table.name);
        assert_eq!(set, told.keys().map(String::as_str).collect(), "{}", table.name);
        for (name, kind) in table.typed.split(", ").map(|column| column.split_once(' ').unwrap()) {
            assert_eq!(told[name], kind, "{}.{name}", table.name);
        }
    }
}

#[test]
fn no_statement_reads_whatever_columns_there_are_and_every_insert_is_made_of_its_tables_list() {
    let star = Regex::new(r"SELECT (?:\w+\.)?\*|, \w+\.\*").unwrap();
    let insert = Regex::new(r"^INSERT INTO (\w+) \(([^)]*)\)").unwrap();
    let mut inserts = 0;
    for (name, sql) in sql::all() {
        for text in [sql.sqlite, sql.postgres] {
            assert!(!star.is_match(text), "{name} reads whatever columns there are");
            let Some(found) = insert.captures(text) else { continue };
            inserts += 1;
            let table = TABLES.iter().find(|table| table.name == &found[1]).unwrap();
            let written: Vec<&str> = table.typed.split(", ").map(|column| column.split(' ').next().unwrap()).collect();
            let named: Vec<&str> = found[2].split(", ").collect();
            // What makes one person of two copies rows within a table.
            assert!(written == named || name.starts_with("LINK_"), "{name} has a list of columns of its own");
        }
    }
    assert!(inserts > 80, "{inserts}: the statements are where this test looks");
}

#[test]
fn both_databases_have_the_same_migrations_with_the_same_tables_and_columns() {
    let read = |folder: &str| {
        let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().path()).collect();
        files.sort();
        files
            .into_iter()
            .map(|path| {
                let text = std::fs::read_to_string(&path).unwrap();
                let text = text
                    .replace("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY", "SERIAL")
                    .replace("INTEGER PRIMARY KEY AUTOINCREMENT", "SERIAL")
                    .replace("BIGINT", "INTEGER")
                    .replace(") STRICT;", ");");
                (path.file_name().unwrap().to_owned(), text)
            })
            .collect::<Vec<_>>()
    };
    let root = env!("CARGO_MANIFEST_DIR");
    assert_eq!(read(&format!("{root}/migrations/sqlite")), read(&format!("{root}/migrations/postgres")));
}

#[derive(Debug, serde::Deserialize)]
#[allow(dead_code, reason = "what is read into it does not fit")]
struct Odd {
    id: i64,
    name: i64,
}

#[tokio::test]
async fn a_row_that_does_not_fit_names_its_statement_and_column_and_nothing_of_what_stands_there() {
    let folder = tempfile::tempdir().unwrap();
    let db = Db::open(&street::new_database(folder.path()).await).await.unwrap();
    let odd = both("SELECT value AS id, name FROM counters").named("ODD");
    let said = db.rows::<Odd>(odd, &[]).await.unwrap_err().to_string();
    assert_eq!(said, "a row of ODD has an unexpected shape: name: a value of another type");
    let short = both("SELECT value AS id FROM counters").named("SHORT");
    let said = db.rows::<Odd>(short, &[]).await.unwrap_err().to_string();
    assert_eq!(said, "a row of SHORT has an unexpected shape: name: there is no such column");
    let wrong = both("SELECT nothing FROM counters").named("WRONG");
    let said = db.rows::<Odd>(wrong, &[]).await.unwrap_err().to_string();
    assert!(said.starts_with("statement WRONG: "), "{said}");
}
