//! Statements about broadcasts: where each went, and what came back.

use super::{in_list, statements};
use crate::store::db::{Sql, both};

statements! {
    /// A broadcast.
    BROADCAST = both(select!(broadcasts, "WHERE id = $1"));
    /// Writes broadcasts.
    PUT_BROADCASTS = put!(broadcasts);
    /// The broadcasts that a clock must look at.
    BROADCASTS_DUE = both(select!(broadcasts, "WHERE due_at <= $1 ORDER BY due_at, id LIMIT 20"));
    /// The broadcasts that are not over, newest first.
    BROADCASTS_LIVE = both(
        select!(broadcasts, "WHERE stage IN ('draft', 'pending', 'scheduled', 'sending', 'sent') ORDER BY id DESC LIMIT 30"));
    /// The broadcasts that a chat got and that still speak.
    NEWS_IN = both(
        select!(broadcasts b, "JOIN deliveries d ON d.broadcast_id = b.id WHERE d.chat_id = $1 AND d.kind = 'notice' \
         AND d.state IN ('sent', 'unknown') AND b.stage IN ('sending', 'sent') AND b.expires_at > $2 AND b.exercise = 0 \
         ORDER BY b.id DESC LIMIT 5"));
    /// Writes where a broadcast goes.
    PUT_DELIVERIES = put!(deliveries);
    /// One place where a broadcast goes.
    DELIVERY = both(select!(deliveries, "WHERE id = $1"));
    /// The places where a broadcast goes, of a kind.
    DELIVERIES_OF = both(select!(deliveries, "WHERE broadcast_id = $1 AND kind = $2 ORDER BY id"));
    /// What is shown in the same message.
    DELIVERIES_WITH = both(select!(deliveries, "WHERE host_id = $1 AND id <> $1 ORDER BY id"));
    /// What a message in a chat shows.
    DELIVERY_AT = both(select!(deliveries, "WHERE chat_id = $1 AND message = $2 AND kind = 'notice' ORDER BY id LIMIT 1"));
    /// How many places are in each state.
    DELIVERY_COUNTS = both(
        "SELECT state, COUNT(*) AS count FROM deliveries WHERE broadcast_id = $1 AND kind = 'notice' GROUP BY state ORDER BY state");
    /// What became of letters that carried a broadcast, also of those that were stopped too late. What has a message keeps it.
    DELIVERED = in_list!(
        "UPDATE deliveries SET state = CASE o.state WHEN 'sent' THEN 'sent' WHEN 'dead' THEN 'failed' ELSE 'unknown' END, \
             message = CASE WHEN o.message = '' THEN deliveries.message ELSE o.message END, error = o.error, at = $2 \
             FROM outbox o WHERE deliveries.id = o.delivery_id \
             AND o.id",
        "$1",
        " AND o.state IN ('sent', 'dead', 'unknown') \
             AND (deliveries.state IN ('waiting', 'folded') OR (deliveries.state IN ('cancelled', 'unreachable') AND o.state <> 'dead')) \
             AND (o.state <> 'sent' OR o.message <> '')");
    /// The same for what was shown in the same message.
    DELIVERED_WITH = in_list!(
        "UPDATE deliveries SET state = CASE o.state WHEN 'sent' THEN 'sent' WHEN 'dead' THEN 'failed' ELSE 'unknown' END, \
             message = CASE WHEN o.message = '' THEN deliveries.message ELSE o.message END, error = o.error, at = $2 \
             FROM outbox o WHERE deliveries.host_id = o.delivery_id \
             AND o.id",
        "$1",
        " AND o.state IN ('sent', 'dead', 'unknown') \
             AND (deliveries.state IN ('waiting', 'folded') OR (deliveries.state IN ('cancelled', 'unreachable') AND o.state <> 'dead')) \
             AND (o.state <> 'sent' OR o.message <> '')");
    /// Letters that had nothing to show any more: they were stopped first.
    NOT_DELIVERED = in_list!(
        "UPDATE deliveries SET state = 'cancelled', at = $2 WHERE state = 'waiting' AND message = '' \
             AND id IN (SELECT delivery_id FROM outbox WHERE id",
        "$1",
        ")");
    /// A group's message ids are no longer true: what they showed cannot be changed any more.
    FORGET_MESSAGES = both("UPDATE deliveries SET message = '' WHERE chat_id = $1");
    /// Whether somebody, or one of their groups, or this group, got a broadcast or may have.
    WAS_TOLD = both(
        "SELECT COUNT(*) AS count FROM deliveries WHERE broadcast_id = $1 AND kind = 'notice' AND state IN ('sent', 'unknown') \
         AND (person_id = $2 OR chat_id = $3 OR chat_id IN (SELECT chat_id FROM members WHERE person_id = $2))");
    /// Stops what has not gone yet.
    CANCEL_DELIVERIES = both(
        "UPDATE deliveries SET state = 'cancelled', at = $2 WHERE broadcast_id = $1 AND kind = 'notice' AND state IN ('waiting', 'folded')");
    /// A chat from which the bot was put out gets nothing of what was still on its way.
    UNREACH = both(
        "UPDATE deliveries SET state = 'unreachable', error = 'bot left', at = $2 WHERE chat_id = $1 AND kind = 'notice' \
         AND state IN ('waiting', 'folded')");
    /// Streets that the bot was put out of, and that belong to an area.
    STREETS_LEFT = both(select!(chats, "WHERE kind = 'street' AND state = 'left' AND area_id IS NOT NULL ORDER BY id"));
    /// Routine broadcasts that wait for a round-up, oldest first in each group.
    FOLDED = both(
        select!(deliveries d, "JOIN broadcasts b ON b.id = d.broadcast_id WHERE d.state = 'folded' AND d.host_id IS NULL \
         AND b.stage = 'sending' AND b.expires_at > $1 ORDER BY d.chat_id, d.id LIMIT 2000"));
    /// How many routine broadcasts a chat got since a moment.
    ROUTINE_SINCE = both(
        "SELECT COUNT(*) AS count FROM deliveries d JOIN broadcasts b ON b.id = d.broadcast_id WHERE d.chat_id = $1 \
         AND d.kind = 'notice' AND (d.state IN ('sent', 'unknown') OR (d.state = 'waiting' AND d.host_id IS NOT NULL)) \
         AND b.level = 'routine' AND d.at > $2");
    /// Somebody's answer to a broadcast.
    PUT_HEARD = add!(heard);
    /// Takes somebody's answers back, but for those of another kind.
    DROP_HEARD = both("DELETE FROM heard WHERE broadcast_id = $1 AND person_id = $2 AND choice LIKE $3");
    /// Whether somebody has given an answer.
    HAS_HEARD = both("SELECT COUNT(*) AS count FROM heard WHERE broadcast_id = $1 AND person_id = $2 AND choice = $3");
    /// How many gave each answer.
    HEARD_COUNTS = both(
        "SELECT broadcast_id, choice, COUNT(*) AS count FROM heard WHERE broadcast_id = $1 GROUP BY broadcast_id, choice \
         ORDER BY choice");
    /// A question under a broadcast.
    ADD_QUESTION = insert!(questions, "");
    /// The questions under a broadcast that wait for an answer.
    OPEN_QUESTIONS = both(
        "SELECT id, person_id, words FROM questions WHERE broadcast_id = $1 AND answered_at IS NULL ORDER BY id LIMIT 200");
    /// The questions under a broadcast are answered.
    ANSWER_QUESTIONS = both("UPDATE questions SET answered_at = $2 WHERE broadcast_id = $1 AND answered_at IS NULL AND id <= $3");
    /// The reachable people of a chat who use a language.
    SPEAKERS = both(
        select!(people p, "JOIN members m ON m.person_id = p.id WHERE m.chat_id = $1 AND (p.language = $2 OR p.language LIKE $3) \
         AND p.reachable = 1 AND p.stopped = 0 AND p.hushed = 0 AND p.forget_at IS NULL ORDER BY p.id"));
    /// How many people of a chat are known.
    KNOWN_IN = both("SELECT COUNT(*) AS count FROM members WHERE chat_id = $1");
    /// Old questions: who asked them is nobody's business any more.
    DROP_OLD_QUESTIONS = both("DELETE FROM questions WHERE at < $1");
    /// The same for answers, once their broadcast is over.
    DROP_OLD_HEARD = both(
        "DELETE FROM heard WHERE at < $1 AND broadcast_id IN (SELECT id FROM broadcasts WHERE expires_at < $1)");
    /// Where broadcasts went that were begun long ago.
    DROP_OLD_DELIVERIES = both("DELETE FROM deliveries WHERE broadcast_id IN (SELECT id FROM broadcasts WHERE created_at < $1)");
    /// Broadcasts that were begun long ago, of which nothing is left.
    DROP_OLD_BROADCASTS = both(
        "DELETE FROM broadcasts WHERE created_at < $1 AND id NOT IN (SELECT broadcast_id FROM heard) \
         AND id NOT IN (SELECT broadcast_id FROM questions)");
}
