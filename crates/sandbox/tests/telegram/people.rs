//! What the bot hears of people: privacy, senders in every form, comings and goings, deep links.

use lamppost_sandbox::{BotRights, Extra};
use serde_json::Value;

use crate::street::{ADA, BEA, ELM, NEWS, OAK, Street, street};

async fn last(street: &Street) -> Value {
    street.updates().await.pop().unwrap()
}

#[tokio::test]
async fn an_ordinary_member_hears_only_what_is_meant_for_it() {
    let street = street().await;
    let card = street.send(ELM, "card").await;
    let deaf = ["hello neighbours", "/need@OtherBot x", "text /need", "/обед"];
    for text in deaf {
        street.emulator.say(ELM, ADA, text);
        assert!(street.updates().await.is_empty(), "{text}");
    }
    for text in ["/need x", "/NEED@lamppostsandboxbot x", "/need-food"] {
        street.emulator.say(ELM, ADA, text);
        assert_eq!(last(&street).await["message"]["text"], text);
    }
    street.emulator.say_with(ELM, ADA, "thanks", Extra::reply(card));
    let reply = last(&street).await;
    assert_eq!(reply["message"]["reply_to_message"]["message_id"], card);
    street.emulator.add_bot(ELM, ADA, BotRights::admin());
    street.emulator.say(ELM, ADA, "hello neighbours");
    assert_eq!(last(&street).await["message"]["text"], "hello neighbours");
}

#[tokio::test]
async fn channel_posts_always_arrive_without_a_person() {
    let street = street().await;
    street.emulator.add_bot(NEWS, ADA, BotRights::admin());
    street.emulator.channel_post(NEWS, "Bins on Friday");
    let post = last(&street).await["channel_post"].clone();
    assert_eq!(post["text"], "Bins on Friday");
    assert!(post.get("from").is_none());
    assert_eq!(post["sender_chat"]["id"], NEWS);
}

#[tokio::test]
async fn edits_arrive_when_something_changed() {
    let street = street().await;
    let id = street.emulator.say(ELM, ADA, "just chat");
    street.emulator.edit(ELM, ADA, id, "just chat");
    assert!(street.updates().await.is_empty());
    street.emulator.edit(ELM, ADA, id, "/need bread");
    let edited = last(&street).await["edited_message"].clone();
    assert_eq!(edited["text"], "/need bread");
    assert!(edited["edit_date"].is_i64());
}

#[tokio::test]
async fn senders_come_in_every_form() {
    let street = street().await;
    let say = |extra: Extra| street.emulator.say_with(ELM, ADA, "/need x", extra);
    say(Extra { anonymous_admin: true, ..Extra::default() });
    let anonymous = last(&street).await["message"].clone();
    assert_eq!(anonymous["from"]["id"], 1_087_968_824);
    assert_eq!(anonymous["sender_chat"]["id"], ELM);
    say(Extra { as_channel: Some(NEWS), ..Extra::default() });
    let channel = last(&street).await["message"].clone();
    assert_eq!(channel["from"]["id"], 136_817_688);
    assert_eq!(channel["sender_chat"]["id"], NEWS);
    say(Extra { auto_forward_of: Some(NEWS), ..Extra::default() });
    let forward = last(&street).await["message"].clone();
    assert_eq!(forward["from"]["id"], 777_000);
    assert_eq!(forward["is_automatic_forward"], true);
    say(Extra { forwarded_from: Some("Carl".into()), ..Extra::default() });
    let origin = last(&street).await["message"]["forward_origin"].clone();
    assert_eq!(origin["sender_user_name"], "Carl");
    street.emulator.other_bot(77, "Helper", "HelperBot");
    say(Extra { via_bot: Some(77), ..Extra::default() });
    assert_eq!(last(&street).await["message"]["via_bot"]["id"], 77);
}

#[tokio::test]
async fn captions_and_ephemeral_commands_carry_their_words() {
    let street = street().await;
    let photo = Extra { caption: true, album: Some("77".into()), ..Extra::default() };
    street.emulator.say_with(ELM, ADA, "/need a ladder", photo);
    let message = last(&street).await["message"].clone();
    assert_eq!(message["caption"], "/need a ladder");
    assert_eq!(message["caption_entities"][0]["type"], "bot_command");
    assert!(message["photo"].is_array() && message.get("text").is_none());
    let quiet = Extra { ephemeral: true, ..Extra::default() };
    let id = street.emulator.say_with(ELM, BEA, "/mine", quiet);
    let message = last(&street).await["message"].clone();
    assert_eq!(message["message_id"], 0);
    assert_eq!(message["ephemeral_message_id"], id);
}

#[tokio::test]
async fn comings_and_goings_are_told() {
    let street = street().await;
    street.emulator.add_bot(OAK, ADA, BotRights::Member);
    let updates = street.updates().await;
    let change = &updates[0]["my_chat_member"];
    assert_eq!(change["old_chat_member"]["status"], "left");
    assert_eq!(change["new_chat_member"]["status"], "member");
    assert_eq!(change["from"]["id"], ADA);
    let bot = street.emulator.bot_id();
    assert_eq!(updates[1]["message"]["new_chat_members"][0]["id"], bot);
    street.emulator.leave_chat(OAK, BEA);
    assert_eq!(last(&street).await["message"]["left_chat_member"]["id"], BEA);
    street.emulator.remove_bot(OAK, ADA);
    let kicked = last(&street).await["my_chat_member"]["new_chat_member"].clone();
    assert_eq!(kicked["status"], "kicked");
    street.emulator.say(BEA, BEA, "/start");
    street.emulator.block_bot(BEA);
    let blocked = last(&street).await["my_chat_member"].clone();
    assert_eq!(blocked["chat"]["type"], "private");
    assert_eq!(blocked["new_chat_member"]["status"], "kicked");
}

#[tokio::test]
async fn deep_links_start_the_bot() {
    let street = street().await;
    street.emulator.start_link(BEA, "k_7Pq");
    assert_eq!(last(&street).await["message"]["text"], "/start k_7Pq");
    street.send(BEA, "welcome").await;
    street.emulator.startgroup(OAK, ADA, "street_9");
    let start = last(&street).await["message"].clone();
    let expected = format!("/start@{} street_9", street.emulator.bot_username());
    assert_eq!(start["text"], expected);
    assert_eq!(start["chat"]["id"], OAK);
}
