//! Every sentence for people stands in `locales/`, each is said by somebody, and languages agree with each other.

use super::tidy::{code, files, name, read, report, room, root, sources};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use lamppost::domain::say::{Kind, Label, Say, Staff, Task, Voice, Whatsapp};
use regex::Regex;
use std::collections::{BTreeMap, BTreeSet};

/// The facts that a message has, and what kinds they are.
type Facts = &'static [(&'static str, Kind)];
/// The messages of a list, with their facts.
type Messages = &'static [(&'static str, Facts)];

/// Every list of messages: its name, what its keys begin with, and its messages.
const LISTS: [(&str, &str, Messages); 6] = [
    ("Say", Say::PREFIX, Say::ALL),
    ("Staff", Staff::PREFIX, Staff::ALL),
    ("Voice", Voice::PREFIX, Voice::ALL),
    ("Whatsapp", Whatsapp::PREFIX, Whatsapp::ALL),
    ("Label", Label::PREFIX, Label::ALL),
    ("Task", Task::PREFIX, Task::ALL),
];

/// What a sentence does with its facts.
#[derive(Default)]
struct Used {
    /// Facts that stand in it.
    shown: BTreeSet<String>,
    /// Facts by which it chooses, and between what.
    chosen: BTreeMap<String, BTreeSet<String>>,
}

impl Used {
    /// Every fact that is named.
    fn facts(&self) -> BTreeSet<String> {
        self.shown.iter().chain(self.chosen.keys()).cloned().collect()
    }
}

/// The messages of a language: key -> what it does with its facts.
fn messages(language: &str) -> BTreeMap<String, Used> {
    let mut all = BTreeMap::new();
    for path in files(&format!("locales/{language}"), "ftl") {
        if name(&path).ends_with("words.ftl") {
            continue;
        }
        let text = read(&path);
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("a file of locales/ can be read");
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                let mut used = Used::default();
                pattern_facts(message.value.as_ref().unwrap(), &mut used);
                let twice = all.insert(message.id.name.to_owned(), used);
                assert!(twice.is_none(), "{} is there twice", message.id.name);
            }
        }
    }
    all
}

fn pattern_facts(pattern: &Pattern<&str>, used: &mut Used) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => inline_facts(inline, used),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else { panic!("only facts are chosen by") };
                let chosen = used.chosen.entry(id.name.to_owned()).or_default();
                chosen.extend(variants.iter().map(|variant| match &variant.key {
                    VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => (*name).to_owned(),
                }));
                variants.iter().for_each(|variant| pattern_facts(&variant.value, used));
            }
        }
    }
}

