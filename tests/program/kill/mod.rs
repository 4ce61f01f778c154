//! The program is killed, stopped and replaced while people use it: nothing that it acknowledged is lost, and nothing happens twice.
//!
//! `program` runs the real binary, `world` is the town, `plan` is what must come of each need, `crowd` are the people, `verdict` compares.
//! `LAMPPOST_SEED=n cargo test --test program` throws the same dice again.

mod crowd;
mod plan;
#[allow(dead_code, reason = "shared with the tests of faults")]
mod verdict;

use crate::program::{Program, until};
use crate::world::World;
use crowd::Crowd;
use lamppost::outbox::MOST_IN_FLIGHT;
use lamppost::sandbox::{Fault, FaultKind};
use rand::Rng;
use std::time::{Duration, Instant};
use verdict::{assert_letters, assert_memory, count, is_idle};

const KILLS: usize = 50;
/// How many people speak for the first time between two kills.
const VOICES: usize = 18;

fn seed() -> u64 {
    let given = std::env::var("LAMPPOST_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed = given.unwrap_or_else(rand::random);
    println!("LAMPPOST_SEED={seed}");
    seed
}

/// Lets people speak until nobody has anything left to say and the program has nothing left to do.
async fn finish(world: &World, crowd: &mut Crowd<'_>) {
    let (begun, db) = (Instant::now(), world.memory().await);
    let mut calm = 0;
    while calm < 3 {
        let idle = is_idle(&db).await;
        crowd.act(40);
        calm = if idle && crowd.is_done() && world.emulator.waiting() == 0 { calm + 1 } else { 0 };
        if begun.elapsed() > Duration::from_secs(150) {
            let left = (db.inbox_counts().await.unwrap(), db.outbox_counts().await.unwrap());
            panic!("the program does not come to rest: {left:?}, {} updates wait", world.emulator.waiting());
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    db.close().await;
}

/// How many updates the memory holds.
async fn updates(world: &World) -> i64 {
    let db = world.memory().await;
    let updates = count(&db, "SELECT COUNT(*) AS count FROM inbox WHERE platform = 'telegram'").await;
    db.close().await;
    updates
}

#[tokio::test(flavor = "multi_thread")]
async fn fifty_kills_lose_nothing_and_do_nothing_twice() {
    let world = World::build().await;
    let before = updates(&world).await;
    let mut crowd = Crowd::gather(&world, seed(), 100);
    world.emulator.set_latency(Duration::from_millis(3));
    for _ in 0..KILLS {
        crowd.act(VOICES / 3);
        crowd.lose_acknowledgements();
        let program = Program::start(&world);
        program.at_work(&world.emulator).await;
        let life = Duration::from_millis(crowd.dice().random_range(20..300));
        tokio::time::sleep(life / 2).await;
        crowd.act(VOICES - VOICES / 3);
        tokio::time::sleep(life / 2).await;
        program.kill();
    }
    let program = Program::start(&world);
    program.at_work(&world.emulator).await;
    finish(&world, &mut crowd).await;
    program.kill();
    let db = world.memory().await;
    assert_memory(&db, &crowd, &world, before).await;
    let extra = assert_letters(&db, &world).await;
    db.close().await;
    println!("{} updates, {KILLS} kills, {} copies too many: {extra:?}", crowd.sent, extra.copies());
    assert!(crowd.sent >= 2_000, "a load worth the name: {}", crowd.sent);
    // Each kill hits at most those in flight: once for a copy, three times for a letter that is given up as unknown.
    assert!(extra.copies() + 3 * extra.unknown <= KILLS * MOST_IN_FLIGHT, "{extra:?}");
    world.assert_nothing_private_was_printed(plan::CANARY);
}

#[tokio::test(flavor = "multi_thread")]
async fn told_to_stop_it_ends_well_and_sends_nothing_twice() {
    let world = World::build().await;
    let before = updates(&world).await;
    let mut crowd = Crowd::gather(&world, seed(), 20);
    world.emulator.set_latency(Duration::from_millis(3));
    for _ in 0..5 {
        let program = Program::start(&world);
        program.at_work(&world.emulator).await;
        crowd.act(VOICES);
        let life = Duration::from_millis(crowd.dice().random_range(20..200));
        tokio::time::sleep(life).await;
        let (status, took) = program.stop().await;
        assert_eq!(status.code(), Some(0));
        assert!(took < Duration::from_secs(10), "it took {took:?}");
    }
    let program = Program::start(&world);
    program.at_work(&world.emulator).await;
    finish(&world, &mut crowd).await;
    let (status, _) = program.stop().await;
    assert_eq!(status.code(), Some(0));
    let db = world.memory().await;
    assert_memory(&db, &crowd, &world, before).await;
    let extra = assert_letters(&db, &world).await;
    db.close().await;
    assert_eq!((extra.copies(), extra.unknown), (0, 0), "{extra:?}");
    world.assert_nothing_private_was_printed(plan::CANARY);
}

#[tokio::test(flavor = "multi_thread")]
async fn told_to_stop_it_does_not_wait_for_a_platform_that_hangs() {
    let world = World::build().await;
    let mut crowd = Crowd::gather(&world, seed(), 5);
    let hang = FaultKind::HangAfter(Duration::from_secs(150));
    world.emulator.fail_next(Fault { method: Some("sendMessage".to_owned()), chat: None, times: 3, kind: hang });
    let program = Program::start(&world);
    program.at_work(&world.emulator).await;
    let before = world.emulator.counts().sends;
    crowd.act(40);
    let sends = || world.emulator.counts().sends;
    until("letters are on their way", Duration::from_secs(10), || sends() >= before + 3).await;
    let (status, took) = program.stop().await;
    assert_eq!(status.code(), Some(0));
    assert!(took < Duration::from_secs(10), "it took {took:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_process_stands_by_and_takes_over() {
    let world = World::build().await;
    let before = updates(&world).await;
    let mut crowd = Crowd::gather(&world, seed(), 20);
    world.emulator.set_latency(Duration::from_millis(3));
    let first = Program::start(&world);
    first.at_work(&world.emulator).await;
    let mut second = Program::start(&world);
    until("the second stands by", Duration::from_secs(10), || world.printed().contains("This one waits")).await;
    crowd.act(VOICES * 3);
    tokio::time::sleep(Duration::from_millis(100)).await;
    assert!(second.is_running());
    let killed = Instant::now();
    first.kill();
    crowd.act(VOICES);
    second.at_work(&world.emulator).await;
    println!("the second was at work {:?} after the first was killed", killed.elapsed());
    assert!(killed.elapsed() < Duration::from_secs(5));
    finish(&world, &mut crowd).await;
    let (status, _) = second.stop().await;
    assert_eq!(status.code(), Some(0));
    let db = world.memory().await;
    assert_memory(&db, &crowd, &world, before).await;
    let extra = assert_letters(&db, &world).await;
    db.close().await;
    assert!(extra.copies() <= MOST_IN_FLIGHT, "{extra:?}");
    world.assert_nothing_private_was_printed(plan::CANARY);
}
