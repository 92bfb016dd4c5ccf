// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/byte_span.h"

namespace collate::ui {

// A half-open stretch [begin, end) of a text in UTF-16 units, as QString and QTextDocument count.
struct TextRange {
  qsizetype begin = 0;
  qsizetype end = 0;

  qsizetype size() const { return end - begin; }
  bool empty() const { return end <= begin; }
  bool contains(qsizetype position) const { return begin <= position && position < end; }
  bool contains(TextRange o) const { return begin <= o.begin && o.end <= end; }
  bool overlaps(TextRange o) const { return begin < o.end && o.begin < end; }
  auto operator<=>(const TextRange&) const = default;
};

QString toQt(std::string_view utf8);
std::string toUtf8(QStringView text);

// One UTF-8 text as a QString, with offsets both ways. Remembers the UTF-16 position every 1,024 bytes, so a look-up costs at
// most a walk over that many. Bytes that are no UTF-8 count as one U+FFFD each, in the string and in the offsets alike.
class Utf16Text {
 public:
  Utf16Text() : Utf16Text(std::string_view{}) {}
  explicit Utf16Text(std::string_view utf8);

  const QString& string() const { return m_string; }
  // A byte within a character counts as its start; one past the end as the end.
  qsizetype unit(std::uint32_t byte) const;
  // A unit between the two halves of a surrogate pair counts as the start of its character.
  std::uint32_t byte(qsizetype unit) const;
  TextRange range(ByteSpan span) const { return {unit(span.begin), unit(span.end)}; }
  ByteSpan span(TextRange range) const { return {byte(range.begin), byte(range.end)}; }

 private:
  struct Mark {
    std::uint32_t byte;
    qsizetype unit;
  };

  std::string m_utf8;
  QString m_string;
  std::vector<Mark> m_marks;
};

}  // namespace collate::ui
