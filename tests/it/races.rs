//! Many people at once, and places that are not groups.

use crate::street::{Street, plain};
use lamppost::sandbox::world::*;
use lamppost::sandbox::{BotRights, GroupKind, Role, Seen};

const CHANNEL: i64 = -1_001_000_000_077;

#[tokio::test]
async fn of_fifty_who_press_in_the_same_millisecond_as_many_win_as_there_are_places() {
    let mut street = Street::set_up().await;
    for n in 0..50 {
        street.emulator.person(6_000_000_000 + n, &format!("Neighbour{n}"), None);
        street.emulator.seat(ELM_STREET, 6_000_000_000 + n, Role::Member);
    }
    for (text, places) in [("/need milk today", 1), ("/need 3 people to move a sofa today", 3)] {
        street.emulator.say(ELM_STREET, ADA, text);
        street.settle().await;
        let card = street.emulator.messages(ELM_STREET).into_iter().rev().find(|m| !m.buttons.is_empty()).unwrap();
        let data = card.buttons[0][0].data.clone().unwrap();
        let from = street.emulator.seen_count();
        for n in 0..50 {
            street.emulator.press(ELM_STREET, card.message_id, 6_000_000_000 + n, &data);
        }
        street.settle().await;
        let (mut won, mut told) = (0, 0);
        for deed in street.emulator.seen(from) {
            if let Seen::Toast { text, url, .. } = deed {
                // Who has no private chat with the bot yet is led to it.
                let won_it = plain(&text).contains("is yours") || url.is_some();
                won += usize::from(won_it);
                told += usize::from(!won_it && plain(&text).starts_with("Thank you."));
            }
        }
        assert_eq!((won, told), (places, 50 - places), "{text}");
    }
}

#[tokio::test]
async fn a_channel_can_be_the_coordinators_chat_and_strangers_in_it_cannot_press() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    street.emulator.group(CHANNEL, "Cases", GroupKind::Channel);
    street.emulator.join(CHANNEL, OLU, Role::Owner);
    street.emulator.join(CHANNEL, CORA, Role::Member);
    street.emulator.join(CHANNEL, BEA, Role::Member);
    street.emulator.add_bot(CHANNEL, OLU, BotRights::admin());
    street.emulator.say(OLU, OLU, "/invite desk Ashbrook");
    street.settle().await;
    let posted = street.emulator.seen(from).into_iter().find_map(|s| match s {
        Seen::Sent(p) if p.chat == OLU => Some(plain(&p.text)),
        _ => None,
    });
    let token = posted.unwrap().rsplit(' ').next().unwrap().to_owned();
    street.emulator.channel_post(CHANNEL, &format!("/start {token}"));
    street.settle().await;
    // The desk that there is says yes first.
    press_first(&mut street, COORDINATORS, CORA).await;
    street.emulator.say(ELM_STREET, ADA, "/need help with my rent arrears");
    street.settle().await;
    let case = street.emulator.messages(CHANNEL).into_iter().rev().find(|m| !m.buttons.is_empty()).unwrap();
    assert!(plain(&case.text).contains("Money"), "{}", case.text);
    let take = case.buttons[0][0].data.clone().unwrap();
    street.emulator.press(CHANNEL, case.message_id, BEA, &take);
    street.settle().await;
    let now = street.emulator.messages(CHANNEL).into_iter().find(|m| m.message_id == case.message_id).unwrap();
    assert!(plain(&now.text).contains("Nobody has taken this case yet"));
    street.emulator.press(CHANNEL, case.message_id, CORA, &take);
    street.settle().await;
    let now = street.emulator.messages(CHANNEL).into_iter().find(|m| m.message_id == case.message_id).unwrap();
    assert!(plain(&now.text).contains("Cora has this case"));
    let words: Vec<String> = street.emulator.messages(CHANNEL).iter().map(|m| plain(&m.text)).collect();
    assert!(!words.iter().any(|t| t.contains("helper bot for this street")), "a channel is no street: {words:?}");
}

