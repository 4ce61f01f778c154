//! What is private: who can read it in the chats, in the file of the database, and after it was erased.

use crate::street::{FAY, Street, plain};
use chrono::Duration;
use lamppost::domain::detail::{DetailKind, DetailState, Told};
use lamppost::domain::event::{Event, Place, Said, Someone, What, Who};
use lamppost::domain::street::Platform;
use lamppost::sandbox::BotRights;
use lamppost::sandbox::world::*;
use lamppost::store::{Tx, sql};
use serde_json::Value;

fn on_postgres() -> bool {
    std::env::var_os("LAMPPOST_TEST_POSTGRES").is_some()
}

/// Somebody writes, and the bot does all it can.
async fn say(street: &mut Street, chat: i64, who: i64, text: &str) {
    street.emulator.say(chat, who, text);
    street.settle().await;
}

async fn press(street: &mut Street, chat: i64, who: i64, label: &str) {
    let fits = |text: &str| plain(text).starts_with(label);
    let messages = street.emulator.messages(chat);
    let found = messages.iter().rev().find_map(|m| {
        let button = m.buttons.iter().flatten().find(|b| fits(&b.text))?;
        Some((m.message_id, button.data.clone()?))
    });
    let (message, data) = found.unwrap_or_else(|| panic!("no button {label}"));
    street.emulator.press(chat, message, who, &data);
    street.settle().await;
}

/// Ada asks, tells an address, and says yes to Bea.
async fn with_details() -> Street {
    let mut street = Street::set_up().await;
    say(&mut street, ELM_STREET, ADA, "/need milk and quincefruit today").await;
    say(&mut street, ADA, ADA, "/detail P9X4 address 14 Quincefruit Lane").await;
    say(&mut street, ELM_STREET, BEA, "/can P9X4").await;
    press(&mut street, ADA, ADA, "Yes, share my details").await;
    street
}

fn texts(street: &Street, chat: i64) -> String {
    street.emulator.messages(chat).iter().map(|m| plain(&m.text)).collect::<Vec<_>>().join("\n")
}

async fn rows(street: &Street, statement: lamppost::store::db::Sql, id: i64) -> usize {
    let rows: Vec<Value> = street.db().rows(statement, &[id.into()]).await.unwrap();
    rows.len()
}

#[tokio::test]
async fn of_five_hundred_lines_of_chat_no_row_is_kept() {
    let mut street = Street::set_up().await;
    // An admin is given every line by the platform; a plain member, hardly any.
    street.emulator.add_bot(ELM_STREET, SAM, BotRights::admin());
    street.settle().await;
    let before = street.db().deliveries_ever().await.unwrap();
    for n in 0..500 {
        street.emulator.say(ELM_STREET, [ADA, BEA, CARL, FAY][n % 4], &format!("quincefruit chat, line {n}"));
    }
    street.settle().await;
    assert_eq!(street.db().deliveries_ever().await.unwrap(), before);
    if !on_postgres() {
        assert!(!street.file_holds("quincefruit").await);
    }
}

#[tokio::test]
async fn an_address_is_read_by_the_one_helper_and_is_never_plain_in_the_file() {
    let mut street = with_details().await;
    assert!(texts(&street, BEA).contains("14 Quincefruit Lane"));
    say(&mut street, ELM_STREET, CARL, "/can P9X4").await;
    say(&mut street, CARL, CARL, "/details P9X4").await;
    say(&mut street, ADA, ADA, "/mydata").await;
    for chat in [CARL, DEV, ELM_STREET, COORDINATORS, CORA] {
        assert!(!texts(&street, chat).contains("Quincefruit Lane"), "{chat}");
    }
    if !on_postgres() {
        assert!(street.file_holds("milk and quincefruit").await, "the test looks in the right place");
        assert!(!street.file_holds("Quincefruit Lane").await);
    }
}

