//! Deeds -> Graph API requests. What WhatsApp cannot do (edit, react, pin, delete) is no deed here: the outbox says it in a
//! new message, or not at all.

use super::format::{self, BODY, Choice, TEXT};
use super::graph::{Graph, GraphError, advice};
use crate::channel::{Deed, Done, Knock, Message, Picture, SendError};
use crate::domain::whatsapp::message_mark;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::sync::{Arc, Mutex};

/// The language of every template.
const LANGUAGE: &str = "en_GB";

/// The few words that the door itself must add.
#[derive(Clone, Debug, Default)]
pub struct Notes {
    /// On the button that opens a list.
    pub choose: String,
    /// Above a list, when the words did not fit with it.
    pub below: String,
}

/// WhatsApp, as the outbox knows it.
#[derive(Clone, Debug)]
pub struct Whatsapp {
    graph: Graph,
    notes: Notes,
    /// How often in a row a reader was refused because too much was sent to them.
    hurried: Arc<Mutex<HashMap<String, u32>>>,
}

impl Whatsapp {
    /// WhatsApp over this wire.
    #[must_use]
    pub fn new(graph: Graph, notes: Notes) -> Whatsapp {
        Whatsapp { graph, notes, hurried: Arc::default() }
    }

    /// Does a deed.
    ///
    /// # Errors
    /// [`SendError`], as advice to the outbox.
    pub async fn carry(&self, deed: Deed) -> Result<Done, SendError> {
        match deed {
            Deed::Send(message) => self.send(message).await,
            Deed::SendFile { chat, name, text, html, .. } => {
                // Of all that is only text, the platform takes this kind alone.
                let name = format!("{}.txt", name.split('.').next().unwrap_or("file"));
                let id = self.upload(&chat, &name, "text/plain", text.into_bytes()).await?;
                let caption = format::short(&format::text(&html), BODY);
                let document = with_caption(json!({"id": id, "filename": name}), &caption);
                self.post(&chat, with("document", document, &chat, "")).await
            }
            Deed::SendPicture { message, picture } => self.picture(message, picture).await,
            Deed::Seen { message, .. } => {
                let body = json!({
                    "messaging_product": "whatsapp", "status": "read", "message_id": message, "typing_indicator": {"type": "text"},
                });
                self.graph.post("messages", &body).await.map(|_| Done::Nothing).map_err(|error| advice(&error, 0))
            }
            _ => Ok(Done::Nothing),
        }
    }

    async fn send(&self, message: Message) -> Result<Done, SendError> {
        if let Some(knock) = &message.knock {
            return self.post(&message.chat, template(knock, &message)).await;
        }
        let text = format::text(&message.html);
        let choice = format::choice(&message.keys);
        let (texts, body) = match &choice {
            Choice::None => (format::parts(&text, TEXT), None),
            _ if text.chars().count() <= BODY => (Vec::new(), Some(text)),
            _ => (format::parts(&text, TEXT), Some(self.notes.below.clone())),
        };
        let mut bodies: Vec<Value> = Vec::new();
        for part in texts {
            let mut body = with("text", json!({"body": part, "preview_url": false}), &message.chat, &message.reference);
            if let (Some(to), true) = (&message.reply_to, bodies.is_empty()) {
                body["context"] = json!({"message_id": to});
            }
            bodies.push(body);
        }
        if let Some(body) = body {
            bodies.push(with("interactive", self.interactive(&body, &choice), &message.chat, &message.reference));
        }
        let mut done = Done::Nothing;
        for body in bodies {
            // The next goes when this one was taken, so that they arrive in order.
            done = self.post(&message.chat, body).await?;
        }
        Ok(done)
    }

