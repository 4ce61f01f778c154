//! Rows -> a CSV file (RFC 4180, CRLF) in which no cell can act as a formula when a spreadsheet opens it.

use super::redact::plain;
use serde::Serialize;

/// One cell.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Cell {
    /// Words. They may come from anybody, so they are made harmless.
    Text(String),
    /// A whole number; it stays one.
    Whole(i64),
    /// A number with a fraction; it stays one, with at most three places.
    Part(f64),
    /// Nothing.
    Empty,
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Cell {
        Cell::Whole(number)
    }
}

/// A number if there is one.
impl<T: Into<Cell>> From<Option<T>> for Cell {
    fn from(cell: Option<T>) -> Cell {
        cell.map_or(Cell::Empty, Into::into)
    }
}

impl From<f64> for Cell {
    fn from(number: f64) -> Cell {
        if number.is_finite() { Cell::Part((number * 1000.0).round() / 1000.0) } else { Cell::Empty }
    }
}

impl Cell {
    fn written(&self) -> String {
        match self {
            Cell::Text(text) => harmless(text),
            Cell::Whole(number) => number.to_string(),
            Cell::Part(number) => number.to_string(),
            Cell::Empty => String::new(),
        }
    }
}

/// A header and its rows as the text of a file.
///
/// # Errors
/// When a row has more or fewer cells than the header.
pub fn table(header: &[&str], rows: &[Vec<Cell>]) -> Result<String, csv::Error> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    writer.write_record(header)?;
    for row in rows {
        writer.write_record(row.iter().map(Cell::written))?;
    }
    let bytes = writer.into_inner().map_err(|error| error.into_error())?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// Words that no spreadsheet takes for a formula: one line of visible characters, and an apostrophe before whatever
/// could begin one. A program set to another separator begins a cell after each `,` `;` and `|`, so those count too.
#[must_use]
pub fn harmless(text: &str) -> String {
    let mut out = String::new();
    for (number, piece) in plain(text).split_inclusive([',', ';', '|']).enumerate() {
        let begins = piece.trim_start_matches(|c: char| c.is_whitespace() || is_quote(c));
        if begins.starts_with(starts_a_formula) {
            // In the middle the blanks stay in front of it, so that the words still read well.
            let word = if number == 0 { piece } else { piece.trim_start() };
            out.push_str(&piece[..piece.len() - word.len()]);
            out.push('\'');
            out.push_str(word);
        } else {
            out.push_str(piece);
        }
    }
    out
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '`' | '´' | '‘'..='‟' | '«' | '»' | '‹' | '›' | '′'..='‵' | '〝'..='〟' | 'ʹ'..='ʿ' | '❛'..='❞')
}

/// Signs that begin a formula, with those that a program may take for one. Wide and small forms are plain by now.
fn starts_a_formula(c: char) -> bool {
    matches!(c, '=' | '+' | '-' | '@' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{2043}' | '\u{2796}' | '\u{2795}')
        || matches!(c, '\u{2d7}' | '\u{2d6}' | '\u{207a}'..='\u{207c}' | '\u{208a}'..='\u{208c}' | '\u{a78a}' | '\u{30a0}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// What a spreadsheet would see at the beginning of a cell, after the blanks and quotes that it may drop.
    fn acts(cell: &str) -> bool {
        let begins = cell.trim_start_matches(|c: char| c.is_whitespace() || c.is_control() || c == '"');
        let folded: String = plain(begins);
        begins
            .starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '−', '‐', '–', '—', '＝', '＋', '－', '＠', '﹢', '﹣'])
            || folded.starts_with(['=', '+', '-', '@'])
    }

    fn text() -> impl Strategy<Value = String> {
        let nasty = proptest::sample::select(vec![
            "=",
            "+",
            "-",
            "@",
            "\t",
            "\r",
            "\n",
            "\"",
            "'",
            ",",
            ";",
            "|",
            " ",
            "＝",
            "＋",
            "－",
            "＠",
            "﹣",
            "−",
            "\u{a0}",
            "\u{200b}",
            "\u{feff}",
            "\u{202e}",
            "’",
            "“",
            "a",
            "1",
            "cmd|'/C calc'!A0",
            "HYPERLINK(\"x\")",
            "\0",
            "\u{3000}",
        ]);
        prop_oneof![proptest::collection::vec(nasty, 0..12).prop_map(|parts| parts.concat()), any::<String>(),]
    }

    proptest! {
        #[test]
        fn no_cell_begins_a_formula_however_the_file_is_opened(rows in proptest::collection::vec(text(), 1..5)) {
            let cells: Vec<Vec<Cell>> = rows.iter().map(|text| vec![Cell::Text(text.clone()), Cell::Whole(-3)]).collect();
            let file = table(&["words", "number"], &cells).unwrap_or_default();
            let mut reader = csv::Reader::from_reader(file.as_bytes());
            let read: Vec<csv::StringRecord> = reader.records().map(|row| row.expect("a row")).collect();
            prop_assert_eq!(read.len(), rows.len());
            for row in &read {
                prop_assert!(!acts(&row[0]), "{:?}", &row[0]);
                prop_assert!(!row[0].chars().any(char::is_control));
                prop_assert_eq!(&row[1], "-3");
            }
            // Opened with another separator, or by a program that knows nothing of quotes.
            for piece in file.split([',', ';', '|', '\t', '\r', '\n']).filter(|piece| *piece != "-3") {
                prop_assert!(!acts(piece), "{:?} in {:?}", piece, file);
            }
        }

        #[test]
        fn ordinary_words_stay_as_they_are(text in "[A-Za-z][A-Za-z .!?()]{0,30}[a-z]") {
            let one_blank = text.split_whitespace().collect::<Vec<_>>().join(" ");
            prop_assert_eq!(harmless(&text), one_blank);
        }
    }

    #[test]
    fn quotes_commas_and_numbers_are_written_as_the_rfc_says() {
        let rows = [
            vec![Cell::from("Elm, \"the\" Street"), Cell::from(5), Cell::from(2.5), Cell::from(None::<i64>)],
            vec![Cell::from("=1+1"), Cell::from(-5), Cell::from(f64::NAN), Cell::from("[c]")],
        ];
        let file = table(&["a", "b", "c", "d"], &rows).unwrap_or_default();
        assert_eq!(file, "a,b,c,d\r\n\"Elm, \"\"the\"\" Street\",5,2.5,\r\n'=1+1,-5,,[c]\r\n");
        assert!(table(&["a", "b"], &[vec![Cell::Empty]]).is_err());
    }

    #[test]
    fn what_only_looks_like_a_formula_sign_is_one() {
        for (raw, safe) in [
            ("＝1+1", "'=1+1"),
            ("﹢44", "'+44"),
            (" \u{a0}\t@sum", "'@sum"),
            ("\"=1", "'\"=1"),
            ("a; =b", "a; '=b"),
            ("−2", "'−2"),
            ("Mr B-Smith", "Mr B-Smith"),
            ("\u{feff}=x", "'=x"),
        ] {
            assert_eq!(harmless(raw), safe, "{raw:?}");
        }
    }
}
