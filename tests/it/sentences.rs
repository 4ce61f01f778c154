//! Every sentence for people stands in `locales/`, each is said by somebody, and languages agree with each other.

use super::tidy::{code, files, name, read, report, room, root, sources};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use lamppost::domain::say::{Beside, Label, Say, Staff, Task, Voice};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};

/// The facts that a message names.
type Messages = &'static [(&'static str, &'static [&'static str])];

/// Every list of messages: its name, what its keys begin with, and its messages.
const LISTS: [(&str, &str, Messages); 6] = [
    ("Say", Say::PREFIX, Say::ALL),
    ("Staff", Staff::PREFIX, Staff::ALL),
    ("Voice", Voice::PREFIX, Voice::ALL),
    ("Beside", Beside::PREFIX, Beside::ALL),
    ("Label", Label::PREFIX, Label::ALL),
    ("Task", Task::PREFIX, Task::ALL),
];

/// The messages of a language: key -> the facts that it names.
fn messages(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for path in files(&format!("locales/{language}"), "ftl") {
        if name(&path).ends_with("words.ftl") {
            continue;
        }
        let text = read(&path);
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("a file of locales/ can be read");
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let mut facts = BTreeSet::new();
                pattern_facts(message.value.as_ref().unwrap(), &mut facts);
                let twice = all.insert(message.id.name.to_owned(), facts);
                assert!(twice.is_none(), "{} is there twice", message.id.name);
            }
        }
    }
    all
}

fn pattern_facts(pattern: &Pattern<&str>, facts: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => inline_facts(inline, facts),
            Expression::Select { selector, variants } => {
                inline_facts(selector, facts);
                variants.iter().for_each(|variant| pattern_facts(&variant.value, facts));
            }
        }
    }
}

fn inline_facts(inline: &InlineExpression<&str>, facts: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            facts.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                inline_facts(inline, facts);
            }
        }
        _ => {}
    }
}

fn kebab(variant: &str) -> String {
    let mut out = String::new();
    for c in variant.chars() {
        if c.is_uppercase() && !out.is_empty() {
            out.push('-');
        }
        out.extend(c.to_lowercase());
    }
    out
}

#[test]
fn every_message_has_its_sentence_and_every_sentence_its_message() {
    let english = messages("en");
    let mut problems = Vec::new();
    for (prefix, all) in LISTS.map(|(_, prefix, all)| (prefix, all)) {
        let mut known = BTreeSet::new();
        for (variant, facts) in all {
            let key = format!("{prefix}{}", kebab(variant));
            match english.get(&key) {
                None => problems.push(format!("{key} has no sentence")),
                Some(used) => {
                    let unknown = used.iter().filter(|fact| !facts.contains(&fact.as_str()));
                    problems.extend(unknown.map(|fact| format!("{key} names {fact}, which it does not have")));
                }
            }
            known.insert(key);
        }
        let left = english.keys().filter(|key| key.starts_with(prefix) && !known.contains(*key));
        problems.extend(left.map(|key| format!("{key} is said by nobody")));
    }
    report(&problems);
}

#[test]
fn other_languages_say_nothing_that_english_does_not() {
    let english = messages("en");
    for entry in std::fs::read_dir(root().join("locales")).unwrap() {
        let language = entry.unwrap().file_name().to_string_lossy().to_string();
        for (key, facts) in messages(&language) {
            let known = english.get(&key).unwrap_or_else(|| panic!("{language}: {key} is not in English"));
            assert!(facts.is_subset(known), "{language}: {key} names facts that English does not");
        }
    }
}

#[test]
fn every_message_is_sent_by_somebody() {
    let service: String = sources().iter().map(|p| read(p)).collect();
    let unused: Vec<String> = LISTS
        .iter()
        .flat_map(|(kind, _, all)| all.iter().map(move |(variant, _)| format!("{kind}::{variant} ")))
        .filter(|word| !service.contains(word))
        .collect();
    report(&unused);
}

#[test]
fn no_sentence_for_people_is_outside_locales() {
    let literal = Regex::new(r#""((?:[^"\\]|\\.)*)""#).unwrap();
    let sentence = Regex::new(r"(?:\b[A-Za-z’']+\b[ ,.?!]+){4,}").unwrap();
    let allowed = Regex::new(
        r"tracing::|metrics::|#\[error|#\[arg|#\[allow|#\[expect|reason =|problem\(|println!|anyhow|bail!|context\(|describe_|assert|error: \w+\.|Err\(|says\(|contains\(|not_there = |StoreError|Dead|to_owned\(\) \}|const \w+: &str",
    )
    .unwrap();
    let mut problems = Vec::new();
    for path in sources() {
        let room = room(&path);
        if room.as_deref() == Some("sandbox")
            || ["redact/given", "redact/tests", "redact/stop", "broadcast/tests"]
                .iter()
                .any(|rest| name(&path).starts_with(&format!("crates/rules/src/domain/{rest}")))
            || name(&path).starts_with("src/store/sql/")
        {
            continue;
        }
        let text = read(&path);
        for (number, line) in code(&text).lines().enumerate() {
            let comment = line.trim_start().starts_with("//");
            if comment || allowed.is_match(line) {
                continue;
            }
            for found in literal.captures_iter(line) {
                if sentence.is_match(&found[1]) && !found[1].starts_with('/') {
                    problems.push(format!("{}:{}: {}", name(&path), number + 1, &found[1]));
                }
            }
        }
    }
    report(&problems);
}
