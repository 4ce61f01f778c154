//! THE MEMORY. The only SQL. Two databases, one text, one set of structs.

pub mod areas;
pub mod asks;
pub mod audit;
pub mod broadcasts;
mod cache;
pub mod carried;
pub mod db;
pub mod desk;
pub mod digests;
pub mod erase;
mod forget;
pub mod inbox;
mod insight;
mod link;
pub mod lock;
pub mod mydata;
pub mod outbox;
pub mod query;
pub mod retain;
pub mod sql;
mod template;
pub mod trust;
pub mod tx;
pub mod vault;
pub mod views;
pub mod whatsapp;

pub use db::{Arg, Db, Result, StoreError};
pub use tx::Tx;
