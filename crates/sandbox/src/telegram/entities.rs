//! What the server tags by itself: commands, mentions, hashtags, links and e-mail addresses.

use serde_json::{Value, json};

/// Tags `text`, leaving out what overlaps `taken`; sorted by offset.
pub(super) fn tag(text: &str, taken: &[Value]) -> Vec<Value> {
    let letters: Vec<char> = text.chars().collect();
    let mut units = Vec::with_capacity(letters.len() + 1);
    let mut total = 0;
    for letter in &letters {
        units.push(total);
        total += letter.len_utf16();
    }
    units.push(total);
    let mut found = taken.to_vec();
    let mut at = 0;
    while at < letters.len() {
        let Some((kind, end)) = starts(&letters, at) else {
            at += 1;
            continue;
        };
        let (offset, length) = (units[at], units[end] - units[at]);
        if !taken.iter().any(|entity| overlaps(entity, offset, length)) {
            found.push(json!({"type": kind, "offset": offset, "length": length}));
        }
        at = end;
    }
    found.sort_by_key(|entity| {
        let length = entity["length"].as_u64().unwrap_or(0);
        (entity["offset"].as_u64().unwrap_or(0), std::cmp::Reverse(length))
    });
    found
}

fn overlaps(entity: &Value, offset: usize, length: usize) -> bool {
    const OPEN: [&str; 7] =
        ["bold", "italic", "underline", "strikethrough", "spoiler", "blockquote", "expandable_blockquote"];
    if OPEN.iter().any(|kind| entity["type"] == *kind) {
        return false;
    }
    let number = |name: &str| {
        let value = entity[name].as_u64().unwrap_or(0);
        usize::try_from(value).unwrap_or(usize::MAX)
    };
    let (start, end) = (number("offset"), number("offset") + number("length"));
    start < offset + length && offset < end
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

fn starts(letters: &[char], at: usize) -> Option<(&'static str, usize)> {
    let before = at.checked_sub(1).map(|index| letters[index]);
    let after_word = before.is_some_and(is_word);
    match letters[at] {
        '/' if !after_word && !before.is_some_and(|b| matches!(b, '/' | '<' | '>')) => {
            command(letters, at).map(|end| ("bot_command", end))
        }
        '@' if !after_word => mention(letters, at).map(|end| ("mention", end)),
        '#' if !after_word => hashtag(letters, at).map(|end| ("hashtag", end)),
        letter if !after_word && letter.is_ascii_alphanumeric() => address(letters, at),
        _ => None,
    }
}

fn run(letters: &[char], from: usize, keep: impl Fn(char) -> bool) -> usize {
    let tail = letters.get(from..).unwrap_or_default();
    from + tail.iter().take_while(|letter| keep(**letter)).count()
}

fn ascii_word(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || letter == '_'
}

fn command(letters: &[char], at: usize) -> Option<usize> {
    let mut end = run(letters, at + 1, ascii_word);
    if !(1..=64).contains(&(end - at - 1)) {
        return None;
    }
    if letters.get(end) == Some(&'@') {
        let name = run(letters, end + 1, ascii_word);
        if !(3..=32).contains(&(name - end - 1)) {
            return None;
        }
        end = name;
    }
    let next = letters.get(end).copied();
    let broken = next.is_some_and(|n| is_word(n) || matches!(n, '/' | '<' | '>'));
    (!broken).then_some(end)
}

fn mention(letters: &[char], at: usize) -> Option<usize> {
    let end = run(letters, at + 1, ascii_word);
    let fits = (4..=32).contains(&(end - at - 1));
    (fits && !letters.get(end).copied().is_some_and(is_word)).then_some(end)
}

fn hashtag(letters: &[char], at: usize) -> Option<usize> {
    let mut end = run(letters, at + 1, is_word);
    let some = letters[at + 1..end].iter().any(|l| !l.is_ascii_digit());
    let name = run(letters, end + 1, ascii_word);
    if letters.get(end) == Some(&'@') && name > end + 3 {
        end = name;
    }
    some.then_some(end)
}

fn address(letters: &[char], at: usize) -> Option<(&'static str, usize)> {
    let end = run(letters, at, |l| !l.is_whitespace() && !"<>\"".contains(l));
    let mut end = end;
    while end > at && ".,;:!?)'".contains(letters[end - 1]) {
        end -= 1;
    }
    let word: String = letters[at..end].iter().collect();
    if let Some((name, host)) = word.split_once('@') {
        let plain = |l: char| l.is_ascii_alphanumeric() || ".-_+".contains(l);
        let sound = host.contains('.') && !host.starts_with('.') && word != name;
        let sound = sound && name.chars().chain(host.chars()).all(plain);
        return sound.then_some(("email", end));
    }
    let rest = word.strip_prefix("https://").or_else(|| word.strip_prefix("http://"));
    let host = rest.unwrap_or(&word).split(['/', '?', '#']).next()?;
    let (_, last) = host.rsplit_once('.')?;
    let known = ["com", "org", "net", "uk", "me", "io", "info", "eu", "de"].contains(&last);
    let sound = !host.starts_with('.') && (known || rest.is_some());
    sound.then_some(("url", end))
}
