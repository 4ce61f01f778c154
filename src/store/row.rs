//! A row of either database -> a plain struct, column by column, with nothing in between.

use super::fault::StoreError;
use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, Expected, IntoDeserializer, MapAccess, Unexpected, Visitor,
};
use serde::forward_to_deserialize_any;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{Column, Row, TypeInfo, ValueRef};

const OTHER_TYPE: &str = "a value of another type";
const UNKNOWN: &str = "a value that is not known";
const MISSING: &str = "there is no such column";

/// Why a row does not fit. It names the column and never what stands in it: that may be somebody's words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{column}: {why}")]
pub struct Error {
    /// The column; empty where the row as a whole does not fit.
    pub column: String,
    /// What does not fit.
    pub why: &'static str,
}

fn because(why: &'static str) -> Error {
    Error { column: String::new(), why }
}

impl de::Error for Error {
    fn custom<T: std::fmt::Display>(_: T) -> Error {
        because(UNKNOWN)
    }

    fn invalid_type(_: Unexpected<'_>, _: &dyn Expected) -> Error {
        because(OTHER_TYPE)
    }

    fn missing_field(field: &'static str) -> Error {
        Error { column: field.to_owned(), why: MISSING }
    }
}

/// What stands in a column: both databases have numbers and texts, and nothing else.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cell<'r> {
    Null,
    Int(i64),
    Text(&'r str),
}

/// A row of either database.
pub(super) trait Cells {
    fn count(&self) -> usize;
    fn name(&self, at: usize) -> &str;
    fn cell(&self, at: usize) -> Result<Cell<'_>, sqlx::Error>;
}

/// Both rows are asked in the same words, and only call their numbers differently.
macro_rules! cells {
    ($row:ty, $number:literal) => {
        impl Cells for $row {
            fn count(&self) -> usize {
                self.columns().len()
            }

            fn name(&self, at: usize) -> &str {
                self.columns()[at].name()
            }

            fn cell(&self, at: usize) -> Result<Cell<'_>, sqlx::Error> {
                let raw = self.try_get_raw(at)?;
                if raw.is_null() {
                    return Ok(Cell::Null);
                }
                let number = raw.type_info().name() == $number;
                Ok(if number { Cell::Int(self.try_get(at)?) } else { Cell::Text(self.try_get(at)?) })
            }
        }
    };
}
cells!(SqliteRow, "INTEGER");
cells!(PgRow, "INT8");

/// Reads a row; `statement` is the name of what was asked.
pub(super) fn read<T: DeserializeOwned>(row: &impl Cells, statement: &'static str) -> Result<T, StoreError> {
    T::deserialize(Rows { row, at: 0 }).map_err(|error| StoreError::Row { statement, error })
}

/// A row, and the column that is read next.
struct Rows<'r, R> {
    row: &'r R,
    at: usize,
}

impl<'de, R: Cells> Deserializer<'de> for Rows<'de, R> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_map(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct
        seq tuple tuple_struct map struct enum identifier ignored_any
    }
}

impl<'de, R: Cells> MapAccess<'de> for Rows<'de, R> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        if self.at == self.row.count() {
            return Ok(None);
        }
        let name: StrDeserializer<'_, Error> = self.row.name(self.at).into_deserializer();
        seed.deserialize(name).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Error> {
        let at = self.at;
        self.at += 1;
        let cell = self.row.cell(at).map_err(|_| because(OTHER_TYPE))?;
        seed.deserialize(cell).map_err(|error| Error { column: self.row.name(at).to_owned(), ..error })
    }
}

impl<'de> Deserializer<'de> for Cell<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Cell::Null => visitor.visit_unit(),
            Cell::Int(number) => visitor.visit_i64(number),
            Cell::Text(text) => visitor.visit_str(text),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self {
            Cell::Null => visitor.visit_none(),
            cell => visitor.visit_some(cell),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self {
            Cell::Text(text) => {
                let text: StrDeserializer<'_, Error> = text.into_deserializer();
                text.deserialize_enum(name, variants, visitor)
            }
            cell => cell.deserialize_any(visitor),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct
        seq tuple tuple_struct map struct identifier ignored_any
    }
}
