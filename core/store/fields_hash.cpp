// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fields_hash.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <exception>
#include <span>
#include <string>

#include "core/base/sha256.h"

namespace collate {
namespace {

std::string framed(sqlite3_value* value) {
  if (sqlite3_value_type(value) == SQLITE_NULL) return "-:";
  const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
  const auto size = static_cast<std::size_t>(sqlite3_value_bytes(value));
  return std::to_string(size) + ":" + std::string(text ? text : "", text ? size : 0);
}

void fieldsSha256(sqlite3_context* context, int count, sqlite3_value** values) {
  try {
    std::string all;
    for (sqlite3_value* value : std::span(values, static_cast<std::size_t>(count))) all += framed(value);
    const std::string hex = sha256Hex(all);
    sqlite3_result_text(context, hex.data(), static_cast<int>(hex.size()), SQLITE_TRANSIENT);
  } catch (const std::exception&) {
    sqlite3_result_error_nomem(context);
  }
}

}  // namespace

void addFieldsHash(SQLite::Database& database) {
  const int result = sqlite3_create_function_v2(database.getHandle(), "fields_sha256", -1,
                                                SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, nullptr, fieldsSha256,
                                                nullptr, nullptr, nullptr);
  if (result != SQLITE_OK) throw SQLite::Exception(database.getHandle(), result);
}

}  // namespace collate
