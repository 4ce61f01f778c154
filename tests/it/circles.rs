//! The folders of the service stand in one order: each may ask those before it, none those after it.

use super::tidy::{code, files, name, read, report, root};
use regex::Regex;
use std::path::Path;

/// The folders, the floors first. What stands in `service/` itself is the door: it hands each event to a folder, and words that turn
/// out to be something else come back to it.
const ORDER: [&str; 10] =
    ["access", "record", "intake", "helping", "whatsapp", "broadcast", "desk", "streets", "mydata", "clock"];
/// What a folder may ask of the door: words or a command that only now are known to be one are heard as if they came in.
const AGAIN: [&str; 2] = ["obey", "said"];

/// The folder of a file below `src/service/`; none for the door.
fn folder(path: &Path) -> Option<String> {
    let below = path.strip_prefix(root().join("src/service")).unwrap();
    (below.iter().count() > 1).then(|| below.iter().next().unwrap().to_string_lossy().to_string())
}

/// What code of the service names of the service: the folders, and what stands at the door.
fn named(code: &str) -> Vec<String> {
    let group = Regex::new(r"crate::service::\{([^}]*)\}").unwrap();
    let single = Regex::new(r"crate::service::(\w+)").unwrap();
    let grouped = group.captures_iter(code).flat_map(|found| {
        found[1].split(',').map(|name| name.trim().split("::").next().unwrap_or("").to_owned()).collect::<Vec<_>>()
    });
    grouped.chain(single.captures_iter(code).map(|found| found[1].to_owned())).collect()
}

#[test]
fn no_folder_of_the_service_asks_one_that_stands_after_it() {
    let place = |folder: &str| ORDER.iter().position(|name| *name == folder);
    let door = Regex::new(r"\b(service|door|verbs|words|answer)::(\w+)").unwrap();
    let (mut problems, mut arrows) = (Vec::new(), 0);
    for path in files("src/service", "rs") {
        let Some(own) = folder(&path) else { continue };
        let Some(at) = place(&own) else {
            problems.push(format!("{}: {own} is no folder of the service", name(&path)));
            continue;
        };
        let code = code(&read(&path));
        let calls = code.replace("crate::service::", "");
        for found in door.captures_iter(&calls).filter(|found| !AGAIN.contains(&&found[2])) {
            problems.push(format!("{}: asks the door for {}", name(&path), &found[2]));
        }
        for other in named(&code) {
            arrows += usize::from(place(&other).is_some_and(|other| other < at));
            if place(&other).is_some_and(|other| other > at) {
                problems.push(format!("{}: {own} asks {other}, which stands after it", name(&path)));
            }
        }
    }
    assert!(arrows > 100, "the folders are where this test looks: {arrows}");
    report(&problems);
}

#[test]
fn a_deed_is_a_function_and_a_folder_shows_its_verbs_alone() {
    let open = Regex::new(r"(?m)^pub(\([^)]*\))? mod (\w+);").unwrap();
    let mut problems = Vec::new();
    for path in files("src/service", "rs") {
        let code = code(&read(&path));
        if code.contains("impl Service") && name(&path) != "src/service/mod.rs" {
            problems.push(format!("{}: a method of Service, where a function over a Context would do", name(&path)));
        }
        for found in open.captures_iter(&code) {
            problems.push(format!("{}: the module {} is open to others", name(&path), &found[2]));
        }
    }
    report(&problems);
}

#[test]
fn what_a_file_names_of_the_service_is_read_in_both_forms() {
    let code = "use crate::service::{Context, record, desk::Queue};\nuse crate::service::access::{self, Here};";
    assert_eq!(named(code), ["Context", "record", "desk", "access"]);
}
