//! The log of what people with a role did: each line is sealed together with the one before it, so that a line that was
//! taken out, put in or changed later is noticed.

use super::Time;
use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;

/// What came before the first line.
pub const BEGINNING: &str = "beginning";

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Counts up from 1, without a gap.
    pub id: i64,
    /// When.
    pub at: Time,
    /// Who, by our number; none for the program at the command line.
    pub actor: Option<i64>,
    /// What they did, as a code.
    pub act: String,
    /// What it was about, such as `need:12`.
    pub subject: String,
    /// Why, as a code; never somebody's words.
    pub why: String,
    /// The seal over this line and the mark before it, in hex.
    pub mark: String,
}

/// Where a log is broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Broken {
    /// This line, or the one before it, was changed, put in or taken out.
    #[error("line {0} does not fit the line before it")]
    At(i64),
    /// Lines are missing at the end.
    #[error("the log should end with line {0}")]
    End(i64),
    /// The note of where the log begins or ends was changed.
    #[error("the note of where the log begins and ends does not fit")]
    Note,
}

/// The first mark that is kept, and the last line: sealed too, so that cutting lines off at either end is noticed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ends {
    /// The last line that was let go after its time; 0 for none.
    pub before: i64,
    /// Its mark.
    pub before_mark: String,
    /// The last line.
    pub last: i64,
    /// Its mark.
    pub last_mark: String,
    /// The seal over all of these.
    pub seal: String,
}

fn seal(key: &[u8], parts: &[&str]) -> String {
    // An HMAC takes a key of any length; without one no line ever fits.
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return String::new() };
    mac.update(b"lamppost audit log");
    for part in parts {
        // The length goes first, so that two parts can never pass for one.
        mac.update(&(part.len() as u64).to_be_bytes());
        mac.update(part.as_bytes());
    }
    hex::encode(mac.finalize().into_bytes())
}

impl Line {
    /// The mark that this line must have after that one.
    #[must_use]
    pub fn mark_after(&self, before: &str, key: &[u8]) -> String {
        let actor = self.actor.map_or_else(String::new, |id| id.to_string());
        let (id, at) = (self.id.to_string(), self.at.to_string());
        seal(key, &[before, &id, &at, &actor, &self.act, &self.subject, &self.why])
    }
}

impl Ends {
    /// The ends of a log that has no lines yet.
    #[must_use]
    pub fn empty(key: &[u8]) -> Ends {
        let (before_mark, last_mark) = (BEGINNING.to_owned(), BEGINNING.to_owned());
        Ends { before: 0, before_mark, last: 0, last_mark, seal: String::new() }.sealed(key)
    }

    /// The same ends with the seal that they must have.
    #[must_use]
    pub fn sealed(mut self, key: &[u8]) -> Ends {
        let (before, last) = (self.before.to_string(), self.last.to_string());
        self.seal = seal(key, &["ends", &before, &self.before_mark, &last, &self.last_mark]);
        self
    }

    /// The ends after one more line, and that line with its number and mark.
    #[must_use]
    pub fn add(mut self, mut line: Line, key: &[u8]) -> (Ends, Line) {
        line.id = self.last + 1;
        line.mark = line.mark_after(&self.last_mark, key);
        (self.last, self.last_mark) = (line.id, line.mark.clone());
        (self.sealed(key), line)
    }
}

/// Whether a log is whole: every line from the first kept one to the last, in order.
///
/// # Errors
/// [`Broken`] at the first place that does not fit.
pub fn check(ends: &Ends, lines: &[Line], key: &[u8]) -> Result<(), Broken> {
    if ends.clone().sealed(key).seal != ends.seal {
        return Err(Broken::Note);
    }
    let (mut last, mut mark) = (ends.before, ends.before_mark.as_str());
    for line in lines {
        if line.id != last + 1 || line.mark != line.mark_after(mark, key) {
            return Err(Broken::At(line.id));
        }
        (last, mark) = (line.id, &line.mark);
    }
    if last == ends.last && mark == ends.last_mark { Ok(()) } else { Err(Broken::End(ends.last)) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const KEY: &[u8] = b"a key for tests that opens nothing";

    fn log(count: i64) -> (Ends, Vec<Line>) {
        let (mut ends, mut lines) = (Ends::empty(KEY), Vec::new());
        for n in 0..count {
            let line = Line {
                id: 0,
                at: n,
                actor: Some(n % 3),
                act: "take".to_owned(),
                subject: format!("need:{n}"),
                why: String::new(),
                mark: String::new(),
            };
            let (next, line) = ends.add(line, KEY);
            ends = next;
            lines.push(line);
        }
        (ends, lines)
    }

    #[test]
    fn a_whole_log_fits_also_after_its_oldest_lines_were_let_go() {
        let (mut ends, mut lines) = log(9);
        assert_eq!(check(&ends, &lines, KEY), Ok(()));
        let gone: Vec<Line> = lines.drain(..4).collect();
        assert_eq!(check(&ends, &lines, KEY), Err(Broken::At(5)));
        (ends.before, ends.before_mark) = (4, gone[3].mark.clone());
        assert_eq!(check(&ends, &lines, KEY), Err(Broken::Note));
        assert_eq!(check(&ends.sealed(KEY), &lines, KEY), Ok(()));
        assert_eq!(check(&Ends::empty(KEY), &[], KEY), Ok(()));
    }

    #[test]
    fn words_cannot_move_from_one_part_of_a_line_to_the_next() {
        let (ends, mut lines) = log(1);
        (lines[0].act, lines[0].subject) = ("takeneed:0".to_owned(), String::new());
        assert_eq!(check(&ends, &lines, KEY), Err(Broken::At(1)));
    }

    proptest! {
        #[test]
        fn a_line_that_is_taken_out_changed_or_put_in_is_noticed(place in 0..9_usize, how in 0..7) {
            let (ends, mut lines) = log(9);
            match how {
                0 => { lines.remove(place); }
                1 => lines[place].actor = Some(77),
                2 => lines[place].at += 1,
                3 => lines[place].why = "other".to_owned(),
                4 => { let twin = lines[place].clone(); lines.insert(place, twin); }
                5 => { lines.truncate(place); }
                _ => { let other = (place + 1) % 9; lines.swap(place, other); }
            }
            prop_assert!(check(&ends, &lines, KEY).is_err());
        }

        #[test]
        fn nobody_without_the_key_can_write_a_log_that_fits(key in "[a-z]{1,40}") {
            let (ends, lines) = log(3);
            prop_assert_eq!(check(&ends, &lines, key.as_bytes()), Err(Broken::Note));
        }
    }
}
