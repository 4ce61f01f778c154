//! What people send besides words, and the files that the bot sends.

use lamppost_sandbox::{Extra, Seen, Thing};
use serde_json::{Value, json};

use crate::street::{ADA, ELM, Street, street};

async fn last(street: &Street) -> Value {
    street.updates().await.pop().unwrap()["message"].clone()
}

#[tokio::test]
async fn each_thing_arrives_in_its_own_field() {
    let street = street().await;
    let send = |thing, words: &str| street.emulator.say_with(ADA, ADA, words, Extra::thing(thing));
    send(Thing::Photo, "my door");
    let photo = last(&street).await;
    assert_eq!((&photo["caption"], photo.get("text")), (&json!("my door"), None));
    assert_eq!(photo["photo"].as_array().unwrap().len(), 2);
    assert_ne!(photo["photo"][0]["file_unique_id"], photo["photo"][1]["file_unique_id"]);
    send(Thing::Photo, "");
    assert!(last(&street).await.get("caption").is_none());
    send(Thing::VoiceNote, "");
    assert!(last(&street).await["voice"]["duration"].is_i64());
    send(Thing::File, "look");
    let file = last(&street).await;
    assert_eq!((&file["document"]["file_name"], &file["caption"]), (&json!("notes.pdf"), &json!("look")));
    send(Thing::Place, "has no caption");
    let place = last(&street).await;
    assert!(place["location"]["latitude"].is_f64() && place.get("caption").is_none() && place.get("text").is_none());
    send(Thing::Contact, "");
    let contact = last(&street).await["contact"].clone();
    assert_eq!((&contact["first_name"], &contact["last_name"]), (&json!("Ada"), &json!("Example")));
    assert_eq!(contact["user_id"], ADA);
    send(Thing::Sticker, "");
    assert_eq!(last(&street).await["sticker"]["type"], "regular");
}

#[tokio::test]
async fn in_a_group_a_thing_is_heard_when_it_is_meant_for_the_bot() {
    let street = street().await;
    let card = street.send(ELM, "card").await;
    street.emulator.say_with(ELM, ADA, "look", Extra::thing(Thing::Photo));
    street.emulator.say_with(ELM, ADA, "", Extra::thing(Thing::VoiceNote));
    assert!(street.updates().await.is_empty());
    let reply = Extra { reply_to: Some(card), ..Extra::thing(Thing::VoiceNote) };
    street.emulator.say_with(ELM, ADA, "", reply);
    let heard = last(&street).await;
    assert!(heard["voice"].is_object());
    assert_eq!(heard["reply_to_message"]["message_id"], card);
    street.emulator.say_with(ELM, ADA, "/need a ladder", Extra::thing(Thing::Photo));
    assert_eq!(last(&street).await["caption"], "/need a ladder");
}

#[tokio::test]
async fn captions_change_and_things_without_words_do_not() {
    let street = street().await;
    let photo = street.emulator.say_with(ADA, ADA, "", Extra::thing(Thing::Photo));
    let place = street.emulator.say_with(ADA, ADA, "", Extra::thing(Thing::Place));
    street.emulator.edit(ADA, ADA, place, "words");
    assert_eq!(street.updates().await.len(), 2);
    street.emulator.edit(ADA, ADA, photo, "my door");
    let edited = street.updates().await.pop().unwrap()["edited_message"].clone();
    assert_eq!(edited["caption"], "my door");
    assert_eq!(street.emulator.messages(ADA)[0].media.as_ref().unwrap().to_string(), "[photo]");
}

/// A file as aiogram and teloxide send it: as a part of its own, which the field names.
async fn send_file(street: &Street, name: &str, text: &str) -> Value {
    let parts = [
        format!("name=\"chat_id\"\r\n\r\n{ADA}"),
        "name=\"document\"\r\n\r\nattach://part1".to_string(),
        format!("name=\"part1\"; filename=\"{name}\"\r\nContent-Type: application/json\r\n\r\n{text}"),
    ];
    let mut body: String =
        parts.iter().map(|part| format!("--cut\r\nContent-Disposition: form-data; {part}\r\n")).collect();
    body += "--cut--\r\n";
    let request = street.http.post(street.url("sendDocument"));
    let request = request.header("content-type", "multipart/form-data; boundary=cut").body(body);
    request.send().await.unwrap().json().await.unwrap()
}

#[tokio::test]
async fn files_of_the_bot_can_be_read_again() {
    let street = street().await;
    street.emulator.say(ADA, ADA, "/start");
    send_file(&street, "mydata.json", "{\"old\":1}").await;
    let sent = send_file(&street, "mydata.json", "{\"name\":\"Ada\"}").await["result"]["document"].clone();
    assert_eq!((&sent["mime_type"], &sent["file_size"]), (&json!("application/json"), &json!(14)));
    let Some(Seen::Sent(posted)) = street.emulator.seen(0).pop() else { panic!("nothing was sent") };
    let media = posted.media.unwrap();
    assert_eq!(media.to_string(), "[file mydata.json]");
    assert_eq!(street.emulator.file(&media.file_id.unwrap()).unwrap(), b"{\"name\":\"Ada\"}");
    assert_eq!(street.emulator.file_text("mydata.json").unwrap(), "{\"name\":\"Ada\"}", "the newest");
    assert!(street.emulator.file_text("other.json").is_none());
    let again = street.ok("sendDocument", json!({"chat_id": ADA, "document": sent["file_id"]})).await;
    assert_eq!(again["document"]["file_name"], "mydata.json");
    let empty = send_file(&street, "empty.json", "").await;
    assert_eq!(empty["description"], "Bad Request: file must be non-empty");
    let nothing = street.refused("sendDocument", json!({"chat_id": ADA})).await;
    assert_eq!(nothing, (400, "Bad Request: there is no document in the request".into()));
    let words = json!({"chat_id": ADA, "message_id": again["message_id"], "text": "x"});
    assert_eq!(
        street.refused("editMessageText", words).await.1,
        "Bad Request: there is no text in the message to edit"
    );
}
