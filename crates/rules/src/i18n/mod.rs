//! THE WORDS. (Message, language) -> text. The only reader of `locales/`.

mod cards;
mod lexicon;
mod notice;

pub use cards::STREET;

use crate::domain::clock::Clocks;
use crate::domain::say::{Beside, Label, Say, Staff, Task, Voice};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rust_embed::RustEmbed;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The files of `locales/`, one folder a language.
#[derive(RustEmbed)]
#[folder = "../../locales/"]
struct Files;

/// The language that every other falls back to.
const BASE: &str = "en";
/// Lists whose lines have a message of their own.
const LINES: &[(&str, &str)] = &[
    ("seen", "line-seen"),
    ("saw", "line-saw"),
    ("helped", "line-helped"),
    ("numbers", "line-number"),
    ("told", "line-told"),
    ("roles", "line-role"),
    ("cases", "line-case"),
    ("broadcasts", "line-broadcast"),
    ("places", "line-place"),
    ("choices", "line-choice"),
    ("overdue", "line-case"),
    ("today", "line-case"),
    ("fresh", "line-kind"),
    ("idle", "line-kind"),
    ("wards", "line-ward"),
    ("waits", "line-wait"),
    ("soon", "line-case"),
    ("happened", "line-why"),
    ("notes", "line-note"),
    ("fitting", "line-helper"),
    ("others", "line-helper"),
    ("shares", "line-share"),
    ("reached", "line-reach"),
];
/// Lists that are said in one line.
const IN_ONE_LINE: &[&str] = &[
    "codes",
    "kinds",
    "areas",
    "categories",
    "details",
    "streets",
    "on",
    "missing",
    "gaps",
    "alone",
    "urgent",
    "fresh",
    "idle",
    "unmet",
    "steps",
];
/// The most characters of a note on a button press.
const NOTE: usize = 200;

/// A rendered text, as HTML.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// The HTML.
    pub html: String,
}

/// What is wrong with a file of `locales/`.
#[derive(Debug, thiserror::Error)]
pub enum WordsError {
    /// The file cannot be read.
    #[error("locales/{0} cannot be read: {1}")]
    Broken(String, String),
    /// The folder of the base language is missing.
    #[error("locales/en is missing")]
    NoBase,
}

/// All words in all languages.
#[derive(Clone)]
pub struct Words {
    bundles: Arc<BTreeMap<String, FluentBundle<FluentResource>>>,
    /// The streets' local time, for moments in sentences.
    clocks: Clocks,
}

impl std::fmt::Debug for Words {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.bundles.keys()).finish()
    }
}

impl Words {
    /// Reads every language.
    ///
    /// # Errors
    /// When a file is broken, or English is missing.
    pub fn load() -> Result<Words, WordsError> {
        let mut bundles = BTreeMap::new();
        for path in Files::iter().filter(|path| path.ends_with(".ftl") && !path.ends_with("words.ftl")) {
            let broken = |what: String| WordsError::Broken(path.to_string(), what);
            let Some((language, _)) = path.split_once('/') else { continue };
            let identifier: LanguageIdentifier = language.parse().map_err(|e| broken(format!("{e}")))?;
            let resource = FluentResource::try_new(file(&path)).map_err(|(_, errors)| broken(format!("{errors:?}")))?;
            let bundle =
                bundles.entry(language.to_owned()).or_insert_with(|| FluentBundle::new_concurrent(vec![identifier]));
            bundle.add_resource(resource).map_err(|errors| broken(format!("{errors:?}")))?;
        }
        if !bundles.contains_key(BASE) {
            return Err(WordsError::NoBase);
        }
        Ok(Words { bundles: Arc::new(bundles), clocks: Clocks::default() })
    }

    /// The same words, with moments in this local time.
    #[must_use]
    pub fn at(mut self, clocks: Clocks) -> Words {
        self.clocks = clocks;
        self
    }

    /// A message as HTML.
    #[must_use]
    pub fn say(&self, language: &str, say: &Say) -> Text {
        Text { html: fitting(self.said(language, say, escape)) }
    }