#[tokio::test]
async fn the_file_says_everything_and_of_others_no_more_than_first_names() {
    let mut street = with_details().await;
    say(&mut street, ELM_STREET, ADA, "/mydata").await;
    let file: Value = serde_json::from_str(&street.emulator.file_text("mydata.json").unwrap()).unwrap();
    assert_eq!(file["you"]["first_name"], "Ada");
    assert_eq!(file["you"]["address"], ADA.to_string());
    assert_eq!(file["streets"][0]["name"], "Elm Street");
    assert_eq!(file["you_asked_for"][0]["words"], "milk and quincefruit today");
    assert_eq!(file["you_asked_for"][0]["created_at"], "2026-03-13T10:10:00Z");
    assert_eq!(file["private_details"][0]["words"], "14 Quincefruit Lane");
    let seen = &file["who_saw_your_details"][0];
    assert_eq!((seen["who"].as_str(), seen["kinds"][0].as_str()), (Some("Bea"), Some("address")));
    assert!(seen["at"].is_string() && seen["hidden_at"].is_null());
    assert!(file["what_happened"].as_array().unwrap().len() >= 4);
    assert!(!file.to_string().contains(&BEA.to_string()), "no address of anybody else");
    say(&mut street, BEA, BEA, "/mydata").await;
    let file: Value = serde_json::from_str(&street.emulator.file_text("mydata.json").unwrap()).unwrap();
    assert_eq!(file["details_that_you_saw"][0]["who"], "Ada");
    assert_eq!(file["you_help_with"][0]["code"], "P9X4");
    for other in [&ADA.to_string(), "Quincefruit Lane", "quincefruit"] {
        assert!(!file.to_string().contains(other), "{other}");
    }
}

