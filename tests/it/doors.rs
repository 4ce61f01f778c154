//! Nobody walks in, and nobody shouts a street down: links of the first administrator, chats that move, codes that are guessed, raids.

use crate::street::{HANA, JON, Street, plain};
use chrono::Duration;
use lamppost::domain::event::{Delivered, Event, Place, What, Who};
use lamppost::domain::role::Role;
use lamppost::domain::street::{Platform, TokenKind};
use lamppost::sandbox::world::{ADA, BEA, CARL, COORDINATORS, CORA, DEV, ELM_STREET, OAK_ROAD, OLU};
use lamppost::sandbox::{Role as Standing, Seen};
use lamppost::store::Tx;

async fn administrators(street: &Street) -> Vec<String> {
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    tx.holders(Some(Role::Administrator)).await.unwrap().into_iter().map(|holder| holder.first_name).collect()
}

async fn opens(street: &mut Street, person: i64, token: &str) {
    street.emulator.start_link(person, token);
    street.settle().await;
}

fn token(link: &str) -> String {
    link.split_once("start=").unwrap().1.to_owned()
}

#[tokio::test]
async fn the_programs_own_links_end_with_the_first_administrator() {
    let mut street = Street::empty().await;
    let first = token(&street.app.administrator_link().await.unwrap().unwrap());
    let second = token(&street.app.administrator_link().await.unwrap().unwrap());
    opens(&mut street, ADA, &first).await;
    assert!(administrators(&street).await.is_empty(), "a newer link ends the one before");
    street.clock.advance(Duration::minutes(61));
    opens(&mut street, ADA, &second).await;
    assert!(administrators(&street).await.is_empty(), "a link works for an hour");
    // Links as an earlier version left them: each of them valid for a week.
    let old = street.app.token(TokenKind::Administrator, None).await.unwrap();
    let third = token(&street.app.administrator_link().await.unwrap().unwrap());
    let later = street.app.token(TokenKind::Administrator, None).await.unwrap();
    opens(&mut street, OLU, &third).await;
    assert_eq!(administrators(&street).await, ["Olu"]);
    for left in [old, later] {
        opens(&mut street, CARL, &left).await;
    }
    let after = street.app.token(TokenKind::Administrator, None).await.unwrap();
    opens(&mut street, CARL, &after).await;
    assert_eq!(administrators(&street).await, ["Olu"], "with an administrator there is no other way in");
    assert!(street.app.administrator_link().await.unwrap().is_none());
    // The last administrator lost their account: who runs the server makes another.
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    assert!(street.app.service.administrator_token(&mut tx, false).await.unwrap().is_none());
    let another = street.app.service.administrator_token(&mut tx, true).await.unwrap().unwrap();
    tx.commit().await.unwrap();
    opens(&mut street, CARL, &another).await;
    assert_eq!(administrators(&street).await, ["Olu", "Carl"]);
    let told = street.sent_to(OLU, 0);
    assert!(told.iter().any(|text| text.contains("Carl") && text.contains("now administrator")), "{told:?}");
    let log = street.audit_log().await;
    assert!(log.contains(&"the program: program_link area:0 another".to_owned()), "{log:?}");
}

