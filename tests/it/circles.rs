//! The folders of the service stand in one order: each may ask those before it, none those after it. An import shows only half of
//! that, because the deeds are methods of one type; so calls between methods are read, too.

use super::tidy::{code, files, name, read, report, root};
use regex::Regex;
use std::collections::HashMap;
use std::path::Path;

/// The folders, the floors first. What stands in `service/` itself is the door: it hands each event to a folder, and words that turn
/// out to be something else come back to it.
const ORDER: [&str; 9] = ["access", "record", "intake", "helping", "whatsapp", "broadcast", "desk", "streets", "clock"];

/// The folder of a file below `src/service/`; none for the door.
fn folder(path: &Path) -> Option<String> {
    let below = path.strip_prefix(root().join("src/service")).unwrap();
    (below.iter().count() > 1).then(|| below.iter().next().unwrap().to_string_lossy().to_string())
}

/// What stands in `impl Service { … }` blocks.
fn deeds(code: &str) -> String {
    let mut inside = false;
    let mut kept = String::new();
    for line in code.lines() {
        match line {
            "impl Service {" => inside = true,
            "}" => inside = false,
            line if inside => {
                kept.push_str(line);
                kept.push('\n');
            }
            _ => {}
        }
    }
    kept
}

#[test]
fn no_folder_of_the_service_asks_one_that_stands_after_it() {
    let place = |folder: &str| ORDER.iter().position(|name| *name == folder);
    let (head, call) = (
        Regex::new(r"(?m)^    (?:pub(?:\([^)]*\))? )?(?:async )?fn (\w+)").unwrap(),
        Regex::new(r"self\s*\.(\w+)\(").unwrap(),
    );
    let import = Regex::new(r"crate::service::(\w+)::").unwrap();
    let all: Vec<_> =
        files("src/service", "rs").into_iter().map(|path| (folder(&path), code(&read(&path)), path)).collect();
    let mut homes: HashMap<String, String> = HashMap::new();
    for (folder, code, _) in &all {
        for found in head.captures_iter(&deeds(code)) {
            homes.insert(found[1].to_owned(), folder.clone().unwrap_or_default());
        }
    }
    let mut problems = Vec::new();
    for (folder, code, path) in &all {
        let Some(own) = folder else { continue };
        let Some(at) = place(own) else {
            problems.push(format!("{}: {own} is no folder of the service", name(path)));
            continue;
        };
        let called = call
            .captures_iter(&deeds(code))
            .filter_map(|found| homes.get(&found[1]).map(|home| (home.clone(), found[1].to_owned())))
            .collect::<Vec<_>>();
        let imported = import.captures_iter(code).map(|found| (found[1].to_owned(), "an import".to_owned()));
        for (home, what) in called.into_iter().chain(imported) {
            if place(&home).is_some_and(|home| home > at) {
                problems.push(format!("{}: {own} asks {home}, which stands after it: {what}", name(path)));
            }
        }
    }
    assert!(homes.len() > 300, "the deeds are where this test looks");
    report(&problems);
}
