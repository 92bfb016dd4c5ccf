// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace collate {

// Builds one line of RFC 4180: comma, CRLF, fields in double quotes where they need them.
//
// A field of text that begins with = + - @ gets an apostrophe in front: spreadsheets would otherwise run what a document holds.
class CsvLine {
 public:
  CsvLine& text(std::string_view s);
  CsvLine& number(std::int64_t n);
  CsvLine& number(const std::optional<int>& n);
  CsvLine& number(const std::optional<double>& n);  // as short as it reads back the same

  std::string end() && { return std::move(m_line) + "\r\n"; }

 private:
  CsvLine& raw(std::string_view field);

  std::string m_line;
  int m_fields = 0;
};

// "a; b"
std::string semicolonList(std::span<const std::string> items);

// Spreadsheets take a file that begins with it for UTF-8; without it, some take it for the system's own encoding.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

}  // namespace collate
