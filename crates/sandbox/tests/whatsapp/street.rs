//! A small world for the tests: Fay and Gus, a bot that speaks HTTP, and a callback that remembers.

use std::net::{Ipv4Addr, SocketAddr};
use std::sync::{Arc, Mutex};

use axum::extract::{Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use chrono::{DateTime, TimeZone, Utc};
use lamppost_sandbox::{Clock, Cloud, CloudOptions, Contact, TemplateState};
use serde_json::{Value, json};

/// The neighbours. Hana has no phone number to be seen.
pub const FAY: i64 = 5_000_000_021;
pub const GUS: i64 = 5_000_000_022;
pub const HANA: i64 = 5_000_000_023;
pub const HANA_ID: &str = "GB.13491208655302741918";
/// Somebody without WhatsApp.
pub const NOBODY: &str = "447700900777";

/// What the callback got: the body as it came, and its signature.
#[derive(Clone, Debug)]
pub struct Got {
    pub raw: String,
    pub signature: Option<String>,
}

impl Got {
    pub fn body(&self) -> Value {
        serde_json::from_str(&self.raw).unwrap()
    }

    /// The value of its only change.
    pub fn value(&self) -> Value {
        self.body()["entry"][0]["changes"][0]["value"].clone()
    }
}

/// What the callback remembers, and how it will answer: 200 when nothing is prepared.
#[derive(Clone, Default)]
pub struct Callback {
    pub got: Arc<Mutex<Vec<Got>>>,
    pub answers: Arc<Mutex<Vec<u16>>>,
}

/// An emulator and a client that plays the bot.
pub struct Street {
    pub cloud: Cloud,
    pub clock: Clock,
    pub http: reqwest::Client,
    pub callback: Callback,
}

/// A Tuesday at noon.
pub fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 6, 2, 12, 0, 0).unwrap()
}

/// Fay and Gus have just written; the callback is verified and has heard of it.
pub async fn street() -> Street {
    street_with(CloudOptions::default()).await
}

pub async fn street_with(options: CloudOptions) -> Street {
    let clock = Clock::at(noon());
    let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let cloud = Cloud::start(any, clock.clone(), options).await.unwrap();
    cloud.person(FAY, "Fay");
    cloud.person(GUS, "Gus");
    let card = Contact {
        name: "Hana".to_string(),
        phone: None,
        user_id: HANA_ID.to_string(),
        username: Some("hana_e5".to_string()),
    };
    cloud.person_with(HANA, card);
    let body = "Your request {{1}} is one day old: {{2}}. Is it still open?";
    cloud.template("still_open", "en_GB", TemplateState::Approved, body, "UTILITY");
    cloud.template_buttons("still_open", &["Yes", "No"]);
    cloud.template("news", "en_GB", TemplateState::Approved, "News of the week", "MARKETING");
    let street = Street { cloud, clock, http: reqwest::Client::new(), callback: Callback::default() };
    street.cloud.subscribe(&listen(street.callback.clone()).await).await.unwrap();
    street.cloud.say(FAY, "hello");
    street.cloud.say(GUS, "hello");
    street.heard().await;
    street
}

/// Starts a callback that knows the verify token of the sandbox.
pub async fn listen(callback: Callback) -> String {
    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let routes = axum::Router::new().route("/hook", get(verify).post(take)).with_state(callback);
    tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
    url
}

async fn verify(Query(query): Query<std::collections::HashMap<String, String>>) -> (StatusCode, String) {
    if query["hub.mode"] != "subscribe" || query["hub.verify_token"] != CloudOptions::default().verify_token {
        return (StatusCode::FORBIDDEN, String::new());
    }
    (StatusCode::OK, query["hub.challenge"].clone())
}

async fn take(State(callback): State<Callback>, headers: HeaderMap, raw: String) -> StatusCode {
    let signature = headers.get("x-hub-signature-256").map(|value| value.to_str().unwrap().to_string());
    let mut answers = callback.answers.lock().unwrap();
    let status = if answers.is_empty() { 200 } else { answers.remove(0) };
    callback.got.lock().unwrap().push(Got { raw, signature });
    StatusCode::from_u16(status).unwrap()
}

impl Street {
    pub fn url(&self, path: &str) -> String {
        format!("{}/v26.0/{path}", self.cloud.api_url())
    }

    pub fn number(&self) -> String {
        self.cloud.options().phone_number_id.clone()
    }

    /// Any request with the right token: the status and the answer.
    pub async fn ask(&self, method: &str, path: &str, body: Option<Value>) -> (u16, Value) {
        let method = reqwest::Method::from_bytes(method.as_bytes()).unwrap();
        let mut request = self.http.request(method, self.url(path)).bearer_auth(&self.cloud.options().token);
        if let Some(body) = body {
            request = request.json(&body);
        }
        let answer = request.send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }

    /// A `POST` to `messages`.
    pub async fn post(&self, body: Value) -> (u16, Value) {
        self.ask("POST", &format!("{}/messages", self.number()), Some(body)).await
    }

    /// Sends a body that must be taken; answers the message's id.
    pub async fn send(&self, body: Value) -> String {
        let (status, answer) = self.post(body).await;
        assert_eq!(status, 200, "{answer}");
        answer["messages"][0]["id"].as_str().unwrap().to_string()
    }

    /// The status and the code of a body that must be refused.
    pub async fn refused(&self, body: Value) -> (u16, i64) {
        let (status, answer) = self.post(body).await;
        assert_ne!(status, 200, "{answer}");
        (status, answer["error"]["code"].as_i64().unwrap())
    }

    /// Delivers what is due; answers what the callback got since it was asked last.
    pub async fn heard(&self) -> Vec<Got> {
        self.cloud.flush().await;
        std::mem::take(&mut *self.callback.got.lock().unwrap())
    }

    pub fn pass(&self, seconds: i64) {
        self.clock.advance(chrono::Duration::seconds(seconds));
    }
}

/// Plain words to a neighbour.
pub fn words(to: i64, text: &str) -> Value {
    whole(to, "text", json!({"body": text}))
}

/// A message of this kind to a neighbour.
pub fn whole(to: i64, kind: &str, content: Value) -> Value {
    let mut body =
        json!({"messaging_product": "whatsapp", "recipient_type": "individual", "to": phone(to), "type": kind});
    body[kind] = content;
    body
}

pub fn phone(person: i64) -> String {
    format!("4477009{:05}", person % 100_000)
}

/// Reply buttons with these ids and titles.
pub fn buttons(pairs: &[(&str, &str)]) -> Value {
    let button = |(id, title): &(&str, &str)| json!({"type": "reply", "reply": {"id": id, "title": title}});
    let list: Vec<Value> = pairs.iter().map(button).collect();
    json!({"type": "button", "body": {"text": "Can you?"}, "action": {"buttons": list}})
}

/// A list with one section of these rows.
pub fn list(rows: &[Value]) -> Value {
    let sections = json!([{"title": "Kinds", "rows": rows}]);
    json!({"type": "list", "body": {"text": "Which?"}, "action": {"button": "Choose", "sections": sections}})
}

/// A call of the template `still_open`.
pub fn template(parameters: &[&str]) -> Value {
    let list: Vec<Value> = parameters.iter().map(|text| json!({"type": "text", "text": text})).collect();
    json!({
        "name": "still_open",
        "language": {"code": "en_GB"},
        "components": [
            {"type": "body", "parameters": list},
            {"type": "button", "sub_type": "quick_reply", "index": "0", "parameters": [{"type": "payload", "payload": "open:7:yes"}]},
        ],
    })
}
