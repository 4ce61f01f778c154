//! The neighbours' own side: links with words in them, and groups that no API sees.

use serde_json::json;

use crate::street::{FAY, GUS, HANA, buttons, street, whole};

#[tokio::test]
async fn a_link_with_words_fills_the_box() {
    let street = street().await;
    let open = |url: &str| street.cloud.open_link(FAY, url);
    let cases = [
        ("https://wa.me/441632960961?text=NEED%20BIRCH7%20", Some("NEED BIRCH7 ")),
        ("https://wa.me/441632960961?text=NEED+%C2%B7+%F0%9F%A5%9B", Some("NEED · 🥛")),
        ("https://wa.me/441632960961", Some("")),
        ("https://api.whatsapp.com/send?phone=441632960961&text=HELP", Some("HELP")),
        ("https://wa.me/447700900022?text=NEED", None),
        ("https://wa.me/message/NOTHING", None),
        ("https://wa.me/?text=Share", None),
        ("https://ashbrook.example/", None),
        ("no link at all", None),
    ];
    for (url, expected) in cases {
        assert_eq!(open(url).as_deref(), expected, "{url}");
    }
    assert_eq!(
        street.cloud.shared_text("https://wa.me/?text=Who%20has%20a%20ladder%3F").as_deref(),
        Some("Who has a ladder?")
    );
    assert_eq!(street.cloud.shared_text("https://wa.me/441632960961?text=x"), None);
}

#[tokio::test]
async fn the_street_has_its_own_group_and_the_bot_is_not_in_it() {
    let street = street().await;
    street.cloud.group(1, "Birch Street neighbours", &[FAY, GUS]);
    let mut card = buttons(&[("a", "A")]);
    card["body"]["text"] = json!("Who has a ladder? https://wa.me/441632960961?text=HELP%20K7M4");
    let wamid = street.send(whole(FAY, "interactive", card)).await;
    street.heard().await;
    street.cloud.group_say(1, GUS, "Morning all");
    street.cloud.forward(FAY, &wamid, 1);
    street.cloud.group_say(1, HANA, "I am no member");
    street.cloud.forward(GUS, &wamid, 1);
    let lines: Vec<(String, String, bool)> =
        street.cloud.group_messages(1).into_iter().map(|line| (line.name, line.text, line.forwarded)).collect();
    let fallback = "Who has a ladder? https://wa.me/441632960961?text=HELP%20K7M4".to_string();
    assert_eq!(lines, [("Gus".into(), "Morning all".into(), false), ("Fay".into(), fallback, true)]);
    assert!(street.heard().await.is_empty(), "nobody tells the bot");
    let words = street.cloud.open_link(GUS, "https://wa.me/441632960961?text=HELP%20K7M4");
    assert_eq!(words.as_deref(), Some("HELP K7M4"));
    assert_eq!(street.cloud.groups(), [(1, "Birch Street neighbours".to_string(), vec![FAY, GUS])]);
}