fn inline_facts(inline: &InlineExpression<&str>, used: &mut Used) {
    match inline {
        InlineExpression::VariableReference { id } => {
            used.shown.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => {
            if let Expression::Inline(inline) = expression.as_ref() {
                inline_facts(inline, used);
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

/// Compares a sentence with what its message has: it names no other facts, it chooses between words that there are, and no such word
/// is shown to people.
fn compare(key: &str, used: &Used, facts: Facts) -> Vec<String> {
    let kind = |fact: &str| facts.iter().find(|(name, _)| *name == fact).map(|(_, kind)| *kind);
    let unknown = used.facts().into_iter().filter(|fact| kind(fact).is_none());
    let mut problems: Vec<String> = unknown.map(|fact| format!("{key} names {fact}, which it does not have")).collect();
    for fact in &used.shown {
        if matches!(kind(fact), Some(Kind::Choice(_) | Kind::AnyChoice)) {
            problems.push(format!("{key} shows {fact}, which it can only choose by"));
        }
    }
    for (fact, between) in &used.chosen {
        let known: &[&str] = match kind(fact) {
            Some(Kind::Choice(words)) => words,
            Some(Kind::List(_) | Kind::Moment | Kind::Name(_) | Kind::Coded(_) | Kind::Card) => &["none"],
            Some(Kind::Count) => &["none", "zero", "one", "two", "few", "many"],
            _ => continue,
        };
        let number = |word: &str| kind(fact) == Some(Kind::Count) && word.parse::<i64>().is_ok();
        let wrong = between.iter().filter(|word| *word != "other" && !known.contains(&word.as_str()) && !number(word));
        problems.extend(wrong.map(|word| format!("{key} chooses by {fact}, which is never {word}")));
    }
    let told = |between: &BTreeSet<String>| between.iter().all(|word| ["yes", "no"].contains(&word.as_str()));
    let open = used.chosen.iter().filter(|(fact, between)| told(between) && kind(fact) == Some(Kind::Text));
    problems.extend(open.map(|(fact, _)| format!("{key} chooses yes or no by {fact}, which could be any text")));
    problems
}

/// Every kind of fact in messages, and in their lists and lines.
fn kinds() -> Vec<Kind> {
    let mut open: Vec<Kind> =
        LISTS.iter().flat_map(|(.., all)| all.iter()).flat_map(|(_, f)| f.iter()).map(|f| f.1).collect();
    let mut all = Vec::new();
    while let Some(kind) = open.pop() {
        if all.contains(&kind) {
            continue;
        }
        match kind {
            Kind::List(of) => open.push(*of),
            Kind::Line(_, facts) => open.extend(facts.iter().map(|(_, kind)| *kind)),
            _ => {}
        }
        all.push(kind);
    }
    all
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
                Some(used) => problems.extend(compare(&key, used, facts)),
            }
            known.insert(key);
        }
        let left = english.keys().filter(|key| key.starts_with(prefix) && !known.contains(*key));
        problems.extend(left.map(|key| format!("{key} is said by nobody")));
    }
    report(&problems);
}

#[test]
fn every_line_and_every_name_has_its_sentence_and_is_said() {
    let english = messages("en");
    let (mut problems, mut known) = (Vec::new(), BTreeSet::from(["name-neighbour".to_owned()]));
    let kinds = kinds();
    for kind in &kinds {
        let (keys, facts): (_, Facts) = match kind {
            Kind::Name(keys) => (*keys, &[]),
            Kind::Line(keys, facts) => (*keys, *facts),
            Kind::Coded(prefix) => {
                let named = english.keys().filter(|key| key.starts_with(prefix));
                assert!(named.clone().count() > 1, "{prefix} has names");
                known.extend(named.cloned());
                continue;
            }
            _ => continue,
        };
        for key in keys {
            known.insert((*key).to_owned());
            match english.get(*key) {
                None => problems.push(format!("{key} has no sentence")),
                Some(used) => problems.extend(compare(key, used, facts)),
            }
        }
    }
    let left = english.keys().filter(|key| key.starts_with("line-") || key.starts_with("name-"));
    problems.extend(left.filter(|key| !known.contains(*key)).map(|key| format!("{key} is said by nobody")));
    assert!(kinds.iter().filter(|kind| matches!(kind, Kind::Line(..))).count() > 15, "lines are where this test looks");
    report(&problems);
}

#[test]
fn a_sentence_that_does_not_fit_its_message_is_found() {
    let sentence = |text: &str| {
        let text = format!("key = {text}\n");
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap();
        let Entry::Message(message) = &resource.body[0] else { panic!("a message") };
        let mut used = Used::default();
        pattern_facts(message.value.as_ref().unwrap(), &mut used);
        used
    };
    let facts: Facts = &[("desk", Kind::Choice(&["yes", "no"])), ("words", Kind::Text), ("count", Kind::Count)];
    let choice = |fact: &str, a: &str, b: &str| sentence(&format!("{{ ${fact} ->\n [{a}] A\n *[{b}] B\n }}"));
    for good in [choice("desk", "yes", "no"), choice("count", "0", "other"), choice("words", "none", "other")] {
        assert!(compare("key", &good, facts).is_empty());
    }
    for bad in [
        sentence("{ $desk }"),
        sentence("{ $other }"),
        choice("desk", "far", "no"),
        choice("words", "yes", "no"),
        choice("count", "lots", "other"),
    ] {
        assert_eq!(compare("key", &bad, facts).len(), 1);
    }
}

#[test]
fn other_languages_say_nothing_that_english_does_not() {
    let english = messages("en");
    for entry in std::fs::read_dir(root().join("locales")).unwrap() {
        let language = entry.unwrap().file_name().to_string_lossy().to_string();
        for (key, used) in messages(&language) {
            let known = english.get(&key).unwrap_or_else(|| panic!("{language}: {key} is not in English"));
            assert!(used.facts().is_subset(&known.facts()), "{language}: {key} names facts that English does not");
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
