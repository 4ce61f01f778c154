//! Names that sound like the council, the police, a bank or the bot itself: no neighbour is shown under one.
//!
//! A name is read as somebody would take it at a glance: letters of other scripts that look alike are the same, digits
//! stand for letters, and gaps, dots and pictures between letters say nothing.

use super::redact::{folded, plain};
use super::street::{FIRST_NAME, shown_name};
use std::sync::LazyLock;

/// Nobody has a name longer than this; what follows is not looked at.
const LOOKED_AT: usize = 100;
/// So many words of a name written as one are told apart.
const MOST_PARTS: usize = 6;

/// Wherever these stand in a name, also written apart or as a part of a word.
const ANYWHERE: &str = "council councillor police policja heddlu cyngor lamppost coordinator administrator moderator \
    natwest barclays santander nationwide royalmail postoffice customerservice customercare helpdesk socialservices \
    socialworker socialcare government official swyddogol llywodraeth verified openreach britishgas tvlicen \
    citizensadvice tradingstandards homeoffice fraudteam safeguarding paramedic ambulance firebrigade fireservice \
    lloydsbank redcross";
/// As a whole word of a name.
const WORDS: &str = "nhs nhs111 gov govuk hmrc dwp dvla cllr clr admin admins mod mods support bank banks banking \
    halifax hsbc monzo tsb rbs revolut paypal barclaycard staff team bot system security fraud verify telegram whatsapp \
    notification notifications alerts pcso 999 urzad policjant dbs evri dpd ofgem trusted vetted checked samaritans";
/// As the first word, before another: the same words are also family names.
const TITLES: &str = "constable pc sergeant inspector detective officer mayor councilor cllr warden";
/// Words that say nothing by themselves: with one of those above they make a name such as "bankofuk".
const FILLERS: &str = "the your my our of local help uk london met street desk service services online city county \
    for and from nurse app trust nation english north south east west care team support";
/// Family names, as real people have them: whole words that hold one of those above.
const REAL: &str = "banks policella";
/// What the names of many councils share.
const SHARED: &str = "council your the of";

/// The lists above, each word as it looks at a glance.
struct Lists {
    anywhere: Vec<String>,
    words: Vec<String>,
    titles: Vec<String>,
    fillers: Vec<String>,
    real: Vec<String>,
    shared: Vec<String>,
}

static LISTS: LazyLock<Lists> = LazyLock::new(|| {
    let read = |list: &str| list.split_whitespace().map(glance).collect();
    Lists {
        anywhere: read(ANYWHERE),
        words: read(WORDS),
        titles: read(TITLES),
        fillers: read(FILLERS),
        real: read(REAL),
        shared: read(SHARED),
    }
});

/// The first name of a person as others see it, or nothing: then they are "a neighbour". `council` is what the people
/// who run the bot are called.
#[must_use]
pub fn shown_first_name(raw: &str, council: &str) -> String {
    if sounds_official(raw, council) { String::new() } else { shown_name(raw, FIRST_NAME) }
}

/// Whether a name sounds like somebody in office.
#[must_use]
pub fn sounds_official(raw: &str, council: &str) -> bool {
    let name: String = raw.chars().take(LOOKED_AT).collect();
    let words = read(&name);
    let joined = words.concat();
    if joined.is_empty() {
        return false;
    }
    let (first, rest) = (words.first(), words.get(1..).unwrap_or_default());
    // "Will Banks" is a neighbour, and so is "Ada Policella".
    let real = rest.iter().any(|word| LISTS.real.contains(word)) && !rest.iter().any(|w| LISTS.fillers.contains(w));
    let whole = words.iter().any(|word| LISTS.words.contains(word) && !(real && LISTS.real.contains(word)));
    let titled = !rest.is_empty() && first.is_some_and(|word| LISTS.titles.contains(word));
    let inside = !real && LISTS.anywhere.iter().any(|part| joined.contains(part));
    whole || titled || inside || is_made_of(&joined) || is_the_council(&joined, council)
}

/// Whether the name has the council's own name in it.
fn is_the_council(joined: &str, council: &str) -> bool {
    let own = read(council);
    let telling = own.iter().any(|word| !LISTS.shared.contains(word));
    let own = own.concat();
    telling && (*joined == own || (own.chars().count() >= 8 && joined.contains(&own)))
}

