//! `/stats`: who sees which counts, where, and how exactly.

use crate::street::{self, Street};
use chrono::Duration;
use lamppost::domain::area::{Area, AreaKind};
use lamppost::domain::role::{Held, Role};
use lamppost::domain::street::Platform;
use lamppost::sandbox::world::*;
use lamppost::store::Tx;

/// What somebody hears who types this, in a chat and in private.
async fn told(street: &mut Street, chat: i64, person: i64, text: &str) -> (Vec<String>, Vec<String>) {
    let from = street.emulator.seen_count();
    street.emulator.say(chat, person, text);
    street.settle().await;
    let in_chat = if chat == person { Vec::new() } else { street.sent_to(chat, from) };
    (in_chat, street.sent_to(person, from))
}

/// A council with two wards, North and Moor; both streets lie in North.
async fn two_wards(street: &Street) -> (i64, i64, i64) {
    let mut tx = Tx::begin(&street.app.db, street.now()).await.unwrap();
    let council = tx.tree().await.unwrap().all().next().unwrap().id;
    let mut ids = Vec::new();
    for title in ["Ashbrook North", "Moor"] {
        let id = tx.next_id("row").await.unwrap();
        let (name, title) = (format!("Ashbrook / {title}"), title.to_owned());
        let (code, code_date) = (String::new(), String::new());
        let ward = Area { id, name, title, kind: AreaKind::Ward, parent_id: Some(council), code, code_date };
        tx.put_areas(&[ward]).await.unwrap();
        ids.push(id);
    }
    for group in [ELM_STREET, OAK_ROAD] {
        let mut chat = tx.chat_at(Platform::Telegram, &group.to_string()).await.unwrap().unwrap();
        chat.area_id = Some(ids[0]);
        tx.put_chat(chat);
    }
    tx.commit().await.unwrap();
    (council, ids[0], ids[1])
}

async fn grant(street: &Street, person: i64, area_id: i64, role: Role) {
    let mut tx = Tx::begin(&street.app.db, street.now()).await.unwrap();
    let person = tx.person_at(Platform::Telegram, &person.to_string()).await.unwrap().unwrap().id;
    tx.grant(person, Held { area_id, role }, None).await.unwrap();
    tx.commit().await.unwrap();
}

async fn a_week_of_help(street: &mut Street) {
    for (person, group, text) in [
        (ADA, ELM_STREET, "/need milk today"),
        (BEA, ELM_STREET, "/need somebody to walk my dog"),
        (DEV, OAK_ROAD, "/need a ladder"),
        (EWA, OAK_ROAD, "/need bread today"),
        (CARL, ELM_STREET, "/need the bulb in the hall changed"),
    ] {
        street.emulator.say(group, person, text);
        street.settle().await;
        street.clock.advance(Duration::minutes(5));
    }
    let from = street.emulator.seen_count();
    street.emulator.say(ADA, ADA, "/mine");
    street.settle().await;
    let mine = street.sent_to(ADA, from).concat();
    let code =
        mine.split(|c: char| !c.is_alphanumeric()).find(|word| word.len() == 4 && word.contains(char::is_numeric));
    let code = code.unwrap().to_owned();
    street.emulator.say(ELM_STREET, BEA, &format!("/can {code}"));
    street.settle().await;
    street.emulator.say(ADA, ADA, &format!("/sorted {code}"));
    street.settle().await;
}

