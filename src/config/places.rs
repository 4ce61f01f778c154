//! Where files are that are not named.

use super::Settings;
use std::path::PathBuf;

impl Settings {
    /// The file of who was forgotten: the one that was named, else beside the database's, or in the working folder.
    #[must_use]
    pub fn ledger(&self) -> PathBuf {
        let whatsapp = self.database_url.strip_prefix("sqlite:").map(|path| path.trim_start_matches("//"));
        let base = whatsapp.and_then(|path| path.split('?').next()).filter(|path| !path.contains(":memory:"));
        match self.forgotten_file.as_os_str().is_empty() {
            true => format!("{}.forgotten", base.unwrap_or("lamppost")).into(),
            false => self.forgotten_file.clone(),
        }
    }
}
