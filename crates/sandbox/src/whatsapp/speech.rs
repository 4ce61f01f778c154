//! What people send to the bot, from plain words to kinds of message that do not exist yet.

use chrono::{DateTime, Utc};
use serde_json::{Map, Value, json};

use super::Cloud;
use super::error;
use super::model::CloudShown;
use super::state::State;

/// Something that a person sends.
#[derive(Clone, Debug, PartialEq)]
pub enum Inbound {
    /// Words.
    Text {
        /// The words.
        body: String,
        /// The message that they answer.
        reply_to: Option<String>,
        /// Forwarded from another chat.
        forwarded: bool,
    },
    /// A picture.
    Image {
        /// The words below it.
        caption: Option<String>,
    },
    /// A voice note.
    Voice,
    /// A sticker.
    Sticker,
    /// A document.
    Document,
    /// A place.
    Location {
        /// Degrees north.
        lat: f64,
        /// Degrees east.
        long: f64,
    },
    /// A contact card.
    Contacts,
    /// A reaction to a message; without an emoji it is taken back.
    Reaction {
        /// The message.
        message: String,
        /// The emoji.
        emoji: Option<String>,
    },
    /// Something that the API cannot show, such as a poll.
    Unsupported {
        /// What it was, when Meta says so.
        kind: Option<String>,
    },
    /// An order from a catalogue.
    Order,
    /// Anything else: the fields of this object go into the message as they stand.
    Raw(Value),
    /// A message whose webhook comes late.
    Late(DateTime<Utc>, Box<Inbound>),
}

impl Inbound {
    /// Words, nothing else.
    pub fn text(body: &str) -> Inbound {
        Inbound::Text { body: body.to_string(), reply_to: None, forwarded: false }
    }

    /// The same, written at `when` though it is delivered now.
    pub fn at(self, when: DateTime<Utc>) -> Inbound {
        Inbound::Late(when, Box::new(self))
    }
}

/// What goes on the wire, and what the phone shows.
struct Letter {
    shown: CloudShown,
    kind: String,
    fields: Map<String, Value>,
}

impl Letter {
    /// A message whose content stands in a field of its kind's name.
    fn new(kind: &str, words: &str, content: Value) -> Letter {
        let fields = [(kind.to_string(), content)].into_iter().collect();
        Letter { shown: CloudShown::new(kind, words), kind: kind.to_string(), fields }
    }

    fn with(mut self, name: &str, value: Value) -> Letter {
        self.fields.insert(name.to_string(), value);
        self
    }
}

impl State {
    fn letter(&mut self, what: Inbound) -> Letter {
        match what {
            Inbound::Text { body, reply_to, forwarded } => {
                let mut letter = Letter::new("text", &body, json!({"body": body}));
                if forwarded {
                    letter = letter.with("context", json!({"forwarded": true}));
                }
                if let Some(id) = &reply_to {
                    letter = letter.with("context", self.context(id));
                }
                letter.shown.reply_to = reply_to;
                letter.shown.forwarded = forwarded;
                letter
            }
            Inbound::Image { caption } => {
                let mut image = self.received("image/jpeg", b"not really a picture");
                if let Some(caption) = &caption {
                    image["caption"] = json!(caption);
                }
                Letter::new("image", &caption.unwrap_or_default(), image)
            }
            Inbound::Voice => {
                let mut audio = self.received("audio/ogg; codecs=opus", b"not really a voice");
                audio["voice"] = json!(true);
                Letter::new("audio", "", audio)
            }
            Inbound::Sticker => {
                let mut sticker = self.received("image/webp", b"not really a sticker");
                sticker["animated"] = json!(false);
                Letter::new("sticker", "", sticker)
            }
            Inbound::Document => {
                let mut document = self.received("application/pdf", b"not really a document");
                document["filename"] = json!("letter.pdf");
                Letter::new("document", "", document)
            }
            Inbound::Location { lat, long } => Letter::new("location", "", json!({"latitude": lat, "longitude": long})),
            Inbound::Contacts => Letter::new("contacts", "", contact_card()),
            Inbound::Reaction { message, emoji } => reaction(message, emoji),
            Inbound::Unsupported { kind } => unsupported(kind),
            Inbound::Order => Letter::new("order", "", order()),
            Inbound::Raw(value) => {
                let fields = value.as_object().cloned().unwrap_or_default();
                let kind = fields.get("type").and_then(Value::as_str).unwrap_or("unknown").to_string();
                Letter { shown: CloudShown::new(&kind, ""), kind, fields }
            }
            Inbound::Late(_, what) => self.letter(*what),
        }
    }

