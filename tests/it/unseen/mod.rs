//! Nothing that is said in private is in the street before its asker has seen the card and said yes: for any words at all.

use super::street::{Street, plain};
use chrono::Duration;
use lamppost::sandbox::world::{ELM_STREET, OAK_ROAD};
use lamppost::sandbox::{Role, Seen};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// How many texts are tried.
const TEXTS: i64 = 80;

/// What people may write: help, details, danger, several things, scams, and what is nothing at all.
fn any_words() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(vec![
        "milk",
        "bread and a ladder to borrow",
        "for my neighbour",
        "before 6",
        "tomorrow",
        "ring 07700 900142",
        "at 14 Larch Way",
        "ZZ1 4QT",
        "help with my rent arrears",
        "I smell gas",
        "my husband hits me",
        "I am 15",
        "somebody to walk my dog",
        "3 people to move a sofa",
        "and",
        "today",
        "my prescription",
        "key safe code 4471",
        "he has dementia",
        "pay with gift cards",
        "/can P9X4",
        "<b>shopping</b>",
        "help",
        "potrzebuję mleka",
    ]);
    let words = prop_oneof![4 => piece.prop_map(str::to_owned), 1 => "\\PC{0,12}"];
    proptest::collection::vec(words, 1..5).prop_map(|words| words.join(" "))
}

fn in_the_streets(street: &Street, from: usize) -> Vec<Seen> {
    let mut seen = street.emulator.seen(from);
    seen.retain(|seen| seen.chat() == Some(ELM_STREET) || seen.chat() == Some(OAK_ROAD));
    seen
}

#[tokio::test]
async fn nothing_asked_in_private_is_in_the_street_before_the_yes() {
    let mut street = Street::set_up().await;
    let mut runner = TestRunner::deterministic();
    let mut shown = 0;
    for n in 0..TEXTS {
        let words = any_words().new_tree(&mut runner).unwrap().current();
        let person = 6_100_000_000 + n;
        street.emulator.person(person, "Kim", None);
        street.emulator.join(ELM_STREET, person, Role::Member);
        street.emulator.say(ELM_STREET, person, "/list");
        street.emulator.say(person, person, "/start");
        street.settle().await;
        let from = street.emulator.seen(0).len();
        street.emulator.say(person, person, &format!("/need {words}"));
        street.settle().await;
        assert_eq!(in_the_streets(&street, from).len(), 0, "{words:?}");
        // The yes, where there is a card: it is the one that was seen.
        let asked = street.emulator.messages(person).into_iter().rev().find_map(|message| {
            let button = message.buttons.iter().flatten().find(|button| button.text == "Yes, show it")?;
            Some((message.message_id, message.text.clone(), button.data.clone()?))
        });
        if let Some((message, preview, data)) = asked {
            street.emulator.press(person, message, person, &data);
            street.settle().await;
            let posted: Vec<String> = in_the_streets(&street, from).iter().filter_map(text_of).collect();
            assert!(!posted.is_empty(), "{words:?}");
            for card in posted {
                assert!(preview.contains(&card), "{words:?}:\n{}\nis not in\n{}", plain(&card), plain(&preview));
            }
            shown += 1;
        }
        street.clock.advance(Duration::minutes(1));
    }
    assert!(shown >= 20, "many of them become cards: {shown}");
}

fn text_of(seen: &Seen) -> Option<String> {
    match seen {
        Seen::Sent(posted) => Some(posted.text.clone()),
        _ => None,
    }
}
