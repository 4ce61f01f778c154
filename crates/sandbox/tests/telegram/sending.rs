//! Where the bot may send, and the words of each refusal.

use std::time::Duration;

use lamppost_sandbox::{BotRights, Options, Seen};
use serde_json::json;

use crate::street::{ADA, BEA, ELM, NEWS, OAK, street, street_with};

#[tokio::test]
async fn a_message_arrives_and_is_seen() {
    let street = street().await;
    let asked = street.emulator.say(ELM, ADA, "/need bread");
    let sent = street
        .ok(
            "sendMessage",
            json!({
                "chat_id": ELM,
                "text": "<b>Bread</b>",
                "parse_mode": "HTML",
                "disable_notification": true,
                "reply_parameters": {"message_id": asked},
                "reply_markup": {"inline_keyboard": [[{"text": "I can help", "callback_data": "h:1"}]]},
            }),
        )
        .await;
    assert_eq!(sent["reply_to_message"]["text"], "/need bread");
    assert_eq!(sent["chat"]["title"], "Elm Street");
    let seen = street.emulator.seen(0);
    let Seen::Sent(posted) = &seen[0] else { panic!("{seen:?}") };
    assert_eq!((posted.text.as_str(), posted.html.as_str()), ("Bread", "<b>Bread</b>"));
    assert_eq!(posted.buttons[0][0].data.as_deref(), Some("h:1"));
    assert!(posted.silent);
    assert_eq!(posted.reply_to, Some(asked));
}

#[tokio::test]
async fn private_chats_refuse_until_they_are_opened_and_when_blocked() {
    let street = street().await;
    let send = json!({"chat_id": BEA, "text": "hello"});
    let refused = street.refused("sendMessage", send.clone()).await;
    assert_eq!(refused, (403, "Forbidden: bot can't initiate conversation with a user".into()));
    street.emulator.say(BEA, BEA, "/start");
    street.ok("sendMessage", send.clone()).await;
    street.emulator.block_bot(BEA);
    let refused = street.refused("sendMessage", send.clone()).await;
    assert_eq!(refused, (403, "Forbidden: bot was blocked by the user".into()));
    street.emulator.unblock_bot(BEA);
    street.ok("sendMessage", send.clone()).await;
    street.emulator.deactivate(BEA);
    let refused = street.refused("sendMessage", send).await;
    assert_eq!(refused, (403, "Forbidden: user is deactivated".into()));
    street.emulator.other_bot(77, "Helper", "HelperBot");
    let refused = street.refused("sendMessage", json!({"chat_id": 77, "text": "x"})).await;
    assert_eq!(refused, (403, "Forbidden: bot can't send messages to bots".into()));
}

#[tokio::test]
async fn groups_and_channels_refuse_in_their_own_words() {
    let street = street().await;
    let send = |chat: i64| json!({"chat_id": chat, "text": "hello"});
    let not_found = (400, "Bad Request: chat not found".to_string());
    assert_eq!(street.refused("sendMessage", send(-77)).await, not_found);
    assert_eq!(street.refused("sendMessage", send(OAK)).await, not_found);
    let empty = street.refused("sendMessage", json!({"text": "x"})).await;
    assert_eq!(empty, (400, "Bad Request: chat_id is empty".into()));
    for (chat, kind) in [(OAK, "group"), (ELM, "supergroup"), (NEWS, "channel")] {
        street.emulator.add_bot(chat, ADA, BotRights::admin());
        street.ok("sendMessage", send(chat)).await;
        street.emulator.remove_bot(chat, ADA);
        let refused = street.refused("sendMessage", send(chat)).await;
        let words = format!("Forbidden: bot was kicked from the {kind} chat");
        assert_eq!(refused, (403, words));
        street.emulator.add_bot(chat, ADA, BotRights::admin());
        street.ok("leaveChat", json!({"chat_id": chat})).await;
        let refused = street.refused("sendMessage", send(chat)).await;
        let words = format!("Forbidden: bot is not a member of the {kind} chat");
        assert_eq!(refused, (403, words));
    }
    street.emulator.add_bot(OAK, ADA, BotRights::Member);
    street.emulator.delete_group(OAK);
    let refused = street.refused("sendMessage", send(OAK)).await;
    assert_eq!(refused, (403, "Forbidden: the group chat was deleted".into()));
}

#[tokio::test]
async fn missing_rights_are_named() {
    let street = street().await;
    street.emulator.add_bot(NEWS, ADA, BotRights::Member);
    let refused = street.refused("sendMessage", json!({"chat_id": NEWS, "text": "x"})).await;
    assert_eq!(refused, (400, "Bad Request: need administrator rights in the channel chat".into()));
    street.emulator.add_bot(ELM, ADA, BotRights::Restricted);
    let refused = street.refused("sendMessage", json!({"chat_id": ELM, "text": "x"})).await;
    assert_eq!(refused, (400, "Bad Request: not enough rights to send text messages to the chat".into()));
    street.emulator.add_bot(ELM, ADA, BotRights::Member);
    let card = street.send(ELM, "card").await;
    let pin = json!({"chat_id": ELM, "message_id": card});
    let refused = street.refused("pinChatMessage", pin.clone()).await;
    assert_eq!(refused.1, "Bad Request: not enough rights to manage pinned messages in the chat");
    street.emulator.add_bot(ELM, ADA, BotRights::admin());
    street.ok("pinChatMessage", pin).await;
    assert!(street.emulator.messages(ELM).last().unwrap().pinned);
}

