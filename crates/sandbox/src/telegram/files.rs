//! Files: what the bot sends as a file, and what a test may read of it.

use axum::body::Bytes;
use serde_json::{Map, Value, json};

use super::Emulator;
use super::error::{Refusal, Reply};
use super::params::Params;
use super::send::Content;
use super::state::State;
use super::words;

/// A file as it came in a request.
#[derive(Clone, Debug)]
pub(super) struct Upload {
    pub name: String,
    /// The MIME type, if the request names it.
    pub kind: Option<String>,
    pub bytes: Bytes,
}

impl Emulator {
    /// The bytes of a file that the bot sent, by its `file_id`.
    pub fn file(&self, file_id: &str) -> Option<Vec<u8>> {
        self.core.state().files.get(file_id).map(|file| file.bytes.to_vec())
    }

    /// The text of the newest file of this name that the bot sent.
    pub fn file_text(&self, name: &str) -> Option<String> {
        let state = self.core.state();
        let named = state.files.values().filter(|file| file.name == name);
        let bytes = named.last().map(|file| file.bytes.to_vec())?;
        String::from_utf8(bytes).ok()
    }
}

impl State {
    /// A new `file_id` and `file_unique_id`, beside other facts of the file.
    pub fn file_with(&mut self, mut file: Value) -> Value {
        self.last_file += 1;
        // The number has leading zeros so that ids sort by age.
        file["file_id"] = json!(format!("sandbox-file-{:09}", self.last_file));
        file["file_unique_id"] = json!(format!("sandbox{}", self.last_file));
        file
    }

    /// `sendPhoto` and `sendDocument`.
    pub fn send_file(&mut self, params: &Params, what: &str) -> Reply {
        let body = words::caption(params)?;
        let given = params.get(what).ok_or_else(|| Refusal::bad(format!("there is no {what} in the request")))?;
        // A file can come as a part of its own, which the field then only names.
        let part = given.as_str().and_then(|text| text.strip_prefix("attach://"));
        let field = part.unwrap_or(what);
        if part.is_some() && params.get(field).is_none() {
            return Err(Refusal::bad("wrong file identifier/HTTP URL specified"));
        }
        let mut file = match params.files.get(field) {
            Some(upload) => self.keep_upload(upload, what)?,
            None => self.known_file(given, what),
        };
        let mut head = Map::new();
        if what == "photo" {
            file["width"] = json!(800);
            file["height"] = json!(600);
            head.insert("photo".into(), json!([file]));
        } else {
            head.insert("document".into(), file);
        }
        let message = self.send(params, Content { body, head, copy: false })?;
        Ok(self.message_json(&message))
    }

    fn keep_upload(&mut self, upload: &Upload, what: &str) -> Reply {
        if upload.bytes.is_empty() {
            return Err(Refusal::bad("file must be non-empty"));
        }
        let mut file = self.file_with(json!({"file_size": upload.bytes.len()}));
        if what == "document" {
            file["file_name"] = json!(upload.name);
            if let Some(kind) = &upload.kind {
                file["mime_type"] = json!(kind);
            }
        }
        if self.keep_log
            && let Some(id) = file["file_id"].as_str()
        {
            self.files.insert(id.to_string(), upload.clone());
        }
        Ok(file)
    }

    /// A file that is sent again by its id, or a link, which is not fetched.
    fn known_file(&mut self, given: &Value, what: &str) -> Value {
        let mut file = self.file_with(json!({}));
        let Some(id) = given.as_str() else {
            return file;
        };
        file["file_id"] = json!(id);
        if let Some(known) = self.files.get(id).filter(|_| what == "document") {
            file["file_name"] = json!(known.name);
            file["file_size"] = json!(known.bytes.len());
        }
        file
    }
}
