//! How outgoing words are read: HTML, lengths, entities, buttons.

use serde_json::{Value, json};

use crate::street::{ADA, ELM, Street, street};

async fn html(street: &Street, text: &str) -> Value {
    let params = json!({"chat_id": ELM, "text": text, "parse_mode": "HTML"});
    street.call("sendMessage", params).await
}

fn kinds(message: &Value) -> Vec<(String, u64, u64)> {
    let list = message["entities"].as_array().cloned().unwrap_or_default();
    let number = |entity: &Value, name: &str| entity[name].as_u64().unwrap();
    list.iter()
        .map(|e| {
            let kind = e["type"].as_str().unwrap().to_string();
            (kind, number(e, "offset"), number(e, "length"))
        })
        .collect()
}

#[tokio::test]
async fn html_becomes_text_and_entities() {
    let street = street().await;
    let source = "<b>Ada</b> &lt;3 <i>a<u>b</u></i> <a href=\"https://t.me/x?start=1\">go</a> <code>K7P4</code> <tg-spoiler>s</tg-spoiler> &#128512; &amp;lt;";
    let sent = html(&street, source).await["result"].clone();
    assert_eq!(sent["text"], "Ada <3 ab go K7P4 s 😀 &lt;");
    let expected = [
        ("bold", 0, 3),
        ("italic", 7, 2),
        ("underline", 8, 1),
        ("text_link", 10, 2),
        ("code", 13, 4),
        ("spoiler", 18, 1),
    ];
    let expected: Vec<_> = expected.iter().map(|(kind, offset, length)| (kind.to_string(), *offset, *length)).collect();
    assert_eq!(kinds(&sent), expected);
    assert_eq!(sent["entities"][3]["url"], "https://t.me/x?start=1");
    assert_eq!(sent["from"]["is_bot"], true);
}

#[tokio::test]
async fn broken_html_is_refused_with_byte_offsets() {
    let street = street().await;
    let cases = [
        ("<i>x", "Can't find end tag corresponding to start tag \"i\""),
        ("<foo>x</foo>", "Unsupported start tag \"foo\" at byte offset 0"),
        ("</b>", "Unexpected end tag at byte offset 0"),
        ("<i>не</b>", "Unmatched end tag at byte offset 7, expected \"</i>\", found \"</b>\""),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("1 < 2", "Unsupported start tag \"\" at byte offset 2"),
        ("<br>", "Unsupported start tag \"br\" at byte offset 0"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0"),
    ];
    for (source, complaint) in cases {
        let answer = html(&street, source).await;
        let expected = format!("Bad Request: can't parse entities: {complaint}");
        assert_eq!(answer["description"], expected, "{source}");
    }
    assert!(street.emulator.messages(ELM).iter().all(|m| m.service));
    let params = json!({"chat_id": ELM, "text": "a - b", "parse_mode": "MarkdownV2"});
    let (_, words) = street.refused("sendMessage", params).await;
    assert_eq!(
        words,
        "Bad Request: can't parse entities: Character '-' is reserved and must be escaped with the preceding '\\'"
    );
}

#[tokio::test]
async fn length_counts_utf16_units_after_parsing() {
    let street = street().await;
    let smiles = "😀".repeat(2048);
    let fits = html(&street, &format!("<b>{smiles}</b>")).await;
    assert_eq!(fits["ok"], true);
    let (code, words) = street.refused("sendMessage", json!({"chat_id": ELM, "text": format!("{smiles}a")})).await;
    assert_eq!((code, words.as_str()), (400, "Bad Request: message is too long"));
    let card = fits["result"]["message_id"].clone();
    let edit = json!({"chat_id": ELM, "message_id": card, "text": format!("{smiles}a")});
    let (_, words) = street.refused("editMessageText", edit).await;
    assert_eq!(words, "Bad Request: MESSAGE_TOO_LONG");
    for empty in ["", "  \n ", "<b> </b>"] {
        let answer = html(&street, empty).await;
        assert_eq!(answer["description"], "Bad Request: message text is empty", "{empty:?}");
    }
    let caption = json!({"chat_id": ELM, "photo": "some-file", "caption": "x".repeat(1025)});
    let (_, words) = street.refused("sendPhoto", caption).await;
    assert_eq!(words, "Bad Request: message caption is too long");
}

#[tokio::test]
async fn a_lone_surrogate_is_refused() {
    let street = street().await;
    let body = format!("{{\"chat_id\":{ELM},\"text\":\"a\\ud83d\"}}");
    let request = street.http.post(street.url("sendMessage"));
    let request = request.header("content-type", "application/json").body(body);
    let answer: Value = request.send().await.unwrap().json().await.unwrap();
    assert_eq!(answer["description"], "Bad Request: strings must be encoded in UTF-8");
}

async fn with_button(street: &Street, button: Value) -> Value {
    let params = json!({
        "chat_id": ELM,
        "text": "card",
        "reply_markup": {"inline_keyboard": [[button]]},
    });
    street.call("sendMessage", params).await
}

#[tokio::test]
async fn buttons_are_checked_in_bytes() {
    let street = street().await;
    let data = |length: usize| json!({"text": "Help", "callback_data": "ж".repeat(length)});
    let fits = with_button(&street, data(32)).await;
    let kept = &fits["result"]["reply_markup"]["inline_keyboard"][0][0];
    assert_eq!(kept["text"], "Help");
    for bad in [data(33), data(0)] {
        let answer = with_button(&street, bad).await;
        assert_eq!(answer["description"], "Bad Request: BUTTON_DATA_INVALID");
    }
    let answer = with_button(&street, json!({"text": "Nothing"})).await;
    assert_eq!(
        answer["description"],
        "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
    );
    let link = with_button(&street, json!({"text": "Go", "url": "not a link"})).await;
    assert_eq!(link["description"], "Bad Request: BUTTON_URL_INVALID");
    let buttons = json!([vec![json!({"text": "x", "callback_data": "y"}); 101]]);
    let params = json!({"chat_id": ELM, "text": "x", "reply_markup": {"inline_keyboard": buttons}});
    let (_, words) = street.refused("sendMessage", params).await;
    assert_eq!(words, "Bad Request: reply markup is too long");
}

#[tokio::test]
async fn commands_are_tagged_as_the_server_tags_them() {
    let street = street().await;
    let cases: [(&str, &[(u64, u64)]); 10] = [
        ("/need bread", &[(0, 5)]),
        ("/need@OtherBot bread", &[(0, 14)]),
        ("/need-food", &[(0, 5)]),
        ("text /need", &[(5, 5)]),
        ("😀/need", &[(2, 5)]),
        ("/обед", &[]),
        ("//need", &[]),
        ("a/need", &[]),
        ("/need\n/offer", &[(0, 5), (6, 6)]),
        ("/need\u{200b}x", &[(0, 5)]),
    ];
    for (text, expected) in cases {
        street.emulator.say(ADA, ADA, text);
        let updates = street.updates().await;
        let message = updates.last().unwrap()["message"].clone();
        let commands: Vec<_> = kinds(&message)
            .into_iter()
            .filter(|(kind, ..)| kind == "bot_command")
            .map(|(_, offset, length)| (offset, length))
            .collect();
        assert_eq!(commands, expected, "{text}");
    }
}
