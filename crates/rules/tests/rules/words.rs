//! How well neighbours' words are understood: a list of made-up requests, each with what a person would say it is.

use lamppost_rules::domain::category::Category;
use lamppost_rules::domain::clock::Clocks;
use lamppost_rules::domain::lexicon::Alarm;
use lamppost_rules::domain::need::Urgency;
use lamppost_rules::domain::understand::{Guess, Route, Understood, understand};
use lamppost_rules::i18n::Words;
use std::path::Path;

/// Friday 13 March 2026, 10am in London.
const NOW: i64 = 1_773_396_000_000;

fn heard(text: &str) -> Understood {
    understand(text, &Words::lexicon().unwrap(), &Clocks::default(), NOW)
}

fn level(word: &str) -> Option<Urgency> {
    serde_json::from_value(serde_json::Value::String(word.to_owned())).ok()
}

#[test]
fn the_list_of_neighbours_requests_is_understood_as_a_person_would() {
    let lexicon = Words::lexicon().unwrap();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/neighbours.tsv");
    let text = std::fs::read_to_string(path).unwrap();
    let mut wrong = Vec::new();
    let mut count = 0;
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let mut fields = line.split('\t');
        let (words, category, urgency) = (fields.next().unwrap(), fields.next().unwrap(), fields.next().unwrap());
        let understood = understand(words, &lexicon, &Clocks::default(), NOW);
        count += 1;
        let right = match &understood.guess {
            Guess::Sure(found) => found.code() == category,
            Guess::Unsure(_) => category == "unsure",
        };
        if !right {
            wrong.push(format!("{words}: {:?}, not {category}", understood.guess));
        }
        if level(urgency).is_some_and(|expected| expected != understood.urgency) {
            wrong.push(format!("{words}: {:?}, not {urgency}", understood.urgency));
        }
        if understood.triggers.iter().any(|t| t.alarm == Alarm::Immediate) {
            wrong.push(format!("{words}: no danger in it"));
        }
    }
    assert!(count >= 100);
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn labelled_messages_are_understood() {
    let text = include_str!("../data/messages.jsonl");
    let mut wrong = Vec::new();
    for line in text.lines() {
        let label: serde_json::Value = serde_json::from_str(line).unwrap();
        let single = label["also"].as_array().is_some_and(Vec::is_empty);
        if label["intent"] != "need" || !single {
            continue;
        }
        let understood = heard(label["text"].as_str().unwrap().trim_start_matches("/need"));
        let expected = Category::read(label["category"].as_str().unwrap()).unwrap();
        if understood.guess != Guess::Sure(expected) {
            wrong.push(format!("{}: {:?}, not {expected:?}", label["id"], understood.guess));
        }
    }
    assert!(wrong.len() <= 1, "{}", wrong.join("\n"));
}

#[test]
fn real_danger_goes_past_the_street_and_jokes_do_not() {
    for text in [
        "theres a strong smell of gas outside",
        "i cant do this anymore. everyone would be better off",
        "dad has collapsed and is not breathing",
        "my neighbours kitchen is on fire",
        "shes taken an overdose",
    ] {
        assert_eq!(heard(text).route(), Route::Emergency, "{text}");
    }
    for text in [
        "dying for a brew, can someone lend me a kettle",
        "kids are killing me, anyone got colouring books",
        "help with my gas bill",
        "wood for the bonfire please",
    ] {
        assert_ne!(heard(text).route(), Route::Emergency, "{text}");
    }
}

#[test]
fn a_time_of_day_makes_it_today_and_several_helpers_are_counted() {
    let by_six = heard("milk and bread before 6 today");
    assert_eq!((by_six.urgency, by_six.need_by), (Urgency::Today, Some(NOW + 8 * 3_600_000)));
    assert_eq!(heard("milk by 5:30pm").need_by, Some(NOW + 27_000_000));
    assert_eq!(heard("2 pints at 6").text.public, "2 pints at 6");
    assert_eq!(heard("3 people to shift a sofa").slots, 3);
    assert_eq!(heard("two helpers to shift a sofa").slots, 2);
    assert_eq!(heard("3 pints of milk").slots, 1);
    assert_eq!(heard("9999 people to shift a sofa").slots, 20);
}

#[test]
fn other_languages_are_understood_from_their_word_lists_alone() {
    let welsh = heard("oes rhywun yn gallu nôl presgripsiwn i Mam o'r fferyllfa heddiw plis?");
    assert_eq!((welsh.guess, welsh.urgency), (Guess::Sure(Category::Prescription), Urgency::Today));
    let polish = heard("czy ktos moglby zrobic zakupy dla mojej sasiadki");
    assert_eq!(polish.guess, Guess::Sure(Category::Shopping));
}
