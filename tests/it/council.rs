//! What an operator does for a council at the command line: areas from a file, what is missing, and whether the log is whole.

use crate::street;
use lamppost::store::db::both;
use lamppost::store::{Db, Tx};
use std::path::Path;
use std::process::Command;

const KEY: &str = "a key for tests that opens nothing";

/// Runs the program; whether it was content, and what it said.
fn run(database: &str, folder: &Path, words: &[&str]) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_lamppost"))
        .args(words)
        .current_dir(folder)
        .env("DATABASE_URL", database)
        .env("LAMPPOST_SECRET_KEY", KEY)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    (output.status.success(), said)
}

#[tokio::test]
async fn a_council_is_set_up_from_a_file_and_a_changed_log_is_noticed() {
    let folder = tempfile::tempdir().unwrap();
    let url = street::new_database(folder.path()).await;
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/areas-example.csv");
    let (fine, said) = run(&url, folder.path(), &["areas", "import", example.to_str().unwrap()]);
    assert!(fine, "{said}");
    let (fine, again) = run(&url, folder.path(), &["areas", "import", example.to_str().unwrap()]);
    assert!(fine && again.contains("0 new, 0 changed"), "{again}");
    let (whole, missing) = run(&url, folder.path(), &["areas", "check"]);
    assert!(!whole && missing.contains("no officer") && missing.contains("no street group"), "{missing}");
    let (fine, log) = run(&url, folder.path(), &["audit"]);
    assert!(fine && log.contains("import_area"), "{log}");
    // Somebody with the database, and without the secret, takes a line out.
    let db = Db::open(&url).await.unwrap();
    let mut conn = db.begin().await.unwrap();
    conn.execute(both("DELETE FROM audit WHERE id = 2"), &[]).await.unwrap();
    conn.commit().await.unwrap();
    db.close().await;
    let (fine, log) = run(&url, folder.path(), &["audit"]);
    assert!(!fine && log.contains("line 3"), "{log}");
}

#[tokio::test]
async fn a_file_with_a_fault_changes_nothing_and_each_fault_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let url = street::new_database(folder.path()).await;
    let file = folder.path().join("areas.csv");
    std::fs::write(&file, "kind,name,parent,code\ncouncil,Ashbrook,,\nward,North,Nowhere,\nvillage,X,Ashbrook,\n")
        .unwrap();
    let (fine, said) = run(&url, folder.path(), &["areas", "import", file.to_str().unwrap()]);
    assert!(!fine && said.contains("Line 3") && said.contains("Line 4"), "{said}");
    let db = Db::open(&url).await.unwrap();
    let mut tx = Tx::begin(&db, 1).await.unwrap();
    assert_eq!(tx.tree().await.unwrap().all().count(), 0);
    drop(tx);
    db.close().await;
}
