//! What each subcommand does.

pub mod administrator;
pub mod areas;
mod explain;
pub mod export;
pub mod links;
pub mod parked;
mod sandbox;
mod serve;
mod timepiece;
pub mod whatsapp;

pub use sandbox::sandbox;
pub use serve::serve;

use lamppost::channel::whatsapp::graph::Graph;
use lamppost::config::{Given, Problem};
use lamppost::i18n::Words;
use lamppost::store::Db;
use std::process::ExitCode;

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
        Err(error) => {
            println!("{}", serve::why_not(&error, &settings, &words));
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
    println!("{:#}", explain::explained(text, &lexicon, &clocks, &words));
    Ok(ExitCode::SUCCESS)
}
