// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/flat_json.h"

#include <array>
#include <charconv>
#include <cstdint>

#include "core/text/fold.h"
#include "core/text/well_formed.h"

namespace collate {
namespace {

// By byte of ASCII: does it stand for itself within a string?
constexpr auto kPlain = [] {
  std::array<bool, 0x80> table{};
  for (std::size_t c = 0x20; c < table.size(); ++c) table[c] = c != '"' && c != '\\';
  return table;
}();

class FlatReader {
 public:
  explicit FlatReader(std::string_view line) : m_line(line) {}

  std::optional<std::vector<FlatMember>> read() {
    if (!take('{')) return std::nullopt;
    do {
      FlatMember& m = m_members.emplace_back();
      if (!name(m.name) || !take(':') || !value(m)) return std::nullopt;
    } while (take(','));
    if (!take('}')) return std::nullopt;
    blanks();
    if (m_at != m_line.size()) return std::nullopt;
    return std::move(m_members);
  }

 private:
  void blanks() {
    while (m_at < m_line.size() && std::string_view(" \t\r\n").contains(m_line[m_at])) ++m_at;
  }
  bool take(char c) {
    blanks();
    if (m_at >= m_line.size() || m_line[m_at] != c) return false;
    ++m_at;
    return true;
  }

  // A name without escapes.
  bool name(std::string_view& out) {
    if (!take('"')) return false;
    const std::size_t begin = m_at;
    if (!passPlain() || m_line[m_at] != '"') return false;
    out = m_line.substr(begin, m_at++ - begin);
    return true;
  }

  bool value(FlatMember& m) {
    blanks();
    m.null = m_line.substr(m_at).starts_with("null");
    if (m.null) m_at += 4;
    return m.null || (take('"') && string(m.value));
  }

  bool string(std::string& out) {
    while (true) {
      const std::size_t begin = m_at;
      if (!passPlain()) return false;
      out.append(m_line, begin, m_at - begin);
      if (m_line[m_at++] == '"') return true;
      if (!escape(out)) return false;
    }
  }

  // Up to a quote or a backslash; false where the line ends before, or what stands there may not stand in a string.
  bool passPlain() {
    while (m_at < m_line.size()) {
      const auto byte = static_cast<unsigned char>(m_line[m_at]);
      if (byte >= 0x80) {
        if (!passWellFormed(m_line, m_at)) return false;
      } else if (kPlain[byte]) {
        ++m_at;
      } else {
        return byte == '"' || byte == '\\';
      }
    }
    return false;
  }

  bool escape(std::string& out) {
    if (m_at >= m_line.size()) return false;
    constexpr std::string_view kLetters = "\"\\/bfnrt", kMeant = "\"\\/\b\f\n\r\t";
    const char letter = m_line[m_at++];
    if (letter == 'u') return codePoint(out);
    const std::size_t at = kLetters.find(letter);
    if (at == std::string_view::npos) return false;
    out += kMeant[at];
    return true;
  }

  bool codePoint(std::string& out) {
    auto c = unit();
    if (!c || (*c >= 0xDC00 && *c <= 0xDFFF)) return false;
    if (*c >= 0xD800 && *c <= 0xDBFF) {
      if (!m_line.substr(m_at).starts_with("\\u")) return false;
      m_at += 2;
      const auto low = unit();
      if (!low || *low < 0xDC00 || *low > 0xDFFF) return false;
      c = 0x10000 + ((*c - 0xD800) << 10U) + (*low - 0xDC00);
    }
    appendUtf8(out, *c);
    return true;
  }

  // Four hexadecimal digits.
  std::optional<std::uint32_t> unit() {
    const std::string_view digits = m_line.substr(m_at, 4);
    std::uint32_t n = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n, 16);
    if (digits.size() != 4 || error != std::errc{} || end != digits.data() + 4) return std::nullopt;
    m_at += 4;
    return n;
  }

  std::string_view m_line;
  std::size_t m_at = 0;
  std::vector<FlatMember> m_members;
};

}  // namespace

std::optional<std::vector<FlatMember>> flatMembers(std::string_view line) { return FlatReader(line).read(); }

}  // namespace collate
