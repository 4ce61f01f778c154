//! How many needs a second the real program makes durable, end to end, on one core; what it costs, and how fast it starts.
//!
//! `cargo bench --bench loop` — the figures and what they mean are in docs/PERFORMANCE.md. Options, from the environment:
//! `BENCH_NEEDS` (20000), `BENCH_SENDS` a second (28, as Telegram allows; 1000000 lifts it), `BENCH_WORDS=street` (only words
//! that become a card in the street), `LAMPPOST_TEST_POSTGRES` (a server: measured there too).

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a benchmark")]

mod program;
#[path = "../tests/it/street/mod.rs"]
mod street;

use lamppost::domain::street::{Chat, ChatKind, ChatState, Platform};
use lamppost::sandbox::{BotRights, Clock, Emulator, GroupKind, Options};
use lamppost::store::db::both;
use lamppost::store::{Db, Tx};
use program::{Program, option, pinned};
use serde::Deserialize;
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const PEOPLE: i64 = 7_000;
const STREETS: i64 = 50;
const FIRST_PERSON: i64 = 6_000_000_000;
const FIRST_STREET: i64 = -1_001_200_000_000;

async fn emulator(keep_log: bool) -> Emulator {
    let any = SocketAddr::from(([127, 0, 0, 1], 0));
    let options = Options { keep_log, ..Options::default() };
    Emulator::start(any, Clock::system(), options).await.unwrap()
}

/// How long from its start until the program asks for updates, and how much memory it then holds: the middle of seven.
async fn starting(folder: &Path) -> (Duration, f64) {
    let mut times = Vec::new();
    let mut memory = Vec::new();
    let url = street::new_database(folder).await;
    for update in 800_000_000..800_000_007_i64 {
        let emulator = emulator(true).await;
        // The first question for updates is answered at once, and so is seen at once.
        emulator.push(serde_json::json!({ "update_id": update, "poll": {} }));
        let program = Program::start(&emulator, &url, folder, 28);
        while !emulator.requests().iter().any(|call| call.method == "getUpdates") {
            tokio::time::sleep(Duration::from_micros(500)).await;
        }
        times.push(program.begun.elapsed());
        tokio::time::sleep(Duration::from_secs(1)).await;
        memory.push(program.megabytes("VmRSS"));
    }
    times.sort();
    memory.sort_by(f64::total_cmp);
    (times[3], memory[3])
}

/// Fifty streets and the desk of an area, in the memory and on the platform; five hundred people whom the bot does not
/// know yet.
async fn found_streets(emulator: &Emulator, database_url: &str) {
    let db = Db::open(database_url).await.unwrap();
    let mut tx = Tx::begin(&db, chrono::Utc::now().timestamp_millis()).await.unwrap();
    let area = tx.add_area("Ashbrook").await.unwrap().id;
    for number in 0..=STREETS {
        let (id, place) = (tx.next_id("row").await.unwrap(), (Platform::Telegram, (FIRST_STREET - number).to_string()));
        let chat = Chat {
            kind: if number < STREETS { ChatKind::Street } else { ChatKind::Desk },
            state: ChatState::Active,
            ward: "Ashbrook North".to_owned(),
            area_id: Some(area),
            charter: true,
            ..Chat::new(id, place, format!("Plum Lane {number}"), tx.now())
        };
        tx.put_chat(chat);
    }
    tx.commit().await.unwrap();
    db.close().await;
    for person in 0..PEOPLE {
        emulator.person(FIRST_PERSON + person, &format!("Neighbour{person}"), None);
    }
    for number in 0..=STREETS {
        emulator.group(FIRST_STREET - number, &format!("Plum Lane {number}"), GroupKind::Supergroup);
        emulator.add_bot(FIRST_STREET - number, FIRST_PERSON, BotRights::Member);
    }
}

/// What people say: neighbours' own words of every kind, in turn.
fn speak(emulator: &Emulator, needs: i64) {
    let lines = include_str!("../crates/rules/tests/data/neighbours.tsv").lines();
    let private = ["food_support", "befriending", "childcare", "money_advice", "housing", "wellbeing", "personal_care"];
    let street_only = std::env::var("BENCH_WORDS").is_ok_and(|words| words == "street");
    let words: Vec<&str> = lines
        .filter_map(|line| {
            let (words, rest) = line.split_once('\t')?;
            let kind = rest.split('\t').next()?;
            (!street_only || !private.contains(&kind) && kind != "unsure").then_some(words)
        })
        .collect();
    for (number, words) in (0..needs).zip(words.iter().cycle()) {
        let person = number % PEOPLE;
        emulator.say(FIRST_STREET - person % STREETS, FIRST_PERSON + person, &format!("/need {words}"));
    }
}

