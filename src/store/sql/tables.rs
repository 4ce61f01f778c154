//! Every table's columns, once: what is read, what is inserted and what is updated is made of these lists. A new column is a
//! migration, a line here, and a field of its row.
//!
//! `key` is what a row is known by, `once` is written when a row is made, `changes` whenever it is written again. `apart` are
//! columns that the database or a statement of their own fills; they are only read.

/// A table and its columns, as they stand in statements: with commas between.
#[derive(Clone, Copy, Debug)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// All of its columns.
    pub columns: &'static str,
    /// Those that are written as a set, each with its type: `bigint` or `text`.
    pub typed: &'static str,
    /// Those by which a row is known; empty where the database numbers the rows.
    pub key: &'static str,
}

/// Makes a macro of each table's name, which says its columns as a literal: `columns`, or `columns n` with an alias before each;
/// `written` for an insert, from JSON as `json` and with types as `typed`; `key`; and `set` for an update.
macro_rules! tables {
    ($d:tt $($table:ident {
        $(key $($key:ident $key_type:ident),+;)?
        $(once $($once:ident $once_type:ident),+;)?
        $(changes $($change:ident $change_type:ident),+;)?
        $(apart $($apart:ident),+;)?
    })*) => {
        $(table! { $d $table
            [$($($key $key_type,)+)? $($($once $once_type,)+)? $($($change $change_type,)+)?]
            [$($($key,)+)?] [$($($change,)+)?] [$($($apart,)+)?] })*

        /// Every table.
        pub const TABLES: &[Table] = &[$(Table {
            name: stringify!($table),
            columns: $table!(columns),
            typed: $table!(typed),
            key: $table!(key),
        }),*];
    };
}

/// The macro of one table: what is written, of that the key and what changes, and what is apart.
macro_rules! table {
    ($d:tt $table:ident [$first:ident $first_type:ident, $($column:ident $type:ident,)*]
        [$($key:ident, $($keys:ident,)*)?] [$($change:ident, $($changes:ident,)*)?] [$($apart:ident,)*]) => {
        macro_rules! $table {
            (columns) => {
                concat!(stringify!($first) $(, ", ", stringify!($column))* $(, ", ", stringify!($apart))*)
            };
            (columns $d of:ident) => {
                concat!(stringify!($d of), ".", stringify!($first)
                    $(, ", ", stringify!($d of), ".", stringify!($column))*
                    $(, ", ", stringify!($d of), ".", stringify!($apart))*)
            };
            (written) => { concat!(stringify!($first) $(, ", ", stringify!($column))*) };
            (json) => { concat!("value->>'", stringify!($first), "'" $(, ", value->>'", stringify!($column), "'")*) };
            (typed) => {
                concat!(stringify!($first), " ", stringify!($first_type)
                    $(, ", ", stringify!($column), " ", stringify!($type))*)
            };
            (key) => { concat!($(stringify!($key) $(, ", ", stringify!($keys))*)?) };
            (set) => {
                concat!($(stringify!($change), " = excluded.", stringify!($change)
                    $(, ", ", stringify!($changes), " = excluded.", stringify!($changes))*)?)
            };
        }
    };
}

/// The text of a statement that reads whole rows of a table, which may have an alias: `select!(needs n, "WHERE n.id = $1")`.
macro_rules! select {
    ($table:ident, $rest:expr) => {
        concat!("SELECT ", $table!(columns), " FROM ", stringify!($table), " ", $rest)
    };
    ($table:ident $of:ident, $rest:expr) => {
        concat!("SELECT ", $table!(columns $of), " FROM ", stringify!($table), " ", stringify!($of), " ", $rest)
    };
}

/// A statement that inserts a set of rows, given as one JSON array; the tail says what to do about rows that exist.
macro_rules! insert {
    ($table:ident, $tail:expr) => {
        crate::store::db::Sql {
            name: "",
            sqlite: concat!(
                "INSERT INTO ",
                stringify!($table),
                " (",
                $table!(written),
                ") SELECT ",
                $table!(json),
                " FROM json_each($1) WHERE true ",
                $tail
            ),
            postgres: concat!(
                "INSERT INTO ",
                stringify!($table),
                " (",
                $table!(written),
                ") SELECT ",
                $table!(written),
                " FROM jsonb_to_recordset($1::jsonb) AS r (",
                $table!(typed),
                ") ",
                $tail
            ),
        }
    };
}

