-- How many processes began to act on an update and ended before it was done: one that ends every process is taken out of the way.
ALTER TABLE inbox ADD COLUMN begun BIGINT NOT NULL DEFAULT 0;
