//! What is measured and published, from what really happened in a street.

use crate::street::{self, Street};
use chrono::Duration;
use lamppost::domain::area::{Area, AreaKind};
use lamppost::domain::broadcast::{Broadcast, Delivery, DeliveryKind, DeliveryState};
use lamppost::domain::disclosure::{ALL_WARDS, Row, Shown, publish};
use lamppost::domain::facts::{Facts, NeedFact, Whose};
use lamppost::domain::lifecycle::State;
use lamppost::domain::period::Period;
use lamppost::domain::street::{Platform, TokenKind};
use lamppost::domain::{DAY, HOUR, MINUTE, Time};
use lamppost::sandbox::Role;
use lamppost::sandbox::world::*;
use lamppost::store::{Db, Tx};
use std::process::Command;

impl Street {
    async fn later(&mut self, minutes: i64) {
        self.clock.advance(Duration::minutes(minutes));
        self.settle().await;
    }

    async fn say(&mut self, chat: i64, person: i64, text: &str) {
        self.emulator.say(chat, person, text);
        self.settle().await;
    }

    /// The code of the newest need.
    async fn code(&self) -> String {
        #[derive(serde::Deserialize)]
        struct Code {
            code: String,
        }
        let newest = lamppost::store::db::both("SELECT code FROM needs ORDER BY id DESC LIMIT 1");
        let rows: Vec<Code> = self.db().rows(newest, &[]).await.unwrap();
        rows[0].code.clone()
    }

    async fn whose(&self) -> (i64, Whose) {
        let tree = self.db().tree().await.unwrap();
        let council = tree.all().find(|area| area.parent_id.is_none()).unwrap().id;
        (council, Whose::council(&tree, council))
    }

    async fn facts(&self, ward: &str) -> Facts {
        let (_, whose) = self.whose().await;
        self.db().facts(&whose.in_ward(ward), (self.now() - 60 * DAY, self.now())).await.unwrap()
    }

    async fn published(&self) -> Vec<Row> {
        let (council, _) = self.whose().await;
        self.db().open_data(council).await.unwrap()
    }

