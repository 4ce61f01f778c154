//! A town for the program to be killed in: streets, their people, and a coordinators' chat, written through the library.

use crate::street;
use lamppost::app::App;
use lamppost::domain::street::{Chat, ChatState, Platform, TokenKind};
use lamppost::sandbox::world::{COORDINATORS, CORA, OLU};
use lamppost::sandbox::{BotRights, Clock, Emulator, GroupKind, Options, demo_world};
use lamppost::store::{Db, Tx};
use std::net::SocketAddr;
use std::sync::Arc;

/// The key of `street::settings`: tokens made here are read by the program.
pub const KEY: &str = "a key for tests that opens nothing";
/// How many streets there are. Telegram lets a bot write once a second in each, so there are many.
const STREETS: usize = 120;
/// How many people there are.
pub const PEOPLE: usize = 300;

const FIRST: [&str; 20] = [
    "Zor", "Quel", "Brim", "Vask", "Tolv", "Yest", "Drun", "Plex", "Gwim", "Skel", "Hraf", "Ombr", "Ulth", "Jask",
    "Fenk", "Morv", "Xand", "Kwor", "Rulp", "Nirk",
];
const LAST: [&str; 15] = [
    "avel", "ombo", "ixa", "urdin", "eshka", "olwen", "itza", "ando", "ewick", "yrra", "obert", "ulga", "enzo",
    "artha", "iddle",
];

/// Somebody who lives in the town.
#[derive(Clone, Debug)]
pub struct Neighbour {
    pub id: i64,
    pub name: String,
}

pub struct World {
    pub emulator: Emulator,
    pub database_url: String,
    pub folder: tempfile::TempDir,
    /// The groups: their ids and titles.
    pub streets: Vec<(i64, String)>,
    pub people: Vec<Neighbour>,
}

impl World {
    pub async fn build() -> World {
        let folder = tempfile::tempdir().unwrap();
        let any = SocketAddr::from(([127, 0, 0, 1], 0));
        let emulator = Emulator::start(any, Clock::system(), Options::default()).await.unwrap();
        demo_world(&emulator);
        let mut world = World {
            database_url: street::new_database(folder.path()).await,
            emulator,
            folder,
            streets: Vec::new(),
            people: Vec::new(),
        };
        world.settle_people();
        let mut settings = street::settings(&world.emulator, world.database_url.clone());
        settings.forgotten_file = world.folder.path().join("forgotten");
        settings.send_per_second = 1_000_000;
        settings.group_per_minute = 1_000_000;
        // As the program's own: what is told of a new role does not wait for the morning.
        (settings.clocks.quiet_from, settings.clocks.quiet_to) = (3, 3);
        let mut app = App::open(&settings, Arc::new(|| chrono::Utc::now().timestamp_millis())).await.unwrap();
        let area = open_desk(&mut app, &world.emulator).await;
        world.found_streets(&app, area).await;
        app.step().await.unwrap();
        app.db.close().await;
        world
    }

    /// People with an account, who have let the bot write to them.
    fn settle_people(&mut self) {
        for (place, id) in (0..PEOPLE).zip(6_000_000_000..) {
            let name = format!("{}{}", FIRST[place % FIRST.len()], LAST[place / FIRST.len()]);
            self.emulator.person(id, &name, None);
            self.emulator.unblock_bot(id);
            self.people.push(Neighbour { id, name });
        }
    }

    async fn found_streets(&mut self, app: &App, area: i64) {
        let mut tx = Tx::begin(&app.db, chrono::Utc::now().timestamp_millis()).await.unwrap();
        for number in 1..=STREETS {
            let (id, title) = (-1_001_100_000_000 - number as i64, format!("Plum Lane {number}"));
            self.emulator.group(id, &title, GroupKind::Supergroup);
            let (row, place) = (tx.next_id("row").await.unwrap(), (Platform::Telegram, id.to_string()));
            let chat = Chat {
                state: ChatState::Active,
                ward: "Ashbrook North".to_owned(),
                area_id: Some(area),
                charter: true,
                ..Chat::new(row, place, title.clone(), tx.now())
            };
            tx.put_chat(chat);
            self.streets.push((id, title));
        }
        tx.commit().await.unwrap();
        for (id, _) in &self.streets {
            self.emulator.add_bot(*id, OLU, BotRights::Member);
        }
    }

    /// The memory, opened beside the program's own connection.
    pub async fn memory(&self) -> Db {
        Db::open(&self.database_url).await.unwrap()
    }

    /// What the program printed, to both of its outputs.
    pub fn printed(&self) -> String {
        let read = |name: &str| std::fs::read_to_string(self.folder.path().join(name)).unwrap_or_default();
        read("stdout.log") + &read("stderr.log")
    }

    /// No line that the program printed may hold a secret, somebody's name or somebody's words.
    pub fn assert_nothing_private_was_printed(&self, words: &str) {
        let printed = self.printed();
        assert!(printed.contains("at work"), "the log is kept");
        let (_, secret) = self.emulator.token().split_once(':').unwrap();
        let names = self.people.iter().map(|person| person.name.as_str());
        for private in names.chain([secret, KEY, words]) {
            let line = printed.lines().find(|line| line.contains(private));
            assert!(line.is_none(), "{private:?} was printed: {line:?}");
        }
    }
}

/// An administrator, a coordinator and a desk; the number of the area.
async fn open_desk(app: &mut App, emulator: &Emulator) -> i64 {
    let mut tx = Tx::begin(&app.db, chrono::Utc::now().timestamp_millis()).await.unwrap();
    let area = tx.add_area("Ashbrook").await.unwrap().id;
    tx.commit().await.unwrap();
    let token = app.token(TokenKind::Administrator, None).await.unwrap();
    emulator.start_link(OLU, &token);
    let token = app.token(TokenKind::Coordinator, Some(area)).await.unwrap();
    emulator.start_link(CORA, &token);
    let token = app.token(TokenKind::Desk, Some(area)).await.unwrap();
    emulator.startgroup(COORDINATORS, OLU, &token);
    app.step().await.unwrap();
    area
}
