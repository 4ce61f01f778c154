//! The page that shows the sandbox, and the control API behind it. Only for this machine.

mod control;
mod guard;
mod view;
mod whatsapp;

use std::sync::Arc;

use axum::Router;
use axum::http::header;
use axum::middleware;
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};

use super::story::Telling;
use super::telegram::Emulator;
use super::whatsapp::Cloud;

/// What the page's handlers share.
#[derive(Clone)]
struct Desk {
    emulator: Emulator,
    cloud: Option<Cloud>,
    telling: Telling,
}

/// The page at `/` and its API below `/sandbox/`. With a WhatsApp, its phones and groups are there too.
pub fn routes(emulator: Emulator, cloud: Option<Cloud>) -> Router {
    let desk = Arc::new(Desk { emulator, cloud, telling: Telling::default() });
    Router::new()
        .route("/", get(index))
        .route("/sandbox/style.css", get(style))
        .route("/sandbox/app.js", get(app))
        .route("/sandbox/chat.js", get(chat))
        .route("/sandbox/whatsapp.js", get(phones))
        .route("/sandbox/state", get(view::state))
        .route("/sandbox/say", post(control::say))
        .route("/sandbox/press", post(control::press))
        .route("/sandbox/open", post(control::open))
        .route("/sandbox/clock", post(control::clock))
        .route("/sandbox/story", post(control::story))
        .route("/sandbox/whatsapp/say", post(whatsapp::say))
        .route("/sandbox/whatsapp/press", post(whatsapp::press))
        .route("/sandbox/whatsapp/open", post(whatsapp::open))
        .route("/sandbox/whatsapp/forward", post(whatsapp::forward))
        .route("/sandbox/whatsapp/group", post(whatsapp::group))
        .layer(middleware::from_fn(guard::only_this_machine))
        .with_state(desk)
}

fn file(kind: &'static str, text: &'static str) -> Response {
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "no-cache"),
        (header::CONTENT_SECURITY_POLICY, policy),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
    ];
    (headers, text).into_response()
}

async fn index() -> Response {
    file("text/html; charset=utf-8", include_str!("index.html"))
}

async fn style() -> Response {
    file("text/css; charset=utf-8", include_str!("style.css"))
}

async fn app() -> Response {
    file("text/javascript; charset=utf-8", include_str!("app.js"))
}

async fn chat() -> Response {
    file("text/javascript; charset=utf-8", include_str!("chat.js"))
}

async fn phones() -> Response {
    file("text/javascript; charset=utf-8", include_str!("whatsapp.js"))
}
