//! What each subcommand does.

pub mod administrator;
pub mod areas;
mod explain;
pub mod export;
pub mod links;
mod sandbox;
pub mod whatsapp;

pub use sandbox::sandbox;

use lamppost::app::{App, Clock};
use lamppost::channel::whatsapp::graph::Graph;
use lamppost::config::{Given, Problem, Settings};
use lamppost::i18n::Words;
use lamppost::store::Db;
use lamppost::store::lock::Lock;
use lamppost::web::{Hook, Web, webhook};
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// The wall clock.
fn wall_clock() -> Clock {
    Arc::new(|| chrono::Utc::now().timestamp_millis())
}

fn log_to_stderr(level: &str) {
    let filter = tracing_subscriber::EnvFilter::try_new(level).unwrap_or_else(|_| "info".into());
    // Only our own facts are logged: libraries' lines could hold addresses with a token in them.
    let filter = ["reqwest=off", "hyper=off", "sqlx=off", "h2=off", "rustls=off"]
        .iter()
        .filter_map(|directive| directive.parse().ok())
        .fold(filter, tracing_subscriber::EnvFilter::add_directive);
    tracing_subscriber::fmt().json().with_env_filter(filter).with_writer(std::io::stderr).init();
}

/// What is wrong with a setting, in words.
fn say(words: &Words, problem: &Problem) -> String {
    words.operator(problem.key, &[("setting", problem.setting.to_owned())])
}

/// `lamppost serve`
pub async fn serve(given: &Given) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let settings = match given.check() {
        Ok(settings) => settings,
        Err(problems) => {
            let why = problems.first().map_or_else(String::new, |p| say(&words, p));
            anyhow::bail!(words.operator("cannot-start", &[("why", why)]));
        }
    };
    log_to_stderr(given.log_level());
    let listener = match tokio::net::TcpListener::bind(settings.http_bind).await {
        Ok(listener) => listener,
        Err(_) => anyhow::bail!(words.operator("http-taken", &[])),
    };
    let (stop, stopped) = watch::channel(false);
    let stop = Arc::new(stop);
    let signals = tokio::spawn(stop_at_signal(stop.clone()));
    let mut told = stopped.clone();
    let (lock, app) = tokio::select! {
        ready = get_ready(&settings, &words) => ready?,
        _ = told.changed() => return Ok(ExitCode::SUCCESS),
    };
    let guard = tokio::spawn(stop_without_lock(lock, stop));
    let web = Web::new(app.db.clone(), app.answers.clone());
    let mut web_stop = stopped.clone();
    let mut router = web.router();
    if let Some((door, clock, wake)) = app.hook() {
        router = router.merge(webhook(Hook { door, db: app.db.clone(), clock, wake }));
    }
    let pages = axum::serve(listener, router).with_graceful_shutdown(async move {
        let _ = web_stop.changed().await;
    });
    tokio::spawn(async move { pages.await });
    tracing::info!("at work");
    let done = app.run(stopped).await;
    signals.abort();
    guard.abort();
    done.map(|()| ExitCode::SUCCESS)
}

/// Everything before the work: the right to act, the rooms wired, the first administrator, the menu.
async fn get_ready(settings: &Settings, words: &Words) -> anyhow::Result<(Lock, App)> {
    let lock = wait_for_turn(settings, words).await?;
    let app = App::open(settings, wall_clock()).await?;
    administrator::first_administrator(&app).await?;
    if let Err(error) = app.show_menu().await {
        tracing::warn!(%error, "the menu of commands could not be set");
    }
    Ok((lock, app))
}

/// Waits until no other process works on this database.
async fn wait_for_turn(settings: &Settings, words: &Words) -> anyhow::Result<Lock> {
    let mut told = false;
    loop {
        let lock = Lock::take(&settings.database_url).await;
        let Ok(lock) = lock else {
            anyhow::bail!(words.operator("database-bad", &[]));
        };
        match lock {
            Some(lock) => return Ok(lock),
            None if !told => {
                told = true;
                eprintln!("{}", words.operator("standby", &[]));
            }
            None => {}
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

/// Says stop when a signal does.
async fn stop_at_signal(stop: Arc<watch::Sender<bool>>) {
    let mut term = match signal(SignalKind::terminate()) {
        Ok(term) => term,
        Err(error) => {
            tracing::error!(%error, "no signal can be heard");
            return;
        }
    };
    tokio::select! {
        _ = term.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
    let _ = stop.send(true);
}

/// Says stop when the lock is lost.
async fn stop_without_lock(mut lock: Lock, stop: Arc<watch::Sender<bool>>) {
    while lock.holds().await {
        tokio::time::sleep(Duration::from_secs(5)).await;
    }
    tracing::error!("the lock on the database was lost: another process may act now");
    let _ = stop.send(true);
}

/// What is said of a file of settings that cannot be read.
pub fn broken_env() -> String {
    Words::load().map_or_else(|error| error.to_string(), |words| words.operator("broken-env", &[]))
}

/// `lamppost check`
pub async fn check(given: &Given) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let settings = match given.check() {
        Ok(settings) => settings,
        Err(problems) => {
            for problem in &problems {
                println!("{}", say(&words, problem));
            }
            return Ok(ExitCode::FAILURE);
        }
    };
    println!("{}", words.operator("form-good", &[]));
    let today = (&settings.clocks, chrono::Utc::now().timestamp_millis());
    for number in settings.signposts.stale(&settings.nation, true, today) {
        println!("{}", words.operator("stale-number", &[("name", number.called), ("number", number.number)]));
    }
    let mut code = ExitCode::SUCCESS;
    match Db::open(&settings.database_url).await {
        Ok(_) => println!("{}", words.operator("database-good", &[])),
        Err(_) => {
            println!("{}", words.operator("database-bad", &[]));
            code = ExitCode::FAILURE;
        }
    }
    match lamppost::app::who_am_i(&settings).await {
        Ok(bot) => println!("{}", words.operator("telegram-good", &[("bot", bot)])),
        Err(_) => {
            println!("{}", words.operator("telegram-bad", &[]));
            code = ExitCode::FAILURE;
        }
    }
    if let Some(given) = &settings.whatsapp {
        let graph = Graph::new(&given.api_url, &given.version, &given.number_id, given.token.clone())?;
        match graph.number("display_phone_number,verified_name").await {
            Ok(number) => {
                let shown = number["display_phone_number"].as_str().unwrap_or_default().to_owned();
                println!("{}", words.operator("whatsapp-good", &[("number", shown)]));
            }
            Err(error) => {
                println!("{}", words.operator("whatsapp-bad", &[("why", error.to_string())]));
                code = ExitCode::FAILURE;
            }
        }
    }
    Ok(code)
}

/// `lamppost explain`
pub fn explain(text: &str, given: &Given) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let clocks = match given.clocks() {
        Ok(clocks) => clocks,
        Err(problem) => anyhow::bail!(say(&words, &problem)),
    };
    let lexicon = Words::lexicon()?;
    println!("{:#}", explain::explained(text, (&lexicon, &clocks), &words));
    Ok(ExitCode::SUCCESS)
}
