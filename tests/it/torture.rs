//! What Telegram really does to a bot: duplicates, jumps, refusals, lost answers, shapes that nobody announced.

use crate::street::{Street, plain};
use chrono::Duration;
use lamppost::sandbox::world::*;
use lamppost::sandbox::{Fault, FaultKind, Posted, Seen};
use serde_json::{Value, json};

/// A message as Telegram delivers it, with whatever else a test wants in it.
fn message(update: i64, number: i64, text: &str, extra: Value) -> Value {
    let mut message = json!({
        "message_id": number, "date": 1_773_396_600, "text": text,
        "chat": { "id": ELM_STREET, "type": "supergroup", "title": "Elm Street" },
        "from": { "id": ADA, "is_bot": false, "first_name": "Ada", "language_code": "en" },
    });
    for (key, value) in extra.as_object().into_iter().flatten() {
        message[key] = value.clone();
    }
    json!({ "update_id": update, "message": message })
}

fn cards(street: &Street, from: usize) -> Vec<Posted> {
    let is_card = |posted: &Posted| posted.chat == ELM_STREET && posted.text.contains(" · ");
    let sent = street.emulator.seen(from).into_iter();
    sent.filter_map(|s| if let Seen::Sent(p) = s { Some(p) } else { None }).filter(is_card).collect()
}

/// The number of an inbox or outbox state.
async fn left(street: &Street, what: &str) -> i64 {
    street.left_over().await.iter().find(|(name, _)| name == what).map_or(0, |(_, count)| *count)
}

#[tokio::test]
async fn the_same_update_twice_is_one_need() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    let update = message(900_000, 777, "/need milk today", json!({}));
    street.emulator.push_raw_batch(vec![update.clone(), update.clone()]);
    street.settle().await;
    street.emulator.push_raw_batch(vec![update]);
    street.settle().await;
    assert_eq!(cards(&street, from).len(), 1);
}

#[tokio::test]
async fn the_same_message_under_another_update_is_the_same_need() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    for update in [900_000, 900_001, 900_002] {
        street.emulator.push_raw_batch(vec![message(update, 777, "/need milk today", json!({}))]);
        street.settle().await;
    }
    assert_eq!(cards(&street, from).len(), 1);
    assert_eq!(left(&street, "inbox parked").await, 0);
}

#[tokio::test]
async fn update_numbers_may_jump_back_after_an_idle_week() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    for (update, number, text) in [
        (2_147_483_640, 801, "/need milk today"),
        (5, 802, "/need someone to feed the cat today"),
        (6, 803, "/need a ladder to borrow today"),
    ] {
        street.emulator.push_raw_batch(vec![message(update, number, text, json!({}))]);
        street.settle().await;
    }
    assert_eq!(cards(&street, from).len(), 3);
}

#[tokio::test]
async fn a_press_that_the_app_sends_again_is_one_claim_and_is_answered_again() {
    let mut street = Street::set_up().await;
    street.emulator.say(ELM_STREET, ADA, "/need milk today");
    street.settle().await;
    let card = cards(&street, 0).pop().unwrap();
    let data = card.buttons[0][0].data.clone().unwrap();
    let from = street.emulator.seen_count();
    street.emulator.press(ELM_STREET, card.message_id, BEA, &data);
    street.emulator.press(ELM_STREET, card.message_id, BEA, &data);
    street.settle().await;
    let toasts = street.emulator.seen(from).iter().filter(|s| matches!(s, Seen::Toast { .. })).count();
    assert_eq!(toasts, 2);
    let told = street.sent_to(ADA, from).iter().filter(|text| text.contains("Good news")).count();
    assert_eq!(told, 1, "the asker is told once");
}

#[tokio::test]
async fn too_many_requests_wait_as_long_as_they_are_told_and_nothing_is_lost() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    street.emulator.fail_next(Fault {
        method: Some("sendMessage".into()),
        chat: Some(ELM_STREET),
        times: 2,
        kind: FaultKind::TooMany { retry_after: 40 },
    });
    let before = street.clock.now();
    street.emulator.say(ELM_STREET, ADA, "/need milk today");
    street.settle().await;
    let card = cards(&street, from).pop().expect("the card comes in the end");
    assert!(card.at - before >= Duration::seconds(80));
    let tries = street.emulator.requests().iter().filter(|r| r.status == 429).count();
    assert_eq!(tries, 2);
}

