//! The HTTP side: token, version, path, faults, and the record of every request.

use std::sync::Arc;

use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, FromRequest, Multipart, Request, State as Shared};
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::{Map, Value, json};

use super::account::Query;
use super::error::Refusal;
use super::faults::{self, CloudKind};
use super::media::Upload;
use super::outgoing::{Address, is_read_mark};
use super::{Core, links, lock};
use crate::wire::Wire;

/// The largest body that is read: the largest document that may be uploaded.
pub(super) const MOST_BYTES: usize = 100 << 20;
/// The versions of the API that have not expired.
const VERSIONS: std::ops::RangeInclusive<u32> = 21..=26;

/// A request of the bot, and how it was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct CloudCall {
    /// `POST`, `GET` or `DELETE`.
    pub method: String,
    /// The path with its query.
    pub path: String,
    /// The body; a string when it is no JSON, null without one.
    pub body: Value,
    /// The HTTP status; 0 when the connection was dropped.
    pub status: u16,
}

/// A request as it is acted on.
struct Asked {
    method: String,
    path: String,
    parts: Vec<String>,
    query: Query,
    body: Value,
    file: Option<Upload>,
    authorised: bool,
}

/// An answer before it is written.
enum Answer {
    Json(u16, Value),
    File(String, Vec<u8>),
    Html(u16, &'static str),
    Cut,
}

impl From<Refusal> for Answer {
    fn from(refusal: Refusal) -> Answer {
        Answer::Json(refusal.status, refusal.body())
    }
}

impl Answer {
    fn status(&self) -> u16 {
        match self {
            Answer::Json(status, _) | Answer::Html(status, _) => *status,
            Answer::File(..) => 200,
            Answer::Cut => 0,
        }
    }

    /// What the record keeps of it.
    fn value(&self) -> Value {
        match self {
            Answer::Json(_, value) => value.clone(),
            Answer::Html(_, page) => json!(page),
            Answer::File(kind, bytes) => json!({"file": kind, "bytes": bytes.len()}),
            Answer::Cut => Value::Null,
        }
    }

    fn response(self) -> Response {
        let status = StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let (kind, body) = match self {
            Answer::Json(_, value) => ("application/json; charset=UTF-8".to_string(), Body::from(value.to_string())),
            Answer::Html(_, page) => ("text/html".to_string(), Body::from(page)),
            Answer::File(kind, bytes) => (kind, Body::from(bytes)),
            Answer::Cut => ("text/plain".to_string(), Body::empty()),
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        if let Ok(kind) = HeaderValue::from_str(&kind) {
            response.headers_mut().insert(header::CONTENT_TYPE, kind);
        }
        response
    }
}

/// Answers every request.
pub(super) async fn handle(
    Shared(core): Shared<Arc<Core>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    request: Request,
) -> Response {
    let mut asked = Asked::read(request, &core.options.token).await;
    let fault = if asked.authorised { core.fault(&asked) } else { None };
    let answer = match fault {
        Some(CloudKind::Code(code)) => Refusal::code(code).into(),
        Some(CloudKind::Html502) => Answer::Html(502, "<html><body><h1>502 Bad Gateway</h1></body></html>"),
        Some(CloudKind::Http500) => Answer::Json(500, unknown_error()),
        Some(CloudKind::CutBefore) => Answer::Cut,
        Some(CloudKind::CutAfter) => {
            core.answer(&mut asked);
            Answer::Cut
        }
        Some(CloudKind::HangAfter(time)) => {
            let answer = core.answer(&mut asked);
            tokio::time::sleep(time).await;
            answer
        }
        None => core.answer(&mut asked),
    };
    if matches!(answer, Answer::Cut) {
        wire.cut();
    }
    core.record(asked, &answer);
    answer.response()
}

fn unknown_error() -> Value {
    let message = "An unknown error has occurred.";
    json!({"error": {"message": message, "type": "OAuthException", "code": 1, "fbtrace_id": "AbCdEfGh"}})
}

impl Asked {
    async fn read(request: Request, token: &str) -> Asked {
        let uri = request.uri();
        let query = reqwest::Url::parse(&format!("http://sandbox{uri}"));
        let query = query.map(|url| url.query_pairs().into_owned().collect()).unwrap_or_default();
        let mut asked = Asked {
            method: request.method().to_string(),
            path: uri.to_string(),
            parts: uri.path().split('/').filter(|part| !part.is_empty()).map(str::to_string).collect(),
            query,
            body: Value::Null,
            file: None,
            authorised: authorised(request.headers(), token),
        };
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        if kind.is_some_and(|kind| kind.starts_with("multipart/")) {
            asked.read_parts(request).await;
        } else if let Ok(bytes) = to_bytes(request.into_body(), MOST_BYTES).await
            && !bytes.is_empty()
        {
            let text = String::from_utf8_lossy(&bytes);
            asked.body = serde_json::from_str(&text).unwrap_or_else(|_| json!(text));
        }
        asked
    }

    async fn read_parts(&mut self, request: Request) {
        let Ok(mut parts) = Multipart::from_request(request, &()).await else { return };
        let mut fields = Map::new();
        while let Ok(Some(part)) = parts.next_field().await {
            let name = part.name().unwrap_or_default().to_string();
            let kind = part.content_type().map(str::to_string);
            let is_file = part.file_name().is_some();
            let Ok(bytes) = part.bytes().await else { return };
            if is_file {
                fields.insert(name, json!({"bytes": bytes.len()}));
                self.file = Some(Upload { kind: kind.unwrap_or_default(), bytes: bytes.to_vec() });
            } else {
                fields.insert(name, json!(String::from_utf8_lossy(&bytes)));
            }
        }
        self.body = Value::Object(fields);
    }