/// Whether a name written as one word is a row of the words above.
fn is_made_of(joined: &str) -> bool {
    // What is left to read, and whether a telling word was read before it.
    let mut open = vec![(joined, false)];
    for _ in 0..MOST_PARTS {
        let mut next = Vec::new();
        for (rest, told) in open {
            let known = LISTS.words.iter().map(|w| (w, true)).chain(LISTS.fillers.iter().map(|w| (w, told)));
            for (word, told) in known {
                match rest.strip_prefix(word.as_str()) {
                    Some("") if told => return true,
                    Some("") | None => {}
                    Some(rest) => next.push((rest, told)),
                }
            }
        }
        next.sort_unstable();
        next.dedup();
        open = next;
    }
    false
}

/// The words of a name, each as it looks at a glance. Single letters in a row are one word, and so is a word with
/// pictures or marks in it; "LloydsBank" is two.
fn read(name: &str) -> Vec<String> {
    let text: Vec<char> = folded(&plain(&unboxed(name))).chars().collect();
    let mut words: Vec<String> = vec![String::new()];
    for (at, c) in text.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|i| text.get(i)).copied().unwrap_or(' ');
        let after = text.get(at + 1).copied().unwrap_or(' ');
        let hump = c.is_uppercase() && (before.is_lowercase() || (before.is_uppercase() && after.is_lowercase()));
        if hump || !(c.is_alphanumeric() || matches!(c, '$' | '@' | '|' | '!')) {
            words.push(String::new());
        }
        if let (Some(word), false) = (words.last_mut(), c.is_whitespace()) {
            word.push(*c);
        }
    }
    let mut out: Vec<String> = Vec::new();
    let mut single = false;
    for word in words.iter().map(|word| glance(word)).filter(|word| !word.is_empty()) {
        let one = word.chars().count() == 1;
        match out.last_mut() {
            Some(last) if one && single => last.push_str(&word),
            _ => out.push(word),
        }
        single = one;
    }
    out
}

/// Letters in boxes, circles and small capitals as plain letters.
fn unboxed(name: &str) -> String {
    const SMALL: (&str, &str) = ("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢօոаıƖɩⅼ", "abcdefghijklmnoprstuvwyzonailll");
    let letter = |c: char| {
        let code = u32::from(c);
        for from in [0x1f130, 0x1f150, 0x1f170, 0x1f1e6] {
            if (from..from + 26).contains(&code) {
                return char::from_u32(u32::from('a') + code - from).unwrap_or(c);
            }
        }
        let place = SMALL.0.chars().position(|small| small == c);
        place.and_then(|at| SMALL.1.chars().nth(at)).unwrap_or(c)
    };
    name.chars().map(letter).collect()
}

