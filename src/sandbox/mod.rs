//! A street on your desk: an emulated Telegram over HTTP, a clock you can move, and a page that shows both.
//!
//! The sandbox knows nothing of the bot but the wire. Reading order:
//! `clock` (time you can move), `telegram` (the Bot API server).

pub mod clock;
pub mod telegram;

pub use clock::Clock;
pub use telegram::{
    BotRights, Button, Counts, Emulator, Extra, Fault, FaultKind, GroupKind, Options, Posted,
    Recorded, Role, Seen, Shown,
};
