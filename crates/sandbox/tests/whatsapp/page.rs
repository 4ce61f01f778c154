//! The WhatsApp side of the page: every control does what it says, and the page hears of it.

use std::net::{Ipv4Addr, SocketAddr};
use std::time::Duration;

use lamppost_sandbox::world::{BIRCH_CHAT, FAY, GUS, IDA};
use lamppost_sandbox::{Clock, Cloud, CloudOptions, Emulator, Options, whatsapp_world};
use serde_json::{Value, json};

use crate::street::{buttons, noon, whole};

struct Desk {
    emulator: Emulator,
    cloud: Cloud,
    http: reqwest::Client,
}

async fn desk() -> Desk {
    let any = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
    let clock = Clock::at(noon());
    let cloud = Cloud::start(any, clock.clone(), CloudOptions::default()).await.unwrap();
    whatsapp_world(&cloud);
    let options = Options { page: true, whatsapp: Some(cloud.clone()), ..Options::default() };
    let emulator = Emulator::start(any, clock, options).await.unwrap();
    Desk { emulator, cloud, http: reqwest::Client::new() }
}

impl Desk {
    async fn post(&self, deed: &str, body: Value) -> (u16, Value) {
        let url = format!("{}/sandbox/whatsapp/{deed}", self.emulator.api_url());
        let answer = self.http.post(url).json(&body).send().await.unwrap();
        (answer.status().as_u16(), answer.json().await.unwrap())
    }

    async fn state(&self, query: &str) -> Value {
        let url = format!("{}/sandbox/state{query}", self.emulator.api_url());
        self.http.get(url).send().await.unwrap().json().await.unwrap()
    }

    /// The bot sends Fay buttons; answers the message's id.
    async fn card(&self) -> String {
        let options = self.cloud.options();
        let url = format!("{}/v26.0/{}/messages", self.cloud.api_url(), options.phone_number_id);
        let body = whole(FAY, "interactive", buttons(&[("yes:7", "Yes")]));
        let answer = self.http.post(url).bearer_auth(&options.token).json(&body).send().await.unwrap();
        answer.json::<Value>().await.unwrap()["messages"][0]["id"].as_str().unwrap().to_string()
    }
}

#[tokio::test]
async fn the_page_shows_phones_and_groups() {
    let desk = desk().await;
    let (_, said) = desk.post("say", json!({"person": FAY, "text": " need <b>milk</b> "})).await;
    let card = desk.card().await;
    let whatsapp = desk.state("").await["whatsapp"].clone();
    assert_eq!(whatsapp["number"], "441632960961");
    let names: Vec<&str> = whatsapp["people"].as_array().unwrap().iter().map(|p| p["name"].as_str().unwrap()).collect();
    assert_eq!(names, ["Fay", "Gus", "Hana", "Ida", "Jon"]);
    let titles: Vec<&str> =
        whatsapp["groups"].as_array().unwrap().iter().map(|g| g["title"].as_str().unwrap()).collect();
    assert_eq!(titles, ["Birch Street neighbours", "Elm Street chat"]);
    let messages = &whatsapp["chats"][0]["messages"];
    assert_eq!((&messages[0]["id"], &messages[0]["text"]), (&said["message_id"], &json!("need <b>milk</b>")));
    assert_eq!((&messages[0]["time"], &messages[0]["bot"]), (&json!("13:00"), &json!(false)));
    assert_eq!(
        (&messages[1]["id"], &messages[1]["buttons"]),
        (&json!(card), &json!([{"id": "yes:7", "title": "Yes"}]))
    );
    let plain = Emulator::start(
        SocketAddr::from(([127, 0, 0, 1], 0)),
        Clock::system(),
        Options { page: true, ..Options::default() },
    );
    let url = format!("{}/sandbox/state", plain.await.unwrap().api_url());
    let state: Value = desk.http.get(url).send().await.unwrap().json().await.unwrap();
    assert_eq!(state["whatsapp"], Value::Null, "a sandbox without WhatsApp");
}

#[tokio::test]
async fn pressing_forwarding_and_writing_do_what_they_say() {
    let desk = desk().await;
    desk.post("say", json!({"person": FAY, "text": "hello"})).await;
    let card = desk.card().await;
    desk.post("press", json!({"person": FAY, "message": card, "id": "yes:7"})).await;
    assert_eq!(desk.cloud.messages(FAY).last().unwrap().text, "Yes");
    desk.post("forward", json!({"person": FAY, "message": card, "group": BIRCH_CHAT})).await;
    desk.post("group", json!({"person": GUS, "group": BIRCH_CHAT, "text": "I can"})).await;
    desk.post("group", json!({"person": IDA, "group": BIRCH_CHAT, "text": "I am from another street"})).await;
    let lines: Vec<(String, bool)> =
        desk.cloud.group_messages(BIRCH_CHAT).into_iter().map(|line| (line.text, line.forwarded)).collect();
    assert_eq!(lines, [("Can you?".to_string(), true), ("I can".to_string(), false)]);
    let before = desk.cloud.messages(FAY).len();
    for (n, thing) in ["photo", "voice note", "place", "contact", "sticker", "file"].into_iter().enumerate() {
        assert_eq!(desk.post("say", json!({"person": FAY, "text": "", "thing": thing})).await.0, 200, "{thing}");
        assert_eq!(desk.cloud.messages(FAY).len(), before + n + 1);
    }
    for (deed, body) in [
        ("say", json!({"person": FAY, "text": " "})),
        ("say", json!({"person": FAY, "text": "", "thing": "an elephant"})),
        ("group", json!({"person": FAY, "group": BIRCH_CHAT, "text": ""})),
    ] {
        assert_eq!(desk.post(deed, body).await.0, 400);
    }
}

#[tokio::test]
async fn a_tapped_link_fills_a_box_and_sends_nothing() {
    let desk = desk().await;
    let open = |url: &str| desk.post("open", json!({"person": GUS, "url": url}));
    assert_eq!(open("https://wa.me/441632960961?text=HELP%20K7M4").await.1, json!({"text": "HELP K7M4"}));
    assert_eq!(open("https://wa.me/?text=Who%20can%3F").await.1, json!({"share": "Who can?"}));
    let outside = "https://ashbrook.example/";
    assert_eq!(open(outside).await.1, json!({"outside": outside}));
    assert!(desk.cloud.messages(GUS).is_empty());
}

#[tokio::test]
async fn the_page_hears_of_both_platforms() {
    let desk = desk().await;
    for step in 0..4 {
        let since = format!("?since={}", desk.state("").await["version"]);
        let change = async {
            tokio::time::sleep(Duration::from_millis(50)).await;
            if step % 2 == 0 {
                desk.cloud.say(FAY, "hello");
            } else {
                desk.emulator.touch();
            }
        };
        let both = futures_util::future::join(desk.state(&since), change);
        let (state, ()) = tokio::time::timeout(Duration::from_secs(5), both).await.unwrap();
        assert_ne!(format!("?since={}", state["version"]), since);
    }
}
