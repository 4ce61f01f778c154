//! Who may hold a connection, and for how long: somebody who sends nothing, or slowly, takes no place from others.

use axum::Router;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use hyper::server::conn::http1;
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::service::TowerToHyperService;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

/// How long the head of a request may take to come, also of the next one on the same connection.
const HEAD_WITHIN: Duration = Duration::from_secs(10);
/// How long a whole request may take, with its body and our work.
const REQUEST_WITHIN: Duration = Duration::from_secs(20);
/// How long a connection lives at most.
const LIFE: Duration = Duration::from_secs(300);
/// How many requests are worked on at once.
const MOST_AT_ONCE: usize = 32;
/// How long answers on their way are waited for when the program is told to stop.
const STOP_WITHIN: Duration = Duration::from_secs(3);
/// What whoever comes when every place is taken is told; the platforms come again.
const FULL: &[u8] =
    b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\ncontent-length: 0\r\nconnection: close\r\n\r\n";

/// Serves pages until told to stop, to at most `most` connections at a time.
pub async fn listen(listener: TcpListener, router: Router, most: usize, mut stop: watch::Receiver<bool>) {
    let places = Arc::new(Semaphore::new(most));
    let router = router.layer(from_fn_with_state(Arc::new(Semaphore::new(MOST_AT_ONCE)), bounded));
    while !*stop.borrow() {
        let accepted = tokio::select! {
            accepted = listener.accept() => accepted,
            _ = stop.changed() => return,
        };
        let Ok((stream, _)) = accepted else {
            // No descriptor is left: whoever waits is served when one is free again.
            metrics::counter!("lamppost_http_refused_total", "why" => "descriptors").increment(1);
            tokio::time::sleep(Duration::from_millis(100)).await;
            continue;
        };
        let Ok(place) = places.clone().try_acquire_owned() else {
            metrics::counter!("lamppost_http_refused_total", "why" => "connections").increment(1);
            let _ = stream.try_write(FULL);
            continue;
        };
        let (router, stop) = (router.clone(), stop.clone());
        tokio::spawn(async move {
            serve_one(stream, router, stop).await;
            drop(place);
        });
    }
}

async fn serve_one(stream: TcpStream, router: Router, mut stop: watch::Receiver<bool>) {
    let connection = http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_WITHIN)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router));
    tokio::pin!(connection);
    tokio::select! {
        _ = tokio::time::timeout(LIFE, connection.as_mut()) => {}
        _ = stop.changed() => {
            connection.as_mut().graceful_shutdown();
            let _ = tokio::time::timeout(STOP_WITHIN, connection).await;
        }
    }
}

/// At most so many requests at once, and none for ever.
async fn bounded(State(places): State<Arc<Semaphore>>, request: Request, next: Next) -> Response {
    let Ok(_place) = places.try_acquire() else {
        metrics::counter!("lamppost_http_refused_total", "why" => "requests").increment(1);
        return StatusCode::SERVICE_UNAVAILABLE.into_response();
    };
    match tokio::time::timeout(REQUEST_WITHIN, next.run(request)).await {
        Ok(answer) => answer,
        Err(_) => StatusCode::REQUEST_TIMEOUT.into_response(),
    }
}
