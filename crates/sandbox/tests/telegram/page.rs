//! The page and its control API: only this machine, and every control does what it says.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use chrono::{DateTime, TimeZone, Utc};
use lamppost_sandbox::story::{self, Pace, Telling};
use lamppost_sandbox::world::{ADA, BEA, ELM_STREET, OAK_ROAD, SAM, add_bot_everywhere};
use lamppost_sandbox::{Clock, Emulator, Options, Thing, demo_world};
use serde_json::{Value, json};

struct Desk {
    emulator: Emulator,
    http: reqwest::Client,
}

async fn desk_at(when: DateTime<Utc>) -> Desk {
    let options = Options { page: true, ..Options::default() };
    let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let emulator = Emulator::start(any, Clock::at(when), options).await.unwrap();
    demo_world(&emulator);
    Desk { emulator, http: reqwest::Client::new() }
}

async fn desk() -> Desk {
    desk_at(crate::street::noon()).await
}

impl Desk {
    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.emulator.api_url())
    }

    async fn post(&self, path: &str, body: Value) -> (u16, Value) {
        let response = self.http.post(self.url(path)).json(&body).send().await.unwrap();
        let status = response.status().as_u16();
        (status, response.json().await.unwrap())
    }

    async fn state(&self, query: &str) -> Value {
        let url = self.url(&format!("/sandbox/state{query}"));
        self.http.get(url).send().await.unwrap().json().await.unwrap()
    }

    async fn bot(&self, method: &str, params: Value) -> Value {
        let url = self.url(&format!("/bot{}/{method}", self.emulator.token()));
        let request = self.http.post(url).json(&params);
        request.send().await.unwrap().json().await.unwrap()
    }
}

#[tokio::test]
async fn the_page_and_its_files_are_served() {
    let desk = desk().await;
    for path in ["/", "/sandbox/style.css", "/sandbox/app.js", "/sandbox/chat.js", "/sandbox/whatsapp.js"] {
        let response = desk.http.get(desk.url(path)).send().await.unwrap();
        assert_eq!(response.status(), 200, "{path}");
        let policy = response.headers()["content-security-policy"].to_str().unwrap();
        assert!(policy.starts_with("default-src 'none'"));
        assert!(response.text().await.unwrap().len() > 500);
    }
    let plain = crate::street::street().await;
    let response = plain.http.get(plain.emulator.api_url()).send().await.unwrap();
    assert_eq!(response.status(), 404, "no page unless it is asked for");
}

#[tokio::test]
async fn strangers_are_kept_out() {
    let desk = desk().await;
    let rebound = desk.http.get(desk.url("/sandbox/state")).header("host", "evil.example");
    assert_eq!(rebound.send().await.unwrap().status(), 403);
    let say = json!({"chat": ELM_STREET, "person": ADA, "text": "hi"});
    for (name, value) in [("origin", "https://evil.example"), ("origin", "null"), ("sec-fetch-site", "cross-site")] {
        let request = desk.http.post(desk.url("/sandbox/say")).json(&say);
        let response = request.header(name, value).send().await.unwrap();
        assert_eq!(response.status(), 403, "{name}: {value}");
    }
    let form = desk.http.post(desk.url("/sandbox/say")).form(&[("chat", "1")]);
    assert!(form.send().await.unwrap().status().is_client_error());
    assert!(desk.emulator.messages(ELM_STREET).is_empty());
    let own = desk.http.post(desk.url("/sandbox/say")).json(&say);
    let own = own.header("origin", desk.emulator.api_url()).send();
    assert_eq!(own.await.unwrap().status(), 200);
}

#[tokio::test]
async fn saying_and_pressing_reach_the_bot_and_the_state() {
    let desk = desk().await;
    add_bot_everywhere(&desk.emulator);
    let before = desk.state("").await["version"].as_u64().unwrap();
    let since = format!("?since={before}");
    let waiting = desk.state(&since);
    let say = json!({"chat": ELM_STREET, "person": ADA, "text": "/need <b>bread</b>"});
    let (state, said) = tokio::join!(waiting, desk.post("/sandbox/say", say));
    let id = said.1["message_id"].as_i64().unwrap();
    assert!(state["version"].as_u64().unwrap() > before);
    let elm = &desk.state("").await["chats"][0];
    assert_eq!(elm["title"], "Elm Street");
    let message = elm["messages"].as_array().unwrap().last().unwrap().clone();
    assert_eq!(message["text"], "/need <b>bread</b>");
    assert_eq!(message["from"], "Ada Elmwood");
    let press = json!({"chat": ELM_STREET, "message_id": id, "person": BEA, "data": "h"});
    let press = desk.post("/sandbox/press", press).await.1;
    let query = press["callback_query_id"].as_str().unwrap().to_string();
    let answer = json!({"callback_query_id": query, "text": "Thank you"});
    desk.bot("answerCallbackQuery", answer).await;
    assert_eq!(desk.state("").await["toasts"][0]["text"], "Thank you");
    let empty = json!({"chat": ELM_STREET, "person": ADA, "text": " "});
    assert_eq!(desk.post("/sandbox/say", empty).await.0, 400);
    for (name, _) in Thing::ALL {
        let thing = json!({"chat": ADA, "person": ADA, "text": "", "thing": name});
        assert_eq!(desk.post("/sandbox/say", thing).await.0, 200, "{name}");
    }
    let chats = desk.state("").await["chats"].clone();
    let private = chats.as_array().unwrap().iter().find(|chat| chat["id"] == ADA).unwrap();
    let media: Vec<&str> = private["messages"].as_array().unwrap().iter().filter_map(|m| m["media"].as_str()).collect();
    assert_eq!(media, ["[photo]", "[voice note]", "[place]", "[contact]", "[sticker]", "[file notes.pdf]"]);
    let odd = json!({"chat": ADA, "person": ADA, "text": "", "thing": "an elephant"});
    assert_eq!(desk.post("/sandbox/say", odd).await.0, 400);
}

