//! A street on your desk: emulated Telegram and WhatsApp over HTTP, a clock you can move, and a page that shows them.
//!
//! The sandbox knows nothing of the bot but the wire. Reading order:
//! `clock` (time you can move), `wire` (connections you can cut), `telegram` (the Bot API server), `whatsapp` (the Cloud API
//! server), `world` (streets to play with), `story` (a tale that plays by itself), `page` (what a browser shows of all that).

pub mod clock;
pub mod page;
pub mod story;
pub mod telegram;
pub mod whatsapp;
mod wire;
pub mod world;

pub use clock::Clock;
pub use telegram::{
    BotRights, Button, ChatCard, Counts, Emulator, Extra, Fault, FaultKind, GroupKind, Link, Media, Options,
    PersonCard, Posted, Recorded, Role, Seen, Shown, Thing,
};
pub use whatsapp::{
    Cloud, CloudButton, CloudCall, CloudFault, CloudKind, CloudOptions, CloudRow, CloudShown, Contact, GroupLine,
    Inbound, Reading, TemplateState,
};
pub use world::{demo_world, whatsapp_world};
