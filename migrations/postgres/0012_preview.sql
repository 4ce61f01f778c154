-- Whether a request's asker has seen its card before the street does: free, wanted, asked or seen.
ALTER TABLE needs ADD COLUMN look TEXT NOT NULL DEFAULT 'free';

-- When somebody on WhatsApp was last told by a paid template of a danger: at most one a day of those, and one of all others.
ALTER TABLE correspondents ADD COLUMN alarmed_at BIGINT NOT NULL DEFAULT 0;
