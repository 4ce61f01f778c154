//! Faults are planted under the real program: a poisonous message, a disk that is full, a damaged file, slow clients, a server
//! that goes away. Nothing that was taken in is lost, and it goes on by itself.

mod pages;

use crate::program::{Program, until};
use crate::world::World;
use lamppost::sandbox::world::{COORDINATORS, OLU};
use lamppost::sandbox::{Posted, Seen};
use lamppost::store::lock::Lock;
use lamppost::store::open::file_of;
use pages::{free_address, get, half_open};
use sqlx::Connection;
use std::os::unix::fs::PermissionsExt;
use std::process::Command;
use std::time::{Duration, Instant};

/// How the program ends when a person must do something.
const NEEDS_A_PERSON: Option<i32> = Some(78);
const PATIENCE: Duration = Duration::from_secs(30);

fn on_postgres() -> bool {
    std::env::var_os("LAMPPOST_TEST_POSTGRES").is_some()
}

/// What the bot sent to a chat since then.
fn sent(world: &World, chat: i64, from: usize) -> Vec<Posted> {
    let seen = world.emulator.seen(from).into_iter();
    let sent = seen.filter_map(|s| if let Seen::Sent(posted) = s { Some(posted) } else { None });
    sent.filter(|posted| posted.chat == chat).collect()
}

/// Each of so many people asks for milk in a street of their own; the number of what was seen before.
fn ask(world: &World, people: std::ops::Range<usize>) -> usize {
    let from = world.emulator.seen_count();
    for number in people {
        world.emulator.say(world.streets[number].0, world.people[number].id, "/need milk today");
    }
    from
}

/// Whether each of them got a card, and just one.
fn one_card_each(world: &World, people: std::ops::Range<usize>, from: usize) -> bool {
    people.into_iter().all(|number| {
        let cards = sent(world, world.streets[number].0, from);
        cards.iter().filter(|posted| posted.text.contains(" · ")).count() == 1
    })
}

/// How many updates the memory holds in a state.
async fn updates(world: &World, state: &str) -> i64 {
    let db = world.memory().await;
    let counts = db.inbox_counts().await.unwrap();
    db.close().await;
    counts.iter().find(|row| row.state == state).map_or(0, |row| row.count)
}