#[tokio::test]
async fn a_reply_to_nothing_is_refused_unless_that_is_allowed() {
    let street = street().await;
    let reply = |lenient: bool| {
        json!({
            "chat_id": ELM,
            "text": "x",
            "reply_parameters": {"message_id": 999, "allow_sending_without_reply": lenient},
        })
    };
    let refused = street.refused("sendMessage", reply(false)).await;
    assert_eq!(refused, (400, "Bad Request: message to be replied not found".into()));
    let sent = street.ok("sendMessage", reply(true)).await;
    assert!(sent.get("reply_to_message").is_none());
}

#[tokio::test]
async fn a_group_that_became_a_supergroup_says_where_it_went() {
    let street = street().await;
    street.emulator.add_bot(OAK, ADA, BotRights::Member);
    street.forget_updates().await;
    let new = street.emulator.migrate(OAK);
    let updates = street.updates().await;
    assert_eq!(updates[0]["message"]["migrate_to_chat_id"], new);
    assert_eq!(updates[0]["message"]["chat"]["id"], OAK);
    assert_eq!(updates[1]["message"]["migrate_from_chat_id"], OAK);
    let answer = street.call("sendMessage", json!({"chat_id": OAK, "text": "x"})).await;
    assert_eq!(answer["description"], "Bad Request: group chat was upgraded to a supergroup chat");
    assert_eq!(answer["parameters"]["migrate_to_chat_id"], new);
    street.ok("sendMessage", json!({"chat_id": new, "text": "x"})).await;
}

#[tokio::test]
async fn a_message_for_one_member_needs_a_fresh_press_or_an_admin() {
    let street = street().await;
    let card = street.send(ELM, "card").await;
    let whisper = |press: Option<&str>| {
        json!({
            "chat_id": ELM,
            "text": "only you",
            "ephemeral_message_parameters": {"receiver_user_id": BEA, "callback_query_id": press},
        })
    };
    let refusal = (400, "Bad Request: MESSAGE_NOT_COMMAND".to_string());
    assert_eq!(street.refused("sendMessage", whisper(None)).await, refusal);
    let press = street.emulator.press(ELM, card, BEA, "x");
    let sent = street.ok("sendMessage", whisper(Some(&press))).await;
    assert_eq!(sent["message_id"], 0);
    assert_eq!(sent["receiver_user"]["id"], BEA);
    street.pass(16);
    assert_eq!(street.refused("sendMessage", whisper(Some(&press))).await, refusal);
    let edit = json!({
        "chat_id": ELM,
        "receiver_user_id": BEA,
        "ephemeral_message_id": sent["ephemeral_message_id"],
        "text": "changed",
    });
    street.ok("editEphemeralMessageText", edit.clone()).await;
    let shown = street.emulator.messages(ELM);
    assert!(shown.iter().any(|m| m.text == "changed" && m.only_for.is_some()));
    street.ok("deleteEphemeralMessage", edit).await;
    street.emulator.add_bot(ELM, ADA, BotRights::admin());
    let old = json!({"chat_id": ELM, "text": "x", "receiver_user_id": BEA});
    street.ok("sendMessage", old).await;
}

#[tokio::test]
async fn too_many_messages_meet_429_on_the_sandbox_clock() {
    let options = Options { limits: true, ..Options::default() };
    let street = street_with(options).await;
    for _ in 0..5 {
        street.send(ELM, "x").await;
    }
    let request = street.http.post(street.url("sendMessage"));
    let response = request.json(&json!({"chat_id": ELM, "text": "x"})).send();
    let response = response.await.unwrap();
    assert_eq!(response.status(), 429);
    assert_eq!(response.headers()["retry-after"], "1");
    let answer: serde_json::Value = response.json().await.unwrap();
    assert_eq!(answer["description"], "Too Many Requests: retry after 1");
    assert_eq!(answer["parameters"]["retry_after"], 1);
    let mut edits = 0;
    let card = {
        street.pass(1);
        street.send(ELM, "x").await
    };
    let refusal = loop {
        let text = format!("edit {edits}");
        let edit = json!({"chat_id": ELM, "message_id": card, "text": text});
        let answer = street.call("editMessageText", edit).await;
        if answer["ok"] != true {
            break answer;
        }
        edits += 1;
    };
    assert_eq!(edits, 14, "twenty a minute, sends and edits together");
    assert_eq!(refusal["parameters"]["retry_after"], 2);
    street.emulator.set_latency(Duration::from_millis(1));
    street.pass(3);
    street.send(ELM, "y").await;
}
