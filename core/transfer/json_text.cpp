// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/json_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "core/text/well_formed.h"
#include "core/transfer/value_json.h"

namespace collate {
namespace {

// By byte: does it stand for itself in a string of JSON? Beyond ASCII it does where the text is UTF-8.
constexpr auto kStandsForItself = [] {
  std::array<bool, 0x80> table{};
  for (std::size_t c = 0x20; c < table.size(); ++c) table[c] = c != '"' && c != '\\';
  return table;
}();

// Do eight bytes at once? None is a control, a quote, a backslash or beyond ASCII. Errs on the side of no.
bool standForThemselves(const char* bytes) {
  constexpr std::uint64_t kOnes = 0x0101010101010101, kHighs = 0x8080808080808080;
  std::uint64_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  const auto below = [&](std::uint64_t bytesOf, std::uint64_t least) { return bytesOf - kOnes * least; };
  return ((word | below(word, 0x20) | below(word ^ kOnes * '"', 1) | below(word ^ kOnes * '\\', 1)) & kHighs) == 0;
}

bool standsForItself(std::string_view text) {
  std::size_t at = 0;
  while (at + 8 <= text.size() && standForThemselves(text.data() + at)) at += 8;
  while (at < text.size()) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (byte < 0x80 ? !kStandsForItself[byte] : !passWellFormed(text, at)) return false;
    at += byte < 0x80;
  }
  return true;
}

}  // namespace

void JsonText::open(char bracket) {
  separate();
  m_text += bracket;
  ++m_depth;
  m_follows = false;
}

void JsonText::close(char bracket) {
  --m_depth;
  if (m_follows) breakLine();
  m_text += bracket;
  m_follows = true;
}

void JsonText::key(std::string_view name) {
  separate();
  const std::string_view colon = m_indent < 0 ? "\":" : "\": ";
  const std::size_t at = m_text.size();
  m_text.resize_and_overwrite(at + 1 + name.size() + colon.size(), [&](char* all, std::size_t size) {
    all[at] = '"';
    std::ranges::copy(colon, std::ranges::copy(name, all + at + 1).out);
    return size;
  });
  m_keyed = true;
}

void JsonText::value(std::string_view text) {
  if (!standsForItself(text)) return raw(written(Json(text)));
  separate();
  quoted(text);
}

void JsonText::quoted(std::string_view text) {
  const std::size_t at = m_text.size();
  m_text.resize_and_overwrite(at + text.size() + 2, [&](char* all, std::size_t size) {
    all[at] = '"';
    std::ranges::copy(text, all + at + 1);
    all[size - 1] = '"';
    return size;
  });
}

void JsonText::value(double number) { raw(written(Json(number))); }

void JsonText::value(const std::vector<std::string>& texts) {
  open('[');
  for (const std::string& text : texts) value(text);
  close(']');
}

void JsonText::putTree(const Json& tree) {
  if (!tree.is_structured()) return raw(written(tree));
  open(tree.is_object() ? '{' : '[');
  for (const auto& [name, item] : tree.items()) {
    if (tree.is_object()) key(name);
    putTree(item);
  }
  close(tree.is_object() ? '}' : ']');
}

void JsonText::raw(std::string_view json) {
  separate();
  m_text += json;
}

// What comes next stands behind its key, or behind what stands before it in the same brackets.
void JsonText::separate() {
  if (!std::exchange(m_keyed, false)) {
    if (m_follows) m_text += ',';
    if (m_depth > 0) breakLine();
  }
  m_follows = true;
}

void JsonText::breakLine() {
  if (m_indent < 0) return;
  m_text += '\n';
  m_text.append(static_cast<std::size_t>(m_indent * m_depth), ' ');
}

}  // namespace collate
