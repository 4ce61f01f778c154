//! Every statement, as a constant; [`ALL`] lists them so that a test can describe each on both databases.

use super::db::{Sql, both, insert_set};

macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:expr;)*) => {
        $($(#[$doc])* pub const $name: Sql = $sql;)*
        /// Every statement with its name.
        pub const ALL: &[(&str, Sql)] = &[$((stringify!($name), $name)),*];
    };
}

statements! {
    /// Begins what can be undone alone.
    SAVEPOINT = both("SAVEPOINT event");
    /// Keeps it.
    RELEASE = both("RELEASE SAVEPOINT event");
    /// Undoes it.
    ROLLBACK = both("ROLLBACK TO SAVEPOINT event");
    /// Reads a counter and keeps others from it until the end of the transaction.
    COUNTER = both("UPDATE counters SET value = value WHERE name = $1 RETURNING value");
    /// Writes a counter.
    SET_COUNTER = both("UPDATE counters SET value = $2 WHERE name = $1");
    /// One remembered value.
    META = both("SELECT value FROM meta WHERE name = $1");
    /// Remembers one value.
    SET_META = both("INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value");

    /// People by their addresses.
    PEOPLE_AT = Sql {
        sqlite: "SELECT * FROM people WHERE platform = $1 AND address IN (SELECT value FROM json_each($2))",
        postgres: "SELECT * FROM people WHERE platform = $1 AND address IN (SELECT jsonb_array_elements_text($2::jsonb))",
    };
    /// One person.
    PERSON = both("SELECT * FROM people WHERE id = $1");
    /// Writes people.
    PUT_PEOPLE = insert_set!("people",
        "ON CONFLICT (id) DO UPDATE SET first_name = excluded.first_name, language = excluded.language, \
         reachable = excluded.reachable, expecting = excluded.expecting, noticed = excluded.noticed",
        id bigint, platform text, address text, first_name text, language text, reachable bigint, expecting text,
        created_at bigint, noticed bigint);
    /// Chats by their addresses.
    CHATS_AT = Sql {
        sqlite: "SELECT * FROM chats WHERE platform = $1 AND address IN (SELECT value FROM json_each($2))",
        postgres: "SELECT * FROM chats WHERE platform = $1 AND address IN (SELECT jsonb_array_elements_text($2::jsonb))",
    };
    /// One chat.
    CHAT = both("SELECT * FROM chats WHERE id = $1");
    /// The chats of one kind at work in an area; area 0 is every area.
    CHATS_OF = both("SELECT * FROM chats WHERE kind = $1 AND (area_id = $2 OR $2 = 0) AND state <> 'left' ORDER BY id");
    /// Writes chats.
    PUT_CHATS = insert_set!("chats",
        "ON CONFLICT (id) DO UPDATE SET address = excluded.address, kind = excluded.kind, state = excluded.state, \
         name = excluded.name, ward = excluded.ward, area_id = excluded.area_id, quiet_until = excluded.quiet_until, \
         bot_admin = excluded.bot_admin, charter = excluded.charter",
        id bigint, platform text, address text, kind text, state text, name text, ward text, area_id bigint,
        quiet_until bigint, bot_admin bigint, created_at bigint, charter bigint);
    /// Remembers who is in which street.
    PUT_MEMBERS = insert_set!("members", "ON CONFLICT (chat_id, person_id) DO NOTHING", chat_id bigint, person_id bigint);
    /// Forgets that somebody is in a street.
    DROP_MEMBER = both("DELETE FROM members WHERE chat_id = $1 AND person_id = $2");
    /// The streets of a person where the bot is at work.
    STREETS_OF = both(
        "SELECT c.* FROM chats c JOIN members m ON m.chat_id = c.id \
         WHERE m.person_id = $1 AND c.kind = 'street' AND c.state IN ('active', 'paused') ORDER BY c.id");

    /// A need by its code.
    NEED_CALLED = both("SELECT * FROM needs WHERE code = $1");
    /// A need by its number.
    NEED = both("SELECT * FROM needs WHERE id = $1");
    /// Needs by the messages that they came from.
    NEEDS_FROM = Sql {
        sqlite: "SELECT * FROM needs WHERE source IN (SELECT value FROM json_each($1))",
        postgres: "SELECT * FROM needs WHERE source IN (SELECT jsonb_array_elements_text($1::jsonb))",
    };
    /// The live needs of a person.
    NEEDS_OF = both(
        "SELECT * FROM needs WHERE person_id = $1 AND (closed_at IS NULL OR closed_at > $2) ORDER BY id DESC LIMIT 20");
    /// The needs of a street that still look for helpers.
    NEEDS_LOOKING = both(
        "SELECT * FROM needs WHERE (chat_id = $1 OR (wide = 1 AND chat_id IN \
         (SELECT o.id FROM chats o JOIN chats h ON h.area_id = o.area_id WHERE h.id = $1))) \
         AND state IN ('open', 'forwarded') AND urgency <> 'emergency' ORDER BY urgency = 'today' DESC, id LIMIT 30");
    /// The needs that a clock must look at.
    NEEDS_DUE = both("SELECT * FROM needs WHERE due_at <= $1 ORDER BY due_at, id LIMIT 50");
    /// When a clock must look at the next need.
    NEXT_DUE = both("SELECT MIN(due_at) AS at FROM needs WHERE due_at IS NOT NULL");
    /// Writes needs.
    PUT_NEEDS = insert_set!("needs",
        "ON CONFLICT (id) DO UPDATE SET category = excluded.category, urgency = excluded.urgency, words = excluded.words, \
         slots = excluded.slots, chat_id = excluded.chat_id, consent = excluded.consent, need_by = excluded.need_by, \
         state = excluded.state, version = excluded.version, opened_at = excluded.opened_at, \
         nudged_at = excluded.nudged_at, forwarded_at = excluded.forwarded_at, alerted_at = excluded.alerted_at, \
         owner_id = excluded.owner_id, claimed_at = excluded.claimed_at, half_asked_at = excluded.half_asked_at, \
         done_at = excluded.done_at, asked_at = excluded.asked_at, closed_at = excluded.closed_at, \
         closed_for = excluded.closed_for, wide = excluded.wide, placed = excluded.placed, reopened = excluded.reopened, due_at = excluded.due_at",
        id bigint, code text, chat_id bigint, person_id bigint, category text, urgency text, words text, slots bigint,
        unnamed bigint, consent text, need_by bigint, source text, state text, version bigint, created_at bigint,
        opened_at bigint, nudged_at bigint, forwarded_at bigint, alerted_at bigint, owner_id bigint, claimed_at bigint,
        half_asked_at bigint, done_at bigint, asked_at bigint, closed_at bigint, closed_for text, wide bigint, placed bigint,
        reopened bigint, due_at bigint);
    /// Every need of a street.
    NEEDS_IN = both("SELECT * FROM needs WHERE chat_id = $1 ORDER BY id");
    /// The messages by which the needs of a street were asked are no longer where they were.
    MOVE_SOURCES = both("UPDATE needs SET source = 'moved ' || source WHERE chat_id = $1 AND source NOT LIKE 'moved %'");
    /// Empties what was taken back long ago.
    EMPTY_NEEDS = both("UPDATE needs SET words = '' WHERE state = 'withdrawn' AND closed_at < $1 AND words <> ''");
    /// The same for offers.
    EMPTY_OFFERS = both("UPDATE offers SET words = '' WHERE state = 'withdrawn' AND ended_at < $1 AND words <> ''");
    /// One writer of the deeds at a time, on PostgreSQL: what it read is still so when it writes.
    ONE_AT_A_TIME = Sql { sqlite: "SELECT 1 AS one", postgres: "SELECT 1::bigint AS one FROM pg_advisory_xact_lock(441209431)" };
    /// The needs of an area that are with its coordinators.
    NEEDS_AT_DESK = both(
        "SELECT n.* FROM needs n JOIN chats c ON c.id = n.chat_id \
         WHERE c.area_id = $1 AND n.state IN ('forwarded', 'accepted') ORDER BY n.id");
    /// The claims on a need that count: live or done.
    CLAIMS_ON = both("SELECT * FROM claims WHERE need_id = $1 AND state IN ('live', 'done') ORDER BY id");
    /// The live claims of a person.
    CLAIMS_OF = both("SELECT * FROM claims WHERE person_id = $1 AND state = 'live' ORDER BY id");
    /// Writes claims.
    PUT_CLAIMS = insert_set!("claims", "ON CONFLICT (id) DO UPDATE SET state = excluded.state, ended_at = excluded.ended_at",
        id bigint, need_id bigint, person_id bigint, state text, at bigint, ended_at bigint);

    /// An offer by its code.
    OFFER_CALLED = both("SELECT * FROM offers WHERE code = $1");
    /// An offer by its number.
    OFFER = both("SELECT * FROM offers WHERE id = $1");
    /// Offers by the messages that they came from.
    OFFERS_FROM = Sql {
        sqlite: "SELECT * FROM offers WHERE source IN (SELECT value FROM json_each($1))",
        postgres: "SELECT * FROM offers WHERE source IN (SELECT jsonb_array_elements_text($1::jsonb))",
    };
    /// The standing offers of a person.
    OFFERS_OF = both("SELECT * FROM offers WHERE person_id = $1 AND state <> 'withdrawn' ORDER BY id DESC LIMIT 20");
    /// The standing offers of a street.
    OFFERS_IN = both("SELECT * FROM offers WHERE chat_id = $1 AND state = 'active' ORDER BY id LIMIT 30");
    /// Writes offers.
    PUT_OFFERS = insert_set!("offers",
        "ON CONFLICT (id) DO UPDATE SET category = excluded.category, words = excluded.words, state = excluded.state, \
         chat_id = excluded.chat_id, ended_at = excluded.ended_at",
        id bigint, code text, chat_id bigint, person_id bigint, category text, words text, unnamed bigint, source text,
        state text, created_at bigint, ended_at bigint);

    /// Areas by name, without regard to case.
    AREA_CALLED = both("SELECT * FROM areas WHERE LOWER(name) = LOWER($1)");
    /// All areas.
    AREAS = both("SELECT * FROM areas ORDER BY id");
    /// One area.
    AREA = both("SELECT * FROM areas WHERE id = $1");
    /// A new area.
    ADD_AREA = both("INSERT INTO areas (id, name) VALUES ($1, $2)");
    /// The roles of a person that have not ended. Area 0 is every area.
    ROLES_OF = both("SELECT area_id, role FROM roles WHERE person_id = $1 AND ended_at IS NULL");
    /// Gives a role.
    GRANT = both(
        "INSERT INTO roles (person_id, area_id, role, granted_by, granted_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (person_id, area_id, role) DO UPDATE SET granted_by = excluded.granted_by, \
         granted_at = excluded.granted_at, ended_at = NULL");
    /// How many administrators there are.
    ADMINISTRATORS = both("SELECT COUNT(*) AS count FROM roles WHERE role = 'administrator' AND ended_at IS NULL");
    /// Remembers a token.
    ADD_TOKEN = both("INSERT INTO tokens (hash, kind, area_id, made_by, expires_at) VALUES ($1, $2, $3, $4, $5)");
    /// A token.
    TOKEN = both("SELECT * FROM tokens WHERE hash = $1");
    /// Uses a token up, once.
    USE_TOKEN = both("UPDATE tokens SET used_at = $2 WHERE hash = $1 AND used_at IS NULL");

    /// Adds to the history.
    PUT_HISTORY = insert_set!("history", "",
        subject text, at bigint, actor bigint, step text, was text, became text, why text);
    /// Adds to the counts.
    COUNT = both(
        "INSERT INTO tallies (area_id, ward, week, category, what, count) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (area_id, ward, week, category, what) DO UPDATE SET count = tallies.count + excluded.count");

    /// Stores what a platform delivered; what is known already is passed over.
    PUT_INBOX = insert_set!("inbox", "ON CONFLICT (platform, update_key) DO NOTHING",
        platform text, update_key text, raw text, state text, attempts bigint, received_at bigint, error text);
    /// The next updates to act on.
    INBOX_NEXT = both("SELECT id, platform, raw, attempts FROM inbox WHERE state = 'new' ORDER BY id LIMIT $1");
    /// Marks updates as acted on; their text is not kept.
    INBOX_DONE = Sql {
        sqlite: "UPDATE inbox SET state = 'done', raw = '' WHERE id IN (SELECT value FROM json_each($1))",
        postgres: "UPDATE inbox SET state = 'done', raw = '' WHERE id IN (SELECT jsonb_array_elements_text($1::jsonb)::bigint)",
    };
    /// Notes a failed attempt.
    INBOX_FAILED = both("UPDATE inbox SET attempts = attempts + 1, state = $2, error = $3 WHERE id = $1");
    /// How many updates are remembered.
    INBOX_ALL = both("SELECT 'all' AS state, COUNT(*) AS count FROM inbox");
    /// How often an update failed.
    INBOX_TRIES = both("SELECT state, attempts AS count FROM inbox WHERE id = $1");
    /// Forgets updates that can no longer come again, and parked ones that nobody looked at.
    INBOX_PURGE = both("DELETE FROM inbox WHERE (state = 'done' AND received_at < $1) OR (state = 'parked' AND received_at < $2)");
    /// How many updates are in each state.
    INBOX_COUNTS = both("SELECT state, COUNT(*) AS count FROM inbox WHERE state <> 'done' GROUP BY state");

    /// Puts letters into the outbox. One that waits already under the same key is enough; its row is locked until the change
    /// that it must show is there, so that it is not sent a moment too early.
    PUT_OUTBOX = insert_set!("outbox", "ON CONFLICT (merge_key) DO UPDATE SET not_before = outbox.not_before",
        chat_id bigint, person_id bigint, lane bigint, about bigint, letter text, merge_key text, state text, not_before bigint,
        attempts bigint, created_at bigint, message text, error text);
    /// The first waiting letter of each reader, most urgent first.
    OUTBOX_NEXT = both(
        "SELECT id, chat_id, person_id, lane, letter, attempts, created_at, error FROM outbox WHERE id IN ( \
         SELECT MIN(id) FROM outbox WHERE state = 'waiting' AND not_before <= $1 GROUP BY lane, chat_id, person_id) \
         ORDER BY lane, id LIMIT $2");
    /// When the next letter may go.
    OUTBOX_WHEN = both("SELECT MIN(not_before) AS at FROM outbox WHERE state = 'waiting'");
    /// Takes letters for sending; from now on a newer one with the same key is another letter.
    OUTBOX_TAKE = Sql {
        sqlite: "UPDATE outbox SET state = 'taken', attempts = attempts + 1, merge_key = NULL WHERE id IN (SELECT value FROM json_each($1))",
        postgres: "UPDATE outbox SET state = 'taken', attempts = attempts + 1, merge_key = NULL WHERE id IN (SELECT jsonb_array_elements_text($1::jsonb)::bigint)",
    };
    /// The letters that were being sent when the program stopped.
    OUTBOX_TAKEN = both(
        "SELECT id, chat_id, person_id, lane, letter, attempts, created_at, error FROM outbox WHERE state = 'taken' ORDER BY id");
    /// Says what became of a letter.
    OUTBOX_END = both("UPDATE outbox SET state = $2, message = $3, error = $4, not_before = $5 WHERE id = $1");
    /// Marks letters as sent; what they said is not kept.
    OUTBOX_SENT = Sql {
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
    PUT_POST = both(
        "INSERT INTO posts (subject, chat_id, message, shown) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (subject, chat_id) DO UPDATE SET message = excluded.message, shown = excluded.shown");
    /// Forgets the message that shows a subject in a chat.
    DROP_POST = both("DELETE FROM posts WHERE subject = $1 AND chat_id = $2");
    /// Forgets every message of a chat, because its message ids are no longer true.
    DROP_POSTS_IN = both("DELETE FROM posts WHERE chat_id = $1");
    /// The subject that a message shows.
    POST_AT = both("SELECT subject FROM posts WHERE chat_id = $1 AND message = $2");

    /// How many needs of a street there are, by ward, week of asking, category and state, before they are erased.
    TALLY = both("SELECT created_at, category, state FROM needs WHERE chat_id = $1");
    /// How much was counted.
    TALLIES = both("SELECT COUNT(*) AS count FROM tallies");
    /// The people of a street.
    MEMBERS_OF = both("SELECT person_id AS id FROM members WHERE chat_id = $1");
    /// Erases people who have nothing to do with any street or role any more.
    ERASE_PEOPLE = Sql {
        sqlite: "DELETE FROM people WHERE id IN (SELECT value FROM json_each($1)) \
             AND NOT EXISTS (SELECT 1 FROM members m WHERE m.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM roles r WHERE r.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM needs n WHERE n.person_id = people.id OR n.owner_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM offers o WHERE o.person_id = people.id)",
        postgres: "DELETE FROM people WHERE id IN (SELECT jsonb_array_elements_text($1::jsonb)::bigint) \
             AND NOT EXISTS (SELECT 1 FROM members m WHERE m.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM roles r WHERE r.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM needs n WHERE n.person_id = people.id OR n.owner_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM offers o WHERE o.person_id = people.id)",
    };
    /// Erases a street: what was to be said about its needs.
    ERASE_ABOUT = both("DELETE FROM outbox WHERE about IN (SELECT id FROM needs WHERE chat_id = $1)");
    /// Erases a street: its history.
    ERASE_HISTORY = both(
        "DELETE FROM history WHERE subject IN (SELECT 'need:' || id FROM needs WHERE chat_id = $1 \
         UNION SELECT 'offer:' || id FROM offers WHERE chat_id = $1)");
    /// Erases a street: its cards.
    ERASE_POSTS = both(
        "DELETE FROM posts WHERE subject IN (SELECT 'need:' || id FROM needs WHERE chat_id = $1 UNION \
         SELECT 'case:' || id FROM needs WHERE chat_id = $1 UNION SELECT 'offer:' || id FROM offers WHERE chat_id = $1)");
    /// Erases a street: its claims.
    ERASE_CLAIMS = both("DELETE FROM claims WHERE need_id IN (SELECT id FROM needs WHERE chat_id = $1)");
    /// Erases a street: its needs.
    ERASE_NEEDS = both("DELETE FROM needs WHERE chat_id = $1");
    /// Erases a street: its offers.
    ERASE_OFFERS = both("DELETE FROM offers WHERE chat_id = $1");
    /// Erases a street: who is in it.
    ERASE_MEMBERS = both("DELETE FROM members WHERE chat_id = $1");
    /// Erases a street: what was to be said in it.
    ERASE_LETTERS = both("DELETE FROM outbox WHERE chat_id = $1");
}
