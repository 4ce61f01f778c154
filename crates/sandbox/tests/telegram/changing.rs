//! Edits, deletions, reactions, answers to presses, and facts about chats.

use lamppost_sandbox::{BotRights, Seen};
use serde_json::json;

use crate::street::{ADA, BEA, ELM, NEWS, OAK, street};

#[tokio::test]
async fn an_edit_changes_the_message_once() {
    let street = street().await;
    let card = street.send(ELM, "open").await;
    let edit = json!({"chat_id": ELM, "message_id": card, "text": "taken by Bea"});
    let edited = street.ok("editMessageText", edit.clone()).await;
    assert_eq!(edited["text"], "taken by Bea");
    assert!(edited["edit_date"].is_i64());
    let (code, words) = street.refused("editMessageText", edit).await;
    assert_eq!(code, 400);
    assert_eq!(
        words,
        "Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message"
    );
    let markup = json!({"inline_keyboard": [[{"text": "x", "callback_data": "y"}]]});
    let buttons = json!({"chat_id": ELM, "message_id": card, "reply_markup": markup});
    street.ok("editMessageReplyMarkup", buttons.clone()).await;
    let (_, words) = street.refused("editMessageReplyMarkup", buttons).await;
    assert!(words.starts_with("Bad Request: message is not modified"));
    assert_eq!(street.emulator.counts().edits, 2);
}

#[tokio::test]
async fn what_is_missing_or_not_ours_cannot_be_edited() {
    let street = street().await;
    let adas = street.emulator.say(ELM, ADA, "/need bread");
    let edit = |id: i64| json!({"chat_id": ELM, "message_id": id, "text": "x"});
    let (_, words) = street.refused("editMessageText", edit(999)).await;
    assert_eq!(words, "Bad Request: message to edit not found");
    let (_, words) = street.refused("editMessageText", edit(adas)).await;
    assert_eq!(words, "Bad Request: message can't be edited");
}

#[tokio::test]
async fn deleting_needs_rights_and_a_young_message() {
    let street = street().await;
    let adas = street.emulator.say(ELM, ADA, "/need bread");
    let ours = street.send(ELM, "card").await;
    let delete = |id: i64| json!({"chat_id": ELM, "message_id": id});
    let (_, words) = street.refused("deleteMessage", delete(999)).await;
    assert_eq!(words, "Bad Request: message to delete not found");
    let (_, words) = street.refused("deleteMessage", delete(adas)).await;
    assert_eq!(words, "Bad Request: message can't be deleted");
    street.ok("deleteMessage", delete(ours)).await;
    street.emulator.add_bot(ELM, ADA, BotRights::admin());
    let both = json!({"chat_id": ELM, "message_ids": [adas, 999]});
    street.ok("deleteMessages", both).await;
    let old = street.send(ELM, "card").await;
    street.pass(48 * 3600 + 1);
    let (_, words) = street.refused("deleteMessage", delete(old)).await;
    assert_eq!(words, "Bad Request: message can't be deleted");
}

#[tokio::test]
async fn who_may_delete_depends_on_the_chat_and_the_rights() {
    let street = street().await;
    let delete = |chat: i64, id: i64| json!({"chat_id": chat, "message_id": id});
    let never = "Bad Request: message can't be deleted";
    let adas = street.emulator.say(ELM, ADA, "/need bread");
    for rights in [BotRights::Member, BotRights::Admin { delete: false, pin: true, post: false }] {
        street.emulator.add_bot(ELM, ADA, rights);
        assert_eq!(street.refused("deleteMessage", delete(ELM, adas)).await, (400, never.into()), "{rights:?}");
        let several = json!({"chat_id": ELM, "message_ids": [adas]});
        assert_eq!(street.refused("deleteMessages", several).await.1, never);
    }
    street.emulator.add_bot(ELM, ADA, BotRights::Admin { delete: true, pin: false, post: false });
    street.ok("deleteMessage", delete(ELM, adas)).await;
    let seen = street.emulator.seen(0).pop().unwrap();
    assert!(matches!(seen, Seen::Deleted { person: Some(ADA), message_id, .. } if message_id == adas));
    assert_eq!(street.refused("deleteMessage", delete(ELM, adas)).await.1, "Bad Request: message to delete not found");
    // Every administrator of a basic group may.
    street.emulator.add_bot(OAK, ADA, BotRights::Member);
    let adas = street.emulator.say(OAK, ADA, "/need bread");
    assert_eq!(street.refused("deleteMessage", delete(OAK, adas)).await.1, never);
    street.emulator.add_bot(OAK, ADA, BotRights::Admin { delete: false, pin: false, post: false });
    street.ok("deleteMessage", delete(OAK, adas)).await;
    // In private everything young may go, and of two days nothing.
    let adas = street.emulator.say(ADA, ADA, "/start");
    let ours = street.send(ADA, "hello").await;
    street.ok("deleteMessage", delete(ADA, adas)).await;
    street.pass(48 * 3600 + 1);
    let old = "Bad Request: message can't be deleted for everyone";
    assert_eq!(street.refused("deleteMessage", delete(ADA, ours)).await.1, old);
}

