// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/utf16_text.h"

#include <algorithm>

namespace collate::ui {
namespace {

constexpr std::uint32_t kStride = 1024;  // bytes
constexpr char32_t kReplacement = 0xFFFD;

struct Character {
  char32_t code = kReplacement;
  std::uint32_t bytes = 1;

  qsizetype units() const { return code > 0xFFFF ? 2 : 1; }
};

std::uint32_t announcedLength(unsigned char lead) {
  if (lead < 0x80) return 1;
  if (lead >= 0xC2 && lead < 0xE0) return 2;
  if (lead >= 0xE0 && lead < 0xF0) return 3;
  if (lead >= 0xF0 && lead < 0xF5) return 4;
  return 0;
}

bool wellFormed(char32_t code, std::uint32_t bytes) {
  constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
  return code >= kLeast[bytes] && code <= 0x10FFFF && !(code >= 0xD800 && code < 0xE000);
}

// The character that starts at `at`; a byte that starts none is read as one replacement character.
Character characterAt(std::string_view text, std::size_t at) {
  const auto lead = static_cast<unsigned char>(text[at]);
  const std::uint32_t length = announcedLength(lead);
  if (length == 1) return {lead, 1};
  if (length == 0 || at + length > text.size()) return {};
  char32_t code = lead & (0xFFU >> (length + 1));
  for (std::uint32_t i = 1; i < length; ++i) {
    const auto next = static_cast<unsigned char>(text[at + i]);
    if ((next & 0xC0U) != 0x80U) return {};
    code = (code << 6) | (next & 0x3FU);
  }
  return wellFormed(code, length) ? Character{code, length} : Character{};
}

void append(QString& to, char32_t code) {
  if (code > 0xFFFF) {
    to += QChar(QChar::highSurrogate(code));
    to += QChar(QChar::lowSurrogate(code));
  } else {
    to += QChar(static_cast<char16_t>(code));
  }
}

}  // namespace

QString toQt(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

std::string toUtf8(QStringView text) { return text.toUtf8().toStdString(); }

Utf16Text::Utf16Text(std::string_view utf8) : m_utf8(utf8) {
  m_string.reserve(static_cast<qsizetype>(utf8.size()));
  std::uint32_t at = 0;
  while (at < m_utf8.size()) {
    if (m_marks.empty() || at - m_marks.back().byte >= kStride) m_marks.push_back({at, m_string.size()});
    const Character c = characterAt(m_utf8, at);
    append(m_string, c.code);
    at += c.bytes;
  }
  if (m_marks.empty()) m_marks.push_back({0, 0});
}

qsizetype Utf16Text::unit(std::uint32_t byte) const {
  if (byte >= m_utf8.size()) return m_string.size();
  Mark at = *std::prev(std::ranges::upper_bound(m_marks, byte, {}, &Mark::byte));
  while (true) {
    const Character c = characterAt(m_utf8, at.byte);
    if (at.byte + c.bytes > byte) return at.unit;
    at.byte += c.bytes;
    at.unit += c.units();
  }
}

std::uint32_t Utf16Text::byte(qsizetype unit) const {
  if (unit >= m_string.size()) return static_cast<std::uint32_t>(m_utf8.size());
  Mark at = *std::prev(std::ranges::upper_bound(m_marks, std::max<qsizetype>(unit, 0), {}, &Mark::unit));
  while (true) {
    const Character c = characterAt(m_utf8, at.byte);
    if (at.unit + c.units() > unit) return at.byte;
    at.byte += c.bytes;
    at.unit += c.units();
  }
}

}  // namespace collate::ui