#[tokio::test]
async fn a_coordinator_sees_exact_counts_in_private_and_at_the_desk_and_never_in_a_street() {
    let mut street = Street::set_up().await;
    a_week_of_help(&mut street).await;
    let (_, mine) = told(&mut street, CORA, CORA, "/stats").await;
    let [text] = mine.as_slice() else { panic!("{mine:?}") };
    assert!(text.starts_with("Ashbrook, the last 4 weeks\n5 requests. Met: 1."), "{text}");
    assert!(text.contains("\ntoday: half had an answer within 25 minutes\n"), "{text}");
    assert!(text.contains("Answered in time: 1 of 1.") && text.contains("Helpers: 1."), "{text}");
    assert!(!text.contains('~') && !text.contains("none") && text.chars().count() <= 700, "{text}");
    let (at_desk, alone) = told(&mut street, COORDINATORS, CORA, "/stats ashbrook NORTH").await;
    assert!(at_desk.concat().starts_with("Ashbrook North, the last 4 weeks\n5 requests."), "{at_desk:?} {alone:?}");
    let (in_street, private) = told(&mut street, ELM_STREET, CORA, "/stats").await;
    assert!(
        in_street.is_empty() && private.concat().contains("Type /stats in a private chat"),
        "{in_street:?} {private:?}"
    );
    let (_, nowhere) = told(&mut street, CORA, CORA, "/stats Atlantis").await;
    assert!(nowhere.concat().starts_with("Which area? You can see these: Ashbrook."), "{nowhere:?}");
}

#[tokio::test]
async fn neighbours_see_no_counts() {
    let mut street = Street::set_up().await;
    a_week_of_help(&mut street).await;
    for (chat, person) in [(ADA, ADA), (ELM_STREET, ADA), (COORDINATORS, SAM)] {
        let (in_chat, private) = told(&mut street, chat, person, "/stats Ashbrook").await;
        let all = [in_chat, private].concat().concat();
        assert!(!all.contains("requests") && !all.contains("Helpers"), "{all}");
    }
}

#[tokio::test]
async fn a_councillor_sees_rounded_counts_of_the_own_ward_and_of_no_other() {
    let mut street = Street::set_up().await;
    let (council, north, moor) = two_wards(&street).await;
    a_week_of_help(&mut street).await;
    grant(&street, COUNCILLOR, north, Role::Councillor).await;
    street.clock.set(street::friday_morning() + Duration::days(5));
    let councillor = COUNCILLOR;
    let (_, own) = told(&mut street, councillor, councillor, "/stats").await;
    let own = own.concat();
    assert!(own.starts_with("Ashbrook North, the last 4 whole weeks\nAbout 5 requests. Met: a few."), "{own}");
    for other in ["Moor", "Ashbrook"] {
        let (_, text) = told(&mut street, councillor, councillor, &format!("/stats {other}")).await;
        assert_eq!(text.len(), 1, "{text:?}");
        assert!(text[0].starts_with(&format!("You may not see the numbers of {other} here.")), "{text:?}");
    }
    // At a desk, only what it looks after.
    let mut tx = Tx::begin(&street.app.db, street.now()).await.unwrap();
    let mut desk = tx.chat_at(Platform::Telegram, &COORDINATORS.to_string()).await.unwrap().unwrap();
    desk.area_id = Some(moor);
    tx.put_chat(desk);
    tx.commit().await.unwrap();
    let (at_desk, _) = told(&mut street, COORDINATORS, CORA, "/stats Ashbrook").await;
    assert!(at_desk.is_empty(), "{at_desk:?}");
    let (at_desk, _) = told(&mut street, COORDINATORS, CORA, "/stats Moor").await;
    assert!(at_desk.concat().contains("Nobody asked for help."), "{at_desk:?}");
    assert!(at_desk.concat().contains("No group: Moor"), "{at_desk:?}");
    // Each look is in the log.
    let mut tx = Tx::begin(&street.app.db, street.now()).await.unwrap();
    let (_, lines) = tx.audit_log(&street.app.service.rules().key).await.unwrap();
    let looks: Vec<_> =
        lines.iter().filter(|line| line.act == "read_counts").map(|line| line.subject.clone()).collect();
    assert_eq!(looks, [format!("area:{north}"), format!("area:{moor}")]);
    assert!(council != north);
}

/// Somebody who is no coordinator and has a private chat with the bot.
const COUNCILLOR: i64 = EWA;
