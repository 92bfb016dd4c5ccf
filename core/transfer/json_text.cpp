// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transfer/json_text.h"

#include <algorithm>

#include "core/transfer/value_json.h"

namespace collate {
namespace {

bool standsForItself(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte >= 0x20 && byte < 0x80 && c != '"' && c != '\\';
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
  m_text += '"';
  m_text += name;
  m_text += m_indent < 0 ? "\":" : "\": ";
  m_keyed = true;
}

void JsonText::value(std::string_view text) {
  if (!std::ranges::all_of(text, standsForItself)) return raw(written(Json(text)));
  separate();
  m_text += '"';
  m_text += text;
  m_text += '"';
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