#[tokio::test]
async fn links_open_the_bot() {
    let desk = desk().await;
    let link = |query: &str| format!("https://t.me/{}?{query}", desk.emulator.bot_username());
    let start = json!({"person": BEA, "url": link("start=k_7")});
    assert_eq!(desk.post("/sandbox/open", start).await.1["chat"], BEA);
    assert_eq!(desk.emulator.messages(BEA)[0].text, "/start k_7");
    let group = json!({"person": SAM, "url": link("startgroup=s_9"), "chat": OAK_ROAD});
    assert_eq!(desk.post("/sandbox/open", group).await.1["chat"], OAK_ROAD);
    let texts: Vec<String> = desk.emulator.messages(OAK_ROAD).iter().map(|m| m.text.clone()).collect();
    let start = format!("/start@{} s_9", desk.emulator.bot_username());
    assert_eq!(texts, ["Lamppost joined".to_string(), start]);
    let outside = json!({"person": BEA, "url": "https://t.me/SomebodyElse?start=1"});
    assert!(desk.post("/sandbox/open", outside).await.1["outside"].is_string());
}

#[tokio::test]
async fn the_clock_moves_in_london_time() {
    let summer = Utc.with_ymd_and_hms(2026, 6, 2, 6, 30, 0).unwrap();
    let desk = desk_at(summer).await;
    let next = json!({"next": "08:00"});
    desk.post("/sandbox/clock", next.clone()).await;
    let eight = Utc.with_ymd_and_hms(2026, 6, 2, 7, 0, 0).unwrap();
    assert_eq!(desk.emulator.clock().now(), eight);
    desk.post("/sandbox/clock", next).await;
    assert_eq!(desk.emulator.clock().now(), eight + chrono::Duration::days(1));
    desk.post("/sandbox/clock", json!({"hours": 1})).await;
    assert_eq!(desk.state("").await["clock"]["text"], "Wednesday 3 June, 09:00");
    for wrong in [json!({}), json!({"next": "8 o'clock"}), json!({"hours": 99_999})] {
        assert_eq!(desk.post("/sandbox/clock", wrong).await.0, 400);
    }
    let gap = Utc.with_ymd_and_hms(2026, 3, 29, 0, 0, 0).unwrap();
    desk.emulator.clock().set(gap);
    desk.post("/sandbox/clock", json!({"next": "01:30"})).await;
    let after = Utc.with_ymd_and_hms(2026, 3, 29, 1, 30, 0).unwrap();
    assert_eq!(desk.emulator.clock().now(), after, "half past one does not exist that night");
}

#[tokio::test]
async fn moving_the_clock_wakes_those_who_wait_for_it() {
    let clock = Clock::at(crate::street::noon());
    let moved = clock.moved();
    clock.advance(chrono::Duration::minutes(5));
    tokio::time::timeout(Duration::from_secs(2), moved).await.unwrap();
}

const QUICK: Pace = Pace { pause: Duration::from_millis(1), patience: Duration::from_millis(400) };

#[tokio::test]
async fn the_narrator_says_when_a_step_does_not_come() {
    let desk = desk().await;
    add_bot_everywhere(&desk.emulator);
    let telling = Telling::default();
    assert!(telling.begin());
    assert!(!telling.begin(), "one story at a time");
    story::milk(&desk.emulator, &telling, QUICK).await;
    let said = telling.so_far();
    assert!(!said.running);
    let last = said.lines.last().unwrap();
    assert!(last.starts_with("The story stops here. Lamppost did not put up a card"), "{last}");
}

/// A bot that plays its part of the story.
async fn helpful_bot(desk: &Desk) {
    let mut offset = 0;
    let button = |data: &str| json!({"inline_keyboard": [[{"text": "Yes", "callback_data": data}]]});
    loop {
        let list = desk.bot("getUpdates", json!({"offset": offset, "timeout": 5})).await;
        for update in list["result"].as_array().unwrap() {
            offset = update["update_id"].as_i64().unwrap() + 1;
            let text = update["message"]["text"].as_str().unwrap_or_default();
            let chat = &update["message"]["chat"]["id"];
            let data = update["callback_query"]["data"].as_str().unwrap_or_default();
            let send = if text.starts_with("/need") {
                json!({"chat_id": chat, "text": "Milk. K7P4", "reply_markup": button("claim")})
            } else if text == "/done K7P4" {
                json!({"chat_id": ADA, "text": "All well?", "reply_markup": button("yes")})
            } else if !text.is_empty() {
                json!({"chat_id": chat, "text": "Hello"})
            } else if !data.is_empty() {
                json!({"chat_id": BEA, "text": format!("noted: {data}")})
            } else {
                continue;
            };
            desk.bot("sendMessage", send).await;
        }
    }
}

#[tokio::test]
async fn the_story_ends_well_with_a_helpful_bot() {
    let desk = desk().await;
    add_bot_everywhere(&desk.emulator);
    let telling = Telling::default();
    telling.begin();
    tokio::select! {
        () = story::milk(&desk.emulator, &telling, QUICK) => {}
        () = helpful_bot(&desk) => {}
    }
    let said = telling.so_far();
    assert!(said.lines.last().unwrap().starts_with("The end."), "{said:?}");
    let bea = desk.emulator.messages(BEA);
    assert_eq!(bea.last().unwrap().text, "noted: yes");
    assert_eq!(desk.post("/sandbox/story", json!({"name": "war"})).await.0, 400);
}
