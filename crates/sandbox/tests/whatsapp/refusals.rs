//! Everything that the server refuses, and that a refused message leaves no trace.

use lamppost_sandbox::{CloudOptions, Inbound, TemplateState};
use serde_json::{Value, json};

use crate::street::{FAY, GUS, HANA_ID, NOBODY, Street, buttons, list, street, street_with, template, whole, words};

/// A body with a field set or, with null, taken away. The path has slashes.
fn with(mut body: Value, path: &str, value: Value) -> Value {
    let (parent, key) = path.rsplit_once('/').unwrap();
    let parent = body.pointer_mut(parent).unwrap();
    match (value, parent) {
        (Value::Null, Value::Object(map)) => drop(map.remove(key)),
        (value, Value::Object(map)) => drop(map.insert(key.to_string(), value)),
        (value, parent) => parent[key.parse::<usize>().unwrap()] = value,
    }
    body
}

fn long(count: usize) -> Value {
    json!("😀".repeat(count))
}

fn card() -> Value {
    whole(FAY, "interactive", buttons(&[("a", "A"), ("b", "B")]))
}

fn rows(count: usize) -> Value {
    let rows: Vec<Value> = (0..count).map(|n| json!({"id": n.to_string(), "title": "Row"})).collect();
    whole(FAY, "interactive", list(&rows))
}

async fn table(street: &Street, cases: Vec<(&str, Value, (u16, i64))>) {
    let before = street.cloud.messages(FAY).len();
    for (name, body, expected) in cases {
        let got = street.refused(body).await;
        assert_eq!(got, expected, "{name}");
    }
    assert_eq!(street.cloud.messages(FAY).len(), before, "nothing arrived");
    assert!(street.heard().await.is_empty(), "and nothing is told");
}

#[tokio::test]
async fn what_is_not_well_formed_is_refused() {
    let street = street().await;
    let cases = vec![
        ("no product", with(words(FAY, "x"), "/messaging_product", Value::Null), (400, 100)),
        ("another product", with(words(FAY, "x"), "/messaging_product", json!("telegram")), (400, 100)),
        ("no type", with(words(FAY, "x"), "/type", Value::Null), (400, 100)),
        ("nobody", with(words(FAY, "x"), "/to", Value::Null), (400, 100)),
        ("another recipient type", with(words(FAY, "x"), "/recipient_type", json!("user")), (400, 100)),
        ("a group", with(words(FAY, "x"), "/recipient_type", json!("group")), (403, 10)),
        ("an unknown key", with(words(FAY, "x"), "/foo", json!(1)), (400, 100)),
        ("an unknown key inside", with(words(FAY, "x"), "/text/boddy", json!("x")), (400, 100)),
        ("two kinds", with(words(FAY, "x"), "/interactive", json!({})), (400, 100)),
        ("a body that is no string", with(words(FAY, "x"), "/text/body", json!(5)), (400, 100)),
        ("no body", with(words(FAY, "x"), "/text/body", Value::Null), (400, 131008)),
        ("an empty body", words(FAY, "  "), (400, 131009)),
        ("no content", with(words(FAY, "x"), "/text", Value::Null), (400, 131008)),
        ("too long", with(words(FAY, "x"), "/text/body", long(4097)), (400, 100)),
        ("no JSON", json!("hello"), (400, 100)),
        (
            "a reaction to nothing",
            whole(FAY, "reaction", json!({"message_id": "wamid.X", "emoji": "👍"})),
            (400, 131009),
        ),
        ("a file that is not there", whole(FAY, "image", json!({"id": "77"})), (400, 131009)),
        ("neither file nor link", whole(FAY, "image", json!({"caption": "x"})), (400, 131008)),
    ];
    table(&street, cases).await;
    street.send(with(words(FAY, "x"), "/text/body", long(4096))).await;
}

