//! Who people are, what they agreed to, what they cost, and what others cannot do in their name.

use super::{asks, bots, calm, last, needs, two_neighbours};
use crate::street::{HANA, JON, Street, plain};
use chrono::Duration;
use lamppost::domain::street::Platform;
use lamppost::domain::whatsapp::Sending;
use lamppost::sandbox::{Contact, Inbound};
use lamppost::store::Tx;

#[tokio::test]
async fn who_has_no_phone_number_and_who_gets_a_new_one_stay_who_they_are() {
    let mut street = two_neighbours().await;
    let card = Contact {
        name: "Kim".into(),
        phone: None,
        user_id: "GB.77777777777777777".into(),
        username: Some("kim_e5".into()),
    };
    street.cloud.person_with(6_000_000_040, card);
    street.cloud.say(6_000_000_040, "B7R4H8T5 offer lift to hospital");
    street.settle().await;
    assert!(last(&street, 6_000_000_040).contains("Birch Street"));
    let call = street.cloud.calls().pop().unwrap();
    assert!(call.body.get("to").is_none() && call.body["recipient"] == "GB.77777777777777777", "{}", call.body);
    // Hana moves to another number: asked there, and everything is hers again.
    asks(&mut street, HANA, "need milk today").await;
    street.cloud.change_number(HANA, "447700900999");
    street.settle().await;
    street.cloud.say(HANA, "hello");
    street.settle().await;
    assert!(bots(&street, HANA).iter().any(|m| m.text.contains("moved to this number")), "{}", last(&street, HANA));
    street.cloud.say(HANA, "yes");
    street.settle().await;
    assert_eq!(needs(&street, HANA).await, 1);
    street.cloud.say(HANA, "mine");
    street.settle().await;
    assert!(last(&street, HANA).contains("milk today"), "{}", last(&street, HANA));
    if std::env::var_os("LAMPPOST_TEST_POSTGRES").is_none() {
        assert!(!street.file_holds("447700900999").await, "no phone number is kept");
    }
    calm(&street).await;
}

#[tokio::test]
async fn who_gets_somebodys_number_and_says_no_starts_anew_and_sees_nothing_of_theirs() {
    let mut street = two_neighbours().await;
    asks(&mut street, HANA, "need milk today").await;
    let before = street.cloud.contact(HANA).unwrap().user_id;
    street.cloud.change_number(HANA, "447700900999");
    street.settle().await;
    street.cloud.say(HANA, "mine");
    street.settle().await;
    assert!(last(&street, HANA).contains("Is that you?"), "{}", last(&street, HANA));
    let question = bots(&street, HANA).pop().unwrap().id;
    street.cloud.press(HANA, &question, "itisme:no");
    street.settle().await;
    let told = last(&street, HANA);
    assert!(told.contains("You start anew here"), "{told}");
    assert!(told.contains("I do not know your street yet") && !told.contains("milk"), "their words are heard: {told}");
    // A later yes, pressed or typed, takes nothing over, and the question does not come again.
    street.cloud.press(HANA, &question, "itisme:yes");
    street.settle().await;
    assert!(last(&street, HANA).contains("nothing more to answer"), "{}", last(&street, HANA));
    for words in ["yes", "hello", "mine"] {
        street.cloud.say(HANA, words);
        street.settle().await;
        let told = last(&street, HANA);
        assert!(!told.contains("milk") && !told.contains("Is that you?"), "{told}");
    }
    assert_eq!(needs(&street, HANA).await, 0);
    // Whose number it was keeps what is theirs.
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let old = tx.person_at(Platform::Whatsapp, &before).await.unwrap().unwrap();
    let theirs = tx.needs_ever(old.id).await.unwrap();
    assert!(theirs.len() == 1 && !theirs[0].state().is_closed(), "{theirs:?}");
    assert_eq!(tx.correspondent(old.id).await.unwrap().unwrap().next_mark, "");
    drop(tx);
    calm(&street).await;
}

#[tokio::test]
async fn stale_forged_and_foreign_buttons_do_nothing_that_is_not_theirs() {
    let mut street = two_neighbours().await;
    asks(&mut street, HANA, "need milk today").await;
    street.cloud.say(JON, "list");
    street.settle().await;
    let code = last(&street, JON).split('*').nth(3).unwrap().to_owned();
    let message = bots(&street, JON).pop().unwrap().id;
    for forged in
        ["match:accept:999999", "withdraw:XXXX", &format!("sorted:{code}"), "join:NONE22", "linkyes:yes", "itisme:yes"]
    {
        street.cloud.press(JON, &message, forged);
        street.settle().await;
    }
    street.cloud.press(JON, &message, &format!("can:{code}"));
    street.cloud.press(JON, &message, &format!("can:{code}"));
    street.settle().await;
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let need = tx.need_called(&code).await.unwrap().unwrap();
    assert_eq!(tx.claims_on(need.id).await.unwrap().len(), 1, "a second tap does nothing");
}

