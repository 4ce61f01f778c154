//! Lamppost: a community bot for a street and its council.

pub mod sandbox;
