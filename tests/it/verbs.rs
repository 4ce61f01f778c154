//! What can be typed: the one table of verbs against the help texts, the menu and the README.

use super::tidy::{read, report, root};
use lamppost::command::{Command, VERBS, Who, menu, named, parse};
use regex::Regex;
use std::collections::BTreeSet;

/// The names after a stroke in a text.
fn names(text: &str) -> BTreeSet<String> {
    let stroke = Regex::new(r"(?:^|[\s`(])/([a-z]+)").unwrap();
    stroke.captures_iter(text).map(|found| found[1].to_owned()).collect()
}

/// A message of `locales/`, as it stands in its file.
fn message(file: &str, key: &str) -> String {
    let text = read(&root().join("locales/en").join(file));
    let from = text.split(&format!("\n{key} =\n")).nth(1).unwrap_or_else(|| panic!("{key} is in {file}"));
    from.lines().take_while(|line| line.starts_with("    ")).collect::<Vec<_>>().join("\n")
}

#[test]
fn the_readme_shows_every_command_and_no_other() {
    let readme = read(&root().join("README.md"));
    let rows: String = readme.lines().filter(|line| line.starts_with("| `/")).map(|line| format!("{line}\n")).collect();
    let shown = names(&rows);
    let mut problems = Vec::new();
    // The buttons' own words: they can be typed, and nobody needs to.
    for row in
        VERBS.iter().filter(|row| !["join", "read", "partneranswer"].iter().any(|n| row.names.first() == Some(n)))
    {
        let known = row.names.iter().any(|name| shown.contains(*name));
        if !row.names.is_empty() && !known {
            problems.push(format!("/{} is not in the README", row.names[0]));
        }
    }
    problems.extend(shown.iter().filter(|name| named(name).is_none()).map(|name| format!("/{name} is no command")));
    report(&problems);
}

#[test]
fn help_shows_commands_that_exist_to_whom_they_belong() {
    let mut problems = Vec::new();
    let everyone = message("say.ftl", "say-help");
    let (staff, desk) = (message("say.ftl", "say-help-staff"), message("say.ftl", "say-help-desk"));
    for (key, text) in [("say-help", &everyone), ("say-help-staff", &staff), ("say-help-desk", &desk)] {
        for name in names(text) {
            match named(&name) {
                None => problems.push(format!("{key}: /{name} is no command")),
                Some(row) if key == "say-help" && row.who != Who::Anybody => {
                    problems.push(format!("{key}: /{name} is not a neighbour's"));
                }
                Some(_) => {}
            }
        }
        for line in text.lines().filter_map(|line| line.trim().strip_prefix('/')) {
            let typed =
                line.split(" – ").next().unwrap().replace(" and your words", " words").replace(" and a note", " words");
            if matches!(parse(&format!("/{typed}"), "Bot"), None | Some(Command::Unknown | Command::Unclear { .. })) {
                problems.push(format!("{key}: /{typed} does not work as it is shown"));
            }
        }
    }
    problems.extend(
        menu()
            .iter()
            .filter(|n| **n != "help" && !names(&everyone).contains(**n))
            .map(|n| format!("/{n} is in the menu alone")),
    );
    let work: BTreeSet<String> = names(&staff).union(&names(&desk)).cloned().collect();
    for row in VERBS.iter().filter(|row| row.who == Who::Role && !row.names.is_empty()) {
        // These two are the typed form of a question's buttons.
        let by_button = ["foragreed", "forhears"].contains(&row.names[0]);
        if !by_button && !row.names.iter().any(|name| work.contains(*name)) {
            problems.push(format!("/{} is in no help text", row.names[0]));
        }
    }
    report(&problems);
}
