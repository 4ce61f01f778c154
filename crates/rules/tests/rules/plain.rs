//! What the bot says is plain: short sentences, short messages, no officialese, and no picture that carries a meaning alone.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::path::Path;

/// The most characters of one message, without what it is told.
const MOST_LETTERS: usize = 700;
/// The most words of one sentence, and of all sentences on average.
const MOST_WORDS: usize = 25;
const MEAN_WORDS: usize = 15;
/// Lists of commands: they are read line by line.
const LISTS: [&str; 4] = ["say-help", "say-help-staff", "say-help-desk", "say-rules"];

/// Every text of English: its key, and one text for each way in which its choices can go.
fn texts() -> Vec<(String, String)> {
    let mut all = Vec::new();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales/en");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    for path in files {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if name.ends_with("words.ftl") || name == "operator.ftl" {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str()).expect("a file of locales/ can be read");
        for entry in &resource.body {
            if let Entry::Message(message) = entry {
                for text in ways(message.value.as_ref().unwrap()) {
                    all.push((message.id.name.to_owned(), text));
                }
            }
        }
    }
    assert!(all.len() > 300, "the texts are where this test looks");
    all
}

/// The texts of a pattern: facts stand as one word, each choice is its longest variant, and each variant is seen once.
fn ways(pattern: &Pattern<&str>) -> Vec<String> {
    let mut longest = String::new();
    let mut more = Vec::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => longest.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                longest.push_str(value);
            }
            PatternElement::Placeable { expression: Expression::Inline(_) } => longest.push_str("FACT"),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                let mut texts: Vec<String> = variants.iter().flat_map(|variant| ways(&variant.value)).collect();
                texts.sort_by_key(String::len);
                longest.push_str(&texts.pop().unwrap_or_default());
                more.extend(texts);
            }
        }
    }
    more.push(longest);
    more
}

/// The sentences of a text, without its marks.
fn sentences(text: &str) -> Vec<Vec<&str>> {
    text.split(['.', '?', '!', ':', ';', '\n', '·', '–'])
        .map(|part| part.split_whitespace().filter(|w| w.chars().any(char::is_alphabetic)).collect::<Vec<_>>())
        .filter(|words| !words.is_empty())
        .collect()
}

fn is_picture(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2bff}' | '\u{1f000}'..='\u{1ffff}' | '\u{fe0f}')
}

#[test]
fn sentences_and_messages_are_short() {
    let mut problems = Vec::new();
    let (mut words, mut count) = (0, 0);
    for (key, text) in texts() {
        for sentence in sentences(&text) {
            words += sentence.len();
            count += 1;
            if sentence.len() > MOST_WORDS {
                problems.push(format!("{key}: a sentence of {} words: {}", sentence.len(), sentence.join(" ")));
            }
        }
        let letters = text.chars().count();
        if letters > MOST_LETTERS && !LISTS.contains(&key.as_str()) {
            problems.push(format!("{key}: {letters} letters"));
        }
    }
    assert!(words <= MEAN_WORDS * count, "{words} words in {count} sentences");
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn no_officialese_and_no_latin() {
    let banned: Vec<&str> = include_str!("../data/banned_words.txt").lines().filter(|word| !word.is_empty()).collect();
    assert!(banned.len() > 60);
    let mut problems = Vec::new();
    for (key, text) in texts() {
        let text = format!(" {} ", text.to_lowercase().replace(['\n', ',', ':', '(', ')'], " "));
        for word in &banned {
            if text.contains(&format!(" {word} ")) || text.contains(&format!(" {word}. ")) {
                problems.push(format!("{key}: {word}"));
            }
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}

#[test]
fn no_picture_carries_a_meaning_and_nobody_shouts() {
    let mut problems = Vec::new();
    for (key, text) in texts() {
        if text.chars().any(is_picture) {
            problems.push(format!("{key}: a picture; a screen reader may say anything for it"));
        }
        let capitals = |word: &&str| word.len() > 3 && word.chars().all(|c| c.is_ascii_uppercase());
        let shouted = text.split(|c: char| !c.is_alphanumeric()).filter(capitals).filter(|w| *w != "FACT");
        // An exercise must never be taken for the real thing.
        let shouted = shouted.filter(|w| !(*w == "EXERCISE" && key == "notice-exercise"));
        let loud = shouted.filter(|_| !text.contains("999") && !key.contains("emergency")).count();
        if loud > 0 && !text.contains("SIGNPOSTS_FILE") {
            problems.push(format!("{key}: words in capitals"));
        }
    }
    assert!(problems.is_empty(), "{}", problems.join("\n"));
}