#[tokio::test]
async fn a_desk_does_not_move_to_a_chat_that_is_known_without_a_yes() {
    let mut street = Street::set_up().await;
    let moved = |to: i64| Event {
        platform: Platform::Telegram,
        place: Place::Private,
        who: Who::Platform,
        what: What::Moved { from: COORDINATORS.to_string(), to: to.to_string() },
        at: None,
    };
    let address = async |street: &Street| {
        let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
        let desk = tx.desks_of(Some(1)).await.unwrap();
        let all = tx.chats_of(lamppost::domain::street::ChatKind::Desk, None).await.unwrap();
        drop(desk);
        all.into_iter().map(|chat| chat.address).collect::<Vec<_>>()
    };
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    street.app.service.handle(&mut tx, &moved(OAK_ROAD)).await.unwrap();
    tx.commit().await.unwrap();
    street.settle().await;
    assert_eq!(address(&street).await, [COORDINATORS.to_string()]);
    let asked = street.sent_to(OLU, 0).pop().unwrap();
    assert!(asked.contains("Is it right that they are one?"), "{asked}");
    let number = asked.split("/letin ").nth(1).unwrap().split(' ').next().unwrap().to_owned();
    street.emulator.say(CORA, CORA, &format!("/letin {number} yes"));
    street.settle().await;
    assert_eq!(address(&street).await, [COORDINATORS.to_string()], "a coordinator alone cannot say so");
    street.emulator.say(OLU, OLU, &format!("/letin {number} no"));
    street.settle().await;
    street.emulator.say(OLU, OLU, &format!("/letin {number} yes"));
    street.settle().await;
    assert_eq!(address(&street).await, [COORDINATORS.to_string()], "what was answered is answered");
    // A number that nobody knows is the group's own new number.
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    street.app.service.handle(&mut tx, &moved(-100_777)).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(address(&street).await, ["-100777"]);
}

#[tokio::test]
async fn who_guesses_codes_is_stopped_and_neighbours_and_danger_are_not() {
    let mut street = Street::set_up().await;
    let code = street.whatsapp("Birch Street").await;
    street.cloud.say(HANA, &code);
    street.settle().await;
    street.cloud.say(HANA, "yes");
    street.settle().await;
    let last = |street: &Street, person: i64| {
        let mut said = street.cloud.messages(person).into_iter().filter(|m| m.by_bot);
        said.next_back().map(|m| plain(&m.text)).unwrap_or_default()
    };
    let guess = 6_100_000_000;
    for one in 0..12_i64 {
        street.cloud.person(guess + one, "Guess");
        for n in 0..5_i64 {
            street.cloud.say(guess + one, &format!("B7R4H8T{}", 2 + (n % 3)));
            street.settle().await;
            let said = last(&street, guess + one);
            assert!(said.contains("I do not know that code"), "{one} {n}: {said}");
            assert!(!said.contains("Birch"), "{said}");
        }
        // Five wrong codes in an hour are enough for one number.
        street.cloud.say(guess + one, &code);
        street.settle().await;
        assert!(last(&street, guess + one).contains("Please try again in an hour"), "{}", last(&street, guess + one));
    }
    // Sixty from all are enough for everybody who is not of a street.
    street.cloud.say(JON, &code);
    street.settle().await;
    assert!(last(&street, JON).contains("Please try again in an hour"), "{}", last(&street, JON));
    let told = street.sent_to(COORDINATORS, 0);
    assert_eq!(told.iter().filter(|text| text.contains("wrong street codes")).count(), 1, "{told:?}");
    street.cloud.say(HANA, &format!("need {code} milk today"));
    street.settle().await;
    assert!(last(&street, HANA).contains("Birch Street will see this"), "{}", last(&street, HANA));
    street.cloud.say(JON, &format!("{code} I can't breathe"));
    street.settle().await;
    assert!(last(&street, JON).contains("999"), "{}", last(&street, JON));
    street.clock.advance(Duration::minutes(61));
    street.cloud.say(JON, &code);
    street.settle().await;
    assert!(last(&street, JON).contains("Do you live in"), "{}", last(&street, JON));
}

#[tokio::test]
async fn everybodys_first_comes_before_anybodys_second() {
    let street = Street::empty().await;
    let one = |sender: &str, n: i64| Delivered {
        update_key: format!("{sender} {n}"),
        raw: format!("{sender} {n}"),
        sender: sender.to_owned(),
    };
    let mut batch: Vec<Delivered> = (0..200).map(|n| one("raider", n)).collect();
    batch.extend((0..2).map(|n| one("ada", n)));
    batch.extend((0..2).map(|n| one("", n)));
    street.db().accept("telegram", &batch, None, street.now()).await.unwrap();
    let next = street.db().next_deliveries(100).await.unwrap();
    let order: Vec<&str> = next.iter().map(|waiting| waiting.raw.as_str()).collect();
    assert_eq!(order[..7], ["raider 0", "ada 0", " 0", " 1", "raider 1", "ada 1", "raider 2"]);
    assert_eq!(order.len(), 100);
}

