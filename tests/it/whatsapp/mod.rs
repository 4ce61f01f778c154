//! What WhatsApp really does: batches with odd parts, reports in any order, closed windows, refusals, silence. Everything
//! goes through the real bot, a real database and an emulated Cloud API over HTTP. The platform's list of hard cases is
//! read as well where it is at hand.

mod paid;
mod people;

use crate::street::{HANA, JON, Street, plain};
use chrono::Duration;
use lamppost::domain::street::Platform;
use lamppost::domain::whatsapp::Sending;
use lamppost::sandbox::{CloudFault, CloudKind, CloudShown, Contact, Reading, TemplateState};
use lamppost::store::Tx;
use serde_json::{Value, json};

const NUMBER: &str = "106540352242922";

/// A street on WhatsApp with Hana and Jon in it.
async fn two_neighbours() -> Street {
    let mut street = Street::set_up().await;
    let code = street.whatsapp("Birch Street").await;
    for person in [HANA, JON] {
        street.cloud.say(person, &code);
        street.settle().await;
        street.cloud.say(person, "yes");
        street.settle().await;
    }
    street
}

fn bots(street: &Street, person: i64) -> Vec<CloudShown> {
    street.cloud.messages(person).into_iter().filter(|m| m.by_bot).collect()
}

fn last(street: &Street, person: i64) -> String {
    bots(street, person).last().map(|m| plain(&m.text)).unwrap_or_default()
}

/// Asks for something, and says yes to the card.
async fn asks(street: &mut Street, person: i64, words: &str) {
    street.cloud.say(person, words);
    street.settle().await;
    street.cloud.say(person, "yes");
    street.settle().await;
}

fn templates(street: &Street, person: i64) -> usize {
    bots(street, person).iter().filter(|message| message.template.is_some()).count()
}

async fn needs(street: &Street, person: i64) -> usize {
    let card = street.cloud.contact(person).unwrap();
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let known = tx.person_at(Platform::Whatsapp, &card.user_id).await.unwrap();
    match known {
        Some(person) => tx.needs_ever(person.id).await.unwrap().len(),
        None => 0,
    }
}

async fn sending(street: &Street, message: &str) -> Option<Sending> {
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    tx.sending(&lamppost::domain::whatsapp::message_mark(message)).await.unwrap()
}

async fn calm(street: &Street) {
    assert_eq!(street.left_over().await, [], "nothing may be left in a queue");
}

/// A whole delivery around some changes.
fn body(changes: &[Value]) -> String {
    json!({"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": changes}]}).to_string()
}

fn about(person: &Contact, inside: Value) -> Value {
    let mut value = json!({
        "messaging_product": "whatsapp",
        "metadata": {"display_phone_number": "441632960961", "phone_number_id": NUMBER},
        "contacts": [{"profile": {"name": person.name}, "wa_id": person.phone, "user_id": person.user_id}],
    });
    value.as_object_mut().unwrap().extend(inside.as_object().unwrap().clone());
    json!({"field": "messages", "value": value})
}

fn words(person: &Contact, id: &str, text: &str, at: i64) -> Value {
    json!({"from": person.phone, "from_user_id": person.user_id, "id": id, "timestamp": (at / 1_000).to_string(),
        "type": "text", "text": {"body": text}})
}

#[tokio::test]
async fn only_signed_bodies_come_in_and_signed_junk_is_answered_with_200() {
    let street = two_neighbours().await;
    let body = body(&[]);
    assert_eq!(street.cloud.deliver_raw(&body, Some("sha256=00")).await, 401);
    assert_eq!(street.cloud.deliver_raw(&body, Some(&street.cloud.sign("another"))).await, 401);
    for junk in ["not JSON", "[]", "{}", r#"{"object":"page","entry":[{"id":"1","changes":[]}]}"#, &body] {
        assert_eq!(street.cloud.deliver_raw(junk, None).await, 200, "{junk}");
    }
}

#[tokio::test]
async fn the_same_message_twice_is_one_need() {
    let mut street = two_neighbours().await;
    let hana = street.cloud.contact(HANA).unwrap();
    let body =
        body(&[about(&hana, json!({"messages": [words(&hana, "wamid.TWICE", "need milk today", street.now())]}))]);
    let both = tokio::join!(street.cloud.deliver_raw(&body, None), street.cloud.deliver_raw(&body, None));
    assert_eq!(both, (200, 200));
    street.settle().await;
    assert_eq!(street.cloud.deliver_raw(&body, None).await, 200);
    street.settle().await;
    assert_eq!(needs(&street, HANA).await, 1);
    calm(&street).await;
}

