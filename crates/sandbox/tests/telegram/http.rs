//! The HTTP side: tokens, encodings, faults and the record.

use std::time::{Duration, Instant};

use lamppost_sandbox::{Fault, FaultKind, Options};
use serde_json::{Value, json};

use crate::street::{ELM, OAK, street, street_with};

#[tokio::test]
async fn a_wrong_token_and_a_wrong_method_are_refused() {
    let street = street().await;
    let url = format!("{}/bot1:other/getMe", street.emulator.api_url());
    let response = street.http.get(url).send().await.unwrap();
    assert_eq!(response.status(), 401);
    let answer: Value = response.json().await.unwrap();
    let expected = json!({"ok": false, "error_code": 401, "description": "Unauthorized"});
    assert_eq!(answer, expected);
    let refused = street.refused("sendTeleport", json!({})).await;
    assert_eq!(refused, (404, "Not Found: method not found".into()));
    let me = street.ok("GETME", json!({})).await;
    assert_eq!(me["id"], street.emulator.bot_id());
    assert_eq!(me["username"], street.emulator.bot_username());
}

#[tokio::test]
async fn all_four_encodings_mean_the_same() {
    let street = street().await;
    let chat = ELM.to_string();
    let keyboard = r#"{"inline_keyboard":[[{"text":"a","callback_data":"b"}]]}"#;
    let pairs = [
        ("chat_id", chat.as_str()),
        ("text", "a + b & c ü"),
        ("reply_markup", keyboard),
        ("disable_notification", "true"),
        ("no_such_parameter", "1"),
    ];
    let post = street.http.post(street.url("sendmessage"));
    let query = street.http.get(street.url("sendMessage")).query(&pairs);
    let boundary = "sandbox-boundary";
    let mut multipart = String::new();
    for (name, value) in pairs {
        multipart += &format!("--{boundary}\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    multipart += &format!("--{boundary}--\r\n");
    let kind = format!("multipart/form-data; boundary={boundary}");
    let multipart = street.http.post(street.url("sendMessage")).header("content-type", kind).body(multipart);
    let markup: Value = serde_json::from_str(keyboard).unwrap();
    let json = street
        .http
        .post(street.url("sendMessage"))
        .json(&json!({"chat_id": chat, "text": "a + b & c ü", "reply_markup": markup, "disable_notification": "1"}));
    for request in [post.form(&pairs), query, multipart, json] {
        let answer: Value = request.send().await.unwrap().json().await.unwrap();
        assert_eq!(answer["result"]["text"], "a + b & c ü", "{answer}");
        let button = &answer["result"]["reply_markup"]["inline_keyboard"][0][0];
        assert_eq!(button["callback_data"], "b");
    }
    assert_eq!(street.emulator.counts().sends, 4);
    let typed = &street.emulator.requests()[2].params;
    assert_eq!(typed["chat_id"], json!(ELM), "decoded to a number");
}

#[tokio::test]
async fn refusing_faults_apply_nothing_and_pass_by() {
    let street = street().await;
    let kinds = [
        (FaultKind::TooMany { retry_after: 7 }, 429),
        (FaultKind::Server500, 500),
        (FaultKind::Refuse { code: 403, description: "Forbidden: user is deactivated".into() }, 403),
    ];
    for (kind, code) in kinds {
        street.emulator.fail_next(Fault::once("sendMessage", kind));
        let send = json!({"chat_id": ELM, "text": "x"});
        assert_eq!(street.refused("sendMessage", send).await.0, code);
    }
    street.emulator.fail_next(Fault::once("sendMessage", FaultKind::BadGateway));
    let request = street.http.post(street.url("sendMessage"));
    let response = request.json(&json!({"chat_id": ELM, "text": "x"})).send().await.unwrap();
    assert_eq!(response.status(), 502);
    assert!(response.text().await.unwrap().starts_with("<html>"));
    assert_eq!(street.emulator.counts().sends, 0);
    street.send(ELM, "x").await;
}

#[tokio::test]
async fn faults_can_pick_their_chat() {
    let street = street().await;
    street.emulator.fail_next(Fault { method: None, chat: Some(OAK), times: 2, kind: FaultKind::Server500 });
    street.send(ELM, "x").await;
    let there = json!({"chat_id": OAK, "text": "x"});
    for _ in 0..2 {
        assert_eq!(street.refused("sendMessage", there.clone()).await.0, 500);
    }
    assert_eq!(street.refused("sendMessage", there).await.0, 400);
}

#[tokio::test]
async fn connections_drop_before_or_after_the_deed() {
    let street = street().await;
    let request = |text: &str| {
        let request = street.http.post(street.url("sendMessage"));
        request.json(&json!({"chat_id": ELM, "text": text})).send()
    };
    street.emulator.fail_next(Fault::once("sendMessage", FaultKind::ResetBefore));
    assert!(request("before").await.is_err());
    assert_eq!(street.emulator.counts().sends, 0);
    street.emulator.fail_next(Fault::once("sendMessage", FaultKind::ResetAfter));
    assert!(request("after").await.is_err());
    assert_eq!(street.emulator.counts().sends, 1);
    assert_eq!(street.emulator.requests().last().unwrap().status, 0);
    street.emulator.fail_next(Fault::once("sendMessage", FaultKind::TruncatedJson));
    let half = request("half").await.unwrap().text().await.unwrap();
    assert!(serde_json::from_str::<Value>(&half).is_err());
    assert_eq!(street.emulator.counts().sends, 2);
}

#[tokio::test]
async fn hanging_requests_take_their_time() {
    let street = street().await;
    let pause = Duration::from_millis(200);
    for kind in [FaultKind::Hang(pause), FaultKind::HangAfter(pause)] {
        street.emulator.fail_next(Fault::once("sendMessage", kind));
        let began = Instant::now();
        street.send(ELM, "x").await;
        assert!(began.elapsed() >= pause);
    }
}

#[tokio::test]
async fn calls_are_recorded_as_lines_of_json() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("calls.jsonl");
    let options = Options { record: Some(path.clone()), keep_log: false, ..Options::default() };
    let street = street_with(options).await;
    street.send(ELM, "x").await;
    let lines = std::fs::read_to_string(path).unwrap();
    let last: Value = serde_json::from_str(lines.lines().last().unwrap()).unwrap();
    assert_eq!(last["method"], "sendMessage");
    assert_eq!(last["params"]["chat_id"], ELM);
    assert_eq!(last["response"]["result"]["text"], "x");
    assert!(street.emulator.requests().is_empty(), "nothing kept in memory");
    assert!(street.emulator.seen(0).is_empty());
    assert_eq!(street.emulator.counts().sends, 1);
}
