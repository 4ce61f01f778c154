//! What the platform posts to us: the signature over the raw bytes, then the body taken apart, so that one odd part never
//! loses another. A message of a group is the neighbours' own talk, and is dropped before it is stored.

use crate::domain::event::Delivered;
use crate::domain::whatsapp::message_mark;
use hmac::{Hmac, KeyInit, Mac};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};

/// The length of `sha256=` and 64 hex digits.
const SIGNATURE: usize = 71;
/// The most letters of an unreadable body that are kept for whoever looks after the bot.
const ODD: usize = 4_000;

/// The door: who may knock, and for whom.
#[derive(Clone, Debug)]
pub struct Door {
    /// Under which bodies are signed.
    secret: SecretString,
    /// What the platform shows when it asks whether the address is ours.
    verify: SecretString,
    /// The number that we are, by the platform's id.
    number: String,
}

/// The question whether the address is ours.
#[derive(Debug, Deserialize)]
pub struct Question {
    /// What is asked for: `subscribe`.
    #[serde(rename = "hub.mode")]
    pub mode: Option<String>,
    /// What we agreed on.
    #[serde(rename = "hub.verify_token")]
    pub token: Option<String>,
    /// What is to be said back.
    #[serde(rename = "hub.challenge")]
    pub challenge: Option<String>,
}

/// The answer to a [`Question`].
#[derive(Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is ours: say this back.
    Ours(String),
    /// Somebody else asks.
    NotOurs,
    /// Something is missing.
    Unclear,
}

#[derive(Deserialize)]
struct Body<'a> {
    object: Option<String>,
    #[serde(borrow, default)]
    entry: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct Entry<'a> {
    #[serde(borrow, default)]
    changes: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
struct Change<'a> {
    #[serde(default)]
    field: String,
    #[serde(borrow)]
    value: Option<&'a RawValue>,
}

/// The parts of a value, none of them looked into.
#[derive(Deserialize)]
struct Parts<'a> {
    #[serde(borrow)]
    metadata: Option<&'a RawValue>,
    #[serde(borrow)]
    contacts: Option<&'a RawValue>,
    #[serde(borrow)]
    messages: Option<&'a RawValue>,
    #[serde(borrow)]
    statuses: Option<&'a RawValue>,
    #[serde(borrow)]
    user_preferences: Option<&'a RawValue>,
}

impl<'a> Parts<'a> {
    /// The items of one part; nothing for what is no list.
    fn items(part: Option<&'a RawValue>) -> Vec<&'a RawValue> {
        part.and_then(|part| serde_json::from_str(part.get()).ok()).unwrap_or_default()
    }

    /// For which number it is, by the platform's id.
    fn number(&self) -> Option<String> {
        let metadata: serde_json::Value = serde_json::from_str(self.metadata?.get()).ok()?;
        let number = &metadata["phone_number_id"];
        number.as_str().map(str::to_owned).or_else(|| number.as_i64().map(|number| number.to_string()))
    }
}

/// What tells one message or status from another.
#[derive(Deserialize)]
struct Glance {
    id: Option<String>,
    status: Option<String>,
    timestamp: Option<serde_json::Value>,
    group_id: Option<String>,
    recipient_type: Option<String>,
}

impl Door {
    /// A door for one number.
    #[must_use]
    pub fn new(secret: SecretString, verify: SecretString, number: String) -> Door {
        Door { secret, verify, number }
    }

    /// Whether the address is ours.
    #[must_use]
    pub fn asked(&self, question: &Question) -> Verdict {
        let (Some(mode), Some(token), Some(challenge)) = (&question.mode, &question.token, &question.challenge) else {
            return Verdict::Unclear;
        };
        let known = self.verify.expose_secret();
        // Compared by their marks, so that the time it takes tells nothing.
        let same = Sha256::digest(token.as_bytes()) == Sha256::digest(known.as_bytes());
        if mode == "subscribe" && same { Verdict::Ours(challenge.clone()) } else { Verdict::NotOurs }
    }

    /// Whether a body was signed by the platform: looked at byte by byte as it came, in constant time.
    #[must_use]
    pub fn is_signed(&self, signature: Option<&str>, body: &[u8]) -> bool {
        let Some(hexed) = signature.filter(|s| s.len() == SIGNATURE).and_then(|s| s.strip_prefix("sha256=")) else {
            return false;
        };
        let (Ok(given), Ok(mut mac)) =
            (hex::decode(hexed), Hmac::<Sha256>::new_from_slice(self.secret.expose_secret().as_bytes()))
        else {
            return false;
        };
        mac.update(body);
        mac.verify_slice(&given).is_ok()
    }

