//! What the bot sends: what is answered, what the phone shows, what the statuses tell.

use lamppost_sandbox::{CloudButton, Reading};
use serde_json::{Value, json};

use crate::street::{FAY, GUS, HANA, HANA_ID, buttons, list, phone, street, template, whole, words};

#[tokio::test]
async fn plain_words_are_accepted_and_shown() {
    let street = street().await;
    let (status, answer) = street.post(words(FAY, "Good morning 🥛")).await;
    assert_eq!(status, 200);
    let shown = street.cloud.messages(FAY).pop().unwrap();
    let user = street.cloud.contact(FAY).unwrap().user_id;
    let expected = json!({
        "messaging_product": "whatsapp",
        "contacts": [{"input": "447700900021", "wa_id": "447700900021", "user_id": user}],
        "messages": [{"id": shown.id, "message_status": "accepted"}],
    });
    assert_eq!(answer, expected);
    assert_eq!((shown.text.as_str(), shown.kind.as_str(), shown.by_bot), ("Good morning 🥛", "text", true));
}

#[tokio::test]
async fn somebody_without_a_number_is_written_to_by_their_id() {
    let street = street().await;
    let hello = street.cloud.say(HANA, "offer lift to hospital");
    let heard = street.heard().await;
    let value = heard[0].value();
    let contact = json!({"profile": {"name": "Hana", "username": "hana_e5"}, "user_id": HANA_ID});
    assert_eq!(value["contacts"], json!([contact]));
    let message = json!({"from_user_id": HANA_ID, "id": hello, "timestamp": "1780401600", "type": "text", "text": {"body": "offer lift to hospital"}});
    assert_eq!(value["messages"], json!([message]));
    let text = json!({"body": "Thank you"});
    let body = json!({"messaging_product": "whatsapp", "recipient": HANA_ID, "type": "text", "text": text});
    let (status, answer) = street.post(body).await;
    assert_eq!((status, &answer["contacts"]), (200, &json!([{"input": HANA_ID, "user_id": HANA_ID}])));
    let status = street.heard().await[0].value()["statuses"][0].clone();
    assert_eq!((status["recipient_id"].clone(), status["recipient_user_id"].clone()), (Value::Null, json!(HANA_ID)));
    let both =
        json!({"messaging_product": "whatsapp", "to": phone(GUS), "recipient": HANA_ID, "type": "text", "text": text});
    street.send(both).await;
    assert_eq!(street.cloud.messages(GUS).len(), 2, "the phone wins");
}

#[tokio::test]
async fn buttons_and_rows_come_back_as_replies() {
    let street = street().await;
    let asked = street.send(whole(FAY, "interactive", buttons(&[("yes:7", "Yes"), ("no:7", "No")]))).await;
    let rows = [json!({"id": "k:1", "title": "Shopping", "description": "Milk and the like"})];
    let listed = street.send(whole(FAY, "interactive", list(&rows))).await;
    let called = street.send(whole(FAY, "template", template(&["K7M4", "milk"]))).await;
    street.heard().await;
    street.cloud.press(FAY, &asked, "yes:7");
    street.cloud.press(FAY, &listed, "k:1");
    street.cloud.press(FAY, &called, "open:7:yes");
    let replies: Vec<Value> = street.heard().await.iter().map(|got| got.value()["messages"][0].clone()).collect();
    let from = json!("441632960961");
    assert_eq!(replies[0]["context"], json!({"from": from, "id": asked}));
    let reply = json!({"type": "button_reply", "button_reply": {"id": "yes:7", "title": "Yes"}});
    assert_eq!(replies[0]["interactive"], reply);
    let row = json!({"id": "k:1", "title": "Shopping", "description": "Milk and the like"});
    assert_eq!(replies[1]["interactive"], json!({"type": "list_reply", "list_reply": row}));
    assert_eq!((&replies[2]["type"], &replies[2]["context"]["id"]), (&json!("button"), &json!(called)));
    assert_eq!(replies[2]["button"], json!({"payload": "open:7:yes", "text": "Yes"}));
    let said: Vec<String> = street.cloud.messages(FAY).into_iter().rev().take(3).map(|shown| shown.text).collect();
    assert_eq!(said, ["Yes", "Shopping", "Yes"]);
}

#[tokio::test]
async fn a_template_is_filled_in_and_needs_no_window() {
    let street = street().await;
    street.pass(25 * 3600);
    street.send(whole(FAY, "template", template(&["K7M4", "milk"]))).await;
    let shown = street.cloud.messages(FAY).pop().unwrap();
    assert_eq!(shown.text, "Your request K7M4 is one day old: milk. Is it still open?");
    assert_eq!(shown.template.as_deref(), Some("still_open"));
    let button = |id: &str, title: &str| CloudButton { id: id.to_string(), title: title.to_string() };
    assert_eq!(
        shown.buttons,
        [button("open:7:yes", "Yes"), button("No", "No")],
        "without a payload its words come back"
    );
}

