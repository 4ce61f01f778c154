//! Our words as WhatsApp shows them: its marks for bold and italics, commands as people type them there, and lengths
//! counted in characters.

use crate::channel::{Key, KeyPress};
use crate::domain::street::Platform;
use regex::Regex;
use std::sync::LazyLock;

/// The most characters of a plain text.
pub const TEXT: usize = 4_096;
/// The most characters of a text with buttons or a list.
pub const BODY: usize = 1_024;
/// The most characters on a button.
pub const BUTTON: usize = 20;
/// The most characters of a line of a list.
pub const ROW: usize = 24;
/// The most characters below a line of a list.
pub const UNDER_ROW: usize = 72;
/// The most buttons.
pub const BUTTONS: usize = match Platform::Whatsapp.can().buttons {
    Some(most) => most,
    None => usize::MAX,
};
/// The most lines of a list.
pub const ROWS: usize = Platform::Whatsapp.can().rows;
/// The most messages that one text is cut into.
pub const PARTS: usize = 3;

static COMMAND: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(^|[\s(])/([a-z]{2,})\b").ok());

/// HTML of ours as WhatsApp text. Commands lose their stroke and are written large, because nobody types a stroke there.
#[must_use]
pub fn text(html: &str) -> String {
    let mut text = html.to_owned();
    for (tag, mark) in [("<b>", "*"), ("</b>", "*"), ("<i>", "_"), ("</i>", "_")] {
        text = text.replace(tag, mark);
    }
    let text = plain(&text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&"));
    match &*COMMAND {
        Some(command) => command
            .replace_all(&text, |found: &regex::Captures<'_>| format!("{}{}", &found[1], found[2].to_uppercase()))
            .into_owned(),
        None => text,
    }
}

/// A text without the marks that keep directions of writing apart, where all of it runs from left to right: beside a link
/// they would become a part of it.
#[must_use]
pub fn plain(text: &str) -> String {
    let turns = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    if text.contains(turns) { text.to_owned() } else { text.replace(['\u{2068}', '\u{2069}'], "") }
}

/// A text in at most [`PARTS`] pieces of at most `most` characters, cut between lines or else between words; what is still
/// too long is cut off and says so by its last character.
#[must_use]
pub fn parts(text: &str, most: usize) -> Vec<String> {
    let mut rest: Vec<char> = text.chars().collect();
    let mut parts = Vec::new();
    while rest.len() > most && parts.len() + 1 < PARTS {
        let window = &rest[..most];
        let at = |c: char| window.iter().rposition(|x| *x == c).filter(|at| *at > most / 2);
        let cut = at('\n').or_else(|| at(' ')).unwrap_or(most);
        let tail = rest.split_off(cut);
        parts.push(rest.iter().collect::<String>().trim_end().to_owned());
        rest = tail.into_iter().skip_while(|c| c.is_whitespace()).collect();
    }
    parts.push(short(&rest.iter().collect::<String>(), most));
    parts.retain(|part| !part.is_empty());
    parts
}

/// A text of at most so many characters, with `…` where something was cut off, between words if that can be.
#[must_use]
pub fn short(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most.saturating_sub(1)).collect();
    // Between words, where that does not cost too much.
    let word = cut.rfind(' ').filter(|at| *at > cut.len() / 2).unwrap_or(cut.len());
    cut[..word].trim_end().to_owned() + "…"
}

/// How buttons are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// None.
    None,
    /// As buttons: (what it sends, its words).
    Buttons(Vec<(String, String)>),
    /// As a list: (what it sends, its words, words below it).
    List(Vec<(String, String, String)>),
}

/// Our buttons as WhatsApp can show them: up to three short ones as buttons, else a list of ten. What is left over can be
/// typed.
#[must_use]
pub fn choice(keys: &[Vec<Key>]) -> Choice {
    let mut all: Vec<(String, String)> = Vec::new();
    for key in keys.iter().flatten() {
        if let KeyPress::Data(data) = &key.press
            && all.iter().all(|(known, _)| known != data)
        {
            all.push((data.clone(), plain(&key.text)));
        }
    }
    let fits = all.len() <= BUTTONS && all.iter().all(|(_, words)| words.chars().count() <= BUTTON);
    let unlike = |(i, (_, words)): (usize, &(String, String))| all[..i].iter().all(|(_, other)| other != words);
    if all.is_empty() {
        Choice::None
    } else if fits && all.iter().enumerate().all(unlike) {
        Choice::Buttons(all)
    } else {
        let row = |(data, words): (String, String)| {
            let under = if words.chars().count() > ROW { short(&words, UNDER_ROW) } else { String::new() };
            (data, short(&words, ROW), under)
        };
        Choice::List(all.into_iter().take(ROWS).map(row).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn key(text: &str, data: &str) -> Key {
        Key { text: text.to_owned(), press: KeyPress::Data(data.to_owned()) }
    }

    #[test]
    fn words_look_as_they_should_there() {
        assert_eq!(text("<b>K7M4</b> &lt;3 &amp; milk"), "*K7M4* <3 & milk");
        assert_eq!(text("You can also type /yes K7M4, /no K7M4."), "You can also type YES K7M4, NO K7M4.");
        assert_eq!(text("https://wa.me/447700900123 and/or 1/2"), "https://wa.me/447700900123 and/or 1/2");
    }

    #[test]
    fn a_link_stands_alone_and_a_name_from_right_to_left_stays_apart() {
        assert_eq!(text("\u{2068}P9X4\u{2069} – \u{2068}https://wa.me/44\u{2069}"), "P9X4 – https://wa.me/44");
        let arabic = "\u{2068}حليب\u{2069} can help";
        assert_eq!(text(arabic), arabic);
    }

    #[test]
    fn lengths_are_counted_in_characters() {
        assert_eq!(parts(&"😀".repeat(4_096), TEXT).len(), 1);
        assert_eq!(parts(&"ا".repeat(4_096), TEXT).len(), 1);
        let two = parts(&"x".repeat(4_097), TEXT);
        assert_eq!(two.iter().map(|p| p.chars().count()).collect::<Vec<_>>(), [4_096, 1]);
        assert_eq!(parts("one two three", 8), ["one two", "three"]);
    }

    #[test]
    fn three_short_ones_are_buttons_and_others_a_list() {
        let three = vec![vec![key("Yes", "a"), key("No", "b")], vec![key("Later", "c")]];
        assert!(matches!(choice(&three), Choice::Buttons(all) if all.len() == 3));
        let long = vec![vec![key("Yes, share my details with Bea", "a")]];
        let Choice::List(rows) = choice(&long) else { panic!("a list") };
        assert_eq!(rows[0], ("a".into(), "Yes, share my details…".into(), "Yes, share my details with Bea".into()));
        let many: Vec<Vec<Key>> = (0..14).map(|n| vec![key(&format!("B{n}"), &format!("d{n}"))]).collect();
        assert!(matches!(choice(&many), Choice::List(rows) if rows.len() == ROWS));
        let alike = vec![vec![key("It is done", "a"), key("It is done", "b")]];
        assert!(matches!(choice(&alike), Choice::List(_)));
        assert_eq!(choice(&[vec![Key { text: "Open".into(), press: KeyPress::OpenPrivate }]]), Choice::None);
    }

    proptest! {
        #[test]
        fn no_part_is_too_long_and_no_word_is_lost(words in proptest::collection::vec("[a-z]{1,12}", 0..60)) {
            let whole = words.join(" ");
            let cut = parts(&whole, 200);
            prop_assert!(cut.iter().all(|part| part.chars().count() <= 200));
            if whole.len() < 400 {
                prop_assert_eq!(cut.join(" "), whole);
            }
        }
    }
}
