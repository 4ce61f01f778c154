//! What a message holds besides words: what people send, and how the outside names it.

use std::fmt;

use serde_json::{Value, json};

use super::model::Message;
use super::state::State;

/// Something that a person sends instead of plain words, or with them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// A photo; the words are its caption.
    Photo,
    /// A voice note; the words are its caption.
    VoiceNote,
    /// A place on the map, without words.
    Place,
    /// The sender's own name and number, without words.
    Contact,
    /// A sticker, without words.
    Sticker,
    /// A document; the words are its caption.
    File,
}

impl Thing {
    /// Every thing, and what people call it.
    pub const ALL: [(&'static str, Thing); 6] = [
        ("photo", Thing::Photo),
        ("voice note", Thing::VoiceNote),
        ("place", Thing::Place),
        ("contact", Thing::Contact),
        ("sticker", Thing::Sticker),
        ("file", Thing::File),
    ];

    /// The thing that people call by this name.
    pub fn named(name: &str) -> Option<Thing> {
        Thing::ALL.iter().find(|(known, _)| *known == name).map(|(_, thing)| *thing)
    }

    /// Whether words can go with it.
    pub fn has_caption(self) -> bool {
        matches!(self, Thing::Photo | Thing::VoiceNote | Thing::File)
    }
}

/// What a message holds besides words, as the outside names it: `[photo]`, `[file mydata.json]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Media {
    /// What people call it: `photo`, `voice note`, `place`, `contact`, `sticker`, `file` and the like.
    pub kind: &'static str,
    /// The file's name, if it has one.
    pub name: Option<String>,
    /// What the file is known by, if there is one.
    pub file_id: Option<String>,
}

impl fmt::Display for Media {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.name {
            Some(name) => write!(f, "[{} {name}]", self.kind),
            None => write!(f, "[{}]", self.kind),
        }
    }
}

/// A field of a message that holds media: its name on the wire, what people call it, and whether words can go with it.
type Field = (&'static str, &'static str, bool);

/// An animation has a `document` too, and a venue a `location`: those come first.
const FIELDS: [Field; 11] = [
    ("animation", "animation", true),
    ("venue", "venue", false),
    ("photo", "photo", true),
    ("voice", "voice note", true),
    ("location", "place", false),
    ("contact", "contact", false),
    ("sticker", "sticker", false),
    ("document", "file", true),
    ("video", "video", true),
    ("video_note", "video note", false),
    ("audio", "audio", true),
];

/// Whether a field of a message holds media.
pub(super) fn is_media(field: &str) -> bool {
    FIELDS.iter().any(|(name, _, _)| *name == field)
}

impl Message {
    fn media_field(&self) -> Option<&'static Field> {
        FIELDS.iter().find(|(name, _, _)| self.head.contains_key(*name))
    }

    /// Whether its words, if it has any, are a caption.
    pub fn takes_caption(&self) -> bool {
        self.media_field().is_some_and(|(_, _, captioned)| *captioned)
    }

    /// What it holds besides words.
    pub fn media(&self) -> Option<Media> {
        let (field, kind, _) = self.media_field()?;
        let value = &self.head[*field];
        // Of a photo in several sizes the last is the largest.
        let file = value.as_array().and_then(|sizes| sizes.last()).unwrap_or(value);
        let text = |name: &str| file[name].as_str().map(str::to_string);
        Some(Media { kind, name: text("file_name"), file_id: text("file_id") })
    }
}

impl State {
    /// Puts into a message what a person sends.
    pub fn hold(&mut self, message: &mut Message, thing: Thing) {
        let (field, value) = match thing {
            Thing::Photo => {
                let small = self.file_with(json!({"width": 320, "height": 240, "file_size": 9_000}));
                let large = self.file_with(json!({"width": 800, "height": 600, "file_size": 70_000}));
                ("photo", json!([small, large]))
            }
            Thing::VoiceNote => {
                ("voice", self.file_with(json!({"duration": 7, "mime_type": "audio/ogg", "file_size": 28_000})))
            }
            Thing::Place => ("location", json!({"latitude": 51.5033, "longitude": -0.1196})),
            Thing::Contact => ("contact", self.contact_of(message.person.unwrap_or(0))),
            Thing::Sticker => {
                let sticker = json!({"type": "regular", "width": 512, "height": 512, "is_animated": false,
                    "is_video": false, "emoji": "🙂", "set_name": "Sandbox", "file_size": 20_000});
                ("sticker", self.file_with(sticker))
            }
            Thing::File => {
                let file = json!({"file_name": "notes.pdf", "mime_type": "application/pdf", "file_size": 50_000});
                ("document", self.file_with(file))
            }
        };
        message.head.insert(field.into(), value);
        message.body.caption = thing.has_caption();
        if !thing.has_caption() {
            message.body.text.clear();
            message.body.raw.clear();
            message.body.entities.clear();
        }
    }

    /// A person's own contact, with a number that is set aside for stories.
    fn contact_of(&self, person: i64) -> Value {
        let user = self.user(person);
        let mut contact = json!({"phone_number": "447700900123", "first_name": user["first_name"], "user_id": person});
        if let Some(last) = user.get("last_name") {
            contact["last_name"] = last.clone();
        }
        contact
    }
}