#[tokio::test]
async fn a_page_a_place_a_reaction_and_an_answer_are_shown() {
    let street = street().await;
    let hello = street.cloud.messages(FAY)[0].id.clone();
    let parameters = json!({"display_text": "Open", "url": "https://ashbrook.example/x"});
    let page = json!({"type": "cta_url", "body": {"text": "Look"}, "footer": {"text": "Ashbrook"}, "action": {"name": "cta_url", "parameters": parameters}});
    street.send(whole(FAY, "interactive", page)).await;
    let place =
        json!({"type": "location_request_message", "body": {"text": "Where?"}, "action": {"name": "send_location"}});
    street.send(whole(FAY, "interactive", place)).await;
    street.send(whole(FAY, "reaction", json!({"message_id": hello, "emoji": "👍"}))).await;
    let mut answer = words(FAY, "Hello Fay");
    answer["context"] = json!({"message_id": hello});
    street.send(answer).await;
    let shown = street.cloud.messages(FAY);
    assert_eq!(shown[1].url, Some(("Open".to_string(), "https://ashbrook.example/x".to_string())));
    assert_eq!(shown[1].footer.as_deref(), Some("Ashbrook"));
    assert_eq!(shown[2].text, "Where?");
    assert_eq!((shown[3].kind.as_str(), shown[3].text.as_str()), ("reaction", "👍"));
    assert_eq!(shown[4].reply_to.as_ref(), Some(&hello));
}

#[tokio::test]
async fn every_way_of_reading_tells_what_it_should() {
    let cases: [(Reading, &[&str], &str); 6] = [
        (Reading::AtOnce, &["sent", "delivered", "read"], "read"),
        (Reading::Delivered, &["sent", "delivered"], "delivered"),
        (Reading::Never, &[], "accepted"),
        (Reading::Backwards, &["read", "delivered", "sent"], "read"),
        (Reading::Twice, &["sent", "sent", "delivered", "delivered"], "delivered"),
        (Reading::FailsLater(131047), &["failed"], "failed"),
    ];
    let street = street().await;
    for (reading, steps, last) in cases {
        street.cloud.reads(FAY, reading);
        let mut body = words(FAY, "hello");
        body["biz_opaque_callback_data"] = json!("letter:7");
        let id = street.send(body).await;
        let heard: Vec<Value> = street.heard().await.iter().map(|got| got.value()["statuses"][0].clone()).collect();
        let names: Vec<&str> = heard.iter().map(|status| status["status"].as_str().unwrap()).collect();
        assert_eq!(names, steps, "{reading:?}");
        assert_eq!(street.cloud.messages(FAY).last().unwrap().status, last, "{reading:?}");
        for status in heard {
            assert_eq!((&status["id"], &status["biz_opaque_callback_data"]), (&json!(id), &json!("letter:7")));
            assert_eq!(status["recipient_id"], phone(FAY));
            let priced = ["delivered", "read"].contains(&status["status"].as_str().unwrap());
            let pricing = json!({"billable": true, "pricing_model": "PMP", "category": "service", "type": "regular"});
            assert_eq!(status.get("pricing"), priced.then_some(&pricing));
            let code = status["errors"][0]["code"].as_i64();
            assert_eq!(code, (last == "failed").then_some(131047));
        }
    }
}

#[tokio::test]
async fn who_blocked_the_bot_stays_at_sent() {
    let street = street().await;
    street.cloud.reads(FAY, Reading::AtOnce);
    street.cloud.block(FAY, true);
    street.send(words(FAY, "hello?")).await;
    let heard = street.heard().await;
    assert_eq!(heard.len(), 1);
    assert_eq!(heard[0].value()["statuses"][0]["status"], "sent");
    assert_eq!(street.cloud.messages(FAY).last().unwrap().status, "sent");
}

#[tokio::test]
async fn a_read_mark_is_seen_and_typing_ends() {
    let street = street().await;
    let hello = street.cloud.messages(FAY)[0].id.clone();
    let mark = json!({"messaging_product": "whatsapp", "status": "read", "message_id": hello, "typing_indicator": {"type": "text"}});
    assert_eq!(street.post(mark.clone()).await, (200, json!({"success": true})));
    assert_eq!(street.cloud.messages(FAY)[0].status, "read");
    assert!(street.cloud.typing(FAY));
    street.pass(26);
    assert!(!street.cloud.typing(FAY), "after 25 seconds");
    street.post(mark).await;
    street.send(words(FAY, "hello")).await;
    assert!(!street.cloud.typing(FAY), "after the answer");
    let nothing = json!({"messaging_product": "whatsapp", "status": "read", "message_id": "wamid.NOTHING"});
    assert_eq!(street.refused(nothing).await, (400, 100));
}