    /// What an answer says of the message that it answers.
    fn context(&self, id: &str) -> Value {
        let own = self.message(id).filter(|(_, shown)| !shown.by_bot);
        let phone = own.and_then(|(owner, _)| self.people.get(&owner)?.card.phone.clone());
        json!({"from": phone.unwrap_or_else(|| self.options.number.clone()), "id": id})
    }

    /// Puts a letter into the chat and queues its webhook; answers its id.
    fn arrive(&mut self, person: i64, letter: Letter, at: DateTime<Utc>) -> String {
        let Letter { mut shown, kind, fields } = letter;
        shown.at = at;
        shown.status = "delivered".to_string();
        let id = self.put(person, shown);
        let mut message = json!({"id": id, "timestamp": at.timestamp().to_string(), "type": kind});
        if let Some(person) = self.people.get_mut(&person) {
            message["from_user_id"] = json!(person.card.user_id);
            if let Some(phone) = &person.card.phone {
                message["from"] = json!(phone);
            }
            person.wrote = Some(person.wrote.map_or(at, |wrote| wrote.max(at)));
        }
        for (name, value) in fields {
            message[name] = value;
        }
        let mut value = self.value_about(person);
        value["messages"] = json!([message]);
        let now = self.now();
        self.limits.came_in(now);
        self.hook("messages", value);
        id
    }
}

fn contact_card() -> Value {
    json!([{
        "name": {"formatted_name": "Dr Example", "first_name": "Example"},
        "phones": [{"phone": "+44 7700 900999", "wa_id": "447700900999", "type": "MOBILE"}],
    }])
}

fn reaction(message: String, emoji: Option<String>) -> Letter {
    let mut content = json!({"message_id": message});
    if let Some(emoji) = &emoji {
        content["emoji"] = json!(emoji);
    }
    let mut letter = Letter::new("reaction", &emoji.unwrap_or_default(), content);
    letter.shown.reply_to = Some(message);
    letter
}

fn unsupported(kind: Option<String>) -> Letter {
    let mut error = error::in_webhook(131051);
    error["title"] = json!("Message type unknown");
    error["message"] = json!("Message type unknown");
    if let Some(error) = error.as_object_mut() {
        error.remove("href");
    }
    let fields = [("errors".to_string(), json!([error]))].into_iter().collect();
    let shown = CloudShown::new("unsupported", "");
    let letter = Letter { shown, kind: "unsupported".to_string(), fields };
    match kind {
        Some(kind) => letter.with("unsupported", json!({"type": kind})),
        None => letter,
    }
}

fn order() -> Value {
    json!({
        "catalog_id": "194836987003835",
        "text": "",
        "product_items": [{"product_retailer_id": "di9ozbzfi4", "quantity": 2, "item_price": 30, "currency": "GBP"}],
    })
}

/// What a press of this button, or a choice of this row, sends. A message that has no such button is answered with a forged
/// reply, which a changed phone could send as well.
fn pressed(message: Option<&CloudShown>, id: &str) -> Letter {
    let row = message.and_then(|shown| shown.rows.iter().find(|row| row.id == id));
    if let Some(row) = row {
        let mut reply = json!({"id": row.id, "title": row.title});
        if let Some(description) = &row.description {
            reply["description"] = json!(description);
        }
        return Letter::new("interactive", &row.title, json!({"type": "list_reply", "list_reply": reply}));
    }
    let button = message.and_then(|shown| shown.buttons.iter().find(|button| button.id == id));
    let title = button.map_or(id, |button| button.title.as_str());
    if message.is_some_and(|shown| shown.kind == "template") {
        return Letter::new("button", title, json!({"payload": id, "text": title}));
    }
    let reply = json!({"type": "button_reply", "button_reply": {"id": id, "title": title}});
    Letter::new("interactive", title, reply)
}

impl Cloud {
    /// A person writes to the bot; answers the message's id.
    pub fn say(&self, person: i64, text: &str) -> String {
        self.say_with(person, Inbound::text(text))
    }

    /// A person sends something to the bot; answers the message's id.
    pub fn say_with(&self, person: i64, what: Inbound) -> String {
        let mut state = self.core.state();
        let at = match &what {
            Inbound::Late(at, _) => *at,
            _ => state.now(),
        };
        let letter = state.letter(what);
        state.arrive(person, letter, at)
    }

    /// A person presses a button of a message, or picks a row of its list; answers the id of the reply.
    pub fn press(&self, person: i64, message: &str, id: &str) -> String {
        let mut state = self.core.state();
        let target = state.message(message).filter(|(owner, _)| *owner == person).map(|(_, shown)| shown);
        let mut letter = pressed(target, id);
        letter.shown.reply_to = Some(message.to_string());
        let letter = letter.with("context", json!({"from": state.options.number, "id": message}));
        let now = state.now();
        state.arrive(person, letter, now)
    }
}