    /// A message as a plain note, short enough for the answer to a button press.
    #[must_use]
    pub fn note(&self, language: &str, say: &Say) -> String {
        let text = self.said(language, say, str::to_owned);
        let plain = text.replace("<b>", "").replace("</b>", "").replace("<i>", "").replace("</i>", "");
        let mut units = 0;
        let short: String = plain
            .chars()
            .take_while(|c| {
                units += c.len_utf16();
                units < NOTE
            })
            .collect();
        if short.len() < plain.len() { format!("{short}…") } else { plain }
    }

    /// The words of a button.
    #[must_use]
    pub fn label(&self, language: &str, label: &Label) -> String {
        match label {
            Label::Task(task) => self.typed(language, Task::PREFIX, task, str::to_owned),
            label => self.typed(language, Label::PREFIX, label, str::to_owned),
        }
    }

    /// A sentence for the person at the command line.
    #[must_use]
    pub fn operator(&self, key: &str, facts: &[(&str, String)]) -> String {
        let facts = facts.iter().map(|(name, value)| ((*name).to_owned(), FluentValue::from(value.clone())));
        strip_isolates(&self.text(BASE, &format!("operator-{key}"), &facts.collect()))
    }

    /// A message of whichever list it belongs to.
    fn said(&self, language: &str, say: &Say, escape: fn(&str) -> String) -> String {
        match say {
            Say::SeeCard { code, street, cards, .. } => self.preview(language, code, street, cards),
            Say::Staff(staff) => self.typed(language, Staff::PREFIX, staff, escape),
            Say::Beside(beside) => self.typed(language, Beside::PREFIX, beside, escape),
            Say::Voice(voice) => self.typed(language, Voice::PREFIX, &self.fitted(voice), escape),
            say => self.typed(language, Say::PREFIX, say, escape),
        }
    }

    /// A few plain words by their key, for a picture or a file.
    #[must_use]
    pub fn plain(&self, language: &str, key: &str, facts: &[(&str, String)]) -> String {
        let fact = |value: &String| match value.parse::<i64>() {
            Ok(number) => FluentValue::from(number),
            Err(_) if value.is_empty() => FluentValue::from("none"),
            Err(_) => FluentValue::from(value.clone()),
        };
        let facts = facts.iter().map(|(name, value)| ((*name).to_owned(), fact(value))).collect();
        strip_isolates(&self.text(language, key, &facts))
    }

    fn typed(
        &self,
        language: &str,
        prefix: &str,
        message: &impl serde::Serialize,
        escape: fn(&str) -> String,
    ) -> String {
        let Ok(Value::Object(map)) = serde_json::to_value(message) else {
            return String::new();
        };
        let Some((name, fields)) = map.into_iter().next() else {
            return String::new();
        };
        let facts = self.facts(language, &fields, escape);
        let text = self.text(language, &format!("{prefix}{name}"), &facts);
        // A line that is only a tilde stands for "nothing to say here".
        if text.contains('~') {
            text.lines().filter(|line| strip_isolates(line).trim() != "~").collect::<Vec<_>>().join("\n")
        } else {
            text
        }
    }