    fn interactive(&self, body: &str, choice: &Choice) -> Value {
        match choice {
            Choice::Buttons(buttons) => {
                let buttons: Vec<Value> = buttons
                    .iter()
                    .map(|(id, title)| json!({"type": "reply", "reply": {"id": id, "title": title}}))
                    .collect();
                json!({"type": "button", "body": {"text": body}, "action": {"buttons": buttons}})
            }
            Choice::List(rows) => {
                let row = |(id, title, under): &(String, String, String)| {
                    let mut row = json!({"id": id, "title": title});
                    if !under.is_empty() {
                        row["description"] = json!(under);
                    }
                    row
                };
                let rows: Vec<Value> = rows.iter().map(row).collect();
                let action =
                    json!({"button": self.notes.choose, "sections": [{"title": self.notes.choose, "rows": rows}]});
                json!({"type": "list", "body": {"text": body}, "action": action})
            }
            Choice::None => json!({}),
        }
    }

    async fn picture(&self, message: Message, picture: Picture) -> Result<Done, SendError> {
        let id = match picture {
            Picture::Known(id) => id,
            Picture::Png(png) => self.upload(&message.chat, "chart.png", "image/png", png).await?,
        };
        let caption = format::short(&format::text(&message.html), BODY);
        let body = with("image", with_caption(json!({"id": id}), &caption), &message.chat, &message.reference);
        match self.post(&message.chat, body).await? {
            Done::Message(message) => Ok(Done::Pictured { message, picture: id }),
            other => Ok(other),
        }
    }

    async fn upload(&self, to: &str, name: &str, kind: &str, content: Vec<u8>) -> Result<String, SendError> {
        self.graph.upload(name, kind, content).await.map_err(|error| match error {
            // Handing a file over twice harms nobody: nothing was said yet.
            GraphError::NoAnswer => SendError::Later { after: std::time::Duration::from_secs(10), everywhere: false },
            error => self.told(to, &error),
        })
    }

    async fn post(&self, to: &str, body: Value) -> Result<Done, SendError> {
        match self.graph.post("messages", &body).await {
            Ok(answer) => {
                if let Ok(mut hurried) = self.hurried.lock() {
                    hurried.remove(to);
                }
                Ok(Done::Message(message_mark(answer["messages"][0]["id"].as_str().unwrap_or_default())))
            }
            Err(error) => Err(self.told(to, &error)),
        }
    }

    /// What an error means; who was refused for speed waits longer each time.
    fn told(&self, to: &str, error: &GraphError) -> SendError {
        let Ok(mut hurried) = self.hurried.lock() else { return advice(error, 0) };
        let tries = hurried.get(to).copied().unwrap_or(0);
        let told = advice(error, tries);
        if matches!(told, SendError::Later { everywhere: false, .. }) {
            hurried.insert(to.to_owned(), tries + 1);
        }
        told
    }
}

/// A body with its reader: by phone number, or by the platform's own id for them, which has a dot in it.
fn with(kind: &str, what: Value, to: &str, reference: &str) -> Value {
    let reader = if to.contains('.') { "recipient" } else { "to" };
    let mut body = json!({"messaging_product": "whatsapp", "recipient_type": "individual", "type": kind});
    body[reader] = json!(to);
    body[kind] = what;
    if !reference.is_empty() {
        body["biz_opaque_callback_data"] = json!(reference);
    }
    body
}

fn with_caption(mut media: Value, caption: &str) -> Value {
    if !caption.is_empty() {
        media["caption"] = json!(caption);
    }
    media
}

fn template(knock: &Knock, message: &Message) -> Value {
    let facts: Vec<Value> = knock.facts.iter().map(|fact| json!({"type": "text", "text": fact})).collect();
    let mut parts = vec![json!({"type": "body", "parameters": facts})];
    for (place, press) in knock.presses.iter().enumerate() {
        let press = json!([{"type": "payload", "payload": press}]);
        parts.push(
            json!({"type": "button", "sub_type": "quick_reply", "index": place.to_string(), "parameters": press}),
        );
    }
    let what = json!({"name": knock.template, "language": {"code": LANGUAGE}, "components": parts});
    with("template", what, &message.chat, &message.reference)
}
