//! An emulated WhatsApp Cloud API: what a business can ask of it over HTTP, and what people do on their phones.
//!
//! Reading order: `model` and `state` (the world), `server` (HTTP) with `error`, `faults` and `check`, `outgoing`,
//! `interactive`, `template`, `limits` and `send` (messages of the bot), `account`, `links` and `media` (the rest of the API),
//! `hooks` and `deliver` (webhooks), `people`, `speech`, `groups` and `watch` (the handle for tests and the page), `ids`.

mod account;
mod check;
mod deliver;
mod error;
mod faults;
mod groups;
mod hooks;
mod ids;
mod interactive;
mod limits;
mod links;
mod media;
mod model;
mod outgoing;
mod people;
mod send;
mod server;
mod speech;
mod state;
mod template;
mod watch;

use std::fs::File;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use axum::extract::DefaultBodyLimit;
use tokio::net::TcpListener;
use tokio::sync::watch as bell;
use tokio::task::AbortHandle;

pub use faults::{CloudFault, CloudKind};
pub use model::{CloudButton, CloudRow, CloudShown, Contact, GroupLine, Reading};
pub use server::CloudCall;
pub use speech::Inbound;
pub use template::TemplateState;

use super::clock::Clock;
use super::wire::{CuttableListener, Wire};
use state::State;

/// How an emulator behaves.
#[derive(Clone, Debug)]
pub struct CloudOptions {
    /// The id of the bot's number.
    pub phone_number_id: String,
    /// The id of the business account.
    pub business_id: String,
    /// The bot's number, in digits.
    pub number: String,
    /// The access token that requests must bear.
    pub token: String,
    /// The secret that signs webhooks.
    pub app_secret: String,
    /// What the callback must know to be verified.
    pub verify_token: String,
    /// Append every request as a line of JSON to this file.
    pub record: Option<PathBuf>,
    /// Refuse what is over the pair limit, the throughput or the portfolio limit.
    pub limits: bool,
    /// How many people may be written to outside their window in 24 hours.
    pub portfolio: usize,
    /// Keep requests in memory; `false` for benchmarks.
    pub keep_log: bool,
}

impl Default for CloudOptions {
    fn default() -> CloudOptions {
        CloudOptions {
            phone_number_id: "106540352242922".to_string(),
            business_id: "102290129340398".to_string(),
            number: "441632960961".to_string(),
            token: "SANDBOX-TOKEN-that-opens-nothing-else".to_string(),
            app_secret: "sandbox-app-secret".to_string(),
            verify_token: "sandbox-verify-token".to_string(),
            record: None,
            limits: false,
            portfolio: 250,
            keep_log: true,
        }
    }
}

/// A running emulator. Clones are handles to the same one.
#[derive(Clone)]
pub struct Cloud {
    core: Arc<Core>,
}

impl std::fmt::Debug for Cloud {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Cloud").field("address", &self.core.address).finish_non_exhaustive()
    }
}

/// What the server's tasks and the handles share.
struct Core {
    address: SocketAddr,
    clock: Clock,
    options: CloudOptions,
    version: Arc<bell::Sender<u64>>,
    state: Mutex<State>,
    faults: Mutex<Vec<CloudFault>>,
    record_file: Mutex<Option<File>>,
    client: reqwest::Client,
    /// Held while webhooks are delivered, so that they go out one after the other.
    delivering: tokio::sync::Mutex<()>,
    task: Mutex<Option<AbortHandle>>,
    /// The task that delivers by itself.
    courier: Mutex<Option<AbortHandle>>,
}

/// Locks; a panic elsewhere does not stop the sandbox.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Core {
    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }
}

impl Cloud {
    /// Starts a server on `addr`; port 0 takes a free one.
    pub async fn start(addr: SocketAddr, clock: Clock, options: CloudOptions) -> std::io::Result<Cloud> {
        let listener = TcpListener::bind(addr).await?;
        let address = listener.local_addr()?;
        let record_file = match &options.record {
            Some(path) => Some(File::options().create(true).append(true).open(path)?),
            None => None,
        };
        let version = Arc::new(bell::Sender::new(0));
        let state = State::new(clock.clone(), options.clone(), Arc::clone(&version));
        let core = Arc::new(Core {
            address,
            clock,
            options,
            version,
            state: Mutex::new(state),
            faults: Mutex::default(),
            record_file: Mutex::new(record_file),
            client: deliver::client(),
            delivering: tokio::sync::Mutex::default(),
            task: Mutex::default(),
            courier: Mutex::default(),
        });
        let routes = Router::new()
            .fallback(server::handle)
            .layer(DefaultBodyLimit::max(server::MOST_BYTES))
            .with_state(Arc::clone(&core));
        let service = routes.into_make_service_with_connect_info::<Wire>();
        let serving = axum::serve(CuttableListener(listener), service);
        let task = tokio::spawn(async move {
            let _ = serving.await;
        });
        *lock(&core.task) = Some(task.abort_handle());
        Ok(Cloud { core })
    }

    /// Stops taking connections, and stops delivering by itself.
    pub fn stop(&self) {
        for task in [&self.core.task, &self.core.courier] {
            if let Some(task) = lock(task).take() {
                task.abort();
            }
        }
    }

    /// The root of the API; the bot calls `{api_url}/{version}/…`.
    pub fn api_url(&self) -> String {
        format!("http://{}", self.core.address)
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.core.address
    }

    /// How it was started.
    pub fn options(&self) -> &CloudOptions {
        &self.core.options
    }

    /// The clock of this sandbox.
    pub fn clock(&self) -> &Clock {
        &self.core.clock
    }
}
