-- What was published as open data: each period once, as it was first made.

CREATE TABLE open_data (
    council_id BIGINT NOT NULL REFERENCES areas (id),
    period TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (council_id, period)
);
