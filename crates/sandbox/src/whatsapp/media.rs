//! Files: what the bot uploads, what people send, and for how long either can be had.

use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

use super::error::Refusal;
use super::ids;
use super::state::State;

/// Days for which an uploaded file can be had.
const UPLOADED: i64 = 30;
/// Days for which a file of a webhook can be had.
const RECEIVED: i64 = 7;
/// Minutes for which the address of a file works.
const ADDRESS: i64 = 5;

/// The kinds of file that may be uploaded: pictures and documents that the sandbox plays.
const KINDS: [&str; 9] = [
    "image/jpeg",
    "image/png",
    "image/webp",
    "audio/ogg",
    "audio/mpeg",
    "video/mp4",
    "text/plain",
    "application/pdf",
    "text/csv",
];

/// A file on the server.
#[derive(Clone, Debug)]
pub(super) struct File {
    pub kind: String,
    pub bytes: Vec<u8>,
    until: DateTime<Utc>,
    /// Until when its address works; asking for it anew makes a new one.
    open: DateTime<Utc>,
}

/// A file that came with a request.
#[derive(Clone, Debug, Default)]
pub(super) struct Upload {
    pub kind: String,
    pub bytes: Vec<u8>,
}

impl State {
    /// The file, while it can be had.
    pub fn file(&self, id: &str) -> Option<&File> {
        self.media.get(id).filter(|file| self.now() < file.until)
    }

    fn keep(&mut self, kind: &str, bytes: Vec<u8>, days: i64) -> String {
        let id = (1_003_383_421_000_000 + self.next()).to_string();
        let now = self.now();
        let file = File { kind: kind.to_string(), bytes, until: now + Duration::days(days), open: now };
        self.media.insert(id.clone(), file);
        id
    }

    /// `POST /{phone number}/media`.
    pub fn upload(&mut self, body: &Value, file: Option<Upload>) -> Result<Value, Refusal> {
        if body["messaging_product"] != "whatsapp" {
            return Err(Refusal::param("The parameter messaging_product is required."));
        }
        let file = file.ok_or_else(|| Refusal::param("The parameter file is required."))?;
        let kind = body["type"].as_str().unwrap_or(&file.kind);
        let plain = kind.split(';').next().unwrap_or_default().trim();
        if !KINDS.contains(&plain) {
            return Err(Refusal::param(format!(
                "Param file must be a file with one of the following types: {}. Received file of type '{plain}'.",
                KINDS.join(", ")
            )));
        }
        Ok(json!({"id": self.keep(plain, file.bytes, UPLOADED)}))
    }

    /// A file that somebody sends: the object that goes into their message.
    pub fn received(&mut self, kind: &str, bytes: &[u8]) -> Value {
        let id = self.keep(kind.split(';').next().unwrap_or_default(), bytes.to_vec(), RECEIVED);
        json!({"mime_type": kind, "sha256": ids::file_hash(bytes), "id": id})
    }

    /// `GET /{file}`: its address, for a few minutes.
    pub fn file_card(&mut self, id: &str, api: &str) -> Result<Value, Refusal> {
        let open = self.now() + Duration::minutes(ADDRESS);
        if self.file(id).is_none() {
            return Err(Refusal::nothing_there("GET", id));
        }
        let file = self.media.get_mut(id).ok_or_else(|| Refusal::nothing_there("GET", id))?;
        file.open = open;
        Ok(json!({
            "messaging_product": "whatsapp",
            "url": format!("{api}/attachments/?mid={id}"),
            "mime_type": file.kind,
            "sha256": ids::file_hash(&file.bytes),
            "file_size": file.bytes.len(),
            "id": id,
        }))
    }

    /// The file itself, while its address works.
    pub fn download(&self, id: &str) -> Option<&File> {
        self.file(id).filter(|file| self.now() < file.open)
    }

    /// `DELETE /{file}`.
    pub fn delete_file(&mut self, id: &str) -> Result<Value, Refusal> {
        match self.media.remove(id) {
            Some(_) => Ok(json!({"success": true})),
            None => Err(Refusal::nothing_there("DELETE", id)),
        }
    }
}