    /// Takes a body apart: each message, status and piece of news by itself, as it came, with a name by which the same one
    /// is known when it comes again.
    #[must_use]
    pub fn split(&self, body: &str) -> Vec<Delivered> {
        let mut pieces = Vec::new();
        match serde_json::from_str::<Body<'_>>(body) {
            Ok(whole) if whole.object.as_deref() == Some("whatsapp_business_account") => {
                for entry in whole.entry {
                    self.split_entry(entry.get(), &mut pieces);
                }
            }
            // Signed, and about something that is not ours.
            Ok(_) => {}
            Err(_) => pieces.push(odd(body)),
        }
        pieces
    }

    fn split_entry(&self, entry: &str, pieces: &mut Vec<Delivered>) {
        let Ok(known) = serde_json::from_str::<Entry<'_>>(entry) else {
            pieces.push(odd(entry));
            return;
        };
        for raw in known.changes {
            match serde_json::from_str::<Change<'_>>(raw.get()) {
                Ok(Change { field, value: Some(value) }) => self.split_change(&field, value.get(), pieces),
                _ => pieces.push(odd(raw.get())),
            }
        }
    }

    fn split_change(&self, field: &str, value: &str, pieces: &mut Vec<Delivered>) {
        if !matches!(field, "messages" | "user_preferences") {
            if !field.starts_with("group_") {
                pieces.push(piece("news", field, None, value));
            }
            return;
        }
        let Ok(parts) = serde_json::from_str::<Parts<'_>>(value) else {
            pieces.push(odd(value));
            return;
        };
        if parts.number().is_some_and(|number| number != self.number) {
            return;
        }
        let [messages, statuses, wishes] = [parts.messages, parts.statuses, parts.user_preferences].map(Parts::items);
        let before = pieces.len();
        let contacts = parts.contacts.map(RawValue::get);
        for message in &messages {
            match serde_json::from_str::<Glance>(message.get()) {
                Ok(glance) if glance.group_id.is_some() => {
                    metrics::counter!("lamppost_whatsapp_group_total").increment(1)
                }
                Ok(Glance { id: Some(id), .. }) => {
                    pieces.push(piece(
                        "message",
                        &format!("{} {}", self.number, message_mark(&id)),
                        contacts,
                        message.get(),
                    ));
                }
                _ => pieces.push(odd(message.get())),
            }
        }
        for status in &statuses {
            match serde_json::from_str::<Glance>(status.get()) {
                Ok(glance) if glance.recipient_type.as_deref() == Some("group") => {}
                Ok(Glance { id: Some(id), status: Some(word), timestamp, .. }) => {
                    let at = timestamp.map(|at| at.to_string()).unwrap_or_default();
                    pieces.push(piece(
                        "status",
                        &format!("{} {word} {}", message_mark(&id), at.trim_matches('"')),
                        None,
                        status.get(),
                    ));
                }
                _ => pieces.push(odd(status.get())),
            }
        }
        for wish in &wishes {
            pieces.push(piece("wish", &mark(wish.get()), None, wish.get()));
        }
        let grouped = !messages.is_empty() || !statuses.is_empty();
        if pieces.len() == before && !grouped {
            pieces.push(piece("news", "errors", None, value));
        }
    }
}

/// One piece: what it is, its name, who is spoken of, and the piece itself as it came.
fn piece(kind: &str, name: &str, contacts: Option<&str>, raw: &str) -> Delivered {
    let name = if kind == "news" { format!("{name} {}", mark(raw)) } else { name.to_owned() };
    let update_key = format!("{kind} {name}");
    let field = name.split(' ').next().unwrap_or_default();
    let field = if kind == "news" { format!(",\"field\":{}", serde_json::json!(field)) } else { String::new() };
    let contacts = contacts.map(|contacts| format!(",\"contacts\":{contacts}")).unwrap_or_default();
    let sender = if kind == "message" { sender(raw) } else { String::new() };
    Delivered { update_key, raw: format!("{{\"kind\":\"{kind}\"{field}{contacts},\"it\":{raw}}}"), sender }
}

/// A mark of who sent a message, for taking turns.
fn sender(raw: &str) -> String {
    let message: Option<serde_json::Value> = serde_json::from_str(raw).ok();
    let from = message.as_ref().and_then(|message| message.get("from_user_id").or(message.get("from")));
    from.and_then(serde_json::Value::as_str).map_or_else(String::new, |from| format!("w{}", mark(from)))
}

/// Something that cannot even be glanced at: kept, cut short, so that it is counted and seen.
fn odd(raw: &str) -> Delivered {
    let cut: String = raw.chars().take(ODD).collect();
    let it = serde_json::json!({"kind": "odd", "it": cut});
    Delivered { update_key: format!("odd {}", mark(raw)), raw: it.to_string(), sender: String::new() }
}

