-- SPDX-License-Identifier: GPL-3.0-or-later
-- The case file, version 2: what was found in a document when it was taken in is hashed beside its bytes, so that a check sees
-- when it was changed. Of the name of its file nothing is kept in a hash: a copy for others leaves its folders out. In a case of
-- version 1 the hash is of what stands there now.
ALTER TABLE sources ADD COLUMN card_sha256 TEXT NOT NULL DEFAULT '';
UPDATE sources SET card_sha256 = fields_sha256(sha256, external_id, format, text, outlet, title, byline, agency, url, published,
                                               language, taken_in, regions);
