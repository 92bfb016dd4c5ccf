// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace SQLite {
class Database;
}

namespace collate {

// Gives the database the function fields_sha256(a, b, ...): the SHA-256, as hex digits, of its arguments as text, each as its
// number of bytes, a colon and its bytes, and NULL as "-:". Only statements may call it, no trigger or view of a case's own.
void addFieldsHash(SQLite::Database& database);

}  // namespace collate
