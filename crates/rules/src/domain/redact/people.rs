//! Family names that no list knows, wherever they come from: by what stands before them, or by two capitals in a row.

use super::everyday::{is_everyday, is_institution};
use super::fold::View;
use super::given::{is_first_name, is_word_too};
use super::names::{BEFORE, is_known_pair, is_name_like, is_particle};
use super::patterns::Pattern;
use super::stop::{is_brand, is_calendar_word, is_common, is_place};
use super::{Detail, Finding};
use std::collections::HashSet;
use std::sync::LazyLock;

/// What a person says before their own name, or a name that must be one.
static NAMING: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?i)(?:\b(?:name\s?is|name's|my name|names|name:|nazywam sie|nazywa sie|mam na imie|enw i yw|enw yw|payable to|addressed to|signed|regards)[\s,:]*)$",
    )
});

/// What a person says before their own name, and before much else.
static SELF: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?i)(?:\b(?:i'?m|i am|it'?s|this is|its|called|ask for|asking for|speak to|speak with|contact|jestem|dw i|i yw|account of|behalf of|parcel for|sono|soy|je suis|sunt|ma numesc|me llamo|mein name ist)[\s,:]*|(?:اسمي|میرا نام|আমর নম|ਮਰ ਨਮ|mehя зobyt|mehe зbatи)\s)$",
    )
});

/// What stands before the name of somebody else.
static TOWARDS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(r"(?i)(?:\b(?:for|at|ask|see|from|call|ring|text|phone|meet|visit|tell|by|with)\s)$")
});

/// Family names that are everyday words: after a first name they are names, when they are written like names.
const WORD_FAMILIES: &str = "hill young white brown green black grey gray baker cook bush long short rice price lane day little rich wood \
woods field fields banks marsh moor stone king knight bishop pope abbot fox bird wolf love best good goodman sharp swift \
sweet strong hardy bell cross ford bridges brook brooks pool wells winter winters summers frost snow flood church chapel \
hall carter cooper taylor smith turner walker ward wright mason miller shepherd fisher hunter porter potter page french \
welsh english ireland holland london lancaster kent york ash heath berry cherry peach lemon bean power powers street \
singh kaur begum bibi khatun ali house rose may june lee grace hope joy";

/// Family names that stand before the first name in the order of East Asia, and are no first names here.
const FAMILIES_FIRST: &str = "nguyen tran pham huynh hoang phan vu vo dang bui dinh ngo duong ly truong trinh luong chan wong cheung leung \
lau tsang kwok yeung tang chow chiu tsui zhang wang chen liu huang zhao wu zhou xu zhu lin gao luo zheng liang xie tang \
cheng lam yip ng tse";

/// The most words of one name.
const LONGEST: usize = 6;

/// How sure what stands before a word makes us that it is a name.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd)]
enum Lead {
    Nothing,
    Towards,
    Oneself,
    Naming,
}

/// Every family name that shows as one without being known.
pub(super) fn find(view: &View, shouted: bool) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut index = 0;
    while index < view.count() {
        let Some((first, last)) = name_at(view, index, shouted) else {
            index += 1;
            continue;
        };
        if let Some((from, to)) = view.token(first).zip(view.token(last)) {
            found.push(Finding::new(Detail::Surname, from.at.start..to.at.end));
        }
        index = last + 1;
    }
    found
}

/// The first and the last word to hide of a name that begins at a place.
fn name_at(view: &View, index: usize, shouted: bool) -> Option<(usize, usize)> {
    let token = view.token(index)?;
    if !is_name_like(view, index) || !matches!(view.gap(index), " " | "-") || is_known_pair(view, index) {
        return None;
    }
    let first_name = is_first_name(&token.low);
    let next_is_family = is_family_first(view.low(index + 1));
    if !token.capital && !first_name && !next_is_family && is_everyday(&token.low) {
        // Most words: what stands before them need not be looked at.
        return None;
    }
    let lead = lead(view, token.at.start);
    let capital = token.capital && !shouted;
    if capital && is_abbreviation(view, index) {
        return None;
    }
    let trusted = lead == Lead::Naming || (lead == Lead::Oneself && capital);
    let usual = if trusted { is_common(&token.low) } else { is_everyday(&token.low) };
    let as_name = lead >= Lead::Oneself || (capital && starts_big(view, index + 1));
    let family_next = as_name && next_is_family;
    let never = is_brand(&token.low) || is_calendar_word(&token.low);
    if (usual || never) && !family_next && !(first_name && (lead > Lead::Nothing || !is_word_too(&token.low))) {
        return None;
    }
    let foreign = !token.low.is_ascii();
    if !capital && !foreign && lead == Lead::Nothing {
        return None;
    }
    let known = first_name && !is_word_too(&token.low);
    let last = last_of(view, index, (lead, capital, known))?;
    if foreign && !capital && lead == Lead::Nothing && !is_latin(view.low(last + 1)) {
        // A sentence in a script without capitals is no name.
        return None;
    }
    let family_first = (capital || lead >= Lead::Oneself) && !first_name && is_family_first(&token.low);
    Some((if family_first { index } else { index + 1 }, last))
}

