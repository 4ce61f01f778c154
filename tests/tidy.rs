//! Keeps the house as ARCHITECTURE.md draws it: walls between rooms, sizes of files and functions, settings against their example,
//! and every sentence in `locales/`.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test")]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use lamppost::domain::say::{Beside, Label, Say, Staff, Task, Voice};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

const MOST_LINES: usize = 400;
const MOST_FUNCTION_LINES: usize = 60;
const MOST_ARGUMENTS: usize = 6;

/// Each room, and the rooms that it may know.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("command", &[]),
    ("i18n", &["domain"]),
    ("store", &["domain"]),
    ("service", &["command", "store", "domain"]),
    ("inbox", &["service", "store", "domain"]),
    ("scheduler", &["service", "store", "domain"]),
    ("outbox", &["i18n", "store", "domain", "channel", "documents"]),
    ("channel", &["domain"]),
    ("web", &["store", "channel", "domain"]),
    ("config", &["domain"]),
    ("documents", &[]),
    ("sandbox", &[]),
    ("app", &["domain", "service", "i18n", "store", "inbox", "outbox", "scheduler", "channel", "config"]),
];

/// Libraries that belong to one room.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("sqlx", &["store"]),
    ("teloxide", &["channel", "app"]),
    ("dptree", &["channel"]),
    ("reqwest", &["channel", "sandbox"]),
    ("fluent_bundle", &["i18n"]),
    ("fluent_syntax", &["i18n"]),
    ("axum", &["web", "sandbox"]),
    ("hyper", &["web", "sandbox"]),
    ("hyper_util", &["web", "sandbox"]),
    ("clap", &["config"]),
    ("typst", &["documents"]),
    ("typst_layout", &["documents"]),
    ("typst_render", &["documents"]),
    ("dejavu", &["documents"]),
    ("fast_qr", &["documents"]),
    ("csv", &["domain"]),
];

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

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    let mut folders = vec![root().join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|e| e == ending) {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

/// The room of a file in `src/`; none for the program's own files.
fn room(path: &Path) -> Option<String> {
    let path = path.strip_prefix(root().join("src")).ok()?;
    let first = path.iter().next()?.to_str()?.trim_end_matches(".rs").to_owned();
    (!["lib", "main", "commands"].contains(&first.as_str())).then_some(first)
}

/// The code of a file without its tests.
fn code(text: &str) -> &str {
    text.split("#[cfg(test)]").next().unwrap_or_default()
}

fn report(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn no_room_knows_more_than_its_arrows_allow() {
    let mut problems = Vec::new();
    let uses = Regex::new(r"crate::(\w+)").unwrap();
    for path in files("src", "rs") {
        let Some(room) = room(&path) else { continue };
        let text = read(&path);
        let allowed = ARROWS.iter().find(|(name, _)| *name == room);
        let Some((_, allowed)) = allowed else {
            problems.push(format!("{}: {room} is no room", name(&path)));
            continue;
        };
        for found in uses.captures_iter(code(&text)) {
            let other = &found[1];
            if other != room && !allowed.contains(&other) && ARROWS.iter().any(|(name, _)| *name == other) {
                problems.push(format!("{}: {room} must not know {other}", name(&path)));
            }
        }
        for (library, rooms) in ONLY_IN {
            let pattern = Regex::new(&format!(r"(?:^|[^:\w]){library}::")).unwrap();
            if !rooms.contains(&room.as_str()) && pattern.is_match(code(&text)) {
                problems.push(format!("{}: {library} belongs to {rooms:?}", name(&path)));
            }
        }
    }
    report(&problems);
}

#[test]
fn the_rules_have_no_clock_and_nothing_that_waits() {
    let mut problems = Vec::new();
    for path in files("src", "rs") {
        let Some(room) = room(&path) else { continue };
        let text = read(&path);
        let clock = ["Utc::now", "SystemTime::now", "Instant::now"].iter().any(|word| code(&text).contains(word));
        if clock && room != "sandbox" {
            problems.push(format!("{}: the time is an argument", name(&path)));
        }
        if ["domain", "command"].contains(&room.as_str()) && (code(&text).contains("async ") || text.contains(".await"))
        {
            problems.push(format!("{}: the rules wait for nothing", name(&path)));
        }
    }
    report(&problems);
}

#[test]
fn every_file_says_what_it_is_for_and_can_be_read_in_a_sitting() {
    let mut problems = Vec::new();
    let all = files("src", "rs").into_iter().chain(files("tests", "rs")).chain(files("benches", "rs"));
    for path in all {
        let text = read(&path);
        let lines = text.lines().count();
        if !text.starts_with("//! ") {
            problems.push(format!("{}: the first line must say what the file is for", name(&path)));
        }
        if lines > MOST_LINES {
            problems.push(format!("{}: {lines} lines, at most {MOST_LINES}", name(&path)));
        }
        for word in ["todo!(", "unimplemented!(", "dbg!(", "#[ignore"] {
            if text.contains(word) && !path.ends_with("tests/tidy.rs") {
                problems.push(format!("{}: {word}", name(&path)));
            }
        }
        let stem = path.file_stem().unwrap().to_string_lossy().to_string();
        if ["utils", "util", "helpers", "helper", "common", "misc"].contains(&stem.as_str()) {
            problems.push(format!("{}: a name that says nothing", name(&path)));
        }
        problems.extend(long_functions(&path, &text));
    }
    report(&problems);
}

fn long_functions(path: &Path, text: &str) -> Vec<String> {
    let head = Regex::new(r"^(\s*)(?:pub(?:\([a-z]+\))? )?(?:const )?(?:async )?fn (\w+)").unwrap();
    let lines: Vec<&str> = text.lines().collect();
    let mut problems = Vec::new();
    for (start, line) in lines.iter().enumerate() {
        let Some(found) = head.captures(line) else { continue };
        let close = format!("{}}}", &found[1]);
        let end = lines[start..].iter().position(|l| *l == close).map_or(start, |n| start + n);
        let length = end - start + 1;
        if length > MOST_FUNCTION_LINES {
            problems.push(format!("{}: fn {} has {length} lines", name(path), &found[2]));
        }
        let signature: String = lines[start..=end].iter().take_while(|l| !l.ends_with('{')).copied().collect();
        let arguments = signature.matches(": ").count().max(line.split("->").next().unwrap().matches(": ").count());
        if arguments > MOST_ARGUMENTS + 1 {
            problems.push(format!("{}: fn {} has {arguments} arguments", name(path), &found[2]));
        }
    }
    problems
}

#[test]
fn every_setting_is_in_the_example_and_the_other_way_round() {
    let pattern = Regex::new(r#"env = "(\w+)""#).unwrap();
    let config = read(&root().join("src/config.rs")) + &read(&root().join("src/config/whatsapp.rs"));
    let read_by_us: BTreeSet<String> = pattern.captures_iter(&config).map(|c| c[1].to_owned()).collect();
    let example = read(&root().join(".env.example"));
    let pattern = Regex::new(r"(?m)^#?\s?([A-Z][A-Z_]+)=").unwrap();
    let shown: BTreeSet<String> = pattern.captures_iter(&example).map(|c| c[1].to_owned()).collect();
    assert_eq!(read_by_us, shown);
    for path in files("src", "rs") {
        if room(&path).as_deref() != Some("config") {
            assert!(!read(&path).contains("env::var"), "{}: only config.rs reads the environment", name(&path));
        }
    }
}

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
    let service: String = files("src", "rs").iter().map(|p| read(p)).collect();
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
    for path in files("src", "rs") {
        let room = room(&path);
        if room.as_deref() == Some("sandbox")
            || ["src/store/sql/", "src/domain/redact/given", "src/domain/redact/tests", "src/domain/redact/stop"]
                .into_iter()
                .chain(["src/domain/broadcast/tests"])
                .any(|f| name(&path).starts_with(f))
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
