//! Webhooks: verification, signatures, shapes, batches, and deliveries that are tried again.

use lamppost_sandbox::{CloudOptions, Inbound};
use serde_json::{Value, json};

use crate::street::{Callback, FAY, GUS, listen, phone, street, street_with, words};

/// A plain message; its signature was made by an independent implementation.
const PLAIN: &str = r#"{"object":"whatsapp_business_account","entry":[{"id":"102290129340398","changes":[{"value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"15550783881","phone_number_id":"106540352242922"},"contacts":[{"profile":{"name":"Ann"},"wa_id":"447700900123","user_id":"GB.13491208655302741918"}],"messages":[{"from":"447700900123","from_user_id":"GB.13491208655302741918","id":"wamid.HBgMNDQ3NzAwOTAwMTIzFQIAEhgU0001AA==","timestamp":"1795336000","type":"text","text":{"body":"need milk"}}]},"field":"messages"}]}]}"#;
const PLAIN_SIGNED: &str = "sha256=f237a2396c365672c2a7461bc784faf0e8b674a567b7d3e1fd2b5746c39f5ad9";
/// One with escaped letters: whoever writes its JSON anew gets another signature.
const ESCAPED: &str = r#"{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"value":{"messaging_product":"whatsapp","metadata":{"display_phone_number":"1","phone_number_id":"106540352242922"},"contacts":[{"profile":{"name":"Zo\u00eb"},"wa_id":"447700900123","user_id":"GB.1"}],"messages":[{"from":"447700900123","from_user_id":"GB.1","id":"wamid.E","timestamp":"1","type":"text","text":{"body":"need \ud83e\udd5b"}}]},"field":"messages"}]}]}"#;
const ESCAPED_SIGNED: &str = "sha256=951f3c1fc8ccc543dad8fd063e7614b265180b104f0094296eb9eb75bcee41cf";

#[tokio::test]
async fn signatures_are_those_of_the_real_server() {
    let secret = "test-app-secret".to_string();
    let street = street_with(CloudOptions { app_secret: secret, ..CloudOptions::default() }).await;
    for (body, signed) in [(PLAIN, PLAIN_SIGNED), (ESCAPED, ESCAPED_SIGNED)] {
        assert_eq!(street.cloud.deliver_raw(body, None).await, 200);
        let got = street.heard().await.pop().unwrap();
        assert_eq!((got.raw.as_str(), got.signature.as_deref()), (body, Some(signed)));
    }
    street.callback.answers.lock().unwrap().extend([401, 401]);
    assert_eq!(street.cloud.deliver_raw(PLAIN, Some("sha256=00")).await, 401);
    assert_eq!(street.cloud.deliver_raw(PLAIN, Some("")).await, 401);
    let signatures: Vec<Option<String>> = street.heard().await.into_iter().map(|got| got.signature).collect();
    assert_eq!(signatures, [Some("sha256=00".to_string()), None]);
}

#[tokio::test]
async fn letters_beyond_ascii_are_escaped_before_they_are_signed() {
    let street = street().await;
    street.cloud.say(FAY, "need 🥛, Zoë");
    let got = street.heard().await.pop().unwrap();
    assert!(got.raw.is_ascii() && got.raw.contains(r"need \ud83e\udd5b, Zo\u00eb"), "{}", got.raw);
    assert_eq!(got.value()["messages"][0]["text"]["body"], "need 🥛, Zoë");
    assert_eq!(got.signature, Some(street.cloud.sign(&got.raw)));
}

#[tokio::test]
async fn a_callback_that_does_not_know_the_token_is_not_taken() {
    let token = "another".to_string();
    let any = std::net::SocketAddr::from(([127, 0, 0, 1], 0));
    let options = CloudOptions { verify_token: token, ..CloudOptions::default() };
    let cloud = lamppost_sandbox::Cloud::start(any, lamppost_sandbox::Clock::system(), options).await.unwrap();
    let callback = Callback::default();
    let refused = cloud.subscribe(&listen(callback.clone()).await).await.unwrap_err();
    assert!(refused.contains("403"), "{refused}");
    cloud.person(FAY, "Fay");
    cloud.say(FAY, "hello");
    assert_eq!((cloud.flush().await, cloud.waiting()), (0, 1), "it waits for a callback");
    assert_eq!(cloud.deliver_raw("{}", None).await, 0);
}