    /// Facts as Fluent takes them: codes of categories and the like become words, lists become lines.
    fn facts(
        &self,
        language: &str,
        fields: &Value,
        escape: fn(&str) -> String,
    ) -> BTreeMap<String, FluentValue<'static>> {
        let mut facts = BTreeMap::new();
        for (name, value) in fields.as_object().into_iter().flatten() {
            facts.insert(name.clone(), self.fact(language, name, value, escape));
        }
        facts
    }

    fn fact(&self, language: &str, name: &str, value: &Value, escape: fn(&str) -> String) -> FluentValue<'static> {
        match value {
            Value::Number(at) if ["goes", "ends"].contains(&name) => FluentValue::from(match at.as_i64() {
                Some(at) if at > 0 => notice::day_and_time(at, &self.clocks),
                _ => "none".to_owned(),
            }),
            Value::Number(number) => FluentValue::from(number.as_i64().unwrap_or(0)),
            Value::String(text) => match name {
                // A choice in a sentence needs a name for "nothing".
                _ if text.is_empty() => FluentValue::from("none"),
                "category" | "urgency" | "reason" | "standing" | "role" | "stage" | "level" | "state" | "deed" => {
                    let key = format!("name-{name}-{}", text.replace('_', "-"));
                    FluentValue::from(self.text(language, &key, &BTreeMap::new()))
                }
                "detail" => FluentValue::from(self.text(language, &format!("name-told-{text}"), &BTreeMap::new())),
                "media" => FluentValue::from(self.text(language, &format!("name-media-{text}"), &BTreeMap::new())),
                "kind" | "problem" => FluentValue::from(text.replace('_', "-")),
                _ => FluentValue::from(escape(text)),
            },
            Value::Null if name == "category" => {
                FluentValue::from(self.text(language, "name-category-none", &BTreeMap::new()))
            }
            Value::Array(items) => FluentValue::from(self.lines(language, name, items, escape)),
            _ => FluentValue::from("none"),
        }
    }

    fn lines(&self, language: &str, name: &str, items: &[Value], escape: fn(&str) -> String) -> String {
        let one = |item: &Value| match (item, name) {
            (Value::String(code), "kinds") => {
                self.text(language, &format!("name-detail-{}", code.replace('_', "-")), &BTreeMap::new())
            }
            (Value::String(code), "categories") => {
                self.text(language, &format!("name-category-{}", code.replace('_', "-")), &BTreeMap::new())
            }
            (Value::String(code), "details") => self.text(language, &format!("name-told-{code}"), &BTreeMap::new()),
            (Value::String(text), _) => escape(text),
            (fields, _) => {
                let own = LINES.iter().find(|(list, _)| *list == name).map(|(_, key)| *key);
                let key = own.unwrap_or(if fields["urgency"].is_null() { "line-offer" } else { "line-need" });
                self.text(language, key, &self.facts(language, fields, escape))
            }
        };
        let lines: Vec<String> = items.iter().map(one).collect();
        let between = if IN_ONE_LINE.contains(&name) { ", " } else { "\n" };
        if lines.is_empty() { "none".to_owned() } else { lines.join(between) }
    }

    /// A message by its key, in the language or, if it has none there, in English.
    fn text(&self, language: &str, key: &str, facts: &BTreeMap<String, FluentValue<'static>>) -> String {
        let short = language.split('-').next().unwrap_or(BASE);
        for language in [language, short, BASE] {
            let Some(bundle) = self.bundles.get(language) else { continue };
            let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else { continue };
            let mut args = FluentArgs::new();
            for (name, value) in facts {
                args.set(name.clone(), value.clone());
            }
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(&args), &mut errors).into_owned();
            if errors.is_empty() {
                return text;
            }
            tracing::error!(key, "a sentence names a fact that its message does not have");
        }
        tracing::error!(key, "a sentence is missing");
        key.to_owned()
    }
}

fn file(path: &str) -> String {
    Files::get(path).map_or_else(String::new, |file| String::from_utf8_lossy(&file.data).into_owned())
}

/// Takes away the marks that keep directions of writing apart, for a terminal.
fn strip_isolates(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

/// The most UTF-16 units of a message; what is marked up counts here too, so it is a little less than could be.
const MESSAGE: usize = 4_000;

/// As many whole lines as a message can hold; a last line of dots says that there is more.
fn fitting(html: String) -> String {
    if html.encode_utf16().count() <= MESSAGE {
        return html;
    }
    let (mut units, mut kept) = (0, Vec::new());
    for line in html.lines() {
        units += line.encode_utf16().count() + 1;
        if units > MESSAGE {
            break;
        }
        kept.push(line);
    }
    kept.push("…");
    kept.join("\n")
}

/// Makes a text of somebody safe inside HTML.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
