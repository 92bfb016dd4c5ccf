-- SPDX-License-Identifier: GPL-3.0-or-later
-- The case file, version 1. application_id and user_version are set by core/store/case_file.cpp with each migration.

-- What is true of the case as a whole: name, fictional ("1"), journal_head (hash of the journal's last row).
CREATE TABLE meta (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

-- Documents as they were taken in. Never updated: what an analyst sets stands in overlay. `sha256` is that of `bytes`, `regions`
-- is JSON: [[kind,begin,end],...], kinds numbered as in RegionKind, in bytes of `text`.
CREATE TABLE sources (
  id          INTEGER PRIMARY KEY AUTOINCREMENT,
  sha256      TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
  file        TEXT NOT NULL,
  external_id TEXT NOT NULL,
  format      TEXT NOT NULL,
  bytes       BLOB NOT NULL,
  text        TEXT NOT NULL,
  outlet      TEXT NOT NULL,
  title       TEXT NOT NULL,
  byline      TEXT NOT NULL,
  agency      TEXT NOT NULL,
  url         TEXT NOT NULL,
  published   TEXT,
  language    TEXT NOT NULL,
  taken_in    TEXT NOT NULL,
  regions     TEXT NOT NULL
);

-- What was read in a source; may be made anew at any time. `context` is what the reading depended on beside the text.
CREATE TABLE readings (
  source_id         INTEGER PRIMARY KEY REFERENCES sources (id) ON DELETE CASCADE,
  extractor_version INTEGER NOT NULL,
  context           TEXT NOT NULL,
  json              TEXT NOT NULL
);

-- What stands after all edits: core/edit/overlay.h.
CREATE TABLE overlay (
  target  TEXT NOT NULL,
  key     TEXT NOT NULL,
  payload TEXT NOT NULL,
  PRIMARY KEY (target, key)
) WITHOUT ROWID;

-- Every step, undone or not; rows are only appended. `changes` is JSON (core/edit/payload_json.cpp). `undoes` is the row that
-- an undo takes back, or the undo that a redo takes back; `undone_by` says the same from the other side. `hash` chains the rows
-- (core/store/journal_repository.cpp).
CREATE TABLE journal (
  id        INTEGER PRIMARY KEY CHECK (id > 0),
  kind      TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
  made      TEXT NOT NULL,
  author    TEXT NOT NULL,
  label     TEXT NOT NULL,
  changes   TEXT NOT NULL,
  undoes    INTEGER REFERENCES journal (id),
  undone_by INTEGER REFERENCES journal (id),
  prev_hash TEXT NOT NULL,
  hash      TEXT NOT NULL
);

CREATE VIRTUAL TABLE source_search USING fts5 (title, text, content = 'sources', content_rowid = 'id',
                                               tokenize = "unicode61 remove_diacritics 2");
CREATE TRIGGER sources_are_searched AFTER INSERT ON sources BEGIN
  INSERT INTO source_search (rowid, title, text) VALUES (new.id, new.title, new.text);
END;

-- The analyst's notes; rowid is the annotation's id.
CREATE VIRTUAL TABLE note_search USING fts5 (text, tags, tokenize = "unicode61 remove_diacritics 2");
