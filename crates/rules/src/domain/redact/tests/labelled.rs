//! The labelled messages: what is private in them is hidden, and nothing else.

use super::*;

/// Lines in which the only word of health names the kind of help, which is shown as the category.
const CATEGORY_ONLY: [&str; 2] = ["m03", "m23"];

#[test]
fn every_label_is_found_and_what_has_no_label_is_unchanged() {
    let lines = include_str!("../../../../tests/data/messages.jsonl");
    let mut wrong = Vec::new();
    for line in lines.lines() {
        let message: serde_json::Value = serde_json::from_str(line).unwrap();
        let (id, text) = (message["id"].as_str().unwrap(), message["text"].as_str().unwrap());
        let found = kinds(text);
        for label in message["pii_types"].as_array().unwrap() {
            let ok = match label.as_str().unwrap() {
                "health" => {
                    found.contains(&Detail::Health) || found.contains(&Detail::Alone) || CATEGORY_ONLY.contains(&id)
                }
                "address" => found.contains(&Detail::Address),
                "postcode" => found.contains(&Detail::Postcode),
                "phone" => found.contains(&Detail::Phone),
                "security_code" => found.contains(&Detail::SecurityCode),
                _ => true,
            };
            if !ok {
                wrong.push(format!("{id}: {label} is not among {found:?}"));
            }
        }
        if message["pii"] == false && !found.is_empty() {
            wrong.push(format!("{id}: {found:?} in a message without private details"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
