//! What a batch asks of the database, counted: each figure is a bound that fails when it grows.

use crate::street::Street;
use lamppost::domain::street::{Chat, ChatKind, ChatState, Platform};
use lamppost::sandbox::{BotRights, GroupKind};
use lamppost::store::Tx;
use metrics_exporter_prometheus::PrometheusBuilder;

const FIRST_STREET: i64 = -1_001_600_000_000;
const FIRST_PERSON: i64 = 6_600_000_000;
const STREETS: i64 = 50;

/// Fifty streets of one area, with the desk of the area.
async fn fifty_streets() -> Street {
    let street = Street::set_up().await;
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let area = tx.chats_of(ChatKind::Desk, None).await.unwrap()[0].area_id;
    for number in 0..STREETS {
        let (id, place) = (tx.next_id("row").await.unwrap(), (Platform::Telegram, (FIRST_STREET - number).to_string()));
        let name = format!("Plum Lane {number}");
        tx.put_chat(Chat {
            state: ChatState::Active,
            area_id: area,
            charter: true,
            ..Chat::new(id, place, name.clone(), tx.now())
        });
        street.emulator.group(FIRST_STREET - number, &name, GroupKind::Supergroup);
        street.emulator.add_bot(FIRST_STREET - number, FIRST_PERSON, BotRights::Member);
    }
    tx.commit().await.unwrap();
    for person in 0..100 {
        street.emulator.person(FIRST_PERSON + person, &format!("Neighbour{person}"), None);
    }
    street
}

/// The counter of this name in what is shown at `/metrics`.
fn value(shown: &str, name: &str) -> u64 {
    let line = shown.lines().find(|line| line.split(['{', ' ']).next() == Some(name));
    line.and_then(|line| line.rsplit(' ').next()).map_or(0, |value| value.parse().unwrap())
}

/// Takes one batch in and acts on it: the updates, and what acting asked of the database: statements, commits, and how often a
/// batch failed as a whole.
async fn one_batch(street: &Street) -> (usize, u64, u64, u64) {
    while street.app.receive(0).await.unwrap() > 0 {}
    let recorder = PrometheusBuilder::new().build_recorder();
    let _here = metrics::set_default_local_recorder(&recorder);
    let done = street.app.work().await.unwrap();
    let shown = recorder.handle().render();
    let value = |name| value(&shown, name);
    (done, value("lamppost_statements_total"), value("lamppost_commits_total"), value("lamppost_batches_failed_total"))
}

fn words() -> Vec<&'static str> {
    include_str!("../../crates/rules/tests/data/neighbours.tsv")
        .lines()
        .filter_map(|line| line.split('\t').next())
        .collect()
}

fn hundred_needs(street: &Street, words: &[&str]) {
    for (person, words) in (0..100).zip(words) {
        street.emulator.say(FIRST_STREET - person % STREETS, FIRST_PERSON + person, &format!("/need {words}"));
    }
}

#[tokio::test]
async fn a_hundred_needs_are_two_commits_and_few_statements() {
    let mut street = fifty_streets().await;
    street.settle().await;
    for round in [&words()[..100], &words()[20..]] {
        hundred_needs(&street, round);
        let (done, statements, commits, failed) = one_batch(&street).await;
        assert_eq!((done, commits, failed), (100, 2, 0));
        assert!(statements <= 40, "{statements} statements");
        street.settle().await;
    }
}

#[tokio::test]
async fn whatever_is_pressed_in_a_batch_shares_its_commit() {
    let mut street = fifty_streets().await;
    street.settle().await;
    hundred_needs(&street, &words());
    street.settle().await;
    let mut pressed = 0;
    for person in 0..100 {
        let at = FIRST_STREET - person % STREETS;
        let messages = street.emulator.messages(at);
        let mut cards =
            messages.iter().rev().filter_map(|m| Some((m.message_id, m.buttons.first()?.first()?.data.clone()?)));
        let Some((card, data)) = cards.next() else { continue };
        street.emulator.press(at, card, FIRST_PERSON + (person + 7) % 100, &data);
        pressed += 1;
    }
    assert!(pressed > 50);
    let (done, statements, commits, failed) = one_batch(&street).await;
    assert_eq!((done, commits, failed), (pressed, 2, 0));
    assert!(statements <= 15 * pressed as u64, "{statements} statements for {pressed} events");
}
