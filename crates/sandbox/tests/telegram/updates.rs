//! The queue of updates: acknowledging, waiting, conflicts, expiry, and what is delivered at all.

use std::time::{Duration, Instant};

use lamppost_sandbox::{BotRights, Fault, FaultKind};
use serde_json::{Value, json};

use crate::street::{ADA, BEA, ELM, street};

fn texts(updates: &[Value]) -> Vec<String> {
    let text = |update: &Value| update["message"]["text"].as_str().unwrap_or("-").to_string();
    updates.iter().map(text).collect()
}

#[tokio::test]
async fn an_offset_acknowledges_everything_below_it() {
    let street = street().await;
    for text in ["/one", "/two", "/three"] {
        street.emulator.say(ADA, ADA, text);
    }
    let all = street.updates().await;
    assert_eq!(texts(&all), ["/one", "/two", "/three"]);
    assert_eq!(street.updates().await, all, "not acknowledged, so they come again");
    let second = all[1]["update_id"].as_i64().unwrap();
    let rest = street.ok("getUpdates", json!({"offset": second + 1})).await;
    assert_eq!(texts(rest.as_array().unwrap()), ["/three"]);
    assert_eq!(street.emulator.waiting(), 1);
}

#[tokio::test]
async fn limit_negative_and_unknown_offsets_follow_the_official_queue() {
    let street = street().await;
    for number in 0..120 {
        street.emulator.say(ADA, ADA, &format!("/n {number}"));
    }
    assert_eq!(street.updates().await.len(), 100);
    let few = street.ok("getUpdates", json!({"limit": 3})).await;
    assert_eq!(few.as_array().unwrap().len(), 3);
    let unknown = street.ok("getUpdates", json!({"offset": 2_000_000_000})).await;
    assert_eq!(unknown[0]["message"]["text"], "/n 0", "falls back to the head");
    assert_eq!(street.emulator.waiting(), 120);
    let last = street.ok("getUpdates", json!({"offset": -1})).await;
    assert_eq!(last[0]["message"]["text"], "/n 119");
    assert_eq!(street.emulator.waiting(), 1);
}

#[tokio::test]
async fn a_waiting_poll_wakes_when_somebody_speaks() {
    let street = street().await;
    let began = Instant::now();
    let poll = street.ok("getUpdates", json!({"timeout": 20}));
    let speak = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        street.emulator.say(ADA, ADA, "hello");
    };
    let (list, ()) = tokio::join!(poll, speak);
    assert_eq!(list[0]["message"]["text"], "hello");
    assert!(began.elapsed() < Duration::from_secs(5));
}

#[tokio::test]
async fn a_second_poller_ends_the_first_with_409() {
    let street = street().await;
    let first = street.call("getUpdates", json!({"timeout": 20}));
    let second = async {
        tokio::time::sleep(Duration::from_millis(100)).await;
        street.call("getUpdates", json!({})).await
    };
    let (first, second) = tokio::join!(first, second);
    assert_eq!(first["error_code"], 409);
    assert_eq!(
        first["description"],
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
    );
    assert_eq!(second["ok"], true);
}

#[tokio::test]
async fn a_webhook_and_polling_exclude_each_other() {
    let street = street().await;
    street.ok("setWebhook", json!({"url": "https://bot.example/hook"})).await;
    let (code, words) = street.refused("getUpdates", json!({})).await;
    assert_eq!(code, 409);
    assert!(words.starts_with("Conflict: can't use getUpdates method while webhook is active"));
    street.ok("deleteWebhook", json!({})).await;
    assert_eq!(street.ok("getWebhookInfo", json!({})).await["url"], "");
    street.updates().await;
}

#[tokio::test]
async fn old_updates_expire_and_button_presses_expire_sooner() {
    let street = street().await;
    let card = street.send(ELM, "a card").await;
    street.emulator.say(ADA, ADA, "/start");
    street.emulator.press(ELM, card, BEA, "x");
    assert_eq!(street.emulator.waiting(), 2);
    street.pass(151);
    assert_eq!(texts(&street.updates().await), ["/start"]);
    street.pass(24 * 3600);
    assert!(street.updates().await.is_empty());
}

#[tokio::test]
async fn allowed_updates_are_remembered_and_opt_in_kinds_need_asking() {
    let street = street().await;
    street.emulator.add_bot(ELM, ADA, BotRights::admin());
    street.forget_updates().await;
    let card = street.send(ELM, "a card").await;
    street.emulator.react(ELM, card, BEA, "👍");
    assert!(street.updates().await.is_empty(), "reactions are opt-in");
    let kinds = json!({"allowed_updates": ["message", "message_reaction"]});
    street.ok("getUpdates", kinds).await;
    street.emulator.react(ELM, card, ADA, "🔥");
    street.emulator.press(ELM, card, ADA, "x");
    let updates = street.updates().await;
    assert_eq!(updates.len(), 1, "the choice holds: {updates:?}");
    assert_eq!(updates[0]["message_reaction"]["new_reaction"][0]["emoji"], "🔥");
    street.ok("getUpdates", json!({"allowed_updates": []})).await;
    street.emulator.press(ELM, card, ADA, "x");
    assert_eq!(street.updates().await.len(), 2);
}

#[tokio::test]
async fn raw_updates_keep_their_ids_and_a_lost_acknowledgement_repeats_them() {
    let street = street().await;
    let batch = [900, 7, 8].map(|id| json!({"update_id": id, "unknown_kind": {"a": 1}}));
    street.emulator.push_raw_batch(batch.to_vec());
    street.emulator.push(json!({"poll": {}}));
    let ids =
        |list: &[Value]| -> Vec<i64> { list.iter().map(|update| update["update_id"].as_i64().unwrap()).collect() };
    assert_eq!(ids(&street.updates().await), [900, 7, 8, 9]);
    let fault = Fault::once("getUpdates", FaultKind::Duplicate);
    street.ok("getUpdates", json!({"offset": 901})).await;
    assert_eq!(street.emulator.waiting(), 0);
    street.emulator.say(ADA, ADA, "new");
    street.emulator.fail_next(fault);
    let again = street.ok("getUpdates", json!({"offset": 901})).await;
    assert_eq!(again.as_array().unwrap().len(), 5, "{again}");
}

#[tokio::test]
async fn pushed_strings_are_handed_out_as_they_are() {
    let street = street().await;
    let raw = |id: i64| (id, format!("{{\"update_id\":{id},\"odd\" : 1}}"));
    street.emulator.push_raw_strings((1..=250).map(raw).collect());
    let mut offset = 0;
    for _ in 0..3 {
        let list = street.ok("getUpdates", json!({"offset": offset})).await;
        offset = list.as_array().unwrap().last().unwrap()["update_id"].as_i64().unwrap() + 1;
    }
    street.ok("getUpdates", json!({"offset": offset})).await;
    assert_eq!(offset, 251);
    assert!(street.emulator.counts().updates_acked >= 250);
}
