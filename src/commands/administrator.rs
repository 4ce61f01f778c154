//! `lamppost administrator`: a link by which one person becomes an administrator.

use lamppost::app::{App, service, who_am_i};
use lamppost::config::Given;
use lamppost::i18n::Words;
use lamppost::store::{Db, Tx};
use std::io::IsTerminal;
use std::process::ExitCode;

/// Makes the link and prints it. With an administrator there, only when another one is wished for.
pub async fn administrator(given: &Given, another: bool) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let settings = match given.check() {
        Ok(settings) => settings,
        Err(problems) => {
            problems.iter().for_each(|problem| println!("{}", super::say(&words, problem)));
            return Ok(ExitCode::FAILURE);
        }
    };
    let Ok(bot) = who_am_i(&settings).await else {
        anyhow::bail!(words.operator("telegram-bad", &[]));
    };
    let Ok(db) = Db::open(&settings.database_url).await else {
        anyhow::bail!(words.operator("database-bad", &[]));
    };
    let mut tx = Tx::begin(&db, chrono::Utc::now().timestamp_millis()).await?;
    let token = service(&settings, &bot)?.administrator_token(&mut tx, another).await?;
    tx.commit().await?;
    let Some(token) = token else {
        println!("{}", words.operator("has-admin", &[]));
        return Ok(ExitCode::FAILURE);
    };
    println!("{}", words.operator("admin-link", &[("link", format!("https://t.me/{bot}?start={token}"))]));
    Ok(ExitCode::SUCCESS)
}

/// At the start: who sits at a terminal gets the link of the first administrator at once. A journal is read by others too, so
/// there only the command is named that makes one.
pub async fn first_administrator(app: &App) -> anyhow::Result<()> {
    if app.has_administrator().await? {
        return Ok(());
    }
    if !std::io::stdout().is_terminal() {
        println!("{}", app.words.operator("no-admin", &[]));
        return Ok(());
    }
    if let Some(link) = app.administrator_link().await? {
        println!("{}", app.words.operator("admin-link", &[("link", link)]));
    }
    Ok(())
}