#[tokio::test]
async fn a_group_that_says_wait_is_left_alone_by_every_other_letter_too() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    let kind = FaultKind::TooMany { retry_after: 40 };
    street.emulator.fail_next(Fault { method: Some("sendMessage".into()), chat: Some(ELM_STREET), times: 1, kind });
    let before = street.clock.now();
    for text in ["/need milk today", "/need borrow a ladder", "/need walk my dog"] {
        street.emulator.say(ELM_STREET, ADA, text);
    }
    street.settle().await;
    let posted = cards(&street, from);
    assert_eq!(posted.len(), 3);
    let waits: Vec<i64> = posted.iter().map(|card| (card.at - before).num_seconds()).collect();
    assert!(waits.iter().all(|wait| *wait >= 40), "{waits:?}");
    assert!(posted[0].text.contains("milk") && posted[2].text.contains("dog"), "in the order in which they were asked");
}

#[tokio::test]
async fn a_busy_group_does_not_keep_a_person_waiting() {
    let mut street = Street::set_up().await;
    street.emulator.fail_next(Fault {
        method: Some("sendMessage".into()),
        chat: Some(ELM_STREET),
        times: 1,
        kind: FaultKind::TooMany { retry_after: 200 },
    });
    street.emulator.say(ELM_STREET, ADA, "/need milk today");
    street.app.step().await.unwrap();
    let from = street.emulator.seen_count();
    street.emulator.say(BEA, BEA, "/help");
    street.app.step().await.unwrap();
    assert_eq!(street.sent_to(BEA, from).len(), 1);
}

#[tokio::test]
async fn a_group_that_put_the_bot_out_hears_nothing_more_and_the_coordinators_are_told() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    let refuse =
        FaultKind::Refuse { code: 403, description: "Forbidden: bot was kicked from the supergroup chat".into() };
    street.emulator.fail_next(Fault {
        method: Some("sendMessage".into()),
        chat: Some(ELM_STREET),
        times: 1,
        kind: refuse,
    });
    street.emulator.say(ELM_STREET, ADA, "/need milk today");
    street.settle().await;
    let told = street.sent_to(COORDINATORS, from);
    assert!(told.iter().any(|text| text.contains("no longer in the group of Elm Street")), "{told:?}");
    street.emulator.say(ELM_STREET, BEA, "/need eggs today");
    street.settle().await;
    assert!(cards(&street, from).is_empty());
}

#[tokio::test]
async fn an_answer_to_somebody_who_blocked_the_bot_waits_until_they_come_back() {
    let mut street = Street::set_up().await;
    street.emulator.say(ELM_STREET, ADA, "/need milk today");
    street.settle().await;
    let code = cards(&street, 0).pop().unwrap().text.split(' ').next().map(plain).unwrap();
    street.clock.advance(Duration::hours(2));
    street.settle().await;
    street.emulator.block_bot(ADA);
    street.settle().await;
    let from = street.emulator.seen_count();
    street.emulator.say(CORA, CORA, &format!("/signpost {code} Call the shop."));
    street.settle().await;
    assert_eq!(left(&street, "outbox held").await, 1);
    assert!(street.sent_to(ELM_STREET, from).iter().any(|t| t.contains("Open a private chat")));
    let case = street.emulator.messages(COORDINATORS).into_iter().rev().find(|m| m.text.contains(&code)).unwrap();
    assert!(case.text.contains("Your answer waits for them"), "{}", case.text);
    street.emulator.unblock_bot(ADA);
    street.settle().await;
    assert!(street.sent_to(ADA, from).iter().any(|t| t.contains("Call the shop.")));
    assert_eq!(left(&street, "outbox held").await, 0);
}

