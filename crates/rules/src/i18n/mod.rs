//! THE WORDS. (Message, language) -> text. The only reader of `locales/`.

mod cards;
mod lexicon;
mod markup;
mod notice;
#[cfg(test)]
mod tests;

pub use cards::STREET;
pub use markup::Markup;

use crate::domain::clock::Clocks;
use crate::domain::say::{Label, Message, Say, Shown};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use markup::Form;
use rust_embed::RustEmbed;
use std::collections::BTreeMap;
use std::sync::Arc;
use unic_langid::LanguageIdentifier;

/// The files of `locales/`, one folder a language.
#[derive(RustEmbed)]
#[folder = "../../locales/"]
struct Files;

/// The language that every other falls back to.
const BASE: &str = "en";
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
        Text { html: fitting(self.said(language, say, Form::Html).into()) }
    }

    /// A message as a plain note, short enough for the answer to a button press.
    #[must_use]
    pub fn note(&self, language: &str, say: &Say) -> String {
        let text: String = self.said(language, say, Form::Plain).into();
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
        self.typed(language, label, Form::Plain).into()
    }

    /// A sentence for the person at the command line.
    #[must_use]
    pub fn operator(&self, key: &str, facts: &[(&str, String)]) -> String {
        let facts = facts.iter().map(|(name, value)| (*name, FluentValue::from(value.as_str())));
        strip_isolates(&self.text(BASE, &format!("operator-{key}"), &facts.collect()).to_string())
    }

    /// A few plain words by their key, for a picture or a file.
    #[must_use]
    pub fn plain(&self, language: &str, key: &str, facts: &[(&str, String)]) -> String {
        strip_isolates(&self.sentence(language, key, counted(facts), Form::Plain).to_string())
    }

    /// The same below a picture, as HTML.
    #[must_use]
    pub fn caption(&self, language: &str, key: &str, facts: &[(&str, String)]) -> Text {
        let markup = self.sentence(language, key, counted(facts), Form::Html);
        Text { html: strip_isolates(&markup.without_tildes().to_string()) }
    }

    /// A message of whichever list it belongs to.
    fn said(&self, language: &str, say: &Say, form: Form) -> Markup {
        match say {
            Say::SeeCard { cards, .. } => self.preview(language, say, cards),
            Say::Voice(voice) => self.typed(language, &self.fitted(voice), form),
            say => self.typed(language, say, form),
        }
    }

    fn typed(&self, language: &str, message: &impl Message, form: Form) -> Markup {
        self.sentence(language, &message.key(), message.facts(), form).without_tildes()
    }

    /// A sentence with its facts.
    fn sentence<'a>(
        &self,
        language: &str,
        key: &str,
        facts: impl IntoIterator<Item = (&'a str, Shown<'a>)>,
        form: Form,
    ) -> Markup {
        let facts = facts.into_iter().map(|(name, shown)| (name, self.fact(language, shown, form)));
        self.text(language, key, &facts.collect())
    }

    /// A fact as Fluent takes it.
    fn fact<'a>(&self, language: &str, shown: Shown<'a>, form: Form) -> FluentValue<'a> {
        match shown {
            Shown::Count(number) => FluentValue::from(number),
            // A choice in a sentence needs a name for "nothing".
            Shown::Nothing | Shown::Text("") | Shown::Choice("") | Shown::Coded(_, "") => FluentValue::from("none"),
            Shown::Text(text) => FluentValue::from(form.safe(text)),
            Shown::List(items, _) if items.is_empty() => FluentValue::from("none"),
            shown => FluentValue::from(String::from(self.marked(language, shown, form))),
        }
    }

    /// A fact as text, alone or in a list.
    fn marked(&self, language: &str, shown: Shown<'_>, form: Form) -> Markup {
        match shown {
            Shown::Nothing => Markup::written("none", form),
            Shown::Text(text) => Markup::written(text, form),
            Shown::Count(number) => Markup::written(&number.to_string(), form),
            Shown::Moment(at) => Markup::written(&notice::day_and_time(at, &self.clocks), form),
            Shown::Choice(word) => Markup::written(&word.replace('_', "-"), form),
            Shown::Name(key) => self.text(language, key, &FluentArgs::new()),
            Shown::Coded(prefix, code) => {
                self.text(language, &format!("{prefix}{}", code.replace('_', "-")), &FluentArgs::new())
            }
            Shown::List(items, between) => {
                Markup::joined(items.into_iter().map(|item| self.marked(language, item, form)), between)
            }
            Shown::Line(key, facts) => self.sentence(language, key, facts, form),
            Shown::Card(card) => self.as_shown(card),
        }
    }

    /// A sentence by its key, in the language or, if it has none there, in English.
    fn text(&self, language: &str, key: &str, facts: &FluentArgs<'_>) -> Markup {
        let short = language.split('-').next().unwrap_or(BASE);
        for language in [language, short, BASE] {
            let Some(bundle) = self.bundles.get(language) else { continue };
            let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else { continue };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(facts), &mut errors);
            if errors.is_empty() {
                return Markup::sentence(text);
            }
            tracing::error!(key, "a sentence names a fact that its message does not have");
        }
        tracing::error!(key, "a sentence is missing");
        Markup::written(key, Form::Html)
    }
}

/// Facts of which those that are numbers are counts.
fn counted<'a>(facts: &'a [(&'a str, String)]) -> impl Iterator<Item = (&'a str, Shown<'a>)> {
    facts.iter().map(|(name, value)| (*name, value.parse().map_or(Shown::Text(value), Shown::Count)))
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
