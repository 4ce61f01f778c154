//! The same words for a text message, a leaflet and the phone.

/// The most letters of a text message in two parts (3GPP TS 23.038: 153 letters a part of the 7-bit alphabet).
pub const SMS: usize = 306;
/// The most words that are read aloud in a minute at a calm pace.
pub const SPOKEN: usize = 140;

/// Letters of the 7-bit alphabet besides the plain ones.
const BASIC: &str = "@£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!\"#¤%&'()*+,-./:;<=>?¡ÄÖÑÜ§¿äöñüà \n";
/// Letters that take the place of two.
const WIDE: &str = "^{}\\[~]|€";

/// A text in the 7-bit alphabet: what it lacks is written with its nearest letter.
#[must_use]
pub fn plain_letters(text: &str) -> String {
    let fits = |c: char| c.is_ascii_alphanumeric() || BASIC.contains(c) || WIDE.contains(c);
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '’' | '‘' => out.push('\''),
            '“' | '”' => out.push('"'),
            '–' | '—' => out.push('-'),
            '…' => out.push_str("..."),
            'ł' => out.push('l'),
            'Ł' => out.push('L'),
            c if fits(c) => out.push(c),
            c => {
                let bare = unicode_normalization::UnicodeNormalization::nfd(std::iter::once(c)).next();
                out.push(bare.filter(|c| fits(*c)).unwrap_or(' '));
            }
        }
    }
    out
}

/// How many places a text takes.
#[must_use]
pub fn places(text: &str) -> usize {
    text.chars().map(|c| if WIDE.contains(c) { 2 } else { 1 }).sum()
}

/// A text message: the beginning, as much of the words as there is room for, and the end. Whether all of the words are in it.
#[must_use]
pub fn sms(begins: &str, words: &str, ends: &str) -> (String, bool) {
    let [begins, words, ends] =
        [begins, words, ends].map(|part| plain_letters(part).split_whitespace().collect::<Vec<_>>().join(" "));
    let room = SMS.saturating_sub(places(&begins) + places(&ends) + 2);
    let whole = places(&words) <= room;
    let words = if whole { words } else { cut(&words, room.saturating_sub(3)) + "..." };
    (format!("{begins} {words} {ends}").trim().to_owned(), whole)
}

/// As many whole words as there is room for.
fn cut(text: &str, room: usize) -> String {
    let mut out = String::new();
    for word in text.split(' ') {
        if places(&out) + places(word) + 1 > room {
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

/// As many whole sentences as can be read aloud in a minute, and whether that is all of them.
#[must_use]
pub fn spoken(text: &str, other_words: usize) -> (String, bool) {
    let room = SPOKEN.saturating_sub(other_words);
    let (mut out, mut count) = (String::new(), 0);
    for sentence in text.split_inclusive(['.', '!', '?', '\n']) {
        let words = sentence.split_whitespace().count();
        if count + words > room {
            return (out.trim().to_owned(), false);
        }
        count += words;
        out.push_str(sentence);
    }
    (out.trim().to_owned(), true)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn welsh_and_polish_letters_keep_their_sound() {
        assert_eq!(plain_letters("dŵr tŷ Łódź – “na”"), "dwr ty Lodz - \"na\"");
        assert_eq!(plain_letters("🙂 水"), "   ".get(..3).unwrap_or_default());
    }

    #[test]
    fn a_short_text_is_whole_and_a_long_one_ends_between_words() {
        let (text, whole) = sms("Ashbrook Council B12:", "Bins move to Friday.", "Check: 01632 960000");
        assert_eq!(text, "Ashbrook Council B12: Bins move to Friday. Check: 01632 960000");
        assert!(whole);
        let (text, whole) = sms("A:", &"water ".repeat(80), "Check: B");
        assert!(!whole && text.contains("water... Check: B"), "{text}");
        assert!(places(&text) <= SMS);
    }

    #[test]
    fn what_is_read_aloud_fits_into_a_minute() {
        let text = "One two three. ".repeat(60);
        let (said, whole) = spoken(&text, 20);
        assert!(!whole && said.split_whitespace().count() <= SPOKEN - 20 && said.ends_with('.'));
        assert_eq!(spoken("Hello there.", 5), ("Hello there.".to_owned(), true));
    }

    proptest! {
        #[test]
        fn no_text_message_is_ever_longer_than_two_parts(begins in "\\PC{0,60}", words in "\\PC{0,900}", ends in "\\PC{0,80}") {
            let (text, _) = sms(&begins, &words, &ends);
            prop_assert!(places(&text) <= SMS, "{}", places(&text));
        }
    }
}