/// What raiders ask for: each of them plainly one kind of help, so that each is a card and not a question.
const THINGS: [&str; 20] = [
    "milk",
    "bread",
    "eggs",
    "sugar",
    "coffee",
    "teabags",
    "cereal",
    "newspaper",
    "cat food",
    "chicken",
    "walk the dog",
    "borrow a ladder",
    "a lift to the station",
    "mow the lawn",
    "post a parcel",
    "butter",
    "potatoes",
    "washing powder",
    "feed my rabbit",
    "loan of a drill",
];

/// What is a question, a preview, a private matter or the same again: each is answered to whoever said it, in the group where
/// they have no private chat.
const MIXED: [&str; 20] = [
    "milk",
    "a thing",
    "help with the other thing please",
    "milk please",
    "milk today please",
    "ring me on 07700 900123 about bread",
    "I cannot pay my rent",
    "shopping and a ladder to borrow",
    "something for tomorrow",
    "company, I am lonely",
    "the usual",
    "4471 lets you in, a lift to the station",
    "a bit of advice",
    "bread",
    "bread today",
    "what we said",
    "forms to fill in",
    "food for the children",
    "anything",
    "walk the dog",
];

#[tokio::test]
async fn a_raid_of_thirty_delays_no_neighbours_card_and_no_other_street() {
    raid(&THINGS).await;
}

#[tokio::test]
async fn a_raid_of_questions_delays_none_either() {
    raid(&MIXED).await;
}

async fn raid(things: &[&str]) {
    let mut street = Street::set_up().await;
    let before = street.emulator.seen(0).len();
    for raider in 0..30_i64 {
        let id = 5_100_000_000 + raider;
        street.emulator.person(id, "Raider", None);
        street.emulator.join(ELM_STREET, id, Standing::Member);
        for thing in things {
            street.emulator.say(ELM_STREET, id, &format!("/need {thing}"));
        }
    }
    for (person, words) in [(ADA, "/need milk today"), (BEA, "/need walk the dog"), (CARL, "/need borrow a ladder")] {
        street.emulator.say(ELM_STREET, person, words);
    }
    street.emulator.say(OAK_ROAD, DEV, "/need a lift to the hospital");
    let began = street.clock.now();
    let mut oak_after = None;
    let mut cards = Vec::new();
    for _ in 0..360 {
        street.app.step().await.unwrap();
        let sent = street.emulator.seen(before).into_iter().filter_map(|deed| match deed {
            Seen::Sent(posted) if posted.text.contains("asked.") => Some(posted),
            _ => None,
        });
        let (elm, oak): (Vec<_>, Vec<_>) = sent.partition(|posted| posted.chat == ELM_STREET);
        if oak_after.is_none() && oak.iter().any(|posted| posted.chat == OAK_ROAD) {
            oak_after = Some(street.clock.now() - began);
        }
        cards = elm.into_iter().map(|posted| posted.text).collect();
        let honest = ["Ada", "Bea", "Carl"].iter().all(|name| {
            let named = format!("{name} asked.");
            cards.iter().any(|text| plain(text).contains(&named))
        });
        if honest {
            break;
        }
        street.clock.advance(Duration::seconds(1));
    }
    let at = |name: &str| {
        let named = format!("{name} asked.");
        cards.iter().position(|text| plain(text).contains(&named)).unwrap_or(usize::MAX)
    };
    let places: Vec<usize> = ["Ada", "Bea", "Carl"].into_iter().map(at).collect();
    // The first minute's letters are out before the raid is over; then each of the thirty has one turn before them at most.
    assert!(places.iter().all(|place| *place < 18 + 33), "places {places:?} of {}: {:?}", cards.len(), cards.first());
    let took = street.clock.now() - began;
    assert!(took <= Duration::minutes(5), "{took:?}");
    assert!(oak_after.is_some_and(|after| after <= Duration::seconds(30)), "{oak_after:?}");
}
