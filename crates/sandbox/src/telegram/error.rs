//! Refusals, in the words of the real server.

use serde_json::{Map, Value, json};

/// What an API method answers: a result, or a refusal.
pub(super) type Reply = Result<Value, Refusal>;

/// A refusal: HTTP status, description and `parameters`.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Refusal {
    pub code: u16,
    pub description: String,
    pub parameters: Map<String, Value>,
}

impl Refusal {
    pub fn new(code: u16, description: impl Into<String>) -> Refusal {
        Refusal { code, description: description.into(), parameters: Map::new() }
    }

    /// 400 with the usual prefix.
    pub fn bad(what: impl AsRef<str>) -> Refusal {
        Refusal::new(400, format!("Bad Request: {}", what.as_ref()))
    }

    /// 403 with the usual prefix.
    pub fn forbidden(what: impl AsRef<str>) -> Refusal {
        Refusal::new(403, format!("Forbidden: {}", what.as_ref()))
    }

    /// 429 with `retry_after` in seconds.
    pub fn too_many(seconds: u64) -> Refusal {
        let mut refusal = Refusal::new(429, format!("Too Many Requests: retry after {seconds}"));
        refusal.parameters.insert("retry_after".into(), json!(seconds));
        refusal
    }

    /// 400 for a group that lives on as the supergroup `to`.
    pub fn migrated(to: i64) -> Refusal {
        let mut refusal = Refusal::bad("group chat was upgraded to a supergroup chat");
        refusal.parameters.insert("migrate_to_chat_id".into(), json!(to));
        refusal
    }

    /// Seconds for the `Retry-After` header, if any.
    pub fn retry_after(&self) -> Option<u64> {
        self.parameters.get("retry_after").and_then(Value::as_u64)
    }

    /// The body of the response.
    pub fn body(&self) -> Value {
        let mut body = Map::new();
        body.insert("ok".into(), json!(false));
        body.insert("error_code".into(), json!(self.code));
        body.insert("description".into(), json!(self.description));
        if !self.parameters.is_empty() {
            body.insert("parameters".into(), Value::Object(self.parameters.clone()));
        }
        Value::Object(body)
    }
}