/// A short mark of a text.
fn mark(text: &str) -> String {
    hex::encode(&Sha256::digest(text.as_bytes())[..16])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const NUMBER: &str = "106540352242922";

    fn door() -> Door {
        Door::new("test-app-secret".into(), "OK".into(), NUMBER.into())
    }

    fn body(changes: &str) -> String {
        format!(r#"{{"object":"whatsapp_business_account","entry":[{{"id":"1","changes":[{changes}]}}]}}"#)
    }

    fn change(inside: &str) -> String {
        format!(
            r#"{{"field":"messages","value":{{"messaging_product":"whatsapp","metadata":{{"phone_number_id":"{NUMBER}"}},{inside}}}}}"#
        )
    }

    fn keys(body: &str) -> Vec<String> {
        door().split(body).into_iter().map(|piece| piece.update_key).collect()
    }

    #[test]
    fn only_what_the_platform_signed_comes_in() {
        let body = r#"{"object":"whatsapp_business_account","entry":[]}"#;
        let mut mac = Hmac::<Sha256>::new_from_slice(b"test-app-secret").unwrap();
        mac.update(body.as_bytes());
        let good = format!("sha256={}", hex::encode(mac.finalize().into_bytes()));
        let door = door();
        assert!(door.is_signed(Some(&good), body.as_bytes()));
        // Hex is hex in either case.
        assert!(door.is_signed(Some(&good.to_uppercase().replace("SHA256", "sha256")), body.as_bytes()));
        assert!(!door.is_signed(None, body.as_bytes()));
        assert!(!door.is_signed(Some(&good.replace("sha256=", "sha1=")), body.as_bytes()));
        assert!(!door.is_signed(Some(&good[..70]), body.as_bytes()));
        assert!(!door.is_signed(Some(&good), format!("{body} ").as_bytes()));
        assert!(!Door::new("another".into(), "OK".into(), NUMBER.into()).is_signed(Some(&good), body.as_bytes()));
    }

    #[test]
    fn the_address_is_ours_only_for_who_knows_the_token() {
        let ask = |mode: Option<&str>, token: Option<&str>, challenge: Option<&str>| {
            let own = |text: Option<&str>| text.map(str::to_owned);
            door().asked(&Question { mode: own(mode), token: own(token), challenge: own(challenge) })
        };
        assert_eq!(ask(Some("subscribe"), Some("OK"), Some("1158201444")), Verdict::Ours("1158201444".into()));
        assert_eq!(ask(Some("subscribe"), Some("no"), Some("1")), Verdict::NotOurs);
        assert_eq!(ask(Some("unsubscribe"), Some("OK"), Some("1")), Verdict::NotOurs);
        assert_eq!(ask(Some("subscribe"), Some("OK"), None), Verdict::Unclear);
    }

    #[test]
    fn each_part_comes_through_whatever_its_neighbours_are() {
        let text = |id: &str| format!(r#"{{"id":"{id}","type":"text","text":{{"body":"x"}}}}"#);
        let batch = [
            change(&format!(r#""messages":[{}]"#, text("A"))),
            change(&format!(r#""messages":[{},7,{}]"#, text("B"), text("C"))),
            change(r#""statuses":[{"id":"OUT","status":"delivered","timestamp":"1795336001"}]"#),
            r#"{"field":"message_template_status_update","value":{"event":"PAUSED"}}"#.to_owned(),
            "[]".to_owned(),
        ];
        let keys = keys(&body(&batch.join(",")));
        assert_eq!(keys.len(), 7, "{keys:?}");
        assert_eq!(keys[0], format!("message {NUMBER} {}", message_mark("A")));
        assert_eq!(keys[1], format!("message {NUMBER} {}", message_mark("B")));
        assert!(keys[2].starts_with("odd "));
        assert_eq!(keys[3], format!("message {NUMBER} {}", message_mark("C")));
        assert_eq!(keys[4], format!("status {} delivered 1795336001", message_mark("OUT")));
        assert!(keys[5].starts_with("news message_template_status_update "));
        assert!(keys[6].starts_with("odd "));
    }

    #[test]
    fn what_is_not_ours_is_not_stored() {
        let group = change(r#""messages":[{"id":"G","group_id":"Y2Fw","type":"text","text":{"body":"need ladder"}}]"#);
        let other = group.replace(NUMBER, "1").replace(r#""group_id":"Y2Fw","#, "");
        assert!(keys(&body(&group)).is_empty());
        assert!(keys(&body(&other)).is_empty());
        assert!(keys(r#"{"object":"page","entry":[{"id":"1","changes":[]}]}"#).is_empty());
        assert_eq!(keys("not JSON").len(), 1);
    }

    #[test]
    fn the_words_come_through_byte_by_byte() {
        let raw = r#"{"id":"E","type":"text","text":{"body":"need \ud83e\udd5b"}}"#;
        let pieces = door().split(&body(&change(&format!(r#""messages":[{raw}]"#))));
        assert!(pieces[0].raw.contains(raw));
    }

    proptest! {
        #[test]
        fn any_body_is_taken_apart_without_a_panic(text in "\\PC{0,200}") {
            let _ = door().split(&text);
            let _ = door().split(&body(&text));
            let _ = door().split(&body(&change(&text)));
            let _ = door().is_signed(Some(&text), text.as_bytes());
        }
    }
}
