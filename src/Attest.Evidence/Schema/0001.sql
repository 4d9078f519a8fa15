-- The evidence base. Every key begins with the workspace, so that the same tables can be distributed by it (PostgreSQL with Citus).
-- Originals and decisions are append-only. Every other table is derived: it can be made again from them.

CREATE TABLE workspace (
    workspace    TEXT NOT NULL PRIMARY KEY,
    folder       TEXT NOT NULL,  -- relative to the base where the base lies inside the folder, else absolute
    inputs       TEXT NOT NULL,  -- hash of everything the derived rows were made from
    rule_version TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE original (
    workspace TEXT    NOT NULL,
    hash      TEXT    NOT NULL,  -- SHA-256 of the bytes as received
    length    INTEGER NOT NULL,
    brotli    BLOB    NOT NULL,
    PRIMARY KEY (workspace, hash)
) STRICT;

CREATE TRIGGER original_is_never_changed BEFORE UPDATE ON original
BEGIN SELECT RAISE(ABORT, 'originals are append-only'); END;
CREATE TRIGGER original_is_never_deleted BEFORE DELETE ON original
BEGIN SELECT RAISE(ABORT, 'originals are append-only'); END;

CREATE TABLE decision (
    workspace  TEXT    NOT NULL,
    number     INTEGER NOT NULL,
    kind       TEXT    NOT NULL,
    a_document TEXT    NOT NULL,
    a_words    TEXT    NOT NULL,
    a_start    INTEGER,
    a_type     TEXT,
    a_subject  TEXT,
    a_claim    TEXT,
    b_document TEXT,
    b_words    TEXT,
    b_start    INTEGER,
    "by"       TEXT    NOT NULL,
    at         TEXT    NOT NULL,  -- ISO 8601, UTC
    reason     TEXT    NOT NULL,
    undoes     INTEGER,
    PRIMARY KEY (workspace, number)
) STRICT;

CREATE TRIGGER decision_is_never_changed BEFORE UPDATE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;
CREATE TRIGGER decision_is_never_deleted BEFORE DELETE ON decision
BEGIN SELECT RAISE(ABORT, 'decisions are append-only'); END;

CREATE TABLE witness (
    workspace    TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    path         TEXT    NOT NULL,
    siglum       TEXT    NOT NULL,
    format       TEXT    NOT NULL,
    encoding     TEXT    NOT NULL,
    original     TEXT    NOT NULL,
    bytes        INTEGER NOT NULL,
    title        TEXT,
    author       TEXT,
    publisher    TEXT,
    published    TEXT,
    retrieved    TEXT,
    url          TEXT,
    language     TEXT    NOT NULL,
    rule_version TEXT    NOT NULL,
    retired      INTEGER NOT NULL,  -- 1: no longer in the folder; its original is kept
    PRIMARY KEY (workspace, id),
    FOREIGN KEY (workspace, original) REFERENCES original (workspace, hash)
) STRICT;

-- Derived rows of one document.

CREATE TABLE transcript (
    workspace    TEXT NOT NULL,
    witness      TEXT NOT NULL,
    received     BLOB NOT NULL,  -- UTF-8, Brotli
    reading      BLOB NOT NULL,  -- UTF-8, Brotli
    runs         BLOB NOT NULL,  -- the map between them
    rule_version TEXT NOT NULL,
    PRIMARY KEY (workspace, witness)
) STRICT;

CREATE TABLE region (
    workspace      TEXT    NOT NULL,
    witness        TEXT    NOT NULL,
    ordinal        INTEGER NOT NULL,
    kind           TEXT    NOT NULL,
    received_start INTEGER NOT NULL,
    received_end   INTEGER NOT NULL,
    reading_start  INTEGER NOT NULL,
    reading_end    INTEGER NOT NULL,
    label          TEXT,
    value_start    INTEGER,
    value_end      INTEGER,
    level          INTEGER NOT NULL,
    rule_version   TEXT    NOT NULL,
    PRIMARY KEY (workspace, witness, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE embedded_source (
    workspace     TEXT    NOT NULL,
    witness       TEXT    NOT NULL,
    ordinal       INTEGER NOT NULL,
    number        INTEGER NOT NULL,
    heading_start INTEGER NOT NULL,
    heading_end   INTEGER NOT NULL,
    body_start    INTEGER NOT NULL,
    body_end      INTEGER NOT NULL,
    author        TEXT,
    author_start  INTEGER,
    author_end    INTEGER,
    title         TEXT,
    date          TEXT,
    rule_version  TEXT    NOT NULL,
    PRIMARY KEY (workspace, witness, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim (
    workspace       TEXT    NOT NULL,
    id              TEXT    NOT NULL,
    witness         TEXT    NOT NULL,
    ordinal         INTEGER NOT NULL,  -- by path of witness, then by place, over the whole base
    type            TEXT    NOT NULL,
    subject_kind    TEXT    NOT NULL,
    subject_name    TEXT    NOT NULL,
    subject_mention INTEGER,
    object_kind     TEXT,
    object_name     TEXT,
    object_mention  INTEGER,
    value           TEXT,
    date            TEXT,
    date_words      TEXT,
    date_reason     TEXT,
    place           TEXT,
    voice           TEXT    NOT NULL,  -- JSON, the innermost voice first
    stance          TEXT    NOT NULL,
    reading_start   INTEGER NOT NULL,
    reading_end     INTEGER NOT NULL,
    received_start  INTEGER NOT NULL,
    received_end    INTEGER NOT NULL,
    quote           TEXT    NOT NULL,
    rule            TEXT    NOT NULL,
    duress          TEXT,
    source_number   INTEGER,
    siglum          TEXT    NOT NULL,
    subject_best    TEXT    NOT NULL,
    subject_person  TEXT,
    object_person   TEXT,
    speaker_person  TEXT,
    reports         INTEGER NOT NULL,
    witnesses       INTEGER NOT NULL,
    rejected        INTEGER NOT NULL,
    rule_version    TEXT    NOT NULL,
    PRIMARY KEY (workspace, id)
) STRICT;

CREATE TABLE persona (
    workspace    TEXT    NOT NULL,
    id           TEXT    NOT NULL,
    witness      TEXT    NOT NULL,
    ordinal      INTEGER NOT NULL,
    name         TEXT    NOT NULL,
    forms        TEXT    NOT NULL,  -- JSON
    mentions     TEXT    NOT NULL,  -- JSON
    person       TEXT    NOT NULL,
    rule_version TEXT    NOT NULL,
    PRIMARY KEY (workspace, id)
) STRICT;

CREATE TABLE mention (
    workspace      TEXT    NOT NULL,
    witness        TEXT    NOT NULL,
    ordinal        INTEGER NOT NULL,
    reading_start  INTEGER NOT NULL,
    reading_end    INTEGER NOT NULL,
    received_start INTEGER NOT NULL,
    received_end   INTEGER NOT NULL,
    surface        TEXT    NOT NULL,
    persona        TEXT    NOT NULL,
    person         TEXT    NOT NULL,
    rule_version   TEXT    NOT NULL,
    PRIMARY KEY (workspace, witness, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    workspace TEXT    NOT NULL,
    ordinal   INTEGER NOT NULL,
    code      TEXT    NOT NULL,
    place     TEXT    NOT NULL,
    message   TEXT    NOT NULL,
    PRIMARY KEY (workspace, ordinal)
) STRICT, WITHOUT ROWID;

-- Derived rows of the collection.

CREATE TABLE person (
    workspace             TEXT    NOT NULL,
    id                    TEXT    NOT NULL,
    ordinal               INTEGER NOT NULL,
    name                  TEXT    NOT NULL,
    forms                 TEXT    NOT NULL,
    documents             INTEGER NOT NULL,
    claims                INTEGER NOT NULL,
    independent_witnesses INTEGER NOT NULL,
    disagreements         INTEGER NOT NULL,
    PRIMARY KEY (workspace, id)
) STRICT;

CREATE TABLE judgement (
    workspace   TEXT    NOT NULL,
    ordinal     INTEGER NOT NULL,
    persona_a   TEXT    NOT NULL,
    persona_b   TEXT    NOT NULL,
    verdict     TEXT    NOT NULL,
    "by"        TEXT    NOT NULL,
    explanation TEXT    NOT NULL,
    human       INTEGER NOT NULL,
    PRIMARY KEY (workspace, ordinal)
) STRICT;

CREATE TABLE reuse (
    workspace        TEXT    NOT NULL,
    id               TEXT    NOT NULL,
    ordinal          INTEGER NOT NULL,
    a_witness        TEXT    NOT NULL,
    a_reading_start  INTEGER NOT NULL,
    a_reading_end    INTEGER NOT NULL,
    a_received_start INTEGER NOT NULL,
    a_received_end   INTEGER NOT NULL,
    b_witness        TEXT    NOT NULL,
    b_reading_start  INTEGER NOT NULL,
    b_reading_end    INTEGER NOT NULL,
    b_received_start INTEGER NOT NULL,
    b_received_end   INTEGER NOT NULL,
    similarity       REAL    NOT NULL,
    older            TEXT    NOT NULL,
    reasons          TEXT    NOT NULL,
    PRIMARY KEY (workspace, id)
) STRICT;

CREATE TABLE tradition (
    workspace TEXT    NOT NULL,
    id        TEXT    NOT NULL,
    ordinal   INTEGER NOT NULL,
    pairs     TEXT    NOT NULL,
    PRIMARY KEY (workspace, id)
) STRICT;

CREATE TABLE tradition_passage (
    workspace      TEXT    NOT NULL,
    tradition      TEXT    NOT NULL,
    ordinal        INTEGER NOT NULL,
    witness        TEXT    NOT NULL,
    reading_start  INTEGER NOT NULL,
    reading_end    INTEGER NOT NULL,
    received_start INTEGER NOT NULL,
    received_end   INTEGER NOT NULL,
    PRIMARY KEY (workspace, tradition, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE revision (
    workspace TEXT    NOT NULL,
    ordinal   INTEGER NOT NULL,
    older     TEXT    NOT NULL,
    younger   TEXT    NOT NULL,
    directed  INTEGER NOT NULL,
    shared    REAL    NOT NULL,
    reasons   TEXT    NOT NULL,
    PRIMARY KEY (workspace, ordinal)
) STRICT;

CREATE TABLE disagreement (
    workspace   TEXT    NOT NULL,
    id          TEXT    NOT NULL,
    ordinal     INTEGER NOT NULL,
    slot        TEXT    NOT NULL,
    subject_id  TEXT,
    subject     TEXT    NOT NULL,
    type        TEXT    NOT NULL,
    slot_name   TEXT    NOT NULL,
    question    TEXT    NOT NULL,
    kind        TEXT    NOT NULL,
    explanation TEXT    NOT NULL,
    PRIMARY KEY (workspace, id)
) STRICT;

CREATE TABLE disagreement_value (
    workspace    TEXT    NOT NULL,
    disagreement TEXT    NOT NULL,
    ordinal      INTEGER NOT NULL,
    value        TEXT    NOT NULL,
    claims       TEXT    NOT NULL,
    witnesses    INTEGER NOT NULL,
    ledger       TEXT    NOT NULL,
    note         TEXT,
    PRIMARY KEY (workspace, disagreement, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE attestation (
    workspace TEXT    NOT NULL,
    id        TEXT    NOT NULL,
    ordinal   INTEGER NOT NULL,
    claims    TEXT    NOT NULL,
    witnesses INTEGER NOT NULL,
    ledger    TEXT    NOT NULL,
    PRIMARY KEY (workspace, id)
) STRICT;

CREATE TABLE attestation_claim (
    workspace   TEXT NOT NULL,
    claim       TEXT NOT NULL,
    attestation TEXT NOT NULL,
    PRIMARY KEY (workspace, claim)
) STRICT, WITHOUT ROWID;

CREATE TABLE unresolved_decision (
    workspace TEXT    NOT NULL,
    number    INTEGER NOT NULL,
    PRIMARY KEY (workspace, number)
) STRICT, WITHOUT ROWID;
