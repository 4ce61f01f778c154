//! Broadcasts through crashes and to groups that are gone: nobody who surely got it gets it twice, nobody is forgotten, and what
//! nobody knows is said to be unknown.

use crate::street::Street;
use chrono::Duration;
use lamppost::domain::broadcast::{Broadcast, DeliveryKind, DeliveryState, Level, Move, Stage};
use lamppost::domain::street::{Chat, ChatState, Platform};
use lamppost::sandbox::world::{ELM_STREET, OLU, SAM};
use lamppost::sandbox::{Emulator, GroupKind, Role, Seen};
use lamppost::store::Tx;
use std::collections::{BTreeMap, BTreeSet};

/// How often the bot is stopped: 8 letters in the air each time are fewer than there are groups.
const CRASHES: usize = 4;
const FIRST: i64 = -1_001_500_000_000;

/// A street of its own for each number, with the bot in it.
async fn with_groups(count: i64) -> Street {
    let mut street = Street::set_up().await;
    street.officers().await;
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let area = tx.tree().await.unwrap().called("Ashbrook")[0].id;
    for n in 0..count {
        let address = FIRST - n;
        street.emulator.group(address, &format!("Street {n}"), GroupKind::Supergroup);
        street.emulator.seat(address, SAM, Role::Owner);
        street.emulator.add_bot(address, SAM, lamppost::sandbox::BotRights::Member);
        let (id, place) = (tx.next_id("row").await.unwrap(), (Platform::Telegram, address.to_string()));
        let chat = Chat {
            state: ChatState::Active,
            area_id: Some(area),
            charter: true,
            people: Some(10),
            ..Chat::new(id, place, format!("Street {n}"), 0)
        };
        tx.put_chat(chat);
    }
    tx.commit().await.unwrap();
    street.settle().await;
    street
}

/// An important broadcast to every group, agreed to, that goes at the next tick.
async fn agreed(street: &Street, level: Level) -> i64 {
    let now = street.now();
    let mut tx = Tx::begin(street.db(), now).await.unwrap();
    let area = tx.tree().await.unwrap().called("Ashbrook")[0].id;
    let olu = tx.person_at(Platform::Telegram, &OLU.to_string()).await.unwrap().unwrap().id;
    let id = tx.next_id("broadcast").await.unwrap();
    let mut broadcast = Broadcast::draft(id, olu, false, now);
    broadcast.level = Some(level);
    broadcast.texts = BTreeMap::from([("en".to_owned(), "Water is off on Saturday.".to_owned())]);
    broadcast.target.areas = vec![area];
    (broadcast.send_at, broadcast.expires_at) = (Some(now), Some(now + 86_400_000));
    broadcast.go(Move::Submit, now).unwrap();
    broadcast.go(Move::Approve, now).unwrap();
    broadcast.due_at = Some(now);
    tx.put_broadcast(&broadcast).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// How many copies each group got.
fn copies(emulator: &Emulator) -> BTreeMap<i64, usize> {
    let mut copies = BTreeMap::new();
    for seen in emulator.seen(0) {
        if let Seen::Sent(posted) = seen
            && posted.text.contains("Water is off")
            && posted.chat < 0
        {
            *copies.entry(posted.chat).or_default() += 1;
        }
    }
    copies
}

async fn states(street: &Street, id: i64) -> BTreeMap<String, DeliveryState> {
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let mut out = BTreeMap::new();
    for delivery in tx.deliveries_of(id, DeliveryKind::Notice).await.unwrap() {
        let chat = tx.chat(delivery.chat_id.unwrap()).await.unwrap().unwrap();
        out.insert(chat.address, delivery.state);
    }
    out
}

/// Runs the bot until `groups` groups have a copy, and drops it there, in the middle of what it does.
async fn run_until(street: &mut Street, groups: usize) {
    let Street { app, emulator, clock, .. } = street;
    let work = async {
        for _ in 0..200 {
            app.step().await.unwrap();
            clock.advance(Duration::milliseconds(150));
        }
    };
    let seen = async {
        while copies(emulator).len() < groups {
            tokio::time::sleep(std::time::Duration::from_millis(1)).await;
        }
    };
    tokio::select! {
        () = work => panic!("the broadcast did not reach {groups} groups"),
        () = seen => {}
    }
}

/// Stops the bot once while it plans and four times while it sends, letters in the air too, and then lets it finish.
async fn crash_through(level: Level) {
    let mut street = with_groups(60).await;
    let id = agreed(&street, level).await;
    let _ = tokio::time::timeout(std::time::Duration::from_millis(5), street.app.step()).await;
    street = street.restart().await;
    for round in 0..CRASHES {
        run_until(&mut street, 1 + 8 * round).await;
        street = street.restart().await;
    }
    let early = copies(&street.emulator).len();
    for _ in 0..30 {
        street.settle().await;
        street.clock.advance(Duration::seconds(10));
    }
    let (copies, states) = (copies(&street.emulator), states(&street, id).await);
    assert!(early > 0 && early < 62, "the crashes came in the middle: {early}");
    assert_eq!(states.len(), 62);
    let mut unknown = 0;
    for (address, state) in &states {
        let got = copies.get(&address.parse().unwrap()).copied().unwrap_or(0);
        assert!(got <= 1, "{address} got {got} copies");
        match state {
            DeliveryState::Sent => assert_eq!(got, 1, "{address} is said to have it"),
            DeliveryState::Unknown => unknown += 1,
            other => panic!("{address} ended as {other:?}"),
        }
    }
    assert!(unknown <= 8 * (CRASHES + 1), "at most the letters in the air are not known: {unknown}");
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    assert_eq!(tx.broadcast(id).await.unwrap().unwrap().stage(), Stage::Sent);
}

#[test]
fn a_crash_in_the_middle_forgets_nobody_and_doubles_nobody() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap();
    runtime.block_on(async {
        crash_through(Level::Important).await;
        crash_through(Level::Emergency).await;
    });
}