#[tokio::test]
async fn a_card_that_somebody_deleted_is_posted_once_more() {
    let mut street = Street::set_up().await;
    street.emulator.say(ELM_STREET, ADA, "/need milk today");
    street.settle().await;
    let card = cards(&street, 0).pop().unwrap();
    street.emulator.delete(ELM_STREET, card.message_id);
    let from = street.emulator.seen_count();
    let data = card.buttons[0][0].data.clone().unwrap();
    street.emulator.say(ELM_STREET, BEA, &format!("/can {}", data.split(':').nth(1).unwrap()));
    street.settle().await;
    let again = cards(&street, from);
    assert_eq!(again.len(), 1);
    assert!(plain(&again[0].text).contains("Helping: Bea"));
}

#[tokio::test]
async fn not_modified_is_a_success() {
    let mut street = Street::set_up().await;
    street.emulator.say(ELM_STREET, ADA, "/need milk today");
    street.settle().await;
    let words =
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same";
    let kind = FaultKind::Refuse { code: 400, description: words.into() };
    street.emulator.fail_next(Fault::once("editMessageText", kind));
    street.emulator.say(ELM_STREET, ADA, "/sorted P9X4");
    street.settle().await;
    assert_eq!(left(&street, "outbox dead").await, 0);
}

#[tokio::test]
async fn a_press_that_is_too_old_to_answer_still_has_its_effect() {
    let mut street = Street::set_up().await;
    street.emulator.say(ELM_STREET, ADA, "/need milk today");
    street.settle().await;
    let card = cards(&street, 0).pop().unwrap();
    let data = card.buttons[0][0].data.clone().unwrap();
    let words = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    let kind = FaultKind::Refuse { code: 400, description: words.into() };
    street.emulator.fail_next(Fault::once("answerCallbackQuery", kind));
    let from = street.emulator.seen_count();
    street.emulator.press(ELM_STREET, card.message_id, BEA, &data);
    street.settle().await;
    assert!(street.sent_to(ADA, from).iter().any(|t| t.contains("Bea can help")));
    assert!(street.left_over().await.is_empty());
}

#[tokio::test]
async fn words_that_the_platform_cannot_read_as_html_go_as_plain_words() {
    let mut street = Street::set_up().await;
    let words = "Bad Request: can't parse entities: Can't find end tag corresponding to start tag \"b\"";
    let kind = FaultKind::Refuse { code: 400, description: words.into() };
    street.emulator.fail_next(Fault::once("sendMessage", kind));
    let from = street.emulator.seen_count();
    street.emulator.say(ADA, ADA, "/help");
    street.settle().await;
    let seen = street.emulator.seen(from);
    let Some(Seen::Sent(posted)) = seen.first() else { panic!("{seen:?}") };
    assert_eq!(posted.parse_mode, "");
    assert!(posted.text.starts_with("What you can do\n/need"), "{}", posted.text);
}

#[tokio::test]
async fn a_refusal_for_good_is_seen_by_the_coordinators() {
    let mut street = Street::set_up().await;
    let words = "Bad Request: not enough rights to send text messages to the chat";
    let kind = FaultKind::Refuse { code: 400, description: words.into() };
    street.emulator.fail_next(Fault { method: Some("sendMessage".into()), chat: Some(ELM_STREET), times: 1, kind });
    let from = street.emulator.seen_count();
    street.emulator.say(ELM_STREET, ADA, "/need milk today");
    street.settle().await;
    let told = street.sent_to(COORDINATORS, from);
    assert!(told.iter().any(|t| t.contains("could not deliver a message to Elm Street")), "{told:?}");
    assert_eq!(left(&street, "outbox dead").await, 1);
}

#[tokio::test]
async fn a_lost_answer_costs_at_most_one_copy_which_says_so() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    street.emulator.fail_next(Fault::once("sendMessage", FaultKind::ResetAfter));
    street.emulator.say(ADA, ADA, "/help");
    street.settle().await;
    let copies = street.sent_to(ADA, from);
    assert_eq!(copies.len(), 2);
    assert!(!copies[0].contains("You may have this twice"));
    assert!(copies[1].contains("You may have this twice"));
}

#[tokio::test]
async fn server_trouble_loses_nothing() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    for kind in [FaultKind::Server500, FaultKind::BadGateway, FaultKind::ResetBefore, FaultKind::TruncatedJson] {
        street.emulator.fail_next(Fault::once("setMessageReaction", kind));
    }
    street.emulator.say(ELM_STREET, ADA, "/need milk today");
    street.settle().await;
    let seen = street.emulator.seen(from);
    assert!(seen.iter().any(|s| matches!(s, Seen::Reaction { .. })));
    assert_eq!(cards(&street, from).len(), 1);
    assert!(street.left_over().await.is_empty());
}

