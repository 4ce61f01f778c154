//! `lamppost sandbox`: an emulated Telegram on this machine, the real bot against it, and a page to play with.

use lamppost::app::{App, Clock};
use lamppost::config::Settings;
use lamppost::domain::clock::Clocks;
use lamppost::domain::signpost::{BUILT_IN, Signposts};
use lamppost::domain::street::TokenKind;
use lamppost::i18n::Words;
use lamppost::sandbox::world::{COORDINATORS, CORA, ELM_STREET, OAK_ROAD, OLU, SAM};
use lamppost::sandbox::{self, Emulator, Options};
use lamppost::store::Tx;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;
use tokio::sync::watch;

/// Where people of the sandbox can check what the council says.
const CONTACT: &str = "ashbrook.example or 01632 960000";
/// The council of the sandbox.
const COUNCIL: &str = "Ashbrook Council";
/// Its area.
const AREA: &str = "Ashbrook";

/// Runs the sandbox until Ctrl+C.
pub async fn sandbox(bind: SocketAddr, without_bot: bool) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let folder = tempfile::tempdir()?;
    let clock = sandbox::Clock::system();
    let now = clock.now().timestamp_millis();
    // Who plays at night wishes to see something happen: there it is morning.
    clock.advance(chrono::Duration::milliseconds(Clocks::default().not_quiet(now) - now));
    let options = Options { page: true, limits: true, ..Options::default() };
    let emulator = match Emulator::start(bind, clock.clone(), options.clone()).await {
        Ok(emulator) => emulator,
        // The usual port is taken: any free one will do.
        Err(_) => Emulator::start(SocketAddr::new(bind.ip(), 0), clock.clone(), options).await?,
    };
    sandbox::demo_world(&emulator);
    if without_bot {
        println!("{}", words.operator("sandbox", &[("link", emulator.api_url())]));
        tokio::signal::ctrl_c().await?;
        return Ok(ExitCode::SUCCESS);
    }
    let settings = Settings {
        token: emulator.token().into(),
        api_url: emulator.api_url(),
        database_url: format!("sqlite://{}/sandbox.db", folder.path().display()),
        key: "sandbox-key-that-opens-nothing-else".into(),
        old_key: None,
        spend_cap: 3_000,
        nation: "england".to_owned(),
        signposts: Signposts::read(BUILT_IN)?,
        council: COUNCIL.to_owned(),
        contact: CONTACT.to_owned(),
        routine_a_week: 2,
        clocks: Clocks::default(),
        font_dir: PathBuf::new(),
        http_bind: SocketAddr::from(([127, 0, 0, 1], 0)),
        send_per_second: 28,
        group_per_minute: 18,
        log_level: "warn".to_owned(),
        whatsapp: None,
    };
    super::log_to_stderr(&settings.log_level);
    let bot_clock: Clock = Arc::new(move || clock.now().timestamp_millis());
    let app = App::open(&settings, bot_clock).await?;
    app.show_menu().await?;
    settle_in(&app, &emulator).await?;
    println!("{}", words.operator("sandbox", &[("link", emulator.api_url())]));
    println!("{}", words.operator("sandbox-stop", &[]));
    let (stop, stopped) = watch::channel(false);
    tokio::spawn(async move {
        // Without a signal to wait for, the sandbox runs until it is killed.
        if tokio::signal::ctrl_c().await.is_ok() {
            let _ = stop.send(true);
        }
    });
    app.run(stopped).await?;
    Ok(ExitCode::SUCCESS)
}

/// Sets the streets up as a council would: an administrator and officer, a coordinator and approver, their chat, and two
/// invited streets.
async fn settle_in(app: &App, emulator: &Emulator) -> anyhow::Result<()> {
    let mut tx = Tx::begin(&app.db, chrono::Utc::now().timestamp_millis()).await?;
    let area = tx.add_area(AREA).await?.id;
    tx.commit().await?;
    let administrator = app.token(TokenKind::Administrator, None).await?;
    emulator.start_link(OLU, &administrator);
    for person in [CORA, OLU] {
        let coordinator = app.token(TokenKind::Coordinator, Some(area)).await?;
        emulator.start_link(person, &coordinator);
    }
    for (kind, person) in [(TokenKind::Officer, OLU), (TokenKind::Approver, CORA)] {
        let token = app.token(kind, Some(area)).await?;
        emulator.start_link(person, &token);
    }
    let desk = app.token(TokenKind::Desk, Some(area)).await?;
    emulator.startgroup(COORDINATORS, OLU, &desk);
    for street in [ELM_STREET, OAK_ROAD] {
        let token = app.token(TokenKind::Street, Some(area)).await?;
        emulator.startgroup(street, SAM, &token);
    }
    emulator.say(ELM_STREET, SAM, "/setup Elm Street, Ashbrook North");
    emulator.say(OAK_ROAD, SAM, "/setup Oak Road, Ashbrook North");
    Ok(())
}
