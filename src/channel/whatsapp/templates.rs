//! The templates: messages that Meta has looked at before, and the only ones that may go to somebody who has not written for a day.
//!
//! Each is a file in `data/whatsapp-templates/`, exactly as a council hands it in.

pub mod account;
mod rules;

pub use rules::problems;

use rust_embed::RustEmbed;
use serde::Deserialize;
use serde_json::Value;

/// The files, one folder a language.
#[derive(RustEmbed)]
#[folder = "data/whatsapp-templates/"]
struct Files;

/// How long each parameter may be, in characters. The body may have 1024 with all of them in it.
const LONGEST: &[(&str, &[usize])] = &[
    ("need_news", &[12, 60]),
    ("can_you_help", &[40, 60]),
    ("message_waiting", &[60]),
    ("council_message", &[60, 600, 160]),
    ("council_safety", &[60, 600, 160]),
    ("street_cards", &[4, 60]),
];
/// The same for a parameter that nobody has thought about.
const LONG: usize = 60;

/// A template as a council hands it in.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// What it is sent by.
    pub name: String,
    /// Its language, as in `en_GB`.
    pub language: String,
    /// `UTILITY` or `MARKETING`: what it costs, and who may stop it.
    pub category: String,
    /// The words, with `{{1}}` for the first parameter.
    pub body: String,
    /// Small words below the body.
    pub footer: Option<String>,
    /// How many parameters the body has.
    pub parameters: usize,
    /// The words on the buttons. What a press sends is chosen when the template is sent.
    pub buttons: Vec<String>,
    /// The whole of it, as it is posted to `/{waba}/message_templates`.
    pub file: Value,
}

impl Template {
    /// How long the parameter may be, in characters; the first is 0.
    #[must_use]
    pub fn longest(&self, parameter: usize) -> usize {
        longest(&self.name, parameter)
    }
}

fn longest(name: &str, parameter: usize) -> usize {
    let own = LONGEST.iter().find(|(known, _)| *known == name).and_then(|(_, all)| all.get(parameter));
    own.copied().unwrap_or(LONG)
}

/// What is wrong with the files.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateError {
    /// The file is no template.
    #[error("data/whatsapp-templates/{0} cannot be read: {1}")]
    Broken(String, String),
    /// There is no such template.
    #[error("there is no template {0}")]
    NotThere(String),
}

/// The parts of a template that we use; `rules` looks at the rest.
#[derive(Deserialize)]
struct Parts {
    name: String,
    language: String,
    category: String,
    components: Vec<Component>,
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "UPPERCASE")]
enum Component {
    Body { text: String },
    Footer { text: String },
    Buttons { buttons: Vec<Button> },
}

#[derive(Deserialize)]
struct Button {
    text: String,
}

/// Every template that the bot sends, in the order of their names.
///
/// # Errors
/// When a file is no template.
pub fn all() -> Result<Vec<Template>, TemplateError> {
    let mut files: Vec<_> = Files::iter().filter(|path| path.ends_with(".json")).collect();
    files.sort();
    files.iter().map(|path| read(path)).collect()
}

/// The template of this name.
///
/// # Errors
/// When there is none, or a file is no template.
pub fn named(name: &str) -> Result<Template, TemplateError> {
    let found = all()?.into_iter().find(|template| template.name == name);
    found.ok_or_else(|| TemplateError::NotThere(name.to_owned()))
}

fn read(path: &str) -> Result<Template, TemplateError> {
    let broken = |what: String| TemplateError::Broken(path.to_owned(), what);
    let bytes = Files::get(path).map(|file| file.data).unwrap_or_default();
    let file: Value = serde_json::from_slice(&bytes).map_err(|e| broken(e.to_string()))?;
    let parts: Parts = serde_json::from_value(file.clone()).map_err(|e| broken(e.to_string()))?;
    let Parts { name, language, category, components } = parts;
    let (mut body, mut footer, mut buttons) = (String::new(), None, Vec::new());
    for component in components {
        match component {
            Component::Body { text } => body = text,
            Component::Footer { text } => footer = Some(text),
            Component::Buttons { buttons: all } => buttons = all.into_iter().map(|button| button.text).collect(),
        }
    }
    let parameters = rules::slots(&body).map_err(|what| broken(what.to_owned()))?.len();
    Ok(Template { name, language, category, body, footer, parameters, buttons, file })
}

/// Words as a parameter may hold them: on one line, without long gaps, never empty, at most `most` characters.
///
/// Meta refuses a message with anything else. Braces become round, so that nobody's words look like a parameter. Marks that turn the
/// direction of writing are left out: they would turn the template's own words too.
#[must_use]
pub fn parameter(text: &str, most: usize) -> String {
    let seen = |c: &char| !unseen(*c);
    let lines = text.split(ends_line).map(|line| {
        let line: String = line.chars().filter(|c| c.is_whitespace() || seen(c)).map(defused).collect();
        line.split_whitespace().collect::<Vec<_>>().join(" ")
    });
    let lines: Vec<String> = lines.filter(|line| line.chars().any(|c| !joins(c))).collect();
    if lines.is_empty() { "-".to_owned() } else { cut(&lines.join(" · "), most.max(1)) }
}

