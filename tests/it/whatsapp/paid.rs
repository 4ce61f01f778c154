//! What is paid for: a template goes once for all that waits, never for an answer to what came late, and never while it rests.
//! What does not arrive is said to whoever waits for it.

use super::{asks, bots, calm, last, templates, two_neighbours};
use crate::street::{HANA, JON, Street, plain};
use chrono::Duration;
use lamppost::sandbox::world::COORDINATORS;
use lamppost::sandbox::{Inbound, Reading, TemplateState};

/// Hana has asked for milk a day ago and cannot be written to freely; the code of her need.
async fn hana_is_out_of_reach(street: &mut Street) -> String {
    asks(street, HANA, "need milk next week").await;
    street.clock.advance(Duration::hours(25));
    street.settle().await;
    street.cloud.say(JON, "list");
    street.settle().await;
    last(street, JON).split('*').nth(3).unwrap().to_owned()
}

fn desk_heard(street: &Street, words: &str) -> usize {
    street.sent_to(COORDINATORS, 0).iter().filter(|text| text.contains(words)).count()
}

#[tokio::test]
async fn a_burst_of_late_messages_and_a_late_stop_cost_nothing() {
    let mut street = two_neighbours().await;
    street.clock.advance(Duration::days(7));
    street.settle().await;
    let before = bots(&street, HANA).len();
    let then = street.clock.now() - Duration::days(6);
    for words in ["mine", "list", "help", "need bread", "mydata", "hello", "list", "stop"] {
        street.cloud.say_with(HANA, Inbound::text(words).at(then));
        street.settle().await;
    }
    for words in ["mine", "list", "stop"] {
        street.cloud.say_with(HANA, Inbound::text(words).at(then));
    }
    street.settle().await;
    assert_eq!(bots(&street, HANA).len(), before, "{:?}", last(&street, HANA));
    street.cloud.say(HANA, "start");
    street.settle().await;
    let told: Vec<String> = bots(&street, HANA).split_off(before).iter().map(|m| plain(&m.text)).collect();
    let told = told.join("\n");
    assert!(told.contains("You asked for") && told.contains("Hello again"), "what waited comes now: {told}");
    assert!(!told.contains("From now on I do not write to you first"), "a late STOP has no answer at all: {told}");
    calm(&street).await;
}

#[tokio::test]
async fn danger_that_comes_late_is_told_of_once() {
    let mut street = two_neighbours().await;
    street.clock.advance(Duration::days(7));
    street.settle().await;
    let then = street.clock.now() - Duration::days(6);
    for words in ["list", "there is a fire in my kitchen", "I can smell gas", "my husband is not breathing"] {
        street.cloud.say_with(HANA, Inbound::text(words).at(then));
        street.settle().await;
    }
    assert_eq!(templates(&street, HANA), 1);
    street.cloud.say(HANA, "hello");
    street.settle().await;
    assert!(bots(&street, HANA).iter().any(|message| message.text.contains("999")));
}

#[tokio::test]
async fn however_much_waits_one_template_a_day_says_so() {
    let mut street = two_neighbours().await;
    let code = hana_is_out_of_reach(&mut street).await;
    // All at once, and with a message of Hana's own between that came late.
    street.cloud.say(JON, &format!("can {code}"));
    street.cloud.say(JON, "done");
    street.settle().await;
    assert_eq!(templates(&street, HANA), 1);
    let then = street.clock.now() - Duration::hours(30);
    street.cloud.say_with(HANA, Inbound::text("list").at(then));
    street.settle().await;
    street.cloud.say(JON, &format!("tell {code} I am at the door"));
    street.settle().await;
    street.clock.advance(Duration::hours(1));
    street.settle().await;
    assert_eq!(templates(&street, HANA), 1);
    street.cloud.say(HANA, "hello");
    street.settle().await;
    let told: Vec<String> = bots(&street, HANA).iter().map(|m| plain(&m.text)).collect();
    assert!(told.join("\n").contains("Jon can help"), "{told:?}");
    calm(&street).await;
}

#[tokio::test]
async fn a_template_that_rests_is_not_sent_and_what_waits_is_told_of_when_it_is_back() {
    let mut street = two_neighbours().await;
    let code = hana_is_out_of_reach(&mut street).await;
    for _ in 0..3 {
        street.cloud.review("need_news", TemplateState::Paused);
        street.settle().await;
    }
    assert_eq!(desk_heard(&street, "need_news PAUSED"), 1, "said once");
    let calls = street.cloud.calls().len();
    street.cloud.say(JON, &format!("can {code}"));
    street.cloud.say(JON, "done");
    street.settle().await;
    let asked = street.cloud.calls().split_off(calls);
    assert!(asked.iter().all(|call| call.body["type"] != "template"), "{asked:?}");
    assert!(street.left_over().await.iter().all(|(state, _)| state == "outbox held"));
    street.cloud.review("need_news", TemplateState::Approved);
    street.settle().await;
    assert_eq!(templates(&street, HANA), 1);
    street.cloud.say(HANA, "hello");
    street.settle().await;
    assert!(bots(&street, HANA).iter().any(|message| message.text.contains("Jon can help")));
    calm(&street).await;
}

#[tokio::test]
async fn a_done_that_fails_later_is_said_to_the_helper_and_the_desk() {
    let mut street = two_neighbours().await;
    asks(&mut street, HANA, "need milk next week").await;
    street.cloud.say(JON, "list");
    street.settle().await;
    let code = last(&street, JON).split('*').nth(3).unwrap().to_owned();
    street.cloud.say(JON, &format!("can {code}"));
    street.settle().await;
    street.cloud.reads(HANA, Reading::FailsLater(131_026));
    street.cloud.say(JON, &format!("done {code}"));
    street.settle().await;
    let told: Vec<String> = bots(&street, JON).iter().map(|m| plain(&m.text)).collect();
    assert!(told.iter().any(|text| text.contains("did not reach the person who asked")), "{told:?}");
    assert_eq!(desk_heard(&street, &format!("could not deliver an answer about {code}")), 1);
    // The other way round: the helper does not hear that it is confirmed.
    street.cloud.reads(HANA, Reading::Delivered);
    street.cloud.reads(JON, Reading::FailsLater(131_026));
    street.cloud.say(HANA, "yes");
    street.settle().await;
    assert!(last(&street, HANA).contains("did not reach your helper"), "{}", last(&street, HANA));
    assert_eq!(desk_heard(&street, &format!("could not deliver a message about {code} to its helper")), 1);
}

#[tokio::test]
async fn a_confirmation_that_fails_is_said_to_the_desk() {
    let mut street = two_neighbours().await;
    street.cloud.say(HANA, "need milk next week");
    street.settle().await;
    street.cloud.reads(HANA, Reading::FailsLater(131_026));
    street.cloud.say(HANA, "yes");
    street.settle().await;
    assert_eq!(desk_heard(&street, "could not deliver an answer about"), 1);
}