#[tokio::test]
async fn stop_ends_what_was_not_asked_for_and_is_kept() {
    let mut street = two_neighbours().await;
    street.cloud.say(JON, "host");
    street.settle().await;
    street.cloud.say(JON, "Stop");
    street.settle().await;
    asks(&mut street, HANA, "need milk next week").await;
    let before = bots(&street, JON).len();
    for _ in 0..3 {
        street.clock.advance(Duration::hours(24));
        street.settle().await;
    }
    assert_eq!(bots(&street, JON).len(), before, "{:?}", last(&street, JON));
    street.cloud.stop_marketing(HANA);
    street.settle().await;
    let card = street.cloud.contact(HANA).unwrap();
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let hana = tx.person_at(Platform::Whatsapp, &card.user_id).await.unwrap().unwrap();
    assert!(tx.correspondent(hana.id).await.unwrap().unwrap().refused_at.is_some());
    let agreed = tx.opt_ins_of(hana.id).await.unwrap();
    assert_eq!(agreed.len(), 1);
    assert!(
        agreed[0].scope.starts_with("street ")
            && agreed[0].words == "beside-join-ask 1"
            && agreed[0].ended_at.is_none()
    );
}

#[tokio::test]
async fn who_blocked_the_number_is_noticed_after_a_day() {
    let mut street = two_neighbours().await;
    asks(&mut street, HANA, "need milk next week").await;
    street.cloud.say(JON, "list");
    street.settle().await;
    let code = last(&street, JON).split('*').nth(3).unwrap().to_owned();
    street.cloud.block(HANA, true);
    street.cloud.say(JON, &format!("can {code}"));
    street.settle().await;
    let told = |street: &Street| {
        let told = street.sent_to(lamppost::sandbox::world::COORDINATORS, 0);
        told.iter().filter(|text| text.contains("could not deliver an answer") && text.contains(&code)).count()
    };
    assert_eq!(told(&street), 0);
    street.clock.advance(Duration::hours(25));
    street.settle().await;
    street.clock.advance(Duration::hours(1));
    street.settle().await;
    assert!(told(&street) >= 1);
}

#[tokio::test]
async fn a_budget_ends_the_days_cards_and_nothing_else() {
    let mut street = two_neighbours().await;
    street.cloud.say(JON, "host");
    street.settle().await;
    asks(&mut street, HANA, "need milk next week").await;
    street.clock.advance(Duration::hours(24));
    street.settle().await;
    assert!(
        bots(&street, JON).iter().any(|m| m.text.contains("Open in") || m.template.as_deref() == Some("street_cards"))
    );
    // What the street has cost is more than it may.
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let chat = tx.street_coded("B7R4H8T5").await.unwrap().unwrap();
    let dear = Sending { chat_id: Some(chat.id), cost: 200_000, ..blank("wamid.DEAR", street.now()) };
    tx.put_sending(&dear).await.unwrap();
    tx.commit().await.unwrap();
    street.cloud.say(JON, "hello");
    street.settle().await;
    let before = bots(&street, JON).len();
    street.clock.advance(Duration::hours(24));
    street.settle().await;
    assert_eq!(bots(&street, JON).len(), before, "{}", last(&street, JON));
    let told = street.sent_to(lamppost::sandbox::world::COORDINATORS, 0);
    assert_eq!(told.iter().filter(|text| text.contains("have cost this month")).count(), 1, "{told:?}");
    street.cloud.say(JON, "cards");
    street.settle().await;
    assert!(last(&street, JON).contains("Open in"));
    street.cloud.say(JON, "I can't breathe");
    street.settle().await;
    assert!(last(&street, JON).contains("999"));
}

#[tokio::test]
async fn a_message_that_comes_days_late_is_heard_but_opens_no_window() {
    let mut street = two_neighbours().await;
    street.clock.advance(Duration::days(7));
    street.settle().await;
    let before = bots(&street, HANA).len();
    let then = street.clock.now() - Duration::days(6);
    street.cloud.say_with(HANA, Inbound::text("need milk").at(then));
    street.settle().await;
    assert_eq!(needs(&street, HANA).await, 1);
    assert_eq!(bots(&street, HANA).len(), before, "an answer to what came late costs nothing");
    street.cloud.say(HANA, "hello");
    street.settle().await;
    let new: Vec<String> = bots(&street, HANA).split_off(before).iter().map(|m| plain(&m.text)).collect();
    assert!(new.iter().any(|text| text.contains("Birch Street will see this")), "it waits for them: {new:?}");
}

fn blank(message: &str, at: i64) -> Sending {
    Sending {
        message: message.to_owned(),
        reference: String::new(),
        person_id: None,
        chat_id: None,
        about: None,
        paid_as: "service".to_owned(),
        cost: 0,
        first: 0,
        at,
        sent_at: None,
        delivered_at: None,
        read_at: None,
        failed_at: None,
        error: None,
    }
}
