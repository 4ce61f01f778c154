//! Text as it may be sent. It is made here alone: of words that were made safe, and of sentences of `locales/` around such words.

use std::borrow::Cow;
use std::fmt;

/// Text as it may be sent: HTML, or plain words where nothing is marked up. There is no way to it from a text outside the
/// room of words:
///
/// ```compile_fail,E0423
/// let markup = lamppost_rules::i18n::Markup("<b>as somebody typed it</b>".to_owned());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup(String);

/// For what a text is made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// A message: words of people are made safe.
    Html,
    /// A button, a note, a file: nothing is marked up, and words stay as they are.
    Plain,
}

impl Form {
    /// A text of somebody, safe in this form.
    pub(super) fn safe(self, text: &str) -> Cow<'_, str> {
        if self == Form::Plain || !text.contains(['&', '<', '>']) {
            return Cow::Borrowed(text);
        }
        Cow::Owned(text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;"))
    }
}

impl Markup {
    /// Words, made safe.
    pub(super) fn written(text: &str, form: Form) -> Markup {
        Markup(form.safe(text).into_owned())
    }

    /// What Fluent made of a sentence of ours and of facts that are safe.
    pub(super) fn sentence(text: Cow<'_, str>) -> Markup {
        Markup(text.into_owned())
    }

    /// Several, with this between them.
    pub(super) fn joined(parts: impl IntoIterator<Item = Markup>, between: &'static str) -> Markup {
        let parts: Vec<String> = parts.into_iter().map(|part| part.0).collect();
        Markup(parts.join(between))
    }

    /// Whether there is nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The same without the marks that keep directions of writing apart around a part of it.
    pub(super) fn unmarked(self, part: &Markup) -> Markup {
        Markup(self.0.replace(&format!("\u{2068}{part}\u{2069}"), &part.0))
    }

    /// The same without lines that are only a tilde: it stands for "nothing to say here".
    pub(super) fn without_tildes(self) -> Markup {
        if !self.0.contains('~') {
            return self;
        }
        let told = |line: &&str| super::strip_isolates(line).trim() != "~";
        Markup(self.0.lines().filter(told).collect::<Vec<_>>().join("\n"))
    }
}

impl fmt::Display for Markup {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Markup> for String {
    fn from(markup: Markup) -> String {
        markup.0
    }
}
