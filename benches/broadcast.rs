//! How close a broadcast to many groups comes to the bound that the platform's limits set, and whether a neighbour's private
//! answer waits meanwhile.
//!
//! `cargo bench --bench broadcast` — the figures and what they mean are in docs/PERFORMANCE.md. Options, from the environment:
//! `BENCH_GROUPS` (10000), `BENCH_SENDS` a second (30, what Telegram names), `BENCH_DELAY` of the network in milliseconds (60).

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a benchmark")]

mod program;
#[path = "../tests/it/street/mod.rs"]
mod street;

use lamppost::domain::broadcast::{Broadcast, Level, Move};
use lamppost::domain::role::{Held, Role};
use lamppost::domain::street::{Chat, ChatState, Person, Platform};
use lamppost::sandbox::{BotRights, Clock, Emulator, Fault, FaultKind, GroupKind, Options, Seen};
use lamppost::store::{Db, Tx};
use program::{Program, option};
use std::collections::{BTreeMap, HashMap};
use std::net::SocketAddr;
use std::time::{Duration, Instant};

const FIRST_GROUP: i64 = -1_001_600_000_000;
const OWNER: i64 = 6_500_000_000;
const NEIGHBOUR: i64 = 6_500_000_001;
/// So many neighbours ask in turn: one alone would be slowed down as somebody who asks too much.
const NEIGHBOURS: i64 = 60;
/// How often one of them asks for something.
const ASK_EVERY: Duration = Duration::from_millis(900);

/// Groups, an officer, and an agreed broadcast that goes in a moment; in the memory and on the platform.
async fn found(emulator: &Emulator, database_url: &str, groups: i64) -> i64 {
    let db = Db::open(database_url).await.unwrap();
    let now = chrono::Utc::now().timestamp_millis();
    let mut tx = Tx::begin(&db, now).await.unwrap();
    let area = tx.add_area("Ashbrook").await.unwrap().id;
    for number in 0..groups {
        let address = (FIRST_GROUP - number).to_string();
        let (id, place) = (tx.next_id("row").await.unwrap(), (Platform::Telegram, address));
        let chat = Chat {
            state: ChatState::Active,
            ward: "Ashbrook North".to_owned(),
            area_id: Some(area),
            charter: true,
            people: Some(30),
            ..Chat::new(id, place, format!("Plum Lane {number}"), now)
        };
        tx.put_chat(chat);
    }
    let mut ids = Vec::new();
    let neighbours = (0..NEIGHBOURS).map(|number| (NEIGHBOUR + number, "Ada"));
    for (address, name) in std::iter::once((OWNER, "Olu")).chain(neighbours) {
        let id = tx.next_id("row").await.unwrap();
        tx.put_person(person(id, address, name, now));
        ids.push(id);
        emulator.person(address, name, None);
    }
    tx.write_now().await.unwrap();
    tx.grant(ids[0], Held { area_id: area, role: Role::Officer }, None).await.unwrap();
    let mut broadcast = Broadcast::draft(tx.next_id("broadcast").await.unwrap(), ids[0], false, now);
    broadcast.level = Some(Level::Important);
    broadcast.texts = BTreeMap::from([("en".to_owned(), "Water is off on Saturday. Fill a kettle.".to_owned())]);
    broadcast.target.areas = vec![area];
    (broadcast.send_at, broadcast.expires_at) = (Some(now), Some(now + 86_400_000));
    broadcast.go(Move::Submit, now).unwrap();
    broadcast.go(Move::Approve, now).unwrap();
    broadcast.due_at = Some(now);
    tx.put_broadcast(&broadcast).await.unwrap();
    tx.commit().await.unwrap();
    db.close().await;
    for number in 0..groups {
        emulator.group(FIRST_GROUP - number, &format!("Plum Lane {number}"), GroupKind::Supergroup);
        emulator.add_bot(FIRST_GROUP - number, OWNER, BotRights::Member);
    }
    // All of them have opened a private chat.
    for person in OWNER..=OWNER + NEIGHBOURS {
        emulator.say(person, person, "/start");
    }
    broadcast.id
}

fn person(id: i64, address: i64, name: &str, now: i64) -> Person {
    Person {
        id,
        platform: Platform::Telegram,
        address: address.to_string(),
        first_name: name.to_owned(),
        language: "en".to_owned(),
        reachable: true,
        awaiting: None,
        created_at: now,
        noticed: true,
        stopped: false,
        suspended: false,
        young: false,
        hushed: false,
        seen_at: now,
        idle_asked_at: None,
        asked_at: 0,
        forget_at: None,
    }
}

/// What was measured.
#[derive(Default)]
struct Run {
    /// When each group got it.
    arrived: HashMap<i64, Instant>,
    /// How long each private answer took.
    answers: Vec<Duration>,
    /// How many messages the platform had counted before the first copy.
    before: u64,
}

