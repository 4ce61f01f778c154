//! A small world for the tests: Elm Street, Ada and Bea, and a bot that speaks HTTP.

use std::net::{Ipv4Addr, SocketAddr};

use chrono::{DateTime, TimeZone, Utc};
use lamppost_sandbox::{BotRights, Clock, Emulator, GroupKind, Options, Role};
use serde_json::{Value, json};

/// The neighbours.
pub const ADA: i64 = 5_000_000_001;
pub const BEA: i64 = 5_000_000_002;
/// The group of the street.
pub const ELM: i64 = -1_001_000_000_001;
/// A basic group.
pub const OAK: i64 = -2_001;
/// A channel.
pub const NEWS: i64 = -1_001_000_000_009;

/// An emulator and a client that plays the bot.
pub struct Street {
    pub emulator: Emulator,
    pub clock: Clock,
    pub http: reqwest::Client,
}

/// A Tuesday at noon.
pub fn noon() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 6, 2, 12, 0, 0).unwrap()
}

/// Elm Street with the bot as an ordinary member; Oak Road and the channel without it.
pub async fn street() -> Street {
    street_with(Options::default()).await
}

pub async fn street_with(options: Options) -> Street {
    let clock = Clock::at(noon());
    let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let emulator = Emulator::start(any, clock.clone(), options).await.unwrap();
    emulator.person(ADA, "Ada", Some("Example"));
    emulator.person(BEA, "Bea", None);
    emulator.group(ELM, "Elm Street", GroupKind::Supergroup);
    emulator.group(OAK, "Oak Road", GroupKind::Group);
    emulator.group(NEWS, "Street news", GroupKind::Channel);
    for group in [ELM, OAK] {
        emulator.join(group, ADA, Role::Owner);
        emulator.join(group, BEA, Role::Member);
    }
    emulator.add_bot(ELM, ADA, BotRights::Member);
    let street = Street { emulator, clock, http: reqwest::Client::new() };
    street.forget_updates().await;
    street
}

impl Street {
    pub fn url(&self, method: &str) -> String {
        let (root, token) = (self.emulator.api_url(), self.emulator.token());
        format!("{root}/bot{token}/{method}")
    }

    /// The whole answer, refusals included.
    pub async fn call(&self, method: &str, params: Value) -> Value {
        let request = self.http.post(self.url(method)).json(&params);
        request.send().await.unwrap().json().await.unwrap()
    }

    /// The result of a call that must succeed.
    pub async fn ok(&self, method: &str, params: Value) -> Value {
        let answer = self.call(method, params).await;
        assert_eq!(answer["ok"], true, "{method}: {answer}");
        answer["result"].clone()
    }

    /// The code and the description of a call that must be refused.
    pub async fn refused(&self, method: &str, params: Value) -> (u64, String) {
        let answer = self.call(method, params).await;
        assert_eq!(answer["ok"], false, "{method}: {answer}");
        let code = answer["error_code"].as_u64().unwrap();
        (code, answer["description"].as_str().unwrap().to_string())
    }

    /// Sends plain text; answers the message's id.
    pub async fn send(&self, chat: i64, text: &str) -> i64 {
        let sent = self.ok("sendMessage", json!({"chat_id": chat, "text": text})).await;
        sent["message_id"].as_i64().unwrap()
    }

    /// What waits for the bot, without acknowledging it.
    pub async fn updates(&self) -> Vec<Value> {
        let list = self.ok("getUpdates", json!({})).await;
        list.as_array().unwrap().clone()
    }

    pub async fn forget_updates(&self) {
        let list = self.ok("getUpdates", json!({"offset": -1})).await;
        if let Some(last) = list[0]["update_id"].as_i64() {
            self.ok("getUpdates", json!({"offset": last + 1})).await;
        }
    }

    pub fn pass(&self, seconds: i64) {
        self.clock.advance(chrono::Duration::seconds(seconds));
    }
}
