-- Whose turn it is next is read from the index alone: the rows hold whole messages.
DROP INDEX inbox_waiting;
CREATE INDEX inbox_waiting ON inbox (state, id, sender);
