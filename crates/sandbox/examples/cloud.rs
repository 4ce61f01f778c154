//! The emulated WhatsApp for programs in other languages: orders come in as lines of JSON, and each is answered by one line.
//!
//! The first line out says where the server is and what its secrets are.

use lamppost_sandbox::{Clock, Cloud, CloudFault, CloudKind, CloudOptions, Contact, Inbound, Reading, TemplateState};
use serde::Deserialize;
use serde_json::{Value, json};
use std::io::{BufRead, Write};
use std::net::SocketAddr;

#[derive(Deserialize)]
#[serde(tag = "do", rename_all = "snake_case", deny_unknown_fields)]
enum Order {
    /// Somebody with a number; with a name of their own instead, they have none.
    Person { id: i64, name: String, username: Option<String> },
    /// Somebody writes.
    Say {
        person: i64,
        text: String,
        reply_to: Option<String>,
        #[serde(default)]
        forwarded: bool,
    },
    /// Somebody sends something else.
    Send { person: i64, what: What },
    /// Somebody presses a button, or picks a row.
    Press { person: i64, message: String, id: String },
    /// Somebody takes another number.
    ChangeNumber { person: i64, phone: String },
    /// Somebody wants no more marketing.
    StopMarketing { person: i64 },
    /// What becomes of messages to somebody: with a code they fail later.
    Fails { person: i64, code: i64 },
    /// A template of the account.
    Template { name: String, body: String, category: String, buttons: Vec<String> },
    /// Meta approves of a template.
    Approve { name: String },
    /// Meta pauses a template.
    Pause { name: String },
    /// The next message is refused with this code.
    Fail { code: i64 },
    /// Where webhooks go.
    Subscribe { url: String },
    /// Deliver what is due.
    Flush,
    /// What somebody's chat shows.
    Chat { person: i64 },
    /// Hours pass.
    Wait { hours: i64 },
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum What {
    Image,
    Voice,
    Sticker,
    Document,
    Location,
    Contacts,
    Order,
    Unsupported,
    Reaction { message: String, emoji: Option<String> },
}

impl What {
    fn inbound(self) -> Inbound {
        match self {
            What::Image => Inbound::Image { caption: Some("our boiler".to_owned()) },
            What::Voice => Inbound::Voice,
            What::Sticker => Inbound::Sticker,
            What::Document => Inbound::Document,
            What::Location => Inbound::Location { lat: 51.5, long: -0.12 },
            What::Contacts => Inbound::Contacts,
            What::Order => Inbound::Order,
            What::Unsupported => Inbound::Unsupported { kind: Some("poll_creation".to_owned()) },
            What::Reaction { message, emoji } => Inbound::Reaction { message, emoji },
        }
    }
}

/// Does what is ordered.
async fn obey(cloud: &Cloud, clock: &Clock, order: Order) -> Result<Value, String> {
    match order {
        Order::Person { id, name, username: None } => cloud.person(id, &name),
        Order::Person { id, name, username } => {
            let user_id = format!("GB.{:017}", 13_000_000_000_000_000 + id);
            cloud.person_with(id, Contact { name, phone: None, user_id, username });
        }
        Order::Say { person, text, reply_to, forwarded } => {
            return Ok(json!(cloud.say_with(person, Inbound::Text { body: text, reply_to, forwarded })));
        }
        Order::Send { person, what } => return Ok(json!(cloud.say_with(person, what.inbound()))),
        Order::Press { person, message, id } => return Ok(json!(cloud.press(person, &message, &id))),
        Order::ChangeNumber { person, phone } => cloud.change_number(person, &phone),
        Order::StopMarketing { person } => cloud.stop_marketing(person),
        Order::Fails { person, code } => cloud.reads(person, Reading::FailsLater(code)),
        Order::Template { name, body, category, buttons } => {
            cloud.template(&name, "en_GB", TemplateState::Approved, &body, &category);
            cloud.template_buttons(&name, &buttons.iter().map(String::as_str).collect::<Vec<_>>());
        }
        Order::Approve { name } => cloud.approve(&name),
        Order::Pause { name } => cloud.review(&name, TemplateState::Paused),
        Order::Fail { code } => cloud.fail(CloudFault::once(CloudKind::Code(code))),
        Order::Subscribe { url } => cloud.subscribe(&url).await?,
        Order::Flush => return Ok(json!(cloud.flush().await)),
        Order::Chat { person } => return Ok(chat(cloud, person)),
        Order::Wait { hours } => clock.advance(chrono::Duration::hours(hours)),
    }
    Ok(Value::Null)
}

fn chat(cloud: &Cloud, person: i64) -> Value {
    let shown = cloud.messages(person).into_iter().map(|message| {
        let buttons: Vec<_> = message.buttons.iter().map(|button| [&button.id, &button.title]).collect();
        let rows: Vec<_> = message.rows.iter().map(|row| [&row.id, &row.title]).collect();
        json!({"id": message.id, "by_bot": message.by_bot, "kind": message.kind, "text": message.text, "status": message.status,
            "buttons": buttons, "rows": rows, "footer": message.footer, "reply_to": message.reply_to})
    });
    Value::Array(shown.collect())
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let clock = Clock::system();
    let record = std::env::args().nth(1).map(Into::into);
    let options = CloudOptions { record, ..CloudOptions::default() };
    let cloud = Cloud::start(SocketAddr::from(([127, 0, 0, 1], 0)), clock.clone(), options.clone()).await?;
    let mut out = std::io::stdout();
    writeln!(
        out,
        "{}",
        json!({"url": cloud.api_url(), "token": options.token, "app_secret": options.app_secret, "verify_token": options.verify_token,
            "phone_number_id": options.phone_number_id, "business_id": options.business_id})
    )?;
    out.flush()?;
    let (orders, mut coming) = tokio::sync::mpsc::unbounded_channel();
    // Reading waits, so it has a thread of its own.
    std::thread::spawn(move || {
        std::io::stdin().lock().lines().map_while(Result::ok).all(|line| orders.send(line).is_ok())
    });
    while let Some(line) = coming.recv().await {
        let done = match serde_json::from_str(&line) {
            Ok(order) => obey(&cloud, &clock, order).await,
            Err(error) => Err(error.to_string()),
        };
        let answer = match done {
            Ok(value) => json!({"ok": value}),
            Err(why) => json!({"error": why}),
        };
        writeln!(out, "{answer}")?;
        out.flush()?;
    }
    Ok(())
}