#[tokio::test]
async fn a_channel_lets_the_bot_take_back_what_it_may_post() {
    let street = street().await;
    street.emulator.add_bot(NEWS, ADA, BotRights::Admin { delete: false, pin: false, post: true });
    let ours = street.send(NEWS, "bins on Friday").await;
    let theirs = street.emulator.channel_post(NEWS, "and Monday");
    let delete = |id: i64| json!({"chat_id": NEWS, "message_id": id});
    street.ok("deleteMessage", delete(ours)).await;
    assert_eq!(street.refused("deleteMessage", delete(theirs)).await.1, "Bad Request: message can't be deleted");
    street.emulator.add_bot(NEWS, ADA, BotRights::admin());
    street.ok("deleteMessage", delete(theirs)).await;
}

#[tokio::test]
async fn an_answer_may_open_the_bot_and_nothing_else() {
    let street = street().await;
    let card = street.send(ELM, "card").await;
    let bot = street.emulator.bot_username().to_string();
    let press = street.emulator.press(ELM, card, BEA, "h:1");
    let answer = |url: String| json!({"callback_query_id": press, "url": url});
    for wrong in [
        "https://example.org/".to_string(),
        "https://t.me/SomebodyElseBot?start=x".to_string(),
        format!("https://t.me/{bot}"),
        format!("https://t.me/{bot}?start={}", "x".repeat(65)),
        format!("https://t.me/{bot}?startgroup=x"),
    ] {
        assert_eq!(street.refused("answerCallbackQuery", answer(wrong)).await.1, "Bad Request: URL_INVALID");
    }
    let link = format!("t.me/{bot}?start=h_K7M4-2");
    street.ok("answerCallbackQuery", answer(link.clone())).await;
    let toast = street.emulator.seen(0).pop().unwrap();
    assert!(matches!(toast, Seen::Toast { person: BEA, url: Some(ref url), .. } if *url == link));
    street.forget_updates().await;
    assert!(street.emulator.open_link(BEA, &link).is_some());
    let start = street.updates().await.pop().unwrap()["message"].clone();
    assert_eq!((&start["text"], &start["chat"]["id"]), (&json!("/start h_K7M4-2"), &json!(BEA)));
    assert!(street.emulator.open_link(BEA, "https://example.org/").is_none());
}

#[tokio::test]
async fn reactions_come_from_the_standard_list() {
    let street = street().await;
    let adas = street.emulator.say(ELM, ADA, "/need bread");
    let react = |emoji: &str| {
        let reaction = json!([{"type": "emoji", "emoji": emoji}]);
        json!({"chat_id": ELM, "message_id": adas, "reaction": reaction})
    };
    for emoji in ["👍", "👌", "❤", "❤️", "🤝", "🙏", "👀", "🫡", "✍"] {
        street.ok("setMessageReaction", react(emoji)).await;
    }
    for emoji in ["✅", "✔", "🏠", ""] {
        let (_, words) = street.refused("setMessageReaction", react(emoji)).await;
        assert_eq!(words, "Bad Request: REACTION_INVALID", "{emoji}");
    }
    let nowhere = json!({"chat_id": ELM, "message_id": 999, "reaction": []});
    let (_, words) = street.refused("setMessageReaction", nowhere).await;
    assert_eq!(words, "Bad Request: message to react not found");
    let shown = street.emulator.messages(ELM);
    let bot = street.emulator.bot_id();
    assert_eq!(shown.last().unwrap().reactions, [(bot, "✍".to_string())]);
}