#[tokio::test]
async fn a_crash_after_the_200_loses_nothing_and_doubles_nothing() {
    let street = two_neighbours().await;
    let before = bots(&street, HANA).len();
    street.cloud.say(HANA, "need milk today");
    assert_eq!(street.cloud.flush().await, 1);
    // The platform was told that we have it, and nobody has acted on it yet.
    let mut street = street.restart().await;
    street.settle().await;
    assert_eq!(needs(&street, HANA).await, 1);
    assert_eq!(bots(&street, HANA).len(), before + 1);
    // A letter is in the air when the program dies: the report says that it arrived.
    street.cloud.say(HANA, "mine");
    street.cloud.fail(CloudFault { to: Some(HANA), ..CloudFault::once(CloudKind::CutAfter) });
    street.cloud.flush().await;
    street.app.step().await.unwrap();
    let mut street = street.restart().await;
    street.settle().await;
    street.clock.advance(Duration::minutes(10));
    street.settle().await;
    assert_eq!(bots(&street, HANA).len(), before + 2);
    calm(&street).await;
}

#[tokio::test]
async fn an_odd_part_of_a_batch_never_loses_another() {
    let mut street = two_neighbours().await;
    let hana = street.cloud.contact(HANA).unwrap();
    let now = street.now();
    let batch = body(&[
        about(&hana, json!({"messages": [words(&hana, "wamid.B1", "need milk today", now), 7, {"id": "wamid.B2"}]})),
        json!({"field": "message_template_status_update", "value": {"event": "PAUSED", "message_template_name": "need_news"}}),
        about(
            &hana,
            json!({"messages": [words(&hana, "wamid.B3", "need a ladder on saturday", now)],
            "statuses": [{"id": "wamid.OTHER", "status": "delivered", "timestamp": "1795336001"}]}),
        ),
        json!("odd"),
    ]);
    assert_eq!(street.cloud.deliver_raw(&batch, None).await, 200);
    street.settle().await;
    assert_eq!(needs(&street, HANA).await, 2);
    let told = street.sent_to(lamppost::sandbox::world::COORDINATORS, 0);
    assert!(told.iter().any(|text| text.contains("need_news PAUSED")), "{told:?}");
    let parked = street.left_over().await;
    assert_eq!(parked, [("inbox parked".to_owned(), 2)], "the odd parts are kept to be looked at");
}

#[tokio::test]
async fn reports_in_any_order_or_twice_come_to_the_same_end() {
    for (how, read) in
        [(Reading::AtOnce, true), (Reading::Backwards, true), (Reading::Twice, false), (Reading::Delivered, false)]
    {
        let mut street = two_neighbours().await;
        street.cloud.reads(HANA, how);
        street.cloud.say(HANA, "list");
        street.settle().await;
        let message = bots(&street, HANA).pop().unwrap();
        let known = sending(&street, &message.id).await.unwrap();
        assert!(known.sent_at.is_some() && known.delivered_at.is_some(), "{how:?}");
        assert_eq!(known.read_at.is_some(), read, "{how:?}");
        assert_eq!((known.cost, known.paid_as.as_str()), (170, "service"));
        calm(&street).await;
    }
}

#[tokio::test]
async fn outside_the_window_one_template_knocks_and_the_words_come_when_the_door_opens() {
    let mut street = two_neighbours().await;
    asks(&mut street, HANA, "need milk next week").await;
    street.clock.advance(Duration::hours(25));
    street.settle().await;
    let before = bots(&street, HANA).len();
    // Two letters for Hana, who wrote too long ago.
    street.cloud.say(JON, "list");
    street.settle().await;
    let code = last(&street, JON).split('*').nth(3).unwrap().to_owned();
    street.cloud.say(JON, &format!("can {code}"));
    street.settle().await;
    street.cloud.say(JON, "done");
    street.settle().await;
    let new = bots(&street, HANA).split_off(before);
    assert_eq!(new.len(), 1, "{new:?}");
    assert_eq!(new[0].template.as_deref(), Some("need_news"));
    assert!(new[0].text.contains(&code) && !new[0].text.contains("Jon"), "{}", new[0].text);
    street.cloud.press(HANA, &new[0].id, &new[0].buttons[0].id);
    street.settle().await;
    let all: Vec<String> = bots(&street, HANA).split_off(before + 1).iter().map(|m| plain(&m.text)).collect();
    assert!(all.join("\n").contains("Jon can help") && all.join("\n").contains("Is it?"), "{all:?}");
    // Three letters; two of them have a button with the same words, so they stand apart.
    assert_eq!(all.len(), 2, "what can stand in one message does: {all:?}");
    calm(&street).await;
}

