//! A street for tests: the real bot, a real database, and an emulated Telegram over HTTP, on a clock that stands still until it is moved.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "shared by several test binaries")]

use chrono::{DateTime, Duration, TimeZone, Utc};
use lamppost::app::App;
use lamppost::config::{Settings, WhatsappSettings};
use lamppost::domain::area::{Area, AreaKind};
use lamppost::domain::audit::check;
use lamppost::domain::clock::Clocks;
use lamppost::domain::role::{Held, Role as HeldRole};
use lamppost::domain::signpost::{BUILT_IN, Signposts};
use lamppost::domain::street::{Platform, TokenKind};
use lamppost::domain::whatsapp::StreetLinks;
use lamppost::domain::whatsapp::Terms;
use lamppost::sandbox::world::{COORDINATORS, CORA, DEV, ELM_STREET, OAK_ROAD, OLU, SAM};
use lamppost::sandbox::{Clock, Cloud, CloudOptions, Emulator, Options, Seen, TemplateState, demo_world};
use lamppost::service::{link_to, ready_words, street_on_whatsapp};
use lamppost::store::{Db, Tx};
use lamppost::web::{Hook, webhook};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Fay lives in Elm Street and has never written to the bot in private.
pub const FAY: i64 = 5_000_000_011;
/// Gus lives in Elm Street and has never written to the bot in private.
pub const GUS: i64 = 5_000_000_012;

/// A group that nobody has set up, small enough to have to move one day.
pub const PINE_CLOSE: i64 = -4_000_009;

/// The group of a partner organisation, until a coordinator has set it up.
pub const FOOD_BANK: i64 = -4_000_010;

/// Friday 13 March 2026, 10am in London.
pub fn friday_morning() -> DateTime<Utc> {
    Utc.with_ymd_and_hms(2026, 3, 13, 10, 0, 0).unwrap()
}

/// Hana lives in Birch Street, which has a group on WhatsApp only.
pub const HANA: i64 = 6_000_000_021;
/// Jon lives in Birch Street.
pub const JON: i64 = 6_000_000_022;
/// Ida lives in Elm Street, and is not in its Telegram group.
pub const IDA: i64 = 6_000_000_023;
/// Ada's own phone: she also writes on Telegram.
pub const ADAS_PHONE: i64 = 6_000_000_024;
/// The codes of streets on WhatsApp, as if they had been drawn.
const KNOWN_CODES: [(&str, &str); 2] = [("Birch Street", "B7R4H8T5"), ("Elm Street", "E9M4T7W3")];

/// The group that the neighbours of Birch Street have on WhatsApp.
pub const BIRCH_GROUP: i64 = 7_000_000_001;

pub struct Street {
    pub emulator: Emulator,
    pub cloud: Cloud,
    hook: tokio::task::AbortHandle,
    pub clock: Clock,
    pub app: App,
    pub settings: Settings,
    pub folder: tempfile::TempDir,
}

static NUMBER: AtomicU32 = AtomicU32::new(0);

/// The address of a database of its own: a file, or, when LAMPPOST_TEST_POSTGRES is set, a new database on that server.
pub async fn new_database(folder: &std::path::Path) -> String {
    let Ok(server) = std::env::var("LAMPPOST_TEST_POSTGRES") else {
        return format!("sqlite://{}/street.db", folder.display());
    };
    let name = format!("street_{}_{}", std::process::id(), NUMBER.fetch_add(1, Ordering::Relaxed));
    let pool = sqlx::PgPool::connect(&server).await.expect("the test server answers");
    let create = sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}"));
    sqlx::query(create).execute(&pool).await.expect("a database can be made");
    pool.close().await;
    let (base, _) = server.rsplit_once('/').expect("the address names a database");
    format!("{base}/{name}")
}

pub fn settings(emulator: &Emulator, database_url: String) -> Settings {
    Settings {
        token: emulator.token().into(),
        api_url: emulator.api_url(),
        database_url,
        key: "a key for tests that opens nothing".into(),
        old_key: None,
        spend_cap: 3_000,
        nation: "england".to_owned(),
        signposts: Signposts::read(BUILT_IN).expect("the built-in numbers can be read"),
        council: "Ashbrook Council".to_owned(),
        contact: "ashbrook.example".to_owned(),
        routine_a_week: 2,
        clocks: Clocks::default(),
        font_dir: PathBuf::new(),
        forgotten_file: PathBuf::new(),
        http_bind: SocketAddr::from(([127, 0, 0, 1], 0)),
        send_per_second: 28,
        group_per_minute: 18,
        log_level: "warn".to_owned(),
        whatsapp: None,
    }
}

