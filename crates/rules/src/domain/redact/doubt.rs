//! What the scan leaves in a text although it looks like a private detail: then its writer should look once more.

use super::address::counts_on;
use super::everyday::is_everyday;
use super::fold::View;
use super::given::is_first_name;
use super::names::{is_name_like, is_shouted};

/// Before these a name may stand that no list knows.
const TOWARDS: [&str; 7] = ["for", "at", "ask", "see", "from", "call", "with"];
/// Before a number these say what it is.
const NUMBERED: &str = "bus size ward page platform error order route channel track form part model step to till until of and or between \
before after about over under up a";

/// Whether a number that counts nothing, two capitals in a row, or an unknown word where a name may stand is left.
pub(super) fn is_left(view: &View) -> bool {
    let shouted = is_shouted(view);
    (0..view.count()).any(|i| is_bare_number(view, i) || is_pair(view, i, shouted) || is_unknown(view, i))
}

/// A number above the hours of a day which counts nothing and is no year, date or price.
fn is_bare_number(view: &View, index: usize) -> bool {
    let Some(token) = view.token(index) else { return false };
    let bare = token.low.trim_end_matches(|c: char| c.is_ascii_lowercase());
    let letters = token.low.len() - bare.len();
    let Ok(number) = bare.parse::<u32>() else { return false };
    let priced = view.before(token.at.start, 3).ends_with(['£', '$', '€', '.', ':', '/', '-']);
    let said = index.checked_sub(1).is_some_and(|i| NUMBERED.split(' ').any(|w| w == view.low(i)));
    let counts = counts_on(view, token.at.end) || (view.gap(index) == " " && is_thing(view, index + 1));
    number > 12 && letters < 2 && !(1900..2100).contains(&number) && !priced && !said && !counts
}

/// Whether a word can be what a number counts.
fn is_thing(view: &View, index: usize) -> bool {
    const NEVER: [&str; 8] = ["please", "pls", "and", "for", "thanks", "is", "if", "when"];
    let low = view.low(index);
    view.token(index).is_some_and(|t| !t.capital) && !NEVER.contains(&low)
}

/// Two capitals in a row, both unknown.
fn is_pair(view: &View, index: usize, shouted: bool) -> bool {
    let name =
        |i: usize| view.token(i).is_some_and(|t| t.capital) && is_name_like(view, i) && !is_everyday(view.low(i));
    !shouted && view.gap(index) == " " && name(index) && name(index + 1)
}

fn is_big(view: &View, index: usize) -> bool {
    view.token(index).is_some_and(|t| t.capital)
}

/// An unknown word where a name may stand.
fn is_unknown(view: &View, index: usize) -> bool {
    let next = view.low(index + 1);
    TOWARDS.contains(&view.low(index))
        && view.gap(index) == " "
        && is_name_like(view, index + 1)
        && !is_everyday(next)
        && !is_first_name(next)
        && !(view.gap(index + 1) == " " && is_everyday(view.low(index + 2)) && is_big(view, index + 2))
}
