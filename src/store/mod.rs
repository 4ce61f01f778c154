//! THE MEMORY. The only SQL. Two databases, one text, one set of structs.

mod admissions;
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
pub mod fault;
mod forget;
pub mod inbox;
mod insight;
pub mod ledger;
mod link;
pub mod lock;
pub mod mydata;
pub mod open;
pub mod outbox;
pub mod pulse;
pub mod query;
pub mod retain;
pub mod row;
pub mod sql;
mod template;
pub mod trust;
pub mod tx;
pub mod vault;
pub mod views;
pub mod whatsapp;

pub use db::{Arg, Db, Result, StoreError};
pub use tx::Tx;
