//! Statements of the queues: inbox, outbox, cards and counters.

use super::{in_list, statements};
use crate::store::db::{Sql, both};

statements! {
    /// Reads a counter and keeps others from it until the end of the transaction.
    COUNTER = both("UPDATE counters SET value = value WHERE name = $1 RETURNING value");
    /// Writes a counter.
    SET_COUNTER = both("UPDATE counters SET value = $2 WHERE name = $1");
    /// One remembered value.
    META = both("SELECT value FROM meta WHERE name = $1");
    /// Remembers one value.
    SET_META = put!(meta);
    /// One writer of the deeds at a time, on PostgreSQL: what it read is still so when it writes.
    ONE_AT_A_TIME = Sql { name: "", sqlite: "SELECT 1 AS one", postgres: "SELECT 1::bigint AS one FROM pg_advisory_xact_lock(441209431)" };
    /// Stores what a platform delivered; what is known already is passed over.
    PUT_INBOX = insert!(inbox,
        "ON CONFLICT (platform, update_key) DO NOTHING");
    /// The next updates to act on: the first of each sender before the second of any, among the oldest that wait.
    INBOX_NEXT = both(
        "SELECT i.id, i.platform, i.raw, i.begun FROM (SELECT id, ROW_NUMBER() OVER (PARTITION BY CASE WHEN sender = '' \
         THEN CAST(id AS TEXT) ELSE sender END ORDER BY id) AS turn FROM (SELECT id, sender FROM inbox WHERE state = 'new' \
         ORDER BY id LIMIT 1000) AS oldest ORDER BY turn, id LIMIT $1) AS t JOIN inbox i ON i.id = t.id ORDER BY t.turn, t.id");
    /// Marks updates as acted on; their text is not kept.
    INBOX_DONE = in_list!(
        "UPDATE inbox SET state = 'done', raw = '', sender = '' WHERE id",
        "$1",
        "");
    /// Notes that updates are begun.
    INBOX_BEGUN = in_list!(
        "UPDATE inbox SET begun = begun + 1 WHERE id",
        "$1",
        "");
    /// Notes a failed attempt.
    INBOX_FAILED = both("UPDATE inbox SET attempts = attempts + 1, error = $2 WHERE id = $1");
    /// Takes an update out of the way.
    INBOX_PARK = both("UPDATE inbox SET state = 'parked', error = $2 WHERE id = $1");
    /// What was taken out of the way.
    INBOX_PARKED = both("SELECT id, platform, received_at, error FROM inbox WHERE state = 'parked' ORDER BY id");
    /// Puts it back: from one number to another.
    INBOX_REPLAY = both("UPDATE inbox SET state = 'new', attempts = 0, begun = 0, error = '' WHERE state = 'parked' AND id BETWEEN $1 AND $2");
    /// How many updates are remembered.
    INBOX_ALL = both("SELECT 'all' AS state, COUNT(*) AS count FROM inbox");
    /// How often an update failed.
    INBOX_TRIES = both("SELECT state, attempts AS count FROM inbox WHERE id = $1");
    /// Forgets updates that can no longer come again (WhatsApp brings them for a week), and parked ones that nobody looked at.
    INBOX_PURGE = both("DELETE FROM inbox WHERE (state = 'done' AND received_at < $1 - CASE WHEN platform = 'whatsapp' THEN 518400000 ELSE 0 END) OR (state = 'parked' AND received_at < $2)");
    /// How many updates are in each state.
    INBOX_COUNTS = both("SELECT state, COUNT(*) AS count FROM inbox WHERE state <> 'done' GROUP BY state");
    /// Puts letters into the outbox. One that waits already under the same key is enough; its row is locked until the change
    /// that it must show is there, so that it is not sent a moment too early.
    PUT_OUTBOX = insert!(outbox,
        "ON CONFLICT (merge_key) DO UPDATE SET not_before = outbox.not_before");
    /// How many cards of each asker wait in some chats.
    OUTBOX_TURNS = Sql {
        name: "",
        sqlite: "SELECT o.chat_id, o.asker, COUNT(*) AS count FROM json_each($1) j CROSS JOIN outbox o \
                 ON o.state = 'waiting' AND o.chat_id = j.value->>'chat_id' AND o.asker = j.value->>'asker' GROUP BY o.chat_id, o.asker",
        postgres: "SELECT o.chat_id, o.asker, COUNT(*) AS count FROM jsonb_to_recordset($1::jsonb) AS r (chat_id bigint, asker bigint) \
                   JOIN outbox o ON o.state = 'waiting' AND o.chat_id = r.chat_id AND o.asker = r.asker GROUP BY o.chat_id, o.asker",
    };
    /// The first waiting letter of each reader, most urgent first, but for what goes to many. In a chat, the first card of each
    /// asker goes before the second of any: the turn stands above the number.
    OUTBOX_NEXT = both(
        "SELECT id, chat_id, person_id, lane, letter, attempts, created_at, error FROM outbox WHERE id IN ( \
         SELECT MIN(turn * 1099511627776 + id) % 1099511627776 FROM outbox WHERE state = 'waiting' AND lane < 2 AND not_before <= $1 GROUP BY lane, chat_id, person_id) \
         ORDER BY lane, id LIMIT $2");
    /// The next letters of those that go to many, in order: each reader has few of them, and there may be thousands.
    OUTBOX_NEXT_BULK = both(
        "SELECT id, chat_id, person_id, lane, letter, attempts, created_at, error FROM outbox \
         WHERE state = 'waiting' AND lane = 2 AND not_before <= $1 ORDER BY id LIMIT $2");
    /// When the next letter may go.
    OUTBOX_WHEN = both("SELECT MIN(not_before) AS at FROM outbox WHERE state = 'waiting'");
    /// Takes letters for sending; from now on a newer one with the same key is another letter.
    OUTBOX_TAKE = in_list!(
        "UPDATE outbox SET state = 'taken', attempts = attempts + 1, merge_key = NULL WHERE id",
        "$1",
        "");
    /// The letters that were being sent when the program stopped.
    OUTBOX_TAKEN = both(
        "SELECT id, chat_id, person_id, lane, letter, attempts, created_at, error FROM outbox WHERE state = 'taken' ORDER BY id");
    /// Says what became of a letter.
    OUTBOX_END = both("UPDATE outbox SET state = $2, message = $3, error = $4, not_before = $5 WHERE id = $1");
    /// Marks letters as sent; what they said is not kept.
    OUTBOX_SENT = Sql {
        name: "",
        sqlite: "UPDATE outbox SET state = 'sent', letter = '', error = '', message = value->>'message' FROM json_each($1) WHERE outbox.id = value->>'id'",
        postgres: "UPDATE outbox SET state = 'sent', letter = '', error = '', message = r.message FROM jsonb_to_recordset($1::jsonb) AS r (id bigint, message text) WHERE outbox.id = r.id",
    };
    /// Holds back every waiting letter to the chat of a letter.
    OUTBOX_HOLD_CHAT = both(
        "UPDATE outbox SET not_before = $2 WHERE state = 'waiting' AND not_before < $2 \
         AND chat_id = (SELECT o.chat_id FROM outbox o WHERE o.id = $1)");
    /// Puts a letter back that the platform did not look at: that was no try.
    OUTBOX_LATER = both(
        "UPDATE outbox SET state = 'waiting', attempts = attempts - 1, error = $2, not_before = $3 WHERE id = $1");
    /// Ends every waiting letter to one chat.
    OUTBOX_DROP_CHAT = both("UPDATE outbox SET state = 'dead', error = $2, merge_key = NULL WHERE state IN ('waiting') AND chat_id = $1");
    /// How many letters wait for a person to open a private chat.
    OUTBOX_HELD = both("SELECT 'held' AS state, COUNT(*) AS count FROM outbox WHERE state = 'held' AND person_id = $1");
    /// Lets go the letters that waited for a person.
    OUTBOX_UNHOLD = both("UPDATE outbox SET state = 'waiting' WHERE state = 'held' AND person_id = $1");
    /// Forgets letters that were sent long ago.
    OUTBOX_PURGE = both(
        "DELETE FROM outbox WHERE (state = 'sent' AND created_at < $1) \
         OR (state IN ('dead', 'unknown', 'held') AND created_at < $2)");
    /// How many letters are in each state.
    OUTBOX_COUNTS = both("SELECT state, COUNT(*) AS count FROM outbox WHERE state <> 'sent' GROUP BY state");
    /// The message that shows a subject in a chat.
    POST = both("SELECT chat_id, message, shown FROM posts WHERE subject = $1 AND chat_id = $2");
    /// Every message that shows a subject.
    POSTS_OF = both("SELECT chat_id, message, shown FROM posts WHERE subject = $1 ORDER BY chat_id");
    /// Remembers the message that shows a subject in a chat.
    PUT_POST = put!(posts);
    /// Forgets the message that shows a subject in a chat.
    DROP_POST = both("DELETE FROM posts WHERE subject = $1 AND chat_id = $2");
    /// Forgets every message of a chat, because its message ids are no longer true.
    DROP_POSTS_IN = both("DELETE FROM posts WHERE chat_id = $1");
    /// The subject that a message shows.
    POST_AT = both("SELECT subject FROM posts WHERE chat_id = $1 AND message = $2");
}
