//! Statements about WhatsApp: who can be written to, what became of messages, streets' links, hosts, accounts of one person.

use super::{in_list, statements};
use crate::store::db::{Sql, both};

statements! {
    /// What is known of somebody there.
    CORRESPONDENT = both(select!(correspondents, "WHERE person_id = $1"));
    /// Writes what is known of people there.
    PUT_CORRESPONDENTS = put!(correspondents);
    /// Somebody was told by a template that something waits.
    KNOCKED = both("UPDATE correspondents SET knocked_at = $2, window_until = 0 WHERE person_id = $1");
    /// The same, of a danger.
    ALARMED = both("UPDATE correspondents SET alarmed_at = $2 WHERE person_id = $1");
    /// Lets go what waits for people whom no template has told of it since a moment.
    RELEASE_UNTOLD = both(
        "UPDATE outbox SET state = 'waiting' WHERE state = 'held' AND person_id IN (SELECT p.id FROM people p \
         JOIN correspondents c ON c.person_id = p.id WHERE p.platform = 'whatsapp' AND COALESCE(c.knocked_at, 0) < $1)");
    /// Somebody wants no news.
    REFUSED_NEWS = both("UPDATE correspondents SET refused_at = COALESCE(refused_at, $2) WHERE person_id = $1");
    /// The bot cannot write to somebody freely, whatever our clock says.
    CLOSE_WINDOW = both("UPDATE correspondents SET window_until = 0 WHERE person_id = $1");
    /// Who writes from a number.
    WRITES_FROM = both(
        select!(people p, "JOIN correspondents c ON c.person_id = p.id WHERE c.phone_mark = $1 ORDER BY p.id LIMIT 1"));
    /// Who has moved to a number, as the platform says.
    MOVED_TO = both(select!(correspondents, "WHERE next_mark = $1 ORDER BY person_id DESC LIMIT 1"));
    /// A person whom the platform called by another name before.
    ALIAS_AT = both(
        select!(people p, "JOIN aliases a ON a.person_id = p.id WHERE a.platform = $1 AND a.address = $2"));
    /// Which of these addresses are other names of somebody.
    ALIASES_AT = Sql {
        name: "",
        sqlite: "SELECT address AS value FROM aliases WHERE platform = $1 AND address IN (SELECT value FROM json_each($2))",
        postgres: "SELECT address AS value FROM aliases WHERE platform = $1 \
             AND address IN (SELECT jsonb_array_elements_text($2::jsonb))",
    };
    /// Another name of somebody.
    ADD_ALIAS = put!(aliases);
    /// A name that is now the one in use.
    DROP_ALIAS = both("DELETE FROM aliases WHERE platform = $1 AND address = $2");
    /// How many other names somebody has on a platform.
    ALIASES_OF = both("SELECT COUNT(*) AS count FROM aliases WHERE person_id = $1 AND platform = $2");
    /// Somebody's address is another one now.
    READDRESS = both("UPDATE people SET platform = $2, address = $3 WHERE id = $1");
    /// That somebody agreed: to what, in which words, when.
    ADD_OPT_IN = insert!(opt_ins, "");
    /// That they agree no longer.
    END_OPT_INS = both("UPDATE opt_ins SET ended_at = $2 WHERE person_id = $1 AND ended_at IS NULL");
    /// The same for one scope.
    END_OPT_IN = both(
        "UPDATE opt_ins SET ended_at = $3 WHERE person_id = $1 AND scope = $2 AND ended_at IS NULL");
    /// What somebody agreed to.
    OPT_INS_OF = both("SELECT scope, words, at, ended_at FROM opt_ins WHERE person_id = $1 ORDER BY id");
    /// A street's links.
    LINKS_OF = both(select!(street_links, "WHERE chat_id = $1"));
    /// Every street's links.
    ALL_LINKS = both(select!(street_links, "ORDER BY code"));
    /// Writes streets' links.
    PUT_LINKS = put!(street_links);
    /// The street with a code.
    STREET_CODED = both(select!(chats c, "JOIN street_links l ON l.chat_id = c.id WHERE l.code = $1"));
    /// A street by its name, in an area or in any.
    STREETS_NAMED = both(
        select!(chats, "WHERE kind = 'street' AND LOWER(name) = LOWER($1) AND (area_id = $2 OR $2 = 0) \
         AND state <> 'left' ORDER BY id"));
    /// The people of a street who write on WhatsApp and have not taken back that they agreed.
    BESIDE = both(
        select!(people p, "JOIN members m ON m.person_id = p.id WHERE m.chat_id = $1 AND p.platform = 'whatsapp' \
         AND p.stopped = 0 AND p.forget_at IS NULL AND EXISTS (SELECT 1 FROM opt_ins o WHERE o.person_id = p.id \
         AND o.ended_at IS NULL) ORDER BY p.id"));
    /// Writes hosts.
    PUT_HOSTS = put!(hosts);
    /// Somebody is a host no longer.
    DROP_HOST = both("DELETE FROM hosts WHERE person_id = $1");
    /// A street's hosts.
    HOSTS_OF = both(select!(hosts, "WHERE chat_id = $1 ORDER BY person_id"));
    /// Hosts who get the day's cards now.
    HOSTS_DUE = both(select!(hosts, "WHERE due_at <= $1 ORDER BY chat_id, person_id LIMIT 50"));
    /// A message of ours.
    SENDING = both(select!(sendings, "WHERE message = $1"));
    /// Writes messages of ours; what the platform reported before we knew of the message stays.
    PUT_SENDINGS = insert!(sendings,
        "ON CONFLICT (message) DO UPDATE SET \
         reference = CASE WHEN excluded.reference = '' THEN sendings.reference ELSE excluded.reference END, \
         person_id = COALESCE(excluded.person_id, sendings.person_id), chat_id = COALESCE(excluded.chat_id, sendings.chat_id), \
         about = COALESCE(excluded.about, sendings.about), paid_as = excluded.paid_as, \
         cost = CASE WHEN excluded.cost > sendings.cost THEN excluded.cost ELSE sendings.cost END, \
         first = CASE WHEN excluded.first > sendings.first THEN excluded.first ELSE sendings.first END, at = excluded.at, sent_at = COALESCE(excluded.sent_at, sendings.sent_at), \
         delivered_at = COALESCE(excluded.delivered_at, sendings.delivered_at), \
         read_at = COALESCE(excluded.read_at, sendings.read_at), failed_at = COALESCE(excluded.failed_at, sendings.failed_at), \
         error = COALESCE(excluded.error, sendings.error)");
    /// What the platform gave back with a reference has arrived there, whatever we thought.
    SENDINGS_FOR = both(select!(sendings, "WHERE reference = $1 ORDER BY at"));
    /// The messages about a need, oldest first.
    SENDINGS_ABOUT = both(select!(sendings, "WHERE about = $1 ORDER BY at, message"));
    /// Letters of which we did not know whether they arrived, and which did.
    ARRIVED = in_list!(
        "UPDATE outbox SET state = 'sent', message = $2 WHERE state IN ('waiting', 'unknown') \
         AND error IN ('ambiguous', 'no answer') AND id", "$1", "");
    /// Letters that arrived nowhere because the window was closed: once more, by a template.
    FALL_BACK = in_list!(
        "UPDATE outbox SET state = 'waiting', error = 'late', not_before = $2 WHERE state = 'sent' AND letter <> '' AND id",
        "$1", "");
    /// Remembers that something happened, once.
    FIRST_TIME = add!(meta);
    /// Whether a delivery is for somebody.
    DELIVERY_OF = both("SELECT COUNT(*) AS count FROM deliveries WHERE id = $1 AND person_id = $2");
    /// Broadcasts that did not arrive after all.
    DELIVERIES_FAILED = in_list!(
        "UPDATE deliveries SET state = 'failed', error = $2, at = $3 WHERE state = 'sent'          AND id IN (SELECT delivery_id FROM outbox WHERE id", "$1", ")");
    /// What was sent there: the letter stays until the platform says that it arrived, because it may have to go again.
    SENT_BESIDE = both("UPDATE outbox SET state = 'sent', error = '', message = $2 WHERE id = $1");
    /// Letters whose words are still there.
    LETTERS_THERE = in_list!(
        "SELECT id, chat_id, person_id, lane, letter, attempts, created_at, error FROM outbox WHERE letter <> '' AND id", "$1", "");
    /// What arrived is not kept.
    BLANK_ARRIVED = in_list!("UPDATE outbox SET letter = '' WHERE state = 'sent' AND id", "$1", "");
    /// What was sent long ago is not kept either, whatever became of it.
    BLANK_OLD = both("UPDATE outbox SET letter = '' WHERE state = 'sent' AND letter <> '' AND created_at < $1");
    /// What a street has cost since a moment.
    SPENT = both("SELECT CAST(COALESCE(SUM(cost), 0) AS BIGINT) AS count FROM sendings WHERE chat_id = $1 AND at >= $2");
    /// The street that pays for a message: that of the need, else the first of the reader.
    PAYS_FOR_NEED = both("SELECT chat_id AS count FROM needs WHERE id = $1");
    /// The same without a need.
    PAYS_FOR_PERSON = both("SELECT chat_id AS count FROM members WHERE person_id = $1 ORDER BY chat_id LIMIT 1");
    /// To how many people the bot wrote first since a moment.
    WROTE_FIRST = both("SELECT COUNT(DISTINCT person_id) AS count FROM sendings WHERE first = 1 AND at > $1");
    /// A platform is closed to us: its letters stand aside for those of others.
    HOLD_PLATFORM = both(
        "UPDATE outbox SET not_before = $2 WHERE state = 'waiting' AND not_before < $2 \
         AND person_id IN (SELECT id FROM people WHERE platform = $1)");
    /// Other letters that wait for the same reader now.
    OUTBOX_BESIDE = both(
        "SELECT id, chat_id, person_id, letter, attempts, created_at, error FROM outbox WHERE person_id = $1 AND state = 'waiting' AND lane < 2 \
         AND not_before <= $2 AND id <> $3 ORDER BY lane, id LIMIT 12");
    /// What somebody is told of their own rows.
    MY_CORRESPONDENT_TOLD = both(
        "SELECT window_until AS answered_until_at, knocked_at, refused_at, CASE WHEN phone_mark <> '' THEN 'a mark, not the number'          ELSE '' END AS phone FROM correspondents WHERE person_id = $1");
    /// The same for their other names.
    MY_ALIASES_TOLD = both("SELECT platform, address, since AS since_at FROM aliases WHERE person_id = $1 ORDER BY platform, address");
    /// The same for the streets of which they are a host.
    MY_HOSTS_TOLD = both(
        "SELECT c.name AS street, h.since AS since_at FROM hosts h JOIN chats c ON c.id = h.chat_id WHERE h.person_id = $1 ORDER BY 1");
    /// The same for messages to them.
    MY_SENDINGS_TOLD = both(
        "SELECT paid_as, at, sent_at, delivered_at, read_at, failed_at FROM sendings WHERE person_id = $1 ORDER BY at, message");
    /// People whose words wait for a street, or for a yes.
    WITH_WORDS = both(
        select!(people, "WHERE expecting <> ''"));
    /// Messages of which nothing was heard for a day: their reader may have blocked the number, which nobody tells us.
    SILENT_SENDINGS = both(
        select!(sendings, "WHERE at < $1 AND at > $2 AND delivered_at IS NULL AND failed_at IS NULL AND error IS NULL \
         AND about IS NOT NULL AND first = 0 ORDER BY at LIMIT 20"));
    /// Forgets messages long ago.
    PURGE_SENDINGS = both("DELETE FROM sendings WHERE at < $1");
    /// Erases what is known of somebody there.
    ERASE_CORRESPONDENT = both("DELETE FROM correspondents WHERE person_id = $1");
    /// Erases somebody's other names.
    ERASE_ALIASES = both("DELETE FROM aliases WHERE person_id = $1");
    /// Erases what somebody agreed to.
    ERASE_OPT_INS = both("DELETE FROM opt_ins WHERE person_id = $1");
    /// A message of ours stays as a count, without its reader.
    BLANK_SENDINGS_TO = both("UPDATE sendings SET person_id = NULL, about = NULL WHERE person_id = $1");
}