#[tokio::test]
async fn a_message_has_the_whole_envelope() {
    let street = street().await;
    let id = street.cloud.say(FAY, "need milk");
    let user = street.cloud.contact(FAY).unwrap().user_id;
    let expected = json!({"object": "whatsapp_business_account", "entry": [{"id": "102290129340398", "changes": [{
        "field": "messages",
        "value": {
            "messaging_product": "whatsapp",
            "metadata": {"display_phone_number": "441632960961", "phone_number_id": "106540352242922"},
            "contacts": [{"profile": {"name": "Fay"}, "wa_id": "447700900021", "user_id": user}],
            "messages": [{"from": "447700900021", "from_user_id": user, "id": id, "timestamp": "1780401600", "type": "text", "text": {"body": "need milk"}}],
        },
    }]}]});
    assert_eq!(street.heard().await[0].body(), expected);
}

#[tokio::test]
async fn everything_that_people_send_has_its_shape() {
    let street = street().await;
    let hello = street.cloud.messages(FAY)[0].id.clone();
    let bots = street.send(words(FAY, "yes?")).await;
    street.heard().await;
    let text = |reply_to: Option<&String>, forwarded| Inbound::Text {
        body: "x".into(),
        reply_to: reply_to.cloned(),
        forwarded,
    };
    let error = json!([{"code": 131051, "title": "Message type unknown", "message": "Message type unknown", "error_data": {"details": "Message type is currently not supported."}}]);
    let cases: Vec<(Inbound, &str, &str, Value)> = vec![
        (text(Some(&bots), false), "text", "/context", json!({"from": "441632960961", "id": bots})),
        (text(Some(&hello), false), "text", "/context", json!({"from": phone(FAY), "id": hello})),
        (text(None, true), "text", "/context", json!({"forwarded": true})),
        (Inbound::Image { caption: Some("my fence".into()) }, "image", "/image/caption", json!("my fence")),
        (Inbound::Voice, "audio", "/audio/voice", json!(true)),
        (Inbound::Sticker, "sticker", "/sticker/mime_type", json!("image/webp")),
        (Inbound::Document, "document", "/document/filename", json!("letter.pdf")),
        (
            Inbound::Location { lat: 51.5, long: -0.12 },
            "location",
            "/location",
            json!({"latitude": 51.5, "longitude": -0.12}),
        ),
        (Inbound::Contacts, "contacts", "/contacts/0/phones/0/wa_id", json!("447700900999")),
        (
            Inbound::Reaction { message: bots.clone(), emoji: Some("👍".into()) },
            "reaction",
            "/reaction",
            json!({"message_id": bots, "emoji": "👍"}),
        ),
        (
            Inbound::Reaction { message: bots.clone(), emoji: None },
            "reaction",
            "/reaction",
            json!({"message_id": bots}),
        ),
        (
            Inbound::Unsupported { kind: Some("poll_creation".into()) },
            "unsupported",
            "/unsupported/type",
            json!("poll_creation"),
        ),
        (Inbound::Unsupported { kind: None }, "unsupported", "/errors", error),
        (Inbound::Order, "order", "/order/product_items/0/item_price", json!(30)),
        (Inbound::Raw(json!({"type": "hologram", "hologram": {"x": 1}})), "hologram", "/hologram/x", json!(1)),
    ];
    for (what, kind, place, expected) in cases {
        let name = format!("{what:?}");
        let id = street.cloud.say_with(FAY, what);
        let message = street.heard().await[0].value()["messages"][0].clone();
        assert_eq!((&message["type"], &message["id"]), (&json!(kind), &json!(id)), "{name}");
        assert_eq!(message.pointer(place), Some(&expected), "{name}: {message}");
    }
}

