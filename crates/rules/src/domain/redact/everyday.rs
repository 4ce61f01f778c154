//! More everyday words, of all that neighbours ask for and talk about: where no list knows a name, a word that stands here
//! is taken for a word.

use super::stop::{is_brand, is_calendar_word, is_common, is_place};
use std::collections::HashSet;
use std::sync::LazyLock;

static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| include_str!("everyday.txt").split_whitespace().collect());

static INSTITUTIONS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    "council library primary secondary infants infant junior academy college university abbey castle cathedral mosque \
     temple gurdwara mandir synagogue community leisure sports swimming pool town city village county borough parish ward \
     north south east west upper lower great little new old medical health dental foodbank united rovers athletic albion \
     cricket football rugby bowls theatre cinema museum gallery railway airport terminal junction roundabout retail \
     business trading industrial cross ambulance guide guides scouts brownies cubs rainbows methodist baptist catholic \
     anglican quaker chapel army royal express local extra superstore bakery butchers chemist playgroup preschool nursery \
     society trust association federation union party service services centre bus day week show festival fair fete \
     kitchen band choir team group united free bike city oak lion swan crown bell horse head inn tavern lounge bar cup \
     road saint st saints"
        .split_whitespace()
        .collect()
});

/// Whether a word is an everyday one, or names a day, a shop or a kind of place.
pub(super) fn is_everyday(low: &str) -> bool {
    let bare = low.strip_suffix('s').filter(|bare| bare.len() > 3);
    [Some(low), bare].into_iter().flatten().any(|w| {
        WORDS.contains(w)
            || is_common(w)
            || is_calendar_word(w)
            || is_brand(w)
            || is_place(w)
            || INSTITUTIONS.contains(w)
    })
}

/// Whether a word stands in the name of an institution or of a part of a town.
pub(super) fn is_institution(low: &str) -> bool {
    INSTITUTIONS.contains(low)
}
