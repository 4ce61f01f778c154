//! Whatever a message holds, it can be said, and no word of a person becomes markup: for every message that there is.

use super::*;
use crate::domain::say::sample::Sampler;
use crate::domain::say::{Staff, Task, Voice, Whatsapp};
use proptest::prelude::*;
use std::sync::LazyLock;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::load().expect("the files of locales/ are whole"));
/// Languages with and without sentences of their own, and what is none.
const LANGUAGES: [&str; 6] = ["en", "cy", "pl", "en-GB", "xx", ""];
/// What somebody types who knows how a message is marked up, and harmless words of the same length.
const HOSTILE: &str = "<b>&";
const HARMLESS: &str = "Quay";
const SAFE: &str = "&lt;b&gt;&amp;";

fn all(words: &str, seed: u64) -> Vec<Say> {
    Say::samples(&mut Sampler::new(words, seed))
}

#[test]
fn no_words_become_markup_in_any_message() {
    let mut told = 0;
    for seed in 0..40 {
        for (hostile, harmless) in all(HOSTILE, seed).iter().zip(all(HARMLESS, seed)) {
            let meant = WORDS.say("en", &harmless).html;
            told += meant.matches(HARMLESS).count();
            assert_eq!(WORDS.say("en", hostile).html, meant.replace(HARMLESS, SAFE), "{hostile:?}");
        }
    }
    assert!(told > 1_000, "most messages hold words: {told}");
}

#[test]
fn there_is_a_sample_of_every_message() {
    let (said, lists) = (all(HARMLESS, 1).len(), [Staff::ALL.len(), Voice::ALL.len(), Whatsapp::ALL.len()]);
    assert_eq!(said, Say::ALL.len() + lists.iter().sum::<usize>());
    assert_eq!(Label::samples(&mut Sampler::new(HARMLESS, 1)).len(), Label::ALL.len() + Task::ALL.len());
}

/// Whether all of a text could be sent as it is: each tag is one of ours, and each ampersand belongs to a sign that was made safe.
fn is_whole(html: &str) -> bool {
    let tags = ["<b>", "</b>", "<i>", "</i>"];
    let signs = ["&amp;", "&lt;", "&gt;"];
    let begins = |at: usize, with: &[&str]| with.iter().any(|one| html[at..].starts_with(one));
    html.match_indices('<').all(|(at, _)| begins(at, &tags))
        && html.match_indices('&').all(|(at, _)| begins(at, &signs))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn whatever_it_holds_a_message_is_said_in_every_language(words in any::<String>(), seed in any::<u64>()) {
        for language in LANGUAGES {
            for say in all(&words, seed) {
                let html = WORDS.say(language, &say).html;
                prop_assert!(!html.is_empty(), "{:?}", say);
                prop_assert!(is_whole(&html), "{:?}: {}", say, html);
                prop_assert!(WORDS.note(language, &say).encode_utf16().count() <= NOTE);
            }
            for label in Label::samples(&mut Sampler::new(&words, seed)) {
                prop_assert!(!WORDS.label(language, &label).is_empty(), "{:?}", label);
            }
        }
    }

    #[test]
    fn a_message_that_waits_in_a_letter_is_the_same_afterwards(words in any::<String>(), seed in any::<u64>()) {
        for say in all(&words, seed) {
            let letter = serde_json::to_string(&say).expect("it is written");
            prop_assert_eq!(serde_json::from_str::<Say>(&letter).expect("it is read"), say);
        }
        for label in Label::samples(&mut Sampler::new(&words, seed)) {
            let letter = serde_json::to_string(&label).expect("it is written");
            prop_assert_eq!(serde_json::from_str::<Label>(&letter).expect("it is read"), label);
        }
    }
}

/// A message as it stands in a letter.
fn read(letter: &str) -> Say {
    serde_json::from_str(letter).unwrap_or_else(|error| panic!("{letter}: {error}"))
}

#[test]
fn letters_of_earlier_versions_are_read_and_written_as_they_were() {
    let letters = [
        r#"{"may-share":{"code":"K7M4","desk":"yes"}}"#,
        r#"{"danger":{"code":"K7M4","desk":"far","gas":"no","numbers":[{"called":"Police","number":"999"}]}}"#,
        r#"{"rules":{"code":"K7M4","kind":"food_support","most":"£20"}}"#,
        r#"{"pass-it-on":{"code":"K7M4","how":"phone","standing":"waiting"}}"#,
        r#"{"staff":{"digest-set":{"goes":1800000000000}}}"#,
        r#"{"staff":{"on-shift":{"area":"","others":0,"notes":["as it was"]}}}"#,
        r#"{"voice":{"list":{"broadcasts":[{"reference":"B1","level":"","stage":"draft","exercise":0}]}}}"#,
        r#"{"list":{"street":"Elm","needs":[{"code":"K7M4","category":null,"urgency":"soon","standing":"helping","words":""}],"offers":[]}}"#,
    ];
    for letter in letters {
        assert_eq!(serde_json::to_string(&read(letter)).expect("it is written"), letter);
    }
    for (old, new) in [("\"yes\"", "true"), ("\"no\"", "false")] {
        let letter = |desk: &str| format!(r#"{{"may-share":{{"code":"K7M4","desk":{desk}}}}}"#);
        assert_eq!(read(&letter(old)), read(&letter(new)));
    }
    assert_ne!(read(letters[0]), read(&letters[0].replace("yes", "no")));
}

#[test]
fn words_below_a_picture_are_no_markup_either() {
    let facts = ["needs", "answered", "weeks", "busiest", "most", "unanswered"].map(|name| (name, HOSTILE.to_owned()));
    let html = WORDS.caption("en", "chart-alt", &facts).html;
    assert!(is_whole(&html) && !html.contains(HOSTILE) && html.contains(SAFE), "{html}");
}

#[test]
fn what_is_said_depends_on_types_and_not_on_names() {
    let html = |letter: &str| strip_isolates(&WORDS.say("en", &read(letter)).html);
    // The same name, a number here and a list there.
    let shift = html(r#"{"staff":{"on-shift":{"area":"North","others":1,"notes":["one","two"]}}}"#);
    assert!(shift.contains("one\ntwo"), "{shift}");
    let moved = html(r#"{"staff":{"digest-set":{"goes":1773392400000}}}"#);
    assert!(moved.contains("Friday 13 March at 9am"), "{moved}");
    let never = html(r#"{"staff":{"digest-set":{"goes":0}}}"#);
    assert!(!never.contains("1970"), "{never}");
}