#[tokio::test]
async fn who_is_forgotten_is_in_no_row_and_no_byte() {
    let mut street = with_details().await;
    let ada = street.db().person_named(Platform::Telegram, &ADA.to_string()).await;
    let ada = ada.unwrap().unwrap();
    say(&mut street, ELM_STREET, ADA, "/offer lifts with quincefruit on Friday").await;
    say(&mut street, ELM_STREET, CARL, "/need help with the bins today").await;
    say(&mut street, ELM_STREET, ADA, "/can X7R9").await;
    say(&mut street, BEA, BEA, "/tell P9X4 where is the door?").await;
    say(&mut street, ADA, ADA, "/report X7R9 quincefruit").await;
    say(&mut street, ADA, ADA, "/block X7R9").await;
    let raw =
        format!(r#"{{"update_id":1,"message":{{"from":{{"id":{ADA},"first_name":"Ada"}},"text":"quincefruit"}}}}"#);
    let parked = lamppost::domain::event::Delivered { update_key: "odd".to_owned(), raw, sender: String::new() };
    street.db().accept("telegram", &[parked], None, street.now()).await.unwrap();
    street.settle().await;
    assert_eq!(street.left_over().await, [("inbox parked".to_owned(), 1)]);
    say(&mut street, ADA, ADA, "/forget yes").await;
    assert_eq!(street.left_over().await, []);
    for statement in [sql::PERSON, sql::MY_NEEDS, sql::MY_OFFERS, sql::MY_DETAILS, sql::KEY_OF, sql::ROLES_OF] {
        assert_eq!(rows(&street, statement, ada.id).await, 0, "{}", statement.sqlite);
    }
    for statement in [sql::MY_VIEWS, sql::MY_SIGHTS, sql::MY_STREETS, sql::MY_LETTERS, sql::MY_BLOCKS_TOLD] {
        assert_eq!(rows(&street, statement, ada.id).await, 0, "{}", statement.sqlite);
    }
    let now = texts(&street, ELM_STREET);
    assert!(now.contains("Taken back"), "{now}");
    let bea = texts(&street, BEA);
    assert!(bea.contains("hidden again") && !bea.contains("Quincefruit Lane"), "{bea}");
    assert!(texts(&street, ADA).contains("It is done."), "the goodbye came");
    if !on_postgres() {
        for trace in ["uincefruit", &ADA.to_string(), "Ada"] {
            assert!(!street.file_holds(trace).await, "{trace}");
        }
    }
    assert!(street.db().tallies().await.unwrap() > 0, "the counts stay");
    say(&mut street, ADA, ADA, "/mine").await;
    assert!(texts(&street, ADA).ends_with("none"), "they start anew");
}

#[tokio::test]
async fn a_crash_in_the_middle_of_forgetting_loses_none_of_it() {
    let street = with_details().await;
    let someone = Someone { address: ADA.to_string(), first_name: "Ada".to_owned(), language: None, phone: None };
    let said = Said {
        text: "/forget yes".to_owned(),
        message: "999".to_owned(),
        edited: false,
        forwarded: false,
        reply_to: None,
        at: street.now(),
        media: None,
    };
    let (platform, who, what) = (Platform::Telegram, Who::Person(someone), What::Said(said));
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    street.app.service.handle(&mut tx, &Event { platform, place: Place::Private, who, what, at: None }).await.unwrap();
    tx.commit().await.unwrap();
    // The deed is done, and nothing of it is sent yet.
    assert!(texts(&street, BEA).contains("Quincefruit Lane"));
    let mut street = street.restart().await;
    street.settle().await;
    assert!(!texts(&street, BEA).contains("Quincefruit Lane"));
    if !on_postgres() {
        assert!(!street.file_holds("uincefruit").await);
        assert!(!street.file_holds(&ADA.to_string()).await);
    }
}

#[tokio::test]
async fn letters_that_name_who_is_forgotten_do_not_wait_for_their_readers() {
    let mut street = Street::set_up().await;
    say(&mut street, ELM_STREET, FAY, "/need milk today").await;
    say(&mut street, ELM_STREET, BEA, "/can P9X4").await;
    say(&mut street, BEA, BEA, "/tell P9X4 which quincefruit shop?").await;
    if !on_postgres() {
        assert!(street.file_holds("quincefruit").await, "it waits for Fay");
    }
    say(&mut street, BEA, BEA, "/forget yes").await;
    if !on_postgres() {
        for trace in ["quincefruit", "Bea", &BEA.to_string()] {
            assert!(!street.file_holds(trace).await, "{trace}");
        }
    }
    say(&mut street, FAY, FAY, "/mine").await;
    let fay = texts(&street, FAY);
    assert!(fay.contains("P9X4 · Shopping · today · open") && !fay.contains("Bea"), "{fay}");
}

#[tokio::test]
async fn who_must_not_be_written_to_gets_answers_and_nothing_else() {
    let mut street = with_details().await;
    let mut ada = street.db().person_named(Platform::Telegram, &ADA.to_string()).await.unwrap().unwrap();
    ada.hushed = true;
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    tx.put_person(ada);
    tx.commit().await.unwrap();
    let before = texts(&street, ADA);
    say(&mut street, BEA, BEA, "/tell P9X4 where is the door?").await;
    say(&mut street, BEA, BEA, "/done P9X4").await;
    assert_eq!(texts(&street, ADA), before);
    say(&mut street, ADA, ADA, "/mine").await;
    assert!(texts(&street, ADA).ends_with("none"), "an answer comes");
}

#[tokio::test]
async fn the_words_of_a_danger_go_when_a_coordinator_has_looked_after_it() {
    let mut street = Street::set_up().await;
    say(&mut street, ELM_STREET, ADA, "/list").await;
    say(&mut street, ADA, ADA, "/need my husband hits me, the quincefruit is broken").await;
    let danger = street.db().rows::<lamppost::domain::need::Need>(sql::NEED_CALLED, &["P9X4".into()]).await.unwrap();
    assert_eq!(danger[0].category, Some(lamppost::domain::category::Category::Safety));
    // Somebody near may read what comes unasked: the answer waits, and what has not arrived ends no danger.
    say(&mut street, COORDINATORS, CORA, "/signpost P9X4 Please ring Hazel House").await;
    assert!(!texts(&street, ADA).contains("Hazel House"));
    let danger = street.db().rows::<lamppost::domain::need::Need>(sql::NEED_CALLED, &["P9X4".into()]).await.unwrap();
    assert!(!danger[0].state().is_closed() && !danger[0].words.is_empty());
    say(&mut street, COORDINATORS, CORA, "/close P9X4 helped").await;
    let danger = street.db().rows::<lamppost::domain::need::Need>(sql::NEED_CALLED, &["P9X4".into()]).await.unwrap();
    assert_eq!(danger[0].words, "");
    if !on_postgres() {
        assert!(!street.file_holds("quincefruit").await);
    }
}

#[tokio::test]
async fn details_open_under_a_new_secret_and_never_under_the_old_one_alone() {
    let mut street = with_details().await;
    let (old, new) = ("a key for tests that opens nothing", "another key for tests, as long as the first");
    let read = async |street: &mut Street| {
        let from = texts(street, ADA).len();
        say(street, ADA, ADA, "/details P9X4").await;
        texts(street, ADA)[from..].contains("14 Quincefruit Lane")
    };
    assert!(read(&mut street).await);
    street.settings.key = new.into();
    street.settings.old_key = Some(old.into());
    let mut street = street.restart().await;
    assert!(read(&mut street).await, "while the secret is being changed");
    street.settings.old_key = None;
    let mut street = street.restart().await;
    assert!(read(&mut street).await, "with the new secret alone");
    street.settings.key = old.into();
    let street = street.restart().await;
    let need: Vec<lamppost::domain::need::Need> = street.db().rows(sql::NEED_CALLED, &["P9X4".into()]).await.unwrap();
    let vault = street.app.service.rules().vault.clone();
    assert!(street.db().kept(&vault, need[0].id).await.is_err(), "the old secret opens nothing any more");
}

/// Days pass, and the bot is at work on each of them.
async fn days_pass(street: &mut Street, days: usize) {
    for _ in 0..days {
        street.clock.advance(Duration::days(1));
        street.settle().await;
    }
}

#[tokio::test]
async fn what_need_not_be_kept_goes_when_its_time_has_come() {
    let mut street = with_details().await;
    say(&mut street, ELM_STREET, ADA, "/offer lifts with quincefruit on Friday").await;
    let need: Vec<lamppost::domain::need::Need> = street.db().rows(sql::NEED_CALLED, &["P9X4".into()]).await.unwrap();
    let (need, ada) = (need[0].id, need[0].person_id);
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let vault = street.app.service.rules().vault.clone();
    let told = Told { detail: DetailKind::Note, words: "hidden once".to_owned() };
    tx.keep_detail(&vault, (ada, need), &told, DetailState::Pending).await.unwrap();
    tx.commit().await.unwrap();
    say(&mut street, ADA, ADA, "/sorted P9X4").await;
    say(&mut street, ADA, ADA, "/withdraw F8V7").await;
    street.clock.advance(Duration::hours(25));
    street.settle().await;
    let left: Vec<Value> = street.db().rows(sql::MY_DETAILS, &[ada.into()]).await.unwrap();
    assert_eq!(left.len(), 1, "what nobody said yes to went after a day");
    assert!(texts(&street, BEA).contains("14 Quincefruit Lane"));
    days_pass(&mut street, 6).await;
    assert_eq!(rows(&street, sql::MY_DETAILS, ada).await, 0, "details go a week after the end");
    assert!(!texts(&street, BEA).contains("Quincefruit Lane"), "out of the helper's chat too");
    days_pass(&mut street, 8).await;
    if !on_postgres() {
        assert!(!street.file_holds("lifts with quincefruit").await, "words taken back go after two weeks");
    }
    days_pass(&mut street, 76).await;
    assert_eq!(rows(&street, sql::MY_NEEDS, ada).await, 0, "needs go after 90 days");
    assert_eq!(rows(&street, sql::MY_OFFERS, ada).await, 0, "offers too");
    assert!(street.db().tallies().await.unwrap() > 0, "and are counted");
    let job: Vec<Value> = street.db().rows(sql::MY_HISTORY_TOLD, &[0.into(), "job:retention".into()]).await.unwrap();
    assert!(job.iter().any(|line| line["why"].as_str().unwrap().contains("details 1")), "{job:?}");
}

#[tokio::test]
async fn who_is_away_for_a_year_is_asked_once_and_erased_a_month_later() {
    let mut street = Street::set_up().await;
    say(&mut street, ELM_STREET, ADA, "/list").await;
    days_pass(&mut street, 366).await;
    assert!(texts(&street, ADA).contains("You have not used me for a year"));
    assert!(!texts(&street, CORA).contains("You have not used me for a year"), "not those with a role");
    press(&mut street, BEA, BEA, "Keep me").await;
    say(&mut street, CARL, CARL, "still here").await;
    days_pass(&mut street, 31).await;
    let known = async |id: i64| {
        let platform = Platform::Telegram;
        street.db().person_named(platform, &id.to_string()).await.unwrap().is_some()
    };
    assert!(known(BEA).await && known(CARL).await && known(CORA).await);
    assert!(!known(ADA).await);
    assert_eq!(texts(&street, ADA).matches("You have not used me").count(), 1, "asked once");
    if !on_postgres() {
        assert!(!street.file_holds(&ADA.to_string()).await);
    }
}
