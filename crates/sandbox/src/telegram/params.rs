//! The parameters of a request, however they were encoded, as typed JSON.

use std::collections::HashMap;

use axum::body::Bytes;
use axum::extract::{Form, FromRequest, Multipart, Query, Request};
use serde_json::{Map, Value, json};

use super::error::Refusal;
use super::files::Upload;

/// Named parameters of one request.
#[derive(Clone, Debug, Default)]
pub(super) struct Params {
    pub fields: Map<String, Value>,
    /// Uploaded files, by the name of their part.
    pub files: HashMap<String, Upload>,
}

const WHOLE_NUMBERS: [&str; 14] = [
    "chat_id",
    "from_chat_id",
    "message_id",
    "user_id",
    "offset",
    "limit",
    "timeout",
    "cache_time",
    "message_thread_id",
    "ephemeral_message_id",
    "receiver_user_id",
    "max_connections",
    "reply_to_message_id",
    "sender_chat_id",
];

const FLAGS: [&str; 9] = [
    "disable_notification",
    "protect_content",
    "show_caption_above_media",
    "show_alert",
    "drop_pending_updates",
    "is_big",
    "allow_sending_without_reply",
    "disable_web_page_preview",
    "return_bots",
];

const OBJECTS: [&str; 12] = [
    "reply_markup",
    "reply_parameters",
    "entities",
    "caption_entities",
    "allowed_updates",
    "commands",
    "scope",
    "reaction",
    "link_preview_options",
    "message_ids",
    "ephemeral_message_parameters",
    "media",
];

/// The largest body that is read: the largest file that a bot may send.
const MOST_BYTES: usize = 50 * 1024 * 1024;

impl Params {
    /// Reads query string, JSON, form or multipart, whichever the request has.
    pub async fn read(request: Request) -> Result<Params, Refusal> {
        let mut params = Params::default();
        if let Ok(Query(pairs)) = Query::<Vec<(String, String)>>::try_from_uri(request.uri()) {
            params.take(pairs);
        }
        let kind = request
            .headers()
            .get("content-type")
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
            .to_ascii_lowercase();
        if kind.starts_with("multipart/") {
            params.read_multipart(request).await?;
        } else if kind.starts_with("application/json") {
            params.read_json(request).await?;
        } else if kind.starts_with("application/x-www-form-urlencoded") && request.method() != axum::http::Method::GET {
            let form = Form::<Vec<(String, String)>>::from_request(request, &()).await;
            let Form(pairs) = form.map_err(|_| Refusal::bad("can't parse request body"))?;
            params.take(pairs);
        }
        Ok(params)
    }

    async fn read_json(&mut self, request: Request) -> Result<(), Refusal> {
        let body =
            Bytes::from_request(request, &()).await.map_err(|_| Refusal::new(413, "Request Entity Too Large"))?;
        if body.is_empty() {
            return Ok(());
        }
        match serde_json::from_slice::<Value>(&body) {
            Ok(Value::Object(fields)) => {
                let known = fields.into_iter().filter(|(_, value)| !value.is_null());
                self.fields.extend(known);
                Ok(())
            }
            Ok(_) => Err(Refusal::bad("object expected as request")),
            Err(_) if std::str::from_utf8(&body).is_err() => Err(Refusal::bad("strings must be encoded in UTF-8")),
            // A lone surrogate is the one escape that JSON allows and UTF-8 does not.
            Err(error) if ["surrogate", "hex escape"].iter().any(|w| error.to_string().contains(w)) => {
                Err(Refusal::bad("strings must be encoded in UTF-8"))
            }
            Err(_) => Err(Refusal::bad("can't parse JSON object")),
        }
    }

    async fn read_multipart(&mut self, request: Request) -> Result<(), Refusal> {
        let broken = || Refusal::bad("can't parse multipart request");
        // The whole body first: a part of it left unread would close the connection under the client's next call.
        let (head, body) = request.into_parts();
        let bytes = axum::body::to_bytes(body, MOST_BYTES).await;
        let bytes = bytes.map_err(|_| Refusal::new(413, "Request Entity Too Large"))?;
        let whole = Request::from_parts(head, axum::body::Body::from(bytes));
        let mut parts = Multipart::from_request(whole, &()).await.map_err(|_| broken())?;
        while let Some(part) = parts.next_field().await.map_err(|_| broken())? {
            let name = part.name().unwrap_or_default().to_string();
            let file = part.file_name().map(str::to_string);
            let kind = part.content_type().map(str::to_string);
            let bytes = part.bytes().await.map_err(|_| broken())?;
            match file {
                Some(file) => {
                    self.fields.insert(name.clone(), json!({"file_name": file, "file_size": bytes.len()}));
                    self.files.insert(name, Upload { name: file, kind, bytes });
                }
                None => {
                    let text = String::from_utf8(bytes.to_vec())
                        .map_err(|_| Refusal::bad("strings must be encoded in UTF-8"))?;
                    self.take(vec![(name, text)]);
                }
            }
        }
        Ok(())
    }

    fn take(&mut self, pairs: Vec<(String, String)>) {
        for (name, text) in pairs {
            let value = typed(&name, text);
            self.fields.insert(name, value);
        }
    }

    /// The value of `name`, if it was given.
    pub fn get(&self, name: &str) -> Option<&Value> {
        self.fields.get(name)
    }

    /// A whole number, given as a number or as its digits.
    pub fn int(&self, name: &str) -> Option<i64> {
        int(self.get(name)?)
    }

    /// A yes or no; absent is no.
    pub fn flag(&self, name: &str) -> bool {
        match self.get(name) {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) => truth(text),
            Some(Value::Number(number)) => number.as_i64() == Some(1),
            _ => false,
        }
    }

    /// A text; absent is empty.
    pub fn text(&self, name: &str) -> String {
        match self.get(name) {
            Some(Value::String(text)) => text.clone(),
            Some(Value::Number(number)) => number.to_string(),
            Some(Value::Bool(flag)) => flag.to_string(),
            _ => String::new(),
        }
    }

    /// An object or array, given as JSON or as a string that holds JSON.
    pub fn object(&self, name: &str) -> Result<Option<Value>, Refusal> {
        match self.get(name) {
            None => Ok(None),
            Some(Value::String(text)) if text.trim().is_empty() => Ok(None),
            Some(Value::String(text)) => serde_json::from_str(text).map(Some).map_err(|_| {
                let name = name.replace('_', " ");
                Refusal::bad(format!("can't parse {name} JSON object"))
            }),
            Some(value) => Ok(Some(value.clone())),
        }
    }
}

/// A whole number, given as a number or as its digits.
pub(super) fn int(value: &Value) -> Option<i64> {
    match value {
        Value::Number(number) => number.as_i64(),
        Value::String(text) => text.trim().parse().ok(),
        _ => None,
    }
}

fn truth(text: &str) -> bool {
    ["true", "yes", "1"].contains(&text.to_ascii_lowercase().as_str())
}

fn typed(name: &str, text: String) -> Value {
    if WHOLE_NUMBERS.contains(&name)
        && let Ok(number) = text.trim().parse::<i64>()
    {
        return json!(number);
    }
    if FLAGS.contains(&name) {
        return json!(truth(&text));
    }
    if OBJECTS.contains(&name)
        && let Ok(value) = serde_json::from_str::<Value>(&text)
    {
        return value;
    }
    Value::String(text)
}