#[tokio::test]
async fn after_a_long_stop_every_clock_acts_once_and_the_street_is_not_flooded() {
    let mut street = Street::set_up().await;
    for words in ["milk", "a ladder to borrow", "someone to feed the cat", "my parcel posted", "nappies"] {
        street.emulator.say(ELM_STREET, ADA, &format!("/need {words} today"));
    }
    street.settle().await;
    let from = street.emulator.seen_count();
    street.clock.advance(chrono::Duration::hours(3));
    let mut street = street.restart().await;
    street.settle().await;
    street.settle().await;
    let seen = street.emulator.seen(from);
    let sent = |chat: i64| seen.iter().filter(|s| matches!(s, Seen::Sent(p) if p.chat == chat)).count();
    assert_eq!(sent(COORDINATORS), 5, "each case once");
    assert_eq!(sent(ELM_STREET), 0, "the street is not asked when the coordinators hear at the same moment");
}

/// Somebody presses the first button of the newest message that has any.
async fn press_first(street: &mut Street, chat: i64, who: i64) {
    let message = street.emulator.messages(chat).into_iter().rev().find(|m| !m.buttons.is_empty()).unwrap();
    let data = message.buttons[0][0].data.clone().unwrap();
    street.emulator.press(chat, message.message_id, who, &data);
    street.settle().await;
}

#[tokio::test]
async fn after_leave_nothing_that_the_street_said_is_in_the_database() {
    if std::env::var_os("LAMPPOST_TEST_POSTGRES").is_some() {
        // The raw file can be searched only where the memory is a file.
        return;
    }
    let mut street = Street::set_up().await;
    for text in ["/need milk and quincefruit today", "/offer quincefruit on fridays, lifts too"] {
        street.emulator.say(ELM_STREET, ADA, text);
    }
    street.settle().await;
    street.emulator.say(ELM_STREET, BEA, "/can P9X4");
    street.settle().await;
    assert!(street.file_holds("quincefruit").await, "the test looks in the right place");
    street.emulator.say(ELM_STREET, SAM, "/leave");
    street.settle().await;
    press_first(&mut street, ELM_STREET, SAM).await;
    assert!(street.file_holds("quincefruit").await, "for a day it can be taken back");
    street.clock.advance(chrono::Duration::hours(25));
    street.settle().await;
    assert!(!street.file_holds("quincefruit").await);
    assert!(!street.file_holds("Bea").await, "nobody is kept who has no other tie");
    let counts = street.db().tallies().await.unwrap();
    assert_eq!(counts, 1, "the counts stay");
}

#[tokio::test]
async fn of_thousands_of_commands_a_few_are_done_one_is_answered_and_danger_is_always_heard() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    for n in 0..2_000 {
        street.emulator.say(ELM_STREET, BEA, &format!("/can K{}M{}", 2 + n % 8, 2 + n / 8 % 8));
    }
    street.emulator.say(ELM_STREET, BEA, "/need there is a smell of gas");
    street.emulator.say(ELM_STREET, ADA, "/need milk today");
    street.settle().await;
    let told = street.sent_to(BEA, from);
    let count = |words: &str| told.iter().filter(|text| text.contains(words)).count();
    assert_eq!(count("I can't find"), 30, "{} letters", told.len());
    assert_eq!(count("a lot at once"), 1);
    assert_eq!(count("CALL 999"), 1);
    let cards = street.emulator.messages(ELM_STREET).iter().filter(|m| plain(&m.text).contains("Ada asked.")).count();
    assert_eq!(cards, 1, "nobody else waits for it");
    // After a minute she is answered again.
    street.clock.advance(chrono::Duration::minutes(1));
    let from = street.emulator.seen_count();
    street.emulator.say(ELM_STREET, BEA, "/can K2M2");
    street.settle().await;
    let told = street.sent_to(BEA, from);
    assert!(told.len() == 1 && told[0].contains("I can't find"), "{told:?}");
}

#[tokio::test]
async fn the_numbers_do_not_wait_behind_other_answers() {
    let mut street = Street::set_up().await;
    let from = street.emulator.seen_count();
    for _ in 0..20 {
        street.emulator.say(ADA, ADA, "/list");
    }
    street.emulator.say(ADA, ADA, "/need my mum has collapsed and is not breathing");
    street.settle().await;
    let told = street.sent_to(ADA, from);
    let place = told.iter().position(|text| text.contains("CALL 999"));
    // One answer may be on its way already; nineteen others wait.
    assert!(place.is_some_and(|at| at <= 1), "{place:?} of {} letters", told.len());
}