/// Watches until nothing more arrives, while a neighbour asks for their own list again and again.
async fn watch(emulator: &Emulator, groups: usize) -> Run {
    let mut run = Run::default();
    let (mut from, mut asked, mut last) = (0, None::<Instant>, Instant::now());
    let (mut turn, mut asker) = (0, None::<i64>);
    let mut next_ask = Instant::now() + Duration::from_secs(5);
    loop {
        for seen in emulator.seen(from) {
            from += 1;
            let Seen::Sent(posted) = seen else { continue };
            if Some(posted.chat) == asker {
                asker = None;
                run.answers.extend(asked.take().map(|at| at.elapsed()));
            } else if posted.chat < 0 && posted.text.contains("Water is off") {
                if run.arrived.is_empty() {
                    let counts = emulator.counts();
                    run.before = counts.sends + counts.edits;
                }
                run.arrived.entry(posted.chat).or_insert_with(Instant::now);
                last = Instant::now();
            }
        }
        if run.arrived.len() >= groups || (!run.arrived.is_empty() && last.elapsed() > Duration::from_secs(45)) {
            return run;
        }
        if asked.is_none() && Instant::now() >= next_ask && !run.arrived.is_empty() {
            let neighbour = NEIGHBOUR + turn % NEIGHBOURS;
            turn += 1;
            asker = Some(neighbour);
            emulator.say(neighbour, neighbour, "/mine");
            asked = Some(Instant::now());
            next_ask = Instant::now() + ASK_EVERY;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
}

#[tokio::main(worker_threads = 2)]
async fn main() {
    // `cargo test --benches` only wants to know that it builds.
    if !std::env::args().any(|arg| arg == "--bench") {
        return;
    }
    let groups = option("BENCH_GROUPS", 10_000);
    let sends = option("BENCH_SENDS", 30);
    let delay = Duration::from_millis(option("BENCH_DELAY", 60));
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    let options = Options { limits: true, ..Options::default() };
    let emulator = Emulator::start(any, Clock::system(), options).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let url = street::new_database(folder.path()).await;
    let id = found(&emulator, &url, i64::try_from(groups).unwrap()).await;
    emulator.set_latency(delay);
    // One group says "wait", the bot was put out of another without a word.
    let slow = FIRST_GROUP - 5;
    let too_many = FaultKind::TooMany { retry_after: 20 };
    emulator.fail_next(Fault { method: Some("sendMessage".to_owned()), chat: Some(slow), times: 1, kind: too_many });
    let kicked = FIRST_GROUP - 7;
    let forbidden = "Forbidden: bot was kicked from the supergroup chat".to_owned();
    let refuse = FaultKind::Refuse { code: 403, description: forbidden };
    emulator.fail_next(Fault { method: Some("sendMessage".to_owned()), chat: Some(kicked), times: 9, kind: refuse });
    let program = Program::start(&emulator, &url, folder.path(), sends);
    let mut run = watch(&emulator, usize::try_from(groups).unwrap() - 1).await;
    let peak = program.megabytes("VmHWM");
    drop(program);
    let times: Vec<Instant> = run.arrived.values().copied().collect();
    let (first, last) = (times.iter().min().unwrap(), times.iter().max().unwrap());
    let took = last.duration_since(*first).as_secs_f64();
    // Everything that the platform counts, from the first copy to the last: the copies, and what else was said meanwhile.
    let counts = emulator.counts();
    let counted = counts.sends + counts.edits - run.before;
    let bound = counted as f64 / sends as f64;
    println!("{groups} groups, {sends} letters a second, {} ms for each call", delay.as_millis());
    println!("  arrived in              {:8} groups (one was put out)", run.arrived.len());
    println!(
        "  first to last           {took:8.1} s; the bound is {bound:.1} s: {:+.2} %",
        (took / bound - 1.0) * 100.0
    );
    let late = run.arrived.get(&slow).map_or(f64::NAN, |at| at.duration_since(*first).as_secs_f64());
    println!("  the group that said wait 20 s got it after {late:.1} s");
    run.answers.sort();
    let part = |part: usize| run.answers[(run.answers.len() - 1) * part / 100].as_secs_f64() * 1_000.0;
    println!(
        "  private answers meanwhile {:6}: p50 {:.0} ms, p99 {:.0} ms, longest {:.0} ms",
        run.answers.len(),
        part(50),
        part(99),
        part(100)
    );
    println!("  memory at its peak      {peak:8.1} MB");
    let db = Db::open(&url).await.unwrap();
    let mut tx = Tx::begin(&db, chrono::Utc::now().timestamp_millis()).await.unwrap();
    println!("  as the officer sees it  {:?}", tx.progress_of(id).await.unwrap());
}
