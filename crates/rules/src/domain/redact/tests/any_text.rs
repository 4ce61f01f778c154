//! What holds for any text: no secret is left however it is written, and reading the result again changes nothing.

use super::*;
use proptest::prelude::*;

const GAPS: [&str; 12] = ["", " ", "-", ".", "/", "_", " - ", "\u{200b}", "\u{200d}", "\u{2009}", ", ", "·"];
const BEFORE: [&str; 8] =
    ["", "hi all ", "can you ring ", "Its for Mum, ", "milk pls! ", "2 pints at 6. ", "🙂 ", "czy ktos "];
const AFTER: [&str; 7] = ["", " please", " thanks x", ". See you at 6", "! Need 2 bags", " 🙏", ", ta"];

/// One digit in one of the ways in which people write it.
fn digit(value: u32, way: usize) -> String {
    let zeros = ['0', '٠', '۰', '०', '০', '０', '𝟎'];
    let words = [
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
        ["dim", "un", "dau", "tri", "pedwar", "pump", "chwech", "saith", "wyth", "naw"],
        ["zero", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć"],
    ];
    match way {
        0..=6 => char::from_u32(zeros[way] as u32 + value).unwrap().to_string(),
        7 => format!("{value}\u{fe0f}\u{20e3}"),
        8 => {
            if value == 0 {
                "⓪".to_owned()
            } else {
                char::from_u32(0x245f + value).unwrap().to_string()
            }
        }
        _ => format!(" {} ", words[(way - 9) % 3][value as usize]),
    }
}

fn framed(secret: &str, before: usize, after: usize) -> String {
    format!("{}{secret}{}", BEFORE[before % BEFORE.len()], AFTER[after % AFTER.len()])
}

fn digits_of(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Letters of a secret with something between them, in any case.
fn spread(secret: &str, gaps: &[usize], few: &[&str]) -> String {
    secret.chars().zip(gaps.iter().cycle()).map(|(c, g)| format!("{c}{}", few[g % few.len()])).collect()
}

#[test]
fn a_very_long_text_is_read_in_a_moment() {
    for text in ["1 ".repeat(1500), "GB82 ".repeat(600), "0 7 7 0 0 9 0 0 1 2 3 ".repeat(60), "a@".repeat(1500)] {
        assert!(redact(&text).public.chars().count() <= text.len());
    }
}

fn settled(text: &str) -> Result<String, TestCaseError> {
    let out = redact(text);
    prop_assert_eq!(&redact(&out.public).public, &out.public);
    let unseen = out.public.contains(['\n', '\r', '\u{202e}', '\u{200b}']);
    prop_assert!(!unseen);
    Ok(out.public)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_phone_number_is_found_in_every_script_and_spacing(
        number in prop::sample::select(vec!["07700900123", "01632960142", "447700900456"]),
        ways in prop::collection::vec(0..12usize, 12),
        gaps in prop::collection::vec(0..GAPS.len(), 12),
        frame in (0..8usize, 0..7usize),
    ) {
        let mut secret = String::new();
        for ((c, way), gap) in number.chars().zip(&ways).zip(gaps.iter()) {
            secret.push_str(&digit(c.to_digit(10).unwrap(), *way));
            secret.push_str(GAPS[*gap]);
        }
        let out = settled(&framed(secret.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '\u{20e3}'), frame.0, frame.1))?;
        let left = digits_of(&out);
        prop_assert!(!left.contains("7700") && !left.contains("960") && left.len() < 4, "{secret}: {out}");
        prop_assert!(!["zero", "seven", "saith", "siedem"].iter().any(|w| out.contains(w)), "{secret}: {out}");
    }

    #[test]
    fn a_phone_number_is_found_with_letters_for_digits(
        letters in prop::collection::vec(any::<bool>(), 11), frame in (0..8usize, 0..7usize),
    ) {
        let secret: String = "07700900123".chars().zip(letters)
            .map(|(c, l)| if l && c == '0' { 'O' } else { c }).collect();
        let out = settled(&framed(&secret, frame.0, frame.1))?;
        prop_assert!(!out.contains("123"), "{secret}: {out}");
    }

    #[test]
    fn a_card_is_found_with_any_separators(
        card in prop::sample::select(vec!["4111111111111111", "5555555555554444", "378282246310005", "6011111111111117"]),
        gaps in prop::collection::vec(0..8usize, 19), frame in (0..8usize, 0..7usize),
    ) {
        let secret = spread(card, &gaps, &GAPS[..10]);
        let out = redact(&framed(secret.trim_end_matches(|c: char| !c.is_ascii_digit()), frame.0, frame.1));
        prop_assert!(digits_of(&out.public).len() < 4, "{secret}: {}", out.public);
        prop_assert!(out.hidden.iter().any(|h| h.kind == Detail::BankDetails && h.words.is_empty()), "{secret}");
    }

    #[test]
    fn an_iban_is_found_with_any_spacing(
        iban in prop::sample::select(vec!["GB82WEST12345698765432", "DE89370400440532013000"]),
        gaps in prop::collection::vec(0..4usize, 22), small in any::<bool>(), frame in (0..8usize, 0..7usize),
    ) {
        let mut secret = spread(iban, &gaps, &["", " ", "-", "\u{200b}"]);
        if small { secret = secret.to_lowercase(); }
        let out = settled(&framed(secret.trim_end_matches(|c: char| !c.is_alphanumeric()), frame.0, frame.1))?;
        prop_assert!(digits_of(&out).len() < 4 && !bare(&out).contains("west"), "{secret}: {out}");
    }

    #[test]
    fn a_postcode_is_found_with_any_spacing(
        code in prop::sample::select(vec!["SO518AA", "ZZ14QT", "ZZ993WZ", "S0518AA"]),
        gaps in prop::collection::vec(0..4usize, 7), small in any::<bool>(), spaced in any::<bool>(),
        frame in (0..8usize, 0..7usize),
    ) {
        let mut secret = if spaced {
            spread(code, &[0], &[" "]).trim().to_owned()
        } else {
            let (out, inn) = code.split_at(code.len() - 3);
            format!("{out}{}{inn}", ["", " ", "-", "\u{200b}"][gaps[0]])
        };
        if small { secret = secret.to_lowercase(); }
        let out = settled(&framed(&secret, frame.0, frame.1))?;
        prop_assert!(!bare(&out).contains(&bare(&code[code.len() - 3..])), "{secret}: {out}");
    }

    #[test]
    fn an_e_mail_address_is_found_in_every_disguise(
        local in "qx[a-z]{3,8}", at in 0..7usize, dot in 0..5usize, big in any::<bool>(), frame in (0..8usize, 0..7usize),
    ) {
        let at = ["@", " @ ", "(at)", " [at] ", " (at) ", " at ", "\u{200b}@"][at];
        let dot = [".", " dot ", "(dot)", " [dot] ", " . "][dot];
        // "at example . com" with a plain "at" is a place and a full stop.
        let dot = if at == " at " && dot == " . " { " dot " } else { dot };
        let mut secret = format!("{local}{at}example{dot}com");
        if big { secret = secret.to_uppercase(); }
        let out = settled(&framed(&secret, frame.0, frame.1))?;
        prop_assert!(!out.to_lowercase().contains(&local), "{secret}: {out}");
    }

    #[test]
    fn a_family_name_is_found_after_a_first_name(
        family in "[A-Z][a-z]{2}qu[a-z]{2,5}",
        first in prop::sample::select(vec!["Maureen", "Jan", "Fatima", "Priya", "Dafydd", "Kwame", "Agnieszka"]),
        way in 0..7usize, zero in any::<bool>(), frame in (0..8usize, 0..7usize),
    ) {
        let name = if zero { family.chars().map(|c| format!("{c}\u{200b}")).collect() } else { family.clone() };
        let low = name.to_lowercase();
        let secret = match way {
            0 => format!("{first} {name}"),
            1 => format!("Mrs {name}"),
            2 => format!("mr {low}"),
            3 => format!("my name is {} {low}", first.to_lowercase()),
            4 => format!("Dr A. {name}"),
            5 => format!("ask for {first} {low}"),
            _ => format!("im {} {low}", first.to_lowercase()),
        };
        let out = settled(&framed(&secret, frame.0, frame.1))?;
        prop_assert!(!bare(&out).contains(&bare(&family)), "{secret}: {out}");
    }

    #[test]
    fn a_code_is_found_before_and_after_its_name(
        code in "[1-9][0-9]{3}", way in 0..8usize, gap in 0..4usize, frame in (0..8usize, 0..7usize),
    ) {
        let said = match gap {
            0 => code.clone(),
            1 => spread(&code, &[0], &[" "]).trim().to_owned(),
            2 => spread(&code, &[0], &["-"]).trim_end_matches('-').to_owned(),
            _ => code.chars().map(|c| digit(c.to_digit(10).unwrap(), 9)).collect::<String>().trim().to_owned(),
        };
        let secret = [
            "key safe code is #", "# is the key safe code", "door code: #", "the code for the gate is #", "alarm code #",
            "press # then hash", "my pin is #", "the entry code's #",
        ][way].replace('#', &said);
        let out = settled(&framed(&secret, frame.0, frame.1))?;
        prop_assert!(!digits_of(&out).contains(&code) && !bare(&out).contains(&bare(&said)), "{secret}: {out}");
    }

    #[test]
    fn a_house_number_is_found_with_its_street(
        number in 13..400u32, street in prop::sample::select(vec!["Elm Street", "Larch Way", "Birch Close", "Alder Court", "elm road"]),
        way in 0..6usize, frame in (0..8usize, 0..7usize),
    ) {
        let secret = match way {
            0 => format!("{number} {street}"),
            1 => format!("at {number} {street}"),
            2 => format!("{number}b, {street}"),
            3 => format!("I live at {number}"),
            4 => format!("house number {number}"),
            _ => format!("flat {number}, {street}"),
        };
        let out = settled(&framed(&secret, frame.0, frame.1))?;
        prop_assert!(!out.contains(&number.to_string()), "{secret}: {out}");
    }

    #[test]
    fn any_text_at_all_is_taken_and_is_settled_after_one_reading(text in "\\PC{0,120}") {
        let out = settled(&text)?;
        let longest = out.split(|c: char| !c.is_numeric()).map(|run| run.chars().filter(char::is_ascii_digit).count()).max();
        prop_assert!(longest.unwrap_or(0) < 7, "{out}");
    }

    #[test]
    fn pieces_of_everything_in_any_order_are_settled_after_one_reading(
        parts in prop::collection::vec(prop::sample::select(PIECES.to_vec()), 0..14), glue in any::<bool>(),
    ) {
        let out = settled(&parts.join(if glue { "" } else { " " }))?;
        let longest = out.split(|c: char| !c.is_ascii_digit()).map(str::len).max();
        prop_assert!(longest.unwrap_or(0) < 7, "{out}");
    }
}

const PIECES: [&str; 44] = [
    "[…]", "…", "[", "]", "07700", "900123", "0", "7", "ada", "@", ".", "com", "at", "dot", "Maureen", "Tidy", "Mrs",
    "code", "is", "4471", "door", "flat", "3", "Elm", "Street", "ZZ1", "4QT", "GB82", "WEST", "1234", "password",
    "hunter2", "ill", "on", "holiday", "#", "-", "\u{301}", "\u{200d}", "double", "oh", "hundred", "O", "https://",
];
