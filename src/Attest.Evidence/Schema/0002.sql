-- A person keeps the id of its earliest persona; where a merge or a split takes an id away, links to it still lead somewhere.
CREATE TABLE redirect (
    workspace TEXT NOT NULL,
    old_id    TEXT NOT NULL,
    new_id    TEXT NOT NULL,
    PRIMARY KEY (workspace, old_id)
) STRICT, WITHOUT ROWID;
