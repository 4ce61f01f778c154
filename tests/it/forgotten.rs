//! Who was forgotten is in no file any more, and an old copy of the database that is put back forgets them again.

use crate::street::{Street, plain};
use chrono::Duration;
use lamppost::domain::street::Platform;
use lamppost::sandbox::Role;
use lamppost::sandbox::world::*;

/// Somebody whose number and name are nobody else's.
const QUORVEX: i64 = 5_012_345_678;

async fn say(street: &mut Street, chat: i64, who: i64, text: &str) {
    street.emulator.say(chat, who, text);
    street.settle().await;
}

async fn press(street: &mut Street, chat: i64, who: i64, label: &str) {
    let messages = street.emulator.messages(chat);
    let found = messages.iter().rev().find_map(|m| {
        let button = m.buttons.iter().flatten().find(|b| plain(&b.text).starts_with(label))?;
        Some((m.message_id, button.data.clone()?))
    });
    let (message, data) = found.unwrap_or_else(|| panic!("no button {label}"));
    street.emulator.press(chat, message, who, &data);
    street.settle().await;
}

/// Quorvex asks, tells an address, is helped by Bea, and offers something.
async fn with_quorvex() -> Street {
    let mut street = Street::set_up().await;
    street.emulator.person(QUORVEX, "Quorvex", None);
    street.emulator.join(ELM_STREET, QUORVEX, Role::Member);
    say(&mut street, QUORVEX, QUORVEX, "/start").await;
    say(&mut street, ELM_STREET, QUORVEX, "/need milk and quincefruit today, ring 07700 900142").await;
    press(&mut street, QUORVEX, QUORVEX, "Yes, show it").await;
    say(&mut street, QUORVEX, QUORVEX, "/detail P9X4 address 14 Quincefruit Lane").await;
    say(&mut street, ELM_STREET, BEA, "/can P9X4").await;
    press(&mut street, QUORVEX, QUORVEX, "Yes, share my details").await;
    say(&mut street, QUORVEX, QUORVEX, "/tell P9X4 the blue gate by the quincefruit tree").await;
    say(&mut street, ELM_STREET, QUORVEX, "/offer lifts to the quincefruit market").await;
    street
}

/// The files of the database that hold these bytes as they are now, whatever has reached them.
fn files_with(street: &Street, text: &str) -> Vec<&'static str> {
    let holds = |name: &&str| {
        let bytes = std::fs::read(street.folder.path().join(name)).unwrap_or_default();
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    };
    ["street.db", "street.db-wal", "street.db-shm"].into_iter().filter(holds).collect()
}

async fn is_known(street: &Street) -> bool {
    street.db().person_named(Platform::Telegram, &QUORVEX.to_string()).await.unwrap().is_some()
}

#[tokio::test]
async fn an_hour_after_somebody_was_forgotten_no_file_holds_them() {
    if std::env::var_os("LAMPPOST_TEST_POSTGRES").is_some() {
        return;
    }
    let mut street = with_quorvex().await;
    assert!(!files_with(&street, "Quorvex").is_empty(), "this test looks where it is");
    press_forget(&mut street).await;
    for _ in 0..60 {
        street.clock.advance(Duration::minutes(1));
        street.settle().await;
    }
    assert!(!is_known(&street).await);
    for trace in ["Quorvex", "5012345678", "uincefruit", "07700 900142", "07700900142"] {
        assert_eq!(files_with(&street, trace), Vec::<&str>::new(), "{trace}");
    }
}

#[tokio::test]
async fn an_old_copy_that_is_put_back_forgets_again() {
    if std::env::var_os("LAMPPOST_TEST_POSTGRES").is_some() {
        return;
    }
    let mut street = with_quorvex().await;
    let lamppost::store::Db::Sqlite { write, .. } = street.db() else { unreachable!() };
    let place = tempfile::tempdir().unwrap();
    let copy = place.path().join("copy.db");
    sqlx::query("VACUUM INTO $1").bind(copy.display().to_string()).execute(write).await.unwrap();
    street.clock.advance(Duration::hours(1));
    press_forget(&mut street).await;
    assert!(!is_known(&street).await);
    let mut street = street
        .restart_after(|folder| {
            std::fs::remove_file(folder.join("street.db-wal")).ok();
            std::fs::remove_file(folder.join("street.db-shm")).ok();
            std::fs::copy(&copy, folder.join("street.db")).unwrap();
            let ledger = std::fs::read_to_string(folder.join("street.db.forgotten")).unwrap();
            assert!(!ledger.contains("Quorvex") && !ledger.contains("5012345678"), "{ledger}");
        })
        .await;
    street.settle().await;
    assert!(!is_known(&street).await, "forgotten again");
    // Whoever comes back after that is a new person, and stays.
    street.clock.advance(Duration::hours(1));
    say(&mut street, QUORVEX, QUORVEX, "/mine").await;
    let mut street = street.restart().await;
    street.settle().await;
    assert!(is_known(&street).await);
}

async fn press_forget(street: &mut Street) {
    say(street, QUORVEX, QUORVEX, "/forget me").await;
    press(street, QUORVEX, QUORVEX, "Yes, erase everything").await;
}