    /// Runs the job that publishes and lets go.
    async fn retain(&self) {
        let mut tx = Tx::begin(self.db(), self.now()).await.unwrap();
        self.app.service.retain(&mut tx).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A ward that was set up and has no group.
    async fn empty_ward(&self) {
        let mut tx = Tx::begin(self.db(), self.now()).await.unwrap();
        let council = tx.tree().await.unwrap().all().next().unwrap().id;
        let title = "Moor".to_owned();
        let ward = Area {
            id: tx.next_id("row").await.unwrap(),
            name: format!("Ashbrook / {title}"),
            title,
            kind: AreaKind::Ward,
            parent_id: Some(council),
            code: String::new(),
            code_date: String::new(),
        };
        tx.put_areas(&[ward]).await.unwrap();
        tx.commit().await.unwrap();
    }
}

fn since(need: &NeedFact, moment: Option<Time>) -> Option<Time> {
    // What happens within the same settling takes seconds.
    Some((moment? - need.opened_at?) / MINUTE)
}

#[tokio::test]
async fn facts_tell_what_happened_to_each_need() {
    let mut street = Street::set_up().await;
    street.empty_ward().await;
    street.say(ELM_STREET, ADA, "/need milk today").await;
    let milk = street.code().await;
    street.later(10).await;
    street.say(ELM_STREET, BEA, &format!("/can {milk}")).await;
    street.later(20).await;
    street.say(BEA, BEA, &format!("/done {milk}")).await;
    street.later(10).await;
    street.say(ADA, ADA, &format!("/yes {milk}")).await;
    street.say(OAK_ROAD, DEV, "/need somebody to walk my dog, ring 07700 900142").await;
    let dog = street.code().await;
    street.say(DEV, DEV, "yes").await;
    street.later(5).await;
    street.say(CORA, CORA, &format!("/close {dog} no_helper")).await;
    street.say(DEV, DEV, "/need I cannot pay my rent").await;
    let rent = street.code().await;
    street.later(3).await;
    street.say(COORDINATORS, CORA, &format!("/take {rent}")).await;
    street.say(COORDINATORS, CORA, &format!("/signpost {rent} Ring the advice line")).await;

    let facts = street.facts("").await;
    let [milk, dog, rent] = facts.needs.as_slice() else { panic!("{:?}", facts.needs) };
    assert_eq!((milk.state, dog.state, rent.state), (State::Met, State::UnmetClosed, State::Signposted));
    assert_eq!((since(milk, milk.answered_at), since(milk, milk.claimed_at)), (Some(10), Some(10)));
    assert_eq!(since(milk, milk.met_at()), Some(40));
    assert_eq!((milk.forwarded_at, milk.accepted_at, milk.hidden), (None, None, 0));
    assert_eq!((since(dog, dog.answered_at), dog.claimed_at, dog.hidden), (Some(5), None, 1));
    assert_eq!(dog.closed_for.map(|reason| reason.code()), Some("no_helper"));
    assert_eq!((since(rent, rent.forwarded_at), since(rent, rent.accepted_at)), (Some(0), Some(3)));
    assert_eq!(rent.decided_at, rent.accepted_at);

    let wards: Vec<_> = facts.wards.iter().map(|w| (w.name.as_str(), w.groups, w.helpers)).collect();
    assert_eq!(wards, [("Ashbrook North", 2, 1), ("Moor", 0, 0)]);
    assert!(facts.wards[0].members >= 3 && facts.wards[0].active == 2);
    assert_eq!(facts.helpers.len(), 1);
    assert_eq!((facts.helpers[0].taken, facts.helpers[0].done, facts.helpers[0].released), (1, 1, 0));
    assert!(facts.others.people >= 3 && facts.others.stopped == 0);
    assert!(facts.others.bot_messages > 0 && facts.others.human_messages > facts.others.bot_messages);
    assert_eq!(street.facts("Moor").await.needs.len(), 0);
    assert_eq!(street.facts("Ashbrook North").await.needs.len(), 3);
}

#[tokio::test]
async fn whether_a_signpost_worked_is_remembered() {
    let mut street = Street::set_up().await;
    street.say(OAK_ROAD, DEV, "/list").await;
    for (answer, worked, failed) in [("no", 1, 0), ("yes", 0, 1)] {
        street.say(DEV, DEV, "/need I cannot pay my rent").await;
        let code = street.code().await;
        street.say(COORDINATORS, CORA, &format!("/take {code}")).await;
        street.say(COORDINATORS, CORA, &format!("/signpost {code} Ring the advice line")).await;
        street.say(DEV, DEV, &format!("/still {code} {answer}")).await;
        let need = street.facts("").await.needs.pop().unwrap();
        assert_eq!((need.worked, need.failed), (worked, failed), "{answer}");
        street.later(2 * 24 * 60).await;
    }
}

/// A third group, and so many people that the ward can be told apart.
async fn large_ward(street: &mut Street) {
    let (council, _) = street.whose().await;
    let token = street.app.token(TokenKind::Street, Some(council)).await.unwrap();
    street.emulator.startgroup(street::PINE_CLOSE, SAM, &token);
    street.settle().await;
    street.say(street::PINE_CLOSE, SAM, "/setup Pine Close, Ashbrook North").await;
    for n in 0..20 {
        street.emulator.person(6_000_000_000 + n, &format!("Neighbour{n}"), None);
        street.emulator.seat(OAK_ROAD, 6_000_000_000 + n, Role::Member);
        street.say(OAK_ROAD, 6_000_000_000 + n, "/mine").await;
    }
}

#[tokio::test]
async fn a_week_is_published_once_and_stays_as_it_was() {
    let mut street = Street::set_up().await;
    street.empty_ward().await;
    large_ward(&mut street).await;
    let mut codes = Vec::new();
    for n in 0..6 {
        street.say(ELM_STREET, 6_000_000_000 + n, "/need somebody to walk my dog").await;
        codes.push(street.code().await);
    }
    street.retain().await;
    // The week ends on Monday 16 March, and is published a week after.
    street.clock.set(street::friday_morning() + Duration::days(9));
    street.retain().await;
    assert!(street.published().await.is_empty());
    street.clock.set(street::friday_morning() + Duration::days(10));
    street.retain().await;
    let first = street.published().await;
    let dogs = |rows: &[Row]| {
        let found = rows.iter().find(|row| row.ward == "Ashbrook North" && row.category == "pets");
        found.map(|row| (row.needs_recorded, row.met))
    };
    assert_eq!(dogs(&first), Some((Shown::Number(5), Shown::Number(0))));
    assert!(first.iter().all(|row| row.period == "2026-W11"));
    assert!(first.iter().any(|row| row.ward == "Moor" && row.note == "no_group"));
    // The past changes; what was published does not.
    for (person, code) in (6_000_000_000..).zip(&codes) {
        street.say(ELM_STREET, person, &format!("/sorted {code}")).await;
    }
    let (_, whose) = street.whose().await;
    let facts = street.db().facts(&whose, (street.now() - 60 * DAY, street.now())).await.unwrap();
    let now = publish(Period::read_week("2026-W11").unwrap(), &facts);
    assert_eq!(dogs(&now), Some((Shown::Number(5), Shown::Number(5))));
    street.clock.set(street::friday_morning() + Duration::days(40));
    street.retain().await;
    let later = street.published().await;
    assert_eq!(
        later.iter().filter(|row| row.period == "2026-W11").collect::<Vec<_>>(),
        first.iter().collect::<Vec<_>>()
    );
    let month: Vec<&Row> = later.iter().filter(|row| row.period == "2026-03").collect();
    assert!(
        month.len() == 8 && month.iter().all(|row| row.ward == ALL_WARDS && row.needs_recorded == Shown::Number(0))
    );
}

#[tokio::test]
async fn what_was_forgotten_before_the_week_is_published_is_counted_in_it() {
    let mut street = Street::set_up().await;
    street.say(ELM_STREET, ADA, "/need milk today").await;
    street.say(ELM_STREET, BEA, "/need help").await;
    for person in [ADA, BEA] {
        street.say(person, person, "/forget yes").await;
    }
    street.later(30).await;
    let facts = street.facts("").await;
    assert!(facts.needs.is_empty());
    let mut counted: Vec<_> = facts.counted.iter().map(|c| (c.category.as_str(), c.was_opened(), c.count)).collect();
    counted.sort_unstable();
    assert_eq!(counted, [("", false, 1), ("shopping", true, 1)]);
    let (_, whose) = street.whose().await;
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    assert_eq!(tx.first_said(&whose).await.unwrap(), Some(street.now() / DAY * DAY - 4 * DAY));
}

fn files(folder: &std::path::Path) -> Vec<String> {
    let mut names: Vec<String> =
        std::fs::read_dir(folder).unwrap().map(|f| f.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[tokio::test]
async fn files_are_written_beside_a_bot_at_work_without_changing_anything() {
    let mut street = Street::set_up().await;
    street.say(ELM_STREET, SAM, "/setup =Elm Street, =Ward").await;
    street.say(ELM_STREET, ADA, "/need milk today").await;
    street.clock.set(street::friday_morning() + Duration::days(10));
    street.retain().await;
    let lock = lamppost::store::lock::Lock::take(&street.settings.database_url).await.unwrap();
    assert!(lock.is_some());
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("new");
    let run = |args: &[&str], url: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lamppost"));
        command.arg("export").args(args).arg("--out").arg(&out).env("DATABASE_URL", url).current_dir(folder.path());
        let done = command.output().unwrap();
        (
            done.status.success(),
            String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr),
        )
    };
    let url = street.settings.database_url.clone();
    let (good, told) = run(&["--what", "open-data"], &url);
    assert!(good && told.starts_with("Wrote open-data.csv") && told.lines().count() == 1, "{told}");
    let all = ["open-data-totals.csv", "open-data-totals.csv-metadata.json", "open-data-totals.json"];
    let more = ["open-data.csv", "open-data.csv-metadata.json", "open-data.json"];
    assert_eq!(files(&out), [all, more].concat());
    let read = |name: &str| std::fs::read_to_string(out.join(name)).unwrap();
    let table = read("open-data.csv");
    assert!(table.starts_with("council,period,ward,category,needs_recorded,"));
    assert!(table.contains("Ashbrook,2026-W11,Other wards,shopping,[c],[c],[c],[c],,,too_small\r\n"), "{table}");
    let about: serde_json::Value = serde_json::from_str(&read("open-data.csv-metadata.json")).unwrap();
    assert!(about["dc:license"]["@id"].as_str().unwrap().contains("open-government-licence"));
    let columns: Vec<&str> =
        about["tableSchema"]["columns"].as_array().unwrap().iter().map(|c| c["name"].as_str().unwrap()).collect();
    assert_eq!(table.lines().next().unwrap(), columns.join(","));
    for column in about["tableSchema"]["columns"].as_array().unwrap() {
        assert!(!column["dc:description"].as_str().unwrap().contains("operator-"), "{column}");
    }
    let list: serde_json::Value = serde_json::from_str(&read("open-data.json")).unwrap();
    assert_eq!(list["rows"].as_array().unwrap().len(), table.lines().count() - 1);
    let before = read("open-data.json");
    assert!(run(&["--what", "open-data", "--format", "json"], &url).0);
    assert_eq!(read("open-data.json"), before);

    let (good, told) = run(&["--what", "measures", "--format", "csv"], &url);
    assert!(good && told.contains("exact"), "{told}");
    assert!(read("measures.csv").contains(",ward_groups,'=Ward,1,count,"), "{}", read("measures.csv"));
    assert!(!out.join("measures.json").exists());
    let (good, told) = run(&["--what", "measures"], &format!("sqlite://{}/nowhere.db", folder.path().display()));
    assert!(!good && told.contains("DATABASE_URL"), "{told}");
    assert_eq!(files(folder.path()), ["new"]);
    assert!(street.facts("").await.needs[0].opened_at.is_some_and(|at| street.now() - at > HOUR));
}

#[tokio::test]
async fn broadcasts_are_counted_by_the_groups_that_they_were_for() {
    let street = Street::set_up().await;
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let chats = [ELM_STREET, OAK_ROAD].map(|group| group.to_string());
    for (broadcast, exercise) in [(1, false), (2, true)] {
        tx.put_broadcast(&Broadcast::draft(broadcast, 1, exercise, street.now())).await.unwrap();
        for (number, address) in (1..).zip(&chats) {
            let chat = tx.chat_at(Platform::Telegram, address).await.unwrap().unwrap();
            let delivery = Delivery {
                id: 1_000 + broadcast * 10 + number,
                broadcast_id: broadcast,
                kind: DeliveryKind::Notice,
                chat_id: Some(chat.id),
                person_id: None,
                copy_of: None,
                language: String::new(),
                host_id: None,
                state: [DeliveryState::Sent, DeliveryState::Unreachable][usize::try_from(number).unwrap() - 1],
                message: String::new(),
                error: String::new(),
                at: street.now(),
            };
            tx.put_deliveries(&[delivery]).await.unwrap();
        }
    }
    tx.commit().await.unwrap();
    let others = street.facts("").await.others;
    assert_eq!((others.broadcast_to, others.broadcast_failed), (2, 1));
}

#[tokio::test]
async fn a_database_that_is_only_looked_at_cannot_be_written() {
    let street = Street::set_up().await;
    let db = Db::open_to_read(&street.settings.database_url).await.unwrap();
    let mut tx = Tx::begin(&db, 0).await.unwrap();
    assert!(tx.add_area("Nowhere").await.is_err());
}
