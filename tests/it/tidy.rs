//! Keeps the house as ARCHITECTURE.md draws it: walls between rooms, sizes of files and functions, settings against their example.

use regex::Regex;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

const MOST_LINES: usize = 400;
const MOST_FUNCTION_LINES: usize = 60;
const MOST_ARGUMENTS: usize = 6;

/// Each room, and the rooms that it may know. What Cargo keeps is not here: the rules, the sandbox and the documents are crates of
/// their own, and know nothing of the bot. `commands` wires all, and may know all.
const ARROWS: &[(&str, &[&str])] = &[
    ("domain", &[]),
    ("command", &["domain"]),
    ("i18n", &["domain"]),
    ("store", &["domain"]),
    ("service", &["command", "store", "domain"]),
    ("inbox", &["service", "store", "domain"]),
    ("scheduler", &["service", "store", "domain"]),
    ("outbox", &["i18n", "store", "domain", "channel", "documents"]),
    ("channel", &["domain"]),
    ("web", &["store", "channel", "domain"]),
    ("config", &["domain"]),
    ("app", &["command", "domain", "service", "i18n", "store", "inbox", "outbox", "scheduler", "channel", "config"]),
];

/// Crates that are walls by themselves, and the room of `src/` that wires them.
const NO_ARROWS: [&str; 3] = ["commands", "documents", "sandbox"];

/// Libraries that belong to some rooms of `src/`.
const ONLY_IN: &[(&str, &[&str])] = &[
    ("sqlx", &["store"]),
    ("teloxide", &["channel", "app"]),
    ("dptree", &["channel"]),
    ("reqwest", &["channel", "sandbox", "commands"]),
    ("axum", &["web", "sandbox", "commands"]),
    ("hyper", &["web"]),
    ("hyper_util", &["web"]),
    ("clap", &["config", "commands"]),
    ("csv", &["domain", "commands"]),
];

pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
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

pub fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap()
}

pub fn name(path: &Path) -> String {
    path.strip_prefix(root()).unwrap().display().to_string()
}

/// Every file of the program and of its crates.
pub fn sources() -> Vec<PathBuf> {
    ["src", "crates/rules/src", "crates/sandbox/src", "crates/documents/src"]
        .iter()
        .flat_map(|f| files(f, "rs"))
        .collect()
}

/// Where a file stands below its crate's `src/`, and that crate's folder below `crates/`, if it is not the bot's own.
fn place(path: &Path) -> Option<(PathBuf, Option<String>)> {
    if let Ok(path) = path.strip_prefix(root().join("src")) {
        return Some((path.to_owned(), None));
    }
    let path = path.strip_prefix(root().join("crates")).ok()?;
    let mut parts = path.iter();
    let name = parts.next()?.to_str()?.to_owned();
    Some((path.strip_prefix(Path::new(&name).join("src")).ok()?.to_owned(), Some(name)))
}

/// The room of a file; none for a crate's own first file.
pub fn room(path: &Path) -> Option<String> {
    let (path, home) = place(path)?;
    if let Some(home) = home.filter(|home| home != "rules") {
        return Some(home);
    }
    let first = path.iter().next()?.to_str()?.trim_end_matches(".rs").to_owned();
    (!["lib", "main"].contains(&first.as_str())).then_some(first)
}

/// How many `super`s lead from a file to the crate's own first file.
fn depth(path: &Path) -> usize {
    place(path).map_or(0, |(path, _)| path.iter().count() - usize::from(path.ends_with("mod.rs")))
}

/// The code of a file without its tests: each item after `#[cfg(test)]` goes, and what follows it stays.
pub fn code(text: &str) -> String {
    let mut kept = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        if line.trim_start() != "#[cfg(test)]" {
            kept.push_str(line);
            kept.push('\n');
            continue;
        }
        let close = format!("{}}}", &line[..line.len() - line.trim_start().len()]);
        let alone = lines.by_ref().find(|line| !line.trim_start().starts_with("#[")).is_none_or(|l| l.ends_with(';'));
        if !alone {
            lines.by_ref().find(|line| *line == close);
        }
    }
    kept
}

/// The rooms that a file's code names: by `crate::`, and by as many `super::` as lead out of its own.
fn named(path: &Path, code: &str) -> Vec<String> {
    let by_name = Regex::new(r"crate::(\w+)").unwrap();
    let upwards = Regex::new(r"((?:super::)+)(\w+)").unwrap();
    let mut all: Vec<String> = by_name.captures_iter(code).map(|found| found[1].to_owned()).collect();
    let deep = depth(path);
    let far = |found: &regex::Captures<'_>| found[1].matches("super").count() >= deep;
    all.extend(upwards.captures_iter(code).filter(far).map(|found| found[2].to_owned()));
    all
}

#[test]
fn what_is_looked_at_is_all_but_tests() {
    let text = "use a;\n#[cfg(test)]\nmod tests;\nuse b;\n#[cfg(test)]\nmod tests {\n    use c;\n}\nuse d;\n";
    assert_eq!(code(text), "use a;\nuse b;\nuse d;\n");
    let file = root().join("src/service/broadcast/send.rs");
    assert_eq!(named(&file, "super::super::super::web::x; super::super::desk::y; crate::store::z"), ["store", "web"]);
}

pub fn report(problems: &[String]) {
    assert!(problems.is_empty(), "\n{}\n", problems.join("\n"));
}

#[test]
fn no_room_knows_more_than_its_arrows_allow() {
    let mut problems = Vec::new();
    for path in sources() {
        let Some(room) = room(&path) else { continue };
        let code = code(&read(&path));
        let allowed = ARROWS.iter().find(|(name, _)| *name == room).map(|(_, allowed)| *allowed);
        if allowed.is_none() && !NO_ARROWS.contains(&room.as_str()) {
            problems.push(format!("{}: {room} is no room", name(&path)));
        }
        for other in named(&path, &code) {
            let is_room = ARROWS.iter().any(|(name, _)| *name == other) || NO_ARROWS.contains(&other.as_str());
            if allowed.is_some_and(|rooms| !rooms.contains(&other.as_str())) && other != room && is_room {
                problems.push(format!("{}: {room} must not know {other}", name(&path)));
            }
        }
        if code.contains("crate::{") {
            problems.push(format!("{}: a room is named whole, or the walls cannot be read", name(&path)));
        }
        for (library, rooms) in ONLY_IN {
            let pattern = Regex::new(&format!(r"(?:^|[^:\w]){library}::")).unwrap();
            if !rooms.contains(&room.as_str()) && pattern.is_match(&code) {
                problems.push(format!("{}: {library} belongs to {rooms:?}", name(&path)));
            }
        }
    }
    report(&problems);
}

#[test]
fn the_rules_have_no_clock_and_nothing_that_waits() {
    let mut problems = Vec::new();
    for path in sources() {
        let Some(room) = room(&path) else { continue };
        let text = read(&path);
        let clock = ["Utc::now", "SystemTime::now", "Instant::now"].iter().any(|word| code(&text).contains(word));
        if clock && !["commands", "sandbox"].contains(&room.as_str()) {
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
    let all = ["src", "crates", "tests", "benches"].iter().flat_map(|folder| files(folder, "rs"));
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
            if text.contains(word) && !path.ends_with("tests/it/tidy.rs") {
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
    for path in sources() {
        if room(&path).as_deref() != Some("config") {
            assert!(!read(&path).contains("env::var"), "{}: only config.rs reads the environment", name(&path));
        }
    }
}