#[tokio::test]
async fn a_window_that_is_closed_after_all_leads_to_one_template_whichever_way_it_is_told() {
    for later in [false, true] {
        let mut street = two_neighbours().await;
        asks(&mut street, HANA, "need milk next week").await;
        if later {
            street.cloud.reads(HANA, Reading::FailsLater(131_047));
        } else {
            street.cloud.fail(CloudFault { to: Some(HANA), ..CloudFault::once(CloudKind::Code(131_047)) });
        }
        let before = bots(&street, HANA).len();
        street.cloud.say(JON, "list");
        street.settle().await;
        let code = last(&street, JON).split('*').nth(3).unwrap().to_owned();
        street.cloud.say(JON, &format!("can {code}"));
        // The template itself arrives.
        if later {
            street.cloud.flush().await;
            street.app.step().await.unwrap();
            street.cloud.reads(HANA, Reading::Delivered);
        }
        street.settle().await;
        street.settle().await;
        let new = bots(&street, HANA).split_off(before);
        let templates = new.iter().filter(|m| m.template.is_some()).count();
        assert_eq!(templates, 1, "later {later}: {new:?}");
        street.cloud.say(HANA, "hello");
        street.settle().await;
        let told: Vec<String> = bots(&street, HANA).split_off(before).iter().map(|m| plain(&m.text)).collect();
        assert!(told.join("|").contains("Jon can help"), "later {later}: nothing is lost: {told:?}");
        calm(&street).await;
    }
}

#[tokio::test]
async fn without_an_answer_the_platforms_report_decides_and_there_is_one_copy() {
    // Applied, then the wire is cut: the report comes, and nothing is sent again.
    let mut street = two_neighbours().await;
    street.cloud.fail(CloudFault { to: Some(HANA), ..CloudFault::once(CloudKind::CutAfter) });
    let before = bots(&street, HANA).len();
    street.cloud.say(HANA, "list");
    street.settle().await;
    street.clock.advance(Duration::minutes(10));
    street.settle().await;
    assert_eq!(bots(&street, HANA).len(), before + 1);
    calm(&street).await;
    // Nothing applied and no report: once more, and no more than that.
    street.cloud.fail(CloudFault { to: Some(HANA), ..CloudFault::once(CloudKind::Html502) });
    street.cloud.say(HANA, "mine");
    street.settle().await;
    street.clock.advance(Duration::minutes(10));
    street.settle().await;
    assert_eq!(bots(&street, HANA).len(), before + 2);
    assert!(last(&street, HANA).contains("You asked for"));
    let before = bots(&street, HANA).len();
    street.cloud.fail(CloudFault { to: Some(HANA), times: 9, ..CloudFault::once(CloudKind::Html502) });
    let calls = street.cloud.calls().len();
    street.cloud.say(HANA, "help");
    for _ in 0..6 {
        street.settle().await;
        street.clock.advance(Duration::minutes(10));
    }
    let tried = street.cloud.calls().split_off(calls);
    let tried = tried.iter().filter(|call| call.body["type"] == "text" || call.body["type"] == "interactive").count();
    assert_eq!((bots(&street, HANA).len(), tried), (before, 2), "at most one resend");
    assert_eq!(street.left_over().await, [("outbox unknown".to_owned(), 1)]);
}

