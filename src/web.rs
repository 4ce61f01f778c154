//! Health, metrics, and what WhatsApp posts to us, over HTTP.

mod listen;

pub use listen::listen;

use crate::channel::whatsapp::door::{Door, Question, Verdict};
use crate::domain::Time;
use crate::domain::street::Platform;
use crate::store::Db;
use crate::store::pulse::Pulse;
use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use tokio::sync::Notify;

/// What the pages look at while the bot is at work.
#[derive(Clone)]
pub struct Live {
    /// The memory.
    pub db: Db,
    /// Whether anything can be stored.
    pub pulse: Pulse,
    /// What time it is.
    pub clock: Arc<dyn Fn() -> Time + Send + Sync>,
    /// Whether the platform answered when it was last asked.
    pub answers: Arc<AtomicBool>,
    /// What WhatsApp posts to, where the council has a number there.
    pub hook: Option<Hook>,
}

/// The pages. They are there before the bot is at work, and while it waits for its database.
#[derive(Clone, Default)]
pub struct Web {
    live: Arc<RwLock<Option<Live>>>,
    metrics: Option<PrometheusHandle>,
}

impl Web {
    /// Pages of a bot that is not at work yet. Metrics are recorded from now on.
    #[must_use]
    pub fn new() -> Web {
        // A second recorder in one process (tests) is refused; the pages then show health only.
        Web { live: Arc::default(), metrics: PrometheusBuilder::new().install_recorder().ok() }
    }

    /// The bot is at work, or, with none, waits.
    pub fn show(&self, live: Option<Live>) {
        *self.live.write().unwrap_or_else(PoisonError::into_inner) = live;
    }

    fn live(&self) -> Option<Live> {
        self.live.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// The pages: `/healthz` (the process runs), `/readyz` (memory and platform answer, and something can be written),
    /// `/metrics` (Prometheus), and what WhatsApp posts to.
    pub fn router(self) -> Router {
        Router::new()
            .route("/healthz", get(|| async { "ok" }))
            .route("/readyz", get(ready))
            .route("/metrics", get(show_metrics))
            .route(WEBHOOK, get(asked_live).post(delivered_live))
            .layer(DefaultBodyLimit::max(MOST_BYTES))
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

/// Where WhatsApp posts to.
const WEBHOOK: &str = "/whatsapp/webhook";
/// The most bytes of what WhatsApp posts at once.
const MOST_BYTES: usize = 4 << 20;

/// Where WhatsApp posts to: `/whatsapp/webhook`.
pub fn webhook(hook: Hook) -> Router {
    Router::new().route(WEBHOOK, get(asked).post(delivered)).layer(DefaultBodyLimit::max(MOST_BYTES)).with_state(hook)
}

async fn asked_live(State(web): State<Web>, question: Query<Question>) -> (StatusCode, String) {
    match web.live() {
        Some(Live { hook: Some(hook), .. }) => asked(State(hook), question).await,
        Some(_) => (StatusCode::NOT_FOUND, String::new()),
        None => (StatusCode::SERVICE_UNAVAILABLE, String::new()),
    }
}

async fn delivered_live(State(web): State<Web>, headers: HeaderMap, body: Bytes) -> StatusCode {
    match web.live() {
        Some(Live { hook: Some(hook), pulse, .. }) if pulse.works() => delivered(State(hook), headers, body).await,
        Some(Live { hook: None, .. }) => StatusCode::NOT_FOUND,
        // Nothing can be stored now: it comes again.
        _ => StatusCode::SERVICE_UNAVAILABLE,
    }
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
    let Some(live) = web.live() else {
        return (StatusCode::SERVICE_UNAVAILABLE, "not at work yet");
    };
    // Written first: whatever else is wrong, that counts most.
    if !live.pulse.beat((live.clock)()).await.unwrap_or(false) {
        return (StatusCode::SERVICE_UNAVAILABLE, "nothing can be stored");
    }
    if !live.answers.load(Ordering::Relaxed) {
        return (StatusCode::SERVICE_UNAVAILABLE, "telegram does not answer");
    }
    (StatusCode::OK, "ready")
}

async fn show_metrics(State(web): State<Web>) -> (StatusCode, String) {
    let live = web.live();
    let Some(handle) = web.metrics else {
        return (StatusCode::SERVICE_UNAVAILABLE, String::new());
    };
    let Some(Live { db, .. }) = live else {
        return (StatusCode::OK, handle.render());
    };
    for (gauge, counts) in [("lamppost_outbox", db.outbox_counts().await), ("lamppost_inbox", db.inbox_counts().await)]
    {
        let counts = counts.unwrap_or_default();
        for state in ["waiting", "taken", "held", "dead", "unknown", "new", "parked"] {
            let value = counts.iter().find(|row| row.state == state).map_or(0, |row| row.count);
            metrics::gauge!(gauge, "state" => state).set(value as f64);
        }
    }
    (StatusCode::OK, handle.render())
}