#[tokio::test]
async fn interactive_messages_have_narrow_limits() {
    let street = street().await;
    let (button, row) = ("/interactive/action/buttons/0/reply", "/interactive/action/sections/0/rows/0");
    let four = whole(FAY, "interactive", buttons(&[("a", "A"), ("b", "B"), ("c", "C"), ("d", "D")]));
    let cases = vec![
        ("no button", whole(FAY, "interactive", buttons(&[])), (400, 131009)),
        ("four buttons", four, (400, 131009)),
        ("the same id", whole(FAY, "interactive", buttons(&[("a", "A"), ("a", "B")])), (400, 131009)),
        ("the same title", whole(FAY, "interactive", buttons(&[("a", "A"), ("b", "A")])), (400, 131009)),
        ("a long title", with(card(), &format!("{button}/title"), long(21)), (400, 131009)),
        ("a long id", with(card(), &format!("{button}/id"), long(257)), (400, 131009)),
        ("no id", with(card(), &format!("{button}/id"), Value::Null), (400, 131008)),
        ("a long body", with(card(), "/interactive/body/text", long(1025)), (400, 131009)),
        ("a long footer", with(card(), "/interactive/footer", json!({"text": long(61)})), (400, 131009)),
        (
            "a long header",
            with(card(), "/interactive/header", json!({"type": "text", "text": long(61)})),
            (400, 131009),
        ),
        ("no action", with(card(), "/interactive/action", Value::Null), (400, 131008)),
        ("an unknown kind", with(card(), "/interactive/type", json!("quantum")), (400, 100)),
        ("no row", rows(0), (400, 131009)),
        ("eleven rows", rows(11), (400, 131009)),
        ("a long row", with(rows(1), &format!("{row}/title"), long(25)), (400, 131009)),
        ("a long description", with(rows(1), &format!("{row}/description"), long(73)), (400, 131009)),
        ("a long row id", with(rows(1), &format!("{row}/id"), long(201)), (400, 131009)),
        ("a long list button", with(rows(1), "/interactive/action/button", long(21)), (400, 131009)),
        ("the same row id", with(rows(2), "/interactive/action/sections/0/rows/1/id", json!("0")), (400, 131009)),
    ];
    table(&street, cases).await;
    street.send(with(card(), "/interactive/body/text", long(1024))).await;
    street.send(with(card(), &format!("{button}/title"), long(20))).await;
    street.send(rows(10)).await;
    let full = with(with(rows(1), &format!("{row}/title"), long(24)), &format!("{row}/description"), long(72));
    street.send(with(full, &format!("{row}/id"), long(200))).await;
}

#[tokio::test]
async fn templates_are_refused_by_state_number_and_letters() {
    let street = street().await;
    street.pass(25 * 3600);
    let states = [TemplateState::Pending, TemplateState::Rejected, TemplateState::Paused, TemplateState::Disabled];
    for (name, state) in ["pending", "rejected", "paused", "disabled"].into_iter().zip(states) {
        street.cloud.template(name, "en_GB", state, "Words", "UTILITY");
    }
    let call = |name: &str| whole(FAY, "template", json!({"name": name, "language": {"code": "en_GB"}}));
    let filled = |text: &str| whole(FAY, "template", template(&["K7M4", text]));
    let ninth = with(filled("x"), "/template/components/1/index", json!(9));
    let mut cases = vec![
        ("not there", call("nothing"), (404, 132001)),
        ("another language", with(filled("x"), "/template/language/code", json!("pl")), (404, 132001)),
        ("pending", call("pending"), (404, 132001)),
        ("rejected", call("rejected"), (404, 132001)),
        ("paused", call("paused"), (400, 132015)),
        ("disabled", call("disabled"), (400, 132016)),
        ("one parameter of two", whole(FAY, "template", template(&["K7M4"])), (400, 132000)),
        ("none of two", call("still_open"), (400, 132000)),
        ("empty", filled(""), (400, 100)),
        ("too long when filled", filled(&"x".repeat(1000)), (400, 132005)),
        ("a tenth button", ninth, (400, 132018)),
        ("no language", with(filled("x"), "/template/language", Value::Null), (400, 131008)),
    ];
    for text in ["line1\nline2", "a\tb", "a     b"] {
        cases.push((text, filled(text), (400, 132018)));
    }
    table(&street, cases).await;
    for text in ["a    b", "{{1}}", "x"] {
        street.send(filled(text)).await;
    }
}