#[tokio::test]
async fn groups_that_are_gone_end_in_their_state_and_late_joiners_see_nothing_old() {
    let mut street = with_groups(4).await;
    // Put out of one group.
    street.emulator.remove_bot(FIRST, SAM);
    let id = agreed(&street, Level::Important).await;
    street.settle().await;
    street.clock.advance(Duration::seconds(20));
    street.settle().await;
    let states = states(&street, id).await;
    let gone = states[&FIRST.to_string()];
    assert!(matches!(gone, DeliveryState::Failed | DeliveryState::Unreachable), "{gone:?}");
    let others: BTreeSet<DeliveryState> =
        states.iter().filter(|(address, _)| **address != FIRST.to_string()).map(|(_, state)| *state).collect();
    assert_eq!(others, BTreeSet::from([DeliveryState::Sent]));
    // Who was there finds it while it holds.
    let from = street.emulator.seen_count();
    street.emulator.say(FIRST - 1, SAM, "/news");
    street.settle().await;
    let said = street.sent_to(SAM, from).concat();
    assert!(said.contains("Water is off"), "{said}");
    // A group that joins later gets nothing of it, and cannot find it; nor can anybody, once it is over.
    let late = FIRST - 100;
    street.emulator.group(late, "Late Lane", GroupKind::Supergroup);
    street.emulator.seat(late, SAM, Role::Owner);
    let token = street.app.token(lamppost::domain::street::TokenKind::Street, Some(area(&street).await)).await.unwrap();
    street.emulator.startgroup(late, SAM, &token);
    street.settle().await;
    for (group, days) in [(late, 0), (FIRST - 1, 2)] {
        street.clock.advance(Duration::days(days));
        street.settle().await;
        let from = street.emulator.seen_count();
        street.emulator.say(group, SAM, "/news");
        street.settle().await;
        let said = street.sent_to(SAM, from).concat();
        assert!(said.contains("no news"), "{group}: {said}");
    }
    assert_eq!(copies(&street.emulator).get(&late), None);
}

async fn area(street: &Street) -> i64 {
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    tx.tree().await.unwrap().called("Ashbrook")[0].id
}

/// Which broadcasts stand in the messages that a chat got since then.
fn references(street: &Street, from: usize) -> Vec<String> {
    let told = street.sent_to(ELM_STREET, from).join("\n");
    let mut found: Vec<String> =
        told.split("ref ").skip(1).filter_map(|rest| rest.split(',').next()).map(str::to_owned).collect();
    found.sort();
    found
}

#[tokio::test]
async fn the_third_routine_broadcast_of_a_week_comes_the_next_week_on_the_same_day() {
    let mut street = Street::set_up().await;
    street.officers().await;
    let from = street.emulator.seen_count();
    for _ in 0..3 {
        let id = agreed(&street, Level::Routine).await;
        let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
        let mut broadcast = tx.broadcast(id).await.unwrap().unwrap();
        broadcast.expires_at = Some(street.now() + 10 * 86_400_000);
        tx.put_broadcast(&broadcast).await.unwrap();
        tx.commit().await.unwrap();
        street.settle().await;
    }
    assert_eq!(references(&street, from), [""; 0], "none comes before five");
    // Friday at five, and then every hour for a week less an hour.
    street.clock.advance(Duration::hours(7));
    street.settle().await;
    assert_eq!(references(&street, from), ["B1", "B2"]);
    for _ in 0..7 * 24 - 1 {
        street.clock.advance(Duration::hours(1));
        street.settle().await;
    }
    assert_eq!(references(&street, from), ["B1", "B2"], "two a week are enough");
    street.clock.advance(Duration::hours(1));
    street.settle().await;
    assert_eq!(references(&street, from), ["B1", "B2", "B3"]);
}