/// Waits until the program says that it is ready.
async fn is_ready(address: &str) {
    let begun = Instant::now();
    while get(address, "/readyz").await.0 != 200 {
        assert!(begun.elapsed() < PATIENCE, "it is not ready");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_message_of_names_alone_holds_nobody_up_and_the_program_stops_when_told() {
    let world = World::build().await;
    let program = Program::start(&world);
    program.at_work(&world.emulator).await;
    let from = world.emulator.seen_count();
    let (bad, scared) = (&world.people[0], &world.people[1]);
    for poison in ["Jo ", "Mary Jo ", "JO ", "7 ", "\u{1f600}", "가 "] {
        world.emulator.say(bad.id, bad.id, &format!("/need {}", poison.repeat(4_000 / poison.chars().count())));
        world.emulator.say(bad.id, bad.id, &poison.repeat(4_000 / poison.chars().count()));
    }
    world.emulator.say(scared.id, scared.id, "/need help I cannot breathe");
    let heard = || sent(&world, scared.id, from).iter().any(|posted| posted.text.contains("999"));
    until("danger is heard", Duration::from_secs(20), heard).await;
    let (status, took) = program.stop().await;
    assert_eq!(status.code(), Some(0));
    assert!(took < Duration::from_secs(10), "it took {took:?}");
    assert_eq!(updates(&world, "parked").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_process_survives_is_put_aside_and_its_sender_hears_of_it() {
    let world = World::build().await;
    let (from, person) = (world.emulator.seen_count(), &world.people[0]);
    world.emulator.say(person.id, person.id, "/need milk today");
    let program = Program::start(&world);
    program.at_work(&world.emulator).await;
    until("it is answered", PATIENCE, || !sent(&world, person.id, from).is_empty()).await;
    program.kill();
    // As if each of four processes had ended while it acted on the message.
    let db = world.memory().await;
    let mut conn = db.begin().await.unwrap();
    let again = "UPDATE inbox SET state = 'new', begun = 4, raw = $1 WHERE id = (SELECT MAX(id) FROM inbox WHERE platform = 'telegram')";
    let raw = serde_json::json!({ "update_id": 999_999, "message": { "message_id": 9_999, "date": 1_773_396_600, "text": "/need bread",
        "chat": { "id": person.id, "type": "private", "first_name": person.name },
        "from": { "id": person.id, "is_bot": false, "first_name": person.name } } });
    let raw: lamppost::store::db::Arg = raw.to_string().into();
    conn.execute(lamppost::store::db::both(again), &[raw]).await.unwrap();
    conn.commit().await.unwrap();
    db.close().await;
    let from = world.emulator.seen_count();
    let program = Program::start(&world);
    program.at_work(&world.emulator).await;
    let told = || sent(&world, person.id, from).iter().any(|posted| posted.text.contains("say it again"));
    until("its sender is told", PATIENCE, told).await;
    let at_desk = || sent(&world, COORDINATORS, from).iter().any(|posted| posted.text.contains("lamppost parked"));
    until("the desk is told", PATIENCE, at_desk).await;
    assert_eq!(updates(&world, "parked").await, 1);
    let parked = |how: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lamppost"));
        let command = command.arg("parked").args(how).current_dir(world.folder.path());
        String::from_utf8(command.env("DATABASE_URL", &world.database_url).output().unwrap().stdout).unwrap()
    };
    let list = parked(&[]);
    assert!(list.contains("ended_with_it") && !list.contains("bread"), "{list}");
    let from = world.emulator.seen_count();
    assert!(parked(&["--all"]).starts_with('1'));
    until("it is acted on after all", PATIENCE, || !sent(&world, person.id, from).is_empty()).await;
    assert_eq!(updates(&world, "parked").await, 0);
    program.kill();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_takes_nothing_in_loses_nothing_and_goes_on_by_itself() {
    if on_postgres() {
        return;
    }
    let world = World::build().await;
    let address = free_address();
    // Writing beyond the limit is then an error as on a full disk, and no signal.
    let program = Program::start_after(&world, "trap '' XFSZ", &address);
    program.at_work(&world.emulator).await;
    is_ready(&address).await;
    let from = ask(&world, 0..20);
    until("people are answered", PATIENCE, || one_card_each(&world, 0..20, from)).await;
    // What was printed fits below the limit; what is written to the database does not.
    program.limit("--fsize=20000:");
    ask(&world, 20..60);
    let begun = Instant::now();
    until("nothing can be stored", PATIENCE, || world.printed().contains("nothing can be stored")).await;
    assert_eq!(get(&address, "/readyz").await, (503, "nothing can be stored".to_owned()));
    // Each of these seconds it tries again, and no try counts against whoever wrote.
    tokio::time::sleep(Duration::from_secs(6).saturating_sub(begun.elapsed())).await;
    assert!(!one_card_each(&world, 20..60, from));
    program.limit("--fsize=unlimited:");
    until("all of them have a card", PATIENCE, || one_card_each(&world, 0..60, from)).await;
    until("it says so", PATIENCE, || world.printed().contains("the work goes on")).await;
    is_ready(&address).await;
    assert_eq!(updates(&world, "parked").await, 0);
    program.kill();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_damaged_file_is_refused_with_what_helps() {
    if on_postgres() {
        return;
    }
    let world = World::build().await;
    let path = file_of(&world.database_url).unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    let page = 4_096;
    for at in (2 * page..bytes.len()).step_by(page).skip(3).step_by(2) {
        bytes[at..at + 64].fill(0xa5);
    }
    std::fs::write(&path, bytes).unwrap();
    world.emulator.say(world.people[0].id, world.people[0].id, "/need help I cannot breathe");
    let from = world.emulator.seen_count();
    assert_eq!(Program::start(&world).ends().await, NEEDS_A_PERSON);
    assert!(world.printed().contains(".dump | sed"), "{}", world.printed());
    assert_eq!((world.emulator.waiting(), world.emulator.seen_count()), (1, from), "nothing was confirmed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_can_only_be_read_is_refused() {
    if on_postgres() {
        return;
    }
    let mut world = World::build().await;
    world.database_url = format!("{}?mode=ro", world.database_url);
    assert_eq!(Program::start(&world).ends().await, NEEDS_A_PERSON);
    assert!(world.printed().contains("can only be read"), "{}", world.printed());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_files_are_the_owners_alone_and_a_link_to_them_is_the_same_database() {
    if on_postgres() {
        return;
    }
    let mut world = World::build().await;
    let path = file_of(&world.database_url).unwrap();
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    let first = Program::start(&world);
    first.at_work(&world.emulator).await;
    for end in ["", "-wal", "-shm"] {
        let mode = std::fs::metadata(format!("{}{end}", path.display())).unwrap().permissions().mode();
        assert_eq!(mode & 0o077, 0, "{end}");
    }
    for file in std::fs::read_dir(world.folder.path()).unwrap() {
        let name = file.unwrap().file_name();
        assert!(!name.to_string_lossy().ends_with(".lock"), "a file that can be taken away: {name:?}");
    }
    let link = world.folder.path().join("another.db");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    world.database_url = format!("sqlite://{}", link.display());
    let mut second = Program::start(&world);
    until("the second stands by", PATIENCE, || world.printed().contains("This one waits")).await;
    assert!(second.is_running());
    assert!(Lock::take(&world.database_url).await.unwrap().is_none());
    first.kill();
    second.at_work(&world.emulator).await;
    second.kill();
}

#[tokio::test(flavor = "multi_thread")]
async fn clients_that_say_nothing_take_no_place_from_anybody() {
    let world = World::build().await;
    let address = free_address();
    let program = Program::start_after(&world, "ulimit -n 160", &address);
    program.at_work(&world.emulator).await;
    let silent = half_open(&address, 300).await;
    let from = ask(&world, 0..30);
    until("people are answered", PATIENCE, || one_card_each(&world, 0..30, from)).await;
    let begun = Instant::now();
    while get(&address, "/healthz").await.0 != 200 {
        assert!(begun.elapsed() < PATIENCE, "the silent ones still hold every place");
        tokio::time::sleep(Duration::from_millis(200)).await;
    }
    drop(silent);
    program.kill();
}

#[tokio::test(flavor = "multi_thread")]
async fn told_to_stop_it_does_not_wait_for_a_database_that_hangs() {
    if on_postgres() {
        return;
    }
    let world = World::build().await;
    let program = Program::start(&world);
    program.at_work(&world.emulator).await;
    // Somebody else writes and does not end.
    let mut other = sqlx::SqliteConnection::connect(&world.database_url).await.unwrap();
    sqlx::query("BEGIN IMMEDIATE").execute(&mut other).await.unwrap();
    let from = ask(&world, 0..10);
    tokio::time::sleep(Duration::from_millis(500)).await;
    let (status, took) = program.stop().await;
    assert_eq!(status.code(), Some(0));
    assert!(took < Duration::from_secs(10), "it took {took:?}");
    sqlx::query("ROLLBACK").execute(&mut other).await.unwrap();
    other.close().await.unwrap();
    let program = Program::start(&world);
    program.at_work(&world.emulator).await;
    until("nothing is lost", PATIENCE, || one_card_each(&world, 0..10, from)).await;
    program.kill();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_goes_away_for_ten_seconds_ends_nothing() {
    let Ok(server) = std::env::var("LAMPPOST_TEST_POSTGRES") else {
        return;
    };
    let mut world = World::build().await;
    let direct = world.database_url.clone();
    let gate = pages::Gate::before(&server).await;
    world.database_url = gate.address_of(&direct);
    let mut program = Program::start(&world);
    program.at_work(&world.emulator).await;
    let from = ask(&world, 0..10);
    until("people are answered", PATIENCE, || one_card_each(&world, 0..10, from)).await;
    gate.close();
    let later = ask(&world, 10..40);
    tokio::time::sleep(Duration::from_secs(10)).await;
    assert!(program.is_running());
    gate.open();
    until("they are answered after all", PATIENCE, || one_card_each(&world, 10..40, later)).await;
    let olu = sent(&world, OLU, from);
    assert!(olu.is_empty(), "{olu:?}");
    // The same at the start: it waits, and says so.
    program.kill();
    gate.close();
    let mut program = Program::start(&world);
    until("it waits", PATIENCE, || world.printed().contains("The database does not answer")).await;
    tokio::time::sleep(Duration::from_secs(1)).await;
    assert!(program.is_running());
    gate.open();
    program.at_work(&world.emulator).await;
    program.kill();
}