fn is_family_first(low: &str) -> bool {
    static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| FAMILIES_FIRST.split_whitespace().collect());
    WORDS.contains(low)
}

fn is_latin(low: &str) -> bool {
    !low.is_empty() && low.bytes().all(|b| b.is_ascii_alphabetic())
}

/// What stands before a place.
fn lead(view: &View, start: usize) -> Lead {
    let at = start - view.before(start, BEFORE).len()..start;
    if at.is_empty() {
        Lead::Nothing
    } else if NAMING.is_match(view, at.clone()) {
        Lead::Naming
    } else if SELF.is_match(view, at.clone()) {
        Lead::Oneself
    } else if TOWARDS.is_match(view, at) {
        Lead::Towards
    } else {
        Lead::Nothing
    }
}

/// The last word of a name that begins at a place, when it has more than one.
fn last_of(view: &View, index: usize, (lead, capital, known): (Lead, bool, bool)) -> Option<usize> {
    let (mut last, mut at) = (None, index + 1);
    // Small words count only when more of the name follows, or when they are written large and nothing does.
    let (mut small, mut hangs) = (None, false);
    while at < index + LONGEST && matches!(view.gap(at - 1), " " | "-" | ". ") {
        let token = view.token(at)?;
        let initial = token.low.chars().count() == 1 && token.capital && token.low != "i";
        let hyphen = view.gap(at - 1) == "-" && is_name_like(view, at);
        if initial || (is_particle(&token.low) && !is_end(view, at)) || hyphen {
            if hyphen && (last.is_some() || hangs) {
                last = Some(at);
            } else if is_particle(&token.low) {
                let large = capital && token.capital || token.low == "begum";
                small = Some(at).filter(|_| large && is_name_like(view, at));
            }
            hangs = is_particle(&token.low);
            at += 1;
            continue;
        }
        if (capital && !token.capital) || !is_name_like(view, at) || !is_family(view, at, (lead, capital, known)) {
            break;
        }
        last = Some(at);
        at += 1;
    }
    let last = last.or(small);
    // "Ashbrook Primary School" is nobody.
    let next = if view.gap(at - 1) == " " { view.low(at) } else { "" };
    let place = last.is_some() && capital && (is_place(next) || is_institution(next)) && starts_big(view, at);
    last.filter(|_| !place || lead >= Lead::Oneself && known)
}

fn starts_big(view: &View, index: usize) -> bool {
    view.token(index).is_some_and(|t| t.capital)
}

/// Whether nothing that could be a name follows a word.
fn is_end(view: &View, index: usize) -> bool {
    !matches!(view.gap(index), " " | "-") || !is_name_like(view, index + 1)
}

/// Whether a word after a first name can be a family name.
fn is_family(view: &View, index: usize, (lead, capital, known): (Lead, bool, bool)) -> bool {
    let low = view.low(index);
    if is_abbreviation(view, index) && capital {
        return false;
    }
    let word_family = WORD_FAMILIES.split(' ').any(|w| w == low);
    let sure = known || lead >= Lead::Oneself || (lead == Lead::Towards && !is_place(low));
    if word_family && capital && sure {
        return !(view.gap(index) == " " && (is_place(view.low(index + 1)) || is_calendar_word(view.low(index + 1))));
    }
    if lead >= Lead::Oneself && (is_family_first(low) || (!is_common(low) && is_family_first(view.low(index + 1)))) {
        return true;
    }
    if is_calendar_word(low) || is_brand(low) || is_place(low) || is_common(low) {
        return false;
    }
    match (capital, lead) {
        (true, Lead::Nothing | Lead::Towards) => !is_institution(low),
        (true, _) | (false, Lead::Naming) => true,
        (false, _) => !is_everyday(low),
    }
}

/// Whether a word is a few capitals, as in NHS.
fn is_abbreviation(view: &View, index: usize) -> bool {
    let Some(token) = view.token(index) else { return false };
    token.low.len() <= 4 && token.low.is_ascii() && view.part(&token.at).bytes().all(|b| !b.is_ascii_lowercase())
}
