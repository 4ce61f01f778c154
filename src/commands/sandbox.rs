//! `lamppost sandbox`: an emulated Telegram and WhatsApp on this machine, the real bot against both, and a page to play with.

use lamppost::app::{App, Clock};
use lamppost::channel::whatsapp::templates;
use lamppost::config::{Settings, WhatsappSettings};
use lamppost::domain::clock::Clocks;
use lamppost::domain::signpost::{BUILT_IN, Signposts};
use lamppost::domain::street::TokenKind;
use lamppost::domain::whatsapp::{StreetLinks, Terms};
use lamppost::i18n::Words;
use lamppost::sandbox::world::{BIRCH_CHAT, COORDINATORS, CORA, ELM_CHAT, ELM_STREET, FAY, IDA, OAK_ROAD, OLU, SAM};
use lamppost::sandbox::{self, Cloud, CloudOptions, Emulator, Options, TemplateState};
use lamppost::service::{link_to, ready_words, street_on_whatsapp};
use lamppost::store::Tx;
use lamppost::web::{Hook, webhook};
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
    let cloud = phones(bind, &clock).await?;
    let options = Options { page: true, limits: true, whatsapp: Some(cloud.clone()), ..Options::default() };
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
    let settings = settings(&emulator, &cloud, folder.path())?;
    super::log_to_stderr(&settings.log_level);
    let bot_clock: Clock = Arc::new(move || clock.now().timestamp_millis());
    let mut app = App::open(&settings, bot_clock).await?;
    app.show_menu().await?;
    let area = settle_in(&app, &emulator).await?;
    serve_hook(&app, &cloud).await?;
    app.step().await?;
    for (street, group, neighbour) in [("Birch Street", BIRCH_CHAT, FAY), ("Elm Street", ELM_CHAT, IDA)] {
        pin_links(&app, &cloud, street, area, group, neighbour).await?;
    }
    cloud.deliver_by_itself();
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

/// The settings of a bot between the two emulators.
fn settings(emulator: &Emulator, cloud: &Cloud, folder: &std::path::Path) -> anyhow::Result<Settings> {
    Ok(Settings {
        token: emulator.token().into(),
        api_url: emulator.api_url(),
        database_url: format!("sqlite://{}/sandbox.db", folder.display()),
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
        forgotten_file: PathBuf::new(),
        http_bind: SocketAddr::from(([127, 0, 0, 1], 0)),
        send_per_second: 28,
        group_per_minute: 18,
        log_level: "warn".to_owned(),
        whatsapp: Some(number(cloud)),
    })
}

/// Sets the streets up as a council would: an administrator and officer, a coordinator and approver, their chat, and two
/// invited streets.
async fn settle_in(app: &App, emulator: &Emulator) -> anyhow::Result<i64> {
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
    Ok(area)
}

/// An emulated number on WhatsApp, with neighbours' phones and every template approved.
async fn phones(bind: SocketAddr, clock: &sandbox::Clock) -> anyhow::Result<Cloud> {
    let options = CloudOptions { limits: true, ..CloudOptions::default() };
    let cloud = Cloud::start(SocketAddr::new(bind.ip(), 0), clock.clone(), options).await?;
    sandbox::whatsapp_world(&cloud);
    for one in templates::all()? {
        cloud.template(&one.name, &one.language, TemplateState::Approved, &one.body, &one.category);
        let titles: Vec<&str> = one.buttons.iter().map(String::as_str).collect();
        cloud.template_buttons(&one.name, &titles);
    }
    Ok(cloud)
}

/// The settings of the emulated number.
fn number(cloud: &Cloud) -> WhatsappSettings {
    let options = cloud.options();
    WhatsappSettings {
        api_url: cloud.api_url(),
        version: "v26.0".to_owned(),
        number_id: options.phone_number_id.clone(),
        number: options.number.clone(),
        business_id: options.business_id.clone(),
        token: options.token.clone().into(),
        app_secret: options.app_secret.clone().into(),
        verify_token: options.verify_token.clone().into(),
        per_second: 40,
        terms: Terms { prices: [170, 170, 420], budget: 100_000, people_a_day: 250 },
    }
}

/// Serves what WhatsApp posts to, and tells the emulator where.
async fn serve_hook(app: &App, cloud: &Cloud) -> anyhow::Result<()> {
    let Some((door, clock, wake)) = app.hook() else { return Ok(()) };
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://{}/whatsapp/webhook", listener.local_addr()?);
    let pages = axum::serve(listener, webhook(Hook { door, db: app.db.clone(), clock, wake }));
    tokio::spawn(async move { pages.await });
    cloud.subscribe(&url).await.map_err(|why| anyhow::anyhow!(why))
}

/// Makes a street's links and pins them in the group that its neighbours have on WhatsApp.
async fn pin_links(
    app: &App,
    cloud: &Cloud,
    street: &str,
    area: i64,
    group: i64,
    neighbour: i64,
) -> anyhow::Result<()> {
    let now = chrono::Utc::now().timestamp_millis();
    let mut tx = Tx::begin(&app.db, now).await?;
    let Some((chat, code)) = street_on_whatsapp(&mut tx, street, area).await? else { return Ok(()) };
    let [need, offer, help] = ready_words(&code).map(|words| link_to(&cloud.options().number, &words));
    let links = StreetLinks { chat_id: chat.id, code, need, offer, help, made_at: now };
    tx.put_links(&links).await?;
    tx.commit().await?;
    cloud.group_say(group, neighbour, &super::links::pinned(&app.words, (&chat.name, COUNCIL), &links));
    Ok(())
}
