-- SPDX-License-Identifier: GPL-3.0-or-later
-- The case file, version 3: what was read in a source, and what the case says of itself (its name, whether it is fiction), are hashed
-- as the sources are, so that a check sees when they were changed. In an older case the hashes are of what stands there now.
ALTER TABLE readings ADD COLUMN sha256 TEXT NOT NULL DEFAULT '';
UPDATE readings SET sha256 = fields_sha256(source_id, extractor_version, context, json);
INSERT OR REPLACE INTO meta (key, value)
  SELECT 'card_sha256', fields_sha256((SELECT value FROM meta WHERE key = 'name'), (SELECT value FROM meta WHERE key = 'fictional'));
