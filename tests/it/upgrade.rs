//! A memory that an earlier version wrote is brought up to date, and nothing in it is lost.

use crate::street;
use lamppost::domain::area::AreaKind;
use lamppost::domain::awaiting::{Question, Where};
use lamppost::domain::code::Code;
use lamppost::domain::role::{Held, Role};
use lamppost::store::{Db, Tx};
use sqlx::migrate::Migrator;
use sqlx::{Connection, PgConnection, SqliteConnection};
use std::path::Path;

/// The migrations that the earlier version had.
const EARLIER: [&str; 2] = ["0001_memory.sql", "0002_journey.sql"];

/// What somebody left behind in it: an area, its desk, a street, people, a role, a need with its history.
const LEFT: &str = "
INSERT INTO areas (id, name) VALUES (1, 'Ashbrook');
INSERT INTO people (id, platform, address, first_name, language, reachable, expecting, created_at, noticed, seen_at)
    VALUES (2, 'telegram', '5000000001', 'Ada', 'en', 1, '', 1000, 1, 1000),
           (3, 'telegram', '5000000007', 'Cora', 'en', 1, 'signpost P9X4 20000000 desk', 1000, 1, 1000);
INSERT INTO chats (id, platform, address, kind, state, name, ward, area_id, bot_admin, created_at, charter)
    VALUES (4, 'telegram', '-1001', 'street', 'active', 'Elm Street', 'North', 1, 0, 1000, 1),
           (5, 'telegram', '-1002', 'desk', 'active', 'Coordinators', '', 1, 0, 1000, 1);
INSERT INTO roles (person_id, area_id, role, granted_at) VALUES (3, 1, 'coordinator', 1000);
INSERT INTO needs (id, code, chat_id, person_id, category, urgency, words, slots, unnamed, consent, source, state, version,
    created_at, opened_at, wide, placed, reopened, forwarded_at, moved_at)
    VALUES (1, 'P9X4', 4, 2, 'pets', 'today', 'walk my dog', 1, 0, 'yes', 'telegram chat -1001 7', 'forwarded', 3, 1000, 1000, 0, 1,
    0, 2000, 2000);
INSERT INTO history (subject, at, actor, step, was, became, why) VALUES ('need:1', 1000, 2, 'publish', '', 'open', '');
UPDATE counters SET value = 5 WHERE name = 'row';
UPDATE counters SET value = 1 WHERE name = 'item';
";

async fn earlier(url: &str, folder: &Path) {
    let kind = if url.starts_with("sqlite") { "sqlite" } else { "postgres" };
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("migrations").join(kind);
    let old = folder.join("migrations");
    std::fs::create_dir(&old).unwrap();
    for name in EARLIER {
        std::fs::copy(source.join(name), old.join(name)).unwrap();
    }
    let migrator = Migrator::new(old.as_path()).await.unwrap();
    if kind == "sqlite" {
        let mut conn = SqliteConnection::connect(&format!("{url}?mode=rwc")).await.unwrap();
        migrator.run_direct(None, &mut conn, false).await.unwrap();
        sqlx::raw_sql(LEFT).execute(&mut conn).await.unwrap();
        conn.close().await.unwrap();
    } else {
        let mut conn = PgConnection::connect(url).await.unwrap();
        migrator.run_direct(None, &mut conn, false).await.unwrap();
        sqlx::raw_sql(LEFT).execute(&mut conn).await.unwrap();
        conn.close().await.unwrap();
    }
}

#[tokio::test]
async fn what_an_earlier_version_wrote_is_all_there() {
    let folder = tempfile::tempdir().unwrap();
    let url = street::new_database(folder.path()).await;
    earlier(&url, folder.path()).await;
    let db = Db::open(&url).await.unwrap();
    let mut tx = Tx::begin(&db, 10_000_000).await.unwrap();
    let tree = tx.tree().await.unwrap();
    let area = tree.get(1).unwrap();
    assert_eq!((area.title.as_str(), area.kind, area.parent_id), ("Ashbrook", AreaKind::Council, None));
    assert_eq!(tx.roles_of(3).await.unwrap(), [Held { area_id: 1, role: Role::Coordinator }]);
    let desks = tx.desks_of(Some(1)).await.unwrap();
    assert_eq!(desks.iter().map(|desk| (desk.id, desk.digest_due)).collect::<Vec<_>>(), [(5, Some(0))]);
    let street = tx.chat(4).await.unwrap().unwrap();
    assert_eq!((street.name.as_str(), street.spot(), street.muted), ("Elm Street", Some(1), false));
    let needs = tx.needs_at_desk(1).await.unwrap();
    assert_eq!(needs.iter().map(|need| need.code.as_str()).collect::<Vec<_>>(), ["P9X4"]);
    let cora = tx.person(3).await.unwrap().unwrap();
    let asked = Question::Signpost(Code::of(1), Where::Desk);
    assert_eq!(cora.awaiting, Some(asked.until(20_000_000)), "a question that was open is open");
    assert_eq!(tx.next_id("row").await.unwrap(), 6);
    assert_eq!(tx.next_id("broadcast").await.unwrap(), 1);
    let (ends, lines) = tx.audit_log(b"key").await.unwrap();
    assert_eq!(lamppost::domain::audit::check(&ends, &lines, b"key"), Ok(()));
    drop(tx);
    db.close().await;
}
