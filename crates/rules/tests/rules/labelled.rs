//! Labelled messages as streets write them: each must come out as its label says.

use lamppost_rules::domain::category::Category;
use lamppost_rules::domain::clock::Clocks;
use lamppost_rules::domain::lexicon::Lexicon;
use lamppost_rules::domain::offering::terms;
use lamppost_rules::domain::reply::{Meant, meant};
use lamppost_rules::domain::understand::{Guess, Route, Understood, understand};
use lamppost_rules::i18n::Words;
use serde_json::Value;

/// A Friday morning.
const NOW: i64 = 1_773_396_000_000;

/// What a label expects and the text does not give; nothing when all is as labelled.
fn differences(label: &Value, heard: &Understood, text: &str, lexicon: &Lexicon) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut expect = |what: &str, right: bool| {
        if !right {
            wrong.push(what.to_owned());
        }
    };
    let is =
        |key: &str, value: &str| label[key].as_str() == Some(value) || label["expected"][key].as_str() == Some(value);
    let kinds = label["pii_types"].as_array().map_or(0, Vec::len);
    let only_soft = label["pii_types"].as_array().is_some_and(|types| {
        // The kind of help itself, money worries, and a first name are no private details.
        types.iter().all(|t| matches!(t.as_str(), Some("health" | "finance" | "name")))
    });
    expect("nothing hidden where nothing is private", kinds > 0 || heard.text.hidden.is_empty());
    expect("something hidden", kinds == 0 || only_soft || !heard.text.hidden.is_empty());
    let sure = match &heard.guess {
        Guess::Sure(category) => Some(*category),
        Guess::Unsure(_) => None,
    };
    if is("sub_intent", "multi_need") {
        let items: Vec<Category> = heard.several.iter().map(|(category, _)| *category).collect();
        let wanted: Vec<Category> = label["expected"]["items"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|item| Category::read(item.as_str()?))
            .collect();
        expect("split as labelled", items == wanted);
    } else if is("intent", "need") || is("intent", "offer") {
        let category = label["category"].as_str().and_then(Category::read);
        expect("the category", sure == category);
    }
    if is("intent", "need") && label["urgency"].is_string() && label["also"].as_array().is_some_and(Vec::is_empty) {
        let urgency = serde_json::to_value(heard.urgency).unwrap();
        expect("the urgency", urgency == label["urgency"]);
    }
    wrong.extend(signs(label, heard, text, lexicon));
    wrong
}

/// The same for the signs: another person, danger, scams, plain words.
fn signs(label: &Value, heard: &Understood, text: &str, lexicon: &Lexicon) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut expect = |what: &str, right: bool| {
        if !right {
            wrong.push(what.to_owned());
        }
    };
    let is = |key: &str, value: &str| says(label, key, value);
    if is("sub_intent", "on_behalf") {
        expect("asked for whom", heard.behalf);
    }
    if is("record", "private_only") {
        expect("kept from the street", matches!(heard.route(), Route::Coordinator | Route::Emergency));
    }
    if is("sub_intent", "emergency") || is("sub_intent", "safeguarding") {
        expect("an emergency", heard.route() == Route::Emergency);
    }
    if is("sub_intent", "scam") {
        expect("held as a scam", heard.scam);
    }
    if is("sub_intent", "release") {
        expect("given back", meant(text, lexicon) == Some(Meant::Release));
    }
    if is("sub_intent", "withdraw") {
        expect("sorted", meant(text, lexicon) == Some(Meant::Sorted));
    }
    if label["expected"]["checked_claim"].is_string() {
        let terms = terms(&heard.text.public, lexicon);
        expect("the claim is kept and not shown", terms.says_checked && !terms.words.to_lowercase().contains("dbs"));
    }
    if is("sub_intent", "thanks") {
        expect("left alone", meant(text, lexicon).is_none() && heard.triggers.is_empty());
    }
    wrong
}

/// Whether a label, or what it expects, says this.
fn says(label: &Value, key: &str, value: &str) -> bool {
    label[key].as_str() == Some(value) || label["expected"][key].as_str() == Some(value)
}

#[test]
fn labelled_messages_come_out_as_labelled() {
    let text = include_str!("../data/messages.jsonl");
    let lexicon = Words::lexicon().unwrap();
    let mut wrong = Vec::new();
    for line in text.lines() {
        let label: Value = serde_json::from_str(line).unwrap();
        let said = label["text"].as_str().unwrap();
        let said = said.trim_start_matches("/need").trim_start_matches("/offer").trim();
        let heard = understand(said, &lexicon, &Clocks::default(), NOW);
        for what in differences(&label, &heard, said, &lexicon) {
            wrong.push(format!("{}: {what} ({:?}, {:?})", label["id"], heard.guess, heard.urgency));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