/// A statement that inserts a set of rows and updates those that exist.
macro_rules! put {
    ($table:ident) => {
        insert!($table, concat!("ON CONFLICT (", $table!(key), ") DO UPDATE SET ", $table!(set)))
    };
}

/// A statement that inserts those of a set of rows that do not exist.
macro_rules! add {
    ($table:ident) => {
        insert!($table, concat!("ON CONFLICT (", $table!(key), ") DO NOTHING"))
    };
}

tables! { $
    meta {
        key name text;
        changes value text;
    }
    counters {
        key name text;
        changes value bigint;
    }
    areas {
        key id bigint;
        changes name text, title text, kind text, parent_id bigint, code text, code_date text;
        apart digest_due;
    }
    placements {
        key area_id bigint, parent_id bigint;
    }
    people {
        key id bigint;
        once platform text, address text, created_at bigint;
        changes first_name text, language text, reachable bigint, expecting text, noticed bigint, stopped bigint,
            suspended bigint, young bigint, hushed bigint, seen_at bigint, idle_asked_at bigint, asked_at bigint,
            forget_at bigint;
    }
    chats {
        key id bigint;
        once platform text, created_at bigint;
        changes address text, kind text, state text, name text, ward text, area_id bigint, quiet_until bigint,
            bot_admin bigint, charter bigint, place_id bigint, muted bigint, people bigint, digest text, digest_due bigint,
            digest_from bigint, newcomers_tell bigint;
    }
    members {
        key chat_id bigint, person_id bigint;
        once since bigint;
    }
    roles {
        key person_id bigint, area_id bigint, role text;
        changes granted_by bigint, granted_at bigint, ended_at bigint;
    }
    tokens {
        key hash text;
        once kind text, area_id bigint, made_by bigint, expires_at bigint, person_id bigint, need_id bigint,
            partner_id bigint;
        apart used_at;
    }
    needs {
        key id bigint;
        once code text, person_id bigint, source text, created_at bigint;
        changes category text, urgency text, words text, slots bigint, chat_id bigint, unnamed bigint, consent text,
            need_by bigint, state text, version bigint, opened_at bigint, nudged_at bigint, forwarded_at bigint,
            alerted_at bigint, owner_id bigint, claimed_at bigint, half_asked_at bigint, done_at bigint, asked_at bigint,
            closed_at bigint, closed_for text, wide bigint, placed bigint, reopened bigint, due_at bigint, look text,
            behalf text, hear_by text, language text, budget bigint, spent bigint, matched_at bigint, reminded_at bigint,
            moved_at bigint, held_from text, twin_of bigint, partner_id bigint, shared_with bigint, merged_into bigint;
    }
    claims {
        key id bigint;
        once need_id bigint, person_id bigint, at bigint;
        changes state text, ended_at bigint, agreed text, talk bigint;
    }
    offers {
        key id bigint;
        once code text, person_id bigint, unnamed bigint, source text, created_at bigint;
        changes category text, words text, state text, chat_id bigint, ended_at bigint, capacity bigint, days bigint,
            parts bigint, near bigint, languages text, says_checked bigint, renewed_at bigint, asked_at bigint,
            due_at bigint;
    }
    history {
        once subject text, at bigint, actor bigint, step text, was text, became text, why text;
        apart id;
    }
    posts {
        key subject text, chat_id bigint;
        changes message text, shown text;
    }
    inbox {
        once platform text, update_key text, raw text, state text, attempts bigint, received_at bigint, error text,
            sender text;
        apart id, begun;
    }
    outbox {
        once chat_id bigint, person_id bigint, lane bigint, about bigint, letter text, merge_key text, state text,
            not_before bigint, attempts bigint, created_at bigint, message text, error text, delivery_id bigint,
            asker bigint, turn bigint;
        apart id;
    }
    tallies {
        key area_id bigint, ward text, week text, category text, what text;
        once count bigint;
    }
    asks {
        key id bigint;
        once need_id bigint, offer_id bigint, person_id bigint, state text, at bigint;
    }
    blocks {
        key person_id bigint, other_id bigint;
        once at bigint;
    }
    checks {
        key id bigint;
        once person_id bigint, kind text, area_id bigint, by_id bigint, at bigint, expires_at bigint;
    }
    reports {
        key id bigint;
        once subject text, by_id bigint, about_id bigint, area_id bigint, state text, at bigint;
        apart ended_at, ended_by;
    }
    vault {
        key person_id bigint;
        once sealed text, key_name text, made_at bigint;
    }
    details {
        key id bigint;
        once person_id bigint, need_id bigint, kind text, state text, sealed text, at bigint;
    }
    views {
        key id bigint;
        once need_id bigint, person_id bigint, viewer_id bigint, kinds text, at bigint, message text;
        apart hidden_at;
    }
    shifts {
        key person_id bigint;
        changes state text, since bigint, away_from bigint, away_to bigint, cover_id bigint, no_digest bigint;
    }
    handovers {
        key id bigint;
        once area_id bigint, by_id bigint, words text, at bigint;
    }
    audit {
        key id bigint;
        once at bigint, actor bigint, act text, subject text, why text, mark text;
    }
    case_notes {
        key id bigint;
        once need_id bigint, by_id bigint, words text, at bigint;
    }
    merges {
        key need_id bigint;
        changes into_id bigint, by_id bigint, yes_first bigint, yes_second bigint, at bigint;
    }
    partners {
        key id bigint;
        once area_id bigint, made_at bigint;
        changes name text, chat_id bigint, categories text, days bigint, opens bigint, closes bigint, state text,
            made_by bigint;
    }
    broadcasts {
        key id bigint;
        once exercise bigint, created_at bigint;
        changes writers text, approver_id bigint, level text, promotes bigint, texts text, short text, target text,
            send_at bigint, expires_at bigint, stage text, version bigint, readback text, poll text, about_id bigint,
            relation text, corrected_by bigint, reason text, alone bigint, reviewed_at bigint, answers text,
            started_at bigint, finished_at bigint, due_at bigint;
    }
    deliveries {
        key id bigint;
        once broadcast_id bigint, kind text, chat_id bigint, person_id bigint, copy_of bigint, language text;
        changes host_id bigint, state text, message text, error text, at bigint;
    }
    heard {
        key broadcast_id bigint, person_id bigint, choice text;
        once at bigint;
    }
    questions {
        key id bigint;
        once broadcast_id bigint, person_id bigint, words text, at bigint;
        apart answered_at;
    }
    open_data {
        key council_id bigint, period text;
        once published_at bigint, content text;
    }
    pictures {
        key name text;
        changes known text, at bigint;
    }
    correspondents {
        key person_id bigint;
        changes phone_mark text, next_mark text, window_until bigint, knocked_at bigint, wordless_at bigint,
            refused_at bigint, alarmed_at bigint;
    }
    aliases {
        key platform text, address text;
        changes person_id bigint, since bigint;
    }
    opt_ins {
        key id bigint;
        once person_id bigint, chat_id bigint, scope text, words text, at bigint;
        apart ended_at;
    }
    street_links {
        key chat_id bigint;
        changes code text, need text, offer text, help text, made_at bigint;
    }
    hosts {
        key chat_id bigint, person_id bigint;
        once since bigint;
        changes last_at bigint, due_at bigint;
    }
    sendings {
        key message text;
        once reference text, person_id bigint, chat_id bigint, about bigint, paid_as text, cost bigint, first bigint,
            at bigint, sent_at bigint, delivered_at bigint, read_at bigint, failed_at bigint, error bigint;
    }
    admissions {
        key id bigint;
        once kind text, chat_id bigint, asked_of bigint, area_id bigint, facts text, at bigint;
        changes person_id bigint, words text, until bigint, state text;
    }
}