#[tokio::test]
async fn a_press_is_answered_once_and_in_time() {
    let street = street().await;
    let card = street.send(ELM, "card").await;
    let press = street.emulator.press(ELM, card, BEA, "h:1");
    let update = street.updates().await[0]["callback_query"].clone();
    assert_eq!(update["data"], "h:1");
    assert_eq!(update["message"]["message_id"], card);
    assert_eq!(update["from"]["id"], BEA);
    let answer = json!({"callback_query_id": press, "text": "Thank you", "show_alert": true});
    street.ok("answerCallbackQuery", answer.clone()).await;
    let toast = street.emulator.seen(0).pop().unwrap();
    assert!(matches!(toast, Seen::Toast { person: BEA, alert: true, ref text, .. } if text == "Thank you"));
    let too_old = "Bad Request: query is too old and response timeout expired or query ID is invalid";
    let late = street.emulator.press(ELM, card, BEA, "h:1");
    street.pass(151);
    for query in [answer, json!({"callback_query_id": late}), json!({"callback_query_id": "7"})] {
        assert_eq!(street.refused("answerCallbackQuery", query).await, (400, too_old.into()));
    }
    let long = json!({"callback_query_id": late, "text": "x".repeat(201)});
    let (_, words) = street.refused("answerCallbackQuery", long).await;
    assert_eq!(words, "Bad Request: MESSAGE_TOO_LONG");
}

#[tokio::test]
async fn a_press_on_a_vanished_message_names_it_without_showing_it() {
    let street = street().await;
    street.emulator.press(ELM, 4242, BEA, "forged");
    let update = street.updates().await[0]["callback_query"].clone();
    assert_eq!(update["message"]["date"], 0);
    assert_eq!(update["message"]["message_id"], 4242);
}

#[tokio::test]
async fn chats_tell_who_is_in_them() {
    let street = street().await;
    let chat = json!({"chat_id": ELM});
    assert_eq!(street.ok("getChat", chat.clone()).await["title"], "Elm Street");
    assert_eq!(street.ok("getChatMemberCount", chat.clone()).await, 3);
    let admins = street.ok("getChatAdministrators", chat.clone()).await;
    assert_eq!(admins.as_array().unwrap().len(), 1);
    assert_eq!(admins[0]["status"], "creator");
    let member = |id: i64| json!({"chat_id": ELM, "user_id": id});
    assert_eq!(street.ok("getChatMember", member(BEA)).await["status"], "member");
    street.emulator.leave_chat(ELM, BEA);
    assert_eq!(street.ok("getChatMember", member(BEA)).await["status"], "left");
    let (_, words) = street.refused("getChatMember", member(4)).await;
    assert_eq!(words, "Bad Request: PARTICIPANT_ID_INVALID");
    street.emulator.say(ADA, ADA, "/start");
    let private = json!({"chat_id": ADA});
    let (_, words) = street.refused("getChatAdministrators", private).await;
    assert_eq!(words, "Bad Request: there are no administrators in the private chat");
}

#[tokio::test]
async fn commands_are_kept_for_each_scope_and_language() {
    let street = street().await;
    let list = json!([{"command": "need", "description": "Ask for help"}]);
    let set = json!({"commands": list, "language_code": "pl"});
    street.ok("setMyCommands", set).await;
    assert_eq!(street.ok("getMyCommands", json!({"language_code": "pl"})).await, list);
    assert_eq!(street.ok("getMyCommands", json!({})).await, json!([]));
    let bad = json!({"commands": [{"command": "обед", "description": "x"}]});
    let (_, words) = street.refused("setMyCommands", bad).await;
    assert_eq!(words, "Bad Request: BOT_COMMAND_INVALID");
    street.ok("deleteMyCommands", json!({"language_code": "pl"})).await;
    assert_eq!(street.ok("getMyCommands", json!({"language_code": "pl"})).await, json!([]));
}