    /// The body, or the query where Graph takes either.
    fn parameters(&self) -> Value {
        match &self.body {
            Value::Object(_) => self.body.clone(),
            _ => json!(self.query),
        }
    }
}

fn authorised(headers: &HeaderMap, token: &str) -> bool {
    let header = headers.get(header::AUTHORIZATION).and_then(|value| value.to_str().ok());
    header.and_then(|value| value.strip_prefix("Bearer ")) == Some(token)
}

/// `v26.0` and its living elders.
fn is_version(part: &str) -> bool {
    let number = part.strip_prefix('v').and_then(|number| number.strip_suffix(".0"));
    number.and_then(|number| number.parse().ok()).is_some_and(|number| VERSIONS.contains(&number))
}

impl Core {
    fn fault(&self, asked: &Asked) -> Option<CloudKind> {
        let mut parts: Vec<&str> = asked.parts.iter().map(String::as_str).collect();
        if is_read_mark(&asked.body)
            && let Some(last) = parts.last_mut()
        {
            *last = "read";
        }
        let text = |key: &str| asked.body[key].as_str().map(str::to_string);
        let to = text("to").map(Address::Phone).or_else(|| text("recipient").map(Address::User));
        let to = to.and_then(|to| self.state().person_at(&to));
        faults::take(&mut lock(&self.faults), &parts, to)
    }

    fn answer(&self, asked: &mut Asked) -> Answer {
        let parts: Vec<&str> = asked.parts.iter().map(String::as_str).collect();
        // The picture of a link lies where anybody can see it.
        if let ["qr", picture] = parts.as_slice() {
            let code = picture.trim_end_matches(".svg");
            return Answer::File("image/svg+xml".to_string(), links::picture(code).into_bytes());
        }
        if !asked.authorised {
            return Refusal::code(190).into();
        }
        if parts == ["attachments"] {
            let id = asked.query.get("mid").map(String::as_str).unwrap_or_default();
            return match self.state().download(id) {
                Some(file) => Answer::File(file.kind.clone(), file.bytes.clone()),
                None => Answer::Html(404, "<html><body>Not found</body></html>"),
            };
        }
        let result = match parts.as_slice() {
            [version, rest @ ..] if is_version(version) => {
                let rest: Vec<String> = rest.iter().map(ToString::to_string).collect();
                self.graph(asked, &rest, version.to_string())
            }
            _ => Err(Refusal::nothing_there(&asked.method, parts.first().copied().unwrap_or_default())),
        };
        result.map_or_else(Answer::from, |value| Answer::Json(200, value))
    }

    /// The paths of the API below its version.
    fn graph(&self, asked: &mut Asked, parts: &[String], version: String) -> Result<Value, Refusal> {
        let parts: Vec<&str> = parts.iter().map(String::as_str).collect();
        let api = format!("http://{}", self.address);
        let address = format!("{api}/{version}/{}", parts.join("/"));
        let (number, business) = (self.options.phone_number_id.as_str(), self.options.business_id.as_str());
        let mut state = self.state();
        match (asked.method.as_str(), parts.as_slice()) {
            ("POST", [id, "messages"]) if *id == number => state.messages(&asked.body),
            ("GET", [id]) if *id == number => state.number(&asked.query),
            ("POST", [id, "message_qrdls"]) if *id == number => state.make_link(&asked.parameters(), &api),
            ("GET", [id, "message_qrdls"]) if *id == number => Ok(state.list_links(None, &asked.query, &api, &address)),
            ("GET", [id, "message_qrdls", code]) if *id == number => {
                Ok(state.list_links(Some(code), &asked.query, &api, &address))
            }
            ("DELETE", [id, "message_qrdls", code]) if *id == number => state.delete_link(code),
            ("POST", [id, "media"]) if *id == number => state.upload(&asked.body, asked.file.take()),
            ("GET", [id, "message_templates"]) if *id == business => state.list_templates(&asked.query, &address),
            ("POST", [id, "message_templates"]) if *id == business => state.submit_template(&asked.body),
            ("DELETE", [id, "message_templates"]) if *id == business => state.delete_template(&asked.query),
            ("GET", [id]) => state.file_card(id, &api),
            ("DELETE", [id]) => state.delete_file(id),
            (method, parts) => Err(Refusal::nothing_there(method, parts.first().copied().unwrap_or_default())),
        }
    }

    /// Keeps a request in memory and in the file, as far as the options want it.
    fn record(&self, asked: Asked, answer: &Answer) {
        let call = CloudCall { method: asked.method, path: asked.path, body: asked.body, status: answer.status() };
        if let Some(file) = lock(&self.record_file).as_mut() {
            use std::io::Write;
            let line = json!({
                "method": call.method,
                "path": call.path,
                "body": call.body,
                "status": call.status,
                "answer": answer.value(),
            });
            let _ = writeln!(file, "{line}");
        }
        let mut state = self.state();
        if self.options.keep_log {
            state.calls.push(call);
        }
        state.touch();
    }
}
