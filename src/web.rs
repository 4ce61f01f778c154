//! Health and metrics over HTTP.

use crate::store::Db;
use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::get;
use metrics_exporter_prometheus::{PrometheusBuilder, PrometheusHandle};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

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