#[tokio::test]
async fn each_refusal_does_what_the_table_says() {
    // Too fast for one reader: that reader waits, longer each time; others do not.
    let mut street = two_neighbours().await;
    street.cloud.fail(CloudFault { to: Some(HANA), times: 3, ..CloudFault::once(CloudKind::Code(131_056)) });
    street.cloud.say(HANA, "list");
    street.cloud.say(JON, "mine");
    let from = street.now();
    street.settle().await;
    assert!(last(&street, HANA).contains("Needed in") && last(&street, JON).contains("You asked for"));
    assert!(street.now() - from >= 21_000, "1, 4 and 16 seconds: {}", street.now() - from);
    calm(&street).await;
    // The number is too fast: all wait a little, and nothing is lost.
    street.cloud.fail(CloudFault::once(CloudKind::Code(130_429)));
    street.cloud.say(HANA, "list");
    street.settle().await;
    assert!(last(&street, HANA).contains("Needed in"));
    calm(&street).await;
    // The token is not accepted: everything waits, the desk hears of it, and Telegram goes on.
    street.cloud.fail(CloudFault { times: 1, ..CloudFault::once(CloudKind::Code(190)) });
    street.cloud.say(HANA, "mine");
    street.settle().await;
    street.emulator.say(lamppost::sandbox::world::CORA, lamppost::sandbox::world::CORA, "/list");
    street.clock.advance(Duration::minutes(6));
    street.settle().await;
    assert!(last(&street, HANA).contains("You asked for"));
    let told = street.sent_to(lamppost::sandbox::world::COORDINATORS, 0);
    assert!(told.iter().any(|text| text.contains("takes no messages from us now (code 190)")), "{told:?}");
    calm(&street).await;
    // Not on WhatsApp any more: no retry, and the coordinators hear of it.
    asks(&mut street, HANA, "need milk next week").await;
    street.cloud.fail(CloudFault { to: Some(HANA), ..CloudFault::once(CloudKind::Code(131_026)) });
    street.cloud.say(JON, "list");
    street.settle().await;
    let code = last(&street, JON).split('*').nth(3).unwrap().to_owned();
    street.cloud.say(JON, &format!("can {code}"));
    street.settle().await;
    let told = street.sent_to(lamppost::sandbox::world::COORDINATORS, 0);
    assert!(told.iter().any(|text| text.contains(&code) && text.contains("could not deliver")), "{told:?}");
}

#[tokio::test]
async fn a_template_that_is_paused_is_seen_by_somebody() {
    let mut street = two_neighbours().await;
    asks(&mut street, HANA, "need milk next week").await;
    street.clock.advance(Duration::hours(25));
    street.settle().await;
    let mine = lamppost::channel::whatsapp::templates::named("need_news").unwrap();
    street.cloud.template("need_news", "en_GB", TemplateState::Paused, &mine.body, &mine.category);
    street.cloud.say(JON, "list");
    street.settle().await;
    let code = last(&street, JON).split('*').nth(3).unwrap().to_owned();
    street.cloud.say(JON, &format!("can {code}"));
    street.settle().await;
    let told = street.sent_to(lamppost::sandbox::world::COORDINATORS, 0);
    assert!(told.iter().any(|text| text.contains(&code) && text.contains("could not deliver")), "{told:?}");
    assert!(street.left_over().await.iter().all(|(state, _)| state == "outbox held"));
}

#[tokio::test]
async fn the_platforms_hard_cases_are_heard_without_a_panic_and_answered_with_200() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/platform/whatsapp-torture.json");
    let Ok(text) = std::fs::read_to_string(path) else {
        // Only there where the facts are at hand; the cases above do not need it.
        return;
    };
    let cases: Value = serde_json::from_str(&text).unwrap();
    let mut street = two_neighbours().await;
    let mut count = 0;
    for (name, case) in cases.as_object().unwrap() {
        for payload in payloads(case) {
            assert_eq!(street.cloud.deliver_raw(&payload, None).await, 200, "{name}");
            count += 1;
        }
    }
    street.settle().await;
    assert!(count >= 15, "{count}");
    let parked =
        street.left_over().await.iter().filter(|(what, _)| what == "inbox parked").map(|(_, n)| n).sum::<i64>();
    assert_eq!(parked, 0, "each case has a shape that we know: {:?}", street.left_over().await);
}

/// The deliveries of a case.
fn payloads(case: &Value) -> Vec<String> {
    if case["dir"] == "inbound-raw" {
        return case["body"].as_str().map(str::to_owned).into_iter().collect();
    }
    let all = case["payloads"].as_array().cloned().or_else(|| case["payload"].as_object().map(|p| vec![json!(p)]));
    let whole = |payload: Value| if payload.get("object").is_some() { payload.to_string() } else { body(&[payload]) };
    all.unwrap_or_default().into_iter().map(whole).collect()
}
