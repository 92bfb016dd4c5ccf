// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/csv_line.h"

#include <format>

namespace collate {

CsvLine& CsvLine::text(std::string_view s) {
  std::string field(s);
  if (!field.empty() && std::string_view("=+-@\t\r").contains(field.front())) field.insert(field.begin(), '\'');
  if (field.find_first_of(",\"\r\n") == std::string::npos) return raw(field);
  std::string quoted = "\"";
  for (const char c : field) {
    if (c == '"') quoted += '"';
    quoted += c;
  }
  return raw(quoted + '"');
}

CsvLine& CsvLine::number(std::int64_t n) { return raw(std::to_string(n)); }
CsvLine& CsvLine::number(const std::optional<int>& n) { return raw(n ? std::to_string(*n) : std::string()); }
CsvLine& CsvLine::number(const std::optional<double>& n) { return raw(n ? std::format("{}", *n) : std::string()); }

CsvLine& CsvLine::raw(std::string_view field) {
  if (m_fields++ > 0) m_line += ',';
  m_line += field;
  return *this;
}

std::string semicolonList(std::span<const std::string> items) {
  std::string joined;
  for (const std::string& item : items) joined += (joined.empty() ? "" : "; ") + item;
  return joined;
}

}  // namespace collate
