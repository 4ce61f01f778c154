//! WhatsApp through the official Cloud API: the neighbours keep their group, and the bot stands beside it, one to one.
//!
//! Reading order: `door` (what comes in, checked and taken apart), `hear` (a piece -> an event), `graph` (the wire out, and
//! what its errors mean), `format` (our words as WhatsApp shows them), `send` (deeds -> requests), `templates` (what may be
//! said to somebody who wrote too long ago).

pub mod door;
pub mod format;
pub mod graph;
pub mod hear;
pub mod links;
pub mod send;
pub mod templates;