fn ends_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Nothing on the screen, and no part of another letter.
fn unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// Part of the letter before it: accents, skin colours, and what holds a family together.
fn joins(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{200c}' | '\u{200d}' | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

fn defused(c: char) -> char {
    match c {
        '{' => '(',
        '}' => ')',
        c => c,
    }
}

/// The beginning, cut after a word if there is one, with dots for the rest.
fn cut(text: &str, most: usize) -> String {
    let letters: Vec<char> = text.chars().collect();
    if letters.len() <= most {
        return text.to_owned();
    }
    let mut end = most - 1;
    let word = letters[..=end].iter().rposition(|c| *c == ' ').filter(|at| *at > 0);
    match word {
        Some(at) => end = at,
        None => {
            // No letter is torn apart.
            while end > 0 && (joins(letters[end]) || letters[end - 1] == '\u{200d}') {
                end -= 1;
            }
        }
    }
    let kept: String = letters[..end].iter().collect();
    let kept = kept.trim_end_matches([' ', '·', ',', ';', ':', '-']);
    format!("{kept}…")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_set_is_the_set_that_the_bot_sends() {
        let all = all().unwrap();
        let seen: Vec<String> = all
            .iter()
            .map(|t| format!("{} {} {} {} {}", t.language, t.name, t.category, t.parameters, t.buttons.join(",")))
            .collect();
        assert_eq!(
            seen,
            [
                "en_GB can_you_help UTILITY 2 Read it,Not now",
                "en_GB council_message MARKETING 3 Read it,Stop",
                "en_GB council_safety UTILITY 3 I am safe,I need help",
                "en_GB message_waiting UTILITY 1 Read it",
                "en_GB need_news UTILITY 2 Read it",
                "en_GB street_cards MARKETING 2 Read them,Stop",
            ]
        );
        for template in &all {
            assert_eq!(problems(&template.file), [""; 0], "{}", template.name);
            let lengths = LONGEST.iter().find(|(name, _)| *name == template.name).unwrap().1;
            assert_eq!(lengths.len(), template.parameters, "{}", template.name);
            assert_eq!(named(&template.name).unwrap(), *template);
        }
        assert_eq!(LONGEST.len(), all.len());
        assert_eq!(named("hello_world"), Err(TemplateError::NotThere("hello_world".to_owned())));
    }

    #[test]
    fn each_file_is_where_its_name_and_language_say() {
        for path in Files::iter() {
            let template = read(&path).unwrap();
            assert_eq!(*path, format!("{}/{}.json", template.language, template.name));
        }
    }

    #[test]
    fn what_people_write_becomes_one_line() {
        for (words, wanted) in [
            ("line1\nline2", "line1 · line2"),
            ("one\r\n\r\n  two \n", "one · two"),
            ("a\tb", "a b"),
            ("a     b", "a b"),
            ("", "-"),
            (" ", "-"),
            ("\n\u{200b}\t\u{feff}\n", "-"),
            ("{{1}}", "((1))"),
            ("{ {1} }", "( (1) )"),
            ("up \u{202e}nwod", "up nwod"),
            ("Zoë 👩‍👩‍👧 ok", "Zoë 👩‍👩‍👧 ok"),
            ("one two three four", "one two three…"),
            ("one two three, four", "one two three…"),
            ("one two three\nfour", "one two three…"),
            ("Llanfairpwllgwyngyll", "Llanfairpwllgwy…"),
            ("exactly sixteen!", "exactly sixteen!"),
        ] {
            assert_eq!(parameter(words, 16), wanted, "{words:?}");
        }
        assert_eq!(parameter(&"x".repeat(1_100), 1_024).chars().count(), 1_024);
        assert_eq!(parameter("👩‍👩‍👧", 4), "…");
        assert_eq!(parameter("aé👩🏽b", 4), "aé…");
    }

    proptest! {
        #[test]
        fn a_parameter_is_never_refused(words in "(?s).{0,80}", most in 0usize..90) {
            let told = parameter(&words, most);
            prop_assert!(!told.is_empty() && told.trim() == told);
            prop_assert!(told.chars().count() <= most.max(1));
            prop_assert!(!told.chars().any(|c| c.is_control() || ends_line(c) || "{}".contains(c)), "a letter");
            prop_assert!(!told.contains("  "));
            prop_assert_eq!(&parameter(&told, most), &told);
        }

        #[test]
        fn short_plain_words_are_left_alone(words in "[A-Za-z0-9£,.!?]{1,9}( [A-Za-z0-9£,.!?]{1,9}){0,5}") {
            prop_assert_eq!(parameter(&words, 60), words);
        }
    }
}
