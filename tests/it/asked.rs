//! Who is asked to help after the first three: while the coordinators know of a need, and nobody has taken it.

use crate::street::Street;
use lamppost::sandbox::world::{ADA, BEA, CARL, CORA, DEV, ELM_STREET, EWA};

async fn says(street: &mut Street, who: i64, words: &str) {
    street.emulator.say(ELM_STREET, who, words);
    street.settle().await;
}

/// Who of those with offers was asked to help, from here on.
fn asked(street: &Street, from: usize) -> Vec<&'static str> {
    let people = [("Bea", BEA), ("Carl", CARL), ("Dev", DEV), ("Ewa", EWA)];
    let asked = |id: i64| street.sent_to(id, from).iter().any(|words| words.starts_with("Could you help?"));
    people.iter().filter(|(_, id)| asked(*id)).map(|(name, _)| *name).collect()
}

/// Four neighbours who shop, and a need of today (E5N7) for which three of them were asked.
async fn four_who_shop(words: &str) -> Street {
    let mut street = Street::set_up().await;
    for who in [BEA, CARL, DEV, EWA] {
        says(&mut street, who, "/offer shopping any day").await;
    }
    let from = street.emulator.seen_count();
    says(&mut street, ADA, words).await;
    assert_eq!(asked(&street, from), ["Bea", "Carl", "Dev"]);
    street
}

#[tokio::test]
async fn when_a_helper_gives_back_what_the_desk_knows_the_next_are_asked() {
    let mut street = four_who_shop("/need bread today").await;
    let from = street.emulator.seen_count();
    street.clock.advance(chrono::Duration::hours(2));
    street.settle().await;
    says(&mut street, CARL, "/can E5N7").await;
    assert!(asked(&street, from).is_empty(), "three were asked, and they are enough for now");
    says(&mut street, CARL, "/release E5N7").await;
    assert_eq!(asked(&street, from), ["Ewa"]);
}

#[tokio::test]
async fn when_it_is_not_done_after_all_the_next_are_asked() {
    let mut street = four_who_shop("/need bread today").await;
    let from = street.emulator.seen_count();
    for (who, words) in [(CARL, "/can E5N7"), (CARL, "/done E5N7"), (ADA, "/no E5N7")] {
        says(&mut street, who, words).await;
    }
    assert_eq!(asked(&street, from), ["Ewa"]);
}

#[tokio::test]
async fn nobody_is_asked_for_what_a_coordinator_has_until_it_is_given_back() {
    let mut street = four_who_shop("/need 2 people to carry my shopping today").await;
    street.clock.advance(chrono::Duration::hours(2));
    street.settle().await;
    let from = street.emulator.seen_count();
    // One of two helpers is at work, so the coordinator can take it.
    says(&mut street, CARL, "/can E5N7").await;
    street.emulator.say(CORA, CORA, "/take E5N7");
    street.settle().await;
    says(&mut street, CARL, "/release E5N7").await;
    assert!(asked(&street, from).is_empty(), "the coordinator has it");
    street.emulator.say(CORA, CORA, "/giveback E5N7");
    street.settle().await;
    assert_eq!(asked(&street, from), ["Ewa"]);
}