#[derive(Deserialize)]
struct Count {
    count: i64,
}

async fn count(db: &Db, query: &'static str) -> i64 {
    let rows: Vec<Count> = db.rows(both(query), &[]).await.unwrap();
    rows[0].count
}

/// What came of one run.
struct Figures {
    needs: i64,
    acknowledged: Duration,
    done: Duration,
    /// For each batch of a hundred: from being handed out to being acknowledged.
    batches: Vec<Duration>,
    cpu_seconds: f64,
    peak: f64,
    sent: u64,
}

async fn load(folder: &Path) -> Figures {
    let needs = option("BENCH_NEEDS", 20_000) as i64;
    let url = street::new_database(folder).await;
    let emulator = emulator(false).await;
    found_streets(&emulator, &url).await;
    speak(&emulator, needs);
    let waiting = emulator.waiting() as u64;
    let db = Db::open(&url).await.unwrap();
    let program = Program::start(&emulator, &url, folder, 28);
    let (mut known, mut handed_out, mut batches) = (0, None, Vec::new());
    while known < waiting {
        let acked = emulator.counts().updates_acked;
        if acked > known {
            batches.extend(handed_out.map(|at: Instant| at.elapsed()));
            handed_out = Some(Instant::now());
            known = acked;
        }
        assert!(program.begun.elapsed() < Duration::from_secs(900), "the updates are not taken");
        tokio::time::sleep(Duration::from_micros(200)).await;
    }
    let acknowledged = program.begun.elapsed();
    let new = "SELECT COUNT(*) AS count FROM (SELECT 1 FROM inbox WHERE state = 'new' LIMIT 1) AS waiting";
    while count(&db, new).await > 0 {
        assert!(program.begun.elapsed() < Duration::from_secs(900), "the inbox is not worked off");
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    let (done, cpu_seconds, peak) = (program.begun.elapsed(), program.cpu_seconds(), program.megabytes("VmHWM"));
    let counts = emulator.counts();
    let sent = counts.sends + counts.edits + counts.reactions;
    drop(program);
    assert_eq!(count(&db, "SELECT COUNT(*) AS count FROM needs").await, needs, "every need is there");
    db.close().await;
    Figures { needs, acknowledged, done, batches, cpu_seconds, peak, sent }
}

fn tell(name: &str, (ready, idle): (Duration, f64), mut run: Figures) {
    run.batches.sort();
    let part = |part: usize| run.batches[(run.batches.len() - 1) * part / 100].as_secs_f64() * 1_000.0;
    let rate = |seconds: f64| run.needs as f64 / seconds;
    println!("{name}: {} needs, {} letters a second at most", run.needs, option("BENCH_SENDS", 28));
    println!("  ready after             {:8.0} ms", ready.as_secs_f64() * 1_000.0);
    println!("  memory when idle        {idle:8.1} MB");
    println!("  memory at its peak      {:8.1} MB", run.peak);
    println!("  acknowledged            {:8.0} needs a second", rate(run.acknowledged.as_secs_f64()));
    println!("  handed out to acknowledged: p50 {:.1} ms, p99 {:.1} ms", part(50), part(99));
    println!(
        "  durable, acted on       {:8.0} needs a second ({:.2} s)",
        rate(run.done.as_secs_f64()),
        run.done.as_secs_f64()
    );
    println!("  CPU                     {:8.2} s, {:.0} needs for each", run.cpu_seconds, rate(run.cpu_seconds));
    println!("  letters sent meanwhile  {:8}", run.sent);
}

#[tokio::main(worker_threads = 2)]
async fn main() {
    // `cargo test --benches` only wants to know that it builds.
    if !std::env::args().any(|arg| arg == "--bench") {
        return;
    }
    if pinned() {
        let rest = format!("1-{}", std::thread::available_parallelism().map_or(1, |cores| usize::from(cores) - 1));
        let myself = std::process::id().to_string();
        let _ = Command::new("taskset").args(["-a", "-cp", &rest, &myself]).stdout(Stdio::null()).status();
    }
    let name = if std::env::var_os("LAMPPOST_TEST_POSTGRES").is_some() { "PostgreSQL" } else { "SQLite" };
    let (first, second) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let start = starting(first.path()).await;
    tell(name, start, load(second.path()).await);
}
