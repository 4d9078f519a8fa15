-- What reading tells of a document beyond its text; every column may be empty.
ALTER TABLE witness ADD COLUMN revised            TEXT;
ALTER TABLE witness ADD COLUMN revision           TEXT;
ALTER TABLE witness ADD COLUMN parent_revision    TEXT;
ALTER TABLE witness ADD COLUMN wanted_siglum      TEXT;
ALTER TABLE witness ADD COLUMN copied_from        TEXT;
ALTER TABLE witness ADD COLUMN kind               TEXT NOT NULL DEFAULT 'Unstated';
ALTER TABLE witness ADD COLUMN events             TEXT;
ALTER TABLE witness ADD COLUMN archival_reference TEXT;
ALTER TABLE witness ADD COLUMN page_labels        TEXT;
ALTER TABLE witness ADD COLUMN note               TEXT;

-- Lists that are read with their transcript and never searched: JSON, Brotli; empty where there is nothing.
ALTER TABLE transcript ADD COLUMN origins     BLOB;
ALTER TABLE transcript ADD COLUMN emendations BLOB;
ALTER TABLE transcript ADD COLUMN entries     BLOB;
ALTER TABLE transcript ADD COLUMN pages       BLOB;
ALTER TABLE transcript ADD COLUMN places      BLOB;

ALTER TABLE region ADD COLUMN language TEXT;

ALTER TABLE embedded_source ADD COLUMN recipient   TEXT;
ALTER TABLE embedded_source ADD COLUMN publication TEXT;

-- What a build takes from the one before where bytes and rules are the same. Without these rows everything is read again.
CREATE TABLE kept_file (
    workspace    TEXT    NOT NULL,
    path         TEXT    NOT NULL,
    hash         TEXT    NOT NULL,  -- SHA-256 of the file
    documents    INTEGER NOT NULL,  -- how many were read from it
    findings     TEXT    NOT NULL,  -- JSON
    rule_version TEXT    NOT NULL,
    PRIMARY KEY (workspace, path)
) STRICT, WITHOUT ROWID;

CREATE TABLE kept_document (
    workspace    TEXT    NOT NULL,
    file         TEXT    NOT NULL,
    ordinal      INTEGER NOT NULL,
    witness      TEXT    NOT NULL,
    found        TEXT    NOT NULL,  -- JSON: what the document says of itself
    described    TEXT    NOT NULL,  -- JSON: the same with what the user says of it, as the stages saw it
    analysis     BLOB    NOT NULL,  -- JSON, Brotli: what the stages found that see one document
    PRIMARY KEY (workspace, file, ordinal)
) STRICT;

-- What outside tools wrote is received input: kept, and given again in place of a new run.
CREATE TABLE tool_output (
    workspace TEXT NOT NULL,
    document  TEXT NOT NULL,  -- SHA-256 of the bytes the tool was given; 'machine ' and that of the answer where it was given none
    tool      TEXT NOT NULL,
    arguments TEXT NOT NULL,  -- JSON
    version   TEXT NOT NULL,
    brotli    BLOB NOT NULL,
    PRIMARY KEY (workspace, document, tool, arguments)
) STRICT;

CREATE TRIGGER tool_output_is_never_changed BEFORE UPDATE ON tool_output
BEGIN SELECT RAISE(ABORT, 'outputs of tools are append-only'); END;
CREATE TRIGGER tool_output_is_never_deleted BEFORE DELETE ON tool_output
BEGIN SELECT RAISE(ABORT, 'outputs of tools are append-only'); END;
