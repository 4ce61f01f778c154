//! The HTTP side: token, decoding, faults, the call itself, and the record of it.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::extract::{ConnectInfo, Request, State as Shared};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::Response;
use serde_json::{Value, json};

use super::error::Refusal;
use super::faults::{self, FaultKind};
use super::methods;
use super::params::Params;
use super::{Core, poll};
use crate::wire::Wire;

/// An answer before it is written: status, body, and seconds for `Retry-After`.
struct Answer {
    status: u16,
    body: String,
    retry_after: Option<u64>,
    json: bool,
}

impl Answer {
    fn result(result: &Value) -> Answer {
        Answer::raw(result.to_string())
    }

    fn raw(result: String) -> Answer {
        Answer { status: 200, body: format!("{{\"ok\":true,\"result\":{result}}}"), retry_after: None, json: true }
    }

    fn refusal(refusal: &Refusal) -> Answer {
        Answer {
            status: refusal.code,
            body: refusal.body().to_string(),
            retry_after: refusal.retry_after(),
            json: true,
        }
    }

    fn from(reply: Result<String, Refusal>) -> Answer {
        match reply {
            Ok(result) => Answer::raw(result),
            Err(refusal) => Answer::refusal(&refusal),
        }
    }

    fn response(self) -> Response {
        let mut response = Response::new(Body::from(self.body));
        *response.status_mut() = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let kind = if self.json { "application/json" } else { "text/html" };
        let headers = response.headers_mut();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
        if let Some(seconds) = self.retry_after {
            headers.insert(header::RETRY_AFTER, HeaderValue::from(seconds));
        }
        response
    }
}

/// Answers every request below `/bot`.
pub(super) async fn handle(
    Shared(core): Shared<Arc<Core>>,
    ConnectInfo(wire): ConnectInfo<Wire>,
    request: Request,
) -> Response {
    let path = request.uri().path().to_string();
    let named = path.strip_prefix("/bot").and_then(|rest| rest.split_once('/'));
    let Some((token, name)) = named else {
        return Answer::refusal(&Refusal::new(404, "Not Found")).response();
    };
    if token != core.options.token {
        return Answer::refusal(&Refusal::new(401, "Unauthorized")).response();
    }
    let method = methods::documented(name);
    let params = match Params::read(request).await {
        Ok(params) => params,
        Err(refusal) => return Answer::refusal(&refusal).response(),
    };
    let name = method.unwrap_or(name).to_string();
    let latency = core.latency();
    if !latency.is_zero() {
        tokio::time::sleep(latency).await;
    }
    let fault = faults::take(&mut core.faults(), &name, &params);
    let answer = answer(&core, &name, &params, fault.as_ref(), &wire).await;
    core.record(&name, &params, answer.status, &answer.body);
    answer.response()
}

async fn answer(core: &Core, method: &str, params: &Params, fault: Option<&FaultKind>, wire: &Wire) -> Answer {
    if let Some(instead) = instead(fault) {
        return instead;
    }
    match fault {
        Some(FaultKind::ResetBefore) => return cut(wire),
        Some(FaultKind::Hang(time)) => tokio::time::sleep(*time).await,
        Some(FaultKind::Duplicate) => core.state().queue.repeat_last_batch(),
        _ => {}
    }
    let mut answer = if method == "getUpdates" {
        Answer::from(poll::get_updates(core, params).await)
    } else {
        match core.state().call(method, params) {
            Ok(result) => Answer::result(&result),
            Err(refusal) => Answer::refusal(&refusal),
        }
    };
    match fault {
        Some(FaultKind::ResetAfter) => cut(wire),
        Some(FaultKind::HangAfter(time)) => {
            tokio::time::sleep(*time).await;
            answer
        }
        Some(FaultKind::TruncatedJson) => {
            let mut half = answer.body.len() / 2;
            while !answer.body.is_char_boundary(half) {
                half -= 1;
            }
            answer.body.truncate(half);
            answer
        }
        _ => answer,
    }
}

/// Faults that answer instead of the method.
fn instead(fault: Option<&FaultKind>) -> Option<Answer> {
    let refusal = match fault? {
        FaultKind::TooMany { retry_after } => Refusal::too_many(*retry_after),
        FaultKind::Server500 => Refusal::new(500, "Internal Server Error: restart"),
        FaultKind::Refuse { code, description } => Refusal::new(*code, description.clone()),
        FaultKind::BadGateway => {
            return Some(Answer {
                status: 502,
                body: "<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>".to_string(),
                retry_after: None,
                json: false,
            });
        }
        _ => return None,
    };
    Some(Answer::refusal(&refusal))
}

fn cut(wire: &Wire) -> Answer {
    wire.cut();
    Answer { status: 0, body: String::new(), retry_after: None, json: true }
}

impl Core {
    fn latency(&self) -> Duration {
        *super::lock(&self.latency)
    }

    /// Keeps a call in memory and in the file, as far as the options want it.
    fn record(&self, method: &str, params: &Params, status: u16, body: &str) {
        if !self.options.keep_log && self.options.record.is_none() {
            return;
        }
        let response = serde_json::from_str(body).unwrap_or_else(|_| json!(body));
        let recorded = super::Recorded {
            at: self.clock.now(),
            method: method.to_string(),
            params: Value::Object(params.fields.clone()),
            status,
            response,
        };
        if let Some(file) = super::lock(&self.record_file).as_mut() {
            use std::io::Write;
            let line = json!({
                "at": recorded.at,
                "method": recorded.method,
                "params": recorded.params,
                "status": recorded.status,
                "response": recorded.response,
            });
            let _ = writeln!(file, "{line}");
        }
        if self.options.keep_log {
            super::lock(&self.requests).push(recorded);
        }
    }
}
