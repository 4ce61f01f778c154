//! An emulated Telegram Bot API server: what a bot can ask of it, and what people do in it.
//!
//! Reading order: `model`, `media` and `state` (the world), `methods` (what the bot may call) with `send`, `files`, `copy`,
//! `edit`, `whisper`, `chats` and `answers`, `words`, `html`, `entities` and `markup` (how messages are read), `queue` and `poll` (updates),
//! `server`, `params` and `faults` (HTTP), `people`, `speech`, `links` and `watch` (the handle for
//! tests and the page).

mod answers;
mod chats;
mod copy;
mod edit;
mod emoji;
mod entities;
mod error;
mod faults;
mod files;
mod html;
mod limits;
mod links;
mod markup;
mod media;
mod methods;
mod model;
mod params;
mod people;
mod poll;
mod queue;
mod seen;
mod send;
mod server;
mod speech;
mod state;
mod watch;
mod whisper;
mod words;

use std::collections::{BTreeMap, HashMap};
use std::fs::File;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use tokio::net::TcpListener;
use tokio::sync::Notify;
use tokio::sync::watch as bell;
use tokio::task::AbortHandle;

pub use faults::{Fault, FaultKind};
pub use links::Link;
pub use media::{Media, Thing};
pub use model::{BotRights, GroupKind, Role};
pub use seen::{Button, ChatCard, Counts, PersonCard, Posted, Recorded, Seen, Shown};
pub use speech::Extra;

use super::clock::Clock;
use super::page;
use super::whatsapp::Cloud;
use super::wire::{CuttableListener, Wire};
use limits::Limits;
use model::Person;
use queue::Queue;
use state::{Bells, State};

/// How an emulator behaves.
#[derive(Clone, Debug)]
pub struct Options {
    /// Refuse what is over the rate limits, with 429.
    pub limits: bool,
    /// Append every call as a line of JSON to this file.
    pub record: Option<PathBuf>,
    /// The bot's token; the bot's id is the number before the colon.
    pub token: String,
    /// The bot's name after the `@`.
    pub bot_username: String,
    /// Serve the page and its control API.
    pub page: bool,
    /// The WhatsApp that the page shows beside it.
    pub whatsapp: Option<Cloud>,
    /// Keep calls and deeds in memory; `false` for benchmarks.
    pub keep_log: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            limits: false,
            record: None,
            token: "1000000001:SANDBOX-TOKEN-that-opens-nothing-else".to_string(),
            bot_username: "LamppostSandboxBot".to_string(),
            page: false,
            whatsapp: None,
            keep_log: true,
        }
    }
}

/// A running emulator. Clones are handles to the same one.
#[derive(Clone)]
pub struct Emulator {
    core: Arc<Core>,
}

/// What the server's tasks and the handles share.
struct Core {
    address: SocketAddr,
    clock: Clock,
    options: Options,
    bells: Arc<Bells>,
    state: Mutex<State>,
    faults: Mutex<Vec<Fault>>,
    latency: Mutex<Duration>,
    requests: Mutex<Vec<Recorded>>,
    record_file: Mutex<Option<File>>,
    last_poll: Mutex<Option<poll::LastPoll>>,
    task: Mutex<Option<AbortHandle>>,
}

/// Locks; a panic elsewhere does not stop the sandbox.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Core {
    fn state(&self) -> MutexGuard<'_, State> {
        lock(&self.state)
    }

    fn faults(&self) -> MutexGuard<'_, Vec<Fault>> {
        lock(&self.faults)
    }
}

impl Emulator {
    /// Starts a server on `addr`; port 0 takes a free one.
    pub async fn start(addr: SocketAddr, clock: Clock, options: Options) -> std::io::Result<Emulator> {
        let listener = TcpListener::bind(addr).await?;
        let address = listener.local_addr()?;
        let record_file = match &options.record {
            Some(path) => Some(File::options().create(true).append(true).open(path)?),
            None => None,
        };
        let bells = Arc::new(Bells { updates: Notify::new(), version: bell::Sender::new(0) });
        let state = first_state(&clock, &options, Arc::clone(&bells));
        let core = Arc::new(Core {
            address,
            clock,
            options,
            bells,
            state: Mutex::new(state),
            faults: Mutex::default(),
            latency: Mutex::default(),
            requests: Mutex::default(),
            record_file: Mutex::new(record_file),
            last_poll: Mutex::default(),
            task: Mutex::default(),
        });
        let emulator = Emulator { core };
        let mut routes = Router::new()
            .fallback(server::handle)
            .layer(DefaultBodyLimit::max(50 << 20))
            .with_state(Arc::clone(&emulator.core));
        if emulator.core.options.page {
            routes = routes.merge(page::routes(emulator.clone(), emulator.core.options.whatsapp.clone()));
        }
        let service = routes.into_make_service_with_connect_info::<Wire>();
        let serving = axum::serve(CuttableListener(listener), service);
        let task = tokio::spawn(async move {
            let _ = serving.await;
        });
        *lock(&emulator.core.task) = Some(task.abort_handle());
        Ok(emulator)
    }

    /// Stops taking connections.
    pub fn stop(&self) {
        if let Some(task) = lock(&self.core.task).take() {
            task.abort();
        }
    }

    /// The root of the API; the bot calls `{api_url}/bot{token}/{method}`.
    pub fn api_url(&self) -> String {
        format!("http://{}", self.core.address)
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.core.address
    }

    /// The bot's token.
    pub fn token(&self) -> &str {
        &self.core.options.token
    }

    /// The bot's name after the `@`.
    pub fn bot_username(&self) -> &str {
        &self.core.options.bot_username
    }

    /// The bot's id.
    pub fn bot_id(&self) -> i64 {
        bot_id(self.token())
    }

    /// The clock of this sandbox.
    pub fn clock(&self) -> &Clock {
        &self.core.clock
    }
}

fn bot_id(token: &str) -> i64 {
    let number = token.split(':').next().unwrap_or_default();
    number.parse().unwrap_or(1_000_000_001)
}

fn first_state(clock: &Clock, options: &Options, bells: Arc<Bells>) -> State {
    let mut bot = Person::new(bot_id(&options.token), "Lamppost", None);
    bot.is_bot = true;
    bot.language = None;
    bot.username = Some(options.bot_username.clone());
    State {
        clock: clock.clone(),
        bells,
        bot,
        people: BTreeMap::new(),
        chats: BTreeMap::new(),
        queue: Queue::new(710_000_001),
        presses: HashMap::new(),
        commands: BTreeMap::new(),
        webhook: String::new(),
        limits: Limits::new(options.limits),
        pollers: 0,
        keep_log: options.keep_log,
        seen: Vec::new(),
        counts: Counts::default(),
        last_private_message: 0,
        last_ephemeral: 0,
        last_file: 0,
        files: BTreeMap::new(),
        last_order: 0,
    }
}
