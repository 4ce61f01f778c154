//! Tokens, paths, the record, and trouble on request.

use std::time::{Duration, Instant};

use lamppost_sandbox::{CloudFault, CloudKind, CloudOptions};
use serde_json::{Value, json};

use crate::street::{FAY, GUS, street, street_with, words};

#[tokio::test]
async fn a_wrong_token_is_refused() {
    let street = street().await;
    let url = street.url(&format!("{}/messages", street.number()));
    for request in [street.http.post(&url), street.http.post(&url).bearer_auth("another")] {
        let answer = request.json(&words(FAY, "x")).send().await.unwrap();
        assert_eq!(answer.status(), 401);
        assert_eq!(answer.json::<Value>().await.unwrap()["error"]["code"], 190);
    }
    assert_eq!(street.cloud.messages(FAY).len(), 1);
}

#[tokio::test]
async fn unknown_versions_and_ids_lead_to_nothing() {
    let street = street().await;
    let root = street.cloud.api_url();
    let number = street.number();
    for path in [
        format!("v99.0/{number}/messages"),
        format!("{number}/messages"),
        "v26.0/77/messages".to_string(),
        format!("v26.0/{number}/teleport"),
    ] {
        let request = street.http.post(format!("{root}/{path}")).bearer_auth(&street.cloud.options().token);
        let answer = request.json(&words(FAY, "x")).send().await.unwrap();
        assert_eq!(answer.status(), 400, "{path}");
        let error = answer.json::<Value>().await.unwrap()["error"].clone();
        assert_eq!((&error["code"], &error["error_subcode"]), (&json!(100), &json!(33)), "{path}");
        assert_eq!(error["type"], "GraphMethodException");
    }
}

#[tokio::test]
async fn a_code_on_request_has_the_shape_of_the_real_refusal() {
    let street = street().await;
    let cases = [
        (131047, 400, "(#131047) Re-engagement message", None),
        (131056, 400, "(#131056) (Business Account, Consumer Account) pair rate limit hit", Some(2_494_071)),
        (130429, 429, "(#130429) Rate limit hit", Some(2_494_055)),
        (80007, 400, "(#80007) Rate limit issues", None),
        (131026, 400, "(#131026) Message undeliverable", None),
        (190, 401, "(#190) Error validating access token: Session has expired", None),
        (131049, 400, "(#131049) This message was not delivered to maintain healthy ecosystem engagement.", None),
        (132001, 404, "(#132001) Template name does not exist in the translation", None),
    ];
    for (code, http, message, subcode) in cases {
        street.cloud.fail(CloudFault::once(CloudKind::Code(code)));
        let (status, answer) = street.post(words(FAY, "x")).await;
        let error = &answer["error"];
        assert_eq!((status, error["message"].as_str(), error["code"].as_i64()), (http, Some(message), Some(code)));
        assert_eq!((error["error_subcode"].as_i64(), &error["type"]), (subcode, &json!("OAuthException")));
        assert_eq!(error["error_data"]["messaging_product"], "whatsapp");
        assert!(error["error_data"]["details"].is_string() && error["fbtrace_id"].is_string());
    }
    assert_eq!(street.cloud.messages(FAY).len(), 1, "nothing was applied");
    street.send(words(FAY, "x")).await;
}

#[tokio::test]
async fn faults_hit_only_what_they_are_meant_for() {
    let street = street().await;
    let to_fay = CloudFault { to: Some(FAY), times: 2, ..CloudFault::once(CloudKind::Code(131026)) };
    street.cloud.fail(to_fay);
    let hello = street.cloud.messages(FAY)[0].id.clone();
    let mark = json!({"messaging_product": "whatsapp", "status": "read", "message_id": hello});
    assert_eq!(street.post(mark.clone()).await.0, 200);
    street.send(words(GUS, "x")).await;
    street.refused(words(FAY, "x")).await;
    street.refused(words(FAY, "x")).await;
    street.send(words(FAY, "x")).await;
    street.cloud.fail(CloudFault { path: Some("read".into()), ..CloudFault::once(CloudKind::Http500) });
    street.send(words(FAY, "x")).await;
    assert_eq!(street.post(mark).await.0, 500);
    street.cloud.fail(CloudFault::once(CloudKind::Http500));
    street.cloud.heal();
    street.send(words(FAY, "x")).await;
}

#[tokio::test]
async fn gateways_fail_and_connections_drop() {
    let street = street().await;
    let request = || {
        let url = street.url(&format!("{}/messages", street.number()));
        street.http.post(url).bearer_auth(&street.cloud.options().token).json(&words(FAY, "x")).send()
    };
    let sent = || street.cloud.messages(FAY).len() - 1;
    street.cloud.fail(CloudFault::once(CloudKind::Html502));
    let answer = request().await.unwrap();
    assert_eq!((answer.status().as_u16(), sent()), (502, 0));
    assert!(answer.text().await.unwrap().starts_with("<html>"));
    street.cloud.fail(CloudFault::once(CloudKind::CutBefore));
    assert!(request().await.is_err());
    assert_eq!(sent(), 0);
    street.cloud.fail(CloudFault::once(CloudKind::CutAfter));
    assert!(request().await.is_err());
    assert_eq!(sent(), 1, "sent, though nobody was told");
    street.cloud.fail(CloudFault::once(CloudKind::HangAfter(Duration::from_millis(200))));
    let before = Instant::now();
    assert_eq!(request().await.unwrap().status(), 200);
    assert!(before.elapsed() >= Duration::from_millis(200));
    assert_eq!(sent(), 2);
    let statuses: Vec<u16> = street.cloud.calls().iter().map(|call| call.status).collect();
    assert_eq!(statuses, [502, 0, 0, 200]);
}

#[tokio::test]
async fn every_request_is_recorded() {
    let folder = tempfile::tempdir().unwrap();
    let record = folder.path().join("calls.jsonl");
    let street = street_with(CloudOptions { record: Some(record.clone()), ..CloudOptions::default() }).await;
    let body = words(FAY, "hello");
    street.send(body.clone()).await;
    street.ask("GET", &format!("{}?fields=quality_rating", street.number()), None).await;
    let text = std::fs::read_to_string(record).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!((&lines[0]["method"], &lines[0]["body"], &lines[0]["status"]), (&json!("POST"), &body, &json!(200)));
    assert_eq!(lines[0]["answer"]["messages"][0]["message_status"], "accepted");
    assert_eq!(lines[1]["path"], "/v26.0/106540352242922?fields=quality_rating");
    assert_eq!(lines[1]["answer"], json!({"quality_rating": "GREEN", "id": "106540352242922"}));
}

#[tokio::test]
async fn watchers_hear_of_every_change() {
    let street = street().await;
    let known = street.cloud.version();
    let cloud = street.cloud.clone();
    let waiting = tokio::spawn(async move { cloud.changed_since(known).await });
    street.cloud.say(FAY, "hello");
    assert!(waiting.await.unwrap() > known);
    let known = street.cloud.version();
    street.cloud.touch();
    assert_eq!(street.cloud.version(), known + 1);
}