#[tokio::test]
async fn what_cannot_be_read_is_parked_and_counted_while_the_rest_flows() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    let broken =
        json!({ "update_id": 950_000, "message": { "message_id": "seven", "chat": { "id": 1, "type": "private" } } });
    let no_actor = json!({ "update_id": 950_001, "message_reaction": {
        "chat": { "id": ELM_STREET, "type": "supergroup", "title": "Elm Street" }, "message_id": 1, "date": 1,
        "old_reaction": [], "new_reaction": [] } });
    let unknown = json!({ "update_id": 950_002, "subscription": { "id": 7 } });
    let whole = message(950_003, 778, "/need milk today", json!({}));
    street.emulator.push_raw_batch(vec![broken, no_actor, unknown, whole]);
    street.settle().await;
    assert_eq!(left(&street, "inbox parked").await, 1);
    assert_eq!(cards(&street, from).len(), 1);
}

#[tokio::test]
async fn an_entity_that_nobody_has_heard_of_does_not_hide_the_words() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    let entities = json!([
        { "type": "bot_command", "offset": 0, "length": 5 },
        { "type": "date_time", "offset": 16, "length": 5, "unix_time": 1 },
        { "type": "from_the_future", "offset": 900, "length": 5 },
    ]);
    let update = message(960_000, 779, "/need milk by 6pm", json!({ "entities": entities }));
    street.emulator.push_raw_batch(vec![update]);
    street.settle().await;
    assert!(plain(&cards(&street, from)[0].text).contains("milk by 6pm"));
}

#[tokio::test]
async fn commands_that_only_their_author_sees_are_each_their_own_need() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    for (update, ephemeral, text) in [(970_000, 1, "/need milk today"), (970_001, 2, "/need a ladder to borrow today")]
    {
        let extra = json!({ "ephemeral_message_id": ephemeral, "receiver_user": { "id": ADA, "is_bot": false, "first_name": "Ada" } });
        street.emulator.push_raw_batch(vec![message(update, 0, text, extra)]);
    }
    street.settle().await;
    assert_eq!(cards(&street, from).len(), 2);
    assert!(street.left_over().await.is_empty());
}

#[tokio::test]
async fn nobody_else_speaks_for_a_person() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    let bot = json!({ "id": 42, "is_bot": true, "first_name": "Other" });
    let channel = json!({ "id": 136_817_688, "is_bot": true, "first_name": "Channel", "username": "Channel_Bot" });
    let forwarder = json!({ "id": 777_000, "is_bot": false, "first_name": "Telegram" });
    for (number, who) in [bot, channel, forwarder].into_iter().enumerate() {
        let number = i64::try_from(number).unwrap();
        let update = message(980_000 + number, 790 + number, "/need milk today", json!({ "from": who }));
        street.emulator.push_raw_batch(vec![update]);
    }
    street.settle().await;
    assert!(cards(&street, from).is_empty());
}

#[tokio::test]
async fn the_streets_own_talk_is_never_stored() {
    let mut street = Street::set_up().await;
    street.emulator.add_bot(ELM_STREET, SAM, lamppost::sandbox::BotRights::admin());
    street.settle().await;
    let before = street.db().deliveries_ever().await.unwrap();
    for n in 0..500 {
        street.emulator.say(ELM_STREET, BEA, &format!("chatter number {n} about 07700 900142"));
    }
    street.settle().await;
    assert_eq!(street.db().deliveries_ever().await.unwrap(), before);
}

#[tokio::test]
async fn the_words_below_a_thing_that_nobody_has_heard_of_are_heard() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    let mut update =
        message(900_000, 777, "", json!({ "hologram": { "file_id": "h" }, "caption": "/need milk today" }));
    update["message"].as_object_mut().unwrap().remove("text");
    street.emulator.push_raw_batch(vec![update]);
    street.settle().await;
    assert_eq!(cards(&street, from).len(), 1);
    assert_eq!(left(&street, "inbox parked").await, 0);
}
