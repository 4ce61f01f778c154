//! All doors behind one: each deed goes out by that of its platform.

use super::telegram::send::Telegram;
use super::whatsapp::send::Whatsapp;
use super::{Channel, Deed, Done, SendError};
use crate::domain::street::Platform;

/// The doors that are open.
#[derive(Clone, Debug)]
pub struct Doors {
    /// Telegram.
    pub telegram: Telegram,
    /// WhatsApp, where the council has a number of its own there.
    pub whatsapp: Option<Whatsapp>,
}

impl Channel for Doors {
    async fn carry(&self, platform: Platform, deed: Deed) -> Result<Done, SendError> {
        match (platform, &self.whatsapp) {
            (Platform::Telegram, _) => self.telegram.carry(deed).await,
            (Platform::Whatsapp, Some(whatsapp)) => whatsapp.carry(deed).await,
            (Platform::Whatsapp, None) => Err(SendError::Shut("no settings".to_owned())),
        }
    }
}
