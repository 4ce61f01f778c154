//! A street on your desk: an emulated Telegram over HTTP, a clock you can move, and a page that shows both.
//!
//! The sandbox knows nothing of the bot but the wire. Reading order:
//! `clock` (time you can move), `telegram` (the Bot API server), `world` (two streets to play with), `story` (a tale that
//! plays by itself), `page` (what a browser shows of all that).

pub mod clock;
pub mod page;
pub mod story;
pub mod telegram;
pub mod world;

pub use clock::Clock;
pub use telegram::{
    BotRights, Button, ChatCard, Counts, Emulator, Extra, Fault, FaultKind, GroupKind, Link, Media, Options,
    PersonCard, Posted, Recorded, Role, Seen, Shown, Thing,
};
pub use world::demo_world;
