//! The HTML parse mode: tags to entities, with the server's complaints and byte offsets.

use serde_json::{Value, json};

/// Text and entities that came out of HTML.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Parsed {
    pub text: String,
    pub entities: Vec<Value>,
}

const TAGS: [&str; 17] = [
    "a",
    "b",
    "strong",
    "i",
    "em",
    "s",
    "strike",
    "del",
    "u",
    "ins",
    "tg-spoiler",
    "tg-emoji",
    "tg-time",
    "span",
    "pre",
    "code",
    "blockquote",
];

struct Open {
    tag: String,
    argument: String,
    offset: usize,
    text_start: usize,
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    text: Vec<u8>,
    units: usize,
    open: Vec<Open>,
    entities: Vec<Value>,
}

/// Parses `html`; the error is the server's sentence after "can't parse entities: ".
pub(super) fn parse(html: &str) -> Result<Parsed, String> {
    let mut reader = Reader {
        bytes: html.as_bytes(),
        at: 0,
        text: Vec::with_capacity(html.len()),
        units: 0,
        open: Vec::new(),
        entities: Vec::new(),
    };
    reader.run()?;
    if let Some(open) = reader.open.last() {
        return Err(format!("Can't find end tag corresponding to start tag \"{}\"", open.tag));
    }
    reader.entities.sort_by_key(|entity| {
        let offset = entity["offset"].as_u64().unwrap_or(0);
        let length = entity["length"].as_u64().unwrap_or(0);
        (offset, std::cmp::Reverse(length))
    });
    Ok(Parsed { text: String::from_utf8_lossy(&reader.text).into_owned(), entities: reader.entities })
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | 0 | 0x0b)
}

