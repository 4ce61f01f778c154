//! `lamppost parked`: what could not be acted on, and another try.

use lamppost::config::Given;
use lamppost::i18n::Words;
use lamppost::store::Db;
use std::process::ExitCode;

/// Which of what is parked is tried again.
#[derive(Clone, Copy, Debug)]
pub enum Again {
    /// None: it is only listed.
    None,
    /// All.
    All,
    /// One, by its number.
    One(i64),
}

/// `lamppost parked [--again NUMBER | --all]`. The bot may be at work meanwhile, and takes it up within seconds.
pub async fn parked(given: &Given, again: Again) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let url = given.memory_to_read().map_err(|problem| anyhow::anyhow!(super::say(&words, &problem)))?;
    let db = Db::open(url).await?;
    let count = match again {
        Again::None => {
            let rows = db.parked().await?;
            for row in &rows {
                let at = chrono::DateTime::from_timestamp_millis(row.received_at).unwrap_or_default();
                let facts = [
                    ("number", row.id.to_string()),
                    ("platform", row.platform.clone()),
                    ("at", at.format("%Y-%m-%d %H:%M UTC").to_string()),
                    ("why", row.error.clone()),
                ];
                println!("{}", words.operator("parked-line", &facts));
            }
            let key = if rows.is_empty() { "parked-none" } else { "parked-next" };
            println!("{}", words.operator(key, &[]));
            return Ok(ExitCode::SUCCESS);
        }
        Again::All => db.replay(None).await?,
        Again::One(number) => db.replay(Some(number)).await?,
    };
    println!("{}", words.operator("parked-again", &[("count", count.to_string())]));
    Ok(if count > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
