//! Copies: the same content elsewhere, without a link to its author, and the words of each refusal.

use lamppost_sandbox::{BotRights, Extra, Fault, FaultKind, Options, Posted, Seen, Thing};
use serde_json::{Value, json};

use crate::street::{ADA, BEA, ELM, OAK, Street, street, street_with};

fn copy(to: i64, from: i64, message: i64) -> Value {
    json!({"chat_id": to, "from_chat_id": from, "message_id": message})
}

/// A street in which both have opened a private chat.
async fn open_street() -> Street {
    let street = street().await;
    street.emulator.say(ADA, ADA, "/start");
    street.emulator.say(BEA, BEA, "/start");
    street
}

fn newest(street: &Street) -> Posted {
    match street.emulator.seen(0).pop() {
        Some(Seen::Sent(posted)) => posted,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn everything_can_be_copied_and_nothing_names_its_author() {
    let street = open_street().await;
    for (name, thing) in Thing::ALL {
        let id = street.emulator.say_with(ADA, ADA, "for you", Extra::thing(thing));
        let answer = street.ok("copyMessage", copy(BEA, ADA, id)).await;
        let posted = newest(&street);
        assert_eq!(answer, json!({"message_id": posted.message_id}), "only the id");
        assert_eq!((posted.chat, posted.copy), (BEA, true));
        let media = posted.media.unwrap();
        assert_eq!(media.kind, name);
        assert_eq!(posted.text, if thing.has_caption() { "for you" } else { "" }, "{name}");
    }
    let words = street.emulator.say_with(
        ADA,
        ADA,
        "see /help",
        Extra { forwarded_from: Some("Carl".into()), ..Extra::default() },
    );
    street.ok("copyMessage", copy(BEA, ADA, words)).await;
    let shown = street.emulator.messages(BEA).pop().unwrap();
    assert_eq!((shown.text.as_str(), shown.by_bot, shown.person), ("see /help", true, None));
    assert_eq!(shown.entities[0]["type"], "bot_command");
    let reply = json!({"chat_id": BEA, "text": "x", "reply_parameters": {"message_id": shown.message_id}});
    let copied = street.ok("sendMessage", reply).await["reply_to_message"].clone();
    assert_eq!(copied["from"]["id"], street.emulator.bot_id());
    assert!(copied.get("forward_origin").is_none());
}

#[tokio::test]
async fn a_caption_can_be_kept_replaced_or_taken_away() {
    let street = open_street().await;
    let photo = street.emulator.say_with(ADA, ADA, "my door", Extra::thing(Thing::Photo));
    let mut request = copy(BEA, ADA, photo);
    request["caption"] = json!("<b>from a neighbour</b>");
    request["parse_mode"] = json!("HTML");
    request["show_caption_above_media"] = json!(true);
    request["disable_notification"] = json!(true);
    request["reply_markup"] = json!({"inline_keyboard": [[{"text": "a", "callback_data": "b"}]]});
    street.ok("copyMessage", request.clone()).await;
    let posted = newest(&street);
    assert_eq!((posted.text.as_str(), posted.html.as_str()), ("from a neighbour", "<b>from a neighbour</b>"));
    assert!(posted.silent && posted.buttons[0][0].data.as_deref() == Some("b"));
    request["caption"] = json!("");
    street.ok("copyMessage", request).await;
    assert_eq!(newest(&street).text, "");
    let words = street.emulator.say(ADA, ADA, "only words");
    let mut request = copy(BEA, ADA, words);
    request["caption"] = json!("ignored");
    street.ok("copyMessage", request).await;
    assert_eq!(newest(&street).text, "only words");
    let mut request = copy(BEA, ADA, photo);
    request["caption"] = json!("x".repeat(1025));
    let refused = street.refused("copyMessage", request).await;
    assert_eq!(refused, (400, "Bad Request: message caption is too long".into()));
}

#[tokio::test]
async fn what_is_not_there_or_not_heard_cannot_be_copied() {
    let street = open_street().await;
    let refused = async |to, from, id| street.refused("copyMessage", copy(to, from, id)).await;
    let not_found = (400, "Bad Request: message to copy not found".to_string());
    assert_eq!(refused(BEA, ADA, 999).await, not_found);
    let unheard = street.emulator.say(ELM, ADA, "just talk");
    assert_eq!(refused(BEA, ELM, unheard).await, not_found);
    let heard = street.emulator.say(ELM, ADA, "/need bread");
    street.ok("copyMessage", copy(BEA, ELM, heard)).await;
    let gone = street.emulator.say(ADA, ADA, "oh no");
    street.emulator.delete(ADA, gone);
    assert_eq!(refused(BEA, ADA, gone).await, not_found);
    let unnamed = (400, "Bad Request: message identifier is not specified".to_string());
    assert_eq!(refused(BEA, ADA, 0).await, unnamed);
    assert_eq!(refused(BEA, -77, 1).await, (400, "Bad Request: chat not found".into()));
    let no_source = street.refused("copyMessage", json!({"chat_id": BEA, "message_id": 1})).await;
    assert_eq!(no_source, (400, "Bad Request: parameter \"from_chat_id\" is required".into()));
    street.emulator.leave_chat(ELM, BEA);
    let event = street.emulator.messages(ELM).pop().unwrap();
    assert!(event.service);
    assert_eq!(refused(ADA, ELM, event.message_id).await.1, "Bad Request: the message can't be copied");
    street.emulator.remove_bot(ELM, ADA);
    assert_eq!(refused(ADA, ELM, heard).await.1, "Forbidden: bot was kicked from the supergroup chat");
}

#[tokio::test]
async fn the_target_refuses_as_it_refuses_messages() {
    let street = street().await;
    let photo = street.emulator.say_with(ADA, ADA, "", Extra::thing(Thing::Photo));
    let refused = async |to| street.refused("copyMessage", copy(to, ADA, photo)).await;
    let never = (403, "Forbidden: bot can't initiate conversation with a user".to_string());
    assert_eq!(refused(BEA).await, never);
    street.emulator.say(BEA, BEA, "/start");
    street.emulator.block_bot(BEA);
    assert_eq!(refused(BEA).await, (403, "Forbidden: bot was blocked by the user".into()));
    assert_eq!(refused(OAK).await, (400, "Bad Request: chat not found".into()));
    street.emulator.add_bot(ELM, ADA, BotRights::Restricted);
    let rights = (400, "Bad Request: not enough rights to send photos to the chat".to_string());
    assert_eq!(refused(ELM).await, rights);
    // What somebody wrote can be copied although they block the bot now.
    street.emulator.block_bot(ADA);
    street.emulator.unblock_bot(BEA);
    street.ok("copyMessage", copy(BEA, ADA, photo)).await;
    let mut reply = copy(BEA, ADA, photo);
    reply["reply_parameters"] = json!({"message_id": 999});
    assert_eq!(street.refused("copyMessage", reply).await.1, "Bad Request: message to be replied not found");
}

#[tokio::test]
async fn a_copy_counts_as_a_message_and_can_fail_like_one() {
    let options = Options { limits: true, ..Options::default() };
    let street = street_with(options).await;
    let id = street.emulator.say(ADA, ADA, "/start");
    for _ in 0..5 {
        street.ok("copyMessage", copy(ADA, ADA, id)).await;
    }
    assert_eq!(street.refused("copyMessage", copy(ADA, ADA, id)).await.0, 429);
    assert_eq!(street.emulator.counts().sends, 5);
    street.pass(60);
    street.emulator.fail_next(Fault::once("copyMessage", FaultKind::Server500));
    assert_eq!(street.refused("copyMessage", copy(ADA, ADA, id)).await.0, 500);
}