#[tokio::test]
async fn strangers_cannot_be_reached() {
    let street = street().await;
    let unknown = with(words(FAY, "x"), "/to", json!(NOBODY));
    assert_eq!(street.refused(unknown).await, (400, 131026));
    street.cloud.template("code", "en_GB", TemplateState::Approved, "Your code", "AUTHENTICATION");
    let call = json!({"name": "code", "language": {"code": "en_GB"}});
    let body = json!({"messaging_product": "whatsapp", "recipient": HANA_ID, "type": "template", "template": call});
    assert_eq!(street.refused(body).await, (400, 131062), "codes go to phones alone");
}

#[tokio::test]
async fn the_window_is_counted_from_the_time_of_the_message() {
    let street = street().await;
    street.pass(24 * 3600 - 1);
    street.send(words(FAY, "in the last second")).await;
    street.pass(1);
    assert_eq!(street.refused(words(FAY, "too late")).await, (400, 131047));
    let days_ago = street.clock.now() - chrono::Duration::days(6);
    street.cloud.say_with(FAY, Inbound::text("need milk").at(days_ago));
    let heard = street.heard().await;
    let timestamp = heard.last().unwrap().value()["messages"][0]["timestamp"].clone();
    assert_eq!(timestamp, days_ago.timestamp().to_string());
    assert_eq!(street.refused(words(FAY, "the webhook came late")).await, (400, 131047));
    street.cloud.say(FAY, "hello again");
    street.send(words(FAY, "hello")).await;
}

#[tokio::test]
async fn one_pair_may_borrow_45_messages_from_the_future() {
    let street = street_with(CloudOptions { limits: true, ..CloudOptions::default() }).await;
    for _ in 0..45 {
        street.send(words(FAY, "x")).await;
    }
    assert_eq!(street.refused(words(FAY, "x")).await, (400, 131056));
    street.send(words(GUS, "others are not slowed down")).await;
    street.pass(5);
    assert_eq!(street.refused(words(FAY, "x")).await, (400, 131056));
    street.pass(1);
    street.send(words(FAY, "x")).await;
    assert_eq!(street.refused(words(FAY, "x")).await, (400, 131056));
}

#[tokio::test]
async fn a_number_sends_80_messages_in_a_second() {
    let street = street_with(CloudOptions { limits: true, ..CloudOptions::default() }).await;
    for person in 0..80 {
        street.cloud.person(person, "Neighbour");
        street.cloud.say(person, "hello");
    }
    street.pass(2);
    for person in 0..80 {
        street.send(words(person, "x")).await;
    }
    assert_eq!(street.refused(words(FAY, "x")).await, (429, 130429));
    street.pass(1);
    street.send(words(FAY, "x")).await;
}

#[tokio::test]
async fn a_business_speaks_first_to_so_many_people_a_day() {
    let street = street_with(CloudOptions { limits: true, portfolio: 2, ..CloudOptions::default() }).await;
    let call = |to| whole(to, "template", template(&["K7M4", "milk"]));
    street.cloud.person(7, "Ida");
    street.cloud.person(8, "Jon");
    street.send(call(7)).await;
    street.send(call(7)).await;
    street.send(call(FAY)).await;
    street.pass(25 * 3600 - 60);
    street.send(call(FAY)).await;
    street.send(call(GUS)).await;
    assert_eq!(street.refused(call(8)).await, (400, 131048));
    street.send(call(GUS)).await;
    street.cloud.say(8, "hello");
    street.send(call(8)).await;
}

#[tokio::test]
async fn who_stopped_marketing_gets_only_what_they_need() {
    let street = street().await;
    street.cloud.stop_marketing(FAY);
    let news = whole(FAY, "template", json!({"name": "news", "language": {"code": "en_GB"}}));
    assert_eq!(street.refused(news).await, (400, 131050));
    street.send(whole(FAY, "template", template(&["K7M4", "milk"]))).await;
    let heard = street.heard().await;
    let preference = &heard[0].value()["user_preferences"][0];
    assert_eq!((&preference["value"], &preference["timestamp"]), (&json!("stop"), &json!(1_780_401_600)));
    assert_eq!(heard[0].body()["entry"][0]["changes"][0]["field"], "user_preferences");
}