/// The settings of an emulated number on WhatsApp.
pub fn whatsapp(cloud: &Cloud) -> WhatsappSettings {
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

/// An emulated number with everybody's phones, and the templates that Meta has approved.
pub async fn phones(clock: &Clock) -> Cloud {
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    let record = record().map(|path| {
        let folder = path.with_file_name("whatsapp");
        std::fs::create_dir_all(&folder).unwrap();
        folder.join(path.file_name().unwrap())
    });
    let options = CloudOptions { limits: true, record, ..CloudOptions::default() };
    let cloud = Cloud::start(any, clock.clone(), options).await.unwrap();
    for (id, name) in [(HANA, "Hana"), (JON, "Jon"), (IDA, "Ida"), (ADAS_PHONE, "Ada")] {
        cloud.person(id, name);
    }
    cloud.group(BIRCH_GROUP, "Birch Street neighbours", &[HANA, JON]);
    for template in lamppost::channel::whatsapp::templates::all().unwrap() {
        cloud.template(&template.name, &template.language, TemplateState::Approved, &template.body, &template.category);
        let titles: Vec<&str> = template.buttons.iter().map(String::as_str).collect();
        cloud.template_buttons(&template.name, &titles);
    }
    cloud
}

/// Serves what WhatsApp posts to, and tells the emulator where.
async fn serve_hook(app: &App, cloud: &Cloud) -> tokio::task::AbortHandle {
    let (door, clock, wake) = app.hook().expect("the bot has a number");
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let router = webhook(Hook { door, db: app.db.clone(), clock, wake });
    let task = tokio::spawn(async move { axum::serve(listener, router).await.unwrap() });
    cloud.subscribe(&format!("http://{address}/whatsapp/webhook")).await.unwrap();
    task.abort_handle()
}

fn record() -> Option<PathBuf> {
    std::env::var_os("LAMPPOST_RECORD").map(|folder| {
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        PathBuf::from(folder).join(format!("calls-{}-{number}.jsonl", std::process::id()))
    })
}

impl Street {
    /// A street where nothing has happened yet.
    pub async fn empty() -> Street {
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::at(friday_morning());
        let options = Options { limits: true, record: record(), ..Options::default() };
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        let emulator = Emulator::start(any, clock.clone(), options).await.unwrap();
        demo_world(&emulator);
        emulator.group(PINE_CLOSE, "Pine Close", lamppost::sandbox::GroupKind::Group);
        emulator.join(PINE_CLOSE, SAM, lamppost::sandbox::Role::Owner);
        emulator.join(PINE_CLOSE, 5_000_000_001, lamppost::sandbox::Role::Member);
        emulator.group(FOOD_BANK, "Food Bank", lamppost::sandbox::GroupKind::Group);
        emulator.join(FOOD_BANK, DEV, lamppost::sandbox::Role::Owner);
        for (id, name) in [(FAY, "Fay"), (GUS, "Gus")] {
            emulator.person(id, name, None);
            emulator.join(ELM_STREET, id, lamppost::sandbox::Role::Member);
        }
        let cloud = phones(&clock).await;
        let mut settings = settings(&emulator, new_database(folder.path()).await);
        settings.whatsapp = Some(whatsapp(&cloud));
        // Its own also where the database has no file.
        settings.forgotten_file = folder.path().join("street.db.forgotten");
        let app = open(&settings, &clock).await;
        let hook = serve_hook(&app, &cloud).await;
        Street { emulator, cloud, hook, clock, app, settings, folder }
    }

    /// A street of this name has links on WhatsApp: its code.
    pub async fn whatsapp(&self, name: &str) -> String {
        let mut tx = Tx::begin(&self.app.db, self.now()).await.unwrap();
        let area = tx.tree().await.unwrap().called("Ashbrook")[0].id;
        let (mut street, drawn) = street_on_whatsapp(&mut tx, name, area).await.unwrap().unwrap();
        // Codes are drawn by chance: tests know theirs beforehand.
        let code = KNOWN_CODES.iter().find(|(known, _)| *known == name).map_or(drawn, |(_, code)| (*code).to_owned());
        // Most conversations begin when somebody is let in: how a door is kept has tests of its own.
        street.newcomers_tell = true;
        tx.put_chat(street.clone());
        let [need, offer, help] = ready_words(&code).map(|words| link_to(&self.cloud.options().number, &words));
        let links = StreetLinks { chat_id: street.id, code: code.clone(), need, offer, help, made_at: self.now() };
        tx.put_links(&links).await.unwrap();
        tx.commit().await.unwrap();
        code
    }

    /// Two invited streets, a coordinators' chat, an administrator, a coordinator; everybody but Fay and Gus has
    /// opened a private chat.
    pub async fn set_up() -> Street {
        let mut street = Street::empty().await;
        let mut tx = Tx::begin(&street.app.db, street.now()).await.unwrap();
        let area = tx.add_area("Ashbrook").await.unwrap().id;
        tx.commit().await.unwrap();
        for person in [SAM, CORA, OLU, 5_000_000_001, 5_000_000_002, 5_000_000_003, 5_000_000_004, 5_000_000_005] {
            street.emulator.say(person, person, "/start");
        }
        street.settle().await;
        let token = street.app.token(TokenKind::Administrator, None).await.unwrap();
        street.emulator.start_link(OLU, &token);
        for coordinator in [CORA, OLU] {
            let token = street.app.token(TokenKind::Coordinator, Some(area)).await.unwrap();
            street.emulator.start_link(coordinator, &token);
        }
        let token = street.app.token(TokenKind::Desk, Some(area)).await.unwrap();
        street.emulator.startgroup(COORDINATORS, OLU, &token);
        for group in [ELM_STREET, OAK_ROAD] {
            let token = street.app.token(TokenKind::Street, Some(area)).await.unwrap();
            street.emulator.startgroup(group, SAM, &token);
        }
        street.settle().await;
        street.emulator.say(ELM_STREET, SAM, "/setup Elm Street, Ashbrook North");
        street.emulator.say(OAK_ROAD, SAM, "/setup Oak Road, Ashbrook North");
        street.settle().await;
        street.clock.advance(Duration::minutes(5));
        street.clock.set(friday_morning() + Duration::minutes(10));
        street.digests(false).await;
        street
    }

    /// Whether the coordinators' chat gets its digest at the usual times.
    pub async fn digests(&mut self, wanted: bool) {
        let mut tx = Tx::begin(&self.app.db, self.now()).await.unwrap();
        for mut desk in tx.chats_of(lamppost::domain::street::ChatKind::Desk, None).await.unwrap() {
            // The clock of a chat that was never set is set at the next look.
            desk.digest_due = wanted.then_some(0);
            tx.put_chat(desk);
        }
        for council in tx.tree().await.unwrap().all().map(|area| area.id).collect::<Vec<_>>() {
            tx.set_council_due(council, if wanted { 0 } else { i64::MAX }).await.unwrap();
        }
        tx.commit().await.unwrap();
        self.settle().await;
    }

    /// Olu becomes an officer of Ashbrook, and Cora an approver.
    pub async fn officers(&mut self) {
        let mut tx = Tx::begin(&self.app.db, self.now()).await.unwrap();
        let area = tx.tree().await.unwrap().called("Ashbrook")[0].id;
        tx.commit().await.unwrap();
        for (kind, person) in [(TokenKind::Officer, OLU), (TokenKind::Approver, CORA)] {
            let token = self.app.token(kind, Some(area)).await.unwrap();
            self.emulator.start_link(person, &token);
        }
        self.settle().await;
    }

    /// The words that the bot sent to a chat since then, in order.
    pub fn sent_to(&self, chat: i64, from: usize) -> Vec<String> {
        let sent = self.emulator.seen(from).into_iter();
        let sent = sent.filter_map(|s| if let Seen::Sent(posted) = s { Some(posted) } else { None });
        sent.filter(|posted| posted.chat == chat).map(|posted| plain(&posted.text)).collect()
    }

    /// A tree of two wards: Elm Street lies in Ashbrook North, which Cora looks after; Oak Road lies in Ashbrook South,
    /// which Olu looks after. Their chat looks after both.
    pub async fn two_wards(&self) {
        let mut tx = Tx::begin(self.db(), self.now()).await.unwrap();
        let council = tx.tree().await.unwrap().all().next().unwrap().clone();
        let mut wards = Vec::new();
        for (id, title) in [(9_001, "Ashbrook North"), (9_002, "Ashbrook South")] {
            let name = format!("Ashbrook / {title}");
            let (title, kind, parent_id) = (title.to_owned(), AreaKind::Ward, Some(council.id));
            wards.push(Area { id, name, title, kind, parent_id, code: String::new(), code_date: String::new() });
        }
        tx.put_areas(&wards).await.unwrap();
        for (address, ward) in [(ELM_STREET, &wards[0]), (OAK_ROAD, &wards[1])] {
            let mut chat = tx.chat_at(Platform::Telegram, &address.to_string()).await.unwrap().unwrap();
            (chat.area_id, chat.ward) = (Some(ward.id), ward.title.clone());
            tx.put_chat(chat);
        }
        for (address, ward) in [(CORA, &wards[0]), (OLU, &wards[1])] {
            let person = tx.person_at(Platform::Telegram, &address.to_string()).await.unwrap().unwrap().id;
            let role = HeldRole::Coordinator;
            tx.end_role(person, Held { area_id: council.id, role }).await.unwrap();
            tx.grant(person, Held { area_id: ward.id, role }, None).await.unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// Somebody becomes the safeguarding lead of everything.
    pub async fn make_lead(&self, address: i64) {
        let mut tx = Tx::begin(self.db(), self.now()).await.unwrap();
        let council = tx.tree().await.unwrap().all().next().unwrap().id;
        let person = tx.person_at(Platform::Telegram, &address.to_string()).await.unwrap().unwrap().id;
        tx.grant(person, Held { area_id: council, role: HeldRole::SafeguardingLead }, None).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// What the audit log says, in order: who did what, with people by their first names. Whether it is whole is asserted.
    pub async fn audit_log(&self) -> Vec<String> {
        let mut tx = Tx::begin(self.db(), self.now()).await.unwrap();
        let key = self.app.service.rules().key.clone();
        let (ends, lines) = tx.audit_log(&key).await.unwrap();
        check(&ends, &lines, &key).unwrap();
        let mut told = Vec::new();
        for line in lines {
            let who = match line.actor {
                Some(actor) => tx.person(actor).await.unwrap().map_or_else(String::new, |p| p.first_name),
                None => "the program".to_owned(),
            };
            told.push(format!("{who}: {} {} {}", line.act, line.subject, line.why).trim_end().to_owned());
        }
        told
    }

    pub fn now(&self) -> i64 {
        self.clock.now().timestamp_millis()
    }

    /// Lets the bot do everything that it can do now, and lets seconds pass while letters wait for their turn.
    pub async fn settle(&mut self) {
        for _ in 0..400 {
            loop {
                let came = self.cloud.flush().await;
                if self.app.step().await.unwrap() + came == 0 {
                    break;
                }
            }
            let next = self.app.db.next_letter_at().await.unwrap();
            if next.is_none_or(|at| at > self.now() + 300_000) {
                return;
            }
            self.clock.advance(Duration::seconds(1));
        }
        panic!("letters still wait after some minutes");
    }

    /// Stops the bot as a crash does, and starts it again on the same database.
    pub async fn restart(self) -> Street {
        self.restart_after(|_| ()).await
    }

    /// The same after something was done in the folder of the database.
    pub async fn restart_after(self, done: impl FnOnce(&std::path::Path)) -> Street {
        let Street { emulator, cloud, hook, clock, app, settings, folder } = self;
        hook.abort();
        app.db.close().await;
        drop(app);
        done(folder.path());
        let app = open(&settings, &clock).await;
        let hook = serve_hook(&app, &cloud).await;
        Street { emulator, cloud, hook, clock, app, settings, folder }
    }

    /// What is left in the queues: (place, state, count). Empty in a closed world.
    pub async fn left_over(&self) -> Vec<(String, i64)> {
        let mut left = Vec::new();
        for row in self.app.db.inbox_counts().await.unwrap() {
            left.push((format!("inbox {}", row.state), row.count));
        }
        for row in self.app.db.outbox_counts().await.unwrap() {
            left.push((format!("outbox {}", row.state), row.count));
        }
        left
    }

    /// Whether the database's file holds these bytes, after everything written has reached it.
    pub async fn file_holds(&self, text: &str) -> bool {
        let Db::Sqlite { write, .. } = &self.app.db else { panic!("only a file can be searched") };
        sqlx::query("PRAGMA wal_checkpoint(TRUNCATE)").execute(write).await.unwrap();
        let bytes = std::fs::read(self.folder.path().join("street.db")).unwrap();
        bytes.windows(text.len()).any(|window| window == text.as_bytes())
    }

    pub fn db(&self) -> &Db {
        &self.app.db
    }
}

async fn open(settings: &Settings, clock: &Clock) -> App {
    let clock = clock.clone();
    App::open(settings, Arc::new(move || clock.now().timestamp_millis())).await.unwrap()
}

/// A text without the marks that keep directions of writing apart.
pub fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