/// A word with everything made one that looks the same.
fn glance(word: &str) -> String {
    let letters = word.chars().flat_map(char::to_lowercase).filter_map(|c| match c {
        '0' => Some('o'),
        '1' | '|' | '!' | 'i' => Some('l'),
        '3' => Some('e'),
        '4' | '@' => Some('a'),
        '5' | '$' => Some('s'),
        '7' => Some('t'),
        '8' => Some('b'),
        c => c.is_alphanumeric().then_some(c),
    });
    letters.collect::<String>().replace("rn", "m").replace("vv", "w")
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const COUNCIL: &str = "Ashbrook Borough";

    const IMPOSTORS: &str = "Ashbrook Council|ASHBROOK BOROUGH|ashbrookborough|Ashbrook Borough Help|The Council|council|\
        Counciĺ|C0uncil|Counc1l|CounciI|Соuncil|Cοuncil|C o u n c i l|C.o.u.n.c.i.l|C🙂o🙂u🙂n🙂c🙂i🙂l|Coun cil|\
        Ｃｏｕｎｃｉｌ|𝐂𝐨𝐮𝐧𝐜𝐢𝐥|🅲🅾🆄🅽🅲🅸🅻|ᴄᴏᴜɴᴄɪʟ|Cllr Ada|Councillor Ada|Police|P o l i c e|P0lice|Pol1ce|Роlice|Met Police|\
        MetPolice|Po-lice|PC Ada|PCSO Bea|Constable Bea|Sergeant Bea|Detective Carl|Officer Dev|Heddlu|Policja|NHS|N H S|\
        NHS Nurse|NHSnurse|nhs uk|N.H.S.|Lamppost|Lamp post|Lampp0st|Lamppost Bot|L-a-m-p-p-o-s-t|Coordinator|Co-ordinator|\
        C00rdinator|Admin|4dmin|Аdmin|ADMlN|Group Admin|adminteam|Moderator|Support|Supp0rt Team|Customer Service|Official|\
        0fficial|Verified|GOV.UK|Gov|HMRC|H.M.R.C|Royal Mail|R0yal Mail|Post Office|Bank|Bank of Ashbrook|LloydsBank|\
        Barclays|NatWest|Santander|HSBC|Your Bank|Fraud Team|Social Worker|Social Services|Ambulance|Fire Brigade|DWP|\
        Cyngor|Mayor Bea|Home Office|Red Cross|Samaritans|999";

    const REAL_NAMES: &str = "Ada|Bea|Carl|Dev|Ewa|Will|Will Banks|Bankole|Bankim|Policarpo|Nhsan|Nhan|Govind|Govinda|Adminah|\
        Lloyd|Lloyds|Halima|Monzer|Botan|Botond|Modou|Moddy|Mo|Modesta|Teamhair|Supriya|Officia|Coral|Corin|\
        Hermes|Evie|Royal|Roy|Mailys|Red|Major|Marshall|Grace|Constance|Pcela|Sergei|Serge|Dominic|Domini|Offie|Ambula|\
        Cyndi|Cynthia|Chelsea|Preston|Ashley|Ash|Brook|Brooke|Ashbrooke|Siobhán|Zoë|Łukasz|Nguyễn|Chinedu|Oluwaseun|\
        محمد|আনিস|ਗੁਰਪ੍ਰੀਤ|Олена|Ольга|李明|J|JJ|A.J.|Jean-Luc|O'Neil|Mary Ann|Banksy|Tsbina|Statham|Staffan|Securita|Trust|\
        Verity|Vera|Alert|Nadmin";

    #[test]
    fn a_name_that_sounds_official_is_not_shown() {
        let names: Vec<&str> = IMPOSTORS.split('|').collect();
        assert!(names.len() >= 60);
        let shown: Vec<_> = names.iter().filter(|name| !shown_first_name(name, COUNCIL).is_empty()).collect();
        assert!(shown.is_empty(), "{shown:?}");
    }

    #[test]
    fn real_people_keep_their_names() {
        let names: Vec<&str> = REAL_NAMES.split('|').collect();
        assert!(names.len() >= 60);
        let lost: Vec<_> = names.iter().filter(|name| sounds_official(name, COUNCIL)).collect();
        assert!(lost.is_empty(), "{lost:?}");
        assert!(shown_first_name("Will Banks", COUNCIL).starts_with("Will"));
    }

    #[test]
    fn a_council_called_like_a_person_takes_nobody_their_name() {
        for (name, council, taken) in [
            ("Chelsea", "Chelsea Council", false),
            ("Bath", "Bath", true),
            ("Bathsheba", "Bath", false),
            ("Preston", "Preston City Council", false),
            ("Larkfield Unitary", "Larkfield Unitary", true),
            ("Your", "your council", false),
        ] {
            assert_eq!(sounds_official(name, council), taken, "{name} in {council}");
        }
    }

    proptest! {
        #[test]
        fn gaps_and_marks_between_letters_hide_nothing(gaps in prop::collection::vec("[ .\\-_🙂\u{200b}]{1,2}", 5)) {
            let mut name = String::new();
            for (letter, gap) in "Police".chars().zip(gaps.iter().map(String::as_str).chain([""])) {
                name.push(letter);
                name.push_str(gap);
            }
            prop_assert!(sounds_official(&name, COUNCIL), "{}", name);
        }

        #[test]
        fn any_name_is_read_without_harm(name in "\\PC{0,300}") {
            let _ = shown_first_name(&name, COUNCIL);
        }
    }
}
