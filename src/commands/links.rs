//! `lamppost whatsapp links`: a street's three short links, as text to pin and as a poster to print.

use lamppost::channel::whatsapp::graph::Graph;
use lamppost::config::{Given, WhatsappSettings};
use lamppost::documents::{Poster, poster};
use lamppost::domain::whatsapp::StreetLinks;
use lamppost::i18n::Words;
use lamppost::service::{link_to, ready_words, street_on_whatsapp};
use lamppost::store::{Db, Tx};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// What is asked for.
pub struct Wanted {
    /// The street's name.
    pub street: String,
    /// The area that it is in; empty when the street is known already.
    pub area: String,
    /// Where the files go.
    pub out: PathBuf,
}

/// Makes a street's links and writes them down.
pub async fn links(given: &Given, wanted: &Wanted) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let settings = match given.check() {
        Ok(settings) => settings,
        Err(problems) => {
            problems.iter().for_each(|problem| println!("{}", super::say(&words, problem)));
            return Ok(ExitCode::FAILURE);
        }
    };
    let Some(whatsapp) = settings.whatsapp else {
        anyhow::bail!(words.operator("whatsapp-off", &[]));
    };
    let Ok(db) = Db::open(&settings.database_url).await else {
        anyhow::bail!(words.operator("database-bad", &[]));
    };
    let now = chrono::Utc::now().timestamp_millis();
    let mut tx = Tx::begin(&db, now).await?;
    let area = match tx.tree().await?.called(&wanted.area).as_slice() {
        _ if wanted.area.is_empty() => 0,
        [one] => one.id,
        _ => anyhow::bail!(words.operator("whatsapp-no-area", &[("area", wanted.area.clone())])),
    };
    let Some((street, code)) = street_on_whatsapp(&mut tx, &wanted.street, area).await? else {
        anyhow::bail!(words.operator("whatsapp-no-street", &[("street", wanted.street.clone())]));
    };
    // The platform is slow: nobody waits for it with the memory in hand.
    tx.commit().await?;
    let [need, offer, help] = made(&whatsapp, &words, &code).await?;
    let mut tx = Tx::begin(&db, now).await?;
    let links = StreetLinks { chat_id: street.id, code, need, offer, help, made_at: now };
    tx.put_links(&links).await?;
    tx.commit().await?;
    let told = (street.name.as_str(), settings.council.as_str());
    println!("{}", write(&words, &wanted.out, told, &links)?);
    match poster(&poster_of(&words, told, &links), &settings.font_dir).await {
        Ok(png) => std::fs::write(wanted.out.join(format!("{}-poster.png", links.code)), png)?,
        // The links and the text are there all the same.
        Err(error) => eprintln!("{}", words.operator("whatsapp-no-poster", &[("why", error.to_string())])),
    }
    Ok(ExitCode::SUCCESS)
}

/// What the poster shows: its one link asks for nothing, so that joining the street is the first thing.
fn poster_of(words: &Words, (street, council): (&str, &str), links: &StreetLinks) -> Poster {
    let word = |key: &str| words.plain("en", &format!("poster-{key}"), &[("council", council.to_owned())]);
    Poster {
        language: "en".to_owned(),
        street: street.to_owned(),
        purposes: ["need", "help", "question"].map(word).to_vec(),
        scan: word("scan"),
        type_it: word("type"),
        link: links.help.clone(),
        promise: word("promise"),
        council: word("council"),
    }
}

/// The three links: short ones of the platform, else long ones that work without it.
async fn made(whatsapp: &WhatsappSettings, words: &Words, code: &str) -> anyhow::Result<[String; 3]> {
    let graph = Graph::new(&whatsapp.api_url, &whatsapp.version, &whatsapp.number_id, whatsapp.token.clone())?;
    let mut links = ready_words(code);
    let mut told = false;
    for link in &mut links {
        *link = match graph.short_link(link).await {
            Ok(short) => short,
            Err(error) => {
                if !std::mem::replace(&mut told, true) {
                    eprintln!("{}", words.operator("whatsapp-long-links", &[("why", error.to_string())]));
                }
                link_to(&whatsapp.number, link)
            }
        };
    }
    Ok(links)
}

/// Writes the text to pin; gives it back.
fn write(words: &Words, out: &Path, (street, council): (&str, &str), links: &StreetLinks) -> anyhow::Result<String> {
    let text = pinned(words, (street, council), links);
    let wrong = || anyhow::anyhow!(words.operator("export-no-folder", &[("folder", out.display().to_string())]));
    std::fs::create_dir_all(out).map_err(|_| wrong())?;
    let pin = out.join(format!("{}-pin.txt", links.code));
    std::fs::write(&pin, format!("{text}\n")).map_err(|_| wrong())?;
    Ok(text)
}

/// The text to pin in a street's own group.
pub fn pinned(words: &Words, (street, council): (&str, &str), links: &StreetLinks) -> String {
    let facts = [
        ("street", street.to_owned()),
        ("council", council.to_owned()),
        ("need", links.need.clone()),
        ("offer", links.offer.clone()),
        ("help", links.help.clone()),
        ("code", links.code.clone()),
    ];
    words.operator("whatsapp-pin", &facts)
}