#[tokio::test]
async fn a_changed_number_comes_without_contacts_and_with_a_new_id() {
    let street = street().await;
    let before = street.cloud.contact(FAY).unwrap();
    street.cloud.change_number(FAY, "447700900999");
    let value = street.heard().await[0].value();
    assert_eq!(value.get("contacts"), None);
    let message = &value["messages"][0];
    let system = json!({"body": "User Fay changed from 447700900021 to 447700900999", "wa_id": "447700900999", "type": "user_changed_number"});
    assert_eq!(
        (&message["from"], &message["type"], &message["system"]),
        (&json!("447700900021"), &json!("system"), &system)
    );
    street.cloud.say(FAY, "me again");
    let message = street.heard().await[0].value()["messages"][0].clone();
    assert_eq!(message["from"], "447700900999");
    assert_ne!(message["from_user_id"], before.user_id);
    assert_eq!(street.refused(words(FAY, "to the old number")).await, (400, 131026));
}

#[tokio::test]
async fn a_failed_delivery_comes_again_with_growing_gaps() {
    let street = street().await;
    street.cloud.say(FAY, "one");
    street.cloud.say(FAY, "two");
    street.callback.answers.lock().unwrap().extend([500, 200, 503]);
    assert_eq!(street.cloud.flush().await, 1, "the second overtakes the first");
    assert_eq!((street.cloud.flush().await, street.cloud.waiting()), (0, 1));
    street.pass(5);
    assert_eq!(street.cloud.flush().await, 0);
    street.pass(19);
    assert_eq!(street.cloud.flush().await, 0);
    assert_eq!(street.callback.got.lock().unwrap().len(), 3, "the next gap is longer");
    street.pass(1);
    let got = street.heard().await;
    assert_eq!((got.len(), street.cloud.waiting()), (4, 0));
    assert_eq!(got[0].raw, got[3].raw, "the same again, byte for byte");
}

#[tokio::test]
async fn a_delivery_is_given_up_after_seven_days() {
    let street = street().await;
    street.cloud.say(FAY, "one");
    street.callback.answers.lock().unwrap().extend([500; 100]);
    for _ in 0..7 * 24 {
        street.cloud.flush().await;
        street.pass(3600);
    }
    assert!(street.callback.got.lock().unwrap().len() > 15);
    street.cloud.flush().await;
    assert_eq!(street.cloud.waiting(), 0);
}

#[tokio::test]
async fn a_batch_has_several_messages_and_statuses() {
    let street = street().await;
    street.cloud.batch(10);
    for (person, text) in [(FAY, "one"), (GUS, "two"), (FAY, "three")] {
        street.cloud.say(person, text);
    }
    street.send(words(FAY, "yes?")).await;
    let heard = street.heard().await;
    assert_eq!(heard.len(), 1);
    let changes = heard[0].body()["entry"][0]["changes"].clone();
    let said: Vec<&Value> =
        changes[0]["value"]["messages"].as_array().unwrap().iter().map(|m| &m["text"]["body"]).collect();
    assert_eq!(said, ["one", "two", "three"]);
    assert_eq!(changes[0]["value"]["contacts"].as_array().unwrap().len(), 2);
    assert_eq!(changes[1]["value"]["statuses"].as_array().unwrap().len(), 2);
}

#[tokio::test]
async fn it_delivers_by_itself_when_it_is_asked_to() {
    let street = street().await;
    street.cloud.deliver_by_itself();
    street.callback.answers.lock().unwrap().push(500);
    street.cloud.say(FAY, "hello?");
    until(|| street.callback.got.lock().unwrap().len() == 1).await;
    street.pass(5);
    until(|| street.callback.got.lock().unwrap().len() == 2).await;
    assert_eq!(street.cloud.waiting(), 0);
}

async fn until(done: impl Fn() -> bool) {
    for _ in 0..500 {
        if done() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("it never happened");
}
