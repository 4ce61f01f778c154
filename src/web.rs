//! Health, metrics, and what WhatsApp posts to us, over HTTP.

use crate::channel::whatsapp::door::{Door, Question, Verdict};
use crate::domain::Time;
use crate::domain::street::Platform;
use crate::store::Db;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use tokio::sync::Notify;

/// What the pages look at.
#[derive(Clone)]
pub struct Web {
    db: Db,
    metrics: Option<PrometheusHandle>,
    /// Whether the platform answered when it was last asked.
    answers: Arc<AtomicBool>,
}

impl Web {
    /// Pages over this memory; `answers` says whether the platform does. Metrics are recorded from now on.
    #[must_use]
    pub fn new(db: Db, answers: Arc<AtomicBool>) -> Web {
        // A second recorder in one process (tests) is refused; the pages then show health only.
        let metrics = PrometheusBuilder::new().install_recorder().ok();
        Web { db, metrics, answers }
    }

    /// The pages: `/healthz` (the process runs), `/readyz` (memory and platform answer), `/metrics` (Prometheus).
    pub fn router(self) -> Router {
        Router::new()
            .route("/healthz", get(|| async { "ok" }))
            .route("/readyz", get(ready))
            .route("/metrics", get(show_metrics))
            .with_state(self)
    }
}

/// What WhatsApp's deliveries need.
#[derive(Clone)]
pub struct Hook {
    /// Who may bring what.
    pub door: Door,
    /// Where it is stored.
    pub db: Db,
    /// What time it is.
    pub clock: Arc<dyn Fn() -> Time + Send + Sync>,
    /// Who is told that something came.
    pub wake: Arc<Notify>,
}

/// The most bytes of what WhatsApp posts at once.
const MOST_BYTES: usize = 4 << 20;

/// Where WhatsApp posts to: `/whatsapp/webhook`.
pub fn webhook(hook: Hook) -> Router {
    Router::new()
        .route("/whatsapp/webhook", get(asked).post(delivered))
        .layer(DefaultBodyLimit::max(MOST_BYTES))
        .with_state(hook)
}

/// The platform asks whether the address is ours.
async fn asked(State(hook): State<Hook>, Query(question): Query<Question>) -> (StatusCode, String) {
    match hook.door.asked(&question) {
        Verdict::Ours(challenge) => (StatusCode::OK, challenge),
        Verdict::NotOurs => (StatusCode::FORBIDDEN, String::new()),
        Verdict::Unclear => (StatusCode::BAD_REQUEST, String::new()),
    }
}

/// The platform delivers: checked, stored, and only then answered. Whatever is signed is answered with 200, because the
/// platform would bring it again for a week.
async fn delivered(State(hook): State<Hook>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let signature = headers.get("x-hub-signature-256").and_then(|value| value.to_str().ok());
    if !hook.door.is_signed(signature, &body) {
        metrics::counter!("lamppost_whatsapp_refused_total").increment(1);
        return StatusCode::UNAUTHORIZED;
    }
    let pieces = hook.door.split(&String::from_utf8_lossy(&body));
    match hook.db.accept(Platform::Whatsapp.word(), &pieces, None, (hook.clock)()).await {
        Ok(_) => {
            hook.wake.notify_one();
            StatusCode::OK
        }
        Err(error) => {
            tracing::error!(%error, "what WhatsApp delivered could not be stored: it comes again");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}

async fn ready(State(web): State<Web>) -> (StatusCode, &'static str) {
    if !web.answers.load(Ordering::Relaxed) {
        return (StatusCode::SERVICE_UNAVAILABLE, "telegram does not answer");
    }
    match web.db.outbox_counts().await {
        Ok(_) => (StatusCode::OK, "ready"),
        Err(_) => (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer"),
    }
}

async fn show_metrics(State(web): State<Web>) -> (StatusCode, String) {
    let Some(handle) = web.metrics else {
        return (StatusCode::SERVICE_UNAVAILABLE, String::new());
    };
    for (gauge, counts) in
        [("lamppost_outbox", web.db.outbox_counts().await), ("lamppost_inbox", web.db.inbox_counts().await)]
    {
        let counts = counts.unwrap_or_default();
        for state in ["waiting", "taken", "held", "dead", "unknown", "new", "parked"] {
            let value = counts.iter().find(|row| row.state == state).map_or(0, |row| row.count);
            metrics::gauge!(gauge, "state" => state).set(value as f64);
        }
    }
    (StatusCode::OK, handle.render())
}