impl Reader<'_> {
    /// The byte at `at`; the end reads as zero.
    fn byte(&self, at: usize) -> u8 {
        self.bytes.get(at).copied().unwrap_or(0)
    }

    fn slice(&self, from: usize, to: usize) -> String {
        let part = self.bytes.get(from..to).unwrap_or_default();
        String::from_utf8_lossy(part).into_owned()
    }

    fn run(&mut self) -> Result<(), String> {
        while self.at < self.bytes.len() {
            let byte = self.byte(self.at);
            if byte == b'&'
                && let Some((letter, next)) = self.character_reference(self.at)
            {
                self.units += letter.len_utf16();
                let mut buffer = [0; 4];
                self.text.extend_from_slice(letter.encode_utf8(&mut buffer).as_bytes());
                self.at = next;
                continue;
            }
            if byte != b'<' {
                if byte & 0xc0 != 0x80 {
                    self.units += 1 + usize::from(byte >= 0xf0);
                }
                self.text.push(byte);
                self.at += 1;
                continue;
            }
            let begin = self.at;
            self.at += 1;
            if self.byte(self.at) == b'/' {
                self.end_tag(begin)?;
            } else {
                self.start_tag(begin)?;
            }
            self.at += 1;
        }
        Ok(())
    }

    fn character_reference(&self, at: usize) -> Option<(char, usize)> {
        let mut end = at + 1;
        let code = if self.byte(end) == b'#' {
            end += 1;
            let radix = if self.byte(end) == b'x' {
                end += 1;
                16
            } else {
                10
            };
            let mut code: u32 = 0;
            while let Some(digit) = char::from(self.byte(end)).to_digit(radix) {
                code = code.wrapping_mul(radix).wrapping_add(digit);
                end += 1;
            }
            if code == 0 || code >= 0x10_ffff || end - at >= 10 {
                return None;
            }
            code
        } else {
            while self.byte(end).is_ascii_alphabetic() {
                end += 1;
            }
            match self.slice(at + 1, end).as_str() {
                "lt" => u32::from('<'),
                "gt" => u32::from('>'),
                "amp" => u32::from('&'),
                "quot" => u32::from('"'),
                _ => return None,
            }
        };
        let letter = char::from_u32(code)?;
        if self.byte(end) == b';' {
            end += 1;
        }
        Some((letter, end))
    }

    fn skip_space(&mut self) {
        while self.byte(self.at) != 0 && is_space(self.byte(self.at)) {
            self.at += 1;
        }
    }

    fn start_tag(&mut self, begin: usize) -> Result<(), String> {
        while !is_space(self.byte(self.at)) && self.byte(self.at) != b'>' {
            self.at += 1;
        }
        if self.byte(self.at) == 0 {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        let tag = self.slice(begin + 1, self.at).to_ascii_lowercase();
        if !TAGS.contains(&tag.as_str()) {
            return Err(format!("Unsupported start tag \"{tag}\" at byte offset {begin}"));
        }
        let mut argument = String::new();
        while self.byte(self.at) != b'>' {
            self.skip_space();
            if self.byte(self.at) == b'>' {
                break;
            }
            if let Some(found) = self.attribute(&tag, begin)? {
                argument = found;
            }
        }
        if tag == "span" && argument != "spoiler" {
            return Err(format!("Tag \"span\" must have class \"tg-spoiler\" at byte offset {begin}"));
        }
        self.open.push(Open { tag, argument, offset: self.units, text_start: self.text.len() });
        Ok(())
    }

    fn attribute(&mut self, tag: &str, begin: usize) -> Result<Option<String>, String> {
        let start = self.at;
        let ends = |byte: u8| is_space(byte) || b"=>/\"'".contains(&byte);
        while !ends(self.byte(self.at)) {
            self.at += 1;
        }
        let name = self.slice(start, self.at);
        if name.is_empty() {
            return Err(format!("Empty attribute name in the tag \"{tag}\" at byte offset {begin}"));
        }
        self.skip_space();
        let unclosed = format!("Unclosed start tag \"{tag}\" at byte offset {begin}");
        if self.byte(self.at) != b'=' {
            if self.byte(self.at) == 0 {
                return Err(unclosed);
            }
            let expandable = tag == "blockquote" && name == "expandable";
            return Ok(expandable.then(|| "1".to_string()));
        }
        self.at += 1;
        self.skip_space();
        if self.byte(self.at) == 0 {
            return Err(unclosed);
        }
        let value = self.attribute_value()?;
        if self.byte(self.at) == 0 {
            return Err(format!("Unclosed start tag at byte offset {begin}"));
        }
        Ok(match (tag, name.as_str()) {
            ("a", "href") | ("tg-emoji", "emoji-id") | ("tg-time", "unix") => Some(value),
            ("code", "class") => value.strip_prefix("language-").map(str::to_string),
            ("span", "class") => value.strip_prefix("tg-").map(str::to_string),
            _ => None,
        })
    }

    fn attribute_value(&mut self) -> Result<String, String> {
        let quote = self.byte(self.at);
        let start = self.at;
        if quote != b'"' && quote != b'\'' {
            while self.byte(self.at).is_ascii_alphanumeric() || matches!(self.byte(self.at), b'.' | b'-') {
                self.at += 1;
            }
            let next = self.byte(self.at);
            if !is_space(next) && next != b'>' {
                return Err(format!("Unexpected end of name token at byte offset {start}"));
            }
            return Ok(self.slice(start, self.at).to_ascii_lowercase());
        }
        self.at += 1;
        let mut value = Vec::new();
        while self.byte(self.at) != quote && self.byte(self.at) != 0 {
            if self.byte(self.at) == b'&'
                && let Some((letter, next)) = self.character_reference(self.at)
            {
                let mut buffer = [0; 4];
                value.extend_from_slice(letter.encode_utf8(&mut buffer).as_bytes());
                self.at = next;
                continue;
            }
            value.push(self.byte(self.at));
            self.at += 1;
        }
        if self.byte(self.at) == quote {
            self.at += 1;
        }
        Ok(String::from_utf8_lossy(&value).into_owned())
    }

    fn end_tag(&mut self, begin: usize) -> Result<(), String> {
        let Some(expected) = self.open.last().map(|open| open.tag.clone()) else {
            return Err(format!("Unexpected end tag at byte offset {begin}"));
        };
        while !is_space(self.byte(self.at)) && self.byte(self.at) != b'>' {
            self.at += 1;
        }
        let name = self.slice(begin + 2, self.at).to_ascii_lowercase();
        self.skip_space();
        if self.byte(self.at) != b'>' {
            return Err(format!("Unclosed end tag at byte offset {begin}"));
        }
        if !name.is_empty() && name != expected {
            return Err(format!(
                "Unmatched end tag at byte offset {begin}, expected \"</{expected}>\", found \"</{name}>\""
            ));
        }
        if let Some(open) = self.open.pop()
            && self.units > open.offset
        {
            self.close(&open);
        }
        Ok(())
    }

    fn close(&mut self, open: &Open) {
        let mut entity = json!({"offset": open.offset, "length": self.units - open.offset});
        let kind = match open.tag.as_str() {
            "b" | "strong" => "bold",
            "i" | "em" => "italic",
            "s" | "strike" | "del" => "strikethrough",
            "u" | "ins" => "underline",
            "tg-spoiler" | "span" => "spoiler",
            "blockquote" if open.argument.is_empty() => "blockquote",
            "blockquote" => "expandable_blockquote",
            "tg-emoji" => {
                entity["custom_emoji_id"] = json!(open.argument);
                "custom_emoji"
            }
            "tg-time" => {
                let unix: i64 = open.argument.parse().unwrap_or(0);
                entity["unix_time"] = json!(unix);
                "date_time"
            }
            "a" => match self.link(open) {
                Some((kind, name, value)) => {
                    entity[name] = value;
                    kind
                }
                None => return,
            },
            _ => return self.close_code(open, entity),
        };
        entity["type"] = json!(kind);
        self.entities.push(entity);
    }

    fn link(&self, open: &Open) -> Option<(&'static str, &'static str, Value)> {
        let mut url = open.argument.clone();
        if url.is_empty() {
            url = String::from_utf8_lossy(&self.text[open.text_start..]).into_owned();
        }
        if let Some(id) = url.strip_prefix("tg://user?id=") {
            let id: i64 = id.parse().ok()?;
            let user = json!({"id": id, "is_bot": false, "first_name": "Somebody"});
            return Some(("text_mention", "user", user));
        }
        if !url.contains('.') && !url.contains("://") || url.contains(char::is_whitespace) {
            return None;
        }
        if !url.contains("://") {
            url = format!("http://{url}");
        }
        let (_, rest) = url.split_once("://")?;
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        if !host.contains('.') && !url.starts_with("tg:") {
            return None;
        }
        if !rest.contains('/') && !rest.contains('?') && !url.starts_with("tg:") {
            url.push('/');
        }
        Some(("text_link", "url", json!(url)))
    }

    fn close_code(&mut self, open: &Open, mut entity: Value) {
        let inner = self
            .entities
            .last_mut()
            .filter(|last| last["offset"] == entity["offset"] && last["length"] == entity["length"]);
        if open.tag == "pre" {
            if let Some(code) = inner.filter(|last| last["language"].is_string()) {
                code["type"] = json!("pre");
                return;
            }
            entity["type"] = json!("pre");
        } else {
            if let Some(pre) = inner.filter(|last| last["type"] == "pre")
                && !open.argument.is_empty()
            {
                pre["language"] = json!(open.argument);
                return;
            }
            entity["type"] = json!("code");
            let in_pre = self.open.last().is_some_and(|open| open.tag == "pre");
            if !open.argument.is_empty() && in_pre {
                entity["language"] = json!(open.argument);
            }
        }
        self.entities.push(entity);
    }
}
